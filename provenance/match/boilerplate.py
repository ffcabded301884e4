"""Recognise boilerplate: running text that documents have in common without having anything else in common."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from provenance.match.document_text import DocumentText
from provenance.match.pieces import Piece
from provenance.match.wording import join_keys, read_units

COMPONENT = "match.boilerplate.1"
_OUTLETS = 2
"""Other documents that must have the words before they are anybody's; one is enough when its outlet is the same."""
_COPY = 0.5
"""Share of a document's sentences from which another one that has them too is a copy of it and no witness."""
_READ_DOCUMENTS = 512
Wording = tuple[str, ...]


def find_boilerplate(
    later: DocumentText, pieces: Sequence[Piece], earlier: Sequence[DocumentText]
) -> frozenset[int]:
    """Return the numbers of the `pieces` of `later` that are boilerplate beside the documents before it.

    Boilerplate is a whole sentence outside all quotes that stands word for word in other reports whose text is not
    the same otherwise: in one of the same outlet ("Follow us on …"), or in several of whatever outlet. Copies of the
    report itself are no witnesses: an agency's text under a thousand addresses has come from somewhere. Official
    documents are none either: what repeats a statement carries its wording.
    """
    own = _read_sentences(later)
    witnesses = [
        (document, sentences)
        for document in earlier
        if not document.official and document.base_lang == later.base_lang
        for sentences in [_read_sentences(document)]
        if own and len(own & sentences) < _COPY * min(len(own), len(sentences))
    ]
    if not witnesses:
        return frozenset()
    return frozenset(
        number
        for number, piece in enumerate(pieces)
        if piece.bare and _is_common(tuple(join_keys(piece.units)), later, witnesses)
    )


def _is_common(
    wording: Wording, later: DocumentText, witnesses: Sequence[tuple[DocumentText, frozenset[Wording]]]
) -> bool:
    holders = [document for document, sentences in witnesses if wording in sentences]
    same = later.outlet is not None and any(document.outlet == later.outlet for document in holders)
    return same or len(holders) >= _OUTLETS


@lru_cache(maxsize=_READ_DOCUMENTS)
def _read_sentences(document: DocumentText) -> frozenset[Wording]:
    text, lang = document.version.text, document.base_lang
    return frozenset(
        wording
        for passage in document.passages
        if (
            wording := tuple(
                join_keys(read_units(text, lang, start=passage.span.start, end=passage.span.end))
            )
        )
    )
