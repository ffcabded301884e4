"""Link a report to the earlier wordings that it carries: pure logic over documents given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from provenance.match.blocks import Side
from provenance.match.boilerplate import find_boilerplate
from provenance.match.changes import order_changes
from provenance.match.choices import Choice, choose_passages
from provenance.match.comparing import compare_piece, rate_alignment
from provenance.match.copying import count_copied_departures
from provenance.match.cross_protocol import CrossScorers
from provenance.match.document_text import (
    DocumentText,
    comes_before,
    drop_copies,
    measure_closeness,
    order_key,
    read_side,
)
from provenance.match.likeness import (
    Likeness,
    compare_across_languages,
    compare_within_language,
    lower_hosts,
)
from provenance.match.origins import weigh_documents
from provenance.match.pieces import Piece, cut_pieces
from provenance.model import Change, Link, LinkEnd, Relation, Span, derive_link_id

COMPONENT = "match.linking.3"
"""Name and version of this component, as links name it in their evidence."""
_COMPARED_ACROSS = 6
"""Documents of each other language compared sentence by sentence: what a report is about is mostly the first."""
_CLOSER = 0.1
"""Share of the piece by which a report must be nearer than the official wording to stand between them."""


@dataclass(frozen=True, slots=True)
class _Work:
    """One report being linked: its possible originals with their tables and weights, and the sides read so far.

    `stock` are the numbers of the pieces that are boilerplate: no report is where they come from.
    """

    later: DocumentText
    tables: Sequence[Likeness]
    weights: Mapping[tuple[str, str], float]
    stock: frozenset[int] = frozenset()
    sides: dict[tuple[str, str], Side] = field(default_factory=dict)

    def side_of(self, document: DocumentText) -> Side:
        """Return a document as a side of a comparison, read once."""
        if document.key not in self.sides:
            self.sides[document.key] = read_side(document)
        return self.sides[document.key]


@dataclass(frozen=True, slots=True)
class LinkedDocument:
    """What linking found in one report: its links in text order, and the sentences that are boilerplate."""

    links: tuple[Link, ...] = ()
    boilerplate: tuple[Span, ...] = ()


def link_documents(
    later: DocumentText,
    earlier: Sequence[DocumentText],
    *,
    cross: CrossScorers | None = None,
) -> tuple[Link, ...]:
    """Return the links of `link_document` alone."""
    return link_document(later, earlier, cross=cross).links


def link_document(
    later: DocumentText,
    earlier: Sequence[DocumentText],
    *,
    cross: CrossScorers | None = None,
) -> LinkedDocument:
    """Return the links from wordings of `earlier` documents to `later`, and what of it is boilerplate.

    Documents that do not come before `later` are passed over, and an official `later` has no links. The result is a
    function of the set of documents: their order has no part in it. `cross` scores other languages; without it only
    documents in the language of `later` are compared.
    """
    known = {document.key: document for document in earlier if comes_before(document, later)}
    pieces = cut_pieces(later) if known else []
    if not pieces:
        return LinkedDocument()
    ordered = drop_copies(sorted(known.values(), key=lambda document: order_key(document.version)))
    stock = find_boilerplate(later, pieces, ordered)
    tables = _compare_all(pieces, later, ordered, cross)
    work = _Work(later, tables, weigh_documents(later, pieces, tables), stock)
    links: dict[str, Link] = {}
    for number, piece in enumerate(pieces):
        for link in _link_piece(work, piece, number):
            kept = links.get(link.id)
            if kept is None or (link.later.quote is not None and kept.later.quote is None):
                links[link.id] = link
    return LinkedDocument(
        tuple(sorted(_drop_repeats(list(links.values())), key=_place)),
        tuple(pieces[number].passage.span for number in sorted(stock)),
    )


def _place(link: Link) -> tuple[int, int, str, int, str]:
    return link.later.span.start, link.later.span.end, link.earlier.document, link.earlier.span.start, link.id


def _compare_all(
    pieces: Sequence[Piece],
    later: DocumentText,
    documents: Sequence[DocumentText],
    cross: CrossScorers | None,
) -> list[Likeness]:
    """Return the table of each document that can be compared, in the order given."""
    tables: dict[tuple[str, str], Likeness] = {}
    for lang in sorted({document.base_lang for document in documents}):
        group = [document for document in documents if document.base_lang == lang]
        if lang == later.base_lang:
            tables.update({document.key: compare_within_language(pieces, document) for document in group})
            continue
        scorer = cross.scorer(later=later.base_lang, earlier=lang) if cross is not None else None
        if scorer is None:
            continue
        sharing = scorer.score_documents(later.version.text, [document.version.text for document in group])
        near = _choose_near(later, group, sharing)
        for document, share in zip(group, sharing, strict=True):
            tables[document.key] = (
                compare_across_languages(pieces, later, document, scorer, sharing=share)
                if document.key in near
                else Likeness(document, tuple(() for _ in pieces), share, scorer=scorer)
            )
    return [lower_hosts(tables[document.key]) for document in documents if document.key in tables]


def _choose_near(
    later: DocumentText, documents: Sequence[DocumentText], sharing: Sequence[float]
) -> set[tuple[str, str]]:
    """Return the keys of the documents of another language that are worth comparing sentence by sentence."""
    ranked = sorted(
        zip(documents, sharing, strict=True),
        key=lambda pair: (-pair[1] * measure_closeness(pair[0], later), order_key(pair[0].version)),
    )
    return {document.key for document, _ in ranked[:_COMPARED_ACROSS]}


def _link_piece(work: _Work, piece: Piece, number: int) -> list[Link]:
    """Return the links of one piece: to its official origin, and to a report that stands nearer to it."""
    official_tables = [table for table in work.tables if table.document.official]
    report_tables = [table for table in work.tables if not table.document.official]
    official = choose_passages(piece, number, official_tables, work.weights)
    reports = choose_passages(piece, number, report_tables, work.weights)
    if number in work.stock:
        reports = []
    copied = count_copied_departures(reports[0], official) if official and reports else 0
    if official and reports and not copied and not _is_closer(reports[0], official):
        reports = []
    links = [
        _make_link(work, piece, choice, merged=len(chosen) > 1, is_origin=is_origin)
        for chosen, is_origin in ((official, True), (reports, not official))
        for choice in chosen
    ]
    if not copied:
        return links
    note = f"departures.shared:{copied}"
    return [link if link.is_origin else replace(link, evidence=(*link.evidence, note)) for link in links]


def _is_closer(report: Choice, official: Sequence[Choice]) -> bool:
    """Tell whether a report carries the piece's words better than its official origin does."""
    best = max(official, key=lambda choice: choice.likeness)
    if report.alignment is None:
        return False
    if best.alignment is None:
        return True
    return report.alignment.coverage_later >= best.alignment.coverage_later + _CLOSER


