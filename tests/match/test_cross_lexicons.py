"""The compiled word tables: they load, stay small, name their origins, and know everyday words of the news."""

from __future__ import annotations

import time
from importlib import resources

import pytest

from provenance.errors import LanguageError
from provenance.match.lexicon import FOREIGN_LANGUAGES, LEXICON_LANGUAGES, load_english, load_lexicon
from provenance.match.lexicon_words import fold_letters

TABLES = resources.files("provenance.match").joinpath("lexicons")
LARGEST_BYTES = 12_000_000
ORIGINS = (
    "Arabic WordNet",
    "Wiktionary",
    "CLDR",
    "Princeton WordNet 3.0",
    "camel_morph",
    "TICO-19",
    "Tatoeba",
    "XQuAD",
    "Wikidata",
    "Google transliteration",
    "White House",
)


@pytest.mark.parametrize("lang", FOREIGN_LANGUAGES)
def test_table_loads_fast_and_every_entry_is_sound(lang: str) -> None:
    """Each table loads in a moment, and each entry is an English stem with a weight in (0, 1]."""
    load_english()
    load_lexicon.cache_clear()
    started = time.perf_counter()
    table = load_lexicon(lang)
    assert time.perf_counter() - started < 1.0, "generous: a busy machine; alone it takes under 0.15 s"
    assert len(table.positions) > 4_000
    known = set(table.english.stems)
    for key in list(table.positions)[::50]:
        entries = table.read(key)
        assert entries
        assert all(stem in known and 0 < weight <= 1 for stem, weight in entries)
        assert [weight for _, weight in entries] == sorted((weight for _, weight in entries), reverse=True)


def test_tables_stay_within_the_size_that_may_be_shipped() -> None:
    """All tables together take at most 12 MB."""
    sizes = [len(TABLES.joinpath(f"{lang}.lex").read_bytes()) for lang in LEXICON_LANGUAGES]
    assert sum(sizes) <= LARGEST_BYTES


@pytest.mark.parametrize("origin", ORIGINS)
def test_card_names_each_origin_with_a_licence(origin: str) -> None:
    """The card lists every origin in a row that ends with its licence."""
    rows = [
        line for line in TABLES.joinpath("CARD.md").read_text(encoding="utf-8").splitlines() if origin in line
    ]
    assert any(line.startswith("|") and line.split("|")[-2].strip() for line in rows)


def test_card_keeps_the_measuring_texts_out() -> None:
    """The card says that NTREX never enters a table."""
    card = TABLES.joinpath("CARD.md").read_text(encoding="utf-8")
    assert "NTREX-128 never enters a table" in card


@pytest.mark.parametrize(
    ("lang", "word", "stem"),
    [
        ("ar", "الدبلوماسية", "diplomaci"),
        ("ar", "وحلفائها", "alli"),
        ("ar", "للاستقرار", "stabil"),
        ("ar", "بالتصعيد", "escal"),
        ("ru", "переговоров", "negoti"),
        ("ru", "санкциями", "sanction"),
        ("uk", "війни", "war"),
        ("fr", "gouvernement", "govern"),
        ("fr", "anticorruption", "corrupt"),
        ("de", "Verhandlungen", "negoti"),
        ("de", "Außenministertreffen", "minist"),
        ("es", "elecciones", "elect"),
    ],
)
def test_words_of_the_news_find_their_english_stem(lang: str, word: str, stem: str) -> None:
    """Inflected words, words with joined prepositions and compounds are understood."""
    assert stem in dict(load_lexicon(lang).lookup(fold_letters(word, lang)))


def test_rare_stems_weigh_more_than_common_ones() -> None:
    """Rarity falls with frequency, and a set of stems is at most as rare as each of its stems."""
    english = load_english()
    assert english.rarity("presid") < english.rarity("walrus")
    assert english.rarity_of_any(("presid", "walrus")) <= english.rarity("presid")


def test_unknown_language_is_named_with_those_there_are() -> None:
    """Asking for a table that does not exist says which exist."""
    with pytest.raises(LanguageError, match=r"'xx'.*ar, de, es"):
        load_lexicon("xx")
