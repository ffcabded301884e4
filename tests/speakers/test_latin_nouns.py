"""German, French and Spanish mentions: bodies, groups, trades and titles that no list knows."""
# ruff: noqa: E501 - a case of a table stays on one line

from __future__ import annotations

import pytest

from tests.speakers.test_resolve import resolve


@pytest.mark.parametrize(
    ("lang", "text", "phrases", "names"),
    [
        (
            "de",
            "Die Feuerwehr sagte A. B, so die Feuerwehr.",
            ("Die Feuerwehr", "die Feuerwehr"),
            ["Feuerwehr"] * 2,
        ),
        ("de", "Nach Angaben des Verkehrsverbunds A.", ("des Verkehrsverbunds",), ["Verkehrsverbund"]),
        ("de", "Nach Angaben des Büros des Premiers A.", ("des Büros des Premiers",), ["Büro des Premiers"]),
        ("de", "Nach Angaben des Roten Kreuzes A.", ("des Roten Kreuzes",), ["Roten Kreuzes"]),
        ("fr", "Selon l'Union sociale, A.", ("l'Union sociale",), ["Union sociale"]),
        ("es", "Según la Unión Social, A.", ("la Unión Social",), ["Unión Social"]),
    ],
)
def test_a_body_is_called_without_its_article(
    lang: str, text: str, phrases: tuple[str, ...], names: list[str]
) -> None:
    """One body has one name whatever article and genitive it stands in; an adjective's ending is left as it is."""
    assert resolve(text, *phrases, lang=lang) == names


@pytest.mark.parametrize(
    ("lang", "text", "phrases", "names"),
    [
        (
            "de",
            "Bundesrätin Lia Roth kam. Anna Maria Haro kam. A, so Roth. B, so Haro.",
            ("Roth", "Haro"),
            ["Lia Roth", "Anna Maria Haro"],
        ),
        (
            "de",
            "Brannaus Stürmer Emeka Obi jubelte. A, so der Nigerianer.",
            ("der Nigerianer",),
            ["Emeka Obi"],
        ),
        ("de", "Torhüter Lasse Roth ging. A, so der Keeper.", ("der Keeper",), ["Lasse Roth"]),
        (
            "es",
            "La mandataria de Coralia, Eva Roth, habló. A, dijo la jefa de Estado.",
            ("la jefa de Estado",),
            ["Eva Roth"],
        ),
        (
            "fr",
            "La mairesse de Doune, Josée Dou-Roy, attend. A, dit Mme Dou-Roy.",
            ("Mme Dou-Roy",),
            ["Josée Dou-Roy"],
        ),
    ],
)
def test_titles_that_no_list_knows_are_told_from_names(
    lang: str, text: str, phrases: tuple[str, ...], names: list[str]
) -> None:
    """Three capitals are a title and a name where the first ends like a title; an office has several names."""
    assert resolve(text, *phrases, lang=lang) == names


