"""Changes across languages: figures by value, negation and doubt where both languages are known."""

from __future__ import annotations

import pytest

from provenance.match.blocks import Side
from provenance.match.changes_across import classify_changes_across
from provenance.model import Relation, Span


def classes(earlier: str, later: str, lang: str, *, relation: Relation = "translation") -> set[str]:
    changes = classify_changes_across(
        Side(earlier, "en"), Span.cut(earlier, 0, len(earlier)), Side(later, lang), Span.cut(later, 0, len(later)),
        relation=relation,
    )  # fmt: skip
    return {change.change_class for change in changes} - {"translation"}


@pytest.mark.parametrize(
    ("lang", "earlier", "later", "wanted"),
    [
        ("fr", "We counted 112 ships on Monday.", "Nous avons compté cent-douze navires lundi.", set()),
        ("fr", "We counted 112 ships on Monday.", "Nous avons compté 112 navires lundi.", set()),
        ("fr", "We counted 112 ships on Monday.", "Nous avons compté 12 navires mardi.", {"number", "date"}),
        ("de", "We counted three ships.", "Wir haben drei Schiffe gezählt.", set()),
        ("de", "We will not go there.", "Wir werden dorthin gehen.", {"negation_lost"}),
        ("es", "We will go there.", "No iremos nunca allí.", {"negation_added"}),
        ("ar", "The port can open only when it is dry.", "لا يمكن أن يفتح الميناء إلا عندما يجف", set()),
        ("ar", "Lorn will not accept the border.", "قد لا تقبل لورن الحدود", {"modality"}),
        ("ar", "Lorn did not accept the border.", "لورن قد رفضت الحدود", set()),
        ("ru", "Lorn may close the border soon.", "Лорн скоро закроет границу", {"modality"}),
        ("uk", "Lorn may close the border soon.", "Лорн може скоро закрити кордон", set()),
        ("xx", "Lorn will not go.", "lorn bala", set()),
    ],
)  # fmt: skip
def test_what_survives_translation(lang: str, earlier: str, later: str, wanted: set[str]) -> None:
    """The same value in another language is no change; one lost, added or swapped is."""
    assert classes(earlier, later, lang) == wanted


def test_a_free_retelling_is_asked_for_its_own_figures_only() -> None:
    """What a retelling leaves out is no change; what it adds is."""
    earlier = "We counted 112 ships and we will not guess at their orders in the coming month of May."
    assert classes(earlier, "Ils ont vu des navires.", "fr", relation="translated_paraphrase") == set()
    assert classes(earlier, "Ils ont vu 40 navires.", "fr", relation="translated_paraphrase") == {"number"}


def test_a_fragment_is_not_asked_for_the_rest() -> None:
    """A translated fragment does not lose what stands elsewhere in the sentence."""
    earlier = "We will not change the border of the valley by force, and 40 villages know it."
    assert classes(earlier, "des changements de la frontière", "fr") == set()
