"""The tables of the review queue: items are a cache of what rules find and reviewers decide, events are kept."""

from __future__ import annotations

from sqlalchemy import BigInteger, Double, Text
from sqlmodel import Field

from provenance_db.tables import StoreTable


class ReviewShownTable(StoreTable, table=True):
    """What an item showed at some time, by its SHA-256: items and events share it."""

    __tablename__ = "review_shown"
    digest: str = Field(primary_key=True, sa_type=Text)
    shown: str = Field(sa_type=Text)


class ReviewItemTable(StoreTable, table=True):
    """One item; from `state` on, what its events make of it."""

    __tablename__ = "review_item"
    id: str = Field(primary_key=True, sa_type=Text)
    rule: str = Field(sa_type=Text)
    rules: str = Field(sa_type=Text)
    subject_kind: str = Field(sa_type=Text)
    subject: str = Field(sa_type=Text, index=True)
    severity: str = Field(sa_type=Text)
    weight: float = Field(sa_type=Double)
    confidence: float = Field(sa_type=Double)
    reach: float = Field(sa_type=Double)
    outlets: int = Field(sa_type=BigInteger)
    copies: int = Field(sa_type=BigInteger)
    total: float = Field(sa_type=Double)
    shown: str = Field(foreign_key="review_shown.digest", sa_type=Text)
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
    effective: str | None = Field(default=None, sa_type=Text)
    reopened: str = Field(sa_type=Text)


class ReviewEventTable(StoreTable, table=True):
    """A judgement on an item: the revision its author saw, what the item showed, and whether it still counts."""

    __tablename__ = "review_event"
    judgement_pk: int = Field(primary_key=True, foreign_key="judgement.pk", sa_type=BigInteger)
    item: str = Field(sa_type=Text, index=True)
    seen: int = Field(sa_type=BigInteger)
    shown: str = Field(foreign_key="review_shown.digest", sa_type=Text)
    holds: int = Field(sa_type=BigInteger)


class ReviewClaimTable(StoreTable, table=True):
    """Who works on an item, until when."""

    __tablename__ = "review_claim"
    item: str = Field(primary_key=True, foreign_key="review_item.id", sa_type=Text)
    reviewer: str = Field(sa_type=Text)
    until: str = Field(sa_type=Text)


class ReviewFilterTable(StoreTable, table=True):
    """A filter that a reviewer keeps; `chosen` is JSON."""

    __tablename__ = "review_filter"
    reviewer: str = Field(primary_key=True, sa_type=Text)
    name: str = Field(primary_key=True, sa_type=Text)
    chosen: str = Field(sa_type=Text)


class ReviewSettingTable(StoreTable, table=True):
    """How the desk works, such as how many readers an item needs."""

    __tablename__ = "review_setting"
    name: str = Field(primary_key=True, sa_type=Text)
    value: str = Field(sa_type=Text)


class GivenSpeakerTable(StoreTable, table=True):
    """What a correction of a speaker means: the `position`-th quote of this exact wording in a document is his."""

    __tablename__ = "given_speaker"
    judgement_pk: int = Field(primary_key=True, foreign_key="judgement.pk", sa_type=BigInteger)
    document: str = Field(sa_type=Text)
    wording: str = Field(sa_type=Text)
    position: int = Field(sa_type=BigInteger)
    speaker_pk: int = Field(foreign_key="speaker.pk", sa_type=BigInteger)


_TABLES = StoreTable.metadata.tables
REVIEW_SHOWN, REVIEW_ITEM, REVIEW_EVENT = (
    _TABLES["review_shown"], _TABLES["review_item"], _TABLES["review_event"],
)  # fmt: skip
REVIEW_CLAIM, REVIEW_FILTER = _TABLES["review_claim"], _TABLES["review_filter"]
REVIEW_SETTING, GIVEN_SPEAKER = _TABLES["review_setting"], _TABLES["given_speaker"]
