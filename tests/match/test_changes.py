"""Classes of change: each by rules on the differing words, none hidden."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.languages.change_words import CHANGE_LANGUAGES, load_change_words
from provenance.match.align import align, align_units
from provenance.match.changes import Side, classify_changes
from provenance.match.figures import read_figures
from provenance.match.wording import read_units
from provenance.model import Change


def compare(earlier: str, later: str, lang: str = "en", *, quoted: bool = True) -> tuple[Change, ...]:
    ranges = ((0, len(later)),) if quoted else ()
    return classify_changes(
        Side(earlier, lang, ((0, len(earlier)),), official=True),
        Side(later, lang, ranges),
        align(earlier, later, lang=lang),
    )


def classes(earlier: str, later: str, lang: str = "en") -> set[str]:
    return {change.change_class for change in compare(earlier, later, lang)}


CASES = [
    ("en", "The quake killed 112 people.", "The quake killed 12 people.", {"number"}),
    ("en", "We need twenty five days.", "We need twenty-six days.", {"number"}),
    ("en", "It costs 5 million crowns.", "It costs 5 billion crowns.", {"number"}),
    ("en", "It grew by 12 percent.", "It grew by 12 points.", {"number", "addition"}),
    ("en", "It will open in May 2024.", "It will open in June 2024.", {"date"}),
    ("en", "It opens on Monday.", "It opens on Friday.", {"date"}),
    ("en", "We met on 30 March here.", "We met on 31 March here.", {"date"}),
    ("en", "We will not leave the island.", "We will leave the island.", {"negation_lost"}),
    ("en", "We will leave the island.", "We will never leave the island.", {"negation_added"}),
    ("en", "We won't leave the island.", "We will leave the island.", {"negation_lost"}),
    ("en", "A strike is likely today.", "A strike is unlikely today.", {"negation_added"}),
    ("en", "A strike is unlawful today.", "A strike is lawful today.", {"negation_lost"}),
    ("en", "We will close the port.", "We may close the port.", {"modality"}),
    ("en", "They allegedly closed the port.", "They closed the port.", {"modality"}),
    ("en", "We will close the port.", "We would close the port.", {"tense"}),
    ("en", "The port is closed now.", "The port was closed now.", {"tense"}),
    ("en", "They invaded the valley again and again.", "They invades the valley again and again.", {"tense"}),
    ("en", "We will respond decisively to this.", "We will respond to this.", {"intensity"}),
    ("en", "If they further harm us all.", "If they harm us all.", {"intensity"}),
    ("en", "We thank Anna Koval for it.", "We thank Olena Marchuk for it.", {"entity"}),
    ("en", "We thank Anna Koval for it.", "We thank Koval for it.", {"cut_inside"}),
    ("en", "The talks at NATO go on.", "The talks at Nato go on.", {"spelling"}),
    ("en", "We honour the dead here.", "We honor the dead here.", {"spelling"}),
    ("en", "Then the United Harbour Council met.", "Then the UHC met.", {"spelling"}),
    ("en", "We can't do it now.", "We cannot do it now.", {"cleaned_speech"}),
    ("en", "We will, you know, open it soon.", "We will open it soon.", {"cleaned_speech"}),
    ("en", "We will we will open it soon.", "We will open it soon.", {"cleaned_speech"}),
    ("en", "The bridge, they say, is old.", "The bridge they say is old.", {"punctuation"}),
    ("en", "The bridge is old.", "The bridge [of Lorn] is old.", {"editorial_insertion"}),
    ("en", "The bridge is old.", "The bridge of stone is old.", {"addition"}),
    ("en", "The plan is good and cheap and it works.", "The plan is good … and it works.", {"ellipsis"}),
    ("en", "The plan is good and cheap and it works.", "The plan is good and it works.", {"cut_inside"}),
    ("en", "We hope so. The plan is good.", "The plan is good.", {"cut_start"}),
    ("en", "The plan is good unless it rains.", "The plan is good.", {"cut_end"}),
    ("en", "The plan is cheap for us.", "The plan is costly for us.", {"substitution"}),
    ("en", "The invasion began here.", "The invasions began here.", {"substitution"}),
    ("en", "After talks in Lorn we agreed to open it.", "we agreed to open it After talks in Lorn.", {"reorder"}),
    ("en", "We saw two boats there.", "We saw 2 boats there.", set()),
    ("en", "It fell by ten percent there.", "It fell by 10 per cent there.", set()),
    ("en", "The same words.", "“The same words”", set()),
    ("ar", "لن نقبل بثلاثة شروط اليوم", "نقبل بثلاثة شروط اليوم", {"negation_lost", "cut_start"}),
    ("ar", "نقبل ثلاثة شروط فقط", "نقبل ٣ شروط فقط", set()),
    ("ar", "قتل ١١٢ شخصا هناك", "قتل 12 شخصا هناك", {"number"}),
    ("ar", "نلتقي في يناير هنا", "نلتقي في فبراير هنا", {"date"}),
    ("ru", "Мы не примем два условия", "Мы примем 2 условия", {"negation_lost"}),
    ("ru", "Встреча будет в январе здесь", "Встреча будет в марте здесь", {"date"}),
    ("uk", "Ми не приймемо п'ять умов", "Ми приймемо 6 умов", {"negation_lost", "number"}),
    ("fr", "Nous ne partirons pas d'ici", "Nous partirons d'ici", {"negation_lost", "cut_inside"}),
    ("fr", "Le port peut fermer lundi", "Le port doit fermer mardi", {"modality", "date"}),
    ("de", "Wir werden nicht gehen", "Wir werden gehen", {"negation_lost"}),
    ("de", "Es sind fünfundzwanzig Tage", "Es sind 25 Tage", set()),
    ("es", "No aceptamos tres condiciones", "Aceptamos 4 condiciones", {"negation_lost", "number", "cut_start"}),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "earlier", "later", "wanted"), CASES)
def test_each_difference_gets_its_class(lang: str, earlier: str, later: str, wanted: set[str]) -> None:
    """One edited sentence, the classes it must be given, and no other."""
    assert classes(earlier, later, lang) == wanted


def test_severity_is_higher_inside_quotation_marks() -> None:
    """The same exchange of words is worse where the marks vouch for them."""
    inside = compare("We will close the port.", "We may close the port.")[0]
    outside = compare("We will close the port.", "We may close the port.", quoted=False)[0]
    assert (inside.severity, inside.in_quotes) == ("high", True)
    assert (outside.severity, outside.in_quotes) == ("medium", False)


def test_a_negation_kept_by_the_reporter_is_not_lost() -> None:
    """A fragment that starts after "not" is no lost negation when the reporter's own words hold one."""
    earlier = "We will not close the port this year."
    later = "She said the town would not close the port this year."
    start = later.index("close")
    found = align(earlier, later, lang="en")
    assert not any(c.change_class == "negation_lost" for c in compare(earlier, later))
    assert found.score > 0
    assert start > 0


