"""Ukrainian words for offices, unnamed officials, documents and pairs, in all cases."""

from __future__ import annotations

from provenance.languages.people import PeopleWords
from provenance.languages.slavic import UKRAINIAN, agree, decline, decline_table
from provenance.languages.uk.callings import DEMONYMS
from provenance.languages.uk.cases import NOUN_CASES
from provenance.languages.uk.given import GIVEN_NAMES
from provenance.languages.uk.ministries import MINISTRIES
from provenance.languages.uk.names import NAME_CASES
from provenance.languages.uk.verbs import VERBS
from provenance.languages.uk.words import CASES, FEMALE_ROLES, ROLES

_OFFICES = {
    "президент": "president", "віце-президент": "vice president", "прем'єр": "prime minister",
    "прем'єр-міністр": "prime minister", "канцлер": "chancellor", "канцлерка": "chancellor", "король": "king",
    "королева": "queen", "губернатор": "governor", "мер": "mayor", "сенатор": "senator", "сенаторка": "senator",
    "прес-секретар": "press secretary", "прес-секретарка": "press secretary", "речник": "spokesperson",
    "речниця": "spokesperson", "держсекретар": "secretary of state", "міністр": "minister", "міністерка": "minister",
    "посол": "ambassador", "генерал": "general", "суддя": "judge", "професор": "professor", "директор": "director",
    "директорка": "director", "командувач": "commander", "депутат": "deputy", "депутатка": "deputy",
    "кандидат": "candidate", "спікер": "speaker", "лідер": "leader", "економіст": "economist", "аналітик": "analyst",
    "адвокат": "lawyer", "юрист": "lawyer", "юристка": "lawyer", "генпрокурор": "attorney general",
    "генсек": "secretary general", "помічник": "aide", "помічниця": "aide", "радник": "adviser", "радниця": "adviser",
    "експерт": "expert", "експертка": "expert", "голова": "head", "очільник": "head", "очільниця": "head",
    "керівник": "head", "керівниця": "head", "заступник": "deputy head", "заступниця": "deputy head",
    "представник": "spokesperson", "представниця": "spokesperson",
}  # fmt: skip
_FIXED = {
    **dict.fromkeys(("міський голова", "міського голови", "міська голова", "міської голови", "голова міста", "голови міста", "очільник міста", "очільниця міста"), "mayor"),
    "міністр закордонних справ": "foreign minister", "міністра закордонних справ": "foreign minister",
    "голова мзс": "foreign minister", "глава мзс": "foreign minister", "міністр оборони": "defense minister",
    "міністра оборони": "defense minister", "глава держави": "president", "генеральний секретар": "secretary general",
    "радник з питань національної безпеки": "national security adviser", "помічник президента": "presidential aide",
}  # fmt: skip

_MANY = decline_table(
    {"джерела": "sources", "посадовці": "officials", "чиновники": "officials", "урядовці": "officials",
     "дипломати": "diplomats", "очевидці": "witnesses", "свідки": "witnesses", "експерти": "experts",
     "аналітики": "analysts", "журналісти": "reporters", "мешканці": "residents", "жителі": "residents",
     "науковці": "researchers", "дослідники": "researchers", "активісти": "activists",
     "протестувальники": "protesters", "спостерігачі": "observers", "представники": "officials",
     "слідчі": "investigators", "лікарі": "doctors", "люди": "people", "організатори": "organizers", "батьки": "parents", "вболівальники": "fans", "місцеві": "residents",
     "пасажири": "passengers", "медики": "medics", "рятувальники": "rescuers", "військові": "military", "влада": "authorities",
     "правозахисники": "rights activists", "екологи": "environmentalists", "фахівці": "experts", "правоохоронці": "police",
     "співрозмовники": "sources", "студенти": "students", "затримані": "detainees", "водії": "drivers", "поліцейські": "police", "учителі": "teachers", "працівники": "workers", "виборці": "voters", "родичі": "relatives", "адвокати": "lawyers", "критики": "critics", "фермери": "farmers", "підприємці": "businesspeople", "волонтери": "volunteers", "депутати": "deputies", "юристи": "lawyers", "економісти": "economists"}, CASES
)  # fmt: skip

