"""Cue verbs of German: finite forms of the third person, past participles behind haben, separable verbs.

Plain: present present_plural Konjunktiv_I | past past_plural | past participle | frames | openers | strength.
Separable: particle | finite part's forms | joined forms (verb-final, participle) | frames | openers | strength.
"""

from __future__ import annotations

from typing import get_args

from provenance.languages.pack import Cue, Frame

_PLAIN = """\
sagt sagen sage|sagte sagten|gesagt|speech told||0.9
erklärt erklären erkläre|erklärte erklärten|erklärt|speech object||0.9
betont betonen betone|betonte betonten|betont|speech object||0.9
behauptet behaupten behaupte|behauptete behaupteten|behauptet|speech object||0.9
berichtet berichten berichte|berichtete berichteten|berichtet|speech about|von über|0.85
meint meinen meine|meinte meinten|gemeint|speech||0.85
glaubt glauben glaube|glaubte glaubten|geglaubt|speech||0.75
denkt denken|dachte dachten|gedacht|speech||0.55
findet finden finde|fand fanden|gefunden|speech||0.4
erwidert erwidern|erwiderte erwiderten|erwidert|speech||0.9
antwortet antworten|antwortete antworteten|geantwortet|speech||0.75
entgegnet entgegnen|entgegnete entgegneten|entgegnet|speech||0.9
ergänzt ergänzen|ergänzte ergänzten|ergänzt|speech||0.7
bestätigt bestätigen bestätige|bestätigte bestätigten|bestätigt|speech object||0.9
bekräftigt bekräftigen bekräftige|bekräftigte bekräftigten|bekräftigt|speech object||0.9
bestreitet bestreiten|bestritt bestritten|bestritten|speech object||0.9
dementiert dementieren|dementierte dementierten|dementiert|speech object||0.9
leugnet leugnen|leugnete leugneten|geleugnet|speech object||0.9
versichert versichern versichere|versicherte versicherten|versichert|speech told||0.9
verspricht versprechen|versprach versprachen|versprochen|speech object told||0.85
verkündet verkünden|verkündete verkündeten|verkündet|speech object||0.9
vermutet vermuten|vermutete vermuteten|vermutet|speech object||0.85
befürchtet befürchten|befürchtete befürchteten|befürchtet|speech object||0.85
fürchtet fürchten|fürchtete fürchteten|gefürchtet|speech object||0.7
hofft hoffen hoffe|hoffte hofften|gehofft|speech about|auf|0.75
warnt warnen warne|warnte warnten|gewarnt|about told speech|vor|0.9
droht drohen drohe|drohte drohten|gedroht|about told|mit|0.75
kritisiert kritisieren|kritisierte kritisierten|kritisiert|object speech||0.9
verurteilt verurteilen|verurteilte verurteilten|verurteilt|object||0.8
begrüßt begrüßen|begrüßte begrüßten|begrüßt|object||0.75
beklagt beklagen|beklagte beklagten|beklagt|speech object||0.85
bedauert bedauern|bedauerte bedauerten|bedauert|speech object||0.85
bemängelt bemängeln|bemängelte bemängelten|bemängelt|object speech||0.9
beschreibt beschreiben|beschrieb beschrieben|beschrieben|object||0.8
bezeichnet bezeichnen|bezeichnete bezeichneten|bezeichnet|object||0.85
nennt nennen|nannte nannten|genannt|object||0.75
lobt loben|lobte lobten|gelobt|object||0.8
würdigt würdigen|würdigte würdigten|gewürdigt|object||0.8
rügt rügen|rügte rügten|gerügt|object||0.85
fordert fordern fordere|forderte forderten|gefordert|object speech||0.9
verlangt verlangen verlange|verlangte verlangten|verlangt|object speech||0.85
bittet bitten|bat baten|gebeten|request about|um|0.8
empfiehlt empfehlen|empfahl empfahlen|empfohlen|object speech||0.8
ermutigt ermutigen|ermutigte ermutigten|ermutigt|request||0.7
ermahnt ermahnen|ermahnte ermahnten|ermahnt|request||0.85
mahnt mahnen|mahnte mahnten|gemahnt|speech about object|zu zur zum|0.85
drängt drängen|drängte drängten|gedrängt|request about|auf|0.7
appelliert appellieren|appellierte appellierten|appelliert|request about|an|0.9
plädiert plädieren|plädierte plädierten|plädiert|about|für|0.9
protestiert protestieren|protestierte protestierten|protestiert|about|gegen|0.6
erinnert erinnern|erinnerte erinnerten|erinnert|speech about told|an|0.6
erzählt erzählen erzähle|erzählte erzählten|erzählt|speech about object|von|0.85
schreibt schreiben schreibe|schrieb schrieben|geschrieben|speech||0.75
twittert twittern|twitterte twitterten|getwittert|speech||0.9
postet|postete|gepostet|speech||0.6
zitiert zitieren|zitierte zitierten|zitiert|object||0.7
erwähnt erwähnen|erwähnte erwähnten|erwähnt|object speech||0.8
äußert äußern|äußerte äußerten|geäußert|object speech||0.8
argumentiert argumentieren|argumentierte argumentierten|argumentiert|speech||0.9
schildert schildern|schilderte schilderten|geschildert|object speech||0.85
signalisiert signalisieren|signalisierte signalisierten|signalisiert|speech object||0.85
unterstreicht unterstreichen|unterstrich unterstrichen|unterstrichen|speech object||0.9
wiederholt wiederholen|wiederholte wiederholten|wiederholt|speech object||0.7
präzisiert präzisieren|präzisierte präzisierten|präzisiert|speech||0.85
prognostiziert prognostizieren|prognostizierte prognostizierten|prognostiziert|speech object||0.85
schätzt schätzen|schätzte schätzten|geschätzt|speech||0.6
verrät verraten|verriet verrieten|verraten|speech object||0.6
erläutert erläutern|erläuterte erläuterten|erläutert|speech object||0.85
enthüllt enthüllen|enthüllte enthüllten|enthüllt|speech object||0.7
informiert informieren|informierte informierten|informiert|told about|über|0.7
unterrichtet|unterrichtete|unterrichtet|told about|über|0.5
beschuldigt beschuldigen|beschuldigte beschuldigten|beschuldigt|request||0.85
bekennt bekennen|bekannte bekannten|bekannt|speech||0.4
gesteht gestehen|gestand gestanden|gestanden|speech object||0.8
beteuert beteuern|beteuerte beteuerten|beteuert|speech object||0.9
urteilt urteilen|urteilte urteilten|geurteilt|speech||0.6
folgert|folgerte folgerten|gefolgert|speech||0.8
kommentiert kommentieren|kommentierte kommentierten|kommentiert|speech||0.5
moniert monieren|monierte monierten|moniert|speech object||0.9
rät raten|riet rieten|geraten|about request|zu zur zum|0.75
fragt fragen|fragte fragten|gefragt|speech||0.75
schwört|schwor schworen|geschworen|speech||0.8
spricht|sprach sprachen|gesprochen|about|von|0.75
ruft|rief riefen|gerufen|speech||0.4
scherzt|scherzte scherzten|gescherzt|speech||0.8
verteidigt verteidigen|verteidigte verteidigten|verteidigt|object||0.55
unterstützt|unterstützte unterstützten|unterstützt|object||0.45
vereinbart|vereinbarte vereinbarten|vereinbart|speech object||0.4
meldet melden|meldete meldeten|gemeldet|speech object||0.75
befindet|befand|befunden|speech||0.3
konstatiert|konstatierte konstatierten|konstatiert|speech||0.9
resümiert|resümierte resümierten|resümiert|speech||0.9
versucht|||speech||0.1
beschwört|beschwor|beschworen|object||0.6
widerspricht widersprechen|widersprach widersprachen|widersprochen|object speech||0.7
beantragt beantragen|beantragte beantragten|beantragt|speech object||0.75
verweist verweisen|verwies verwiesen|verwiesen|about|auf|0.8
pocht pochen|pochte pochten|gepocht|about|auf|0.9
dringt dringen|drang drangen|gedrungen|about|auf|0.6
besteht bestehen|bestand bestanden|bestanden|about|auf|0.5
schimpft schimpfen|schimpfte schimpften|geschimpft|speech about|über|0.9
klagt klagen|klagte klagten|geklagt|speech about|über|0.7
spottet spotten|spottete spotteten|gespottet|speech about|über|0.9
wettert wettern|wetterte wetterten|gewettert|speech about|gegen|0.9
höhnt höhnen|höhnte höhnten|gehöhnt|speech||0.9
jubelt jubeln|jubelte jubelten|gejubelt|speech||0.6
poltert poltern|polterte polterten|gepoltert|speech||0.8
lästert|lästerte lästerten|gelästert|speech||0.8
seufzt|seufzte|geseufzt|speech||0.5
kontert kontern|konterte konterten|gekontert|speech||0.85
bilanziert|bilanzierte bilanzierten|bilanziert|speech||0.85
mutmaßt mutmaßen|mutmaßte mutmaßten|gemutmaßt|speech||0.85
rechtfertigt|rechtfertigte rechtfertigten|gerechtfertigt|object speech||0.6
attestiert|attestierte attestierten|attestiert|object||0.8
bescheinigt|bescheinigte bescheinigten|bescheinigt|object||0.7
unterstellt|unterstellte unterstellten|unterstellt|object||0.7
bezweifelt bezweifeln|bezweifelte bezweifelten|bezweifelt|speech object||0.85
bezeugt|bezeugte bezeugten|bezeugt|speech||0.7
dankt|dankte dankten|gedankt|told||0.4
verneint|verneinte verneinten|verneint|speech object||0.8
bejaht|bejahte bejahten|bejaht|speech object||0.8
gelobt|gelobte gelobten|gelobt|speech object||0.5
relativiert|relativierte relativierten|relativiert|object speech||0.7
widerruft|widerrief widerriefen|widerrufen|object||0.7
begründet begründen|begründete begründeten|begründet|object speech||0.6
"""
_SEPARABLE = """\
mit|teilt teilen teilte teilten|mitteilte mitteilten mitteilt mitgeteilt|speech object||0.9
an|kündigt kündigen kündigte kündigten|ankündigte ankündigten ankündigt angekündigt|speech object||0.9
an|gibt geben gab gaben|angab angaben angegeben|speech object||0.7
an|mahnt mahnte|anmahnte angemahnt|object||0.8
an|führt führte führten|anführte anführten angeführt|speech object||0.5
an|regt regte regten|anregte anregten angeregt|object speech||0.7
bei|pflichtet pflichtete pflichteten|beipflichtete|speech||0.8
an|prangert prangerte prangerten|anprangerte angeprangert|object||0.9
an|erkennt erkannte|anerkannte|object||0.4
ein|räumt räumen räumte räumten|einräumte einräumten einräumt eingeräumt|speech object||0.9
ein|wendet wandte wandten|einwandte eingewandt|speech||0.8
hinzu|fügt fügen fügte fügten|hinzufügte hinzugefügt|speech||0.9
hin|weist weisen wies wiesen|hinwies hinwiesen hingewiesen|speech about|darauf auf|0.9
vor|wirft werfen warf warfen|vorwarf vorwarfen vorgeworfen|object told||0.85
vor|hält halten hielt hielten|vorhielt vorgehalten|object told||0.7
vor|schlägt schlagen schlug schlugen|vorschlug vorschlugen vorgeschlagen|speech object||0.85
zurück|weist weisen wies wiesen|zurückwies zurückwiesen zurückgewiesen|object speech||0.85
zurück|rudert ruderte|zurückruderte|speech||0.4
nach|legt legte legten|nachlegte nachgelegt|speech||0.45
zu|sagt sagte sagten|zusagte zusagten zugesagt|object speech||0.6
zu|gibt gab gaben|zugab zugegeben|speech||0.85
zu|stimmt stimmte stimmten|zustimmte zugestimmt|object||0.4
auf|fordert fordern forderte forderten|aufforderte aufforderten aufgefordert|request||0.9
auf|ruft rufen rief riefen|aufrief aufriefen aufgerufen|request about|zu zur zum|0.9
aus|drückt drückte drückten|ausdrückte ausgedrückt|object||0.8
aus|schließt schloss schlossen|ausschloss ausgeschlossen|object speech||0.7
aus|ruft rief riefen||speech||0.4
aus|sagt sagte sagten|aussagte aussagten ausgesagt|speech||0.8
ab|lehnt lehnen lehnte lehnten|ablehnte ablehnten abgelehnt|object||0.7
ab|streitet stritt stritten|abstritt abgestritten|speech object||0.9
heraus|stellt stellte stellten|herausstellte herausgestellt|object speech||0.7
hervor|hebt hob hoben|hervorhob hervorhoben hervorgehoben|speech object||0.9
fest|stellt stellte stellten|feststellte feststellten festgestellt|speech object||0.75
klar|stellt stellte stellten|klarstellte klargestellt|speech||0.85
bekannt|gibt geben gab gaben|bekanntgab bekanntgaben bekanntgegeben|speech object||0.85
fort|fährt fuhr fuhren|fortfuhr|speech||0.45
dar|legt legte legten|darlegte dargelegt|speech object||0.8
nahe|legt legte legten|nahelegte nahegelegt|speech object||0.7
"""
_FRAMES: dict[str, Frame] = {frame: frame for frame in get_args(Frame)}


