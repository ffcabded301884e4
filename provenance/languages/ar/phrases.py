"""Cues of more than one word and prepositions."""

from __future__ import annotations

from provenance.languages.pack import Cue

_SAYING = (
    "قول", "تعبير", "وصف", "رأي", "كلام", "تصريح", "تقدير", "إفادة", "تأكيد", "زعم", "ذكر", "رواية",
)  # fmt: skip


def _according(heads: tuple[str, ...], nouns: tuple[str, ...]) -> tuple[str, ...]:
    """Return "according to" before each noun of saying, which may bear its pronoun: حسب قول(ه)، على حد تعبير(ها)."""
    return tuple(f"{head} {noun}-" for head in heads for noun in nouns)


def _phrases(heads: tuple[str, ...], verbs: tuple[str, ...]) -> tuple[str, ...]:
    """Return "according to what" before each verb: وفق ما أكد, which some write وفق ماأكد."""
    apart = tuple(f"{head} {verb}" for head in heads for verb in verbs)
    return apart + tuple(f"{head}{verb}" for head in heads if head.endswith("سب ما") for verb in verbs)


_SAID_PLAIN = "ذكر أكد أعلن أفاد قال صرح أورد نقل نشر أوضح كشف جاء ورد بين أضاف رأى أثبت أظهر أوردت كتب ادعى زعم روى حكى علم"
_SAID_OF = {"أعلن": "عنه", "أفاد": "به", "صرح": "به", "كشف": "عنه", "أشار": "إليه", "أدلى": "به", "عبر": "عنه",
            "تحدث": "عنه", "ذهب": "إليه", "لمح": "إليه", "خلص": "إليه", "توصل": "إليه", "تقدم": "به", "جاء": "في",
            "ورد": "في"}  # fmt: skip
"""Verbs with the preposition that takes the pronoun: ما أفاد به."""


def _said() -> tuple[str, ...]:
    """Return the finite verbs after "according to what", each for him and her: أكد، أكده، أفاد به، أفادنا به …"""
    found: dict[str, None] = {}
    for verb in _SAID_PLAIN.split():
        stems = (verb, verb[:-1] + "ت" if verb[-1] in "ىا" else verb + "ت")
        for stem in stems:
            full = stem[:-1] + "ا" if stem[-1] == "ى" else stem
            for form in (stem, full + "ه", full + "ه لنا", stem + " لنا", full + "نا"):
                found[form] = None
    for verb, preposition in _SAID_OF.items():
        stem = verb[:-1] if verb[-1] == "ى" else verb
        forms = (verb, stem + "ت", (verb[:-1] + "ا" if verb[-1] == "ى" else verb) + "نا", stem + "تنا")
        for form in forms:
            found[f"{form} {preposition}"] = None
            if preposition == "في":
                found[f"{form} على لسان"] = None
    found.update(
        dict.fromkeys(
            ("يقول", "تقول", "يرى", "ترى", "يؤكد", "تؤكد", "ينص عليه", "ورد على", "تناقلته", "تداولته")
        )
    )
    return tuple(found)


_VERBS_SAID = _said()
"""Finite verbs after "according to what": وفق ما أكده …; the mention follows."""


def _light(verbs: tuple[str, ...], nouns: tuple[str, ...]) -> tuple[str, ...]:
    """Return a verb of little meaning before each noun of saying: وجه نداء، تقدمت بطلب."""
    return tuple(f"{verb} {noun}" for verb in verbs for noun in nouns)


