"""Grapheme clusters: what a reader takes for one character, and where a text may be cut."""

from __future__ import annotations

import re

from provenance.text.characters import COMBINING

_EXTENDING = re.compile(
    rf"[{COMBINING}\u200c\u200d\ufe00-\ufe0f\uff9e\uff9f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_REGIONAL = re.compile(r"[\U0001f1e6-\U0001f1ff]")
_JOINED_PICTURE = re.compile(r"[\u2190-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff]")
_HANGUL_LEAD, _HANGUL_VOWEL, _HANGUL_TAIL = (
    range(0x1100, 0x1160),
    range(0x1160, 0x11A8),
    range(0x11A8, 0x1200),
)
_HANGUL_SYLLABLE = range(0xAC00, 0xD7A4)


def cuts_grapheme(text: str, offset: int) -> bool:
    """Tell whether cutting `text` before `offset` would part a grapheme cluster (UAX 29, extended clusters)."""
    if not 0 < offset < len(text):
        return False
    before, after = text[offset - 1], text[offset]
    if after < "\u0300" or "\u0620" < after < "\u064b":
        return before == "\r" and after == "\n"  # Latin and bare Arabic characters extend nothing else
    if _CONTROL.match(before) or _CONTROL.match(after):
        return before == "\r" and after == "\n"
    if _EXTENDING.match(after) or (before == "\u200d" and _JOINED_PICTURE.match(after)):
        return True
    if _REGIONAL.match(before) and _REGIONAL.match(after):
        return _count_regional(text, offset) % 2 == 1
    return _joins_hangul(ord(before), ord(after))


def snap_out(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the smallest range around `[start, end)` that cuts no grapheme cluster."""
    while cuts_grapheme(text, start):
        start -= 1
    while cuts_grapheme(text, end):
        end += 1
    return start, end


def _count_regional(text: str, offset: int) -> int:
    count = 0
    while offset - count > 0 and _REGIONAL.match(text, offset - count - 1):
        count += 1
    return count


def _joins_hangul(before: int, after: int) -> bool:
    if before in _HANGUL_LEAD:
        return after in _HANGUL_LEAD or after in _HANGUL_VOWEL or after in _HANGUL_SYLLABLE
    open_syllable = before in _HANGUL_SYLLABLE and (before - 0xAC00) % 28 == 0
    if before in _HANGUL_VOWEL or open_syllable:
        return after in _HANGUL_VOWEL or after in _HANGUL_TAIL
    return (before in _HANGUL_TAIL or before in _HANGUL_SYLLABLE) and after in _HANGUL_TAIL
