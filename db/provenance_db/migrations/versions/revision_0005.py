"""Indexes for the pages of the review queue: its order, and the counts of what a filter leaves out."""

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


def upgrade() -> None:
    """Make the indexes."""
    for name, columns in INDEXES.items():
        op.execute(f"CREATE INDEX {name} ON review_item ({columns})")


def downgrade() -> None:
    """Drop the indexes."""
    for name in INDEXES:
        op.execute(f"DROP INDEX {name}")
