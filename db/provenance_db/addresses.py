"""Database URLs: which database, where, and how to show it without its password."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from provenance.errors import InputError

_PASSWORD = re.compile(r"(?<=://)([^/@:]*):[^/@]*@")


@dataclass(frozen=True, slots=True)
class Address:
    """A parsed database URL.

    `path` is the file of a SQLite database, None for one in memory and for Postgres. `shown` is safe to print.
    """

    dialect: Literal["sqlite", "postgresql"]
    url: str
    shown: str
    path: Path | None = None


def parse_address(url: str) -> Address:
    """Return the address that `url` names; raises InputError for anything but SQLite and Postgres."""
    if url in {"sqlite://", "sqlite:///:memory:"}:
        return Address("sqlite", "sqlite://", "sqlite:// (in memory)")
    if url.startswith("sqlite:///"):
        name = url.removeprefix("sqlite:///")
        if not name or "\0" in name or "?" in name:
            raise InputError(f"database URL {url!r} names no file: write sqlite:///FILE")
        return Address("sqlite", url, url, Path(name))
    for scheme in ("postgresql+psycopg://", "postgresql://", "postgres://"):
        if url.startswith(scheme):
            rest = "postgresql+psycopg://" + url.removeprefix(scheme)
            return Address("postgresql", rest, hide_password(url))
    raise InputError(
        f"database URL {hide_password(url)!r} is not understood: "
        "write sqlite:///FILE or postgresql://USER@HOST/NAME"
    )


def hide_password(url: str) -> str:
    """Return `url` with three stars for its password."""
    return _PASSWORD.sub(r"\1:***@", url)
