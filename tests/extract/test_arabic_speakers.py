"""Who speaks in Arabic reports about people whom no table knows; all names are invented."""

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
        (
            "قال النائب المستقل، زهير الفرجاني إن القانون جاهز. وأكد النائب أن الجلسة قريبة.",
            ["زهير الفرجاني", "زهير الفرجاني"],
        ),
        (
            "قال رئيس الحكومة كمال رحيم إن الخطة جاهزة. وقال رياض المؤخر، وزير الجسور إن المال كاف. "
            "وأضاف الوزير أن الجسر مغلق.",
            ["كمال رحيم", "رياض المؤخر", "رياض المؤخر"],
        ),
        (
            "أكدت مريم بولافة طبيبة بالمركز أن اللقاح متوفر. وأوضحت الطبيبة أن المركز مفتوح.",
            ["مريم بولافة", "مريم بولافة"],
        ),
    ],
)
def test_a_role_alone_is_who_was_named_with_it(text: str, expected: list[str]) -> None:
    """The minister is the one whose title begins so, not the prime minister."""
    assert speakers(text) == expected


def test_a_woman_may_have_a_masculine_title() -> None:
    """The verb tells that the deputy is a woman, so a later feminine verb goes on with her."""
    text = "عبرت النائب عن حزب المرفأ زهرة الفرجاني عن قلقها. وأضافت أن الخلاف كبير."
    assert speakers(text) == ["زهرة الفرجاني"] * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a participle inside what is said goes on with who says it
        (
            "صرح والي الميناء زهير الفرجاني أن القرار اتخذ منذ يوم أمس مؤكدا أن الجسر آمن.",
            ["زهير الفرجاني", "زهير الفرجاني"],
        ),
        # a relative clause whose verb has another gender than its pronoun is not about who it refers to
        ("انتقد زهير الفرجاني حركة المرفأ، التي قال إنها ضعفت.", ["زهير الفرجاني"]),
        # a plural verb has its subject in itself
        ("أكد السكان أن الطريق مغلق ودعوا الوزارة إلى فتحه.", ["السكان", "السكان"]),
        # "during it" stands between the verb and its subject
        ("نظم الميناء ندوة أكد خلالها المشاركون على ضرورة الإصلاح.", ["المشاركون"]),
        # "had described": the subject stands before the verb
        ("وكان زهير الفرجاني وصف أمس خصمه بأنه ماكر.", ["زهير الفرجاني"]),
    ],
)
def test_subject_of_a_clause(text: str, expected: list[str]) -> None:
    """Gender, number and place of the verb tell whose it is."""
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال رئيس الحزب الأزرق زهير الفرجاني (51 سنة) إن الخطة جاهزة.", "زهير الفرجاني"),
        ("قال رئيس اتحاد الموانئ (يونيبو) زهير الفرجاني إن الخطة جاهزة.", "زهير الفرجاني"),
        (
            "أكد عضو المكتب التنفيذي للنقابة الوطنية للصحفيين التونسيين، زهير الفرجاني أن الخطة جاهزة.",
            "زهير الفرجاني",
        ),
        (
            "أغلق الجسر، بحسب بلاغ صادر اليوم الثلاثاء 3 ماي عن وزارة الجسور.",
            "بلاغ صادر اليوم الثلاثاء 3 ماي عن وزارة الجسور",
        ),
        ("لفتت وزارة الجسور النظر إلى أن الطريق مغلق.", "وزارة الجسور"),
        (
            "أوضحت الشركة الوطنية لاستغلال وتوزيع الأخشاب، أن المخزن مفتوح.",
            "الشركة الوطنية لاستغلال وتوزيع الأخشاب",
        ),
    ],
)
def test_mention_is_whole(text: str, expected: str) -> None:
    """Brackets, dates, members of a union and coordinated nouns inside a mention do not cut it."""
    assert speakers(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أغلق الجسر وفق ما أكده للإذاعة، الناطق باسم الميناء، زهير الفرجاني.", "زهير الفرجاني"),
        ("أغلق الجسر وفق ما أفاد به المرفأة اف ام، مصدر أمني.", "مصدر أمني"),
        ("أغلق الجسر وفق ما أكده مصدر من الميناء بسوسة، مراسل المرفأ في الجهة.", "مصدر من الميناء بسوسة"),
        ("أكد سمير بالطيب إن الجسر مغلق.", "سمير بالطيب"),
        ("أكد الدكتور سهيل بنور رئيس خلية المتابعة التي أحدثتها الوزارة أن الخلية تدخلت.", "سهيل بنور"),
        ('قال كاتب عام نقابة سيارات الأجرة "تاكسيم" بسوسة، المولدي دغمان إن الإضراب قائم.', "المولدي دغمان"),
        ("قال متحدث باسم الشيخ دريجان إن الزيارة ألغيت.", "متحدث باسم الشيخ دريجان"),
        ("قال أحد العاملين بالميناء إن السفن تأخرت.", "أحد العاملين بالميناء"),
        ("دعا المكتب التنفيذي، القضاة إلى الإضراب.", "المكتب التنفيذي"),
        ("أكد نائب رئيس المؤتمر 23 للاتحاد العام منصور الجندالي أن الجلسة قريبة.", "منصور الجندالي"),
    ],
)
def test_who_was_told_is_not_who_speaks(text: str, expected: str) -> None:
    """Outlets, correspondents, the asked and the owner of a spokesman stand beside the speaker; the name is whole."""
    assert speakers(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "أغلق الجسر وفق بلاغ صادر عن بنك المرفأ. وأوضح البلاغ أن الإغلاق مؤقت.",
            ["بلاغ صادر عن بنك المرفأ", "بلاغ صادر عن بنك المرفأ"],
        ),
        (
            "أوضحت وزارة الفلاحة والبحر أن الوضع آمن. وظهر المرض في وزارة الفلاحة الفارنية. "
            "وأضافت الوزارة أن المراقبة مستمرة.",
            ["وزارة الفلاحة والبحر", "وزارة الفلاحة والبحر"],
        ),
        (
            "قال زعيم تيار المرفأ، زهير الفرجاني إن الانتخابات قريبة. وأكد رئيس تيار المرفأ أن الحزب جاهز.",
            ["زهير الفرجاني", "زهير الفرجاني"],
        ),
        (
            "قال زهير الفرجاني إن الجسر مغلق. وحسب معطيات أولية لا ضحايا. وأضاف ذات المصدر أن الطريق مفتوح.",
            ["زهير الفرجاني", "معطيات أولية", "زهير الفرجاني"],
        ),
    ],
)
def test_what_was_named_before_is_meant_again(text: str, expected: list[str]) -> None:
    """A communiqué, a ministry, a party's head and a source are those that spoke last under such a noun."""
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "كشف مسؤول حكومي كبير أن القوارب ستعود. ووفقا له، أبلغت الرئيسة إيلسه مارو الوزير أن هناك طريقين. "
            "وأكد المسؤول أن الأمر انتهى.",
            "مسؤول حكومي كبير",
        ),
        (
            "قال خبير في الميناء إن السفينة قديمة. وقالت سلمى الحداد إن الأمر غير صحيح. وأكد الخبير أن السفينة ستغرق.",
            "خبير في الميناء",
        ),
        (
            "قال مصدر أمني إن الحادث خطير. وقالت سلمى الحداد إن التحقيق بدأ. وأضاف المصدر أن الأمر انتهى.",
            "مصدر أمني",
        ),
    ],
)
def test_somebody_unnamed_is_never_taken_for_a_person_with_a_name(text: str, expected: str) -> None:
    """ "The official" goes on as the unnamed one, though one person alone has spoken meanwhile, in his words or not."""
    assert speakers(text)[-1] == expected


def test_whoever_wants_no_name_is_not_called_by_it() -> None:
    """ "He asked that his name not be given": the name is no speaker."""
    text = "قال خبير في الميناء، طلب عدم ذكر اسمه، إن السفينة قديمة. وأكد الخبير أن السفينة ستغرق."
    assert not [name for name in speakers(text) if name and "اسم" in name]


def test_an_object_that_no_table_knows_is_no_part_of_a_name() -> None:
    """Where the text calls somebody by the surname alone, what stands behind that surname is another."""
    text = "دعت رئيسة فارنيا إيلسه مارو كستريا إلى سحب دورياتها. وقالت الرئيسة مارو إن الجسر مغلق."
    assert speakers(text) == ["إيلسه مارو", "إيلسه مارو"]
