"""Worked examples of French: set phrases, joined verbs and dropped subjects of reports; people and places are invented."""

from __future__ import annotations

from provenance.languages.example import Example, Expected

EXAMPLES: tuple[Example, ...] = (
    Example(
        "infinitive of saying behind avant de",
        "« Le pont est sûr », a dit Léna Hardel, avant d'ajouter que le chemin était fermé.",
        (
            Expected(("Le pont est sûr",), "dit", "Léna Hardel", "direct", "Léna Hardel"),
            Expected(("que le chemin était fermé",), "ajouter", "Léna Hardel", "indirect", "Léna Hardel"),
        ),
    ),
    Example(
        "subject set off by its pronoun",
        "La direction, elle, redoute une catastrophe.",
        (Expected(("une catastrophe",), "redoute", "La direction", "indirect"),),
    ),
    Example(
        "apposition before the verb",
        "Son avocat, Me Hardel, a annoncé son départ.",
        (Expected(("son départ",), "annoncé", "Son avocat, Me Hardel", "indirect"),),
    ),
    Example(
        "infinitive with de",
        "Les riverains regrettent d'avoir attendu le pont.",
        (Expected(("d'avoir attendu le pont",), "regrettent", "Les riverains", "indirect"),),
    ),
    Example(
        "negated object",
        "La mairie n'exclut pas des travaux.",
        (Expected(("des travaux",), "exclut", "La mairie", "indirect"),),
    ),
    Example(
        "verdict is no quote",
        "Le tribunal a condamné le chauffeur à deux ans de prison.",
        (),
    ),
)
