"""Arabic verb forms, participles and what they tell about the subject."""

from __future__ import annotations

import pytest

from provenance.languages.ar.conjugation import agreement, conjugate, decline
from provenance.languages.pack import load_pack
from provenance.languages.people import load_people_words


@pytest.mark.parametrize(
    ("perfect", "imperfect", "forms"),
    [
        ("قال", "يقول", {"قالت", "قالوا", "قالا", "يقول", "تقول", "يقولون"}),
        ("دعا", "يدعو", {"دعت", "دعوا", "يدعو", "تدعو", "يدعون"}),
        ("نفى", "ينفي", {"نفت", "نفوا", "نفيا", "ينفون", "تنفي"}),
        ("رأى", "يرى", {"رأت", "رأوا", "يرون", "يريان"}),
        ("اعتبر", "-", {"اعتبرت", "اعتبروا"}),
    ],
)
def test_persons_of_a_verb(perfect: str, imperfect: str, forms: set[str]) -> None:
    """Strong and weak verbs are conjugated as reports use them; a verb without imperfect has none."""
    found = set(conjugate(perfect, imperfect))
    assert forms <= found
    assert imperfect != "-" or not any(form.startswith("ي") for form in found)


def test_participles() -> None:
    """A participle has its genders and numbers; one given in the accusative stays alone, none gives none."""
    assert decline("مشير")[:3] == ("مشيرا", "مشيرة", "مشيرين")
    assert decline("مشددا") == ("مشددا",)
    assert decline("") == ()


def test_forms_tell_gender_and_number() -> None:
    """The form of a verb says who a subject that is left out can be."""
    told = agreement(conjugate("أوضح", "يوضح"), decline("موضح"))
    assert told["أوضح"] == ("m", "s")
    assert told["أوضحت"] == ("f", "s")
    assert told["أوضحا"] == ("", "d")
    assert told["يوضحون"] == ("m", "p")
    assert told["موضحة"] == ("f", "s")
    assert load_people_words("ar").agreement["قالت"] == ("f", "s")


def test_a_city_is_no_participle() -> None:
    """Feminine participles that are common nouns are left out of the cues that count wherever they stand."""
    pack = load_pack("ar")
    assert pack is not None
    forms = {form for cue in pack.cues if cue.forms for form in (*cue.forms, *cue.participles)}
    unsure = [cue for cue in pack.cues if "مطالبة" in cue.participles]
    assert [cue.strength < 0.8 for cue in unsure] == [True]
    assert load_people_words("ar").agreement["مطالبة"] == ("f", "s")
    assert forms.isdisjoint({"مدينة", "مطالبة", "كاتب", "مبلغا", "يذكر"})


def test_a_language_without_people_words_has_none() -> None:
    """Asking for an unknown language is no error."""
    assert load_people_words("xx").unnamed == {}
