"""Whole invented reports are read as well as their floors say; `reports/README.md` tells how they are marked."""

from __future__ import annotations

import pytest

from tests.languages.reports_reader import measure, read_reports, report_sets, spans_of

FLOORS = {
    ("ar", "second"): (0.98, 0.97, 0.99),
    ("ar", "third"): (0.9, 0.9, 0.96),
    ("fr", "fresh"): (0.88, 0.91, 0.96),
    ("de", "fresh"): (0.86, 0.79, 0.98),
    ("es", "fresh"): (0.86, 0.87, 0.98),
    ("de", "second"): (0.95, 0.96, 0.99),
    ("fr", "second"): (0.93, 0.96, 0.98),
    ("es", "second"): (0.91, 0.92, 0.99),
    ("de", "third"): (0.91, 0.94, 0.98),
    ("es", "third"): (0.9, 0.97, 0.98),
    ("fr", "third"): (0.86, 0.9, 0.98),
    ("fr", "dev"): (0.97, 0.97, 0.97),
    ("fr", "held"): (0.83, 0.86, 0.93),
    ("de", "dev"): (0.93, 0.98, 0.96),
    ("de", "held"): (0.91, 0.86, 0.95),
    ("es", "dev"): (0.97, 0.98, 0.96),
    ("es", "held"): (0.92, 0.85, 0.92),
    ("de", "speakers"): (0.93, 0.97, 0.96),
    ("fr", "speakers"): (0.92, 0.97, 0.95),
    ("es", "speakers"): (0.94, 0.97, 0.95),
    ("ru", "dev"): (0.97, 0.97, 0.98),
    ("ru", "held"): (0.98, 0.95, 0.97),
    ("ru", "fresh"): (0.96, 0.88, 0.97),
    ("uk", "dev"): (0.99, 0.98, 0.98),
    ("uk", "held"): (0.97, 0.98, 0.97),
    ("uk", "fresh"): (0.93, 0.74, 0.99),
    ("ru", "second"): (0.95, 0.96, 0.97),
    ("ru", "third"): (0.98, 0.97, 0.97),
    ("uk", "second"): (0.96, 0.97, 0.99),
    ("uk", "third"): (0.96, 0.96, 0.98),
    ("uk", "fourth"): (0.91, 0.92, 0.98),
    ("ru", "fourth"): (0.94, 0.93, 0.97),
    ("uk", "fifth"): (0.95, 0.93, 0.98),
    ("uk", "seventh"): (0.94, 0.81, 0.98),
    ("ru", "seventh"): (0.98, 0.93, 0.98),
    ("uk", "sixth"): (0.96, 0.92, 0.97),
    ("ru", "sixth"): (0.89, 0.89, 0.98),
    ("ru", "fifth"): (0.92, 0.98, 0.98),
}
"""Language and file -> lowest found F1, share of right speakers, share of right kinds. Raise them, never lower them."""


@pytest.mark.parametrize(("lang", "name"), report_sets())
def test_reports_reach_their_floors(lang: str, name: str) -> None:
    """Found F1, speakers and kinds of a file of reports do not fall below what was once reached."""
    reached = measure(read_reports(lang, name))
    found, speaker, kind = FLOORS[lang, name]
    assert reached.found >= found
    assert reached.speaker >= speaker
    assert reached.kind >= kind


@pytest.mark.parametrize(("lang", "name"), report_sets())
def test_attributions_of_reports_are_well_formed(lang: str, name: str) -> None:
    """Every span lies in its text and begins and ends with a character of its own; ids are unique."""
    reports = read_reports(lang, name)
    assert len({report["id"] for report in reports}) == len(reports)
    for report in reports:
        text = report["text"]
        for attribution in report["attributions"]:
            assert spans_of(attribution["content"]), (report["id"], attribution["id"])
            for role in ("source", "cue", "content"):
                for start, end in spans_of(attribution[role]):
                    assert 0 <= start < end <= len(text)
                    assert text[start:end] == text[start:end].strip(), (report["id"], text[start:end])
