"""`provenance db`: the database itself."""

from __future__ import annotations

import click

from provenance_cli.output import json_option, print_json
from provenance_cli.session import Session, database_url, pass_session


@click.group(short_help="Say what the database holds, migrate it, check it.")
def db() -> None:
    """Say what the database holds, migrate it, check it.

    \b
    Examples:
      provenance db info
      provenance --db archive.db db check
    """


@db.command()
@json_option
@pass_session
def info(session: Session, as_json: bool) -> None:
    """Print where the database is, its revision and how much it holds.

    \b
    Examples:
      provenance db info
      provenance db info --json
    """
    with session.store() as store:
        found = store.info()
    if as_json:
        print_json({"url": found.url, "revision": found.revision, "counts": found.counts})
        return
    click.echo(f"database  {found.url}")
    click.echo(f"revision  {found.revision}")
    for name, count in found.counts.items():
        click.echo(f"{count:>9}  {name}")


@db.command()
@pass_session
def upgrade(session: Session) -> None:
    """Create the database, or bring it to the newest revision. Other commands do so on their own, too.

    \b
    Examples:
      provenance db upgrade
      provenance --db postgresql+psycopg://localhost/provenance db upgrade
    """
    from provenance_db import upgrade as migrate  # noqa: PLC0415 (SQLAlchemy)

    migrate(database_url(session.database))
    with session.store() as store:
        click.echo(f"{store.info().url} is at revision {store.info().revision}.")


@db.command()
@json_option
@pass_session
def check(session: Session, as_json: bool) -> None:
    """Check integrity, constraints and that every stored span still is its text; exit 1 when something is wrong.

    \b
    Examples:
      provenance db check
      provenance db check --json
    """
    with session.store() as store:
        faults = list(store.check())
    if as_json:
        print_json({"faults": faults})
    elif faults:
        for fault in faults:
            click.echo(fault)
    else:
        click.echo("All is well.")
    if faults:
        session.fail(
            f"{len(faults)} fault(s) found: restore a backup, or ingest the documents into a new database"
        )
        raise SystemExit(1)
