"""Who is asking: by token, by the reverse proxy, by session, or the one user of a desk without accounts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from starlette.requests import Request

from provenance.services.access import AccessStore, Account
from provenance_web.problems import is_api
from provenance_web.security.refusal import Refusal
from provenance_web.security.sessions import Sessions, digest
from provenance_web.settings import Settings

Via = Literal["nobody", "token", "proxy", "session", "single"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """Who is asking and how that is known; `cookie` is a new one to set, None when the browser has one."""

    account: Account | None
    via: Via
    session: str
    csrf: str
    cookie: str | None = None


class Identifier:
    """Tells who is asking; reads the database, so that a closed account is out at once."""

    def __init__(
        self,
        *,
        settings: Settings,
        sessions: Sessions,
        access: Callable[[], AccessStore],
        clock: Callable[[], datetime] | None = None,
    ) -> None:
        self._settings = settings
        self._sessions = sessions
        self._access = access
        self._now = clock or (lambda: datetime.now(UTC))

    def identify(self, request: Request) -> Visitor:
        """Return the visitor; raises Refusal for a wrong token and for a proxy that is not trusted."""
        given = request.headers.get("authorization")
        if given is not None and is_api(request.url.path):
            return self._by_token(given)
        session = self._sessions.read(request.cookies.get(self._settings.cookie))
        fresh = None
        if session is None:
            session = self._sessions.fresh()
            fresh = self._sessions.sign(session)
        account, via = self._find(request, session, known=fresh is None)
        return Visitor(
            account=account,
            via=via,
            session=session,
            csrf=self._sessions.form_token(session),
            cookie=fresh,
        )

    def _find(self, request: Request, session: str, *, known: bool) -> tuple[Account | None, Via]:
        if self._settings.proxy_header is not None:
            return self._by_proxy(request, self._settings.proxy_header), "proxy"
        access = self._access()
        single = self._settings.single_user
        if single is not None and not access.accounts():
            return Account(name=single, role="admin"), "single"
        account = access.session_account(digest(session), now=self._now()) if known else None
        return account, "nobody" if account is None else "session"

    def _by_token(self, header: str) -> Visitor:
        scheme, _, secret = header.partition(" ")
        account = None
        if scheme.lower() == "bearer" and 0 < len(secret.strip()) < 200:
            account = self._access().token_account(digest(secret.strip()), now=self._now())
        if account is None:
            raise Refusal(
                401,
                "The API token is unknown, over or revoked: make one with `provenance accounts token`.",
                headers={"WWW-Authenticate": 'Bearer error="invalid_token"'},
            )
        return Visitor(account=account, via="token", session="", csrf="")

    def _by_proxy(self, request: Request, header: str) -> Account | None:
        peer = request.client.host if request.client else None
        if not self._settings.trusts(peer):
            raise Refusal(403, "This desk is reached through its reverse proxy only.")
        names = request.headers.getlist(header)
        if len(names) > 1:
            raise Refusal(400, "The reverse proxy names more than one user.")
        if not names or not names[0].strip():
            raise Refusal(401, "The reverse proxy names no user: log in there.")
        # Headers come as Latin-1; proxies write names in UTF-8.
        name = names[0].strip().encode("latin-1", "replace").decode("utf-8", "replace")
        account = self._access().account(name)
        if account is None or not account.active:
            raise Refusal(403, "There is no account of that name here: an admin must add it first.")
        return account
