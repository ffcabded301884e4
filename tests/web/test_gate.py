"""What is let through: hosts, sizes, texts, forms, and headers on every answer."""

from __future__ import annotations

import pytest

from tests.web.conftest import ADDRESS, Desk

PROBLEM = "application/problem+json"


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "localhost.evil.example",
        "127.0.0.1.evil.example:8765",
        "",
        "localhost, evil.example",
        "a@localhost",
    ],
)
def test_other_hosts_are_refused(host: str, desk: Desk) -> None:
    """A page of another site whose name leads here gets nothing (DNS rebinding)."""
    answer = desk().get("/api/v1/me", headers={"Host": host})
    assert answer.status_code == 400
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("host", ["localhost:8765", "127.0.0.1:1", "[::1]:8765", "LOCALHOST"])
def test_own_hosts_are_answered(host: str, desk: Desk) -> None:
    """This machine's names, with any port, as a tunnel may have another."""
    assert desk().get("/api/v1/me", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("path", ["/api/v1/me", "/login", "/nothing", "/api/v1/items", "/static/none.css"])
def test_every_answer_has_its_headers(path: str, desk: Desk) -> None:
    """No inline code, no frames, no guessing of types: on pages, problems and files alike."""
    answer = desk().get(path, follow_redirects=False)
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["x-frame-options"] == "DENY"


def test_the_session_cookie_is_closed_to_scripts_and_other_sites(desk: Desk) -> None:
    """HttpOnly and SameSite always; Secure and a fixed prefix behind https."""
    plain = desk().get("/api/v1/me").headers["set-cookie"]
    assert "HttpOnly" in plain and "SameSite=Lax" in plain and "Secure" not in plain
    secure = desk(public_url="https://desk.example").get("/api/v1/me").headers
    assert "Secure" in secure["set-cookie"] and secure["set-cookie"].startswith("__Host-")
    assert "strict-transport-security" in secure


@pytest.mark.parametrize(
    ("headers", "token", "status"),
    [
        ({"Origin": ADDRESS}, None, 303),
        ({"Sec-Fetch-Site": "same-origin"}, None, 303),
        ({"Origin": ADDRESS, "Sec-Fetch-Site": "same-origin"}, None, 303),
        ({}, None, 403),
        ({"Origin": "https://evil.example"}, None, 403),
        ({"Origin": "null"}, None, 403),
        ({"Origin": "http://localhost:9999"}, None, 403),
        ({"Origin": ADDRESS, "Sec-Fetch-Site": "cross-site"}, None, 403),
        ({"Sec-Fetch-Site": "same-site"}, None, 403),
        ({"Sec-Fetch-Site": "none"}, None, 403),
        ({"Origin": ADDRESS}, "", 403),
        ({"Origin": ADDRESS}, "forged", 403),
        ({"Origin": ADDRESS}, "مزور", 403),
    ],
)
def test_forms_of_other_sites_are_refused(
    headers: dict[str, str], token: str | None, status: int, desk: Desk
) -> None:
    """Both must hold: the page is ours, and the form carries the token of its session."""
    browser = desk().log_in("vera")
    data = {"language": "ar", "csrf": browser.token if token is None else token}
    assert (
        browser.client.post("/language", data=data, headers=headers, follow_redirects=False).status_code
        == status
    )


def test_a_token_is_good_for_its_session_only(desk: Desk) -> None:
    """What a stranger can read of his own session does not open another's."""
    own, other = desk().log_in("vera"), desk().log_in("rea")
    assert own.post("/language", token=other.token, language="ar").status_code == 403


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"language=%ff%fe&csrf=x", "application/x-www-form-urlencoded", 400),
        (b"language=\xff\xfe", "application/x-www-form-urlencoded", 400),
        (b"reason=a%00b", "application/x-www-form-urlencoded", 400),
        (b"&".join(b"a=%d" % n for n in range(500)), "application/x-www-form-urlencoded", 400),
        (b'{"reason": "\xff"}', "application/json", 400),
        (b"<xml/>", "text/xml", 415),
        (b"x", "multipart/form-data; boundary=b", 415),
        (b"a" * 300_000, "application/x-www-form-urlencoded", 413),
    ],
)
def test_what_is_sent_wrong_is_named(body: bytes, kind: str, status: int, desk: Desk) -> None:
    """Bytes that are no text, U+0000, too many fields, too much: refused before any handler, on both sides."""
    browser = desk().log_in("vera")
    headers = {"Content-Type": kind, "Origin": ADDRESS, "X-CSRF-Token": browser.token}
    assert browser.client.post("/language", content=body, headers=headers).status_code == status
    told = browser.client.post("/api/v1/items/x/decide", content=body, headers=headers)
    assert (told.status_code, told.headers["content-type"], told.json()["status"]) == (
        status,
        PROBLEM,
        status,
    )


def test_a_large_post_without_a_length_is_cut_off(desk: Desk) -> None:
    """Chunks are counted as they come."""
    browser = desk().log_in("vera")
    headers = {"Content-Type": "application/json", "Origin": ADDRESS, "X-CSRF-Token": browser.token}
    chunks = (b"a" * 10_000 for _ in range(50))
    assert browser.client.post("/language", content=chunks, headers=headers).status_code == 413


@pytest.mark.parametrize(
    "path", ["/documents/%ff", "/search?q=%c3%28", "/search?q=a%00", "/api/v1/documents/%ff"]
)
def test_addresses_that_are_no_text_are_refused(path: str, desk: Desk) -> None:
    """Never replaced by question marks and looked up as something else."""
    assert desk().log_in("rea").get(path).status_code == 400


def test_wrong_methods_are_named(desk: Desk) -> None:
    """With what would be right."""
    answer = desk().log_in("ada").client.delete("/api/v1/items/x")
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET")


def test_problems_are_rfc_9457(desk: Desk) -> None:
    """Programs get problem details with the status they had."""
    answer = desk().get("/api/v1/items")
    assert answer.headers["content-type"] == PROBLEM
    assert set(answer.json()) == {"type", "title", "status", "detail"}
    assert answer.headers["www-authenticate"] == "Bearer"


def test_accesses_are_noted(desk: Desk) -> None:
    """Who read what, what was refused, who logged in, with address and status."""
    browser = desk().log_in("ada")
    browser.get("/api/v1/documents?lang=ar")
    desk().get("/api/v1/items")
    browser.client.app.desk.state.access_log.flush()
    events = browser.client.app.desk.state.access().events()
    seen = {(one.what, one.account, one.path, one.status) for one in events}
    assert ("read", "ada", "/api/v1/documents?lang=ar", 200) in seen
    assert ("refused", "", "/api/v1/items", 401) in seen
    assert ("login", "ada", "", 0) in seen
    assert {one.address for one in events if one.what != "account"} == {"127.0.0.1"}
