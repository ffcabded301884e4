"""Grammar and trained component together: each adds what the other misses, and marks have the last word."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from provenance.extract import extract_quotes
from provenance.model import DocumentKind, Quote
from provenance.nlp.component import Finding


@dataclass
class Scripted:
    """A component that sees what the test tells it to, given as words of the text."""

    seen: list[tuple[list[str], str | None, str | None]]
    name: str = "scripted"
    asked: list[str] = field(default_factory=list)

    def find(self, text: str) -> list[Finding]:
        self.asked.append(text)

        def place(words: str | None) -> tuple[int, int] | None:
            return None if words is None else (text.index(words), text.index(words) + len(words))

        return [
            Finding(tuple(p for c in contents if (p := place(c))), place(cue), place(mention), 0.8)
            for contents, cue, mention in self.seen
        ]

    def weigh(self, finding: Finding, *, agreed: bool, direct: bool) -> float:
        return finding.sure_content + 0.1 * agreed + 0.05 * direct


def _quotes(
    text: str, *seen: tuple[list[str], str | None, str | None], kind: DocumentKind = "article"
) -> tuple[Quote, ...]:
    return extract_quotes(
        text, document="d", sha256="0" * 64, lang="en", kind=kind, component=Scripted(list(seen))
    ).quotes


def _words(quote: Quote) -> tuple[str, str | None, str | None]:
    return quote.wording, quote.cue and quote.cue.exact, quote.mention and quote.mention.exact


def test_what_only_the_component_sees_becomes_a_quote() -> None:
    """A verb that no list holds is enough when the component knows it; its speaker is resolved like any other."""
    text = "Mayor Lena Hartwell sang that the bridge was safe for all who would cross it."
    (quote,) = _quotes(
        text, (["that the bridge was safe for all who would cross it"], "sang", "Mayor Lena Hartwell")
    )
    assert _words(quote) == (
        "that the bridge was safe for all who would cross it", "sang", "Mayor Lena Hartwell",
    )  # fmt: skip
    assert quote.speaker is not None and quote.speaker.name == "Lena Hartwell"
    assert quote.evidence == ("scripted",)
    assert quote.kind == "indirect"


def test_a_quotation_that_only_the_grammar_sees_stays() -> None:
    """Words in marks are too plain to be lost because a component overlooked them."""
    (quote,) = _quotes("“The bridge is safe and open,” Mayor Lena Hartwell said.")
    assert quote.cue is not None and quote.cue.exact == "said"
    assert "scripted" not in quote.evidence


def test_a_claim_that_only_the_grammar_sees_is_left_out() -> None:
    """Without marks the component's silence tells more than the rule: on real news such claims are mostly none."""
    assert _quotes("Mayor Lena Hartwell said that the bridge was safe.") == ()


def test_agreement_is_one_quote_with_both_as_evidence() -> None:
    """Seen twice is not said twice; that both saw it counts for its confidence."""
    text = "Mayor Lena Hartwell said that the bridge was safe."
    (quote,) = _quotes(text, (["that the bridge was safe"], "said", "Mayor Lena Hartwell"))
    assert quote.evidence[0] == "scripted" and len(quote.evidence) > 1
    assert quote.confidence == pytest.approx(0.9)


def test_the_component_wins_where_both_see_something_else() -> None:
    """A content that half overlaps a finding is not printed beside it."""
    text = "Mayor Lena Hartwell said that the bridge was safe and went home to her garden by the river."
    quotes = _quotes(text, (["that the bridge was safe"], "said", "Mayor Lena Hartwell"))
    assert [quote.wording for quote in quotes] == ["that the bridge was safe"]


def test_a_claim_within_a_quote_is_the_grammar_s() -> None:
    """The component was taught one layer; what is said inside of what is said, the grammar finds."""
    text = "“The governor said that the bridge is safe,” Mayor Lena Hartwell told reporters."
    outer, inner = _quotes(
        text, (["The governor said that the bridge is safe"], "told", "Mayor Lena Hartwell")
    )
    assert inner.within == outer.id
    assert _words(inner) == ("that the bridge is safe", "said", "The governor")


