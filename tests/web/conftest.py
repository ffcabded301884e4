"""Desks to test: the demo story in a database of its own, with and without accounts."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from provenance.services.demo import ingest_story
from provenance_db import open_store
from provenance_web.accounts import AccountBook
from provenance_web.app import create_app
from provenance_web.settings import Settings

ADDRESS = "http://localhost:8765"
PASSWORD = "seven unrelated words"
PEOPLE = {"rea": "reader", "vera": "reviewer", "ada": "admin"}


class Browser:
    """A browser as the server sees it: keeps cookies, says where it comes from, sends the token of its session."""

    def __init__(self, client: TestClient) -> None:
        self.client = client
        self.get = client.get

    @property
    def token(self) -> str:
        """The token of this session."""
        return str(self.client.get("/api/v1/me").json()["csrf"])

    def post(self, path: str, *, token: str | None = None, **fields: str) -> object:
        """Send a form of this desk."""
        data = {**fields, "csrf": self.token if token is None else token}
        return self.client.post(path, data=data, headers={"Origin": ADDRESS}, follow_redirects=False)

    def send(self, path: str, body: object = None, **headers: str) -> object:
        """Send JSON to the API."""
        given = {"Origin": ADDRESS, "X-CSRF-Token": self.token, **headers}
        return self.client.post(path, json={} if body is None else body, headers=given)

    def log_in(self, name: str, password: str = PASSWORD) -> Browser:
        """Log in; fails the test when it does not work."""
        done = self.post("/login", name=name, password=password)
        assert done.headers["location"] == "/queue", done.headers
        return self


Desk = Callable[..., Browser]


@pytest.fixture(scope="session")
def story_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the demo story; tests copy it."""
    path = tmp_path_factory.mktemp("desk") / "story.db"
    store = open_store(f"sqlite:///{path}")
    ingest_story(store)
    store.close()
    return path


@pytest.fixture(scope="session")
def peopled_file(story_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with an account of each role."""
    path = tmp_path_factory.mktemp("peopled") / "story.db"
    shutil.copy(story_file, path)
    store = open_store(f"sqlite:///{path}")
    for name, role in PEOPLE.items():
        AccountBook(store.access()).add(name, role=role, password=PASSWORD)
    store.close()
    return path


@pytest.fixture
def archive(story_file: Path, tmp_path: Path) -> Path:
    """A copy of the story to change."""
    return Path(shutil.copy(story_file, tmp_path / "story.db"))


@contextmanager
def open_desks(peopled_file: Path, folder: Path) -> Iterator[Desk]:
    """Make browsers of desks with accounts; the same settings give the same desk, `file` and `client` may be given."""
    with ExitStack() as opened:
        made: dict[object, object] = {}

        def make(
            *, file: Path | None = None, client: tuple[str, int] = ("127.0.0.1", 50000), **given: object
        ) -> Browser:
            key = (file, tuple(sorted(given.items(), key=str)))
            if key not in made:
                path = file or Path(shutil.copy(peopled_file, folder / f"desk{len(made)}.db"))
                app = create_app(Settings(database=f"sqlite:///{path}", **given))
                opened.enter_context(TestClient(app, base_url=ADDRESS))
                made[key] = app
            return Browser(TestClient(made[key], base_url=ADDRESS, client=client))

        yield make


@pytest.fixture
def desk(peopled_file: Path, tmp_path: Path) -> Iterator[Desk]:
    """Make browsers of desks with accounts."""
    with open_desks(peopled_file, tmp_path) as make:
        yield make
