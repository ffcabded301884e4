"""Arabic words for offices, unnamed officials, documents and pairs."""

from __future__ import annotations

from provenance.languages.ar.conjugation import agreement
from provenance.languages.ar.phrases import TOLD_NOUNS
from provenance.languages.ar.verbs import VERBS
from provenance.languages.people import PeopleWords

_OFFICES = {
    "رئيس": "president", "رئيسة": "president", "رئيس الجمهورية": "president", "رئيس الدولة": "president",
    "رئيس الوزراء": "prime minister", "رئيسة الوزراء": "prime minister", "رئيس الحكومة": "prime minister",
    "رئيسة الحكومة": "prime minister", "نائب الرئيس": "vice president", "نائبة الرئيس": "vice president",
    "مستشار": "adviser", "مستشارة": "adviser",
    "المستشارة الألمانية": "chancellor", "المستشار الألماني": "chancellor",
    "وزير الخارجية": "foreign minister", "وزيرة الخارجية": "foreign minister", "وزير الدفاع": "defense minister",
    "وزيرة الدفاع": "defense minister", "وزير": "minister", "وزيرة": "minister", "ملك": "king", "ملكة": "queen",
    "أمير": "emir", "بابا": "pope", "سكرتير صحفي": "press secretary", "السكرتير الصحفي": "press secretary",
    "السكرتيرة الصحفية": "press secretary", "متحدث": "spokesperson",
    "متحدثة": "spokesperson", "ناطق": "spokesperson",
    "ناطقة": "spokesperson", "الأمين العام": "secretary general", "الأمينة العامة": "secretary general",
    "سفير": "ambassador", "سفيرة": "ambassador", "مبعوث": "envoy", "مدير": "director", "مديرة": "director",
    "قائد": "commander", "نائب": "deputy", "نائبة": "deputy", "والي": "governor", "محافظ": "governor",
    "مستشار الأمن القومي": "national security adviser", "عضو": "member", "خبير": "expert", "محام": "lawyer",
    "مفتي": "mufti", "نقيب": "head of the union", "زعيم": "leader", "زعيمة": "leader", "وكيل": "undersecretary",
}  # fmt: skip

_DOCUMENTS = {
    "بيان": "statement", "بلاغ": "statement", "تقرير": "report", "رسالة": "letter", "وثيقة": "document",
    "دراسة": "study", "مذكرة": "memo", "خطاب": "letter",
    "استطلاع": "survey", "تغريدة": "tweet", "تدوينة": "post",
    "محضر": "record", "حكم": "ruling", "قرار": "decision",
    "إعلان": "declaration", "برقية": "cable", "مقال": "article",
    "نص": "text", "تقارير": "reports", "بيانات": "data", "دراسات": "studies", "وثائق": "documents", "معطيات": "data", "معلومات": "information", "إحصائيات": "statistics", "أرقام": "figures", "تحقيقات": "investigation", "تصريح": "statement", "منشور": "post", "كتاب": "book",
}  # fmt: skip
_ACCUSATIVE = ("بيان", "بلاغ", "تقرير", "خطاب", "قرار", "مقال", "نص", "تصريح", "منشور", "كتاب", "إعلان")
"""Those that a verb gives out in the accusative: أصدر الحزب بيانا جاء فيه أن …"""

