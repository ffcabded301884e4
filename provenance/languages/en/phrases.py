"""Cues of English that are more than one word, prepositions or nouns."""

from __future__ import annotations

from provenance.languages.pack import Cue


def _verbs(words: str, rest: str) -> tuple[str, ...]:
    """Return the forms of a phrase whose verb has the given forms."""
    return tuple(f"{word} {rest}" for word in words.split())


_MAKE, _LET, _CALL, _POINT, _LAY = (
    "make makes made",
    "lets let",
    "call calls called",
    "point points pointed",
    "lay lays laid",
)
_THEM = ("him", "her", "them", "us", "me", "it")

PHRASES: tuple[Cue, ...] = (
    Cue("make clear", _verbs(_MAKE, "clear"), ("speech",), ("making clear",), gap=("it", "this", "that")),
    Cue("make plain", _verbs(_MAKE, "plain"), ("speech",), ("making plain",), gap=("it",)),
    Cue("make known", _verbs(_MAKE, "known"), ("speech",), ("making known",), gap=("it",)),
    Cue("make the case", _verbs(_MAKE, "the case"), ("speech", "about"), ("making the case",), ("for",)),
    Cue("let know", _verbs(_LET, "know"), ("speech",), ("letting know",), gap=_THEM),
    Cue("call for", _verbs(_CALL, "for"), ("request",), ("calling for",)),
    Cue("call on", _verbs(_CALL, "on"), ("request",), ("calling on",)),
    Cue("call upon", _verbs(_CALL, "upon"), ("request",), ("calling upon",)),
    Cue("point out", _verbs(_POINT, "out"), ("speech", "object"), ("pointing out",)),
    Cue("point to", _verbs(_POINT, "to"), ("object",), ("pointing to",)),
    Cue("lay out", _verbs(_LAY, "out"), ("object",), ("laying out",), strength=0.7),
    Cue("set out", ("sets out", "set out"), ("object",), ("setting out",), strength=0.7),
    Cue("spell out", ("spells out", "spelled out", "spelt out"), ("object",), ("spelling out",)),
    Cue("put it", ("puts it", "put it"), ("speech",), ("putting it",), strength=0.4),
    Cue("shoot back", ("shoots back", "shot back"), ("speech",), ("shooting back",), strength=0.4),
    Cue("fire back", ("fires back", "fired back"), ("speech",), ("firing back",), strength=0.4),
    Cue("speak about", ("speaks about", "spoke about", "spoken about"), ("object",), ("speaking about",), strength=0.7),
    Cue("speak of", ("speaks of", "spoke of", "spoken of"), ("object",), ("speaking of",)),
    Cue("speak out against", ("speaks out against", "spoke out against"), ("object",), ("speaking out against",)),
    Cue("talk about", ("talk about", "talks about", "talked about"), ("object",), ("talking about",), strength=0.7),
    Cue("talk of", ("talks of", "talked of"), ("object",), ("talking of",)),
    Cue("focus on", ("focuses on", "focused on"), ("object",), ("focusing on",), strength=0.55),
    Cue("push for", ("push for", "pushes for", "pushed for"), ("request",), ("pushing for",)),
    Cue("press for", ("press for", "presses for", "pressed for"), ("request",), ("pressing for",)),
    Cue("appeal for", ("appeal for", "appeals for", "appealed for"), ("request",), ("appealing for",)),
    Cue("appeal to", ("appeal to", "appealed to"), ("request",), ("appealing to",), strength=0.55),
    Cue("insist on", ("insist on", "insists on", "insisted on"), ("object",), ("insisting on",)),
    Cue("elaborate on", ("elaborates on", "elaborated on"), ("object",), ("elaborating on",)),
    Cue("rail against", ("rails against", "railed against"), ("object",), ("railing against",)),
    Cue("lash out at", ("lashes out at", "lashed out at"), ("object",), ("lashing out at",)),
    Cue("rule out", ("rules out", "ruled out"), ("object",), ("ruling out",)),
    Cue("play down", ("plays down", "played down"), ("object",), ("playing down",)),
    Cue("take issue with", ("takes issue with", "took issue with"), ("object",), ("taking issue with",)),
    Cue("vouch for", ("vouches for", "vouched for"), ("object",), ("vouching for",)),
    Cue("side with", ("sides with", "sided with"), ("object",), ("siding with",)),
    Cue("go on to say", ("goes on to say", "went on to say"), ("speech",), ("going on to say",)),
    Cue("be quoted as saying", ("quoted as saying",), ("speech",)),
    Cue("issue a statement", ("issued a statement", "released a statement"), ("speech",), strength=0.4),
    Cue("express confidence", ("expressed confidence", "expresses confidence"), ("speech", "about"), openers=("in",)),
    Cue("be clear", ("was clear", "is clear", "were clear"), ("speech",), strength=0.3),
    Cue("be confident", ("is confident", "was confident", "are confident"), ("speech",), strength=0.7),
    Cue("be convinced", ("is convinced", "was convinced", "are convinced"), ("speech",), strength=0.7),
    Cue("be concerned", ("is concerned", "are concerned", "was concerned"), ("speech",), strength=0.7),
)  # fmt: skip

PREPOSITIONAL: tuple[Cue, ...] = (
    Cue("according to", ("according to",), ("prepositional",)),
    Cue("in the words of", ("in the words of",), ("prepositional",)),
    Cue("in the view of", ("in the view of",), ("prepositional",)),
    Cue("in the opinion of", ("in the opinion of",), ("prepositional",)),
    Cue("as per", ("as per",), ("prepositional",)),
)

NOUNS: tuple[Cue, ...] = tuple(
    Cue(noun.split()[0], tuple(noun.split()), ("noun",), strength=0.7)
    for noun in """\
accusation accusations
allegation allegations
announcement
argument arguments
assertion assertions
assessment
belief
claim claims
complaint complaints
comment comments
conclusion
contention
fear fears
hope hopes
insistence
pledge
promise promises
suggestion suggestions
statement
view
vow
warning warnings""".splitlines()
)

CUES_EXTRA: tuple[Cue, ...] = PHRASES + PREPOSITIONAL + NOUNS
