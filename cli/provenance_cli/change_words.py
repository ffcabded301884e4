"""Changes and relations in plain words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from provenance.model import Change
from provenance_cli.plain_text import cell_width, isolated, shortened, terminal_width

RELATION_WORDS = {
    "verbatim": "word for word",
    "trimmed": "cut, else word for word",
    "altered_in_quotes": "altered inside quotation marks",
    "paraphrase": "paraphrased",
    "translation": "translated",
    "translated_paraphrase": "translated and paraphrased",
    "merged": "merged with other wording",
}
CHANGE_WORDS = {
    "punctuation": "punctuation",
    "spelling": "spelling",
    "marks_added": "paraphrase put inside quotation marks",
    "marks_dropped": "quotation marks dropped",
    "ellipsis": "cut marked by an ellipsis",
    "editorial_insertion": "editor's insertion",
    "cut_start": "beginning cut",
    "cut_end": "end cut",
    "cut_inside": "cut inside",
    "addition": "added",
    "substitution": "replaced",
    "reorder": "order changed",
    "merge": "merged",
    "number": "number",
    "date": "date",
    "entity": "name",
    "negation_lost": "a “not” lost",
    "negation_added": "a “not” added",
    "modality": "certainty changed",
    "tense": "tense",
    "intensity": "strength changed",
    "speaker": "given to another speaker",
    "attribution_lost": "stated as fact, speaker dropped",
    "attribution_added": "speaker added",
    "translation": "translated",
    "cleaned_speech": "speech cleaned up",
}
RANK = {"high": 0, "medium": 1, "low": 2, "none": 3}


def by_severity(changes: Iterable[Change]) -> list[Change]:
    """Return changes worst first, else in text order."""
    return sorted(
        changes,
        key=lambda change: (
            RANK[change.severity],
            change.later.start if change.later else change.earlier.start if change.earlier else 0,
            change.change_class,
        ),
    )


def change_text(change: Change, *, room: int) -> str:
    """Return one change on one line of at most `room` cells: what, from which words to which, how grave.

    Of another speaker the note names both; the words they are said to have said tell nothing.
    """
    words = CHANGE_WORDS[change.change_class]
    grave = f" [{change.severity}{', in quotation marks' if change.in_quotes else ''}]"
    left = room - cell_width(words) - cell_width(grave) - len(":  → ")
    sides = [span.exact for span in (change.earlier, change.later) if span is not None]
    if len(sides) == 2 and sides[0] == sides[1]:
        del sides[1]
    if change.change_class == "speaker" and change.note:
        sides = change.note.split(" → ")
    cells = max(8, left // len(sides))
    return f"{words}: {' → '.join(isolated(shortened(side, cells)) for side in sides)}{grave}"


def change_lines(changes: Iterable[Change], *, indent: int, most: int = 6) -> Iterator[str]:
    """Yield changes worst first; those beyond `most` and the harmless are counted, never left unsaid."""
    ordered = by_severity(changes)
    listed = [change for change in ordered if change.severity != "none"][:most]
    blank = " " * indent
    for change in listed:
        sign = "!" if change.severity == "high" else "·"
        yield f"{blank}{sign} {change_text(change, room=terminal_width() - indent - 2)}"
    rest = len(ordered) - len(listed)
    if rest:
        yield f"{blank}· and {rest} lesser change{'' if rest == 1 else 's'}"
