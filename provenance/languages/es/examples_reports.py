"""Worked examples of Spanish: set phrases, joined verbs and dropped subjects of reports; people and places are invented."""

from __future__ import annotations

from provenance.languages.example import Example, Expected

EXAMPLES: tuple[Example, ...] = (
    Example(
        "infinitive of saying behind antes de",
        '"El puente es seguro", dijo Lena Haro, antes de asegurar que costará poco.',
        (
            Expected(("El puente es seguro",), "dijo", "Lena Haro", "direct", "Lena Haro"),
            Expected(("que costará poco",), "asegurar", "Lena Haro", "indirect", "Lena Haro"),
        ),
    ),
    Example(
        "dropped subject with a noun phrase",
        "Lena Haro dijo que el puente es viejo. Ha recordado la importancia de repararlo.",
        (
            Expected(("que el puente es viejo",), "dijo", "Lena Haro", "indirect", "Lena Haro"),
            Expected(("la importancia de repararlo",), "recordado", None, "indirect", "Lena Haro"),
        ),
    ),
    Example(
        "joined by although",
        "Lena Haro celebró la obra, aunque lamentó que llegue tarde.",
        (
            Expected(("la obra",), "celebró", "Lena Haro", "indirect", "Lena Haro"),
            Expected(("que llegue tarde",), "lamentó", "Lena Haro", "indirect", "Lena Haro"),
        ),
    ),
    Example(
        "verdict is no quote",
        "El tribunal ha condenado al conductor a dos años de cárcel.",
        (),
    ),
)
