"""The gate before every page: host, text, size, who it is, what he may, and whether the form is ours."""

from __future__ import annotations

import asyncio
import time
from collections.abc import MutableMapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, quote, unquote_to_bytes

from anyio.to_thread import run_sync
from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from provenance.errors import ProvenanceError
from provenance.services.access import LANGUAGES, AccessEvent
from provenance_web.problems import error_response, is_api, refusal_response
from provenance_web.security.audit import AccessLog
from provenance_web.security.csp import with_security
from provenance_web.security.csrf import (
    FIELD,
    HEADER,
    SAFE_METHODS,
    check_navigation,
    check_site,
    check_token,
)
from provenance_web.security.hosts import check_host
from provenance_web.security.identity import Identifier, Visitor
from provenance_web.security.refusal import Refusal
from provenance_web.security.roles import CHANGING_GETS, Rule, find_rules, may
from provenance_web.security.sessions import cookie_header
from provenance_web.settings import Settings

BODY_SECONDS = 30.0
MAX_FIELDS = 200
FORM = "application/x-www-form-urlencoded"
JSON = "application/json"
State = MutableMapping[str, Any]


class Gate:
    """An ASGI application around the desk; what it does not let through never reaches a handler."""

    def __init__(
        self,
        app: Starlette,
        *,
        settings: Settings,
        identifier: Identifier,
        log: AccessLog,
    ) -> None:
        self.desk = app
        self._app: ASGIApp = app
        self._settings = settings
        self._identifier = identifier
        self._log = log

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            await send({"type": "websocket.close", "code": 1008})
            return
        started = time.perf_counter()
        state: State = scope.setdefault("state", {})
        state.update(
            account=None, csrf="", language="en", form={}, visitor=None, rule=None, single_user=False
        )
        if scope["method"] == "HEAD":  # answered as GET; the server leaves the body out
            scope = {**scope, "method": "GET"}
        status = [500]
        outgoing = self._outgoing(send, state, started=started, status=status)
        try:
            receive = await self._admit(scope, receive, state)
            await self._app(scope, receive, outgoing)
        except Refusal as refusal:
            await refusal_response(Request(scope), refusal)(scope, receive, outgoing)
        except ProvenanceError as error:
            await error_response(Request(scope), error)(scope, receive, outgoing)
        finally:
            self._note(scope, state, status[0])

    async def _admit(self, scope: Scope, receive: Receive, state: State) -> Receive:
        """Return how the handler gets the body; raises Refusal."""
        headers = Headers(scope=scope)
        host = check_host(headers.getlist("host"), allowed=self._settings.hosts)
        _check_text(scope.get("raw_path") or b"", "address")
        _check_text(scope.get("query_string") or b"", "address")
        rules = find_rules(scope["path"])
        if not rules:
            rule = None
        elif scope["method"] not in rules:
            raise Refusal(405, "That cannot be done here.", headers={"Allow": ", ".join(sorted(rules))})
        else:
            rule = rules[scope["method"]]
        if rule is not None and rule.path.startswith("/static/"):
            state["rule"] = rule
            return receive
        body = b"" if scope["method"] in SAFE_METHODS else await self._read(headers, receive)
        form = _read_form(headers, body)
        state["form"] = form
        visitor = await run_sync(self._identifier.identify, Request(scope))
        state.update(
            visitor=visitor,
            account=visitor.account,
            csrf=visitor.csrf,
            single_user=visitor.via == "single",
            language=_language(visitor, Request(scope)),
        )
        self._judge(rule, scope, headers, host=host, form=form, visitor=visitor)
        state["rule"] = rule
        return _replayed(body, receive)

    def _judge(
        self,
        rule: Rule | None,
        scope: Scope,
        headers: Headers,
        *,
        host: str,
        form: dict[str, str],
        visitor: Visitor,
    ) -> None:
        """Raise Refusal unless this visitor may do this, and meant to."""
        if rule is None:
            if visitor.account is None:
                raise _ask_to_log_in(scope)
            raise Refusal(404, "There is no such page.")
        if scope["method"] not in SAFE_METHODS and visitor.via != "token":
            check_site(headers, host=host, public_url=self._settings.public_url)
            check_token(form.get(FIELD) or headers.get(HEADER), expected=visitor.csrf)
        if rule.path in CHANGING_GETS:
            check_navigation(headers)
        if may(visitor.account, rule.level):
            return
        if visitor.account is None:
            raise _ask_to_log_in(scope)
        raise Refusal(403, f"This needs the role {rule.level}; yours is {visitor.account.role}.")

    async def _read(self, headers: Headers, receive: Receive) -> bytes:
        most = self._settings.max_body
        too_large = Refusal(
            413, f"More than {most // 1024} KiB were sent: send less.", headers={"Connection": "close"}
        )
        length = headers.get("content-length", "0")
        if not (length.isascii() and length.isdecimal()):
            raise Refusal(400, "The length of what was sent is no number.")
        if int(length) > most:
            raise too_large
        parts: list[bytes] = []
        total = 0
        try:
            async with asyncio.timeout(BODY_SECONDS):
                while True:
                    message = await receive()
                    if message["type"] == "http.disconnect":
                        raise Refusal(400, "The connection was closed before all was sent.")
                    parts.append(message.get("body", b""))
                    total += len(parts[-1])
                    if total > most:
                        raise too_large
                    if not message.get("more_body", False):
                        return b"".join(parts)
        except TimeoutError as error:
            raise Refusal(408, "What was sent took too long to arrive: send it again.") from error

    def _outgoing(self, send: Send, state: State, *, started: float, status: list[int]) -> Send:
        async def outgoing(message: Message) -> None:
            if message["type"] == "http.response.start":
                status[0] = message["status"]
                headers = with_security(message.get("headers", ()), secure=self._settings.secure)
                visitor: Visitor | None = state["visitor"]
                if visitor is not None and visitor.cookie is not None:
                    headers.append(
                        cookie_header(
                            self._settings.cookie,
                            visitor.cookie,
                            seconds=round(self._settings.session_hours * 3600),
                            secure=self._settings.secure,
                        )
                    )
                if self._settings.timing:
                    spent = (time.perf_counter() - started) * 1000
                    headers.append((b"server-timing", f"desk;dur={spent:.2f}".encode()))
                message = {**message, "headers": headers}
            await send(message)

        return outgoing

    def _note(self, scope: Scope, state: State, status: int) -> None:
        rule: Rule | None = state["rule"]
        if rule is not None and rule.path.startswith("/static/"):
            return
        account = state["account"]
        refused = status in (400, 401, 403, 405, 413, 415, 429) or (rule is None and status != 404)
        what = "refused" if refused else "read" if scope["method"] in SAFE_METHODS else "write"
        query = scope.get("query_string", b"").decode("ascii", "replace")
        self._log.note(
            AccessEvent(
                at=datetime.now(UTC),
                account=account.name if account else "",
                address=peer(scope),
                what=what,
                method=scope["method"],
                path=_plain(scope["path"] + (f"?{query}" if query else "")),
                status=status,
            )
        )


