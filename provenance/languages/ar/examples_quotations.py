"""Worked examples of Arabic quotations in marks; people and places are invented."""

from __future__ import annotations

from provenance.languages.example import Example, Expected

EXAMPLES: tuple[Example, ...] = (
    Example(
        "colon and straight marks",
        'وقال سليم الحداد: "سنفتح الجسر يوم الجمعة بعد انتهاء الأشغال".',
        (
            Expected(
                ("سنفتح الجسر يوم الجمعة بعد انتهاء الأشغال",),
                "قال",
                "سليم الحداد",
                "direct",
                "Salim al-Haddad",
            ),
        ),
    ),
    Example(
        "curved marks",
        "وقال الوزير كمال رحيم: “سنفتح الميناء قبل نهاية العام بكل تأكيد”.",
        (
            Expected(
                ("سنفتح الميناء قبل نهاية العام بكل تأكيد",),
                "قال",
                "الوزير كمال رحيم",
                "direct",
                "Kamal Rahim",
            ),
        ),
    ),
    Example(
        "guillemets",
        "وقالت نورا القاسم: «لن نغلق المدارس هذا الشتاء مهما حدث».",
        (Expected(("لن نغلق المدارس هذا الشتاء مهما حدث",), "قالت", "نورا القاسم", "direct", "Nora Qasim"),),
    ),
    Example(
        "complementiser before the marks",
        'وقال سليم الحداد إن "الجسر سيفتح يوم الجمعة القادم".',
        (Expected(("الجسر سيفتح يوم الجمعة القادم",), "قال", "سليم الحداد", "direct", "Salim al-Haddad"),),
    ),
    Example(
        "quoted words in a clause",
        'وصف سليم الحداد القرار بأنه "خطأ كبير".',
        (Expected(('القرار بأنه "خطأ كبير"',), "وصف", "سليم الحداد", "mixed", "Salim al-Haddad"),),
    ),
    Example(
        "marks right behind the name",
        'وقال الحداد "للأسف الأرقام الجديدة أعلى مما كنا نظن"، في حين أوضح مسؤول في البلدية أن العدد سيتغير.',
        (
            Expected(("للأسف الأرقام الجديدة أعلى مما كنا نظن",), "قال", "الحداد", "direct", "الحداد"),
            Expected(("أن العدد سيتغير",), "أوضح", "مسؤول في البلدية", "indirect", "official (anonymous)"),
        ),
    ),
    Example(
        "quotation before the cue",
        '"سنفتح الجسر يوم الجمعة القادم"، قال سليم الحداد.',
        (Expected(("سنفتح الجسر يوم الجمعة القادم",), "قال", "سليم الحداد", "direct", "Salim al-Haddad"),),
    ),
    Example(
        "claim inside a quotation",
        'وقالت المتحدثة نورا القاسم: "الوزير كمال رحيم حث التجار على خفض الأسعار".',
        (
            Expected(
                ("الوزير كمال رحيم حث التجار على خفض الأسعار",),
                "قالت",
                "المتحدثة نورا القاسم",
                "direct",
                "Nora Qasim",
            ),
            Expected(
                ("التجار على خفض الأسعار",), "حث", "الوزير كمال رحيم", "indirect", "Kamal Rahim", within=0
            ),
        ),
    ),
    Example(
        "null subject inside a quotation",
        'وقالت المتحدثة نورا القاسم: "الوزير كمال رحيم حث التجار على خفض الأسعار. وأوضح أن المخازن ممتلئة".',
        (
            Expected(
                ("الوزير كمال رحيم حث التجار على خفض الأسعار. وأوضح أن المخازن ممتلئة",),
                "قالت",
                "المتحدثة نورا القاسم",
                "direct",
                "Nora Qasim",
            ),
            Expected(
                ("التجار على خفض الأسعار",), "حث", "الوزير كمال رحيم", "indirect", "Kamal Rahim", within=0
            ),
            Expected(("أن المخازن ممتلئة",), "أوضح", None, "indirect", "Kamal Rahim", within=0),
        ),
    ),
    Example(
        "quotation in the next sentence with a null subject",
        'قال سليم الحداد إن المشروع تأخر. وأضاف: "سنبدأ العمل من جديد في الربيع القادم".',
        (
            Expected(("إن المشروع تأخر",), "قال", "سليم الحداد", "indirect", "Salim al-Haddad"),
            Expected(("سنبدأ العمل من جديد في الربيع القادم",), "أضاف", None, "direct", "Salim al-Haddad"),
        ),
    ),
    Example(
        "أن and a quotation after جاء في",
        'وجاء في البيان أن "اللجنة أنهت أعمالها ليلة أمس في هدوء".',
        (
            Expected(
                ("اللجنة أنهت أعمالها ليلة أمس في هدوء",),
                "جاء في",
                "البيان",
                "direct",
                "statement (issuer not named)",
            ),
        ),
    ),
    Example(
        "unnamed speaker with a quotation",
        'وقال مسؤول في البلدية: "لم نتلق أي طلب من الشركة حتى الآن".',
        (
            Expected(
                ("لم نتلق أي طلب من الشركة حتى الآن",),
                "قال",
                "مسؤول في البلدية",
                "direct",
                "official (anonymous)",
            ),
        ),
    ),
)
