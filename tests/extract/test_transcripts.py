"""Transcripts and statements: who speaks is a matter of form."""

from __future__ import annotations

from provenance.extract import extract_quotes
from provenance.model import Quote

_BRIEFING = (
    "MODERATOR: Good afternoon, everybody.\n\n"
    "MS. QUILL: Thank you for being here on such a short notice, and good\n"
    "afternoon to those on the line. Mayor Hartwell urged drivers to stay\n"
    "at home for as long as the wind blows, because the western pier of the\n"
    "old bridge may not hold.\n\n"
    "The bridge is “a danger to everyone.”\n\n"
    "Q I think the ferry is late. When will it sail?\n\n"
    "SENIOR ADMINISTRATION OFFICIAL: The captain said that it will sail at noon.\n\n"
    "END 3:04 P.M.\n"
)

_ASKED = (
    "drivers to stay\nat home for as long as the wind blows, because the western pier of the\n"
    "old bridge may not hold"
)


def _read(text: str, kind: str = "transcript") -> tuple[Quote, ...]:
    return extract_quotes(text, document="d", sha256="s", lang="en", kind=kind).quotes  # type: ignore[arg-type]


def test_each_turn_is_one_direct_quote_of_its_label() -> None:
    """A turn has its label as mention, its colon as cue, and one content for each paragraph."""
    turns = [quote for quote in _read(_BRIEFING) if quote.within is None]
    assert [(quote.mention and quote.mention.exact, len(quote.content)) for quote in turns] == [
        ("MODERATOR", 1),
        ("MS. QUILL", 2),
        ("Q", 1),
        ("SENIOR ADMINISTRATION OFFICIAL", 1),
    ]
    assert [quote.cue and quote.cue.exact for quote in turns] == [":", ":", None, ":"]
    assert all(quote.kind == "direct" for quote in turns)


def test_unnamed_turns_have_described_speakers() -> None:
    """Reporters, moderators and unnamed officials are described and never given a name."""
    names = {
        quote.mention.exact: quote.speaker.name
        for quote in _read(_BRIEFING)
        if quote.mention and quote.speaker
    }
    assert names["Q"] == "reporter (unnamed)"
    assert names["MODERATOR"] == "moderator (unnamed)"
    assert "official" in names["SENIOR ADMINISTRATION OFFICIAL"]


def test_attributions_inside_a_turn_lie_within_it() -> None:
    """What a speaker reports of others is a quote of its own; what he thinks himself is not."""
    quotes = _read(_BRIEFING)
    inner = [quote for quote in quotes if quote.within is not None]
    assert [(quote.cue and quote.cue.exact, quote.content[0].exact) for quote in inner] == [
        ("urged", _ASKED),
        ("said", "that it will sail at noon"),
    ]
    by_id = {quote.id: quote for quote in quotes}
    assert [by_id[quote.within or ""].mention.exact for quote in inner] == [  # type: ignore[union-attr]
        "MS. QUILL",
        "SENIOR ADMINISTRATION OFFICIAL",
    ]


def test_hard_wrapped_text_is_quoted_as_it_stands() -> None:
    """A soft line end inside a content stays: the text is never changed."""
    assert any("\n" in quote.content[0].exact for quote in _read(_BRIEFING))


def test_transcript_without_labels_is_read_as_prose() -> None:
    """A document given as transcript that has no turns still gives its attributions."""
    quotes = _read("Lena Hartwell said that the bridge was safe.")
    assert [quote.mention and quote.mention.exact for quote in quotes] == ["Lena Hartwell"]


def test_statement_gives_the_attributions_inside() -> None:
    """The issuer's own sentences are no quotes; what the statement reports others to have said is."""
    quotes = _read(
        "Mayor Hartwell met the dockers today. She made clear that the pier stays open.", "statement"
    )
    assert [quote.cue and quote.cue.exact for quote in quotes] == ["made clear"]
