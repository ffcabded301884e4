"""Worked examples of German: set phrases, joined verbs and dropped subjects of reports; people and places are invented."""

from __future__ import annotations

from provenance.languages.example import Example, Expected

EXAMPLES: tuple[Example, ...] = (
    Example(
        "set phrase with two words at its end",
        "Lena Harding stellte eine neue Brücke in Aussicht.",
        (Expected(("eine neue Brücke",), "stellte", "Lena Harding", "indirect", "Lena Harding"),),
    ),
    Example(
        "let somebody know",
        "Die Firma ließ mitteilen, die Brücke sei sicher.",
        (Expected(("die Brücke sei sicher",), "ließ", "Die Firma", "indirect"),),
    ),
    Example(
        "joined by but alone",
        "Lena Harding bedauerte den Unfall, betonte aber, dass die Brücke sicher sei.",
        (
            Expected(("den Unfall",), "bedauerte", "Lena Harding", "indirect", "Lena Harding"),
            Expected(("dass die Brücke sicher sei",), "betonte", "Lena Harding", "indirect", "Lena Harding"),
        ),
    ),
    Example(
        "person told in the dative",
        "Lena Harding sicherte den Bewohnern schnelle Hilfe zu.",
        (Expected(("schnelle Hilfe",), "sicherte", "Lena Harding", "indirect", "Lena Harding"),),
    ),
    Example(
        "demand as a noun with its genitive",
        "Die Forderung der Gewerkschaft, die Löhne zu erhöhen, stieß auf Widerstand.",
        (Expected(("die Löhne zu erhöhen",), "Forderung", "der Gewerkschaft", "indirect"),),
    ),
    Example(
        "reported mood behind any stem",
        "Lena Harding sagte, die Brücke sei alt. Der Beton bröckle nicht, das Geld fehle.",
        (
            Expected(("die Brücke sei alt",), "sagte", "Lena Harding", "indirect", "Lena Harding"),
            Expected(("Der Beton bröckle nicht, das Geld fehle",), None, None, "indirect", "Lena Harding"),
        ),
    ),
    Example(
        "verdict is no quote",
        "Das Gericht hat den Fahrer zu drei Jahren Haft verurteilt.",
        (),
    ),
    Example(
        "infinitive behind a modal is no cue",
        "Die Stadt kann das nicht bestätigen.",
        (),
    ),
)