def _frames(text: str) -> tuple[Frame, ...]:
    return tuple(_FRAMES[frame] for frame in text.split())


def _plain() -> tuple[Cue, ...]:
    cues = []
    for line in _PLAIN.splitlines():
        present, past, participle, frames, openers, strength = line.split("|")
        words = tuple((present + " " + past).split())
        perfects = tuple(participle.split())
        cues.append(
            Cue(words[0], words, _frames(frames), (), tuple(openers.split()), (), float(strength), perfects)
        )
    return tuple(cues)


def _separable() -> tuple[Cue, ...]:
    """Return two cues for each verb: one for the parted forms, one for the joined ones."""
    cues = []
    for line in _SEPARABLE.splitlines():
        particle, parted, joined, frames, openers, strength = line.split("|")
        lemma, kinds, opened = parted.split()[0] + f" … {particle}", _frames(frames), tuple(openers.split())
        cues.append(Cue(lemma, tuple(parted.split()), kinds, (), opened, (), float(strength), (), particle))
        words = joined.split()
        perfects = tuple(word for word in words if _is_participle(word, particle))
        finite = tuple(word for word in words if word not in perfects)
        if words:
            cues.append(Cue(lemma, finite or perfects, kinds, (), opened, (), float(strength), perfects))
    return tuple(cues)


def _is_participle(word: str, particle: str) -> bool:
    return word.startswith(f"{particle}ge")


VERBS: tuple[Cue, ...] = _plain() + _separable()
