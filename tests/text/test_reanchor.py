"""Spans are found again in the next version of a text, or declared altered, ambiguous or gone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.model import Span
from provenance.text.reanchor import Anchor, reanchor
from provenance.text.segments import cut_segments

OLD = (
    "Mira Dallow spoke in Port Ellery on Monday. “We will not sell the harbour this year,” she told the council. "
    "The mayor left early.\n\nFishing crews waited outside the hall. Some of them sang. "
    "A second meeting is planned for May."
)
ARABIC = "قالت ميرا دالو إن الميناء لن يباع هذا العام. وأضافت أن القرار نهائي.\n\nوغادر رئيس البلدية مبكرا."


def find(quote: str, old: str, new: str, *, lang: str = "en") -> Anchor:
    """Re-anchor the first occurrence of a quote."""
    start = old.index(quote)
    return reanchor(Span.cut(old, start, start + len(quote)), old, new, lang=lang)


def test_unchanged_text_gives_the_same_place() -> None:
    """In an unchanged text every span is exact."""
    anchor = find("sell the harbour", OLD, OLD)
    assert (anchor.outcome, anchor.ratio, anchor.candidates) == ("exact", 1.0, 1)


def test_a_change_further_down_leaves_the_span_exact() -> None:
    """Same words at the same offsets are exact though the text differs elsewhere."""
    assert find("sell the harbour", OLD, OLD.replace("May", "June")).outcome == "exact"


def test_words_above_move_the_span() -> None:
    """A paragraph put above moves the span: same words, later offsets."""
    new = "CORRECTED\n\nThis report was corrected on Tuesday.\n\n" + OLD
    anchor = find("not sell", OLD, new)
    assert anchor.outcome == "moved"
    assert anchor.span is not None
    assert new[anchor.span.start : anchor.span.end] == "not sell"
    assert anchor.span.start == new.index("not sell")


@pytest.mark.parametrize(
    ("quote", "change", "expected"),
    [
        ("We will not sell the harbour", ("not sell", "never sell"), "We will never sell the harbour"),
        ("not sell", ("not sell", "never sell"), "never sell"),
        ("not sell", ("not sell", "not lease"), "not lease"),
        ("will not sell", ("will not sell", "will sell"), "will sell"),
        ("sell the harbour", ("the harbour", "the old harbour"), "sell the old harbour"),
        ("“We will not sell", ("We will", "We shall"), "“We shall not sell"),
        ("Fishing crews waited", ("outside the hall. Some", "in the cold and some"), "Fishing crews waited"),
    ],
)  # fmt: skip
def test_changed_words_are_found_in_their_place(quote: str, change: tuple[str, str], expected: str) -> None:
    """A word replaced, cut or put in leaves the quote where it was, altered, with how much of it is left."""
    anchor = find(quote, OLD, OLD.replace(*change))
    assert anchor.span is not None
    assert anchor.span.exact == expected
    assert anchor.outcome == ("altered" if expected != quote else "exact")
    assert 0 < anchor.ratio <= 1


@pytest.mark.parametrize("quote", ["not sell", "We will not sell the harbour this year", "she told", "“We"])
def test_a_deleted_sentence_takes_its_quotes_with_it(quote: str) -> None:
    """Quotes of a sentence that was taken out are gone, short ones too."""
    new = OLD.replace("“We will not sell the harbour this year,” she told the council. ", "")
    assert find(quote, OLD, new) == Anchor("gone", None, 0.0, 0)


def test_the_same_words_of_another_sentence_are_not_taken_for_the_deleted_ones() -> None:
    """Two words that also stood elsewhere before are gone when their own sentence is."""
    old = "The mayor left early. " + OLD.replace("The mayor left early.", "The mayor stayed on.")
    assert find("The mayor", old, old.removeprefix("The mayor left early. ")).outcome == "gone"


def test_a_sentence_put_elsewhere_is_moved() -> None:
    """A sentence that changed its paragraph is found there, with the quotes in it."""
    sentence = "“We will not sell the harbour this year,” she told the council. "
    new = OLD.replace(sentence, "") + " " + sentence.strip()
    anchor = find("not sell", OLD, new)
    assert anchor.outcome == "moved"
    assert anchor.span is not None
    assert anchor.span.start == new.index("not sell")


JOINED = "The crews of Port Ellery waited outside all night; some of the younger ones sang to keep warm, and it rained."
APART = "The crews of Port Ellery waited outside all night. Some of the younger ones sang to keep warm, and it rained."


@pytest.mark.parametrize(("old", "new"), [(JOINED, APART), (APART, JOINED)], ids=["cut in two", "joined"])
@pytest.mark.parametrize(
    "quote", ["crews of Port Ellery waited", "younger ones", "to keep warm", "outside all"]
)
def test_sentences_that_were_joined_or_cut_keep_their_quotes(old: str, new: str, quote: str) -> None:
    """A full stop that became a semicolon, or the other way round, hides no quote of either half."""
    frame = "Nothing was decided on Monday. {} A second meeting is planned for May."
    anchor = find(quote, frame.format(old), frame.format(new))
    assert anchor.outcome == "exact"


def test_a_deleted_sentence_does_not_take_words_that_its_neighbour_claims() -> None:
    """When a headline goes and the sentence that repeats it was edited, the headline's quote is gone."""
    old = "Port Ellery keeps its old harbour. Port Ellery keeps its old harbour and will build a new one, she said."
    new = "Port Ellery keeps its old harbour and will not build another one, she said."
    anchor = find("keeps its old harbour and will", old, new)
    assert anchor.outcome == "moved"
    anchor = find("keeps its old harbour", old, new)
    assert anchor.outcome in ("gone", "ambiguous")


