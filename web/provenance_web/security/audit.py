"""The log of access: gathered in memory for a moment and written together, so that reading stays reading."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable

from provenance.errors import ProvenanceError
from provenance.services.access import AccessEvent, AccessStore

EVERY_SECONDS = 1.0
MOST_WAITING = 20_000
_LOG = logging.getLogger("provenance.desk")


class AccessLog:
    """Notes who asked for what; a thread of its own writes it every second, and at the end.

    What waits is lost when the process is killed (a second of it at most); logins are therefore written at once, by
    `accounts`.
    """

    def __init__(self, access: Callable[[], AccessStore]) -> None:
        self._access = access
        self._waiting: deque[AccessEvent] = deque(maxlen=MOST_WAITING)
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._writing = threading.Lock()

    def start(self) -> None:
        """Begin to write."""
        self._stop.clear()
        self._thread = threading.Thread(target=self._run, name="access-log", daemon=True)
        self._thread.start()

    def note(self, event: AccessEvent) -> None:
        """Keep an event until it is written; the oldest fall out when the database is away for long."""
        self._waiting.append(event)

    def flush(self) -> None:
        """Write what waits; what cannot be written waits on."""
        with self._writing:
            taken = [self._waiting.popleft() for _ in range(len(self._waiting))]
            try:
                self._access().note(taken)
            except ProvenanceError as error:
                self._waiting.extendleft(reversed(taken))
                _LOG.warning("the log of access waits: %s", error)

    def stop(self) -> None:
        """Write the rest and end."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        self.flush()

    def _run(self) -> None:
        while not self._stop.wait(EVERY_SECONDS):
            if self._waiting:
                self.flush()
