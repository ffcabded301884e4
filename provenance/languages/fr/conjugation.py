"""French verb forms that reports use: third person of five tenses, past participle, gerund."""

from __future__ import annotations

_SOFT = {"c": "ç", "g": "ge"}
_TENSES = ("ait", "aient", "era", "eront", "erait", "eraient", "èrent", "a")


def conjugate(infinitive: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Return finite forms, participles (gerund) and perfect forms of a regular verb in -er.

    Verbs in -eler, -eter, -érer, -éger change the vowel before a mute ending (rappelle, suggère).
    """
    stem = infinitive[:-2]
    soft = stem[:-1] + _SOFT[stem[-1]] if stem[-1] in _SOFT else stem
    mute = _mute_stem(stem)
    finite = [f"{mute}e", f"{mute}ent"]
    if stem.endswith("ay"):
        finite += [f"{stem[:-1]}ie", f"{stem[:-1]}ient"]  # balaie
    for ending in _TENSES:
        base = soft if ending[0] == "a" else stem
        finite.append(f"{base}{ending}")
    return tuple(finite), (f"{soft}ant",), (f"{stem}é",)


def _mute_stem(stem: str) -> str:
    """Return the stem before a mute e."""
    if stem.endswith(("ppel", "jet")):
        return stem + stem[-1]
    if stem.endswith("tel"):
        return f"{stem[:-2]}èl"
    for at in (len(stem) - 2, len(stem) - 3):
        if at >= 0 and stem[at] == "é" and all(letter not in "aeiou" for letter in stem[at + 1 :]):
            return f"{stem[:at]}è{stem[at + 1 :]}"
    return stem
