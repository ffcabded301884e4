"""The tables as SQLModel classes, and as the Core tables that statements are made of.

The migrations are what creates them; a test compares the two. Table models validate nothing, so that nothing is
ever constructed from these classes: `admission` checks what comes in, and CHECK constraints guard what is stored.
Times are text (see `times`), flags are 0 or 1, and lists and mappings are JSON text, on both databases alike.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    Double,
    ForeignKey,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)
from sqlmodel import Field, SQLModel

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class StoreTable(SQLModel):
    """Base of our tables: metadata of their own, because SQLModel's is shared by everything in the process."""

    metadata = MetaData(naming_convention=NAMES)


class OutletTable(StoreTable, table=True):
    """Who published a document."""

    __tablename__ = "outlet"
    pk: int | None = Field(default=None, primary_key=True, sa_type=BigInteger)
    name: str = Field(sa_type=Text, unique=True)


class DocumentTable(StoreTable, table=True):
    """A publication; what can differ between its versions stands with them."""

    __tablename__ = "document"
    pk: int | None = Field(default=None, primary_key=True, sa_type=BigInteger)
    id: str = Field(sa_type=Text, unique=True)
    url: str | None = Field(default=None, sa_type=Text, index=True)


class VersionTable(StoreTable, table=True):
    """One immutable text; `extra` is the document's metadata as this version came with it."""

    __tablename__ = "version"
    __table_args__ = (UniqueConstraint("document_pk", "sha256"),)
    pk: int | None = Field(default=None, primary_key=True, sa_type=BigInteger)
    document_pk: int = Field(foreign_key="document.pk", sa_type=BigInteger)
    outlet_pk: int | None = Field(default=None, foreign_key="outlet.pk", sa_type=BigInteger)
    sha256: str = Field(sa_type=Text)
    raw_sha256: str = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    lang: str = Field(sa_type=Text)
    title: str | None = Field(default=None, sa_type=Text)
    published: str | None = Field(default=None, sa_type=Text)
    published_precision: str | None = Field(default=None, sa_type=Text)
    ingested: str | None = Field(default=None, sa_type=Text)
    charset: str = Field(sa_type=Text)
    is_latest: int = Field(sa_type=BigInteger)
    extra: str = Field(sa_type=Text)
    flags: str = Field(sa_type=Text)
    text: str = Field(sa_type=Text)


class RawBytesTable(StoreTable, table=True):
    """The bytes of a version as they came, compressed with zlib."""

    __tablename__ = "raw_bytes"
    version_pk: int = Field(primary_key=True, foreign_key="version.pk", sa_type=BigInteger)
    packed: bytes = Field(sa_type=LargeBinary)


class PassageTable(StoreTable, table=True):
    """A sentence; its text is cut from the version, its posting keys are packed 8 bytes each."""

    __tablename__ = "passage"
    pk: int = Field(primary_key=True, sa_type=BigInteger)
    version_pk: int = Field(foreign_key="version.pk", sa_type=BigInteger)
    position: int = Field(sa_type=BigInteger)
    start_offset: int = Field(sa_type=BigInteger)
    end_offset: int = Field(sa_type=BigInteger)
    grams: bytes = Field(sa_type=LargeBinary)


class SpeakerTable(StoreTable, table=True):
    """A speaker as extracted; `root_pk` is the speaker it was merged into, itself included."""

    __tablename__ = "speaker"
    pk: int | None = Field(default=None, primary_key=True, sa_type=BigInteger)
    key: str = Field(sa_type=Text, unique=True)
    kind: str = Field(sa_type=Text)
    name: str = Field(sa_type=Text)
    root_pk: int | None = Field(default=None, foreign_key="speaker.pk", sa_type=BigInteger)


class AliasTable(StoreTable, table=True):
    """A name of a speaker that was seen in a text."""

    __tablename__ = "alias"
    speaker_pk: int = Field(primary_key=True, foreign_key="speaker.pk", sa_type=BigInteger)
    name: str = Field(primary_key=True, sa_type=Text)
    folded: str = Field(sa_type=Text)


class JudgementTable(StoreTable, table=True):
    """What a reviewer decided; append-only."""

    __tablename__ = "judgement"
    pk: int | None = Field(default=None, primary_key=True, sa_type=BigInteger)
    id: str = Field(sa_type=Text, unique=True)
    action: str = Field(sa_type=Text)
    subject: str = Field(sa_type=Text)
    value: str = Field(sa_type=Text)
    reviewer: str = Field(sa_type=Text)
    decided: str = Field(sa_type=Text)
    reason: str = Field(sa_type=Text)


