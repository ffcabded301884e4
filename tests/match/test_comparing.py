"""Compare two wordings that somebody says belong together, as linking would have."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from provenance.match.comparing import compare_wordings
from provenance.match.document_text import DocumentText
from provenance.match.linking import link_documents
from provenance.model import Span

Make = Callable[..., DocumentText]
ORIGIN = "The ferry carried 12 passengers. We will not raise the fare this year, the harbour office said."


def cut(document: DocumentText, words: str) -> Span:
    """The place of these words."""
    start = document.version.text.index(words)
    return Span.cut(document.version.text, start, start + len(words))


@pytest.mark.parametrize(
    ("wording", "place", "relation", "classes"),
    [
        ("We will not raise the fare this year", "We will raise the fare this year", "altered_in_quotes",
         {"negation_lost"}),
        ("The ferry carried 12 passengers.", "The ferry carried 20 passengers", "paraphrase", {"number"}),
    ],
)  # fmt: skip
def test_changes_between_two_places(
    make_document: Make, wording: str, place: str, relation: str, classes: set[str]
) -> None:
    """Each change lies inside the two places, and says what stands there."""
    earlier = make_document("office", ORIGIN, kind="statement")
    later = make_document(
        "courier", 'The ferry carried 20 passengers. "We will raise the fare this year," said Mara Quint.',
        quotes=(("We will raise the fare this year", "direct", "Mara Quint"),),
    )  # fmt: skip
    left, right = cut(earlier, wording), cut(later, place)
    found = compare_wordings(earlier, left, later, right)
    assert found is not None
    assert found.relation == relation
    assert classes <= {change.change_class for change in found.changes}
    for change in found.changes:
        assert change.earlier is None or left.contains(change.earlier)
        assert change.later is None or right.contains(change.later)


def test_linking_says_the_same_of_the_pair_it_chose(make_document: Make) -> None:
    """Comparing the two ends of a link again gives its relation, changes and score."""
    earlier = make_document(
        "office", "We will not raise the fare this year. The ferry carried 12 passengers on Monday.", kind="statement"
    )  # fmt: skip
    later = make_document(
        "courier", '"We will raise the fare this year," said Mara Quint. The ferry carried 20 passengers on Monday.',
        published="2024-03-06", quotes=(("We will raise the fare this year", "direct", "Mara Quint"),),
    )  # fmt: skip
    links = link_documents(later, [earlier])
    assert len(links) == 2
    for link in links:
        found = compare_wordings(earlier, link.earlier.span, later, link.later.span)
        assert found is not None
        assert (found.relation, found.changes, found.score) == (link.relation, link.changes, link.score)


def test_two_languages_and_no_words(make_document: Make) -> None:
    """Without a scorer two languages are a free translation; of no words nothing can be said."""
    earlier = make_document("office", "We will close 12 harbours. — ", kind="statement")
    later = make_document("nahr", "سنغلق 20 ميناء.", lang="ar")
    whole = cut(later, later.version.text)
    found = compare_wordings(earlier, cut(earlier, "We will close 12 harbours."), later, whole)
    assert found is not None
    assert found.relation == "translated_paraphrase"
    assert {"translation", "number"} <= {change.change_class for change in found.changes}
    assert compare_wordings(earlier, cut(earlier, "—"), later, whole) is None
