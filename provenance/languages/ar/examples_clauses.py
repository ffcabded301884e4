"""Worked examples of Arabic clauses as news has them: objects, participles, relative clauses; all names are invented."""

from __future__ import annotations

from provenance.languages.example import Example, Expected

EXAMPLES: tuple[Example, ...] = (
    Example(
        "object noun right behind a name",
        "أكد والي الجهة زهير الفرجاني إرسال فرق إنقاذ إلى القرية، داعيا إلى ضبط النفس.",
        (
            Expected(
                ("إرسال فرق إنقاذ إلى القرية",),
                "أكد",
                "والي الجهة زهير الفرجاني",
                "indirect",
                "Zouhair Ferjani",
            ),
            Expected(("إلى ضبط النفس",), "داعيا", "والي الجهة زهير الفرجاني", "indirect", "Zouhair Ferjani"),
        ),
    ),
    Example(
        "subject between كان and قد",
        "وكانت عائلة زهير الفرجاني، الراعي المفقود منذ أسبوع، قد أكدت أمس تعرضه لحادث.",
        (Expected(("تعرضه لحادث",), "أكدت", "عائلة زهير الفرجاني", "indirect", "عائلة زهير الفرجاني"),),
    ),
    Example(
        "relative clause between subject and verb",
        "غير أن الفرجاني الذي التقط الصورة، قال إن الشارع كان خاليا.",
        (Expected(("إن الشارع كان خاليا",), "قال", "الفرجاني", "indirect", "الفرجاني"),),
    ),
    Example(
        "relative clause with its own claim",
        "غادر الوزير كمال رحيم الذي أكد أن الميناء سيفتح غدا.",
        (Expected(("أن الميناء سيفتح غدا",), "أكد", "الوزير كمال رحيم", "indirect", "Kamal Rahim"),),
    ),
    Example(
        "light verb with a speech noun",
        "عاد العامل زهير الفرجاني إلى قريته. ووجه نداء إلى وزارة الصحة لتمكينه من العلاج.",
        (Expected(("إلى وزارة الصحة لتمكينه من العلاج",), "وجه نداء", None, "indirect", "Zouhair Ferjani"),),
    ),
    Example(
        "a subject that has not spoken yet",
        "يعيش المواطن زهير الفرجاني في بيت قديم. وأكد في تصريح لإذاعة المرفأ أنه ينتظر المساعدة.",
        (Expected(("أنه ينتظر المساعدة",), "أكد", None, "indirect", "Zouhair Ferjani"),),
    ),
    Example(
        "names in marks make no quotation",
        'أعلنت بلدية الشاطئ عن إطلاق تطبيقة "GPS" في إطار برنامج "المدينة الذكية".',
        (
            Expected(
                ('عن إطلاق تطبيقة "GPS" في إطار برنامج "المدينة الذكية"',),
                "أعلنت",
                "بلدية الشاطئ",
                "indirect",
                "بلدية الشاطئ",
            ),
        ),
    ),
    Example(
        "quoted wording inside a clause",
        'وقال زهير الفرجاني إن الأسعار بلغت مستويات "صعبة".',
        (Expected(('إن الأسعار بلغت مستويات "صعبة"',), "قال", "زهير الفرجاني", "mixed", "Zouhair Ferjani"),),
    ),
    Example(
        "مشيرة goes with the woman who spoke",
        "قالت المديرة نورا القاسم إن الولي زهير الفرجاني طالب بنقل ابنه، مشيرة إلى أن القسم ممتلئ.",
        (
            Expected(
                ("إن الولي زهير الفرجاني طالب بنقل ابنه",),
                "قالت",
                "المديرة نورا القاسم",
                "indirect",
                "Nora Qasim",
            ),
            Expected(("بنقل ابنه",), "طالب", "الولي زهير الفرجاني", "indirect", "Zouhair Ferjani", within=0),
            Expected(("إلى أن القسم ممتلئ",), "مشيرة", "المديرة نورا القاسم", "indirect", "Nora Qasim"),
        ),
    ),
    Example(
        "participle with ما",
        "وقال زهير الفرجاني إن الاتفاق قائم، نافيا ما تم تداوله حول الخلاف.",
        (
            Expected(("إن الاتفاق قائم",), "قال", "زهير الفرجاني", "indirect", "Zouhair Ferjani"),
            Expected(("ما تم تداوله حول الخلاف",), "نافيا", "زهير الفرجاني", "indirect", "Zouhair Ferjani"),
        ),
    ),
    Example(
        "a noun that looks like a verb behind a preposition",
        "تسبب الخلاف في تجدد الاشتباكات بين القريتين.",
        (),
    ),
    Example(
        "a verb that only describes its noun",
        "أوقفت الشرطة شخصا رفض الامتثال للإشارة.",
        (),
    ),
    Example(
        "object pronoun joined to the verb",
        "انتقد زهير الفرجاني الشركة. واتهمها بإخفاء الأرقام.",
        (
            Expected(("الشركة",), "انتقد", "زهير الفرجاني", "indirect", "Zouhair Ferjani"),
            Expected(("بإخفاء الأرقام",), "اتهمها", None, "indirect", "Zouhair Ferjani"),
        ),
    ),
    Example(
        "quotation in the same sentence behind a colon",
        'قال زهير الفرجاني إن البيوت مهددة وأضاف: "لن نترك أحدا في العراء هذا الشتاء".',
        (
            Expected(("إن البيوت مهددة",), "قال", "زهير الفرجاني", "indirect", "Zouhair Ferjani"),
            Expected(
                ("لن نترك أحدا في العراء هذا الشتاء",), "أضاف", "زهير الفرجاني", "direct", "Zouhair Ferjani"
            ),
        ),
    ),
    Example(
        "إلى أن and a whole quotation",
        'وأشار زهير الفرجاني إلى أن "الجسر الجديد سيفتح قبل نهاية العام".',
        (
            Expected(
                ("الجسر الجديد سيفتح قبل نهاية العام",), "أشار", "زهير الفرجاني", "direct", "Zouhair Ferjani"
            ),
        ),
    ),
    Example(
        "statement with its date before the claim",
        "وبحسب بيان لوزارة الداخلية صدر اليوم، أوقفت الشرطة رجلين.",
        (
            Expected(
                ("أوقفت الشرطة رجلين",),
                "بحسب",
                "بيان لوزارة الداخلية",
                "indirect",
                "Interior Ministry statement",
            ),
        ),
    ),
    Example(
        "subject asked behind a comma",
        "دعا المكتب التنفيذي لنقابة الشاطئ، العمال إلى مواصلة الإضراب.",
        (
            Expected(
                ("العمال إلى مواصلة الإضراب",),
                "دعا",
                "المكتب التنفيذي لنقابة الشاطئ",
                "indirect",
                "المكتب التنفيذي لنقابة الشاطئ",
            ),
        ),
    ),
)