def _make_link(work: _Work, piece: Piece, choice: Choice, *, merged: bool, is_origin: bool) -> Link:
    later = work.later
    document = choice.table.document
    sides = work.side_of(document), work.side_of(later)
    after = sides[1]
    passage = document.passages[choice.passage].span
    if choice.alignment is not None:
        found = compare_piece(document, passage, later, piece, sides=sides, alignment=choice.alignment)
        score = rate_alignment(choice.alignment)
        evidence = [COMPONENT, f"words.carried:{choice.alignment.carried}/{len(piece.units)}"]
    else:
        rated, score, evidence = _rate_translation(choice)
        found = compare_piece(document, passage, later, piece, sides=sides, alignment=None, relation=rated)
    relation, changes, covering = found.relation, list(found.changes), found.covering
    if merged:
        relation = "merged"
        changes.append(Change("merge", "low", passage, after.span(piece.start, piece.end)))
    end = LinkEnd(
        document.version.document, document.version.sha256, passage, covering[0].id if covering else None
    )
    target = LinkEnd(
        later.version.document,
        later.version.sha256,
        after.span(piece.start, piece.end),
        piece.quote.id if piece.quote else None,
    )
    if choice.rival:
        evidence.append("rival.document")
    if document.version.published is None or later.version.published is None:
        evidence.append("date.unknown")
    return Link(
        id=derive_link_id(earlier=end, later=target),
        earlier=end,
        later=target,
        relation=relation,
        score=round(max(0.0, min(1.0, score)), 6),
        changes=order_changes(changes),
        evidence=tuple(evidence),
        is_origin=is_origin,
        ambiguous=choice.rival,
    )


def _rate_translation(choice: Choice) -> tuple[Relation, float, list[str]]:
    scorer = choice.table.scorer
    assert scorer is not None  # a choice without an alignment comes from a scorer
    score = choice.likeness * scorer.link_threshold
    relation: Relation = "translation" if score >= scorer.translation_threshold else "translated_paraphrase"
    return relation, score, [COMPONENT, scorer.evidence]


def _drop_repeats(links: Sequence[Link]) -> list[Link]:
    """Return the links without those of running text that a quote inside it already has to the same passage."""
    quoted = [link for link in links if link.later.quote is not None]
    kept: list[Link] = []
    for link in links:
        repeated = link.later.quote is None and any(
            other.earlier.document == link.earlier.document
            and other.earlier.span == link.earlier.span
            and link.later.span.contains(other.later.span)
            for other in quoted
        )
        if not repeated:
            kept.append(link)
    return kept
