"""Twenty people read and four decide at a desk with 10,000 items and 100,000 quotes: how long does the server take?

The bars: queue page and item page within 150 ms at the median and 400 ms at the 95th percentile, as the server
measures from the request's arrival to its answer; no decision lost, none doubled, no "database is locked". The desk
runs as a process of its own under uvicorn on loopback, everybody logged in; each person pauses between two pages.
The archive is invented. Ends after --seconds.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter, defaultdict
from pathlib import Path
from urllib.parse import urlencode

from desk_archive import make_archive

from provenance.services.review.desk import open_desk
from provenance.services.review.views import QueueFilter
from provenance_db import open_store
from provenance_web.accounts import AccountBook
from provenance_web.settings import Settings

MEDIAN_BAR, P95_BAR = 150.0, 400.0
PASSWORD = "seven unrelated words"
QUEUES = ("", "?offset=50", "?severity=high", "?rule=number", "?outlet=Outlet+7", "?lang=en&offset=400")


def build(url: str, *, quotes: int, items: int, seed: int) -> list[str]:
    """Fill a new database; return the ids of the items."""
    store = open_store(url)
    for analysed, links in make_archive(quotes=quotes, items=items, per_document=50, seed=seed):
        store.add(analysed)
        if links:
            store.replace_links(analysed.document.id, links)
        store.clear_marks({analysed.document.id: analysed.version.sha256})
    desk = open_desk(store)
    desk.refresh()
    found = [item.id for item in desk.queue(QueueFilter(), limit=items).items]
    store.close()
    return found


class Person(threading.Thread):
    """Somebody with a browser: one connection, a cookie, and pauses."""

    def __init__(self, name: str, port: int, *, run: Run) -> None:
        super().__init__(name=name, daemon=True)
        self.run_ = run
        self.dice = random.Random(f"{run.seed} {name}")
        self.port = port
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self.cookie = ""

    def ask(
        self, method: str, path: str, *, kind: str, form: dict[str, str] | None = None
    ) -> tuple[int, str, str]:
        """Return status, Location and text; note how long the server took."""
        headers = {"Cookie": self.cookie}
        body = None
        if form is not None:
            body = urlencode(form)
            headers |= {
                "Content-Type": "application/x-www-form-urlencoded",
                "Origin": f"http://127.0.0.1:{self.port}",
            }
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        text = answer.read().decode("utf-8")
        cookie = answer.headers.get("Set-Cookie", "").partition(";")[0]
        if cookie.startswith("desk-"):
            self.cookie = cookie
        spent = re.search(r"dur=([\d.]+)", answer.headers.get("Server-Timing", ""))
        self.run_.note(kind, float(spent[1]) if spent else 0.0, answer.status, text)
        return answer.status, answer.headers.get("Location", ""), text

    def log_in(self) -> None:
        """Log in through the form."""
        _, _, page = self.ask("GET", "/login", kind="login")
        form = {"csrf": field(page, "csrf"), "name": self.name, "password": PASSWORD}
        status, where, _ = self.ask("POST", "/login", kind="login", form=form)
        if (status, where) != (303, "/queue"):
            raise SystemExit(f"{self.name} could not log in: {status} {where}")

    def arrive(self) -> None:
        """Come at any moment of the first pause: people do not open a page in the same millisecond."""
        self.run_.over.wait(self.dice.random() * self.run_.pause)

    def pause(self) -> None:
        """Look at the page."""
        self.run_.over.wait(self.dice.uniform(0.5, 1.5) * self.run_.pause)


class Reader(Person):
    """Opens the queue and items in turn."""

    def run(self) -> None:
        """Read until the time is over."""
        self.arrive()
        while not self.run_.over.is_set():
            self.ask("GET", "/queue" + self.dice.choice(QUEUES), kind="queue")
            self.pause()
            self.ask("GET", f"/items/{self.dice.choice(self.run_.items)}", kind="item")
            self.pause()


class Decider(Person):
    """Takes the next item and decides it."""

    def run(self) -> None:
        """Decide until the time is over."""
        self.arrive()
        while not self.run_.over.is_set():
            _, where, _ = self.ask("GET", "/next", kind="next")
            if not where.startswith("/items/"):
                return
            _, _, page = self.ask("GET", where, kind="item")
            self.pause()
            item = where.removeprefix("/items/").partition("?")[0]
            action = self.dice.choice(("confirm", "reject"))
            form = {"csrf": field(page, "csrf"), "seen": field(page, "seen"), "action": action, "value": ""}
            status, _, _ = self.ask("POST", f"/items/{item}/decide", kind="decide", form=form)
            if status == 303:
                self.run_.decided.append((item, self.name))


class Run:
    """What all people share, and what was measured."""

    def __init__(self, *, items: list[str], seed: int, pause: float) -> None:
        self.items, self.seed, self.pause = items, seed, pause
        self.over = threading.Event()
        self.times: defaultdict[str, list[float]] = defaultdict(list)
        self.statuses: Counter[str] = Counter()
        self.locked = 0
        self.decided: list[tuple[str, str]] = []

    def note(self, kind: str, spent: float, status: int, text: str) -> None:
        """Keep one answer's figures."""
        self.times[kind].append(spent)
        self.statuses[f"{kind} {status}"] += 1
        self.locked += "database is locked" in text or status == 503


