"""Work on several cores in order: results come as the inputs did, and a dying parent takes its workers along."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from typing import TypeVar

from provenance.errors import InputError

Given = TypeVar("Given")
Made = TypeVar("Made")
WORTH_A_POOL = 12
"""Below this many items starting processes costs more than it saves."""
AHEAD = 8
"""Items in flight for each worker: enough to keep it busy, few enough to bound memory."""
NEEDED = ("__main__", "provenance.services.ingest", "provenance.extract")
"""What every worker runs: imported once, in the process that workers are forked from."""


def default_workers() -> int:
    """Return how many processes may run: the cores this process may use, at most eight."""
    affinity = getattr(os, "sched_getaffinity", None)
    return min(8, len(affinity(0)) if affinity else os.cpu_count() or 1)


def prepare_workers(*modules: str) -> None:
    """Start the process that workers are forked from, where there is one, so that it loads while the caller does.

    It loads what the analysis needs, and these modules, which must start no threads. Without this call the first
    `map_in_order` starts it, and every worker loads the modules for itself.
    """
    if os.name != "posix":
        return
    from multiprocessing import forkserver, resource_tracker  # noqa: PLC0415 (no other system has them)

    forkserver.set_forkserver_preload([*NEEDED, *modules])
    resource_tracker.ensure_running()  # first, as its start lets Ctrl-C through again
    # Inherited until the process ignores Ctrl-C by itself, which it does after it has loaded.
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        forkserver.ensure_running()
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


def map_in_order(work: Callable[[Given], Made], items: Iterable[Given], *, workers: int) -> Iterator[Made]:
    """Yield `work(item)` for each item, in their order, on `workers` processes when there is enough to do.

    Items are drawn as results are taken, so that memory stays bounded however long the input. Raises InputError
    when a worker was killed (out of memory, for one).
    """
    drawn = iter(items)
    first = list(islice(drawn, WORTH_A_POOL if workers > 1 else 0))
    if len(first) < WORTH_A_POOL:
        yield from map(work, chain(first, drawn))
        return
    context = multiprocessing.get_context("forkserver" if os.name == "posix" else "spawn")
    pool = ProcessPoolExecutor(max_workers=workers, mp_context=context, initializer=_start_worker)
    try:
        yield from _drain(pool, work, chain(first, drawn), window=workers * AHEAD)
    except BrokenProcessPool as error:
        raise InputError(
            "a worker process was killed, most likely for want of memory; documents stored so far are kept:"
            " run the same command again with --workers 1"
        ) from error
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _drain(
    pool: ProcessPoolExecutor, work: Callable[[Given], Made], items: Iterator[Given], *, window: int
) -> Iterator[Made]:
    """Keep `window` items in flight and yield results in order."""
    running: deque[Future[Made]] = deque(pool.submit(work, item) for item in islice(items, window))
    while running:
        done = running.popleft().result()
        running.extend(pool.submit(work, item) for item in islice(items, 1))
        yield done


def _start_worker() -> None:
    """Leave Ctrl-C to the parent, and end when the parent is gone.

    A worker that waits on its queue holds both ends of it, so a parent killed by signal 9 would leave it there
    for ever.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_follow, args=(parent,), daemon=True).start()


def _follow(parent: multiprocessing.process.BaseProcess) -> None:
    parent.join()
    os._exit(1)
