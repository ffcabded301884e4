"""The place, date and agency in front of a report's first sentence, which are no words of anybody."""

from __future__ import annotations

from provenance.extract.lines import Item

_DASHES = frozenset({"—", "–", "-", "--"})
_LONGEST = 14
"""Items of place, date and agency before the dash that closes a dateline."""


def find_dateline_end(items: tuple[Item, ...]) -> int:
    """Return the item behind a dateline ("Overby, 3 may (AGL).- …", "OVERBY, May 3 - …"), or 0 when there is none.

    The dash stands alone or behind the bracket of the agency; a place in small letters needs that bracket.
    """
    if not items or items[0].kind != "word" or not items[0].capital:
        return 0
    for at in range(1, min(len(items) - 1, _LONGEST)):
        item, before = items[at], items[at - 1]
        if item.kind in {"block", "mark"}:
            return 0
        if item.low not in _DASHES:
            continue
        bracket = before.low == ")" or (before.low == "." and at > 1 and items[at - 2].low == ")")
        if bracket or (items[0].text.isupper() and len(items[0].text) > 2 and before.end < item.start):
            return at + 1
    return 0