def field(page: str, name: str) -> str:
    """Return the value of a hidden field."""
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    if found is None:
        raise SystemExit(f"a page without the field {name}: {page[:300]}")
    return found[1]


def figures(times: list[float]) -> dict[str, float]:
    """Return count, median and 95th percentile in milliseconds."""
    cuts = statistics.quantiles(times, n=20)
    return {
        "pages": len(times),
        "median_ms": round(statistics.median(times), 1),
        "p95_ms": round(cuts[-1], 1),
    }


def count_decisions(url: str) -> Counter[tuple[str, str]]:
    """Return how often each reviewer has decided each item."""
    store = open_store(url)
    log = open_desk(store).log(limit=1_000_000)
    store.close()
    return Counter((event.item, event.judgement.reviewer) for event in log)


def measure(
    url: str, port: int, run: Run, *, readers: int, deciders: int, seconds: float
) -> dict[str, object]:
    """Let everybody in, let them work, and compare what they were told with what is stored."""
    people: list[Person] = [Reader(f"reader-{n}", port, run=run) for n in range(readers)]
    people += [Decider(f"decider-{n}", port, run=run) for n in range(deciders)]
    for person in people:
        person.log_in()
    run.times.clear()
    run.statuses.clear()
    before = count_decisions(url)
    for person in people:
        person.start()
    time.sleep(seconds)
    run.over.set()
    for person in people:
        person.join(timeout=120)
    stored = count_decisions(url) - before
    told = Counter(run.decided)
    pages = {kind: figures(times) for kind, times in sorted(run.times.items()) if len(times) > 1}
    lost, doubled = sum((told - stored).values()), sum((stored - told).values())
    doubled += sum(count - 1 for count in Counter(item for item, _ in stored.elements()).values())
    bars = all(
        pages[kind]["median_ms"] <= MEDIAN_BAR and pages[kind]["p95_ms"] <= P95_BAR
        for kind in ("queue", "item")
    )
    return {
        "pages": pages,
        "answers": dict(sorted(run.statuses.items())),
        "decisions": {"made": len(run.decided), "lost": lost, "doubled": doubled},
        "locked": run.locked,
        "passed": bars and not lost and not doubled and not run.locked,
    }


def main() -> None:
    """Read the command line and print the figures as one JSON object."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--items", type=int, default=10_000)
    cli.add_argument("--quotes", type=int, default=100_000)
    cli.add_argument("--readers", type=int, default=20)
    cli.add_argument("--deciders", type=int, default=4)
    cli.add_argument("--seconds", type=float, default=60)
    cli.add_argument("--pause", type=float, default=3.0, help="mean seconds between two pages; 0 for none")
    cli.add_argument("--seed", type=int, default=1)
    cli.add_argument("--keep", type=Path, help="keep the archive in this file, and use it when it is there")
    cli.add_argument("--json", action="store_true", help="accepted for uniformity: the output is always JSON")
    cli.add_argument("--serve", help=argparse.SUPPRESS)
    args = cli.parse_args()
    if args.serve:
        from provenance_web.running import run_server  # noqa: PLC0415 (the other process measures)

        run_server(Settings(database=args.serve, port=0, timing=True), say=lambda at: print(at, flush=True))
        return
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{args.keep or Path(folder) / 'load.db'}"
        print("filling the database …", file=sys.stderr)
        started = time.perf_counter()
        items = fill(url, args)
        filled = time.perf_counter() - started
        command = [sys.executable, __file__, "--serve", url]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
            try:
                assert server.stdout is not None
                port = int(server.stdout.readline().strip().rstrip("/").rpartition(":")[2])
                busy = os.getloadavg()[0]
                run = Run(items=items, seed=args.seed, pause=args.pause)
                measured = measure(
                    url, port, run, readers=args.readers, deciders=args.deciders, seconds=args.seconds
                )
            finally:
                server.terminate()
    given = {
        name: getattr(args, name) for name in ("quotes", "readers", "deciders", "seconds", "pause", "seed")
    }
    # Other work on the machine counts against the desk: the figures say how much there was.
    given["cores"], given["load_average_before"] = os.cpu_count() or 0, round(busy, 1)
    bars = {"median_ms": MEDIAN_BAR, "p95_ms": P95_BAR}
    print(
        json.dumps(
            {"items": len(items), **given, "fill_seconds": round(filled, 1), "bars": bars, **measured},
            indent=2,
        )
    )


def fill(url: str, args: argparse.Namespace) -> list[str]:
    """Return the items of the archive, made with the people's accounts where it is not there yet."""
    if args.keep and args.keep.exists():
        store = open_store(url)
        found = [item.id for item in open_desk(store).queue(QueueFilter(), limit=args.items).items]
    else:
        found = build(url, quotes=args.quotes, items=args.items, seed=args.seed)
        store = open_store(url)
        book = AccountBook(store.access())
        for number in range(args.readers):
            book.add(f"reader-{number}", role="reader", password=PASSWORD)
        for number in range(args.deciders):
            book.add(f"decider-{number}", role="reviewer", password=PASSWORD)
    store.close()
    return found


if __name__ == "__main__":
    main()
