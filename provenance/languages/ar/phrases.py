"""Cues of more than one word and prepositions."""

from __future__ import annotations

from provenance.languages.pack import Cue

_SAYING = (
    "قول", "تعبير", "وصف", "رأي", "كلام", "تصريح", "تقدير", "إفادة", "تأكيد", "زعم", "ذكر", "رواية",
)  # fmt: skip


def _according(heads: tuple[str, ...], nouns: tuple[str, ...]) -> tuple[str, ...]:
    """Return "according to" before each noun of saying, which may bear its pronoun: حسب قول(ه)، على حد تعبير(ها)."""
    return tuple(f"{head} {noun}-" for head in heads for noun in nouns)


def _phrases(heads: tuple[str, ...], verbs: tuple[str, ...]) -> tuple[str, ...]:
    """Return "according to what" before each verb: وفق ما أكد."""
    return tuple(f"{head} {verb}" for head in heads for verb in verbs)


_VERBS_SAID = (
    "ذكر", "ذكرت", "ذكره", "ذكرته", "أكد", "أكدت",
    "أكده", "أكدته", "أعلن", "أعلنت", "أعلنه", "أعلنته", "أعلن عنه",
    "أعلنت عنه", "أفاد", "أفادت", "أفاد به", "أفادت به", "قال",
    "قالت", "قاله", "قالته", "صرح به", "صرحت به", "صرح",
    "صرحت", "أوردت", "أورد", "أورده", "أوردته", "نقل", "نقلت", "نقله", "نقلته", "نشرت", "نشره", "نشرته", "أوضح",
    "أوضحت", "أوضحه", "أوضحته", "كشف", "كشفت",
    "كشف عنه", "كشفت عنه", "أشار إليه", "أشارت إليه", "جاء في", "ورد في",
    "ورد على", "بين", "بينه", "بينته", "أضاف", "أضافت",
    "يقول", "تقول", "يرى", "ترى", "رواه", "أفادنا به", "أكده لنا",
)  # fmt: skip
"""Finite verbs after "according to what": وفق ما أكده …; the mention follows."""

PREPOSITIONAL: tuple[Cue, ...] = (
    Cue("وفقا ل", ("وفقا ل-",), ("prepositional",), strength=0.9),
    Cue("طبقا ل", ("طبقا ل-",), ("prepositional",), strength=0.7),
    Cue("وفق", ("وفق",), ("prepositional",), strength=0.6),
    Cue("بحسب", ("بحسب",), ("prepositional",), strength=0.8),
    Cue("حسب", ("حسب",), ("prepositional",), strength=0.7),
    Cue("نقلا عن", ("نقلا عن",), ("prepositional",), strength=0.8),
    Cue("على لسان", ("على لسان",), ("prepositional",), strength=0.8),
    Cue("في رأي", ("في رأي", "برأي"), ("prepositional",), strength=0.8),
    Cue(
        "حسب قول",
        _according(("وفق", "بحسب", "حسب", "على حد"), _SAYING),
        ("prepositional",),
        strength=0.95,
    ),
    Cue(
        "وفق ما ذكر",
        _phrases(("وفق ما", "بحسب ما", "حسب ما", "وفقا لما", "طبقا لما", "حسبما", "وفقما"), _VERBS_SAID),
        ("prepositional",),
        strength=0.95,
    ),
)

DOCUMENTARY: tuple[Cue, ...] = (Cue("جاء في", ("جاء في", "ورد في"), ("speech",), strength=0.9),)
"""What stands in a text: the mention follows the preposition (جاء في البيان أن …)."""

PHRASES: tuple[Cue, ...] = (
    Cue(
        "أعاد التأكيد",
        ("أعاد التأكيد", "أعادت التأكيد", "أعادوا التأكيد",
        "يعيد التأكيد", "تعيد التأكيد", "جدد التأكيد", "جددت التأكيد"),
        ("about", "speech"),
        ("معيدا التأكيد", "معيدة التأكيد", "مجددا التأكيد", "مجددة التأكيد"),
        ("على",),
    ),
    Cue("لفت الانتباه", ("لفت الانتباه", "لفتت الانتباه", "لفت النظر", "لفتت النظر"), ("about", "speech"),
        ("لافتا الانتباه", "لافتة الانتباه", "لافتا النظر", "لافتة النظر"), ("إلى",)),
    # The masculine perfect is the noun "request, tender" far more often.
    Cue("طلب", ("طلبت", "طلبوا", "يطلب", "تطلب"), ("request",), openers=("من",), strength=0.8),
    Cue("وجه دعوة", ("وجه دعوة", "وجهت دعوة"), ("request",), openers=("إلى",), strength=0.7),
    Cue("أدلى بتصريح", ("أدلى بتصريح", "أدلت بتصريح"), ("speech",), strength=0.5),
    Cue("مضى يقول", ("مضى يقول", "مضت تقول", "مضى قائلا", "مضت قائلة"), ("speech",)),
    Cue("تابع قائلا", ("تابع قائلا", "تابعت قائلة", "أضاف قائلا", "أضافت قائلة", "رد قائلا", "ردت قائلة",
                       "أجاب قائلا", "أجابت قائلة", "علق قائلا", "علقت قائلة", "استطرد قائلا", "استطردت قائلة",
                       "تابع القول", "تابعت القول", "واصل قائلا", "واصلت قائلة", "صرح قائلا", "صرحت قائلة"),
        ("speech",)),
    Cue("بالقول", ("بالقول", "علق بالقول", "علقت بالقول", "رد بالقول", "ردت بالقول", "اكتفى بالقول",
                   "اكتفت بالقول", "ختم بالقول", "ختمت بالقول"), ("speech",), strength=0.8),
    Cue("أعرب عن", ("أعرب عن أمله", "أعربت عن أملها", "عبر عن أمله", "عبرت عن أملها"), ("speech", "about"),
        ("معربا عن أمله", "معربة عن أملها", "معبرا عن أمله", "معبرة عن أملها"), ("في",)),
)  # fmt: skip

CUES_EXTRA: tuple[Cue, ...] = PHRASES + DOCUMENTARY + PREPOSITIONAL
