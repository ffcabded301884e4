"""The persons of an Arabic verb and the endings of its participle, as far as reports of speech use them.

Only third persons and the first plural are formed: reports rarely need others, and each further form is one more
word that can be taken for a cue wrongly.
"""

from __future__ import annotations

_WEAK_PERFECT = {"ى": "ي", "ا": "و"}
_WEAK_IMPERFECT = frozenset("يوى")


def conjugate(perfect: str, imperfect: str) -> tuple[str, ...]:
    """Return the finite forms of a verb given by its "he" forms; weak endings (دعا، نفى، يروي) are respected."""
    if perfect[-1] in _WEAK_PERFECT and len(perfect) > 2:
        root = perfect[:-1]
        past = (perfect, root + "ت", root + "وا", root + _WEAK_PERFECT[perfect[-1]] + "ا", root + "تا")
    else:
        past = (perfect, perfect + "ت", perfect + "وا", perfect + "ا", perfect + "تا", perfect + "نا")
    stem = imperfect[1:]
    short = stem[:-1] if stem[-1] in _WEAK_IMPERFECT else stem
    full = stem[:-1] + "ي" if stem[-1] == "ى" else stem
    present = ("ي" + stem, "ت" + stem, "ي" + short + "ون", "ي" + full + "ان", "ت" + full + "ان")
    return past + present


def decline(participle: str) -> tuple[str, ...]:
    """Return the accusative forms (مشيرا، مشيرة، مشيرين، مشيرتين) and the bare nominative of a participle."""
    if not participle:
        return ()
    if participle.endswith("ا"):
        return (participle,)
    short = participle[:-1] if participle.endswith("ي") else participle
    return (
        participle + "ا", participle + "ة", short + "ين", participle + "تين", participle + "ان", participle + "تان",
        short + "ون",
    )  # fmt: skip
