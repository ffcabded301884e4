"""One HTML page read into its article's text and what it says about itself; runs inside the worker only."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from provenance.errors import InputError
from provenance.importers.html_blocks import read_blocks
from provenance.importers.html_content import ContentVote
from provenance.importers.html_metadata import read_metadata

_LIMITS = frozenset(("ERR_RESOURCE_LIMIT", "ERR_NO_MEMORY", "ERR_NAME_TOO_LONG"))


@dataclass(frozen=True, slots=True)
class Page:
    """The article's text, a blank line between blocks, and the candidates for each field of the record."""

    text: str
    said: dict[str, list[str]]


def read_page(html: str) -> Page:
    """Return the article of a page.

    The text keeps the page's words and marks as they are: no NFC, no-break spaces and bidi controls stay, twin
    paragraphs too. Raises InputError when the page has no words, or is nested too deeply to be read in full.
    """
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(html.encode("utf-8"), parser)
    except etree.XMLSyntaxError as error:
        # libxml2 has no word for running out of memory here
        why = "it takes too much memory" if str(error.msg).startswith("unknown error") else error.msg
        raise InputError(f"the page cannot be read as HTML ({why}): save its article text as .txt") from error
    # libxml2 goes on with what it has after such a limit: half an article must not pass for a whole one
    exceeded = next((entry for entry in parser.error_log if entry.type_name in _LIMITS), None)
    if exceeded is not None:
        raise InputError(
            f"the page is beyond what is read safely ({exceeded.message.partition(',')[0]}):"
            " save its article text as .txt instead"
        )
    if root is None:
        raise InputError("the page holds no elements: save it from a browser again, or give its text as .txt")
    chosen = ContentVote(root, read_blocks(root)).choose()
    text = "\n\n".join(block.text for block in chosen)
    if not any(char.isalnum() for char in text):
        raise InputError(
            "the page has no text: it may fill itself by script; save it from a browser after it has loaded"
        )
    return Page(text, read_metadata(root))
