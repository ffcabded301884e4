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
        past: tuple[str, ...] = (
            perfect,
            root + "ت",
            root + "وا",
            root + _WEAK_PERFECT[perfect[-1]] + "ا",
            root + "تا",
        )
    else:
        past = (perfect, perfect + "ت", perfect + "وا", perfect + "ا", perfect + "تا", perfect + "نا")
    if imperfect == "-":
        return past
    stem = imperfect[1:]
    short = stem[:-1] if stem[-1] in _WEAK_IMPERFECT else stem
    full = stem[:-1] + "ي" if stem[-1] == "ى" else stem
    present = ("ي" + stem, "ت" + stem, "ي" + short + "ون", "ي" + full + "ان", "ت" + full + "ان")
    return past + present


def decline(participle: str) -> tuple[str, ...]:
    """Return the forms of a participle (مشيرا، مشيرة، مشيرين …); one given in the accusative stays alone.

    The feminine of many participles is a common noun (مدينة: city), so those are given as "مشددا". Only the accusative
    says that somebody speaks meanwhile; in the nominative it is a noun (مغردون: people on Twitter).
    """
    if not participle:
        return ()
    if participle.endswith("ا"):
        return (participle,)
    short = participle[:-1] if participle.endswith("ي") else participle
    return (participle + "ا", participle + "ة", short + "ين", participle + "تين")


def inflect(participle: str) -> tuple[str, ...]:
    """Return feminine and plural of a participle given in the accusative (مشددا): مشددة، مشددين."""
    stem = participle.removesuffix("ا")
    return (f"{stem}ة", f"{stem}ين")


def agreement(forms: tuple[str, ...], participles: tuple[str, ...]) -> dict[str, tuple[str, str]]:
    """Return gender and number of the subject that each form of a verb has, as `conjugate` and `decline` order them."""
    persons = (("m", "s"), ("f", "s"), ("m", "p"), ("", "d"), ("f", "d"))
    past = 6 if len(forms) in {6, 11} else 5
    found: dict[str, tuple[str, str]] = {}
    for block in (forms[:5], forms[past:]):
        for form, person in zip(block, persons, strict=False):
            found.setdefault(form, person)
    cases = (("m", "s"), ("f", "s"), ("", "p"), ("f", "d"))
    found.update(zip(participles, cases, strict=False))
    return found
