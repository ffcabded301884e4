"""Characters that make a text look like another: flagged and kept, never removed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from provenance.text.characters import COMBINING
from provenance.text.confusables import CYRILLIC_AS_LATIN, GREEK_AS_LATIN

SpoofKind = Literal[
    "bidi_override", "bidi_embedding", "bidi_isolate", "bidi_mark", "zero_width", "joiner", "tag", "mixed_script",
    "fullwidth", "styled_letter", "mixed_digits",
]  # fmt: skip
SpoofSeverity = Literal["high", "medium", "low"]

_NAMES = {
    "\u202a": "LEFT-TO-RIGHT EMBEDDING", "\u202b": "RIGHT-TO-LEFT EMBEDDING", "\u202c": "POP DIRECTIONAL FORMATTING",
    "\u202d": "LEFT-TO-RIGHT OVERRIDE", "\u202e": "RIGHT-TO-LEFT OVERRIDE", "\u2066": "LEFT-TO-RIGHT ISOLATE",
    "\u2067": "RIGHT-TO-LEFT ISOLATE", "\u2068": "FIRST STRONG ISOLATE", "\u2069": "POP DIRECTIONAL ISOLATE",
    "\u200b": "ZERO WIDTH SPACE", "\u2060": "WORD JOINER", "\ufeff": "ZERO WIDTH NO-BREAK SPACE",
    "\u180e": "MONGOLIAN VOWEL SEPARATOR", "\u200c": "ZERO WIDTH NON-JOINER", "\u200d": "ZERO WIDTH JOINER",
    "\u200e": "LEFT-TO-RIGHT MARK", "\u200f": "RIGHT-TO-LEFT MARK", "\u061c": "ARABIC LETTER MARK",
    "\u2061": "FUNCTION APPLICATION", "\u2062": "INVISIBLE TIMES", "\u2063": "INVISIBLE SEPARATOR",
    "\u2064": "INVISIBLE PLUS", "\u034f": "COMBINING GRAPHEME JOINER", "\u115f": "HANGUL CHOSEONG FILLER",
    "\u1160": "HANGUL JUNGSEONG FILLER", "\u3164": "HANGUL FILLER",
}  # fmt: skip
_SEVERITY: dict[SpoofKind, SpoofSeverity] = {
    "bidi_override": "high",
    "bidi_embedding": "medium",
    "bidi_isolate": "medium",
    "bidi_mark": "low",
    "zero_width": "high",
    "joiner": "medium",
    "tag": "high",
    "mixed_script": "high",
    "fullwidth": "medium",
    "styled_letter": "medium",
    "mixed_digits": "medium",
}
_JOINING = re.compile(
    r"[\u0600-\u077f\u07c0-\u07fa\u0840-\u085f\u08a0-\u0dff\u1000-\u109f\u1780-\u18aa\ufb50-\ufdff\ufe70-\ufefe]"
)
"""Arabic, Syriac, Indic, Burmese, Khmer and Mongolian: scripts whose spelling needs the joiners."""
_PICTURE = re.compile(r"[\u2190-\u2bff\u3030\u303d\u3297\u3299\ufe0f\U0001f000-\U0001faff]")
_RTL = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")

_CONTROLS: dict[str | None, SpoofKind] = {
    "override": "bidi_override",
    "embedding": "bidi_embedding",
    "isolate": "bidi_isolate",
}
_ALWAYS: dict[str | None, SpoofKind] = _CONTROLS | {
    "wide": "fullwidth",
    "digits": "fullwidth",
    "styled": "styled_letter",
}
_SUSPECT = re.compile(
    "(?P<override>[\u202d\u202e])|(?P<embedding>[\u202a-\u202c])|(?P<isolate>[\u2066-\u2069])"
    "|(?P<zero>[\u200b\u2060-\u2064\ufeff\u180e\u034f\u115f\u1160\u3164]+)|(?P<joiner>[\u200c\u200d])"
    "|(?P<mark>[\u200e\u200f\u061c])|(?P<tag>[\U000e0000-\U000e007f]+)"
    "|(?P<digits>[\uff10-\uff19]+)|(?P<wide>[\uff21-\uff3a\uff41-\uff5a]+)|(?P<styled>[\U0001d400-\U0001d7ff]+)"
)
_FLAG_OF_A_REGION = re.compile("\U0001f3f4[\U000e0020-\U000e007e]{1,8}\U000e007f")
"""The flags of England, Scotland and Wales are written with tags, rightly."""
_LATIN, _CYRILLIC, _GREEK = r"A-Za-z\u00c0-\u024f", r"\u0400-\u052f", r"\u0370-\u03ff\u1f00-\u1fff"
_SEAM = re.compile(
    rf"[{_LATIN}][{COMBINING}]*[{_CYRILLIC}{_GREEK}]|[{_CYRILLIC}][{COMBINING}]*[{_LATIN}{_GREEK}]"
    rf"|[{_GREEK}][{COMBINING}]*[{_LATIN}{_CYRILLIC}]"
)
_SCIENTIFIC = re.compile(r"[A-Z]{2,}[\u03b1-\u03c9]|\u03bc[A-Za-z]{1,3}")
"""Names of proteins and units: TNFα, μg."""
_LETTERS = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{COMBINING}])*")
_EASTERN_DIGITS = re.compile(r"[\u0660-\u0669\u06f0-\u06f9]")
_DIGIT_SEAM = re.compile(
    r"(?<![0-9])[0-9]*(?:[0-9][\u0660-\u0669\u06f0-\u06f9]|[\u0660-\u0669\u06f0-\u06f9][0-9])\d*"
)


@dataclass(frozen=True, slots=True)
class SpoofFlag:
    """A place `[start, end)` whose look may deceive: what kind, how grave, and the character's name or the reason."""

    start: int
    end: int
    kind: SpoofKind
    detail: str
    severity: SpoofSeverity = "medium"


