"""Make hidden characters visible: what would steer, reorder or break a terminal, a page or a picture is written out."""

from __future__ import annotations

import re

UNSAFE = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
"""C0 and C1 controls, bidi controls, zero-width and tag characters, and code points that XML and UTF-8 refuse.

The joiners U+200C and U+200D are not among them: Persian and Indic spelling needs them.
"""
_BEYOND = re.compile("[^\x00-\uffff]")
_SUSPECT = re.compile(f"{UNSAFE.pattern[:-1]}\n\U00010000-\U0010ffff]")
"""What `shown` may change: most texts have nothing of it, and one look is quicker than five replacements."""


def shown(text: str) -> str:
    """Return `text` on one line, with every control that would hide or reorder it written out as its code point."""
    if _SUSPECT.search(text) is None:
        return text
    flat = text.replace("\r", " ").replace("\n", " ").replace("\t", " ")
    written = UNSAFE.sub(lambda match: _code_point(match.group()), flat)
    return _BEYOND.sub(lambda match: _code_point(match.group()) if _is_no_character(match.group()) else match.group(),
                       written)  # fmt: skip


def _is_no_character(char: str) -> bool:
    """Tell whether this is the last or last but one code point of its plane: Unicode never gives them a meaning."""
    return ord(char) & 0xFFFE == 0xFFFE


def _code_point(char: str) -> str:
    return f"⟨U+{ord(char):04X}⟩"
