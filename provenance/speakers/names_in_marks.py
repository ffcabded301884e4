"""Names with or in quotation marks in Slavic texts: callsigns and nicknames, and bodies in apposition."""

from __future__ import annotations

import re
from functools import lru_cache

from provenance.speakers.reading import Reading, load_vocabulary

_AROUND = re.compile(r"\b([А-ЯІЇЄҐЁ][а-яіїєґё'’]+) [«“„\"]\w[^«»“”\"\n]{0,24}[»”“\"] ([А-ЯІЇЄҐЁ][\w'’-]+)")
"""A first name, a nickname in marks and the surname: Катерина «Зірка» Мельничук."""


@lru_cache(maxsize=8)
def called_in_marks(lang: str) -> re.Pattern[str]:
    """Return what finds a name in marks behind a word for one: військовий на позивний «Шпак»."""
    pack = load_vocabulary(lang).pack
    called = "|".join(map(re.escape, pack.words.get("called", ()))) if pack is not None else ""
    return re.compile(rf"\b(?:{called}) [«“„\"]([^«»“”\"]+)[»”“\"]" if called else r"(?!)")


def find_names_in_marks(text: str, lang: str) -> list[tuple[str, Reading]]:
    """Return the callsigns in marks of a text, and the full names with a nickname between their parts."""
    if not any(mark in text for mark in '«“„"'):
        return []
    found = [match.group(1) for match in called_in_marks(lang).finditer(text)]
    given = load_vocabulary(lang).words.given_names
    found += [" ".join(match.groups()) for match in _AROUND.finditer(text) if match.group(1) in given]
    return [(name, Reading("person", name, name)) for name in found if name[:1].isupper()]
