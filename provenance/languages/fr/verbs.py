"""Cue verbs of French: regular verbs by their infinitive, irregular ones with their forms.

Regular: infinitive | frames | openers | strength. Irregular: finite forms | gerund | past participle | frames |
openers | strength. A past participle is a cue behind avoir only ("a déclaré"), so that "la mesure annoncée" is none.
"""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

from provenance.languages.fr.conjugation import conjugate
from provenance.languages.fr.reflexive_verbs import REFLEXIVE
from provenance.languages.pack import Cue, Frame

_REGULAR = """\
accuser|request about|de d'|0.8
abonder|speech||0.4
alléguer|speech||0.8
asséner|speech||0.6
appuyer|speech||0.4
acquiescer|speech||0.4
affirmer|speech object||0.9
ajouter|speech||0.9
alerter|about told|sur|0.8
analyser|speech||0.6
annoncer|speech object||0.9
approuver|object||0.7
argumenter|speech||0.8
articuler|speech||0.4
arguer|speech||0.9
assurer|speech object||0.8
attester|speech||0.7
avancer|speech||0.4
avouer|speech object||0.9
balayer|object speech||0.5
blâmer|object||0.8
certifier|speech||0.8
clamer|speech object||0.9
citer|object||0.5
commenter|speech||0.7
comparer|object||0.6
compléter|speech||0.4
concéder|speech object||0.9
condamner|object||0.7
confesser|speech||0.9
alléguer|speech object||0.85
théoriser|speech||0.8
synthétiser|speech||0.6
escompter|speech object||0.6
confier|speech||0.8
cingler|speech||0.8
confirmer|speech object||0.9
conseiller|request about|de d' à au|0.8
considérer|speech object||0.7
constater|speech object||0.8
continuer|speech||0.4
contester|speech object||0.8
craquer|speech||0.4
corriger|speech||0.4
critiquer|object speech||0.8
demander|request about speech|à au aux de d' l' des|0.85
déclarer|speech object||0.9
désapprouver|object||0.7
développer|speech||0.4
décréter|speech||0.6
dénoncer|object speech||0.85
déplorer|speech object||0.9
détailler|speech object||0.6
encourager|request||0.7
enchaîner|speech||0.4
énumérer|speech||0.4
espérer|speech about||0.75
estimer|speech||0.9
évaluer|object||0.5
évoquer|object||0.8
exhorter|request||0.9
exiger|speech object about|de d'|0.8
expliquer|speech object||0.9
exposer|object||0.5
exprimer|object||0.9
écarter|object||0.6
fustiger|object||0.9
glisser|speech||0.6
hurler|speech||0.4
indiquer|speech object||0.9
informer|told speech about|de d' du des|0.8
insister|speech about|sur|0.85
invoquer|object||0.8
implorer|request||0.8
incriminer|object||0.8
interroger|speech||0.7
inviter|request||0.7
ironiser|speech||0.9
jubiler|speech||0.8
juger|speech object||0.8
jurer|speech about|de d'|0.8
justifier|speech object||0.5
lancer|speech||0.6
lâcher|speech||0.6
louer|object||0.5
marteler|speech||0.9
menacer|about speech|de d'|0.8
minimiser|object speech||0.75
mentionner|object speech||0.8
murmurer|speech||0.5
nier|speech object||0.85
noter|speech object||0.85
nuancer|speech||0.8
objecter|speech||0.9
observer|speech||0.6
ordonner|request about|à au aux de d'|0.7
penser|speech||0.7
plaider|about object speech|pour en|0.8
plaisanter|speech||0.7
pointer|speech object||0.6
pester|speech||0.8
prôner|object||0.85
poursuivre|speech||0.4
préciser|speech object||0.9
prêcher|speech||0.4
préconiser|object speech||0.85
présager|speech||0.5
presser|request||0.5
prévoir|speech||0.5
proclamer|speech object||0.9
prononcer|speech||0.4
proposer|about object speech|de d' à au aux|0.75
protester|speech||0.7
qualifier|object||0.8
raconter|speech object||0.9
railler|speech object||0.7
rapporter|speech object||0.8
rappeler|speech object||0.85
rassurer|speech told||0.7
réaffirmer|speech object||0.9
recommander|about request speech object|à au aux de d'|0.8
redouter|speech object||0.8
regretter|speech object||0.9
réclamer|object speech||0.85
réitérer|object speech||0.9
rejeter|object||0.65
relativiser|speech||0.7
relater|speech object||0.9
relever|speech object||0.6
remarquer|speech||0.8
remercier|object||0.8
récuser|object||0.8
réfuter|object speech||0.9
revendiquer|object speech||0.7
reprocher|about object speech|à au aux|0.9
résumer|speech||0.8
riposter|speech||0.85
renchérir|speech||0.9
répéter|speech object||0.85
répliquer|speech||0.9
rétorquer|speech||0.9
révéler|speech object||0.75
ricaner|speech||0.5
rigoler|speech||0.4
saluer|object speech||0.8
signaler|speech object||0.85
signifier|speech||0.5
sommer|request||0.8
souhaiter|speech object||0.7
souligner|speech object||0.9
soupirer|speech||0.8
souffler|speech||0.6
spécifier|speech||0.8
stipuler|speech||0.8
suggérer|speech object about|de d'|0.8
supplier|request||0.8
témoigner|speech||0.7
tonner|speech||0.8
tacler|speech||0.8
tancer|object speech||0.7
tempérer|speech||0.8
tempêter|speech||0.7
trancher|speech||0.7
trouver|speech||0.4
vanter|object||0.8
parler|about|de d' du des|0.75
crier|speech about|à au|0.8
qualifier|object||0.85
taxer|object||0.7
augurer|object speech|de|0.7
anticiper|speech object||0.6
pronostiquer|speech object||0.9
tabler|about|sur|0.85
parier|speech about|sur|0.6
chiffrer|object||0.8
imputer|object||0.7
attribuer|object||0.6
brocarder|object||0.9
vilipender|object||0.9
conspuer|object||0.8
étriller|object||0.8
épingler|object||0.8
stigmatiser|object||0.8
désavouer|object||0.8
égratigner|object||0.6
applaudir|object||0.5
féliciter|object||0.7
encenser|object||0.8
opiner|speech||0.8
hasarder|speech||0.7
chuchoter|speech||0.8
balbutier|speech||0.8
bredouiller|speech||0.8
bougonner|speech||0.9
grommeler|speech||0.9
grogner|speech||0.7
gronder|speech||0.5
fulminer|speech||0.9
vociférer|speech||0.9
râler|speech||0.7
claironner|speech||0.85
fanfaronner|speech||0.9
persifler|speech||0.9
questionner|speech||0.6
solliciter|object||0.6
adjurer|request||0.85
conjurer|request||0.8
inciter|request||0.7
convier|request||0.6
déconseiller|about speech|à au aux de d'|0.8
clarifier|speech object||0.6
expliciter|object speech||0.8
décrypter|speech||0.7
diagnostiquer|speech object||0.5
professer|speech object||0.8
philosopher|speech||0.8
dédramatiser|speech||0.8
apprécier|speech||0.45
savourer|speech||0.45
exulter|speech||0.8
temporiser|speech||0.8
pavoiser|speech||0.6
embrayer|speech||0.6
dégainer|speech||0.45
recadrer|speech||0.6
interpeller|speech||0.45
dévoiler|speech object||0.6
divulguer|object speech||0.6
communiquer|speech||0.5
notifier|speech object||0.7
persister|speech||0.6
renouveler|object||0.6
blaguer|speech||0.8
taquiner|speech||0.7
récapituler|speech||0.8
supposer|speech||0.7
présumer|speech||0.7
soupçonner|object||0.7
suspecter|object||0.7
imaginer|speech||0.4
douter|about speech|de d' du des|0.8
réprouver|object||0.85
narrer|speech object||0.85
ressasser|object speech||0.8
minorer|object||0.5
prophétiser|speech object||0.9
spéculer|speech about|sur|0.7
gager|speech||0.6
sermonner|speech||0.8
admonester|object||0.8
assener|speech||0.6
égrener|speech||0.4
"""
_IRREGULAR = """\
dit disent disait disaient dira dirait direz|disant|dit|speech about|de d'|0.9
redit redisent redisait|redisant|redit|speech object||0.9
démentit dément démentent|démentant|démenti|speech object||0.9
renchérit renchérissent renchérissait|renchérissant|renchéri|speech||0.9
avertit avertissent avertissait avertirent|avertissant|averti|speech told about|contre|0.85
prévient préviennent prévint prévenait|prévenant|prévenu|speech told||0.85
soutient soutiennent soutenait soutint soutenaient|soutenant|soutenu|speech object||0.65
maintient maintiennent maintenait maintint|maintenant_que|maintenu|speech||0.55
convient conviennent convenait convint|convenant|convenu|speech about|de d'|0.6
reconnaît reconnait reconnaissent reconnaissait reconnut|reconnaissant|reconnu|speech object||0.9
admet admettent admettait admit|admettant|admis|speech object||0.85
promet promettent promettait promit|promettant|promis|speech about object|de d'|0.85
répond répondent répondait répondit répondirent|répondant|répondu|speech||0.75
prétend prétendent prétendait prétendit|prétendant|prétendu|speech||0.9
conclut concluent concluait|concluant|conclu|speech||0.6
croit croient croyait|croyant|cru|speech about|en|0.6
écrit écrivent écrivait écrivit|écrivant|écrit|speech||0.8
craint craignent craignait|craignant|craint|speech object about|de d'|0.75
décrit décrivent décrivait|décrivant|décrit|object||0.85
poursuit poursuivait poursuivit poursuivent||poursuivi|speech||0.4
reprend reprit reprenait|||speech||0.4
interdit|interdisant|interdit|request||0.4
voit voient voyait||vu|object||0.2
sait savent savait||su|speech||0.4
veut veulent voulait||voulu|speech||0.5
appelle appellent appelait appela appelèrent appellera|appelant|appelé|request about|à au aux|0.75
souscrit||souscrit|object||0.2
prédit prédisent prédisait|prédisant|prédit|speech object||0.85
contredit contredisent|contredisant|contredit|object speech||0.6
requiert requièrent||requis|object||0.5
défend défendent défendait|défendant|défendu|object||0.5
salue|||object||0.8
réagit réagissent réagissait|réagissant|réagi|speech||0.4
exclut excluent excluait|excluant|exclu|object speech about|de d'|0.6
sourit souriait|souriant|souri|speech||0.4
surenchérit surenchérissent||surenchéri|speech||0.8
garantit garantissent garantissait garantirent|garantissant|garanti|speech object||0.75
enjoint enjoignent enjoignait|enjoignant|enjoint|request about|à au aux|0.85
consent consentent consentait|consentant|consenti|speech||0.5
maudit maudissent||maudit|object||0.6
renouvelle renouvellent renouvelait renouvela||renouvelé|object||0.7
prévoit prévoient prévoyait|prévoyant|prévu|speech||0.5
gémit gémissent gémissait|gémissant|gémi|speech||0.7
rugit rugissait||rugi|speech||0.7
dément démentent démentait|démentant|démenti|speech object||0.9
rejette rejettent rejetait|rejetant|rejeté|object||0.7
"""
_FRAMES: dict[str, Frame] = {frame: frame for frame in get_args(Frame)}


