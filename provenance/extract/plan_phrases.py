"""Phrases and nouns of saying -> plans: according to …, his claim that …"""

from __future__ import annotations

from provenance.extract.arabic_clauses import find_teller_behind
from provenance.extract.contents import Opened
from provenance.extract.cues import Hit
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item
from provenance.extract.mentions import Found, find_before, find_right
from provenance.extract.sides import LEFT_MARKS, Plan, Scene, is_clause, is_reported_verb
from provenance.extract.verb_first import find_mention_behind, may_speak
from provenance.speakers.mention import MentionForm

_POSTPOSITIONS = frozenset({"zufolge"})
_OF_SOURCE = "de source"
_FROM = frozenset({"de", "du", "d'", "del"})
_LONGEST_PLACE = 10
"""Words that tell where somebody is from."""
_SET_OFF = 0.5
"""Strength under which a phrase counts behind a comma or quotation only."""
_ISSUED = frozenset(
    {
        "صدر",
        "صدرت",
        "صادر",
        "صادره",
        "نشر",
        "نشرت",
        "نشره",
        "نشرته",
        "اصدره",
        "اصدرته",
        "تحصلت",
        "تلقت",
        "تلقته",
    }
)
"""Words that say of a statement by whom and when it was given out."""
_ASIDES = frozenset({"في", "خلال", "عقب", "اثر"})
"""Prepositions of an occasion between a verb and who spoke: وفق ما أكده في اتصال هاتفي، فلان."""
_LONGEST_TOLD = 10
_POINTING = frozenset({"هذا", "هذه"})
_HANDED = "نقلا"
_ALWAYS = 0.95
"""Strength from which a phrase names a speaker, whatever noun follows."""
_GOING_ON = frozenset({"ولم", "ولن", "ولا"})
"""Words by which the clause goes on that "according to" stands inside of."""
_OPENING = 3
"""Items before a prepositional cue that still opens its sentence ("And according to …")."""
_LONGEST_GENITIVE = 8
"""Items from a noun of saying to the comma behind whose words it names."""
_LONGEST_ADJUNCT = 6
"""Words of an adjunct before "according to" in a language whose clauses cannot be told by their verbs."""


