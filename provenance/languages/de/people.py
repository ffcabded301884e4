"""German words for offices, unnamed officials, documents and pairs."""

from __future__ import annotations

from provenance.languages.first_names import MEN, WOMEN
from provenance.languages.people import PeopleWords


def _women(words: dict[str, str]) -> dict[str, str]:
    """Return the words with their women's forms and genitives."""
    forms = dict(words)
    for word, english in words.items():
        forms[f"{word}in"] = english
        forms[f"{word}s"] = english
    return forms


_OFFICES = _women(
    {
        "Präsident": "president", "Vizepräsident": "vice president", "Ministerpräsident": "prime minister",
        "Premierminister": "prime minister", "Regierungschef": "prime minister", "Kanzler": "chancellor",
        "Bundeskanzler": "chancellor", "Außenminister": "foreign minister", "Verteidigungsminister": "defense minister",
        "Sprecher": "spokesperson", "Regierungssprecher": "spokesperson", "Pressesprecher": "spokesperson",
        "Polizeisprecher": "spokesperson", "König": "king", "Bürgermeister": "mayor", "Oberbürgermeister": "mayor",
        "Gouverneur": "governor", "Senator": "senator", "Minister": "minister", "Botschafter": "ambassador",
        "Direktor": "director", "Richter": "judge", "Professor": "professor", "Kommandeur": "commander",
        "Berater": "adviser", "Analyst": "analyst", "Ökonom": "economist", "US-Präsident": "president",
        **{f"{field}minister": "minister" for field in (
            "Innen Finanz Gesundheits Verkehrs Umwelt Wirtschafts Justiz Arbeits Bildungs Familien Sport Kultur Agrar "
            "Landwirtschafts Energie Klima Bau Sozial Wissenschafts Entwicklungs Europa Digital").split()},
        "Landrat": "district administrator", "Oppositionsführer": "opposition leader",
        "Gewerkschaftschef": "union leader", "Parteichef": "party leader", "Fraktionschef": "parliamentary leader",
        "Verbandspräsident": "association president", "Kapitän": "captain", "Vorstandschef": "chief executive",
        "Staatschef": "president", "Kremlchef": "president", "Generalsekretär": "secretary general",
    }
) | {
    "außenpolitischer Berater": "presidential aide", "nationaler Sicherheitsberater": "national security adviser",
    "Sicherheitsberater": "national security adviser", "General": "general", "Papst": "pope", "Königin": "queen",
    "Anwalt": "lawyer", "Anwältin": "lawyer", "Abgeordneter": "deputy", "Abgeordnete": "deputy",
    "Vorsitzende": "chairman", "Vorsitzender": "chairman",
}  # fmt: skip

