"""Who gave out a statement, and which body stands behind a document."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from provenance.speakers.gazetteer import (
    Body,
    find_body,
    find_figure,
    find_figures_by_surname,
    first_words_of_bodies,
)
from provenance.speakers.names import key_of
from provenance.speakers.read_mention import read_mention
from provenance.speakers.reading import Reading, Vocabulary
from provenance.speakers.words_of import keys_of, words_of

_BY = re.compile(
    r"\b(?:statement|remarks|message|letter|comments?|briefing|gaggle|op-ed|interview|call|address|speech|toast|"
    r"proclamation|testimony)\b[^.:]{0,40}?\b(?:by|from|of)\s+(?P<who>.+?)"
    r"(?=\s+(?:on|at|in|before|after|regarding|about|to|for|during|upon|celebrating|honoring|following|marking|welcoming)\b|[,(:]|$)",
    re.IGNORECASE,
)
_HONORIFICS = frozenset({"mr", "ms", "mrs", "dr", "miss"})


def find_issuer(title: str | None, issuer: str | None, vocabulary: Vocabulary) -> Reading | None:
    """Return the reading of who issued a document: as given, else as its title says ("Statement by …")."""
    if issuer:
        return read_mention(issuer, vocabulary)
    match = _BY.search(title or "")
    return _cut_topic(read_mention(match["who"].strip(), vocabulary)) if match else None


def _cut_topic(reading: Reading) -> Reading:
    """Return the reading without what a title says next ("Statement by President Biden Four Years After …")."""
    words = reading.name.split()
    if len(words) < 2 or find_figure(reading.name) is not None:
        return reading
    famous = any(figure.alone for figure in find_figures_by_surname(words[0]))
    return replace(reading, name=words[0]) if famous else reading


def find_context_body(
    text: str, title: str | None, outlet: str | None, vocabulary: Vocabulary
) -> Body | None:
    """Return the first body that outlet, title or text name: the one that "the statement" is of."""
    if outlet and (body := find_body(outlet)):
        return body
    for part in (title or "", text):
        words = words_of(part, vocabulary.lang)
        for at, key in enumerate(keys_of(part, vocabulary.lang)):
            if key not in _beginnings():
                continue
            for size in (4, 3, 2, 1):
                if at + size > len(words):
                    continue
                phrase = part[words[at].start : words[at + size - 1].end]
                # A capital is asked for where the script has them: "congress" is not the Congress.
                if phrase[:1].islower() or (size == 1 and phrase.isascii() and len(phrase) < 5):
                    continue
                body = find_body(phrase) or find_body(_without_proclitics(phrase))
                if body is not None and body.country != "XX":
                    return body
    return None


@cache
def _beginnings() -> frozenset[str]:
    """Return the keys of all words that a body's name may begin with, proclitics joined to it or not."""
    firsts = first_words_of_bodies()
    definite = {first for first in firsts if first.startswith("ال")}
    joined = {letter + first for first in definite for letter in "بلوف"}
    return firsts | {"the"} | joined | {"لل" + first[2:] for first in definite}


def _without_proclitics(phrase: str) -> str:
    if phrase.startswith("لل"):
        return "ال" + phrase[2:]
    return phrase[1:] if phrase[:1] in "بلوف" and phrase[1:3] == "ال" else phrase


def read_label(label: str, vocabulary: Vocabulary) -> Reading:
    """Return the reading of a turn's label: "MS. PSAKI", "Q", "SENIOR ADMINISTRATION OFFICIAL", "THE PRESIDENT"."""
    plain = label.strip().rstrip(":.").strip()
    pack = vocabulary.pack
    reporters = {key_of(each) for each in (pack.labels_reporter if pack else {"Q", "QUESTION"})}
    moderators = {key_of(each) for each in (pack.labels_moderator if pack else {"MODERATOR"})}
    if key_of(plain) in reporters:
        return Reading("unnamed", plain, unnamed="reporter")
    if key_of(plain) in moderators or key_of(plain) in {"operator", "host"}:
        return Reading("unnamed", plain, unnamed="moderator")
    cased = _title_case(plain) if plain.isupper() else plain
    if key_of(cased).split()[:1] and key_of(cased).split()[0] in _HONORIFICS:
        words = cased.split()
        if len(words) == 1:
            return Reading("unknown", plain)  # a title whose name is missing
        gender = "f" if key_of(words[0]) in {"ms", "mrs", "miss"} else "m"
        return Reading("person", plain, " ".join(words[1:]), title=words[0], gender=gender)
    reading = read_mention(cased, vocabulary)
    if reading.kind in {"unknown", "organization"} and plain.isupper():
        return Reading("person", plain, cased)
    return reading


def _title_case(label: str) -> str:
    words = [word.title() if len(word) > 2 or "." in word else word for word in label.split()]
    lowered = {"The": "the", "Of": "of", "And": "and", "Official": "official", "Administration": "administration",
               "Senior": "senior", "Officer": "officer", "Defense": "defense", "Department": "Department"}  # fmt: skip
    return " ".join(lowered.get(word, word) for word in words)
