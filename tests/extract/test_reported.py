"""Sentences that their mood alone shows to be reported, far objects and far subjects, in German, French and Spanish."""

from __future__ import annotations

import pytest

from provenance.extract import extract_quotes

CASES = {
    "subject of a sentence without a quote": (
        "Amtsleiter Karl Lohse widersprach. Es habe drei Abende gegeben.",
        [("Es habe drei Abende gegeben", "Karl Lohse")],
    ),
    "subject behind the verb": (
        "Damit reagierte Minister Karl Lohse auf Kritik. Man habe früh gewarnt.",
        [("Man habe früh gewarnt", "Karl Lohse")],
    ),
    "clause behind a colon": (
        "Vorständin Ida Kröger senkte die Prognose: Statt mit vier rechne man mit zwei Prozent.",
        [("Statt mit vier rechne man mit zwei Prozent", "Ida Kröger")],
    ),
    "object of naming in front": (
        "Den Vorwurf, er habe gelogen, nannte Minister Karl Lohse „absurd“.",
        [("Den Vorwurf, er habe gelogen | absurd", "Karl Lohse")],
    ),
    "document of the sentence before": (
        "Der Verein schickte einen Brief. „Wir sind enttäuscht“, heißt es darin.",
        [("Wir sind enttäuscht", "letter (issuer not named)")],
    ),
    "compound of who told it": (
        "Nach Polizeiangaben war der Fahrer müde.",
        [("war der Fahrer müde", "Polizei")],
    ),
    "somebody unnamed introduced before": (
        "Minister Karl Lohse lobte den Plan. Ein westlicher Diplomat zeigte Sorge. „Es eilt“, sagte er.",
        [("den Plan", "Karl Lohse"), ("Es eilt", "western diplomat (anonymous)")],
    ),
    "nobody reports a wish": ("Der Minister kam. Es lebe die Freiheit.", []),
}


@pytest.mark.parametrize("case", CASES)
def test_german_sentences_give_content_and_speaker(case: str) -> None:
    """Each sentence gives its quotes with whom they are from, and no others."""
    text, wanted = CASES[case]
    quotes = extract_quotes(text, document="d", sha256="0" * 64, lang="de", kind="article").quotes
    found = [
        (" | ".join(span.exact for span in q.content), q.speaker.name if q.speaker else None) for q in quotes
    ]
    assert found == wanted


@pytest.mark.parametrize(
    ("lang", "text", "content", "mention"),
    [
        ("fr", "Elle exige le départ du maire.", "le départ du maire", "Elle"),
        ("fr", "La maire, qui parlait à Roncey, a promis une loi.", "une loi", "La maire"),
        ("fr", "Selon Me Karl Roth, le dossier est vide.", "le dossier est vide", "Me Karl Roth"),
        ("fr", "Il a, par ailleurs, annoncé dix embauches.", "dix embauches", "Il"),
        ("fr", "Un syndicat dénonce, lui, des contrôles bâclés.", "des contrôles bâclés", "Un syndicat"),
        ("es", "La mujer, de 43 años, niega los hechos.", "los hechos", "La mujer"),
        ("es", "La ministra, que intervino ayer, prometió una ley.", "una ley", "La ministra"),
        ("es", "Una fuente habla de un retraso.", "de un retraso", "Una fuente"),
        ("es", "A juicio del experto, el coche iba rápido.", "el coche iba rápido", "experto"),
    ],
)
def test_romance_subjects_stand_before_their_verb(lang: str, text: str, content: str, mention: str) -> None:
    """The subject before a verb is its speaker, whatever stands between the two."""
    quotes = extract_quotes(text, document="d", sha256="0" * 64, lang=lang, kind="article").quotes
    assert [(q.content[0].exact, q.mention.exact if q.mention else None) for q in quotes] == [
        (content, mention)
    ]


@pytest.mark.parametrize(
    ("second", "reported"),
    [
        ("Il aurait falsifié onze actes.", True),
        ("Si rien n'est fait, il aurait menti.", False),
        ("Cela aurait pu arriver à tous.", False),
    ],
)
def test_french_conditional_goes_on_with_what_was_said(second: str, reported: bool) -> None:
    """Behind a quote "aurait" with a participle reports the same speaker; a condition or wish reports nobody."""
    text = f"La procureure Anne Roth accuse le notaire d'avoir volé ses clients. {second}"
    quotes = extract_quotes(text, document="d", sha256="0" * 64, lang="fr", kind="article").quotes
    told = [q.speaker.name for q in quotes if "mood.without_cue" in q.evidence and q.speaker]
    assert told == (["Anne Roth"] if reported else [])


def test_french_gerund_of_saying_ends_what_stands_before() -> None:
    """The words "tout en assurant que" open a quote of their own with the same speaker."""
    text = "Le directeur Yves Roth reconnaît un manque, tout en assurant que la sécurité est garantie."
    quotes = extract_quotes(text, document="d", sha256="0" * 64, lang="fr", kind="article").quotes
    assert [q.content[0].exact for q in quotes] == ["un manque", "que la sécurité est garantie"]
    assert {q.speaker.name for q in quotes if q.speaker} == {"Yves Roth"}
