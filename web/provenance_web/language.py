"""The interface's languages: which one a reader wants, and its phrases."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Final

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import Translations
from fastapi import Request

LANGUAGES: Final = {"en": "English", "ar": "العربية", "uk": "Українська", "ru": "Русский"}
"""Codes and the languages' own names."""
RIGHT_TO_LEFT: Final = frozenset({"ar"})
_LOCALE: Final = Path(__file__).parent / "locale"


def language_of(request: Request) -> str:
    """Return the interface language of a request: what the server chose, else English."""
    chosen = getattr(request.state, "language", "en")
    return chosen if chosen in LANGUAGES else "en"


def direction_of(language: str) -> str:
    """Return "rtl" or "ltr"."""
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


def translator(request: Request) -> Callable[[str], str]:
    """Return the function that turns English phrases into the reader's language."""
    return translator_for(language_of(request))


@lru_cache
def translator_for(language: str) -> Callable[[str], str]:
    """Return the function that turns English phrases into `language`; a phrase without translation stays English."""
    catalogue = read_catalogue(language)

    @lru_cache(maxsize=2_000)
    def translate(phrase: str) -> str:
        return str(catalogue.gettext(phrase)) if phrase else ""

    return translate


def read_catalogue(language: str) -> Translations:
    """Return the phrases of a language, compiled in memory from its .po file; English has none."""
    path = _LOCALE / language / "LC_MESSAGES" / "messages.po"
    if not path.is_file():
        return Translations()
    with path.open("rb") as stream:
        catalogue = read_po(stream, locale=language)
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return Translations(compiled)
