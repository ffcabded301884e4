"""What the engine must know of a language, as data: one `LanguagePack` each, read by one engine for all.

A pack holds surface forms, not rules. Word order, clitics and the frames of the cues tell the engine where to look
for mention and content, so that English ("Doe said that …"), Arabic ("وقالت دو إن …") and later languages differ in
their packs only. Forms are written as they stand in careful text; the engine compares them folded
(`provenance.text.fold.fold_word`), so case, hamza, final ya, vowel signs and kinds of apostrophe need no doubles.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Literal

from provenance.errors import LanguageError

Order = Literal["SVO", "VSO", "FREE"]
"""FREE: cases mark the subject, which stands on either side of its verb; each clause has its complementiser."""
Frame = Literal[
    "speech", "told", "request", "infinitive", "object", "about", "noun", "prepositional", "postposition"
]
"""What a cue takes as its content, and where.

    speech         a clause or a quotation, on either side: said (that) …, "…", said Doe; قال إن …
    told           the same with the person told between cue and content, outside of it: told reporters that …; أخبر
    request        what is asked, the person asked included: urged [Russia to …], called for [calm]; حث، طالب
    infinitive     what one binds oneself to: agreed [to …], threatened [to …]; وافق على، هدد بـ
    object         a noun phrase that names what was said: voiced [support for …], reaffirmed [the firm support …]
    about          a preposition's phrase, the preposition inside: warned [of a rupture]; أعرب [عن دعمه]
    noun           a noun of saying: his [claim] that …, in a statement that …
    prepositional  the mention follows the cue: according to Doe, …; وفقا لـ، بحسب، على حد تعبيره
    postposition   the mention stands before the cue: Doe zufolge
"""
PronounCase = Literal["subject", "object", "possessive", "suffix"]
NominalClass = Literal["role", "anonymous", "document", "collective", "organization"]


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb or phrase of saying.

    `forms` are all its finite surface forms, several words joined by one blank ("made clear"); `participles` are
    forms that share the subject of the clause before ("adding", مضيفا). `frames` in order of preference. `openers`
    are words that open the content and belong to it besides the pack's complementisers (of "warned": "of",
    "against"; of أشار: إلى). `gap` tells that an object pronoun may stand inside ("made it clear"); `strength` 0-1
    says how often the form is a cue at all where the engine sees one frame fulfilled; under 0.5 only a quotation in
    marks counts as its content.

    A first form that equals the lemma is the infinitive as well, which needs a plural subject ("say", "support").
    A last word that ends in a hyphen is joined to the next: "وفقا ل-" fits "وفقا للبيان", "حسب قول-" fits "حسب قوله";
    the cue ends inside the token and what is left of it belongs to the mention. An opener may end so too ("ب-").
    """

    lemma: str
    forms: tuple[str, ...]
    frames: tuple[Frame, ...] = ("speech",)
    participles: tuple[str, ...] = ()
    openers: tuple[str, ...] = ()
    gap: tuple[str, ...] = ()
    strength: float = 0.9
    perfects: tuple[str, ...] = ()
    """Past participles that count behind (or, in a bracket, far behind) a perfect auxiliary only: a (déclaré)."""
    particle: str = ""
    """The separable part, which ends the clause: teilte … (mit); the cue is the finite part alone."""
    pointing: bool = False
    """Its own pronoun says who speaks, so that no mention follows: a su juicio, à l'en croire."""
    impersonal: bool = False
    """Has no subject; who speaks, if anybody, stands behind a preposition: hieß es in Brüssel, peut-on y lire."""
    infinitives: tuple[str, ...] = ()
    """Infinitives that share the subject of the verb before behind a joint of the pack: avant d'(assurer)."""


@dataclass(frozen=True, slots=True)
class Pronoun:
    """A pronoun form; an empty `gender` ("m", "f", "n") or `number` ("s", "d", "p") fits all."""

    form: str
    person: Literal[1, 2, 3] = 3
    gender: str = ""
    number: str = ""
    case: PronounCase = "subject"


