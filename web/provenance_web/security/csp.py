"""Headers that tell browsers what no page of the desk ever needs."""

from __future__ import annotations

from collections.abc import Iterable

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
"""No inline code at all: a hostile text that slipped through escaping still does not run."""
_ALWAYS = (
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
)
Headers = list[tuple[bytes, bytes]]


def with_security(headers: Iterable[tuple[bytes, bytes]], *, secure: bool) -> Headers:
    """Return the headers of an answer with ours; the archive is never kept by shared caches."""
    found = list(headers)
    names = {name.lower() for name, _ in found}
    found += [(name.encode(), value.encode()) for name, value in _ALWAYS if name.encode() not in names]
    if b"cache-control" not in names:
        found.append((b"cache-control", b"no-store"))
    if secure:
        found.append((b"strict-transport-security", b"max-age=31536000"))
    return found
