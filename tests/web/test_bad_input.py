"""What bad input gets: a clear page or problem, the right status, nothing lost."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest

from tests.web.conftest import Browser, Desk


def file_of(browser: Browser) -> Path:
    """The database of a desk."""
    return Path(browser.client.app.desk.state.settings.database.removeprefix("sqlite:///"))


@pytest.mark.parametrize(
    "path",
    ["/items/none", "/documents/none", "/documents/ledger?version=99", "/speakers/none", "/lineage?quote=q0", "/none",
     "/documents-diff?a=none@1&b=none@2"],
)  # fmt: skip
def test_unknown_ids_are_pages_with_404(path: str, desk: Desk) -> None:
    """A page that says so, with the way back."""
    answer = desk().log_in("rea").get(path)
    assert answer.status_code == 404, answer.text
    assert answer.headers["content-type"].startswith("text/html")
    assert 'href="/queue"' in answer.text


def test_a_deleted_database_is_said_and_nothing_is_decided_into_the_void(desk: Desk) -> None:
    """503 on pages and API as soon as the file is gone; with the file back all goes on."""
    browser = desk().log_in("vera")
    item = browser.get("/api/v1/items").json()["items"][0]
    path = file_of(browser)
    token = browser.token
    away = path.with_suffix(".away")
    path.rename(away)
    page, program = browser.get("/queue"), browser.get("/api/v1/items")
    assert (page.status_code, program.status_code) == (503, 503)
    assert program.json()["detail"].startswith(f"database sqlite:///{path} is gone")
    headers = {"Origin": "http://localhost:8765", "X-CSRF-Token": token}
    decision = {"action": "confirm", "seen": item["revision"]}
    url = f"/api/v1/items/{item['id']}/decide"
    assert browser.client.post(url, json=decision, headers=headers).status_code == 503
    assert not path.exists()
    away.rename(path)
    assert browser.get("/api/v1/items").status_code == 200
    assert browser.get("/api/v1/log").json() == {"events": []}


def test_another_database_in_its_place_is_opened(desk: Desk, peopled_file: Path) -> None:
    """A backup that was put back is what is read from then on."""
    browser = desk().log_in("vera")
    path = file_of(browser)
    for file in path.parent.glob(path.name + "*"):
        file.unlink()
    shutil.copy(peopled_file, path)
    assert browser.get("/api/v1/documents").status_code == 401  # the backup knows no session of now
    assert browser.log_in("vera").get("/api/v1/documents").status_code == 200


def test_two_servers_share_one_file(peopled_file: Path, tmp_path: Path, desk: Desk) -> None:
    """A session of one is a session of the other; both write at once, and nothing is locked or lost."""
    path = Path(shutil.copy(peopled_file, tmp_path / "shared.db"))
    one, two = desk(file=path), desk(file=path, session_hours=11)
    assert one.client.app is not two.client.app
    one.log_in("ada")
    two.client.cookies.update(dict(one.client.cookies))
    assert two.get("/api/v1/me").json()["account"]["name"] == "ada"
    statuses: list[int] = []

    def add(browser: Browser, part: str) -> None:
        for number in range(10):
            done = browser.post(
                "/admin/accounts/rea", action="role", value="reviewer" if number % 2 else "reader"
            )
            statuses.append(done.status_code)
            statuses.append(browser.get(f"/api/v1/access?limit=5&account={part}").status_code)

    threads = [threading.Thread(target=add, args=pair) for pair in ((one, "a"), (two, "b"))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(statuses) == {303, 200}
    noted = [
        one for one in one.client.app.desk.state.access().events(limit=500) if one.note.startswith("rea:")
    ]
    assert len(noted) == 20


def test_an_over_long_comment_is_kept_in_the_form(desk: Desk) -> None:
    """422, the words still there, nothing noted."""
    browser = desk().log_in("vera")
    item = browser.get("/api/v1/items").json()["items"][0]
    words = "needs a second look " * 150
    done = browser.post(
        f"/items/{item['id']}/decide", action="comment", reason=words, seen=str(item["revision"])
    )
    assert done.status_code == 422
    assert words.strip()[:2_500] in done.text
    assert browser.get("/api/v1/log").json() == {"events": []}


def test_a_stale_form_overwrites_nothing(desk: Desk) -> None:
    """409 with what was decided meanwhile; the input stays in the form."""
    one, two = desk().log_in("vera"), desk().log_in("ada")
    item = one.get("/api/v1/items").json()["items"][0]
    fields = {"seen": str(item["revision"])}
    assert (
        two.post(f"/items/{item['id']}/decide", action="reject", reason="wrong date", **fields).status_code
        == 303
    )
    late = one.post(f"/items/{item['id']}/decide", action="confirm", reason="my own words", **fields)
    assert late.status_code == 409
    assert "my own words" in late.text
    assert "wrong date" in late.text
    assert len(one.get("/api/v1/log").json()["events"]) == 1


def test_an_error_of_ours_is_told_without_its_insides(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """500 says that nothing was decided; no trace, no path."""
    from starlette.testclient import TestClient

    browser = desk().log_in("rea")

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("secret insides")

    monkeypatch.setattr("provenance_web.api.archive.shown_version_object", broken)
    quiet = TestClient(browser.client.app, base_url="http://localhost:8765", raise_server_exceptions=False)
    quiet.cookies.update(dict(browser.client.cookies))
    answer = quiet.get("/api/v1/documents/ledger")
    assert (answer.status_code, answer.headers["content-type"]) == (500, "application/problem+json")
    assert "insides" not in answer.text
    assert "content-security-policy" in answer.headers
