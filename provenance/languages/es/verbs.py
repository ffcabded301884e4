"""Cue verbs of Spanish: regular verbs by their infinitive, irregular ones with their forms.

Regular: infinitive | frames | openers | strength. Irregular: finite forms | gerund | participle | frames | openers |
strength. A participle is a cue behind haber only ("ha dicho").
"""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

from provenance.languages.es.conjugation import conjugate
from provenance.languages.es.reflexive_verbs import REFLEXIVE
from provenance.languages.pack import Cue, Frame

_REGULAR = """\
abogar|about|por|0.9
aceptar|speech object|en|0.55
aclarar|speech|en|0.9
aconsejar|speech about request|a al|0.8
acusar|request about|a al|0.85
achacar|object||0.8
avanzar|speech object||0.5
adelantar|speech object||0.75
afear|object about|a al|0.75
admitir|speech object||0.9
advertir|speech about told|de sobre|0.9
afirmar|speech||0.95
agradecer|object speech||0.7
agregar|speech||0.85
alabar|object||0.8
alegar|speech||0.9
protestar|speech about|por contra|0.7
alertar|about speech|de sobre|0.85
alentar|request about|a al|0.6
amenazar|about speech|con|0.8
animar|request about|a al|0.6
anotar|speech||0.5
anunciar|speech object||0.9
apelar|about|a al|0.6
apostillar|speech||0.9
apoyar|object||0.6
apreciar|speech||0.4
apremiar|request about|a al|0.8
apuntar|speech about|a|0.75
argumentar|speech||0.9
asegurar|speech||0.9
aseverar|speech||0.95
atribuir|speech object||0.6
atacar|speech||0.4
avisar|speech about|de|0.8
bromear|speech||0.8
calificar|object about|a al|0.85
celebrar|speech object||0.5
censurar|object about|a al|0.85
certificar|speech||0.6
citar|object||0.4
clamar|speech about|por contra|0.7
comentar|speech||0.9
comparar|object||0.5
comunicar|speech object||0.8
concretar|speech||0.6
condenar|object||0.7
confesar|speech object||0.9
confirmar|speech object||0.9
considerar|speech object||0.75
constatar|speech||0.8
contestar|speech||0.75
corroborar|speech object||0.85
criticar|object speech||0.85
corregir|speech||0.4
contar|speech about object||0.6
cuestionar|object speech||0.75
culpar|request about|a al|0.8
declarar|speech object||0.9
defender|speech object||0.65
descartar|object speech||0.75
describir|object speech||0.8
desvelar|speech object||0.8
desaconsejar|object||0.8
demandar|object||0.5
denunciar|speech object||0.9
desear|speech object||0.5
desmentir|speech object||0.9
destacar|speech object||0.85
detallar|speech object||0.85
dudar|speech about|de|0.6
elogiar|object about|a al|0.85
enfatizar|speech object|en|0.9
escribir|speech||0.75
especificar|speech||0.85
esperar|speech object||0.5
estimar|speech object|en|0.75
evocar|object||0.5
exclamar|speech||0.95
exhortar|request about|a al|0.9
exigir|speech object||0.85
explicar|speech object||0.9
exponer|speech object||0.5
expresar|object speech||0.9
felicitar|object about|a al|0.7
garantizar|speech object||0.7
gritar|speech||0.5
indicar|speech object||0.85
informar|speech about told|de sobre|0.85
insistir|speech about|en|0.9
instar|request about|a al|0.9
interrogar|speech||0.3
invitar|request about|a al|0.7
invocar|object||0.7
ironizar|speech||0.9
jurar|speech||0.7
justificar|object speech||0.55
juzgar|speech||0.5
lamentar|speech object||0.85
lanzar|speech||0.4
llamar|about|a al|0.7
manifestar|speech object||0.9
matizar|speech||0.85
mencionar|object speech||0.8
murmurar|speech||0.6
narrar|speech object||0.8
negar|speech object||0.8
notificar|speech object||0.75
observar|speech||0.4
opinar|speech||0.9
ordenar|object speech request||0.6
pensar|speech||0.6
precisar|speech||0.9
predicar|speech||0.4
preguntar|speech||0.7
proclamar|speech object||0.9
prometer|speech object||0.85
pronosticar|speech object||0.85
proponer|about speech object|a al|0.5
publicar|speech||0.55
puntualizar|speech||0.95
ratificar|speech object||0.7
reafirmar|speech object||0.9
rechazar|object speech||0.7
recalcar|speech object||0.95
reclamar|object speech about|a al|0.85
refutar|object speech||0.85
reivindicar|object speech||0.7
requerir|object about|a al|0.6
remachar|speech||0.85
resumir|speech||0.75
relativizar|object speech||0.7
recomendar|about speech object|a al|0.85
reconocer|speech object||0.85
recordar|speech object||0.8
reiterar|speech object||0.95
relatar|speech object||0.9
remarcar|speech object||0.9
replicar|speech||0.85
reportar|speech object||0.6
reprochar|about speech object|a al|0.9
resaltar|speech object||0.9
respaldar|object about|a al|0.65
responder|speech||0.75
revelar|speech object||0.8
rogar|request speech||0.7
saludar|object||0.5
señalar|speech object||0.9
sentenciar|speech||0.8
solicitar|object about speech|a al|0.8
sostener|speech||0.5
subrayar|speech object||0.95
sugerir|speech object||0.85
suplicar|request speech||0.8
susurrar|speech||0.7
temer|speech object||0.7
tuitear|speech||0.9
trasladar|object speech||0.6
tachar|object about|a al|0.85
tildar|object||0.85
tranquilizar|speech||0.7
urgir|request about|a al|0.8
valorar|object speech||0.5
vaticinar|speech object||0.9
zanjar|speech||0.7
augurar|speech object||0.9
emplazar|request about|a al|0.8
conminar|request about|a al|0.9
incitar|request about|a al|0.6
reprobar|object||0.8
repudiar|object||0.85
recriminar|about speech object|a al|0.9
arremeter|about speech|contra|0.85
cargar|about|contra|0.7
cifrar|object about|en|0.8
calcular|speech object||0.6
alardear|about speech|de|0.9
presumir|about speech|de|0.6
espetar|speech object||0.9
dictaminar|speech||0.7
objetar|speech object||0.9
rebatir|object speech||0.85
desautorizar|object||0.8
descalificar|object||0.7
desaprobar|object||0.8
aplaudir|object speech||0.7
ensalzar|object||0.85
avalar|object||0.5
suscribir|object||0.5
propugnar|object speech||0.85
preconizar|object speech||0.85
plantear|object speech||0.65
implorar|request object speech||0.8
catalogar|object||0.75
definir|object||0.4
rememorar|object speech||0.85
suspirar|speech||0.8
bramar|speech||0.85
musitar|speech||0.9
mascullar|speech||0.9
vociferar|speech||0.9
balbucear|speech||0.8
corear|object speech||0.6
incidir|about speech|en|0.75
abundar|about speech|en|0.5
ahondar|about speech|en|0.6
especular|speech about|con sobre|0.7
conjeturar|speech||0.85
elucubrar|speech||0.8
fantasear|speech||0.5
divulgar|object speech||0.6
difundir|object||0.4
deslizar|speech||0.7
ponderar|object||0.6
minimizar|object speech||0.75
suavizar|object||0.4
templar|speech||0.4
terciar|speech||0.8
intervenir|speech||0.4
abominar|about|de|0.8
renegar|about|de|0.7
recelar|about speech|de|0.8
sospechar|speech about|de|0.75
intuir|speech||0.7
conceder|speech||0.5
reflexionar|speech||0.8
razonar|speech||0.8
filosofar|speech||0.8
ilustrar|speech||0.4
ejemplificar|speech||0.8
diagnosticar|speech||0.5
abroncar|object||0.8
reprender|object||0.8
amonestar|object||0.6
increpar|speech object||0.8
interpelar|about speech|a al|0.7
desgranar|object speech||0.7
enumerar|object speech||0.7
repasar|object||0.4
glosar|object||0.7
parafrasear|object||0.6
confiar|speech about|en|0.65
asumir|speech||0.45
reaccionar|speech||0.45
festejar|speech||0.45
graficar|speech||0.45
sintetizar|speech||0.6
consignar|speech object||0.6
acotar|speech||0.7
disparar|speech||0.45
fustigar|object speech||0.8
retrucar|speech||0.9
contraatacar|speech||0.45
atajar|speech||0.45
prevenir|speech about|de|0.45
retar|request about|a al|0.7
convocar|request about|a al|0.6
imputar|object||0.5
hablar|about|de|0.7
aventurar|speech|en|0.8
apuntillar|speech||0.9
rematar|speech||0.45
anticipar|speech object||0.6
bufar|speech||0.45
"""
_IRREGULAR = """\
dijo dice dijeron dicen decía decían dirá diría digo dije|diciendo|dicho|speech||0.95
soltó suelta soltaron sueltan soltaba|soltando|soltado|speech||0.5
añadió añade añadieron añaden añadía|añadiendo|añadido|speech||0.9
pidió pide pidieron piden pedía pedirá|pidiendo|pedido|request speech about|a al que|0.85
sostuvo sostiene sostuvieron sostienen sostenía|sosteniendo|sostenido|speech||0.8
mantuvo mantiene mantienen|manteniendo|mantenido|speech||0.4
expuso expone expusieron||expuesto|speech object||0.7
propuso propone propusieron proponen|proponiendo|propuesto|about speech object|a al|0.85
atribuyó atribuye atribuyen|atribuyendo|atribuido|speech object||0.6
advirtió advierte advirtieron advierten|advirtiendo|advertido|speech about told|de sobre|0.9
cree creen creía creyó||creído|speech about|en|0.75
concluyó concluye concluyeron|concluyendo|concluido|speech||0.6
prosiguió prosigue||proseguido|speech||0.4
continuó continúa||continuado|speech||0.35
negó niega negaron niegan|negando|negado|speech object||0.8
contó cuenta contaron cuentan contaba|contando|contado|speech object||0.7
rogó ruega rogaron||rogado|request speech||0.7
predijo predice predijeron||predicho|speech object||0.9
sentenció||sentenciado|speech||0.8
ve ven veía||visto|object||0.2
agradeció agradece||agradecido|object speech||0.7
contradijo||contradicho|object||0.7
preguntó pregunta||preguntado|speech||0.7
quiso quiere||querido|speech||0.3
acordó acuerdan acordaron|acordando|acordado|speech object||0.55
mostró muestra mostraron|mostrando|mostrado|about|su sus|0.7
aludió alude||aludido|about|a al|0.85
repitió repite repiten repitieron|repitiendo|repetido|speech object||0.6
prevé prevén preveía previó|previendo|previsto|speech object||0.55
disiente disienten disintió|disintiendo|disentido|about speech|de|0.85
discrepa discrepan discrepó discreparon|discrepando|discrepado|about speech|de con en|0.85
reprueba reprueban|reprobando|reprobado|object||0.8
intuye intuyen|intuyendo|intuido|speech||0.7
defendió defiende defienden defendieron defendía|defendiendo|defendido|speech object||0.7
bendijo||bendecido|object||0.6
sugirió sugiere sugieren sugirieron|sugiriendo|sugerido|speech object||0.85
desmiente desmienten desmintió desmintieron|desmintiendo|desmentido|speech object||0.9
adujo aduce adujeron aducen|aduciendo|aducido|speech object||0.9
arguyó arguye arguyeron arguyen|arguyendo|argüido|speech||0.9
esgrimió esgrime esgrimieron esgrimen|esgrimiendo|esgrimido|speech object||0.7
maldijo||maldecido|object||0.6
"""
_FRAMES: dict[str, Frame] = {frame: frame for frame in get_args(Frame)}


