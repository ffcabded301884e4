"""Cues of French that are more than one word, prepositions or nouns."""

from __future__ import annotations

from provenance.languages.pack import Cue

_OF = ("de", "du", "des", "d'")


def _of(*heads: str) -> tuple[str, ...]:
    """Return each phrase with "of" in all its forms."""
    return tuple(f"{head} {of}" for head in heads for of in _OF)


def _verbs(words: str, rest: str) -> tuple[str, ...]:
    return tuple(f"{word} {rest}" for word in words.split("/"))


_SAID = (
    "a indiqué/a déclaré/a annoncé/a affirmé/a expliqué/a précisé/a rapporté/a souligné/a dit/a confirmé/a rappelé/"
    "ont indiqué/ont annoncé/ont rapporté/indique/rapporte/affirme/explique/précise/souligne/rappelle/écrit"
)
_MAKE = "fait/font/a fait/ont fait/faisait/fit"

PREPOSITIONAL: tuple[Cue, ...] = (
    Cue("selon", ("selon", "toujours selon"), ("prepositional",)),
    Cue("d'après", ("d' après",), ("prepositional",), strength=0.8),
    Cue("de l'avis de", _of("de l' avis", "de l' aveu", "au dire", "aux dires", "selon les mots", "aux yeux"),
        ("prepositional",)),
    Cue("dans les mots de", _of("dans les mots", "pour reprendre les mots", "selon les termes"), ("prepositional",)),
    Cue("pour", ("pour",), ("prepositional",), strength=0.7),
    Cue("à en croire", ("à en croire", "si l' on en croit", "d' après les dires de"), ("prepositional",)),
    Cue("à l'en croire", ("à l' en croire", "à les en croire", "à l' entendre", "à les entendre", "selon ses dires", "selon ses propres mots",
                          *(f"{head} {their} {noun}" for head in ("selon", "d' après")
                            for their, nouns in (("ses", "calculs estimations informations"),
                                                 ("leurs", "calculs estimations dires informations mots"))
                            for noun in nouns.split()),
                          "d' après ses dires", "à leurs yeux", "à leur avis", "de leur propre aveu",
                          "à son avis", "à ses yeux", "selon ses mots", "de son propre aveu", "de son aveu"),
        ("prepositional",), pointing=True),
    Cue("comme l'a dit", tuple(f"{comme} {verb}" for comme in ("comme l'", "ainsi que l'", "comme le", "comme")
        for verb in _SAID.split("/")), ("prepositional",)),
    Cue("de source", ("de source", "de sources"), ("prepositional",), strength=0.55),
)  # fmt: skip
PHRASES: tuple[Cue, ...] = (
    Cue("faire savoir", _verbs(_MAKE, "savoir"), ("speech",), ("faisant savoir",)),
    Cue("faire valoir", _verbs(_MAKE, "valoir"), ("speech",), ("faisant valoir",)),
    Cue("faire part", _verbs(_MAKE, "part"), ("about",), ("faisant part",), openers=("de", "d'", "du", "des")),
    Cue("faire remarquer", _verbs(_MAKE, "remarquer"), ("speech",), ("faisant remarquer",)),
    Cue("faire observer", _verbs(_MAKE, "observer"), ("speech",), ("faisant observer",)),
    Cue("faire état", _verbs(_MAKE, "état"), ("about",), ("faisant état",), openers=("de", "d'", "du", "des")),
    Cue("mettre en garde", _verbs("met/mettent/a mis/ont mis/mettait/avait mis", "en garde"), ("about", "speech"),
        ("mettant en garde",), openers=("contre", "sur")),
    Cue("peut-on lire", ("peut on lire", "peut on y lire", "pouvait on lire", "lit on", "y lit on", "lisait on"),
        ("speech",), impersonal=True),
    Cue("apprendre", ("a on appris", "apprend on", "apprenait on", "a on su"), ("speech",), impersonal=True),
    Cue("vouloir", _verbs("a voulu/ont voulu/veut", "rassurer") + _verbs("a voulu/ont voulu/veut", "croire")
        + _verbs("a voulu/ont voulu/a tenu à/veut", "préciser") + _verbs("a voulu/a tenu à/ont tenu à", "souligner")
        + _verbs("a cru bon de/a jugé bon de/a tenu à/ont tenu à", "rappeler") + _verbs("a tenu à", "rassurer"),
        ("speech",)),
    Cue("monter au créneau", ("est monté au créneau", "est montée au créneau"), ("speech",), strength=0.4),
    Cue("tirer la sonnette d'alarme", ("tire la sonnette d' alarme", "a tiré la sonnette d' alarme"), ("speech",),
        strength=0.4),
    Cue("donner à entendre", _verbs("donne/a donné", "à entendre"), ("speech",)),
    Cue("laisser entendre", _verbs("laisse/laissait/a laissé/ont laissé", "entendre"), ("speech",),
        ("laissant entendre",)),
    Cue("mettre en cause", _verbs("met/mettent/a mis/ont mis/mettait", "en cause")
        + _verbs("met/mettent/a mis/ont mis/mettait/remet/a remis", "en doute")
        + _verbs("remet/remettent/a remis/ont remis", "en cause"), ("object",), ("mettant en cause", "mettant en doute")),
    Cue("mettre en avant", _verbs("met/mettent/a mis/ont mis/mettait", "en avant"), ("object", "speech"),
        ("mettant en avant",)),
    Cue("pointer du doigt", _verbs("pointe/pointent/a pointé/ont pointé/pointait", "du doigt"), ("object",),
        ("pointant du doigt",)),
    Cue("en appeler", ("en appelle", "en appellent", "en a appelé", "en ont appelé"), ("about",),
        openers=("à", "au", "aux")),
    Cue("s'en prendre", ("s' en prend", "s' en prennent", "s' en est pris", "s' en est prise"), ("about",),
        openers=("à", "au", "aux"), strength=0.7),
    Cue("tenir à", _verbs("tient à", "préciser") + _verbs("tient à", "rappeler"), ("speech",)),
    Cue("être convaincu", ("est convaincu", "est convaincue", "est persuadé", "est persuadée", "est certain",
                           "est certaine", "se dit convaincu", "se dit convaincue"), ("speech", "about"),
        openers=("de", "d'"), strength=0.7),
    Cue("lancer un appel", ("lance un appel", "a lancé un appel", "ont lancé un appel"), ("about",),
        openers=("à", "au", "aux", "pour")),
)  # fmt: skip
NOUNS: tuple[Cue, ...] = tuple(
    Cue(noun, (noun,), ("noun",), strength=0.7)
    for noun in (
        "accusation accusations affirmation affirmations allégation allégations annonce argument aveu avis "
        "conviction crainte craintes espoir idée opinion promesse thèse avertissement"
    ).split()
)
CUES_EXTRA: tuple[Cue, ...] = PHRASES + PREPOSITIONAL + NOUNS
