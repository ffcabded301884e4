"""The review queue as a table for a spreadsheet: a row for each item, in which no cell can run as a formula."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from typing import Final, TextIO

from provenance.exporters.csv import BYTE_ORDER_MARK, guard_cell
from provenance.exporters.jsonl import time_text
from provenance.exporters.judged_item import RULE_WORDS, JudgedItem

COLUMNS: Final = (
    "item", "rule", "severity", "priority", "state", "document", "outlet", "lang", "published", "speaker", "later",
    "earlier_document", "earlier", "changes", "action", "value", "reviewer", "decided", "reason",
)  # fmt: skip


def write_items(items: Iterable[JudgedItem], stream: TextIO, *, bom: bool = False) -> int:
    """Write items as rows (RFC 4180) and return how many; `read_table` of the csv exporter takes them back."""
    if bom:
        stream.write(BYTE_ORDER_MARK)
    rows = csv.writer(stream, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    written = 0
    for item in items:
        rows.writerow([guard_cell(cell) for cell in _cells(item)])
        written += 1
    return written


def _cells(item: JudgedItem) -> list[object]:
    decision, later, earlier = item.decision, item.later, item.earlier
    changes = "; ".join(
        f"{change.change_class}: {change.earlier.exact if change.earlier else ''}"
        f" → {change.later.exact if change.later else ''}"
        for change in item.changes
        if change.severity != "none"
    )
    judged = (
        ("", "", "", "", "")
        if decision is None
        else (
            decision.action,
            decision.value,
            decision.reviewer,
            time_text(decision.decided),
            decision.reason,
        )
    )
    return [
        item.id, RULE_WORDS.get(item.rule, item.rule), item.severity, round(item.priority, 4), item.state,
        later.document, later.outlet, later.lang, time_text(later.published, later.published_precision), item.speaker,
        later.exact, None if earlier is None else earlier.document, None if earlier is None else earlier.exact, changes,
        *judged,
    ]  # fmt: skip
