"""Lines -> drafts across lines: quotations that go on, cues that wait for the next line, quotes without a cue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from provenance.extract.clauses import read_line
from provenance.extract.cues import Hit
from provenance.extract.drafts import Draft
from provenance.extract.grammar import Grammar
from provenance.extract.interrupted import join_parts
from provenance.extract.labels import read_introduced
from provenance.extract.lines import Item, Line, Reading, split_lines
from provenance.extract.mentions import Found, find_subject
from provenance.extract.reported import end_of_line, find_speaker, read_reported
from provenance.extract.sides import is_reported_verb

_DASHES = frozenset({"—", "–", "-"})
_DEEPEST = 3
"""Layers of quotations inside quotations; deeper ones are typing faults."""
_ABOUT = frozenset({"über", "uber", "gegen", "an", "mit", "für", "fur", "zu", "um", "auf", "wie", "und"})
_TITLED = 3
"""Words of a title with a full name."""
_MIN_QUOTED = 4
"""Words in marks that make a sentence without a cue a quote; fewer are scare quotes or names of things."""


@dataclass(slots=True)
class _Walk:
    """What one line tells the next: the last quote and where it stood, a cue that waits, a mark left open."""

    last: Draft | None = None
    last_line: int = -1
    waiting: Draft | None = None
    carried: bool = False
    previous: Line | None = None
    last_verb: Draft | None = None


def read_layer(reading: Reading, start: int, end: int, *, depth: int, grammar: Grammar) -> list[Draft]:
    """Return the drafts of `[start, end)` and of the quotations inside it, in the order they were read.

    A cue that waits in vain for a quotation stays without content; the caller leaves such drafts out.
    """
    drafts: list[Draft] = []
    walk = _Walk()
    for number, line in enumerate(split_lines(reading, start, end, depth=depth, grammar=grammar)):
        inside: dict[int, list[Draft]] = {}
        if depth < _DEEPEST:
            for item in line.items:
                if item.kind == "block":
                    inside[item.start] = _read_inside(reading, item, depth, grammar)
        drafts.extend(_join_line(line, number, walk, inside, reading, depth=depth, grammar=grammar))
        for found in inside.values():
            drafts.extend(found)
    return drafts


def _join_line(
    line: Line,
    number: int,
    walk: _Walk,
    inside: dict[int, list[Draft]],
    reading: Reading,
    *,
    depth: int,
    grammar: Grammar,
) -> list[Draft]:
    """Return the drafts that begin in a line, and bring the walk up to it; `inside` are those in its quotations."""
    found = read_line(line, grammar, layer=depth)
    blocks = [item for item in line.items if item.kind == "block"]
    taken = [content for draft in found for content in draft.contents]
    if walk.waiting is not None and line.items[0].kind == "block":
        content = line.items[0].inside
        walk.waiting.contents.append(content)
        taken.append(content)
        walk.last, walk.last_line = walk.waiting, number
    fresh = walk.last_line >= number - 1
    if not found and walk.last is not None and fresh and _goes_on_speaking(walk.last, line):
        items = line.items
        walk.last.contents.append((items[1].start, _end_of_speech(items)))
        walk.last_line = number
        return []
    _fill_back(found, walk.previous)
    before, walk.previous = walk.previous, line
    loose = [b for b in blocks if not any(a <= b.start + 1 and b.end - 1 <= z for a, z in taken)]
    parted = _join_interrupted(reading.text, loose, inside, depth, grammar)
    loose = [block for block in loose if block.start not in parted]
    announced = (
        [read_introduced(line, block, grammar, layer=depth) for block in loose] if grammar.free else []
    )
    introduced = [draft for draft in announced if draft is not None]
    places = [place for draft in introduced for place in draft.contents]
    loose = [block for block in loose if block.inside not in places]
    made = [
        *parted.values(),
        *introduced,
        *_place_loose(
            line, loose, found, walk, near=fresh or not grammar.subject_behind, depth=depth, grammar=grammar
        ),
    ]
    said = walk.last_verb or walk.last
    open_ended = not found or _speaks_in_reported_mood(line, found, grammar)
    reported = (
        read_reported(line, said if fresh else None, before, depth, grammar)
        if open_ended and not made and (grammar.reported_mood or grammar.hearsay)
        else None
    )
    if reported is not None:
        made.append(reported)
    elif not blocks and not found and depth == 0 and walk.last is not None and fresh:
        made.extend(_read_quoted_words(line, walk.last, depth))
    spoken = [draft for draft in (*found, *made) if draft.contents]
    if spoken:
        walk.last = max(spoken, key=lambda draft: draft.cue[0] if draft.cue else draft.start)
        verbs = [draft for draft in spoken if draft.hit is not None and _is_verb(draft.hit)]
        walk.last_verb = verbs[-1] if verbs else walk.last
    if spoken or loose:
        walk.last_line = number
    walk.waiting = found[-1] if found and found[-1].awaits else None
    walk.carried = bool(blocks) and blocks[-1].pair is not None and blocks[-1].pair.continued
    return [*found, *made]


def _join_interrupted(
    text: str, loose: Sequence[Item], inside: dict[int, list[Draft]], depth: int, grammar: Grammar
) -> dict[int, Draft]:
    """Return the quotes whose speaker phrase stands inside their marks, by the start of their quotation."""
    parted: dict[int, Draft] = {}
    for block in loose if grammar.interrupted_marks else ():
        drafts = inside.get(block.start, [])
        draft = join_parts(text, block.inside, drafts, grammar.first_persons)
        if draft is not None:
            drafts.remove(draft)
            draft.layer, draft.whole = depth, True
            parted[block.start] = draft
    return parted


def _speaks_in_reported_mood(line: Line, found: Sequence[Draft], grammar: Grammar) -> bool:
    """Tell whether all verbs of saying of a line are themselves told: Zeugen hätten von Geld berichtet."""
    if not grammar.reported_mood:
        return False
    hits = [draft.hit for draft in found if draft.hit is not None]
    verbs = [line.items[hit.head if hit.head >= 0 else hit.first] for hit in hits]
    return bool(verbs) and all(is_reported_verb(verb, grammar) for verb in verbs)


def _goes_on_speaking(last: Draft, line: Line) -> bool:
    """Tell whether a line that opens with a dash goes on with what was said: «Да, — сказал он. — Мы готовы»."""
    dialogue = last.direct and last.whole is False and last.paragraph == line.paragraph
    return dialogue and len(line.items) > 1 and line.items[0].low in _DASHES


def _end_of_speech(items: Sequence[Item]) -> int:
    """Return where the words of a dialogue's line end: before the mark that closes it, else before its full stop."""
    end = len(items)
    while (
        end > 2
        and items[end - 1].kind in {"punct", "mark"}
        and items[end - 1].low not in {"?", "!", "…", ")"}
    ):
        end -= 1
    return items[end - 1].end


