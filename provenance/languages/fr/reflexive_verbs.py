"""Cue verbs of French that speak with their reflexive pronoun only: s'inquiète de …

Lemma | finite forms | past participle | frames | openers | strength.
"""

from __future__ import annotations

REFLEXIVE = """\
se résigne|résigne résignent|résigné|speech||0.7
se félicite|félicite félicitent félicitait|félicité|about speech|de d' du des|0.9
s'inquiète|inquiète inquiètent inquiétait|inquiété|about speech|de d' du des|0.85
s'indigne|indigne indignent indignait|indigné|speech about|de d' du des|0.85
s'étonne|étonne étonnent étonnait|étonné|speech about|de d' du des|0.85
s'interroge|interroge interrogent interrogeait|interrogé|speech about|sur|0.7
s'exclame|exclame exclament exclama exclamait|exclamé|speech||0.95
s'écrie|écrie écrient écria|écrié|speech||0.95
s'insurge|insurge insurgent insurgeait|insurgé|speech about|contre|0.9
s'engage|engage engagent engageait|engagé|about|à|0.7
se plaint|plaint plaignent plaignait|plaint|about speech|de d' du des|0.85
se dit|dit disent disait|dit|object about|de d' du|0.7
se déclare|déclare déclarent déclarait|déclaré|object about|de d' du|0.7
se montre|montre montrent montrait|montré|speech||0.3
se souvient|souvient souviennent souvenait|souvenu|speech||0.6
s'emporte|emporte emportent emportait|emporté|speech about|contre|0.85
s'agace|agace agacent agaçait|agacé|speech about|de d' du des|0.85
s'alarme|alarme alarment alarmait|alarmé|speech about|de d' du des|0.85
s'amuse|amuse amusent amusait|amusé|speech||0.7
s'enthousiasme|enthousiasme enthousiasment|enthousiasmé|speech||0.85
s'émeut|émeut émeuvent|ému|speech about|de d' du des|0.8
s'offusque|offusque offusquent offusquait|offusqué|speech about|de d' du des|0.9
s'impatiente|impatiente impatientent|impatienté|speech||0.8
s'excuse|excuse excusent excusait|excusé|speech about|de d' du des|0.7
se défend|défend défendent défendait|défendu|speech about|de d'|0.8
se justifie|justifie justifient justifiait|justifié|speech||0.8
se désole|désole désolent désolait|désolé|speech about|de d' du des|0.85
se lamente|lamente lamentent lamentait|lamenté|speech about|de d' du des|0.85
se vante|vante vantent vantait|vanté|about speech|de d'|0.85
se moque|moque moquent moquait|moqué|speech about|de d' du des|0.7
s'oppose|oppose opposent opposait|opposé|about|à au aux|0.6
s'esclaffe|esclaffe esclaffent|esclaffé|speech||0.9
s'étrangle|étrangle étranglent|étranglé|speech||0.6
s'énerve|énerve énervent énervait|énervé|speech||0.7
s'attend|attend attendent attendait|attendu|about|à au aux|0.6
s'émerveille|émerveille émerveillent|émerveillé|speech about|de d' du des|0.9
s'affole|affole affolent|affolé|speech||0.8
s'avoue|avoue avouent avouait|avoué|object||0.7
s'irrite|irrite irritent irritait|irrité|speech about|de d' du des|0.9
se réjouit|réjouit réjouissent réjouissait|réjoui|speech about|de d' du des|0.9
se rappelle|rappelle rappellent rappelait|rappelé|speech||0.6
s'attriste|attriste attristent|attristé|speech about|de d' du des|0.9
"""
