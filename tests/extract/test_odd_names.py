"""Inputs that once crashed extraction, took quadratic time, or were read as something else."""

from __future__ import annotations

import pytest

from provenance.extract import extract_quotes
from provenance.model import Quote
from tests.measuring import measure

_LETTERS = {"ru": "бвгдежзикл", "de": "abdefghikl", "ar": "بتثجحخدذرز"}


def read(text: str, lang: str, *, issuer: str | None = None) -> tuple[Quote, ...]:
    """Return the quotes of a text; with an issuer it is a statement."""
    kind = "statement" if issuer is not None else "article"
    return extract_quotes(
        text, document="d", sha256="0" * 64, lang=lang, kind=kind, issuer=issuer, title=issuer
    ).quotes  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "text", "issuer"),
    [
        ("ru", "По словам Петра " + "-".join(["Ана"] * 3000) + ", всё хорошо.", None),
        ("uk", "За словами Петра " + "-".join(["Ана"] * 3000) + ", усе добре.", None),
        ("ar", "قال الوزير إن الأمر جيد.", " "),
        ("en", "The bridge is safe, it said.", ", ".join(["abc"] * 3000)),
        ("es", "El puente es seguro, dijo.", ", ".join(["abc"] * 3000)),
        ("de", "Die Brücke sei zu, hieß es.", "Investor und " * 3000 + "Kai Lee"),
    ],
    ids=[
        "name of many parts, ru",
        "name of many parts, uk",
        "blank issuer",
        "many commas",
        "many commas, es",
        "many joined",
    ],
)
def test_odd_names_are_read(lang: str, text: str, issuer: str | None) -> None:
    """A name of three thousand parts, a blank one, one of three thousand commas: no error, spans in the text."""
    for quote in read(text, lang, issuer=issuer):
        assert all(text[span.start : span.end] == span.exact for span in quote.content)


@pytest.mark.parametrize(
    ("lang", "unit"),
    [
        ("ru", "Министр Иван {} заявил, что всё хорошо. "),
        ("de", "Nach Angaben von Karl {}s ist alles gut. "),
        ("ru", "Чиновник Иван {} заявил, что всё хорошо. Чиновник добавил, что мост закрыт. "),
        ("ar", "قال وزير النقل أحمد {} إن الأمر جيد. وأكد الوزير أن الجسر مغلق. "),
        ("ar", "قال أحمد {} إن الأمر جيد. وأكد رئيس الحكومة أن الجسر مغلق. "),
        ("ar", "أكدت نقابة {} أن الأمر جيد. وأضافت النقابة أن الجسر مغلق. "),
    ],
)
def test_many_names_take_linear_time(lang: str, unit: str) -> None:
    """Each sentence names another person; four times the text takes no more than about four times the time."""

    def seconds(count: int) -> float:
        letters = _LETTERS[lang]
        names = [
            "".join(letters[n // len(letters) ** k % len(letters)] for k in range(5)) for n in range(count)
        ]
        text = "".join(unit.format(name.capitalize()) for name in names)
        return measure(lambda: read(text, lang))[0]

    seconds(50)
    assert seconds(1_200) < 8 * seconds(300) + 0.2


def test_one_long_word_takes_linear_time() -> None:
    """A German noun of eighty thousand letters is no compound of any other."""
    text = "Der " + "A" + "bc" * 40_000 + " sagte, dass er kommt."
    assert measure(lambda: read(text, "de"))[0] < 3


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Karl Peters sagte, dass er kommt. Später sagte Peter Roth, dass es regne.", "Karl Peters"),
        ("Tom Banks sagte, dass er kommt. Die Bank schweigt.", "Tom Banks"),
        ("„Das ist gut“, sagte Karl Jonas. Die Stadt Jona schweigt.", "Karl Jonas"),
        ("Karl Felber kam. Nach Worten Felbers ist alles gut.", "Karl Felber"),
    ],
)
def test_only_a_phrase_puts_a_german_name_into_the_genitive(text: str, speaker: str) -> None:
    """A subject whose name ends in "s" keeps it, whatever else the text has."""
    first = read(text, "de")[0].speaker
    assert first is not None
    assert first.name == speaker


@pytest.mark.parametrize(
    ("lang", "text", "count"),
    [
        ("fr", "Sorti de prison, Jean Roth condamne la guerre.", 1),
        ("fr", "Le maire Jean Roth condamne l'incendie de la ferme.", 1),
        ("fr", "Le tribunal a condamné Jean Roth à cinq ans de prison.", 0),
        ("de", "Minister Karl Roth verurteilte die seit Monaten andauernden Angriffe.", 1),
        ("de", "Das Gericht verurteilte Karl Roth zu drei Jahren und sechs Monaten Haft.", 0),
        ("es", "El juez condenó a Juan Roth a pagar una multa.", 0),
    ],
)
def test_a_condemnation_is_a_quote_and_a_sentence_of_court_is_none(lang: str, text: str, count: int) -> None:
    """Only "to" a punishment behind the verb makes it a court's."""
    assert len(read(text, lang)) == count
