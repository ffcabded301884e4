"""Changes across languages: figures by value, negation and doubt where both languages are known."""

from __future__ import annotations

import pytest

from provenance.match.blocks import Side
from provenance.match.changes_across import classify_changes_across
from provenance.model import Relation, Span


def classes(
    earlier: str, later: str, lang: str, *, relation: Relation = "translation", source: str = "en"
) -> set[str]:
    changes = classify_changes_across(
        Side(earlier, source), Span.cut(earlier, 0, len(earlier)), Side(later, lang), Span.cut(later, 0, len(later)),
        relation=relation,
    )  # fmt: skip
    return {change.change_class for change in changes} - {"translation"}


@pytest.mark.parametrize(
    ("lang", "earlier", "later", "wanted"),
    [
        ("fr", "We counted 112 ships on Monday.", "Nous avons compté cent-douze navires lundi.", set()),
        ("fr", "We counted 112 ships on Monday.", "Nous avons compté 112 navires lundi.", set()),
        ("fr", "We counted 112 ships on Monday.", "Nous avons compté 12 navires mardi.", {"number", "date"}),
        ("de", "We counted three ships.", "Wir haben drei Schiffe gezählt.", set()),
        ("de", "We will not go there.", "Wir werden dorthin gehen.", {"negation_lost"}),
        ("es", "We will go there.", "No iremos nunca allí.", {"negation_added"}),
        ("ar", "The port can open only when it is dry.", "لا يمكن أن يفتح الميناء إلا عندما يجف", set()),
        ("ar", "Lorn will not accept the border.", "قد لا تقبل لورن الحدود", {"modality"}),
        ("ar", "Lorn did not accept the border.", "لورن قد رفضت الحدود", set()),
        ("ru", "Lorn may close the border soon.", "Лорн скоро закроет границу", {"modality"}),
        ("uk", "Lorn may close the border soon.", "Лорн може скоро закрити кордон", set()),
        ("xx", "Lorn will not go.", "lorn bala", set()),
    ],
)  # fmt: skip
def test_what_survives_translation(lang: str, earlier: str, later: str, wanted: set[str]) -> None:
    """The same value in another language is no change; one lost, added or swapped is."""
    assert classes(earlier, later, lang) == wanted


def test_a_free_retelling_is_asked_for_its_own_figures_only() -> None:
    """What a retelling leaves out is no change; what it adds is."""
    earlier = "We counted 112 ships and we will not guess at their orders in the coming month of May."
    assert classes(earlier, "Ils ont vu des navires.", "fr", relation="translated_paraphrase") == set()
    assert classes(earlier, "Ils ont vu 40 navires.", "fr", relation="translated_paraphrase") == {"number"}


def test_a_fragment_is_not_asked_for_the_rest() -> None:
    """A translated fragment does not lose what stands elsewhere in the sentence."""
    earlier = "We will not change the border of the valley by force, and 40 villages know it."
    assert classes(earlier, "des changements de la frontière", "fr") == set()


