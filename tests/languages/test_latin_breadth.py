"""German, Spanish and French reports beyond the newswire: fronted objects, weak verbs in the mood, houses, outlets."""
# ruff: noqa: E501 - a case of a table stays on one line

from __future__ import annotations

import pytest

from provenance.extract import extract_quotes
from provenance.model import Quote


def _read(lang: str, text: str) -> tuple[Quote, ...]:
    return extract_quotes(text, document="d", sha256="0" * 64, lang=lang, kind="article").quotes


def _told(quote: Quote) -> tuple[str, str]:
    mention = quote.mention.exact if quote.mention is not None else ""
    return mention, " | ".join(span.exact for span in quote.content)


@pytest.mark.parametrize(
    ("text", "mention", "content"),
    [
        ("Die Vorwürfe wies der Minister am Montag zurück.", "der Minister", "Die Vorwürfe"),
        ("Fehler räumte der Konzern nicht ein.", "der Konzern", "Fehler"),
        ("Ein Ende der Gespräche schloss die Ministerin aus.", "die Ministerin", "Ein Ende der Gespräche"),
        ("Strengere Regeln fordert der Verband der Imker.", "der Verband der Imker", "Strengere Regeln"),
        ("Vor Engpässen warnt der Verband der Ärzte.", "der Verband der Ärzte", "Vor Engpässen"),
        ("Von einem „schwarzen Tag“ sprach Bürgermeister Jan Mahr.", "Bürgermeister Jan Mahr", "Von einem „schwarzen Tag“"),
        ("Brodersen lobte die Ministerin.", "Brodersen", "die Ministerin"),
        ("Die Rheinbank lobte die Ministerin.", "Die Rheinbank", "die Ministerin"),
        ("Als Grund nannte das Amt den Regen.", "das Amt", "den Regen"),
    ],
)  # fmt: skip
def test_a_german_object_may_stand_before_its_verb(text: str, mention: str, content: str) -> None:
    """Who cannot speak is no subject, and "der" before a man's noun is a nominative; a bare name stays the subject."""
    (quote,) = _read("de", text)
    assert _told(quote) == (mention, content)


@pytest.mark.parametrize(
    ("text", "mention", "content"),
    [
        ("Ihn habe niemand gefragt, knurrte der Wirt.", "der Wirt", "Ihn habe niemand gefragt"),
        ("Die Miete sei zu hoch, befand der Rentner.", "der Rentner", "Die Miete sei zu hoch"),
        ("Früher sei es laut gewesen, erzählt der Wirt am Ufer, jetzt komme keiner mehr.", "der Wirt", "Früher sei es laut gewesen | jetzt komme keiner mehr"),
        ("Warum sie komme, will der Richter wissen.", "der Richter", "Warum sie komme"),
        ("Der Minister hält den Plan für unbezahlbar.", "Der Minister", "den Plan für unbezahlbar"),
        ("Beim Verband der Imker rechnet man mit weniger Honig.", "Verband der Imker", "mit weniger Honig"),
        ("Der Streit sei alt, lautet der Vorwurf der Kommunen.", "der Kommunen", "Der Streit sei alt"),
        ("Ein Beamter, der nicht genannt werden wollte, sagte der „Seepost“, man prüfe das.", "Ein Beamter", "man prüfe das"),
        ("Das Kabinett tagt, berichtete die Zeitung „Seepost“ unter Berufung auf Diplomaten.", "die Zeitung „Seepost“", "Das Kabinett tagt"),
        ("Die „Seepost“ meldet einen Unfall.", "Die „Seepost“", "einen Unfall"),
    ],
)  # fmt: skip
def test_german_reports_in_the_mood_of_what_was_said(text: str, mention: str, content: str) -> None:
    """The mood of reported speech vouches for verbs that seldom report; houses and outlets speak, too."""
    (quote,) = _read("de", text)
    assert _told(quote) == (mention, content)


