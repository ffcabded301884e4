"""Alembic revisions, shipped with the package and run on first use."""
