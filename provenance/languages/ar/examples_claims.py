"""Worked examples of Arabic claims with their speaker beside them; people and places are invented."""

from __future__ import annotations

from provenance.languages.example import Example, Expected

EXAMPLES: tuple[Example, ...] = (
    Example(
        "verb, subject, complementiser",
        "قال سليم الحداد إن الجسر سيفتح يوم الجمعة.",
        (Expected(("إن الجسر سيفتح يوم الجمعة",), "قال", "سليم الحداد", "indirect", "Salim al-Haddad"),),
    ),
    Example(
        "feminine verb",
        "قالت نورا القاسم إن العيادة ممتلئة.",
        (Expected(("إن العيادة ممتلئة",), "قالت", "نورا القاسم", "indirect", "Nora Qasim"),),
    ),
    Example(
        "joined waw stays outside of the cue",
        "وأكد الوزير كمال رحيم أن الميزانية جاهزة.",
        (Expected(("أن الميزانية جاهزة",), "أكد", "الوزير كمال رحيم", "indirect", "Kamal Rahim"),),
    ),
    Example(
        "hamza left out in writing",
        "واكد الوزير كمال رحيم ان الميزانية جاهزة.",
        (Expected(("ان الميزانية جاهزة",), "اكد", "الوزير كمال رحيم", "indirect", "Kamal Rahim"),),
    ),
    Example(
        "final ya written without dots",
        "وأفاد البيت الأبيض فى بيان بأن الاجتماع انتهى.",
        (Expected(("بأن الاجتماع انتهى",), "أفاد", "البيت الأبيض", "indirect", "White House"),),
    ),
    Example(
        "title and name before the verb in a reported clause",
        "ذكرت الوزارة أن الوزير كمال رحيم طالب البلدية بإصلاح الطريق.",
        (
            Expected(
                ("أن الوزير كمال رحيم طالب البلدية بإصلاح الطريق",), "ذكرت", "الوزارة", "indirect", "الوزارة"
            ),
            Expected(
                ("البلدية بإصلاح الطريق",), "طالب", "الوزير كمال رحيم", "indirect", "Kamal Rahim", within=0
            ),
        ),
    ),
    Example(
        "opener and complementiser",
        "وأشار المتحدث سليم الحداد إلى أن الطريق مغلق.",
        (Expected(("إلى أن الطريق مغلق",), "أشار", "المتحدث سليم الحداد", "indirect", "Salim al-Haddad"),),
    ),
    Example(
        "شدد على أن",
        "شددت نورا القاسم على أن المدارس ستبقى مفتوحة.",
        (Expected(("على أن المدارس ستبقى مفتوحة",), "شددت", "نورا القاسم", "indirect", "Nora Qasim"),),
    ),
    Example(
        "opener without complementiser",
        "أعرب الوزير كمال رحيم عن دعمه للاتفاق الجديد.",
        (Expected(("عن دعمه للاتفاق الجديد",), "أعرب", "الوزير كمال رحيم", "indirect", "Kamal Rahim"),),
    ),
    Example(
        "request with the person asked",
        "دعا الوزير كمال رحيم التجار إلى خفض الأسعار.",
        (Expected(("التجار إلى خفض الأسعار",), "دعا", "الوزير كمال رحيم", "indirect", "Kamal Rahim"),),
    ),
    Example(
        "request with a joined opener",
        "طالبت نورا القاسم الحكومة بفتح تحقيق عاجل.",
        (Expected(("الحكومة بفتح تحقيق عاجل",), "طالبت", "نورا القاسم", "indirect", "Nora Qasim"),),
    ),
    Example(
        "حث على",
        "حث الرئيس سليم الحداد المواطنين على الهدوء.",
        (Expected(("المواطنين على الهدوء",), "حث", "الرئيس سليم الحداد", "indirect", "Salim al-Haddad"),),
    ),
    Example(
        "told: the person told stays outside",
        "أخبر الوزير كمال رحيم الصحفيين أن الميناء سيعود إلى العمل.",
        (Expected(("أن الميناء سيعود إلى العمل",), "أخبر", "الوزير كمال رحيم", "indirect", "Kamal Rahim"),),
    ),
    Example(
        "object noun behind the name",
        "نفى سليم الحداد وجود خلاف داخل المجلس.",
        (Expected(("وجود خلاف داخل المجلس",), "نفى", "سليم الحداد", "indirect", "Salim al-Haddad"),),
    ),
    Example(
        "name between commas behind a title",
        "أكد مدير المستشفى، سليم الحداد، أن الأدوية متوفرة.",
        (
            Expected(
                ("أن الأدوية متوفرة",), "أكد", "مدير المستشفى، سليم الحداد", "indirect", "Salim al-Haddad"
            ),
        ),
    ),
    Example(
        "occasion between subject and complementiser",
        "وقال الحداد، في تصريح لإذاعة المرفأ، على هامش ندوة صحفية، إن المشروع تأخر.",
        (Expected(("إن المشروع تأخر",), "قال", "الحداد", "indirect", "الحداد"),),
    ),
    Example(
        "name of a programme in marks before the complementiser",
        'وأضاف سليم الحداد في برنامج "صباح المرفأ" أن المشروع تأخر.',
        (Expected(("أن المشروع تأخر",), "أضاف", "سليم الحداد", "indirect", "Salim al-Haddad"),),
    ),
    Example(
        "participle shares the subject",
        "قال سليم الحداد إن المشروع تأخر، مشيرا إلى أن المال متوفر.",
        (
            Expected(("إن المشروع تأخر",), "قال", "سليم الحداد", "indirect", "Salim al-Haddad"),
            Expected(("إلى أن المال متوفر",), "مشيرا", "سليم الحداد", "indirect", "Salim al-Haddad"),
        ),
    ),
    Example(
        "participle that takes an object",
        "قال سليم الحداد إن المشروع تأخر، مؤكدا ضرورة التمويل.",
        (
            Expected(("إن المشروع تأخر",), "قال", "سليم الحداد", "indirect", "Salim al-Haddad"),
            Expected(("ضرورة التمويل",), "مؤكدا", "سليم الحداد", "indirect", "Salim al-Haddad"),
        ),
    ),
    Example(
        "null subject in the next sentence",
        "قال سليم الحداد إن المشروع تأخر. وأضاف أن المال متوفر.",
        (
            Expected(("إن المشروع تأخر",), "قال", "سليم الحداد", "indirect", "Salim al-Haddad"),
            Expected(("أن المال متوفر",), "أضاف", None, "indirect", "Salim al-Haddad"),
        ),
    ),
    Example(
        "null subject feminine goes past a man",
        "قالت نورا القاسم إن العيادة ممتلئة. وقال سليم الحداد إن الطريق مغلق. وأضافت أن الأطباء تعبوا.",
        (
            Expected(("إن العيادة ممتلئة",), "قالت", "نورا القاسم", "indirect", "Nora Qasim"),
            Expected(("إن الطريق مغلق",), "قال", "سليم الحداد", "indirect", "Salim al-Haddad"),
            Expected(("أن الأطباء تعبوا",), "أضافت", None, "indirect", "Nora Qasim"),
        ),
    ),
)
