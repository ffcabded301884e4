"""Chains of copies and boilerplate: who has copied whom, and what nobody has said."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from provenance.match.document_text import DocumentText
from provenance.match.linking import link_documents

Build = Callable[..., DocumentText]
CLAIM = "Lorn counted 12 grey vessels near the Kesh strait on Sunday and will answer firmly"
WRONG = CLAIM.replace("12", "112")
STOCK = "Follow our harbour desk every morning for tides, prices and passenger lists."


def sources(later: DocumentText, documents: list[DocumentText]) -> set[str]:
    return {link.earlier.document for link in link_documents(later, documents)}


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [
        (WRONG, WRONG, {"statement", "first"}),
        (CLAIM, WRONG, {"statement"}),
        (WRONG, CLAIM, {"statement"}),
        (CLAIM, CLAIM, {"statement"}),
        (CLAIM.replace("grey", "rusty armed"), CLAIM.replace("grey", "rusty armed"), {"statement", "first"}),
        (CLAIM.replace("grey", "large"), CLAIM.replace("grey", "large"), {"statement"}),
    ],
)  # fmt: skip
def test_a_shared_mistake_is_evidence_of_copying(
    make_document: Build, first: str, second: str, wanted: set[str]
) -> None:
    """A report with another report's wrong number or odd words comes from both; one with the right words, or with
    one chance synonym, from the statement alone."""
    documents = [
        make_document("statement", f"{CLAIM}.", kind="statement", published="2024-03-04"),
        make_document(
            "first", f"She said {first}.", published="2024-03-05", quotes=((first, "indirect", None),)
        ),
        make_document(
            "second", f"She said {second}.", published="2024-03-06", quotes=((second, "indirect", None),)
        ),
    ]
    links = link_documents(documents[2], documents)
    assert {link.earlier.document for link in links} == wanted
    copied = [link for link in links if any(one.startswith("departures.shared:") for one in link.evidence)]
    assert {link.earlier.document for link in copied} == wanted - {"statement"}


SUBJECTS = (
    "Barley rose to nine crowns. Farmers smiled.", "A choir sang in Brell until midnight. Nobody left early.",
    "The lighthouse got new glass. Painters come next.", "Two schools won the chess cup. Their coach wept.",
    "Salmon swam upstream again. Anglers wait behind the weir.", "Snow closed the northern pass. Ploughs need a week.",
)  # fmt: skip


def article(make_document: Build, number: int, *, stock: str = STOCK) -> DocumentText:
    """Return a report that has nothing but the stock sentence in common with the others."""
    return make_document(f"a{number}", f"{SUBJECTS[number]} {stock}", published=f"2024-03-{1 + number:02}")


def test_boilerplate_is_no_provenance(make_document: Build) -> None:
    """A sentence that stands in reports on whatever subject is linked to none of them; a copied report still is."""
    documents = [article(make_document, number) for number in range(6)]
    assert sources(documents[5], documents) == set()
    copy = make_document("copy", documents[4].version.text, published="2024-03-20")
    assert sources(copy, documents) == {"a4"}


def test_what_an_official_text_says_is_no_boilerplate(make_document: Build) -> None:
    """Reports that carry a statement without naming it are linked to it, however many they are."""
    documents = [article(make_document, number, stock=f"{CLAIM}.") for number in range(6)]
    statement = make_document("statement", f"{CLAIM}.", kind="statement", published="2024-03-01")
    assert "statement" in sources(documents[5], [*documents, statement])


def test_a_thousand_copies_cost_what_their_number_says(make_document: Build) -> None:
    """One text under 1,000 addresses is linked to the first of them only, within seconds."""
    text = " ".join(f"The {CLAIM.lower()} said witness {number}." for number in range(10))
    copies = [make_document(f"copy{number:04}", text, published="2024-03-05") for number in range(1000)]
    later = make_document("later", text, published="2024-03-06")
    started = time.process_time()
    links = link_documents(later, copies)
    assert time.process_time() - started < 10
    assert {link.earlier.document for link in links} == {"copy0000"}
    assert len(links) <= 10
