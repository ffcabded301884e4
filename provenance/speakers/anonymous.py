"""Described labels for speakers that a text does not name."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from provenance.model import Speaker
from provenance.speakers.gazetteer import find_body, find_figures_by_surname, get_country
from provenance.speakers.names import split_name
from provenance.speakers.reading import Reading

_ROLES_WITHOUT_SIDE = frozenset({"reporter", "moderator", "witness"})
_ORDINALS = ("second", "third", "fourth", "fifth")
# "senior" says more than any other quality and stands first; the rest keeps the order of the text.
_FIRST = ("former", "senior")


def country_of(reading: Reading) -> str:
    """Return the label of the country that an unnamed official serves: by adjective, body, or a leader's name."""
    if reading.country is not None:
        return reading.country.label
    if reading.body is not None:
        country = get_country(reading.body.country)
        return country.label if country else reading.body.country
    for word in split_name(reading.text):
        for figure in find_figures_by_surname(word):
            if figure.alone and word[:1].isupper() and len(word) > 2:  # "Un" is an article, too
                country = get_country(figure.country)
                return country.label if country else figure.country
    return ""


def describe_unnamed(reading: Reading, country: str = "") -> Speaker:
    """Return the speaker of an unnamed person: "senior administration official (US, anonymous)".

    `country` is what the document tells where the mention itself does not.
    """
    noun = reading.unnamed or "official"
    if noun in _ROLES_WITHOUT_SIDE:
        return Speaker(f"{noun} (unnamed)", "anonymous", name_in_text=reading.text)
    qualities = list(dict.fromkeys(reading.qualities))
    if not reading.unnamed and "administration" not in qualities:
        qualities = ["senior", "administration"]
    qualities.sort(key=lambda quality: _FIRST.index(quality) if quality in _FIRST else len(_FIRST))
    label = " ".join([*qualities, noun, *filter(None, [reading.phrase])])
    side = country_of(reading) or country
    return Speaker(
        f"{label} ({side}, anonymous)" if side else f"{label} (anonymous)", "anonymous", reading.text
    )


def tell_apart(speaker: Speaker, taken: Collection[str]) -> Speaker:
    """Return an unnamed speaker under a label of its own where its document describes another one alike.

    "another US official" is not the one before: "official (US, anonymous, second)".
    """
    label = speaker.name.removesuffix(")")
    if speaker.kind != "anonymous" or label == speaker.name or speaker.name not in taken:
        return speaker
    names = (f"{label}, {ordinal})" for ordinal in (*_ORDINALS, *(f"no. {n}" for n in range(6, 100))))
    return replace(speaker, name=next((name for name in names if name not in taken), speaker.name))


def describe_unnamed_many(reading: Reading, country: str = "") -> Speaker:
    """Return the speaker of several unnamed persons: "US officials (unnamed)"."""
    side = country_of(reading) or country
    # The body they serve is their side already: White House officials are US officials.
    qualities = [
        each
        for each in dict.fromkeys(reading.qualities)
        if find_body(each) is None and each != "administration"
    ]
    label = " ".join(filter(None, [side, *qualities, reading.unnamed]))
    return Speaker(f"{label} (unnamed)", "collective", reading.text)
