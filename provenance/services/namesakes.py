"""One person under names in several scripts: who sounds the same, where no table knows the name.

Names are compared by their consonants (`provenance.speakers.skeleton`), across scripts only: within one script a near
miss is another person. Who sounds the same stays a speaker of its own until a reviewer merges them, but is found and
listed together.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from provenance.services.ports import Store, StoredSpeaker
from provenance.speakers import skeletons_of

_FEWEST = 4
"""Consonants that two full names need in common: fewer are shared by too many."""
_CYRILLIC = str.maketrans(
    {"і": "и", "ї": "и", "ы": "и", "й": "и", "є": "е", "э": "е", "ё": "е", "ґ": "г", "ь": None, "'": None}
)
"""What Ukrainian and Russian write apart, and what both leave out."""


def find_namesakes(store: Store, found: Sequence[StoredSpeaker]) -> Sequence[StoredSpeaker]:
    """Return persons whose full name is that of one of `found`, spelled in another script.

    Only names of two words or more count: a surname alone proves too little. Who sounds like a namesake counts, too:
    a Ukrainian and an Arabic spelling meet in the English one.
    """
    if not any(speaker.kind == "person" for speaker in found):
        return []
    known = {speaker.key for speaker in found}
    todo = [speaker for speaker in found if speaker.kind == "person"]
    rest = [speaker for speaker in store.speakers() if speaker.kind == "person" and speaker.key not in known]
    namesakes: list[StoredSpeaker] = []
    while todo:
        names = _names(todo.pop())
        met = [speaker for speaker in rest if any(sound_alike(one, speaker.name) for one in names)]
        rest = [speaker for speaker in rest if speaker not in met]
        namesakes += met
        todo += met
    return sorted(namesakes, key=lambda speaker: (speaker.name, speaker.key))


def pair_namesakes(speakers: Iterable[StoredSpeaker]) -> Sequence[tuple[StoredSpeaker, StoredSpeaker]]:
    """Return each two persons of whom some full names are spellings of one name, by their keys."""
    by_sound: dict[str, list[tuple[StoredSpeaker, str]]] = defaultdict(list)
    for speaker in speakers:
        for name in _names(speaker) if speaker.kind == "person" else ():
            for sound in skeletons_of(name):
                if " " in sound:
                    by_sound[sound].append((speaker, name))
    found: dict[tuple[str, str], tuple[StoredSpeaker, StoredSpeaker]] = {}
    for group in by_sound.values():
        for (one, name), (other, spelled) in combinations(group, 2):
            if one.key != other.key and sound_alike(name, spelled):
                first, second = sorted((one, other), key=lambda each: each.key)
                found[first.key, second.key] = (first, second)
    return [found[keys] for keys in sorted(found)]


def find_by_sound(store: Store, name: str) -> Sequence[StoredSpeaker]:
    """Return the persons of whose names `name`, in another script, is the whole or the surname."""
    return [
        speaker
        for speaker in store.speakers()
        if speaker.kind == "person"
        and any(sound_alike(name, one) or _is_surname(name, one) for one in _names(speaker))
    ]


def sound_alike(one: str, other: str) -> bool:
    """Tell whether two full names are spellings of one in different scripts, or in Ukrainian and Russian."""
    shared = {each for each in skeletons_of(one) & skeletons_of(other) if " " in each}
    if not any(len(each.replace(" ", "")) >= _FEWEST for each in shared):
        return False
    scripts = {script_of(one), script_of(other)}
    return len(scripts) > 1 or (scripts == {"CYRILLIC"} and _surname(one) == _surname(other))


def _is_surname(name: str, full: str) -> bool:
    """Tell whether one word is the last one of a full name in another script."""
    last = full.split()[-1:]
    if " " in name.strip() or not last or last[0] == full or script_of(name) == script_of(full):
        return False
    return any(len(each) > 1 for each in skeletons_of(name) & skeletons_of(last[0]))


def script_of(name: str) -> str:
    """Return the script of a name's first letter as Unicode calls it ("LATIN", "ARABIC"), "" without one."""
    letter = next((char for char in name if char.isalpha()), "")
    return unicodedata.name(letter, "").partition(" ")[0] if letter else ""


def _surname(name: str) -> str:
    return name.casefold().translate(_CYRILLIC).split()[-1]


def _names(speaker: StoredSpeaker) -> Iterable[str]:
    return {speaker.name, *speaker.aliases}
