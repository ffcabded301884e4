"""Words of two texts that may stand for each other, asked once for all sentences; all names are invented."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.match.cross_align import compare_cross_texts
from provenance.match.cross_kinds import NameTable, TermKinds
from provenance.match.cross_terms import NAME_BESIDE_WORD, NAME_WEIGHT, CrossText, Term, read_cross_text
from provenance.match.lexicon_names import compare_skeletons

NAMES = ("fndrmr", "fndrmir", "vlnsk", "vlnska", "kl", "k", "hrtwl", "hrtwil")
WEIGHTS = st.sampled_from([0.25, 0.5, 0.9, 1.0])
STEMS = st.lists(st.tuples(st.sampled_from("abcdef"), WEIGHTS), max_size=3, unique_by=lambda pair: pair[0])
TERMS = st.builds(
    lambda stems, names, mass: Term(0, 1, tuple(stems), tuple(names), mass),
    STEMS,
    st.lists(st.sampled_from(NAMES), max_size=2, unique=True),
    st.sampled_from([1.0, 2.5, 6.0]),
)
TEXTS = st.lists(TERMS, max_size=6, unique_by=lambda term: term.key).map(
    lambda terms: CrossText((), tuple(terms), sum(term.mass for term in terms), 40)
)


def likeness(one: Term, other: Term) -> float:
    """How like two words are, said plainly: their best common stem, or a name where both may be one."""
    shared = max((a * b for stem, a in one.stems for like, b in other.stems if stem == like), default=0.0)
    named = max((compare_skeletons(a, b) for a in one.names for b in other.names), default=0.0)
    beside = one.stems and other.stems and not shared
    return max(shared, named * (NAME_BESIDE_WORD if beside else NAME_WEIGHT))


@given(TEXTS, st.lists(TEXTS, min_size=1, max_size=3))
def test_kinds_pair_what_two_words_share(later: CrossText, earlier: Sequence[CrossText]) -> None:
    """What is worked out once for all texts is what each two words have in common, no pair more and none less."""
    kinds = TermKinds(earlier)
    alike = kinds.list_alike(later)
    for number, text in enumerate(earlier):
        expected = {
            (i, j): likeness(one, other)
            for i, one in enumerate(later.distinct)
            for j, other in enumerate(text.distinct)
            if likeness(one, other) > 0
        }
        assert {(i, j): found for i, j, found in kinds.pair(alike, number)} == expected


@given(TEXTS, st.lists(TEXTS, min_size=1, max_size=3))
def test_a_comparison_is_the_same_alone_and_among_others(
    later: CrossText, earlier: Sequence[CrossText]
) -> None:
    """Other sentences of the document change nothing in how one is compared."""
    kinds = TermKinds(earlier)
    alike = kinds.list_alike(later)
    for number, text in enumerate(earlier):
        assert compare_cross_texts(later, text, alike=kinds.pair(alike, number)) == compare_cross_texts(
            later, text
        )


@given(st.sampled_from(NAMES), st.lists(st.sampled_from(NAMES), unique=True))
def test_a_table_of_names_compares_as_two_names_do(name: str, known: list[str]) -> None:
    """All at once gives what one after the other gives."""
    expected = {other: found for other in known if (found := compare_skeletons(name, other)) > 0}
    assert dict(NameTable(known).find(name)) == expected


@pytest.mark.parametrize(
    ("later", "lang"),
    [("فاندرمير في الميناء", "ar"), ("Вандермеер в порту", "ru"), ("Vandermeer au port", "fr")],
)
def test_a_name_and_a_word_meet_in_the_sentence_that_holds_them(later: str, lang: str) -> None:
    """Of two sentences the one with the name and the word has both pairs, the other none."""
    earlier = [read_cross_text(text, "en") for text in ("Vandermeer saw the port.", "Nobody ate the apples.")]
    kinds = TermKinds(earlier)
    alike = kinds.list_alike(read_cross_text(later, lang))
    assert [len(list(kinds.pair(alike, number))) for number in range(2)] == [2, 0]
