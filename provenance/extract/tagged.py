"""Grammar and trained component -> one set of drafts: each adds what the other misses, and marks have the last word."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from provenance.extract.drafts import Draft, Range
from provenance.extract.lines import Reading
from provenance.extract.nesting import judge_kind
from provenance.nlp.component import Component, Finding
from provenance.text.marks import MarkPair

_QUOTATION = 4
"""Words in marks from which on they bound what was said; fewer are names and scare quotes inside a clause."""
_SAME = 0.8
"""Intersection over union from which on two ranges are one quotation, give or take a word at its edge."""
_NEAR = 3
"""Words by which a component may miss a mark that bounds a content."""


@dataclass(slots=True)
class _Layer:
    """The places that drafts take, in order, to ask what overlaps what without comparing all with all."""

    ranges: list[tuple[int, int, Draft]] = field(default_factory=list)
    longest: int = 0

    @classmethod
    def of_contents(cls, drafts: Sequence[Draft]) -> _Layer:
        return cls.of((start, end, draft) for draft in drafts for start, end in draft.contents)

    @classmethod
    def of(cls, places: Iterable[tuple[int, int, Draft]]) -> _Layer:
        ranges = sorted(places, key=lambda place: place[:2])
        return cls(ranges, max((end - start for start, end, _ in ranges), default=0))

    def meeting(self, start: int, end: int) -> list[tuple[int, int, Draft]]:
        """Return the ranges that share a character with `[start, end)`."""
        first = bisect_left(self.ranges, start - self.longest, key=lambda r: r[0])
        last = bisect_left(self.ranges, end, key=lambda r: r[0])
        return [held for held in self.ranges[first:last] if held[1] > start]


def join_findings(
    reading: Reading, drafts: Sequence[Draft], findings: Sequence[Finding], *, component: Component
) -> list[Draft]:
    """Return the drafts of both: findings first, and what the grammar sees besides or inside of them.

    A draft of the grammar that says the same as a finding lends it its evidence. One that lies inside a finding stays,
    and so does one in quotation marks that no finding touches. Any other gives way.
    """
    tagged = [_draft_of(reading, finding, component.name) for finding in findings]
    tagged = [draft for draft in tagged if draft.contents]
    tagged = _part_quotations(reading, drafts, tagged)
    layer = _Layer.of_contents(tagged)
    kept = []
    for draft in drafts:
        if not draft.contents:
            continue
        if _is_inside(draft, layer) or (judge_kind(reading, draft) == "direct" and _is_beside(draft, layer)):
            kept.append(draft)
            continue
        twin = _find_twin(draft, layer)
        if twin is not None:
            _agree(twin, draft)
    _continue_alone(tagged)
    for draft in tagged:
        assert draft.finding is not None  # made from one above
        draft.confidence = component.weigh(
            draft.finding, agreed=draft.agreed, direct=judge_kind(reading, draft) == "direct"
        )
    return [*tagged, *kept]


def _draft_of(reading: Reading, finding: Finding, name: str) -> Draft:
    contents = [_close_marks(reading, _snap(reading, content)) for content in finding.contents]
    return Draft(
        _merge(contents),
        cue=finding.cue,
        mention=finding.mention,
        form="unknown" if finding.mention is not None else "null",
        paragraph=max(0, bisect_right(reading.paragraph_starts, finding.contents[0][0]) - 1),
        finding=finding,
        evidence=[name],
    )


def _merge(contents: Sequence[Range]) -> list[Range]:
    """Return contents in text order, those that overlap as one."""
    merged: list[Range] = []
    for start, end in sorted(contents):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _snap(reading: Reading, content: Range) -> Range:
    """Return a content whose edges lie at the marks that they narrowly miss."""
    start, end = content
    for pair in _pairs_near(reading, start, end):
        inner_start, inner_end = pair.inner
        if inner_end <= start or end <= inner_start or not pair.closed or pair.depth:
            continue
        if _count_words(reading, inner_start, inner_end) < _QUOTATION:
            continue
        if inner_start < start and _count_words(reading, inner_start, start) <= _NEAR:
            start = inner_start
        if end < inner_end and _count_words(reading, end, inner_end) <= _NEAR:
            end = inner_end
        if inner_end < end and _count_words(reading, inner_end, end) == 0:
            end = inner_end
        if start < inner_start and _count_words(reading, start, inner_start) == 0:
            start = inner_start
    return start, end


def _close_marks(reading: Reading, content: Range) -> Range:
    """Return a content that holds both marks of a pair if it holds one and words beyond it (that it was “serious”)."""
    start, end = content
    for pair in _pairs_near(reading, start, end):
        outer_start, outer_end = pair.outer
        inner_start, inner_end = pair.inner
        if start < outer_start and inner_end - 1 <= end < outer_end:
            end = outer_end
        if outer_start < start <= inner_start and outer_end < end:
            start = outer_start
    return start, end


def _pairs_near(reading: Reading, start: int, end: int) -> Sequence[MarkPair]:
    first = bisect_left(reading.pair_opens, start)
    while first > 0 and reading.pairs[first - 1].outer[1] > start:
        first -= 1
    if first > 0:
        first -= 1
    return reading.pairs[first : bisect_left(reading.pair_opens, end)]


def _count_words(reading: Reading, start: int, end: int) -> int:
    first, last = bisect_left(reading.token_starts, start), bisect_left(reading.token_starts, end)
    return sum(token.kind in {"word", "number"} for token in reading.tokens[first:last])


def _part_quotations(reading: Reading, drafts: Sequence[Draft], tagged: list[Draft]) -> list[Draft]:
    """Return the findings with each quotation at the cue that the grammar saw beside it.

    A component gives a quotation whose cue it overlooked to the next cue that it knows. Marks and the phrase next to
    them tell better: such a quotation leaves the other contents of its finding.
    """
    layer = _Layer.of_contents(tagged)
    cues = _Layer.of((*draft.cue, draft) for draft in tagged if draft.cue is not None)
    made: list[Draft] = []
    for draft in drafts:
        if draft.hit is None or draft.cue is None or judge_kind(reading, draft) != "direct":
            continue
        for content in draft.contents:
            for start, end, holder in layer.meeting(*content):
                held = (start, end)
                loose = holder.cue is None or len(holder.contents) > 1
                if not loose or held not in holder.contents or _meet(holder.cue, draft.cue):
                    continue
                if _share([held], [content]) >= _SAME:
                    holder.contents.remove(held)
                    made.append(_take(held, holder, draft, cues))
    unique = {id(draft): draft for draft in (*tagged, *made)}
    return [draft for draft in unique.values() if draft.contents]


def _take(content: Range, holder: Draft, draft: Draft, cues: _Layer) -> Draft:
    """Return the finding at a draft's cue with a content more, or a new one that has the draft's cue and mention."""
    for _, _, other in cues.meeting(*(draft.cue or content)):
        other.contents = _merge([*other.contents, content])
        return other
    return replace(
        holder,
        contents=[content],
        cue=draft.cue,
        mention=draft.mention,
        form=draft.form,
        evidence=[*holder.evidence, *draft.evidence],
        agreed=True,
    )


def _meet(one: Range | None, other: Range | None) -> bool:
    return one is not None and other is not None and one[0] < other[1] and other[0] < one[1]


def _find_twin(draft: Draft, layer: _Layer) -> Draft | None:
    """Return the finding that says the same as a draft of the grammar: contents that share most of their length."""
    best, most = None, 0.5
    met = {id(other): other for start, end in draft.contents for _, _, other in layer.meeting(start, end)}
    for other in met.values():
        shared = _share(draft.contents, other.contents)
        if shared >= most:
            best, most = other, shared
    return best


def _share(one: Sequence[Range], other: Sequence[Range]) -> float:
    """Return intersection over union of two sets of ranges."""
    both = sum(max(0, min(b, d) - max(a, c)) for a, b in one for c, d in other)
    return both / (sum(b - a for a, b in one) + sum(d - c for c, d in other) - both or 1)


def _agree(twin: Draft, draft: Draft) -> None:
    """Let a finding take from the grammar what it did not see itself."""
    twin.evidence.extend(name for name in draft.evidence if name not in twin.evidence)
    twin.agreed = True
    twin.hit = twin.hit or draft.hit
    if twin.cue is None and draft.cue is not None:
        twin.cue, twin.mention, twin.form = draft.cue, draft.mention, draft.form


def _is_inside(draft: Draft, layer: _Layer) -> bool:
    """Tell whether a draft with its cue lies in one content of a finding: a claim within a quote."""
    if draft.cue is None:
        return False
    low, high = min(draft.start, draft.cue[0]), max(draft.end, draft.cue[1])
    return any(start <= low and high <= end for start, end, _ in layer.meeting(low, high))


def _is_beside(draft: Draft, layer: _Layer) -> bool:
    """Tell whether no finding touches a draft, so that it is something the component missed."""
    places = [*draft.contents, draft.cue] if draft.cue is not None else draft.contents
    return not any(layer.meeting(start, end) for start, end in places)


def _continue_alone(drafts: Sequence[Draft]) -> None:
    """Let a finding without a mention go on from the one before it."""
    before: Draft | None = None
    for draft in sorted(drafts, key=lambda draft: draft.start):
        if draft.mention is None:
            draft.continues = before
        before = draft
