"""Whether a report has anything from a document, against what chance gives."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.match.choices import choose_passages
from provenance.match.cross import LexicalScorers, load_scorer
from provenance.match.document_text import DocumentText
from provenance.match.likeness import Likeness, compare_across_languages
from provenance.match.linking import _COMPARED_ACROSS, link_documents
from provenance.match.origins import weigh_documents
from provenance.match.pieces import Piece, cut_pieces
from provenance.match.relatedness import list_related, weigh_evidence

Build = Callable[..., DocumentText]
PROMISE = "The minister promised that every village would have a doctor before the winter."
SENTENCES = 8
FAR, NEAR, SURE = 0.2, 1.2, 2.9
LIKENESSES = st.lists(
    st.lists(st.floats(0, 3.3), min_size=3, max_size=3), min_size=SENTENCES, max_size=SENTENCES
)


@pytest.fixture(scope="session")
def report(make_document: Build) -> DocumentText:
    """A report of eight plain sentences."""
    text = " ".join(f"Sentence number {n} stands here." for n in range(SENTENCES))
    return make_document("report", text, published="2024-03-05")


def table_of(
    report: DocumentText, name: str, rows: Sequence[Sequence[float]], *, across: bool = False
) -> Likeness:
    """Return the table of another document of the same day."""
    earlier = replace(report, version=replace(report.version, document=name))
    scorer = load_scorer("ar", "en") if across else None
    return Likeness(earlier, tuple(map(tuple, rows)), 1.0, scorer=scorer)


def rows_of(*first: Sequence[float]) -> list[Sequence[float]]:
    """Return a row for each sentence: those given, then rows of nothing."""
    return [*first, *[(FAR, FAR, FAR)] * (SENTENCES - len(first))]


@pytest.mark.parametrize("across", [False, True], ids=["one language", "two languages"])
@pytest.mark.parametrize(
    ("rows", "is_related"),
    [
        (rows_of((SURE, FAR, FAR), (FAR, SURE, FAR), (FAR, FAR, SURE)), True),
        (rows_of((SURE, FAR, FAR), (FAR, SURE, FAR)), True),
        (rows_of((NEAR, FAR, FAR)), False),
        (rows_of(), False),
        (rows_of(*[(NEAR, FAR, FAR)] * SENTENCES), False),
    ],
    ids=["three sentences", "two sentences", "one by chance", "nothing", "one passage near to everything"],
)
def test_a_document_must_be_likelier_than_chance(
    report: DocumentText, rows: Sequence[Sequence[float]], across: bool, is_related: bool
) -> None:
    """Of forty documents of the week the nearest is near by chance; several sentences near to several are not."""
    pieces = cut_pieces(report)
    others = [table_of(report, f"other{n}", rows_of(), across=across) for n in range(39)]
    found = list_related(report, pieces, [table_of(report, "this", rows, across=across), *others])
    assert {key[0] for key in found} == ({"this"} if is_related else set())


@given(st.lists(LIKENESSES, min_size=1, max_size=4), LIKENESSES)
def test_more_documents_to_choose_from_make_none_likelier(
    report: DocumentText, tables: list[list[list[float]]], more: list[list[float]]
) -> None:
    """What is related among many is related among some of them."""
    pieces = cut_pieces(report)
    some = [table_of(report, f"d{n}", rows) for n, rows in enumerate(tables)]
    among_all = list_related(report, pieces, [*some, table_of(report, "more", more)])
    assert {key for key in among_all if key[0] != "more"} <= list_related(report, pieces, some)


@given(LIKENESSES, st.permutations(range(3)))
def test_evidence_does_not_depend_on_the_order_of_passages(
    report: DocumentText, rows: list[list[float]], order: list[int]
) -> None:
    """Whichever passage stands first, the sentences say the same."""
    pieces = cut_pieces(report)
    turned = [[row[place] for place in order] for row in rows]
    assert weigh_evidence(report, pieces, table_of(report, "a", rows)) == pytest.approx(
        weigh_evidence(report, pieces, table_of(report, "a", turned)), abs=2.0
    )


def test_an_unrelated_document_of_another_language_gives_no_links(make_document: Build) -> None:
    """News of two countries share words of every day's news, and none has anything from the other."""
    radio = make_document(
        "radio",
        "قال رئيس الحكومة إن برنامج حكومته والحلول المطلوبة للوضع الحالي تكمن في الوثيقة، وإن الحكومة مطالبة بتنفيذها. "
        "وأضاف أنه سيقدم قانون المالية إلى مجلس النواب قبل منتصف أكتوبر المقبل.",
        lang="ar",
        published="2024-03-04",
    )
    report = make_document(
        "report",
        'The senator said that "we need change". He told voters that the plan was still a good idea. '
        "The museum opens on Friday. Its director hopes for a hundred visitors a day before the summer.",
        published="2024-03-05",
    )
    assert link_documents(report, [radio], cross=LexicalScorers()) == ()


