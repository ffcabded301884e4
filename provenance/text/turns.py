"""Turns of a transcript, and the kind of a document by its form."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from provenance.model import DocumentKind
from provenance.text.characters import BLANKS
from provenance.text.kinds import is_release, names_statement
from provenance.text.paragraphs import split_paragraphs
from provenance.text.turn_labels import Label, find_labels, names_role

_DIRECTION = r"\\?[(\[][^()\[\]]{1,200}[)\]]"
_DIRECTIONS_ONLY = re.compile(rf"[\s*_\\]*{_DIRECTION}(?:[\s*_.\\]*{_DIRECTION})*[\s*_.\\]*\Z")
_LEADING_DIRECTION = re.compile(
    rf"[\s{BLANKS}]*\((?:As |as |Via |via |Speaking |Through )[^()]{{1,80}}\)[\s]*"
)
_RULE = re.compile(r"(?:\\?[*#_\-—–=~][\s*]*){3,}\Z|\\?#+\Z")
_END = re.compile(
    r"\W*(?:END|End of (?:call|briefing|transcript))\b\W*(?:\d{1,2}:\d\d\b.{0,30})?\Z", re.DOTALL
)
_CLOCK = re.compile(r"\W*\d{1,2}:\d\d\s*(?:[AaPp]\.?[Mm]\.?)?\s*(?:\(?[A-Z]{2,5}\)?|\(?local\)?)?\W*\Z")

_MOSTLY = 0.5
"""Share of the text that turns must cover before it is called a transcript."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says without a break, or a stretch that nobody speaks (`label` None).

    `label` is the range of the label in the text, `speaker_label` its words without Markdown's signs ("Q",
    "MS. HALLORAN"). `body` holds the ranges of the turn's paragraphs; stage directions that stand alone are left out.
    """

    label: tuple[int, int] | None
    speaker_label: str
    body: tuple[tuple[int, int], ...]


def split_turns(text: str, *, paragraphs: Sequence[tuple[int, int]] | None = None) -> list[Turn]:
    """Return the turns of `text` in order; an empty list when it has no speaker labels.

    What stands before the first label, and after a closing line ("END 3:04 P.M. EST", "* * *"), comes as turns
    without a label.
    """
    ranges = split_paragraphs(text) if paragraphs is None else paragraphs
    labels = find_labels(text, ranges)
    if not labels:
        return []
    turns: list[Turn] = []
    label: Label | None = None
    body: list[tuple[int, int]] = []
    for start, end in _cut_at_labels(ranges, labels):
        opened = labels.get(start)
        closes = opened is None and _closes_turn(text[start:end])
        if opened is not None or closes:
            _finish(turns, label, body)
            label, body = opened, []
        if closes:
            turns.append(Turn(None, "", ((start, end),)))
            continue
        speech = _find_speech(text, opened.behind if opened else start, end)
        if speech is not None:
            body.append(speech)
    _finish(turns, label, body)
    return turns


def recognise_kind(text: str, *, title: str | None = None) -> DocumentKind:
    """Return the kind of a document by its form: transcript by its turns, statement by its title, else article.

    Doubtful cases are articles: a report *about* a statement must not pass for the statement.
    """
    paragraphs = split_paragraphs(text)
    if _is_spoken(split_turns(text, paragraphs=paragraphs), sum(end - start for start, end in paragraphs)):
        return "transcript"
    heading = title
    if heading is None and paragraphs:
        heading = text[slice(*paragraphs[0])]
    if heading is not None and names_statement(heading):
        return "statement"
    return "statement" if is_release(text, paragraphs) else "article"


def _is_spoken(turns: Sequence[Turn], length: int) -> bool:
    """Tell whether `turns` make up most of a text of `length` code points.

    In a report that cites an exchange of words the last speaker seems to say all the rest: without a role among the
    labels no turn may hold most of the text.
    """
    sizes = [sum(end - start for start, end in turn.body) for turn in turns if turn.label is not None]
    unspoken = sum(end - start for turn in turns if turn.label is None for start, end in turn.body)
    if not sizes or unspoken > (1 - _MOSTLY) * length:
        return False
    return any(names_role(turn.speaker_label) for turn in turns) or max(sizes) <= _MOSTLY * length


def _finish(turns: list[Turn], label: Label | None, body: list[tuple[int, int]]) -> None:
    if label is not None:
        turns.append(Turn((label.start, label.end), label.name, tuple(body)))
    elif body:
        turns.append(Turn(None, "", tuple(body)))


def _cut_at_labels(paragraphs: Sequence[tuple[int, int]], labels: dict[int, Label]) -> list[tuple[int, int]]:
    """Return the paragraphs, cut where a label opens a turn inside one."""
    inner = sorted(labels)
    pieces: list[tuple[int, int]] = []
    at = 0
    for start, end in paragraphs:
        begin = start
        while at < len(inner) and inner[at] < end:
            if inner[at] > begin:
                pieces.append((begin, inner[at]))
                begin = inner[at]
            at += 1
        pieces.append((begin, end))
    return pieces


def _closes_turn(paragraph: str) -> bool:
    if len(paragraph) > 160:
        return False
    return bool(_END.match(paragraph) or _RULE.match(paragraph) or _CLOCK.match(paragraph))


def _find_speech(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the spoken part of a paragraph without blanks around it, or None when it holds none."""
    leading = _LEADING_DIRECTION.match(text, start, end)
    if leading is not None:
        start = leading.end()
    exact = text[start:end]
    start += len(exact) - len(exact.lstrip())
    end = start + len(exact.strip())
    if start >= end or (end - start < 400 and _DIRECTIONS_ONLY.match(text, start, end)):
        return None
    return start, end
