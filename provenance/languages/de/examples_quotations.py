"""Worked examples of German with quotation marks; people and places are invented."""

from __future__ import annotations

from provenance.languages.example import Example, Expected

EXAMPLES: tuple[Example, ...] = (
    Example(
        "quotation before an inverted subject",
        "„Die Brücke ist sicher“, sagte Lena Harding, Bürgermeisterin von Oberbach.",
        (
            Expected(
                ("Die Brücke ist sicher",),
                "sagte",
                "Lena Harding, Bürgermeisterin von Oberbach",
                "direct",
                "Lena Harding",
            ),
        ),
    ),
    Example(
        "angle marks",
        "»Die Brücke ist sicher«, sagte Lena Harding.",
        (Expected(("Die Brücke ist sicher",), "sagte", "Lena Harding", "direct", "Lena Harding"),),
    ),
    Example(
        "straight marks",
        '"Die Brücke ist sicher", sagte Lena Harding.',
        (Expected(("Die Brücke ist sicher",), "sagte", "Lena Harding", "direct", "Lena Harding"),),
    ),
    Example(
        "pronoun behind the verb",
        "„Wir öffnen am Freitag“, sagte sie.",
        (Expected(("Wir öffnen am Freitag",), "sagte", "sie", "direct"),),
    ),
    Example(
        "colon before the quotation",
        "Lena Harding sagte: „Wir öffnen die Brücke am Freitag.“",
        (
            Expected(
                ("Wir öffnen die Brücke am Freitag.",), "sagte", "Lena Harding", "direct", "Lena Harding"
            ),
        ),
    ),
    Example(
        "quotation cut in two",
        "„Die Brücke“, sagte Harding, „öffnet am Freitag.“",
        (
            Expected(
                (
                    "Die Brücke",
                    "öffnet am Freitag.",
                ),
                "sagte",
                "Harding",
                "direct",
                "Harding",
            ),
        ),
    ),
    Example(
        "quotation that goes on behind its speaker",
        "„Die Brücke ist sicher“, sagte Harding. „Sie öffnet am Freitag.“",
        (
            Expected(
                (
                    "Die Brücke ist sicher",
                    "Sie öffnet am Freitag.",
                ),
                "sagte",
                "Harding",
                "direct",
                "Harding",
            ),
        ),
    ),
    Example(
        "separable verb behind a quotation",
        "„Die Brücke ist sicher“, fügte Lena Harding hinzu.",
        (Expected(("Die Brücke ist sicher",), "fügte", "Lena Harding", "direct", "Lena Harding"),),
    ),
    Example(
        "so with the speaker",
        "„Die Brücke ist sicher“, so Harding.",
        (Expected(("Die Brücke ist sicher",), "so", "Harding", "direct", "Harding"),),
    ),
    Example(
        "some quoted words",
        "Harding sagte, die alte Brücke sei „eine Gefahr für alle“.",
        (Expected(("die alte Brücke sei „eine Gefahr für alle“",), "sagte", "Harding", "mixed", "Harding"),),
    ),
    Example(
        "quoted words in a clause before its speaker",
        "Das wäre ein „schwerer Fehler“, sagte der Minister.",
        (Expected(("Das wäre ein „schwerer Fehler“",), "sagte", "der Minister", "mixed"),),
    ),
    Example(
        "quote inside a quotation",
        "„Der Minister hat gesagt, dass die Brücke sicher ist“, sagte Harding.",
        (
            Expected(
                ("Der Minister hat gesagt, dass die Brücke sicher ist",),
                "sagte",
                "Harding",
                "direct",
                "Harding",
            ),
            Expected(("dass die Brücke sicher ist",), "gesagt", "Der Minister", "indirect", within=0),
        ),
    ),
)
