"""A wording with its differences in place, and changes as a list: classes for colour, labels for everybody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from provenance.model import Change
from provenance.reports.markup import Translate, element, lang_attribute, safe
from provenance.reports.words import CHANGE_WORDS, SEVERITY_WORDS, STRETCH_WORDS, by_severity, change_sides
from provenance.services.in_place import InPlace, Stretch


def stretch_labels(stretches: Sequence[Stretch]) -> Iterator[tuple[Stretch, tuple[str, ...]]]:
    """Yield each stretch with the words that name its changes; a change on several stretches is named once."""
    named: set[int] = set()
    for stretch in stretches:
        fresh = [change for change in stretch.changes if id(change) not in named]
        named.update(id(change) for change in fresh)
        words = [CHANGE_WORDS[change.change_class] for change in by_severity(fresh)]
        if not words and not stretch.changes and stretch.kind != "kept":
            words = [STRETCH_WORDS[stretch.kind]]
        yield stretch, tuple(dict.fromkeys(words))


def render_wording(placed: InPlace, *, lang: str | None = None, translate: Translate = str) -> str:
    """Return a wording as a block: `del` for earlier words, `ins` for new ones, a label after each difference."""
    parts = [_stretch(stretch, labels, translate) for stretch, labels in stretch_labels(placed.stretches)]
    return f'<blockquote class="qp-wording" dir="auto"{lang_attribute(lang)}>{"".join(parts)}</blockquote>'


def _stretch(stretch: Stretch, labels: Sequence[str], translate: Translate) -> str:
    if stretch.kind == "kept":
        return safe(stretch.later)
    classes = "".join(f" qp-class-{name}" for name in dict.fromkeys(c.change_class for c in stretch.changes))
    made = (
        f'<del class="qp-cut{classes}" dir="auto">{safe(stretch.earlier)}</del> ' if stretch.earlier else ""
    )
    if stretch.later:
        tag = "ins" if stretch.kind in ("added", "altered") else "mark"
        made += f'<{tag} class="qp-{stretch.kind}{classes}" dir="auto">{safe(stretch.later)}</{tag}>'
    if labels:
        made = made.rstrip() + label(", ".join(map(translate, labels)))
    return f" {made} " if stretch.kind == "cut" else made


def label(text: str) -> str:
    """Return the small words that name a difference."""
    return f'<small class="qp-label" dir="auto">[{safe(text)}]</small>'


def render_changes(changes: Iterable[Change], *, translate: Translate = str) -> str:
    """Return changes as a list, worst first, each with its class, both sides and how grave it is; none is left out."""
    items = [_change(change, translate) for change in by_severity(changes)]
    return "\n".join(['<ul class="qp-changes">', *items, "</ul>"]) if items else ""


def _change(change: Change, translate: Translate) -> str:
    before, after = change_sides(change)
    parts = []
    if (
        change.change_class == "translation"
    ):  # all words are other ones: colours would say that each was changed
        parts = [element("bdi", side) for side in (before, after) if side]
    else:
        if before:
            parts.append(
                element("del", before, css="qp-cut")
                if after or change.later is None
                else element("bdi", before)
            )
        if after:
            parts.append(element("ins", after, css="qp-added"))
    inside = f", {safe(translate('in quotation marks'))}" if change.in_quotes else ""
    note = f" {element('small', change.note, css='qp-meta')}" if _adds(change) else ""
    return (
        f'<li class="qp-change qp-class-{change.change_class}"><span class="qp-severity qp-{change.severity}">'
        f"{safe(translate(SEVERITY_WORDS[change.severity]))}</span>{inside} · "
        f"{safe(translate(CHANGE_WORDS[change.change_class]))}: {' → '.join(parts)}{note}</li>"
    )


def _adds(change: Change) -> bool:
    """Tell whether the note of a change says more than its two sides."""
    sides = (span.exact for span in (change.earlier, change.later) if span)
    return bool(change.note) and change.change_class != "speaker" and change.note != " → ".join(sides)
