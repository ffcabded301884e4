"""Names and texts that are safe in every format: IRIs of what is stored, web addresses, text of XML."""

from __future__ import annotations

import re
import unicodedata
from typing import Final
from urllib.parse import quote as escape
from urllib.parse import urlsplit

from provenance.text.visible import shown

NAMESPACE: Final = "urn:quote-provenance:"
"""Begins the name of everything stored, the same in every format."""

_MARKS = frozenset("-._~:/?#[]@!$&'()*+,;=%")
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def name_of(what: str, identity: str) -> str:
    """Return the IRI of a stored thing: `urn:quote-provenance:document:…`, its id percent-encoded."""
    return f"{NAMESPACE}{what}:{escape(identity, safe='', errors='replace')}"


def web_address(url: object) -> str | None:
    """Return an http(s) address as a valid IRI, or None for anything else: `javascript:` never becomes a link."""
    try:
        parts = urlsplit(str(url or "").strip())
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return None
    return "".join(char if _allowed(char) else escape(char, errors="replace") for char in parts.geturl())


def xml_text(text: str) -> str:
    """Return `text` with every character that XML 1.0 forbids replaced by U+FFFD."""
    return _NOT_XML.sub("\ufffd", text)


def isolated(text: str) -> str:
    """Return a name for the middle of a line: it moves nothing around it, its bidi controls are written out."""
    return f"\u2068{shown(' '.join(text.split()))}\u2069"


def _allowed(char: str) -> bool:
    if char.isascii():
        return char.isalnum() or char in _MARKS
    return unicodedata.category(char)[0] in "LMN"