def _cue(lemma: str, forms: tuple[tuple[str, ...], ...], frames: str, openers: str, strength: str) -> Cue:
    """Return a cue; `forms` are finite forms, participles and perfect forms."""
    finite, participles, perfect = forms
    return Cue(
        lemma=lemma,
        forms=finite or perfect,
        frames=tuple(_FRAMES[frame] for frame in frames.split()),
        participles=participles,
        openers=tuple(openers.split()),
        strength=float(strength),
        perfects=perfect,
    )


def _regular() -> tuple[Cue, ...]:
    rows = (line.split("|") for line in _REGULAR.splitlines())
    return tuple(
        replace(_cue(verb, conjugate(verb), *rest), infinitives=(verb,))
        for verb, *rest in rows
        if verb.endswith("er")
    )


def _irregular() -> tuple[Cue, ...]:
    cues = []
    for line in _IRREGULAR.splitlines():
        finite, gerund, perfect, *rest = line.split("|")
        words = tuple(finite.split())
        gerunds = tuple(word for word in gerund.split() if "_" not in word)
        cues.append(_cue(words[0], (words, gerunds, tuple(perfect.split())), *rest))
    return tuple(cues)


def _reflexive() -> tuple[Cue, ...]:
    """Return verbs that speak with their reflexive pronoun only (s'est félicité de …)."""
    cues = []
    for line in REFLEXIVE.splitlines():
        lemma, finite, perfect, *rest = line.split("|")
        forms = tuple(f"{clitic} {word}" for word in finite.split() for clitic in _clitics(word))
        perfects = tuple(
            f"s' {be} {word}{end}"
            for word in perfect.split()
            for be, ends in (("est", ("", "e")), ("était", ("", "e")), ("sont", ("s", "es")))
            for end in ends
        ) + tuple(
            f"se {be} {word}{end}"
            for word in perfect.split()
            for be, ends in (("sont", ("s", "es")),)
            for end in ends
        )
        cues.append(_cue(lemma, (forms + perfects, (), ()), *rest))
    return tuple(cues)


def _clitics(word: str) -> tuple[str, ...]:
    return ("s'",) if word[0] in "aeiouéêh" else ("se",)


VERBS: tuple[Cue, ...] = _regular() + _irregular() + _reflexive()
