"""Russian words for offices, unnamed officials, documents and pairs, in all cases."""

from __future__ import annotations

from provenance.languages.people import PeopleWords
from provenance.languages.ru.callings import DEMONYMS
from provenance.languages.ru.cases import NOUN_CASES
from provenance.languages.ru.given import GIVEN_NAMES
from provenance.languages.ru.ministries import MINISTRIES
from provenance.languages.ru.names import NAME_CASES
from provenance.languages.ru.verbs import VERBS
from provenance.languages.ru.words import CASES, FEMALE_ROLES, ROLES
from provenance.languages.slavic import RUSSIAN, agree, decline, decline_table

_OFFICES = {
    "президент": "president", "вице-президент": "vice president", "премьер": "prime minister",
    "премьер-министр": "prime minister", "канцлер": "chancellor", "король": "king", "королева": "queen",
    "губернатор": "governor", "мэр": "mayor", "сенатор": "senator", "пресс-секретарь": "press secretary",
    "госсекретарь": "secretary of state", "министр": "minister", "посол": "ambassador", "генерал": "general",
    "судья": "judge", "профессор": "professor", "директор": "director", "председатель": "chairman",
    "командующий": "commander", "посланник": "envoy", "депутат": "deputy", "кандидат": "candidate",
    "спикер": "speaker", "лидер": "leader", "экономист": "economist", "аналитик": "analyst", "адвокат": "lawyer",
    "юрист": "lawyer", "генпрокурор": "attorney general", "генсек": "secretary general", "помощник": "aide",
    "советник": "adviser", "представитель": "spokesperson", "эксперт": "expert", "глава": "head",
    "руководитель": "head", "начальник": "head", "заместитель": "deputy head",
}  # fmt: skip
_FIXED = {
    **dict.fromkeys(("городской голова", "городского головы", "глава города", "главы города", "градоначальник", "градоначальника"), "mayor"),
    "министр иностранных дел": "foreign minister", "министра иностранных дел": "foreign minister",
    "глава мид": "foreign minister", "главы мид": "foreign minister", "министр обороны": "defense minister",
    "министра обороны": "defense minister", "глава государства": "president", "главы государства": "president",
    "генеральный секретарь": "secretary general", "официальный представитель": "spokesperson",
    "официального представителя": "spokesperson", "генеральный прокурор": "attorney general",
    "советник по национальной безопасности": "national security adviser", "помощник президента": "presidential aide",
}  # fmt: skip

_MANY = decline_table(
    {"источники": "sources", "чиновники": "officials", "дипломаты": "diplomats", "очевидцы": "witnesses",
     "свидетели": "witnesses", "эксперты": "experts", "аналитики": "analysts", "журналисты": "reporters",
     "жители": "residents", "учёные": "researchers", "исследователи": "researchers", "активисты": "activists",
     "протестующие": "protesters", "наблюдатели": "observers", "представители": "officials",
     "следователи": "investigators", "врачи": "doctors", "власти": "authorities", "организаторы": "organizers", "родители": "parents", "собравшиеся": "protesters", "болельщики": "fans",
     "местные": "residents", "пассажиры": "passengers", "медики": "medics", "спасатели": "rescuers", "военные": "military",
     "правозащитники": "rights activists", "экологи": "environmentalists", "специалисты": "experts", "правоохранители": "police",
     "собеседники": "sources", "студенты": "students", "задержанные": "detainees", "водители": "drivers", "полицейские": "police", "учителя": "teachers", "сотрудники": "staff", "работники": "workers", "избиратели": "voters", "родственники": "relatives", "адвокаты": "lawyers", "критики": "critics", "фермеры": "farmers", "предприниматели": "businesspeople", "волонтёры": "volunteers", "депутаты": "deputies", "инсайдеры": "insiders", "юристы": "lawyers", "экономисты": "economists", "официальные лица": "officials", "люди": "people"}, CASES
)  # fmt: skip