@pytest.mark.parametrize(
    ("lang", "text", "mention", "content"),
    [
        ("es", "El gremio de libreros, en cambio, lamentó la salida.", "El gremio de libreros", "la salida"),
        ("es", "Los vecinos hablan, sin embargo, de un error.", "Los vecinos", "de un error"),
        ("es", "Las cuentas suben, comunicó la compañía al regulador.", "la compañía", "Las cuentas suben"),
        ("es", "Según el diario «El Puerto», el puente está cerrado.", "el diario «El Puerto»", "el puente está cerrado"),
        ("es", "Para Hugo Mar, gestor de la firma Olmo, la duda es Haro.", "Hugo Mar, gestor de la firma Olmo", "la duda es Haro"),
        ("es", "Uno de ellos afirma haber recibido una carta.", "Uno de ellos", "haber recibido una carta"),
        ("fr", "La maire fait état d'« irrégularités sérieuses ».", "La maire", "d'« irrégularités sérieuses »"),
        ("fr", "Chez Aubrac, on redoute un retard.", "Aubrac", "un retard"),
        ("fr", "La télévision d'État a, elle, parlé d'une fête.", "La télévision d'État", "d'une fête"),
        ("fr", "Selon le quotidien « Le Port », le pont est fermé.", "le quotidien « Le Port »", "le pont est fermé"),
    ],
)  # fmt: skip
def test_spanish_and_french_subjects_parted_from_their_verbs(
    lang: str, text: str, mention: str, content: str
) -> None:
    """Phrases between commas, places of origin and an elided word before a quotation part nothing that belongs together."""
    (quote,) = _read(lang, text)
    assert _told(quote) == (mention, content)


@pytest.mark.parametrize(
    ("lang", "text", "names"),
    [
        ("de", "Eva Lind ist dagegen. „Nein“, sagt sie. Heinz Ohm zuckt die Achseln. „Was soll ich machen?“", ["Eva Lind", "Heinz Ohm"]),
        ("de", "Die Zeitung „Seepost“ meldet einen Unfall.", ["Seepost"]),
        ("de", "Tourismuslandesrat Hannes Mahr fordert Geld.", ["Hannes Mahr"]),
        ("de", "Der nicht am Werk beteiligte Biologe Jan Roth mahnt zur Vorsicht.", ["Jan Roth"]),
        ("de", "Moore geben Gase ab. Zu diesem Ergebnis kommt eine Studie der Universität Lahn. Demnach ist der Ausstoß hoch.", ["Universität Lahn study"] * 2),
        ("fr", "Mathilde Orme répond que tout va bien. La ministre ajoute que rien ne presse.", ["Mathilde Orme"] * 2),
        ("es", "Emergencias 112 informó de un incendio.", ["Emergencias 112"]),
    ],
)  # fmt: skip
def test_who_speaks_in_a_long_read(lang: str, text: str, names: list[str]) -> None:
    """Quotations behind a sentence about somebody, outlets, titles that no list knows, offices nobody was given yet."""
    assert [quote.speaker.name if quote.speaker else None for quote in _read(lang, text)] == names


@pytest.mark.parametrize(
    ("lang", "text", "kinds"),
    [
        ("es", "La ONG denunció «una negligencia grave».", ["mixed"]),
        ("es", "La ONG denunció: «Es una negligencia».", ["direct"]),
        ("fr", "L'ONG salue « un signal fort ».", ["mixed"]),
        ("de", "Der Sprecher bat um Geduld: „Wir arbeiten daran.“", ["indirect", "direct"]),
    ],
)
def test_quoted_words_without_a_sentence_are_mixed(lang: str, text: str, kinds: list[str]) -> None:
    """A quoted noun phrase is the object of its verb; what a colon leads over to is a quote of its own."""
    assert [quote.kind for quote in _read(lang, text)] == kinds


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Der Gegner trat dem Team mutig entgegen. Die Ärztin hält den Verband für den Patienten bereit.",
        ),
        (
            "de",
            "Das Wasser wird im Werk gereinigt. Wer will, kann im Café warten. Niemand wollte nach Hause.",
        ),
        ("de", "Der Wirt hält eine Rede für die Gäste. An den Krieg erinnert ein Stein."),
        (
            "es",
            "Junto a la puerta, en cambio, espera una maleta roja. La fábrica publica un catálogo cada año.",
        ),
        ("fr", "Chez le boulanger, on achète du pain. Le train, de son côté, traverse la forêt."),
    ],
)
def test_plain_narrative_quotes_nobody(lang: str, text: str) -> None:
    """The same words where nobody says anything."""
    assert _read(lang, text) == ()
