"""Ukrainian."""

from provenance.languages.pack import LanguagePack
from provenance.languages.slavic import plural_forms
from provenance.languages.uk.phrases import CUES_EXTRA
from provenance.languages.uk.structure import WORDS
from provenance.languages.uk.verbs import VERBS
from provenance.languages.uk.words import (
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

_IMPERSONAL = frozenset(
    "ідеться йдеться говориться сказано зазначається повідомляється наголошується стверджується зазначено підкреслюється вказується вказано написано".split()
)

PACK = LanguagePack(
    code="uk",
    name="Ukrainian",
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
    name_joiners=frozenset({"і", "й", "та"}),
    addressees=ADDRESSEES,
    time_words=TIME_WORDS,
    not_mentions=NOT_MENTIONS,
    subordinators=SUBORDINATORS,
    subject_forms=SUBJECT_FORMS,
    subjectless_forms=_IMPERSONAL
    | plural_forms(VERBS, ("ли", "лися", "лись", "ють", "уть", "ять", "ать", "ються", "уться"), frozenset()),
    locative_prepositions=frozenset({"в", "у"}),
    title_complements=TITLE_COMPLEMENTS,
    infinitive_endings=("ти", "тися", "тись"),
    adjective_endings=(
        "ий",
        "ій",
        "ська",
        "цька",
        "ова",
        "вна",
        "чна",
        "льна",
        "ські",
        "цькі",
        "вні",
        "чні",
        "льні",
    ),
    dative_endings=("ому", "ого", "им", "ім", "ові", "еві", "єві", "ам", "ям", "у", "ю"),
    words=WORDS,
    back_phrases=("про це", "такі дані", "такі цифри", "таку інформацію"),
    labels_reporter=frozenset({"З", "ПИТАННЯ", "Питання", "ЖУРНАЛІСТ", "Журналіст", "Кореспондент"}),
    labels_moderator=frozenset({"Ведучий", "Ведуча", "ВЕДУЧИЙ", "Модератор"}),
)