class SpeakerMergeTable(StoreTable, table=True):
    """What a judgement of action merge_speakers means; the speakers' roots are computed from these."""

    __tablename__ = "speaker_merge"
    judgement_pk: int = Field(primary_key=True, foreign_key="judgement.pk", sa_type=BigInteger)
    keep_pk: int = Field(foreign_key="speaker.pk", sa_type=BigInteger)
    gone_pk: int = Field(foreign_key="speaker.pk", sa_type=BigInteger)


class SpeakerSplitTable(StoreTable, table=True):
    """What a judgement of action split_speaker means: which quotes of a speaker are another's, now and later."""

    __tablename__ = "speaker_split"
    judgement_pk: int = Field(primary_key=True, foreign_key="judgement.pk", sa_type=BigInteger)
    speaker_pk: int = Field(foreign_key="speaker.pk", sa_type=BigInteger)
    new_pk: int = Field(foreign_key="speaker.pk", sa_type=BigInteger)
    part: str = Field(sa_type=Text)
    value: str = Field(sa_type=Text)


class GivenAliasTable(StoreTable, table=True):
    """A name that a reviewer gave to a speaker; `holds` is 0 once it is undone or split off again."""

    __tablename__ = "given_alias"
    judgement_pk: int = Field(primary_key=True, foreign_key="judgement.pk", sa_type=BigInteger)
    speaker_pk: int = Field(foreign_key="speaker.pk", sa_type=BigInteger)
    name: str = Field(sa_type=Text)
    folded: str = Field(sa_type=Text)
    holds: int = Field(default=1, sa_type=BigInteger)


class QuoteTable(StoreTable, table=True):
    """A quote; `folded` is the shadow of its wording that look-ups compare.

    `speaker_pk` is whose it is. Where a reviewer's split gave it to another speaker than the one it was extracted
    with, `extracted_pk` keeps the latter.
    """

    __tablename__ = "quote"
    pk: int | None = Field(default=None, primary_key=True, sa_type=BigInteger)
    id: str = Field(sa_type=Text, unique=True)
    version_pk: int = Field(foreign_key="version.pk", sa_type=BigInteger)
    kind: str = Field(sa_type=Text)
    start_offset: int = Field(sa_type=BigInteger)
    end_offset: int = Field(sa_type=BigInteger)
    speaker_pk: int | None = Field(default=None, foreign_key="speaker.pk", sa_type=BigInteger)
    extracted_pk: int | None = Field(default=None, foreign_key="speaker.pk", sa_type=BigInteger)
    given: int = Field(default=0, sa_type=BigInteger)
    speaker_name: str | None = Field(default=None, sa_type=Text)
    name_in_text: str | None = Field(default=None, sa_type=Text)
    role: str | None = Field(default=None, sa_type=Text)
    mention_resolved: int = Field(sa_type=BigInteger)
    within: str | None = Field(
        sa_column=Column(
            ForeignKey("quote.id", deferrable=True, initially="DEFERRED"), type_=Text, nullable=True
        )
    )
    confidence: float = Field(sa_type=Double)
    evidence: str = Field(sa_type=Text)
    folded: str = Field(sa_type=Text)


class QuoteSpanTable(StoreTable, table=True):
    """A span of a quote: content, cue or mention."""

    __tablename__ = "quote_span"
    quote_pk: int = Field(primary_key=True, foreign_key="quote.pk", sa_type=BigInteger)
    part: str = Field(primary_key=True, sa_type=Text)
    position: int = Field(primary_key=True, sa_type=BigInteger)
    start_offset: int = Field(sa_type=BigInteger)
    end_offset: int = Field(sa_type=BigInteger)
    exact: str = Field(sa_type=Text)
    prefix: str = Field(sa_type=Text)
    suffix: str = Field(sa_type=Text)


