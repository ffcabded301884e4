"""Worked examples of Russian phrases that point to a speaker, places and unnamed speakers; all of it is invented."""

from __future__ import annotations

from provenance.languages.example import Example, Expected

EXAMPLES: tuple[Example, ...] = (
    Example(
        "according to",
        "По словам мэра, мост откроют в мае.",
        (Expected(("мост откроют в мае",), "По словам", "мэра", "indirect"),),
    ),
    Example(
        "according to in the middle",
        "Мост, по словам Ланского, откроют в мае.",
        (Expected(("Мост", "откроют в мае"), "по словам", "Ланского", "indirect"),),
    ),
    Example(
        "according to at the end",
        "Мост откроют в мае, по данным агентства «Север».",
        (Expected(("Мост откроют в мае",), "по данным", "агентства «Север»", "indirect"),),
    ),
    Example(
        "according to him",
        "По его словам, мост готов.",
        (Expected(("мост готов",), "По его словам", "его", "indirect"),),
    ),
    Example(
        "as he said",
        "Как сообщила Лугова, мост закрыт.",
        (Expected(("мост закрыт",), "Как сообщила", "Лугова", "indirect", "Лугова"),),
    ),
    Example(
        "as both said",
        "Как сообщают и мэрия, и министерство, мост закрыт.",
        (
            Expected(
                ("мост закрыт",),
                "Как сообщают",
                "и мэрия, и министерство",
                "indirect",
                "мэрия and министерство",
            ),
        ),
    ),
    Example(
        "as was said in a place",
        "Как рассказали в полиции Ольховска, пожар потушен.",
        (Expected(("пожар потушен",), "Как рассказали в", "полиции Ольховска", "indirect"),),
    ),
    Example(
        "said in a place",
        "В министерстве подчеркнули, что мост безопасен.",
        (Expected(("что мост безопасен",), "подчеркнули", "министерстве", "indirect"),),
    ),
    Example(
        "said in a place at the end",
        "Пожар потушен, сообщили в полиции.",
        (Expected(("Пожар потушен",), "сообщили в", "полиции", "indirect"),),
    ),
    Example(
        "statement",
        "В заявлении министерства говорится, что мост безопасен.",
        (
            Expected(
                ("что мост безопасен",),
                "говорится",
                "заявлении министерства",
                "indirect",
                "statement (issuer not named)",
            ),
        ),
    ),
    Example(
        "unnamed source",
        "Источник в правительстве сообщил, что мост закроют.",
        (
            Expected(
                ("что мост закроют",),
                "сообщил",
                "Источник в правительстве",
                "indirect",
                "government source (anonymous)",
            ),
        ),
    ),
    Example(
        "unnamed official",
        "Высокопоставленный чиновник рассказал изданию, что мост закроют.",
        (
            Expected(
                ("что мост закроют",),
                "рассказал",
                "Высокопоставленный чиновник",
                "indirect",
                "senior official (anonymous)",
            ),
        ),
    ),
    Example(
        "several officials",
        "Чиновники утверждают, что мост безопасен.",
        (Expected(("что мост безопасен",), "утверждают", "Чиновники", "indirect", "officials (unnamed)"),),
    ),
    Example(
        "points back",
        "Мост откроют в мае. Об этом в среду сообщила мэр Вера Лугова.",
        (Expected(("Мост откроют в мае",), "сообщила", "мэр Вера Лугова", "indirect", "Вера Лугова"),),
    ),
    Example(
        "ministry",
        "Министерство транспорта опровергло, что мост закроют.",
        (
            Expected(
                ("что мост закроют",),
                "опровергло",
                "Министерство транспорта",
                "indirect",
                "Transport Ministry",
            ),
        ),
    ),
)