PEOPLE = PeopleWords(
    unnamed={
        "مسؤول": "official", "مسئول": "official", "مسؤولة": "official", "مصدر": "source", "دبلوماسي": "diplomat",
        "دبلوماسية": "diplomat", "موظف": "employee", "موظفة": "employee", "صحفي": "reporter", "صحفية": "reporter",
        "صحافي": "reporter", "مراسل": "reporter", "مراسلة": "reporter", "مراسلنا": "reporter", "مراسلتنا": "reporter",
        "ضابط": "officer", "متحدث": "spokesperson", "ناطق": "spokesperson",
        "متحدثة": "spokesperson", "شاهد عيان": "witness", "شاهد": "witness",
    },
    unnamed_many={
        "مسؤولون": "officials", "مسؤولين": "officials", "مسئولون": "officials", "مسئولين": "officials",
        "مصادر": "sources", "دبلوماسيون": "diplomats", "دبلوماسيين": "diplomats", "صحفيون": "reporters",
        "صحفيين": "reporters", "صحافيون": "reporters",
        "مراقبون": "observers", "شهود": "witnesses", "شهود عيان": "witnesses",
        "محللون": "analysts", "خبراء": "experts",
        "سكان": "residents", "أهالي": "residents", "باحثون": "researchers",
        "ناشطون": "activists", "نشطاء": "activists", "متظاهرون": "protesters", "محتجون": "protesters",
    },
    qualities={
        "كبير": "senior", "كبيرة": "senior", "كبار": "senior", "رفيع": "senior", "رفيعة": "senior",
        "الإدارة": "administration", "إدارة": "administration",
        "أمني": "security", "أمنية": "security", "أمنيون": "security",
        "عسكري": "military", "عسكرية": "military",
        "قضائي": "judicial", "قضائية": "judicial", "دبلوماسي": "diplomatic",
        "دبلوماسية": "diplomatic", "حكومي": "government",
        "حكومية": "government", "مطلع": "informed", "مطلعة": "informed",
        "مأذون": "authorised", "موثوق": "reliable", "موثوقة": "reliable", "طبي": "medical", "طبية": "medical",
        "محلي": "local", "محلية": "local", "جمركي": "customs",
        "جمركية": "customs", "إعلامي": "media", "إعلامية": "media",
        "نقابي": "union", "نقابية": "union", "سياسي": "political", "سياسية": "political", "دفاعي": "defense",
        "استخباراتي": "intelligence", "استخباراتية": "intelligence", "سابق": "former", "سابقة": "former",
        "رسمي": "official", "رسمية": "official", "رسميون": "official", "برلماني": "parliamentary",
        "برلمانية": "parliamentary", "صحي": "health", "صحية": "health", "البيت الأبيض": "White House",
        "البنتاغون": "Pentagon", "الخارجية": "foreign ministry", "الداخلية": "interior ministry",
        "الدفاع": "defense ministry", "الجيش": "army", "الشرطة": "police", "الأمم المتحدة": "UN", "الناتو": "NATO",
    },
    phrases={
        "مطلع على الملف": "familiar with the matter", "مطلع على الأمر": "familiar with the matter",
        "مطلع على المحادثات": "familiar with the talks", "مقرب من": "close to the matter",
        "مقربة من": "close to the matter",
    },
    offices=_OFFICES,
    leaders=frozenset({"رئيس", "رئيسة", "زعيم", "زعيمة", "نظيره", "نظيرته", "نظيرها"}),
    pairs=frozenset({
        "زعيمان", "زعيمين", "طرفان", "طرفين", "رئيسان", "رئيسين", "جانبان", "جانبين", "رجلان", "رجلين", "وزيران",
        "وزيرين", "بلدان", "بلدين", "قائدان", "قائدين", "هما",
    }),
    others=frozenset({"آخر", "أخرى", "ثان", "ثانٍ", "ثانية", "ثالث", "ثالثة"}),
    documents=_DOCUMENTS | {f"{noun}ا": _DOCUMENTS[noun] for noun in _ACCUSATIVE},
    government=frozenset({"حكومة", "إدارة", "سلطات", "سلطة", "دولة"}),
    ministries={
        "الداخلية": "Interior Ministry", "الخارجية": "Foreign Ministry", "الدفاع": "Defense Ministry",
        "الدفاع الوطني": "Defense Ministry", "الصحة": "Health Ministry", "التربية": "Education Ministry",
        "التعليم": "Education Ministry",
        "التعليم العالي": "Higher Education Ministry", "المالية": "Finance Ministry",
        "العدل": "Justice Ministry", "الاقتصاد": "Economy Ministry", "التجارة": "Trade Ministry",
        "السياحة": "Tourism Ministry", "النقل": "Transport Ministry", "الفلاحة": "Agriculture Ministry",
        "الزراعة": "Agriculture Ministry",
        "الثقافة": "Culture Ministry", "الشؤون الدينية": "Ministry of Religious Affairs",
        "الشؤون الاجتماعية": "Ministry of Social Affairs", "الشباب والرياضة": "Ministry of Youth and Sports",
        "الطاقة": "Energy Ministry", "البيئة": "Environment Ministry", "الصناعة": "Industry Ministry",
        "الإعلام": "Information Ministry", "العمل": "Labour Ministry", "الشؤون الخارجية": "Foreign Ministry",
    },
    female=frozenset({
        "السيدة", "سيدة", "الوزيرة", "وزيرة", "الرئيسة",
        "رئيسة", "النائبة", "نائبة", "المتحدثة", "متحدثة", "الناطقة",
        "ناطقة", "المستشارة", "مستشارة", "السفيرة", "سفيرة",
        "المديرة", "مديرة", "الدكتورة", "الأستاذة", "الملكة", "الممثلة",
        "السكرتيرة", "هي", "لها", "الفنانة", "الكاتبة", "الأمينة", "الخبيرة", "الناشطة", "المغنية", "القاضية",
    }),
    male=frozenset({"السيد", "الوزير", "الرئيس", "النائب", "الملك", "الأمير", "الشيخ", "هو", "له", "البابا"}),
    joiner="و",
    # Being told has no speaker: "x" agrees with nobody.
    agreement=dict.fromkeys(TOLD_NOUNS, ("x", "x"))
    | {
        form: person
        for cue in VERBS
        if cue.frames != ("object", "about")  # those have an object joined to them and another order
        # A cue of participles alone has no masculine: لافتة, لافتين.
        for form, person in agreement(cue.forms, cue.participles if cue.forms else ("", *cue.participles)).items()
        if form
    },
)  # fmt: skip
