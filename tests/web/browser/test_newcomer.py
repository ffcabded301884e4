"""From nothing to five decisions: `demo --serve`, and a keyboard."""

from __future__ import annotations

import os
import queue
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import pytest

from tests.web.browser.conftest import Served, Visit

SECONDS = 60
ARABIC = {"n": "ى", "c": "ؤ", "r": "ق", "u": "ع", "s": "س", "z": "ئ"}
"""What the same keys type on an Arabic layout."""


@pytest.fixture(scope="module")
def demo_desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The address that the command prints, from an empty folder."""
    command = [sys.executable, "-m", "provenance_cli", "demo", "--serve", "--port", "0"]
    path = os.pathsep.join(filter(None, sys.path))
    process = subprocess.Popen(
        command, cwd=tmp_path_factory.mktemp("empty"), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        env={**os.environ, "PYTHONPATH": path},
    )  # fmt: skip
    lines: queue.Queue[str] = queue.Queue()
    threading.Thread(target=lambda: [lines.put(line) for line in process.stdout], daemon=True).start()
    try:
        said, found, ends = "", None, time.monotonic() + 120
        while found is None and time.monotonic() < ends and process.poll() is None:
            try:
                said += lines.get(timeout=1)
            except queue.Empty:
                continue
            found = re.search(r"http://[\w.:\[\]]+", said)
        assert found, f"no address printed: {said}"
        yield Served(found.group().rstrip("/"), lambda: None)
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(20)
        process.stdout.close()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_newcomer_decides_five_items_by_keyboard_alone(
    language: str, demo_desk: Served, visit: Visit
) -> None:
    """In under a minute, in an English and an Arabic interface, there on an Arabic keyboard layout."""
    newcomer = visit(demo_desk, locale=language)
    page = newcomer.page
    wire = page.context.new_cdp_session(page)

    def press(key: str) -> None:
        before = page.url
        typed = ARABIC[key] if language == "ar" else key
        for kind in ("keyDown", "keyUp"):
            wire.send("Input.dispatchKeyEvent", {
                "type": kind, "key": typed, "code": f"Key{key.upper()}", "text": typed if kind == "keyDown" else "",
                "windowsVirtualKeyCode": ord(key.upper()),
            })  # fmt: skip
        page.wait_for_url(lambda url: url != before, wait_until="load")

    started = time.monotonic()
    newcomer.open("/")
    assert page.get_attribute("html", "lang") == language
    press("n")
    seen = [newcomer.item]
    for key in ("c", "r", "u", "c", "r"):
        press(key)
        seen.append(newcomer.item)
    spent = time.monotonic() - started
    assert spent < SECONDS
    assert len(set(seen)) == 6, seen
    press("z")
    assert newcomer.item == seen[4]
