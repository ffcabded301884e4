"""Edits that leave what is said as it was: typography, spelling variants, digits of another script."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from change_seeds.seeds import Segments

_HARAKAT = "\u064b\u064e\u064f\u0650\u0652"
_TO_ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
Touch = Callable[[str, random.Random], str]


def _turn_apostrophes(text: str, _: random.Random) -> str:
    return text.replace("'", "’") if "'" in text else text.replace("’", "'")


def _double_blank(text: str, dice: random.Random) -> str:
    places = [match.start() for match in re.finditer(" ", text)]
    at = dice.choice(places) if places else 0
    return text[:at] + " " + text[at:] if places else text


def _drop_full_stop(text: str, _: random.Random) -> str:
    return text.rstrip(". ")


def _turn_dashes(text: str, _: random.Random) -> str:
    return text.replace(" - ", " – ") if " - " in text else text.replace(" – ", " — ")


def _turn_marks(text: str, _: random.Random) -> str:
    return re.sub("[“”„«»]", '"', text)


def _small_start(text: str, _: random.Random) -> str:
    return text[0].lower() + text[1:] if text[1:2].islower() else text


def _hard_blank(text: str, dice: random.Random) -> str:
    return _double_blank(text, dice).replace("  ", "\u00a0", 1)


def _drop_comma(text: str, _: random.Random) -> str:
    return re.sub(r"(?<=[^\W\d]), (?=[^\W\d])", " ", text, count=1)


def _soft_hyphen(text: str, dice: random.Random) -> str:
    found = [match.start() + 3 for match in re.finditer(r"[^\W\d_]{7,}", text)]
    at = dice.choice(found) if found else 0
    return text[:at] + "\u00ad" + text[at:] if found else text


def _other_digits(text: str, _: random.Random) -> str:
    return text.translate(_TO_ARABIC)


def _bare_alef(text: str, _: random.Random) -> str:
    return re.sub("[أإآ]", "ا", text)


def _bare_ends(text: str, _: random.Random) -> str:
    return re.sub(r"ى\b", "ي", re.sub(r"ة\b", "ه", text))


def _vowels(text: str, dice: random.Random) -> str:
    return "".join(
        char
        + (
            dice.choice(_HARAKAT)
            if "\u0628" <= char <= "\u064a" and char != "ـ" and dice.random() < 0.1
            else ""
        )
        for char in text
    )


def _stretch(text: str, _: random.Random) -> str:
    return re.sub(r"(?<=[بتجحسشصعفقكلمنه])(?=[اويةه]\b)", "ـــ", text, count=1)


def _plain_yo(text: str, _: random.Random) -> str:
    return text.replace("ё", "е").replace("Ё", "Е")


def _plain_ghe(text: str, _: random.Random) -> str:
    return text.replace("ґ", "г").replace("ʼ", "'")


def _swiss(text: str, _: random.Random) -> str:
    return text.replace("ß", "ss")


def _no_capital_accents(text: str, _: random.Random) -> str:
    return text.replace("É", "E").replace("À", "A").replace("œ", "oe").replace("Œ", "Oe")


_WITHIN: tuple[Touch, ...] = (
    _turn_apostrophes, _double_blank, _turn_dashes, _turn_marks, _hard_blank, _drop_comma, _soft_hyphen,
)  # fmt: skip
_AT_ENDS: tuple[Touch, ...] = (_drop_full_stop, _small_start)
_BY_LANGUAGE: dict[str, tuple[Touch, ...]] = {
    "ar": (_other_digits, _bare_alef, _bare_ends, _vowels, _stretch),
    "ru": (_plain_yo,), "uk": (_plain_ghe,), "de": (_swiss,), "fr": (_no_capital_accents,),
}  # fmt: skip


def touch_up(text: str, lang: str, dice: random.Random, *, alone: bool = True) -> Segments:
    """Return a text and the same text after up to three harmless edits that change it, as one segment.

    Its end and beginning stay as they are unless it stands `alone`.
    """
    touches = list(_WITHIN + (_AT_ENDS if alone else ()) + _BY_LANGUAGE.get(lang, ()) * 2)
    dice.shuffle(touches)
    made, done = text, 0
    for touch in touches:
        fresh = touch(made, dice)
        if fresh != made:
            made, done = fresh, done + 1
        if done == 1 + len(text) % 3:
            break
    return ((text, made),)
