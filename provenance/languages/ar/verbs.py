"""Verbs of saying: counted in Tunisian radio news (ANT corpus), completed from news usage in other Arab countries.

One verb a line: perfect and imperfect of "he" | participle | frames | openers | strength. The other persons are
formed by `conjugation`. Forms are compared folded (hamza, final ya, vowel signs), so each stands once.
"""

from __future__ import annotations

from typing import get_args

from provenance.languages.ar.conjugation import conjugate, decline
from provenance.languages.pack import Cue, Frame

_SPEECH = """\
قال يقول|قائل|speech||0.95
أضاف يضيف|مضيف|speech|إلى|0.9
أكد يؤكد|مؤكد|speech object about|على|0.9
تأكد يتأكد||speech||0.3
أوضح يوضح|موضح|speech object||0.9
أشار يشير|مشير|speech about|إلى|0.9
ذكر يذكر|ذاكر|speech object||0.8
صرح يصرح|مصرح|speech about|ب|0.9
أعلن يعلن|معلن|speech object about|عن|0.9
أفاد يفيد|مفيد|speech about|ب|0.9
بين يبين|مبين|speech||0.6
تبين يتبين||speech||0.3
اعتبر يعتبر|معتبر|speech object||0.85
شدد يشدد|مشدد|speech about|على|0.9
أبرز يبرز|مبرز|speech object||0.6
كشف يكشف|كاشف|speech about|عن|0.85
لفت يلفت|لافت|speech about|إلى|0.85
نوه ينوه|منوه|speech about|إلى ب|0.85
نبه ينبه|منبه|speech about|إلى من|0.85
لاحظ يلاحظ|ملاحظ|speech||0.7
زعم يزعم|زاعم|speech||0.9
ادعى يدعي|مدعي|speech||0.85
أقر يقر|مقر|speech about|ب|0.85
اعترف يعترف|معترف|speech about|ب|0.9
نفى ينفي|نافي|speech object||0.9
أنكر ينكر|منكر|speech object||0.9
رأى يرى|رائي|speech||0.7
توقع يتوقع|متوقع|speech object||0.75
رجح يرجح|مرجح|speech||0.75
اتهم يتهم|متهم|object||0.85
استطرد يستطرد|مستطرد|speech||0.9
تابع يتابع|متابع|speech||0.6
واصل يواصل|مواصل|speech||0.35
أردف يردف|مردف|speech||0.95
استدرك يستدرك|مستدرك|speech||0.9
علق يعلق|معلق|speech about|على|0.55
عقب يعقب|معقب|speech||0.5
رد يرد|رادا|speech||0.5
أجاب يجيب|مجيب|speech||0.85
تساءل يتساءل|متسائل|speech||0.85
سأل يسأل|سائل|speech told||0.6
كتب يكتب|كاتب|speech||0.7
غرد يغرد|مغرد|speech||0.9
ختم يختم|خاتم|speech||0.5
اختتم يختتم|مختتم|speech||0.5
خلص يخلص||speech about|إلى|0.8
أورد يورد|مورد|speech||0.8
حكى يحكي|حاكي|speech about|عن|0.7
روى يروي|راوي|speech||0.7
استنتج يستنتج|مستنتج|speech||0.8
اعتقد يعتقد|معتقد|speech||0.75
ظن يظن||speech||0.7
أمل يأمل|آمل|speech about|في|0.7
تمنى يتمنى|متمني|speech object||0.7
خشي يخشى||speech||0.7
افترض يفترض|مفترض|speech||0.6
اقترح يقترح|مقترح|speech object||0.85
كرر يكرر|مكرر|speech object||0.8
جدد يجدد|مجدد|object speech||0.7
أيد يؤيد|مؤيد|object||0.6
وعد يعد|واعد|speech about|ب|0.7
تعهد يتعهد|متعهد|speech about|ب|0.9
قرر يقرر|مقرر|speech||0.5
حذر يحذر|محذر|told about speech|من|0.85
توعد يتوعد|متوعد|about told|ب|0.85
هدد يهدد|مهدد|about told|ب|0.75
ألمح يلمح|ملمح|speech about|إلى|0.9
لمح يلمح|ملمح|speech about|إلى|0.8
أبان يبين||speech||0.5
فسر يفسر|مفسر|speech||0.6
برر يبرر|مبرر|speech object||0.6
شرح يشرح|شارح|speech object||0.7
استبعد يستبعد|مستبعد|speech object||0.85
استغرب يستغرب|مستغرب|speech object||0.8
استنكر يستنكر|مستنكر|object speech||0.85
وصف يصف|واصف|object||0.85
أدان يدين|مدين|object||0.85
ندد يندد|مندد|about|ب|0.9
استهجن يستهجن|مستهجن|object||0.9
انتقد ينتقد|منتقد|object||0.85
رفض يرفض|رافض|object||0.6
رحب يرحب|مرحب|about|ب|0.8
أثنى يثني|مثني|about|على|0.85
أشاد يشيد|مشيد|about|ب|0.9
ثمن يثمن|مثمن|object||0.8
أعرب يعرب|معرب|about|عن|0.95
عبر يعبر|معبر|about|عن|0.85
أبدى يبدي|مبدي|object||0.75
تحدث يتحدث|متحدث|about|عن|0.6
تطرق يتطرق|متطرق|about|إلى|0.7
استعرض يستعرض|مستعرض|object||0.6
ناقش يناقش|مناقش|object||0.4
أعلم يعلم|معلم|told speech||0.6
نقل ينقل|ناقل|object speech||0.3
ثبت يثبت||speech||0.2
أثبت يثبت|مثبت|speech||0.5
أظهر يظهر|مظهر|speech||0.6
دل يدل||speech about|على|0.3
"""
"""Take a clause, a quotation or a phrase that names what was said."""

