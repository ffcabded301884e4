"""Cues, mentions and contents in constructions that worked examples of a language do not need to show."""

from __future__ import annotations

import pytest

from provenance.extract import extract_quotes
from provenance.model import Quote


def _read(text: str, lang: str = "en") -> tuple[Quote, ...]:
    return extract_quotes(text, document="d", sha256="s", lang=lang, kind="article").quotes


def _shape(text: str) -> list[tuple[str | None, str | None, tuple[str, ...]]]:
    return [
        (
            quote.mention and quote.mention.exact,
            quote.cue and quote.cue.exact,
            tuple(span.exact for span in quote.content),
        )
        for quote in _read(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As Hartwell put it, “the bridge is a danger to all of us.”",
         [("Hartwell", "put it", ("the bridge is a danger to all of us.",))]),
        ("The plan, Hartwell said, would cost nothing.", [("Hartwell", "said", ("The plan", "would cost nothing"))]),
        ("On Monday, Hartwell said the plan was dead.", [("Hartwell", "said", ("the plan was dead",))]),
        ("Hartwell said on Monday in a written statement that the plan was dead.",
         [("Hartwell", "said", ("that the plan was dead",))]),
        ("Hartwell, however, said the plan was dead.", [("Hartwell", "said", ("the plan was dead",))]),
        ("Hartwell (Overby) said the plan was dead.", [("Hartwell (Overby)", "said", ("the plan was dead",))]),
        ("Lena Hartwell and Marek Dostal said the plan was dead.",
         [("Lena Hartwell and Marek Dostal", "said", ("the plan was dead",))]),
        ("Nobody believed his claim that the bridge was safe.", [("his", "claim", ("that the bridge was safe",))]),
        ("OVERBY, May 3 - The ferry is late, the harbour master said.",
         [("the harbour master", "said", ("The ferry is late",))]),
        ("Hartwell told the Overby Herald: “We are done.”", [("Hartwell", "told", ("We are done.",))]),
        ("Asked whether the bridge was safe, Hartwell said it was.", [("Hartwell", "said", ("it was",))]),
        ("Hartwell told him it was over.", [("Hartwell", "told", ("it was over",))]),
        ("Hartwell told the council of Overby it was over.", [("Hartwell", "told", ("it was over",))]),
        ("Hartwell said, in a statement, that it was over.", [("Hartwell", "said", ("that it was over",))]),
        ("“It is over,” said a spokesman for the council in Overby.",
         [("a spokesman for the council in Overby", "said", ("It is over,",))]),
        ("“It is over,” said Jo Roe, the mayor, on Monday.", [("Jo Roe, the mayor", "said", ("It is over,",))]),
        ("Hartwell is calling for calm.", [("Hartwell", "calling for", ("calm",))]),
        ("In Overby the mayor said it was over.", [("the mayor", "said", ("it was over",))]),
        ("Hartwell, speaking to reporters on Monday, said it was over.", [("Hartwell", "said", ("it was over",))]),
        ("Dostal, a nurse from Arland who left, said it was over.", [("Dostal", "said", ("it was over",))]),
        ("The bridge is old, as Hartwell said.", [("Hartwell", "said", ("The bridge is old",))]),
        ("Hartwell said that it was over and that it was late.",
         [("Hartwell", "said", ("that it was over and that it was late",))]),
        ("We support the plan for Overby.", [("We", "support", ("the plan for Overby",))]),
        ("The plan is late, according to her.", [("her", "according to", ("The plan is late",))]),
        ("According to the Herald, “it is old and it is late.”",
         [("the Herald", "According to", ("it is old and it is late.",))]),
        ("The leaders agreed on a new ferry.", [("The leaders", "agreed", ("on a new ferry",))]),
        ("Hartwell was quoted as saying that it was over.",
         [("Hartwell", "quoted as saying", ("that it was over",))]),
        ("“It is over,” Hartwell told reporters, before leaving.", [("Hartwell", "told", ("It is over,",))]),
        ("Hartwell praised Dostal, and Dostal thanked her.",
         [("Hartwell", "praised", ("Dostal",)), ("Dostal", "thanked", ("her",))]),
        ("He said she said it was over.",
         [("He", "said", ("she said it was over",)), ("she", "said", ("it was over",))]),
        ("Hartwell and Dostal support the plan.", [("Hartwell and Dostal", "support", ("the plan",))]),
        ("The officials support the plan.", [("The officials", "support", ("the plan",))]),
        ("“Mayor Hartwell met Dostal and urged drivers to stay at home,” Quill said.",
         [("Quill", "said", ("Mayor Hartwell met Dostal and urged drivers to stay at home,",)),
          ("Mayor Hartwell", "urged", ("drivers to stay at home",))]),
        ("Hartwell said that Dostal had left and added that the road was closed.",
         [("Hartwell", "said", ("that Dostal had left",)), ("Hartwell", "added", ("that the road was closed",))]),
        ("The bridge, which shows that it is old, closed.", [("The bridge", "shows", ("that it is old",))]),
        ("Hartwell left and said that it was over.", [("Hartwell", "said", ("that it was over",))]),
        ("“It is over,” said he.", [("he", "said", ("It is over,",))]),
        ("“It is over,” began the mayor.", [("the mayor", "began", ("It is over,",))]),
        ("Hartwell said: “It is over,” adding that it was late.",
         [("Hartwell", "said", ("It is over,",)), ("Hartwell", "adding", ("that it was late",))]),
        ("The leaders, Hartwell said; nobody answered.", [("Hartwell", "said", ("The leaders",))]),
    ],
)  # fmt: skip
def test_construction(text: str, expected: list[tuple[str | None, str | None, tuple[str, ...]]]) -> None:
    """Mention, cue and content of each sentence."""
    assert _shape(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The claims were tested.",
        "The White House press secretary left.",
        "He tried to say goodbye.",
        "He spoke at length.",
        "Said.",
        "The bridge, said.",
        "that said and",
        "He believe that it is over.",
        "Hartwell met Dostal and began a talk.",
        "Saying that it was over, Hartwell left.",
        "The ferry left, warning everyone.",
        "said the mayor.",
        "According to",
        "Marek Dostal walked home, whistling.",
    ],
)
def test_no_quote_where_nobody_says_anything(text: str) -> None:
    """A noun, an infinitive or a cue without a content is no quote."""
    assert _read(text) == ()


