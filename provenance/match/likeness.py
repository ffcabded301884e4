"""How like each piece of a later document is to each passage of an earlier one, whatever their languages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from provenance.match.blocks import Side
from provenance.match.change_names import is_name
from provenance.match.content import content_of, local_rarity, weigh_content
from provenance.match.cross_protocol import CrossScorer
from provenance.match.document_text import DocumentText
from provenance.match.pieces import Piece
from provenance.match.wording import Unit, read_units

SAME_LANGUAGE_THRESHOLD = 0.36
"""Share of a later piece's content that a passage must hold before it may be where the piece comes from."""
_READ_DOCUMENTS = 512
"""Documents kept read at a time, about 0.2 MB each for a long transcript."""
_HOSTS = frozenset({"reporter (unnamed)", "moderator (unnamed)"})
"""Who asks and introduces in a transcript: their words are on record, but a report that carries them is rare."""
_HOST_SHARE = 0.5
LEAST_MASS = 1.6
"""Weight of shared content, about two words that are not in every sentence: one word is chance."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """The table of one document: `scores[piece][passage]`, each a multiple of the threshold (1 may be a link).

    `sharing` is 0-1: what the two documents as wholes say of their belonging together, 1 where nothing was asked.
    `rarity` is there within one language, `scorer` across two.
    """

    document: DocumentText
    scores: tuple[tuple[float, ...], ...]
    sharing: float
    rarity: dict[str, float] | None = None
    scorer: CrossScorer | None = None

    @property
    def same_language(self) -> bool:
        """Whether both documents are in one language."""
        return self.scorer is None

    @property
    def unit(self) -> float:
        """The score that a likeness of 1 stands for."""
        return SAME_LANGUAGE_THRESHOLD if self.scorer is None else self.scorer.link_threshold

    def read_passage(self, number: int) -> list[Unit]:
        """Return the units of one passage of the document."""
        span = self.document.passages[number].span
        return read_units(self.document.version.text, self.document.base_lang, start=span.start, end=span.end)

    def read_content(self, number: int) -> dict[str, float]:
        """Return the content words of one passage of the document with their weights."""
        return content_of(self.read_passage(number), self.document.base_lang)


@dataclass(frozen=True, slots=True)
class _Reading:
    """What is known of the passages of a document: where each word family stands, its rarity, passage weights.

    A posting is twice the passage number, plus one where the family stands as a name: one integer, not a pair.
    """

    rarity: dict[str, float]
    postings: dict[str, list[int]]
    wholes: tuple[float, ...]


@lru_cache(maxsize=_READ_DOCUMENTS)
def _read_document(document: DocumentText) -> _Reading:
    """Read a document once for all the reports that are compared with it."""
    lang, text = document.base_lang, document.version.text
    side = Side(text, lang)
    contents: list[dict[str, float]] = []
    postings: dict[str, list[int]] = {}
    for place, passage in enumerate(document.passages):
        units = read_units(text, lang, start=passage.span.start, end=passage.span.end)
        content = content_of(units, lang)
        contents.append(content)
        names = content_of((unit for number, unit in enumerate(units) if is_name(units, number, side)), lang)
        for family in content:
            postings.setdefault(family, []).append(2 * place + (family in names))
    rarity = local_rarity(contents)
    return _Reading(rarity, postings, tuple(weigh_content(content, rarity) for content in contents))


def compare_within_language(pieces: Sequence[Piece], earlier: DocumentText) -> Likeness:
    """Return the likeness of pieces to the passages of a document in the same language."""
    reading = _read_document(earlier)
    return Likeness(earlier, tuple(_score_pieces(pieces, reading)), 1.0, reading.rarity)


def _score_pieces(pieces: Sequence[Piece], reading: _Reading) -> list[tuple[float, ...]]:
    """Return a row of likenesses for each piece; postings spare the pairs that share nothing.

    Shared names alone make no wording: two words must be shared, and one of them be no name.
    """
    size = len(reading.wholes)
    rows: list[tuple[float, ...]] = []
    for piece in pieces:
        mass: dict[int, float] = {}
        shared, plain = [0] * size, [0] * size
        for family, weight in sorted(piece.content.items()):
            for posting in reading.postings.get(family, ()):
                number, is_named = divmod(posting, 2)
                mass[number] = mass.get(number, 0.0) + weight * reading.rarity[family]
                shared[number] += 1
                plain[number] += not is_named
        whole = weigh_content(piece.content, reading.rarity)
        row = [0.0] * size
        for number, held in mass.items():
            if held >= LEAST_MASS and shared[number] >= 2 and plain[number]:
                row[number] = _likeness(held / whole, held / reading.wholes[number])
        rows.append(tuple(row))
    return rows


def _likeness(later_share: float, earlier_share: float) -> float:
    # A piece that holds little else than the passage is nearer than one that shares the same words by the way.
    return later_share * (0.85 + 0.15 * min(1.0, 2 * earlier_share)) / SAME_LANGUAGE_THRESHOLD


def compare_across_languages(
    pieces: Sequence[Piece],
    later: DocumentText,
    earlier: DocumentText,
    scorer: CrossScorer,
    *,
    sharing: float,
) -> Likeness:
    """Return the likeness of pieces to the passages of a document in another language.

    `sharing` is what the scorer says of the two documents as wholes.
    """
    texts = [passage.span.exact for passage in earlier.passages]
    rows = _score_framed(pieces, later.version.text, texts, scorer) if texts else [() for _ in pieces]
    scores = tuple(tuple(score / scorer.link_threshold for score in row) for row in rows)
    return Likeness(earlier, scores, sharing, scorer=scorer)


def lower_hosts(table: Likeness) -> Likeness:
    """Return a table in which what was asked or introduced counts half: reports carry what the speaker said."""
    document = table.document
    if document.version.kind != "transcript":
        return table
    hosted = [
        quote.content
        for quote in document.quotes
        if quote.within is None and quote.speaker is not None and quote.speaker.name in _HOSTS
    ]
    asked = {
        place
        for place, passage in enumerate(document.passages)
        if any(span.overlaps(passage.span) for content in hosted for span in content)
    }
    scores = tuple(
        tuple(score * _HOST_SHARE if place in asked else score for place, score in enumerate(row))
        for row in table.scores
    )
    return replace(table, scores=scores) if asked else table


def _score_framed(
    pieces: Sequence[Piece], text: str, earlier: Sequence[str], scorer: CrossScorer
) -> list[tuple[float, ...]]:
    """Return a row of scores for each piece: of its words, or of them with their frame where that fits better."""
    plain = [piece.wording(text) for piece in pieces]
    framed = [piece.framed_wording(text) for piece in pieces]
    # Running text has no frame: each wording is scored once.
    wordings = list(dict.fromkeys([*plain, *framed]))
    rows = dict(zip(wordings, scorer.score_passages(wordings, earlier), strict=True))
    # What the frame alone shares with a passage ("the president urged") is no wording of the piece.
    return [
        tuple(max(own, both) if own > 0 else 0.0 for own, both in zip(rows[bare], rows[whole], strict=True))
        for bare, whole in zip(plain, framed, strict=True)
    ]