@dataclass(frozen=True, slots=True)
class LanguagePack:
    """Everything language-dependent that extraction and speaker resolution read.

    Sets hold surface forms; each field's comment says what the engine does with it. Fields that a language has no
    use for stay empty.
    """

    code: str
    name: str
    script: str
    direction: Literal["ltr", "rtl"] = "ltr"
    order: Order = "SVO"
    null_subject: bool = False
    """A cue without a subject continues the last speaker (Arabic, Spanish)."""
    inversion: bool = True
    """After a quotation the cue may stand before the mention ("said Doe")."""

    cues: tuple[Cue, ...] = ()
    complementisers: tuple[str, ...] = ()
    """Open a reported clause and belong to indirect content: that, أن, dass."""
    whether_words: tuple[str, ...] = ()
    """Open a reported question and belong to the content: whether, how, why, ما إذا."""
    auxiliaries: frozenset[str] = frozenset()
    """May stand between mention and cue, and belong to neither: has, will, كان, قد."""
    adverbs: frozenset[str] = frozenset()
    """May stand between mention and cue or between cue and content: also, later, أيضا."""
    negations: frozenset[str] = frozenset()
    clause_ends: frozenset[str] = frozenset()
    """Words that, after a comma, open a clause of the reporter's own: but, while, فيما, بينما."""
    coordinators: frozenset[str] = frozenset()
    """Join a second cue of the same subject: and, but, ثم (joined-on و is a proclitic)."""
    subordinators: frozenset[str] = frozenset()
    """Words at which a clause starts, so that a mention before a cue never reaches over them: because, when, لأن."""
    finite_words: frozenset[str] = frozenset()
    """Common finite verbs that are no cues: a mention never holds one, a reported clause mostly does."""
    passive_words: frozenset[str] = frozenset()
    """Auxiliaries that turn a cue's participle passive, so that the noun before it did not speak: is, was."""
    infinitive_words: frozenset[str] = frozenset()
    """Stand before an infinitive: to."""
    relative_words: frozenset[str] = frozenset()
    """who, which, الذي: a cue behind one has the noun before it as its mention."""
    prepositions: frozenset[str] = frozenset()
    cue_proclitics: tuple[str, ...] = ()
    """Letters joined before a cue and outside of it: و ف."""
    noun_proclitics: tuple[str, ...] = ()
    """Letters joined before a noun and outside a mention: ل ب ك و."""
    suffix_pronouns: tuple[Pronoun, ...] = ()
    """Pronouns joined to a cue's end that are its mention: حسب قول|ه."""

    pronouns: tuple[Pronoun, ...] = ()
    determiners: frozenset[str] = frozenset()
    possessives: tuple[str, ...] = ()
    """Endings that mark a possessor inside a mention: 's."""
    titles: frozenset[str] = frozenset()
    """Stand before a name and belong to the mention: President, Mr., الرئيس, السيد."""
    nominals: Mapping[NominalClass, frozenset[str]] = field(default_factory=dict)
    """Head nouns of mentions without a name: role (spokesman), anonymous (official), document (statement),
    collective (leaders, officials), organization (ministry)."""
    name_particles: frozenset[str] = frozenset()
    """Small words inside a name: de, van, bin, بن, آل."""
    name_joiners: frozenset[str] = frozenset()
    """Join two mentions into one: and."""
    addressees: frozenset[str] = frozenset()
    """Who is told things in reports: reporters, lawmakers, الصحفيين."""
    time_words: frozenset[str] = frozenset()
    """Weekdays, months and the like: trimmed from the edge of a mention, skipped between cue and content."""
    not_mentions: frozenset[str] = frozenset()
    """Capitalised or definite words that never are who spoke: There, It, Thursday."""
    accents_matter: bool = False
    """Words are told apart by accents, which folding would drop (French a, à; Spanish hablo, habló)."""
    subject_behind: bool = False
    """The subject may follow its verb in any clause (French, Spanish after a quotation, German after any opening)."""
    verb_second: bool = False
    """What opens a main clause is followed by its verb, so that the subject comes behind (German)."""
    perfect_auxiliaries: frozenset[str] = frozenset()
    """Auxiliaries before a `Cue.perfects` form: a, hat, ha."""
    clitic_subjects: tuple[str, ...] = ()
    """Pronouns joined to a verb as its subject, the hyphens with them, the longest first: -t-il."""
    comma_clause: bool = False
    """A comma alone may open a reported clause: Doe sagte, er komme."""
    reported_mood: frozenset[str] = frozenset()
    """Finite forms that show a main clause as said by the last speaker, without any cue: sei, habe (Konjunktiv I)."""
    interrupted_marks: bool = False
    """The speaker phrase may stand inside the marks: « Non, dit Doe. C'est fini. »"""
    inserted_phrases: bool = False
    """A phrase such as "selon Doe" stands without commas inside the clause that it attributes."""
    back_phrases: tuple[str, ...] = ()
    """Before a cue they stand for the sentence before, which is the content: así lo (dijo Doe)."""
    subject_forms: frozenset[str] = frozenset()
    """Nominatives of titles and head nouns, for languages with cases: президент, источник."""
    subjectless_forms: frozenset[str] = frozenset()
    """Cue forms that may have their speaker behind a preposition of place: сообщили (в полиции), говорится."""
    locative_prepositions: frozenset[str] = frozenset()
    """Those prepositions: в."""
    title_complements: frozenset[str] = frozenset()
    """Nouns that a preposition joins to a title: (министр по) делам."""
    infinitive_endings: tuple[str, ...] = ()
    """Endings that show an infinitive where no word before it does."""
    adjective_endings: tuple[str, ...] = ()
    """Endings of adjectives in the nominative, which belong to the noun behind them."""
    dative_endings: tuple[str, ...] = ()
    """Endings of the person told, who is no subject: Иванову, журналистам."""
    labels_reporter: frozenset[str] = frozenset({"Q", "QUESTION"})
    """Turn labels of unnamed reporters."""
    labels_moderator: frozenset[str] = frozenset({"MODERATOR"})
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Further lists by name, for data that one component reads.

    Extraction reads `impersonal_subjects` (one: a-t-on appris auprès de …), `opening_prepositions` (cues only in
    front of a sentence and before a person: pour), `joining_phrases` (lead over to a second verb of the same
    subject: al tiempo que), `no_contents` (what is refused, and no claim: Stellungnahme), `not_negated` (lemmas
    that are no cues when negated: souhaiter), `oblique_determiners` (in a case that no subject stands in: den, einem), `particles` (separable parts that end a clause: an), `hearsay` (auxiliaries that report with a participle: aurait), `unreal` (words that make it a wish or a condition: si), `naming_cues` (lemmas whose object may open the sentence: Den Vorwurf
    nannte Doe „absurd“), `denials` (lemmas that say something of "das" alone), `document_adverbs` (stand for the
    document of the sentence before: darin), `sure_mood` (forms of the reported mood that are nothing else), `adverbial_phrases` (may stand between an auxiliary and its
    participle: de son côté), `infinitive_openers` (small words in front of a reported infinitive: ne, se), `as_words` (as Doe put it), `attached_prepositions` (those whose phrase always belongs to the
    noun before: of), `role_endings` (of nouns for somebody, which open an apposition behind a name: gestor de …), `countering_cues` (lemmas that need a noun of saying beside them: tritt Vorwürfen entgegen), `judging_cues` with `judging_words` and `no_judgements` (lemmas whose object is a claim before such a word only, and objects with which they mean something else: hält Doe den Plan [für] falsch, hält eine Rede), `outlets` (ends of nouns whose names follow in marks: Zeitung), `aside_cues` (lemmas of phrases that tell where a speaker has it from: unter Berufung auf), `continuing_cues` (lemmas that take up the speaker, not the clause before: add), `reflexives` (stand between
    a verb and the subject behind it: sich) and `correlatives` (words before a
    comma that bind the clause behind it to themselves: через то, что). Languages of free order also have
    `claim_nouns` (accusatives that stand before their verb: [эту информацию] опровергли), `pointers` (before them:
    эту), `partitives` and `partitive_prepositions` (один из), `body_locatives` (before organizations alone: на заводе), `general_persons` (nouns that call anybody again: женщина), `own_participles` (of the reporter: сославшись), `circumstances` (phrases with which the reporter tells
    when and where it was said: в ходе), and labels that head a line before a colon: `speech_labels` (Прямая речь), `source_labels` (Источник), `section_labels` (Подробности).
    """


@cache
def known_languages() -> tuple[str, ...]:
    """Return the codes of all languages with a pack, sorted."""
    package = import_module("provenance.languages")
    return tuple(
        sorted(
            item.name
            for item in iter_modules(package.__path__)
            if item.ispkg and load_pack(item.name) is not None
        )
    )


@cache
def load_pack(code: str) -> LanguagePack | None:
    """Return the pack of language `code` (ISO 639-1, "en"), or None when there is none.

    Raises LanguageError when `code` is no language code at all.
    """
    if not (code.isascii() and code.replace("-", "").isalpha() and 2 <= len(code) <= 12):
        raise LanguageError(f"{code!r} is no language code; use ISO 639 codes such as 'en' or 'ar'")
    try:
        module = import_module(f"provenance.languages.{code.partition('-')[0].lower()}")
    except ModuleNotFoundError:
        return None
    pack = getattr(module, "PACK", None)
    return pack if isinstance(pack, LanguagePack) else None