def _cue(lemma: str, forms: tuple[tuple[str, ...], ...], frames: str, openers: str, strength: str) -> Cue:
    """Return a cue; `forms` are finite forms, participles and perfect forms."""
    finite, participles, perfects = forms
    return Cue(
        lemma=lemma,
        forms=finite or perfects,
        frames=tuple(_FRAMES[frame] for frame in frames.split()),
        participles=participles,
        openers=_contract(openers.split()),
        strength=float(strength),
        perfects=perfects,
    )


def _contract(openers: list[str]) -> tuple[str, ...]:
    """Return the openers with the forms that swallow the article (de, del)."""
    more = {"de": "del", "a": "al"}
    return tuple(dict.fromkeys([*openers, *(more[word] for word in openers if word in more)]))


def _read() -> tuple[Cue, ...]:
    """Return all cues; an irregular verb's own forms stand beside the regular ones it shares."""
    cues = []
    for line in _IRREGULAR.splitlines():
        finite, gerund, participle, *rest = line.split("|")
        forms = (tuple(finite.split()), tuple(gerund.split()), tuple(participle.split()))
        cues.append(_cue(finite.split()[0], forms, *rest))
    known = {form for cue in cues for form in cue.forms}
    for line in _REGULAR.splitlines():
        verb, *rest = line.split("|")
        regular, gerunds, perfects = conjugate(verb)
        own = tuple(form for form in regular if form not in known)
        cues.append(replace(_cue(verb, (own, gerunds, perfects), *rest), infinitives=(verb,)))
    for line in REFLEXIVE.splitlines():
        finite, *rest = line.split("|")
        words = tuple(f"se {word}" for word in finite.split())
        cues.append(_cue(words[0], (words, (), ()), *rest))
    return tuple(cues)


VERBS: tuple[Cue, ...] = _read()
