"""Chromium and served desks: one browser and one server a session, a context of its own for each visitor."""

from __future__ import annotations

import os
import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import uvicorn

from provenance.model.review import ReviewItem
from provenance.services.review.views import DecisionRequest, QueueFilter, SavedFilter
from provenance_db import open_store
from provenance_web.accounts import AccountBook
from provenance_web.app import create_app
from provenance_web.settings import Settings

playwright = pytest.importorskip(
    "playwright.sync_api", reason="playwright is not installed: pip install -e .[dev]"
)
CHROMIUM = os.environ.get("PROVENANCE_CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"
PASSWORD = "seven unrelated words"
WORK = (
    ("confirm", "reject"),
    ("confirm", "confirm"),
    ("reject", "reject"),
    ("unsure", "comment"),
    ("correct", "skip"),
)
"""What two readers did with the first items of `worked_desk`."""
PEOPLE = {"rea": "reader", "vera": "reviewer", "viktor": "reviewer", "ada": "admin"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep all tests of this folder in one worker: they share a browser and a server."""
    for item in items:
        if Path(__file__).parent in Path(item.path).parents:
            item.add_marker(pytest.mark.xdist_group("browser"))


@dataclass
class Served:
    """A desk that answers at `address`; `open_desk` reaches behind the pages."""

    address: str
    open_desk: Callable[[], object]

    def items(self, **chosen: object) -> list[ReviewItem]:
        """What the queue holds."""
        with self.open_desk() as desk:
            return list(desk.queue(QueueFilter(**chosen), limit=500).items)


@contextmanager
def served(database: Path, **given: object) -> Iterator[Served]:
    """Serve a database from a thread on a free port."""
    with closing(socket.create_server(("127.0.0.1", 0))) as listening:
        yield from _answering(listening, database, given)


def _answering(listening: socket.socket, database: Path, given: dict[str, object]) -> Iterator[Served]:
    port = listening.getsockname()[1]
    app = create_app(Settings(database=f"sqlite:///{database}", port=port, **given))
    server = uvicorn.Server(
        uvicorn.Config(app, log_level="error", access_log=False, timeout_graceful_shutdown=1)
    )
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    try:
        yield Served(f"http://127.0.0.1:{port}", app.desk.state.open_desk)
    finally:
        server.should_exit = True
        thread.join(10)


@pytest.fixture(scope="session")
def chromium() -> Iterator[object]:
    """One headless Chromium."""
    if not Path(CHROMIUM).exists():
        pytest.skip(f"no Chromium at {CHROMIUM}: install it, or name it in PROVENANCE_CHROMIUM")
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def browsed_file(story_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo story with an account of each role; tests copy it."""
    path = Path(shutil.copy(story_file, tmp_path_factory.mktemp("browsed") / "story.db"))
    store = open_store(f"sqlite:///{path}")
    for name, role in PEOPLE.items():
        AccountBook(store.access()).add(name, role=role, password=PASSWORD)
    store.close()
    return path


@pytest.fixture(scope="session")
def reading_desk(story_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A desk to read in: nobody decides there; who asks is the one user, and may do everything."""
    copy = Path(shutil.copy(story_file, tmp_path_factory.mktemp("reading") / "story.db"))
    with served(copy, single_user="me") as desk:
        yield desk


@pytest.fixture(scope="session")
def worked_desk(story_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A desk with work on it to look at: a dispute, agreements, a correction, claims, a comment and a saved filter."""
    copy = Path(shutil.copy(story_file, tmp_path_factory.mktemp("worked") / "story.db"))
    with served(copy, single_user="me") as desk, desk.open_desk() as review:
        review.set_readers(2)
        items = desk.items()
        for item, (first, second) in zip(items, WORK, strict=False):
            for name, action in (("vera", first), ("viktor", second)):
                value = '{"relation": "paraphrase"}' if action == "correct" else ""
                review.decide(
                    DecisionRequest(
                        item=item.id, action=action, reviewer=name, value=value, reason="لا تغيير في العدد"
                    )
                )
        review.claim(items[len(WORK)].id, reviewer="vera")
        review.save_filter(SavedFilter(reviewer="me", name="Arabic", chosen=QueueFilter(lang="ar")))
        yield desk


@pytest.fixture
def own_desk(story_file: Path, tmp_path: Path) -> Iterator[Served]:
    """A desk of its own for each test, for one user who does not log in."""
    with served(Path(shutil.copy(story_file, tmp_path / "story.db")), single_user="vera") as desk:
        yield desk


@pytest.fixture
def deciding_desk(browsed_file: Path, tmp_path: Path) -> Iterator[Served]:
    """A desk of its own for each test, with accounts."""
    with served(Path(shutil.copy(browsed_file, tmp_path / "story.db"))) as desk:
        yield desk


@dataclass
class Visitor:
    """A person with a browser at a desk."""

    page: object
    desk: Served

    def open(self, path: str) -> Visitor:
        """Go to a page."""
        self.page.goto(self.desk.address + path)
        return self

    def log_in(self, name: str, password: str = PASSWORD) -> Visitor:
        """Fill in the form."""
        if "/login" not in self.page.url:
            self.open("/login")
        self.page.fill("input[name=name]", name)
        self.page.fill("input[name=password]", password)
        with self.page.expect_navigation():
            self.page.press("input[name=password]", "Enter")
        return self

    def press(self, key: str) -> Visitor:
        """Press a key and wait for the page it leads to."""
        before = self.page.url
        self.page.keyboard.press(key)
        self.page.wait_for_url(lambda url: url != before, wait_until="load")
        return self

    @property
    def text(self) -> str:
        """What the page says."""
        return self.page.inner_text("body")

    @property
    def item(self) -> str:
        """Id of the item on the page."""
        return self.page.url.partition("/items/")[2].partition("?")[0].partition("#")[0]


Visit = Callable[..., Visitor]


@pytest.fixture
def visit(chromium: object) -> Iterator[Visit]:
    """Make visitors; each has a browser context of its own, given options of Playwright's."""
    contexts = []

    def made(desk: Served, **options: object) -> Visitor:
        context = chromium.new_context(
            **{"locale": "en-GB", "viewport": {"width": 1280, "height": 800}, **options}
        )
        context.set_default_timeout(30_000)  # against hanging; a busy machine is no fault
        contexts.append(context)
        return Visitor(context.new_page(), desk)

    yield made
    for context in contexts:
        context.close()
