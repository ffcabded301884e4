"""Worked examples of Ukrainian quotations in marks and dialogues; people and places are invented."""

from __future__ import annotations

from provenance.languages.example import Example, Expected

EXAMPLES: tuple[Example, ...] = (
    Example(
        "quotation and speaker behind",
        "«Ми готові», — сказав мер Петро Ланський.",
        (Expected(("Ми готові",), "сказав", "мер Петро Ланський", "direct", "Петро Ланський"),),
    ),
    Example(
        "quotation cut by the speaker phrase",
        "«Міст, — сказав Ланський, — відкриють у травні».",
        (Expected(("Міст", "відкриють у травні"), "сказав", "Ланський", "direct", "Ланський"),),
    ),
    Example(
        "two sentences around the speaker phrase",
        "«Міст відкриють, — сказав мер. — Він буде гарним».",
        (Expected(("Міст відкриють", "Він буде гарним"), "сказав", "мер", "direct"),),
    ),
    Example(
        "dialogue with dashes",
        "— Так, — відповіла Віра. — Ми йдемо.",
        (Expected(("Так", "Ми йдемо"), "відповіла", "Віра", "direct", "Віра"),),
    ),
    Example(
        "question in marks",
        "«Хто збудує міст?» — запитала Лугова.",
        (Expected(("Хто збудує міст?",), "запитала", "Лугова", "direct", "Лугова"),),
    ),
    Example(
        "quotation behind a colon",
        "Ланський сказав: «Міст відкриють у травні».",
        (Expected(("Міст відкриють у травні",), "сказав", "Ланський", "direct", "Ланський"),),
    ),
    Example(
        "quotation of a statement",
        '"Міст безпечний для всіх машин", – ідеться в повідомленні міністерства.',
        (
            Expected(
                ("Міст безпечний для всіх машин",),
                "ідеться в",
                "повідомленні міністерства",
                "direct",
                "statement (issuer not named)",
            ),
        ),
    ),
    Example(
        "quoted words in a clause",
        "Лугова заявила, що міст став «ганьбою міста» і небезпечний.",
        (Expected(("що міст став «ганьбою міста» і небезпечний",), "заявила", "Лугова", "mixed", "Лугова"),),
    ),
    Example(
        "quoted words as object",
        "Сухий назвав міст «ганьбою міста».",
        (Expected(("міст «ганьбою міста»",), "назвав", "Сухий", "mixed", "Сухий"),),
    ),
    Example(
        "claim inside a quotation",
        "«Лугова обіцяла збудувати міст», — заявив Ланський.",
        (
            Expected(("Лугова обіцяла збудувати міст",), "заявив", "Ланський", "direct", "Ланський"),
            Expected(("збудувати міст",), "обіцяла", "Лугова", "indirect", "Лугова", within=0),
        ),
    ),
    Example(
        "quotation that begins before the cue",
        'Ланський у розмові з Луговою "чітко заявив, що міст закриють".',
        (Expected(("що міст закриють",), "заявив", "Ланський", "indirect", "Ланський"),),
    ),
    Example("scare quotes are nobody's words", "На «золотому» мосту знову затор.", ()),
    Example("no cue", "Міст збудували в травні, і місто святкувало.", ()),
)
