"""German, French and Spanish: who a surname, an office or a pronoun means, by what the text says before."""
# ruff: noqa: E501 - a case of a table stays on one line

from __future__ import annotations

import pytest

from tests.speakers.test_resolve import resolve


@pytest.mark.parametrize(
    ("lang", "text", "surname", "name"),
    [
        ("de", "Ole Hartung bleibt. A, sagte Hartung.", "Hartung", "Ole Hartung"),
        ("de", "Der frühere Lagerist Ole Hartung schweigt. A, sagte Hartung.", "Hartung", "Ole Hartung"),
        ("de", "Der Rentner Hartung wartet. A, sagte Hartung.", "Hartung", "Hartung"),
        ("de", "Jan Felber geht. A nach den Worten Felbers.", "Felbers", "Jan Felber"),
        ("de", "Jan Mertens geht. A nach den Worten von Mertens.", "Mertens", "Jan Mertens"),
        ("de", "Auch Hartung wartet. Laut Hartung A. B, sagte Hartung.", "Hartung", "Hartung"),
        ("de", "Die Ärztin Gesa Prinz hilft. A, sagte Prinz.", "Prinz", "Gesa Prinz"),
        ("fr", "Le notaire Jean Haro attend. A, dit M. Haro.", "M. Haro", "Jean Haro"),
        ("fr", "La maire Gaëlle Prince attend. A, dit Mme Prince.", "Mme Prince", "Gaëlle Prince"),
        ("fr", "Selon Haro, oui. A, dit M. Haro.", "M. Haro", "Haro"),
        ("es", "Alba Reyes Montero espera. A, dijo Reyes.", "Reyes", "Alba Reyes Montero"),
        (
            "es",
            "La edil Rosa Molina Paz espera. Según Molina, A. B, dijo Molina.",
            "Molina",
            "Rosa Molina Paz",
        ),
        (
            "es",
            "Hugo de la Torre y Montes quiere ceder. A, dijo Montes.",
            "Montes",
            "Hugo de la Torre y Montes",
        ),
        ("es", "La jueza Gema Príncipe espera. A, dijo Príncipe.", "Príncipe", "Gema Príncipe"),
    ],
)
def test_a_surname_takes_the_first_name_that_the_text_has(
    lang: str, text: str, surname: str, name: str
) -> None:
    """The full name may stand in a sentence without a quote; a noun or a small word before the surname is no first name."""
    assert resolve(text, surname, lang=lang) == [name]