def _place_loose(
    line: Line,
    loose: Sequence[Item],
    found: Sequence[Draft],
    walk: _Walk,
    *,
    near: bool,
    depth: int,
    grammar: Grammar,
) -> list[Draft]:
    """Give quotations that no cue claims to the quote they go on from, or make them quotes without a cue.

    With `near` the last quote may go on; else a sentence that quotes nobody stands between.

    In a language whose cues are not known every full quotation is a quote, wherever in its sentence it stands.
    """
    made: list[Draft] = []
    for block in loose:
        content = block.inside
        if content[0] >= content[1]:
            continue
        earlier = [d for d in found if d.contents and d.end <= block.start]
        previous = made[-1] if made else (earlier[-1] if earlier else walk.last)
        # «…», — сказал он. — «…»
        alone = line.items[0] is block or (line.items[0].low in _DASHES and line.items[1] is block)
        if (
            previous is not None
            and alone
            and (near or previous is not walk.last)
            and _goes_on(previous, line, carried=walk.carried)
        ):
            previous.contents.append(content)
            previous.evidence.append("quotation.goes_on")
            continue
        if grammar.is_known() and not alone and not earlier:
            made.extend(_read_announced(line, block, depth, grammar))
            continue
        made.append(
            Draft(
                [content],
                layer=depth,
                paragraph=line.paragraph,
                continues=previous,
                confidence=0.6 if previous is not None else 0.4,
                evidence=["quotation.without_cue"],
                whole=True,
            )
        )
    return made


