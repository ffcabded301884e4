"""Two versions of a document: words compared whole, quotes gained, lost, altered and reattributed."""

from __future__ import annotations

import time
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from provenance.match.document_text import DocumentText
from provenance.match.edits import apply_ops
from provenance.match.versions import compare_quotes, compare_texts
from provenance.match.wording import join_keys, read_units

Build = Callable[..., DocumentText]
TEXTS = st.lists(
    st.lists(
        st.sampled_from(["The bridge opens.", "It is old.", "Lorn pays 12 crowns.", "No!"]), max_size=5
    ).map(" ".join),
    max_size=6,
).map("\n".join)


@given(TEXTS, TEXTS)
def test_operations_rebuild_the_later_version(earlier: str, later: str) -> None:
    """Paragraph and sentence anchors leave no word out and take none twice."""
    before, after = read_units(earlier, "en"), read_units(later, "en")
    ops = compare_texts(earlier, later, "en")
    assert apply_ops(ops, before, after) == join_keys(after)
    assert [n for op in ops for n in range(*op.later_words)] == list(range(len(after)))
    assert [n for op in ops for n in range(*op.earlier_words)] == list(range(len(before)))


@given(st.text(max_size=300))
def test_a_version_equals_itself(text: str) -> None:
    """The same text twice has only equal words."""
    assert {op.kind for op in compare_texts(text, text, "en")} <= {"equal"}


def test_an_edit_is_one_word_wide() -> None:
    """One number changed in a long text is one replacement, wherever it stands."""
    lines = [f"Paragraph {n} tells of the harbour and its {n + 100} boats." for n in range(200)]
    earlier = "\n".join(lines)
    later = earlier.replace("150 boats", "15 boats")
    (change,) = [op for op in compare_texts(earlier, later, "en") if op.kind != "equal"]
    assert (earlier[slice(*change.earlier)], later[slice(*change.later)]) == ("150", "15")


def test_long_texts_that_share_nothing_stay_bounded() -> None:
    """Two texts of 60,000 different words are compared in seconds, not hours."""
    earlier = " ".join(f"alpha{n}" for n in range(60_000))
    later = " ".join(f"beta{n}" for n in range(60_000))
    begun = time.process_time()
    ops = compare_texts(earlier, later, "en")
    assert time.process_time() - begun < 30
    assert all(op.kind != "equal" for op in ops)


FIRST = (
    "“The bridge will open in May,” Koval said. “Nobody was hurt at the harbour,” said Marchuk. "
    "“We counted forty barges in the night,” Koval said. “The ferry fares stay as they are,” said Lind."
)
SECOND = (
    "“The bridge may open in May,” Koval said. “Nobody was hurt at the harbour,” said Marchuk. "
    "“We counted forty barges in the night,” said Reka. “A new lighthouse keeper was found,” Lind said."
)


def test_quotes_are_gained_lost_altered_and_reattributed(make_document: Build) -> None:
    """Each quote of two versions lands in exactly one place, altered ones with their changes."""
    before = {
        "The bridge will open in May,": "Anna Koval", "Nobody was hurt at the harbour,": "Olena Marchuk",
        "We counted forty barges in the night,": "Anna Koval", "The ferry fares stay as they are,": "Dora Lind",
    }  # fmt: skip
    after = {
        "The bridge may open in May,": "Anna Koval", "Nobody was hurt at the harbour,": "Olena Marchuk",
        "We counted forty barges in the night,": "Tomas Reka", "A new lighthouse keeper was found,": "Dora Lind",
    }  # fmt: skip
    first = make_document("a", FIRST, quotes=tuple((words, "direct", name) for words, name in before.items()))
    second = make_document(
        "b", SECOND, quotes=tuple((words, "direct", name) for words, name in after.items())
    )
    found = compare_quotes(FIRST, first.quotes, SECOND, second.quotes, lang="en")
    assert [quote.wording for quote in found.gained] == ["A new lighthouse keeper was found,"]
    assert [quote.wording for quote in found.lost] == ["The ferry fares stay as they are,"]
    assert [{change.change_class for change in item.changes} for item in found.altered] == [{"modality"}]
    assert [item.later.speaker.name for item in found.reattributed if item.later.speaker] == ["Tomas Reka"]
    assert found.kept == 1


def test_a_quote_that_lost_its_speaker_is_reattributed(make_document: Build) -> None:
    """Somebody before and nobody now is a change of attribution."""
    text = "“The bridge will open in May”"
    one = make_document("a", text, quotes=(("The bridge will open in May", "direct", "Anna Koval"),))
    other = make_document("b", text, quotes=(("The bridge will open in May", "direct", None),))
    found = compare_quotes(text, one.quotes, text, other.quotes, lang="en")
    assert len(found.reattributed) == 1
    assert found.kept == 0
    assert found.altered == ()
