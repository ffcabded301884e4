"""The Store over SQLite and Postgres: each method is one transaction, its work done by the module of its noun."""

from __future__ import annotations

import threading
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, StaticPool, func, select

from provenance.errors import InputError
from provenance.match.letters import Letters
from provenance.model import Document, Judgement, Link, Passage, Quote, Version
from provenance.services.ports import (
    AddOutcome,
    AnalysedVersion,
    Candidate,
    DocumentRow,
    PassagePlace,
    QuoteFilter,
    SpeakerPart,
    StoredQuote,
    StoredRole,
    StoredSpeaker,
    StoreInfo,
)
from provenance_db import (
    checking,
    cross_postings,
    documents,
    judgements,
    letters,
    pending,
    quotes,
    speaker_decisions,
    speakers,
)
from provenance_db import links as linking
from provenance_db.access import SqlAccess
from provenance_db.admission import admit_judgement, admit_version
from provenance_db.engine import reading, writing
from provenance_db.opening import StoreOpener
from provenance_db.postings import Postings
from provenance_db.review_deciding import after_undo
from provenance_db.review_store import ReviewMethods
from provenance_db.revisions import HEAD
from provenance_db.settling import settle
from provenance_db.tables import RAW_BYTES, READING, StoreTable
from provenance_db.writing import add_version, note_reading

Result = TypeVar("Result")
_HIDDEN_COUNTS = {
    "cross_posting", "reading", "given_alias", "speaker_merge", "speaker_split", "speaker_given", "quote_span",
    "raw_bytes", "review_claim", "review_event", "review_setting", "saved_filter",
    "account", "web_session", "api_token", "access_event", "access_setting",
}  # fmt: skip


