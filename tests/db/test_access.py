"""Accounts, sessions and tokens in both databases."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from provenance.errors import InputError, LookupFailedError
from provenance.services.access import AccessEvent, Account, ApiToken
from provenance_db.store import SqlStore

NOW = datetime(2024, 3, 14, 9, tzinfo=UTC)


def add(store: SqlStore, name: str, role: str = "reviewer") -> None:
    store.access().add_account(Account(name=name, role=role, created=NOW), password_hash=f"hash of {name}")


def test_accounts_are_kept_and_named_once(store: SqlStore) -> None:
    """A name is taken once; what is read is what was stored."""
    add(store, "ميرا", "admin")
    add(store, "jonas")
    access = store.access()
    assert [one.name for one in access.accounts()] == ["jonas", "ميرا"]
    assert access.account("ميرا") == Account(name="ميرا", role="admin", created=NOW)
    assert access.password_hash("jonas") == "hash of jonas"
    assert access.password_hash("nobody") is None
    with pytest.raises(InputError, match="already"):
        add(store, "jonas")


@pytest.mark.parametrize("change", [{"password_hash": "new"}, {"active": False}])
def test_a_new_password_and_a_closed_account_end_its_sessions(
    store: SqlStore, change: dict[str, object]
) -> None:
    """Whoever had the old password is out at once; others stay in."""
    access = store.access()
    for name in ("mira", "jonas"):
        add(store, name)
        access.start_session(f"d-{name}", account=name, created=NOW, expires=NOW + timedelta(hours=1))
    access.change_account("mira", **change)
    assert access.session_account("d-mira", now=NOW) is None
    assert access.session_account("d-jonas", now=NOW).name == "jonas"


def test_sessions_and_tokens_end(store: SqlStore) -> None:
    """At their time, when ended or revoked, and with their account."""
    access = store.access()
    add(store, "mira")
    later = NOW + timedelta(hours=1)
    access.start_session("d", account="mira", created=NOW, expires=later)
    access.add_token(ApiToken(id="t1", account="mira", label="", created=NOW, expires=later), digest="k")
    access.add_token(ApiToken(id="t2", account="mira", label="", created=NOW, expires=None), digest="f")
    assert access.session_account("d", now=NOW) and access.token_account("k", now=NOW)
    assert access.session_account("d", now=later) is None
    assert access.token_account("k", now=later) is None
    access.end_session("d")
    assert access.session_account("d", now=NOW) is None
    access.revoke_token("t1")
    assert access.token_account("k", now=NOW) is None
    access.change_account("mira", active=False)
    access.change_account("mira", active=True)
    assert access.token_account("f", now=NOW) is None
    with pytest.raises(LookupFailedError):
        access.revoke_token("t9")


@pytest.mark.parametrize("change", [{"role": "reader"}, {"active": False}])
def test_the_last_admin_stays(store: SqlStore, change: dict[str, object]) -> None:
    """Nobody can lock everybody out; with a second admin the first may go."""
    add(store, "mira", "admin")
    with pytest.raises(InputError, match="no active admin"):
        store.access().change_account("mira", **change)
    assert store.access().account("mira").role == "admin"
    add(store, "ada", "admin")
    store.access().change_account("mira", **change)


def test_the_log_is_read_newest_first_and_counted(store: SqlStore) -> None:
    """Counts know the kind, the time, the name and the address."""
    access = store.access()
    events = [
        AccessEvent(at=NOW + timedelta(minutes=n), account="mira", address=f"10.0.0.{n}", what="login_failed")
        for n in range(3)
    ]
    access.note(events)
    assert access.events() == list(reversed(events))
    assert access.events(offset=1, limit=1) == [events[1]]
    since = NOW + timedelta(minutes=1)
    assert access.count_events("login_failed", since=since) == 2
    assert access.count_events("login_failed", since=since, address="10.0.0.2", account="mira") == 1
    assert access.count_events("login", since=NOW) == 0


def test_a_setting_is_made_once(store: SqlStore) -> None:
    """All servers of a database share one secret."""
    access = store.access()
    assert [access.setting("secret", "a"), access.setting("secret", "b")] == ["a", "a"]


def test_accounts_are_in_no_count(store: SqlStore) -> None:
    """What the archive holds does not tell who uses it."""
    assert not {"account", "web_session", "api_token", "access_event"} & set(store.info().counts)