PEOPLE = PeopleWords(
    unnamed=decline_table(
        {"джерело": "source", "співрозмовник": "source", "посадовець": "official", "чиновник": "official",
         "урядовець": "official", "дипломат": "diplomat", "інсайдер": "insider", "співробітник": "staffer",
         "представник": "official", "високопосадовець": "senior official", "очевидець": "witness", "очевидиця": "witness", "свідок": "witness", "журналіст": "reporter",
         "кореспондент": "reporter", "офіцер": "officer"}, CASES
    ),
    unnamed_many={form: called for form, called in _MANY.items() if form not in ROLES},
    qualities={
        **dict.fromkeys(("високопоставлений", "високопоставленого", "високопоставлені",
                         "високопоставлених", "старший"), "senior"),
        **dict.fromkeys(("адміністрації", "білого дому", "білому домі"), "administration"),
        **dict.fromkeys(("колишній", "колишнього", "колишня"), "former"),
        **dict.fromkeys(("військовий", "військового", "військові", "військових"), "military"),
        **dict.fromkeys(("дипломатичний", "дипломатичного", "дипломатичні", "дипломатичних"), "diplomatic"),
        **dict.fromkeys(("уряді", "уряду", "урядовий", "урядового"), "government"),
        **dict.fromkeys(("поліції", "поліцейський"), "police"), **dict.fromkeys(("розвідці", "розвідки"), "intelligence"),
        "міноборони": "defense ministry", "мзс": "foreign ministry", "кремлі": "kremlin", "нато": "NATO", "єс": "EU",
        "євросоюзі": "EU", "оон": "UN", "пентагоні": "pentagon", "правоохоронних органах": "law enforcement",
    },
    phrases={
        "обізнане з ситуацією": "familiar with the matter", "знайоме з ситуацією": "familiar with the matter",
        "наближене до переговорів": "close to the talks", "близьке до переговорів": "close to the talks",
    },
    offices={**decline_table(_OFFICES, CASES), **_FIXED},
    leaders=frozenset({"лідер", "лідера", "лідером", "глава", "глави", "президент", "президента"}),
    pairs=frozenset({"лідери", "президенти", "сторони", "обидва", "обидві", "міністри"}),
    others=frozenset({"інший", "іншого", "іншому", "іншим", "інше", "інша", "ще", "другий", "друге", "другого", "третій", "третє"}),
    documents=decline_table(
        {"заява": "statement", "повідомлення": "statement", "прес-реліз": "press release", "реліз": "release",
         "звіт": "report", "доповідь": "report", "лист": "letter", "документ": "document", "комюніке": "communique",
         "опитування": "survey", "дослідження": "study", "стаття": "article", "книга": "book", "допис": "post",
         "пост": "post", "твіт": "tweet", "послання": "message", "записка": "memo", "позов": "lawsuit",
         "вирок": "ruling", "рішення": "decision", "зведення": "report", "публікація": "publication",
         "звернення": "address", "матеріали": "file", "декларація": "declaration", "пояснення": "note"}, CASES
    ),
    government=frozenset({"уряд", "уряду", "уряді", "адміністрація", "адміністрації", "влада"}),
    female=frozenset({
        "вона", "пані", "королева", "речниця", "представниця", "очільниця", "директорка", "прес-секретарка",
        "жінка", "мати", "дружина", "сестра", "дочка", "акторка", "співачка", "учителька", "принцеса", "міністерка",
        "депутатка", "сенаторка", "керівниця", "радниця", "журналістка", "експертка", "юристка", "заступниця",
    }) | decline(FEMALE_ROLES, CASES),
    male=frozenset({
        "він", "пан", "пана", "король", "короля", "чоловік", "батько", "брат", "син", "речник",
        "представник", "очільник", "актор", "співак", "принц",
    }),
    demonyms=decline(DEMONYMS, CASES),
    agreement=agree(VERBS, UKRAINIAN),
    ministries=MINISTRIES,
    joiner="і",
    wholes=frozenset(
        "регіону області міста країни держави відомства міністерства компанії підприємства клубу партії організації агентства "
        "фонду видання уряду адміністрації району республіки команди закладу установи".split()
    ),
    trade_endings=("ниці", "логині", "кині", "істки", "истки", "ачки", "ерки", "орки", "ач", "иня", "еса", "лог", "логиня", "ист", "истка", "граф", "знавець", "тель", "телька", "ниця", "ник", "щик", "чик", "ант", "антка", "ерка", "орка", "ар", "арка", "лець", "нець", "вець", "атка", "атор", "чий", "ча", "іст", "істка", "ертка", "нтка", "ачка", "лікар", "ївниця", "кар"),
    given_names=GIVEN_NAMES,
    name_cases=NAME_CASES,
    noun_cases=NOUN_CASES,
    head_first=True,
)  # fmt: skip
