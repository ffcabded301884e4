"""Trails and comparisons made by hand: invented words, every field can be given any text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from provenance.model import Change, Document, Lineage, Link, LinkEnd, Quote, Span, Speaker, Variant, Version
from provenance.services.classing import class_changes
from provenance.services.diff import Comparison, compare_versions
from provenance.services.lookup import FoundVersion
from provenance.services.trace import Trail

MARCH = datetime(2024, 3, 1, 9, 30, tzinfo=UTC)
BRIDGE = "The bridge at Dell will not open before 12 March because the water is still high."
BRIDGE_LATER = "The bridge at Dell may open before 112 March because the water is high."
JISR = "قال الوزير سامي الحداد إن الجسر لن يفتح قبل 12 مارس لأن المياه ما زالت مرتفعة"
JISR_LATER = "قال الوزير سامي الحداد إن الجسر قد يفتح قبل 112 مارس لأن المياه ما زالت مرتفعة"


def version(
    number: int, text: str, *, lang: str = "en", document: str | None = None, rank: int = 1
) -> Version:
    """Return a version of a document of its own."""
    return Version(
        document=f"doc-{number}" if document is None else document,
        sha256=f"{number:064x}", raw_sha256=f"{number:064x}", text=text, kind="article", lang=lang, number=rank,
    )  # fmt: skip


def variant(
    number: int, text: str, *, base: Version | None = None, lang: str = "en", published: datetime | None = MARCH,
    outlet: str | None = "The Dell Courier", title: str | None = None, speaker: str | None = "Ada Quill",
    document: str | None = None, changes: tuple[Change, ...] | None = None,
) -> Variant:  # fmt: skip
    """Return a wording that is a whole document, its changes classed against `base`."""
    made = version(number, text, lang=lang, document=document)
    found = changes
    if found is None:
        found = class_changes(base, (0, len(base.text)), made, (0, len(text))) if base else ()
    end = LinkEnd(made.document, made.sha256, Span.cut(text, 0, len(text)))
    return Variant(end, published, outlet, lang, speaker, "paraphrase" if base else None, found, 0.8, title)


def trail(origin: str = BRIDGE, later: Sequence[str] = (BRIDGE_LATER,), *, lang: str = "en") -> Trail:
    """Return a trail of wordings of one language."""
    base = version(0, origin, lang=lang)
    first = variant(0, origin, lang=lang)
    rest = tuple(variant(number, text, base=base, lang=lang) for number, text in enumerate(later, start=1))
    return Trail(Lineage(first, (first, *rest), ()))


def hostile_trail(text: str) -> Trail:
    """Return a trail with this text in every field that holds one."""
    end = LinkEnd(text, "0" * 64, Span(0, len(text), text))
    other = LinkEnd(text + "2", "1" * 64, Span(0, len(text), text))
    change = Change("number", "high", end.span, other.span, True, text)
    first = Variant(end, None, text, text, text, None, (), 1.0, text)
    second = Variant(other, MARCH, text, text, text, "paraphrase", (change,), 0.5, text)
    link = Link("l1", end, other, "paraphrase", 0.5, (change,), (text,), ambiguous=True)
    return Trail(Lineage(first, (first, second), (link,)))


def comparison(before: str, after: str, *, lang: str = "en", name: str = "ledger") -> Comparison:
    """Return two versions of one document compared, with a quote in each."""
    sides = [
        FoundVersion(
            document=Document(name, outlet=name),
            version=version(rank, text, lang=lang, document=name, rank=rank),
            quotes=_quotes(text, rank, name),
            versions=2,
        )
        for rank, text in ((1, before), (2, after))
    ]
    return compare_versions(*sides)


def _quotes(text: str, rank: int, speaker: str) -> tuple[Quote, ...]:
    if not text.strip():
        return ()
    return (Quote(f"q{rank}", "direct", (Span.cut(text, 0, len(text)),), speaker=Speaker(speaker, "person")),)
