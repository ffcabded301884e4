"""Cues of Spanish that are more than one word, prepositions or nouns."""

from __future__ import annotations

from provenance.languages.pack import Cue

_SAID = (
    "dijo dice dijeron informó informa informaron explicó explica afirmó afirma señaló señala indicó indica anunció "
    "anunciaron declaró aseguró asegura publicó publica reveló detalló detalla confirmó confirmaron recordó apuntó "
    "comunicó adelantó avanzó denunció trascendió consta publicaron señalaron indicaron explicaron aseguraron relataron "
    "reconoció contó sostuvo sostiene comentó precisó relató manifestó destacó advirtió aclaró añadió recoge admitió"
).split()


def _of(*heads: str) -> tuple[str, ...]:
    """Return each phrase with "of", joined with the article or not."""
    return tuple(f"{head} {of}" for head in heads for of in ("de", "del"))


_HEADS = ("según", "tal y como", "tal como", "como", "según lo que")
_PERFECTS = (
    "informado", "dicho", "explicado", "señalado", "anunciado", "indicado", "avanzado", "adelantado", "confirmado",
    "asegurado", "afirmado", "detallado", "precisado", "recordado", "apuntado", "comunicado", "publicado", "revelado",
    "reconocido", "declarado", "manifestado", "contado", "relatado", "denunciado", "trasladado", "podido saber",
    "sabido",
)  # fmt: skip
_ACCORDING = (
    *(f"{head} {verb}" for head in _HEADS for verb in _SAID),
    *(f"{head} {have} {said}" for head in _HEADS for have in ("ha", "han", "había") for said in _PERFECTS),
)

PREPOSITIONAL: tuple[Cue, ...] = (
    Cue("según", ("según",), ("prepositional",)),
    Cue("según dijo", _ACCORDING, ("prepositional",), strength=0.85),
    Cue("de acuerdo con", ("de acuerdo con", "de acuerdo a"), ("prepositional",), strength=0.75),
    Cue("para", ("para",), ("prepositional",), strength=0.7),
    Cue("a su juicio", ("a su juicio", "en su opinión", "a su entender", "a su parecer", "en sus palabras",
                        "según su versión", "según sus palabras", "desde su punto de vista", "según sus cálculos",
                        "según sus estimaciones", "según sus datos", "según su relato", "según su criterio",
                        "bajo su punto de vista", "a su modo de ver", "según sus propias palabras"),
        ("prepositional",), pointing=True),
    Cue("en palabras de", _of("en palabras", "a juicio", "en opinión", "a decir", "a ojos",
        "a entender", "al decir", "en boca", "desde el punto de vista", "según la versión", "según palabras"), ("prepositional",)),
)  # fmt: skip
PHRASES: tuple[Cue, ...] = (
    Cue("leerse", ("se lee", "se leía", "puede leerse", "se puede leer", "se podía leer", "reza", "rezaba"),
        ("speech",), strength=0.6, impersonal=True),
    Cue("mostrarse", ("se mostró convencido de", "se mostró convencida de", "se mostró partidario de",
        "se mostró partidaria de", "se mostró confiado en", "se mostró confiada en"), ("speech",), strength=0.7),
    Cue("salir al paso", ("salió al paso",), ("speech",), strength=0.4),
    Cue("dar a conocer", ("dio a conocer", "da a conocer", "dieron a conocer", "ha dado a conocer"),
        ("object", "speech"), ("dando a conocer",), strength=0.8),
    Cue("poner de manifiesto", ("puso de manifiesto", "pone de manifiesto", "pusieron de manifiesto"),
        ("speech", "object"), ("poniendo de manifiesto",)),
    Cue("hacer hincapié", ("hizo hincapié", "hace hincapié", "hicieron hincapié"), ("about", "speech"),
        ("haciendo hincapié",), openers=("en",)),
    Cue("hacer saber", ("hizo saber", "hace saber", "hicieron saber"), ("speech",)),
    Cue("dejar claro", ("dejó claro", "deja claro", "dejaron claro", "ha dejado claro"), ("speech",),
        ("dejando claro",)),
    Cue("llamar la atención", ("llamó la atención",), ("about",), openers=("sobre",)),
    Cue("hacer un llamamiento", ("hizo un llamamiento", "hace un llamamiento", "hicieron un llamamiento",
        "hizo un llamado"), ("about",), openers=("a", "al", "para", "por")),
    Cue("dar las gracias", ("dio las gracias", "da las gracias"), ("about",), openers=("a", "al", "por")),
    Cue("estar convencido", ("está convencido de", "está convencida de", "está seguro de", "está segura de"),
        ("speech",), strength=0.7),
    Cue("poner en duda", ("puso en duda", "pone en duda", "pusieron en duda", "ponen en duda", "ha puesto en duda"),
        ("object", "speech"), ("poniendo en duda",)),
    Cue("poner de relieve", ("puso de relieve", "pone de relieve", "ha puesto de relieve"), ("object", "speech"),
        ("poniendo de relieve",)),
    Cue("dar por hecho", ("da por hecho", "dio por hecho", "dan por hecho"), ("speech",)),
    Cue("dar cuenta", ("dio cuenta", "da cuenta", "ha dado cuenta"), ("about",), openers=("de", "del"), strength=0.6),
    Cue("echar en cara", ("echó en cara", "echa en cara", "ha echado en cara"), ("object", "speech")),
    Cue("hacer referencia", ("hizo referencia", "hace referencia", "ha hecho referencia"), ("about",),
        openers=("a", "al")),
    Cue("hacer constar", ("hizo constar", "hace constar", "hizo ver", "hace ver"), ("speech",)),
    Cue("dejar entrever", ("dejó entrever", "deja entrever", "dejó caer", "deja caer", "ha dejado entrever",
        "vino a decir"), ("speech",)),
    Cue("restar importancia", ("restó importancia", "resta importancia", "ha restado importancia"), ("about",),
        openers=("a", "al")),
    Cue("confiar en", ("confía en", "confió en", "confían en"), ("speech",), strength=0.5),
)  # fmt: skip
NOUNS: tuple[Cue, ...] = tuple(
    Cue(noun, (f"{noun} de", noun), ("noun",), strength=0.7)
    for noun in (
        "acusación acusaciones afirmación advertencia alegación anuncio argumento creencia esperanza idea opinión "
        "promesa temor tesis convicción"
    ).split()
)
CUES_EXTRA: tuple[Cue, ...] = PHRASES + PREPOSITIONAL + NOUNS
