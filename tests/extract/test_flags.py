"""What extraction says about a text besides its quotes."""

from __future__ import annotations

import pytest

from provenance.extract import extract_quotes


def test_language_without_a_pack_keeps_marks_and_says_so() -> None:
    """Quotations in marks are found in any language; the flag names the language whose cues are missing."""
    text = "« Silta on turvallinen ja avataan perjantaina, sanoi hän. »\nToinen kappale."
    done = extract_quotes(text, document="d", sha256="s", lang="fi", kind="article")
    assert "cues_unavailable:fi" in done.flags
    assert [quote.kind for quote in done.quotes] == ["direct"]
    assert done.quotes[0].speaker is None


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("he", "השר אמר: «הגשר הישן של העיר סגור למשאיות».", "הגשר הישן של העיר סגור למשאיות"),
        ("tr", "Bakan Demir, “Eski köprü yarın sabah kapalı kalacak” dedi.", "Eski köprü yarın sabah kapalı kalacak"),
        ("pt", "Silva disse que “a ponte da cidade não é segura” e saiu.", "a ponte da cidade não é segura"),
        ("fi", "Hän luki kirjan “Silta” ja lähti.", None),
    ],
)  # fmt: skip
def test_quotation_inside_a_sentence_of_a_language_without_a_pack(
    lang: str, text: str, words: str | None
) -> None:
    """Wherever it stands in its sentence a quotation is a quote; the name of a thing in marks is none."""
    done = extract_quotes(text, document="d", sha256="s", lang=lang, kind="article")
    assert [quote.content[0].exact for quote in done.quotes] == ([words] if words else [])
    assert f"cues_unavailable:{lang}" in done.flags


def test_language_with_a_pack_has_no_such_flag() -> None:
    """English has its cues."""
    done = extract_quotes("The bridge is safe.", document="d", sha256="s", lang="en", kind="article")
    assert done.flags == ()
    assert done.quotes == ()


def test_spoofed_characters_are_flagged() -> None:
    """A right-to-left override inside a quotation is named, and the text stays as it was."""
    text = "“The bridge is \u202eefas\u202c,” Hartwell said."
    done = extract_quotes(text, document="d", sha256="s", lang="en", kind="article")
    assert any(flag.startswith("spoof:bidi") for flag in done.flags)
    assert "\u202e" in done.quotes[0].content[0].exact


def test_passages_are_the_sentences_in_order() -> None:
    """Every sentence is a passage, quoted or not."""
    done = extract_quotes("One is here. Two said so.", document="d", sha256="s", lang="en", kind="article")
    assert [passage.span.exact for passage in done.passages] == ["One is here.", "Two said so."]


def test_empty_text_gives_nothing() -> None:
    """No text, no quotes, no passages, no error."""
    done = extract_quotes("", document="d", sha256="s", lang="en", kind="article")
    assert done.quotes == done.passages == ()
