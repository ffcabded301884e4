"""Worked examples of English without quotation marks; people and places are invented."""

from __future__ import annotations

from provenance.languages.example import Example, Expected

EXAMPLES: tuple[Example, ...] = (
    Example(
        "indirect with complementiser",
        "Hartwell said that the bridge would open on Friday.",
        (Expected(("that the bridge would open on Friday",), "said", "Hartwell", "indirect", "Hartwell"),),
    ),
    Example(
        "indirect without complementiser",
        "Hartwell said the bridge would open on Friday.",
        (Expected(("the bridge would open on Friday",), "said", "Hartwell", "indirect", "Hartwell"),),
    ),
    Example(
        "indirect before the speaker phrase",
        "The bridge would open on Friday, Hartwell said.",
        (Expected(("The bridge would open on Friday",), "said", "Hartwell", "indirect", "Hartwell"),),
    ),
    Example(
        "apposition",
        "Tom Arkwright, a doctor from Overby, said the clinic was full.",
        (
            Expected(
                ("the clinic was full",),
                "said",
                "Tom Arkwright, a doctor from Overby",
                "indirect",
                "Tom Arkwright",
            ),
        ),
    ),
    Example(
        "apposition with an age",
        "Arkwright, 52, a doctor from Overby, said the clinic was full.",
        (
            Expected(
                ("the clinic was full",),
                "said",
                "Arkwright, 52, a doctor from Overby",
                "indirect",
                "Arkwright",
            ),
        ),
    ),
    Example(
        "title of several words",
        "Overby Press Secretary Nora Quill said the mayor had signed the order.",
        (
            Expected(
                ("the mayor had signed the order",),
                "said",
                "Overby Press Secretary Nora Quill",
                "indirect",
                "Nora Quill",
            ),
        ),
    ),
    Example(
        "told: the person told stays outside",
        "Quill told reporters that the order had been signed.",
        (Expected(("that the order had been signed",), "told", "Quill", "indirect", "Quill"),),
    ),
    Example(
        "told with a name",
        "Hartwell told Marek Dostal that the road would stay closed.",
        (Expected(("that the road would stay closed",), "told", "Hartwell", "indirect", "Hartwell"),),
    ),
    Example(
        "request: the person asked is inside",
        "Hartwell urged Arland to withdraw its trucks.",
        (Expected(("Arland to withdraw its trucks",), "urged", "Hartwell", "indirect", "Hartwell"),),
    ),
    Example(
        "request with a preposition",
        "The mayor called on drivers to stay at home.",
        (Expected(("drivers to stay at home",), "called on", "The mayor", "indirect"),),
    ),
    Example(
        "request for a thing",
        "Hartwell called for calm and patience.",
        (Expected(("calm and patience",), "called for", "Hartwell", "indirect", "Hartwell"),),
    ),
    Example(
        "noun phrase as content",
        "Hartwell voiced support for the dockers’ union.",
        (Expected(("support for the dockers’ union",), "voiced", "Hartwell", "indirect", "Hartwell"),),
    ),
    Example(
        "infinitive as content",
        "The two sides agreed to reopen the ferry in spring.",
        (Expected(("to reopen the ferry in spring",), "agreed", "The two sides", "indirect"),),
    ),
    Example(
        "cue of two words",
        "Hartwell made clear that the road would stay closed.",
        (Expected(("that the road would stay closed",), "made clear", "Hartwell", "indirect", "Hartwell"),),
    ),
    Example(
        "cue with a gap",
        "Hartwell made it clear that the road would stay closed.",
        (
            Expected(
                ("that the road would stay closed",), "made it clear", "Hartwell", "indirect", "Hartwell"
            ),
        ),
    ),
    Example(
        "person told inside the cue",
        "Hartwell let him know that the road would stay closed.",
        (Expected(("that the road would stay closed",), "let him know", "Hartwell", "indirect", "Hartwell"),),
    ),
    Example(
        "participle",
        "Hartwell closed the road, saying that the bridge was unsafe.",
        (Expected(("that the bridge was unsafe",), "saying", "Hartwell", "indirect", "Hartwell"),),
    ),
    Example(
        "according to, behind",
        "The bridge has cracks in three pillars, according to Tom Arkwright.",
        (
            Expected(
                ("The bridge has cracks in three pillars",),
                "according to",
                "Tom Arkwright",
                "indirect",
                "Tom Arkwright",
            ),
        ),
    ),
    Example(
        "according to, in front",
        "According to the report, the bridge has cracks in three pillars.",
        (
            Expected(
                ("the bridge has cracks in three pillars",),
                "According to",
                "the report",
                "indirect",
                "report (issuer not named)",
            ),
        ),
    ),
    Example(
        "an unnamed official",
        "A senior harbour official said that the ferry would not sail.",
        (
            Expected(
                ("that the ferry would not sail",),
                "said",
                "A senior harbour official",
                "indirect",
                "senior official (anonymous)",
            ),
        ),
    ),
    Example(
        "a document",
        "The statement said that the ferry would not sail.",
        (
            Expected(
                ("that the ferry would not sail",),
                "said",
                "The statement",
                "indirect",
                "statement (issuer not named)",
            ),
        ),
    ),
    Example(
        "a collective",
        "Officials said the ferry would not sail.",
        (Expected(("the ferry would not sail",), "said", "Officials", "indirect", "officials (unnamed)"),),
    ),
    Example(
        "pronoun",
        "Lena Hartwell arrived at noon. She said the bridge was safe.",
        (Expected(("the bridge was safe",), "said", "She", "indirect"),),
    ),
    Example(
        "surname later on",
        "Lena Hartwell said the bridge was safe. Hartwell added that the road was closed.",
        (
            Expected(("the bridge was safe",), "said", "Lena Hartwell", "indirect", "Lena Hartwell"),
            Expected(("that the road was closed",), "added", "Hartwell", "indirect", "Lena Hartwell"),
        ),
    ),
    Example(
        "claim inside a claim",
        "Nora Quill said that Hartwell urged drivers to stay at home.",
        (
            Expected(
                ("that Hartwell urged drivers to stay at home",),
                "said",
                "Nora Quill",
                "indirect",
                "Nora Quill",
            ),
            Expected(("drivers to stay at home",), "urged", "Hartwell", "indirect", "Hartwell", within=0),
        ),
    ),
    Example(
        "claim inside a clause before its speaker",
        "Hartwell urged drivers to stay at home, Nora Quill said.",
        (
            Expected(
                ("Hartwell urged drivers to stay at home",), "said", "Nora Quill", "indirect", "Nora Quill"
            ),
            Expected(("drivers to stay at home",), "urged", "Hartwell", "indirect", "Hartwell", within=0),
        ),
    ),
    Example(
        "two cues of one subject",
        "Hartwell voiced her concern about the bridge and called on drivers to stay at home.",
        (
            Expected(("her concern about the bridge",), "voiced", "Hartwell", "indirect", "Hartwell"),
            Expected(("drivers to stay at home",), "called on", "Hartwell", "indirect", "Hartwell"),
        ),
    ),
    Example(
        "coordination inside the content",
        "Quill said Hartwell had urged calm and promised that the road would reopen.",
        (
            Expected(
                ("Hartwell had urged calm and promised that the road would reopen",),
                "said",
                "Quill",
                "indirect",
                "Quill",
            ),
            Expected(("calm",), "urged", "Hartwell", "indirect", "Hartwell", within=0),
            Expected(
                ("that the road would reopen",), "promised", "Hartwell", "indirect", "Hartwell", within=0
            ),
        ),
    ),
    Example(
        "another speaker after while",
        "Hartwell warned of delays, while Dostal said the ferry would run.",
        (
            Expected(("of delays",), "warned", "Hartwell", "indirect", "Hartwell"),
            Expected(("the ferry would run",), "said", "Dostal", "indirect", "Dostal"),
        ),
    ),
    Example(
        "but opens the reporter’s own clause",
        "Hartwell said the bridge was safe, but nobody crossed it.",
        (Expected(("the bridge was safe",), "said", "Hartwell", "indirect", "Hartwell"),),
    ),
    Example(
        "relative clause",
        "Dostal, who said he had seen the cracks, left the hall.",
        (Expected(("he had seen the cracks",), "said", "Dostal", "indirect", "Dostal"),),
    ),
    Example(
        "noun that looks like a cue",
        "The report on the bridge was sent to the council.",
        (),
    ),
    Example(
        "passive is nobody’s words",
        "The bridge was praised by tourists for years.",
        (),
    ),
    Example(
        "negated speech",
        "Hartwell did not say whether the ferry would sail.",
        (Expected(("whether the ferry would sail",), "say", "Hartwell", "indirect", "Hartwell"),),
    ),
    Example(
        "asking",
        "Dostal asked why the road had been closed.",
        (Expected(("why the road had been closed",), "asked", "Dostal", "indirect", "Dostal"),),
    ),
    Example(
        "statement: attributions inside",
        "Mayor Lena Hartwell spoke today with Governor Marek Dostal of Arland. Mayor "
        "Hartwell urged Arland to withdraw its trucks. She made clear that Overby will "
        "respond if they stay.",
        (
            Expected(
                ("Arland to withdraw its trucks",), "urged", "Mayor Hartwell", "indirect", "Lena Hartwell"
            ),
            Expected(
                ("that Overby will respond if they stay",), "made clear", "She", "indirect", "Lena Hartwell"
            ),
        ),
        kind="statement",
        title="Statement by Press Secretary Nora Quill on Mayor Hartwell’s Call",
    ),
    Example(
        "transcript: turns and a question",
        "MODERATOR: Good afternoon, everybody.\n\nMS. QUILL: The mayor urged drivers to "
        "stay at home. We will open the road on Friday.\n\nQ When will the ferry sail?\n\nMS. "
        "QUILL: I have nothing on the ferry.",
        (
            Expected(("Good afternoon, everybody.",), ":", "MODERATOR", "direct", "moderator (unnamed)"),
            Expected(
                ("The mayor urged drivers to stay at home. We will open the road on Friday.",),
                ":",
                "MS. QUILL",
                "direct",
                "Quill",
            ),
            Expected(("drivers to stay at home",), "urged", "The mayor", "indirect", within=1),
            Expected(("When will the ferry sail?",), None, "Q", "direct", "reporter (unnamed)"),
            Expected(("I have nothing on the ferry.",), ":", "MS. QUILL", "direct", "Quill"),
        ),
        kind="transcript",
    ),
)