PREPOSITIONAL: tuple[Cue, ...] = (
    Cue("وفقا ل", ("وفقا ل-",), ("prepositional",), strength=0.9),
    Cue("طبقا ل", ("طبقا ل-",), ("prepositional",), strength=0.7),
    Cue("وفق", ("وفق",), ("prepositional",), strength=0.6),
    Cue("بحسب", ("بحسب",), ("prepositional",), strength=0.8),
    Cue("حسب", ("حسب",), ("prepositional",), strength=0.7),
    Cue("نقلا عن", ("نقلا عن",), ("prepositional",), strength=0.8),
    Cue("على لسان", ("على لسان",), ("prepositional",), strength=0.8),
    Cue("في رأي", ("في رأي", "برأي"), ("prepositional",), strength=0.8),
    Cue(
        "حسب قول",
        _according(("وفق", "بحسب", "حسب", "على حد", "على حسب"), _SAYING),
        ("prepositional",),
        strength=0.95,
    ),
    Cue(
        "وفق ما ذكر",
        _phrases(
            (
                "وفق ما",
                "بحسب ما",
                "حسب ما",
                "وفقا لما",
                "طبقا لما",
                "حسبما",
                "وفقما",
                "على ما",
                "استنادا إلى ما",
            ),
            _VERBS_SAID,
        ),
        ("prepositional",),
        strength=0.95,
    ),
)

_SUMMING_UP = (
    "لخص لخصت يلخص تلخص اختصر اختصرت يختصر تختصر وصف وصفت يصف تصف ودع ودعت علق علقت يعلق تعلق رد ردت بدأ بدأت اختتم اختتمت "
    "ختم ختمت عبر عبرت يعبر تعبر خاطب خاطبت استهل استهلت أجاب أجابت اكتفى اكتفت استقبل استقبلت"
)
"""What somebody does "with these words"."""
WITH_WORDS = Cue(
    "بهذه الكلمات",
    tuple(
        f"بهذه {noun} {verb}"
        for noun in ("الكلمات", "العبارة", "العبارات", "الجملة")
        for verb in _SUMMING_UP.split()
    ),
    ("speech",),
    strength=0.8,
)
"""«…»، بهذه الكلمات لخص دو المباراة."""
WRITTEN = Cue("جاء فيه", ("جاء فيه", "جاء فيها", "ورد فيه", "ورد فيها"), ("speech",), strength=0.9)
"""Behind the text that says it: بيان جاء فيه أن …"""

DOCUMENTARY: tuple[Cue, ...] = (
    WITH_WORDS,
    WRITTEN,
    Cue(
        "جاء في",
        ("جاء في", "ورد في", "جاء ضمن", "ورد ضمن", "جاء على لسان", "ورد على لسان"),
        ("speech",),
        strength=0.9,
    ),
)
"""What stands in a text: the mention follows the preposition (جاء في البيان أن …)."""

