"""Laws of lining up long sequences: what it gives rebuilds the later side, in order, in bounded time."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from provenance.match.anchors import align_long, longest_chain, shared_ends

WORDS = st.lists(st.sampled_from("abcdefgh"), max_size=60)


@given(WORDS, WORDS)
def test_opcodes_rebuild_the_later_words(left: list[str], right: list[str]) -> None:
    """Equal stretches are equal, each side is covered once and in order, so the opcodes rebuild the later side."""
    made: list[str] = []
    at = (0, 0)
    for kind, i1, i2, j1, j2 in align_long(left, right):
        assert (i1, j1) == at
        assert (kind == "equal") == (left[i1:i2] == right[j1:j2])
        made += left[i1:i2] if kind == "equal" else right[j1:j2]
        at = (i2, j2)
    assert at == (len(left), len(right))
    assert made == right


@given(st.lists(st.integers(0, 30), unique=True, max_size=9))
def test_the_chain_is_the_longest(seconds: list[int]) -> None:
    """Against every subsequence tried out: none that rises is longer than the chain found."""
    pairs = list(enumerate(seconds))
    rising = 0
    for chosen in range(1 << len(seconds)):
        some = [second for place, second in enumerate(seconds) if chosen >> place & 1]
        if some == sorted(some):
            rising = max(rising, len(some))
    chain = longest_chain(pairs)
    assert len(chain) == rising
    assert chain == sorted(chain)
    assert [second for _, second in chain] == sorted(second for _, second in chain)


@given(WORDS, WORDS)
def test_shared_ends_are_shared_and_do_not_overlap(left: list[str], right: list[str]) -> None:
    """What is taken from the front is not taken from the back again."""
    head, tail = shared_ends(left, right)
    assert left[:head] == right[:head]
    assert left[len(left) - tail :] == right[len(right) - tail :]
    assert head + tail <= min(len(left), len(right))


def test_a_long_text_keeps_what_both_sides_have() -> None:
    """A word inserted at the front and one exchanged in every hundred leave all others equal."""
    left = [f"w{n}" for n in range(9000)]
    right = ["new", *("other" if n % 100 == 50 else word for n, word in enumerate(left))]
    codes = align_long(left, right)
    assert sum(code[2] - code[1] for code in codes if code[0] == "equal") == 9000 - 90
