"""How often a quote is found again in a changed text, and how often a wrong place is given for it.

    python benchmarks/reanchor.py --documents ../shared/data/ntrex/dev.jsonl.gz [--langs en,ar,ru] [--json] [--seed 7]

The protocol of the project's reliability table (reference/reliability.md, rows 2-4): news documents of aligned
sentences; per document four sentences, and four words and two words within each, as quotes. Then the document is
changed and each quote looked for:

    moved       three sentences of another document are put above
    altered     one word of the quote becomes a word that does not exist: right when found as altered, overlapping
    deleted     the quote's sentence is taken out: right when declared gone; quotes whose words stand elsewhere in the
                document are counted apart, as `deleted_twin`
    replaced    as deleted, with a sentence of another document put in its place

`silent_wrong` counts quotes for which a place was given, without doubt, that is not theirs.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from provenance.model import Span
from provenance.text.reanchor import Anchor, reanchor
from provenance.text.words import split_words

NONSENSE = {"ar": "ززقق", "ru": "ззъкк", "uk": "ззъкк"}
LENGTHS = ("sentence", "4 words", "2 words")
PER_DOCUMENT = 4


def read_documents(path: Path, lang: str) -> list[list[str]]:
    """Return each document's sentences in one language."""
    documents: dict[str, list[str]] = defaultdict(list)
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            documents[record["doc"]].append(record[lang].strip())
    return [documents[name] for name in sorted(documents)]


def lay_out(sentences: list[str]) -> tuple[str, list[int]]:
    """Return a text of paragraphs of three sentences and where each sentence starts."""
    text, starts = "", []
    for number, sentence in enumerate(sentences):
        text += ("\n\n" if number % 3 == 0 else " ") if number else ""
        starts.append(len(text))
        text += sentence
    return text, starts


def pick_range(sentence: str, length: str, lang: str, dice: random.Random) -> tuple[int, int] | None:
    """Return a range of a sentence: all of it, or so many words."""
    if length == "sentence":
        return 0, len(sentence)
    words, count = split_words(sentence, lang), int(length[0])
    if len(words) < count:
        return None
    first = dice.randrange(len(words) - count + 1)
    return words[first].start, words[first + count - 1].end


def try_changes(
    documents: list[list[str]], lang: str, dice: random.Random
) -> Iterator[tuple[str, str, Anchor, tuple[int, int] | None]]:
    """Give (change, length, anchor, right place or None) of every trial."""
    for number, sentences in enumerate(documents):
        other = documents[(number + 1) % len(documents)]
        text, starts = lay_out(sentences)
        for index in sorted(dice.sample(range(len(sentences)), min(PER_DOCUMENT, len(sentences)))):
            for length in LENGTHS:
                place = pick_range(sentences[index], length, lang, dice)
                if place is None:
                    continue
                start, end = starts[index] + place[0], starts[index] + place[1]
                span = Span.cut(text, start, end)

                above, _ = lay_out(other[:3])
                shift = len(above) + 2
                yield (
                    "moved",
                    length,
                    reanchor(span, text, f"{above}\n\n{text}", lang=lang),
                    (start + shift, end + shift),
                )

                word = dice.choice([one for one in split_words(text[:end], lang) if one.start >= start])
                nonsense = NONSENSE.get(lang, "zzqxk")
                new = text[: word.start] + nonsense + text[word.end :]
                right = start, end + len(nonsense) - len(word.text)
                yield "altered", length, reanchor(span, text, new, lang=lang), right

                new, _ = lay_out(sentences[:index] + sentences[index + 1 :])
                change = "deleted_twin" if span.exact in new else "deleted"
                yield change, length, reanchor(span, text, new, lang=lang), None

                stranger = other[min(index, len(other) - 1)]
                if span.exact not in stranger:
                    new, _ = lay_out([*sentences[:index], stranger, *sentences[index + 1 :]])
                    yield "replaced", length, reanchor(span, text, new, lang=lang), None


def judge(change: str, anchor: Anchor, right: tuple[int, int] | None) -> tuple[bool, bool, bool]:
    """Return whether an anchor is right, right to the character, and a wrong place given without doubt."""
    if right is None:
        return anchor.outcome == "gone", anchor.outcome == "gone", anchor.span is not None
    if anchor.span is None:
        return False, False, False
    overlaps = anchor.span.start < right[1] and right[0] < anchor.span.end
    wanted = "moved" if change == "moved" else "altered"
    exact = (anchor.span.start, anchor.span.end) == right
    return overlaps and anchor.outcome == wanted, exact, not overlaps


def main() -> None:
    """Print the table, or one JSON object."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--documents", type=Path, required=True)
    parser.add_argument("--langs", default="en,ar,ru")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    cells: dict[tuple[str, str, str], list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    began, trials = time.perf_counter(), 0
    for lang in args.langs.split(","):
        documents = read_documents(args.documents, lang)
        for change, length, anchor, right in try_changes(documents, lang, random.Random(args.seed)):
            found, exact, wrong = judge(change, anchor, right)
            trials += 1
            for key in ((change, length, lang), (change, length, "all")):
                for place, value in enumerate((1, found, exact, wrong)):
                    cells[key][place] += value
    seconds = time.perf_counter() - began
    rows = [
        {"change": change, "length": length, "lang": lang, "of": of, "right": right, "share": round(right / of, 4),
         "right_to_the_character": exact, "silent_wrong": wrong}
        for (change, length, lang), (of, right, exact, wrong) in sorted(cells.items())
    ]  # fmt: skip
    if args.json:
        print(
            json.dumps({"seed": args.seed, "ms_per_quote": round(1000 * seconds / trials, 2), "rows": rows})
        )
        return
    for row in rows:
        print("{change:13} {length:9} {lang:4} {right:4}/{of:<4} {share:7.2%}  to the character "
              "{right_to_the_character:4}  silent wrong {silent_wrong}".format(**row))  # fmt: skip
    print(f"{1000 * seconds / trials:.2f} ms a quote, {trials} trials")


if __name__ == "__main__":
    main()
