"""Worked examples of Spanish with quotation marks; people and places are invented."""

from __future__ import annotations

from provenance.languages.example import Example, Expected

EXAMPLES: tuple[Example, ...] = (
    Example(
        "quotation before an inverted subject",
        "“El puente es seguro”, dijo Lena Haro, alcaldesa de Villamar.",
        (
            Expected(
                ("El puente es seguro",), "dijo", "Lena Haro, alcaldesa de Villamar", "direct", "Lena Haro"
            ),
        ),
    ),
    Example(
        "angle marks",
        "«El puente es seguro», dijo Lena Haro.",
        (Expected(("El puente es seguro",), "dijo", "Lena Haro", "direct", "Lena Haro"),),
    ),
    Example(
        "straight marks",
        '"El puente es seguro", afirmó Lena Haro.',
        (Expected(("El puente es seguro",), "afirmó", "Lena Haro", "direct", "Lena Haro"),),
    ),
    Example(
        "quotation without a subject",
        "Lena Haro visitó el puerto. «El puente es seguro», dijo.",
        (Expected(("El puente es seguro",), "dijo", None, "direct"),),
    ),
    Example(
        "colon before the quotation",
        "Lena Haro dijo: “Abriremos el puente el viernes”.",
        (Expected(("Abriremos el puente el viernes",), "dijo", "Lena Haro", "direct", "Lena Haro"),),
    ),
    Example(
        "quotation cut in two",
        "“El puente”, dijo Lena Haro, “abrirá el viernes”.",
        (
            Expected(
                (
                    "El puente",
                    "abrirá el viernes",
                ),
                "dijo",
                "Lena Haro",
                "direct",
                "Lena Haro",
            ),
        ),
    ),
    Example(
        "quotation that goes on behind its speaker",
        "“El puente es seguro”, aseguró Lena Haro. “Abrirá el viernes”.",
        (
            Expected(
                (
                    "El puente es seguro",
                    "Abrirá el viernes",
                ),
                "aseguró",
                "Lena Haro",
                "direct",
                "Lena Haro",
            ),
        ),
    ),
    Example(
        "dialogue with dashes",
        "—El puente está cerrado —dijo Ana.",
        (Expected(("El puente está cerrado",), "dijo", "Ana", "direct", "Ana"),),
    ),
    Example(
        "some quoted words",
        "Lena Haro dijo que el viejo puente era “un peligro para todos”.",
        (
            Expected(
                ("que el viejo puente era “un peligro para todos”",),
                "dijo",
                "Lena Haro",
                "mixed",
                "Lena Haro",
            ),
        ),
    ),
    Example(
        "office behind a name",
        "“El puente es seguro”, señaló la portavoz de la junta, Ana Soto.",
        (
            Expected(
                ("El puente es seguro",), "señaló", "la portavoz de la junta, Ana Soto", "direct", "Ana Soto"
            ),
        ),
    ),
    Example(
        "quote inside a quotation",
        "“El ministro dijo que el puente era seguro”, recordó Lena Haro.",
        (
            Expected(
                ("El ministro dijo que el puente era seguro",), "recordó", "Lena Haro", "direct", "Lena Haro"
            ),
            Expected(("que el puente era seguro",), "dijo", "El ministro", "indirect", within=0),
        ),
    ),
    Example(
        "subject behind an adjunct",
        "“El puente es seguro”, dijo el martes en Villamar el ministro.",
        (Expected(("El puente es seguro",), "dijo", "el ministro", "direct"),),
    ),
)