class LinkTable(StoreTable, table=True):
    """An earlier wording that a later one carries."""

    __tablename__ = "link"
    pk: int | None = Field(default=None, primary_key=True, sa_type=BigInteger)
    id: str = Field(sa_type=Text, unique=True)
    earlier_version_pk: int = Field(foreign_key="version.pk", sa_type=BigInteger, index=True)
    earlier_start: int = Field(sa_type=BigInteger)
    earlier_end: int = Field(sa_type=BigInteger)
    earlier_exact: str = Field(sa_type=Text)
    earlier_prefix: str = Field(sa_type=Text)
    earlier_suffix: str = Field(sa_type=Text)
    earlier_quote: str | None = Field(default=None, foreign_key="quote.id", sa_type=Text)
    later_version_pk: int = Field(foreign_key="version.pk", sa_type=BigInteger, index=True)
    later_start: int = Field(sa_type=BigInteger)
    later_end: int = Field(sa_type=BigInteger)
    later_exact: str = Field(sa_type=Text)
    later_prefix: str = Field(sa_type=Text)
    later_suffix: str = Field(sa_type=Text)
    later_quote: str | None = Field(default=None, foreign_key="quote.id", sa_type=Text)
    relation: str = Field(sa_type=Text)
    score: float = Field(sa_type=Double)
    is_origin: int = Field(sa_type=BigInteger)
    ambiguous: int = Field(sa_type=BigInteger)
    evidence: str = Field(sa_type=Text)


class ChangeTable(StoreTable, table=True):
    """One difference of a link, in the order the matcher gave."""

    __tablename__ = "change"
    link_pk: int = Field(primary_key=True, foreign_key="link.pk", sa_type=BigInteger)
    position: int = Field(primary_key=True, sa_type=BigInteger)
    change_class: str = Field(sa_type=Text)
    severity: str = Field(sa_type=Text)
    in_quotes: int = Field(sa_type=BigInteger)
    note: str = Field(sa_type=Text)
    earlier_start: int | None = Field(default=None, sa_type=BigInteger)
    earlier_end: int | None = Field(default=None, sa_type=BigInteger)
    earlier_exact: str | None = Field(default=None, sa_type=Text)
    earlier_prefix: str | None = Field(default=None, sa_type=Text)
    earlier_suffix: str | None = Field(default=None, sa_type=Text)
    later_start: int | None = Field(default=None, sa_type=BigInteger)
    later_end: int | None = Field(default=None, sa_type=BigInteger)
    later_exact: str | None = Field(default=None, sa_type=Text)
    later_prefix: str | None = Field(default=None, sa_type=Text)
    later_suffix: str | None = Field(default=None, sa_type=Text)


class PostingTable(StoreTable, table=True):
    """A posting key and a passage it stands in."""

    __tablename__ = "posting"
    gram: int = Field(primary_key=True, sa_type=BigInteger)
    passage_pk: int = Field(primary_key=True, sa_type=BigInteger)


class CrossPostingTable(StoreTable, table=True):
    """A key that other languages share and a passage it stands in; `day` is the day of publication.

    Days are counted as `date.toordinal` does, 0 for an unknown one.
    """

    __tablename__ = "cross_posting"
    gram: int = Field(primary_key=True, sa_type=BigInteger)
    day: int = Field(primary_key=True, sa_type=BigInteger)
    passage_pk: int = Field(primary_key=True, sa_type=BigInteger)


class PendingTable(StoreTable, table=True):
    """A document that was stored since it was last linked."""

    __tablename__ = "pending"
    document_pk: int = Field(primary_key=True, foreign_key="document.pk", sa_type=BigInteger)
    sha256: str = Field(sa_type=Text)


class ReadingTable(StoreTable, table=True):
    """Bytes that were read with certain settings."""

    __tablename__ = "reading"
    document: str = Field(primary_key=True, sa_type=Text)
    raw_sha256: str = Field(primary_key=True, sa_type=Text)
    fingerprint: str = Field(primary_key=True, sa_type=Text)


def _core(name: str) -> Table:
    return StoreTable.metadata.tables[name]


OUTLET, DOCUMENT, VERSION = _core("outlet"), _core("document"), _core("version")
RAW_BYTES, PASSAGE = _core("raw_bytes"), _core("passage")
POSTING, CROSS_POSTING = _core("posting"), _core("cross_posting")
QUOTE, QUOTE_SPAN = _core("quote"), _core("quote_span")
SPEAKER, ALIAS, GIVEN_ALIAS, SPEAKER_MERGE, SPEAKER_SPLIT = (
    _core("speaker"), _core("alias"), _core("given_alias"), _core("speaker_merge"), _core("speaker_split"),
)  # fmt: skip
LINK, CHANGE, JUDGEMENT = _core("link"), _core("change"), _core("judgement")
PENDING, READING = _core("pending"), _core("reading")