def peer(scope: Scope) -> str:
    """Return the address of who is connected, empty when it is not known."""
    client = scope.get("client")
    return str(client[0]) if client else ""


def _plain(path: str) -> str:
    return path.replace("\0", "").encode("utf-8", "replace").decode("utf-8")[:500]


def _check_text(raw: bytes, what: str) -> None:
    """Raise Refusal (400) for what is no UTF-8 once decoded, and for U+0000, which no database can look for."""
    plain = unquote_to_bytes(raw.replace(b"+", b" "))
    try:
        plain.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refusal(
            400, f"The {what} holds bytes that are no UTF-8, at byte {error.start}: send it as UTF-8."
        ) from error
    if b"\0" in plain:
        raise Refusal(400, f"The {what} holds U+0000, at byte {plain.index(0)}: remove it.")


def _read_form(headers: Headers, body: bytes) -> dict[str, str]:
    """Return the fields of a form; JSON is left to the handler once it is known to be UTF-8."""
    if not body:
        return {}
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == FORM:
        _check_text(body, "form")
        try:
            pairs = parse_qsl(body.decode("utf-8"), keep_blank_values=True, max_num_fields=MAX_FIELDS)
        except (ValueError, UnicodeDecodeError) as error:
            raise Refusal(400, "The form cannot be read.") from error
        return dict(pairs)
    if kind == JSON:
        try:
            body.decode("utf-8")
        except UnicodeDecodeError as error:
            raise Refusal(400, f"The JSON is no UTF-8, at byte {error.start}: send it as UTF-8.") from error
        return {}
    raise Refusal(415, f"Send {FORM} or {JSON}.")


def _ask_to_log_in(scope: Scope) -> Refusal:
    if is_api(scope["path"]):
        return Refusal(401, "Log in, or send an API token.", headers={"WWW-Authenticate": "Bearer"})
    wanted = scope["path"]
    if scope["method"] not in SAFE_METHODS or wanted == "/":
        return Refusal(401, "Log in.", location="/login")
    query = scope.get("query_string", b"").decode("ascii", "replace")
    whole = wanted + (f"?{query}" if query else "")
    return Refusal(401, "Log in.", location=f"/login?next={quote(whole, safe='/')}")


def _language(visitor: Visitor, request: Request) -> str:
    """Return the language of the pages: the account's, else the browser's choice."""
    if visitor.account is not None and visitor.via in ("session", "token", "proxy"):
        return visitor.account.language
    chosen = request.cookies.get("desk-language", "")
    if chosen in LANGUAGES:
        return chosen
    for part in request.headers.get("accept-language", "").split(","):
        code = part.partition(";")[0].strip().lower().partition("-")[0]
        if code in LANGUAGES:
            return code
    return "en"


def _replayed(body: bytes, receive: Receive) -> Receive:
    """Give a handler the body that was read, then whatever comes (the end of the connection)."""
    given = False

    async def replay() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return replay
