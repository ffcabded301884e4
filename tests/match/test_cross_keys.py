"""Keys by which a passage and its translation are found; all people and places are invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.match.cross_keys import SHARED_KEYS, passage_cross_keys
from tests.match.test_cross_scorer import UNRELATED

WARNING = (
    "Minister Vandermeer warned that the government will close the northern border if the attacks on the harbour "
    "continue, and that 340 soldiers would return home before the elections."
)
TRANSLATED = {
    "ar": "وحذرت الوزيرة فاندرمير من أن الحكومة ستغلق الحدود الشمالية إذا استمرت الهجمات على الميناء، وأن 340 جنديا "
    "سيعودون إلى ديارهم قبل الانتخابات.",
    "ru": "Министр Вандермеер предупредила, что правительство закроет северную границу, если нападения на порт "
    "продолжатся, и что 340 солдат вернутся домой до выборов.",
    "uk": "Міністр Вандермеєр попередила, що уряд закриє північний кордон, якщо напади на порт триватимуть, і що 340 "
    "солдатів повернуться додому до виборів.",
    "fr": "La ministre Vandermeer a averti que le gouvernement fermera la frontière du nord si les attaques contre le "
    "port continuent, et que 340 soldats rentreraient chez eux avant les élections.",
    "de": "Ministerin Vandermeer warnte, die Regierung werde die nördliche Grenze schließen, wenn die Angriffe auf den "
    "Hafen weitergehen, und 340 Soldaten kehrten vor den Wahlen nach Hause zurück.",
    "es": "La ministra Vandermeer advirtió que el gobierno cerrará la frontera norte si los ataques contra el puerto "
    "continúan, y que 340 soldados volverán a casa antes de las elecciones.",
}


def shared(one: str, lang: str, other: str, other_lang: str) -> int:
    """How many keys two passages have in common."""
    return len({*passage_cross_keys(one, lang)} & {*passage_cross_keys(other, other_lang)})


@pytest.mark.parametrize("lang", sorted(TRANSLATED))
def test_a_translation_shares_keys_with_its_sentence(lang: str) -> None:
    """A sentence and its translation have enough in common to be compared; an unrelated one has not."""
    assert shared(TRANSLATED[lang], lang, WARNING, "en") >= SHARED_KEYS
    assert shared(UNRELATED[lang], lang, WARNING, "en") < SHARED_KEYS


def test_a_short_sentence_shares_enough_with_its_translation() -> None:
    """An official's short sentence has few rare words, and a report of nothing else must find it."""
    english = "The call lasted 40 minutes and was held at the request of Kestria."
    assert shared("إن المكالمة استمرت 40 دقيقة وجرت بناء على طلب كستريا", "ar", english, "en") >= SHARED_KEYS


@pytest.mark.parametrize(("one", "other"), [("ar", "ru"), ("de", "uk"), ("es", "fr")])
def test_two_foreign_languages_share_keys_by_way_of_english(one: str, other: str) -> None:
    """Two translations of one sentence have keys in common as well."""
    assert shared(TRANSLATED[one], one, TRANSLATED[other], other) >= SHARED_KEYS


@pytest.mark.parametrize(
    ("spelled", "lang"), [("Вандермеер", "ru"), ("Вандермеєр", "uk"), ("فاندرمير", "ar")]
)
def test_names_are_keys_by_their_consonants_in_every_script(spelled: str, lang: str) -> None:
    """One name in another script has the key of its Latin spelling."""
    assert shared(spelled, lang, "Vandermeer", "en") == 1


def test_numbers_are_keys_in_all_digits() -> None:
    """340 is the same in every script."""
    assert shared("340", "en", "٣٤٠", "ar") == 1
    assert shared("340", "en", "430", "en") == 0


def test_a_language_without_a_table_has_no_keys() -> None:
    """No table, no keys; a region changes nothing."""
    assert passage_cross_keys("Bakan sınırın kapatılacağını söyledi.", "tr") == ()
    assert passage_cross_keys(WARNING, "en-GB") == passage_cross_keys(WARNING, "en")


@given(text=st.text(max_size=80), lang=st.sampled_from(["ar", "en", "fr", "ru"]))
def test_keys_are_sorted_single_and_of_64_bits(text: str, lang: str) -> None:
    """Any text gives keys that a database can hold, each once, in order."""
    keys = passage_cross_keys(text, lang)
    assert list(keys) == sorted(set(keys))
    assert all(-(2**63) <= key < 2**63 for key in keys)