def _find_named(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> Found | None:
    """Return the mention behind "according to": joined pronoun, pronoun or noun phrase."""
    start = hit.after
    if start >= len(items):
        return None
    if grammar.vso:
        while start + 1 < len(items) and items[start].low in grammar.time_words | grammar.adverbs:
            start += 1  # وفق ما أكده اليوم فلان
    told = not hit.form.joined and items[start].low.startswith("ل") and items[start].low in grammar.addressees
    aside = items[start].low in _ASIDES and hit.form.words[-1] not in _ASIDES
    if grammar.vso and (items[start].low in LEFT_MARKS or told or aside):
        # حسب ما أفاد به، إذاعة المرفأ، مصدر أمني: the outlet told or the occasion stands before a comma
        reach = range(start + 1, min(len(items), start + _LONGEST_TOLD))
        close = next((n for n in reach if items[n].low in LEFT_MARKS), None)
        return None if close is None else find_mention_behind(items, close + 1, hit, grammar)
    if grammar.clitic_subjects and hit.form.cue.lemma == _OF_SOURCE:
        return find_right(items, hit.after - 1, grammar)  # de [source diplomatique]
    if items[start].low in grammar.suffixes and items[start].start == hit.end:
        return Found(start, start + 1, "suffix_pronoun", stop=start + 1)
    titled = (
        items[start].capital and start + 1 < len(items) and items[start + 1].capital
    )  # selon Me Karl Roth
    if grammar.inserted_phrases and items[start].low in grammar.lone_objects and not titled:
        return Found(start, start + 1, "pronoun", stop=start + 1)
    mention = (
        find_mention_behind(items, start, hit, grammar)
        if grammar.vso
        else find_right(items, start, grammar, closed_apposition=hit.first < _OPENING)
    )
    if grammar.vso and mention is not None and hit.form.words[-1] == "به":
        mention = find_teller_behind(items, mention, grammar) or mention
    if grammar.vso and hit.form.words[-1].startswith("نقل"):
        mention = _find_origin(items, start, hit, grammar) or mention
    if mention is None and items[start].low in grammar.objects:
        return Found(start, start + 1, "pronoun", stop=start + 1)
    return mention


def _find_origin(items: tuple[Item, ...], start: int, hit: Hit, grammar: Grammar) -> Found | None:
    """Return from whom an outlet has what it hands on: بحسب ما نقلت الوكالة عن مسؤول."""
    for at in range(start, min(len(items) - 1, start + _LONGEST_TOLD)):
        if items[at].low in LEFT_MARKS:
            return None
        if items[at].low == "عن":
            return find_mention_behind(items, at + 1, hit, grammar)
    return None


def plan_preposition(scene: Scene, hit: Hit) -> Plan | None:
    """Plan "according to …": the mention follows, the content is the rest of the sentence."""
    items, grammar, plans = scene.items, scene.grammar, scene.plans
    pointing = hit.form.cue.pointing
    if grammar.subject_behind and _names_relative(items, hit, grammar):
        return _plan_relative(scene, hit)
    if hit.form.cue.strength < _SET_OFF and not _is_set_off(items, hit.first) and not pointing:
        return None
    mention = _find_possessive(items, hit, grammar) if pointing else _find_named(items, hit, grammar)
    mention = _find_inside(items, hit, grammar) or mention
    told = bool(plans) and grammar.clitic_subjects and _tells_of_source(scene, hit)
    if told or (mention is None and not pointing) or _lacks_postposition(items, hit, mention, grammar):
        return None  # told: a-t-on appris de source policière, one phrase
    if _names_nobody(items, hit, mention, grammar):
        return None
    plan = Plan(hit, "right", mention, rule="according", inverted=True)
    plan.null = mention is None
    stop, after = _skip_behind(items, mention.stop if mention is not None else hit.after, grammar)
    first_word = next((n for n, item in enumerate(items) if item.kind in {"word", "block"}), 0)
    opens_line = hit.first <= first_word + 1 and not any(i.kind == "block" for i in items[: hit.first])
    comma_before = hit.first > 0 and items[hit.first - 1].low in LEFT_MARKS
    adjunct = comma_before and _is_adjunct(items[: hit.first - 1], grammar) and after < len(items) - 1
    if adjunct and _opens_with_subject(items, grammar):
        adjunct = False  # "Der Plan, so Doe, sei alt": the phrase parts a clause
        plan.parting = True
    handed = hit.form.words[0] == _HANDED and hit.first > 0 and after < len(items)
    if handed and items[after].low in grammar.complementisers:
        plan.opened = Opened(after, "clause")
        return plan  # تابعت الصحيفة نقلا عن مصدر أن …
    if (
        grammar.vso
        and not (comma_before or opens_line)
        and after < len(items)
        and items[after].low in _GOING_ON
    ):
        return None  # حكومة تشكلت وفقا للوثيقة ولم تتغير
    if opens_line or adjunct:
        rest = items[after:]
        if not rest or (len(rest) < 2 and rest[0].kind != "block"):
            return None
        plan.opened = Opened(after, "block" if rest[0].kind == "block" else "clause")
        return plan
    plan.left_end = hit.first - 1 if comma_before else hit.first
    plan.side = "left"
    turned = any(other.side == "left" for other in plans)
    if grammar.inserted_phrases and not comma_before and not turned and _goes_on(items, stop, grammar):
        plan.around = stop
    # "… , as he put it" behind a sentence that has its speaker only repeats him.
    plan.silent = (
        mention is not None and mention.form == "suffix_pronoun" and any(not other.silent for other in plans)
    )
    return plan if plan.left_end > 0 else None


def _is_adverb(items: tuple[Item, ...], mention: Found) -> bool:
    """Tell whether no noun stands behind a preposition where all nouns have capitals: es war laut gewesen."""
    words = items[mention.first : mention.after]
    return mention.form == "unknown" and all(item.kind == "word" and not item.capital for item in words)


def _names_nobody(items: tuple[Item, ...], hit: Hit, mention: Found | None, grammar: Grammar) -> bool:
    """Tell whether what stands behind a preposition is no speaker: for the bridge, by the programme (وفق البرنامج)."""
    opening = hit.form.cue.lemma in grammar.opening_prepositions
    if opening and not _opens_for_person(items, hit, mention, grammar):
        return True
    pointing = hit.form.cue.pointing or not grammar.verb_second
    if not pointing and mention is not None and _is_adverb(items, mention):
        return True  # Es sei laut gewesen
    if grammar.vso and mention is not None and items[mention.first].low in _POINTING:
        return True  # وفقا لهذا القرار
    unknown = grammar.vso and mention is not None and mention.form == "unknown"
    if not unknown or mention is None or hit.form.cue.strength >= _ALWAYS:
        return False
    return not may_speak(items[mention.first : mention.after], grammar)


def _skip_behind(items: tuple[Item, ...], stop: int, grammar: Grammar) -> tuple[int, int]:
    """Return where a phrase ends, and where its clause may begin: behind a time, a date of issue and a comma."""
    after = stop
    if after < len(items) and grammar.verb_second and items[after].low in _POSTPOSITIONS:
        stop = after = after + 1  # Angaben der Feuerwehr zufolge
    while after < len(items) and (items[after].low in grammar.time_words or items[after].kind == "number"):
        after += 1
    if grammar.vso and after < len(items) and items[after].low in _ISSUED:
        # بيان صدر اليوم، …: the relative clause ends at its comma
        comma = next(
            (n for n in range(after, min(len(items), after + 8)) if items[n].low in LEFT_MARKS), None
        )
        after = comma if comma is not None else after
    if after < len(items) and items[after].low in LEFT_MARKS:
        after = _behind_place(items, after + 1, grammar)
        relative = grammar.clitic_subjects and after < len(items) and items[after].low in grammar.relative
        comma = next((n for n in range(after, len(items)) if items[n].low in LEFT_MARKS), -1)
        after = comma + 1 if relative and comma > 0 else after  # selon Roth, qui suit le dossier, …
    return stop, after


def _behind_place(items: tuple[Item, ...], at: int, grammar: Grammar) -> int:
    """Return the item behind where somebody is from, between commas: Pour Doe, de la société Y, | le compte y est."""
    if not grammar.subject_behind or grammar.verb_second or at >= len(items) or items[at].low not in _FROM:
        return at
    comma = next((n for n in range(at, min(len(items), at + _LONGEST_PLACE)) if items[n].kind != "word"), at)
    return comma + 1 if comma > at + 1 and items[comma].low in LEFT_MARKS else at


def _lacks_postposition(items: tuple[Item, ...], hit: Hit, mention: Found | None, grammar: Grammar) -> bool:
    """Tell whether a dative that needs "zufolge" behind it goes without: aus [einem Bericht] des Amtes."""
    if not grammar.verb_second or hit.form.words[0] != "einem" or mention is None or not hit.first:
        return False
    return mention.stop >= len(items) or items[mention.stop].low not in _POSTPOSITIONS


def _names_relative(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> bool:
    """Tell whether a relative pronoun stands between the phrase and its clause: Doe, pour qui « … »."""
    comma = hit.first > 1 and items[hit.first - 1].low in LEFT_MARKS
    return comma and hit.after + 1 < len(items) and items[hit.after].low in grammar.relative


def _plan_relative(scene: Scene, hit: Hit) -> Plan | None:
    """Plan a relative clause that says what the person before it holds: Doe, para quien la subida es excesiva."""
    items, grammar = scene.items, scene.grammar
    mention = find_before(items, hit.first - 1, 0, grammar)
    if mention is None or mention.form == "unknown":
        return None
    at = hit.after + 1
    plan = Plan(hit, "right", mention, opened=Opened(at, "block" if items[at].kind == "block" else "clause"))
    plan.rule = "relative"
    return plan


def _tells_of_source(scene: Scene, hit: Hit) -> bool:
    """Tell whether an impersonal verb right before a phrase has it as its own: indique-t-on de même source."""
    last = scene.plans[-1].hit
    impersonal = last.form.cue.impersonal or (
        last.clitic >= 0 and scene.items[last.clitic].low in scene.grammar.impersonal_subjects
    )
    return impersonal and hit.form.cue.lemma == _OF_SOURCE and hit.first <= max(last.after, last.tail) + 1


def _find_inside(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> Found | None:
    """Return the compound that names who told it: nach [Polizeiangaben]."""
    at = hit.after - 1
    compound = grammar.verb_second and hit.after - hit.first > 1 and items[at].low.endswith("angaben")
    return Found(at, at + 1, "named", stop=hit.after) if compound and items[at].low != "angaben" else None


def _find_possessive(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> Found | None:
    """Return the pronoun inside a phrase that says who speaks: a [su] juicio."""
    at = next((at for at in range(hit.first, hit.after) if items[at].low in grammar.objects), -1)
    return Found(at, at + 1, "pronoun", stop=hit.after) if at >= 0 else None


def _opens_for_person(items: tuple[Item, ...], hit: Hit, mention: Found | None, grammar: Grammar) -> bool:
    """Tell whether "for" opens a sentence before a person and his view: Pour la maire, le pont est sûr."""
    if mention is None or hit.first > 0 or mention.form not in {"named", "role"}:
        return False
    at = mention.stop
    if at + 2 >= len(items) or items[at].low not in LEFT_MARKS:
        return False
    spoken = grammar.nominals.get(items[mention.first].low) or grammar.nominals.get(
        items[min(mention.first + 1, len(items) - 1)].low
    )
    capitals = sum(item.capital for item in items[mention.first : mention.after])
    return spoken in {"role", "anonymous"} or capitals > 1


def _opens_with_subject(items: tuple[Item, ...], grammar: Grammar) -> bool:
    """Tell whether a line opens with a noun phrase, which no adjunct does."""
    first = items[0]
    closed = grammar.prepositions | grammar.adverbs | grammar.time_words | grammar.subordinators
    if not grammar.inserted_phrases or first.kind != "word" or first.low in closed | grammar.coordinators:
        return False
    return first.low in grammar.determiners or first.low in grammar.subjects or grammar.verb_second


def _is_set_off(items: tuple[Item, ...], at: int) -> bool:
    """Tell whether a comma, dash or quotation stands before item `at` (…, so Doe)."""
    return at > 0 and (items[at - 1].low in LEFT_MARKS or items[at - 1].kind == "block")


def _goes_on(items: tuple[Item, ...], at: int, grammar: Grammar) -> bool:
    """Tell whether the clause goes on behind the phrase inserted into it (seul chemin selon lui vers la paix)."""
    return at + 1 < len(items) and (items[at].kind != "punct") and items[at].low not in grammar.coordinators


def plan_postposition(scene: Scene, hit: Hit) -> Plan | None:
    """Plan "Doe zufolge": the mention stands before the cue; the content is the rest of the sentence."""
    items, grammar = scene.items, scene.grammar
    mention = find_before(items, hit.first, _floor_of_noun(items, hit, scene), grammar)
    taken = scene.plans and scene.plans[-1].rule == "according" and scene.plans[-1].mention is not None
    if mention is None or (taken and scene.plans[-1].after >= hit.first):
        return None
    plan = Plan(hit, "right", mention, rule="according")
    first = mention.first
    while first and items[first - 1].kind == "word" and items[first - 1].low in grammar.coordinators:
        first -= 1
    after = hit.after
    if first == 0:
        if after < len(items) and items[after].low in LEFT_MARKS:
            after += 1
        if len(items) - after < 2:
            return None
        plan.opened = Opened(after, "block" if items[after].kind == "block" else "clause")
        return plan
    comma = items[first - 1].low in LEFT_MARKS
    plan.left_end, plan.side = first - comma, "left"
    if not comma and _goes_on(items, after, grammar):
        plan.around = after
    return plan if plan.left_end > 0 else None


def _floor_of_noun(items: tuple[Item, ...], hit: Hit, scene: Scene) -> int:
    """Return the first item that the noun before "zufolge" may reach to: it reaches over no verb behind a noun."""
    grammar = scene.grammar
    small = grammar.determiners | grammar.prepositions | grammar.joiners | grammar.name_particles
    for at in range(hit.first - 2, scene.floor, -1):
        item = items[at]
        is_verb = grammar.verb_second and item.kind == "word" and not item.capital and item.low not in small
        if is_verb and items[at - 1].capital and items[at - 1].low not in grammar.determiners:
            return at + 1
    return scene.floor


def _is_adjunct(zone: tuple[Item, ...], grammar: Grammar) -> bool:
    """Tell whether what stands before "according to" is no clause; without known verbs its length decides."""
    if grammar.vso:
        words = [item for item in zone if item.kind in {"word", "number"}]
        openers = grammar.prepositions | grammar.adverbs | grammar.time_words
        return len(words) <= _LONGEST_ADJUNCT and bool(words) and words[0].low in openers
    return not is_clause(zone, grammar)


def _find_clause(items: tuple[Item, ...], hit: Hit, grammar: Grammar) -> int | None:
    """Return where the clause of a noun of saying opens: right behind it; in German behind a comma and a genitive."""
    at = hit.after
    if at < len(items) and items[at].low in grammar.complementisers:
        return at
    if not grammar.verb_second:
        return None
    if at < len(items) and items[at].low in grammar.attached:
        at = next(
            (n for n in range(at, min(len(items), at + _LONGEST_GENITIVE)) if items[n].kind == "punct"), at
        )
    if at + 2 >= len(items) or items[at].low not in LEFT_MARKS:
        return None
    opening = items[at + 1]
    end = next((n for n in range(at + 1, len(items)) if items[n].low in LEFT_MARKS | {"."}), len(items))
    infinitive = opening.low not in grammar.relative and any(item.low == "zu" for item in items[at + 2 : end])
    told = _reports(items[at + 1 : end], grammar)
    return at + 1 if opening.low in grammar.complementisers | {"wonach"} or infinitive or told else None


def _reports(clause: tuple[Item, ...], grammar: Grammar) -> bool:
    """Tell whether a clause has the verb of reported speech in second place: sein Vorwurf, [Doe habe gelogen], …"""
    if len(clause) < 3 or clause[0].low in grammar.subordinators | grammar.relative:
        return False
    return any(is_reported_verb(item, grammar) for item in clause[1:-1]) and not is_reported_verb(
        clause[-1], grammar
    )


def _find_genitive(items: tuple[Item, ...], hit: Hit, at: int, grammar: Grammar) -> Found | None:
    """Return whose words a noun of saying names: die Forderung [der Gewerkschaft], …"""
    return find_right(items[: at - 1], hit.after + (items[hit.after].low == "von"), grammar)


def plan_noun(scene: Scene, hit: Hit) -> Plan | None:
    """Plan a noun of saying: his claim that …; only a complementiser right behind it makes it one."""
    items, grammar = scene.items, scene.grammar
    at = _find_clause(items, hit, grammar)
    if at is None:
        return None
    plan = Plan(hit, "right", opened=Opened(at, "clause"), rule="noun")
    if at > hit.after:
        plan.right_end = next((n for n in range(at, len(items)) if items[n].low in LEFT_MARKS), 0)
    if at > hit.after + 1:
        plan.mention = _find_genitive(items, hit, at, grammar)
        return plan
    first = hit.first - 1
    while first >= 0 and hit.first - first < 4 and items[first].kind == "word":
        if items[first].low in grammar.objects or items[first].text.endswith(("'s", "’s", "s'", "s’")):
            begin = first
            while begin > 0 and items[begin].capital and items[begin - 1].capital:
                begin -= 1
            form: MentionForm = "pronoun" if items[first].low in grammar.objects else "named"
            plan.mention = Found(begin, first + 1, form, before=begin, stop=hit.after)
            return plan
        first -= 1
    return None
