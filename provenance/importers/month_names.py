"""Month names as outlets write them, Gregorian, Levantine and short; data only.

Names stand as written; `provenance.importers.dates` folds both sides before it compares. The index tells
the month.
"""

from __future__ import annotations

MONTH_NAMES: tuple[tuple[str, ...], ...] = (
    (  # 1
        "january", "jan", "يناير", "جانفي", "كانون الثاني", "января", "январь", "янв",
        "січня", "січень", "січ",
        "janvier", "janv", "januar", "jänner", "jän", "enero", "ene",
    ),
    (  # 2
        "february", "feb", "فبراير", "فيفري", "شباط", "февраля", "февраль", "фев", "февр",
        "лютого", "лютий", "лют",
        "février", "févr", "fév", "februar", "feber", "febrero",
    ),
    (  # 3
        "march", "mar", "مارس", "آذار", "марта", "март", "мар", "березня", "березень", "бер",
        "mars", "märz", "mär", "marzo",
    ),
    (  # 4
        "april", "apr", "أبريل", "إبريل", "أفريل", "نيسان", "апреля", "апрель", "апр",
        "квітня", "квітень", "квіт",
        "avril", "avr", "abril", "abr",
    ),
    (  # 5
        "may", "مايو", "ماي", "أيار", "мая", "май", "травня", "травень", "трав", "mai", "mayo",
    ),
    (  # 6
        "june", "jun", "يونيو", "يونيه", "جوان", "حزيران", "июня", "июнь", "июн", "червня", "червень", "черв",
        "juin", "juni", "junio",
    ),
    (  # 7
        "july", "jul", "يوليو", "يوليه", "جويلية", "تموز", "июля", "июль", "июл", "липня", "липень", "лип",
        "juillet", "juil", "juli", "julio",
    ),
    (  # 8
        "august", "aug", "أغسطس", "أوت", "آب", "августа", "август", "авг", "серпня", "серпень", "серп",
        "août", "agosto", "ago",
    ),
    (  # 9
        "september", "sept", "sep", "سبتمبر", "أيلول", "сентября", "сентябрь", "сен", "сент",
        "вересня", "вересень", "вер", "septembre", "septiembre", "setiembre",
    ),
    (  # 10
        "october", "oct", "أكتوبر", "تشرين الأول", "октября", "октябрь", "окт", "жовтня", "жовтень", "жовт",
        "octobre", "oktober", "okt", "octubre",
    ),
    (  # 11
        "november", "nov", "نوفمبر", "تشرين الثاني", "ноября", "ноябрь", "ноя", "нояб",
        "листопада", "листопад", "лист", "novembre", "noviembre",
    ),
    (  # 12
        "december", "dec", "ديسمبر", "كانون الأول", "декабря", "декабрь", "дек", "грудня", "грудень", "груд",
        "décembre", "déc", "dezember", "dez", "diciembre", "dic",
    ),
)  # fmt: skip
