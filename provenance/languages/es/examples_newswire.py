"""Worked examples of Spanish in the manner of agencies: datelines, infinitives, phrases without a subject; all invented."""

from __future__ import annotations

from provenance.languages.example import Example, Expected

EXAMPLES: tuple[Example, ...] = (
    Example(
        "infinitive",
        "Lena Haro dice querer cerrar el puente.",
        (Expected(("querer cerrar el puente",), "dice", "Lena Haro", "indirect", "Lena Haro"),),
    ),
    Example(
        "infinitive ends before a circumstance",
        "Lena Haro negó haber cerrado el puente, en la primera jornada del juicio.",
        (Expected(("haber cerrado el puente",), "negó", "Lena Haro", "indirect", "Lena Haro"),),
    ),
    Example(
        "dateline",
        "Villamar, 3 may (AL).- El puente está cerrado, anunció la alcaldía.",
        (Expected(("El puente está cerrado",), "anunció", "la alcaldía", "indirect"),),
    ),
    Example(
        "que as a relative behind the speaker",
        "El puente está cerrado, según el comunicado del Gobierno, que precisa que abrirá el viernes.",
        (
            Expected(("El puente está cerrado",), "según", "el comunicado del Gobierno", "indirect"),
            Expected(("que abrirá el viernes",), "precisa", "el comunicado del Gobierno", "indirect"),
        ),
    ),
    Example(
        "request with the person asked",
        "Lena Haro recomendó por su parte a los vecinos que se queden en casa.",
        (
            Expected(
                ("a los vecinos que se queden en casa",), "recomendó", "Lena Haro", "indirect", "Lena Haro"
            ),
        ),
    ),
    Example(
        "al tiempo que joins a second verb",
        "Lena Haro anunció que el puente abrirá, al tiempo que pidió paciencia.",
        (
            Expected(("que el puente abrirá",), "anunció", "Lena Haro", "indirect", "Lena Haro"),
            Expected(("paciencia",), "pidió", "Lena Haro", "indirect", "Lena Haro"),
        ),
    ),
    Example(
        "for, before a person",
        "Para Lena Haro, el puente es peligroso.",
        (Expected(("el puente es peligroso",), "Para", "Lena Haro", "indirect", "Lena Haro"),),
    ),
    Example(
        "a phrase that holds its pronoun",
        "Lena Haro dijo que el puente es viejo. A su juicio, la obra costará poco.",
        (
            Expected(("que el puente es viejo",), "dijo", "Lena Haro", "indirect", "Lena Haro"),
            Expected(("la obra costará poco",), "A su juicio", "su", "indirect", "Lena Haro"),
        ),
    ),
    Example(
        "a person described again",
        "“El puente es seguro”, dijo la ingeniera Lena Haro. “Aguantará”, prometió la investigadora.",
        (
            Expected(("El puente es seguro",), "dijo", "la ingeniera Lena Haro", "direct", "Lena Haro"),
            Expected(("Aguantará",), "prometió", "la investigadora", "direct", "Lena Haro"),
        ),
    ),
    Example(
        "a verb of several words says nothing",
        "Llevamos diez años reclamando un puente.",
        (),
    ),
    Example(
        "what is asked for oneself is no claim",
        "El vecino pidió no ser identificado.",
        (),
    ),
)
