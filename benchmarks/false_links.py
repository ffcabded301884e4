"""Count the links that are drawn between documents that have nothing from each other, and those that should be.

    python benchmarks/false_links.py --data ../shared/data [--json]

Three archives, each stored and linked by the command line (fast tier):

- `alone`: the 62 documents of NTREX's development part, each in one language only (languages in turn), a day apart.
  No document reports another, so that every link is false.
- `twins`: the same documents in English and, a day later, in one other language (in turn). `found` is the share of
  translated sentences that are linked to their own English sentence, `right` the share of links that lead there, and
  `wrong_document` counts those that lead to another document.
- `news`: American political reports (PolNeAR's development part) and Tunisian radio reports of the same years; every
  link between the two languages is false (`across`). Those within a language are counted (`within`), not judged.
"""

from __future__ import annotations

import argparse
import gzip
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from provenance.model import Link
from provenance_db import open_store

LANGUAGES = ("en", "ar", "uk", "ru", "fr", "de", "es")
FIRST_DAY = date(2018, 9, 1)
RADIO = 120
"""Radio reports taken, the first with a date that can be read in one way only."""

Record = dict[str, str]


def read_lines(path: Path) -> Iterator[dict[str, str]]:
    """Yield the objects of a packed JSONL file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def read_sentences(data: Path) -> dict[str, dict[str, list[str]]]:
    """Return the sentences of each NTREX document by language."""
    documents: dict[str, dict[str, list[str]]] = {}
    for row in read_lines(data / "ntrex" / "dev.jsonl.gz"):
        texts = documents.setdefault(row["doc"], {lang: [] for lang in LANGUAGES})
        for lang in LANGUAGES:
            texts[lang].append(row[lang])
    return documents


def make_report(name: str, lang: str, sentences: Sequence[str], *, day: int) -> Record:
    """Return a document as the command line reads it, a sentence a paragraph."""
    text = "\n\n".join(" ".join(sentence.split()) for sentence in sentences)
    published = (FIRST_DAY + timedelta(days=day)).isoformat()
    return {"id": f"{name}.{lang}", "lang": lang, "text": text, "kind": "article", "published": published}


def link_archive(records: Sequence[Record]) -> list[Link]:
    """Return the links that are drawn when all the documents are stored."""
    with tempfile.TemporaryDirectory() as folder:
        texts, database = Path(folder) / "documents.jsonl", f"sqlite:///{Path(folder) / 'archive.db'}"
        texts.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
        command = [sys.executable, "-m", "provenance_cli", "--quiet", "--db", database, "ingest", str(texts)]
        subprocess.run([*command, "--tier", "fast"], check=True, stdout=subprocess.DEVNULL)
        store = open_store(database)
        links = [link for row in store.documents() for link in store.links(later_document=row.document.id)]
        store.close()
    return links


def measure_alone(documents: Mapping[str, Mapping[str, Sequence[str]]]) -> dict[str, object]:
    """Return how many links there are where there should be none, for three ways of giving out the languages."""
    links: list[Link] = []
    for shift in (0, 2, 5):
        links += link_archive([
            make_report(name, lang, documents[name][lang], day=number)
            for number, name in enumerate(documents)
            for lang in [LANGUAGES[(number + shift) % len(LANGUAGES)]]
        ])  # fmt: skip
    across = sum(language_of(link.earlier.document) != language_of(link.later.document) for link in links)
    return {"documents": 3 * len(documents), "within": len(links) - across, "across": across}


def measure_twins(documents: Mapping[str, Mapping[str, Sequence[str]]]) -> dict[str, object]:
    """Return how many of the translated sentences are linked to their own sentence, and how many links are right."""
    foreign = {name: LANGUAGES[1 + n % (len(LANGUAGES) - 1)] for n, name in enumerate(documents)}
    records = [
        make_report(name, lang, documents[name][lang], day=2 * number + (lang != "en"))
        for number, name in enumerate(documents)
        for lang in ("en", foreign[name])
    ]
    links = link_archive(records)
    borders = {record["id"]: sentence_borders(record["text"]) for record in records}
    found: set[tuple[str, int]] = set()
    drawn = right = wrong = 0
    for link in links:
        if language_of(link.later.document) == language_of(link.earlier.document):
            continue
        drawn += 1
        if name_of(link.later.document) != name_of(link.earlier.document):
            wrong += 1
            continue
        ends = [place_of(borders[end.document], end.span.start) for end in (link.earlier, link.later)]
        if ends[0] == ends[1]:
            # A quote and the rest of its sentence are linked each.
            right += 1
            found.add((link.later.document, ends[1]))
    sentences = sum(len(documents[name][lang]) for name, lang in foreign.items())
    return {
        "sentences": sentences, "found": round(len(found) / sentences, 4), "links": drawn,
        "right": round(right / max(1, drawn), 4), "wrong_document": wrong,
    }  # fmt: skip


def measure_news(data: Path) -> dict[str, object]:
    """Return how many links there are between news of two countries in two languages."""
    american = [
        {
            "id": row["id"],
            "lang": "en",
            "text": row["text"],
            "kind": "article",
            "published": row["id"].split("_")[1],
        }
        for row in read_lines(data / "polnear" / "dev.jsonl.gz")
    ]
    radio = [
        {"id": f"radio-{row['id']}", "lang": "ar", "text": row["text"], "kind": "article", "published": day}
        for row in read_lines(data / "arabic_news" / "ant_dev.jsonl.gz")
        if (day := read_day(row["published"]))
    ][:RADIO]
    links = link_archive([*american, *radio])
    across = sum(
        link.earlier.document.startswith("radio-") != link.later.document.startswith("radio-")
        for link in links
    )
    return {"documents": len(american) + len(radio), "within": len(links) - across, "across": across}


def read_day(written: str) -> str:
    """Return a date as YYYY-MM-DD; "" for one written with strokes in which day and month cannot be told apart."""
    if "/" not in written:
        return written[:10]
    day, month, year = (int(part) for part in written.split(" ", maxsplit=1)[0].split("/"))
    return f"{year:04}-{month:02}-{day:02}" if day > 12 or day == month else ""


def language_of(document: str) -> str:
    """Return the language at the end of a document's id."""
    return document.rpartition(".")[2]


def name_of(document: str) -> str:
    """Return a document's id without its language."""
    return document.rpartition(".")[0]


def sentence_borders(text: str) -> list[int]:
    """Return where each paragraph begins."""
    borders = [0]
    while (at := text.find("\n\n", borders[-1])) >= 0:
        borders.append(at + 2)
    return borders


def place_of(borders: Sequence[int], offset: int) -> int:
    """Return the number of the paragraph an offset lies in."""
    return sum(border <= offset for border in borders) - 1


def main() -> None:
    """Print the figures."""
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cli.add_argument("--data", type=Path, default=Path("../shared/data"))
    cli.add_argument("--json", action="store_true", help="one JSON object on stdout")
    args = cli.parse_args()
    documents = read_sentences(args.data)
    result = {
        "alone": measure_alone(documents), "twins": measure_twins(documents), "news": measure_news(args.data)
    }  # fmt: skip
    if args.json:
        print(json.dumps(result))
    else:
        for name, figures in result.items():
            print(f"{name:6}", ", ".join(f"{key} {value}" for key, value in figures.items()))


if __name__ == "__main__":
    main()
