"""Several programs may write one archive at once, and any may be killed; the archive is what one run would give."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

from provenance.demo import story_folder
from provenance_db import open_store
from provenance_db.digest import content_digest

COMMAND = [sys.executable, "-m", "provenance_cli", "-q", "--db"]


def digest(path: Path) -> str:
    """The hash of what a database holds, whenever it was stored; its own check must find no fault."""
    store = open_store(f"sqlite:///{path}")
    try:
        assert not list(store.check())
        return content_digest(store, with_ingested=False)
    finally:
        store.close()


def take_in(path: Path, *inputs: Path) -> subprocess.Popen[bytes]:
    """Start a program of its own that ingests these files."""
    return subprocess.Popen([*COMMAND, str(path), "ingest", *map(str, inputs)], stdout=subprocess.DEVNULL)


def test_eight_writers_give_what_one_gives(tmp_path: Path) -> None:
    """Eight programs with a part of the story each, at once: no document, quote or link is lost or doubled."""
    files = sorted(story_folder().iterdir())
    assert take_in(tmp_path / "one.db", *files).wait(timeout=120) == 0
    writers = [take_in(tmp_path / "eight.db", *files[n::8], files[(n + 3) % len(files)]) for n in range(8)]
    assert [writer.wait(timeout=240) for writer in writers] == [0] * 8
    assert digest(tmp_path / "eight.db") == digest(tmp_path / "one.db")


def test_killed_runs_are_completed(tmp_path: Path) -> None:
    """Killed at any instant, an ingest leaves whole documents; the next run completes it to the same archive."""
    files = sorted(story_folder().iterdir())
    started = time.monotonic()
    assert take_in(tmp_path / "one.db", *files).wait(timeout=120) == 0
    lasted = time.monotonic() - started
    moments = random.Random(31)
    for _ in range(4):
        run = take_in(tmp_path / "killed.db", *files)
        time.sleep(moments.uniform(0.1, 1.0) * lasted)
        run.kill()
        run.wait()
        if (tmp_path / "killed.db").exists():
            digest(tmp_path / "killed.db")
    assert take_in(tmp_path / "killed.db", *files).wait(timeout=120) == 0
    assert digest(tmp_path / "killed.db") == digest(tmp_path / "one.db")
