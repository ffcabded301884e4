"""A later wording with what happened to it shown where it stands: words kept, altered, added, cut."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from provenance.match.align import align
from provenance.model import Change, ChangeClass, Lineage, Link, Span, Variant

StretchKind = Literal["kept", "altered", "added", "cut", "moved", "noted"]

OF_THE_WHOLE: frozenset[ChangeClass] = frozenset({
    "translation", "marks_added", "marks_dropped", "attribution_lost", "attribution_added", "speaker", "merge",
})  # fmt: skip
"""Classes that speak of a whole wording: marking each of its words would mark nothing."""
_LONGEST_NOTE = 60
"""Characters of carried-over words that a change may be noted on; a longer note says no more than the list does."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a later wording: `later` are its words there, `earlier` the words it stands for.

    `kept` and `moved` words are the earlier ones; `altered` has both; `added` has no earlier words, `cut` no later
    ones; `noted` words are carried over and still have a change of their own. Blanks and marks between words belong
    to kept stretches.
    """

    kind: StretchKind
    later: str
    earlier: str = ""
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class InPlace:
    """The stretches of a later wording in order; joined, their `later` parts are the wording, character by character.

    `unplaced` are changes that no stretch carries: they speak of the whole, or of words that a translation lacks.
    `base` is the earlier wording it was laid beside, None where there is none.
    """

    stretches: tuple[Stretch, ...]
    unplaced: tuple[Change, ...] = ()
    base: Span | None = None


def mark_variant(lineage: Lineage, variant: Variant) -> InPlace:
    """Return the wording of a variant laid beside the wording that its changes are stated against."""
    base, same_language = _base_of(lineage, variant)
    return lay_in_place(
        base, variant.end.span, variant.changes, lang=variant.lang, same_language=same_language
    )


def links_into(lineage: Lineage, variant: Variant) -> list[Link]:
    """Return the links by which a variant's wording came, best first: those from the origin, then by score."""
    origin = lineage.origin.end
    into = [
        link
        for link in lineage.links
        if (link.later.document, link.later.sha256) == (variant.end.document, variant.end.sha256)
        and link.later.span.overlaps(variant.end.span)
    ]
    return sorted(
        into, key=lambda link: (link.earlier.document != origin.document, -link.score, link.earlier.document)
    )


def _base_of(lineage: Lineage, variant: Variant) -> tuple[Span | None, bool]:
    """Return the earlier wording that all changes fit into, and whether it is in the variant's language."""
    langs = {one.end.document: one.lang for one in (lineage.origin, *lineage.variants)}
    if variant.end == lineage.origin.end:
        return None, True
    spans = [(lineage.origin.end.span, lineage.origin.lang)]
    spans += [
        (link.earlier.span, langs.get(link.earlier.document, "und")) for link in links_into(lineage, variant)
    ]
    for span, lang in spans:
        stated = [change.earlier for change in variant.changes if change.earlier]
        if all(_fits(span, one) for one in stated):
            return span, _base(lang) == _base(variant.lang)
    return None, False


def _fits(whole: Span, part: Span) -> bool:
    start = part.start - whole.start
    return start >= 0 and whole.exact[start : start + len(part.exact)] == part.exact


def _base(lang: str) -> str:
    return lang.partition("-")[0].lower()


def lay_in_place(
    earlier: Span | None, later: Span, changes: Sequence[Change], *, lang: str, same_language: bool = True
) -> InPlace:
    """Return `later` in stretches, each with the changes that stand on it; spans of both are of whole texts."""
    stretches: list[tuple[Stretch, Span | None, int]] = []
    if earlier is not None and same_language:
        stretches = list(_aligned(earlier, later, lang))
    if not stretches:
        stretches = [(Stretch("kept", later.exact), None, later.start)]
    placed: set[int] = set()
    for number, change in enumerate(changes):
        if change.change_class in OF_THE_WHOLE or change.severity == "none":
            continue
        if _attach(stretches, change) or _split(stretches, change):
            placed.add(number)
    unplaced = tuple(change for number, change in enumerate(changes) if number not in placed)
    return InPlace(tuple(one for one, _, _ in stretches), unplaced, earlier)


