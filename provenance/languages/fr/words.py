"""Closed classes and head nouns of French. An elided word is a word of its own ("l'", "d'")."""

from __future__ import annotations

from provenance.languages.pack import NominalClass, Pronoun


def _set(words: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(words.split())


PRONOUNS: tuple[Pronoun, ...] = (
    Pronoun("il", 3, "m", "s"), Pronoun("elle", 3, "f", "s"), Pronoun("ils", 3, "m", "p"),
    Pronoun("elles", 3, "f", "p"), Pronoun("on", 3, "", "s"), Pronoun("je", 1, "", "s"), Pronoun("j'", 1, "", "s"),
    Pronoun("nous", 1, "", "p"), Pronoun("vous", 2, "", "p"), Pronoun("tu", 2, "", "s"),
    Pronoun("celui-ci", 3, "m", "s"), Pronoun("celle-ci", 3, "f", "s"), Pronoun("ceux-ci", 3, "m", "p"),
    Pronoun("ce dernier", 3, "m", "s"), Pronoun("lui", 3, "m", "s", "object"), Pronoun("elle", 3, "f", "s", "object"),
    Pronoun("eux", 3, "m", "p", "object"), Pronoun("moi", 1, "", "s", "object"),
    Pronoun("leur", 3, "", "p", "object"), Pronoun("me", 1, "", "s", "object"), Pronoun("m'", 1, "", "s", "object"),
    Pronoun("son", 3, "", "s", "possessive"), Pronoun("sa", 3, "", "s", "possessive"),
    Pronoun("ses", 3, "", "s", "possessive"), Pronoun("leur", 3, "", "p", "possessive"),
    Pronoun("leurs", 3, "", "p", "possessive"), Pronoun("notre", 1, "", "p", "possessive"),
    Pronoun("mon", 1, "", "s", "possessive"),
)  # fmt: skip
CLITIC_SUBJECTS = tuple(
    f"{joint}{pronoun}"
    for joint in ("-t-", "-")
    for pronoun in ("elles", "elle", "ils", "il", "on", "je", "nous", "vous", "tu")
)

PERFECT_AUXILIARIES = _set(
    "a ont avait avaient aura auront aurait auraient ait eut eurent ai avons avoir ayant avez aient"
)
AUXILIARIES = PERFECT_AUXILIARIES | _set(
    "est sont était étaient été fut être sera va vont vient pourrait peut doit devait n' ne pas en y l' lui leur leurs "
    "nous vous me m' le la les de d' voulu tenu"
) - _set("la les le de d' leurs")
PASSIVE_WORDS = _set("est sont était étaient été fut être sera seront serait soit furent")
NEGATIONS = _set("ne n' pas jamais plus non aucun aucune ni")
FINITE_WORDS = _set(
    "est sont était étaient fut furent sera seront serait seraient soit ont avait avaient aura auront aurait "
    "auraient a va vont ira peut peuvent pourra pourrait pourraient doit doivent devait devra devrait devraient "
    "faut fallait faudra faudrait fait font faisait fera ferait reste restent restera devient prend prennent mis met "
    "ai avons sommes suis êtes avez permet permettra veut veulent reprendra ouvrira sait tient vit passe"
)
ADVERBS = _set(
    "aussi également déjà encore toujours ainsi alors ensuite puis enfin notamment clairement fermement récemment "
    "publiquement immédiatement cependant toutefois néanmoins pourtant même bien très plus moins vivement longuement "
    "rapidement régulièrement simplement seulement souvent surtout auparavant aussitôt finalement depuis vite "
    "officiellement explicitement formellement vraiment désormais maintenant précédemment plutôt tout dernièrement "
    "durement sévèrement brièvement ouvertement sobrement sèchement initialement parallèlement malgré_tout fort "
    "vertement justement clair d'abord davantage beaucoup jamais pas"
)
COMPLEMENTISERS = ("que", "qu'")
WHETHER_WORDS = ("si", "s'", "comment", "pourquoi", "combien", "quand", "où", "ce")
CLAUSE_ENDS = _set("mais tandis alors bien quoique or sans pendant provoquant déclenchant laissant")
COORDINATORS = _set("et mais ou puis")
RELATIVE_WORDS = _set("qui")
SUBORDINATORS = _set(
    "que qu' si lorsque lorsqu' quand comme parce puisque puisqu' tandis alors qui dont où afin mais et ou ni car "
    "lequel laquelle lesquels quoi donc or"
)
PREPOSITIONS = _set(
    "à au aux de d' du des en dans sur sous pour par avec sans chez contre vers entre depuis pendant durant avant "
    "après devant derrière lors malgré parmi selon outre hors dès jusqu' jusque près face suite concernant envers "
    "auprès quant"
)
ATTACHED = ("de", "d'", "du", "des")
DETERMINERS = _set(
    "le la les l' un une des ce cet cette ces mon ma mes son sa ses notre nos votre vos leur leurs plusieurs quelques "
    "certains certaines chaque tout toute tous toutes aucun aucune deux trois quatre cinq six sept huit neuf dix"
)
NAME_PARTICLES = _set("de du des d' le la von van ben bin al el ibn")
TIME_WORDS = _set(
    "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre "
    "octobre novembre décembre hier aujourd'hui demain matin soir midi après-midi nuit semaine mois année an "
    "dernier dernière prochain prochaine"
)
NOT_MENTIONS = TIME_WORDS | _set(
    "ce cela ça c' ceci là ici rien tout personne quoi qui que dont lequel laquelle où comme ainsi"
)
ADDRESSEES = _set(
    "journalistes reporters députés presse public parlement partisans élus téléspectateurs auditeurs sénateurs afp "
    "agence radio médias"
)
TITLES = _set(
    "m. mme mlle mm. mgr monseigneur monsieur madame mademoiselle dr docteur pr professeur me maître président présidente premier "
    "première ministre secrétaire sénateur sénatrice député députée maire gouverneur gouverneure préfet préfète "
    "général générale colonel capitaine lieutenant commandant amiral roi reine prince princesse pape évêque cardinal "
    "archevêque imam cheikh chancelier chancelière ambassadeur ambassadrice directeur directrice porte-parole chef "
    "cheffe conseiller conseillère commissaire juge procureur procureure avocat avocate analyste économiste "
    "chercheur chercheuse entraîneur acteur actrice ex-président ex-présidente ex-ministre vice-président "
    "vice-présidente délégué déléguée sélectionneur pdg"
)
_ROLE = _set(
    "président présidente ministre secrétaire sénateur sénatrice député députée maire gouverneur gouverneure préfet "
    "préfète chancelier chancelière porte-parole conseiller conseillère ambassadeur ambassadrice émissaire envoyé "
    "envoyée directeur directrice chef cheffe dirigeant dirigeante leader commissaire général générale commandant "
    "commandante officier analyste économiste professeur professeure avocat avocate juge procureur procureure "
    "candidat candidate élu élue patron patronne fondateur fondatrice consultant consultante auteur autrice militant "
    "militante habitant habitante témoin homologue rédacteur rédactrice journaliste correspondant correspondante "
    "animateur critique expert experte scientifique chercheur chercheuse médecin enseignant enseignante entraîneur "
    "entraîneuse pasteur évêque pape roi reine prince princesse capitaine colonel homme femme mère père fils fille "
    "frère sœur mari épouse étudiant étudiante voisin voisine propriétaire employé employée suspect accusé victime "
    "collègue ami amie rival spécialiste historien historienne biologiste ingénieur ingénieure infirmière joueur "
    "joueuse chanteur chanteuse acteur actrice romancier romancière syndicaliste agriculteur pêcheur pêcheuse "
    "numéro responsable coordinatrice coordinateur premier représentant représentante délégué déléguée prévenu prévenue "
    "ouvrier ouvrière éleveur éleveuse sélectionneur sélectionneuse technicien technicienne intéressé intéressée pdg "
    "proviseur proviseure aide-soignant aide-soignante soignant soignante coéquipier coéquipière vice-président "
    "vice-présidente ex-président ex-présidente ex-ministre adjoint adjointe plaignant plaignante riverain riveraine "
    "retraité retraitée gérant gérante banquier banquière commerçant commerçante restaurateur restauratrice recteur "
    "rectrice lauréat lauréate trentenaire adolescent adolescente mairesse gouverneure bourgmestre échevin échevine opposant opposante prélat "
    "champion championne nageur nageuse cycliste pilote skieur skieuse athlète boulanger boulangère "
    "libraire viticulteur vigneron vigneronne maraîcher maraîchère apiculteur apicultrice vétérinaire "
    "pharmacien pharmacienne infirmier infirmière instituteur institutrice étudiant étudiante lycéen "
    "lycéenne bénévole pompier gendarme policier policière soldat navigateur alpiniste physicien "
    "physicienne chimiste astronome archéologue géologue climatologue sociologue politologue psychologue "
    "démographe juriste notaire architecte urbaniste photographe peintre sculpteur musicien musicienne "
    "pianiste compositeur danseur danseuse humoriste comédien comédienne réalisateur réalisatrice "
    "entrepreneur entrepreneuse fondateur fondatrice gérant gérante locataire touriste conducteur "
    "conductrice chauffeur victime survivant survivante rescapé rescapée veuve veuf élève stagiaire "
    "biologiste historien historienne pêcheur pêcheuse navigatrice"
)
_ANONYMOUS = _set(
    "responsable fonctionnaire source diplomate proche interlocuteur cadre haut-fonctionnaire participant initié"
)
_DOCUMENT = _set(
    "communiqué déclaration rapport lettre courrier note document texte étude sondage enquête article tweet message "
    "publication mémo mémorandum transcription dossier courriel accord jugement arrêt motion éditorial livre "
    "compte-rendu site blog entretien bilan projet"
)
_COLLECTIVE = _set(
    "dirigeants dirigeantes présidents ministres responsables officiels sources diplomates experts analystes élus "
    "députés sénateurs habitants témoins journalistes observateurs autorités alliés proches critiques partisans "
    "opposants manifestants chercheurs scientifiques médecins syndicats enquêteurs avocats républicains démocrates "
    "parties camps pays salariés grévistes éleveurs riverains soignants actionnaires conservateurs électeurs économistes médias organisateurs militants gens parents voisins "
    "groupes associations collectifs organisations écologistes usagers passagers ouvriers enseignants soignants élèves "
    "juges locataires propriétaires commerçants chauffeurs routiers "
    "spécialistes historiens policiers pompiers secours étudiants riverains pêcheurs agriculteurs conseillers"
)
_ORGANIZATION = _set(
    "ministère gouvernement parti campagne comité agence conseil société entreprise groupe organisation association "
    "syndicat union tribunal cour maison assemblée sénat parlement congrès commission bureau office ambassade banque "
    "fonds université institut fondation réseau journal quotidien magazine chaîne équipe armée marine police "
    "présidence élysée kremlin pentagone mairie préfecture parquet diplomatie chancellerie exécutif capitale "
    "administration fédération ong direction défense accusation opposition majorité hébergeur plateforme cabinet "
    "rectorat conseil-régional collectif confédération ligue observatoire organisme institution cellule compagnie hôpital clinique télévision hebdomadaire diocèse région"
)
NOMINALS: dict[NominalClass, frozenset[str]] = {
    "role": _ROLE, "anonymous": _ANONYMOUS, "document": _DOCUMENT, "collective": _COLLECTIVE,
    "organization": _ORGANIZATION,
}  # fmt: skip
