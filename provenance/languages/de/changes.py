"""German words by which changes are classed."""

# Word lists are read and edited as running text; one string a line or a word would bury them.

from __future__ import annotations

from provenance.languages.change_words import ChangeWords, group_table, number_table, rank_table

_UNITS = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_TENS = ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
_JOINED = {
    f"{unit}und{ten}": (place + 2) * 10.0 + value
    for place, ten in enumerate(_TENS)
    for value, unit in enumerate(_UNITS, start=1)
}
_HUNDREDS = {f"{unit}hundert": 100.0 * value for value, unit in enumerate(_UNITS, start=1)}
_BELOW_TWENTY = (
    *_UNITS, "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
)  # fmt: skip
_BELOW_HUNDRED = (
    {word: float(value) for value, word in enumerate(_BELOW_TWENTY, start=1)}
    | {ten: 20.0 + 10 * place for place, ten in enumerate(_TENS)}
    | _JOINED
    | {"eins": 1.0}
)
_WITH_HUNDREDS = {
    f"{head}{joint}{rest}": hundreds + value
    for head, hundreds in ({"hundert": 100.0} | _HUNDREDS).items()
    for joint in ("", "und")
    for rest, value in _BELOW_HUNDRED.items()
}
_ORDINALS = {
    f"{word}{'te' if value < 20 else 'ste'}{ending}": value
    for word, value in _BELOW_HUNDRED.items()
    if value > 3 and value not in (7, 8)
    for ending in ("", "n", "r", "s", "m")
}
_FOLD = {
    f"{word}{tail}": float(value)
    for value, word in enumerate(
        ("zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"), start=2
    )
    for tail in ("fach", "fache", "fachen", "faches", "mal", "facher")
}
_THOUSANDS = {f"{unit}tausend": 1000.0 * value for value, unit in enumerate(_UNITS, start=1)}