def test_mixed_and_indirect_are_told_apart_by_marks_of_their_own_layer() -> None:
    """A claim inside a quotation is indirect although the quotation around it has marks."""
    quotes = _read("“Mayor Hartwell said that the bridge is safe,” Nora Quill told reporters.")
    assert [quote.kind for quote in quotes] == ["direct", "indirect"]
    assert quotes[1].within == quotes[0].id


def test_confidence_follows_the_cue_and_what_was_assumed() -> None:
    """A quotation without a cue is less sure than a plain one with mention, cue and marks."""
    quotes = _read(
        "“The bridge is old,” Hartwell said.\n“It is time to build a new one, at last, for all of us.”"
    )
    assert len(quotes) == 2
    assert quotes[0].confidence > quotes[1].confidence


def test_shared_mention_stands_with_each_quote() -> None:
    """Coordinated cues have the same mention span, so that each quote shows who speaks."""
    quotes = _read("Hartwell voiced her concern and called on drivers to stay at home.")
    assert len(quotes) == 2
    assert quotes[0].mention == quotes[1].mention


@pytest.mark.parametrize(
    "text",
    [
        "Good evening, everyone, and thank you for coming at short notice.",
        "Arland had no plans to send soldiers.",
        "The council never had any plans to close the bridge.",
    ],
)
def test_what_is_neither_verb_nor_its_subject_attributes_nothing(text: str) -> None:
    """A greeting is no subject, and a noun behind "no" or "any" is no verb."""
    assert _read(text) == ()


def test_joined_base_form_takes_the_subject_of_its_modal() -> None:
    """Behind "will" a joined verb has the form of a plural and still one speaker."""
    quotes = _read("Hartwell will visit the ferry and support the plan for Overby.")
    assert [quote.mention.exact for quote in quotes if quote.mention] == ["Hartwell"]


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("أبلغت الرئيسة رئيس الوزراء أن الجسر مغلق.", ["الرئيسة"]),
        ("قال هالدن إن المجلس قد لا يعترف بأي تغيير.", ["هالدن"]),
        ("قال هالدن إن الوزير لن يعترف بأي تغيير.", ["هالدن"]),
        ("قال هالدن إن الوزير قد يعترف بالخطأ.", ["هالدن"]),
        ("قال هالدن إن الوزير قد اعترف بالخطأ.", ["هالدن", "الوزير"]),
    ],
)
def test_arabic_act_that_will_not_be_is_nobodys_words(text: str, mentions: list[str]) -> None:
    """The person told is no part of who tells, and what may or will not be said has not been said."""
    quotes = _read(text, "ar")
    assert [quote.mention.exact for quote in quotes if quote.mention] == mentions


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Hartwell said that Dostal came late and denied the report.", ["Hartwell", "Dostal"]),
        ("Hartwell said Dostal had come late and denied the report.", ["Hartwell", "Dostal"]),
        ("Hartwell said that Dostal left and added that it was over.", ["Hartwell", "Hartwell"]),
        ("Hartwell spoke about the bridge and denied the report.", ["Hartwell", "Hartwell"]),
        ("Hartwell, who warned, left.", []),
    ],
)
def test_joined_verb_takes_the_nearer_subject(text: str, mentions: list[str]) -> None:
    """A verb joined inside what was said is another's, unless it is one of going on speaking."""
    assert [quote.mention.exact for quote in _read(text) if quote.mention] == mentions
