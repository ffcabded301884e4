"""How one desk is run."""

from __future__ import annotations

from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from urllib.parse import urlsplit

from provenance.errors import InputError

LOOPBACK_NAMES = ("localhost", "127.0.0.1", "::1")
MAX_BODY = 256 * 1024
"""Bytes of a form: a comment of 2,000 characters needs 24,000 at most, percent-encoded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How one desk is run; `single_user` is the name of who may do everything while there is no account.

    `allowed_hosts` are the names (without port) that a request may ask for. `public_url` is where a reverse proxy
    shows the desk: its name is allowed, and `https` there makes cookies secure. `proxy_header` names the header in
    which peers of `trusted_proxies` say who is logged in; with it nobody logs in here. `secret` signs cookies; when
    None one is made and kept in the database, so that all servers of a database know it.
    """

    database: str
    host: str = "127.0.0.1"
    port: int = 8765
    allowed_hosts: tuple[str, ...] = LOOPBACK_NAMES
    public_url: str | None = None
    single_user: str | None = None
    secret: str | None = field(default=None, repr=False)
    session_hours: float = 12.0
    proxy_header: str | None = None
    trusted_proxies: tuple[IPv4Network | IPv6Network, ...] = ()
    max_body: int = MAX_BODY
    timing: bool = False
    """Say in the header Server-Timing how long each answer took; for measurements."""

    @property
    def secure(self) -> bool:
        """Whether browsers may send the cookies over https only."""
        return self.public_url is not None and self.public_url.startswith("https://")

    @property
    def hosts(self) -> frozenset[str]:
        """All names that a request may ask for, in small letters."""
        public = urlsplit(self.public_url).hostname if self.public_url else None
        return frozenset(name.lower() for name in (*self.allowed_hosts, *([public] if public else [])))

    @property
    def cookie(self) -> str:
        """Name of the session cookie: browsers keep one jar for all ports of a machine."""
        return f"__Host-desk-{self.port}" if self.secure else f"desk-{self.port}"

    def trusts(self, peer: str | None) -> bool:
        """Tell whether the peer of a connection may say who is logged in."""
        try:
            address = ip_address(peer or "")
        except ValueError:
            return False
        return any(
            address in network for network in self.trusted_proxies if network.version == address.version
        )


def is_loopback(host: str) -> bool:
    """Tell whether only programs on this machine can reach an address."""
    if host.lower() == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def read_networks(given: tuple[str, ...]) -> tuple[IPv4Network | IPv6Network, ...]:
    """Return addresses and networks (`10.0.0.0/8`) as networks; raises InputError for what is neither."""
    try:
        return tuple(ip_network(one, strict=False) for one in given)
    except ValueError as error:
        raise InputError(
            f"trusted proxy {error}: give an address such as 127.0.0.1 or a network such as 10.0.0.0/8"
        ) from error
