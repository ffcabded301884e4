"""Worked examples of German in the manner of agencies: datelines, infinitives, phrases without a subject; all invented."""

from __future__ import annotations

from provenance.languages.example import Example, Expected

EXAMPLES: tuple[Example, ...] = (
    Example(
        "nobody in particular, content in front",
        "Die Brücke ist gesperrt, hieß es aus der Stadtverwaltung.",
        (Expected(("Die Brücke ist gesperrt",), "hieß es", "der Stadtverwaltung", "indirect"),),
    ),
    Example(
        "nobody in particular, speaker in front",
        "Aus der Stadtverwaltung hieß es, die Brücke sei gesperrt.",
        (Expected(("die Brücke sei gesperrt",), "hieß es", "der Stadtverwaltung", "indirect"),),
    ),
    Example(
        "name in an apposition at the end",
        "Die Brücke sei sicher, erklärte der Sprecher, Jonas Weiler.",
        (
            Expected(
                ("Die Brücke sei sicher",),
                "erklärte",
                "der Sprecher, Jonas Weiler",
                "indirect",
                "Jonas Weiler",
            ),
        ),
    ),
    Example(
        "compound of an office",
        "Verbandschefin Lena Harding sagte, die Brücke sei sicher.",
        (
            Expected(
                ("die Brücke sei sicher",), "sagte", "Verbandschefin Lena Harding", "indirect", "Lena Harding"
            ),
        ),
    ),
    Example(
        "title, first and last name before an object",
        "Am Montag hat Landrätin Lena Harding Fehler eingeräumt.",
        (Expected(("Fehler",), "eingeräumt", "Landrätin Lena Harding", "indirect", "Lena Harding"),),
    ),
    Example(
        "so between commas parts the clause",
        "Die Brücke, so Lena Harding, sei sicher.",
        (Expected(("Die Brücke", "sei sicher"), "so", "Lena Harding", "indirect", "Lena Harding"),),
    ),
    Example(
        "told: the person told stays outside",
        "Lena Harding sagte der Zeitung, die Brücke sei sicher.",
        (Expected(("die Brücke sei sicher",), "sagte", "Lena Harding", "indirect", "Lena Harding"),),
    ),
    Example(
        "colon behind an object",
        "Lena Harding widersprach dieser Darstellung: „Die Brücke ist sicher.“",
        (Expected(("Die Brücke ist sicher.",), "widersprach", "Lena Harding", "direct", "Lena Harding"),),
    ),
    Example(
        "colon without a verb of saying",
        "Lena Harding zeigte sich vorsichtiger: „Die Brücke bleibt zu.“",
        (Expected(("Die Brücke bleibt zu.",), None, "Lena Harding", "direct", "Lena Harding"),),
    ),
    Example(
        "a noun with a capital is no verb",
        "Die Stadt verhandelt Berichten zufolge über eine neue Brücke.",
        (Expected(("Die Stadt verhandelt", "über eine neue Brücke"), "zufolge", "Berichten", "indirect"),),
    ),
    Example(
        "what is refused is no claim",
        "Die Stadt lehnte eine Stellungnahme ab.",
        (),
    ),
)
