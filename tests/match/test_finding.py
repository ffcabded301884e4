"""From words to places: pieces, candidates, and the place that carries most of the words."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.match.align import align
from provenance.match.finding import Text, cut_query, find_all, find_best
from provenance.match.grams import find_words, hash_text, hash_words, passage_grams
from provenance.match.posting_index import PostingIndex
from provenance.match.wording import join_keys, read_keys, read_units
from provenance.match.wording_index import WordingIndex
from provenance.text.words import list_words, split_words

BRIDGE = "The harbour bridge of Ostland will open in May, said the minister."
TUNNEL = "The tunnel under the old harbour stays shut until the autumn storms are over."
FERRY = "No ferry crosses the strait while the harbour bridge is being painted."
WORDS = [
    "harbour",
    "bridge",
    "tunnel",
    "won't",
    "U.S.",
    "twenty-six",
    "don’t",
    "the",
    "is",
    "…",
    "[so]",
    "ferry",
    "1,000",
]


class Shelf:
    """Texts in memory with their postings."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.texts = texts
        self.index = PostingIndex()
        for text in texts:
            self.index.add(passage_grams(text, "en"))

    def search(self, keys: Sequence[int], limit: int = 99, share: float = 0.0) -> list[tuple[int, int]]:
        return [(hit.passage, hit.hits) for hit in self.index.candidates(keys, limit=limit, share=share)]

    def read(self, places: Sequence[int]) -> list[Text | None]:
        return [Text(self.texts[place], "en") for place in places]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("the bridge … will open", ["the bridge ", " will open"]),
        ("the bridge [...] will open", ["the bridge ", " will open"]),
        ("the bridge [of Ostland] will open", ["the bridge ", " will open"]),
        ("(laughter) the bridge", [" the bridge"]),
        ("[all of it]", ["[all of it]"]),
        ("", [""]),
        (" … ".join("abcdefghijk"), [" … ".join("abcdefghijk")]),
    ],
)
def test_a_query_is_cut_where_words_were_left_out_or_put_in(text: str, pieces: list[str]) -> None:
    """Ellipses and brackets end a piece; what an editor put in brackets is searched only when there is no more."""
    assert cut_query(text) == pieces


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        (BRIDGE, 0),
        ("the harbour bridge … said the minister", 0),
        ("the tunnel [in the north] stays shut", 1),
        ("until the autumn storms are over, the tunnel under the harbour stays shut", 1),
        ("a ferry crosses the strait while the bridge gets painted", 2),
    ],
)
def test_the_place_that_carries_most_of_the_words_is_found(query: str, wanted: int) -> None:
    """Exact, cut, with a bracket, with a clause moved, and with words changed."""
    shelf = Shelf([BRIDGE, TUNNEL, FERRY])
    found = find_best(query, "en", shelf.search, shelf.read)
    assert found is not None
    assert found.place == wanted


def test_a_passage_that_says_no_more_is_taken_before_one_that_does() -> None:
    """Of two passages that hold all words, the one that holds nothing else is where they come from."""
    shelf = Shelf([BRIDGE + " She did not say why it had been shut.", BRIDGE])
    found = find_best(BRIDGE, "en", shelf.search, shelf.read)
    assert found is not None
    assert (found.place, found.rank) == (1, (1.0, 1.0, 1.0))


def test_of_passages_equal_by_words_the_one_that_says_less_else_is_taken() -> None:
    """A short word was left out sooner than a long one."""
    texts = [
        f"The harbour bridge of {name} will open in May, said the minister." for name in ("Ostlandia", "Vell")
    ]
    shelf = Shelf(texts)
    found = find_best(
        "The harbour bridge of will open in May, said the minister.", "en", shelf.search, shelf.read
    )
    assert found is not None
    assert found.place == 1


def test_words_that_no_passage_shares_find_nothing() -> None:
    """No candidate, no answer; a candidate whose text is gone is passed over."""
    shelf = Shelf([BRIDGE])
    assert find_best("Nothing alike", "en", shelf.search, shelf.read) is None
    assert find_best(BRIDGE, "en", shelf.search, lambda places: [None for _ in places]) is None


def test_a_place_with_a_little_of_each_piece_is_found_behind_many_with_as_much_of_one() -> None:
    """Twenty other passages have the first piece, and twenty the second: the one with both comes from neither end."""
    bridges = [f"witness{n} saw a harbour bridge painted green today" for n in range(20)]
    storms = [f"witness{n} feared the winter storm tearing boats again" for n in range(20)]
    shelf = Shelf([*bridges, *storms, "any harbour bridge painted green fears a winter storm tearing boats"])
    found = find_best(
        "harbour bridge painted green … winter storm tearing boats", "en", shelf.search, shelf.read
    )
    assert found is not None
    assert found.place == 40


