"""Run the whole main line on the story of 30 December 2021 and score it with the shared scorers.

Prints one JSON object: extraction by language, links by language pair, the trace of the Arabic sentence, seconds.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TRACED_WORDING = "سيردون بشكل حاسم إذا غزت روسيا أوكرانيا أكثر"
"""Part of the Arabic report's sentence about responding decisively; the words of the trace bar."""


def run(*command: str) -> str:
    """Run a command and return its standard output; raises CalledProcessError when it fails."""
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def provenance(*arguments: str) -> str:
    """Run the command line of this checkout."""
    return run(sys.executable, "-m", "provenance_cli", *arguments)


def score_quotes(*, tools: Path, story: Path, predicted: Path, lang: str) -> dict[str, object]:
    """Return the shared scorer's metrics for one language of the story's articles."""
    scored = run(
        sys.executable, str(tools / "score_quotes.py"), "--json", "--lang", lang,
        "--gold", str(story / "gold.jsonl"), "--documents", str(story / "documents.jsonl"), "--pred", str(predicted),
    )  # fmt: skip
    result: dict[str, object] = json.loads(scored)
    return result


def score_links(*, tools: Path, story: Path, exported: Path, lang: str | None) -> dict[str, object]:
    """Return the shared scorer's metrics for links from reports of one language to official wording."""
    chosen = ["--lang", lang] if lang else []
    command = [
        str(tools / "score_links.py"),
        "--json",
        "--story",
        str(story),
        "--pred",
        str(exported),
        *chosen,
    ]
    result: dict[str, object] = json.loads(run(sys.executable, *command))
    return result


def trace_sentence(*, database: str) -> dict[str, object]:
    """Return origin, its date, and how many later variants in which languages the trace of the sentence names."""
    traced = json.loads(provenance("--db", database, "trace", TRACED_WORDING, "--format", "json"))
    listed = json.loads(provenance("--db", database, "documents", "--json"))
    langs = {row["id"]: row["lang"] for row in listed["documents"]}
    later = [variant for variant in traced["variants"] if variant["document"] != traced["origin"]["document"]]
    return {
        "origin": traced["origin"]["document"],
        "published": traced["origin"]["published"],
        "later_variants": len(later),
        "languages": sorted({langs[variant["document"]] for variant in traced["variants"]}),
        "with_changes": sum(bool(variant["changes"]) for variant in later),
    }


def measure(*, data: Path, tools: Path) -> dict[str, object]:
    """Ingest, extract, export and trace the story in a temporary database and return all figures."""
    story = data / "story"
    documents = str(story / "documents.jsonl")
    with tempfile.TemporaryDirectory() as folder:
        database = f"sqlite:///{folder}/story.db"
        started = time.perf_counter()
        provenance("--db", database, "ingest", documents)
        seconds = time.perf_counter() - started
        predicted, exported = Path(folder, "quotes.jsonl"), Path(folder, "export.jsonl")
        predicted.write_text(provenance("extract", documents, "--format", "jsonl"), encoding="utf-8")
        exported.write_text(provenance("--db", database, "export", "--format", "jsonl"), encoding="utf-8")
        langs = ("en", "ar", "ru", "uk", "fr", "de", "es")
        return {
            "quotes": {
                lang: score_quotes(tools=tools, story=story, predicted=predicted, lang=lang) for lang in langs
            },
            "links": {
                "all": score_links(tools=tools, story=story, exported=exported, lang=None),
                **{
                    lang: score_links(tools=tools, story=story, exported=exported, lang=lang)
                    for lang in langs
                },
            },
            "trace": trace_sentence(database=database),
            "ingest_seconds": round(seconds, 2),
        }


def main() -> None:
    """Read the command line and print the figures."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--data", type=Path, default=Path("../shared/data"))
    cli.add_argument("--tools", type=Path, default=Path("../shared/tools"))
    cli.add_argument(
        "--json", action="store_true", help="accepted for uniformity: the output is always one JSON object"
    )
    args = cli.parse_args()
    print(json.dumps(measure(data=args.data, tools=args.tools), ensure_ascii=False, indent=2))


if __name__ == "__main__":
    main()
