"""Worked examples of Ukrainian phrases that point to a speaker, places and unnamed speakers; all of it is invented."""

from __future__ import annotations

from provenance.languages.example import Example, Expected

EXAMPLES: tuple[Example, ...] = (
    Example(
        "according to",
        "За словами мера, міст відкриють у травні.",
        (Expected(("міст відкриють у травні",), "За словами", "мера", "indirect"),),
    ),
    Example(
        "according to in the middle",
        "Новий міст, за словами Ланського, відкриють у травні.",
        (Expected(("Новий міст", "відкриють у травні"), "за словами", "Ланського", "indirect"),),
    ),
    Example(
        "according to at the end",
        "Міст відкриють у травні, за даними агентства «Північ».",
        (Expected(("Міст відкриють у травні",), "за даними", "агентства «Північ»", "indirect"),),
    ),
    Example(
        "according to him",
        "За його словами, міст готовий.",
        (Expected(("міст готовий",), "За його словами", "його", "indirect"),),
    ),
    Example(
        "in the opinion of",
        "На думку Лугової, міст небезпечний.",
        (Expected(("міст небезпечний",), "На думку", "Лугової", "indirect"),),
    ),
    Example(
        "as he said",
        "Як повідомила Лугова, міст закрито.",
        (Expected(("міст закрито",), "Як повідомила", "Лугова", "indirect", "Лугова"),),
    ),
    Example(
        "as was said in a place",
        "Як розповіли в поліції Вільхівки, пожежу загасили.",
        (Expected(("пожежу загасили",), "Як розповіли в", "поліції Вільхівки", "indirect"),),
    ),
    Example(
        "said in a place",
        "У міністерстві підкреслили, що міст безпечний.",
        (Expected(("що міст безпечний",), "підкреслили", "міністерстві", "indirect"),),
    ),
    Example(
        "said in a place at the end",
        "Пожежу загасили, повідомили в поліції.",
        (Expected(("Пожежу загасили",), "повідомили в", "поліції", "indirect"),),
    ),
    Example(
        "statement",
        "У заяві міністерства йдеться, що міст безпечний.",
        (
            Expected(
                ("що міст безпечний",),
                "йдеться",
                "заяві міністерства",
                "indirect",
                "statement (issuer not named)",
            ),
        ),
    ),
    Example(
        "unnamed source",
        "Джерело в уряді повідомило, що міст закриють.",
        (
            Expected(
                ("що міст закриють",),
                "повідомило",
                "Джерело в уряді",
                "indirect",
                "government source (anonymous)",
            ),
        ),
    ),
    Example(
        "unnamed official",
        "Високопоставлений чиновник розповів виданню, що міст закриють.",
        (
            Expected(
                ("що міст закриють",),
                "розповів",
                "Високопоставлений чиновник",
                "indirect",
                "senior official (anonymous)",
            ),
        ),
    ),
    Example(
        "several officials",
        "Посадовці стверджують, що міст безпечний.",
        (Expected(("що міст безпечний",), "стверджують", "Посадовці", "indirect", "officials (unnamed)"),),
    ),
    Example(
        "points back",
        "Міст відкриють у травні. Про це повідомляє «Вісник Вільхівки».",
        (Expected(("Міст відкриють у травні",), "повідомляє", "«Вісник Вільхівки»", "indirect"),),
    ),
    Example(
        "ministry",
        "Міністерство транспорту спростувало, що міст закриють.",
        (
            Expected(
                ("що міст закриють",),
                "спростувало",
                "Міністерство транспорту",
                "indirect",
                "Transport Ministry",
            ),
        ),
    ),
)
