"""The folded shadow of names and wordings that look-ups compare.

Kept apart from the matcher's folding on purpose: what is stored must not change when the matcher is tuned.
"""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {"ى": "ي", "ة": "ه", "ـ": "", "ی": "ي", "ک": "ك", "ß": "ss"}
    | dict.fromkeys("’‘ʼ‛′`´", "'")
    | dict.fromkeys("“”„‟«»", '"')
    | dict.fromkeys("‐‑‒–—―−", "-")
)
_BLANKS = re.compile(r"\s+")
_DROPPED = {"Mn", "Me", "Cf", "Cc", "Cs"}


def fold(text: str) -> str:
    """Return `text` without case, vowel signs, accents, invisible characters, and with one form of each letter.

    Arabic hamza seats and final forms fall together, all digits are ASCII, runs of blanks are one blank.
    """
    plain = _BLANKS.sub(" ", text).strip()
    if not plain.isascii():
        kept = []
        for char in unicodedata.normalize("NFKD", plain.translate(_LETTERS)):
            category = unicodedata.category(char)
            if category in _DROPPED:
                continue
            kept.append(str(unicodedata.digit(char)) if category == "Nd" else char)
        plain = unicodedata.normalize("NFC", "".join(kept)).translate(_LETTERS)
        plain = _BLANKS.sub(" ", plain).strip()
    return plain.casefold()


def like_pattern(text: str) -> str:
    """Return the LIKE pattern (escape character `\\`) that finds the folded `text` anywhere."""
    escaped = fold(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"
