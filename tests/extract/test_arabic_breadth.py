"""Arabic as papers of many countries write it: courtesies, women who speak, asides, words handed on; all invented."""

from __future__ import annotations

import pytest

from provenance.extract import extract_quotes
from tests.extract.arabic_rows import Row, read


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("أكدت الوزيرة سلمى الفرجاني أن العمل متواصل، مشددة على أن الميزانية كافية.", ["أكدت", "مشددة"]),
        (
            "قالت النقابة إن الأجور متأخرة، مطالبة الحكومة بصرفها، محذرة من إضراب.",
            ["قالت", "مطالبة", "محذرة"],
        ),
        ("قال المواطنون إن الطريق مقطوعة، مطالبين السلطات بالتدخل.", ["قال", "مطالبين"]),
        ("تتواصل حملة مطالبة الحكومة بصرف الأجور.", []),
        ("تجمع السكان أمام الوزارة، لافتة إلى جانب الطريق.", []),
        ("أكد الوزير سالم الفرجاني أن الميناء مفتوح، مشددة على أن الطريق آمنة.", ["أكد"]),
    ],
)
def test_feminine_and_plural_participles(text: str, cues: list[str]) -> None:
    """A participle that is a noun as well counts behind a comma, right before what was said, of a fitting subject."""
    assert [row[1] for row in read(text)] == cues


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("أكد وزير الصناعة، زياد الفرجاني، الحرص على تطوير الصادرات.", "الحرص على تطوير الصادرات"),
        ("لاحظ الفرجاني، وجود خلط في الملف.", "وجود خلط في الملف"),
        ("طالب الفلاحون، خلال الاجتماع، بإيجاد حلول عاجلة.", "بإيجاد حلول عاجلة"),
        ("دعت الغرفة في بلاغ تلقته إذاعة المرفأ أمس الجمعة، إلى اعتماد حلول أخرى.", "إلى اعتماد حلول أخرى"),
        (
            'وبين المدير زياد الفرجاني، الاثنين، "أن احتساب الكلفة تم في الميناء".',
            "أن احتساب الكلفة تم في الميناء",
        ),
        ("جاء في بيان تم إصداره أن الهيئة تتمسك بالإضراب.", "أن الهيئة تتمسك بالإضراب"),
        (
            "أعلنت النيابة العامة، أمس الأربعاء عن إيقاف رجل يشتبه في أنه سرق.",
            "عن إيقاف رجل يشتبه في أنه سرق",
        ),
        ("أهابت الهيئة بالمستهلكين التخلص من العبوات.", "بالمستهلكين التخلص من العبوات"),
    ],
)
def test_contents_behind_asides(text: str, content: str) -> None:
    """When and where it was said may stand between commas before what was said."""
    assert [row[2] for row in read(text)] == [content]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "نقلت صحيفة «المرفأ» عن مصادر وزارية قولها إن الخلاف كبير.",
            ("مصادر وزارية", "قولها", "إن الخلاف كبير", "مصادر وزارية"),
        ),
        (
            "نقلت وكالة أنباء المرفأ عن وزير النقل سالم الفرجاني أن الجسر مغلق.",
            ("وزير النقل سالم الفرجاني", "نقلت", "أن الجسر مغلق", "سالم الفرجاني"),
        ),
        (
            'نقلت القناة عن الناطق باسم الجيش العقيد رائد الفرجاني قوله: "لن ننسحب".',
            ("الناطق باسم الجيش العقيد رائد الفرجاني", "قوله", "لن ننسحب", "رائد الفرجاني"),
        ),
    ],
)
def test_words_handed_on(text: str, row: Row) -> None:
    """Who stands behind عن has spoken, and not the outlet that hands his words on."""
    assert read(text) == [row]


def test_handing_on_something_else() -> None:
    """Carrying the injured, or a picture of a town, is no speech."""
    assert read("تم نقل المصابين عن الطريق وأن الحالة مستقرة.") == []
    assert read("نقل الشريط صورة جميلة عن المدينة وأن السكان مرحون.") == []


@pytest.mark.parametrize(
    ("text", "mention", "speaker"),
    [
        (
            "توقع المهندس عمرو عبد المنعم الجزار، رئيس شركة المرفأ للأسمدة، أن تتراجع الأسعار.",
            "المهندس عمرو عبد المنعم الجزار، رئيس شركة المرفأ للأسمدة",
            "عمرو عبد المنعم الجزار",
        ),
        (
            "قالت الدكتورة نهى السيد بدوي، أستاذة الاقتصاد بجامعة المرفأ، إن الدعم أنفع.",
            "الدكتورة نهى السيد بدوي، أستاذة الاقتصاد بجامعة المرفأ",
            "نهى السيد بدوي",
        ),
        (
            "قال صدري بن طالب المدير العام للمرفأ إن الميناء مفتوح.",
            "صدري بن طالب المدير العام للمرفأ",
            "صدري بن طالب",
        ),
    ],
)
def test_whole_mentions(text: str, mention: str, speaker: str) -> None:
    """A surname that is a word of the dictionary belongs to the name when a title follows."""
    assert [(row[0], row[3]) for row in read(text)] == [(mention, speaker)]