PEOPLE = PeopleWords(
    unnamed=decline_table(
        {"источник": "source", "собеседник": "source", "чиновник": "official", "дипломат": "diplomat",
         "инсайдер": "insider", "сотрудник": "staffer", "представитель": "official", "очевидец": "witness", "очевидица": "witness",
         "свидетель": "witness", "журналист": "reporter", "корреспондент": "reporter", "офицер": "officer"}, CASES
    ),
    unnamed_many={form: called for form, called in _MANY.items() if form not in ROLES},
    qualities={
        **dict.fromkeys(("высокопоставленный", "высокопоставленного", "высокопоставленные", "высокопоставленных",
                         "высокопоставленным", "старший"), "senior"),
        **dict.fromkeys(("администрации", "белого дома"), "administration"),
        **dict.fromkeys(("бывший", "бывшего", "бывшая"), "former"),
        **dict.fromkeys(("военный", "военного", "военные", "военных"), "military"),
        **dict.fromkeys(("дипломатический", "дипломатического", "дипломатические", "дипломатических"), "diplomatic"),
        **dict.fromkeys(("правительстве", "правительства", "правительственный", "правительственного"), "government"),
        **dict.fromkeys(("полиции", "полицейский"), "police"), **dict.fromkeys(("разведке", "разведки"), "intelligence"),
        "минобороны": "defense ministry", "мид": "foreign ministry", "кремле": "kremlin", "нато": "NATO", "ес": "EU",
        "евросоюзе": "EU", "оон": "UN", "пентагоне": "pentagon", "правоохранительных органах": "law enforcement",
        "анонимный": "anonymous",
    },
    phrases={
        "знакомый с ситуацией": "familiar with the matter", "знакомый с ходом переговоров": "close to the talks",
        "близкий к переговорам": "close to the talks", "осведомлённый источник": "familiar with the matter",
    },
    offices={**decline_table(_OFFICES, CASES), **_FIXED},
    leaders=frozenset({"лидер", "лидера", "лидером", "глава", "главы", "президент", "президента"}),
    pairs=frozenset({"лидеры", "президенты", "стороны", "оба", "обе", "министры"}),
    others=frozenset({"другой", "другого", "другому", "другим", "другая", "ещё", "второй", "второго", "третий", "третьего"}),
    documents=decline_table(
        {"заявление": "statement", "сообщение": "statement", "пресс-релиз": "press release", "релиз": "release",
         "отчёт": "report", "доклад": "report", "письмо": "letter", "документ": "document", "коммюнике": "communique",
         "опрос": "survey", "исследование": "study", "статья": "article", "книга": "book", "запись": "post",
         "пост": "post", "твит": "tweet", "послание": "message", "записка": "memo", "иск": "lawsuit",
         "приговор": "ruling", "решение": "decision", "сводка": "report", "публикация": "publication",
         "обращение": "address", "материалы": "file", "постановление": "ruling", "интервью": "interview", "декларация": "declaration", "пояснение": "note"}, CASES
    ),
    government=frozenset({"правительство", "правительства", "правительстве", "администрация", "администрации", "власти"}),
    female=frozenset({
        "она", "госпожа", "госпожи", "королева", "королевы", "г-жа", "представительница", "женщина", "мать",
        "жена", "сестра", "дочь", "актриса", "певица", "учительница", "принцесса", "журналистка",
    }) | decline(FEMALE_ROLES, CASES),
    male=frozenset({
        "он", "господин", "господина", "г-н", "король", "короля", "мужчина", "отец", "муж", "брат", "сын",
        "актер", "певец", "принц",
    }),
    demonyms=decline(DEMONYMS, CASES),
    agreement=agree(VERBS, RUSSIAN),
    ministries=MINISTRIES,
    joiner="и",
    wholes=frozenset(
        "региона области города страны государства ведомства министерства компании предприятия клуба партии организации "
        "агентства фонда издания правительства администрации района республики команды заведения учреждения".split()
    ),
    trade_endings=("ницы", "истки", "ерки", "ачки", "орши", "иня", "есса", "лог", "ист", "истка", "граф", "вед", "тель", "тельница", "ница", "щик", "щица", "чик", "чица", "ант", "арь", "ник", "лец", "нец", "атка", "торка", "ертка", "атор", "ятор", "чий", "чая", "аторша", "мистр", "яр", "нтка", "ачка", "врач", "чиха"),
    given_names=GIVEN_NAMES,
    name_cases=NAME_CASES,
    noun_cases=NOUN_CASES,
    head_first=True,
)  # fmt: skip
