"""Answers of the API: JSON, entity tags, links to the next page."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response

JSON = "application/json"


def answer(
    request: Request,
    value: object,
    *,
    mark: str = "",
    status: int = 200,
    links: Mapping[str, str] | None = None,
) -> Response:
    """Return a value as JSON with its entity tag, or 304 when the program has it already.

    `mark` is put before the hash in the tag; `links` go by their relation into the header Link.
    """
    body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    tag = f'"{mark}{"-" if mark else ""}{hashlib.sha256(body).hexdigest()[:20]}"'
    headers = {"ETag": tag, "Cache-Control": "private, no-cache"}
    if links:
        headers["Link"] = ", ".join(f'<{url}>; rel="{relation}"' for relation, url in links.items())
    if status == 200 and request.method == "GET" and names_tag(request.headers.get("if-none-match"), tag):
        return Response(status_code=304, headers=headers)
    return Response(body, status, headers, JSON)


def names_tag(header: str | None, tag: str) -> bool:
    """Tell whether If-None-Match names this tag; compared weakly, as RFC 9110 has it."""
    if header is None:
        return False
    named = [part.strip().removeprefix("W/") for part in header.split(",")]
    return "*" in named or tag in named


def page_links(request: Request, *, offset: int, limit: int, more: bool) -> dict[str, str]:
    """Return the links of a page: first, prev and next, as paths of this desk."""
    url = request.url

    def at(place: int) -> str:
        made = url.include_query_params(offset=place, limit=limit)
        return f"{made.path}?{made.query}"

    links = {"first": at(0)}
    if offset > 0:
        links["prev"] = at(max(0, offset - limit))
    if more:
        links["next"] = at(offset + limit)
    return links
