"""Ingest a whole archive twice and report seconds, peak memory and failures of each run.

The bar: the 1,667 White House documents without an error in at most 15 minutes on two cores and 1.5 GB; the second run
finds nothing new in at most a tenth of the time. Memory is the summed peak of the process and its workers (psutil,
unique set size, sampled).
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil


def watch(command: list[str]) -> dict[str, object]:
    """Run a command and return its exit code, seconds, peak memory in MB and last lines of messages."""
    started = time.perf_counter()
    with tempfile.TemporaryFile("w+", encoding="utf-8") as messages:
        process = psutil.Popen(command, stdout=messages, stderr=subprocess.STDOUT)
        peak = 0
        while process.poll() is None:
            peak = max(peak, measure_memory(process))
            time.sleep(0.5)
        messages.seek(0)
        tail = messages.read().splitlines()[-6:]
    return {
        "exit": process.returncode,
        "seconds": round(time.perf_counter() - started, 1),
        "peak_mb": round(peak / 1e6),
        "messages": tail,
    }


def measure_memory(process: psutil.Process) -> int:
    """Return the bytes that the process and its children hold for themselves alone."""
    total = 0
    for each in [process, *process.children(recursive=True)]:
        try:
            total += each.memory_full_info().uss
        except psutil.Error:
            # A worker may end between the listing and the look at it.
            continue
    return total


def main() -> None:
    """Read the command line and print the figures as one JSON object."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--documents", type=Path, default=Path("../shared/data/whitehouse/releases.jsonl.gz"))
    cli.add_argument(
        "--json", action="store_true", help="accepted for uniformity: the output is always one JSON object"
    )
    args = cli.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        database = f"sqlite:///{folder}/archive.db"
        ingest = [sys.executable, "-m", "provenance_cli", "--db", database, "ingest", str(args.documents)]
        first = watch(ingest)
        second = watch(ingest)
        info = subprocess.run(
            [sys.executable, "-m", "provenance_cli", "--db", database, "db", "info", "--json"],
            check=True, capture_output=True, text=True,
        )  # fmt: skip
        size = Path(folder, "archive.db").stat().st_size
    print(
        json.dumps(
            {
                "first": first,
                "second": second,
                "database_mb": round(size / 1e6),
                "info": json.loads(info.stdout),
            }
        )
    )


if __name__ == "__main__":
    main()
