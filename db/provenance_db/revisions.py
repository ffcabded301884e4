"""Which revisions this program knows, without importing Alembic: opening a database must stay quick."""

from __future__ import annotations

KNOWN: tuple[str, ...] = ("0001", "0002", "0003", "0004", "0005", "0006")
"""All revisions in order; a test compares them with the files in `migrations/versions`."""
HEAD = KNOWN[-1]
REVISION_TABLE = "provenance_revision"
"""Our own name for Alembic's table, so that two programs can share one Postgres database."""
APPLICATION_ID = 0x51505256
"""Stands in the header of every SQLite file of ours."""
OUR_TABLES = frozenset(
    {
        "alias", "change", "cross_posting", "document", "given_alias", "judgement", "link", "outlet", "passage",
        "pending", "posting", "quote", "quote_span", "raw_bytes", "reading", "review_claim", "review_event",
        "review_item", "review_setting", "saved_filter", "speaker", "speaker_given", "speaker_merge", "speaker_split",
        "version",
        "access_event", "access_setting", "account", "api_token", "web_session",
    }
)  # fmt: skip


def is_our_name(name: str | None, kind: str, _parents: object) -> bool:
    """Tell Alembic which tables are ours: it offers to drop all others, and search indexes keep hidden ones."""
    return kind != "table" or name in OUR_TABLES
