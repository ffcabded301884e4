"""Run the revisions on the connection that `provenance_db.opening` hands over; there is no alembic.ini."""

from __future__ import annotations

from alembic import context

from provenance_db.revisions import REVISION_TABLE, is_our_name

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=context.config.attributes.get("target_metadata"),
    version_table=REVISION_TABLE,
    include_name=is_our_name,
    # The caller owns the transaction: it holds the write lock from before the revision is read until all is checked.
    transactional_ddl=True,
)
context.run_migrations()