def test_a_place_behind_many_others_with_one_hit_is_read_when_none_of_those_carries_enough() -> None:
    """One word in common leads to two hundred passages: all are looked at before one is said to be the nearest."""
    others = [f"ferry number{n} sails" for n in range(180)]
    shelf = Shelf([*others, "was it that their ferry would have been so"])
    found = find_best("was it that your ferry had been so", "en", shelf.search, shelf.read)
    assert found is not None
    assert found.place == 180


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("I'm going to say no more", 0),
        ("“Going to say no more.”", 0),
        ("I'm going … no more of it", 1),
        ("say no", None),
        ("so I'm then on, no to it more of it", 1),
        ("it is not what we are", None),
    ],
    ids=["another apostrophe", "marks and a capital", "two pieces", "too short", "words between", "nowhere"],
)
def test_words_too_common_to_be_followed_are_found_by_their_letters(
    monkeypatch: pytest.MonkeyPatch, query: str, wanted: int | None
) -> None:
    """Where every word stands in more passages than the cap, the very words still lead to where they stand."""
    for module in ("posting_index", "ranking"):
        monkeypatch.setattr(f"provenance.match.{module}.DOCUMENT_FREQUENCY_CAP", 3)
    index = WordingIndex("en")
    crowd = ["I’m going to", "going to say", "to say no", "say no more", "no more of it", "I am not"]
    index.add(["I’m going to say no more.", "I’m going on, no more of it.", *crowd * 4])
    index.compact()
    found = index.find_best(query)
    assert (found and found.place) == wanted


def test_runs_of_words_that_many_places_hold_lead_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """What stands in more places than can be looked at tells nothing about where the words come from."""
    for module in ("posting_index", "ranking"):
        monkeypatch.setattr(f"provenance.match.{module}.DOCUMENT_FREQUENCY_CAP", 3)
    monkeypatch.setattr("provenance.match.letters._MOST_HOLDING", 5)
    index = WordingIndex("en")
    index.add([*["I am not", "it was we"] * 5, "it was we so", "so I am"])
    index.compact()
    assert index.find_best("if I am not") is not None
    assert index.find_best("if it was we") is None


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("The bridge of old Ostland it opens in May, a minister said", 1),
        ("the bridge of Ostland opens in May", 0),
    ],
    ids=["changed", "carried whole"],
)
def test_of_passages_with_as_many_of_the_words_the_shorter_is_the_likelier(query: str, wanted: int) -> None:
    """In a long text words stand by chance too; but a passage that carries them all comes before one that does not."""
    long = "The bridge of Ostland opens in May, and it is the old one that they mean, one of several, we think, said a"
    long += " minister who was asked in a hall full of people whether that would be soon enough"
    shelf = Shelf([long, "The bridge of Ostland will open in May, a minister said"])
    found = find_best(query, "en", shelf.search, shelf.read)
    assert found is not None
    assert found.place == wanted


SENTENCES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join)


@given(st.lists(SENTENCES, min_size=1, max_size=6), SENTENCES)
def test_no_passage_that_carries_enough_is_left_out(texts: list[str], query: str) -> None:
    """`find_all` gives the very places, with the very alignments, that laying every candidate beside the words does."""
    shelf = Shelf(texts)
    found = {
        one.place: one.alignment
        for one in find_all(query, "en", shelf.search, shelf.read, limit=9, least=0.5)
    }
    candidates = {
        place for piece in cut_query(query) for place, _ in shelf.search(passage_grams(piece, "en"))
    }
    slow = {place: align(texts[place], query, lang="en") for place in candidates}
    assert found == {place: laid for place, laid in slow.items() if laid.coverage_later >= 0.5}


@given(st.lists(SENTENCES, min_size=1, max_size=6), st.data())
def test_a_passage_asked_for_whole_is_found(texts: list[str], data: st.DataObject) -> None:
    """A quick look loses nothing here: the words of a passage lead to a passage of just these words."""
    shelf = Shelf(texts)
    query = data.draw(st.sampled_from(texts))
    best = find_best(query, "en", shelf.search, shelf.read)
    if passage_grams(query, "en") and cut_query(query) == [query]:
        assert best is not None
        assert find_words(best.text.text.lower()) == find_words(query.lower())


@given(
    st.text(),
    st.text(st.sampled_from("ab'’-. \u00a0\u0085\u200f\u0301لً\x1c\n")),
    st.sampled_from(["en", "ar"]),
)
def test_words_looked_up_by_what_stands_between_blanks_are_the_words(text: str, more: str, lang: str) -> None:
    """No word holds a blank, of whatever kind: cutting there first changes nothing."""
    assert hash_text(text + more, lang) == hash_words(find_words(text + more), lang)


@given(st.text(st.sampled_from("ab1.,-'’ éßلًـ\u200f\u0301 U.S")), st.sampled_from(["en", "fr", "ar", "de"]))
def test_words_and_keys_without_places_are_the_same(text: str, lang: str) -> None:
    """Reading without places is only quicker."""
    assert list_words(text, lang) == [word.text for word in split_words(text, lang)]
    assert read_keys(text, lang) == join_keys(read_units(text, lang))