PAIRS: list[tuple[str, str, str, str, set[str]]] = [
    ("ar", "قتل 112 شخصا في الحريق أمس.", "en", "The fire killed 112 people yesterday.", set()),
    ("ar", "قتل 112 شخصا في الحريق أمس.", "en", "The fire killed 12 people yesterday.", {"number"}),
    ("ar", "لن يبيع المجلس الطاحونة هذا العام.", "en",
     "The council will not sell the mill this year.", set()),
    ("ar", "لن يبيع المجلس الطاحونة هذا العام.", "en",
     "The council will sell the mill this year.", {"negation_lost"}),
    ("ar", "كما قال الوزير فإن الجسر آمن.", "en", "As the minister said, the bridge is safe.", set()),
    ("ar", "قال كوفاليف إن الميناء مغلق.", "en", "Kovalev said the port was closed.", set()),
    ("ar", "قال كوفاليف إن الميناء مغلق.", "en", "Samokhin said the port was closed.", {"entity"}),
    ("ar", "تراجعت المشاركة بنسبة 15 في المئة.", "en", "Turnout fell by 15 percent.", set()),
    ("ar", "تراجعت المشاركة بنسبة 15 في المئة.", "en", "Turnout fell by 15 points.", {"number"}),
    ("ar", "التقينا في كانون الثاني في لندن.", "en", "We met in January in London.", set()),
    ("ar", "رفض المجلس بيع الطاحونة.", "en", "The council refused to sell the mill.", set()),
    ("ru", "Совет не продаст мельницу в этом году.", "en",
     "The council will not sell the mill this year.", set()),
    ("ru", "Совет не продаст мельницу в этом году.", "en",
     "The council will sell the mill this year.", {"negation_lost"}),
    ("ru", "Явка упала на 15 процентов во вторник.", "en", "Turnout fell by 15% on Tuesday.", set()),
    ("ru", "Явка упала на 15 процентов во вторник.", "en",
     "Turnout fell by 50% on Thursday.", {"date", "number"}),
    ("ru", "Об этом сообщил Самохин в Москве.", "en", "Samokhin said so in Moscow.", set()),
    ("ru", "Продажа была незаконной, решил суд.", "en", "The sale was illegal, the court found.", set()),
    ("ru", "Пять рыбаков вышли в море.", "en", "Five fishermen went out to sea.", set()),
    ("ru", "Пять рыбаков вышли в море.", "en", "Nine fishermen went out to sea.", {"number"}),
    ("ru", "Паром, возможно, закроют весной.", "en", "The ferry will be closed in spring.", {"modality"}),
    ("de", "Der Rat wird die Mühle nicht verkaufen.", "en", "The council will not sell the mill.", set()),
    ("de", "Der Rat wird die Mühle nicht verkaufen.", "en",
     "The council will sell the mill.", {"negation_lost"}),
    ("de", "Kellmann zahlte vier Milliarden Kronen.", "en", "Kellmann paid four billion crowns.", set()),
    ("de", "Kellmann zahlte vier Milliarden Kronen.", "en",
     "Kellmann paid four million crowns.", {"number"}),
    ("de", "Am Dienstag um 9 Uhr beginnt es.", "en", "It starts on Tuesday at 9 a.m.", set()),
    ("de", "Die Fähre könnte im März fahren.", "en", "The ferry could sail in March.", set()),
    ("de", "Rund zweihundertfünf Höfe brannten.", "en", "Some 205 farms burned.", set()),
    ("de", "Das ist unmöglich, sagte Brenn.", "en", "That is impossible, Brenn said.", set()),
    ("fr", "Le conseil ne vendra pas le moulin.", "en", "The council will not sell the mill.", set()),
    ("fr", "Le conseil ne vendra pas le moulin.", "en",
     "The council will sell the mill.", {"negation_lost"}),
    ("fr", "Le conseil ne vend que le moulin.", "en", "The council sells only the mill.", set()),
    ("fr", "L'aide de 1 500 couronnes est venue le 14 mars.", "en",
     "The aid of 1,500 crowns came on 14 March.", set()),
    ("fr", "L'aide de 1 500 couronnes est venue le 14 mars.", "en",
     "The aid of 1,600 crowns came on 14 March.", {"number"}),
    ("fr", "Il y a quatre-vingt-dix moutons.", "en", "There are ninety sheep.", set()),
    ("fr", "Marta Vell a parlé à Lorn.", "en", "Oskar Brenn spoke in Lorn.", {"entity"}),
    ("fr", "Personne n'a été averti.", "en", "Nobody was warned.", set()),
    ("es", "Nadie fue avisado el jueves.", "en", "Nobody was warned on Thursday.", set()),
    ("uk", "Рада не продасть млин.", "en", "The council will sell the mill.", {"negation_lost"}),
    ("en", "The council will not sell the mill in May.", "ar", "لن يبيع المجلس الطاحونة في مايو.", set()),
    ("en", "The council will not sell the mill in May.", "ar",
     "سيبيع المجلس الطاحونة في مايو.", {"negation_lost"}),
    ("en", "Marta Vell spoke in Lorn on Tuesday.", "ar", "تحدثت مارتا فيل في لورن يوم الثلاثاء.", set()),
    ("en", "Kovalev spoke in Lorn on Tuesday.", "ar", "تحدث الخوالدي في لورن يوم الثلاثاء.", {"entity"}),
    ("en", "Kovalev spoke in Lorn on Tuesday.", "ru", "Ковалёв выступил в Лорне во вторник.", set()),
    ("en", "Kovalev spoke in Lorn on Tuesday.", "ru", "Самохин выступил в Лорне во вторник.", {"entity"}),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "earlier", "other", "later", "wanted"), PAIRS)
def test_pairs_of_languages(lang: str, earlier: str, other: str, later: str, wanted: set[str]) -> None:
    """Figures, names, negation and doubt in both directions: what a true translation keeps is no change."""
    assert classes(earlier, later, other, source=lang) == wanted


