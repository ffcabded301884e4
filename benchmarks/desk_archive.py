"""A large invented archive for measurements of the desk: reports that alter statements, quote by quote."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from provenance.model import Change, Document, Link, LinkEnd, Passage, Span, Speaker, Version
from provenance.model.link import ChangeClass, derive_link_id
from provenance.model.quote import Quote, derive_quote_id
from provenance.services.ports import AnalysedVersion

SUBJECTS = (
    "bridge",
    "harbour",
    "budget",
    "valley",
    "ferry",
    "school",
    "reservoir",
    "railway",
    "market",
    "border",
)
VERBS = ("close", "reopen", "move", "pay for", "rebuild", "inspect", "sell", "extend", "defend", "share")
ENDS = (
    "before winter",
    "without delay",
    "with its partners",
    "for a third year",
    "under the treaty",
    "next week",
)
NAMES = ("Mara Quint", "Ilan Dorr", "Selma Harrow", "Tobin Vale", "Orla Fenn", "Pavel Strand", "Nadia Korr")
CLASSES: tuple[ChangeClass, ...] = ("negation_lost", "number", "date", "entity", "modality")
START = datetime(2024, 1, 1, tzinfo=UTC)


def make_archive(
    *, quotes: int, items: int, per_document: int, seed: int
) -> Iterator[tuple[AnalysedVersion, tuple[Link, ...]]]:
    """Yield pairs of documents, the statement and the report that alters it, each with the links that end there.

    `quotes` in all, `per_document` each; `items` links have one grave change each, spread evenly over the reports.
    """
    dice = random.Random(seed)
    documents = quotes // per_document
    reports = documents // 2
    for number in range(reports):
        wanted = items // reports + (number < items % reports)
        sentences = [_sentence(dice, number, place) for place in range(per_document)]
        altered = [sentence.replace(" not ", " ") for sentence in sentences]
        statement = _analysed(f"statement-{number}", sentences, number=number, kind="statement")
        report = _analysed(f"report-{number}", altered, number=number, kind="article")
        yield statement, ()
        yield report, tuple(_link(statement, report, place, dice=dice) for place in range(wanted))


def _sentence(dice: random.Random, number: int, place: int) -> str:
    subject, verb, end = dice.choice(SUBJECTS), dice.choice(VERBS), dice.choice(ENDS)
    return f"we will not {verb} the {subject} of district {number * 1000 + place} {end}"


def _analysed(name: str, sentences: list[str], *, number: int, kind: str) -> AnalysedVersion:
    official = kind == "statement"
    speaker = NAMES[number % len(NAMES)]
    parts, spans, at = [], [], 0
    for sentence in sentences:
        line = f"“{sentence},” {speaker} said.\n"
        spans.append((at + 1, at + 1 + len(sentence)))
        parts.append(line)
        at += len(line)
    text = "".join(parts)
    sha256 = hashlib.sha256(text.encode("utf-8")).hexdigest()
    published = START + timedelta(days=number % 300, hours=0 if official else 5)
    version = Version(
        name, sha256, sha256, text, "statement" if official else "article", "en", title=name.replace("-", " "),
        published=published, published_precision="second", ingested=published,
    )  # fmt: skip
    return AnalysedVersion(
        document=Document(name, outlet="Office" if official else f"Outlet {number % 40}"),
        version=version,
        passages=tuple(Passage(index, Span.cut(text, *span)) for index, span in enumerate(spans)),
        quotes=tuple(_quote(name, sha256, Span.cut(text, *span), speaker) for span in spans),
    )


def _quote(document: str, sha256: str, span: Span, speaker: str) -> Quote:
    return Quote(
        id=derive_quote_id(document=document, sha256=sha256, content=[span], cue=None, mention=None),
        kind="direct",
        content=(span,),
        speaker=Speaker(speaker, "person", name_in_text=speaker),
        confidence=0.9,
        evidence=("marks",),
    )


def _link(statement: AnalysedVersion, report: AnalysedVersion, place: int, *, dice: random.Random) -> Link:
    ends = []
    for one in (statement, report):
        quote = one.quotes[place]
        ends.append(LinkEnd(one.document.id, one.version.sha256, quote.content[0], quote.id))
    earlier, later = ends
    at = earlier.span.start + earlier.span.exact.index("not")
    change = Change(
        dice.choice(CLASSES), "high", Span.cut(statement.version.text, at, at + 3),
        Span.cut(report.version.text, later.span.start, later.span.start + 7), in_quotes=True,
    )  # fmt: skip
    return Link(
        derive_link_id(earlier=earlier, later=later), earlier, later, "altered_in_quotes",
        round(dice.uniform(0.6, 0.99), 4), (change,), ("wording",), is_origin=True,
    )  # fmt: skip