def _read_announced(line: Line, block: Item, depth: int, grammar: Grammar) -> list[Draft]:
    """Return a quotation that a person's sentence without a verb of saying leads over to: one draft or none."""
    named = _find_announcer(line, block, grammar)
    if named is None:
        return []
    place = (line.items[named.first].start, line.items[named.after - 1].end)
    return [
        Draft(
            [block.inside],
            mention=place,
            form=named.form,
            layer=depth,
            paragraph=line.paragraph,
            confidence=0.5,
            evidence=["quotation.behind_colon"],
            whole=True,
        )
    ]


def _find_announcer(line: Line, block: Item, grammar: Grammar) -> Found | None:
    """Return the person whose sentence leads over to a quotation by a colon: "Doe zeigte sich vorsichtig: „…“"."""
    at = line.items.index(block)
    if not grammar.subject_behind or at < 3 or line.items[at - 1].low != ":" or at + 2 < len(line.items):
        return None
    subject = find_subject(line.items, 0, at - 1, grammar)
    last = _find_named_last(line.items, at - 1, grammar)
    if last is not None and line.items[last.first - 1].low in {"von", "vom", "bei"}:
        subject = last
    elif grammar.verb_second:
        subject = find_speaker(line.items, at - 1, grammar) or last or subject
    if subject is None or subject.form not in (
        {"named", "pronoun", "role"} if grammar.verb_second else {"named", "pronoun"}
    ):
        return None
    first = grammar.subjects.get(line.items[subject.first].low)
    return None if first is not None and first.person != 3 else subject


def _find_named_last(items: Sequence[Item], end: int, grammar: Grammar) -> Found | None:
    """Return the titled name that ends a sentence, behind its verb: Zuspruch kam von [Minister Karl Roth]: …"""
    last = end
    if items[last - 1].low == ")":
        last = next((at for at in range(last - 1, 0, -1) if items[at].low == "("), last)
    first = last
    while first > 0 and items[first - 1].capital and items[first - 1].kind == "word":
        first -= 1
    titled = any(
        grammar.nominals.get(item.low) == "role" or item.low in grammar.titles for item in items[first:last]
    )
    before = items[first - 1].low if first else ""
    if not grammar.verb_second or not titled or last - first < _TITLED or before in _ABOUT:
        return None
    return Found(first, last, "named", before=first, stop=end)


def _goes_on(previous: Draft, line: Line, *, carried: bool) -> bool:
    """Tell whether a quotation that opens a line is the second part of the quote before it.

    It is within one paragraph, and in the next one when the mark before stayed open (`carried`).
    """
    return previous.whole and (previous.paragraph == line.paragraph or carried)


def _read_quoted_words(line: Line, last: Draft, depth: int) -> list[Draft]:
    """Return a sentence with quoted words right behind an attributed one as said by the same: one draft or none."""
    if last.paragraph != line.paragraph:
        return []
    marks = [n for n, item in enumerate(line.items) if item.kind == "mark"]
    if len(marks) < 2 or marks[1] - marks[0] - 1 < _MIN_QUOTED:
        return []
    items = line.items
    end = len(items)
    while end > 1 and items[end - 1].kind == "punct":
        end -= 1
    return [
        Draft(
            [(items[0].start, items[end - 1].end)],
            layer=depth,
            paragraph=line.paragraph,
            continues=last,
            confidence=0.45,
            evidence=["quoted_words.without_cue"],
        )
    ]


def _fill_back(found: Sequence[Draft], previous: Line | None) -> None:
    """Give a cue that points back ("Así lo dijo Doe") the sentence before as its content."""
    for draft in found:
        if draft.back and not draft.contents and previous is not None:
            draft.contents.append((previous.items[0].start, end_of_line(previous.items)))


def _is_verb(hit: Hit) -> bool:
    return hit.form.cue.frames[0] not in {"prepositional", "postposition", "noun"}


def _read_inside(reading: Reading, block: Item, depth: int, grammar: Grammar) -> list[Draft]:
    """Return the quotes inside a quotation."""
    start, end = block.inside
    inside = read_layer(reading, start, end, depth=depth + 1, grammar=grammar)
    return [d for d in inside if d.cue is not None]
