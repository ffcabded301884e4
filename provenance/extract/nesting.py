"""Which quote lies within which, and whether its words stand in marks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from provenance.extract.drafts import Draft
from provenance.extract.lines import Reading
from provenance.model import QuoteKind
from provenance.text.marks import MarkPair

_LONGEST_NAME = 4
"""Words of a name in marks; longer ones are sentences."""
_LONGEST_FRAGMENT = 60
"""Code points of quoted words that are no sentence."""


def nest_drafts(drafts: list[Draft]) -> list[Draft]:
    """Return the drafts in text order, each with the smallest other draft that holds it; doubles are dropped.

    One sweep with a stack of open contents: time grows with the number of drafts, not with its square.
    """
    unique: dict[tuple[object, ...], Draft] = {}
    for draft in drafts:
        unique.setdefault((tuple(draft.contents), draft.cue), draft)
    ordered = sorted(unique.values(), key=_sort_key)
    spans = sorted(
        ((start, -end, number) for number, draft in enumerate(ordered) for start, end in draft.contents)
    )
    stack: list[tuple[int, Draft]] = []
    for start, negative_end, number in spans:
        end, draft = -negative_end, ordered[number]
        while stack and stack[-1][0] <= start:
            stack.pop()
        if draft.within is None and (start, end) == draft.contents[0]:
            draft.within = _find_holder(stack, draft, end)
        stack.append((end, draft))
    return ordered


def _sort_key(draft: Draft) -> tuple[int, int, int]:
    return (draft.start, -draft.end, draft.cue[0] if draft.cue else -1)


def _find_holder(stack: Sequence[tuple[int, Draft]], draft: Draft, end: int) -> Draft | None:
    """Return the innermost open content that holds content and cue of `draft`."""
    for outer_end, outer in reversed(stack):
        if outer is draft or outer_end < end:
            continue
        if draft.cue is None:
            return None
        if any(start <= draft.cue[0] and draft.cue[1] <= stop for start, stop in outer.contents):
            return outer
    return None


def judge_kind(
    reading: Reading, draft: Draft, is_name: Callable[[str, MarkPair], bool] | None = None
) -> QuoteKind:
    """Return whether a quote stands in marks wholly (direct), in part (mixed) or not at all (indirect).

    Only marks of the quote's own layer count: what is quoted around it is not its own quotation. `is_name` tells which
    marks hold the name of something (завод «Весна»), and so make no quotation.
    """
    opens = reading.pair_opens
    marked = 0
    for start, end in draft.contents:
        around = _pair_around(reading.pairs, opens, start, end)
        if around is not None and around.depth == draft.layer:
            marked += 1
            continue
        first, last = bisect_left(opens, start), bisect_right(opens, end)
        inside = [pair for pair in reading.pairs[first:last] if pair.outer[1] <= end + 1]
        if any(is_name is None or not is_name(reading.text, pair) for pair in inside):
            return "mixed"
        if first and _holds_all(reading.pairs[first - 1], draft, end):
            return "mixed"
        if first and _ends_inside(reading, reading.pairs[first - 1], start, end, draft.layer):
            return "mixed"
    if marked == len(draft.contents):
        return "direct"
    return "mixed" if marked else "indirect"


def is_fragment(text: str, draft: Draft) -> bool:
    """Tell whether quoted words are but the object of the verb before them: a salué « un modèle », but no sentence."""
    if len(draft.contents) != 1 or draft.cue is None or draft.direct:
        return False
    start, end = draft.contents[0]
    before = text[draft.cue[1] : start]
    told = any(mark in before for mark in ":—–") or "\n" in before
    return (
        draft.cue[1] <= start
        and not told
        and text[start:end].lstrip()[:1].islower()
        and end - start < _LONGEST_FRAGMENT
    )


def _holds_all(pair: MarkPair, draft: Draft, end: int) -> bool:
    """Tell whether a quotation of its layer holds content and participle: sie habe „auf Mängel hingewiesen“."""
    perfect = draft.hit is not None and draft.hit.form.kind == "perfect"
    inside = perfect and pair.depth == draft.layer and end <= pair.inner[1]
    return (
        inside and draft.cue is not None and pair.inner[0] <= draft.cue[0] and draft.cue[1] <= pair.inner[1]
    )


def _ends_inside(reading: Reading, pair: MarkPair, start: int, end: int, layer: int) -> bool:
    """Tell whether a quotation opened before a content and closes within it: a « réaffirmé son appui » à …"""
    if pair.depth != layer or not start < pair.inner[1] < end:
        return False
    behind = [word for word in reading.text[pair.inner[1] : end].split() if any(map(str.isalpha, word))]
    return len(behind) > 1  # one word joins the next quotation


def is_capital_name(text: str, pair: MarkPair) -> bool:
    """Tell whether a few words in marks are a name: they begin with a capital and end no sentence."""
    start, end = pair.inner
    words = text[start:end].split()
    return 0 < len(words) <= _LONGEST_NAME and words[0][:1].isupper() and words[-1][-1] not in ".?!…,"


def _pair_around(pairs: Sequence[MarkPair], opens: Sequence[int], start: int, end: int) -> MarkPair | None:
    """Return the pair whose words are `[start, end)`, give or take punctuation and blanks."""
    at = bisect_right(opens, start) - 1
    if at < 0:
        return None
    pair = pairs[at]
    inner_start, inner_end = pair.inner
    if inner_start <= start <= inner_start + 1 and inner_end - 2 <= end <= pair.outer[1]:
        return pair
    return None
