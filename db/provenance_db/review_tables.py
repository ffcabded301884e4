"""The tables of the review queue; all of them but events, claims and filters can be made anew from the archive."""

from __future__ import annotations

from sqlalchemy import BigInteger, Double, Text
from sqlmodel import Field

from provenance_db.tables import StoreTable


class ReviewItemTable(StoreTable, table=True):
    """One line of the queue, as the rules found it and as its events have it.

    `rules` and `classes` are words with a blank on either side. `effective` is the id of the judgement that takes
    effect; `grade` numbers the severity, `gone` is 1 when what it is about is no longer found.
    """

    __tablename__ = "review_item"
    id: str = Field(primary_key=True, sa_type=Text)
    rules: str = Field(sa_type=Text)
    subject_kind: str = Field(sa_type=Text)
    subject: str = Field(sa_type=Text, index=True)
    severity: str = Field(sa_type=Text)
    grade: int = Field(sa_type=BigInteger)
    confidence: float = Field(sa_type=Double)
    reach: float = Field(sa_type=Double)
    outlets: int = Field(sa_type=BigInteger)
    copies: int = Field(sa_type=BigInteger)
    priority: float = Field(sa_type=Double)
    evidence: str = Field(sa_type=Text)
    document: str = Field(sa_type=Text, index=True)
    outlet: str | None = Field(default=None, sa_type=Text)
    lang: str | None = Field(default=None, sa_type=Text)
    published: str | None = Field(default=None, sa_type=Text)
    speaker: str | None = Field(default=None, sa_type=Text)
    speaker_folded: str = Field(sa_type=Text)
    classes: str = Field(sa_type=Text)
    summary: str = Field(sa_type=Text)
    folded: str = Field(sa_type=Text)
    gone: int = Field(sa_type=BigInteger)
    state: str = Field(sa_type=Text)
    revision: int = Field(sa_type=BigInteger)
    opinions: int = Field(sa_type=BigInteger)
    effective: str | None = Field(default=None, sa_type=Text, index=True)
    reopened: str = Field(sa_type=Text)


class ReviewEventTable(StoreTable, table=True):
    """A judgement on an item: the revision and the evidence its author had before him; `holds` is 0 once undone.

    `subject_kind` and `subject` are what the item was about then.
    """

    __tablename__ = "review_event"
    judgement_pk: int = Field(primary_key=True, foreign_key="judgement.pk", sa_type=BigInteger)
    item: str = Field(sa_type=Text, index=True)
    seen: int = Field(sa_type=BigInteger)
    evidence: str = Field(sa_type=Text)
    holds: int = Field(sa_type=BigInteger)
    subject_kind: str = Field(sa_type=Text)
    subject: str = Field(sa_type=Text)


class ReviewClaimTable(StoreTable, table=True):
    """Who works on an item, and until when."""

    __tablename__ = "review_claim"
    item: str = Field(primary_key=True, sa_type=Text)
    reviewer: str = Field(sa_type=Text)
    until: str = Field(sa_type=Text)


class SavedFilterTable(StoreTable, table=True):
    """A filter that a reviewer keeps; `chosen` is JSON."""

    __tablename__ = "saved_filter"
    reviewer: str = Field(primary_key=True, sa_type=Text)
    name: str = Field(primary_key=True, sa_type=Text)
    chosen: str = Field(sa_type=Text)


class ReviewSettingTable(StoreTable, table=True):
    """What holds for the whole queue, such as how many readers must agree."""

    __tablename__ = "review_setting"
    name: str = Field(primary_key=True, sa_type=Text)
    value: str = Field(sa_type=Text)


class SpeakerGivenTable(StoreTable, table=True):
    """What a corrected speaker means: whoever is quoted with this wording in this document is that speaker."""

    __tablename__ = "speaker_given"
    judgement_pk: int = Field(primary_key=True, foreign_key="judgement.pk", sa_type=BigInteger)
    document: str = Field(sa_type=Text)
    wording: str = Field(sa_type=Text)
    speaker_pk: int = Field(foreign_key="speaker.pk", sa_type=BigInteger)


_TABLES = StoreTable.metadata.tables
REVIEW_ITEM, REVIEW_EVENT, REVIEW_CLAIM = (
    _TABLES["review_item"], _TABLES["review_event"], _TABLES["review_claim"],
)  # fmt: skip
SAVED_FILTER, REVIEW_SETTING, SPEAKER_GIVEN = (
    _TABLES["saved_filter"], _TABLES["review_setting"], _TABLES["speaker_given"],
)  # fmt: skip
