"""Style sheet, script and sign of the desk, served as files of its own: no page has inline code."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path
from typing import Final

from fastapi import APIRouter, Request
from fastapi.responses import Response

from provenance.errors import LookupFailedError
from provenance.reports import STYLESHEET

router = APIRouter()
_FOLDER: Final = Path(__file__).parents[1] / "static"
_TYPES: Final = {
    "desk.css": "text/css; charset=utf-8",
    "desk.js": "text/javascript; charset=utf-8",
    "htmx.min.js": "text/javascript; charset=utf-8",
    "desk.svg": "image/svg+xml",
}


@lru_cache
def _read(name: str) -> tuple[bytes, str]:
    made = (_FOLDER / name).read_bytes()
    if name == "desk.css":  # one palette and one set of marks for reports and desk
        made = STYLESHEET.encode() + b"\n" + made
    return made, f'"{hashlib.sha256(made).hexdigest()[:20]}"'


@router.get("/static/{path:path}")
def static_file(request: Request, path: str) -> Response:
    """Serve one of the few files there are."""
    if path not in _TYPES:
        raise LookupFailedError(f"no file {path!r}: the desk has {', '.join(_TYPES)}")
    made, tag = _read(path)
    headers = {"ETag": tag, "Cache-Control": "no-cache"}
    if request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers=headers)
    return Response(made, media_type=_TYPES[path], headers=headers)
