"""Quotation marks are paired as they really occur, and an odd one spoils one paragraph at most."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text import MarkPair, pair_marks, split_paragraphs


def inners(text: str, lang: str = "") -> list[str]:
    return [text[slice(*pair.inner)] for pair in pair_marks(text, lang=lang).pairs]


STYLES = [
    ("en", "He called it “a serious talk” and left.", ["a serious talk"]),
    ("en", 'He called it "a serious talk" and left.', ["a serious talk"]),
    ("en", "He called it ''a serious talk'' and left.", ["a serious talk"]),
    ("en", "He called it ``a serious talk'' and left.", ["a serious talk"]),
    ("en", "He called it '''a serious talk''' and left.", ["a serious talk"]),
    ("en", "He called it ‘a serious talk’ and left.", ["a serious talk"]),
    ("en", "He called it 'a serious talk' and left.", ["a serious talk"]),
    ("en", "He called it ‘‘a serious talk’’ and left.", ["a serious talk"]),
    ("fr", "Il a parlé de « choix difficile » puis de «paix».", [" choix difficile ", "paix"]),
    ("fr", "Il a parlé d’« un choix » et de ‹paix›.", [" un choix ", "paix"]),
    ("de", "Sie nannte es „ein ernstes Gespräch“, sagte sie.", ["ein ernstes Gespräch"]),
    ("de", "Sie nannte es »ein ernstes Gespräch«, sagte sie.", ["ein ernstes Gespräch"]),
    ("es", "Lo llamó «una charla seria», dijo.", ["una charla seria"]),
    ("ru", "«Мы ответим», — сказал он о «диалоге».", ["Мы ответим", "диалоге"]),
    ("uk", '"Ми відповімо", – сказав він про „діалог”.', ["Ми відповімо", "діалог"]),
    ("ar", "وقال إن “الميناء مغلق” اليوم.", ["الميناء مغلق"]),
    ("ar", "وقال إن «الميناء مغلق» اليوم.", ["الميناء مغلق"]),
    ("ar", 'وقال لـ"صوت الميناء" إن "السوق"مغلق.', ["صوت الميناء", "السوق"]),
    ("ar", "وقال ”الميناء مغلق” اليوم", ["الميناء مغلق"]),
    ("ja", "彼は「港は『閉鎖』だ」と言った", ["港は『閉鎖』だ", "閉鎖"]),
]


@pytest.mark.parametrize(("lang", "text", "expected"), STYLES)
def test_marks_of_each_language(lang: str, text: str, expected: list[str]) -> None:
    """The marks that papers of each language use are paired."""
    assert expected == inners(text, lang)
    assert not pair_marks(text, lang=lang).open_ended


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('“serious costs" should the pier fall', ["serious costs"]),
        ('"serious costs” should the pier fall', ["serious costs"]),
        ('„serious costs" should the pier fall', ["serious costs"]),
        ("„serious costs” should the pier fall", ["serious costs"]),
        ("would react if the harbour was “closed once more. “", ["closed once more. "]),
        ("It was “mostly false.“ Then", ["mostly false."]),
        ("He said ” the threat ” was gone", [" the threat "]),
        ('of the type " b " in the ward', [" b "]),
        ("“serious costs» should", ["serious costs"]),
        ('"It was so, " she said', ["It was so, "]),
        ('the "pier" "road" "and"', ["pier", "road", "and"]),
        ('see "(the pier)" and "…so" and "[I]t is"', ["(the pier)", "…so", "[I]t is"]),
        ("**“Harbour Road”** and *“pier*”", ["Harbour Road", "pier*"]),
    ],
)
def test_mixed_and_misplaced_marks(text: str, expected: list[str]) -> None:
    """A closing mark of another style, a reversed one, and one behind a blank still close."""
    assert expected == inners(text)


@pytest.mark.parametrize(
    "text",
    [
        "We don't know what they’ll do, nor do the partners' friends.",
        "’Tis the season of the ’90s, and 'em too, 'cause 'tis so",
        "the sailors’ boats and the dockers’ union",
        "об'єкт, п’ять і сім'я",
        "l'union d’un port qu'il aime",
        "A man 6'2\" tall on a 12'6\" boat",
        "Hawai‘i and O‘ahu",
        "it's 5' long",
        "",
        "no mark at all",
    ],
)
def test_apostrophes_and_inches_are_no_marks(text: str) -> None:
    """Contractions, possessives, elisions and measures quote nothing."""
    assert not pair_marks(text).pairs
    assert not pair_marks(text).open_ended


def test_a_possessive_inside_single_marks_closes_nothing() -> None:
    """The surer closing mark further on wins over the apostrophe of a plural."""
    assert inners("It was ‘the partners’ view of the dockers’ house’, no?") == [
        "the partners’ view of the dockers’ house"
    ]


def test_french_elision_before_a_mark() -> None:
    """The apostrophe of an elided article stands before a mark and closes nothing."""
    assert inners('il dit que l\'"Union" tient', "fr") == ["Union"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“He said, ‘That’s false,’” she wrote.", [("He said, ‘That’s false,’", 0), ("That’s false,", 1)]),
        ("\"He said, 'That's false,'\" she wrote.", [("He said, 'That's false,'", 0), ("That's false,", 1)]),
        ('He told her "a "no" to" me.', [('a "no" to', 0), ("no", 1)]),
        ("«Газета «Порт» права», — сказал он", [("Газета «Порт» права", 0), ("Порт", 1)]),
        ("«a “b ‘c’ d” e»", [("a “b ‘c’ d” e", 0), ("b ‘c’ d", 1), ("c", 2)]),
    ],
)
def test_nested_marks_know_their_depth(text: str, expected: list[tuple[str, int]]) -> None:
    """A quotation within a quotation is a pair of its own, one level down."""
    assert expected == [(text[slice(*pair.inner)], pair.depth) for pair in pair_marks(text).pairs]


def test_ten_levels() -> None:
    """Ten marks within each other come as ten pairs of depth 0 to 9."""
    text = "«“" * 5 + "x" + "”»" * 5

    assert list(range(10)) == [pair.depth for pair in pair_marks(text).pairs]


@pytest.mark.parametrize(
    ("text", "pairs", "left"),
    [
        (
            "“It is open, he said. Then “no” came.\n“Yes,” she said.",
            ["no", "Yes,"],
            ["It is open, he said. Then “no” came."],
        ),
        ("It is open,” he said. “No.”", ["No."], []),
        ("One “two.\nThree “four” five.", ["four"], ["two."]),
        ('He "said so.\nThen nothing.', [], ["said so."]),
    ],
)
def test_an_odd_mark_spoils_its_own_paragraph_only(text: str, pairs: list[str], left: list[str]) -> None:
    """What nothing closes is kept apart, up to the end of its paragraph, and the rest is paired as if it were not."""
    found = pair_marks(text)

    assert pairs == [text[slice(*pair.inner)] for pair in found.pairs if pair.closed]
    assert set(left) <= {
        text[slice(*pair.inner)] for pair in (*found.open_ended, *found.pairs) if not pair.closed
    }


@pytest.mark.parametrize("mark", ["“", '"', "«"])
def test_a_quotation_of_several_paragraphs(mark: str) -> None:
    """Each paragraph opens with a mark and only the last closes: each part is a pair, the parts before continued."""
    closing = {"“": "”", '"': '"', "«": "»"}[mark]
    text = f"He said: {mark}The pier is old.\n{mark}It is closed.\n{mark}We repair it{closing}, and left."

    found = pair_marks(text)

    assert [text[slice(*pair.inner)] for pair in found.pairs] == [
        "The pier is old.",
        "It is closed.",
        "We repair it",
    ]
    assert [pair.continued for pair in found.pairs] == [True, True, False]
    assert [pair.closed for pair in found.pairs] == [False, False, True]
    assert not found.open_ended


def test_a_quotation_that_runs_over_a_newline() -> None:
    """A mark left open is closed by the odd closing mark of the next paragraph."""
    text = '"The council urged calm.\nIt made clear that "nobody" leaves."\nThe end.'

    assert inners(text) == ['The council urged calm.\nIt made clear that "nobody" leaves.', "nobody"]


def test_a_mark_inside_a_pair_closes_nothing_from_before() -> None:
    """An odd closing mark between two others of its paragraph does not reach back over them."""
    text = "“One two.\nHe wrote «three four” five» here."

    assert [inner for inner in inners(text) if "three" in inner] == ["three four” five"]


def test_ranges_of_a_pair() -> None:
    """The inner range leaves the marks out, the outer one takes them in."""
    pair = pair_marks("so ''no'' go").pairs[0]

    assert MarkPair(3, 7, "''''", open_width=2, close_width=2) == pair
    assert pair.inner == (5, 7)
    assert pair.outer == (3, 9)


ALPHABET = st.text(alphabet=st.sampled_from("ab .,\n“”„\"«»‘’'-—!sو\u0301"), max_size=80)


@given(ALPHABET)
def test_pairs_nest_and_stay_near(text: str) -> None:
    """Pairs never cross, stand in order, know their depth, and reach into the next paragraph at most."""
    found = pair_marks(text)
    paragraphs = split_paragraphs(text)
    around: list[MarkPair] = []
    for pair in found.pairs:
        while around and around[-1].close <= pair.open:
            around.pop()
        assert all(pair.close <= outer.close for outer in around)
        assert pair.depth == len(around)
        around.append(pair)
        assert 0 <= pair.open < pair.open + pair.open_width <= pair.close <= len(text)
        assert pair.style == text[slice(pair.open, pair.inner[0])] + text[slice(pair.close, pair.outer[1])]
    for pair in (*found.pairs, *found.open_ended):
        first = next(at for at, (start, end) in enumerate(paragraphs) if start <= pair.open < end)
        last = next(
            at
            for at, (start, end) in enumerate(paragraphs)
            if start < pair.close <= end or start <= pair.close < end
        )
        assert last - first <= (1 if pair.closed else 0)


@given(ALPHABET)
def test_marks_do_not_depend_on_later_paragraphs(text: str) -> None:
    """Two paragraphs further on nothing changes any more."""
    after = "\n\nCalm.\n\nCalm.\n\n"

    before = {pair.open: pair for pair in pair_marks(text + after).pairs}
    now = {
        pair.open: pair
        for pair in pair_marks(text + after + "“Late” and “odd").pairs
        if pair.open < len(text)
    }
    assert before == now


@pytest.mark.parametrize(
    "unit", ["“a ", '"a ', "“ « ", "a” ", '"a" ', "don't partners' ", "“a\n", "‘s ", "“«", "a\n“b” c» "]
)
def test_marks_cost_linear_time(unit: str) -> None:
    """Ten thousand marks that nothing closes, and other traps, take time in proportion."""

    def measure(count: int) -> float:
        text = unit * count
        paragraphs = split_paragraphs(text)
        began = time.perf_counter()
        pair_marks(text, paragraphs=paragraphs)
        return time.perf_counter() - began

    measure(500)
    short = min(measure(2_500) for _ in range(3))
    assert min(measure(10_000) for _ in range(3)) < 12 * short + 0.05


def test_a_line_of_five_megabytes() -> None:
    """One endless line is no special case."""
    text = "the pier is “old” and long " * 190_000
    began = time.perf_counter()

    assert len(pair_marks(text).pairs) == 190_000
    assert time.perf_counter() - began < 60