PHRASES: tuple[Cue, ...] = (
    Cue(
        "أعاد التأكيد",
        ("أعاد التأكيد", "أعادت التأكيد", "أعادوا التأكيد",
        "يعيد التأكيد", "تعيد التأكيد", "جدد التأكيد", "جددت التأكيد"),
        ("about", "speech"),
        ("معيدا التأكيد", "معيدة التأكيد", "مجددا التأكيد", "مجددة التأكيد"),
        ("على",),
    ),
    Cue("لفت الانتباه", ("لفت الانتباه", "لفتت الانتباه", "لفت النظر", "لفتت النظر"), ("about", "speech"),
        ("لافتا الانتباه", "لافتة الانتباه", "لافتا النظر", "لافتة النظر"), ("إلى",)),
    # The masculine perfect is the noun "request, tender" far more often.
    Cue("طلب", ("طلبت", "طلبوا", "يطلب", "تطلب"), ("request",), openers=("من",), strength=0.8),
    Cue("وجه دعوة", _light(("وجه", "وجهت", "وجهوا", "أطلق", "أطلقت"), ("دعوة", "دعوات", "نداء", "نداءات", "رسالة")),
        ("about", "speech"), openers=("إلى", "ل"), strength=0.7),
    Cue("تقدم بطلب", _light(("تقدم", "تقدمت", "تقدموا"), ("بطلب", "بمطلب", "بشكوى", "بشكاية", "بمقترح", "بدعوى")),
        ("about", "speech"), openers=("ل", "إلى", "ضد", "ب"), strength=0.6),
    Cue("أدلى برأي", _light(("أبدى", "أبدت", "أبدوا"), ("رفضه", "رفضها", "رفضهم", "استياءه", "استياءها", "استياءهم",
        "استعداده", "استعدادها", "استعدادهم", "تخوفه", "تخوفها", "تخوفهم", "تحفظه", "تحفظها", "أسفه", "أسفها")),
        ("about", "speech"), openers=("من", "ل", "على", "إزاء"), strength=0.8),
    Cue("نقل", ("نقل", "نقلت", "نقلوا", "ينقل", "تنقل"), ("speech",), strength=0.7),
    Cue("قوله", ("قوله", "قولها", "قولهم", "قولهما"), ("speech",), strength=0.75),
    Cue("أدلى بتصريح", ("أدلى بتصريح", "أدلت بتصريح"), ("speech",), strength=0.5),
    # Without a subject of its own each is passive: يتوقع أن (it is expected that).
    Cue("اعتبر", ("يعتبر", "تعتبر"), ("speech",), strength=0.8),
    Cue("توقع", ("يتوقع", "تتوقع"), ("speech",), strength=0.7),
    Cue("اعتقد", ("يعتقد", "تعتقد"), ("speech",), strength=0.7),
    Cue("لاحظ", ("يلاحظ", "تلاحظ"), ("speech",), strength=0.7),
    # The masculine perfect is the fraction "an eighth", too.
    Cue("ثمن", ("ثمنت", "ثمنوا", "يثمن", "تثمن"), ("object",), ("مثمنا", "مثمنة", "مثمنين"), strength=0.8),
    Cue("رد", ("ردت", "ردوا"), ("speech",), strength=0.45),
    Cue("مضى يقول", ("مضى يقول", "مضت تقول", "مضى قائلا", "مضت قائلة"), ("speech",)),
    Cue("تابع قائلا", ("تابع قائلا", "تابعت قائلة", "أضاف قائلا", "أضافت قائلة", "رد قائلا", "ردت قائلة",
                       "أجاب قائلا", "أجابت قائلة", "علق قائلا", "علقت قائلة", "استطرد قائلا", "استطردت قائلة",
                       "تابع القول", "تابعت القول", "واصل قائلا", "واصلت قائلة", "صرح قائلا", "صرحت قائلة"),
        ("speech",)),
    Cue("تابع بالقول", tuple(f"{verb} بالقول" for verb in ("تابع", "تابعت", "أضاف", "أضافت", "أجاب", "أجابت", "استطرد",
        "استطردت", "صرح", "صرحت", "أردف", "أردفت", "شدد", "شددت")), ("speech",),
        tuple(f"{verb} بالقول" for verb in ("مضيفا", "مضيفة", "مشددا", "معلقا", "معلقة", "متابعا", "مردفا", "مؤكدا", "مؤكدة"))
        + tuple(f"{verb} قوله" for verb in ("مضيفا", "متابعا", "مردفا")) + ("مضيفة قولها",)),
    Cue("بالقول", ("بالقول", "علق بالقول", "علقت بالقول", "رد بالقول", "ردت بالقول", "اكتفى بالقول",
                   "اكتفت بالقول", "ختم بالقول", "ختمت بالقول"), ("speech",), strength=0.8),
    Cue("أعرب عن", ("أعرب عن أمله", "أعربت عن أملها", "عبر عن أمله", "عبرت عن أملها"), ("speech", "about"),
        ("معربا عن أمله", "معربة عن أملها", "معبرا عن أمله", "معبرة عن أملها"), ("في",)),
)  # fmt: skip

TOLD_NOUNS = tuple(
    noun + suffix
    for noun in ("إبلاغ", "إعلام", "إخبار", "إشعار")
    for suffix in ("ه", "ها", "هم", "هما", "نا")
)
TOLD: tuple[Cue, ...] = (Cue("إبلاغ", TOLD_NOUNS, ("told",), strength=0.8),)
"""Telling somebody, where nobody says who told: تم إبلاغهم أن …"""

CUES_EXTRA: tuple[Cue, ...] = TOLD + PHRASES + DOCUMENTARY + PREPOSITIONAL
