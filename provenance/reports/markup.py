"""Texts inside markup: escaped, hidden characters shown, direction by their own letters; and the frame of a page."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from html import escape

from provenance.reports.style import PAGE_STYLESHEET, STYLESHEET
from provenance.text.visible import shown

Translate = Callable[[str], str]
"""Turns a phrase of the report into the reader's language, such as gettext does."""
Address = Callable[[str], str | None]
"""Gives the address to link a document to by its id, or None."""

_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,6}\Z")
_SAFE_ADDRESS = re.compile(r"(?:https?://|/(?!/)|\.{1,2}/|[?#])[^\x00-\x20\x7f]*\Z")


def safe(text: str) -> str:
    """Return `text` fit to stand in markup and in quoted attributes: one line, controls written out, escaped."""
    return escape(shown(text))


def element(tag: str, text: str, *, css: str = "", lang: str | None = None) -> str:
    """Return `text` in an element of its own direction, isolated from what stands around it."""
    kind = f' class="{css}"' if css else ""
    return f'<{tag}{kind} dir="auto"{lang_attribute(lang)}>{safe(text)}</{tag}>'


def lang_attribute(lang: str | None) -> str:
    """Return the attribute for a language that has a well-formed tag, else nothing."""
    return f' lang="{lang}"' if lang and lang != "und" and _LANGUAGE_TAG.match(lang) else ""


def linked(markup: str, address: str | None) -> str:
    """Return `markup` as a link where the address is a web address or a path; any other is left out."""
    if address is None or not _SAFE_ADDRESS.match(address):
        return markup
    return f'<a href="{escape(address)}">{markup}</a>'


def render_page(title: str, body: str, *, lang: str = "en") -> str:
    """Return a whole self-contained page; `title` is text, `body` is markup whose texts are escaped already.

    Its one stylesheet is allowed by its hash; script, requests and forms are not allowed at all.
    """
    style = STYLESHEET + PAGE_STYLESHEET
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    direction = "rtl" if lang.partition("-")[0] == "ar" else "ltr"
    return (
        f'<!DOCTYPE html>\n<html{lang_attribute(lang)} dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy, quote=False)}">\n'
        '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{safe(title)}</title>\n<style>{style}</style>\n</head>\n"
        f"<body>\n<main>\n<h1>{safe(title)}</h1>\n{body}\n</main>\n</body>\n</html>"
    )
