"""Arabic names, places and bodies of shapes that only a look at many reports shows; all are invented."""

from __future__ import annotations

import pytest

from provenance.extract import extract_quotes


def speakers(text: str) -> list[str | None]:
    """Return the speaker of each quote, as the text writes the name."""
    quotes = extract_quotes(text, document="d", sha256="s", lang="ar", kind="article").quotes
    return [quote.speaker and (quote.speaker.name_in_text or quote.speaker.name) for quote in quotes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال رئيس الاتحاد الجهوي للموانئ بسوسة حسان بلطيفة، إن الأسعار مستقرة.", "حسان بلطيفة"),
        ("أكد كاتب عام النقابة العامة للموانئ المستوري القرمودي أن الهيئة مجتمعة.", "المستوري القرمودي"),
        ("أكد الكاتب المحلي للميناء توفيق غرس الله أن العمال مضربون.", "توفيق غرس الله"),
        ("أكد مدير الكرة بفريق إنباري عبد الناصر محمد أنه وافق.", "عبد الناصر محمد"),
        ("أكد النائب بالمجلس معز رحومة لمرفأة آف آم أن المشروع جاهز.", "معز رحومة"),
        ("قال رئيس هيئة الموانئ في منظمة المرفأ، عيسى قرلاقع إن الاتفاق قريب.", "عيسى قرلاقع"),
        ("أعلنت حاكمة منطقة بوتوفارنيا سوريل أروكان أن الطريق مغلق.", "سوريل أروكان"),
        (
            "أعلن المدير العام لصانعي ومحولي الأخشاب، نور الدين التركاني أن المصنع مفتوح.",
            "نور الدين التركاني",
        ),
    ],
)
def test_whole_name(text: str, expected: str) -> None:
    """Surnames that look like adjuncts, adjectives or phrases belong to the name; who was told does not."""
    assert speakers(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أعلن البريد المصري أن المكاتب مفتوحة.", "البريد المصري"),
        (
            'قال مسؤول من الشركة الوطنية للأخشاب "خشبان" إن المخزن مغلق.',
            'مسؤول من الشركة الوطنية للأخشاب "خشبان"',
        ),
        ("عبرت الغرفة الوطنية لصانعي ومحولي الأخشاب عن أسفها.", "الغرفة الوطنية لصانعي ومحولي الأخشاب"),
        ("ناشدت اليونيرفا الأطراف المعنية السماح لها بالمرور.", "اليونيرفا"),
    ],
)
def test_nobody_is_named(text: str, expected: str) -> None:
    """Institutions and unnamed officials are called by the whole mention, not by a word of it."""
    assert speakers(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "قال رئيس حزب المرفأ فيصل التبراني إن الوضع صعب. واعتبر النائب أن الحل قريب.",
            ["فيصل التبراني"] * 2,
        ),
        (
            "قالت الممثلة المصرية الهام شاهلين إنها مستعدة. وأشارت الفنانة المصرية إلى أن العمل جاهز.",
            ["الهام شاهلين"] * 2,
        ),
        (
            "قال رئيس حزب المرفأ فيصل التبراني إن الوضع صعب. واعتبر الوزير أن الحل قريب.",
            ["فيصل التبراني", None],
        ),
    ],
)
def test_a_role_alone_is_the_only_one_who_spoke(text: str, expected: list[str | None]) -> None:
    """A deputy or an artist is who spoke before when nobody else did; a minister may be another."""
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وفق ما أكده الناطق الرسمي للنقابة، منتصر بالله بربلاني.", "منتصر بالله بربلاني"),
        ("أكد مدير الوحدة بمستشفى شارل نيكولان نوفل السمراني أن الجرحى غادروا.", "نوفل السمراني"),
        ("قال القيادي السابق في حزب المرفأ الطاهر بن حسان إن الوضع صعب.", "الطاهر بن حسان"),
        ("دعا وزير الخارجية المصري رياض الملكاوي نظيره البريطاني جون سميرل إلى الحوار.", "رياض الملكاوي"),
        ("أكد رئيس الحكومة المكلف، يوسف الشهداوي وجود نية للحوار.", "يوسف الشهداوي"),
        ("نفى المكلف بالإعلام في وزارة الجسور، ياسر مصبلاح وجود خلاف.", "ياسر مصبلاح"),
        ("أكد مصدر أمني، مراسلة المرفأ أف أم بالجهة أن الطريق مغلق.", "مصدر أمني"),
        ("انتقد ممثلو الشركة الاعتراض على القائمة.", "ممثلو الشركة"),
        ("انتقد متحدث باسم سلاح الجو الفارني ذكر التفاصيل.", "متحدث باسم سلاح الجو الفارني"),
    ],
)
def test_where_the_name_begins_and_ends(text: str, expected: str) -> None:
    """Hospitals, counterparts, offices in a body and who was told do not blur where the name stands."""
    found = speakers(text if "وفق" not in text else f"أغلق الجسر، {text}")
    assert found == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the body that a feminine verb fits, not the document told last
        (
            "طالبت النقابة الوطنية للموانئ بالإصلاح وفق نص البيان. وحذرت من التأخير.",
            ["نص البيان", "النقابة الوطنية للموانئ", "النقابة الوطنية للموانئ"],
        ),
        # a title joined with و between the subject and its verb
        (
            "يذكر أن محمد جمران، نائب أمين عام الحزب وعضو الهيئة، قال إن الندوة غدا. وتابع أن الملف جاهز.",
            ["محمد جمران", "محمد جمران"],
        ),
        # the title that begins with the noun asked for, not one that has it somewhere
        (
            "قال رئيس الجمهورية، كمال رحيماني إن الوثيقة قائمة. وعن إقالة وزير الجسور زهير الفرجاني، "
            "قال رئيس الجمهورية إنه لا يعزل.",
            ["كمال رحيماني", "كمال رحيماني"],
        ),
    ],
)
def test_whom_the_verb_and_the_office_fit(text: str, expected: list[str]) -> None:
    """Gender of the noun, place of the title and its first word tell who goes on."""
    assert speakers(text) == expected
