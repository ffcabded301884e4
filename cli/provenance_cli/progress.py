"""A progress line on stderr, on a terminal only."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from types import TracebackType

CLEAR = "\r\x1b[2K"
EVERY = 0.1
"""Seconds between two drawings: enough to see it move, nothing in cost."""


class Progress:
    """One line that says how far a long step is; silent when stderr is no terminal.

    A total is shown only where it is known: inputs are read as a stream.
    """

    def __init__(self, *, shown: bool) -> None:
        self._shown = shown and sys.stderr.isatty()
        self._count = 0
        self._drawn = 0.0
        self._started = time.monotonic()

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._clear()

    def step(self, what: str, *, done: int | None = None, total: int | None = None) -> None:
        """Count one more of `what`, or show `done` of `total`."""
        self._count = self._count + 1 if done is None else done
        now = time.monotonic()
        if not self._shown or now - self._drawn < EVERY:
            return
        self._drawn = now
        share = f"{self._count}/{total}" if total else f"{self._count}"
        sys.stderr.write(f"{CLEAR}{share} {what}, {now - self._started:.0f} s")
        sys.stderr.flush()

    def above(self, print_it: Callable[[], None]) -> None:
        """Print something without tearing the line."""
        self._clear()
        print_it()

    def _clear(self) -> None:
        if self._shown:
            sys.stderr.write(CLEAR)
            sys.stderr.flush()
