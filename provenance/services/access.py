"""Who may use the desk: accounts, their sessions and tokens, and what is noted of their use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

Role = Literal["reader", "reviewer", "admin"]
ROLES: tuple[Role, ...] = ("reader", "reviewer", "admin")
"""Each role may do what those before it may."""
Language = Literal["en", "ar", "uk", "ru"]
LANGUAGES: tuple[Language, ...] = ("en", "ar", "uk", "ru")
"""Languages of the pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A person who uses the desk; `name` is also the reviewer of the judgements made so."""

    name: str
    role: Role
    language: Language = "en"
    active: bool = True
    created: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiToken:
    """A key for programs; its secret is shown once and kept as a hash alone."""

    id: str
    account: str
    label: str
    created: datetime
    expires: datetime | None
    revoked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessEvent:
    """One use of the desk. `what` is read, write, login, login_failed, logout, refused or account."""

    at: datetime
    account: str
    """Empty when nobody was logged in."""
    address: str
    what: str
    method: str = ""
    path: str = ""
    status: int = 0
    note: str = ""


class AccessStore(Protocol):
    """Where accounts are kept: beside the archive, in no export of it. Every method is one transaction.

    Digests are SHA-256 in hexadecimal digits: neither the secret of a token nor that of a session is ever stored.
    """

    def accounts(self) -> Sequence[Account]:
        """List accounts by name."""

    def account(self, name: str) -> Account | None:
        """Return the account of this name, active or not."""

    def password_hash(self, name: str) -> str | None:
        """Return what `add_account` or `change_account` was given; None when the account has no password."""

    def add_account(self, account: Account, *, password_hash: str | None) -> None:
        """Store a new account; raises InputError when the name is taken."""

    def change_account(
        self,
        name: str,
        *,
        role: Role | None = None,
        language: Language | None = None,
        active: bool | None = None,
        password_hash: str | None = None,
    ) -> Account:
        """Change what is given; a new password or a closed account ends its sessions.

        Raises LookupFailedError for an unknown name, InputError when no active admin would be left.
        """

    def start_session(self, digest: str, *, account: str, created: datetime, expires: datetime) -> None:
        """Note a session; those that have expired are forgotten."""

    def session_account(self, digest: str, *, now: datetime) -> Account | None:
        """Return whose session this is, or None when it is unknown, over, or its account not active."""

    def end_session(self, digest: str) -> None:
        """Forget a session."""

    def add_token(self, token: ApiToken, *, digest: str) -> None:
        """Store a token."""

    def tokens(self, *, account: str | None = None) -> Sequence[ApiToken]:
        """List tokens by (created, id)."""

    def token_account(self, digest: str, *, now: datetime) -> Account | None:
        """Return whose token this is, or None when it is unknown, over or revoked, or its account not active."""

    def revoke_token(self, token: str) -> None:
        """End a token; raises LookupFailedError for an unknown id."""

    def note(self, events: Sequence[AccessEvent]) -> None:
        """Append to the log of access."""

    def events(
        self, *, offset: int = 0, limit: int = 100, account: str | None = None
    ) -> Sequence[AccessEvent]:
        """List events, newest first."""

    def count_events(
        self, what: str, *, since: datetime, account: str | None = None, address: str | None = None
    ) -> int:
        """Count events of a kind."""

    def setting(self, name: str, fresh: str) -> str:
        """Return a setting; the first time `fresh` is stored and returned."""
