"""Run every benchmark on the development data and keep each result under benchmarks/results/.

Takes about two hours on two cores; each script also runs alone and says with --help what it measures.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
LANGUAGES = ("ar", "ru", "uk", "fr", "de", "es")


def list_runs(data: Path) -> dict[str, list[list[str]]]:
    """Return the commands behind each result file; a file of several commands holds a list of their results."""
    story, tools = data / "story", data.parent / "tools"
    releases, sentences = str(data / "whitehouse" / "releases.jsonl.gz"), str(data / "ntrex" / "dev.jsonl.gz")
    ingest = f"{sys.executable} -m provenance_cli --db {{url}} ingest {story / 'documents.jsonl'}"
    return {
        "story": [["story.py", "--data", str(data), "--tools", str(tools)]],
        "extraction_speed": [["extraction_speed.py", "--data", str(data), "--json"]],
        "turns": [["turns.py", "--documents", releases, "--sample", "50", "--seed", "7"]],
        "archive_ingest": [["archive_ingest.py", "--documents", releases]],
        "kill_ingest": [["kill_ingest.py", "--kills", "200", "--command", ingest]],
        "changes": [
            ["changes.py", "--data", str(data), "--json", *held] for held in ([], ["--held"])
        ],
        "changes_across": [["changes_across.py", "--pairs", sentences, "--json"]],
        "crosslingual": [
            ["crosslingual.py", "--pairs", sentences, "--from", lang, "--to", "en", "--json"]
            for lang in LANGUAGES
        ],
        "false_links": [["false_links.py", "--data", str(data), "--json"]],
        "growing_archive": [["growing_archive.py", "--data", str(data), "--json"]],
        "orders": [["orders.py", "--data", str(data), "--json"]],
        "near_duplicates": [
            ["near_duplicates.py", "--documents", releases, "--passages", "100000", "--no-peers", "--growth", "--json"],
            ["near_duplicates.py", "--documents", releases, "--passages", "100000", "--slow", "500", "--brute", "1",
             "--no-store", "--seed", "17", "--json"],
        ],
        "near_duplicates_million": [
            ["near_duplicates.py", "--documents", releases, "--passages", "1000000", "--growth", "--no-peers", "--json"]
        ],
        "streaming": [["streaming.py", "--documents", releases, "--json"]],
        "desk_load": [["desk_load.py", "--pause", pause, "--json"] for pause in ("3", "1", "0")],
        "reanchor": [["reanchor.py", "--documents", sentences, "--json"]],
    }  # fmt: skip


def run(command: list[str]) -> object:
    """Run one benchmark and return the JSON that it prints; raises CalledProcessError when it fails."""
    script, *options = command
    done = subprocess.run(
        [sys.executable, str(HERE / script), *options], check=True, stdout=subprocess.PIPE, text=True
    )
    return json.loads(done.stdout)


def main() -> None:
    """Read the command line, run what was chosen, and write the results."""
    runs = list_runs(Path("../shared/data"))
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--data", type=Path, default=Path("../shared/data"))
    cli.add_argument("--only", nargs="*", choices=sorted(runs), help="these results and no others")
    args = cli.parse_args()
    if not args.only:
        subprocess.run(
            [sys.executable, str(HERE / "extraction_gate.py"), "--data", str(args.data), "--freeze"],
            check=True,
        )
    for name, commands in list_runs(args.data).items():
        if args.only and name not in args.only:
            continue
        print(f"{name} …", file=sys.stderr)
        results = [run(command) for command in commands]
        text = json.dumps(results[0] if len(results) == 1 else results, ensure_ascii=False, indent=2)
        (HERE / "results" / f"{name}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