CHANGE_WORDS = ChangeWords(
    code="de",
    stop_words=frozenset(
        "der die das den dem des ein eine einen einem einer eines und oder aber denn doch sondern dass daß ob wenn als wie "
        "weil da so dann auch nur noch schon sehr zu zum zur im in ins an am ans auf aus bei beim bis durch für gegen mit nach "
        "seit von vom vor über um unter zwischen während ohne ich mich mir du dich dir er ihn ihm sie ihr es wir uns ihnen "
        "sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres mein meine unser unsere euer sich man dieser "
        "diese dieses diesem diesen jener welche welcher welches was wer wo hier dort ist sind war waren wird werden wurde "
        "wurden worden hat haben hatte hatten habe sei seien wäre nicht kein keine".split()
    ),
    numbers=number_table("null eins/ein/eine/einen/einem/einer zwei/beide/beiden drei vier fünf sechs sieben acht neun zehn elf "
                         "zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn")
    | number_table(" ".join(_TENS), first=20, step=10) | _JOINED | _HUNDREDS | _THOUSANDS
    | _WITH_HUNDREDS | _ORDINALS | _FOLD
    | number_table("erste/ersten/erster/erstes zweite/zweiten/zweiter/zweites dritte/dritten/dritter/drittes "
                   "vierte/vierten/vierter fünfte/fünften sechste/sechsten siebte/siebten/siebter achte/achten/achter neunte/neunten "
                   "zehnte/zehnten", first=1)
    | {"halb": 0.5, "halbe": 0.5, "halben": 0.5, "hälfte": 0.5, "viertel": 0.25, "drittel": 0.33, "dutzend": 12,
       "zweimal": 2, "dreimal": 3, "doppelt": 2, "doppelte": 2, "verdoppelt": 2, "anderthalb": 1.5, "eineinhalb": 1.5, "zweieinhalb": 2.5},
    scales={"hundert": 1e2, "hunderte": 1e2, "hunderten": 1e2, "tausend": 1e3, "tausende": 1e3, "tausenden": 1e3,
            "million": 1e6, "millionen": 1e6, "mio": 1e6, "milliarde": 1e9, "milliarden": 1e9, "mrd": 1e9, "billion": 1e12,
            "billionen": 1e12},
    percent=frozenset({"prozent", "prozents"}),
    clock={"uhr": ""},
    soft_negations=frozenset((
        "ohne bestreiten bestreitet bestritt dementiert dementierte kaum unfähig unmöglich unwahrscheinlich "
        "verweigern verweigert verweigerte scheitert scheiterte gescheitert"
    ).split()),
    negations=frozenset(
        "nicht nichts nie niemals niemand niemanden niemandem nirgends kein keine keinen keinem keiner keines keinerlei "
        "ohne weder nein unmöglich unfähig verweigert verweigerte verweigern bestreitet bestritt bestreiten dementiert "
        "dementierte unwahrscheinlich kaum".split()
    ),
    negative_prefixes=("un", "nicht", "in", "il", "ir"),
    exceptives=frozenset("nur erst außer bis lediglich ausschließlich sondern".split()),
    modals=group_table(
        will="wird werden werde werdet wirst", would="würde würden wäre wären hätte hätten", can="kann können fähig", could="konnte konnten", may="darf dürfen möglicherweise eventuell vielleicht mag könnte könnten möglich unter_umständen", must="muss muß müssen musste mussten nötig",
        should="soll sollen sollte sollten", hedge="dürfte dürften wahrscheinlich vermutlich angeblich offenbar "
        "offensichtlich scheinbar anscheinend mutmaßlich mutmaßliche mutmaßlichen wohl scheint scheinen womöglich voraussichtlich mutmaßlicher vermeintlich",
        certain="sicherlich bestimmt zweifellos gewiss sicher", plan="will wollen plant planen beabsichtigt beabsichtigen hofft "
        "hoffen versucht versuchen möchte möchten erwartet erwarten",
    ),
    soft_modals=frozenset("scheint scheinen".split()),
    months=rank_table("januar/jänner/jan februar/feb märz april/apr mai juni/jun juli/jul august/aug september/sept "
                      "oktober/okt november/nov dezember/dez"),
    weekdays=rank_table("montag/montags dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag"),
    days={"heute": 0, "morgen": 1, "gestern": -1, "woche": 7, "wochen": 7, "monat": 30, "monate": 30, "monaten": 30,
          "monats": 30, "jahr": 365, "jahre": 365, "jahren": 365, "jahres": 365, "tag": 2, "tage": 2, "tagen": 2, "abend": 4,
          "nacht": 5, "stunde": 6, "stunden": 6, "minute": 8, "minuten": 8, "nächste": 9, "nächsten": 9, "nächster": 9,
          "kommenden": 9, "letzte": 10, "letzten": 10, "vergangenen": 10, "anfang": 11, "beginn": 11, "ende": 12,
          "frühjahr": 15, "sommer": 16, "herbst": 17, "winter": 18},
    intensity=frozenset(
        "scharf scharfe scharfen schärfste schärfer ziemlich extrem relativ heftig heftige heftigen überaus ungemein klar eindeutig "
        "sehr äußerst höchst stark starke starken entschieden entschlossen entschlossene fest ernst ernste ernsten ernsthaft "
        "ernsthafte schwer schwere schweren schwerwiegende schwerwiegenden weiter weitere weiteren weiterer mehr weniger "
        "völlig ganz gänzlich vollständig absolut fast beinahe kaum etwas leicht immer oft manchmal selten alle allen "
        "jede jeder jedes viele vielen wenige einige mehrere meisten nur lediglich sofort sofortige unverzüglich erheblich "
        "erhebliche erheblichen beispiellos beispiellose massiv massive massiven besonders sogar erneut deutlich groß "
        "große großen substanziell substanzielle".split()
    ),
    fillers=frozenset("äh|ähm|na ja|naja|halt|eben|tja|sozusagen|quasi|wissen sie|ich meine".split("|")),
    auxiliaries=group_table(past="war waren hatte hatten wurde wurden", present="ist sind hat haben bin sei habe"),
    capitals_are_names=False,
    places=frozenset(
        "Afghanistan Ägypten Albanien Algerien Argentinien Armenien Aserbaidschan Australien Belarus Weißrussland Belgien "
        "Brasilien Bulgarien Chile China Dänemark Deutschland England Estland Europa Finnland Frankreich Georgien "
        "Griechenland Großbritannien Indien Indonesien Irak Iran Irland Island Israel Italien Japan Jemen Jordanien Kanada "
        "Kasachstan Kolumbien Kroatien Kuba Lettland Libanon Libyen Litauen Marokko Mexiko Moldau Neuseeland Niederlande "
        "Nordkorea Norwegen Österreich Pakistan Palästina Polen Portugal Rumänien Russland Schottland Schweden Schweiz "
        "Serbien Slowakei Slowenien Spanien Südafrika Südkorea Syrien Taiwan Thailand Tschechien Tunesien Türkei Ukraine "
        "Ungarn Venezuela Vietnam Wales Zypern Asien Afrika Amerika".split()
    ),
    determiners=frozenset(
        "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein meine sein seine "
        "seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren dieser diese dieses diesem diesen jeder jede "
        "jedes jedem jeden zum zur im am beim vom ins ans alle allen aller viele vielen einige einigen mehrere mehreren".split()
    ),
    noun_endings=("ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "ismus",
                  "tät", "täten", "erei", "ereien", "chen", "nis", "nisse", "ment", "ierung", "enz", "anz"),
    spelling_pairs=(("ß", "ss"), ("ae", "ä"), ("oe", "ö"), ("ue", "ü"), ("ph", "f")),
)  # fmt: skip
