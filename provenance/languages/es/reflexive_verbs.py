"""Spanish verbs of saying with "se" before them: finite forms | frames | openers | strength."""

from __future__ import annotations

REFLEXIVE = """\
quejó queja quejaron quejan quejaba quejaban|speech about|de|0.9
comprometió compromete comprometieron|about|a|0.75
lamentó lamenta lamentaba lamentaban|speech about|de|0.9
preguntó pregunta preguntaba preguntaban|speech||0.75
opuso opone|about|a al|0.6
mostró muestra mostraron muestran|object about|a|0.75
refirió refiere|about|a al|0.75
pronunció|about|a|0.4
felicitó|about speech|de por|0.7
declaró declara|object||0.85
negó niega negaron|about|a|0.8
defendió defiende defienden defendieron|speech about|de|0.8
disculpó disculpa disculparon disculpan|about speech|por|0.8
justificó justifica justifican|speech||0.7
excusó excusa excusan|speech||0.7
congratuló congratula congratulan|about speech|de por|0.9
alegró alegra alegran alegraron|about speech|de por|0.8
indignó indigna indignan|speech about|con por de|0.8
extrañó extraña extrañan|speech about|de|0.8
jactó jacta jactan|about speech|de|0.9
ufanó ufana|about speech|de|0.9
enorgulleció enorgullece|about speech|de|0.8
solidarizó solidariza solidarizaron|about|con|0.8
desmarcó desmarca desmarcaron|about|de|0.7
desvinculó desvincula|about|de|0.7
sinceró sincera|speech||0.85
resignó resigna|speech||0.7
despidió despide|speech||0.6
cuestionó cuestiona cuestionan|speech||0.7
dolió duele|speech about|de|0.6
ofreció ofrece ofrecieron|about|a|0.65
reafirmó reafirma|about speech|en|0.8
ratificó ratifica ratificaron|about speech|en|0.75
arrepintió arrepiente|about|de|0.7
sorprendió sorprende|speech about|de por|0.6
"""
