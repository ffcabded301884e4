"""Score wordings of two languages with compiled word tables: which earlier passage a later one carries.

Words become sets of English stems weighted by rarity (Pirkola synonym sets), names compare by consonant skeleton,
numbers and Latin words exactly; English is the pivot between any two languages. Thresholds and the scale of scores
were set on NTREX development texts, never learnt from by the tables (`benchmarks/crosslingual.py`).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from provenance.errors import LanguageError
from provenance.match.cross_align import CrossComparison, compare_cross_texts
from provenance.match.cross_index import CrossIndex
from provenance.match.cross_prior import weigh_whole_sentences
from provenance.match.cross_terms import CrossText, read_cross_document, read_cross_text
from provenance.match.lexicon import LEXICON_LANGUAGES

EVIDENCE = "cross.lexicon.2"
LINK_THRESHOLD = 0.3
"""Score from which 85 of 100 best passages are right inside a linked document, half of the texts having no origin;
from 0.46 it is nine of ten."""
SURE_THRESHOLD = 0.81
"""Score from which nineteen of twenty are right on the same terms."""
TRANSLATION_THRESHOLD = 0.9
NEAR_TWIN = 0.9
"""Share of the best likeness from which the next best makes the choice ambiguous."""
# Logistic scale of a score, fitted inside NTREX development documents with half of the true sentences taken away, on
# whole sentences and on halves of them: chance = 1 / (1 + exp(-(BIAS + OWN * likeness - RIVAL * likeness of the next
# best + PLAIN * ln(1 + pairs that are no names) - SIZE * ln(1 + different words of the later text)))).
_BIAS, _OWN, _RIVAL, _PLAIN, _SIZE = -1.43, 20.2, 8.3, 1.74, 1.7
_SHORTLIST = 8
"""Passages of each side that are compared word by word; the others cannot be the best by the quick score."""
_LEAST_QUICK = 0.05
"""Quick score under which a comparison word by word is left out: of 11,000 a third are, and none was near a link."""


@dataclass(frozen=True, slots=True)
class CrossMatch:
    """An earlier passage that a later one may carry; both known by their place in the given order.

    `score` is the chance (0-1) that the later passage carries this earlier one, given that their documents belong
    together. `comparison` says how much of each side the other explains, and by which words. `ambiguous` tells that
    another earlier passage fits nearly as well.
    """

    later: int
    earlier: int
    score: float
    comparison: CrossComparison
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class LexicalScorer:
    """Compares later wordings of one language with earlier ones of another through English stems."""

    lang_from: str
    lang_to: str

    @property
    def link_threshold(self) -> float:
        """The score from which two passages may say the same thing, once their documents belong together."""
        return LINK_THRESHOLD

    @property
    def translation_threshold(self) -> float:
        """The score from which the later passage is a translation rather than a free retelling."""
        return TRANSLATION_THRESHOLD

    @property
    def evidence(self) -> str:
        """The component and its version, as links name it."""
        return EVIDENCE

    def compare(self, later_text: str, earlier_text: str) -> CrossComparison:
        """Return how much of each text the other explains, and the words that carry it."""
        return compare_cross_texts(_read(later_text, self.lang_from), _read(earlier_text, self.lang_to))

    def score_passages(self, later_texts: Sequence[str], earlier_texts: Sequence[str]) -> list[list[float]]:
        """Return one row for each later text: the chance (0-1) that it carries each earlier text.

        The earlier texts are those of one document: what stands in many of them tells little. Texts that have nothing
        but names in common score 0: they speak of the same people, of whatever.
        """
        whole, local = _document_index(tuple(earlier_texts), self.lang_to)
        later = [whole.weigh_here(_read(text, self.lang_from)) for text in later_texts]
        rows = [[0.0] * len(earlier_texts) for _ in later_texts]
        for place, table in enumerate(_compare_likely(later, local)):
            likeness = {number: found.score for number, found in table.items()}
            for match in _rank(place, len(later[place].distinct), likeness, table):
                if match.comparison.plain_pairs:
                    rows[place][match.earlier] = match.score
        return rows

    def score_documents(self, later_text: str, earlier_texts: Sequence[str]) -> list[float]:
        """Return how well (0-1) each earlier document could be what the later one reports: shared mass, by cosine."""
        later = _read_document(later_text, self.lang_from)
        earlier = [_read_document(text, self.lang_to) for text in earlier_texts]
        found = CrossIndex(earlier, wanted=later).score(later)
        return [found.get(number, 0.0) for number in range(len(earlier_texts))]

    def match_passages(
        self,
        later_texts: Sequence[str],
        earlier_texts: Sequence[str],
        *,
        most: int = 3,
        whole_sentences: bool = False,
    ) -> list[CrossMatch]:
        """Return for each later text at most `most` earlier texts it may carry, best first, in order of the later.

        `whole_sentences` says that both sides hold whole, untrimmed sentences: then lengths and neighbours weigh too.
        """
        earlier = _index(tuple(earlier_texts), self.lang_to)
        later = [_read(text, self.lang_from) for text in later_texts]
        table = _compare_likely(later, earlier)
        likeness = [{number: found.score for number, found in row.items()} for row in table]
        if whole_sentences:
            lengths = [text.length for text in later], [text.length for text in earlier.passages]
            likeness = weigh_whole_sentences(likeness, later_lengths=lengths[0], earlier_lengths=lengths[1])
        return [
            match
            for place in range(len(later))
            for match in _rank(place, len(later[place].distinct), likeness[place], table[place])[:most]
        ]


@dataclass(frozen=True, slots=True)
class LexicalScorers:
    """Finds the word-table scorer for a pair of languages."""

    def scorer(self, *, later: str, earlier: str) -> LexicalScorer | None:
        """Return the scorer from language `later` to language `earlier`; None when there is none."""
        if later == earlier or later not in LEXICON_LANGUAGES or earlier not in LEXICON_LANGUAGES:
            return None
        return load_scorer(later, earlier)


@cache
def load_scorer(lang_from: str, lang_to: str = "en") -> LexicalScorer:
    """Return the scorer from a later language to an earlier one; both may be any language there is a table for.

    Raises LanguageError when there is no table for one of them.
    """
    for lang in (lang_from, lang_to):
        if lang not in LEXICON_LANGUAGES:
            raise LanguageError(
                f"no word table for {lang!r}; there are tables for {', '.join(LEXICON_LANGUAGES)}"
            )
    return LexicalScorer(lang_from, lang_to)


def _compare_likely(later: Sequence[CrossText], earlier: CrossIndex) -> list[dict[int, CrossComparison]]:
    """Return for each later text the comparisons with the passages that may be the best, by their place."""
    quick = [earlier.score(text) for text in later]
    tables = []
    for text, chosen in zip(later, _shortlists(quick, len(earlier.passages)), strict=True):
        alike = earlier.kinds.list_alike(text) if chosen else ()
        tables.append(
            {
                number: compare_cross_texts(
                    text, earlier.passages[number], alike=earlier.kinds.pair(alike, number)
                )
                for number in chosen
            }
        )
    return tables


def _shortlists(quick: Sequence[dict[int, float]], passages: int) -> list[list[int]]:
    """Choose for each later text the earlier ones to look at: its own best, and those for which it is the best."""
    likely = [{number: score for number, score in row.items() if score >= _LEAST_QUICK} for row in quick]
    chosen = [sorted(row, key=lambda number: (-row[number], number))[:_SHORTLIST] for row in likely]
    for number in range(passages):
        ranked = sorted(
            (place for place, row in enumerate(likely) if number in row), key=lambda p: -likely[p][number]
        )
        for place in ranked[:2]:
            if number not in chosen[place]:
                chosen[place].append(number)
    return chosen


def _rank(
    place: int, size: int, likeness: dict[int, float], compared: dict[int, CrossComparison]
) -> list[CrossMatch]:
    """Return the matches of one later text of `size` different words, best first."""
    ranked = sorted(likeness, key=lambda number: (-likeness[number], number))
    matches = []
    for rank, number in enumerate(ranked):
        own = likeness[number]
        rival = likeness[ranked[0]] if rank else (likeness[ranked[1]] if len(ranked) > 1 else 0.0)
        # The better of two near twins is no better known than the other: the reviewer sees both.
        ambiguous = len(ranked) > 1 and min(own, rival) >= NEAR_TWIN * max(own, rival) > 0.0
        chance = _chance(own, rival, plain=compared[number].plain_pairs, size=size)
        matches.append(CrossMatch(place, number, chance, compared[number], ambiguous))
    return matches


def _chance(own: float, rival: float, *, plain: int, size: int) -> float:
    told = _PLAIN * math.log(1 + plain) - _SIZE * math.log(1 + size)
    return 1.0 / (1.0 + math.exp(-(_BIAS + _OWN * own - _RIVAL * rival + told)))


@lru_cache(maxsize=8192)
def _read(text: str, lang: str) -> CrossText:
    return read_cross_text(text, lang)


@lru_cache(maxsize=4096)
def _read_document(text: str, lang: str) -> CrossText:
    return read_cross_document(text, lang)


# Few, since an index holds the postings of a whole document: enough for the officials that a run of reports is about.
@lru_cache(maxsize=32)
def _index(texts: tuple[str, ...], lang: str) -> CrossIndex:
    return CrossIndex([_read(text, lang) for text in texts])


@lru_cache(maxsize=32)
def _document_index(texts: tuple[str, ...], lang: str) -> tuple[CrossIndex, CrossIndex]:
    """Return the passages of one document indexed as they are, and with what their words weigh in it."""
    whole = CrossIndex([_read(text, lang) for text in texts])
    return whole, CrossIndex([whole.weigh_here(passage) for passage in whole.passages])
