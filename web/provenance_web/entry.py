"""Coming in and going out: login, logout, language, and what an admin does with accounts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TypeVar, get_args
from urllib.parse import quote

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from provenance.errors import InputError
from provenance.services.access import LANGUAGES, AccessEvent, Language, Role
from provenance_web.accounts import AccountBook
from provenance_web.gate import peer
from provenance_web.security.identity import Visitor
from provenance_web.security.sessions import Sessions, cookie_header, digest
from provenance_web.settings import Settings

Choice = TypeVar("Choice", bound=str)
router = APIRouter(include_in_schema=False)


@router.post("/login")
def log_in(request: Request) -> Response:
    """Check name and password; a right one gets a new session, whatever the browser had before."""
    form: dict[str, str] = request.state.form
    wanted = safe_next(form.get("next"))
    settings: Settings = request.app.state.settings
    sessions: Sessions = request.app.state.sessions
    visitor: Visitor = request.state.visitor
    if settings.proxy_header is not None or visitor.via == "single":
        return RedirectResponse(wanted, 303)
    access = request.app.state.access()
    account = AccountBook(access, address=peer(request.scope)).log_in(
        form.get("name", ""), form.get("password", "")
    )
    if account is None:
        return RedirectResponse(f"/login?failed=1&next={quote(wanted, safe='/')}", 303)
    access.end_session(digest(visitor.session))
    session, now = sessions.fresh(), datetime.now(UTC)
    ends = now + timedelta(hours=settings.session_hours)
    access.start_session(digest(session), account=account.name, created=now, expires=ends)
    return _with_cookie(RedirectResponse(wanted, 303), request, sessions.sign(session))


@router.post("/logout")
def log_out(request: Request) -> Response:
    """End the session here and in the browser."""
    sessions: Sessions = request.app.state.sessions
    visitor: Visitor = request.state.visitor
    access = request.app.state.access()
    access.end_session(digest(visitor.session))
    if visitor.account is not None:
        access.note(
            [
                AccessEvent(
                    at=datetime.now(UTC),
                    account=visitor.account.name,
                    address=peer(request.scope),
                    what="logout",
                )
            ]
        )
    return _with_cookie(RedirectResponse("/login", 303), request, sessions.sign(sessions.fresh()))


@router.post("/language")
def choose_language(request: Request) -> Response:
    """Choose the language of the pages: kept with the account, or in the browser while there is none."""
    form: dict[str, str] = request.state.form
    chosen = form.get("language", "")
    visitor: Visitor = request.state.visitor
    language = _one_of(chosen, LANGUAGES, "language")
    response = RedirectResponse(safe_next(form.get("next")), 303)
    if visitor.account is not None and visitor.via != "single":
        request.app.state.access().change_account(visitor.account.name, language=language)
    response.set_cookie("desk-language", language, max_age=31_536_000, httponly=True, samesite="lax")
    return response


@router.post("/admin/accounts")
def add_account(request: Request) -> Response:
    """Make an account from the fields name, role, language and password."""
    form: dict[str, str] = request.state.form
    role: Role = _one_of(form.get("role", ""), get_args(Role), "role")
    language: Language = _one_of(form.get("language", "en"), LANGUAGES, "language")
    _book(request).add(form.get("name", ""), role=role, language=language, password=form.get("password", ""))
    return RedirectResponse("/admin/accounts", 303)


@router.post("/admin/accounts/{name}")
def change_account(request: Request, name: str) -> Response:
    """Change an account: `action` is role, password, close or open; `value` the new role or password."""
    form: dict[str, str] = request.state.form
    action, value = form.get("action", ""), form.get("value", "")
    book = _book(request)
    if action == "role":
        book.change(name, role=_one_of(value, get_args(Role), "role"))
    elif action == "password":
        book.set_password(name, value)
    elif action in ("close", "open"):
        book.change(name, active=action == "open")
    else:
        raise InputError(f"unknown action {action!r}: use role, password, close or open")
    return RedirectResponse("/admin/accounts", 303)


def safe_next(wanted: str | None) -> str:
    """Return a path of this desk to go on to; anything that leads elsewhere becomes the queue."""
    if not wanted or not wanted.startswith("/") or wanted.startswith("//"):
        return "/queue"
    if "\\" in wanted or not wanted.isprintable() or len(wanted) > 2000:
        return "/queue"
    return quote(wanted, safe="/?&=%+:@,;~!$'()*-._[]#")


def _book(request: Request) -> AccountBook:
    return AccountBook(request.app.state.access(), by=request.state.account.name, address=peer(request.scope))


def _one_of(given: str, choices: tuple[Choice, ...], what: str) -> Choice:
    for choice in choices:
        if choice == given:
            return choice
    raise InputError(f"unknown {what} {given!r}: use one of {', '.join(choices)}")


def _with_cookie(response: Response, request: Request, cookie: str) -> Response:
    settings: Settings = request.app.state.settings
    seconds = round(settings.session_hours * 3600)
    response.raw_headers.append(
        cookie_header(settings.cookie, cookie, seconds=seconds, secure=settings.secure)
    )
    # The gate must not set the anonymous cookie that this answer replaces.
    request.state.visitor = None
    return response