@pytest.mark.parametrize(
    ("text", "seen", "content"),
    [
        ("“We will never close the old bridge,” Lena Hartwell said.", "will never close the old",
         "We will never close the old bridge,"),
        ("Lena Hartwell said: “We will never close the old bridge.”", "We will never close the old bridge.”",
         "We will never close the old bridge."),
        ("Lena Hartwell said she “loves” the old bridge.", "she “loves” the old bridge",
         "she “loves” the old bridge"),
    ],
    ids=["missed by a word", "one too many", "a few quoted words bound nothing"],
)  # fmt: skip
def test_marks_bound_what_was_said(text: str, seen: str, content: str) -> None:
    """A content that narrowly misses the marks of a quotation ends at them; a few quoted words do not bound it."""
    (quote,) = _quotes(text, ([seen], "said", "Lena Hartwell"))
    assert quote.wording == content


def test_a_finding_without_a_mention_goes_on_from_the_one_before() -> None:
    """A second sentence that the component takes for reported has the speaker of the first."""
    text = "“The bridge is safe,” Lena Hartwell said. It would stay open all winter long."
    quotes = _quotes(
        text,
        (["The bridge is safe"], "said", "Lena Hartwell"),
        (["It would stay open all winter long"], None, None),
    )
    assert [quote.speaker and quote.speaker.name for quote in quotes] == ["Lena Hartwell"] * 2


def test_a_quotation_joins_the_phrase_beside_it() -> None:
    """A component that missed the tie between a cue and a second quotation is told by the grammar."""
    text = "“The bridge is safe,” Lena Hartwell said. “It will stay open all winter long.”"
    (quote,) = _quotes(
        text,
        (["The bridge is safe"], "said", "Lena Hartwell"),
        (["It will stay open all winter long"], None, None),
    )
    assert [span.exact for span in quote.content] == [
        "The bridge is safe,",
        "It will stay open all winter long.",
    ]


def test_a_quotation_leaves_the_cue_of_another() -> None:
    """Two quotations given to one cue part where each has a speaker phrase of its own."""
    text = "“The bridge is safe and sound,” Lena Hartwell said. “It is a ruin by now,” Omar Quill replied."
    quotes = _quotes(text, (["The bridge is safe and sound", "It is a ruin by now"], "said", "Lena Hartwell"))
    assert [
        (quote.wording, quote.cue and quote.cue.exact, quote.mention and quote.mention.exact)
        for quote in quotes
    ] == [
        ("The bridge is safe and sound,", "said", "Lena Hartwell"),
        ("It is a ruin by now,", "replied", "Omar Quill"),
    ]


def test_a_quotation_goes_once_to_a_cue_that_has_a_part_of_it() -> None:
    """Contents stand in text order and share no character: else the store refuses the whole document."""
    text = (
        "“Is the old bridge on the river safe? That is what we ask,” said Mayor Lena Hartwell. Nobody knew."
    )
    (quote, *_) = _quotes(
        text,
        (["Is the old bridge on the river safe? That is what we ask,", "Nobody knew"], None, None),
        (["That is what we ask,"], "said", "Mayor Lena Hartwell"),
    )
    assert [span.exact for span in quote.content] == [
        "Is the old bridge on the river safe? That is what we ask,"
    ]
    assert quote.cue is not None and quote.cue.exact == "said"


def test_in_a_turn_only_what_others_say_is_told_apart() -> None:
    """Who has the turn says "I think" of what is his turn anyway; the governor's words are another's."""
    text = (
        "MS. QUILL:  I think that the bridge is safe. Governor Doe swore that it would stay open.\n\n"
        "Q    Is it open?\n\nMS. QUILL:  It is open today."
    )
    quotes = _quotes(
        text,
        (["that the bridge is safe"], "think", "I"),
        (["that it would stay open"], "swore", "Governor Doe"),
        kind="transcript",
    )
    inner = [quote for quote in quotes if quote.within]
    assert [_words(quote) for quote in inner] == [("that it would stay open", "swore", "Governor Doe")]


def test_what_the_component_finds_depends_on_the_text_alone() -> None:
    """It is asked once for a whole document, so that its windows do not depend on how the grammar cuts lines."""
    component = Scripted([])
    text = "“The bridge is safe,” Lena Hartwell said.\n\nThe governor denied that it was closed."
    extract_quotes(text, document="d", sha256="0" * 64, lang="en", kind="article", component=component)
    assert component.asked == [text]