class SqlStore(ReviewMethods):
    """Keeps documents whole in SQLite or Postgres; implements `provenance.services.ports.Store` and `ReviewStore`.

    Every `add` and `replace_links` is one transaction. Listings hold a read transaction until they are exhausted or
    closed; on SQLite writers go on meanwhile. All methods raise StoreError and its kinds when the database cannot
    do what was asked.
    """

    def __init__(
        self, engine: Engine, *, place: str, path: Path | None = None, opener: StoreOpener | None = None
    ) -> None:
        self._engine = engine
        self._place = place
        self._path = path
        self.opener = opener
        self._postings = Postings()
        self._in_memory = isinstance(engine.pool, StaticPool)
        self._snapshot = threading.local()

    def add(self, analysed: AnalysedVersion, *, fingerprint: str | None = None) -> AddOutcome:
        """Store one analysed version; a version already there changes nothing.

        With a `fingerprint` of the settings it was read with, `knows` will tell that its bytes were read with them.
        Raises InputError for what cannot be stored exactly, and IdentityError when the document's id is stored with
        another URL.
        """
        admit_version(analysed)

        def work(connection: Connection) -> AddOutcome:
            if fingerprint is not None:
                note_reading(connection, analysed.version, fingerprint=fingerprint)
            return add_version(connection, analysed, postings=self._postings)

        outcome = self._write(work)
        if self._postings.crowded:
            self._read(self._postings.learn)
        return outcome

    def knows(self, *, document: str, raw_sha256: str, fingerprint: str) -> bool:
        """Tell whether `add` was called for these bytes with these settings."""
        query = select(READING.c.document).where(
            READING.c.document == document,
            READING.c.raw_sha256 == raw_sha256,
            READING.c.fingerprint == fingerprint,
        )
        return self._read(lambda connection: connection.execute(query).first() is not None)

    def document(self, document: str) -> Document | None:
        """Return the document of this id, else of this URL."""
        return self._read(lambda connection: documents.find_document(connection, document))

    def documents(self, *, lang: str | None = None, kind: str | None = None) -> Iterator[DocumentRow]:
        """List documents by (published, id); unknown dates last."""
        return self._stream(lambda connection: documents.list_documents(connection, lang=lang, kind=kind))

    def versions(self, document: str) -> Sequence[Version]:
        """Return all versions of a document with text, numbered by (published, ingested, sha256).

        An unknown time sorts first: a dated version is later than an undated one.
        """
        return self._read(lambda connection: documents.list_versions(connection, document))

    def version_of(self, document: str, sha256: str) -> tuple[Document, Version] | None:
        """Return the document of this id and its version of this hash, with text and number."""
        return self._read(
            lambda connection: documents.read_version(connection, document=document, sha256=sha256)
        )

    def latest(self, document: str) -> Version | None:
        """Return the last of `versions`."""
        return self._read(lambda connection: documents.latest_version(connection, document))

    def raw(self, *, document: str, sha256: str) -> bytes | None:
        """Return the bytes that a version was read from, where they were kept."""

        def read(connection: Connection) -> bytes | None:
            version = documents.find_version(connection, document=document, sha256=sha256)
            if version is None:
                return None
            packed = select(RAW_BYTES.c.packed).where(RAW_BYTES.c.version_pk == version.pk)
            found = connection.execute(packed).scalar()
            return None if found is None else zlib.decompress(found)

        return self._read(read)

    def passages(self, *, document: str, sha256: str) -> Sequence[Passage]:
        """Return the passages of one version in text order."""
        return self._read(
            lambda connection: documents.list_passages(connection, document=document, sha256=sha256)
        )

    def terms(self, *, document: str, sha256: str) -> Sequence[Sequence[int]]:
        """Return the posting keys of each passage of one version, ascending."""
        return self._read(
            lambda connection: documents.list_terms(connection, document=document, sha256=sha256)
        )

    def candidates(
        self, grams: Sequence[int], *, limit: int, exclude_document: str | None = None, share: float = 0.0
    ) -> Sequence[Candidate]:
        """Return passages of latest versions that share the rarest of `grams`, by (hits, document, index).

        Keys that stand in more passages than `match.ranking.DOCUMENT_FREQUENCY_CAP` are left out, and of the others the
        rarest `match.ranking.RAREST_KEYS` are followed. Passages with less than the share `share` of the hits of the
        first are left out.
        """
        return self._read(
            lambda connection: self._postings.candidates(
                connection, grams, limit=limit, exclude_document=exclude_document, share=share
            )
        )

    def holding(self, asked: Sequence[Letters], *, limit: int) -> Sequence[Sequence[Candidate]]:
        """Return for each words asked for the passages of latest versions that hold them, by (document, index).

        Nothing is returned for words of which a posting key stands in no more passages than the cap.
        """

        def read(connection: Connection) -> Sequence[Sequence[Candidate]]:
            common = [self._postings.is_common(connection, words.grams) for words in asked]
            wanted = [words.spellings for words, is_common in zip(asked, common, strict=True) if is_common]
            found = iter(letters.list_holding(connection, wanted, limit=limit) if wanted else ())
            return [next(found) if is_common else [] for is_common in common]

        return self._read(read)

    def passage_texts(self, places: Sequence[PassagePlace]) -> Sequence[tuple[str, str] | None]:
        """Return the text and language of each passage, None for one that is not stored."""
        return self._read(lambda connection: documents.read_passages(connection, places))

    def sharing(self, *, document: str, sha256: str, at_least: int = 2) -> Set[str]:
        """Return the other documents of which some passage shares `at_least` keys with a passage of this version."""

        def find(connection: Connection) -> set[str]:
            terms = documents.list_terms(connection, document=document, sha256=sha256)
            return self._postings.sharing(connection, terms, at_least=at_least) - {document}

        return self._read(find)

    def sharing_across(
        self,
        passages: Sequence[Sequence[int]],
        *,
        first: date | None = None,
        last: date | None = None,
        at_least: int,
    ) -> Mapping[str, int]:
        """Return the documents that share cross keys with `passages`, and how much; see the protocol."""
        return self._read(
            lambda connection: cross_postings.list_sharing(
                connection, passages, first=first, last=last, at_least=at_least
            )
        )

    def quotes(self, chosen: QuoteFilter) -> Iterator[StoredQuote]:
        """List quotes of latest versions by (published, document, start, id); unknown dates last.

        `about` asks for all its words, folded; `since` and `until` both include their moment; `kind` is a kind of
        quote or of document.
        """
        return self._stream(lambda connection: quotes.list_quotes(connection, chosen))

    def version_quotes(self, *, document: str, sha256: str, as_found: bool = False) -> Sequence[Quote]:
        """Return the quotes of one version by (start, end, id) of what was found; corrected unless `as_found`."""
        return self._read(
            lambda connection: quotes.list_version_quotes(
                connection, document=document, sha256=sha256, as_found=as_found
            )
        )

    def quote(self, quote: str, *, as_found: bool = False) -> StoredQuote | None:
        """Return one quote by its id, from any version; with the words that reviewers corrected unless `as_found`."""
        return self._read(lambda connection: quotes.find_quote(connection, quote, as_found=as_found))

    def speakers(self, *, matching: str | None = None) -> Sequence[StoredSpeaker]:
        """List speakers by name; `matching` keeps those with a name that holds all its folded words."""
        return self._read(lambda connection: speakers.list_speakers(connection, matching=matching))

    def merge_speakers(self, *, keep: str, gone: str, judgement: Judgement) -> None:
        """Give all quotes of `gone`, stored and to come, to `keep`; raises LookupFailedError for an unknown key."""
        admit_judgement(judgement)
        self._write(
            lambda connection: speaker_decisions.merge_speakers(
                connection, keep=keep, gone=gone, judgement=judgement
            )
        )

    def add_alias(self, *, speaker: str, alias: str, judgement: Judgement) -> None:
        """Add a name to a speaker and note the judgement; raises LookupFailedError for an unknown key."""
        admit_judgement(judgement)
        self._write(
            lambda connection: speaker_decisions.add_alias(
                connection, speaker=speaker, alias=alias, judgement=judgement
            )
        )

    def split_speaker(self, *, speaker: str, part: SpeakerPart, name: str, judgement: Judgement) -> str:
        """Take a part of a speaker's quotes, stored and to come, out of it; return the key of whose they are.

        Raises LookupFailedError for an unknown key and for a part without quotes, InputError for the speaker's own
        name.
        """
        admit_judgement(judgement)
        return self._write(
            lambda connection: speaker_decisions.split_speaker(
                connection, speaker=speaker, part=part, name=name, judgement=judgement
            )
        )

    def speaker_roles(self, speaker: str) -> Sequence[StoredRole]:
        """List the roles of a speaker, the commonest first, with the documents that give them."""
        return self._read(lambda connection: speakers.list_roles(connection, speaker))

    def replace_links(self, later_document: str, links: Iterable[Link]) -> Set[str]:
        """Replace all links whose later end stands in any version of this document; return where the old ones began.

        Raises LookupFailedError when an end stands in a version or quote that is not stored, InputError when a span
        is not what stands there.
        """
        found = list(links)
        return self._write(lambda connection: linking.replace_links(connection, later_document, found))

    def links(
        self,
        *,
        earlier_document: str | None = None,
        later_document: str | None = None,
        as_found: bool = False,
    ) -> Iterator[Link]:
        """List links between latest versions by (later document, later start, earlier document, earlier start).

        Reviewers' decisions are applied unless `as_found`.
        """
        return self._stream(
            lambda connection: linking.list_links(
                connection,
                earlier_document=earlier_document,
                later_document=later_document,
                as_found=as_found,
            )
        )

    def pending_marks(self) -> Mapping[str, str]:
        """Return the documents stored since they were last linked, with the version that marked each."""
        return self._read(pending.list_marks)

    def clear_marks(self, marks: Mapping[str, str]) -> None:
        """Forget exactly these marks: one that a later `add` has set anew stays."""
        if marks:
            self._write(lambda connection: pending.clear_marks(connection, marks))

    def linking(self) -> AbstractContextManager[None]:
        """Hold the sole right to link this database; waits for another process that holds it."""
        return pending.sole_linking(self._engine, place=self._place, path=self._path)

    def add_judgement(self, judgement: Judgement) -> None:
        """Append a judgement; the same id twice changes nothing. An undo takes effect at once.

        Raises InputError for a merge, a split or an alias, which have methods of their own.
        """
        admit_judgement(judgement)
        if judgement.action in {"merge_speakers", "split_speaker", "add_alias"}:
            raise InputError(f"judgement {judgement.id!r}: use the store's method {judgement.action}")

        def append(connection: Connection) -> None:
            if judgements.append_judgement(connection, judgement) is not None and judgement.action == "undo":
                settle(connection)
                after_undo(connection, judgement)

        self._write(append)

    def judgements(self) -> Sequence[Judgement]:
        """List judgements by (decided, id)."""
        return self._read(judgements.list_judgements)

    def info(self) -> StoreInfo:
        """Say what the database is and holds: rows by kind."""

        def count(connection: Connection) -> dict[str, int]:
            tables = sorted(StoreTable.metadata.tables.items())
            return {
                name: connection.execute(select(func.count()).select_from(table)).scalar_one()
                for name, table in tables
                if name not in _HIDDEN_COUNTS
            }

        return StoreInfo(url=self._place, revision=HEAD, counts=self._read(count))

    def check(self) -> Sequence[str]:
        """Check integrity, constraints, triggers and spans; return the first faults found, none when all is well."""
        return self._read(
            lambda connection: list(islice(checking.find_faults(connection), checking.MAX_FAULTS))
        )

    def access(self) -> SqlAccess:
        """Return the accounts of the desk, kept in the same database."""
        return SqlAccess(self._engine, place=self._place)

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Let all that is read in the block, by this thread, see one state of the database; it must not write there."""
        with reading(self._engine, place=self._place) as connection:
            outer = self._seen()
            self._snapshot.connection = connection
            try:
                yield
            finally:
                self._snapshot.connection = outer

    def _seen(self) -> Connection | None:
        """Return the connection of the snapshot that this thread reads in, if it does."""
        return getattr(self._snapshot, "connection", None)

    def _read(self, work: Callable[[Connection], Result]) -> Result:
        seen = self._seen()
        if seen is not None:
            return work(seen)
        with reading(self._engine, place=self._place) as connection:
            return work(connection)

    def _write(self, work: Callable[[Connection], Result]) -> Result:
        with writing(self._engine, place=self._place) as connection:
            return work(connection)

    def _stream(self, work: Callable[[Connection], Iterator[Result]]) -> Iterator[Result]:
        if self._in_memory:
            # A database in memory has one connection: a listing must not hold it while the caller writes.
            yield from self._read(lambda connection: list(work(connection)))
            return
        with reading(self._engine, place=self._place) as connection:
            yield from work(connection)
