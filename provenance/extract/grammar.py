"""A language pack made ready for lookup: folded sets, and an index of cues by their first word."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from provenance.languages import Cue, LanguagePack, NominalClass, Pronoun, load_pack
from provenance.text.fold import fold_word

_CASED = frozenset({"Latin", "Cyrillic", "Greek", "Armenian"})
_SURE = 0.8
"""Strength from which on a cue of one word is taken for one wherever it stands."""
FormKind = Literal["finite", "base", "participle", "perfect", "infinitive"]


@dataclass(frozen=True, slots=True)
class CueForm:
    """One surface form of a cue: its folded words, and what kind of form it is.

    `joined` tells that the last word is only the beginning of a token ("وفقا ل-"). `openers` are the folded words
    that open the content besides complementisers, `joined_openers` those that are the beginning of a token.
    """

    cue: Cue
    words: tuple[str, ...]
    kind: FormKind
    joined: bool = False
    openers: frozenset[str] = frozenset()
    joined_openers: tuple[str, ...] = ()
    particle: tuple[str, ...] = ()
    """The folded words of a separable verb's particle: mit; in, aussicht."""
    gap: frozenset[str] = frozenset()
    """The folded words that may stand between its own: по [её] словам."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """Everything the engine looks up, folded once per language."""

    code: str
    vso: bool
    free: bool
    null_subject: bool
    inversion: bool
    caseless: bool
    forms: dict[str, tuple[CueForm, ...]]
    complementisers: frozenset[str]
    whether: frozenset[str]
    auxiliaries: frozenset[str]
    adverbs: frozenset[str]
    clause_ends: frozenset[str]
    coordinators: frozenset[str]
    relative: frozenset[str]
    subordinators: frozenset[str]
    finite: frozenset[str]
    passive: frozenset[str]
    infinitive: frozenset[str]
    prepositions: frozenset[str]
    determiners: frozenset[str]
    name_particles: frozenset[str]
    titles: frozenset[str]
    joiners: frozenset[str]
    addressees: frozenset[str]
    time_words: frozenset[str]
    not_mentions: frozenset[str]
    cue_proclitics: tuple[str, ...]
    noun_proclitics: tuple[str, ...]
    subjects: dict[str, Pronoun]
    objects: frozenset[str]
    suffixes: dict[str, Pronoun]
    lone_objects: frozenset[str] = frozenset()
    """Object pronouns that are no possessives as well: him, but not her."""
    as_words: frozenset[str] = frozenset()
    attached: frozenset[str] = frozenset()
    continuing: frozenset[str] = frozenset()
    role_endings: tuple[str, ...] = ()
    countering_cues: frozenset[str] = frozenset()
    judging_cues: frozenset[str] = frozenset()
    judging_words: frozenset[str] = frozenset()
    no_judgements: frozenset[str] = frozenset()
    outlets: tuple[str, ...] = ()
    """Ends of nouns for outlets, whose names follow them in marks: die Zeitung „Seepost“."""
    asides: frozenset[str] = frozenset()
    """Lemmas of phrases that only tell where a speaker named with a verb has it from: unter Berufung auf."""
    contractions: frozenset[str] = frozenset()
    """Finite words that hold their subject ("he's"), so that a clause may begin with them."""
    nominals: dict[str, NominalClass] = field(default_factory=dict)
    subject_forms: frozenset[str] = frozenset()
    subjectless: frozenset[str] = frozenset()
    locatives: frozenset[str] = frozenset()
    correlatives: frozenset[str] = frozenset()
    claim_nouns: frozenset[str] = frozenset()
    pointers: frozenset[str] = frozenset()
    partitives: frozenset[str] = frozenset()
    partitive_prepositions: frozenset[str] = frozenset()
    body_locatives: frozenset[str] = frozenset()
    own_participles: frozenset[str] = frozenset()
    circumstances: tuple[tuple[str, ...], ...] = ()
    speech_labels: tuple[tuple[str, ...], ...] = ()
    source_labels: tuple[tuple[str, ...], ...] = ()
    section_labels: tuple[tuple[str, ...], ...] = ()
    participle_endings: tuple[str, ...] = ()
    claim_words: frozenset[str] = frozenset()
    """Nouns of saying: criticism, claim."""
    cue_words: frozenset[str] = frozenset()
    """Cues of one word, mostly verbs: no noun phrase and no adjunct reaches over them."""
    sure_cues: frozenset[str] = frozenset()
    """Those of one word that are hardly ever anything else."""
    title_complements: frozenset[str] = frozenset()
    infinitive_endings: tuple[str, ...] = ()
    adjective_endings: tuple[str, ...] = ()
    dative_endings: tuple[str, ...] = ()

    fold_code: str = ""
    """The language whose folding makes words comparable; empty where accents tell words apart."""
    subject_behind: bool = False
    verb_second: bool = False
    comma_clause: bool = False
    inserted_phrases: bool = False
    perfect_auxiliaries: frozenset[str] = frozenset()
    reflexives: frozenset[str] = frozenset()
    clitic_subjects: tuple[str, ...] = ()
    reported_mood: frozenset[str] = frozenset()
    called: frozenset[str] = frozenset()
    """Words between a preposition and what somebody is called: очевидец по [имени] Степан."""
    adversatives: frozenset[str] = frozenset()
    """Words for "but", in languages that put a comma before each clause."""
    anonymity: tuple[tuple[str, ...], ...] = ()
    """What somebody asks for who does not want to be named; no claim: попросив [не називати] його."""
    back_phrases: tuple[tuple[str, ...], ...] = ()
    interrupted_marks: bool = False
    first_persons: frozenset[str] = frozenset()
    """Pronouns of the first person that are no subjects: me, nous."""
    impersonal_subjects: frozenset[str] = frozenset()
    opening_prepositions: frozenset[str] = frozenset()
    joining_phrases: tuple[tuple[str, ...], ...] = ()
    adverbial_phrases: tuple[tuple[str, ...], ...] = ()
    adverbial_openers: frozenset[str] = frozenset()
    """First words of the adverbial phrases."""
    adverbial_closers: frozenset[str] = frozenset()
    """Their last words."""
    no_contents: frozenset[str] = frozenset()
    not_negated: frozenset[str] = frozenset()
    oblique: frozenset[str] = frozenset()
    """Articles and possessives in a case that no subject stands in: den, einem."""
    particles: frozenset[str] = frozenset()
    """Separable parts that end the clause of their verb: meldet Insolvenz (an)."""
    hearsay: frozenset[str] = frozenset()
    """Auxiliaries whose form with a participle reports what another says: (aurait) menti."""
    unreal: frozenset[str] = frozenset()
    """Words by which that form tells what is not so: si, aurait (pu)."""
    naming_cues: frozenset[str] = frozenset()
    """Lemmas whose object may open the sentence, far from what it is called: Den Vorwurf nannte Doe „absurd“."""
    denials: frozenset[str] = frozenset()
    """Lemmas that say something of "das" alone: Doe bestreitet das."""
    document_adverbs: frozenset[str] = frozenset()
    """What stands for the document of the sentence before: heißt es (darin)."""
    sure_mood: frozenset[str] = frozenset()
    """Forms of the reported mood that are nothing else, so that they need no speaker in the sentence before."""
    modals: frozenset[str] = frozenset()
    verdict_cues: frozenset[str] = frozenset()
    verdict_words: frozenset[str] = frozenset()
    verdict_frames: frozenset[str] = frozenset()
    infinitive_joints: tuple[tuple[str, ...], ...] = ()
    """Phrases before an infinitive of saying that has the subject of the verb before: avant de."""
    infinitives: dict[str, CueForm] = field(default_factory=dict)
    negations: frozenset[str] = frozenset()
    infinitive_openers: frozenset[str] = frozenset()

    def is_known(self) -> bool:
        """Tell whether there are any cues, that is whether the language has a pack."""
        return bool(self.forms)


@cache
def compile_grammar(code: str) -> Grammar:
    """Return the grammar of a language; one without words when no pack exists."""
    pack = load_pack(code) or LanguagePack(code=code, name=code, script="")

    fold_code = _fold_code(pack)

    def fold(words: Iterable[str]) -> frozenset[str]:
        return frozenset(fold_word(word, fold_code) for word in words)

    forms = _index_forms(pack)

    def fold_phrases(phrases: Iterable[str]) -> tuple[tuple[str, ...], ...]:
        return tuple(tuple(fold_word(word, fold_code) for word in phrase.split()) for phrase in phrases)

    nominals: dict[str, NominalClass] = {}
    for kind in ("organization", "role", "collective", "anonymous", "document"):
        for word in pack.nominals.get(kind, ()):
            nominals[fold_word(word, fold_code)] = kind
    subjects = {fold_word(p.form, fold_code): p for p in pack.pronouns if p.case == "subject"}
    return Grammar(
        code=code,
        vso=pack.order == "VSO",
        free=pack.order == "FREE",
        null_subject=pack.null_subject,
        inversion=pack.inversion,
        caseless=pack.script not in _CASED,
        forms=forms,
        complementisers=fold(pack.complementisers),
        whether=fold(pack.whether_words),
        auxiliaries=fold(pack.auxiliaries | pack.negations),
        adverbs=fold(pack.adverbs),
        clause_ends=fold(pack.clause_ends),
        coordinators=fold(pack.coordinators),
        relative=fold(pack.relative_words),
        subordinators=fold(pack.subordinators),
        finite=fold(pack.finite_words),
        passive=fold(pack.passive_words),
        infinitive=fold(pack.infinitive_words),
        prepositions=fold(pack.prepositions),
        determiners=fold(pack.determiners),
        name_particles=fold(pack.name_particles),
        titles=fold(pack.titles),
        joiners=fold(pack.name_joiners),
        addressees=fold(pack.addressees),
        time_words=fold(pack.time_words),
        not_mentions=fold(pack.not_mentions),
        cue_proclitics=pack.cue_proclitics,
        noun_proclitics=pack.noun_proclitics,
        subjects=subjects,
        objects=fold(p.form for p in pack.pronouns if p.case in {"object", "possessive"}),
        suffixes={fold_word(p.form, fold_code): p for p in pack.suffix_pronouns},
        lone_objects=fold(p.form for p in pack.pronouns if p.case == "object")
        - fold(p.form for p in pack.pronouns if p.case == "possessive"),
        as_words=fold(pack.words.get("as_words", ())),
        attached=fold(pack.words.get("attached_prepositions", ())),
        continuing=frozenset(pack.words.get("continuing_cues", ())),
        role_endings=tuple(pack.words.get("role_endings", ())),
        countering_cues=frozenset(pack.words.get("countering_cues", ())),
        judging_cues=frozenset(pack.words.get("judging_cues", ())),
        judging_words=fold(pack.words.get("judging_words", ())),
        no_judgements=fold(pack.words.get("no_judgements", ())),
        outlets=tuple(sorted(fold(pack.words.get("outlets", ())))),
        asides=frozenset(pack.words.get("aside_cues", ())),
        contractions=frozenset(
            word for word in fold(pack.finite_words) if word.partition("'")[0] in {*subjects, "there", "that"}
        )
        - subjects.keys(),
        nominals=nominals,
        fold_code=fold_code,
        subject_behind=pack.subject_behind,
        verb_second=pack.verb_second,
        comma_clause=pack.comma_clause,
        inserted_phrases=pack.inserted_phrases,
        perfect_auxiliaries=fold(pack.perfect_auxiliaries),
        reflexives=fold(pack.words.get("reflexives", ())),
        clitic_subjects=pack.clitic_subjects,
        reported_mood=fold(pack.reported_mood),
        back_phrases=fold_phrases(pack.back_phrases),
        called=fold(pack.words.get("called", ())),
        adversatives=fold(pack.words.get("adversatives", ())),
        anonymity=fold_phrases(pack.words.get("anonymity", ())),
        interrupted_marks=pack.interrupted_marks,
        first_persons=fold(p.form for p in pack.pronouns if p.case == "object" and p.person == 1),
        impersonal_subjects=fold(pack.words.get("impersonal_subjects", ())),
        opening_prepositions=frozenset(pack.words.get("opening_prepositions", ())),
        joining_phrases=fold_phrases(pack.words.get("joining_phrases", ())),
        adverbial_phrases=fold_phrases(pack.words.get("adverbial_phrases", ())),
        adverbial_closers=frozenset(
            phrase[-1] for phrase in fold_phrases(pack.words.get("adverbial_phrases", ()))
        ),
        adverbial_openers=fold(phrase.split()[0] for phrase in pack.words.get("adverbial_phrases", ())),
        no_contents=fold(pack.words.get("no_contents", ())),
        not_negated=frozenset(pack.words.get("not_negated", ())),
        oblique=fold(pack.words.get("oblique_determiners", ())),
        particles=fold(pack.words.get("particles", ())),
        hearsay=fold(pack.words.get("hearsay", ())),
        unreal=fold(pack.words.get("unreal", ())),
        naming_cues=frozenset(pack.words.get("naming_cues", ())),
        denials=frozenset(pack.words.get("denials", ())),
        document_adverbs=fold(pack.words.get("document_adverbs", ())),
        sure_mood=fold(pack.words.get("sure_mood", ())),
        modals=fold(pack.words.get("modals", ())),
        verdict_cues=frozenset(pack.words.get("verdict_cues", ())),
        verdict_words=fold(pack.words.get("verdict_words", ())),
        verdict_frames=fold(pack.words.get("verdict_frames", ())),
        infinitives=_index_infinitives(pack),
        infinitive_joints=fold_phrases(pack.words.get("infinitive_joints", ())),
        negations=fold(pack.negations),
        infinitive_openers=fold(pack.words.get("infinitive_openers", ())),
        subject_forms=fold(pack.subject_forms),
        subjectless=fold(pack.subjectless_forms),
        locatives=fold(pack.locative_prepositions),
        participle_endings=pack.words.get("participle_endings", ()),
        claim_words=frozenset(
            word
            for word, found in forms.items()
            if found[0].cue.frames[0] == "noun" and len(found[0].words) == 1
        ),
        cue_words=frozenset(
            word
            for word, found in forms.items()
            if any(len(form.words) == 1 and form.cue.frames[0] != "noun" for form in found)
        ),
        sure_cues=frozenset(
            word
            for word, found in forms.items()
            if any(len(form.words) == 1 and form.cue.strength >= _SURE for form in found)
        ),
        correlatives=fold(pack.words.get("correlatives", ())),
        claim_nouns=fold(pack.words.get("claim_nouns", ())),
        pointers=fold(pack.words.get("pointers", ())),
        partitives=fold(pack.words.get("partitives", ())),
        partitive_prepositions=fold(pack.words.get("partitive_prepositions", ())),
        own_participles=fold(pack.words.get("own_participles", ())),
        body_locatives=fold(pack.words.get("body_locatives", ())),
        circumstances=fold_phrases(pack.words.get("circumstances", ())),
        speech_labels=fold_phrases(pack.words.get("speech_labels", ())),
        source_labels=fold_phrases(pack.words.get("source_labels", ())),
        section_labels=fold_phrases(pack.words.get("section_labels", ())),
        title_complements=fold(pack.title_complements),
        infinitive_endings=pack.infinitive_endings,
        adjective_endings=pack.adjective_endings,
        dative_endings=pack.dative_endings,
    )


def _fold_code(pack: LanguagePack) -> str:
    """Return the language code to fold with: none where folding would drop accents that tell words apart."""
    return "" if pack.accents_matter else pack.code


def _index_infinitives(pack: LanguagePack) -> dict[str, CueForm]:
    """Return the infinitives of saying by their word; cues behind a joint only."""
    code = _fold_code(pack)
    index: dict[str, CueForm] = {}
    for cue in pack.cues:
        openers = frozenset(fold_word(word, code) for word in cue.openers)
        for text in cue.infinitives:
            word = fold_word(text, code)
            index.setdefault(word, CueForm(cue, (word,), "infinitive", openers=openers))
    return index


def _rank_form(form: CueForm) -> tuple[int, bool, bool, bool]:
    """Return the rank in which a form is tried: the longest first, then those that need more around them."""
    return (-len(form.words), form.joined, form.kind != "perfect", not form.cue.particle)


def _index_forms(pack: LanguagePack) -> dict[str, tuple[CueForm, ...]]:
    """Return the cue forms by their first word, the longest first."""
    index: dict[str, list[CueForm]] = {}
    caseless = pack.script not in _CASED
    code = _fold_code(pack)
    for cue in pack.cues:
        joins = [word for word in cue.openers if word.endswith("-") or (caseless and len(word) == 1)]
        openers = frozenset(fold_word(word, code) for word in cue.openers if word not in joins)
        joined_openers = tuple(fold_word(word.rstrip("-"), code) for word in joins)
        gap = frozenset(fold_word(word, code) for word in cue.gap)
        finite = cue.forms if cue.forms != cue.perfects else ()
        kinds: list[tuple[str, FormKind]] = [(text, "finite") for text in finite]
        kinds += [(text, "participle") for text in cue.participles]
        kinds += [(text, "perfect") for text in cue.perfects]
        for text, form_kind in kinds:
            kind: FormKind = "participle" if text in cue.participles else form_kind
            if pack.infinitive_words and text == cue.lemma == cue.forms[0]:
                kind = "base"
            words = tuple(fold_word(word.rstrip("-"), code) for word in text.split())
            particle = tuple(fold_word(word, code) for word in cue.particle.split())
            form = CueForm(cue, words, kind, text.endswith("-"), openers, joined_openers, particle, gap)
            index.setdefault(words[0], []).append(form)
    return {first: tuple(sorted(found, key=_rank_form)) for first, found in index.items()}