def test_cut_ends_with_a_negation_say_so() -> None:
    """A trimmed end is low, but its note warns of what went with it."""
    change = compare("The plan is good but it is not cheap.", "The plan is good")[0]
    assert (change.change_class, change.severity) == ("cut_end", "low")
    assert "negation" in change.note


WORDS = st.lists(
    st.sampled_from(
        ["the", "bridge", "will", "may", "not", "open", "May", "12", "two", "Lorn", "further", "was", "is"]
    ),
    min_size=1,
    max_size=12,
)


@given(WORDS, WORDS)
def test_no_difference_stays_hidden(earlier: list[str], later: list[str]) -> None:
    """Every later word that was not carried over stands in a change, unless it is a figure of equal value."""
    before, after = " ".join(earlier), " ".join(later)
    found = align(before, after, lang="en")
    changes = compare(before, after)
    figures = {
        n for figure in read_figures(found.later_units, "en") for n in range(figure.first, figure.last)
    }
    for op in found.ops:
        if op.kind in ("replace", "insert", "move"):
            for number in range(*op.later_words):
                unit = found.later_units[number]
                covered = any(
                    c.later is not None and c.later.start <= unit.start and unit.end <= c.later.end
                    for c in changes
                )
                assert covered or number in figures
    for change in changes:
        for side, span in ((before, change.earlier), (after, change.later)):
            assert span is None or side[span.start : span.end] == span.exact


