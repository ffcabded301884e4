"""Triggers and indexes that must stand: checked after each migration, because SQLite drops them silently.

Rebuilding a table (Alembic's batch mode) drops its triggers without a word.
"""

from __future__ import annotations

from sqlalchemy import Connection, text

TRIGGERS = frozenset(
    {"version_keeps_text", "version_keeps_row", "judgement_keeps_text", "judgement_keeps_row"}
)
INDEXES = frozenset(
    {
        "ix_document_url",
        "ix_version_latest",
        "ix_version_outlet_pk",
        "ix_quote_version_pk",
        "ix_quote_speaker_pk",
        "ix_quote_extracted_pk",
        "ix_speaker_root_pk",
        "ix_link_earlier_version_pk",
        "ix_link_later_version_pk",
        "ix_review_item_subject",
        "ix_review_item_document",
        "ix_review_item_effective",
        "ix_review_event_item",
        "ix_web_session_account_pk",
        "ix_access_event_what",
    }
)


def missing_guards(connection: Connection) -> list[str]:
    """Return a line for each trigger or index that is not there."""
    if connection.dialect.name == "sqlite":
        triggers = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        indexes = "SELECT name FROM sqlite_master WHERE type = 'index'"
    else:
        # tgenabled 'D': a disabled trigger guards nothing.
        triggers = (
            "SELECT tgname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid "
            "WHERE NOT tgisinternal AND tgenabled <> 'D' AND relnamespace = current_schema()::regnamespace"
        )
        indexes = "SELECT indexname FROM pg_indexes WHERE schemaname = current_schema()"
    return [
        f"{kind} {name} is missing: run `provenance db upgrade` on a copy, or restore a backup"
        for kind, query, wanted in (("trigger", triggers, TRIGGERS), ("index", indexes, INDEXES))
        for name in sorted(wanted - set(connection.execute(text(query)).scalars()))
    ]