def test_who_is_meant() -> None:
    """A courtesy, a body behind its statement, and two sides tell who speaks without a name."""
    rows = read(
        "بحث سمو الشيخ ماجد بن عبدالله آل زهران مع نظيرته في جمهورية فالدورا إلينا مارتسكو الملاحة. وقال سموه إن بلاده "
        "جاهزة. وأعربت مارتسكو عن تقديرها للدور. وأدان الجانبان، في بيان مشترك، الاعتداء على الناقلة."
    )
    assert [row[3] for row in rows] == ["ماجد بن عبدالله آل زهران", "إلينا مارتسكو", "الجانبان"]
    rows = read("أوقفت الفرقة رجلا، بحسب بيان لوزارة الداخلية. وأضافت أنه محكوم بالسجن.")
    assert [row[3] for row in rows] == ["بيان لوزارة الداخلية", "وزارة الداخلية"]
    rows = read("قال المدير العام للمعهد طارق بن جازية إن المعهد الوطني للموانئ جاهز. وحذر المعهد من الخطر.")
    assert [row[3] for row in rows] == ["طارق بن جازية", "المعهد الوطني للموانئ"]


def test_named_beside_an_office_only() -> None:
    """Whom the text names beside an office has his place in it, so that the office alone means him later."""
    rows = read(
        "زار وزير النقل سالم الفرجاني الميناء والتقى مديرة الميناء سلمى القرمودي. وأكد وزير النقل أن الرصيف جاهز. "
        "وقال الوزير إن العمل متواصل."
    )
    assert [row[3] for row in rows] == ["سالم الفرجاني", "سالم الفرجاني"]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "أقدم عدد من المحتجين في المرفأ على احتجاز شاحنة، وهددوا بحرق أنفسهم.",
            ("عدد من المحتجين", "هددوا", "بحرق أنفسهم", "عدد من المحتجين"),
        ),
        (
            "ومن جهة أخرى حذر المعهد المستهلكين من اقتناء الأدوات.",
            ("المعهد", "حذر", "من اقتناء الأدوات", "المعهد"),
        ),
        (
            "أدانت منظمة المرفأ الدولية التهديدات الموجهة ضد شركائها.",
            ("منظمة المرفأ الدولية", "أدانت", "التهديدات الموجهة ضد شركائها", "منظمة المرفأ الدولية"),
        ),
        (
            "أحيل الموقوفون على النيابة، بحسب ما أكده في اتصال هاتفي بإذاعة المرفأ، رضا عمر كاتب عام النقابة.",
            ("رضا عمر كاتب عام النقابة", "بحسب ما أكده", "أحيل الموقوفون على النيابة", "رضا عمر"),
        ),
        (
            'أقيل المدير "لانفراده بالشأن المالي.. وسعيه إلى بيع القطاع"، بحسب ما جاء في البيان.',
            (
                "البيان",
                "بحسب ما جاء في",
                'أقيل المدير "لانفراده بالشأن المالي.. وسعيه إلى بيع القطاع"',
                "البيان",
            ),
        ),
        (
            "سخر المستشفى خمس سيارات لتأمين التمرين حسب ماذكره المدير سالم الفرجاني.",
            ("المدير سالم الفرجاني", "حسب ماذكره", "سخر المستشفى خمس سيارات لتأمين التمرين", "سالم الفرجاني"),
        ),
        (
            "دعا مجلس الموانئ ومقره فارنيا إلى تحقيق عاجل.",
            ("مجلس الموانئ", "دعا", "إلى تحقيق عاجل", "مجلس الموانئ"),
        ),
    ],
)
def test_who_spoke_and_what(text: str, row: Row) -> None:
    """Groups with a joined verb, those told, seats and occasions do not blur who spoke and what he said."""
    assert read(text) == [row]


@pytest.mark.parametrize(
    "text",
    [
        "رفض متحدث باسم الجيش النرويجي الإفصاح عن مزيد من التفاصيل بشأن اليوم الذي نفذت فيه الضربة.",
        "وبحث الحاضرون سير العمل وأبرز الإشكاليات التي تعترض الفلاح.",
        "ولاحظ تسربا غير عادي للمياه أمام المنزل.",
        "وقال كلمته، خاصة وأن الفرجاني رئيس حزب.",
        "وستخوض القوافل المباراة وفقا لهذا القرار.",
    ],
)
def test_no_report(text: str) -> None:
    """No comment, a leak that was noticed, the most prominent problems and a word that was spoken are no reports."""
    assert read(text) == []


def test_kind_of_words_in_marks() -> None:
    """Words of denial behind a definite noun are no name; the name of a ship behind its kind is one."""

    def kinds(text: str) -> list[str]:
        quotes = extract_quotes(text, document="d", sha256="s", lang="ar", kind="article").quotes
        return [quote.kind for quote in quotes]

    assert kinds("أوضح الفرجاني أن الشركة «لا تنوي تسريح أي عامل».") == ["mixed"]
    assert kinds('أدان الجانبان، في بيان مشترك، الاعتداء على ناقلة النفط "نجمة الجنوب".') == ["indirect"]
