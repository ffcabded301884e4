"""Spanish verb forms that reports use: third person of the indicative and conditional, participle, gerund."""

from __future__ import annotations

_VOWEL_CHANGES = {
    "advert": "adviert", "suger": "sugier", "reiter": "reiter", "recomend": "recomiend", "ped": "pid",
    "defend": "defiend", "cont": "cuent", "recomendar": "recomiend", "mostr": "muestr", "neg": "nieg",
    "prob": "prueb", "reconoc": "reconoc", "record": "recuerd", "sent": "sient", "desment": "desmient",
    "coment": "coment", "quer": "quier", "respond": "respond",
    "confes": "confies", "manifest": "manifiest", "alent": "alient", "pens": "piens", "apost": "apuest", "reprob": "reprueb",
}  # fmt: skip
"""Stems that change under the accent in the present."""
_PRETERITE_CHANGES = {
    "advert": "advirt",
    "suger": "sugir",
    "ped": "pid",
    "desment": "desmint",
    "sent": "sint",
}


def conjugate(infinitive: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Return finite forms, participles (gerund) and perfect forms of a regular verb in -ar, -er or -ir."""
    stem, kind = infinitive[:-2], infinitive[-2:]
    strong = _VOWEL_CHANGES.get(stem, stem)
    past = _PRETERITE_CHANGES.get(stem, stem)
    if kind == "ar":
        finite = (
            f"{strong}a", f"{strong}an", f"{stem}ó", f"{stem}aron", f"{stem}aba", f"{stem}aban", f"{stem}ará",
            f"{stem}arán", f"{stem}aría",
        )  # fmt: skip
        return finite, (f"{stem}ando",), (f"{stem}ado",)
    finite = (
        f"{strong}e", f"{strong}en", f"{past}ió", f"{past}ieron", f"{stem}ía", f"{stem}ían", f"{infinitive}á",
        f"{infinitive}án", f"{infinitive}ía",
    )  # fmt: skip
    return finite, (f"{past}iendo",), (f"{stem}ido",)
