"""Which blocks of a page are the article: a vote of the words, not of the template.

Every block with prose votes for the elements around it. The article is the smallest element that holds nearly all
votes; the heading above it belongs to it too. Menus, forms, comments and lists of links do not vote, unless the
page would then lose a large part of its prose.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from provenance.importers.html_blocks import Block

if TYPE_CHECKING:
    from lxml.etree import _Element

_WINS = 0.85
"""Share of its parent's votes with which an element takes its place: the rest is captions and teasers."""
_SHELTERED = 0.4
"""Share of the page's prose from which an element is content whatever its name says (`<body class="menu-open">`)."""
_PROSE = 60
"""Characters from which a block without a closing mark counts as prose."""

_BOILERPLATE_TAGS = frozenset(("nav", "form", "menu", "search"))
_BOILERPLATE_ROLES = frozenset(
    ("navigation", "banner", "contentinfo", "search", "complementary", "dialog", "menu")
)
_BOILERPLATE_NAMES = frozenset(
    ("ad", "ads", "advert", "advertisement", "banner", "breadcrumb", "breadcrumbs", "comments", "consent", "cookie",
     "cookies", "disqus", "gdpr", "menu", "modal", "nav", "navbar", "navigation", "newsletter", "outbrain",
     "pagination", "popup", "promo", "promoted", "recommended", "recirc", "related", "share", "sharing", "sidebar",
     "social", "sponsored", "subscribe", "subscription", "taboola", "toolbar", "trending", "widget")
)  # fmt: skip
_LEAVES = frozenset(
    ("p", "li", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt", "figcaption")
)
_NAME = re.compile(r"[a-z]+")
_CLOSED = re.compile(r"[.!?…؟۔。:;][\"'”“»«›’)\]]*$")


_Weigh = Callable[[Block], int]


class ContentVote:
    """Counts the votes of one page's blocks and tells which blocks are the article's."""

    def __init__(self, root: _Element, blocks: Sequence[Block]) -> None:
        self._blocks = blocks
        # lxml forgets an element's identity with its last reference: all are held while the vote goes on
        self._elements = [element for element in root.iter() if isinstance(element.tag, str)]
        self._prose = self._count(lambda block: prose_of(block.text, block.linked))
        self._letters = self._count(lambda block: len(block.text))
        self._linked = self._count(lambda block: block.linked)
        self._total = self._prose.get(root, 0)
        self._left_out = self._find_boilerplate()
        self._votes = self._count(
            lambda block: 0 if block.owner in self._left_out else prose_of(block.text, block.linked)
        )
        self._root = root

    def choose(self) -> list[Block]:
        """Return the blocks of the article in page order; none when the page has no words at all."""
        kept = [block for block in self._blocks if block.owner not in self._left_out]
        if not self._votes.get(self._root, 0):
            return kept or list(self._blocks)
        winner = self._find_winner()
        inside = set(winner.iter())
        places = [index for index, block in enumerate(kept) if block.owner in inside]
        first, last = places[0], places[-1]
        headings = [index for index in range(first) if kept[index].owner.tag == "h1"]
        if headings and not self._is_far(kept[headings[-1] : first]):
            first = headings[-1]
        return kept[first : last + 1]

    def _find_winner(self) -> _Element:
        """Go down from the page to the smallest element that still holds nearly all votes."""
        element = self._root
        while True:
            if element.get("itemprop") == "articleBody" or element.tag == "article":
                return element
            heir = max(element, key=lambda child: self._votes.get(child, 0), default=None)
            if heir is None or heir.tag in _LEAVES or not isinstance(heir.tag, str):
                return element
            if self._votes.get(heir, 0) < _WINS * self._votes[element]:
                return element
            element = heir

    def _is_far(self, between: Sequence[Block]) -> bool:
        """Tell whether so many words stand between heading and article that the heading is of something else."""
        return sum(len(block.text) for block in between) > max(1000, self._total // 4)

    def _count(self, weigh: _Weigh) -> dict[_Element, int]:
        """Return for each element the weight of all blocks in it."""
        totals: dict[_Element, int] = {}
        for block in self._blocks:
            totals[block.owner] = totals.get(block.owner, 0) + weigh(block)
        # children come after their parents in page order, so one way back sums every element
        for element in reversed(self._elements):
            parent = element.getparent()
            if parent is not None and element in totals:
                totals[parent] = totals.get(parent, 0) + totals[element]
        return totals

    def _find_boilerplate(self) -> set[_Element]:
        """Return all elements inside menus, forms, comments, page headers and lists of links."""
        found: set[_Element] = set()
        for element in self._elements:
            if element.getparent() in found or (
                self._looks_boilerplate(element)
                and self._prose.get(element, 0) < _SHELTERED * max(1, self._total)
            ):
                found.add(element)
        return found

    def _looks_boilerplate(self, element: _Element) -> bool:
        tag = element.tag
        if tag in ("html", "body", "article", "main"):
            return False
        if tag in _BOILERPLATE_TAGS or element.get("role") in _BOILERPLATE_ROLES:
            return True
        if tag in ("header", "footer"):
            return not _inside_article(element) or self._is_link_list(element)
        named = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
        if named != " " and not _BOILERPLATE_NAMES.isdisjoint(_NAME.findall(named[:500])):
            return True
        return tag in ("ul", "ol", "div", "section", "aside", "dl", "table") and self._is_link_list(element)

    def _is_link_list(self, element: _Element) -> bool:
        """Tell whether an element is little but links, and at least three of them."""
        letters = self._letters.get(element, 0)
        if not letters or self._linked.get(element, 0) < 0.7 * letters:
            return False
        return sum(1 for _, _link in zip(range(3), element.iter("a"), strict=False)) == 3


def prose_of(text: str, linked: int) -> int:
    """Return how much prose a block holds: its characters outside links, where it reads like a sentence."""
    plain = len(text) - linked
    if plain * 2 < len(text) or (plain < _PROSE and not _CLOSED.search(text)):
        return 0
    return plain


def _inside_article(element: _Element) -> bool:
    return any(True for _ in element.iterancestors("article", "main"))
