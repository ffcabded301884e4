"""Logging in and out, expiry, rates, the reverse proxy, tokens, and the desk without accounts."""

from __future__ import annotations

from pathlib import Path

import pytest

from provenance_web.accounts import AccountBook
from provenance_web.entry import safe_next
from provenance_web.security import audit, login_rates, sessions
from provenance_web.settings import read_networks
from tests.web.conftest import PASSWORD, Browser, Desk


def me(browser: Browser, **headers: str) -> object:
    """Who the desk thinks this is."""
    return browser.get("/api/v1/me", headers=headers).json().get("account")


def test_login_gives_a_new_session_and_logout_ends_it(desk: Desk) -> None:
    """A session number that was known before the login is worth nothing after it, nor a copy after the logout."""
    browser = desk()
    before = browser.token
    cookie = dict(browser.client.cookies)
    browser.log_in("vera")
    assert me(browser) == {"name": "vera", "role": "reviewer", "language": "en"}
    assert browser.token != before
    planted = desk()
    planted.client.cookies.update(cookie)
    assert me(planted) is None
    copied = desk()
    copied.client.cookies.update(dict(browser.client.cookies))
    assert me(copied) is not None
    assert browser.post("/logout").status_code == 303
    assert me(browser) is None
    assert me(copied) is None


@pytest.mark.parametrize("change", ["password", "close"])
def test_a_changed_password_and_a_closed_account_end_the_session(change: str, desk: Desk) -> None:
    """At once, on the next request."""
    browser, admin = desk().log_in("vera"), desk().log_in("ada")
    assert admin.post("/admin/accounts/vera", action=change, value="entirely other words").status_code == 303
    assert me(browser) is None
    assert browser.get("/queue", follow_redirects=False).headers["location"] == "/login?next=/queue"


