"""Verbs of saying: counted in Tunisian radio news (ANT corpus), completed from news usage in other Arab countries.

One verb a line: perfect and imperfect of "he" ("-" where the imperfect is mostly passive: يذكر أن) | participle |
frames | openers | strength. The other persons are
formed by `conjugation`. Forms are compared folded (hamza, final ya, vowel signs), so each stands once.
"""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

from provenance.languages.ar.conjugation import conjugate, decline, inflect
from provenance.languages.pack import Cue, Frame

_SPEECH = """\
قال يقول|قائل|speech||0.95
أضاف يضيف|مضيف|speech|إلى|0.9
أكد يؤكد|مؤكد|speech object about|على|0.9
أوضح يوضح|موضح|speech object||0.9
أشار يشير|مشير|speech about|إلى|0.9
ذكر -||speech||0.8
صرح يصرح|مصرح|speech about|ب|0.9
أعلن يعلن|معلنا|speech object about|عن|0.9
أفاد يفيد|مفيدا|speech about|ب|0.9
بين -|مبينا|speech object||0.6
اعتبر -|معتبر|speech object||0.85
شدد يشدد|مشددا|speech about|على|0.9
كشف يكشف|كاشفا|speech about|عن|0.85
لفت يلفت|لافتا|speech about|إلى|0.85
نوه ينوه|منوه|speech about|إلى ب|0.85
نبه ينبه|منبه|speech about|إلى من|0.85
لاحظ -|ملاحظا|speech object||0.7
زعم يزعم|زاعما|speech||0.9
ادعى يدعي|مدعي|speech||0.85
أقر يقر||speech about|ب|0.85
اعترف يعترف|معترف|speech about|ب|0.9
نفى ينفي|نافي|speech object||0.9
أنكر ينكر|منكر|speech object||0.9
رأى يرى||speech||0.7
توقع -|متوقعا|speech object||0.75
رجح -|مرجحا|speech||0.75
اتهم يتهم|متهما|object||0.85
استطرد يستطرد|مستطرد|speech||0.9
تابع يتابع|متابعا|speech||0.6
أردف يردف|مردف|speech||0.95
استدرك يستدرك|مستدرك|speech||0.9
علق يعلق|معلق|speech about|على|0.55
عقب يعقب|معقب|speech||0.5
أجاب يجيب|مجيب|speech||0.85
تساءل يتساءل|متسائل|speech about|عن|0.85
سأل يسأل||speech told||0.6
كتب يكتب||speech||0.7
غرد يغرد|مغرد|speech||0.9
صرخ يصرخ||speech||0.6
هتف يهتف||speech||0.6
اختتم يختتم|مختتم|speech||0.5
خلص يخلص||speech about|إلى|0.8
أورد يورد||speech||0.8
حكى يحكي||speech about|عن|0.7
روى يروي||speech||0.7
استنتج يستنتج|مستنتج|speech||0.8
اعتقد -||speech||0.75
ظن -||speech||0.7
أمل يأمل|آملا|speech about|في|0.7
تمنى يتمنى|متمنيا|speech object||0.7
خشي يخشى||speech||0.7
افترض -||speech||0.6
اقترح يقترح||speech object||0.85
كرر -||speech object||0.8
جدد يجدد||object speech||0.7
أيد يؤيد|مؤيدا|object||0.6
وعد -||speech about|ب|0.7
تعهد يتعهد|متعهد|speech about|ب|0.9
حذر يحذر|محذرا|told about speech|من|0.85
توعد يتوعد|متوعد|about told|ب|0.85
هدد -||about told|ب|0.75
ألمح يلمح|ملمح|speech about|إلى|0.9
لمح يلمح|ملمح|speech about|إلى|0.8
برر يبرر|مبررا|speech object||0.6
شرح يشرح|شارحا|speech||0.7
استبعد يستبعد|مستبعدا|speech object||0.85
استغرب يستغرب|مستغرب|speech object||0.8
استنكر يستنكر|مستنكر|object speech||0.85
وصف يصف|واصف|object||0.85
أدان يدين||object||0.85
ندد يندد|مندد|about|ب|0.9
استهجن يستهجن|مستهجن|object||0.9
انتقد ينتقد|منتقد|object||0.85
رفض يرفض|رافضا|object||0.6
رحب يرحب|مرحب|about|ب|0.8
أثنى يثني|مثني|about|على|0.85
أشاد يشيد|مشيد|about|ب|0.9
أعرب يعرب|معرب|about|عن|0.95
عبر يعبر|معبر|about|عن|0.85
أبدى يبدي|مبدي|object||0.75
تحدث يتحدث||about|عن|0.6
تطرق يتطرق|متطرق|about|إلى|0.7
أثبت يثبت||speech||0.5
أظهر يظهر||speech||0.6
أفصح يفصح|مفصح|about speech|عن|0.9
جزم يجزم|جازم|speech about|ب|0.85
أصر يصر|مصرا|about speech|على|0.75
اشتكى يشتكي|مشتكي|about speech|من|0.85
تذمر يتذمر|متذمر|about|من|0.85
احتج يحتج|محتج|about speech|على|0.7
اعترض يعترض|معترض|about speech|على|0.75
أجمع -||speech about|على|0.7
شكك يشكك|مشكك|about|في|0.85
دافع يدافع|مدافع|about|عن|0.6
علل يعلل|معلل|object speech||0.8
عزا يعزو|عازي|object||0.8
فند يفند|مفند|object||0.9
كذب يكذب|مكذب|object||0.8
اعتذر يعتذر|معتذر|about|عن|0.8
تنبأ يتنبأ|متنبئ|about speech|ب|0.8
تكهن يتكهن|متكهن|about speech|ب|0.8
هنأ يهنئ|مهنئ|object||0.6
عارض يعارض|معارضا|object||0.6
أبرز يبرز|مبرزا|speech object||0.85
فسر يفسر|مفسرا|speech object||0.7
نص -||about speech|على|0.7
لوح يلوح|ملوح|about|ب|0.75
دحض يدحض|داحض|object||0.85
روج -||speech about|ل|0.5
"""
"""Take a clause, a quotation or a phrase that names what was said."""

