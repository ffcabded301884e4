"""French words for offices, unnamed officials, documents and pairs."""

from __future__ import annotations

from provenance.languages.first_names import MEN, WOMEN
from provenance.languages.people import PeopleWords

PEOPLE = PeopleWords(
    unnamed={
        "responsable": "official", "fonctionnaire": "official", "haut fonctionnaire": "official", "source": "source",
        "diplomate": "diplomat", "proche": "aide", "source proche": "source", "conseiller": "adviser", "conseillère": "adviser",
        "porte-parole": "spokesperson", "journaliste": "reporter", "officier": "officer", "témoin": "witness",
        "interlocuteur": "source", "participant": "participant",
    },
    unnamed_many={
        "responsables": "officials", "fonctionnaires": "officials", "sources": "sources", "diplomates": "diplomats",
        "proches": "aides", "conseillers": "advisers", "journalistes": "reporters", "témoins": "witnesses",
        "experts": "experts", "analystes": "analysts", "habitants": "residents", "observateurs": "observers",
    },
    qualities={
        "haut": "senior", "haute": "senior", "hauts": "senior", "ancien": "former", "ancienne": "former",
        "administration": "administration", "l'administration": "administration", "gouvernement": "government",
        "gouvernemental": "government", "gouvernementale": "government", "gouvernementales": "government",
        "sécurité": "security", "militaire": "military", "militaires": "military", "policière": "police",
        "police": "police", "diplomatique": "diplomatic", "diplomatiques": "diplomatic", "judiciaire": "judicial",
        "judiciaires": "judicial", "renseignement": "intelligence", "occidental": "western",
        "occidentale": "western", "occidentales": "western", "local": "local", "locale": "local",
        "syndicale": "union", "médicale": "medical", "Maison Blanche": "White House", "Pentagone": "Pentagon",
        "Kremlin": "Kremlin", "Otan": "NATO", "département d'Etat": "State Department",
    },
    phrases={
        "proche du dossier": "familiar with the matter", "proches du dossier": "familiar with the matter",
        "au fait du dossier": "familiar with the matter", "proche des négociations": "close to the negotiations",
        "sous couvert d'anonymat": "speaking anonymously", "proche de l'enquête": "close to the investigation",
    },
    offices={
        "président": "president", "présidente": "president", "vice-président": "vice president",
        "vice-présidente": "vice president", "premier ministre": "prime minister",
        "première ministre": "prime minister", "chef du gouvernement": "prime minister", "chancelier": "chancellor",
        "chancelière": "chancellor", "ministre des affaires étrangères": "foreign minister",
        "chef de la diplomatie": "foreign minister", "ministre de la défense": "defense minister",
        "secrétaire d'état": "secretary of state", "secrétaire général": "secretary general",
        "secrétaire générale": "secretary general", "porte-parole": "spokesperson", "roi": "king", "reine": "queen",
        "pape": "pope", "maire": "mayor", "gouverneur": "governor", "gouverneure": "governor", "sénateur": "senator",
        "sénatrice": "senator", "député": "deputy", "députée": "deputy", "ministre": "minister",
        "ambassadeur": "ambassador", "ambassadrice": "ambassador", "directeur": "director", "directrice": "director",
        "général": "general", "juge": "judge", "analyste": "analyst", "économiste": "economist",
        "professeur": "professor", "avocat": "lawyer", "avocate": "lawyer", "commandant": "commander",
        "conseiller diplomatique": "presidential aide", "chef du kremlin": "president", "patron": "director",
        "cheffe de la diplomatie": "foreign minister", "cheffe de l'état": "president",
        "cheffe du gouvernement": "prime minister", "chef de l'état": "president", "conseiller à la sécurité nationale": "national security adviser",
    },
    leaders=frozenset({"dirigeant", "dirigeante", "président", "présidente", "homologue", "leader"}),
    pairs=frozenset({"dirigeants", "présidents", "deux", "ils", "pays", "parties", "ministres", "hommes"}),
    others=frozenset({"autre", "deuxième", "second", "seconde", "troisième"}),
    documents={
        "communiqué": "statement", "déclaration": "statement", "rapport": "report", "lettre": "letter",
        "courrier": "letter", "note": "memo", "document": "document", "texte": "document", "étude": "study",
        "sondage": "survey", "article": "article", "tweet": "tweet", "compte-rendu": "readout", "message": "message",
        "jugement": "ruling", "enquête": "study",
    },
    government=frozenset({"gouvernement", "administration", "exécutif"}),
    ministries={
        "intérieur": "Interior Ministry", "affaires étrangères": "Foreign Ministry", "défense": "Defense Ministry",
        "santé": "Health Ministry", "finances": "Finance Ministry", "économie": "Economy Ministry",
        "justice": "Justice Ministry", "transports": "Transport Ministry", "agriculture": "Agriculture Ministry",
        "éducation": "Education Ministry", "environnement": "Environment Ministry", "culture": "Culture Ministry",
    },
    female=frozenset({
        "mme", "mlle", "madame", "mademoiselle", "elle", "présidente", "conseillère", "sénatrice", "députée",
        "directrice", "ambassadrice", "chancelière", "reine", "avocate", "première", "dirigeante",
        "mère", "femme", "fille", "sœur", "épouse", "gouverneure",
    }),
    male=frozenset({
        "m", "monsieur", "il", "président", "conseiller", "sénateur", "député", "directeur", "ambassadeur",
        "chancelier", "roi", "avocat", "premier", "dirigeant", "père", "homme", "fils", "frère", "mari", "pape",
    }),
    women=WOMEN,
    men=MEN,
    given_endings=(("a", "f"), ("ette", "f"), ("ine", "f")),
    descriptions=frozenset(
        "prévenu prévenue accusé accusée intéressé intéressée suspect plaignant plaignante sélectionneur entraîneur "
        "entraîneuse technicien technicienne ouvrier ouvrière agriculteur agricultrice éleveur éleveuse élu élue "
        "édile dirigeant dirigeante représentant représentante responsable militant militante chercheur chercheuse "
        "scientifique économiste médecin avocat avocate magistrat magistrate syndicaliste ancien ancienne joueur "
        "joueuse capitaine écrivain romancier romancière cinéaste acteur actrice chanteur chanteuse quadragénaire "
        "quinquagénaire sexagénaire septuagénaire trentenaire retraité retraitée patron patronne socialiste écologiste "
        "coach gardien gardienne attaquant attaquante défenseur buteur berger bergère "
        "prélat magistrat magistrate parlementaire opposant opposante septuagénaire octogénaire nonagénaire élue "
        "conservateur conservatrice libéral libérale républicain républicaine démocrate diplomate dernier dernière "
        "spécialiste expert experte enseignant enseignante praticien praticienne comédien comédienne metteur metteuse "
        "chorégraphe musicien musicienne compositeur compositrice plasticien plasticienne navigateur navigatrice "
        "cycliste pilote skieur skieuse nageur nageuse milieu ailier pivot meneur meneuse handballeur handballeuse "
        "footballeur footballeuse rugbyman basketteur basketteuse tenniswoman tennisman marcheur marcheuse coureur "
        "coureuse commerçant commerçante gérant gérante hôtelier hôtelière restaurateur restauratrice vigneron vigneronne "
        "viticulteur viticultrice maraîcher maraîchère pêcheur pêcheuse notaire urgentiste généraliste chirurgien "
        "chirurgienne infirmier infirmière pédiatre psychiatre épidémiologiste virologue climatologue glaciologue "
        "historien historienne sociologue juriste témoin lauréat lauréate candidat candidate centriste communiste "
        "insoumis insoumise frontiste sénateur sénatrice édile conseiller conseillère "
        "Breton Bretonne Normand Normande Basque Catalan Catalane Corse Savoyard Savoyarde Auvergnat Auvergnate Gascon "
        "Gasconne Picard Picarde Vendéen Vendéenne Landais Landaise".split()
    ),
    demonym_endings=tuple("ais aise ois oise ien ienne ain aine agnol agnole ate ec ecque".split()),
    synonyms={
        "édile": ("maire",), "élu": ("député", "sénateur", "maire", "conseiller"), "magistrat": ("procureur", "juge"),
        "parlementaire": ("député", "sénateur"), "technicien": ("entraîneur", "sélectionneur"), "coach": ("entraîneur",),
        "prélat": ("évêque", "archevêque", "cardinal"), "patron": ("PDG", "directeur"), "enseignant": ("professeur",),
    },
    former=frozenset({"ancien", "ancienne"}),
    makers=frozenset(
        "constructeur opérateur éditeur distributeur transporteur assureur fournisseur équipementier avionneur fabricant "
        "régulateur quotidien hebdomadaire producteur promoteur bailleur employeur organisateur".split()
    ),
    honorifics=frozenset("M. Mme Mlle Monsieur Madame Me Maître Dr Mgr Monseigneur".split()),
    trade_endings=tuple("iere euse iste logue ienne eur ier aire icien".split()),
    ages=(r"\bde \d+ ans\b", r"\b\d+ ans\b"),
    joiner="et",
)  # fmt: skip
