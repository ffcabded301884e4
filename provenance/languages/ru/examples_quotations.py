"""Worked examples of Russian quotations in marks and dialogues; people and places are invented."""

from __future__ import annotations

from provenance.languages.example import Example, Expected

EXAMPLES: tuple[Example, ...] = (
    Example(
        "quotation and speaker behind",
        "«Мы готовы», — сказал мэр Пётр Ланской.",
        (Expected(("Мы готовы",), "сказал", "мэр Пётр Ланской", "direct", "Пётр Ланской"),),
    ),
    Example(
        "quotation cut by the speaker phrase",
        "«Мост, — сказал Ланской, — откроется в мае».",
        (Expected(("Мост", "откроется в мае"), "сказал", "Ланской", "direct", "Ланской"),),
    ),
    Example(
        "two sentences around the speaker phrase",
        "«Мост откроется, — сказал мэр. — Он будет красивым».",
        (Expected(("Мост откроется", "Он будет красивым"), "сказал", "мэр", "direct"),),
    ),
    Example(
        "dialogue with dashes",
        "— Да, — ответила Вера. — Мы идём.",
        (Expected(("Да", "Мы идём"), "ответила", "Вера", "direct", "Вера"),),
    ),
    Example(
        "question in marks",
        "«Кто построит мост?» — спросила Лугова.",
        (Expected(("Кто построит мост?",), "спросила", "Лугова", "direct", "Лугова"),),
    ),
    Example(
        "quotation behind a colon",
        "Ланской сказал: «Мост откроется в мае».",
        (Expected(("Мост откроется в мае",), "сказал", "Ланской", "direct", "Ланской"),),
    ),
    Example(
        "quotation of a statement",
        "«Мост безопасен для всех машин», — говорится в сообщении министерства.",
        (
            Expected(
                ("Мост безопасен для всех машин",),
                "говорится в",
                "сообщении министерства",
                "direct",
                "statement (issuer not named)",
            ),
        ),
    ),
    Example(
        "quoted words in a clause",
        "Лугова заявила, что мост стал «позором города» и опасен.",
        (Expected(("что мост стал «позором города» и опасен",), "заявила", "Лугова", "mixed", "Лугова"),),
    ),
    Example(
        "quoted words as object",
        "Сухов назвал мост «позором города».",
        (Expected(("мост «позором города»",), "назвал", "Сухов", "mixed", "Сухов"),),
    ),
    Example(
        "claim inside a quotation",
        "«Лугова обещала построить мост», — заявил Ланской.",
        (
            Expected(("Лугова обещала построить мост",), "заявил", "Ланской", "direct", "Ланской"),
            Expected(("построить мост",), "обещала", "Лугова", "indirect", "Лугова", within=0),
        ),
    ),
    Example(
        "straight marks",
        '"Мы готовы", - сказал Ланской.',
        (Expected(("Мы готовы",), "сказал", "Ланской", "direct", "Ланской"),),
    ),
    Example("scare quotes are nobody's words", "На «золотом» мосту снова пробка.", ()),
    Example("no cue", "Мост построили в мае, и город отпраздновал.", ()),
)