@pytest.mark.parametrize("certain", ["Nobody spoke.", ""])
def test_what_is_certain_between_like_lines_tells_them_apart(certain: str) -> None:
    """Of two like lines the later went: when a certain line stands between them the first is found, else neither."""
    old = f"Well now. Yes. {certain} Perhaps. Yes. So ended it."
    new = f"Well then. Yes. {certain} So it ended, late."
    outcome = find("Yes.", old, new).outcome
    assert outcome == ("moved" if certain else "ambiguous")


def test_a_quote_lifted_into_a_new_sentence_is_moved() -> None:
    """Four words and more are their own proof in a new sentence."""
    new = OLD.replace("“We will not sell the harbour this year,” she told the council. ", "") + (
        " Asked again at night, the minister would only repeat what everyone knew:"
        " We will not sell the harbour this year, whatever the crews may hope for and the papers write."
    )
    assert find("We will not sell the harbour this year", OLD, new).outcome == "moved"


def test_two_words_in_a_new_sentence_are_a_question_for_a_person() -> None:
    """A short quote whose words turn up alone in a new sentence is ambiguous, never silently put there."""
    new = OLD.replace("“We will not sell the harbour this year,” she told the council. ", "") + (
        " Shopkeepers said that they could not sell bread while the meeting went on."
    )
    anchor = find("not sell", OLD, new)
    assert (anchor.outcome, anchor.span, anchor.candidates) == ("ambiguous", None, 1)


def test_several_new_places_are_ambiguous_and_counted() -> None:
    """Words that come back at two new places give no place, and their number."""
    new = (
        "Mira Dallow spoke. Everyone in the square heard: the harbour stays with the town. Years later the same"
        " remembered it: the harbour stays with the town. Others were asleep."
    )
    old = (
        "A long morning passed without any news at all. It ended with this: the harbour stays with the town!"
    )
    anchor = find("the harbour stays with the town", old, new)
    assert (anchor.outcome, anchor.candidates) == ("ambiguous", 2)


def test_one_of_several_like_lines_is_ambiguous_when_their_number_changed() -> None:
    """Of four lines "Yes." one went: which, nobody can say unless a neighbour does."""
    old = "Yes.\n\nYes.\n\nWho asked?\n\nYes.\n\nYes."
    new = "Yes.\n\nYes.\n\nNobody knows who it was.\n\nYes."
    for start in (24, 30):
        anchor = reanchor(Span.cut(old, start, start + 4), old, new)
        assert (anchor.outcome, anchor.candidates) == ("ambiguous", 3)
    assert find("Yes.", old, new).outcome == "exact"
    assert find("Who asked?", old, new).outcome == "gone"


