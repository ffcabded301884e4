"""Worked examples of Arabic speakers described, pointed back to or left out; people and places are invented."""

from __future__ import annotations

from provenance.languages.example import Example, Expected

EXAMPLES: tuple[Example, ...] = (
    Example(
        "surname behind the full name",
        "قال سليم الحداد إن المشروع تأخر. وأوضح الحداد أن المال متوفر.",
        (
            Expected(("إن المشروع تأخر",), "قال", "سليم الحداد", "indirect", "Salim al-Haddad"),
            Expected(("أن المال متوفر",), "أوضح", "الحداد", "indirect", "Salim al-Haddad"),
        ),
    ),
    Example(
        "title with surname",
        "قال العقيد سليم الحداد إن المعبر مغلق. وأوضح العقيد الحداد أن الحراس بخير.",
        (
            Expected(("إن المعبر مغلق",), "قال", "العقيد سليم الحداد", "indirect", "Salim al-Haddad"),
            Expected(("أن الحراس بخير",), "أوضح", "العقيد الحداد", "indirect", "Salim al-Haddad"),
        ),
    ),
    Example(
        "وفقا ل with a joined preposition",
        "وفقا للوزير كمال رحيم، سيعود الميناء إلى العمل.",
        (Expected(("سيعود الميناء إلى العمل",), "وفقا ل", "لوزير كمال رحيم", "indirect", "Kamal Rahim"),),
    ),
    Example(
        "بحسب after the claim",
        "سيعود الميناء إلى العمل غدا، بحسب الوزير كمال رحيم.",
        (Expected(("سيعود الميناء إلى العمل غدا",), "بحسب", "الوزير كمال رحيم", "indirect", "Kamal Rahim"),),
    ),
    Example(
        "وفق ما أكده",
        "أغلقت الشرطة الطريق الساحلي صباح اليوم، وفق ما أكده مصدر أمني.",
        (
            Expected(
                ("أغلقت الشرطة الطريق الساحلي صباح اليوم",),
                "وفق ما أكده",
                "مصدر أمني",
                "indirect",
                "security source (anonymous)",
            ),
        ),
    ),
    Example(
        "suffix pronoun: حسب قوله",
        "قال سليم الحداد إن المشروع تأخر. وفي الوقت ذاته، حسب قوله، وصلت المعدات الجديدة.",
        (
            Expected(("إن المشروع تأخر",), "قال", "سليم الحداد", "indirect", "Salim al-Haddad"),
            Expected(("وصلت المعدات الجديدة",), "حسب قول", "ه", "indirect", "Salim al-Haddad"),
        ),
    ),
    Example(
        "على حد تعبيره closes a quote and opens none",
        "قال سليم الحداد إن المشروع تأخر كثيرا، على حد تعبيره.",
        (Expected(("إن المشروع تأخر كثيرا",), "قال", "سليم الحداد", "indirect", "Salim al-Haddad"),),
    ),
    Example(
        "according to a programme is nobody's word",
        "تبدأ المباريات يوم السبت وفق البرنامج التالي.",
        (),
    ),
    Example(
        "جاء في البيان",
        "وجاء في البيان أن اللجنة أنهت أعمالها.",
        (
            Expected(
                ("أن اللجنة أنهت أعمالها",), "جاء في", "البيان", "indirect", "statement (issuer not named)"
            ),
        ),
    ),
    Example(
        "ministry statement",
        "وجاء في بلاغ لوزارة الداخلية أن الشرطة أوقفت رجلين.",
        (
            Expected(
                ("أن الشرطة أوقفت رجلين",),
                "جاء في",
                "بلاغ لوزارة الداخلية",
                "indirect",
                "Interior Ministry statement",
            ),
        ),
    ),
    Example(
        "unnamed official",
        "أشار مسؤول كبير في الإدارة الأمريكية إلى أن المكالمة كانت قصيرة.",
        (
            Expected(
                ("إلى أن المكالمة كانت قصيرة",),
                "أشار",
                "مسؤول كبير في الإدارة الأمريكية",
                "indirect",
                "senior administration official (US, anonymous)",
            ),
        ),
    ),
    Example(
        "the unnamed official again",
        "أشار مسؤول كبير في الإدارة الأمريكية إلى أن المكالمة كانت قصيرة. وقال المسؤول إن اللهجة كانت جادة.",
        (
            Expected(
                ("إلى أن المكالمة كانت قصيرة",),
                "أشار",
                "مسؤول كبير في الإدارة الأمريكية",
                "indirect",
                "senior administration official (US, anonymous)",
            ),
            Expected(
                ("إن اللهجة كانت جادة",),
                "قال",
                "المسؤول",
                "indirect",
                "senior administration official (US, anonymous)",
            ),
        ),
    ),
    Example(
        "security source",
        "وقال مصدر أمني لمراسل إذاعة المرفأ إن الطريق مغلق.",
        (Expected(("إن الطريق مغلق",), "قال", "مصدر أمني", "indirect", "security source (anonymous)"),),
    ),
    Example(
        "the same source",
        "وقال مصدر أمني إن الطريق مغلق. وبيّن المصدر ذاته أن المعبر مفتوح.",
        (
            Expected(("إن الطريق مغلق",), "قال", "مصدر أمني", "indirect", "security source (anonymous)"),
            Expected(("أن المعبر مفتوح",), "بيّن", "المصدر ذاته", "indirect", "security source (anonymous)"),
        ),
    ),
    Example(
        "country as speaker",
        "وطالبت روسيا بوقف القصف فورا.",
        (Expected(("بوقف القصف فورا",), "طالبت", "روسيا", "indirect", "Russia (government)"),),
    ),
    Example(
        "ministry as speaker",
        "أعلنت وزارة الصحة عن فتح ثلاث عيادات جديدة.",
        (Expected(("عن فتح ثلاث عيادات جديدة",), "أعلنت", "وزارة الصحة", "indirect", "Health Ministry"),),
    ),
    Example(
        "impersonal verb is no quote",
        "يذكر أن المباراة انتهت بالتعادل.",
        (),
    ),
    Example(
        "a word that looks like a participle",
        "وصل الوفد إلى مدينة تل النور مساء أمس.",
        (),
    ),
    Example(
        "a dual verb whose subjects no table knows",
        "التقى الرئيس هلال رزق والرئيس ماجد نور في جنيف. واتفقا على مواصلة الحوار.",
        (Expected(("على مواصلة الحوار",), "اتفقا", None, "indirect", None),),
    ),
)
