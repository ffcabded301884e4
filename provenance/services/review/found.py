"""Which things are worth a look, by rule: links with their changes, doubtful speakers, speakers that may be one."""

from __future__ import annotations

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from provenance.model import SEVERITIES, Change, Document, Link, Quote, Severity, Version
from provenance.model.review import REVIEW_RULES, Priority, ReviewRule, SubjectKind
from provenance.services.namesakes import pair_namesakes
from provenance.services.ports import Store, StoredSpeaker

WEIGHTS: Final = {"high": 1.0, "medium": 0.5, "low": 0.2, "none": 0.0}
"""What the severity of an item counts for in its priority."""
_RULE_OF_CLASS: Final[dict[str, ReviewRule]] = {
    "negation_lost": "negation", "negation_added": "negation", "number": "number", "date": "date", "entity": "entity",
    "speaker": "speaker_differs", "attribution_lost": "attribution_lost",
}  # fmt: skip
_NAMESAKE_CONFIDENCE = 0.5
_SUMMARY = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundItem:
    """What a rule found; `evidence` is what a reviewer sees of it, as JSON; other fields as in ReviewItem."""

    id: str
    rules: tuple[ReviewRule, ...]
    subject_kind: SubjectKind
    subject: str
    severity: Severity
    priority: Priority
    evidence: str
    document: str
    outlet: str | None = None
    lang: str | None = None
    published: datetime | None = None
    speaker: str | None = None
    classes: tuple[str, ...] = ()
    summary: str = ""


def rules_of(link: Link) -> tuple[ReviewRule, ...]:
    """Return the rules by which a link is worth a look, gravest first."""
    grave = [change for change in link.changes if change.severity in ("high", "medium")]
    found = {_RULE_OF_CLASS[change.change_class] for change in grave if change.change_class in _RULE_OF_CLASS}
    if any(change.in_quotes for change in grave):
        found.add("altered_in_quotes")
    if link.ambiguous:
        found.add("ambiguous_origin")
    worst = worst_change(link.changes)
    first = None if worst is None else _RULE_OF_CLASS.get(worst.change_class)
    return tuple(sorted(found, key=lambda rule: (rule != first, REVIEW_RULES.index(rule))))


def worst_change(changes: Sequence[Change]) -> Change | None:
    """Return the gravest change; of equals the one with a rule of its own, else the first."""
    ranks = ((SEVERITIES.index(one.severity), one.change_class in _RULE_OF_CLASS) for one in changes)
    return max(zip(ranks, changes, strict=True), key=lambda pair: pair[0], default=(None, None))[1]


def find_items(store: Store, documents: Iterable[str] | None = None) -> Iterator[FoundItem]:
    """Yield what is worth a look in these documents, or everywhere; speakers that may be one come always."""
    reader = _Reach(store)
    everywhere = (row.document.id for row in store.documents())
    for name in list(everywhere) if documents is None else sorted(set(documents)):
        document = store.document(name)
        version = None if document is None else store.latest(name)
        if document is None or version is None:
            continue
        links = list(store.links(later_document=name, as_found=True))
        yield from _of_links(reader, store, document, version, links)
        yield from _of_quotes(store, document, version)
    yield from _of_speakers(store)


