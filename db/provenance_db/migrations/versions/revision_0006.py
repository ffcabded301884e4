"""What an item was about, with each event on it: an item whose subject is gone can be made anew from its events."""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

COLUMNS = ("subject_kind", "subject")


def upgrade() -> None:
    """Add the columns; judged items are never dropped, so that each event of old finds its item."""
    kind = "TEXT" if op.get_bind().dialect.name == "sqlite" else 'TEXT COLLATE "C"'
    for name in COLUMNS:
        op.execute(f"ALTER TABLE review_event ADD COLUMN {name} {kind} NOT NULL DEFAULT ''")
    for name in COLUMNS:
        op.execute(
            f"UPDATE review_event SET {name} = COALESCE((SELECT {name} FROM review_item "
            "WHERE review_item.id = review_event.item), '')"
        )


def downgrade() -> None:
    """Drop the columns."""
    for name in COLUMNS:
        op.execute(f"ALTER TABLE review_event DROP COLUMN {name}")
