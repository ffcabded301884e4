"""The benchmarks of scale: one JSON object of the promised shape, and in a tiny collection all exact wordings found."""

from __future__ import annotations

import gzip
import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WORDS = ["harbour", "bridge", "ferry", "tunnel", "minister", "budget", "winter", "school", "doctor", "letter"]
KINDS = {"exact", "cut", "edit20", "edit40", "ellipsis", "moved"}


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    """A collection of invented paragraphs: random words, so that none is like another."""
    dice = random.Random(1)
    path = tmp_path / "documents.jsonl"
    with path.open("w", encoding="utf-8") as lines:
        for _ in range(8):
            paragraphs = [
                " ".join(f"{dice.choice(WORDS)}{dice.randrange(30)}" for _ in range(20)) + "."
                for _ in range(5)
            ]
            print(json.dumps({"text": "\n\n".join(paragraphs)}), file=lines)
    return path


def run(script: str, *options: str) -> dict[str, object]:
    command = [sys.executable, str(ROOT / "benchmarks" / script), *options, "--json"]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    lines = done.stdout.splitlines()
    assert len(lines) == 1, "nothing but one object on stdout"
    return dict(json.loads(lines[0]))


def test_near_duplicates_gives_the_promised_keys(documents: Path) -> None:
    """Recall of six kinds, times, memory and the peers with the same keys; more passages are made where too few are."""
    result = run(
        "near_duplicates.py", "--documents", str(documents), "--passages", "60", "--queries", "5", "--growth",
        "--no-peers",
    )  # fmt: skip
    assert {"recall", "ms_per_query", "ms_per_query_memory", "build_mb_s", "rss_mb", "peers"} <= result.keys()
    assert (result["passages"], result["passages_made"]) == (60, 20)
    for name in ("recall", "recall_memory"):
        recall = result[name]
        assert isinstance(recall, dict)
        assert recall.keys() == KINDS
        assert recall["exact"] == 1.0


def test_a_kept_store_is_asked_again(documents: Path, tmp_path: Path) -> None:
    """The second run finds the store of the first, and what a stopped run left behind is not in the way."""
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "documents-paragraph-12-30-7.part").write_bytes(b"half a database")
    (kept / "documents-paragraph-12-30-7.part-wal").write_bytes(b"its log")
    options = (
        "--documents",
        str(documents),
        "--passages",
        "30",
        "--queries",
        "3",
        "--no-peers",
        "--keep",
        str(kept),
    )
    first = run("near_duplicates.py", *options)
    (store,) = kept.iterdir()
    written = store.read_bytes()
    again = run("near_duplicates.py", *options)
    assert store.name == "documents-paragraph-12-30-7.db"
    assert store.read_bytes() == written
    assert first["recall"] == again["recall"]


def test_peers_are_measured_in_the_same_run(documents: Path) -> None:
    """Each peer that is installed has the same keys, and our recall on the queries that it answered."""
    result = run(
        "near_duplicates.py", "--documents", str(documents), "--passages", "30", "--queries", "3", "--brute", "1",
        "--no-store",
    )  # fmt: skip
    peers = result["peers"]
    assert isinstance(peers, dict)
    assert {"rapidfuzz_brute_force", "sqlite_fts5", "passim_25_character_grams"} <= peers.keys()
    for peer in peers.values():
        assert {"recall", "ms_per_query", "build_mb_s", "rss_mb", "ours_on_same_queries"} <= peer.keys()
        assert peer["recall"]["exact"] == 1.0


def test_streaming_gives_the_promised_keys(documents: Path) -> None:
    """Speed and recall by kind; quotes that stand in a report word for word are all candidates."""
    result = run("streaming.py", "--documents", str(documents), "--paragraphs", "1")
    recall = result["recall"]
    assert isinstance(recall, dict)
    assert recall.keys() == {"exact", "cut", "edit20", "edit40"}
    assert recall["exact"] == 1.0
    assert {"mb_s", "candidates_per_report", "quotes", "reports"} <= result.keys()


def test_changes_across_counts_false_alarms_and_seen_edits(tmp_path: Path) -> None:
    """Each language has its shares for true translations and parts of them, and the recall of each class edited."""
    row = {
        "en": "They will not close 15 ports in March.", "ar": "لن يغلقوا 15 ميناء في مارس.",
        "ru": "Они не закроют 15 портов в марте.", "uk": "Вони не закриють 15 портів у березні.",
        "fr": "Ils ne fermeront pas 15 ports en mars.", "de": "Sie werden 15 Häfen im März nicht schließen.",
        "es": "No cerrarán 15 puertos en marzo.",
    }  # fmt: skip
    pairs = tmp_path / "pairs.jsonl.gz"
    with gzip.open(pairs, "wt", encoding="utf-8") as lines:
        print(json.dumps(row), json.dumps(row), sep="\n", file=lines)
    result = run("changes_across.py", "--pairs", str(pairs), "--limit", "2")
    for lang in ("ar", "ru", "uk", "fr", "de", "es"):
        figures = result[lang]
        assert isinstance(figures, dict)
        assert figures["true"] == {"none": 1.0}, lang
        assert figures["edited"]["negation"] == {"r": 1.0, "n": 2}, lang