@given(st.text(max_size=120), st.sampled_from(CHANGE_LANGUAGES))
def test_identity_has_no_change(text: str, lang: str) -> None:
    """A text compared with itself has not changed."""
    assert compare(text, text, lang) == ()


@pytest.mark.parametrize("lang", CHANGE_LANGUAGES)
def test_every_language_knows_the_words_that_turn_a_statement_round(lang: str) -> None:
    """Each described language has numbers, negations, modal words, twelve months and seven weekdays."""
    words = load_change_words(lang)
    assert words.code == lang
    assert words.negations
    assert words.stop_words
    assert len(words.numbers) > 40
    assert set(words.months.values()) == set(range(1, 13))
    assert set(words.weekdays.values()) == set(range(1, 8))
    assert {"can", "may", "must", "hedge", "plan"} <= set(words.modals.values())


def test_an_undescribed_language_has_no_change_words() -> None:
    """Matching works in any language; only classes that need language data are missing."""
    assert load_change_words("eo-XX").negations == frozenset()
    assert classes("la ponto estas 12", "la ponto estas 13", "eo") == {"number"}


@pytest.mark.parametrize(
    ("lang", "text", "meaning"),
    [
        ("en", "two hundred and five", ("number", 205.0, False)),
        ("en", "3.5 million", ("number", 3.5e6, False)),
        ("en", "1,250,000", ("number", 1.25e6, False)),
        ("en", "hundreds", ("number", 100.0, False)),
        ("en", "the 9th", ("number", 9.0, False)),
        ("en", "7bn", ("number", 7e9, False)),
        ("en", "forty percent", ("number", 40.0, True)),
        ("fr", "40 pour cent", ("number", 40.0, True)),
        ("fr", "soixante-dix-huit", ("number", 78.0, False)),
        ("fr", "vingt et un", ("number", 21.0, False)),
        ("fr", "quatre-vingt-douze", ("number", 92.0, False)),
        ("fr", "deux cent quatre-vingt-trois", ("number", 283.0, False)),
        ("es", "treinta y cinco", ("number", 35.0, False)),
        ("ar", "خمسة وعشرون", ("number", 25.0, False)),
        ("ar", "مئة وخمسة وعشرون ألفا", ("number", 125000.0, False)),
        ("ar", "مليونان", ("number", 2e6, False)),
        ("ar", "وثلاثة آلاف", ("number", 3000.0, False)),
        ("ru", "двести тысяч", ("number", 200000.0, False)),
        ("de", "dreihundert", ("number", 300.0, False)),
    ],
)  # fmt: skip
def test_figures_are_read_to_their_value(lang: str, text: str, meaning: tuple[object, ...]) -> None:
    """Digits, words, scale words and percent are one number however they are written."""
    assert [figure.meaning for figure in read_figures(read_units(text, lang), lang)] == [meaning]


@pytest.mark.parametrize(("quoted", "severity"), [(False, "low"), (True, "high")])
def test_a_figure_of_the_sentence_beside_is_drawn_together(*, quoted: bool, severity: str) -> None:
    """A report that says in one sentence what two said has changed no number, but in marks it vouches for the words."""
    earlier, later = (
        "There were 12 ships. The ships burned in the harbour.",
        "12 ships burned in the harbour.",
    )
    start = earlier.index("The ships")
    found = classify_changes(
        Side(earlier, "en"),
        Side(later, "en", ((0, len(later)),) if quoted else ()),
        align_units(read_units(earlier, "en", start=start), read_units(later, "en")),
    )
    assert [change.severity for change in found if change.change_class == "number"] == [severity]
