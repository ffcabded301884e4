"""Russian."""

from provenance.languages.pack import LanguagePack
from provenance.languages.ru.phrases import CUES_EXTRA
from provenance.languages.ru.structure import WORDS
from provenance.languages.ru.verbs import VERBS
from provenance.languages.ru.words import (
    ADDRESSEES,
    ADVERBS,
    AUXILIARIES,
    CLAUSE_ENDS,
    COMPLEMENTISERS,
    COORDINATORS,
    DETERMINERS,
    NAME_PARTICLES,
    NEGATIONS,
    NOMINALS,
    NOT_MENTIONS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVE_WORDS,
    SUBJECT_FORMS,
    SUBORDINATORS,
    TIME_WORDS,
    TITLE_COMPLEMENTS,
    TITLES,
    WHETHER_WORDS,
)
from provenance.languages.slavic import plural_forms

_IMPERSONAL = frozenset(
    "говорится сказано отмечается сообщается указывается подчёркивается утверждается уточняется поясняется указано отмечено написано".split()
)

PACK = LanguagePack(
    code="ru",
    name="Russian",
    script="Cyrillic",
    order="FREE",
    null_subject=True,
    cues=VERBS + CUES_EXTRA,
    complementisers=COMPLEMENTISERS,
    whether_words=WHETHER_WORDS,
    auxiliaries=AUXILIARIES,
    adverbs=ADVERBS,
    negations=NEGATIONS,
    clause_ends=CLAUSE_ENDS,
    coordinators=COORDINATORS,
    relative_words=RELATIVE_WORDS,
    prepositions=PREPOSITIONS,
    pronouns=PRONOUNS,
    determiners=DETERMINERS,
    titles=TITLES,
    nominals=NOMINALS,
    name_particles=NAME_PARTICLES,
    name_joiners=frozenset({"и"}),
    addressees=ADDRESSEES,
    time_words=TIME_WORDS,
    not_mentions=NOT_MENTIONS,
    subordinators=SUBORDINATORS,
    subject_forms=SUBJECT_FORMS,
    subjectless_forms=_IMPERSONAL
    | plural_forms(VERBS, ("ли", "лись", "ют", "ут", "ят", "ат", "ются", "утся"), frozenset()),
    locative_prepositions=frozenset({"в", "во"}),
    title_complements=TITLE_COMPLEMENTS,
    infinitive_endings=("ть", "ти", "чь", "ться", "тись", "чься"),
    adjective_endings=("ый", "ий", "ой", "ая", "яя", "ое", "ые", "ие"),
    dative_endings=("ому", "ему", "ого", "им", "ым", "ам", "ям", "у", "ю"),
    words=WORDS,
    back_phrases=("об этом", "такие данные", "такие цифры", "такую информацию"),
    labels_reporter=frozenset({"В", "ВОПРОС", "Вопрос", "ЖУРНАЛИСТ", "Журналист", "Корреспондент"}),
    labels_moderator=frozenset({"Ведущий", "Ведущая", "ВЕДУЩИЙ", "Модератор"}),
)
