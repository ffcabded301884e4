"""${message}"""

from __future__ import annotations

from alembic import op

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Write raw DDL for both databases; re-create the triggers of every table that is rebuilt."""
    op.execute("SELECT 1")


def downgrade() -> None:
    """Undo the revision."""
