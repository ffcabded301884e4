"""Differences on words that were carried over: their spelling, the marks between them, and what was cut at the ends."""

from __future__ import annotations

import re

from provenance.match.blocks import Comparison
from provenance.match.change_rules import modals_among
from provenance.match.change_words_left import is_false_start
from provenance.match.edits import EditOp
from provenance.match.vocabulary import load_vocabulary
from provenance.match.wording import read_units, word_keys

_NO_PUNCTUATION = re.compile(r"[\s\"'“”„«»‹›‘’‚‛`\u200b-\u200f\u061c\u2066-\u2069\u00ad]+")
_DASHES = re.compile(r"-{2,}|[‐‑‒–—―−]")


def compare_surface(found: Comparison) -> None:
    """Note other spellings, written-out contractions and other punctuation inside carried-over words."""
    for op in found.alignment.ops:
        if op.kind == "move":
            found.note("reorder", lost=range(*op.earlier_words), new=range(*op.later_words))
        if op.kind in ("equal", "move"):
            _compare_words(found, op)
            _compare_gaps(found, op)


def _compare_words(found: Comparison, op: EditOp) -> None:
    seen: set[tuple[int, int]] = set()
    for i, j in zip(range(*op.earlier_words), range(*op.later_words), strict=True):
        before, after = found.left[i], found.right[j]
        one, other = _plain(before.text), _plain(after.text)
        if one == other or one[:1].lower() + one[1:] == other[:1].lower() + other[1:]:
            continue
        if (before.start, after.start) in seen:
            continue
        seen.add((before.start, after.start))
        contracted = ("'" in one) != ("'" in other)
        if contracted and not _is_whole(found, op, i, j):
            continue  # "won't" became "will": the lost half has a change of its own
        keys = word_keys(before.text, found.earlier.lang), word_keys(after.text, found.later.lang)
        if not contracted and len(keys[0]) != len(keys[1]):
            continue  # one of several units of a number written with hyphens
        turned = _other_word(found, i, j)
        if turned is not None:
            found.note("modality", lost=[i], new=[j], remark=turned)
            continue
        found.note("cleaned_speech" if contracted else "spelling", lost=[i], new=[j])


def _other_word(found: Comparison, i: int, j: int) -> str | None:
    """Return what an accent alone turned a modal word into: konnte and könnte are two words."""
    if found.earlier.lang != found.later.lang:
        return None
    vocabulary = load_vocabulary(found.later.lang)
    modals = {**vocabulary.words.modals, **vocabulary.words.auxiliaries}
    before, after = (modals.get(unit.text.lower()) for unit in (found.left[i], found.right[j]))
    return f"{before} → {after}" if before and after and before != after else None


def _is_whole(found: Comparison, op: EditOp, i: int, j: int) -> bool:
    """Tell whether all units of two contracted words were carried over together."""
    return all(
        op_range[0] <= n < op_range[1]
        for units, number, op_range in ((found.left, i, op.earlier_words), (found.right, j, op.later_words))
        for n in range(max(0, number - 2), min(len(units), number + 3))
        if units[n].start == units[number].start
    )


def _plain(word: str) -> str:
    return _DASHES.sub("-", word.replace("’", "'").replace("ʼ", "'"))


def _compare_gaps(found: Comparison, op: EditOp) -> None:
    for i, j in zip(
        range(op.earlier_words[0], op.earlier_words[1] - 1), range(*op.later_words), strict=False
    ):
        before = _read_gap(found.earlier.text, found.left[i].end, found.left[i + 1].start)
        after = _read_gap(found.later.text, found.right[j].end, found.right[j + 1].start)
        if before != after:
            found.note(
                "punctuation",
                lost=[i, i + 1],
                new=[j, j + 1],
                remark=f"{before or 'nothing'} → {after or 'nothing'}",
            )


def _read_gap(text: str, start: int, end: int) -> str:
    return _DASHES.sub("-", _NO_PUNCTUATION.sub("", text[start:end])) if start < end else ""


def _loses_negation(found: Comparison, edge: int, *, before: bool) -> bool:
    """Tell whether the cut word at `edge` negates the part taken over, and the later text does not.

    It does when nothing but a blank stands between them ("not | leave", "gilt aber | nicht").
    """
    word, beside = found.left[edge], found.left[edge + 1 if before else edge - 1]
    vocabulary = load_vocabulary(found.earlier.lang)
    if not vocabulary.holds(vocabulary.negations, word.key):
        return False
    if _read_gap(found.earlier.text, min(word.end, beside.end), max(word.start, beside.start)):
        return False
    # A quotation that begins in the middle may have its negation in the reporter's words around it.
    text, known = found.later.text, load_vocabulary(found.later.lang)
    start, end = found.right[0].start, found.right[-1].end
    if before:
        around = read_units(text[max(0, start - 60) : start], found.later.lang)[-4:]
    else:
        around = read_units(text[end : end + 30], found.later.lang)[:2]
    return not any(known.holds(known.negations, unit.key) for unit in around)


def _lost_doubt(found: Comparison, rest: range, *, before: bool) -> list[int]:
    """Return the modal words at the edge of a cut that the later text lacks: "may | close" quoted as "close".

    Only a word right beside the part taken over, in a later text that has no modal word of its own near it.
    """
    edge = rest[-1] if before else rest[0]
    beside = found.left[edge + 1 if before else edge - 1]
    word = found.left[edge]
    if not before or _read_gap(found.earlier.text, word.end, beside.start):
        return []
    held = [
        words for words, _ in modals_among(found.left, rest[-3:], found.earlier.lang) if words[-1] == edge
    ]
    start = found.right[0].start
    around = read_units(found.later.text[max(0, start - 60) : start], found.later.lang)[-4:]
    near = [*around, *found.right[:3]]
    return [] if not held or modals_among(near, range(len(near)), found.later.lang) else held[-1]


def compare_ends(found: Comparison) -> None:
    """Note what of the earlier wording stands before and after the part that was taken over."""
    carried = [
        n
        for op in found.alignment.ops
        if op.kind in ("equal", "move", "replace")
        for n in range(*op.earlier_words)
    ]
    if not carried:
        return
    vocabulary = load_vocabulary(found.earlier.lang)
    first, last = min(carried), max(carried) + 1
    touched = [n for op in found.alignment.ops for n in range(*op.earlier_words)]
    first, last = min([first, *touched]), max([last, *(n + 1 for n in touched)])
    for change_class, rest in (("cut_start", range(first)), ("cut_end", range(last, len(found.left)))):
        if not rest or vocabulary.is_filler([found.left[n].key for n in rest]):
            continue
        if change_class == "cut_start" and is_false_start(found.left, rest):
            found.note("cleaned_speech", lost=rest)
            continue
        edge = first - 1 if change_class == "cut_start" else last
        if _loses_negation(found, edge, before=change_class == "cut_start"):
            found.note("negation_lost", lost=[edge])
        doubt = _lost_doubt(found, rest, before=change_class == "cut_start")
        if doubt:
            found.note("modality", lost=doubt, remark="cut at the edge")
        turning = any(vocabulary.holds(vocabulary.negations, found.left[n].key) for n in rest)
        remark = "what was cut holds a negation" if turning else ""
        found.note("cut_start" if change_class == "cut_start" else "cut_end", lost=rest, remark=remark)
