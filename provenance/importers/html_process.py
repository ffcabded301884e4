"""The parent's side of the worker that parses HTML: asks, waits a bounded time, starts it again when it dies."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Protocol

from provenance.errors import InputError

WALL_SECONDS = 10.0
"""Longest wait for one page: the worker's own limit is on CPU time, and a busy machine takes longer."""
MAX_PAGE_BYTES = 16 * 1024 * 1024
"""Largest page: a tree takes about ten times its bytes, and the worker has 512 MiB."""


class PageReader(Protocol):
    """Anything that reads an HTML page into the answer of the worker."""

    def ask(self, html: str) -> dict[str, object]:
        """Return `text` and `said` of a page; raises InputError when it cannot be read."""


class HtmlWorker:
    """One worker process for many pages; started with the first, ended by `close`.

    The page is data from a stranger: this process never parses it.
    """

    def __init__(self, *, wall_seconds: float = WALL_SECONDS) -> None:
        self._wall_seconds = wall_seconds
        self._process: subprocess.Popen[bytes] | None = None

    def ask(self, html: str) -> dict[str, object]:
        """Return the worker's answer for a page; raises InputError for its refusal, its death or its silence."""
        page = html.encode("utf-8")
        if len(page) > MAX_PAGE_BYTES:
            raise InputError(
                f"the page is larger than {MAX_PAGE_BYTES // 2**20} MiB: save its article text as .txt instead"
            )
        line, timed_out = self._exchange(page)
        if not line.endswith(b"\n"):
            self.close()
            why = (
                f"took longer than {self._wall_seconds:.0f} s"
                if timed_out
                else "took too much time or memory"
            )
            raise InputError(
                f"reading the page {why}, it was given up: save its article text as .txt instead"
            )
        answer: dict[str, object] = json.loads(line)
        if "error" in answer:
            raise InputError(str(answer["error"]))
        return answer

    def close(self) -> None:
        """End the worker; a later page starts a new one."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except BrokenPipeError:
                    # bytes for a dead worker were still waiting in the pipe
                    continue

    def _exchange(self, page: bytes) -> tuple[bytes, bool]:
        """Send a page and wait for one line; an incomplete line means that the worker is gone."""
        process = self._running()
        timer = threading.Timer(self._wall_seconds, process.kill)
        timer.daemon = True
        timer.start()
        try:
            assert process.stdin is not None  # noqa: S101, RUF100 # both are pipes by construction
            assert process.stdout is not None  # noqa: S101, RUF100 # as above
            process.stdin.write(b"%d\n" % len(page) + page)
            process.stdin.flush()
            line = process.stdout.readline()
        except OSError:
            line = b""
        finally:
            timed_out = not timer.is_alive()
            timer.cancel()
            timer.join()
        return line, timed_out

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self.close()
            root = str(Path(__file__).resolve().parents[2])
            inherited = os.environ.get("PYTHONPATH")
            # -P: the user's folder is no place to import from, it may hold anything
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "provenance.importers.html_worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": f"{root}{os.pathsep}{inherited}" if inherited else root},
            )
        return self._process
