"""Which names a request may ask for: a page of another site that resolves to this machine asks for its own."""

from __future__ import annotations

from urllib.parse import urlsplit

from provenance_web.security.refusal import Refusal


def check_host(values: list[str], *, allowed: frozenset[str]) -> str:
    """Return the one Host of a request; raises Refusal (400) for none, several, or one that is not allowed."""
    if len(values) != 1:
        raise Refusal(400, "The request must name one host.")
    name = host_name(values[0])
    if name is None or name not in allowed:
        raise Refusal(400, "This desk does not answer to that host name: see `provenance serve --help`.")
    return values[0]


def host_name(host: str) -> str | None:
    """Return the name in a Host header in small letters, without port and brackets, or None for a broken one."""
    if not host or any(char in host for char in "/\\@?# \t,"):
        return None
    try:
        parts = urlsplit(f"//{host}")
        _ = parts.port
    except ValueError:
        return None
    return parts.hostname
