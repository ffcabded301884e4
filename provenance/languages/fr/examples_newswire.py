"""Worked examples of French in the manner of agencies: datelines, infinitives, phrases without a subject; all invented."""

from __future__ import annotations

from provenance.languages.example import Example, Expected

EXAMPLES: tuple[Example, ...] = (
    Example(
        "infinitive",
        "Jeanne Dupré dit vouloir fermer le pont.",
        (Expected(("vouloir fermer le pont",), "dit", "Jeanne Dupré", "indirect", "Jeanne Dupré"),),
    ),
    Example(
        "infinitive ends before a circumstance",
        "Jeanne Dupré a nié avoir fermé le pont, au premier jour de son procès.",
        (Expected(("avoir fermé le pont",), "nié", "Jeanne Dupré", "indirect", "Jeanne Dupré"),),
    ),
    Example(
        "speaker phrase inside the marks",
        "« Le pont est fermé, explique Jeanne Dupré. Il ouvrira vendredi. »",
        (
            Expected(
                ("Le pont est fermé", "Il ouvrira vendredi."),
                "explique",
                "Jeanne Dupré",
                "direct",
                "Jeanne Dupré",
            ),
        ),
    ),
    Example(
        "dateline",
        "VALMONT, 3 mai (AR) - Le pont est fermé, a annoncé la mairie.",
        (Expected(("Le pont est fermé",), "annoncé", "la mairie", "indirect"),),
    ),
    Example(
        "nobody in particular: who speaks stands behind a preposition",
        "Le pont est fermé, a-t-on appris auprès de la mairie.",
        (Expected(("Le pont est fermé",), "a-t-on appris", "la mairie", "indirect"),),
    ),
    Example(
        "phrase between auxiliary and participle",
        "Jeanne Dupré a de son côté recommandé aux habitants de rester chez eux.",
        (
            Expected(
                ("aux habitants de rester chez eux",),
                "recommandé",
                "Jeanne Dupré",
                "indirect",
                "Jeanne Dupré",
            ),
        ),
    ),
    Example(
        "participle that shares its auxiliary",
        "Jeanne Dupré a condamné ce choix et promis un autre pont.",
        (
            Expected(("ce choix",), "condamné", "Jeanne Dupré", "indirect", "Jeanne Dupré"),
            Expected(("un autre pont",), "promis", "Jeanne Dupré", "indirect", "Jeanne Dupré"),
        ),
    ),
    Example(
        "for, before a person",
        "Pour Jeanne Dupré, le pont est dangereux.",
        (Expected(("le pont est dangereux",), "Pour", "Jeanne Dupré", "indirect", "Jeanne Dupré"),),
    ),
    Example(
        "a person described again",
        "« Le pont est sûr », a dit l’ingénieure Jeanne Dupré. « Il tiendra », a promis la chercheuse.",
        (
            Expected(("Le pont est sûr",), "dit", "l’ingénieure Jeanne Dupré", "direct", "Jeanne Dupré"),
            Expected(("Il tiendra",), "promis", "la chercheuse", "direct", "Jeanne Dupré"),
        ),
    ),
    Example(
        "a wish refused is no claim",
        "Jeanne Dupré n’a pas souhaité dire pourquoi le pont est fermé.",
        (),
    ),
    Example(
        "nobody in particular spoke",
        "Il a fait ce qu’on demandait de faire.",
        (),
    ),
)