def _aligned(earlier: Span, later: Span, lang: str) -> Iterator[tuple[Stretch, Span | None, int]]:
    """Yield stretches with their earlier span and the offset in the later text; none when nothing was carried over."""
    alignment = align(earlier.exact, later.exact, lang=lang)
    if alignment.carried == 0:
        return
    first, last = alignment.earlier_range
    if _has_word(earlier.exact[:first]):
        yield _cut(earlier, 0, first, later.start)
    cursor = 0
    for op in alignment.ops:
        start, end = max(cursor, op.later[0]), max(cursor, op.later[1])
        if start > cursor and op.later[0] < op.later[1]:
            yield Stretch("kept", later.exact[cursor:start]), None, later.start + cursor
            cursor = start
        before = None
        if op.earlier[0] < op.earlier[1]:
            before = _part(earlier, *op.earlier)
        words = later.exact[start:end] if op.later[0] < op.later[1] else ""
        if op.kind in ("equal", "move"):
            yield Stretch("moved" if op.kind == "move" else "kept", words), before, later.start + start
        elif words:
            stretch = Stretch("altered", words, before.exact.strip()) if before else Stretch("added", words)
            yield stretch, before, later.start + start
        elif before is not None:
            yield Stretch("cut", "", before.exact.strip()), before, later.start + cursor
        cursor = max(cursor, end) if words else cursor
    if _has_word(earlier.exact[last:]):
        yield _cut(earlier, last, len(earlier.exact), later.start + cursor)
    if cursor < len(later.exact):
        yield Stretch("kept", later.exact[cursor:]), None, later.start + cursor


def _cut(earlier: Span, start: int, end: int, place: int) -> tuple[Stretch, Span, int]:
    gone = _part(earlier, start, end)
    return Stretch("cut", "", gone.exact.strip()), gone, place


def _part(span: Span, start: int, end: int) -> Span:
    return Span(span.start + start, span.start + end, span.exact[start:end])


def _has_word(text: str) -> bool:
    return any(char.isalnum() for char in text)


def _attach(stretches: list[tuple[Stretch, Span | None, int]], change: Change) -> bool:
    """Give a change to every stretch that differs where it stands; tell whether there is one."""
    found = False
    for number, (stretch, before, start) in enumerate(stretches):
        if stretch.kind == "kept":
            continue
        after = Span(start, start + len(stretch.later), stretch.later)
        if (change.later and stretch.later and change.later.overlaps(after)) or (
            change.earlier and before and change.earlier.overlaps(before)
        ):
            stretches[number] = (replace(stretch, changes=(*stretch.changes, change)), before, start)
            found = True
    return found


def _split(stretches: list[tuple[Stretch, Span | None, int]], change: Change) -> bool:
    """Cut a kept stretch so that a change can stand on its own words; tell whether that could be done."""
    later = change.later
    if later is None or later.start == later.end or len(later.exact) > _LONGEST_NOTE:
        return False
    for number, (stretch, before, start) in enumerate(stretches):
        first, last = later.start - start, later.end - start
        if stretch.kind == "kept" and first >= 0 and stretch.later[first:last] == later.exact:
            words = change.earlier.exact if change.earlier else ""
            kind: StretchKind = (
                "noted" if before is not None else "altered" if words and words != later.exact else "added"
            )
            middle = Stretch(kind, later.exact, words if kind == "altered" else "", (change,))
            parts = [(Stretch("kept", stretch.later[:first]), before, start)] if first else []
            parts.append((middle, change.earlier, later.start))
            if last < len(stretch.later):
                parts.append((Stretch("kept", stretch.later[last:]), before, later.end))
            stretches[number : number + 1] = parts
            return True
    return False
