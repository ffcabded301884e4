"""`provenance accounts`: who may use the desk."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from provenance.services.access import LANGUAGES, ROLES, Account, ApiToken, Language, Role
from provenance_cli.output import json_option, print_json
from provenance_cli.plain_text import isolated, shown
from provenance_cli.serve import login_name, require_web
from provenance_cli.session import Session, pass_session
from provenance_cli.table import table_lines

if TYPE_CHECKING:
    from provenance.services.access import AccessStore
    from provenance_web.accounts import AccountBook

stdin_option = click.option("--password-stdin", is_flag=True, help="Read the password from standard input.")


@click.group(short_help="Make and change the accounts of the desk.")
def accounts() -> None:
    """Make and change the accounts of the desk, and keys for programs that use its API.

    A reader looks, a reviewer decides, an admin manages accounts as well.

    \b
    Examples:
      provenance accounts add mira --role admin
      provenance accounts list
    """


@accounts.command("add")
@click.argument("name")
@click.option(
    "--role", type=click.Choice(ROLES), default="reviewer", show_default=True, help="What it may do."
)
@click.option(
    "--language", type=click.Choice(LANGUAGES), default="en", show_default=True, help="Language of the pages."
)
@click.option("--no-password", is_flag=True, help="For use through a reverse proxy or by tokens only.")
@stdin_option
@pass_session
def add_command(
    session: Session, *, name: str, role: Role, language: Language, no_password: bool, password_stdin: bool
) -> None:
    """Make an account NAME; the password is asked for, twice, unless it comes from standard input.

    \b
    Examples:
      provenance accounts add mira --role admin
      pwgen 20 1 | tee /dev/stderr | provenance accounts add jonas --password-stdin
    """
    require_web()
    password = None if no_password else _password(from_stdin=password_stdin)
    with session.access() as access:
        made = _book(access).add(name, role=role, password=password, language=language)
    click.echo(f"Added: {isolated(shown(made.name))}, {made.role}.")


@accounts.command("list")
@json_option
@pass_session
def list_command(session: Session, as_json: bool) -> None:
    """List the accounts by name.

    \b
    Examples:
      provenance accounts list
      provenance accounts list --json
    """
    with session.access() as access:
        found = access.accounts()
    if as_json:
        print_json({"accounts": [account_object(one) for one in found]})
    elif found:
        rows = [
            (one.name, one.role, one.language, "yes" if one.active else "closed", f"{one.created:%Y-%m-%d}")
            for one in found
        ]
        click.echo("\n".join(table_lines(("Name", "Role", "Language", "Open", "Since"), rows, grow=0)))
    else:
        session.say("There is no account: `provenance accounts add NAME --role admin` makes the first.")


@accounts.command("password")
@click.argument("name")
@stdin_option
@pass_session
def password_command(session: Session, name: str, password_stdin: bool) -> None:
    """Give the account NAME a new password; all its sessions end.

    \b
    Examples:
      provenance accounts password mira
    """
    require_web()
    password = _password(from_stdin=password_stdin)
    with session.access() as access:
        _book(access).set_password(name, password)
    click.echo(f"{isolated(shown(name))} has a new password; its sessions are over.")


@accounts.command("role")
@click.argument("name")
@click.argument("role", type=click.Choice(ROLES))
@pass_session
def role_command(session: Session, name: str, role: Role) -> None:
    """Give the account NAME another role, at once.

    \b
    Examples:
      provenance accounts role jonas reader
    """
    require_web()
    with session.access() as access:
        _book(access).change(name, role=role)
    click.echo(f"{isolated(shown(name))} is {role} now.")


@accounts.command("disable")
@click.argument("name")
@click.option("--undo", is_flag=True, help="Open the account again; its tokens stay revoked.")
@pass_session
def disable_command(session: Session, name: str, undo: bool) -> None:
    """Close the account NAME: its sessions and tokens end at once, what it decided stays.

    \b
    Examples:
      provenance accounts disable jonas
      provenance accounts disable jonas --undo
    """
    require_web()
    with session.access() as access:
        _book(access).change(name, active=undo)
    click.echo(f"{isolated(shown(name))} is {'open' if undo else 'closed'} now.")


@accounts.command("token")
@click.argument("name", required=False)
@click.option("--label", default="", help="What it is for.")
@click.option(
    "--days", type=click.IntRange(1, 3650), default=90, show_default=True, help="How long it is good for."
)
@click.option(
    "--list", "listing", is_flag=True, help="List the tokens, of NAME or of all, without their secrets."
)
@click.option("--revoke", metavar="ID", help="End this token.")
@json_option
@pass_session
def token_command(
    session: Session,
    *,
    name: str | None,
    label: str,
    days: int,
    listing: bool,
    revoke: str | None,
    as_json: bool,
) -> None:
    """Make a key for programs that use the API as NAME; it is shown this once.

    \b
    Examples:
      provenance accounts token jonas --label "nightly export"
      provenance accounts token --list
      provenance accounts token --revoke t0123456789ab
    """
    require_web()
    with session.access() as access:
        if revoke is not None:
            _book(access).revoke_token(revoke)
            click.echo(f"Token {revoke} is over.")
        elif listing:
            _list_tokens(session, access.tokens(account=name), as_json=as_json)
        elif name is None:
            raise click.UsageError("say whose token to make: provenance accounts token NAME")
        else:
            token, secret = _book(access).make_token(name, label=label, days=days)
            if as_json:
                print_json(token_object(token) | {"secret": secret})
            else:
                click.echo(secret)
                session.say(
                    f"Token {token.id} of {name}, good until {token.expires:%Y-%m-%d}; keep it secret."
                )


def _list_tokens(session: Session, found: Sequence[ApiToken], *, as_json: bool) -> None:
    if as_json:
        print_json({"tokens": [token_object(one) for one in found]})
    elif found:
        rows = [
            (
                one.id,
                one.account,
                one.label,
                "never" if one.expires is None else f"{one.expires:%Y-%m-%d}",
                "over" if one.revoked else "",
            )
            for one in found
        ]
        click.echo("\n".join(table_lines(("Id", "Account", "For", "Until", ""), rows, grow=2)))
    else:
        session.say("There is no token.")


def account_object(account: Account) -> dict[str, object]:
    """Return an account as JSON, without its password."""
    from provenance.exporters.jsonl import time_text  # noqa: PLC0415

    return {
        "name": account.name,
        "role": account.role,
        "language": account.language,
        "active": account.active,
        "created": time_text(account.created),
    }


def token_object(token: ApiToken) -> dict[str, object]:
    """Return a token as JSON, without its secret."""
    from provenance.exporters.jsonl import time_text  # noqa: PLC0415

    return {
        "id": token.id,
        "account": token.account,
        "label": token.label,
        "created": time_text(token.created),
        "expires": time_text(token.expires),
        "revoked": token.revoked,
    }


def _password(*, from_stdin: bool) -> str:
    if from_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    asked: str = click.prompt("Password", hide_input=True, confirmation_prompt=True, err=True)
    return asked


def _book(access: AccessStore) -> AccountBook:
    from provenance_web.accounts import AccountBook as Book  # noqa: PLC0415 (argon2 is in the extra)

    return Book(access, by=login_name(), address="command line")
