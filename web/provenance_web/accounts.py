"""Accounts: making them, logging in, keys for programs."""

from __future__ import annotations

import re
import secrets
import threading
import unicodedata
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from provenance.errors import InputError
from provenance.services.access import (
    LANGUAGES,
    ROLES,
    AccessEvent,
    AccessStore,
    Account,
    ApiToken,
    Language,
    Role,
)
from provenance_web.security.login_rates import check_rate, too_many
from provenance_web.security.passwords import hash_password, is_outdated, matches
from provenance_web.security.sessions import digest

__all__ = ["LANGUAGES", "ROLES", "Account", "AccountBook", "ApiToken", "Language", "Role", "check_name"]
_LOGIN = threading.Lock()
"""One password is checked at a time: a hundred tries at once must not pass the count, or take all memory."""
_LOGIN_WAIT_SECONDS = 5.0
_CONTROL = re.compile(r"[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
TOKEN_PREFIX = "qp_"


class AccountBook:
    """Makes and changes accounts and notes that in the log; `by` says who does it, and from where."""

    def __init__(
        self,
        access: AccessStore,
        *,
        by: str = "",
        address: str = "",
        clock: Callable[[], datetime] | None = None,
    ) -> None:
        self._access = access
        self._by = by
        self._address = address
        self._now = clock or (lambda: datetime.now(UTC))

    def add(self, name: str, *, role: Role, password: str | None, language: Language = "en") -> Account:
        """Make an account; without password it can be used through a reverse proxy or by tokens only."""
        name = check_name(name)
        kept = None if password is None else hash_password(password, name=name)
        account = Account(name=name, role=role, language=language, created=self._now())
        self._access.add_account(account, password_hash=kept)
        self._note("account", f"added {name} as {role}")
        return account

    def set_password(self, name: str, password: str) -> None:
        """Give an account a new password; all its sessions end."""
        self._access.change_account(name, password_hash=hash_password(password, name=name))
        self._note("account", f"new password of {name}")

    def change(
        self,
        name: str,
        *,
        role: Role | None = None,
        active: bool | None = None,
        language: Language | None = None,
    ) -> Account:
        """Change role, language, or whether the account may be used; a closed account's sessions and tokens end."""
        changed = self._access.change_account(name, role=role, active=active, language=language)
        words = [f"role {role}"] if role else []
        words += [] if active is None else ["opened" if active else "closed"]
        if words:
            self._note("account", f"{name}: {', '.join(words)}")
        return changed

    def log_in(self, name: str, password: str) -> Account | None:
        """Return the account when the password is right; raises Refusal (429) after too many wrong ones."""
        if not _LOGIN.acquire(timeout=_LOGIN_WAIT_SECONDS):
            raise too_many()
        try:
            return self._log_in(unicodedata.normalize("NFC", name.strip())[:100], password)
        finally:
            _LOGIN.release()

    def _log_in(self, name: str, password: str) -> Account | None:
        check_rate(self._access, name=name, address=self._address, now=self._now())
        kept = self._access.password_hash(name)
        right = matches(password, kept)
        account = self._access.account(name) if right else None
        if account is None or not account.active:
            self._note("login_failed", "", account=name)
            return None
        if kept is not None and is_outdated(kept):
            self._rehash(name, password)
        self._note("login", "", account=name)
        return account

    def _rehash(self, name: str, password: str) -> None:
        try:
            self._access.change_account(name, password_hash=hash_password(password, name=name))
        except InputError:  # older rules allowed it; whoever knows it may still come in
            return

    def make_token(self, name: str, *, label: str, days: int | None) -> tuple[ApiToken, str]:
        """Return a new key for programs and its secret, which is shown this once."""
        now = self._now()
        secret = TOKEN_PREFIX + secrets.token_urlsafe(32)
        token = ApiToken(
            id="t" + secrets.token_hex(6),
            account=name,
            label=label,
            created=now,
            expires=None if days is None else now + timedelta(days=days),
        )
        self._access.add_token(token, digest=digest(secret))
        self._note("account", f"token {token.id} of {name}")
        return token, secret

    def revoke_token(self, token: str) -> None:
        """End a key."""
        self._access.revoke_token(token)
        self._note("account", f"token {token} revoked")

    def _note(self, what: str, note: str, *, account: str | None = None) -> None:
        event = AccessEvent(
            at=self._now(),
            account=self._by if account is None else account,
            address=self._address,
            what=what,
            note=note,
        )
        self._access.note([event])


def check_name(name: str) -> str:
    """Return an account's name in one form; raises InputError for one that could be taken for another."""
    plain = unicodedata.normalize("NFC", name.strip())
    if not 1 <= len(plain) <= 64:
        raise InputError("an account's name has 1 to 64 characters")
    if _CONTROL.search(plain) or not plain.isprintable():
        raise InputError("an account's name holds no control or invisible characters")
    return plain
