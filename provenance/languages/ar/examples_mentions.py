"""Worked examples of Arabic mentions as news has them: long titles, outlets told, groups; all names are invented."""

from __future__ import annotations

from provenance.languages.example import Example, Expected

EXAMPLES: tuple[Example, ...] = (
    Example(
        "office in construct state with عام, joined preposition and name",
        "أوضح كاتب عام نقابة عمال الميناء بالجهة زهير الفرجاني في تصريح لإذاعة المرفأ أن الرواتب لم تصرف.",
        (
            Expected(
                ("أن الرواتب لم تصرف",),
                "أوضح",
                "كاتب عام نقابة عمال الميناء بالجهة زهير الفرجاني",
                "indirect",
                "Zouhair Ferjani",
            ),
        ),
    ),
    Example(
        "object behind an occasion and a comma",
        "نفى مدير المستشفى زهير الفرجاني في تصريح لإذاعة المرفأ، وجود نقص في الأدوية.",
        (
            Expected(
                ("وجود نقص في الأدوية",), "نفى", "مدير المستشفى زهير الفرجاني", "indirect", "Zouhair Ferjani"
            ),
        ),
    ),
    Example(
        "office of a foreign country with a preposition inside",
        "أعلن المبعوث الخاص لمنظمة الشاطئ إلى العراق مارك بولين أن الهدنة صامدة.",
        (
            Expected(
                ("أن الهدنة صامدة",),
                "أعلن",
                "المبعوث الخاص لمنظمة الشاطئ إلى العراق مارك بولين",
                "indirect",
                "Mark Boleyn",
            ),
        ),
    ),
    Example(
        "a guest described behind the name",
        "أكد زهير الفرجاني مواطن مقيم بالعاصمة أنه فقد أمتعته.",
        (
            Expected(
                ("أنه فقد أمتعته",), "أكد", "زهير الفرجاني مواطن مقيم بالعاصمة", "indirect", "Zouhair Ferjani"
            ),
        ),
    ),
    Example(
        "title behind the name, between comma and complementiser",
        "ومن جانبه، أكد زهير الفرجاني، ناشط عن منظمة الشاطئ أن السوق أغلقت.",
        (
            Expected(
                ("أن السوق أغلقت",),
                "أكد",
                "زهير الفرجاني، ناشط عن منظمة الشاطئ",
                "indirect",
                "Zouhair Ferjani",
            ),
        ),
    ),
    Example(
        "person told before the subject",
        'وقال لقناة "المرفأ" الخاصة مدير الميناء زهير الفرجاني إن السفن وصلت.',
        (Expected(("إن السفن وصلت",), "قال", "مدير الميناء زهير الفرجاني", "indirect", "Zouhair Ferjani"),),
    ),
    Example(
        "null subject behind the outlet told",
        'قال زهير الفرجاني إن السفن وصلت. وأضاف لقناة "المرفأ" أن الرصيف جاهز.',
        (
            Expected(("إن السفن وصلت",), "قال", "زهير الفرجاني", "indirect", "Zouhair Ferjani"),
            Expected(("أن الرصيف جاهز",), "أضاف", None, "indirect", "Zouhair Ferjani"),
        ),
    ),
    Example(
        "outlet told between commas",
        "أغلقت الشرطة الجسر ليلة أمس حسب ما أفاد به، إذاعة المرفأ، مصدر أمني.",
        (
            Expected(
                ("أغلقت الشرطة الجسر ليلة أمس",),
                "حسب ما أفاد به",
                "مصدر أمني",
                "indirect",
                "security source (anonymous)",
            ),
        ),
    ),
    Example(
        "the same source is the person before",
        "أغلق الجسر صباح اليوم وفق ما أفاد به معتمد الشاطئ زهير الفرجاني. وأضاف ذات المصدر أن الأشغال ستدوم شهرا.",
        (
            Expected(
                ("أغلق الجسر صباح اليوم",),
                "وفق ما أفاد به",
                "معتمد الشاطئ زهير الفرجاني",
                "indirect",
                "Zouhair Ferjani",
            ),
            Expected(("أن الأشغال ستدوم شهرا",), "أضاف", "ذات المصدر", "indirect", "Zouhair Ferjani"),
        ),
    ),
    Example(
        "ministry with the article is the one named before",
        "أصدرت وزارة الشؤون الاجتماعية مذكرة جديدة. وبيّنت الوزارة أن المراكز مفتوحة.",
        (Expected(("أن المراكز مفتوحة",), "بيّنت", "الوزارة", "indirect", "Ministry of Social Affairs"),),
    ),
    Example(
        "body with its adjective, then short",
        "قال المركز الشاطئي لمراقبة الأسعار إن الخبز ارتفع. وحذر المركز من أن الحليب سيرتفع أيضا.",
        (
            Expected(
                ("إن الخبز ارتفع",),
                "قال",
                "المركز الشاطئي لمراقبة الأسعار",
                "indirect",
                "المركز الشاطئي لمراقبة الأسعار",
            ),
            Expected(
                ("من أن الحليب سيرتفع أيضا",), "حذر", "المركز", "indirect", "المركز الشاطئي لمراقبة الأسعار"
            ),
        ),
    ),
    Example(
        "group as speaker and plural verb",
        "عبر عدد من سكان حي المرفأ عن استيائهم من الضجيج. وأضافوا أن السوق قريبة من المدرسة.",
        (
            Expected(
                ("عن استيائهم من الضجيج",),
                "عبر",
                "عدد من سكان حي المرفأ",
                "indirect",
                "عدد من سكان حي المرفأ",
            ),
            Expected(("أن السوق قريبة من المدرسة",), "أضافوا", None, "indirect", "عدد من سكان حي المرفأ"),
        ),
    ),
    Example(
        "unknown plural as a group",
        "وقال مغردون إن الصورة قديمة.",
        (Expected(("إن الصورة قديمة",), "قال", "مغردون", "indirect", "مغردون"),),
    ),
    Example(
        "office alone points to who has it",
        "أدى والي الشاطئ، زهير الفرجاني، زيارة إلى المرفأ. وقال الوالي إن الأشغال تقدمت.",
        (Expected(("إن الأشغال تقدمت",), "قال", "الوالي", "indirect", "Zouhair Ferjani"),),
    ),
    Example(
        "the guest of the programme",
        'قال القيادي في حزب الشاطئ، زهير الفرجاني، إن الحزب موحد. وأوضح ضيف "صباح المرفأ" أن المؤتمر قريب.',
        (
            Expected(
                ("إن الحزب موحد",),
                "قال",
                "القيادي في حزب الشاطئ، زهير الفرجاني",
                "indirect",
                "Zouhair Ferjani",
            ),
            Expected(("أن المؤتمر قريب",), "أوضح", 'ضيف "صباح المرفأ"', "indirect", "Zouhair Ferjani"),
        ),
    ),
)
