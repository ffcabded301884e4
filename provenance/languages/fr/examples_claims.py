"""Worked examples of French without quotation marks; people and places are invented."""

from __future__ import annotations

from provenance.languages.example import Example, Expected

EXAMPLES: tuple[Example, ...] = (
    Example(
        "que",
        "Jeanne Dupré a annoncé que le pont ouvrirait vendredi.",
        (
            Expected(
                ("que le pont ouvrirait vendredi",), "annoncé", "Jeanne Dupré", "indirect", "Jeanne Dupré"
            ),
        ),
    ),
    Example(
        "elided que",
        "Jeanne Dupré affirme qu’il faut fermer le pont.",
        (Expected(("qu’il faut fermer le pont",), "affirme", "Jeanne Dupré", "indirect", "Jeanne Dupré"),),
    ),
    Example(
        "present tense",
        "La maire estime que le pont est dangereux.",
        (Expected(("que le pont est dangereux",), "estime", "La maire", "indirect"),),
    ),
    Example(
        "past historic",
        "Jeanne Dupré déclara que le pont ouvrirait.",
        (Expected(("que le pont ouvrirait",), "déclara", "Jeanne Dupré", "indirect", "Jeanne Dupré"),),
    ),
    Example(
        "pluperfect",
        "Le préfet avait indiqué que la route était coupée.",
        (Expected(("que la route était coupée",), "indiqué", "Le préfet", "indirect"),),
    ),
    Example(
        "adverb inside the perfect",
        "Jeanne Dupré a également précisé que les travaux étaient finis.",
        (
            Expected(
                ("que les travaux étaient finis",), "précisé", "Jeanne Dupré", "indirect", "Jeanne Dupré"
            ),
        ),
    ),
    Example(
        "told: the person told stays outside",
        "Jeanne Dupré a dit aux journalistes que le pont était sûr.",
        (Expected(("que le pont était sûr",), "dit", "Jeanne Dupré", "indirect", "Jeanne Dupré"),),
    ),
    Example(
        "coordinated verb",
        "Jeanne Dupré a reconnu que le pont était vieux et a promis qu’il serait réparé.",
        (
            Expected(("que le pont était vieux",), "reconnu", "Jeanne Dupré", "indirect", "Jeanne Dupré"),
            Expected(("qu’il serait réparé",), "promis", "Jeanne Dupré", "indirect", "Jeanne Dupré"),
        ),
    ),
    Example(
        "gerund",
        "Jeanne Dupré a fermé le pont, ajoutant qu’il était dangereux.",
        (Expected(("qu’il était dangereux",), "ajoutant", "Jeanne Dupré", "indirect", "Jeanne Dupré"),),
    ),
    Example(
        "clause before its speaker",
        "Le pont ouvrira vendredi, a indiqué la mairie.",
        (Expected(("Le pont ouvrira vendredi",), "indiqué", "la mairie", "indirect"),),
    ),
    Example(
        "clause before its speaker, with an adjunct behind",
        "Le pont ouvrira vendredi, a annoncé le ministère dans un communiqué.",
        (Expected(("Le pont ouvrira vendredi",), "annoncé", "le ministère", "indirect"),),
    ),
    Example(
        "selon in front",
        "Selon la mairie, le pont ouvrira vendredi.",
        (Expected(("le pont ouvrira vendredi",), "Selon", "la mairie", "indirect"),),
    ),
    Example(
        "selon at the end",
        "Le pont ouvrira vendredi, selon la mairie.",
        (Expected(("Le pont ouvrira vendredi",), "selon", "la mairie", "indirect"),),
    ),
    Example(
        "d’après in front",
        "D’après Jeanne Dupré, le pont est sûr.",
        (Expected(("le pont est sûr",), "D’après", "Jeanne Dupré", "indirect", "Jeanne Dupré"),),
    ),
    Example(
        "de l’avis de",
        "De l’avis du préfet, la route restera coupée.",
        (Expected(("la route restera coupée",), "De l’avis du", "préfet", "indirect"),),
    ),
    Example(
        "selon inside its clause",
        "Le pont, seul chemin selon lui vers le port, est fermé, a dit Jeanne Dupré.",
        (
            Expected(
                ("Le pont, seul chemin selon lui vers le port, est fermé",),
                "dit",
                "Jeanne Dupré",
                "indirect",
                "Jeanne Dupré",
            ),
            Expected(
                (
                    "seul chemin",
                    "vers le port",
                ),
                "selon",
                "lui",
                "indirect",
                within=0,
            ),
        ),
    ),
    Example(
        "comme l’a dit",
        "Comme l’a indiqué la mairie, le pont est fermé.",
        (Expected(("le pont est fermé",), "Comme l’a indiqué", "la mairie", "indirect"),),
    ),
    Example(
        "request with the person asked",
        "Le préfet a appelé les habitants à rester chez eux.",
        (Expected(("les habitants à rester chez eux",), "appelé", "Le préfet", "indirect"),),
    ),
    Example(
        "request to whom",
        "Jeanne Dupré a demandé aux habitants de quitter la rive.",
        (
            Expected(
                ("aux habitants de quitter la rive",), "demandé", "Jeanne Dupré", "indirect", "Jeanne Dupré"
            ),
        ),
    ),
    Example(
        "exhort",
        "Le maire a exhorté le gouvernement à réparer le pont.",
        (Expected(("le gouvernement à réparer le pont",), "exhorté", "Le maire", "indirect"),),
    ),
    Example(
        "promise",
        "La maire a promis de réparer le pont.",
        (Expected(("de réparer le pont",), "promis", "La maire", "indirect"),),
    ),
    Example(
        "warning",
        "Le préfet a mis en garde contre une crue du fleuve.",
        (Expected(("contre une crue du fleuve",), "a mis en garde", "Le préfet", "indirect"),),
    ),
    Example(
        "judgement",
        "Jeanne Dupré a dénoncé la fermeture du pont.",
        (Expected(("la fermeture du pont",), "dénoncé", "Jeanne Dupré", "indirect", "Jeanne Dupré"),),
    ),
    Example(
        "support",
        "Le maire a exprimé son soutien aux pêcheurs.",
        (Expected(("son soutien aux pêcheurs",), "exprimé", "Le maire", "indirect"),),
    ),
    Example(
        "reflexive verb",
        "Jeanne Dupré s’est félicitée de la réouverture du pont.",
        (
            Expected(
                ("de la réouverture du pont",), "s’est félicitée", "Jeanne Dupré", "indirect", "Jeanne Dupré"
            ),
        ),
    ),
    Example(
        "relative clause",
        "Le préfet, qui affirme que le pont est sûr, partira lundi.",
        (Expected(("que le pont est sûr",), "affirme", "Le préfet", "indirect"),),
    ),
    Example("passive is no quote", "La fermeture du pont a été annoncée hier.", ()),
    Example(
        "noun of the same form is no cue",
        "La déclare fiscale et l’annonce du préfet restent introuvables.",
        (),
    ),
    Example(
        "unnamed official",
        "Un haut responsable a affirmé que les travaux avaient commencé.",
        (Expected(("que les travaux avaient commencé",), "affirmé", "Un haut responsable", "indirect"),),
    ),
    Example(
        "unnamed sources",
        "Des sources policières indiquent que la route est coupée.",
        (Expected(("que la route est coupée",), "indiquent", "Des sources policières", "indirect"),),
    ),
    Example(
        "document",
        "Le communiqué précise que le pont est fermé.",
        (Expected(("que le pont est fermé",), "précise", "Le communiqué", "indirect"),),
    ),
    Example(
        "reported question",
        "Jeanne Dupré a demandé si le pont était sûr.",
        (Expected(("si le pont était sûr",), "demandé", "Jeanne Dupré", "indirect", "Jeanne Dupré"),),
    ),
)
