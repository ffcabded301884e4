"""Find words: the quotes and passages that carry them or a variant, in whatever language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Literal

from provenance.errors import InputError
from provenance.match.finding import Found, Search, find_all
from provenance.model import Document, LinkEnd, Quote, Span, Version
from provenance.services.language import LANGUAGES, recognise_language
from provenance.services.lineages import find_lineage, touching_links
from provenance.services.lookup import find_version
from provenance.services.origins import same_place
from provenance.services.ports import PassagePlace, Store
from provenance.services.searching import read_passages, scan_passages, search_passages
from provenance.services.translations import find_translations
from provenance.text.sentences import split_sentences

How = Literal["wording", "link", "translation"]
CANDIDATES = 400
"""Passages compared word by word for one sentence of a query; the postings rank them by shared rare words."""
LEAST = 0.5
"""Share of the query's words that a passage must carry to be called a variant; ranks, and cuts what is only noise."""
CERTAIN = 0.6
"""Least score from which links are followed to other wordings."""
FOLLOWED = 5
"""How many of the best places have their links followed; the others mostly belong to the same lineages."""


@dataclass(frozen=True, slots=True)
class WordingMatch:
    """A place that carries the words asked for; `score` is 0-1, the share of them found, or the link's score.

    `how` tells whether the words themselves stand there, a stored link leads there, or they are translated.
    `quote` is the quote that holds the place, with its `speaker`; `version` is without its text.
    """

    document: Document
    version: Version
    span: Span
    score: float
    how: How
    quote: Quote | None
    speaker: str | None
    words: Span | None = None
    """The words of the place that were asked for, where the words themselves were found."""

    @property
    def end(self) -> LinkEnd:
        """The place as the end of a link."""
        return LinkEnd(
            self.version.document, self.version.sha256, self.span, self.quote.id if self.quote else None
        )


def who_said(store: Store, text: str, *, limit: int = 20) -> list[WordingMatch]:
    """Return the best `limit` places that carry `text` or a variant of it, earliest first, unknown dates last.

    Variants in other languages come by stored links; for words that are stored nowhere, by word tables.
    Raises InputError when `text` has no word.
    """
    direct = search_wording(store, text)
    found = {_key(match.end): match for match in direct}
    for match in [one for one in direct if one.score >= CERTAIN][:FOLLOWED]:
        for variant in find_lineage(store, linked_end(store, match)).variants:
            if not any(same_place(variant.end, known.end) for known in found.values()):
                reached = describe_place(store, variant.end, score=match.score * variant.score, how="link")
                if reached is not None:
                    found[_key(variant.end)] = reached
    if not any(match.score >= CERTAIN for match in direct):
        # Words that nobody here wrote like this: someone may have said them in another language.
        found |= {
            _key(match.end): match
            for match in translated_wording(store, text)
            if _key(match.end) not in found
        }
    best = sorted(found.values(), key=lambda match: (-match.score, *_by_date(match)))[:limit]
    return sorted(best, key=_by_date)


def search_wording(store: Store, text: str) -> list[WordingMatch]:
    """Return the stored passages that carry the words of `text`, best first, then earliest.

    Each sentence of `text` is searched by itself, in the language it looks like and, since few words are easily
    mistaken, in every language whose passages share its rarest words. Raises InputError when `text` has no word.
    """
    if not any(char.isalnum() for char in text):
        raise InputError("there is no word to look for: give the words that were said, in any language")
    found: dict[tuple[str, str, int], WordingMatch] = {}
    for start, end in split_sentences(text, _language_of(text)):
        for match in _search_sentence(store, text[start:end]):
            key = _key(match.end)
            if key not in found or found[key].score < match.score:
                found[key] = match
    return sorted(found.values(), key=lambda match: (-match.score, *_by_date(match)))


def translated_wording(store: Store, text: str) -> list[WordingMatch]:
    """Return the passages in other languages that say the same by word tables, best first, then earliest."""
    places = find_translations(store, text, lang=_language_of(text))
    found = (describe_place(store, end, score=score, how="translation") for end, score in places)
    return sorted(
        (match for match in found if match is not None), key=lambda match: (-match.score, *_by_date(match))
    )