def test_sessions_expire(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the cookie's signature and in the database."""
    browser = desk(session_hours=1).log_in("vera")
    import time

    now = time.time()
    monkeypatch.setattr("itsdangerous.timed.time.time", lambda: now + 3700)
    assert me(browser) is None


@pytest.mark.parametrize("forge", [lambda c: c[:-2] + "xx", lambda _: "nonsense", lambda _: "x" * 5000])
def test_forged_cookies_are_strangers(forge: object, desk: Desk) -> None:
    """A changed signature opens nothing."""
    browser = desk().log_in("ada")
    ((name, value),) = browser.client.cookies.items()
    stranger = desk()
    stranger.client.cookies.set(name, forge(value))
    assert me(stranger) is None


@pytest.mark.parametrize(("name", "password"), [("vera", "wrong words here"), ("nobody", PASSWORD), ("", "")])
def test_wrong_logins_are_told_alike(name: str, password: str, desk: Desk) -> None:
    """Nothing tells whether the name or the password was wrong."""
    done = desk().post("/login", name=name, password=password, next="/stats")
    assert (done.status_code, done.headers["location"]) == (303, "/login?failed=1&next=/stats")


def test_logins_are_rationed(desk: Desk) -> None:
    """After five wrong tries from one address even the right password waits; from elsewhere it does not."""
    browser = desk()
    for _ in range(login_rates.MOST_PER_PAIR):
        assert browser.post("/login", name="vera", password="wrong words here").status_code == 303
    late = browser.post("/login", name="vera", password=PASSWORD)
    assert (late.status_code, late.headers["retry-after"]) == (429, "900")
    assert me(browser) is None
    desk(client=("10.1.2.3", 1)).log_in("vera")


@pytest.mark.parametrize(
    ("wanted", "path"),
    [
        ("/stats", "/stats"),
        ("/items/i1?x=1", "/items/i1?x=1"),
        ("//evil.example", "/queue"),
        ("https://evil.example", "/queue"),
        ("/\\evil.example", "/queue"),
        ("/a\r\nSet-Cookie: x", "/queue"),
        (None, "/queue"),
        ("", "/queue"),
    ],
)
def test_login_leads_nowhere_else(wanted: str | None, path: str) -> None:
    """`next` is a path of this desk, or the queue."""
    assert safe_next(wanted) == path


def test_without_accounts_the_desk_is_its_users(archive: Path, desk: Desk) -> None:
    """On loopback nobody logs in; the first account ends that for everybody."""
    browser = desk(file=archive, single_user="mira")
    assert me(browser) == {"name": "mira", "role": "admin", "language": "en"}
    made = browser.post("/admin/accounts", name="ada", role="admin", password=PASSWORD)
    assert made.status_code == 303
    assert me(browser) is None
    browser.log_in("ada")


def test_a_reverse_proxy_is_believed_only_when_trusted(desk: Desk) -> None:
    """Its header counts from its address alone; names must have an account; two names are none."""
    settings = {"proxy_header": "X-Remote-User", "trusted_proxies": read_networks(("10.0.0.0/8",))}
    inside = desk(client=("10.0.0.7", 1), **settings)
    assert me(inside, **{"X-Remote-User": "vera"})["role"] == "reviewer"
    for name, status in (("nobody", 403), ("", 401), ("  ", 401)):
        assert inside.get("/api/v1/me", headers={"X-Remote-User": name}).status_code == status
    twice = inside.get("/api/v1/me", headers=[("X-Remote-User", "vera"), ("X-Remote-User", "ada")])
    assert twice.status_code == 400
    outside = desk(client=("192.0.2.1", 1), **settings)
    assert outside.get("/api/v1/me", headers={"X-Remote-User": "ada"}).status_code == 403
    told_not = desk()
    assert me(told_not, **{"X-Remote-User": "ada"}) is None


def test_tokens_open_the_api_alone(desk: Desk) -> None:
    """A token has its account's role, needs no form token, opens no page, and ends when revoked."""
    browser = desk()
    book = AccountBook(browser.client.app.desk.state.access())
    token, secret = book.make_token("vera", label="export", days=1)
    bearer = {"Authorization": f"Bearer {secret}"}
    assert me(browser, **bearer)["name"] == "vera"
    assert (
        browser.client.post(
            "/api/v1/items/none/decide", json={"action": "skip", "seen": 0}, headers=bearer
        ).status_code
        == 404
    )
    assert browser.get("/api/v1/access", headers=bearer).status_code == 403
    assert browser.get("/queue", headers=bearer, follow_redirects=False).status_code == 303
    book.revoke_token(token.id)
    for wrong in (bearer, {"Authorization": "Basic YTpi"}, {"Authorization": "Bearer "}):
        answer = browser.get("/api/v1/me", headers=wrong)
        assert (answer.status_code, "Bearer" in answer.headers["www-authenticate"]) == (401, True)


def test_no_secret_is_stored(desk: Desk) -> None:
    """Neither the password, nor the session's number, nor the token stands in the database."""
    browser = desk().log_in("vera")
    state = browser.client.app.desk.state
    _, secret = AccountBook(state.access()).make_token("vera", label="", days=1)
    session = state.sessions.read(browser.client.cookies["desk-8765"])
    state.access_log.flush()
    path = Path(state.settings.database.removeprefix("sqlite:///"))
    raw = b"".join(file.read_bytes() for file in path.parent.glob(path.name + "*"))
    for hidden in (PASSWORD, session, secret):
        assert hidden.encode() not in raw
    assert sessions.digest(session).encode() in raw


@pytest.mark.parametrize("password", ["short", "a" * 40, "Veronika Marl", "x" * 2000])
def test_weak_passwords_are_refused(password: str, desk: Desk) -> None:
    """Too short, one letter, the name itself, absurdly long."""
    admin = desk().log_in("ada")
    done = admin.post("/admin/accounts", name="Veronika Marl", role="reader", password=password)
    assert done.status_code == 422


def test_the_log_survives_a_lost_database(desk: Desk) -> None:
    """What could not be written waits and is written later, in order."""
    browser = desk().log_in("ada")
    state = browser.client.app.desk.state
    path = Path(state.settings.database.removeprefix("sqlite:///"))
    hidden = path.rename(path.with_suffix(".away"))
    assert browser.get("/api/v1/documents").status_code == 503
    state.access_log.flush()
    hidden.rename(path)
    state.access_log.flush()
    assert 503 in {one.status for one in state.access().events()}
    assert audit.MOST_WAITING > 1000
