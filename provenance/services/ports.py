"""What the use cases need from a database: the Store protocol and the rows that pass through it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, Protocol

from provenance.match.letters import Letters
from provenance.model import Document, Judgement, Link, Passage, Quote, Version

AddOutcome = Literal["new", "new_version", "unchanged"]


@dataclass(frozen=True, slots=True)
class AnalysedVersion:
    """Everything one document brings to the database; stored in one transaction or not at all.

    `grams` are the posting keys of each passage (64-bit signed integers), by passage index. `raw` are the bytes as
    they came, when the caller wants them kept. `cross_keys` are the keys that each passage shares with translations of
    it (`match.cross_keys`), by passage index.
    """

    document: Document
    version: Version
    passages: tuple[Passage, ...]
    quotes: tuple[Quote, ...]
    grams: tuple[tuple[int, ...], ...] = ()
    flags: tuple[str, ...] = ()
    raw: bytes | None = None
    cross_keys: tuple[tuple[int, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class StoredQuote:
    """A quote together with the version it stands in."""

    document: str
    sha256: str
    quote: Quote


@dataclass(frozen=True, slots=True)
class StoredSpeaker:
    """A speaker as the archive knows it: `key` is the id, `aliases` are all names seen or given, `quotes` a count.

    `outlets` are those that quote the speaker. Unnamed officials of one description are speakers of their own in each
    document: the outlet tells them apart.
    """

    key: str
    name: str
    kind: str
    role: str | None
    aliases: tuple[str, ...]
    quotes: int
    outlets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SpeakerPart:
    """Which quotes of a speaker are meant: those under a name or alias, of one document, or of one outlet."""

    kind: Literal["name", "document", "outlet"]
    value: str


@dataclass(frozen=True, slots=True)
class StoredRole:
    """A role that a speaker is quoted in: the words of the texts, the documents that have them, a count of quotes."""

    role: str
    documents: tuple[str, ...]
    quotes: int


PassagePlace = tuple[str, str, int]
"""Where a passage stands: document, sha256 of the version, index."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stored passage that shares posting keys with a query; `hits` counts them."""

    document: str
    sha256: str
    index: int
    hits: int


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One line of a listing of documents: the latest version and how much is stored of it."""

    document: Document
    version: Version
    """Without its text: `text` is empty in listings."""
    versions: int
    quotes: int


@dataclass(frozen=True, slots=True)
class QuoteFilter:
    """Which quotes to list; every field narrows, None does not. Only latest versions are searched."""

    speaker_keys: tuple[str, ...] | None = None
    about: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    lang: str | None = None
    kind: str | None = None
    outlet: str | None = None
    document: str | None = None
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class StoreInfo:
    """What the database is and holds."""

    url: str
    revision: str
    counts: dict[str, int] = field(default_factory=dict)


class Store(Protocol):
    """A place that keeps documents whole: every `add` and `replace_links` is one transaction.

    All listings come in an order that depends on the stored content only, never on the order of arrival.
    """

    @property
    def opener(self) -> Callable[[], Store] | None:
        """What opens this store in another process, to be sent there; None of one that only this process can see."""

    def add(self, analysed: AnalysedVersion, *, fingerprint: str | None = None) -> AddOutcome:
        """Store one analysed version; a version already there changes nothing.

        With a `fingerprint` of the settings it was read with, `knows` answers without reading the bytes again.
        Raises IdentityError when the document's id is stored with another URL.
        """

    def knows(self, *, document: str, raw_sha256: str, fingerprint: str) -> bool:
        """Tell whether this document already has a version of these bytes read with these settings."""

    def document(self, document: str) -> Document | None:
        """Return the document of this id or URL."""

    def documents(self, *, lang: str | None = None, kind: str | None = None) -> Iterator[DocumentRow]:
        """List documents by (published, id); unknown dates last."""

    def versions(self, document: str) -> Sequence[Version]:
        """Return all versions of a document with text, ordered and numbered by (published, ingested, sha256)."""

    def version_of(self, document: str, sha256: str) -> tuple[Document, Version] | None:
        """Return the document of this id and its version of this hash, with text and number."""

    def latest(self, document: str) -> Version | None:
        """Return the last of `versions`."""

    def passages(self, *, document: str, sha256: str) -> Sequence[Passage]:
        """Return the passages of one version in text order."""

    def quotes(self, chosen: QuoteFilter) -> Iterator[StoredQuote]:
        """List quotes of latest versions by (published, document, start, id)."""

    def version_quotes(self, *, document: str, sha256: str, as_found: bool = False) -> Sequence[Quote]:
        """Return the quotes of one version by (start, end, id) of what was found.

        Their words are as reviewers corrected them unless `as_found`; their speakers always are.
        """

    def quote(self, quote: str, *, as_found: bool = False) -> StoredQuote | None:
        """Return one quote by its id, from any version; `as_found` as for `version_quotes`."""

    def speakers(self, *, matching: str | None = None) -> Sequence[StoredSpeaker]:
        """List speakers by name; `matching` compares folded names and aliases."""

    def merge_speakers(self, *, keep: str, gone: str, judgement: Judgement) -> None:
        """Give all quotes of `gone` to `keep`, keep its names as aliases, and note the judgement.

        Raises LookupFailedError for an unknown key.
        """

    def add_alias(self, *, speaker: str, alias: str, judgement: Judgement) -> None:
        """Add a name to a speaker and note the judgement; raises LookupFailedError for an unknown key.

        Whom texts call by that name, now and later, is this speaker.
        """

    def split_speaker(self, *, speaker: str, part: SpeakerPart, name: str, judgement: Judgement) -> str:
        """Take a part of a speaker's quotes, stored and to come, out of it; return the key of whose they are now.

        Raises LookupFailedError for an unknown key and for a part without quotes, InputError when `name` is the
        speaker's own.
        """

    def speaker_roles(self, speaker: str) -> Sequence[StoredRole]:
        """List the roles of a speaker, the commonest first, with the documents that give them."""

    def snapshot(self) -> AbstractContextManager[None]:
        """Let all that is read in the block, by this thread, see one state of the database; it must not write there."""

    def candidates(
        self, grams: Sequence[int], *, limit: int, exclude_document: str | None = None, share: float = 0.0
    ) -> Sequence[Candidate]:
        """Return passages of latest versions that share the rarest of `grams`, most hits first.

        Keys that stand in more passages than the document-frequency cap are left out, and passages with less than the
        share `share` of the hits of the first.
        """

    def holding(self, asked: Sequence[Letters], *, limit: int) -> Sequence[Sequence[Candidate]]:
        """Return for each words asked for the passages of latest versions that hold them, by (document, index).

        All texts are read for it, once: it is for words of which each posting key stands in more passages than the
        document-frequency cap. Where one does not, none is returned: `candidates` has found what there is.
        """

    def passage_texts(self, places: Sequence[PassagePlace]) -> Sequence[tuple[str, str] | None]:
        """Return the text and language of each passage, None for one that is not stored."""

    def sharing(self, *, document: str, sha256: str, at_least: int = 2) -> Set[str]:
        """Return the other documents of which some passage shares `at_least` keys with a passage of this version.

        The relation is mutual among latest versions: whichever of two documents asks finds the other.
        """

    def sharing_across(
        self,
        passages: Sequence[Sequence[int]],
        *,
        first: date | None = None,
        last: date | None = None,
        at_least: int,
    ) -> Mapping[str, int]:
        """Return the documents of which a passage shares `at_least` cross keys with one of `passages`.

        `passages` are given as their keys. Of latest versions published (UTC) from `first` to `last`, both included, or
        at an unknown time; None leaves an end open. Each document comes with how much it shares: the squares of the
        most keys in common with each of `passages`, summed. The relation is mutual: whichever of two documents asks
        finds the other.
        """

    def terms(self, *, document: str, sha256: str) -> Sequence[Sequence[int]]:
        """Return the posting keys of each passage of one version."""

    def replace_links(self, later_document: str, links: Iterable[Link]) -> Set[str]:
        """Replace all links whose later end stands in any version of this document; return where the old ones began."""

    def pending_marks(self) -> Mapping[str, str]:
        """Return the documents stored since they were last linked, with the sha256 of the version that marked each.

        `add` sets the mark in its own transaction. A kill between storing and linking therefore leaves it, and the
        next run links what is missing.
        """

    def clear_marks(self, marks: Mapping[str, str]) -> None:
        """Forget exactly these marks: one that a later `add` has set anew (another sha256) stays."""

    def linking(self) -> AbstractContextManager[None]:
        """Hold the sole right to link this database; waits for another process that holds it.

        Let go at the end of the block, and when the process dies in whatever way. Adding and reading go on
        meanwhile. Without it two writers could each store the links they computed before the other's document came.
        """

    def links(
        self,
        *,
        earlier_document: str | None = None,
        later_document: str | None = None,
        as_found: bool = False,
    ) -> Iterator[Link]:
        """List links between latest versions by (later document, later start, earlier document, earlier start).

        Reviewers' decisions are applied: rejected links are left out, corrected ones corrected. With `as_found` they
        are as linking made them.
        """

    def add_judgement(self, judgement: Judgement) -> None:
        """Append a judgement; the same id twice changes nothing."""

    def judgements(self) -> Sequence[Judgement]:
        """List judgements by (decided, id)."""

    def info(self) -> StoreInfo:
        """Say what the database is and holds."""

    def check(self) -> Sequence[str]:
        """Check integrity, constraints, triggers and spans; return the faults found, none when all is well."""

    def close(self) -> None:
        """Let go of the database."""