def _language_of(text: str) -> str:
    try:
        return recognise_language(text)
    except InputError:
        return LANGUAGES[0]


def _search_sentence(store: Store, sentence: str) -> Iterator[WordingMatch]:
    guess = _language_of(sentence)
    seen: set[PassagePlace] = set()
    scan = scan_passages(store)
    for lang in (guess, *(code for code in LANGUAGES if code != guess)):
        search, read = _search_unseen(store, seen), read_passages(store)
        for found in find_all(sentence, lang, search, read, limit=CANDIDATES, least=LEAST, scan=scan):
            match = _place_match(store, found)
            if match is not None:
                yield match


def _search_unseen(store: Store, seen: set[PassagePlace]) -> Search[PassagePlace]:
    """Return a search that leaves out what was `seen` in other languages, and notes what it finds."""
    before, search = frozenset(seen), search_passages(store)

    def search_unseen(keys: Sequence[int], limit: int, share: float) -> list[tuple[PassagePlace, int]]:
        found = [(place, hits) for place, hits in search(keys, limit, share) if place not in before]
        seen.update(place for place, _ in found)
        return found

    return search_unseen


def _place_match(store: Store, found: Found[PassagePlace]) -> WordingMatch | None:
    """Return a passage that carries enough of the words, with what is known of its place."""
    document, sha256, index = found.place
    passages = store.passages(document=document, sha256=sha256)
    version = find_version(store, document, sha256)
    if version is None or not 0 <= index < len(passages):
        return None
    span = passages[index].span
    first, last = found.alignment.earlier_range
    words = Span.cut(version.text, span.start + first, span.start + last)
    score = found.alignment.coverage_later
    return describe_place(store, LinkEnd(document, sha256, span), score=score, how="wording", words=words)


def linked_end(store: Store, match: WordingMatch) -> LinkEnd:
    """Return the end of a stored link that holds most of the words found, or else the place itself.

    A sentence of a report may carry two pieces of different origin; the words asked for tell which one is meant.
    """
    words = replace(match.end, span=match.words or match.span)
    ends = [
        end
        for link in touching_links(store, words)
        for end in (link.earlier, link.later)
        if same_place(end, words)
    ]
    return max(
        ends,
        key=lambda end: (_shared([words.span], end.span), end.quote or "", -end.span.start, -end.span.end),
        default=match.end,
    )


def describe_place(
    store: Store, end: LinkEnd, *, score: float, how: How, words: Span | None = None
) -> WordingMatch | None:
    """Return a place with its document and the quote that holds it, or None when it is stored no more.

    The speaker is that of the `words` when only they were asked for, else of the whole place.
    """
    found = store.version_of(end.document, end.sha256)
    if found is None:
        return None
    document, version = found
    quotes = store.version_quotes(document=end.document, sha256=end.sha256)
    quote = holding_quote(quotes, replace(end, span=words) if words else end)
    speaker = quote.speaker.name if quote and quote.speaker else None
    return WordingMatch(document, replace(version, text=""), end.span, score, how, quote, speaker, words)


def holding_quote(quotes: Iterable[Quote], end: LinkEnd) -> Quote | None:
    """Return the quote a place belongs to: the one named by the link, else the one that shares most with it.

    Of two quotes one within the other the inner one speaks, when it holds the greater part of the place.
    """
    known = tuple(quotes)
    named = next((quote for quote in known if quote.id == end.quote), None)
    if named is not None:
        return named
    return max(
        (quote for quote in known if _shared(quote.content, end.span) * 2 >= end.span.end - end.span.start),
        key=lambda quote: (
            quote.within is not None,
            _shared(quote.content, end.span),
            -quote.start,
            quote.id,
        ),
        default=None,
    )


def _shared(content: Sequence[Span], span: Span) -> int:
    return sum(max(0, min(part.end, span.end) - max(part.start, span.start)) for part in content)


def _key(end: LinkEnd) -> tuple[str, str, int]:
    return end.document, end.sha256, end.span.start


def _by_date(match: WordingMatch) -> tuple[datetime, str, int]:
    published = match.version.published or datetime.max.replace(tzinfo=UTC)
    return published, match.document.id, match.span.start
