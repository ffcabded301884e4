"""Arabic texts that say something, joined verbs of one speaker, and words that only look like a name; all invented."""

from __future__ import annotations

import pytest

from tests.extract.arabic_rows import Row, read


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "وأصدر الاتحاد بيانا جاء فيه أن الإضراب قائم.",
            ("بيانا", "جاء فيه", "أن الإضراب قائم", "بيانا"),
        ),
        (
            "تلقى النادي الرياضي مراسلة من الاتحاد البحريني أكد فيها تأخير موعد الدورة.",
            ("الاتحاد البحريني", "أكد", "تأخير موعد الدورة", "الاتحاد البحريني"),
        ),
        (
            "«تركنا الماء ولم نتركه»، بهذه العبارة يلخص سالم الفارني حكايته.",
            ("سالم الفارني", "بهذه العبارة يلخص", "تركنا الماء ولم نتركه", "سالم الفارني"),
        ),
        (
            "أعلنت حكومة الإنقاذ غير المعترف بها، اليوم الثلاثاء، مغادرة السلطة.",
            ("حكومة الإنقاذ غير المعترف بها", "أعلنت", "مغادرة السلطة", "حكومة الإنقاذ غير المعترف بها"),
        ),
        (
            "أكد فريد الوديع محامي الرئيس الأسبق حسني الفارني في تصريح لقناة الجسر أن موكله بريء.",
            (
                "فريد الوديع محامي الرئيس الأسبق حسني الفارني",
                "أكد",
                "أن موكله بريء",
                "فريد الوديع",
            ),
        ),
        (
            "وقال بول ستارنو بمكتب دراسات الأجرام القريبة من الأرض: «من الصعب التنبؤ بموعد البحث عنه».",
            ("بول ستارنو", "قال", "من الصعب التنبؤ بموعد البحث عنه", "بول ستارنو"),
        ),
        (
            "وقال الوزير سالم الفارني في اجتماع الحزب الذي انعقد أمس على امتداد يومين انه لم يعد يدعم الخطة.",
            ("الوزير سالم الفارني", "قال", "انه لم يعد يدعم الخطة", "سالم الفارني"),
        ),
    ],
)
def test_texts_and_late_names(text: str, row: Row) -> None:
    """A text says what stands in it, who gave it out says what it affirms; names end before the occasion."""
    assert read(text) == [row]


def test_as_somebody_said_of_that() -> None:
    """What "as Doe said of that" closes is a content of its own."""
    rows = read("تراجعت الأسعار منذ بداية الشهر، كما أشار إلى ذلك البنك المركزي.")
    assert rows == [("البنك المركزي", "أشار", "تراجعت الأسعار منذ بداية الشهر", "البنك المركزي")]


def test_one_speaker_behind_a_comma() -> None:
    """A joined verb of the same gender behind a comma goes on with the same speaker; of another gender it does not."""
    rows = read("قالت الوزيرة سلمى الفارنية إن السد جاهز، وأكدت أن الماء نقي.")
    assert [(row[2], row[3]) for row in rows] == [
        ("إن السد جاهز", "سلمى الفارنية"),
        ("أن الماء نقي", "سلمى الفارنية"),
    ]
    rows = read("قالت الوزيرة سلمى الفارنية إن المدير زارها، وأكد أن الماء نقي.")
    assert rows[0][2] == "إن المدير زارها، وأكد أن الماء نقي"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وتراجعت الأسعار، بحسب وزارة الموانئ.", "تراجعت الأسعار"),
        ("ووصل المركب أمس، بحسب وزارة الموانئ.", "وصل المركب أمس"),
        ("وصل المركب أمس، بحسب وزارة الموانئ.", "وصل المركب أمس"),
    ],
)
def test_clause_begins_behind_its_and(text: str, content: str) -> None:
    """The "and" joined to the first word is the reporter's; a first letter of the word itself stays."""
    assert [row[2] for row in read(text)] == [content]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وذكر مسؤولو السي آي ايه لأعضاء المجلس أن الهدف واضح.", "مسؤولو السي آي ايه"),
        ("أكدت إذاعة المرفأ أف أم أن الطريق مغلق.", "إذاعة المرفأ أف أم"),
        ("قال محامي البلدية إن الحكم نهائي، معتبرا أن الملف أغلق.", "محامي البلدية"),
        ("قالت محامية المتهم لبنى أسكندراني إن الحكم نهائي.", "لبنى أسكندراني"),
        ("قال فريق فارنو إن المباراة صعبة.", "فريق فارنو"),
        ("قال البطل وضاح الفارني إن السباق صعب.", "وضاح الفارني"),
    ],
)
def test_whose_name_it_is(text: str, speaker: str) -> None:
    """Spelled letters, teams and surnames that look like adjuncts or nouns do not blur who speaks."""
    assert {row[3] for row in read(text)} == {speaker}


def test_she_who_goes_on() -> None:
    """A verb without a subject takes up the woman told of before, and so does what she is called."""
    rows = read(
        "أهدت السباحة رنيم السايح بلادها أول ميدالية. وقالت لمنصة مسارات: «حلمت بهذا المساء منذ الطفولة». "
        "واعترفت البطلة بأنها فكرت في الاعتزال."
    )
    assert [row[3] for row in rows] == ["رنيم السايح", "رنيم السايح"]
