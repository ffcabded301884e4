"""Quotes that a label or a colon attributes without any verb: "Пряма мова: …", "Джерело: …", "Мэр Ланской: «…»"."""

from __future__ import annotations

from dataclasses import replace

from provenance.extract.drafts import Draft
from provenance.extract.free_mentions import find_first_subject
from provenance.extract.free_phrases import classify_between, end_of_run, is_boundary, with_adjectives
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item, Line
from provenance.extract.mentions import Found

_LONGEST = 14
"""Items of a label with the speaker's name and title, up to its colon."""
_SHORTEST = 2
"""Words of a clause that a label alone attributes."""
_CONFIDENCE = 0.6


def read_label(line: Line, grammar: Grammar, *, layer: int) -> tuple[Line, Draft | None]:
    """Return what is left of a line to read behind its label, and the quote that the label makes.

    A section's label ("Деталі:") makes none; one of the source makes the sentence before its content.
    """
    items = line.items
    colon = next((n for n, item in enumerate(items[:_LONGEST]) if item.low == ":"), None)
    if colon is None or any(item.kind == "block" for item in items[:colon]):
        return line, None
    size = _match(items, grammar.section_labels)
    if size == colon and colon + 1 < len(items):
        return replace(line, items=items[colon + 1 :], start=items[colon + 1].start), None
    size = _match(items, grammar.source_labels)
    if size and size == colon and colon + 1 < len(items):
        end = next((n for n in range(colon + 1, len(items)) if items[n].low in {",", ".", ";"}), len(items))
        draft = _make(line, [], (0, size), Found(colon + 1, end, "unknown"), grammar, layer=layer)
        draft.back = True
        return replace(line, items=()), draft
    size = _match(items, grammar.speech_labels)
    if not size or colon + 1 >= len(items):
        return line, None
    block = items[colon + 1]
    rest = items[colon + 2 :] if block.kind == "block" else ()
    if any(item.kind == "word" for item in rest) or (
        block.kind != "block" and len(items) - colon <= _SHORTEST
    ):
        return line, None
    content = block.inside if block.kind == "block" else (block.start, _end_of(items))
    mention = Found(size, colon, "unknown") if colon > size else None
    return replace(line, items=()), _make(line, [content], (0, size), mention, grammar, layer=layer)


def read_introduced(line: Line, block: Item, grammar: Grammar, *, layer: int) -> Draft | None:
    """Return the quote of a quotation that a colon joins to its speaker's name: Капитан удивлён: «…»."""
    items = line.items
    at = items.index(block)
    if at < 2 or items[at - 1].low != ":":
        return None
    mention = _find_before_colon(items, at - 1, grammar) or find_first_subject(items, at - 1, grammar)
    if mention is None or mention.form not in {"named", "role", "collective", "pronoun"}:
        return None
    return _make(line, [block.inside], None, mention, grammar, layer=layer)


def _find_before_colon(items: tuple[Item, ...], end: int, grammar: Grammar) -> Found | None:
    """Return the noun phrase that ends at the colon: Не согласна с этим [аналитик Дарья Мельник]: «…»."""
    start = end
    while start > 0 and not is_boundary(items, start - 1, grammar):
        start -= 1
    for first in range(start, end):
        behind = items[first - 1].low if first else ""
        nominative = items[first].low in grammar.subject_forms or items[first].low in grammar.subjects
        if nominative and behind not in grammar.prepositions and end_of_run(items, first, grammar) == end:
            front = with_adjectives(items, first, start, grammar)
            capitals = [
                at for at in range(front, end) if items[at].capital and items[at].low not in grammar.nominals
            ]
            after = (
                capitals[-1] + 1 if capitals and items[end - 1].kind == "word" else end
            )  # Анна Лис возмущена: «…»
            return Found(front, after, classify_between(items, front, after, grammar))
    return None


def _match(items: tuple[Item, ...], labels: tuple[tuple[str, ...], ...]) -> int:
    """Return how many items the label that opens a line has; 0 when there is none."""
    return next((len(label) for label in labels if tuple(i.low for i in items[: len(label)]) == label), 0)


def _make(
    line: Line,
    contents: list[tuple[int, int]],
    cue: tuple[int, int] | None,
    mention: Found | None,
    grammar: Grammar,
    *,
    layer: int,
) -> Draft:
    items = line.items
    draft = Draft(
        contents,
        layer=layer,
        paragraph=line.paragraph,
        confidence=_CONFIDENCE,
        whole=True,
        evidence=["label" if cue is not None else "colon.without_cue"],
    )
    if cue is not None:
        draft.cue = (items[cue[0]].start, items[cue[1] - 1].end)
    if mention is not None:
        draft.mention = (items[mention.first].start, items[mention.after - 1].end)
        draft.form = classify_between(items, mention.first, mention.after, grammar)
    return draft


def _end_of(items: tuple[Item, ...]) -> int:
    last = len(items)
    while last > 1 and items[last - 1].kind == "punct" and items[last - 1].low not in {"?", "!", "…", ")"}:
        last -= 1
    return items[last - 1].end
