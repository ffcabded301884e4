"""Links: replaced as a whole for one later document, listed between latest versions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from provenance.errors import InputError, LookupFailedError
from provenance.model import Change, LinkEnd, Span
from provenance_db.store import SqlStore
from tests.db.factories import analysed, day, link_between

A = analysed('"The bridge is safe," said Mara Quint. It is old.', id="a")
B = analysed('"The bridge is safe," said the mayor. It is new.', id="b", published=day(1))
C = analysed('"The bridge is safe," he said. It is ours.', id="c", published=day(2))


def test_links_come_back_in_content_order(store: SqlStore) -> None:
    """By later document, later start, earlier document, earlier start; with changes and both ends."""
    for each in (C, A, B):
        store.add(each)
    links = [link_between(A, C), link_between(B, C), link_between(A, C, passage=1)]
    links[1] = replace(
        links[1],
        ambiguous=True,
        is_origin=False,
        changes=(
            Change("addition", "none", later=B.passages[0].span),
            Change("cut_end", "high", earlier=Span(0, 0, "")),
        ),
    )
    store.replace_links("c", reversed(links))
    store.replace_links("b", [link_between(A, B)])
    assert list(store.links()) == [link_between(A, B), links[0], links[1], links[2]]
    assert list(store.links(earlier_document="b")) == [links[1]]
    assert list(store.links(later_document="b", earlier_document="a")) == [link_between(A, B)]
    assert store.check() == []


def test_links_are_replaced_as_a_whole(store: SqlStore) -> None:
    """What is not given again is gone, for this later document alone."""
    for each in (A, B, C):
        store.add(each)
    store.replace_links("b", [link_between(A, B)])
    store.replace_links("c", [link_between(A, C), link_between(B, C)])
    store.replace_links("c", [link_between(B, C)])
    store.replace_links("c", [link_between(B, C)])
    assert list(store.links()) == [link_between(A, B), link_between(B, C)]
    store.replace_links("c", [])
    assert list(store.links()) == [link_between(A, B)]
    assert store.info().counts["change"] == 1


def test_a_link_comes_with_those_of_the_same_wording(store: SqlStore) -> None:
    """The one asked for first, its rivals after it in order; a link of other words of the report is not among them."""
    for each in (A, B, C):
        store.add(each)
    wanted, rival, other = link_between(B, C), link_between(A, C), link_between(A, C, passage=1)
    store.replace_links("c", [other, rival, wanted])
    assert list(store.links_beside(wanted.id)) == [wanted, rival]
    assert list(store.links_beside(other.id)) == [other]
    assert list(store.links_beside("nothing")) == []
    store.add(analysed("The bridge is gone.", id="b", published=day(3)))
    assert list(store.links_beside(wanted.id)) == []
    assert list(store.links_beside(rival.id)) == [rival]


def test_links_of_older_versions_are_not_listed(store: SqlStore) -> None:
    """Once a document has a later version, links to and from the older text are out of sight."""
    for each in (A, B, C):
        store.add(each)
    store.replace_links("b", [link_between(A, B)])
    store.replace_links("c", [link_between(B, C)])
    store.add(analysed("All is different now.", id="b", published=day(3)))
    assert list(store.links()) == []


@pytest.mark.parametrize(
    ("spoil", "error"),
    [
        (lambda link: replace(link, later=replace(link.later, document="a")), InputError),
        (lambda link: replace(link, earlier=replace(link.earlier, sha256="0" * 64)), LookupFailedError),
        (lambda link: replace(link, earlier=replace(link.earlier, quote="q0")), LookupFailedError),
        (lambda link: replace(link, earlier=LinkEnd("a", A.version.sha256, Span(0, 3, "abc"))), InputError),
        (lambda link: replace(link, later=replace(link.later, span=Span(900, 901, "x"))), InputError),
        (lambda link: replace(link, score=1.5), InputError),
        (lambda link: replace(link, score=float("nan")), InputError),
        (lambda link: replace(link, relation="stolen"), InputError),
        (lambda link: replace(link, evidence=("a\0",)), InputError),
        (lambda link: replace(link, changes=(replace(link.changes[0], severity="awful"),)), InputError),
        (lambda link: replace(link, changes=(replace(link.changes[0], change_class="odd"),)), InputError),
    ],
)
def test_untrue_links_are_refused_and_the_old_ones_kept(
    store: SqlStore, spoil, error: type[Exception]
) -> None:
    """A link whose ends, spans or values cannot be true is refused, and nothing was replaced."""
    store.add(A)
    store.add(B)
    link = link_between(A, B)
    store.replace_links("b", [link])
    with pytest.raises(error):
        store.replace_links("b", [spoil(link)])
    with pytest.raises(InputError, match="twice"):
        store.replace_links("b", [link, link])
    with pytest.raises(LookupFailedError):
        store.replace_links("unknown", [])
    assert list(store.links()) == [link]