_TOLD = """\
أخبر يخبر|مخبر|told||0.9
أبلغ يبلغ|مبلغ|told||0.9
طمأن يطمئن|مطمئن|told||0.85
ذكّر يذكر|مذكر|told about|ب|0.5
خاطب يخاطب|مخاطب|told||0.6
أقنع يقنع|مقنع|told||0.7
"""
"""Name the person told before the clause."""

_REQUEST = """\
دعا يدعو|داعي|request|إلى|0.9
طالب يطالب|مطالب|request|ب|0.9
طلب يطلب|طالب|request|من|0.85
حث يحث|حاث|request|على|0.9
ناشد يناشد|مناشد|request||0.9
أوصى يوصي|موصي|request about|ب|0.85
نصح ينصح|ناصح|request about|ب|0.85
حض يحض|حاض|request|على|0.9
أمر يأمر|آمر|request|ب|0.6
شجع يشجع|مشجع|request|على|0.6
التمس يلتمس|ملتمس|request||0.7
"""
"""Ask something of somebody, who belongs to the content."""

_INFINITIVE = """\
وافق يوافق|موافق|about|على|0.75
اتفق يتفق|متفق|about|على|0.75
التزم يلتزم|ملتزم|about|ب|0.6
اعتزم يعتزم|معتزم|object||0.7
أبى يأبى||object||0.4
"""
"""Bind the speaker to an act."""

_FRAMES: dict[str, Frame] = {frame: frame for frame in get_args(Frame)}


def _read(table: str) -> tuple[Cue, ...]:
    """Return the cues of a table."""
    cues = []
    for line in table.splitlines():
        verb, participle, frames, openers, strength = line.split("|")
        perfect, imperfect = verb.split()
        cues.append(
            Cue(
                lemma=perfect,
                forms=conjugate(perfect, imperfect),
                participles=decline(participle),
                frames=tuple(_FRAMES[frame] for frame in frames.split()),
                openers=tuple(openers.split()),
                strength=float(strength),
            )
        )
    return tuple(cues)


VERBS: tuple[Cue, ...] = tuple(
    cue for table in (_SPEECH, _TOLD, _REQUEST, _INFINITIVE) for cue in _read(table)
)