def flag_spoofs(text: str) -> list[SpoofFlag]:
    """Return the deceiving places of `text` in order.

    Joiners inside Arabic, Persian and Indic words and inside emoji, direction marks beside right-to-left text, and a
    byte order mark at the head of the text are in their right place and are not flagged (after Unicode TR 36 and 39).
    """
    if text.isascii():
        return []
    # Most texts hold none of what is looked for: the set of their characters tells it at once.
    present = "".join(set(text))
    flags: list[SpoofFlag] = []
    if _SUSPECT.search(present):
        flags.extend(flag for match in _SUSPECT.finditer(text) if (flag := _judge(text, match)) is not None)
    if " and " in _scripts_of(present):
        flags.extend(_flag_mixed_words(text))
    if _EASTERN_DIGITS.search(present):
        for match in _DIGIT_SEAM.finditer(text):
            flags.append(
                _flag(match.start(), match.end(), "mixed_digits", "digits of two scripts in one number")
            )
    return sorted(flags, key=lambda flag: (flag.start, flag.end))


def _flag(start: int, end: int, kind: SpoofKind, detail: str) -> SpoofFlag:
    return SpoofFlag(start, end, kind, detail, _SEVERITY[kind])


def _judge(text: str, match: re.Match[str]) -> SpoofFlag | None:
    """Return the flag of a suspect character, or None where it is in its right place."""
    start, end, what = match.start(), match.end(), match.lastgroup
    char = text[start]
    named = f"U+{ord(char):04X} {_NAMES.get(char, '')}".rstrip()
    if what in _ALWAYS:
        detail = named if what in _CONTROLS else f"{text[start:end]} for plain characters"
        return _flag(start, end, _ALWAYS[what], detail)
    before, after = text[start - 1 : start], text[end : end + 1]
    # Web editors leave invisible signs beside blanks and hyphens; only inside a word do they hide it from a search.
    inside = before.isalnum() and after.isalnum()
    if what == "zero" and not (start == 0 and text[:end] == "\ufeff"):
        return SpoofFlag(start, end, "zero_width", named, "high" if inside else "low")
    if what == "tag" and not _is_region_flag(text, start, end):
        return _flag(start, end, "tag", "invisible tag characters")
    if what == "joiner" and not _joins_rightly(char, before, after):
        return _flag(start, end, "joiner", named)
    if what == "mark" and inside and not _RTL.match(before) and not _RTL.match(after):
        return _flag(start, end, "bidi_mark", named)
    return None


def _is_region_flag(text: str, start: int, end: int) -> bool:
    return start > 0 and _FLAG_OF_A_REGION.fullmatch(text, start - 1, end) is not None


def _joins_rightly(char: str, before: str, after: str) -> bool:
    if char == "\u200d" and _PICTURE.match(before):
        return True
    # At the end of an Arabic word a joiner only shapes the last letter: ه‍ stands for the Hijri year.
    return _JOINING.match(before) is not None and (
        not after or not re.match(rf"[{_LATIN}{_CYRILLIC}]", after)
    )


def _flag_mixed_words(text: str) -> list[SpoofFlag]:
    """Flag words of two scripts whose foreign letters look like the word's own (Unicode TR 39, mixed-script)."""
    flags: list[SpoofFlag] = []
    done = 0
    for seam in _SEAM.finditer(text):
        if seam.start() < done:
            continue
        start = seam.start()
        while start > done and (text[start - 1].isalpha() or re.match(f"[{COMBINING}]", text[start - 1])):
            start -= 1
        word = _LETTERS.match(text, start)
        if word is None:
            continue
        done = word.end()
        if not _is_compound(word.group()):
            flags.append(
                _flag(start, done, "mixed_script", f"letters of {_scripts_of(word.group())} in one word")
            )
    return flags


def _is_compound(word: str) -> bool:
    """Tell whether a word joins two scripts openly, as SMS with a Russian ending: each part shows its own script."""
    if _SCIENTIFIC.fullmatch(word):
        return True
    parts = re.findall(rf"[{_LATIN}]+|[{_CYRILLIC}]+|[{_GREEK}]+", word)
    if len(parts) != 2 or min(map(len, parts)) < 2:
        return False
    stem, ending = parts
    open_stem = any(not _looks_latin(char) for char in stem) or (stem.isupper() and ending.islower())
    return open_stem and any(not _looks_latin(char) for char in ending)


def _looks_latin(char: str) -> bool:
    """Tell whether `char` may pass for a letter of the other script."""
    return char in CYRILLIC_AS_LATIN or char in GREEK_AS_LATIN or char in _IMITATED


_IMITATED = frozenset(CYRILLIC_AS_LATIN.values()) | frozenset(GREEK_AS_LATIN.values())


def _scripts_of(word: str) -> str:
    names = (("Latin", _LATIN), ("Cyrillic", _CYRILLIC), ("Greek", _GREEK))
    return " and ".join(name for name, letters in names if re.search(f"[{letters}]", word))
