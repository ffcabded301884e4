"""Cue verbs of German: finite forms of the third person, past participles behind haben, separable verbs.

Plain: present present_plural Konjunktiv_I | past past_plural | past participle | frames | openers | strength.
Separable: particle | finite part's forms | participle and other joined forms | frames | openers | strength. A particle
of several words is that of a set phrase (stellte … in Aussicht), whose participle stands alone here.
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
fürchtet fürchten|fürchtete fürchteten|gefürchtet|speech object about|um|0.7
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
bittet bitten|bat baten|gebeten|request about speech|um|0.8
empfiehlt empfehlen|empfahl empfahlen|empfohlen|object speech||0.8
ermutigt ermutigen|ermutigte ermutigten|ermutigt|request||0.7
ermahnt ermahnen|ermahnte ermahnten|ermahnt|request||0.85
mahnt mahnen|mahnte mahnten|gemahnt|speech about object|zu zur zum|0.85
drängt drängen|drängte drängten|gedrängt|request about speech|auf|0.7
appelliert appellieren|appellierte appellierten|appelliert|request about|an|0.9
plädiert plädieren|plädierte plädierten|plädiert|about speech|für auf|0.9
protestiert protestieren|protestierte protestierten|protestiert|about speech|gegen|0.6
erinnert erinnern|erinnerte erinnerten|erinnert|speech about told|an|0.7
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
rät raten|riet rieten|geraten|about request speech|zu zur zum|0.75
fragt fragen|fragte fragten|gefragt|speech||0.75
schwört|schwor schworen|geschworen|speech||0.8
spricht sprechen spreche|sprach sprachen|gesprochen|about|von|0.75
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
verweist verweisen|verwies verwiesen|verwiesen|about speech|auf|0.8
pocht pochen poche|pochte pochten|gepocht|about speech|auf|0.9
dringt dringen|drang drangen|gedrungen|about speech|auf|0.6
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
wirbt werben|warb warben|geworben|about speech|für um|0.75
beharrt beharren beharre|beharrte beharrten|beharrt|about speech|auf|0.9
insistiert|insistierte insistierten|insistiert|about speech|auf|0.9
erwartet erwarten erwarte|erwartete erwarteten|erwartet|object speech||0.6
rechnet rechnen rechne|rechnete rechneten|gerechnet|about speech|mit|0.7
wertet werten|wertete werteten|gewertet|object speech||0.75
bewertet bewerten|bewertete bewerteten|bewertet|object||0.55
beziffert beziffern|bezifferte bezifferten|beziffert|object||0.85
geißelt geißeln|geißelte geißelten|gegeißelt|object||0.9
brandmarkt|brandmarkte brandmarkten|gebrandmarkt|object||0.9
tadelt tadeln|tadelte tadelten|getadelt|object||0.85
missbilligt missbilligen|missbilligte missbilligten|missbilligt|object||0.85
beanstandet beanstanden|beanstandete beanstandeten|beanstandet|object speech||0.85
hält halten|hielt hielten||object||0.7
befürwortet befürworten|befürwortete befürworteten|befürwortet|object||0.8
bezichtigt|bezichtigte bezichtigten|bezichtigt|object||0.85
garantiert garantieren|garantierte garantierten|garantiert|speech object||0.7
ersucht|ersuchte ersuchten|ersucht|request about|um|0.8
fleht flehen|flehte flehten|gefleht|speech about|um|0.8
schwärmt schwärmen|schwärmte schwärmten|geschwärmt|speech about|von|0.85
staunt staunen|staunte staunten|gestaunt|speech||0.8
stöhnt stöhnen|stöhnte stöhnten|gestöhnt|speech||0.7
jammert jammern|jammerte jammerten|gejammert|speech about|über|0.8
stichelt|stichelte stichelten|gestichelt|speech||0.9
witzelt witzeln|witzelte witzelten|gewitzelt|speech||0.9
frotzelt|frotzelte frotzelten|gefrotzelt|speech||0.9
raunt|raunte raunten|geraunt|speech||0.8
flüstert|flüsterte flüsterten|geflüstert|speech||0.7
murmelt|murmelte murmelten|gemurmelt|speech||0.8
brummt|brummte brummten|gebrummt|speech||0.4
knurrt|knurrte knurrten|geknurrt|speech||0.4
donnert|donnerte donnerten|gedonnert|speech||0.4
grollt|grollte grollten|gegrollt|speech||0.4
ätzt|ätzte ätzten|geätzt|speech||0.6
giftet|giftete gifteten|gegiftet|speech||0.9
grantelt|grantelte grantelten|gegrantelt|speech||0.9
frohlockt|frohlockte frohlockten|frohlockt|speech||0.85
triumphiert|triumphierte triumphierten|triumphiert|speech||0.4
sinniert|sinnierte sinnierten|sinniert|speech||0.8
beschwichtigt beschwichtigen|beschwichtigte beschwichtigten|beschwichtigt|speech||0.85
beruhigt beruhigen|beruhigte beruhigten|beruhigt|speech||0.4
verrät verraten|verriet verrieten|verraten|speech object||0.6
offenbart offenbaren|offenbarte offenbarten|offenbart|speech object||0.6
postuliert|postulierte postulierten|postuliert|speech object||0.85
proklamiert|proklamierte proklamierten|proklamiert|speech object||0.8
notiert|notierte notierten|notiert|speech||0.4
vermeldet vermelden|vermeldete vermeldeten|vermeldet|speech object||0.8
vermerkt|vermerkte vermerkten|vermerkt|speech||0.7
orakelt|orakelte orakelten|orakelt|speech||0.9
unkt|unkte unkten|geunkt|speech||0.9
prophezeit prophezeien|prophezeite prophezeiten|prophezeit|speech object||0.9
spekuliert spekulieren|spekulierte spekulierten|spekuliert|speech about|über|0.7
rätselt rätseln|rätselte rätselten|gerätselt|speech about|über|0.7
diagnostiziert|diagnostizierte diagnostizierten|diagnostiziert|speech object||0.6
analysiert|analysierte analysierten|analysiert|speech||0.4
zweifelt zweifeln|zweifelte zweifelten|gezweifelt|about speech|an|0.75
skizziert|skizzierte skizzierten|skizziert|object||0.6
thematisiert|thematisierte thematisierten|thematisiert|object||0.5
deklariert|deklarierte|deklariert|object||0.4
tituliert|titulierte titulierten|tituliert|object||0.8
räsoniert|räsonierte räsonierten|räsoniert|speech||0.8
philosophiert|philosophierte|philosophiert|speech||0.6
bangt bangen|bangte bangten|gebangt|about|um|0.6
argwöhnt|argwöhnte argwöhnten|geargwöhnt|speech||0.9
insinuiert|insinuierte|insinuiert|speech||0.9
suggeriert|suggerierte suggerierten|suggeriert|speech object||0.7
verfügt|||speech||0.1
lamentiert|lamentierte lamentierten|lamentiert|speech about|über|0.85
zetert|zeterte zeterten|gezetert|speech||0.9
zürnt|zürnte zürnten|gezürnt|speech||0.85
hadert|haderte haderten|gehadert|speech about|mit|0.6
mault|maulte maulten|gemault|speech||0.9
nörgelt|nörgelte nörgelten|genörgelt|speech about|über|0.9
motzt|motzte motzten|gemotzt|speech about|über|0.9
schlussfolgert schlussfolgern|schlussfolgerte schlussfolgerten|geschlussfolgert|speech||0.85
beichtet beichten|beichtete beichteten|gebeichtet|speech object||0.7
konkretisiert|konkretisierte konkretisierten|konkretisiert|speech object||0.6
verdeutlicht|verdeutlichte verdeutlichten|verdeutlicht|speech||0.6
meckert|meckerte meckerten|gemeckert|speech about|über|0.8
brüllt|brüllte brüllten|gebrüllt|speech||0.5
schreit|schrie schrien|geschrien|speech||0.4
grummelt|grummelte grummelten|gegrummelt|speech||0.8
brummelt|brummelte brummelten|gebrummelt|speech||0.8
keift|keifte keiften|gekeift|speech||0.8
sekundiert|sekundierte sekundierten|sekundiert|speech||0.6
assistiert|assistierte assistierten|assistiert|speech||0.4
rüffelt|rüffelte rüffelten|gerüffelt|object||0.8
formuliert formulieren|formulierte formulierten|formuliert|speech object||0.6
fabuliert|fabulierte fabulierten|fabuliert|speech about|von|0.8
empfindet empfinden|empfand empfanden|empfunden|object||0.5
grübelt|grübelte grübelten|gegrübelt|speech about|über|0.8
kalkuliert|kalkulierte kalkulierten|kalkuliert|speech about|mit|0.6
verspottet|verspottete verspotteten|verspottet|object||0.7
rapportiert|rapportierte rapportierten|rapportiert|speech||0.9
berechnet|berechnete berechneten|berechnet|speech||0.5
preist preisen|pries priesen|gepriesen|object||0.7
rühmt rühmen|rühmte rühmten|gerühmt|object||0.7
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
zurück|rudert ruderte|zurückgerudert|speech||0.4
nach|legt legte legten|nachlegte nachgelegt|speech||0.45
zu|sagt sagte sagten|zusagte zusagten zugesagt|object speech||0.6
zu|gibt geben gab gaben|zugegeben|speech object||0.85
zu|stimmt stimmen stimmte stimmten|zugestimmt|object||0.5
auf|fordert fordern forderte forderten|aufforderte aufforderten aufgefordert|request||0.9
auf|ruft rufen rief riefen|aufrief aufriefen aufgerufen|request about|zu zur zum|0.9
aus|drückt drückte drückten|ausdrückte ausgedrückt|object||0.8
aus|schließt schloss schlossen|ausschloss ausgeschlossen|object speech||0.7
aus|ruft rief riefen||speech||0.4
aus|sagt sagte sagten|aussagte aussagten ausgesagt|speech||0.8
ab|lehnt lehnen lehnte lehnten|ablehnte ablehnten abgelehnt|object||0.7
ab|streitet streiten stritt stritten|abgestritten|speech object||0.9
heraus|stellt stellte stellten|herausstellte herausgestellt|object speech||0.7
hervor|hebt hob hoben|hervorhob hervorhoben hervorgehoben|speech object||0.9
fest|stellt stellte stellten|feststellte feststellten festgestellt|speech object||0.75
klar|stellt stellte stellten|klarstellte klargestellt|speech||0.85
bekannt|gibt geben gab gaben|bekanntgab bekanntgaben bekanntgegeben|speech object||0.85
fort|fährt fuhr fuhren|fortfuhr|speech||0.45
dar|legt legte legten|darlegte dargelegt|speech object||0.8
nahe|legt legte legten|nahelegte nahegelegt|speech object||0.7
dagegen|hält halten hielt hielten|dagegengehalten|speech||0.85
entgegen|hält halten hielt hielten|entgegengehalten|speech object||0.85
vor|rechnet rechnete rechneten|vorgerechnet|speech||0.9
vor|bringt bringen brachte brachten|vorgebracht|speech object||0.7
vor|trägt trug trugen|vorgetragen|speech||0.5
aus|führt führte führten|ausgeführt|speech||0.7
aus|spricht sprechen sprach sprachen|ausgesprochen|object||0.7
an|merkt merkte merkten|angemerkt|speech||0.9
an|fügt fügte fügten|angefügt|speech||0.8
an|deutet deuten deutete deuteten|angedeutet|speech object||0.85
an|droht drohen drohte drohten|angedroht|object speech||0.85
an|bietet bieten bot boten|angeboten|speech||0.6
an|zweifelt zweifeln zweifelte zweifelten|angezweifelt|object||0.85
an|sagt sagte sagten|angesagt|object||0.5
an|rät riet rieten|angeraten|object||0.7
an|weist weisen wies wiesen|angewiesen|request||0.5
ab|rät raten riet rieten|abgeraten|request about|von vom|0.85
ab|wiegelt wiegelte wiegelten|abgewiegelt|speech||0.9
ab|winkt winkte winkten|abgewinkt|speech||0.7
ab|wehrt wehrte wehrten|abgewehrt|speech||0.4
ein|wirft warf warfen|eingeworfen|speech||0.7
ein|gesteht gestehen gestand gestanden|eingestanden|speech object||0.85
ein|fordert fordern forderte forderten|eingefordert|object||0.8
zu|gesteht gestehen gestand gestanden|zugestanden|speech object||0.8
zu|sichert sichern sicherte sicherten|zugesichert|object speech told||0.85
zu|ruft rief riefen|zugerufen|speech||0.7
nach|schiebt schob schoben|nachgeschoben|speech||0.8
nach|fragt fragte fragten|nachgefragt|speech||0.6
nach|hakt hakte hakten|nachgehakt|speech||0.8
voraus|sagt sagen sagte sagten|vorausgesagt|speech object||0.9
vorher|sagt sagen sagte sagten|vorhergesagt|speech object||0.9
voraus|sieht sah sahen|vorausgesehen|speech object||0.6
fest|hält halten hielt hielten|festgehalten|speech||0.7
offen|legt legte legten|offengelegt|object||0.5
geltend|macht machen machte machten||speech object||0.85
herunter|spielt spielte spielten|heruntergespielt|object||0.85
heraus|streicht strich strichen|herausgestrichen|object speech||0.85
in Aussicht|stellt stellen stellte stellten|gestellt|object speech||0.9
in Abrede|stellt stellen stellte stellten|gestellt|object speech||0.9
in Frage|stellt stellen stellte stellten|gestellt|object speech||0.85
infrage|stellt stellen stellte stellten||object speech||0.85
in Zweifel|zieht ziehen zog zogen|gezogen|object||0.85
ins Gespräch|bringt bringen brachte brachten|gebracht|object||0.8
ins Spiel|bringt bringen brachte brachten|gebracht|object||0.7
ins Feld|führt führen führte führten|geführt|object speech||0.85
zu bedenken|gibt geben gab gaben|gegeben|speech||0.9
zu verstehen|gibt geben gab gaben|gegeben|speech||0.9
zu Protokoll|gibt geben gab gaben|gegeben|speech object||0.9
zum Ausdruck|bringt bringen brachte brachten|gebracht|object speech||0.85
zur Kenntnis|gibt gab||speech||0.5
von sich|weist weisen wies wiesen|gewiesen|object||0.85
wissen|lässt lassen ließ ließen||speech||0.85
mitteilen|lässt lassen ließ ließen||speech||0.85
ausrichten|lässt lassen ließ ließen||speech||0.85
verlauten|lässt lassen ließ ließen||speech||0.85
erkennen|lässt lassen ließ ließen||speech||0.6
durchblicken|lässt lassen ließ ließen||speech||0.85
verbreiten|lässt lassen ließ ließen||speech||0.7
entgegen|tritt treten trat traten|entgegengetreten|object||0.8
fest|hält halten hielt hielten||about|an|0.7
ins Gericht|geht gehen ging gingen|gegangen|about|mit|0.85
zusammen|fasst fassen fasste fassten|zusammengefasst|speech||0.8
zitiert|wird werden wurde wurden||speech||0.8
wissen|will wollen wollte wollten||speech||0.8
in Schutz|nimmt nehmen nahm nahmen|genommen|object||0.8
ins Wort|fällt fiel||speech||0.7
offen|lässt lassen ließ ließen|offengelassen|speech||0.4
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
        perfects = tuple(word for word in joined.split() if _is_participle(word, particle))
        if " " in particle:
            perfects, joined = tuple(f"{particle} {word}" for word in joined.split()), ""
        finite = tuple(dict.fromkeys([*_join(particle, parted), *joined.split()]))
        finite = tuple(word for word in finite if word not in (*perfects, *_NOUNS))
        if finite or perfects:
            cues.append(Cue(lemma, finite or perfects, kinds, (), opened, (), float(strength), perfects))
    return tuple(cues)


def _join(particle: str, parted: str) -> tuple[str, ...]:
    """Return the forms of a verb that ends its clause (mitteilt, mitteilte); the plural that is the infinitive is none."""
    forms = parted.split()
    if " " in particle:
        return ()
    return tuple(f"{particle}{form}" for form in (forms if len(forms) < 4 else [forms[0], *forms[2:]]))


def _is_participle(word: str, particle: str) -> bool:
    return word.startswith(f"{particle}ge")


_NOUNS = ("angaben",)
"""Verb forms that are far oftener nouns: Angaben der Polizei."""
VERBS: tuple[Cue, ...] = _plain() + _separable()
