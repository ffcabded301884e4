"""Closed classes and head nouns of German."""

from __future__ import annotations

from provenance.languages.pack import NominalClass, Pronoun


def _set(words: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(words.split())


def _subjunctive(stems: str) -> frozenset[str]:
    """Return the third person of the present subjunctive, by which German reports speech (er gehe, er warte)."""
    return frozenset(f"{stem}e" for stem in stems.split())


def _declined(words: str) -> frozenset[str]:
    """Return nouns of persons with their women's form, plural and genitive (Sprecher, Sprecherin, Sprechers)."""
    forms: set[str] = set()
    for word in words.split():
        stem = word[:-1] if word.endswith("e") else word
        forms |= {word, f"{word}s", f"{word}n", f"{word}en", f"{stem}in", f"{stem}innen"}
    return frozenset(forms)


_FIELDS = (
    (
        "Außen Innen Finanz Verteidigungs Gesundheits Verkehrs Umwelt Wirtschafts Justiz Arbeits Bildungs Familien Sport "
        "Kultur Agrar Landwirtschafts Energie Klima Bau Sozial Wissenschafts Entwicklungs Europa Digital Schul"
    )
    .lower()
    .split()
)
_BODIES = (
    (
        "Partei Fraktions Gewerkschafts Verbands Vereins Konzern Bank Firmen Unternehmens Behörden Polizei Regierungs "
        "Oppositions Klinik Amts Instituts Werks Vorstands Aufsichtsrats Betriebsrats Personalrats Klub Bahn Kreml Bundes "
        "Landes Stadt Kommissions Parlaments Senats Gerichts Staats Presse Feuerwehr Armee Militär Studien Einsatz Bezirks "
        "Presse Projekt Team Abteilungs Wahlkampf Notenbank EU- Nato- UN- US- Vize Ex- Kirchen Uni Schul Bauern Ärzte"
    )
    .lower()
    .split()
)


def _compounds(fields: list[str], heads: str) -> str:
    """Return titles that German makes of a field and an office: Verkehrsminister, Verbandschefin."""
    return " ".join(f"{field}{head}" for field in fields for head in heads.split())


_TITLES = (
    _compounds(_FIELDS, "minister senator dezernent politiker experte")
    + " "
    + _compounds(
        _BODIES,
        "chef sprecher leiter direktor führer präsident vorsitzende sekretär anwalt trainer manager vize "
        "beauftragte vorsteher",
    )
)
"""Offices of one word; their women's and other forms are declined like the simple ones."""
# "landrät", "vorständ": the women's forms have the umlaut (Landrätin, Vorständin).
_BOARD_FIELDS = (
    "finanz technik vertriebs personal produktions entwicklungs marketing rechts einkaufs digital it-".split()
)
_MORE_ROLES = (
    _compounds(_BOARD_FIELDS, "vorstand vorständin vorständ")
    + " landwirt bankchef trainer bundestrainer coach torwart mitspieler politiker forscher meteorologe pfleger ökonom "
    "klimaforscher virologe epidemiologe soziologe politologe politikwissenschaftler reporter unternehmer händler "
    "gastwirt wirt feuerwehrmann polizist soldat mieter patient kunde verbraucherschützer datenschützer mediziner "
    "parteikollege parteifreund amtskollege amtsvorgänger vorgänger nachfolger stellvertreter beauftragte geschäftsmann "
    "diplomat mitarbeiter betriebsrat stadtrat gemeinderat landrat oberst leutnant hauptmann major admiral kläger "
    "keeper schäfer hirte obmann obfrau bundesrätin nationalrätin regierungsrätin stadträtin gemeinderätin beauftragter "
    "landesbeauftragte beauftragte landeshauptmann landeshauptfrau stürmer mittelfeldspieler libero kapitän "
    "mitglied produzent patient agent dirigent assistent konkurrent referent dozent demonstrant fabrikant lieferant praktikant "
    "veteran olympiasieger weltmeister torschütze schütze spielführer spielmacher verteidiger "
    "rektor prorektor dekan pastor imam rabbiner mönch nonne priester superintendent kommissar hauptkommissar "
    "oberkommissar inspektor wehrführer brandmeister ortsvorsteher bezirksbürgermeister oberbürgermeister dezernent "
    "beigeordnete kämmerer stadtkämmerer ratsherr ratsfrau ratsmitglied landtagsabgeordnete bundestagsabgeordnete "
    "europaabgeordnete wehrbeauftragte ombudsmann ombudsfrau schirmherr inhaber betreiber mitgründer gründer erfinder "
    "entwickler designer architekt statiker gutachter sachverständige restaurator kurator galerist dramaturg "
    "choreograf regisseur komponist dirigent autor schriftsteller dichter übersetzer verleger herausgeber chefredakteur "
    "kommentator blogger influencer youtuber streamer astronom physiker chemiker biologe geologe geograf mathematiker "
    "informatiker archäologe ethnologe psychologe psychiater therapeut hausarzt kinderarzt chefarzt oberarzt zahnarzt "
    "tierarzt tierärztin chefärztin oberärztin hausärztin kinderärztin apotheker hebamme notarzt sanitäter retter "
    "bergretter pilot steuermann lokführer busfahrer fahrer taxifahrer imker "
    "elektriker dachdecker friseur köchin wirtin hotelier "
    "vermieter hausmeister makler investor aktionär gesellschafter firmengründer volkswirt chefvolkswirt stratege "
    "notenbanker steuerberater wirtschaftsprüfer insolvenzverwalter "
    "vetter cousin neffe nichte onkel tante enkel witwe witwer angeklagte beschuldigte vorständin vorstand vorständ landrät cheftrainer spitzenkandidat kandidat historiker"
)


PRONOUNS: tuple[Pronoun, ...] = (
    Pronoun("er", 3, "m", "s"), Pronoun("sie", 3, "", ""), Pronoun("man", 3, "", "s"),
    Pronoun("ich", 1, "", "s"), Pronoun("wir", 1, "", "p"), Pronoun("ihr", 2, "", "p"),
    Pronoun("dieser", 3, "m", "s"), Pronoun("diese", 3, "f", "s"),
    Pronoun("ihm", 3, "m", "s", "object"), Pronoun("ihn", 3, "m", "s", "object"),
    Pronoun("ihnen", 3, "", "p", "object"), Pronoun("mir", 1, "", "s", "object"), Pronoun("uns", 1, "", "p", "object"),
    Pronoun("sein", 3, "m", "s", "possessive"), Pronoun("seine", 3, "m", "s", "possessive"),
    Pronoun("seinen", 3, "m", "s", "possessive"), Pronoun("seiner", 3, "m", "s", "possessive"),
    Pronoun("seinem", 3, "m", "s", "possessive"), Pronoun("seines", 3, "m", "s", "possessive"),
    Pronoun("ihre", 3, "f", "", "possessive"), Pronoun("ihren", 3, "f", "", "possessive"),
    Pronoun("ihrer", 3, "f", "", "possessive"), Pronoun("ihrem", 3, "f", "", "possessive"),
    Pronoun("ihres", 3, "f", "", "possessive"),
)  # fmt: skip
PERFECT_AUXILIARIES = _set("hat haben hatte hatten habe hätte hätten")
AUXILIARIES = PERFECT_AUXILIARIES | _set("nicht auch sich es")
PASSIVE_WORDS = _set("wird wurde wurden werden worden ist sind war waren")
_MODALS = "hab werd müss könn soll woll dürf mög wiss"
_COMMON = (
    "geb steh geh komm bleib lieg brauch führ lass seh nehm mach find halt besteh bring trag lauf zeig sprech forder "
    "droh dräng erwart plan such arbeit beginn erhalt tret treff verfolg wachs steck bedroh"
)
_STEMS = (
    "fühl wart verdien profitier "
    "trau rechn beharr bemüh kämpf spiel zahl kost fehl leid lern lehr leb denk glaub mein hoff fürcht versuch "
    "verlang verlier gewinn kenn nenn heiß helf rett sterb schütz unterstütz verhinder ermöglich verbesser "
    "verschlechter steiger senk sink steig fall kürz streich entlass beschäftig stell setz leg hol zieh drück schieb "
    "öffn schließ bau verkauf kauf investier produzier liefer transportier fahr flieg reis kehr verlass gelt "
    "gehör entsprech bedeut beruh betreff betrag umfass enthalt ergeb entsteh entwickel veränder änder "
    "wechsel ersetz prüf untersuch ermittel klär erklär bestätig leist schaff erreich erziel verfehl erfüll verletz "
    "verstoß missbrauch betrüg lüg täusch verschweig verheimlich vertusch erfind behaupt unterstell beschuldig gefährd "
    "belast entlast benachteilig bevorzug diskriminier ignorier akzeptier befürwort begrüß bedauer entschuldig "
    "kümmer sorg beteilig engagier vertret regier führ leit organisier koordinier versprech plan beabsichtig "
    "überleg erwäg beschließ entscheid verhandel einig verzicht reagier antwort bitt frag empfehl rat warn mahn "
    "schreib les hör red diskutier streit klag verklag urteil zweifel bezweifel vertrau misstrau respektier verdräng "
    "scheiter geling funktionier passier gescheh ereign dauer beend start "
    "gefäll schmeck pass sitz häng wohn arbeit schlaf ess trink wein lach freu ärger schäm fürcht wunder lohn "
    "unterscheid vergleich übertreff überschreit unterschreit überleb ertrag verkraft bewältig lös dien nütz nutz schad "
    "hinder stör zerstör beschädig reparier brenn flieh kontrollier überwach bewach lager mess mangel "
    "stamm ruh tob herrsch sieg verlier kapitulier bereu weiger tu handel bekomm krieg bezahl bezieh zähl übernehm "
    "verteil verzöger verschieb beschleunig erforder verpflicht zwing erlaub verbiet gestatt genehmig anerkenn"
)
"""Stems of verbs that reports put into the present subjunctive; forms that are the indicative's too are left out."""
MODALS = tuple(
    (
        "kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste müssten soll sollen sollte "
        "sollten solle will wollen wollte wollten wolle darf dürfen durfte durften dürfe dürfte dürften mag mögen möge "
        "möchte möchten wird werden werde würde würden lässt lassen ließ ließen"
    ).split()
)
NEGATIONS = _set("nicht kein keine keinen nie niemals")
_UNREAL = _set(
    "hätten wären würden könnten müssten dürften gäbe gäben käme kämen ginge läge lägen stünde stünden fände fänden nähme "
    "nähmen sähe sähen spräche sprächen brächte brächten träfe träfen bräuchte bräuchten wüsste wüssten"
)
"""Past subjunctives, which report speech and also tell what is not so."""
REPORTED_MOOD = (
    _set("sei seien") | _UNREAL | _subjunctive(_MODALS) | _subjunctive(_COMMON) | _subjunctive(_STEMS)
)
SURE_MOOD = (
    "sei",
    "seien",
    "habe",
    "werde",
    "könne",
    "müsse",
    "solle",
    "wolle",
    "dürfe",
    "gebe",
    "gehe",
    "komme",
    "liege",
)
FINITE_WORDS = (REPORTED_MOOD - _subjunctive(_STEMS)) | _set(
    "ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen musste "
    "mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte mag möge würde würden wäre wären "
    "hätte hätten könnte könnten müsste gibt geht kommt bleibt steht liegt macht lässt sieht braucht hält lebt ging "
    "kam blieb stand lag nahm fand hielt gilt galt bin bist seid habt weiß wusste bekommt öffnet"
)
ADVERBS = _set(
    "auch bereits dann danach dabei dagegen dazu daraufhin deshalb derweil einmal ferner davor gestern heute "
    "hingegen immer inzwischen jedoch jetzt klar kürzlich laut_stark mehrfach nun nur öffentlich offen schon sogar "
    "später stets unterdessen weiter weiterhin wieder wiederum wiederholt zudem zuletzt zunächst zuvor zugleich "
    "außerdem allerdings ausdrücklich eindringlich scharf deutlich ebenfalls erneut anschließend schließlich "
    "vorher nachdrücklich überraschend indirekt direkt selbst so_dann hier dort darauf nochmals etwa rund ganz noch "
    "dafür davor daran darüber darum dringend vehement energisch entschieden lautstark prompt umgehend vorsorglich "
    "indes indessen hingegen derzeit aktuell momentan vorerst mittlerweile dennoch trotzdem damals vorab offenbar wohl "
    "durchaus ohnehin stattdessen gleichwohl vielmehr überdies obendrein demgegenüber spontan gleichzeitig zwar lediglich bisher bislang niemals oft meist"
)
COMPLEMENTISERS = ("dass", "daß")
WHETHER_WORDS = ("ob", "wie", "warum", "was", "wer", "wann", "wo", "weshalb", "wieso", "welche", "welcher")
CLAUSE_ENDS = _set("während wobei obwohl obgleich doch aber sondern weshalb wodurch nachdem bevor")
COORDINATORS = _set("und aber oder doch sondern")
RELATIVE_WORDS = _set("welcher welche welches")
SUBORDINATORS = _set(
    "dass daß weil wenn als während nachdem bevor obwohl ob wie damit da indem sobald solange falls bis und aber oder "
    "sondern denn doch wobei wo was wer"
)
PREPOSITIONS = _set(
    "in im an am auf bei beim mit nach von vom vor zu zum zur aus für gegen gegenüber über unter um durch ohne seit "
    "trotz wegen vonseiten während zwischen neben hinter bis laut gemäß per ab angesichts anlässlich aufgrund dank entlang "
    "innerhalb außerhalb ins ans statt seitens zufolge"
)
ATTACHED = (
    "von",
    "für",
    "des",
    "der",
    "seiner",
    "ihrer",
    "seines",
    "ihres",
    "eines",
    "einer",
    "dieser",
    "dieses",
)
DETERMINERS = _set(
    "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene kein keine "
    "mein meine sein seine seinen seiner seinem seines ihr ihre ihren ihrer ihrem ihres unser unsere alle viele "
    "dessen deren einige mehrere manche beide beiden jeder jede jedes zwei drei vier fünf sechs sieben acht neun zehn"
)
NAME_PARTICLES = _set("von van der den de zu zum al el bin")
TIME_WORDS = _set(
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli "
    "august september oktober november dezember gestern heute morgen vormittag nachmittag abend nacht mittag woche "
    "monat jahr jahres morgens abends montagabend dienstagabend mittwochabend donnerstagabend freitagabend "
    "samstagabend sonntagabend montagmorgen dienstagmorgen vergangenen vergangene letzten letzte"
)
NOT_MENTIONS = TIME_WORDS | _set(
    "es das dies was wer wie dort hier da alles nichts niemand jemand dass anfang ende mitte sich"
)
ADDRESSEES = _set(
    "journalisten reportern presse abgeordneten parlament anhängern publikum bundestag zuschauern medien reporter "
    "agentur zeitung sender rundfunk dpa"
)
TITLES = (
    _declined(_TITLES)
    | _declined(
        "landrät vorständ bundestrainer cheftrainer gewerkschafter betriebsrät stadträt oberst oppositionsführer "
        "präsident minister kanzler sprecher direktor chef leiter botschafter general berater richter abgeordneter "
        "professor doktor senator gouverneur kommissar prinz könig bischof kardinal sekretär vorsitzender staatssekretär "
        "ministerpräsident bundeskanzler bürgermeister oberbürgermeister außenminister innenminister finanzminister "
        "verteidigungsminister gesundheitsminister regierungssprecher polizeisprecher staatschef regierungschef "
        "premierminister premier landrat intendant anwalt trainer us-präsident us-außenminister vizepräsident"
    )
    | _set("herr frau dr dr. prof prof. papst ex-präsident königin us")
)
_ROLE = (
    _declined(_TITLES)
    | _declined(_MORE_ROLES)
    | _declined(
        "präsident minister kanzler sprecher direktor chef leiter botschafter general berater richter professor senator "
        "gouverneur kommissar prinz könig bischof kardinal sekretär staatssekretär ministerpräsident bundeskanzler "
        "bürgermeister oberbürgermeister außenminister innenminister finanzminister verteidigungsminister "
        "gesundheitsminister verkehrsminister umweltminister regierungssprecher polizeisprecher pressesprecher "
        "staatschef regierungschef premierminister premier landrat intendant anwalt rechtsanwalt trainer gründer "
        "besitzer analyst ökonom politiker autor aktivist bewohner anwohner forscher wissenschaftler arzt lehrer pfarrer "
        "kapitän offizier kommandeur kandidat kollege freund nachbar schüler student historiker ingenieur unternehmer "
        "manager geschäftsführer bauer fischer landwirt experte biologe staatsanwalt verteidiger kritiker spieler "
        "schauspieler sänger redakteur korrespondent moderator gewerkschafter vertreter künstler vorstand zeuge "
        "us-präsident us-außenminister vizepräsident"
    )
    | _set(
        "vorsitzende vorsitzender vorsitzenden abgeordnete abgeordneter abgeordneten mann frau mutter vater sohn tochter "
        "bruder schwester papst königin ärztin anwältin amtskollege amtskollegin beamter kremlchef opfer chefin"
    )
)
_ANONYMOUS = _set(
    "regierungsvertreter regierungsvertreterin us-regierungsvertreter beamter beamte beamtin insider insiderin quelle "
    "regierungsbeamter regierungsbeamte diplomat diplomatin mitarbeiter mitarbeiterin vertreter vertreterin "
    "verantwortlicher funktionär funktionärin informant informantin eingeweihter us-beamter us-vertreter "
    "regierungsmitarbeiter regierungsmitarbeiterin"
)
_DOCUMENT = _set(
    "erklärung mitteilung kommuniqué pressemitteilung bericht brief schreiben papier dokument text studie umfrage artikel "
    "interview protokoll vermerk gutachten urteil stellungnahme communiqué kommuniqué entwurf meldung aussendung "
    "tweet unterlagen akten dokumenten akte anklageschrift beitrag buch zeitungsbericht medienbericht"
)
_COLLECTIVE = _set(
    "politiker minister personen mitglieder beamte beamten vertreter diplomaten quellen experten fachleute analysten forscher wissenschaftler "
    "kritiker gegner anhänger bewohner anwohner zeugen augenzeugen journalisten beobachter behörden verbündete "
    "seiten parteien länder demonstranten ermittler anwälte republikaner demokraten konservative wähler ökonomen "
    "medien veranstalter aktivisten leute eltern nachbarn historiker polizisten helfer verteidigung täter einsatzkräfte rettungskräfte unterhändler bauern pendler beschäftigte lokführer studenten schüler landwirte "
    "verbände kammern gewerkschaften krankenkassen unternehmen firmen vereine banken ministerien gerichte kirchen klubs "
    "agenturen konzerne hersteller initiativen organisationen gruppen kassen gemeinden kommunen "
    "abgeordnete insider regierungskreise kreise regierungskreisen kreisen regierungsvertreter medienberichten "
    "medienberichte berichte ärzte lehrer fischer staatschefs präsidenten menschen"
)
_ORGANIZATION = _set(
    "ministerium regierung partei kommission behörde rat gesellschaft unternehmen firma gruppe organisation verband "
    "gewerkschaft union gericht haus haues hauses versammlung senat parlament kongress büro amt botschaft bank fonds "
    "universität institut stiftung zeitung magazin sender fraktion armee marine polizei kreml kremls pentagon stadt "
    "verwaltung staatsanwaltschaft außenministerium innenministerium verteidigungsministerium gesundheitsministerium "
    "bundesregierung us-regierung präsidialamt kanzleramt rathaus stadtverwaltung agentur nachrichtenagentur feuerwehr "
    "klinik krankenhaus klinikum konzern verkehrsverbund wetterdienst landkreis kreisverwaltung landratsamt staatsfernsehen "
    "bauernverband fahrgastverband blatt anklage verteidigung bundeswehr ministeriums zentralbank notenbank börse "
    "leitung geschäftsführung vorstand direktion umfeld wirtschaftsministerium landwirtschaftsministerium verein klub opposition bündnis nato eu nachrichtenagenturen hafenbehörde finanzministerium"
)
NOMINALS: dict[NominalClass, frozenset[str]] = {
    "role": _ROLE, "anonymous": _ANONYMOUS, "document": _DOCUMENT, "collective": _COLLECTIVE,
    "organization": _ORGANIZATION,
}  # fmt: skip