def test_arabic_span_inside_a_token_keeps_its_proclitic_out() -> None:
    """A span that begins behind a proclitic begins there again, also when its sentence was edited."""
    anchor = find("أضافت", ARABIC, ARABIC.replace("نهائي", "مؤجل"), lang="ar")
    assert anchor.span is not None
    assert (anchor.outcome, anchor.span.exact) == ("exact", "أضافت")
    anchor = find(
        "أضافت أن",
        ARABIC,
        ARABIC.replace("القرار نهائي", "كل شيء انتهى").replace("قالت", "ذكرت أمس"),
        lang="ar",
    )
    assert anchor.span is not None
    assert (anchor.outcome, anchor.span.exact) == ("moved", "أضافت أن")


def test_vowel_marks_do_not_hide_a_word() -> None:
    """A word that gained its vowel marks is the same word, and the change of text is still reported."""
    anchor = find("لن يباع", ARABIC, ARABIC.replace("يباع", "يُباع"), lang="ar")
    assert anchor.outcome == "altered"
    assert anchor.span is not None
    assert anchor.span.exact == "لن يُباع"


def test_a_span_of_marks_alone_is_found_or_gone() -> None:
    """A span without any word is found only as it is."""
    old, new = "First — second. Third stays.", "First, well — second! Third stays."
    assert find("—", old, new).outcome == "moved"
    assert find("—", old, new.replace("—", "-")).outcome == "gone"
    assert find("—", old, new.replace("—", "— —")).outcome == "ambiguous"


def test_parts_of_a_quote_that_went_apart_are_followed_to_the_larger() -> None:
    """A quote of two sentences whose halves went to both ends of a text is found where most of it is."""
    middle = " ".join(f"Filler sentence number {number} stands here." for number in range(20))
    quote = "Boats left. Nobody in the whole of the town had seen them leave."
    old = f"{quote} {middle}"
    new = f"Nobody in the whole of the town had seen them leave. {middle} Boats left."
    anchor = find(quote, old, new)
    assert anchor.outcome == "altered"
    assert anchor.span is not None
    assert anchor.span.exact.startswith("Nobody in the whole")


def test_a_span_of_another_text_is_refused() -> None:
    """A span that does not stand in the old text is an error, not a guess."""
    with pytest.raises(ValueError, match="does not stand in the old text"):
        reanchor(Span(0, 3, "xyz"), "abc", "xyz")


@given(st.text(max_size=80))
def test_segments_cover_the_text(text: str) -> None:
    """The pieces of a text are the text."""
    assert "".join(segment.text for segment in cut_segments(text, "")) == text


PIECES = st.lists(
    st.sampled_from(["We go.", "They stay!", "من قال هذا؟", "Мы идём.", "a b c", "—", "\n\n", "We go now.", "x\u0301"]),
    max_size=8,
).map(" ".join)  # fmt: skip


@given(PIECES, PIECES, st.data())
def test_an_anchor_is_always_true_of_the_new_text(old: str, new: str, data: st.DataObject) -> None:
    """Whatever the texts, an exact or moved anchor has the very words, and a place is given only with an outcome."""
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, len(old)))
    span = Span.cut(old, start, end)
    anchor = reanchor(span, old, new)
    assert (anchor.span is None) == (anchor.outcome in ("ambiguous", "gone"))
    assert 0 <= anchor.ratio <= 1
    if anchor.span is not None:
        assert new[anchor.span.start : anchor.span.end] == anchor.span.exact
        assert (anchor.outcome == "altered") == (anchor.span.exact != span.exact)
        assert (anchor.outcome == "exact") == (
            anchor.span.start == span.start and anchor.outcome != "altered"
        )


@given(PIECES, PIECES, PIECES)
def test_a_sentence_between_new_ones_is_found_exactly(before: str, old: str, after: str) -> None:
    """A sentence that stands once is found whatever is put before and after the text."""
    sentence = "Nine herons crossed the quiet estuary."
    old = f"{old} {sentence} {old}"
    new = f"{before}\n\n{old}\n\n{after}"
    anchor = find(sentence, old, new)
    assert anchor.outcome in ("exact", "moved")
    assert anchor.span is not None
    assert anchor.span.start == new.index(sentence)
