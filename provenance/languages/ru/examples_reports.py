"""Worked examples of Russian: what the language of agencies has besides plain claims and quotations."""

from __future__ import annotations

from provenance.languages.example import Example, Expected

EXAMPLES: tuple[Example, ...] = (
    Example(
        "quotation of several sentences, parted inside its marks",
        "«Мы готовы. Мост крепкий, — сказала мэр Вера Лугова. — Ждём всех. Приезжайте».",
        (
            Expected(
                ("Мы готовы. Мост крепкий", "Ждём всех. Приезжайте"),
                "сказала",
                "мэр Вера Лугова",
                "direct",
                "Вера Лугова",
            ),
        ),
    ),
    Example(
        "quotation parted by a full stop outside its marks",
        "«Мост крепкий», — сказала мэр Вера Лугова. — «Ждём всех».",
        (Expected(("Мост крепкий", "Ждём всех"), "сказала", "мэр Вера Лугова", "direct", "Вера Лугова"),),
    ),
    Example(
        "claim before its verb, said in a place",
        "В мэрии эту информацию опровергли.",
        (Expected(("эту информацию",), "опровергли", "мэрии", "indirect"),),
    ),
    Example(
        "topic before its verb",
        "О закрытии моста сообщила мэр Вера Лугова.",
        (Expected(("О закрытии моста",), "сообщила", "мэр Вера Лугова", "indirect", "Вера Лугова"),),
    ),
    Example(
        "outlet told before the clause",
        "Мэр Вера Лугова рассказала «Вестнику», что мост закроют.",
        (Expected(("что мост закроют",), "рассказала", "Мэр Вера Лугова", "indirect", "Вера Лугова"),),
    ),
    Example(
        "name in marks is no quotation",
        "Мэр Вера Лугова заявила, что завод «Весна» закроют.",
        (Expected(("что завод «Весна» закроют",), "заявила", "Мэр Вера Лугова", "indirect", "Вера Лугова"),),
    ),
    Example(
        "colon without a verb",
        "Не согласна с этим аналитик Вера Лугова: «Мост опасен».",
        (Expected(("Мост опасен",), None, "аналитик Вера Лугова", "direct", "Вера Лугова"),),
    ),
    Example(
        "noun of saying",
        "Заявление мэра о том, что мост закроют, удивило город.",
        (Expected(("что мост закроют, удивило город",), "Заявление", "мэра", "indirect"),),
    ),
    Example(
        "not excluded",
        "Министр не исключил, что мост закроют.",
        (Expected(("что мост закроют",), "не исключил", "Министр", "indirect"),),
    ),
    Example(
        "genitive name gets its nominative",
        "По словам эколога Мартина Ланского, река грязная.",
        (Expected(("река грязная",), "По словам", "эколога Мартина Ланского", "indirect", "Мартин Ланский"),),
    ),
)
