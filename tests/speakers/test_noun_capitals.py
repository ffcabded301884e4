"""Names and nouns of a language that gives every noun a capital."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.speakers.noun_capitals import find_among_nouns
from provenance.speakers.nouns import is_body_noun, is_person_noun, noun_stem, same_noun
from provenance.speakers.read_mention import read_mention
from provenance.speakers.reading import load_vocabulary, read_tokens

GERMAN = load_vocabulary("de")
_WORDS = (
    "der",
    "die",
    "des",
    "Sprecher",
    "Ministeriums",
    "Karl",
    "von",
    "Aue",
    ",",
    "Polizei",
    "frühere",
    "Roths",
)


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("der Sprecher des Innenministeriums, Jonas Felber", "Jonas Felber"),
        ("Jonas Felber, Sprecher des Innenministeriums", "Jonas Felber"),
        ("der frühere Lagerist Ole Hartung", "Ole Hartung"),
        ("Rentner Fritz Amrein", "Fritz Amrein"),
        ("GBB-Chefin Heike Lorenz", "Heike Lorenz"),
        ("dessen Hauptgeschäftsführer Georg Mallin", "Georg Mallin"),
        ("Karimis Sprecherin Leyla Saad", "Leyla Saad"),
        ("Karimis langjährige Sprecherin Leyla Saad", "Leyla Saad"),
        ("Ulrich von der Aue", "Ulrich von der Aue"),
        ("Lothar Graf zu Eschen", "Lothar Graf zu Eschen"),
        ("Karl Graf von der Aue", "Karl Graf von der Aue"),
        ("von der Aue", "von der Aue"),
        ("des IT-Fachmanns Cem Aydin", "Cem Aydin"),
        ("Investor und KI-Forscher Kai Lee", "Kai Lee"),
        ("Die 45-jährige Roth", "Roth"),
        ("Minister Jakob Steen von den Konservativen", "Jakob Steen"),
        ("Peter Karin", "Peter Karin"),
        ("Klaus Richter", "Klaus Richter"),
        ("Jonas Felber von der Polizei", "Jonas Felber"),
    ],
)
def test_name_stands_behind_the_nouns_of_its_phrase(mention: str, name: str) -> None:
    """Trades that no list knows, compounds and possessors before a name are title; a full name may be an apposition."""
    reading = read_mention(mention, GERMAN)
    assert (reading.kind, reading.name) == ("person", name)


@pytest.mark.parametrize(
    "mention",
    [
        "ein Sprecher des Ministers Karl Roth",
        "die Eltern der nahen Grundschule",
        "die Gewerkschaft Bau und Boden (GBB)",
        "das Landgericht Ahlbeck",
        "die Bäckerei Kolb",
        "Ermittlerkreisen",
        "Roths Sprecherin",
        "Mertens’ ehemalige Sekretärin",
        "der Biologin",
        "das Gesundheitsamt Rehna",
        "die South Harlow Morning Post",
        "Ein Mitglied der Freien Union",
        "Gerichtsunterlagen",
        "Anfang der Woche",
        "Nordwerk AG",
    ],
)
def test_nouns_and_bodies_are_no_persons(mention: str) -> None:
    """A capital alone makes no name: genitives, bodies and nouns behind an article name nobody."""
    assert read_mention(mention, GERMAN).kind != "person"


@pytest.mark.parametrize(
    ("noun", "other", "same"),
    [
        ("minister", "ministerin", True),
        ("minister", "verkehrsministers", True),
        ("verkehrsminister", "minister", False),
        ("beamte", "beamten", True),
        ("gewerkschafter", "politikerin", False),
    ],
)
def test_a_noun_is_known_in_its_forms_and_compounds(noun: str, other: str, same: bool) -> None:
    """Gender and case do not matter, and a compound may be called by its last part."""
    assert same_noun(noun, other, "de") is same


@given(st.lists(st.sampled_from(_WORDS), max_size=9))
def test_a_name_lies_in_its_mention(words: list[str]) -> None:
    """Whatever the words, the place of the name is a range of them that begins and ends with a capital or particle."""
    tokens = read_tokens(" ".join(words))
    first, after = find_among_nouns(tokens, GERMAN)
    assert 0 <= first <= after <= len(tokens.words)
    assert after == 0 or tokens.words[after - 1][:1].isupper()


@given(st.text(alphabet="abcdefghinrstäöü", min_size=1, max_size=14))
def test_stems_are_stable_and_no_noun_is_person_and_body(word: str) -> None:
    """A stem is a beginning of its noun, and the two sorts of nouns exclude each other."""
    assert word.startswith(noun_stem(word, "de"))
    assert not (is_person_noun(word, GERMAN) and is_body_noun(word, GERMAN))
