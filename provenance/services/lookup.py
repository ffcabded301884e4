"""Look things up: a speaker's quotes, a document, a quote by its id."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from provenance.errors import LookupFailedError
from provenance.model import Document, Quote, Version
from provenance.services.namesakes import find_by_sound, find_namesakes
from provenance.services.ports import QuoteFilter, Store, StoredQuote, StoredSpeaker

_KEY = re.compile("s[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class FoundQuote:
    """A quote with the document and version it stands in; `version` is without its text."""

    document: Document
    version: Version
    quote: Quote


def said_by(
    store: Store, speaker: str, *, chosen: QuoteFilter, namesakes: bool = True
) -> Iterator[FoundQuote]:
    """Yield everything that speakers of this name said, by date; raises LookupFailedError when there is none.

    With `namesakes` also what persons said whose name in another script sounds the same.
    """
    found = find_speakers(store, speaker)
    others = find_namesakes(store, found) if namesakes else ()
    keys = tuple(one.key for one in (*found, *others))
    return found_quotes(store, replace(chosen, speaker_keys=keys))


def find_speakers(store: Store, name: str) -> Sequence[StoredSpeaker]:
    """Return the speakers of this key or name, and those it is an alias of; failing that, those whose names hold it.

    Unnamed officials of several outlets are speakers of their own: "senior official" finds all of them. A name that
    nobody has finds the persons who are called so in another script. Raises LookupFailedError when there is none.
    """
    if _KEY.fullmatch(name):
        keyed = [speaker for speaker in store.speakers() if speaker.key == name]
        if keyed:
            return keyed
    found = store.speakers(matching=name)
    folded = name.casefold()
    if any(folded == speaker.name.casefold() for speaker in found):
        return [
            speaker
            for speaker in found
            if folded in {alias.casefold() for alias in (speaker.name, *speaker.aliases)}
        ]
    if not found:
        found = find_by_sound(store, name)
    if not found:
        raise LookupFailedError(
            f"no speaker is called {name!r}: `provenance speakers list` shows all names, `who-said` searches words"
        )
    return found


def find_speaker(store: Store, name: str) -> StoredSpeaker:
    """Return the one speaker of this key or name; raises LookupFailedError when there is none, or several."""
    found = find_speakers(store, name)
    if len(found) > 1:
        choices = ", ".join(f"{speaker.key} ({speaker.name})" for speaker in found[:6])
        raise LookupFailedError(f"{name!r} fits {len(found)} speakers: {choices}; give the key of one")
    return found[0]


def found_quotes(store: Store, chosen: QuoteFilter) -> Iterator[FoundQuote]:
    """Yield the chosen quotes with their documents, in the store's order."""
    known: dict[tuple[str, str], tuple[Document, Version]] = {}
    for stored in store.quotes(chosen):
        key = (stored.document, stored.sha256)
        if key not in known:
            document, version = _place(store, stored)
            known[key] = document, replace(version, text="")
        document, version = known[key]
        yield FoundQuote(document, version, stored.quote)


def _place(store: Store, stored: StoredQuote) -> tuple[Document, Version]:
    found = store.version_of(stored.document, stored.sha256)
    if found is None:
        raise LookupFailedError(
            f"quote {stored.quote.id} has lost its document {stored.document!r}: run `provenance db check`"
        )
    return found


def find_version(store: Store, document: str, sha256: str) -> Version | None:
    """Return the version of a document that has this hash, with its text and number."""
    found = store.version_of(document, sha256)
    return None if found is None else found[1]


@dataclass(frozen=True, slots=True)
class FoundVersion:
    """One version of a document with its text, its quotes, and how many versions there are."""

    document: Document
    version: Version
    versions: int
    quotes: tuple[Quote, ...]


def show_version(store: Store, name: str) -> FoundVersion:
    """Return the version that `name` means: `ID` or URL for the latest, `ID@2` for the second.

    An id that itself holds an @ is tried whole first. Raises LookupFailedError when there is none.
    """
    document = store.document(name)
    number: int | None = None
    if document is None:
        base, at, tail = name.rpartition("@")
        if at and tail.isdecimal() and tail.isascii():
            document, number = store.document(base), int(tail)
    if document is None:
        raise LookupFailedError(
            f"no document {name!r}: `provenance documents` lists all; a version is written ID@1, a quote by its id"
        )
    versions = store.versions(document.id)
    if number is not None and not 1 <= number <= len(versions):
        raise LookupFailedError(
            f"document {document.id!r} has {len(versions)} version(s), no number {number}: `provenance show"
            f" {document.id}` shows the latest"
        )
    version = versions[-1 if number is None else number - 1]
    quotes = tuple(store.version_quotes(document=document.id, sha256=version.sha256))
    return FoundVersion(document, version, len(versions), quotes)


def show_quote(store: Store, quote: str) -> FoundQuote | None:
    """Return the quote of this id with its place, its version's text included, or None."""
    stored = store.quote(quote)
    if stored is None:
        return None
    document, version = _place(store, stored)
    return FoundQuote(document, version, stored.quote)
