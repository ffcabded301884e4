"""German, French and Spanish: what a first name tells, that two capitals are a name and who "he" and "she" are."""

from __future__ import annotations

import pytest

from provenance.languages.first_names import BOTH, MEN, WOMEN
from provenance.speakers.first_names import gender_of_name
from provenance.speakers.reading import load_vocabulary
from tests.speakers.test_resolve import resolve


@pytest.mark.parametrize(
    ("lang", "text", "mention", "name"),
    [
        ("de", "Auf dem Tisch von Ingrid Mahr liegt Post. A, sagt die Rentnerin.", "die Rentnerin", "Ingrid Mahr"),
        ("de", "Leise liest Holger Baum von einem Zettel. A, sagt der 38-Jährige.", "der 38-Jährige", "Holger Baum"),
        ("de", "Da wartet Hans-Jürgen von der Aue. A, sagt der Rentner.", "der Rentner", "Hans-Jürgen von der Aue"),
        ("de", "Die Stiftung Anna Roth wartet. A, sagt die Rentnerin.", "die Rentnerin", None),
        ("es", "A la barra se acerca Julia Haro Montes. A, dijo la jubilada.", "la jubilada", "Julia Haro Montes"),
        ("fr", "Dans la salle attend Hélène Mahr. A, dit la retraitée.", "la retraitée", "Hélène Mahr"),
    ],
)  # fmt: skip
def test_a_first_name_tells_a_full_name_without_a_title(
    lang: str, text: str, mention: str, name: str | None
) -> None:
    """The name may stand anywhere in a sentence that quotes nobody; behind a noun for a body it is that body's."""
    speaker = resolve(text, mention, lang=lang)[0]
    assert speaker == name if name else speaker != "Anna Roth"


@pytest.mark.parametrize(
    ("lang", "text", "mention", "name"),
    [
        ("de", "Ingrid Mahr geht. Holger Baum bleibt. A, sagt sie.", "sie", "Ingrid Mahr"),
        ("de", "Jan Baum bleibt. Ingrid Mahr geht. A, sagt er.", "er", "Jan Baum"),
        ("fr", "Hélène Mahr part. Jean Baume reste. A, dit-elle.", "elle", "Hélène Mahr"),
    ],
)
def test_a_first_name_tells_whom_a_pronoun_means(lang: str, text: str, mention: str, name: str) -> None:
    """Of two persons named before, the one of the pronoun's gender is meant, though no title tells it."""
    assert resolve(text, mention, lang=lang) == [name]


@pytest.mark.parametrize(
    ("lang", "name", "gender"),
    [
        ("de", "Karl-Maria Roth", "m"),
        ("de", "Roth", ""),
        ("de", "Andrea Roth", ""),
        ("es", "Xurxela Roth", "f"),
        ("es", "Rosario Roth", "f"),
        ("es", "Borja Roth", "m"),
        ("fr", "Marie-Claude Roth", "f"),
    ],
)
def test_gender_of_a_name(lang: str, name: str, gender: str) -> None:
    """The first of several first names decides; a surname alone and names of both tell nothing."""
    assert gender_of_name(name, load_vocabulary(lang)) == gender


def test_no_first_name_is_of_women_and_of_men() -> None:
    """Each name stands in one list."""
    assert not WOMEN & MEN
    assert not BOTH & (WOMEN | MEN)
