"""Indexes for the pages of the review queue, and what each judged item was about, kept with its events.

The indexes give the order of the queue and the counts of what a filter leaves out. With its subject, an item that is
gone can be made anew from its events.
"""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

INDEXES = {
    "ix_review_item_order": "gone, priority DESC, id, state",
    "ix_review_item_counts": "gone, state, outlet, lang, grade, rules, classes, published",
}
COLUMNS = ("subject_kind", "subject")


def upgrade() -> None:
    """Make indexes and columns; judged items are never dropped, so that each event of old finds its item."""
    for name, columns in INDEXES.items():
        op.execute(f"CREATE INDEX {name} ON review_item ({columns})")
    kind = "TEXT" if op.get_bind().dialect.name == "sqlite" else 'TEXT COLLATE "C"'
    for name in COLUMNS:
        op.execute(f"ALTER TABLE review_event ADD COLUMN {name} {kind} NOT NULL DEFAULT ''")
    for name in COLUMNS:
        op.execute(
            f"UPDATE review_event SET {name} = COALESCE((SELECT {name} FROM review_item "
            "WHERE review_item.id = review_event.item), '')"
        )


def downgrade() -> None:
    """Drop columns and indexes."""
    for name in COLUMNS:
        op.execute(f"ALTER TABLE review_event DROP COLUMN {name}")
    for name in INDEXES:
        op.execute(f"DROP INDEX {name}")
