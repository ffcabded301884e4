"""Cues of German that are more than one word, prepositions, postpositions or nouns."""

from __future__ import annotations

from provenance.languages.pack import Cue


def _with_von(*heads: str) -> tuple[str, ...]:
    """Return each phrase with and without "von"; a genitive follows it where "von" does not."""
    return tuple(f"{head} von" for head in heads) + heads


_SHOWS = "zeigt zeigte zeigten zeigen gab gibt gaben äußerte".split()
_MOODS = (
    "überzeugt zuversichtlich besorgt enttäuscht erleichtert erfreut verärgert überrascht empört skeptisch zufrieden "
    "kämpferisch gelassen optimistisch sicher begeistert betroffen fassungslos"
).split()
"""How somebody shows himself who speaks: „…“, zeigte sich Doe überzeugt."""
_TELLERS = (
    "Polizei Behörden Firmen Unternehmens Regierungs Armee Militär Feuerwehr Klinik Krankenhaus Veranstalter Gewerkschafts "
    "Zeugen Ministeriums Gerichts Vereins Verbands Medien Konzern Betreiber Partei Stadt Bahn Hersteller"
).split()
"""Who tells something, as the first part of a compound: nach Polizeiangaben."""
PREPOSITIONAL: tuple[Cue, ...] = (
    Cue("laut", ("laut",), ("prepositional",)),
    Cue("nach Angaben", _with_von("nach Angaben", "Angaben", "nach Aussage", "nach Aussagen", "nach Darstellung",
        "nach Auskunft", "nach Einschätzung", "nach Ansicht", "nach Meinung", "nach Auffassung", "nach Worten",
        "nach den Worten", "in den Worten", "den Worten", "nach Überzeugung", "nach Informationen", "nach Berichten",
        "nach einem Bericht", "nach Erkenntnissen", "nach Erkenntnis", "nach Berechnungen", "nach Berechnung",
        "nach Beobachtungen", "nach Beobachtung", "nach Recherchen", "nach Zählung", "nach Rechnung", "nach Bekunden",
        "nach Mitteilung", "nach Vorstellung", "nach Dafürhalten", "nach Einschätzungen", "nach Ermittlungen",
        "im Urteil", "nach Schätzungen", "nach Schätzung", "nach Lesart", "nach Ansage",
        "in den Augen", "aus Sicht", "einem Bericht"), ("prepositional",)),
    Cue("nach Angaben", tuple(f"nach {told}angaben" for told in _TELLERS), ("prepositional",)),
    Cue("seiner Ansicht nach", tuple(
        f"{his} {noun} {behind}" for his in ("seiner", "ihrer", "seinen", "ihren", "eigenen")
        for noun, behind in (("Ansicht", "nach"), ("Meinung", "nach"), ("Einschätzung", "nach"), ("Aussage", "nach"),
                             ("Angaben", "nach"), ("Angaben", "zufolge"), ("Worten", "zufolge"), ("Worten", "nach"),
                             ("Aussagen", "zufolge"), ("Auffassung", "nach"), ("Überzeugung", "nach"), ("Schätzung", "nach"))
    ) + tuple(f"nach {own} {noun}" for own in ("eigenen", "seinen", "ihren", "seiner", "ihrer")
              for noun in ("Angaben", "Worten", "Aussagen", "Ansicht", "Einschätzung", "Darstellung", "Überzeugung",
                           "Berechnungen", "Schätzungen", "Informationen", "Erkenntnissen", "Auffassung", "Bekunden")),
        ("prepositional",), pointing=True),
    Cue("unter Berufung auf", ("unter Berufung auf", "unter Verweis auf"), ("prepositional",)),
    Cue("demnach", ("demnach",), ("prepositional",), pointing=True, strength=0.7),
    Cue("so", ("so",), ("prepositional",), strength=0.45),
)  # fmt: skip
POSTPOSITIONAL: tuple[Cue, ...] = (Cue("zufolge", ("zufolge",), ("postposition",)),)
PHRASES: tuple[Cue, ...] = (
    Cue("sich zeigen", ("zeigt sich überzeugt", "zeigte sich überzeugt", "zeigten sich überzeugt",
                        "gab sich überzeugt", "ist überzeugt", "war überzeugt"), ("speech",), strength=0.85),
    Cue("zum Ausdruck bringen", ("brachte zum Ausdruck", "bringt zum Ausdruck"), ("object", "speech")),
    Cue("deutlich machen", ("macht deutlich", "machte deutlich", "machten deutlich", "machte klar", "macht klar",
                            "stellte klar", "stellt klar"), ("speech",)),
    Cue("als erwiesen ansehen", ("sieht es als erwiesen", "sah es als erwiesen", "sehen es als erwiesen",
        "sahen es als erwiesen"), ("speech",), strength=0.85, particle="an"),
    Cue("davon ausgehen", ("geht davon", "ging davon", "gehen davon", "gingen davon"), ("speech",), strength=0.85,
        particle="aus"),
    Cue("von etwas ausgehen", ("geht", "gehen", "ging", "gingen"), ("about",), openers=("von", "vom"), strength=0.7,
        particle="aus"),
    *(Cue(f"sich {mood} zeigen", tuple(f"{verb} sich" for verb in _SHOWS), ("speech",), strength=0.8, particle=mood)
      for mood in _MOODS),
    Cue("sich sicher sein", ("ist sich", "war sich", "sind sich", "waren sich"), ("speech",), strength=0.8, particle="sicher"),
    *(Cue(f"{word} sich", (f"{word} sich",), ("speech", "about"), openers=tuple(openers.split()), strength=0.8)
      for words, openers in (
          ("freut freute freuten", "über auf"), ("ärgert ärgerte ärgerten", "über"),
          ("empört empörte empörten", "über"), ("wundert wunderte wunderten", "über"),
          ("beschwert beschwerte beschwerten", "über"), ("sorgt sorgte sorgten", "um"),
          ("wehrt wehrte wehrten", "gegen"), ("verwahrt verwahrte verwahrten", "gegen"),
          ("distanziert distanzierte distanzierten", "von"), ("brüstet brüstete brüsteten", "mit"),
          ("entschuldigt entschuldigte entschuldigten", "für"), ("rechtfertigt rechtfertigte", "mit"),
          ("verpflichtet verpflichtete verpflichteten", "zu zur zum"), ("bekennt bekannte bekannten", "zu zur zum"),
          ("mokiert mokierte mokierten", "über"), ("echauffiert echauffierte", "über"),
          ("wünscht wünschte wünschten", "für"), ("erinnert erinnerte erinnerten", "an"),
      ) for word in words.split()),
    *(Cue(f"{word} sich", (f"{word} sich",), ("object",), strength=0.6)
      for word in "erhofft erhoffte erhofften verbittet verbat verspricht versprach".split()),
    Cue("sich stark machen", ("macht sich", "machte sich", "machen sich", "machten sich"), ("about", "speech"), openers=("für",),
        particle="stark", strength=0.85),
    Cue("sich sicher sein", ("ist sich sicher", "zeigte sich sicher", "war sich sicher", "sind sich sicher"), ("speech",),
        strength=0.7),
    Cue("zu dem Ergebnis kommen", tuple(
        f"{comes} {to} {what}" for comes in "kommt kommen kam kamen gelangt gelangte gelangen gelangten".split()
        for to in ("zu dem", "zum") for what in "Ergebnis Schluss Befund Fazit Urteil".split()), ("speech",), strength=0.85),
    Cue("der Vorwurf lauten", tuple(
        f"{so}{reads} {what}" for so in ("", "so ") for reads in ("lautet", "lautete") for what in (
            "der Vorwurf", "die Kritik", "die Forderung", "das Argument", "die Begründung", "die Einschätzung", "die Antwort",
            "die Befürchtung", "die Hoffnung", "die These", "das Credo", "der Einwand", "der Appell", "die Botschaft")),
        ("speech",), strength=0.8),
    Cue("zu diesem Ergebnis kommen", tuple(
        f"zu diesem {what} {comes}" for comes in "kommt kommen kam kamen gelangt gelangte gelangen gelangten".split()
        for what in "Ergebnis Schluss Befund Urteil".split()), ("speech",), strength=0.85),
    Cue("der Ansicht sein", tuple(
        f"{is_} {of} {what}" for is_ in ("ist", "sind", "war", "waren") for of in ("der", "fest der")
        for what in "Ansicht Meinung Auffassung Überzeugung".split()), ("speech",), strength=0.85),
    Cue("die Ansicht vertreten", tuple(
        f"{holds} die {what}" for holds in "vertritt vertreten vertrat vertraten".split()
        for what in "Ansicht Meinung Auffassung These Position".split())
        + tuple(f"{utters} die {what}" for utters in "äußert äußerte äußerten äußern".split()
        for what in "Hoffnung Erwartung Sorge Befürchtung Vermutung Überzeugung".split()), ("speech",), strength=0.85),
    Cue("keinen Zweifel lassen", tuple(f"{lets} keinen Zweifel daran" for lets in "lässt lassen ließ ließen".split()),
        ("speech",), strength=0.85),
    Cue("bekannt geben", ("bekannt gab", "bekannt gaben", "bekannt gibt", "bekannt geben"), ("speech", "object")),
    Cue("bekannt geben", ("bekannt gegeben",), ("speech", "object"), perfects=("bekannt gegeben",)),
    Cue("bekannt geben", ("gab bekannt", "gibt bekannt", "gaben bekannt"), ("speech", "object")),
    Cue("sich beklagen", ("beklagt sich", "beklagte sich", "beklagten sich"), ("about", "speech"), openers=("über",)),
    Cue("sich aussprechen", ("sprach sich", "spricht sich", "sprachen sich"), ("about",), openers=("für", "gegen"),
        particle="aus"),
    Cue("heißt es", ("heißt es", "hieß es", "heißt es weiter", "hieß es weiter", "verlautete", "verlautet"),
        ("speech",), strength=0.7, impersonal=True),
    Cue("heißt", ("heißt", "hieß"), ("speech",), strength=0.7, impersonal=True),
    Cue("hervorgehen", ("geht", "ging", "gehe"), ("speech",), strength=0.8, impersonal=True, particle="hervor"),
    Cue("hervorgehen", ("hervorgeht", "hervorging"), ("speech",), strength=0.8, impersonal=True),
    Cue("sich äußern", ("zeigte sich zuversichtlich", "zeigt sich zuversichtlich", "gab sich zuversichtlich",
        "zeigte sich besorgt", "zeigt sich besorgt", "äußerte sich besorgt", "zeigte sich enttäuscht",
        "zeigte sich erleichtert", "zeigte sich überrascht", "zeigt sich überrascht", "zeigten sich überrascht",
        "zeigte sich schockiert", "zeigte sich bestürzt", "zeigte sich empört", "zeigt sich empört", "zeigten sich empört",
        "zeigte sich skeptisch", "zeigt sich skeptisch", "äußerte sich skeptisch", "zeigte sich zufrieden",
        "zeigt sich zufrieden", "zeigte sich kämpferisch", "zeigte sich gelassen", "zeigt sich gelassen",
        "zeigte sich unbeeindruckt", "zeigte sich angetan", "zeigte sich offen", "gab sich gelassen", "gab sich kämpferisch",
        "zeigte sich erfreut", "zeigte sich verärgert", "äußerte sich zuversichtlich"),
        ("about", "speech"), openers=("über", "dass", "von", "wie", "für"), strength=0.75),
)  # fmt: skip
NOUNS: tuple[Cue, ...] = tuple(
    Cue(noun, (noun,), ("noun",), strength=0.7)
    for noun in (
        "Ansicht Auffassung Aussage Behauptung Befürchtung Hoffnung Meinung Überzeugung Vermutung Versprechen Vorwurf "
        "Zusage Warnung Ankündigung Einschätzung Forderung Appell Aufforderung Bitte Vorschlag Empfehlung Drohung Darstellung "
        "Feststellung Kritik Eingeständnis Beteuerung Mahnung Versicherung Vorhersage Prognose These Gerücht Gerüchte "
        "Spekulationen Vorwürfe Forderungen Befürchtungen Hinweis Hinweise Einwand Bedenken"
    ).split()
)
CUES_EXTRA: tuple[Cue, ...] = PHRASES + PREPOSITIONAL + POSTPOSITIONAL + NOUNS