KEPT: list[tuple[str, str, str]] = [
    ("Five ports are open, including Lorn.", "ar", "خمسة موانئ مفتوحة بما في ذلك لورن."),
    ("The dispute over the mill is still open.", "ar", "لا يزال الخلاف حول الطاحونة قائما."),
    ("Farmers above all will pay.", "ar", "سيدفع الناس لا سيما المزارعون."),
    ("A deal may be impossible in some areas.", "ar", "قد يكون الاتفاق مستحيلا في بعض المجالات."),
    ("The council asked whether the mill burned.", "ar", "سأل المجلس عما إذا كانت الطاحونة قد احترقت."),
    ("The bridge was closed last week.", "ar", "قد تم إغلاق الجسر الأسبوع الماضي."),
    ("Fifteen farms burned on Monday.", "ar", "احترقت خمسة عشر مزرعة يوم الاثنين."),
    ("It dates from the 19th century.", "ar", "يعود إلى القرن التاسع عشر."),
    ("A 19th-century mill burned.", "ar", "احترقت طاحونة من القرن التاسع عشر."),
    ("He became a father.", "ar", "لقد أصبح أب."),
    ("The 45-year-old farmer left.", "fr", "L'agriculteur de 45 ans est parti."),
    ("Exports grew by 14 percent.", "ru", "Экспорт вырос: 14-процентный рост."),
    ("The six-game trip began.", "de", "Die Reise mit sechs Spielen begann."),
    ("A third of the farms burned.", "fr", "Un tiers des fermes ont brûlé."),
    ("It was built in the 1980s.", "de", "Es wurde in den achtziger Jahren gebaut."),
    ("The Lorn-based court met.", "es", "El tribunal con sede en Lorn se reunió."),
    ("The team is unbeaten.", "es", "El equipo sigue sin derrotas."),
    ("Villagers believe the bridge is safe.", "fr", "Pour les villageois, le pont est sûr."),
]


@pytest.mark.parametrize(("earlier", "lang", "later"), KEPT)
def test_what_languages_say_in_their_own_way_is_no_change(earlier: str, lang: str, later: str) -> None:
    """Words that look like a negation, a doubt, a number or a name in one language only are no alarm."""
    assert not classes(earlier, later, lang) & {
        "negation_lost", "negation_added", "modality", "number", "date", "entity",
    }  # fmt: skip


def test_what_went_with_its_clause_is_told_softly() -> None:
    """A date of a clause that a report cuts is no date changed: low; one exchanged in its place stays high."""
    earlier = "They agreed to open the dialogue on the 9th in Lorn, and a council meeting on the 13th."
    cut = "اتفقوا على فتح الحوار في 9 يناير في لورن."
    swapped = "اتفقوا على فتح الحوار في 8 يناير في لورن، واجتماع للمجلس في 13 يناير."
    assert rated(earlier, cut) <= {("number", "low"), ("date", "low")}
    assert ("number", "high") in rated(earlier, swapped) or ("date", "high") in rated(earlier, swapped)


def rated(earlier: str, later: str) -> set[tuple[str, str]]:
    changes = classify_changes_across(
        Side(earlier, "en"), Span.cut(earlier, 0, len(earlier)), Side(later, "ar"), Span.cut(later, 0, len(later)),
        relation="translation",
    )  # fmt: skip
    return {(c.change_class, c.severity) for c in changes if c.change_class in {"number", "date"}}


@pytest.mark.parametrize(
    ("earlier", "lang", "later", "wanted"),
    [
        ("They will not sell the mill.", "fr", "Ils ont dit que le moulin sera vendu.", "negation_lost"),
        ("They will not sell the mill.", "fr", "Qu'il pleuve ou non, dit-il, qu'on vende le moulin.", None),
        ("They will not sell the mill.", "fr", "Il dit qu'ils vendront le moulin.", "negation_lost"),
        ("The nine-game trip began.", "de", "Die Reise mit sechs Spielen begann.", "number"),
        ("The bridge is not legal.", "fr", "Le pont est illégal.", None),
        ("The bridge is open and 15 farms burned.", "ar", "الجسر مفتوح واحترقت ستة عشر مزرعة.", "number"),
    ],
)  # fmt: skip
def test_what_was_hidden_by_a_word_of_another_use_is_seen(
    earlier: str, lang: str, later: str, wanted: str | None
) -> None:
    """French "que" is no "only" without "ne"; a prefix negates where the rest of the word is on the other side."""
    found = classes(earlier, later, lang) & {"negation_lost", "negation_added", "number"}
    assert found == ({wanted} if wanted else set())


@pytest.mark.parametrize(
    ("later", "wanted"),
    [
        ("وكالة الوادي -لورن- 31 ديسمبر 2021- سيغلق المجلس الجسر في 12 مارس.", set()),
        ("وكالة الوادي -لورن- 31 ديسمبر 2021- سيغلق المجلس الجسر في 13 مارس.", {"date"}),
        ("سيغلق المجلس الجسر في 13 مارس 2022 - وفق البيان.", {"date"}),
    ],
)
def test_a_dateline_is_no_date_of_what_was_said(later: str, wanted: set[str]) -> None:
    """When and where a report was written stands before its dash; the dates behind it are compared."""
    assert (
        classes("The council will close the bridge on 12 March.", later, "ar") & {"date", "number"} == wanted
    )


def test_a_clause_left_out_of_a_translation_is_seen() -> None:
    """The other clauses have their words on both sides; this one has none of its own."""
    earlier = "The council will open the bridge in March, although heavy snow covered every mountain village."
    kept = "Совет откроет мост в марте, хотя тяжелый снег покрыл каждую горную деревню."
    cut = "Совет откроет мост в марте, и город будет рад этому важному событию."
    assert classes(earlier, kept, "ru") == set()
    assert classes(earlier, cut, "ru") == {"cut_inside", "addition"}
