"""Worked examples of Spanish without quotation marks; people and places are invented."""

from __future__ import annotations

from provenance.languages.example import Example, Expected

EXAMPLES: tuple[Example, ...] = (
    Example(
        "que",
        "Lena Haro anunció que el puente abrirá el viernes.",
        (Expected(("que el puente abrirá el viernes",), "anunció", "Lena Haro", "indirect", "Lena Haro"),),
    ),
    Example(
        "present tense",
        "La alcaldesa asegura que el puente es seguro.",
        (Expected(("que el puente es seguro",), "asegura", "La alcaldesa", "indirect"),),
    ),
    Example(
        "perfect",
        "Lena Haro ha dicho que el puente es seguro.",
        (Expected(("que el puente es seguro",), "dicho", "Lena Haro", "indirect", "Lena Haro"),),
    ),
    Example(
        "pluperfect with an adverb",
        "El ministro había señalado también que la carretera estaba cortada.",
        (Expected(("que la carretera estaba cortada",), "señalado", "El ministro", "indirect"),),
    ),
    Example(
        "verb in front",
        "Dijo Lena Haro que el puente abrirá el viernes.",
        (Expected(("que el puente abrirá el viernes",), "Dijo", "Lena Haro", "indirect", "Lena Haro"),),
    ),
    Example(
        "null subject goes on",
        "Lena Haro dijo que el puente es viejo. Añadió que será reparado.",
        (
            Expected(("que el puente es viejo",), "dijo", "Lena Haro", "indirect", "Lena Haro"),
            Expected(("que será reparado",), "Añadió", None, "indirect", "Lena Haro"),
        ),
    ),
    Example(
        "told: the person told stays outside",
        "Lena Haro dijo a los periodistas que el puente era seguro.",
        (Expected(("que el puente era seguro",), "dijo", "Lena Haro", "indirect", "Lena Haro"),),
    ),
    Example(
        "coordinated verb",
        "Lena Haro reconoció que el puente es viejo y prometió que será reparado.",
        (
            Expected(("que el puente es viejo",), "reconoció", "Lena Haro", "indirect", "Lena Haro"),
            Expected(("que será reparado",), "prometió", "Lena Haro", "indirect", "Lena Haro"),
        ),
    ),
    Example(
        "gerund",
        "Lena Haro cerró el puente, añadiendo que era peligroso.",
        (Expected(("que era peligroso",), "añadiendo", "Lena Haro", "indirect", "Lena Haro"),),
    ),
    Example(
        "clause before its speaker",
        "El puente abrirá el viernes, informó el Ayuntamiento.",
        (Expected(("El puente abrirá el viernes",), "informó", "el Ayuntamiento", "indirect"),),
    ),
    Example(
        "clause before its speaker, with an adjunct behind",
        "El puente abrirá el viernes, anunció el ministerio en un comunicado.",
        (Expected(("El puente abrirá el viernes",), "anunció", "el ministerio", "indirect"),),
    ),
    Example(
        "according in front",
        "Según el Ayuntamiento, el puente abrirá el viernes.",
        (Expected(("el puente abrirá el viernes",), "Según", "el Ayuntamiento", "indirect"),),
    ),
    Example(
        "according at the end",
        "El puente abrirá el viernes, según Lena Haro.",
        (Expected(("El puente abrirá el viernes",), "según", "Lena Haro", "indirect", "Lena Haro"),),
    ),
    Example(
        "de acuerdo con",
        "De acuerdo con la policía, la carretera está cortada.",
        (Expected(("la carretera está cortada",), "De acuerdo con", "la policía", "indirect"),),
    ),
    Example(
        "en palabras de",
        "En palabras de la ministra, el puente es seguro.",
        (Expected(("el puente es seguro",), "En palabras de", "la ministra", "indirect"),),
    ),
    Example(
        "según dijo",
        "El puente abrirá el viernes, según informó el Ayuntamiento.",
        (Expected(("El puente abrirá el viernes",), "según informó", "el Ayuntamiento", "indirect"),),
    ),
    Example(
        "como dijo",
        "Como explicó Lena Haro, el puente es seguro.",
        (Expected(("el puente es seguro",), "Como explicó", "Lena Haro", "indirect", "Lena Haro"),),
    ),
    Example(
        "request with the person asked",
        "El ministro pidió a los vecinos que se queden en casa.",
        (Expected(("a los vecinos que se queden en casa",), "pidió", "El ministro", "indirect"),),
    ),
    Example(
        "request without the person asked",
        "El ministro pidió reparar el puente.",
        (Expected(("reparar el puente",), "pidió", "El ministro", "indirect"),),
    ),
    Example(
        "exhort",
        "La alcaldesa instó al Gobierno a reparar el puente.",
        (Expected(("al Gobierno a reparar el puente",), "instó", "La alcaldesa", "indirect"),),
    ),
    Example(
        "warning with a clause",
        "El ministro advirtió de que el río está creciendo.",
        (Expected(("de que el río está creciendo",), "advirtió", "El ministro", "indirect"),),
    ),
    Example(
        "warning",
        "El ministro alertó sobre una crecida del río.",
        (Expected(("sobre una crecida del río",), "alertó", "El ministro", "indirect"),),
    ),
    Example(
        "insistence",
        "Lena Haro insistió en que el puente es seguro.",
        (Expected(("en que el puente es seguro",), "insistió", "Lena Haro", "indirect", "Lena Haro"),),
    ),
    Example(
        "judgement",
        "Lena Haro criticó el cierre del puente.",
        (Expected(("el cierre del puente",), "criticó", "Lena Haro", "indirect", "Lena Haro"),),
    ),
    Example(
        "support",
        "El ministro expresó su apoyo a los pescadores.",
        (Expected(("su apoyo a los pescadores",), "expresó", "El ministro", "indirect"),),
    ),
    Example(
        "reflexive verb",
        "Los vecinos se quejaron del cierre del puente.",
        (Expected(("del cierre del puente",), "se quejaron", "Los vecinos", "indirect"),),
    ),
    Example(
        "dejar claro",
        "Lena Haro dejó claro que el puente no abrirá.",
        (Expected(("que el puente no abrirá",), "dejó claro", "Lena Haro", "indirect", "Lena Haro"),),
    ),
    Example(
        "name behind an office",
        "El presidente de la junta, Raúl Soto, dijo que el puente es seguro.",
        (
            Expected(
                ("que el puente es seguro",),
                "dijo",
                "El presidente de la junta, Raúl Soto",
                "indirect",
                "Raúl Soto",
            ),
        ),
    ),
    Example(
        "points back",
        "El puente abrirá el viernes. Así lo anunció la portavoz Ana Soto.",
        (
            Expected(
                ("El puente abrirá el viernes",), "anunció", "la portavoz Ana Soto", "indirect", "Ana Soto"
            ),
        ),
    ),
    Example("passive is no quote", "El cierre del puente fue anunciado ayer.", ()),
    Example("noun of the same form is no cue", "El anuncio y la declaración quedaron en nada.", ()),
    Example(
        "unnamed official",
        "Un alto funcionario afirmó que las obras han comenzado.",
        (Expected(("que las obras han comenzado",), "afirmó", "Un alto funcionario", "indirect"),),
    ),
    Example(
        "unnamed sources",
        "Fuentes policiales indicaron que la carretera está cortada.",
        (Expected(("que la carretera está cortada",), "indicaron", "Fuentes policiales", "indirect"),),
    ),
    Example(
        "document",
        "El comunicado precisa que el puente está cerrado.",
        (Expected(("que el puente está cerrado",), "precisa", "El comunicado", "indirect"),),
    ),
    Example(
        "reported question",
        "Lena Haro preguntó si el puente era seguro.",
        (Expected(("si el puente era seguro",), "preguntó", "Lena Haro", "indirect", "Lena Haro"),),
    ),
)
