"""What the Russian and Ukrainian packs do beyond their worked examples; people and places are invented."""

from __future__ import annotations

from time import perf_counter

import pytest

from provenance.extract import extract_quotes
from provenance.languages import load_pack
from provenance.languages.slavic import RUSSIAN, UKRAINIAN, past_forms
from provenance.model import Quote


def _extract(text: str, lang: str) -> tuple[Quote, ...]:
    return extract_quotes(text, document="d", sha256="0" * 64, lang=lang, kind="article").quotes


def test_past_of_all_genders_comes_from_the_masculine() -> None:
    """Regular verbs, reflexive ones, and those without the masculine ending."""
    assert past_forms("заявил", RUSSIAN) == ("заявил", "заявила", "заявило", "заявили")
    assert past_forms("признался", RUSSIAN) == ("признался", "призналась", "призналось", "признались")
    assert past_forms("опроверг", RUSSIAN) == ("опроверг", "опровергла", "опровергло", "опровергли")
    assert past_forms("заявив", UKRAINIAN) == ("заявив", "заявила", "заявило", "заявили")
    assert {"погодився", "погодилася", "погодились"} <= set(past_forms("погодився", UKRAINIAN))
    assert past_forms("дал понять", RUSSIAN)[1] == "дала понять"


@pytest.mark.parametrize("lang", ["ru", "uk"])
def test_pack_has_forms_of_all_frames(lang: str) -> None:
    """Requests, objects, phrases that the mention follows, and adverbial participles are all there."""
    pack = load_pack(lang)
    assert pack is not None
    frames = {frame for cue in pack.cues for frame in cue.frames}
    assert {"speech", "told", "request", "infinitive", "object", "about", "prepositional"} <= frames
    assert sum(bool(cue.participles) for cue in pack.cues) > 40
    assert (
        pack.subject_forms
        <= {word for nouns in pack.nominals.values() for word in nouns} | pack.subject_forms
    )


@pytest.mark.parametrize(
    ("lang", "text", "mentions"),
    [
        ("ru", "Глеб Сухов, глава совета, который ушёл в мае, заявил, что мост готов.", ["Глеб Сухов, глава совета"]),
        ("ru", "Министр по делам молодёжи и спорта Глеб Сухов заявил, что мост готов.",
         ["Министр по делам молодёжи и спорта Глеб Сухов"]),
        ("ru", "Мост, по которому ездили годами, закрыт, сообщает «Вестник».", ["«Вестник»"]),
        ("ru", "По словам Луговой, рабочие не успели.", ["Луговой"]),
        ("ru", "По словам жителей, видевших пожар, мост сгорел.", ["жителей"]),
        ("uk", "У своєму листі пані Лугова зазначила, що міст небезпечний.", ["пані Лугова"]),
        ("uk", "Віра Лугова, яка в середу заявила, що міст закриють, поїхала.", ["Віра Лугова"]),
        ("uk", "Мешканцям кажуть, що міст закриють.", []),
        ("ru", "Мост закрыли из-за того, что он опасен.", []),
        ("ru", "Я сказал, что мост готов.", []),
    ],
)  # fmt: skip
def test_subject_is_told_from_what_stands_around_it(lang: str, text: str, mentions: list[str]) -> None:
    """Appositions, relative clauses, places, persons told and one's own words do not pass for the speaker."""
    assert [quote.mention.exact for quote in _extract(text, lang) if quote.mention] == mentions


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("ru", "Министр Глеб Сухов уехал. По словам Сухова, мост готов.", "Глеб Сухов"),
        ("uk", "Міністр Гліб Сухий мовчить. За словами Сухого, міст готовий.", "Гліб Сухий"),
    ],
)
def test_name_in_another_case_is_the_same_person(lang: str, text: str, name: str) -> None:
    """A surname in the genitive finds the full name that the text gave in the nominative."""
    quotes = _extract(text, lang)
    assert [quote.speaker and quote.speaker.name for quote in quotes][-1:] == [name]


def test_time_grows_with_the_text_only() -> None:
    """Twice the text takes about twice the time, in one line full of interrupted quotations as well."""
    text = "«Мост, — сказал мэр, — наш». По словам Луговой, денег хватит, добавил он. "
    _extract(text * 20, "ru")

    def measure(times: int) -> float:
        started = perf_counter()
        _extract(text * times, "ru")
        return perf_counter() - started

    assert measure(400) < 6 * measure(200) + 0.5
