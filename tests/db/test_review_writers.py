"""Many reviewers at once: no decision is lost, none counts twice, nobody is told that the database is locked."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier, Event

from provenance.errors import StaleDecisionError
from provenance.services.review.desk import ReviewDesk
from provenance.services.review.views import DecisionRequest, QueueFilter
from provenance_db.store import SqlStore
from tests.db.review_story import FIRST, copy_of, tell
from tests.db.reviewers import work_through

REPOSITORY = Path(__file__).resolve().parents[2]
ITEMS = 40
READERS = 20


def filled(store: SqlStore) -> ReviewDesk:
    """A desk with `ITEMS` items."""
    store.add(FIRST)
    for number in range(ITEMS):
        tell(store, copy_of(number))
    desk = ReviewDesk(store)
    desk.refresh()
    return desk


def decided(desk: ReviewDesk) -> list[str]:
    """The item of each event there is."""
    return sorted(event.item for event in desk.log(limit=10 * ITEMS))


def test_four_decide_while_twenty_read(store: SqlStore) -> None:
    """Each item is decided once, by whoever took it; every reader sees whole pages all the while."""
    desk = filled(store)
    every = sorted(item.id for item in desk.queue(QueueFilter(), limit=ITEMS).items)
    done = Event()

    def read() -> int:
        pages = 0
        while not done.is_set() or not pages:
            page = desk.queue(QueueFilter(), reviewer="guest", limit=10)
            assert page.everything == ITEMS
            assert len(page.items) == min(10, page.total)
            desk.item(every[pages % ITEMS])
            pages += 1
        return pages

    with ThreadPoolExecutor(READERS + 4) as pool:
        reading = [pool.submit(read) for _ in range(READERS)]
        deciding = [pool.submit(work_through, desk, f"reviewer {number}") for number in range(4)]
        try:
            taken = [item for one in deciding for item in one.result(timeout=120)]
        finally:
            done.set()
        assert all(one.result(timeout=60) for one in reading)
    assert sorted(taken) == every == decided(desk)
    assert desk.queue(QueueFilter()).total == 0
    assert desk.stats().claims == ()


def test_one_form_sent_by_eight_counts_once(store: SqlStore) -> None:
    """Eight who decide on the same page at the same time: the first counts, the others are told."""
    desk = filled(store)
    item = desk.queue(QueueFilter(), limit=1).items[0]
    start = Barrier(8)

    def send(number: int) -> bool:
        start.wait()
        request = DecisionRequest(item=item.id, action="reject", reviewer=f"r{number}", seen=item.revision)
        try:
            desk.decide(request)
        except StaleDecisionError:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(send, range(8))) == 1
    assert decided(desk) == [item.id]


def test_two_programs_share_one_queue(store: SqlStore, database_url: str) -> None:
    """Two processes on one database work through it side by side."""
    desk = filled(store)
    every = sorted(item.id for item in desk.queue(QueueFilter(), limit=ITEMS).items)
    command = [sys.executable, "-m", "tests.db.reviewers", database_url]
    programs = [
        subprocess.Popen([*command, name], cwd=REPOSITORY, stdout=subprocess.PIPE, text=True)
        for name in ("ines", "omar")
    ]
    told = [program.communicate(timeout=120)[0].split() for program in programs]
    assert [program.returncode for program in programs] == [0, 0]
    assert sorted([*told[0], *told[1]]) == every == decided(desk)
