"""What French, German and Spanish need of the engine beyond word lists: invented sentences, one rule each."""

from __future__ import annotations

from importlib import import_module

import pytest

from provenance.extract import extract_quotes
from provenance.languages import load_pack
from provenance.languages.es.conjugation import conjugate as conjugate_spanish
from provenance.languages.fr.conjugation import conjugate as conjugate_french
from provenance.model import Quote


def _read(lang: str, text: str) -> tuple[Quote, ...]:
    return extract_quotes(text, document="d", sha256="0" * 64, lang=lang, kind="article").quotes


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "La fermeture du pont a été annoncée vendredi."),
        ("fr", "Le pont est à droite du port et l’annonce du préfet est là."),
        ("de", "Die Schließung der Brücke wurde am Montag angekündigt."),
        ("de", "Die Arbeit war nicht so schwer wie gedacht."),
        ("es", "Se rechazaron dos peticiones de Lena Haro."),
        ("es", "El anuncio y la declaración quedaron en nada."),
    ],
)
def test_passives_and_nouns_are_no_quotes(lang: str, text: str) -> None:
    """A passive has no speaker, and a noun that looks like a form of saying is none."""
    assert _read(lang, text) == ()


@pytest.mark.parametrize(
    ("lang", "text", "mention"),
    [
        ("fr", "« Nous partons », a-t-elle dit.", "elle"),
        ("fr", "« Nous partons », répond-il.", "il"),
        ("de", "Am Montag sagte Lena Harding, dass die Brücke öffnet.", "Lena Harding"),
        ("de", "Da der Fluss steigt, haben Fachleute vor einem Hochwasser gewarnt.", "Fachleute"),
        ("es", "“Nos vamos”, dijo el martes en Villamar el ministro.", "el ministro"),
        ("es", "Dijo Lena Haro que el puente abrirá.", "Lena Haro"),
    ],
)
def test_subject_behind_its_verb_is_the_mention(lang: str, text: str, mention: str) -> None:
    """Joined pronouns, German verb-second order and Spanish inversion put the subject behind."""
    (quote,) = _read(lang, text)
    assert quote.mention is not None
    assert quote.mention.exact == mention


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("Lena Harding wies die Vorwürfe zurück.", "wies", ("die Vorwürfe",)),
        ("Lena Harding hat die Pläne der Stadt kritisiert.", "kritisiert", ("die Pläne der Stadt",)),
        (
            "Der Minister forderte die Bewohner auf, zu gehen.",
            "forderte",
            ("die Bewohner", "zu gehen"),
        ),
    ],
)
def test_content_between_the_parts_of_a_german_verb(text: str, cue: str, content: tuple[str, ...]) -> None:
    """A verb in two parts encloses its content; what is asked may go on behind the comma."""
    (quote,) = _read("de", text)
    assert quote.cue is not None
    assert quote.cue.exact == cue
    assert tuple(span.exact for span in quote.content) == content


def test_konjunktiv_goes_on_with_the_last_speaker_in_its_paragraph_only() -> None:
    """Konjunktiv I alone attributes a sentence to who spoke before, but not across paragraphs."""
    said, reported = _read("de", "Lena Harding sagte, die Brücke sei alt. Sie werde bald erneuert.")
    assert reported.cue is None
    assert reported.speaker is not None
    assert said.speaker is not None
    assert reported.speaker.name == said.speaker.name
    assert len(_read("de", "Lena Harding sagte, die Brücke sei alt.\nSie werde bald erneuert.")) == 1


def test_phrase_inside_its_clause_leaves_two_parts() -> None:
    """ "nach Angaben der Polizei" in the middle of a clause attributes what stands on both of its sides."""
    (quote,) = _read("de", "Die Straße ist nach Angaben der Polizei seit Montag gesperrt.")
    assert [span.exact for span in quote.content] == ["Die Straße ist", "seit Montag gesperrt"]


def test_sentence_that_points_back_takes_the_one_before() -> None:
    """Así lo anunció … attributes the sentence before it."""
    (quote,) = _read("es", "El puente abrirá el viernes. Así lo anunció la portavoz Ana Soto.")
    assert quote.content[0].exact == "El puente abrirá el viernes"


@pytest.mark.parametrize(
    ("lang", "text", "mention", "content"),
    [
        ("fr", "Le recteur, Jean Dou, conteste ces chiffres.", "Le recteur, Jean Dou", "ces chiffres"),
        (
            "es",
            "La presidenta, Rosa Haro, teme una catástrofe.",
            "La presidenta, Rosa Haro",
            "una catástrofe",
        ),
        ("fr", "Le pont ouvrira, annonce le maire.", "le maire", "Le pont ouvrira"),
        ("de", "Es regnet. Das Amt kündigte ein Urteil an.", "Das Amt", "ein Urteil"),
        (
            "es",
            "El puente abre, anunció el portavoz, Julio Haro.",
            "el portavoz, Julio Haro",
            "El puente abre",
        ),
        ("fr", "« Non », accuse Anne Dou, de la brasserie.", "Anne Dou", "Non"),
        ("de", "Anwältin Eva Roth hielt ihm vor, zu lügen.", "Anwältin Eva Roth", "zu lügen"),
    ],
)
def test_subject_before_its_verb_is_not_what_was_said(
    lang: str, text: str, mention: str, content: str
) -> None:
    """A noun phrase with its apposition, and "das" before a noun, are subjects; Julio is a name and no month."""
    (quote,) = _read(lang, text)
    assert quote.mention is not None
    assert (quote.mention.exact, quote.content[0].exact) == (mention, content)


def test_french_verbs_change_their_stems() -> None:
    """annoncer, suggérer, rappeler, exiger: spelling follows the ending."""
    assert "annonçait" in conjugate_french("annoncer")[0]
    assert "suggère" in conjugate_french("suggérer")[0]
    assert "rappelle" in conjugate_french("rappeler")[0]
    assert conjugate_french("exiger")[1] == ("exigeant",)


def test_spanish_verbs_change_their_stems() -> None:
    """recordar, sugerir: diphthong in the present, closed vowel in the past."""
    assert "recuerda" in conjugate_spanish("recordar")[0]
    assert {"sugiere", "sugirió"} <= set(conjugate_spanish("sugerir")[0])


@pytest.mark.parametrize("lang", ["fr", "de", "es"])
def test_packs_keep_forty_examples(lang: str) -> None:
    """Each pack shows at least forty invented cases."""
    assert load_pack(lang) is not None
    assert len(import_module(f"provenance.languages.{lang}.examples").EXAMPLES) >= 40


@pytest.mark.parametrize("lang", ["fr", "de", "es"])
def test_time_grows_with_length(lang: str) -> None:
    """Marks, brackets and particles without end do not stall a run."""
    text = "„ « — hat forderte auf a-t-il selon so dijo, " * 2000
    assert isinstance(_read(lang, text), tuple)
