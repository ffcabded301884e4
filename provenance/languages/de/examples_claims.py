"""Worked examples of German without quotation marks; people and places are invented."""

from __future__ import annotations

from provenance.languages.example import Example, Expected

EXAMPLES: tuple[Example, ...] = (
    Example(
        "dass",
        "Lena Harding sagte, dass die Brücke am Freitag öffnet.",
        (
            Expected(
                ("dass die Brücke am Freitag öffnet",), "sagte", "Lena Harding", "indirect", "Lena Harding"
            ),
        ),
    ),
    Example(
        "clause behind a comma alone",
        "Lena Harding sagte, die Brücke sei sicher.",
        (Expected(("die Brücke sei sicher",), "sagte", "Lena Harding", "indirect", "Lena Harding"),),
    ),
    Example(
        "pronoun as subject",
        "Er erklärte, die Brücke werde am Freitag geöffnet.",
        (Expected(("die Brücke werde am Freitag geöffnet",), "erklärte", "Er", "indirect"),),
    ),
    Example(
        "subject behind the verb after a time",
        "Am Montag sagte Lena Harding, dass die Brücke öffnet.",
        (Expected(("dass die Brücke öffnet",), "sagte", "Lena Harding", "indirect", "Lena Harding"),),
    ),
    Example(
        "subject behind the auxiliary",
        "Zuvor hatte Lena Harding gesagt, die Brücke sei sicher.",
        (Expected(("die Brücke sei sicher",), "gesagt", "Lena Harding", "indirect", "Lena Harding"),),
    ),
    Example(
        "perfect",
        "Lena Harding hat am Montag erklärt, dass die Brücke sicher sei.",
        (Expected(("dass die Brücke sicher sei",), "erklärt", "Lena Harding", "indirect", "Lena Harding"),),
    ),
    Example(
        "object between the parts of a perfect",
        "Lena Harding hat die Schließung der Brücke kritisiert.",
        (Expected(("die Schließung der Brücke",), "kritisiert", "Lena Harding", "indirect", "Lena Harding"),),
    ),
    Example(
        "object of a separable verb",
        "Lena Harding wies die Vorwürfe zurück.",
        (Expected(("die Vorwürfe",), "wies", "Lena Harding", "indirect", "Lena Harding"),),
    ),
    Example(
        "separable verb with dass",
        "Die Stadtverwaltung teilte am Montag mit, dass die Brücke öffnet.",
        (Expected(("dass die Brücke öffnet",), "teilte", "Die Stadtverwaltung", "indirect"),),
    ),
    Example(
        "hinweisen",
        "Der Minister wies darauf hin, dass die Straße gesperrt ist.",
        (Expected(("dass die Straße gesperrt ist",), "wies", "Der Minister", "indirect"),),
    ),
    Example(
        "clause before its speaker",
        "Die Brücke öffnet am Freitag, teilte die Stadtverwaltung mit.",
        (Expected(("Die Brücke öffnet am Freitag",), "teilte", "die Stadtverwaltung", "indirect"),),
    ),
    Example(
        "dass clause before its speaker",
        "Dass die Brücke öffnet, bestätigte Lena Harding.",
        (Expected(("Dass die Brücke öffnet",), "bestätigte", "Lena Harding", "indirect", "Lena Harding"),),
    ),
    Example(
        "laut in front",
        "Laut Stadtverwaltung öffnet die Brücke am Freitag.",
        (Expected(("öffnet die Brücke am Freitag",), "Laut", "Stadtverwaltung", "indirect"),),
    ),
    Example(
        "nach Angaben in front",
        "Nach Angaben der Polizei ist die Straße gesperrt.",
        (Expected(("ist die Straße gesperrt",), "Nach Angaben", "der Polizei", "indirect"),),
    ),
    Example(
        "nach Angaben inside its clause",
        "Die Straße ist nach Angaben der Polizei seit Montag gesperrt.",
        (
            Expected(
                (
                    "Die Straße ist",
                    "seit Montag gesperrt",
                ),
                "nach Angaben",
                "der Polizei",
                "indirect",
            ),
        ),
    ),
    Example(
        "nach Angaben at the end",
        "Die Straße ist gesperrt, nach Angaben von Lena Harding.",
        (
            Expected(
                ("Die Straße ist gesperrt",), "nach Angaben von", "Lena Harding", "indirect", "Lena Harding"
            ),
        ),
    ),
    Example(
        "zufolge in front",
        "Lena Harding zufolge ist die Brücke sicher.",
        (Expected(("ist die Brücke sicher",), "zufolge", "Lena Harding", "indirect", "Lena Harding"),),
    ),
    Example(
        "zufolge behind the mention inside its clause",
        "Die Brücke ist dem Bericht zufolge sicher.",
        (
            Expected(
                (
                    "Die Brücke ist",
                    "sicher",
                ),
                "zufolge",
                "dem Bericht",
                "indirect",
            ),
        ),
    ),
    Example(
        "wie in front",
        "Wie die Polizei am Montag mitteilte, ist die Straße gesperrt.",
        (Expected(("ist die Straße gesperrt",), "mitteilte", "die Polizei", "indirect"),),
    ),
    Example(
        "wie at the end",
        "Die Straße ist gesperrt, wie die Polizei mitteilte.",
        (Expected(("Die Straße ist gesperrt",), "mitteilte", "die Polizei", "indirect"),),
    ),
    Example(
        "reported mood goes on",
        "Lena Harding sagte, die Brücke sei sicher. Sie werde am Freitag geöffnet.",
        (
            Expected(("die Brücke sei sicher",), "sagte", "Lena Harding", "indirect", "Lena Harding"),
            Expected(("Sie werde am Freitag geöffnet",), None, None, "indirect", "Lena Harding"),
        ),
    ),
    Example(
        "warning",
        "Der Minister warnte vor einem Hochwasser.",
        (Expected(("vor einem Hochwasser",), "warnte", "Der Minister", "indirect"),),
    ),
    Example(
        "warning with the person told",
        "Der Minister warnte die Bewohner vor einem Hochwasser.",
        (Expected(("vor einem Hochwasser",), "warnte", "Der Minister", "indirect"),),
    ),
    Example(
        "request with the person asked",
        "Der Minister forderte die Bewohner auf, zu Hause zu bleiben.",
        (
            Expected(
                (
                    "die Bewohner",
                    "zu Hause zu bleiben",
                ),
                "forderte",
                "Der Minister",
                "indirect",
            ),
        ),
    ),
    Example(
        "appeal",
        "Lena Harding appellierte an die Regierung, die Brücke zu reparieren.",
        (
            Expected(
                ("an die Regierung, die Brücke zu reparieren",),
                "appellierte",
                "Lena Harding",
                "indirect",
                "Lena Harding",
            ),
        ),
    ),
    Example(
        "demand",
        "Die Opposition forderte den Bau einer neuen Brücke.",
        (Expected(("den Bau einer neuen Brücke",), "forderte", "Die Opposition", "indirect"),),
    ),
    Example(
        "call for",
        "Die Gewerkschaft rief zu Protesten auf.",
        (Expected(("zu Protesten",), "rief", "Die Gewerkschaft", "indirect"),),
    ),
    Example(
        "coordinated verb",
        "Harding sagte, dass die Brücke alt sei, und versprach, dass sie repariert werde.",
        (
            Expected(("dass die Brücke alt sei",), "sagte", "Harding", "indirect", "Harding"),
            Expected(("dass sie repariert werde",), "versprach", "Harding", "indirect", "Harding"),
        ),
    ),
    Example(
        "thanks to a document",
        "Die Erklärung betont, dass die Brücke sicher ist.",
        (Expected(("dass die Brücke sicher ist",), "betont", "Die Erklärung", "indirect"),),
    ),
    Example(
        "unnamed official",
        "Ein hochrangiger Regierungsvertreter sagte, die Arbeiten hätten begonnen.",
        (
            Expected(
                ("die Arbeiten hätten begonnen",), "sagte", "Ein hochrangiger Regierungsvertreter", "indirect"
            ),
        ),
    ),
    Example(
        "reported question",
        "Lena Harding fragte, ob die Brücke sicher sei.",
        (Expected(("ob die Brücke sicher sei",), "fragte", "Lena Harding", "indirect", "Lena Harding"),),
    ),
    Example("passive is no quote", "Die Schließung der Brücke wurde am Montag angekündigt.", ()),
    Example(
        "voice of support",
        "Der Minister sprach sich für eine neue Brücke aus.",
        (Expected(("für eine neue Brücke",), "sprach sich", "Der Minister", "indirect"),),
    ),
    Example(
        "this said",
        "Die Brücke öffnet am Freitag. Das sagte Lena Harding.",
        (Expected(("Die Brücke öffnet am Freitag",), "sagte", "Lena Harding", "indirect", "Lena Harding"),),
    ),
)
