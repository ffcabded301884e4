"""Worked examples of French with quotation marks; people and places are invented."""

from __future__ import annotations

from provenance.languages.example import Example, Expected

EXAMPLES: tuple[Example, ...] = (
    Example(
        "quotation before an inverted subject",
        "« Le pont est sûr », a déclaré Jeanne Dupré, maire d’Ovère.",
        (Expected(("Le pont est sûr",), "déclaré", "Jeanne Dupré, maire d’Ovère", "direct", "Jeanne Dupré"),),
    ),
    Example(
        "quotation before a joined pronoun",
        "« Nous ouvrirons vendredi », a-t-elle dit.",
        (Expected(("Nous ouvrirons vendredi",), "dit", "elle", "direct"),),
    ),
    Example(
        "joined pronoun of the present",
        "« Nous ouvrirons vendredi », affirme-t-il.",
        (Expected(("Nous ouvrirons vendredi",), "affirme", "il", "direct"),),
    ),
    Example(
        "joined pronoun of dire",
        "« Le port restera ouvert », dit-elle.",
        (Expected(("Le port restera ouvert",), "dit", "elle", "direct"),),
    ),
    Example(
        "colon before the quotation",
        "Jeanne Dupré a déclaré : « Nous ouvrirons le pont vendredi. »",
        (
            Expected(
                ("Nous ouvrirons le pont vendredi.",), "déclaré", "Jeanne Dupré", "direct", "Jeanne Dupré"
            ),
        ),
    ),
    Example(
        "quotation cut in two",
        "« Le pont », a dit Jeanne Dupré, « ouvrira vendredi. »",
        (
            Expected(
                (
                    "Le pont",
                    "ouvrira vendredi.",
                ),
                "dit",
                "Jeanne Dupré",
                "direct",
                "Jeanne Dupré",
            ),
        ),
    ),
    Example(
        "quotation that goes on behind its speaker",
        "« Le pont est sûr », a assuré Jeanne Dupré. « Il ouvrira vendredi. »",
        (
            Expected(
                (
                    "Le pont est sûr",
                    "Il ouvrira vendredi.",
                ),
                "assuré",
                "Jeanne Dupré",
                "direct",
                "Jeanne Dupré",
            ),
        ),
    ),
    Example(
        "English marks",
        "“Le pont est sûr”, a expliqué Jeanne Dupré.",
        (Expected(("Le pont est sûr",), "expliqué", "Jeanne Dupré", "direct", "Jeanne Dupré"),),
    ),
    Example(
        "straight marks",
        '"Le pont est sûr", a expliqué Jeanne Dupré.',
        (Expected(("Le pont est sûr",), "expliqué", "Jeanne Dupré", "direct", "Jeanne Dupré"),),
    ),
    Example(
        "dialogue with dashes",
        "— Le pont est fermé, dit Jeanne.",
        (Expected(("Le pont est fermé",), "dit", "Jeanne", "direct", "Jeanne"),),
    ),
    Example(
        "some quoted words",
        "Jeanne Dupré a dit que le vieux pont était « un danger pour tous ».",
        (
            Expected(
                ("que le vieux pont était « un danger pour tous »",),
                "dit",
                "Jeanne Dupré",
                "mixed",
                "Jeanne Dupré",
            ),
        ),
    ),
    Example(
        "quoted words in a clause before its speaker",
        "Le pont serait une « folie pure », a estimé le préfet.",
        (Expected(("Le pont serait une « folie pure »",), "estimé", "le préfet", "mixed"),),
    ),
    Example(
        "weak verb with a quotation",
        "« Et ce n’est pas fini », a poursuivi Jeanne Dupré.",
        (Expected(("Et ce n’est pas fini",), "poursuivi", "Jeanne Dupré", "direct", "Jeanne Dupré"),),
    ),
    Example(
        "quote inside a quotation",
        "« Le préfet a dit que le pont était sûr », a rappelé Jeanne Dupré.",
        (
            Expected(
                ("Le préfet a dit que le pont était sûr",),
                "rappelé",
                "Jeanne Dupré",
                "direct",
                "Jeanne Dupré",
            ),
            Expected(("que le pont était sûr",), "dit", "Le préfet", "indirect", within=0),
        ),
    ),
    Example("unclaimed quotation goes to nobody", "Le « pont neuf » est fermé.", ()),
)
