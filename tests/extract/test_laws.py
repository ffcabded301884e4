"""Laws that hold for every text, language and kind of document."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.extract import Extraction, extract_quotes
from provenance.model import DOCUMENT_KINDS, DocumentKind
from provenance.text.graphemes import cuts_grapheme
from tests.measuring import measure

_PIECES = st.sampled_from(
    [
        "Lena Hartwell", "the mayor", "said", "told reporters", "that", "the bridge is safe", "urged", "Arland",
        "“", "”", '"', "‘", "’", ":", "\n", "\n\n", " ", " ", "and", "adding", "according to", "Q ", "MS. QUILL: ",
        ",", ". ", "but",
        "قال", "إن", "الوزير", "وأضاف", "وفقا له", "حسب قوله", "،", "e\u0301",
        "👩‍🚒", "\u200f", "«", "»", "?", "—", "(", ")",
        "who", "as", "1,000", "U.S.", "'s",
    ]
)  # fmt: skip
_TEXTS = st.one_of(
    st.lists(_PIECES, max_size=60).map(" ".join), st.lists(_PIECES, max_size=60).map("".join), st.text()
)


def _extract(text: str, lang: str = "en", kind: DocumentKind = "article") -> Extraction:
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return extract_quotes(text, document="d", sha256=digest, lang=lang, kind=kind)


@given(text=_TEXTS, lang=st.sampled_from(["en", "ar", "de", "xx"]), kind=st.sampled_from(DOCUMENT_KINDS))
def test_every_span_proves_itself(text: str, lang: str, kind: DocumentKind) -> None:
    """Each span slices to its exact text, is not empty, cuts no grapheme, and contents stand in order."""
    done = _extract(text, lang, kind)
    for quote in done.quotes:
        assert quote.content
        assert list(quote.content) == sorted(quote.content)
        for span in (*quote.content, *filter(None, (quote.cue, quote.mention))):
            assert text[span.start : span.end] == span.exact != ""
            assert not cuts_grapheme(text, span.start)
            assert not cuts_grapheme(text, span.end)
        assert 0 <= quote.confidence <= 1
        assert quote.evidence
    for index, passage in enumerate(done.passages):
        assert passage.index == index
        assert text[passage.span.start : passage.span.end] == passage.span.exact


@given(text=_TEXTS, lang=st.sampled_from(["en", "ar"]), kind=st.sampled_from(DOCUMENT_KINDS))
def test_nesting_is_a_forest_and_ids_are_unique(text: str, lang: str, kind: DocumentKind) -> None:
    """No id stands twice, and following `within` always ends at a quote that lies in none."""
    quotes = _extract(text, lang, kind).quotes
    by_id = {quote.id: quote for quote in quotes}
    assert len(by_id) == len(quotes)
    for quote in quotes:
        seen = set()
        inner = quote
        while inner.within is not None:
            assert inner.id not in seen
            seen.add(inner.id)
            inner = by_id[inner.within]


@given(text=_TEXTS)
def test_same_text_gives_the_same_quotes(text: str) -> None:
    """Extraction is a function of its arguments: a second run changes nothing."""
    assert _extract(text) == _extract(text)


@pytest.mark.parametrize(
    "piece",
    [
        "“word said ",
        '"word said ',
        "“The bridge is safe,” Doe said. ",
        "“The bridge is safe,” Doe said.\n",
        "Doe said that the bridge was safe and Roe said that it was not ",
        "said, ",
        "“‘",
        "Q Why?\n\nMS. DOE: Because he said so.\n\n",
    ],
)
def test_time_grows_with_the_length_only(piece: str) -> None:
    """Four times the text takes about four times as long, whatever the marks and sentences are like."""

    def seconds(count: int) -> float:
        text = piece * count
        kind: DocumentKind = "transcript" if piece.startswith("Q ") else "article"
        return measure(lambda: _extract(text, kind=kind))[0]

    seconds(50)
    small, large = seconds(400), seconds(1600)
    assert large < 9 * small + 0.1
