"""Russian and Ukrainian reports name the right speakers, in the nominative; `speakers/README.md` tells the form."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from provenance.extract import extract_quotes
from provenance.model import Quote
from provenance.speakers.names import key_of

_FOLDER = Path(__file__).parent / "speakers"
_MARK = re.compile(r"\{([^}]*)\}")
FLOORS = {
    "ru-read": (0.97, 0.95), "ru-unread": (0.99, 0.95), "uk-read": (0.96, 0.96), "uk-unread": (0.95, 0.95),
}  # fmt: skip
"""File -> lowest share of right speakers, and of those called by a nominative. Raise them, never lower them."""


def _read(block: str) -> tuple[str, str, list[tuple[int, list[str]]]]:
    """Return title and text of a report, and where each cue ends with the labels that are right."""
    title, _, marked = block.strip().partition("\n")
    text, speakers, last = "", [], 0
    for mark in _MARK.finditer(marked):
        text += marked[last : mark.start()]
        last = mark.end()
        speakers.append((len(text), mark[1].split("|")))
    return title.removeprefix("# "), text + marked[last:], speakers


def _judge(quote: Quote, labels: list[str]) -> tuple[bool, bool]:
    """Return whether a quote has the right speaker, and whether by a nominative."""
    if quote.speaker is None:
        return False, False
    names = {key_of(quote.speaker.name), key_of(quote.speaker.name_in_text or "")}
    as_written = key_of(quote.mention.exact) if quote.mention is not None else ""
    plain = {key_of(label) for label in labels[1:]} - {as_written} | {key_of(labels[0])}
    return any(key_of(label) in names for label in labels), key_of(quote.speaker.name) in plain


@pytest.mark.parametrize("name", sorted(path.stem for path in _FOLDER.glob("*.txt")))
def test_speakers_reach_their_floors(name: str) -> None:
    """The share of right speakers among the attributions found does not fall below what was once reached."""
    judged = []
    for block in (_FOLDER / f"{name}.txt").read_text(encoding="utf-8").split("\n\n"):
        title, text, speakers = _read(block)
        quotes = extract_quotes(
            text, document="d", sha256="0" * 64, lang=name[:2], kind="article", title=title
        ).quotes
        for end, labels in speakers:
            said = [quote for quote in quotes if quote.cue and quote.cue.start < end <= quote.cue.end + 2]
            judged += [_judge(quote, labels) for quote in said[:1]]
    right, strict = (sum(column) / len(judged) for column in zip(*judged, strict=True))
    assert (right, strict) >= FLOORS[name]
    assert strict >= FLOORS[name][1]
