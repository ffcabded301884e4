"""The commonest small words of the languages in Latin letters: few, and seldom words of another of them."""

from __future__ import annotations

SMALL_WORDS: dict[str, frozenset[str]] = {
    "en": frozenset(
        "the of and to in that is was for on with as said by his from has have not it are be".split()
    ),
    "fr": frozenset(
        "le la les des du et une est dans que pour qui sur au par pas avec il sont ce aux".split()
    ),
    "de": frozenset("der die das und den von mit ist dem zu nicht ein eine sich auf für im des auch".split()),
    "es": frozenset("el la los las del que y una por con para se su en al es lo como más fue ha".split()),
}

RELATIVES: dict[str, frozenset[str]] = {
    "pt": frozenset("o os da do dos das em não um uma com é ao pela são mais foi".split()),
    "it": frozenset("il di che della dei per non è nel con si gli una sono alla".split()),
    "ca": frozenset("els les amb i és per una dels".split()),
    "nl": frozenset("het een van dat niet op te zijn voor aan ook de is".split()),
}
"""Of languages without a pack that could pass for one that has one."""