@pytest.mark.parametrize(
    ("sentence", "is_linked"),
    [
        ("A house owner and a farm tenant each paid taxes.", True),
        ("Owners who let farms to tenants met on Friday evening to hear what the harbour costs.", False),
    ],
    ids=["other forms of the same words", "two words of many"],
)
def test_a_word_or_two_of_many_is_no_paraphrase(make_document: Build, sentence: str, is_linked: bool) -> None:
    """A document that gave one sentence did not give each other sentence that has a word in common with it."""
    earlier = make_document(
        "earlier",
        PROMISE + " The tax on houses is paid by the owners of land and the tenants of farms.",
        published="2024-03-04",
    )
    report = make_document("report", PROMISE + " " + sentence, published="2024-03-05")
    links = link_documents(report, [earlier])
    assert len(links) == 1 + is_linked


def test_weights_of_unrelated_documents_are_nothing(report: DocumentText) -> None:
    """The likeliest of documents that the report has nothing from has no weight, and nothing is chosen from it."""
    pieces: list[Piece] = cut_pieces(report)
    tables = [table_of(report, f"d{n}", rows_of((NEAR, FAR, FAR)), across=True) for n in range(9)]
    weights = weigh_documents(report, pieces, tables)
    assert set(weights.values()) == {0.0}
    assert choose_passages(pieces[0], 0, tables, weights) == []


def test_only_the_nearest_foreign_documents_are_compared_sentence_by_sentence(
    make_document: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of many documents of another language the one that is reported is among those compared, and still linked."""
    compared: list[str] = []

    def compare(*arguments: Any, **options: Any) -> Likeness:
        compared.append(arguments[2].version.document)
        return compare_across_languages(*arguments, **options)

    monkeypatch.setattr("provenance.match.linking.compare_across_languages", compare)
    topics = ("museum", "harbour", "library", "orchard", "railway", "theatre", "bakery", "quarry", "stadium")
    others = [
        make_document(
            topic, f"The {topic} is open until six. Visitors like the {topic}.", published="2024-03-04"
        )
        for topic in topics
    ]
    origin = make_document(
        "origin",
        "The governor visited the hospital in the old town on Monday and thanked the nurses for their work. "
        "The governor promised three new ambulances and a larger kitchen before the winter.",
        published="2024-03-04",
    )
    report = make_document(
        "report",
        "El gobernador visitó el lunes el hospital de la ciudad vieja y agradeció a las enfermeras su trabajo. "
        "El gobernador prometió tres nuevas ambulancias y una cocina más grande antes del invierno.",
        lang="es",
    )
    links = link_documents(report, [*others, origin], cross=LexicalScorers())
    assert {link.earlier.document for link in links} == {"origin"}
    assert len(links) == 2
    assert "origin" in compared
    assert len(compared) == _COMPARED_ACROSS < len(others)
