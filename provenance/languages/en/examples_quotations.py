"""Worked examples of English with quotation marks; people and places are invented."""

from __future__ import annotations

from provenance.languages.example import Example, Expected

EXAMPLES: tuple[Example, ...] = (
    Example(
        "quotation before the speaker phrase",
        "“The bridge is safe,” Mayor Lena Hartwell said.",
        (Expected(("The bridge is safe,",), "said", "Mayor Lena Hartwell", "direct", "Lena Hartwell"),),
    ),
    Example(
        "verb before its subject",
        "“The bridge is safe,” said Lena Hartwell, the mayor of Overby.",
        (
            Expected(
                ("The bridge is safe,",),
                "said",
                "Lena Hartwell, the mayor of Overby",
                "direct",
                "Lena Hartwell",
            ),
        ),
    ),
    Example(
        "speaker phrase in front",
        "Hartwell said: “We will open the bridge on Friday.”",
        (Expected(("We will open the bridge on Friday.",), "said", "Hartwell", "direct", "Hartwell"),),
    ),
    Example(
        "quotation cut in two by its speaker",
        "“The bridge is safe,” Hartwell said. “It will open on Friday.”",
        (
            Expected(
                ("The bridge is safe,", "It will open on Friday."), "said", "Hartwell", "direct", "Hartwell"
            ),
        ),
    ),
    Example(
        "quotation cut inside its sentence",
        "“The bridge,” Hartwell said, “will open on Friday.”",
        (Expected(("The bridge,", "will open on Friday."), "said", "Hartwell", "direct", "Hartwell"),),
    ),
    Example(
        "mixed",
        "Hartwell said the old bridge was “a danger to everyone” in Overby.",
        (
            Expected(
                ("the old bridge was “a danger to everyone” in Overby",),
                "said",
                "Hartwell",
                "mixed",
                "Hartwell",
            ),
        ),
    ),
    Example(
        "quoted words are the whole clause",
        "Hartwell said that “the old bridge was a danger to everyone”.",
        (Expected(("the old bridge was a danger to everyone",), "said", "Hartwell", "direct", "Hartwell"),),
    ),
    Example(
        "prepositional content",
        "Hartwell warned of a “complete collapse” of the bridge.",
        (Expected(("of a “complete collapse” of the bridge",), "warned", "Hartwell", "mixed", "Hartwell"),),
    ),
    Example(
        "adding a quotation",
        "“The bridge is unsafe,” the mayor said, adding, “It will be closed by noon.”",
        (
            Expected(("The bridge is unsafe,",), "said", "the mayor", "direct"),
            Expected(("It will be closed by noon.",), "adding", "the mayor", "direct"),
        ),
    ),
    Example(
        "claim inside a quotation",
        "“Mayor Hartwell reiterated that the bridge is safe,” Quill said.",
        (
            Expected(
                ("Mayor Hartwell reiterated that the bridge is safe,",), "said", "Quill", "direct", "Quill"
            ),
            Expected(
                ("that the bridge is safe",), "reiterated", "Mayor Hartwell", "indirect", "Hartwell", within=0
            ),
        ),
    ),
    Example(
        "quotation over two paragraphs",
        "Hartwell said: “The bridge is old.\n“It is time to build a new one.”",
        (
            Expected(
                ("The bridge is old.", "It is time to build a new one."),
                "said",
                "Hartwell",
                "direct",
                "Hartwell",
            ),
        ),
    ),
    Example(
        "quotation in the next paragraph after a colon",
        "Hartwell continued:\n“The bridge is old and it is time to build a new one.”",
        (
            Expected(
                ("The bridge is old and it is time to build a new one.",),
                "continued",
                "Hartwell",
                "direct",
                "Hartwell",
            ),
        ),
    ),
    Example(
        "quotation without a cue goes on",
        "“The bridge is old,” Hartwell said. “It is time to build a new one.” Nobody answered.",
        (
            Expected(
                ("The bridge is old,", "It is time to build a new one."),
                "said",
                "Hartwell",
                "direct",
                "Hartwell",
            ),
        ),
    ),
    Example(
        "quoted words in the next sentence",
        "Hartwell said the bridge was old. The new one is “really a matter of two years at most”.",
        (
            Expected(("the bridge was old",), "said", "Hartwell", "indirect", "Hartwell"),
            Expected(
                ("The new one is “really a matter of two years at most”",), None, None, "mixed", "Hartwell"
            ),
        ),
    ),
    Example(
        "scare quotes are no quote",
        "The so-called “bridge tax” was dropped in May.",
        (),
    ),
    Example(
        "a title of a work is no quote",
        "She read “The Bridge” on the ferry.",
        (),
    ),
    Example(
        "single marks",
        "‘The bridge is safe,’ Hartwell said.",
        (Expected(("The bridge is safe,",), "said", "Hartwell", "direct", "Hartwell"),),
    ),
    Example(
        "straight marks",
        '"The bridge is safe," Hartwell said.',
        (Expected(("The bridge is safe,",), "said", "Hartwell", "direct", "Hartwell"),),
    ),
    Example(
        "question mark inside the quotation",
        "“Is the bridge safe?” Dostal asked.",
        (Expected(("Is the bridge safe?",), "asked", "Dostal", "direct", "Dostal"),),
    ),
    Example(
        "an unclosed mark does not spoil the next paragraph",
        "“The bridge is safe, Hartwell said.\nDostal said the road was closed.",
        (
            Expected(("The bridge is safe",), "said", "Hartwell", "indirect", "Hartwell"),
            Expected(("the road was closed",), "said", "Dostal", "indirect", "Dostal"),
        ),
    ),
)
