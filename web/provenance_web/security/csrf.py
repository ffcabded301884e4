"""Requests that another site makes a browser send: told by where they come from, and by a token it cannot know."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from urllib.parse import urlsplit

from provenance_web.security.refusal import Refusal

SAFE_METHODS = frozenset({"GET", "HEAD"})
FIELD = "csrf"
HEADER = "x-csrf-token"


def check_site(headers: Mapping[str, str], *, host: str, public_url: str | None) -> None:
    """Raise Refusal (403) unless the browser says that the request comes from a page of this desk.

    Sec-Fetch-Site cannot be forged by a page; Origin is sent by every browser with a form. A program that has
    neither must use a token of its own, or say its Origin.
    """
    site, origin = headers.get("sec-fetch-site"), headers.get("origin")
    if site is None and origin is None:
        raise Refusal(
            403, "The request does not say from which page it comes: send Origin, or use an API token."
        )
    if site not in (None, "same-origin"):
        raise Refusal(403, "The request comes from another site.")
    if origin is not None and not _same_origin(origin, host=host, public_url=public_url):
        raise Refusal(403, "The request comes from another site.")


def check_navigation(headers: Mapping[str, str]) -> None:
    """Raise Refusal (403) when another site sends a browser to an address that changes something (a claim)."""
    if headers.get("sec-fetch-site") in ("cross-site", "same-site"):
        raise Refusal(403, "The request comes from another site: open the queue and go on from there.")


def check_token(given: str | None, *, expected: str) -> None:
    """Raise Refusal (403) unless the form carries the token of its session."""
    if given is None or not hmac.compare_digest(given.encode("utf-8"), expected.encode("ascii")):
        raise Refusal(
            403, "This form is out of date or not from this desk: reload the page and send it again."
        )


def _same_origin(origin: str, *, host: str, public_url: str | None) -> bool:
    try:
        parts = urlsplit(origin)
        if public_url is not None:
            public = urlsplit(public_url)
            if (parts.scheme, parts.netloc.lower()) == (public.scheme, public.netloc.lower()):
                return True
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and parts.netloc.lower() == host.lower()
