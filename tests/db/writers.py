"""Programs that write into a store from processes of their own; run as `python -m tests.db.writers`."""

from __future__ import annotations

import random
import sys
from collections.abc import Sequence

from provenance.services.ports import AnalysedVersion
from provenance_db import open_store
from tests.db.factories import analysed, day, link_between

NAMES = ("Mara Quint", "Ilo Bär", "متحدث باسم البلدية", "Сергій Шум", "the spokesman")


def corpus(count: int) -> list[AnalysedVersion]:
    """`count` versions of about `2 * count / 3` documents, the same on every call."""
    chance = random.Random(7)
    made = []
    for number in range(count):
        name = chance.choice(NAMES)
        words = " ".join(
            chance.choice(("bridge", "river", "town", "safe", "old", "мост", "جسر")) for _ in range(12)
        )
        made.append(
            analysed(
                f'"The {words} {number}," said {name}. ' + f"Nobody {words}. " * 8,
                id=f"d{number % max(1, 2 * count // 3)}",
                outlet=chance.choice(("Courier", "Mail", None)),
                published=chance.choice((None, day(number % 5))),
                ingested=day(number),
                speaker_kind="person" if name[0].isupper() else "anonymous",
                raw=b"raw" * 500,
            )
        )
    return made


def write(url: str, versions: Sequence[AnalysedVersion], *, seed: int) -> None:
    """Add all versions in an order of its own, then link what is marked; run to the end it completes any other run."""
    store = open_store(url)
    mixed = list(versions)
    random.Random(seed).shuffle(mixed)
    for each in mixed:
        store.add(each, fingerprint="f")
    by_version = {(each.document.id, each.version.sha256): each for each in versions}
    with store.linking():
        marks = store.pending_marks()
        anchor = min((row.document.id, row.version.sha256) for row in store.documents())
        for document in marks:
            latest = store.latest(document)
            if latest is not None and (document, latest.sha256) != anchor:
                link = link_between(by_version[anchor], by_version[document, latest.sha256], passage=1)
                store.replace_links(document, [link])
        store.clear_marks(marks)
    store.close()


def main() -> None:
    """`URL COUNT SEED`: write the corpus once."""
    url, count, seed = sys.argv[1:]
    write(url, corpus(int(count)), seed=int(seed))


if __name__ == "__main__":
    main()
