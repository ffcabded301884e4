"""Take the pictures of the review desk for the documentation, of the demo story, in a headless Chromium.

    python docs/generate_screenshots.py [NAME…]

Needs the extra `dev` and a Chromium (PROVENANCE_CHROMIUM, else `chromium` on the path). Look at them before you
commit them: nothing compares pictures.
"""

from __future__ import annotations

import os
import shutil
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import uvicorn
from playwright.sync_api import sync_playwright

from provenance.services.demo import ingest_story
from provenance.services.review.desk import ReviewDesk
from provenance.services.review.views import QueueFilter
from provenance_cli.demo import WORDING
from provenance_db import open_store
from provenance_web.app import create_app
from provenance_web.settings import Settings

FIGURES = Path(__file__).parent / "figures"
LARGEST = 250_000
"""Bytes of a picture; a checkout is cloned often."""
CHROMIUM = os.environ.get("PROVENANCE_CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"


@contextmanager
def serve_story(folder: Path) -> Iterator[tuple[str, str]]:
    """Serve the demo story; give the address of the desk and that of an Arabic item with an English origin."""
    url = f"sqlite:///{folder / 'story.db'}"
    store = open_store(url)
    ingest_story(store)
    desk = ReviewDesk(store)
    desk.refresh()
    found = desk.queue(QueueFilter(lang="ar"), limit=200).items
    views = [desk.item(one.id) for one in found]
    item = next(view.item.id for view in views if view.earlier and view.earlier.version.lang == "en")
    store.close()
    listening = socket.create_server(("127.0.0.1", 0))
    port = listening.getsockname()[1]
    app = create_app(Settings(database=url, port=port, single_user="editor"))
    server = uvicorn.Server(uvicorn.Config(app, log_level="error", access_log=False))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.05)
    yield f"http://127.0.0.1:{port}", item
    server.should_exit = True
    thread.join(10)


def main() -> None:
    """Take the pictures that are named, or all."""
    with (
        tempfile.TemporaryDirectory(prefix="provenance-shots-") as folder,
        serve_story(Path(folder)) as (at, item),
    ):
        pictures = {
            "desk-queue": "/queue",
            "desk-item": f"/items/{item}",
            "desk-timeline": f"/lineage?text={quote(WORDING)}",
        }
        with sync_playwright() as started:
            browser = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            page = browser.new_page(viewport={"width": 1280, "height": 860}, locale="en-GB")
            for name in sys.argv[1:] or pictures:
                page.goto(at + pictures[name])
                path = FIGURES / f"{name}.png"
                page.screenshot(path=path)
                if path.stat().st_size > LARGEST:
                    sys.exit(
                        f"{path} has {path.stat().st_size} bytes, {LARGEST} at most: show less of the page"
                    )
            browser.close()


if __name__ == "__main__":
    main()
