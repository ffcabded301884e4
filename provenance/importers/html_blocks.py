"""The words of an HTML page as blocks in page order; every word and mark is kept as the page shows it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

_SILENT = frozenset(
    ("script", "style", "noscript", "template", "head", "title", "svg", "canvas", "iframe", "object", "embed",
     "audio", "video", "map", "select", "button", "textarea", "input", "datalist", "dialog")
)  # fmt: skip
_BLOCKS = frozenset(
    ("html", "body", "address", "article", "aside", "blockquote", "caption", "center", "dd", "details", "div", "dl",
     "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
     "hgroup", "hr", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "tbody",
     "tfoot", "thead", "tr", "ul", "legend")
)  # fmt: skip
_CELLS = frozenset(("td", "th"))
# what HTML folds to one blank; a no-break space and the others of Unicode are words' own and stay
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@dataclass(slots=True)
class Block:
    """A paragraph of the page: its `text`, the element it stands in, and how many characters of it are links."""

    owner: _Element
    text: str
    linked: int


@dataclass(slots=True)
class _Run:
    """The block being collected."""

    owner: _Element | None = None
    parts: list[str] = field(default_factory=list)
    linked: int = 0


def read_blocks(root: _Element) -> list[Block]:
    """Return the blocks of a page in page order.

    Block elements become blocks, `<br>` a line end, table rows one block with tabs between cells. Blanks fold as in
    a browser, except in `<pre>`; nothing else is changed. What no reader sees (scripts, hidden elements, form
    controls) is left out.
    """
    return list(_walk(root))


def is_hidden(element: _Element) -> bool:
    """Tell whether an element is marked as not shown."""
    return element.get("hidden") is not None or bool(_HIDDEN_STYLE.search(element.get("style") or ""))


def _walk(root: _Element) -> Iterator[Block]:
    """Visit elements with a stack of our own: pages nest deeper than Python calls may."""
    run = _Run()
    links = preformatted = 0
    holders: list[_Element] = [root]  # block elements that are open
    stack: list[tuple[_Element, bool]] = [(root, False)]
    while stack:
        element, leaving = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        if leaving:
            links -= tag == "a"
            preformatted -= tag == "pre"
            if tag in _BLOCKS:
                yield from _finish(run)
                holders.pop()
            _take(run, element.tail, holder=holders[-1] if holders else root, linked=links, pre=preformatted)
            continue
        if not tag or tag in _SILENT or is_hidden(element):
            _take(run, element.tail, holder=holders[-1], linked=links, pre=preformatted)
            continue
        if tag in _BLOCKS:
            yield from _finish(run)
            holders.append(element)
        elif tag == "br":
            run.parts.append("\n")
        elif tag in _CELLS and run.parts:
            run.parts.append("\t")
        links += tag == "a"
        preformatted += tag == "pre"
        _take(run, element.text, holder=holders[-1], linked=links, pre=preformatted)
        stack.append((element, True))
        stack.extend((child, False) for child in reversed(element))
    yield from _finish(run)


def _take(run: _Run, text: str | None, *, holder: _Element, linked: int, pre: int) -> None:
    """Add text to the block being collected; outside `<pre>` its blanks fold to one."""
    if not text:
        return
    shown = text.replace("\t", "    ") if pre else _BLANKS.sub(" ", text)
    if run.owner is None:
        run.owner = holder
    run.parts.append(shown)
    if linked:
        run.linked += len(shown.strip())


def _finish(run: _Run) -> Iterator[Block]:
    """Give the block collected so far, if it has any word, and begin the next."""
    if run.owner is not None:
        text = _tidy("".join(run.parts))
        if text:
            yield Block(run.owner, text, run.linked)
    run.owner, run.parts, run.linked = None, [], 0


_AROUND_LINE_END = re.compile(r" *\n *")
_TOO_MANY_LINE_ENDS = re.compile(r"\n{3,}")
_BLANK_RUN = re.compile(r" {2,}")
_AROUND_TAB = re.compile(r" *\t[ \t]*")


def _tidy(text: str) -> str:
    """Fold the blanks that meet where two pieces join, and those at line ends; other white space stays."""
    text = _BLANK_RUN.sub(" ", _AROUND_TAB.sub("\t", text))
    return _TOO_MANY_LINE_ENDS.sub("\n\n", _AROUND_LINE_END.sub("\n", text)).strip(" \t\n")