class _Reach:
    """How far wordings of a document went: asked once for each."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._outlets: dict[str, str | None] = {}

    def measure(self, document: Document, links: Sequence[Link]) -> dict[tuple[int, int], tuple[int, int]]:
        """Return outlets and copies of each later wording of `links`, by its place."""
        copies: dict[tuple[int, int], set[str]] = defaultdict(set)
        wanted = {(link.later.span.start, link.later.span.end) for link in links}
        for copy in self._store.links(earlier_document=document.id, as_found=True):
            for start, end in wanted:
                if copy.earlier.span.start < end and start < copy.earlier.span.end:
                    copies[start, end].add(copy.later.document)
        found = {}
        for place in wanted:
            outlets = {document.outlet, *map(self._outlet, copies[place])} - {None}
            found[place] = (max(1, len(outlets)), len(copies[place]))
        return found

    def _outlet(self, name: str) -> str | None:
        if name not in self._outlets:
            document = self._store.document(name)
            self._outlets[name] = None if document is None else document.outlet
        return self._outlets[name]


def _of_links(
    reader: _Reach, store: Store, document: Document, version: Version, links: Sequence[Link]
) -> Iterator[FoundItem]:
    chosen = [(link, rules) for link in links if (rules := rules_of(link))]
    if not chosen:
        return
    reach = reader.measure(document, [link for link, _ in chosen])
    quotes = {quote.id: quote for quote in store.version_quotes(document=document.id, sha256=version.sha256)}
    seen: Counter[tuple[str, ...]] = Counter()
    chosen.sort(key=lambda pair: (pair[0].later.span.start, pair[0].later.span.end, pair[0].id))
    for link, rules in chosen:
        identity = ("link", link.earlier.document, link.earlier.span.exact, document.id)
        quote = quotes.get(link.later.quote or "")
        worst = worst_change(link.changes)
        severity: Severity = worst.severity if worst is not None and worst.severity != "none" else "low"
        speaker = None if quote is None or quote.speaker is None else quote.speaker.name
        others = [
            {"document": other.earlier.document, "exact": other.earlier.span.exact}
            for other in links
            if link.ambiguous and other.id != link.id and other.later.span == link.later.span
        ]
        evidence = {
            "rules": rules,
            "severity": severity,
            "later": {"document": document.id, "exact": link.later.span.exact},
            "earlier": {"document": link.earlier.document, "exact": link.earlier.span.exact},
            "relation": link.relation,
            "changes": [_said(change) for change in link.changes],
            "speaker": _called(quote),
            "others": others,
        }
        outlets, copies = reach[link.later.span.start, link.later.span.end]
        yield FoundItem(
            id=_name_item(identity, seen), rules=rules, subject_kind="link", subject=link.id, severity=severity,
            priority=weigh(severity, link.score, outlets=outlets, copies=copies), evidence=pack(evidence),
            document=document.id, outlet=document.outlet, lang=version.lang, published=version.published,
            speaker=speaker, classes=tuple(sorted({change.change_class for change in link.changes})),
            summary=link.later.span.exact[:_SUMMARY],
        )  # fmt: skip


def _of_quotes(store: Store, document: Document, version: Version) -> Iterator[FoundItem]:
    """Yield the quotes in quotation marks that somebody says of whom it is not clear who he is."""
    seen: Counter[tuple[str, ...]] = Counter()
    for quote in store.version_quotes(document=document.id, sha256=version.sha256, as_found=True):
        wording = wording_of(quote)
        identity = ("quote", document.id, wording)
        if quote.kind == "indirect" or quote.mention is None or not is_doubtful(quote):
            continue
        evidence = {
            "rules": ["doubtful_speaker"],
            "severity": "low",
            "later": {"document": document.id, "exact": wording},
            "mention": quote.mention.exact,
        }
        yield FoundItem(
            id=_name_item(identity, seen), rules=("doubtful_speaker",), subject_kind="quote", subject=quote.id,
            severity="low", priority=weigh("low", quote.confidence, outlets=1, copies=0), evidence=pack(evidence),
            document=document.id, outlet=document.outlet, lang=version.lang, published=version.published,
            speaker=None, summary=wording[:_SUMMARY],
        )  # fmt: skip


def is_doubtful(quote: Quote) -> bool:
    """Tell whether a quote has a mention that was not resolved to anybody by the program."""
    return quote.speaker is None or "speaker.was_unknown" in quote.evidence


def wording_of(quote: Quote) -> str:
    """Return the contents of a quote as one text, by which it is found again in another version."""
    return " … ".join(span.exact for span in quote.content)


def _of_speakers(store: Store) -> Iterator[FoundItem]:
    """Yield each pair of persons whose full names sound alike in two scripts."""
    for one, other in pair_namesakes(store.speakers()):
        yield _pair(one, other)


def _pair(one: StoredSpeaker, other: StoredSpeaker) -> FoundItem:
    outlets = len({*one.outlets, *other.outlets}) or 1
    evidence = {"rules": ["namesakes"], "severity": "low", "speakers": [one.name, other.name]}
    return FoundItem(
        id=_name_item(("speakers", one.key, other.key), Counter()), rules=("namesakes",), subject_kind="speakers",
        subject=f"{one.key} {other.key}", severity="low",
        priority=weigh("low", _NAMESAKE_CONFIDENCE, outlets=outlets, copies=one.quotes + other.quotes),
        evidence=pack(evidence), document="", speaker=one.name, summary=f"{one.name} / {other.name}"[:_SUMMARY],
    )  # fmt: skip


def weigh(severity: Severity, confidence: float, *, outlets: int, copies: int) -> Priority:
    """Return a priority: severity x confidence x reach, each 0-1."""
    reach = 1 - 1 / (1 + outlets)
    return Priority(
        severity=WEIGHTS[severity], confidence=round(confidence, 6), reach=round(reach, 6), outlets=outlets,
        copies=copies,
    )  # fmt: skip


def pack(evidence: dict[str, Any]) -> str:
    """Return what an item shows as JSON that is the same for the same content."""
    return json.dumps(evidence, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _called(quote: Quote | None) -> str | None:
    """Return what the text calls the speaker: what reviewers decide about him must not open decided items again."""
    if quote is None:
        return None
    named = None if quote.speaker is None else quote.speaker.name_in_text
    return named or (None if quote.mention is None else quote.mention.exact)


def _said(change: Change) -> list[str]:
    words = [span.exact if span is not None else "" for span in (change.earlier, change.later)]
    return [change.change_class, change.severity, *words]


def _name_item(identity: tuple[str, ...], seen: Counter[tuple[str, ...]]) -> str:
    """Return an id that outlives offsets: what the item is about, and which one of several that are alike."""
    seen[identity] += 1
    key = repr((*identity, seen[identity]))
    return "i" + hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:16]
