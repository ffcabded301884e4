"""Worked examples of Ukrainian: what the language of agencies has besides plain claims and quotations."""

from __future__ import annotations

from provenance.languages.example import Example, Expected

EXAMPLES: tuple[Example, ...] = (
    Example(
        "quotation of several sentences, parted inside its marks",
        '"Ми готові. Міст міцний, – сказала мерка Віра Лугова. – Чекаємо на всіх. Приїздіть".',
        (
            Expected(
                ("Ми готові. Міст міцний", "Чекаємо на всіх. Приїздіть"),
                "сказала",
                "мерка Віра Лугова",
                "direct",
                "Віра Лугова",
            ),
        ),
    ),
    Example(
        "label of direct speech",
        'Пряма мова Лугової: "Міст міцний".',
        (Expected(("Міст міцний",), "Пряма мова", "Лугової", "direct", "Лугової"),),
    ),
    Example(
        "label of a section",
        "Деталі: Міністр заявив, що міст закриють.",
        (Expected(("що міст закриють",), "заявив", "Міністр", "indirect"),),
    ),
    Example(
        "label of the source",
        "Міст закриють у травні.\nДжерело: мерія",
        (Expected(("Міст закриють у травні",), "Джерело", "мерія", "indirect", "мерія"),),
    ),
    Example(
        "topic before its verb",
        "Про закриття мосту повідомила мерка Віра Лугова.",
        (Expected(("Про закриття мосту",), "повідомила", "мерка Віра Лугова", "indirect", "Віра Лугова"),),
    ),
    Example(
        "conjunction that is an adverb as well",
        "Мерка Віра Лугова впевнена, що міст міцний, однак застерегла, що він старий.",
        (
            Expected(("що міст міцний",), "впевнена", "Мерка Віра Лугова", "indirect", "Віра Лугова"),
            Expected(("що він старий",), "застерегла", "Мерка Віра Лугова", "indirect", "Віра Лугова"),
        ),
    ),
    Example(
        "noun for a woman as title",
        "Економістка Леся Борова вважає, що міст дорогий.",
        (Expected(("що міст дорогий",), "вважає", "Економістка Леся Борова", "indirect", "Леся Борова"),),
    ),
)
