"""French words by which changes are classed."""

# Word lists are read and edited as running text; one string a line or a word would bury them.

from __future__ import annotations

from provenance.languages.change_words import ChangeWords, group_table, number_table, rank_table

_TEENS = (
    "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
)  # fmt: skip
_JOINED = {
    f"{base}-{teen}": start + 10.0 + value
    for base, start in (("soixante", 60), ("quatre-vingt", 80))
    for value, teen in enumerate(_TEENS)
} | {"soixante-et-onze": 71.0}
_EIGHTIES = {
    f"quatre-vingt-{unit}": 81.0 + value
    for value, unit in enumerate(("un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"))
}

CHANGE_WORDS = ChangeWords(
    code="fr",
    stop_words=frozenset(
        "le la les l' l un une des du de d' d au aux ce cet cette ces et ou mais donc or ni car que qu' qu qui quoi dont où si "
        "à en dans par pour sur sous avec sans entre vers chez contre depuis pendant avant après je j' j me m' m moi tu te "
        "t' t toi il elle on nous vous ils elles lui leur leurs se s' s soi y mon ma mes ton ta tes son sa ses notre nos "
        "votre vos ne n' n pas plus être est sont était étaient sera seront soit été suis sommes êtes avoir a ont avait "
        "avaient aura auront ait ayant ai as avons avez aussi comme très tout tous toute toutes même c' c".split()
    ),
    numbers=number_table("zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
                         "dix-sept dix-huit dix-neuf")
    | number_table("vingt/vingts trente quarante cinquante soixante soixante-dix/septante quatre-vingt/quatre-vingts/huitante "
                   "quatre-vingt-dix/nonante", first=20, step=10)
    | _JOINED | _EIGHTIES
    | number_table("premier/première/premiers/premières deuxième/second/seconde troisième quatrième cinquième sixième septième "
                   "huitième neuvième dixième", first=1)
    | {"moitié": 0.5, "demi": 0.5, "demie": 0.5, "quart": 0.25, "tiers": 0.33, "douzaine": 12, "dizaine": 10, "vingtaine": 20,
       "trentaine": 30, "centaine": 100, "quinzaine": 15, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "dizaines": 10,
       "douzaines": 12, "doublé": 2, "triplé": 3, "deuxièmes": 2, "centaines": 100, "millier": 1000, "double": 2, "triple": 3},
    scales={"cent": 1e2, "cents": 1e2, "mille": 1e3, "milliers": 1e3, "million": 1e6, "millions": 1e6, "milliard": 1e9,
            "milliards": 1e9},
    percent=frozenset({"pourcent", "pourcents", "pour cent"}),
    clock={"h": "", "heure": "", "heures": ""},
    soft_negations=frozenset((
        "sans dément démenti guère impossible impossibles improbable incapable nie nient refuse refusent "
        "refusé échoué échoue faute"
    ).split()),
    negations=frozenset(
        "ne n' n pas jamais rien aucun aucune personne ni nul nulle sans non impossible impossibles incapable refuse refusé "
        "refusent nie nié nient dément démenti improbable guère".split()
    ),
    negative_prefixes=("in", "im", "ir", "il", "non", "mal", "dés", "més"),
    exceptives=frozenset("que qu seulement sauf uniquement tant hormis".split()),
    modals=group_table(
        will="va vont vais allons allez", can="peut peuvent pouvons capable", could="pouvait pouvaient",
        must="doit doivent devons faut devait devaient devra devront nécessaire", should="devrait devraient faudrait",
        may="peut-être éventuellement possiblement possible pourrait pourraient pourrais il_se_peut", hedge="probablement vraisemblablement apparemment semble semblent "
        "semblait paraît prétendument présumé présumée présumés soi-disant sans_doute aurait auraient serait seraient",
        certain="certainement sûrement assurément forcément certain", plan="compte comptent prévoit prévoient envisage envisagent "
        "espère espèrent entend entendent veut veulent tente tentent souhaite souhaitent",
    ),
    soft_modals=frozenset("semble semblait".split()),
    months=rank_table("janvier/janv février/févr mars avril mai juin juillet/juil août septembre/sept octobre/oct novembre/nov "
                      "décembre/déc"),
    weekdays=rank_table("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    days={"aujourd'hui": 0, "demain": 1, "hier": -1, "semaine": 7, "semaines": 7, "mois": 30, "an": 365, "ans": 365,
          "année": 365, "années": 365, "jour": 2, "jours": 2, "matin": 3, "soir": 4, "nuit": 5, "heure": 6, "heures": 6,
          "minute": 8, "minutes": 8, "prochain": 9, "prochaine": 9, "prochains": 9, "dernier": 10, "dernière": 10,
          "derniers": 10, "dernières": 10, "début": 11, "fin": 12, "printemps": 15, "été": 16, "automne": 17, "hiver": 18},
    intensity=frozenset(
        "extrêmement très trop assez plutôt énormément légers léger légère légères fermes énergiquement violemment infiniment peu "
        "certains certaines lourd lourde lourdes lourdement fort forte fortement ferme fermement décisif décisive décisivement grave graves gravement sérieux sérieuse "
        "sérieuses sérieusement davantage plus moins encore presque quasi quasiment totalement complètement entièrement "
        "absolument pleinement toujours souvent parfois rarement tout tous toute toutes chaque plusieurs beaucoup peu "
        "quelques plupart seulement uniquement immédiat immédiate immédiatement important importante importants "
        "considérable considérablement massif massive massifs massives substantiel substantiels sans-précédent surtout "
        "particulièrement notamment vivement vigoureusement résolument légèrement même".split()
    ),
    fillers=frozenset("euh|ben|bah|enfin|voilà|bon|hein|tu sais|vous savez|disons".split("|")),
    auxiliaries=group_table(past="était étaient avait avaient fut furent eut", present="est sont a ont suis sommes")
    | group_table(future="sera seront aura auront"),
    contraction_endings={},
)  # fmt: skip
