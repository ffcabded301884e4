"""`provenance serve`: the review desk in the browser."""

from __future__ import annotations

import getpass
import os
import sys
from contextlib import suppress
from importlib.util import find_spec
from typing import TYPE_CHECKING

import click

from provenance.errors import InputError
from provenance_cli.session import Session, database_url, pass_session

if TYPE_CHECKING:
    from provenance_web.settings import Settings

NEEDED = ("fastapi", "jinja2", "uvicorn", "argon2", "itsdangerous", "babel", "python_multipart")
DEFAULT_PORT = 8765


def require_web() -> None:
    """Raise InputError, with the remedy, unless everything of the extra `web` is installed."""
    missing = [name for name in (*NEEDED, "provenance_web") if find_spec(name) is None]
    if missing:
        raise InputError(
            f"the desk needs the extra `web` ({', '.join(missing)} is missing): pip install 'quote-provenance[web]'"
        )


def login_name() -> str:
    """Return the name of who runs this; a container may have none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "reviewer"


@click.command(short_help="Open the review desk in the browser.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=DEFAULT_PORT,
    show_default=True,
    help="0 takes any free one.",
)
@click.option(
    "--accounts",
    is_flag=True,
    help="Ask for a login even on this machine, and even before there is an account.",
)
@click.option(
    "--public-url", metavar="URL", help="Where a reverse proxy shows the desk; https makes cookies secure."
)
@click.option(
    "--proxy-header", metavar="NAME", help="Believe this header of the reverse proxy about who is logged in."
)
@click.option(
    "--trusted-proxy",
    "trusted",
    metavar="ADDRESS",
    multiple=True,
    help="Believe it from this address or network; may be given again. [default with --proxy-header: 127.0.0.1, ::1]",
)
@click.option(
    "--session-hours", type=click.FloatRange(0.01, 24 * 30), default=12.0, show_default=True,
    help="How long a login lasts.",
)  # fmt: skip
@pass_session
def serve(
    session: Session,
    *,
    host: str,
    port: int,
    accounts: bool,
    public_url: str | None,
    proxy_header: str | None,
    trusted: tuple[str, ...],
    session_hours: float,
) -> None:
    """Serve the review desk and its JSON API until Ctrl-C.

    On this machine alone and without accounts everybody who can reach the port is you: no password is asked.
    With the first account (`provenance accounts add`) everybody must log in. Other addresses than this machine's own
    need accounts. The secret that signs cookies is kept in the database, or taken from $PROVENANCE_SECRET.

    \b
    Examples:
      provenance serve
      provenance serve --port 0 --accounts
      provenance serve --public-url https://desk.example --proxy-header X-Remote-User
    """
    require_web()
    from provenance_web.settings import LOOPBACK_NAMES, Settings, is_loopback, read_networks  # noqa: PLC0415

    if trusted and proxy_header is None:
        raise click.UsageError("--trusted-proxy goes with --proxy-header; give both.")
    if public_url is not None:
        check_public(public_url)
    local = is_loopback(host)
    settings = Settings(
        database=database_url(session.database),
        host=host,
        port=port,
        allowed_hosts=LOOPBACK_NAMES if local else (host,),
        public_url=public_url,
        single_user=login_name() if local and not accounts and not proxy_header and not public_url else None,
        secret=os.environ.get("PROVENANCE_SECRET") or None,
        session_hours=session_hours,
        proxy_header=proxy_header,
        trusted_proxies=read_networks(trusted or ("127.0.0.1", "::1")) if proxy_header else (),
    )
    _explain(session, settings, local=local)
    run_desk(session, settings)


def run_desk(session: Session, settings: Settings) -> None:
    """Serve, and print the address on stdout once it answers."""
    from provenance_web.running import run_server  # noqa: PLC0415

    def say(address: str) -> None:
        click.echo(f"The desk is at {address}")
        sys.stdout.flush()
        session.say("Stop it with Ctrl-C.")

    with suppress(KeyboardInterrupt):  # the way to stop it, and no failure
        run_server(settings, say=say)


def check_public(url: str) -> None:
    """Raise a usage error for a public address that is no http(s) origin."""
    from urllib.parse import urlsplit  # noqa: PLC0415 (rarely needed)

    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.path.strip("/") or parts.query:
        raise click.UsageError(f"--public-url {url!r} is no address such as https://desk.example")


def _explain(session: Session, settings: Settings, *, local: bool) -> None:
    """Say who will be able to do what; refuse to open a desk to a network without accounts."""
    with session.access() as access:
        known = access.accounts()
    if settings.single_user is not None and not known:
        session.say(
            f"No account exists: whoever can reach this port on this machine is {settings.single_user}, with all"
            " rights. `provenance accounts add` makes everybody log in."
        )
    elif not known:
        raise InputError(
            "nobody could log in: there is no account. Make one first: provenance accounts add NAME --role admin"
        )
    if not local and settings.public_url is None:
        session.say(
            f"Passwords travel to {settings.host} unencrypted: put a reverse proxy with https in front and give"
            " --public-url."
        )