@pytest.mark.parametrize(
    ("lang", "text", "phrases", "names"),
    [
        (
            "de",
            "Umweltministerin Clara Weiland kam. A, sagte die Ministerin.",
            ("die Ministerin",),
            ["Clara Weiland"],
        ),
        ("de", "Minister Jan Ritz kam. Dem Minister zufolge A.", ("Dem Minister",), ["Jan Ritz"]),
        (
            "de",
            "Clara Weiland kam. Ein Beamter sagte A. Der Beamte sagte B.",
            ("Ein Beamter", "Der Beamte"),
            ["official (anonymous)"] * 2,
        ),
        (
            "de",
            "Die Chemikerin Eva Roth und der Richter Jan Ritz kamen. A, so die Biologin.",
            ("die Biologin",),
            ["Eva Roth"],
        ),
        (
            "de",
            "Jan Ritz kam. A, sagte der Minister aus Varn.",
            ("der Minister aus Varn",),
            ["Minister aus Varn (unnamed)"],
        ),
        (
            "de",
            "Sprecher Jan Ritz kam. A, sagte der Sprecher der Polizei.",
            ("der Sprecher der Polizei",),
            ["police spokesperson (anonymous)"],
        ),
        ("fr", "Le recteur, Jean Ritz, attend. A, dit le recteur.", ("le recteur",), ["Jean Ritz"]),
        (
            "fr",
            "L'éleveuse Rose Haro attend. M. Dou attend. A, dit l'agricultrice.",
            ("l'agricultrice",),
            ["Rose Haro"],
        ),
        (
            "fr",
            "Le député Luc Tour attend. A, dit l'élu d'opposition.",
            ("Le député Luc Tour", "l'élu d'opposition"),
            ["Luc Tour"] * 2,
        ),
        (
            "es",
            "El consejero de Salud, Juan Ritz, espera. A, dijo el consejero.",
            ("el consejero",),
            ["Juan Ritz"],
        ),
        (
            "es",
            "La concejala de Cultura Eva Roth espera. A, dijo la concejala.",
            ("la concejala",),
            ["Eva Roth"],
        ),
        (
            "es",
            "Según la oficina del primer ministro, A.",
            ("la oficina del primer ministro",),
            ["oficina del primer ministro"],
        ),
        ("fr", "La directrice, Alba Reyes, est là. A, dit l'Espagnole.", ("l'Espagnole",), ["Alba Reyes"]),
        (
            "fr",
            "Un diplomate a dit A. Ce responsable a dit B.",
            ("Un diplomate", "Ce responsable"),
            ["diplomat (anonymous)"] * 2,
        ),
        (
            "de",
            "Einem ranghohen Beamten zufolge A. B, sagte der Beamte.",
            ("Einem ranghohen Beamten", "der Beamte"),
            ["senior official (anonymous)"] * 2,
        ),
        (
            "es",
            "La entrenadora de natación Gerda Haro se va. A, dijo la entrenadora.",
            ("la entrenadora",),
            ["Gerda Haro"],
        ),
        (
            "es",
            "La directora deportiva Eva Roth se va. A, dijo la directora.",
            ("la directora",),
            ["Eva Roth"],
        ),
        ("de", "Bürgermeister Jan Haro kam. A, so der Rathauschef.", ("der Rathauschef",), ["Jan Haro"]),
        ("es", "Grupos ecologistas piden A.", ("Grupos ecologistas",), ["Grupos ecologistas (unnamed)"]),
        (
            "fr",
            "Sa porte-parole, Rose Dou, parle. A, dit sa porte-parole.",
            ("sa porte-parole",),
            ["Rose Dou"],
        ),
        ("de", "Jan Haro kam. A, so sein Anwalt.", ("sein Anwalt",), ["sein Anwalt (unnamed)"]),
        ("fr", "Le Kremlin a dit A.", ("Le Kremlin",), ["Kremlin"]),
    ],
)
def test_a_definite_phrase_means_whose_title_it_is(
    lang: str, text: str, phrases: tuple[str, ...], names: list[str | None]
) -> None:
    """A title comes first, then the same noun for somebody unnamed; an office that nobody holds in the text stays a description."""
    assert resolve(text, *phrases, lang=lang) == names


@pytest.mark.parametrize(
    ("lang", "text", "phrases", "names"),
    [
        (
            "de",
            "Jan Ritz sagte, es regne. Landrätin Eva Roth übte Kritik. B, sagte sie.",
            ("Jan Ritz", "sie"),
            ["Jan Ritz", "Eva Roth"],
        ),
        (
            "de",
            "Direktor Jan Ritz sagte A. Nach dem Treffen mit Minister Max Thal sagte er B.",
            ("Direktor Jan Ritz", "er"),
            ["Jan Ritz"] * 2,
        ),
        (
            "de",
            "Eva Roth sagte A. Die Ermittler sagten B. Sie sagten C.",
            ("Eva Roth", "Die Ermittler", "Sie"),
            ["Eva Roth", "Ermittler (unnamed)", "Ermittler (unnamed)"],
        ),
        (
            "fr",
            "M. Dou a dit A. Sa porte-parole, Rose Haro, s'est fâchée. Elle a dit B.",
            ("M. Dou", "Elle"),
            ["Dou", "Rose Haro"],
        ),
    ],
)
def test_a_pronoun_means_whom_the_sentence_before_is_about(
    lang: str, text: str, phrases: tuple[str, ...], names: list[str | None]
) -> None:
    """Who stands at the front of a sentence without a quote is its topic, and comes before those who spoke earlier."""
    assert resolve(text, *phrases, lang=lang) == names