PEOPLE = PeopleWords(
    unnamed=_women({
        "Regierungsvertreter": "official", "Regierungsbeamter": "official", "Regierungsmitarbeiter": "official",
        "US-Regierungsvertreter": "official", "Vertreter": "official", "Beamter": "official", "Insider": "insider",
        "Diplomat": "diplomat", "Mitarbeiter": "aide", "Sprecher": "spokesperson", "Informant": "source", "Polizeisprecher": "police spokesperson",
        "Regierungssprecher": "government spokesperson", "Unternehmenssprecher": "company spokesperson",
        "Konzernsprecher": "company spokesperson", "Firmensprecher": "company spokesperson", "Militärsprecher": "military spokesperson",
        "Armeesprecher": "military spokesperson", "Kliniksprecher": "hospital spokesperson", "Feuerwehrsprecher": "fire department spokesperson",
        "Bahnsprecher": "railway spokesperson", "Parteisprecher": "party spokesperson", "Gerichtssprecher": "court spokesperson",
        "Ministeriumssprecher": "ministry spokesperson", "Behördensprecher": "spokesperson", "Stadtsprecher": "city spokesperson",
        "Offizier": "officer", "Berater": "adviser", "Funktionär": "official",
    }) | {"Quelle": "source", "Beamten": "official", "Regierungsbeamten": "official", "Diplomaten": "diplomat", "Beamte": "official", "Beamtin": "official", "Zeuge": "witness", "Zeugin": "witness"},
    unnamed_many={
        "Beamte": "officials", "Quellen": "sources", "Diplomaten": "diplomats",
        "Regierungskreise": "officials", "Regierungskreisen": "officials",
        "Experten": "experts", "Analysten": "analysts", "Anwohner": "residents", "Zeugen": "witnesses",
        "Augenzeugen": "witnesses", "Beobachter": "observers", "Journalisten": "reporters", "Fachleute": "experts",
    },
    qualities={
        "hochrangiger": "senior", "hochrangige": "senior", "hochrangigen": "senior", "hoher": "senior",
        "hohe": "senior", "ranghoher": "senior", "ranghohe": "senior", "ranghohen": "senior", "hohen": "senior", "leitenden": "senior", "früheren": "former", "ehemaligen": "former", "westlichen": "western", "diplomatischen": "diplomatic", "leitender": "senior", "früherer": "former",
        "ehemaliger": "former", "ehemalige": "former", "US-Regierungsvertreter": "administration",
        "diplomatische": "diplomatic", "diplomatischer": "diplomatic", "militärische": "military",
        "westlicher": "western", "westliche": "western", "Geheimdienst": "intelligence", "Polizei": "police",
        "Regierung": "government", "Kreml": "Kremlin", "Pentagon": "Pentagon", "Weißen": "White House",
    },
    phrases={
        "mit der Angelegenheit vertraute": "familiar with the matter",
        "mit der Sache vertraute": "familiar with the matter", "mit der Sache vertrauter": "familiar with the matter",
    },
    offices=_OFFICES,
    leaders=frozenset({"Staatschef", "Präsident", "Präsidentin", "Amtskollege", "Amtskollegin", "Regierungschef"}),
    pairs=frozenset({"Staatschefs", "Präsidenten", "beide", "beiden", "Seiten", "Länder", "Minister", "Männer"}),
    others=frozenset({"anderer", "andere", "anderen", "anderem", "weiterer", "weitere", "zweiter", "zweite", "dritter", "dritte"}),
    documents={
        "Erklärung": "statement", "Mitteilung": "statement", "Pressemitteilung": "press release",
        "Bericht": "report", "Brief": "letter", "Schreiben": "letter", "Papier": "document", "Dokument": "document",
        "Studie": "study", "Umfrage": "survey", "Stellungnahme": "statement", "Urteil": "ruling",
        "Protokoll": "record", "Tweet": "tweet", "Kommuniqué": "statement", "Communiqué": "statement", "Artikel": "article", "Gutachten": "report",
        "Unterlagen": "documents", "Akten": "files", "Analyse": "analysis", "Vermerk": "memo", "Entwurf": "draft", "Beitrag": "post",
        "Anklageschrift": "indictment", "Rundschreiben": "circular", "Aussendung": "statement", "Schätzung": "estimate",
    },
    government=frozenset({"Regierung", "Bundesregierung", "US-Regierung", "Verwaltung"}),
    ministries={
        "Innenministerium": "Interior Ministry", "Außenministerium": "Foreign Ministry",
        "Verteidigungsministerium": "Defense Ministry", "Gesundheitsministerium": "Health Ministry",
        "Finanzministerium": "Finance Ministry", "Verkehrsministerium": "Transport Ministry",
    },
    female=frozenset({
        "Frau", "sie", "Sprecherin", "Präsidentin", "Ministerin", "Kanzlerin", "Bürgermeisterin", "Direktorin",
        "Botschafterin", "Königin", "Anwältin", "Chefin", "Beraterin", "Außenministerin", "Mutter", "Tochter",
    }),
    male=frozenset({
        "Herr", "er", "Sprecher", "Präsident", "Minister", "Kanzler", "Bürgermeister", "Direktor", "Botschafter",
        "König", "Anwalt", "Chef", "Berater", "Außenminister", "Papst", "Vater", "Sohn",
    }),
    women=WOMEN,
    men=MEN,
    given_endings=(("a", "f"),),
    descriptions=frozenset(
        "Angeklagte Angeklagter Beschuldigte Beschuldigter Verdächtige Betroffene Coach Trainer Trainerin Forscher "
        "Forscherin Ökonom Ökonomin Politiker Politikerin Wissenschaftler Wissenschaftlerin Mediziner Medizinerin "
        "Jurist Juristin Anwalt Anwältin Landwirt Landwirtin Gewerkschafter Gewerkschafterin Experte Expertin "
        "Sozialdemokrat Sozialdemokratin Konservative Konservativer Liberale Liberaler Grüne Grünen-Politikerin "
        "Unternehmer Unternehmerin Manager Managerin Schriftsteller Schriftstellerin Regisseur Regisseurin "
        "Diplomat Diplomatin Spieler Spielerin Stürmer Torwart Rentner Rentnerin Aktivist Aktivistin Virologe "
        "Virologin Zeuge Zeugin Historiker Historikerin Republikaner Demokrat".split()
    ),
    title_endings=tuple(
        "in er frau mann rat ist or ent ant eur wirt chef herr arzt koch graf vogt propst abt leutnant".split()
    ),
    demonym_endings=("aner", "anerin", "ier", "ierin", "iner", "inerin", "ese", "esin", "ander", "anderin"),
    synonyms={
        "Rathauschef": ("Bürgermeister", "Oberbürgermeister"), "Stadtchef": ("Bürgermeister",),
        "Regierungschef": ("Ministerpräsident", "Premierminister", "Kanzler", "Landeshauptmann"),
        "Ressortchef": ("Minister",), "Minister": ("Kabinettskollege", "Amtskollege"), "Coach": ("Trainer",), "Keeper": ("Torwart", "Torhüter"),
        "Jurist": ("Anwalt", "Richter", "Staatsanwalt"), "Politiker": ("Minister", "Abgeordnete", "Senator"),
        "Geistliche": ("Bischof", "Pfarrer"), "Schulleiter": ("Direktor", "Rektor"), "Mediziner": ("Arzt",),
    },
    former=frozenset("frühere früheren früherer ehemalige ehemaligen ehemaliger einstige einstigen".split()),
    makers=frozenset(
        "Hersteller Betreiber Netzbetreiber Anbieter Versorger Versicherer Veranstalter Dienstleister Entwickler Ausrüster "
        "Zulieferer Discounter Konzern Riese Maschinenbauer Autobauer Flugzeugbauer Händler Lieferer Vermieter Arbeitgeber Träger Sender".split()
    ),
    honorifics=frozenset("Herr Herrn Frau Dr. Prof.".split()),
    trade_endings=tuple(
        "erin istin ologin ologe ist antin entin ikerin eurin orin wirtin arztin iast ogin chef chefin minister forscher politiker "
        "wissenschaftler lehrer meister trainer rentner".split()
    ),
    body_endings=("amt", "amts", "amtes", "werk", "werke", "werken", "rat", "rats", "ministerien"),
    given_names=frozenset(
        "Peter Dieter Walter Werner Günter Günther Rainer Reiner Oliver Alexander Rüdiger Holger Gregor Viktor Konrad "
        "Severin Katharin Martin Benjamin Robin Karin Kerstin Katrin Kathrin Jasmin Valentin Justin Quentin Augustin "
        "Konstantin Armin Erwin Edwin Kevin Marvin Yasmin Merlin Selin Aylin Jocelyn Christopher Roger Heiner Volker Xaver "
        "Igor Viktor Hector Theodor Hermann Herrmann Vincent Laurent Clement Kent Trent Brent Hans Klaus Claus Thomas Andreas Markus Lukas Jonas Matthias Tobias Elias Johannes Nils Jens "
        "Lars Niklas Julius Marius Boris Joris Doris Iris Agnes Hannes Magnus Rasmus Jonas Silas Urs Conrat Evangelist "
        "Christ".split()
    ),
    ages=(r"\b\d+-[Jj]ährigen?r?\b",),
    joiner="und",
)  # fmt: skip
