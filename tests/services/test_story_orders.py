"""Links, origins and lineages of the demo story do not depend on the order of anything."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import settings

from provenance.demo import story_folder
from provenance.importers.base import Record
from provenance.importers.files import open_inputs
from provenance.match.cross import LexicalScorers
from provenance.match.cross_protocol import CrossScorers
from provenance.match.document_text import DocumentText
from provenance.match.lineage import build_lineages
from provenance.match.linking import LinkedDocument, link_document
from provenance.model import Lineage, Link
from provenance.services import link_finding, linking
from provenance.services.analysis import analyse
from provenance.services.lineages import load_documents
from provenance.services.ports import AnalysedVersion
from provenance.services.trace import trace
from provenance_db import open_store
from provenance_db.store import SqlStore

ORDERS = 200
THROUGH_STORE = 6 if settings.default.max_examples < 1000 else ORDERS
"""Orders that go through a database: few in every run, all at night."""
WORDS = "Varnia and its partners will not recognize any change of the border made by force"


@pytest.fixture(scope="module")
def analysed() -> list[AnalysedVersion]:
    """The documents of the demo story, read once."""
    records = [record for record in open_inputs([str(story_folder())]) if isinstance(record, Record)]
    return [analyse(record) for record in records]


@pytest.fixture(scope="module")
def remembered() -> Mapping[tuple[object, ...], LinkedDocument]:
    """What linking gave for a report and a set of earlier documents, so that each such set is compared once."""
    return {}


def archive_of(runs: Sequence[Sequence[AnalysedVersion]]) -> tuple[list[Link], tuple[Lineage, ...], str]:
    """Return links, lineages and the traced origin of an archive that was filled and linked run by run."""
    store: SqlStore = open_store("sqlite://")
    for run in runs:
        for version in run:
            store.add(version)
        assert not linking.link_pending(store).failed
    links = list(store.links())
    ends = [end for link in links for end in (link.earlier, link.later)]
    lineages = build_lineages(links, load_documents(store, ends))
    origin = trace(store, WORDS).lineage.origin.end.document
    store.close()
    return links, lineages, origin


def test_links_and_lineages_ignore_the_order_they_are_given(analysed: list[AnalysedVersion]) -> None:
    """Two hundred shuffles of documents and links: the same links of each report, the same lineages."""
    documents = [DocumentText(one.version, one.document.outlet, one.passages, one.quotes) for one in analysed]
    held = {document.key: document for document in documents}
    known = {
        document.key: link_document(document, documents, cross=LexicalScorers()) for document in documents
    }
    links = [link for found in known.values() for link in found.links]
    lineages = build_lineages(links, held)
    reports = [document for document in documents if known[document.key].links]
    assert len(reports) > 2
    assert len(lineages) > 1
    dice = random.Random(11)
    for number in range(ORDERS):
        mixed = dice.sample(documents, len(documents))
        later = reports[number % len(reports)]
        assert link_document(later, mixed, cross=LexicalScorers()) == known[later.key]
        assert build_lineages(dice.sample(links, len(links)), held) == lineages


def test_any_order_of_arrival_gives_one_archive(
    analysed: list[AnalysedVersion],
    remembered: dict[tuple[object, ...], LinkedDocument],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """In whatever order and company documents come, originals last included, all links and lineages are the same."""

    def link_once(
        later: DocumentText, earlier: Sequence[DocumentText], *, cross: CrossScorers | None = None
    ) -> LinkedDocument:
        key = (later.key, frozenset(document.key for document in earlier))
        if key not in remembered:
            mixed = random.Random(len(remembered)).sample(list(earlier), len(earlier))
            remembered[key] = link_document(later, mixed, cross=cross)
        return remembered[key]

    monkeypatch.setattr(link_finding, "link_document", link_once)
    wanted = archive_of([analysed])
    assert wanted[0]
    assert wanted[2] == "office-statement"
    assert len(wanted[1]) > 1
    dice = random.Random(4)
    for number in range(THROUGH_STORE):
        order = dice.sample(analysed, len(analysed))
        if number % 2 == 0:
            order.sort(key=lambda version: version.version.kind != "article")  # the originals come last
        cut = dice.randrange(1, len(order))
        assert archive_of([order[:cut], order[cut:]]) == wanted
