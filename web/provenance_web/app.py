"""The desk as one ASGI application."""

from __future__ import annotations

import logging
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from importlib import import_module
from importlib.util import find_spec

from anyio.to_thread import current_default_thread_limiter
from fastapi import Depends, FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from provenance.errors import ProvenanceError
from provenance.services.review.desk import ReviewDesk, open_desk
from provenance.services.review.ports import ReviewStore
from provenance_web import entry
from provenance_web.api import archive, items, openapi, questions, visitor
from provenance_web.gate import Gate
from provenance_web.keeper import StoreKeeper
from provenance_web.problems import error_response, problem, refusal_response
from provenance_web.security.audit import AccessLog
from provenance_web.security.identity import Identifier
from provenance_web.security.refusal import Refusal
from provenance_web.security.sessions import Sessions
from provenance_web.settings import Settings

THREADS = 8
"""Handlers at once: more would only take turns on the interpreter, so that all of them end late; with fewer all could
be waiting for another program that writes."""
_LOG = logging.getLogger("provenance.desk")


def create_app(settings: Settings, *, make_desk: Callable[[ReviewStore], ReviewDesk] = open_desk) -> Gate:
    """Return the desk behind its gate; opens the database, which is created and migrated where needed.

    Raises StoreError when that fails. The application closes the database at the end of its lifespan.
    """
    keeper = StoreKeeper(settings.database, make_desk=make_desk)
    secret = settings.secret or keeper.access().setting("secret", secrets.token_urlsafe(48))
    sessions = Sessions(secret, hours=settings.session_hours)
    log = AccessLog(keeper.access)
    app = _build(settings, keeper=keeper, sessions=sessions, log=log)
    identifier = Identifier(settings=settings, sessions=sessions, access=keeper.access)
    return Gate(app, settings=settings, identifier=identifier, log=log)


def _build(settings: Settings, *, keeper: StoreKeeper, sessions: Sessions, log: AccessLog) -> FastAPI:
    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        current_default_thread_limiter().total_tokens = THREADS
        log.start()
        try:
            yield
        finally:
            log.stop()
            keeper.close()

    app = FastAPI(
        title="Quote Provenance desk",
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        dependencies=[Depends(_check_route)],
        redirect_slashes=False,
    )
    app.state.settings = settings
    app.state.sessions = sessions
    app.state.access = keeper.access
    app.state.access_log = log
    app.state.open_store = keeper.open_store
    app.state.open_desk = keeper.open_desk
    for router in (
        entry.router,
        items.router,
        archive.router,
        questions.router,
        visitor.router,
        openapi.router,
    ):
        app.include_router(router)
    _mount_pages(app)
    _handle_errors(app)
    return app


async def _check_route(request: Request) -> None:
    """Refuse a handler for which another rule was judged than its own: the table and the router must agree."""
    rule = request.state.rule
    if rule is None or rule.path != getattr(request.scope.get("route"), "path", None):
        raise Refusal(404, "There is no such page.")


def _mount_pages(app: FastAPI) -> None:
    """Mount the pages, where they are installed."""
    if find_spec("provenance_web.pages") is not None:
        for router in import_module("provenance_web.pages").page_routers():
            app.include_router(router, include_in_schema=False)


def _handle_errors(app: FastAPI) -> None:
    @app.exception_handler(Refusal)
    async def _refused(request: Request, error: Exception) -> Response:
        assert isinstance(error, Refusal)
        return refusal_response(request, error)

    @app.exception_handler(ProvenanceError)
    async def _failed(request: Request, error: Exception) -> Response:
        assert isinstance(error, ProvenanceError)
        return error_response(request, error)

    @app.exception_handler(RequestValidationError)
    async def _invalid(request: Request, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError)
        wrong = [
            f"{'.'.join(str(part) for part in one['loc'][1:]) or 'body'}: {one['msg']}"
            for one in error.errors()
        ]
        return problem(request, 422, "; ".join(wrong))

    @app.exception_handler(HTTPException)
    async def _http(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        return problem(request, error.status_code, str(error.detail), headers=error.headers)

    @app.exception_handler(Exception)
    async def _broken(request: Request, error: Exception) -> Response:
        _LOG.error("%s %s failed", request.method, request.url.path, exc_info=error)
        return problem(request, 500, "The desk made a mistake; it is noted. Nothing was decided.")
