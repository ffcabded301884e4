"""`provenance speakers merge`, `split`, `alias`, `log`, `undo`: who is who, decided by a person."""

from __future__ import annotations

import getpass
from typing import TYPE_CHECKING

import click

from provenance_cli.output import json_option, print_json
from provenance_cli.plain_text import isolated, shown
from provenance_cli.session import Session, pass_session

if TYPE_CHECKING:
    from provenance.services.decisions import Decision

_WHAT = {"merge_speakers": "merged with", "split_speaker": "split off", "add_alias": "also called"}


def _login() -> str:
    """Return the name of who runs this; a container may have none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"


reviewer_option = click.option(
    "--by", "reviewer", default=_login, show_default="your login name", help="Who decides this."
)
reason_option = click.option("--reason", default="", help="Why; kept with the decision.")


@click.command("merge")
@click.argument("keep")
@click.argument("gone")
@reviewer_option
@reason_option
@pass_session
def merge_command(session: Session, keep: str, gone: str, reviewer: str, reason: str) -> None:
    """Give all quotes of GONE to KEEP; its names stay as aliases and the decision is noted.

    \b
    Examples:
      provenance speakers merge "Mira Halden" "ميرا هالدن" --reason "same person"
    """
    from provenance.services.decisions import merge  # noqa: PLC0415

    with session.store() as store:
        kept = merge(store, keep=keep, gone=gone, reviewer=reviewer, reason=reason)
    click.echo(f"Merged: {isolated(shown(kept.name))} now has {kept.quotes} quotes.")


@click.command("split")
@click.argument("speaker")
@click.option("--name", help="The quotes under this name or alias of SPEAKER.")
@click.option("--document", metavar="ID", help="The quotes of SPEAKER in this document.")
@click.option("--outlet", help="The quotes of SPEAKER in documents of this outlet.")
@click.option("--as", "called", metavar="NAME", default="", help="What to call the new speaker.")
@reviewer_option
@reason_option
@pass_session
def split_command(
    session: Session,
    *,
    speaker: str,
    name: str | None,
    document: str | None,
    outlet: str | None,
    called: str,
    reviewer: str,
    reason: str,
) -> None:
    """Take quotes that are not SPEAKER's out of it, into a speaker of its own; the decision is noted.

    Say which by one of --name, --document and --outlet. It holds for quotes that come later, too. A speaker that has
    the new name already gets the quotes.

    \b
    Examples:
      provenance speakers split "Mira Halden" --name "M. Halden" --reason "her brother"
      provenance speakers split "Mira Halden" --document ledger --as "Mira Halden (mayor)"
    """
    from provenance.services.decisions import split  # noqa: PLC0415
    from provenance.services.ports import SpeakerPart  # noqa: PLC0415

    parts = [SpeakerPart("name", name)] if name is not None else []
    parts += [SpeakerPart("document", document)] if document is not None else []
    parts += [SpeakerPart("outlet", outlet)] if outlet is not None else []
    if len(parts) != 1:
        raise click.UsageError("say which quotes to split off, by one of --name, --document and --outlet")
    with session.store() as store:
        new = split(store, speaker=speaker, part=parts[0], called=called, reviewer=reviewer, reason=reason)
    click.echo(f"Split off: {isolated(shown(new.name))} ({new.key}) now has {new.quotes} quotes.")


@click.command("alias")
@click.argument("speaker")
@click.argument("alias")
@reviewer_option
@reason_option
@pass_session
def alias_command(session: Session, speaker: str, alias: str, reviewer: str, reason: str) -> None:
    """Give SPEAKER a further name: whom texts call so, now and later, is then SPEAKER; the decision is noted.

    \b
    Examples:
      provenance speakers alias "Mira Halden" "M. Halden"
    """
    from provenance.services.decisions import add_alias  # noqa: PLC0415

    with session.store() as store:
        named = add_alias(store, speaker=speaker, alias=alias, reviewer=reviewer, reason=reason)
    click.echo(f"{isolated(shown(named.name))} is now also called {isolated(shown(alias))}.")


@click.command("log")
@click.argument("speaker", required=False)
@json_option
@pass_session
def log_command(session: Session, speaker: str | None, as_json: bool) -> None:
    """List what was decided about speakers, or about SPEAKER: what, by whom, when and why.

    \b
    Examples:
      provenance speakers log
      provenance speakers log "Mira Halden" --json
    """
    from provenance.services.decisions import decisions  # noqa: PLC0415
    from provenance.services.lookup import find_speaker  # noqa: PLC0415

    with session.store() as store:
        found = decisions(store, speaker=None if speaker is None else find_speaker(store, speaker))
    if as_json:
        from provenance.services.answers.archive import decision_object  # noqa: PLC0415

        print_json({"decisions": [decision_object(one) for one in found]})
    elif found:
        for one in found:
            click.echo(decision_line(one))
    else:
        session.say("Nothing was decided about speakers yet: see `provenance speakers merge --help`.")


@click.command("undo")
@click.argument("decision")
@reviewer_option
@reason_option
@pass_session
def undo_command(session: Session, decision: str, reviewer: str, reason: str) -> None:
    """Take back the decision with the id DECISION (see `log`); that is noted, too.

    \b
    Examples:
      provenance speakers undo j0123456789abcdef --reason "two persons after all"
    """
    from provenance.services.decisions import undo  # noqa: PLC0415

    with session.store() as store:
        undone = undo(store, judgement=decision, reviewer=reviewer, reason=reason)
    click.echo(f"Undone: {decision_line(undone)}")


def decision_line(decision: Decision) -> str:
    """Return a decision as one line: when, who, what, why, and its id."""
    judgement = decision.judgement
    what = f"{isolated(shown(decision.subject))} {_WHAT[judgement.action]} {isolated(shown(decision.object))}"
    why = f" ({isolated(shown(judgement.reason))})" if judgement.reason else ""
    state = "" if decision.holds else "  [undone]"
    return f"{judgement.decided:%Y-%m-%d}  {what}, by {isolated(shown(judgement.reviewer))}{why}  {judgement.id}{state}"
