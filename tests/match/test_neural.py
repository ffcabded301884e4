"""The optional model behind the protocol of scorers: a tiny one that knows a few words of two languages."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from provenance.errors import LanguageError
from provenance.match.cross_protocol import CrossScorer, CrossScorers
from provenance.match.document_text import DocumentText
from provenance.match.linking import link_documents
from provenance.match.neural import NeuralScorers, load_model

Build = Callable[..., DocumentText]
CONCEPTS = (
    ("boats", "barcos"),
    ("return", "volverán"),
    ("winter", "invierno"),
    ("border", "frontera"),
    ("rain", "lluvia"),
)


class TinyModel:
    """A model whose vectors count the concepts it knows."""

    def encode(self, sentences: list[str]) -> list[list[float]]:
        """Return one count a concept for each text."""
        return [
            [float(sum(word in text.lower() for word in concept)) for concept in CONCEPTS]
            for text in sentences
        ]


SCORERS = NeuralScorers(TinyModel(), "tiny")


def test_the_model_is_what_linking_asks_for() -> None:
    """Its scorer satisfies the protocol, serves two languages, and leaves one language to the words."""
    finder: CrossScorers = SCORERS
    scorer: CrossScorer | None = finder.scorer(later="es", earlier="en")
    assert scorer is not None
    assert 0 < scorer.link_threshold < scorer.translation_threshold < 1
    assert finder.scorer(later="en", earlier="en") is None


def test_scores_are_cosines() -> None:
    """The same meaning scores 1, a part less, nothing known 0; no texts are no error."""
    scorer = SCORERS.scorer(later="es", earlier="en")
    assert scorer is not None
    rows = scorer.score_passages(
        ["Los barcos volverán", "nada"], ["The boats return.", "The boats return in winter.", "Rain."]
    )
    assert rows[0] == pytest.approx([1.0, (2 / 3) ** 0.5, 0.0])
    assert rows[1] == [0.0, 0.0, 0.0]
    assert scorer.score_passages([], []) == []
    assert scorer.score_documents("lluvia", ["rain", "border"]) == [1.0, 0.0]


def test_links_name_the_model(make_document: Build) -> None:
    """A report in another language is linked by the model, and the link says by which."""
    statement = make_document(
        "statement",
        "Rain fell. The boats will return before the winter.",
        kind="statement",
        published="2024-03-04",
    )
    words = "Los barcos volverán antes del invierno"
    report = make_document("report", f"{words}, dijo.", lang="es", quotes=((words, "indirect", None),))
    (link,) = link_documents(report, [statement], cross=SCORERS)
    assert link.earlier.span.exact == "The boats will return before the winter."
    assert (link.relation, "cross.neural:tiny" in link.evidence) == ("translation", True)


def test_a_missing_package_says_what_to_install() -> None:
    """Without sentence-transformers, naming a model tells the extra to install."""
    try:
        import sentence_transformers  # noqa: F401
    except ImportError:
        with pytest.raises(LanguageError, match=r"quote-provenance\[neural\]"):
            load_model("some-model")
    else:
        pytest.skip("sentence-transformers is installed")


def test_the_real_package_refuses_an_unknown_model(tmp_path: object) -> None:
    """With sentence-transformers, an empty folder is no model and the message says so."""
    pytest.importorskip("sentence_transformers", reason="the extra 'neural' is not installed")
    with pytest.raises(LanguageError, match="no sentence model"):
        load_model(str(tmp_path))