_TOLD = """\
أخبر يخبر||told||0.9
أبلغ -||told||0.9
أعلم يعلم||told||0.6
أخطر -||told about|ب|0.6
طمأن يطمئن|مطمئن|told||0.85
ذكّر -|مذكرا|told about|ب|0.5
أقنع يقنع||told||0.7
"""
"""Name the person told before the clause."""

_REQUEST = """\
دعا يدعو|داعي|request|إلى|0.9
طالب يطالب|مطالبا|request|ب|0.9
حث يحث|حاثا|request|على|0.9
ناشد يناشد|مناشد|request||0.9
أوصى يوصي|موصي|request about|ب|0.85
نصح ينصح||request about|ب|0.85
حض يحض|حاض|request|على|0.9
شجع يشجع|مشجعا|request|على|0.6
التمس يلتمس|ملتمس|request||0.7
أهاب يهيب||request|ب|0.9
"""
"""Ask something of somebody, who belongs to the content."""

_INFINITIVE = """\
وافق يوافق||about|على|0.75
اتفق يتفق||about|على|0.75
التزم يلتزم||about|ب|0.6
اعتزم يعتزم||object||0.7
"""
"""Bind the speaker to an act."""

_FRAMES: dict[str, Frame] = {frame: frame for frame in get_args(Frame)}


_SUFFIXES = ("ه", "ها", "هم", "هما", "هن", "نا")
_SUFFIXED = frozenset(
    {
        "اتهم",
        "وصف",
        "طالب",
        "دعا",
        "ناشد",
        "حث",
        "أبلغ",
        "أخبر",
        "طمأن",
        "نصح",
        "اعتبر",
        "انتقد",
        "ذكّر",
        "هنأ",
    }
)
"""Verbs to which the person spoken to or of is often joined: طالبه, وصفتها."""


_UNSURE = 0.79
"""Most strength of feminine and plural participles that are nouns as well (لافتة: sign, مطالبة: demand)."""


def _join_objects(forms: tuple[str, ...]) -> tuple[str, ...]:
    """Return the forms of a verb with an object pronoun joined to each."""
    joined = []
    for form in forms:
        stem = (
            form[:-1] + "ا" if form.endswith("ى") else form.removesuffix("ا") if form.endswith("وا") else form
        )
        joined += [stem + suffix for suffix in _SUFFIXES]
    return tuple(joined)


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
        if participle.endswith("ا"):
            cues.append(
                replace(
                    cues[-1],
                    forms=(),
                    participles=inflect(participle),
                    strength=min(_UNSURE, float(strength)),
                )
            )
        if perfect in _SUFFIXED:
            cues.append(
                Cue(
                    lemma=perfect + "ه",
                    forms=_join_objects(conjugate(perfect, imperfect)),
                    frames=("object", "about"),
                    openers=(*openers.split(), "ب", "إلى"),
                    strength=float(strength) - 0.05,
                )
            )
    return tuple(cues)


VERBS: tuple[Cue, ...] = tuple(
    cue for table in (_SPEECH, _TOLD, _REQUEST, _INFINITIVE) for cue in _read(table)
)
