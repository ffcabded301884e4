"""The benchmark of a growing archive deals its reports out evenly and measures what it says."""

from __future__ import annotations

import sys
from itertools import islice
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))

import growing_archive

from provenance.services import foreign
from provenance_db import open_store

Texts = dict[str, list[growing_archive.Report]]


def invented(count: int) -> Texts:
    """As many reports in each language, all of one event."""
    english = "Minister Orla Vandermeer warned on Monday that the northern harbour of Varnia will be closed, case {}."
    arabic = "حذرت الوزيرة أورلا فاندرمير يوم الاثنين من إغلاق الميناء الشمالي في فارنيا، الحالة {}."
    return {
        lang: [{"id": f"{lang}-{n}", "lang": lang, "text": text.format(n + 100)} for n in range(count)]
        for lang, text in (("en", english), ("ar", arabic))
    }


def test_days_and_languages_are_dealt_evenly() -> None:
    """Of sixty reports half are of each language, and no two of one day."""
    dealt = list(islice(growing_archive.deal(invented(30)), 60))
    assert [report["lang"] for report in dealt[:4]] == ["ar", "en", "ar", "en"]
    assert len({report["published"] for report in dealt}) == 60
    assert len({report["id"] for report in dealt}) == 60


def test_the_newest_report_links_itself_and_the_oldest_those_that_follow(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only what comes before a report touches its links, in an archive that counts as a large one."""
    monkeypatch.setattr(foreign, "FEW", -(10**6))
    texts = invented(12)
    store = open_store(f"sqlite:///{tmp_path / 'archive.db'}")
    growing_archive.put(store, list(islice(growing_archive.deal(texts), 6)))
    costs = growing_archive.probe(store, texts)
    store.close()
    assert costs["newest en"]["linked"] == costs["newest ar"]["linked"] == 1
    assert costs["oldest en"]["linked"] > 6
    assert costs["oldest ar"]["seconds"] > 0
