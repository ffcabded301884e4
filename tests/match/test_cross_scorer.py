"""Which earlier sentence a later one in another language carries; all people and places are invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.errors import LanguageError
from provenance.match.cross import SURE_THRESHOLD, LexicalScorers, load_scorer
from provenance.match.cross_prior import weigh_whole_sentences
from provenance.match.cross_protocol import CrossScorer, CrossScorers
from provenance.match.cross_terms import read_cross_text

STATEMENT = (
    "Minister Orla Vandermeer spoke today with her colleague Teodor Baskin about the border.",
    "The minister warned that the government will close the northern border if the attacks continue.",
    "She also announced that 340 soldiers would return home before the elections in March.",
    "Talks about water and energy will begin next week in the capital.",
)
TRANSLATED = {
    "ar": "وحذرت الوزيرة من أن الحكومة ستغلق الحدود الشمالية إذا استمرت الهجمات.",
    "ru": "Министр предупредила, что правительство закроет северную границу, если нападения продолжатся.",
    "uk": "Міністр попередила, що уряд закриє північний кордон, якщо напади триватимуть.",
    "fr": "La ministre a averti que le gouvernement fermera la frontière du nord si les attaques continuent.",
    "de": "Die Ministerin warnte, die Regierung werde die nördliche Grenze schließen, wenn die Angriffe weitergehen.",
    "es": "La ministra advirtió que el gobierno cerrará la frontera norte si los ataques continúan.",
}
UNRELATED = {
    "ar": "فاز الفريق بالمباراة بعد هدف متأخر.",
    "ru": "Команда выиграла матч после позднего гола.",
    "uk": "Команда виграла матч після пізнього голу.",
    "fr": "L'équipe a gagné le match après un but tardif.",
    "de": "Die Mannschaft gewann das Spiel nach einem späten Tor.",
    "es": "El equipo ganó el partido tras un gol tardío.",
}


@pytest.mark.parametrize("lang", sorted(TRANSLATED))
def test_translation_finds_its_sentence(lang: str) -> None:
    """The translated warning scores above the threshold with its sentence and below it with all others."""
    scorer = load_scorer(lang)
    (row,) = scorer.score_passages([TRANSLATED[lang]], STATEMENT)
    assert max(range(4), key=row.__getitem__) == 1
    assert row[1] >= scorer.link_threshold
    assert all(score < scorer.link_threshold for at, score in enumerate(row) if at != 1)


@pytest.mark.parametrize("lang", sorted(UNRELATED))
def test_sentence_without_an_origin_is_not_linked(lang: str) -> None:
    """A sentence of another subject stays below the threshold with every sentence of the statement."""
    scorer = load_scorer(lang)
    (row,) = scorer.score_passages([UNRELATED[lang]], STATEMENT)
    assert max(row) < scorer.link_threshold


@pytest.mark.parametrize(("later", "earlier"), [("ar", "ru"), ("uk", "fr"), ("de", "es"), ("en", "ar")])
def test_english_is_the_pivot_between_any_two_languages(later: str, earlier: str) -> None:
    """Two languages without a table between them still meet."""
    texts = TRANSLATED | {"en": STATEMENT[1]}
    (row,) = load_scorer(later, earlier).score_passages([texts[later]], [UNRELATED[earlier], texts[earlier]])
    assert row[1] > 0.5 > row[0]


def test_part_of_a_sentence_is_explained_though_it_explains_little() -> None:
    """A report that carries half of a sentence is covered by it, while the sentence is covered in part only."""
    found = load_scorer("ar").compare("ستغلق الحكومة الحدود الشمالية", STATEMENT[1])
    assert found.later_explained > found.earlier_explained
    assert 0 < found.score < 1


def test_evidence_names_the_words_that_carry_a_match() -> None:
    """Pairs of words say where both stand, in the order of the later text."""
    later = "Wie Vandermeer sagte, kehren 340 Soldaten heim."
    found = load_scorer("de").compare(later, STATEMENT[2])
    words = [
        (later[a:b], STATEMENT[2][c:d])
        for (a, b), (c, d) in ((pair.later, pair.earlier) for pair in found.pairs)
    ]
    assert ("340", "340") in words
    assert ("Soldaten", "soldiers") in words
    assert [pair.later for pair in found.pairs] == sorted(pair.later for pair in found.pairs)


def test_names_carry_over_scripts() -> None:
    """A person that no table knows is matched by the consonants of the name."""
    found = load_scorer("ru").compare("Теодор Баскин приехал.", STATEMENT[0])
    assert len(found.pairs) >= 2


def test_names_alone_are_no_match() -> None:
    """Two sentences about the same people that say different things score 0 for linking."""
    later = ["أبلغت الرئيسة مارو رئيس الوزراء دارو فين في كستريا أن القوارب ستعود"]
    earlier = [
        "Marrow dined with Daro Venn of Kestria.",
        "The boats will return, Marrow told Daro Venn of Kestria.",
    ]
    names_only, said_too = load_scorer("ar").score_passages(later, earlier)[0]
    assert names_only == 0.0
    assert said_too > 0.0


def test_near_twins_are_ambiguous() -> None:
    """When the same sentence stands twice, both are returned and both are called ambiguous."""
    matches = load_scorer("fr").match_passages([TRANSLATED["fr"]], [STATEMENT[1], STATEMENT[0], STATEMENT[1]])
    assert {match.earlier for match in matches if match.ambiguous} == {0, 2}
    clear = load_scorer("fr").match_passages([TRANSLATED["fr"]], STATEMENT, most=1)
    assert not clear[0].ambiguous


def test_document_that_is_reported_scores_highest() -> None:
    """Documents are ranked by what they share with the report as a whole."""
    scores = load_scorer("es").score_documents(
        " ".join(
            [
                TRANSLATED["es"],
                "La semana que viene comenzarán en la capital conversaciones sobre agua y energía.",
            ]
        ),
        [
            "The team won the match after a late goal.",
            " ".join(STATEMENT),
            "Rain is expected in the capital.",
        ],
    )
    assert max(range(3), key=scores.__getitem__) == 1
    assert all(0 <= score <= 1 for score in scores)


def test_length_and_neighbours_favour_the_whole_sentence() -> None:
    """For whole sentences a candidate of fitting length wins over a fragment that is as alike."""
    likeness = [{0: 0.5, 1: 0.5}]
    weighed = weigh_whole_sentences(likeness, later_lengths=[100], earlier_lengths=[100, 20])
    assert weighed[0][0] > weighed[0][1]
    matches = load_scorer("ar").match_passages([TRANSLATED["ar"]], STATEMENT, most=1, whole_sentences=True)
    assert matches[0].earlier == 1


def test_empty_texts_score_nothing() -> None:
    """Empty texts, marks only, and no texts at all are no error and no match."""
    scorer = load_scorer("ar")
    assert scorer.score_passages(["", "؟!"], ["", STATEMENT[0]]) == [[0.0, 0.0], [0.0, 0.0]]
    assert scorer.score_passages([], STATEMENT) == []
    assert scorer.score_passages(["نص"], []) == [[]]
    assert scorer.score_documents("", ["", STATEMENT[0]]) == [0.0, 0.0]
    assert scorer.compare("", "").score == 0.0


def test_scorer_is_what_linking_asks_for() -> None:
    """The scorer and its finder satisfy the protocols of linking, and thresholds are in order."""
    finder: CrossScorers = LexicalScorers()
    scorer: CrossScorer | None = finder.scorer(later="ar", earlier="en")
    assert scorer is not None
    assert 0 < scorer.link_threshold < SURE_THRESHOLD < scorer.translation_threshold < 1
    assert scorer.evidence.startswith("cross.lexicon")
    assert finder.scorer(later="en", earlier="en") is None
    assert finder.scorer(later="xx", earlier="en") is None
    assert finder.scorer(later="ar", earlier="xx") is None


def test_language_without_a_table_is_named() -> None:
    """Asking for a scorer of an unknown language names it and those there are."""
    with pytest.raises(LanguageError, match="'xx'"):
        load_scorer("ar", "xx")


def test_digits_meet_number_words() -> None:
    """A small number written as a digit meets the word, and another number does not."""
    scorer = load_scorer("fr")
    same = scorer.compare("12 soldats", "twelve soldiers").later_explained
    other = scorer.compare("13 soldats", "twelve soldiers").later_explained
    assert same > other


@given(st.text(max_size=80), st.sampled_from(["ar", "ru", "uk", "fr", "de", "es"]))
def test_scores_stay_between_nought_and_one(text: str, lang: str) -> None:
    """Whatever the texts, scores are 0-1, and a text is explained by itself at least as well as by another."""
    scorer = load_scorer(lang, lang) if lang == "ar" else load_scorer(lang)
    (row,) = scorer.score_passages([text], STATEMENT)
    assert all(0 <= score <= 1 for score in row)
    terms = read_cross_text(text, lang)
    assert all(0 <= term.start < term.end <= len(text) and term.mass > 0 for term in terms.terms)
