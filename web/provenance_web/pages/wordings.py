"""The wordings of an item: side by side, marked in place, each with its context."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from provenance.model import Change, Span
from provenance.reports.diff_page import render_sides
from provenance.reports.marks import label, render_changes
from provenance.reports.markup import Translate, element, safe
from provenance.reports.words import CHANGE_WORDS
from provenance.services.diff import compare_places
from provenance.services.in_place import OF_THE_WHOLE
from provenance.services.review.views import ItemView, Place

CONTEXT = 300
"""Code points that a place gives of its context at most."""


@dataclass(frozen=True, slots=True)
class ShownSides:
    """Both wordings as markup, the changes as a list of markup, and what the whole of the later wording is."""

    earlier: Markup
    later: Markup
    changes: Markup
    whole: tuple[str, ...]
    """Classes of changes that speak of the whole wording, in words."""


def show_sides(view: ItemView, translate: Translate) -> ShownSides:
    """Return the wordings of an item with their differences marked and labelled.

    Wordings of one language are laid word by word; of two languages only the words that a change names are marked.
    """
    earlier, later = view.earlier, view.later
    if earlier and later and _base(earlier) == _base(later):
        laid = compare_places((earlier.version, earlier.span), (later.version, later.span), view.changes)
        sides = render_sides(laid, translate=translate)
    else:
        sides = (
            _marked(earlier, [(one.earlier, one) for one in view.changes], "noted", translate),
            _marked(later, [(one.later, one) for one in view.changes], "altered", translate),
        )
    whole = [CHANGE_WORDS[one.change_class] for one in view.changes if one.change_class in OF_THE_WHOLE]
    return ShownSides(
        Markup(sides[0]),
        Markup(sides[1]),
        Markup(render_changes(view.changes, translate=translate)),
        tuple(dict.fromkeys(whole)),
    )


def context_before(place: Place) -> str:
    """Return what stands before a wording, from the first whole word on."""
    if place.span.start <= len(place.before):
        return place.before
    _, blank, rest = place.before.partition(" ")
    return f"… {rest}" if blank else f"…{place.before}"


def context_after(place: Place) -> str:
    """Return what stands after a wording, up to the last whole word; the end of the text cannot be told from here."""
    if len(place.after) < CONTEXT:
        return place.after
    rest, blank, _ = place.after.rpartition(" ")
    return f"{rest} …" if blank else f"{place.after}…"


def _base(place: Place) -> str:
    return place.version.lang.partition("-")[0].lower()


def _marked(
    place: Place | None, stated: Sequence[tuple[Span | None, Change]], css: str, translate: Translate
) -> str:
    """Return a wording with the stretches marked that changes name; of overlapping ones the first."""
    if place is None:
        return ""
    parts: list[str] = []
    cursor = place.span.start
    spans = [
        (span, change)
        for span, change in stated
        if span and change.change_class not in OF_THE_WHOLE and change.severity != "none"
    ]
    for span, change in sorted(spans, key=lambda one: (one[0].start, -one[0].end)):
        if span.start < cursor or span.end > place.span.end:
            continue
        parts.append(safe(_cut(place.span, cursor, span.start)))
        name = label(translate(CHANGE_WORDS[change.change_class]))
        classes = (
            f"qp-noted qp-class-{change.change_class}"
            if css == "cut"
            else f"qp-{css} qp-class-{change.change_class}"
        )
        parts.append(element("mark", _cut(place.span, span.start, span.end), css=classes) + name)
        cursor = span.end
    return "".join([*parts, safe(_cut(place.span, cursor, place.span.end))])


def _cut(span: Span, start: int, end: int) -> str:
    return span.exact[start - span.start : end - span.start]
