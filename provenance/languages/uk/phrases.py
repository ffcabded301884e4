"""Ukrainian cues of more than one word, and those that the mention follows."""

from __future__ import annotations

from provenance.languages.pack import Cue
from provenance.languages.slavic import as_cues
from provenance.languages.uk.verbs import VERBS

_WHOSE = ("його", "її", "їх", "їхніми", "їхньою")

CUES_EXTRA: tuple[Cue, ...] = (
    as_cues(VERBS, ("як",), ("і", "й", "нам")),
    Cue("за словами", ("за словами", "зі слів"), ("prepositional",), gap=_WHOSE, strength=0.95),
    Cue("на думку", ("на думку", "на переконання", "за версією", "за оцінкою", "за оцінками", "за твердженням",
                     "за визнанням"), ("prepositional",), gap=_WHOSE, strength=0.9),
    Cue("за даними", ("за даними", "за інформацією", "за відомостями", "за повідомленням", "за повідомленнями",
                      "за розрахунками", "згідно з даними", "згідно з повідомленням", "згідно із заявою"),
        ("prepositional",), gap=_WHOSE, strength=0.85),
    Cue("згідно з", ("згідно з", "згідно із", "відповідно до"), ("prepositional",), strength=0.6),
)  # fmt: skip