@pytest.mark.parametrize(
    ("lang", "text", "phrases", "names"),
    [
        (
            "de",
            "Ein Sprecher von Donald Trump sagte A.",
            ("Ein Sprecher von Donald Trump",),
            ["spokesperson (US, anonymous)"],
        ),
        (
            "fr",
            "Le porte-parole de Donald Trump a dit A.",
            ("Le porte-parole de Donald Trump",),
            ["spokesperson (US, anonymous)"],
        ),
        (
            "fr",
            "Selon le ministre des Affaires étrangères, Walid al-Doue, A.",
            ("le ministre des Affaires étrangères, Walid al-Doue",),
            ["Walid al-Doue"],
        ),
        (
            "es",
            "Según el ministro de Asuntos Exteriores Walid al-Doue, A.",
            ("el ministro de Asuntos Exteriores Walid al-Doue",),
            ["Walid al-Doue"],
        ),
        (
            "es",
            "El Centro Nacional de Mareas dijo A.",
            ("El Centro Nacional de Mareas",),
            ["Centro Nacional de Mareas"],
        ),
        ("fr", "Le Lormay Globe a dit A.", ("Le Lormay Globe",), ["Lormay Globe"]),
        (
            "es",
            "Según el Secretario de Industria, Greg Haro, A.",
            ("el Secretario de Industria, Greg Haro",),
            ["Greg Haro"],
        ),
        ("es", "Según el London Globe, A.", ("el London Globe",), ["London Globe"]),
        ("fr", "L'aéroport a dit A.", ("L'aéroport",), ["aéroport"]),
        (
            "fr",
            "Un de ses experts a dit A. Selon lui, B.",
            ("Un de ses experts", "lui"),
            ["expert (anonymous)"] * 2,
        ),
        ("de", "Die Leute sagten A.", ("Die Leute",), ["Leute (unnamed)"]),
        (
            "de",
            "Chinesische Gesundheitsbeamte sagten A.",
            ("Chinesische Gesundheitsbeamte",),
            ["Chinesische Gesundheitsbeamte (unnamed)"],
        ),
        (
            "de",
            "Eva Roth sagte A. Der Verband sagte B. Sie sagte C.",
            ("Eva Roth", "Der Verband", "Sie"),
            ["Eva Roth", "Verband", "Eva Roth"],
        ),
        (
            "de",
            "Jan Haro sagte A. Die Ankläger sagten B.",
            ("Jan Haro", "Die Ankläger"),
            ["Jan Haro", "Ankläger (unnamed)"],
        ),
    ],
)
def test_who_is_no_person_of_that_name(
    lang: str, text: str, phrases: tuple[str, ...], names: list[str]
) -> None:
    """Spokesmen are not whom they speak for, what has an article is a body, and several are not the one before."""
    assert resolve(text, *phrases, lang=lang) == names


@pytest.mark.parametrize(
    ("lang", "text", "phrases", "names"),
    [
        ("de", "Die Rektorin Eva Roth kam. A, so die Pädagogin.", ("die Pädagogin",), ["Eva Roth"]),
        ("de", "Wirt Jan Haro kam. A, so der frühere General.", ("der frühere General",), ["Jan Haro"]),
        (
            "de",
            "Bürgermeister Jan Haro und Wirt Max Thal kamen. A, so der Rathauschef.",
            ("der Rathauschef",),
            ["Jan Haro"],
        ),
        ("de", "Amtsinhaber Daud Karimi zum Sieger. A, so Karimi.", ("Karimi",), ["Daud Karimi"]),
        ("de", "Ein Zug fährt. A, so die Medizin.", ("die Medizin",), ["Medizin"]),
        ("fr", "La secrétaire d'État, Irma Dou, attend. Selon Mme Dou, A.", ("Mme Dou",), ["Irma Dou"]),
        (
            "es",
            "El ministro de Salud, Juan Haro, y la actriz Eva Roth hablan. A, dijo el titular de Salud.",
            ("el titular de Salud",),
            ["Juan Haro"],
        ),
        ("es", "La actriz Eva Roth habla. A, dijo la galardonada.", ("la galardonada",), ["Eva Roth"]),
        ("es", "El actor Juan Haro habla. A, dijo el exmilitar.", ("el exmilitar",), ["Juan Haro"]),
        (
            "de",
            "Ein Spaziergänger sagte A. B, sagte er.",
            ("Ein Spaziergänger", "er"),
            ["Spaziergänger (unnamed)"] * 2,
        ),
        (
            "fr",
            "La commissaire Anne Haro attend. La mère de Luc dit A. B, dit cette femme de 47 ans.",
            ("La mère de Luc", "cette femme de 47 ans"),
            ["mère de Luc (unnamed)"] * 2,
        ),
        (
            "fr",
            "La juge Eva Roth attend. Un haut fonctionnaire a dit A. B, dit le haut fonctionnaire.",
            ("Un haut fonctionnaire", "le haut fonctionnaire"),
            ["senior official (anonymous)"] * 2,
        ),
        (
            "fr",
            "Le président russe Max Roth et le président américain Jan Dou parlent. A, dit le chef du Kremlin.",
            ("le chef du Kremlin",),
            ["Max Roth"],
        ),
        ("es", "Hablan la edil Ana Roth y Juan Haro. A, dijo Haro.", ("Haro",), ["Juan Haro"]),
    ],
)
def test_nouns_that_no_list_knows_may_mean_persons(
    lang: str, text: str, phrases: tuple[str, ...], names: list[str]
) -> None:
    """Forms tell women, those to whom something was done, and who once held an office; synonyms of a title find its bearer."""
    assert resolve(text, *phrases, lang=lang) == names
