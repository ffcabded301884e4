"""How the word tables are compiled: learning from pairs, pairing of sentences, files that are the same each time."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from provenance.errors import LanguageError
from provenance.match import lexicon

TRAINING = Path(__file__).resolve().parents[2] / "training"


@pytest.fixture
def trainer(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The compiling script, importable as it is when run."""
    monkeypatch.syspath_prepend(str(TRAINING))
    before = set(sys.modules)
    yield importlib.import_module("lexicons")
    for name in set(sys.modules) - before:
        if name.startswith("lexicons"):
            del sys.modules[name]


def test_words_that_always_meet_become_translations(trainer: ModuleType) -> None:
    """IBM model 1 tells apart words that stand together but not always."""
    pairs = [
        (["haus", "gross"], ["hous", "big"]),
        (["haus", "klein"], ["hous", "small"]),
        (["buch", "klein"], ["book", "small"]),
        (["buch", "gross"], ["book", "big"]),
    ]
    table, counts = trainer.train_ibm1(pairs, prior={})
    for foreign, english in (("haus", "hous"), ("klein", "small"), ("buch", "book")):
        assert max(table[foreign], key=table[foreign].__getitem__) == english
        assert table[foreign][english] > 0.6
        assert counts[foreign][english] > 1


def test_dictionary_decides_where_texts_cannot(trainer: ModuleType) -> None:
    """A pair seen once is split as the dictionary says."""
    table, _ = trainer.train_ibm1([(["mond", "hell"], ["moon", "bright"])], prior={"mond": {"moon": 1.0}})
    assert table["mond"]["moon"] > table["mond"]["bright"]
    assert table["hell"]["bright"] > table["hell"]["moon"]


def test_sentences_of_paragraphs_are_paired_by_length(trainer: ModuleType) -> None:
    """One long sentence meets the two it was split into; nothing is lost."""
    parallel = trainer.sys.modules["lexicons_parallel"]
    english = "The old bridge over the river was closed in spring. It opened again in June. Nobody knows why."
    german = "Die alte Brücke über den Fluss wurde im Frühling gesperrt. Im Juni ging sie wieder auf. Keiner weiß es."
    pairs = list(parallel._align_paragraphs(german, english))
    assert [right for _, right in pairs] == [
        "The old bridge over the river was closed in spring.",
        "It opened again in June.",
        "Nobody knows why.",
    ]
    merged = list(
        parallel._align_paragraphs("Kurz. Und noch ein Satz, der lang ist.", "Short, and one more sentence.")
    )
    assert " ".join(left for left, _ in merged) == "Kurz. Und noch ein Satz, der lang ist."


def test_deverbal_nouns_follow_the_pattern_of_the_verb(trainer: ModuleType) -> None:
    """From a verb of form II come its noun and participle; weak roots are left alone where letters would change."""
    camel = trainer.sys.modules["lexicons_camel"]
    assert "تصعيد" in list(camel._derive_nouns({"ROOT": "S.E.d", "PATTERN_LEMMA": "1a2~a3"}))
    assert list(camel._derive_nouns({"ROOT": "r.m.y", "PATTERN_LEMMA": "1a2~a3"})) == []
    assert list(camel._derive_nouns({"ROOT": "t.r.j.m", "PATTERN_LEMMA": "1a2o3a4"})) == []
    assert camel.split_gloss("be_accustomed;corrode/erode(slowly)") == ["be accustomed", "corrode", "erode"]


def test_same_tables_give_the_same_bytes_and_come_back_as_written(
    trainer: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Writing is deterministic, whatever order entries came in, and the reader gives back what was written."""
    stems = ["book", "hous", "small"]
    table = {"haus": {"hous": 1.0, "small": 0.2}, "buch": {"book": 0.5}}
    turned = {key: dict(reversed(row.items())) for key, row in reversed(table.items())}
    for name, given in (("de", table), ("es", turned)):
        trainer.write_table(tmp_path / f"{name}.lex", given, stems=stems)
    trainer.write_english(tmp_path / "en.lex", counts={"book": 3}, sentences=10, stems=stems)
    assert (tmp_path / "de.lex").read_bytes() == (tmp_path / "es.lex").read_bytes()
    monkeypatch.setattr(lexicon.resources, "files", lambda _: _Folder(tmp_path))
    lexicon.load_lexicon.cache_clear()
    lexicon.load_english.cache_clear()
    try:
        back = lexicon.load_lexicon("de")
        assert back.read("haus") == (("hous", 1.0), ("small", 51 / 255))
        assert back.read("katze") == ()
        (tmp_path / "fr.lex").write_bytes(b"not a table")
        with pytest.raises(LanguageError, match=r"fr\.lex is damaged"):
            lexicon.load_lexicon("fr")
    finally:
        lexicon.load_lexicon.cache_clear()
        lexicon.load_english.cache_clear()


class _Folder:
    """A package folder whose files lie flat."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def joinpath(self, *parts: str) -> Path:
        return self._path / parts[-1]
