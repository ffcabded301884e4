"""A posting table across languages, so that a report is compared with few foreign documents and not with all."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from alembic import op
from sqlalchemy import Connection, text

from provenance.match.cross_keys import passage_cross_keys

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

TABLE = """
CREATE TABLE cross_posting (
    gram {int} NOT NULL,
    day {int} NOT NULL,
    passage_pk {int} NOT NULL,
    CONSTRAINT pk_cross_posting PRIMARY KEY (gram, day, passage_pk)
){options}
"""
PASSAGES = text("SELECT pk, start_offset, end_offset FROM passage WHERE version_pk = :version ORDER BY pk")


def upgrade() -> None:
    """Make the table and fill it with the keys of all passages stored: some hundredths of a second a document."""
    connection = op.get_bind()
    on_sqlite = connection.dialect.name == "sqlite"
    op.execute(
        TABLE.format(int="INTEGER" if on_sqlite else "BIGINT", options=" WITHOUT ROWID" if on_sqlite else "")
    )
    for version in connection.execute(text("SELECT pk FROM version ORDER BY pk")).scalars().all():
        rows = _rows_of(connection, version)
        if rows:
            connection.execute(text("INSERT INTO cross_posting VALUES (:gram, :day, :passage)"), rows)


def _rows_of(connection: Connection, version: int) -> list[dict[str, Any]]:
    """Return the rows of one version; a day is counted as `date.toordinal` does, 0 for an unknown one."""
    stored = connection.execute(
        text("SELECT text, lang, published FROM version WHERE pk = :version"), {"version": version}
    ).one()
    day = 0 if stored.published is None else datetime.fromisoformat(stored.published).date().toordinal()
    return [
        {"gram": key, "day": day, "passage": passage.pk}
        for passage in connection.execute(PASSAGES, {"version": version})
        for key in passage_cross_keys(stored.text[passage.start_offset : passage.end_offset], stored.lang)
    ]


def downgrade() -> None:
    """Drop the table: all of it can be worked out again."""
    op.execute("DROP TABLE cross_posting")
