"""Lineages: computed from the links each time, so that an original that arrives late takes over."""

from __future__ import annotations

from collections.abc import Callable

from provenance.match.document_text import DocumentText
from provenance.match.lineage import build_lineage, build_lineages
from provenance.match.linking import link_documents
from provenance.model import Link, LinkEnd

Build = Callable[..., DocumentText]
CLAIM = "Lorn and its partners will respond firmly if Ostland further blocks the Kesh strait"
FRESH = "Lorn and its rowdy partners will hit back if Ostland ever blocks the Kesh strait once more"


def archive(make_document: Build) -> list[DocumentText]:
    return [
        make_document("statement", f"{CLAIM}.", kind="statement", published="2024-03-04"),
        make_document(
            "first", f"“{CLAIM}”", published="2024-03-05", quotes=((CLAIM, "direct", "Dora Lind"),)
        ),
        make_document(
            "second", f"She said {FRESH}.", published="2024-03-06", quotes=((FRESH, "indirect", None),)
        ),
        make_document(
            "third", f"She said {FRESH}.", published="2024-03-07", quotes=((FRESH, "indirect", None),)
        ),
    ]


def link_all(documents: list[DocumentText]) -> list[Link]:
    return [link for document in documents for link in link_documents(document, documents)]


def end_of(document: DocumentText) -> LinkEnd:
    if document.quotes:
        return LinkEnd(
            document.version.document,
            document.version.sha256,
            document.quotes[0].content[0],
            document.quotes[0].id,
        )
    return LinkEnd(document.version.document, document.version.sha256, document.passages[0].span)


def names(lineage_variants: object) -> list[str]:
    return [variant.end.document for variant in lineage_variants]  # type: ignore[attr-defined]  # a tuple of variants


def test_every_wording_leads_to_the_official_origin(make_document: Build) -> None:
    """From any report, directly or by way of another, the trail starts at the statement and runs in time order."""
    documents = archive(make_document)
    links, held = link_all(documents), {document.key: document for document in documents}
    for document in documents:
        lineage = build_lineage(links, held, start=end_of(document))
        assert lineage.origin.end.document == "statement"
        assert names(lineage.variants) == ["statement", "first", "second", "third"]
        assert lineage.origin.relation is None


def test_an_original_that_arrives_late_takes_over(make_document: Build) -> None:
    """Without the statement the earliest report is the origin; with it, the statement is."""
    documents = archive(make_document)
    held = {document.key: document for document in documents}
    late = documents[1:]
    before = build_lineage(link_all(late), held, start=end_of(documents[3]))
    after = build_lineage(link_all(documents), held, start=end_of(documents[3]))
    assert before.origin.end.document in ("first", "second")
    assert after.origin.end.document == "statement"


def test_a_variant_says_who_and_what_changed_against_the_origin(make_document: Build) -> None:
    """Speaker, outlet, language and relation come with each variant; a copy of a copy is compared with the origin."""
    documents = archive(make_document)
    lineage = build_lineage(
        link_all(documents), {document.key: document for document in documents}, start=end_of(documents[0])
    )
    first, third = lineage.variants[1], lineage.variants[3]
    assert (first.speaker, first.outlet, first.lang, first.relation) == (
        "Dora Lind",
        "Outlet first",
        "en",
        "verbatim",
    )
    assert first.changes == ()
    assert "intensity" in {change.change_class for change in third.changes}


def test_a_wording_without_links_is_its_own_origin(make_document: Build) -> None:
    """Nothing earlier is known: the lineage holds the wording alone."""
    document = make_document("alone", f"“{CLAIM}”", quotes=((CLAIM, "direct", "Dora Lind"),))
    lineage = build_lineage([], {document.key: document}, start=end_of(document))
    assert names(lineage.variants) == ["alone"]
    assert lineage.links == ()


def test_a_missing_document_leaves_its_variant_undated(make_document: Build) -> None:
    """A link into a document that was not given is shown last, without a date."""
    documents = archive(make_document)
    held = {document.key: document for document in documents[:2]}
    lineage = build_lineage(link_all(documents), held, start=end_of(documents[0]))
    assert names(lineage.variants)[:2] == ["statement", "first"]
    assert lineage.variants[-1].published is None
    assert lineage.variants[-1].lang == "und"


def test_an_archive_has_each_lineage_once(make_document: Build) -> None:
    """Two statements with their reports are two lineages, in time order, whatever the order of links."""
    other = "The Harbour Commission in Brell counted ninety empty barges during the long winter"
    documents = [
        *archive(make_document),
        make_document("commission", f"{other}.", kind="statement", published="2024-03-01"),
        make_document("barges", f"“{other}”", published="2024-03-02", quotes=((other, "direct", None),)),
    ]
    links, held = link_all(documents), {document.key: document for document in documents}
    lineages = build_lineages(links, held)
    assert [lineage.origin.end.document for lineage in lineages] == ["commission", "statement"]
    assert build_lineages(links[::-1], held) == lineages
