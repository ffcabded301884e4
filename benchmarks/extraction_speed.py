"""Measure how fast extraction reads, in words a second on one core, and what it needs.

    benchmarks/extraction_speed.py --data ../shared/data [--json]

Each case runs in a process of its own, bound to one core, after one document to warm up; spaCy's blank tokeniser reads
the same texts in the same process, so that machines can be compared by the ratio. Words a second are per second of
that core's own time, since the machines are shared. `start_s` is the wall time of `provenance extract` on one small
file, `two_cores` how much faster `ingest` is with two workers than with one.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

CASES = {
    "en accurate": ("en", "accurate", "polnear/dev.jsonl.gz"),
    "en fast": ("en", "fast", "polnear/dev.jsonl.gz"),
    "en grammar": ("en", "grammar", "polnear/dev.jsonl.gz"),
    "ar grammar": ("ar", "grammar", "arabic_news/ant_dev.jsonl.gz"),
}
MOST = 2000
"""Documents read in each case: an archive, so that the tables loaded for its first documents count little."""
AS_INSTALLED = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""The environment of programs whose modules are compiled once, as an installer does it, not at every start."""
REPORTS = 400
"""Reports that `ingest` takes in with one worker and with two: starting the processes counts little."""
SMALL = "The bridge is safe, Mayor Lena Hartwell said on Monday. “We will keep it open,” she added.\n"


def main() -> int:
    """Run the benchmark and print the result."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--data", type=Path, required=True)
    cli.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
    cli.add_argument("--case", choices=sorted(CASES), help="run this case alone, in this process")
    args = cli.parse_args()
    if args.case:
        print(json.dumps(measure(args.case, args.data)))
        return 0
    result: dict[str, Any] = {name: run_case(name, args.data) for name in CASES}
    result["start_s"] = measure_start()
    result["two_cores"] = measure_two_cores(args.data)
    show(result, as_json=args.json)
    return 0


def run_case(name: str, data: Path, *, script: str = __file__) -> Any:
    """Return what a case of a script gives in a fresh process: the last line that it prints."""
    command = [sys.executable, script, "--data", str(data), "--case", name]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(done.stdout.splitlines()[-1])


def show(result: dict[str, Any], *, as_json: bool) -> None:
    """Print the result, a line for each case or as one JSON object."""
    if as_json:
        print(json.dumps(result))
        return
    for name, figures in result.items():
        print(name, figures)


def read_texts(path: Path) -> list[str]:
    """Return the texts of a file of documents that have one."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [text for line in lines if (text := json.loads(line)["text"])]


def measure(name: str, data: Path) -> dict[str, float]:
    """Return words a second of extraction and of spaCy's tokeniser, and the peak memory before spaCy is loaded."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    from provenance.extract import extract_quotes  # noqa: PLC0415 (loaded in the measured process alone)
    from provenance.nlp.tagger import load_tagger  # noqa: PLC0415

    lang, tier, path = CASES[name]
    texts = read_texts(data / path)[:MOST]
    component = load_tagger(lang, "fast" if tier == "fast" else "accurate") if tier != "grammar" else None
    if tier != "grammar" and component is None:
        raise SystemExit(f"no component for {name}: run `make train-en`")

    def read(text: str) -> None:
        extract_quotes(text, document="d", sha256="0" * 64, lang=lang, kind="article", component=component)

    read(texts[0])
    began = time.process_time()
    for text in texts[1:]:
        read(text)
    seconds = time.process_time() - began
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    import spacy  # noqa: PLC0415 (its memory is not ours)

    tokenise = spacy.blank(lang)
    tokenise(texts[0])
    began = time.process_time()
    for text in texts[1:]:
        tokenise(text)
    yardstick = time.process_time() - began
    words = sum(len(text.split()) for text in texts[1:])
    return {
        "words_per_second": round(words / seconds),
        "spacy_blank_words_per_second": round(words / yardstick),
        "times_spacy_blank": round(seconds / yardstick, 2),
        "peak_mb": round(memory),
    }


def measure_start() -> float:
    """Return the median wall time in seconds of `provenance extract` on one small file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "small.txt"
        path.write_text(SMALL, encoding="utf-8")
        times = []
        for _ in range(7):
            began = time.perf_counter()
            command = [sys.executable, "-m", "provenance_cli", "extract", str(path)]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=AS_INSTALLED)
            times.append(time.perf_counter() - began)
    return round(statistics.median(times), 2)


def measure_two_cores(data: Path) -> float:
    """Return the time of `ingest` with one worker over that with two, on the same documents."""
    seconds = {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "reports.jsonl"
        rows = []
        for part in ("dev", "train"):
            with gzip.open(data / "polnear" / f"{part}.jsonl.gz", "rt", encoding="utf-8") as lines:
                rows += [json.loads(line) for line in lines]
        rows = rows[:REPORTS]
        kept = ({"id": row["id"], "text": row["text"], "lang": "en", "kind": "article"} for row in rows)
        path.write_text("".join(json.dumps(row) + "\n" for row in kept), encoding="utf-8")
        for workers in (1, 2):
            command = [
                sys.executable,
                "-m",
                "provenance_cli",
                "-q",
                "--db",
                f"sqlite:///{folder}/{workers}.db",
            ]
            command += ["ingest", str(path), "--workers", str(workers)]
            began = time.perf_counter()
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=AS_INSTALLED)
            seconds[workers] = time.perf_counter() - began
    return round(seconds[1] / seconds[2], 2)


if __name__ == "__main__":
    sys.exit(main())
