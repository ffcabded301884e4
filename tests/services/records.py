"""Small invented records for tests of the services."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

from provenance.importers.base import Record
from provenance.model import DocumentKind

STATEMENT = (
    "President Ilse Marrow spoke today with Premier Daro Venn. She made clear that Varnia and its partners will not "
    "recognize any change of the border made by force. She welcomed the release of 12 Varnian fishermen."
)
REPORT = (
    "“Varnia and its partners will not recognize any change of the border made by force,” Press Secretary Mira Halden "
    "said. According to Halden, the president welcomed the release of 112 Varnian fishermen."
)
OTHER_REPORT = (
    "Officials said on Friday that 112 Varnian fishermen had been released. The boats stay in port."
)


def make_record(
    text: str,
    name: str | None,
    *,
    day: int = 14,
    kind: DocumentKind | None = None,
    lang: str | None = "en",
    url: str | None = None,
    outlet: str | None = "Harbor Times",
) -> Record:
    """A record published on a day of March 2024."""
    return Record(
        text=text,
        raw_sha256=hashlib.sha256(text.encode()).hexdigest(),
        place=f"{name}.txt",
        id=name,
        url=url,
        outlet=outlet,
        published=datetime(2024, 3, day, 12, tzinfo=UTC),
        published_precision="second",
        lang=lang,
        kind=kind,
    )


def story_records() -> list[Record]:
    """A statement and two reports of it, one of which has two versions."""
    return [
        make_record(
            STATEMENT, "statement", day=14, kind="statement", outlet="Office of the President of Varnia"
        ),
        make_record(REPORT, "report", day=15),
        make_record(REPORT.replace("112", "12"), "report", day=16),
        make_record(OTHER_REPORT, "other", day=17),
    ]
