"""The canonical text of a Version: what all spans point into."""

from __future__ import annotations

import hashlib
import re

from provenance.errors import InputError

_REFUSED = re.compile("[\x00\ud800-\udfff]")


def canonicalise(text: str) -> str:
    """Return `text` with line ends as `\\n`, and nothing else changed.

    Raises InputError for U+0000 and lone surrogates: no database and no UTF-8 file can hold them.
    """
    refused = _REFUSED.search(text)
    if refused is not None:
        code = ord(refused.group())
        raise InputError(
            f"the text holds U+{code:04X} at character {refused.start()}, which cannot be stored; "
            "remove it and try again"
        )
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def text_sha256(text: str) -> str:
    """Return the hex digest of `text` in UTF-8; raises UnicodeEncodeError for lone surrogates."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
