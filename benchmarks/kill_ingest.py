"""Kill -9 a writing process at random instants and look at the database after each kill.

The bar: 200 kills, no corrupt database, no half document, and a re-run completes the archive to the very content that
an undisturbed run gives. By default the writer is `tests.db.writers`, which works on the Store alone with versions made
up for it. With `--command` it is any shell command that fills `{url}`, for example
`--command '.venv/bin/provenance --db {url} ingest FOLDER'`: then the content is compared without the times of arrival.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shlex
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from provenance_db import open_store
from provenance_db.digest import content_digest

ROOT = Path(__file__).resolve().parents[1]


def kill_after(command: list[str], seconds: float) -> bool:
    """Run a command and kill it and its children after `seconds`; tell whether it was still running."""
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return True
    return False


def time_run(command: list[str]) -> float:
    """Run a command to its end and return the seconds it took; raises CalledProcessError when it fails."""
    started = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


def look(url: str) -> tuple[list[str], set[tuple[str, str]]]:
    """Return the faults of a database and the versions it holds."""
    store = open_store(url)
    faults = list(store.check())
    held = {
        (version.document, version.sha256)
        for row in store.documents()
        for version in store.versions(row.document.id)
    }
    store.close()
    return faults, held


def digest_of(url: str) -> str:
    """Return the digest of a database without the times of arrival."""
    store = open_store(url)
    digest = content_digest(store, with_ingested=False)
    store.close()
    return digest


def disturb(command: Callable[[str], list[str]], *, url: str, kills: int) -> dict[str, object]:
    """Kill the writer `kills` times, on a fresh database whenever a run came to its end; return what was seen."""
    chance = random.Random(5)
    seen: dict[str, int] = {"kills": 0, "faults": 0, "lost": 0, "rounds": 0, "completed_alike": 0}
    whole = time_run(command(f"{url}-alone.db"))
    idle = time_run(command(f"{url}-alone.db"))
    # Not while the program is still being loaded: such a kill can harm nothing and would only fill the count.
    earliest, latest = min(0.7 * idle, 0.5 * whole), max(0.5, whole)
    wanted = digest_of(f"{url}-alone.db")
    while seen["kills"] < kills:
        place = f"{url}-{seen['rounds']}.db"
        held: set[tuple[str, str]] = set()
        while seen["kills"] < kills:
            if not kill_after(command(place), chance.uniform(earliest, latest)):
                break
            seen["kills"] += 1
            faults, now = look(place)
            seen["faults"] += len(faults)
            seen["lost"] += len(held - now)
            held = now
        subprocess.run(command(place), cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        seen["rounds"] += 1
        seen["completed_alike"] += digest_of(place) == wanted
        print(json.dumps(seen), file=sys.stderr, flush=True)
    return {**seen, "killed_from_second": round(earliest, 2), "to_second": round(latest, 2)}


def main() -> None:
    """Read the command line and print the figures as one JSON object."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--kills", type=int, default=200)
    cli.add_argument("--versions", type=int, default=300, help="versions that the built-in writer adds")
    cli.add_argument("--command", help="a shell command instead; {url} stands for the database")
    cli.add_argument("--json", action="store_true", help="accepted for uniformity: the output is always JSON")
    args = cli.parse_args()

    def command(url: str) -> list[str]:
        if args.command:
            return shlex.split(args.command.replace("{url}", url))
        return [sys.executable, "-m", "tests.db.writers", url, str(args.versions), "1"]

    with tempfile.TemporaryDirectory() as folder:
        result = disturb(command, url=f"sqlite:///{folder}/kill", kills=args.kills)
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
