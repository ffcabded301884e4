"""Where cues stand in a line, with everything about their own form that decides whether they are cues at all."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from provenance.extract.grammar import CueForm, Grammar, compile_grammar
from provenance.extract.lines import Item, Line

_LONGEST_BRACKET = 16
"""Items between the parts of a verb that encloses its clause: hat … gesagt, teilte … mit."""
_SOME, _MANY = 2, 12
"""Forms with one first word (وفق ما …) beyond which they are looked up by their second, and those beyond which the
forms that have this second word are tried before all others."""
_DASHES = frozenset({"—", "–", "-", "--"})
_LONGEST_GAP = 2
"""Words that may stand inside a cue of several words: "made it very clear"."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue in a line: items `[first, after)`, its code points, and the form found.

    `passive` and `infinitive` tell of the auxiliaries before it; `chain` is the first item of cue and auxiliaries.
    `tail` is the item after all that belongs to the verb, its separated particle included (0: `after` is); `clitic`
    is the item of a subject pronoun joined to it (dit-il), else -1; `head` that of a perfect's auxiliary, else -1.
    """

    first: int
    after: int
    start: int
    end: int
    form: CueForm
    chain: int
    passive: bool = False
    infinitive: bool = False
    proclitic: bool = False
    tail: int = 0
    head: int = -1
    clitic: int = -1


def find_cues(line: Line, grammar: Grammar) -> tuple[Line, list[Hit]]:
    """Return the cues of a line in order, and the line itself with joined cues cut into items of their own."""
    items = list(line.items)
    hits: list[Hit] = []
    index = 0
    forms, proclitics = grammar.forms, grammar.cue_proclitics
    while index < len(items):
        item = items[index]
        if item.kind != "word":
            index += 1
            continue
        found = None
        if item.low in forms:
            found = _match_forms(items, index, forms[item.low], 0, grammar)
        if found is None and item.low in grammar.infinitives:
            joined = _find_joint(items, index, grammar)
            found = (joined, items) if joined is not None else None
        if found is None and item.low.startswith(proclitics):
            found = _match_behind_proclitic(items, index, grammar)
        if found is None:
            index += 1
            continue
        hit, items = found
        hits.append(hit)
        index = max(hit.after, index + 1)
    cut = line if len(items) == len(line.items) else replace(line, items=tuple(items))
    return cut, hits


def _match_forms(
    items: list[Item], index: int, forms: tuple[CueForm, ...], skip: int, grammar: Grammar
) -> tuple[Hit, list[Item]] | None:
    """Return the longest form that stands at `index`; `skip` code points of the first item are a proclitic."""
    # A pronoun joined to the first word (dit-il) would stand where the second word is looked for.
    if len(forms) > (_MANY if grammar.clitic_subjects else _SOME):
        forms = _narrow(items, index, forms[0].words[0], grammar)
    for form in forms:
        at, matched = index, True
        for number, word in enumerate(form.words):
            if number:
                at = _step(items, at, word, form, grammar, last=number == len(form.words) - 1)
            if at < 0:
                matched = False
                break
        if not matched:
            continue
        if form.joined:
            width = _joined_width(items[at], form.words[-1])
            if width == 0:
                continue
            items = _cut_item(items, at, width)
        hit: Hit | None = _make_hit(items, index, at + 1, form, grammar, skip=skip)
        if hit is not None and grammar.subject_behind:
            hit = _complete_verb(items, hit, grammar)
        if hit is not None:
            return hit, items
    return None


def _narrow(items: list[Item], index: int, first: str, grammar: Grammar) -> tuple[CueForm, ...]:
    """Return the forms with one first word that the next word of the text allows, in their order."""
    following = items[index + 1].low if index + 1 < len(items) else ""
    if following in grammar.adverbs:
        return grammar.forms[first]
    by_second, others = _second_words(grammar.code, first)
    return by_second.get(following, others)


@cache
def _second_words(code: str, first: str) -> tuple[dict[str, tuple[CueForm, ...]], tuple[CueForm, ...]]:
    """Return the forms that begin with a word by their second one, and those that may go without a whole second word.

    The latter stand among the former as well, since they may fit any text.
    """
    by_second: dict[str, list[CueForm]] = {}
    others: list[CueForm] = []
    forms = compile_grammar(code).forms[first]
    for form in forms:
        whole = len(form.words) > 2 or (len(form.words) == 2 and not form.joined)
        if whole and not form.cue.gap:
            by_second.setdefault(form.words[1], []).append(form)
        else:
            others.append(form)
    if len(forms) > _MANY:
        return {second: (*found, *others) for second, found in by_second.items()}, tuple(others)
    return {
        second: tuple(form for form in forms if form in found or form in others)
        for second, found in by_second.items()
    }, tuple(others)


def _complete_verb(items: list[Item], hit: Hit, grammar: Grammar) -> Hit | None:
    """Return a hit with the auxiliary, particle and joined pronoun of its verb; None when it lacks one."""
    after = items[hit.after] if hit.after < len(items) else None
    if hit.form.kind == "perfect":
        return _find_auxiliary(items, hit, grammar)
    if hit.form.cue.particle:
        at = _find_particle(items, hit, grammar)
        return None if at is None else replace(hit, tail=at + 1)
    if after is not None and after.text[:1] == "-" and after.low in grammar.subjects:
        return replace(hit, clitic=hit.after, tail=hit.after + 1)
    inner = range(hit.first + 1, hit.after - 1) if not hit.form.cue.impersonal else ()
    clitic = next((at for at in inner if items[at].text[:1] == "-" and items[at].low in grammar.subjects), -1)
    return replace(hit, clitic=clitic) if clitic >= 0 else hit


def _find_auxiliary(items: list[Item], hit: Hit, grammar: Grammar) -> Hit | None:
    """Return the hit with its perfect auxiliary as the chain's first item, or None when it is no perfect."""
    clitic, passive, found = -1, hit.passive, -1
    if grammar.verb_second and hit.first and items[hit.first - 1].low in {",", "als", "wie"}:
        return None  # "Er habe die Wache gerufen, betont Doe": a finite verb of the same form
    if not grammar.verb_second and hit.first and items[hit.first - 1].low in grammar.coordinators:
        return _share_auxiliary(items, hit, grammar)
    at = hit.first
    while at > max(0, hit.first - _LONGEST_BRACKET):
        at -= 1 + _adverbial_width(items, at, grammar)
        if at < 0:
            break
        item = items[at]
        if item.low == "," and not grammar.verb_second and (width := _set_off_width(items, at, grammar)):
            at -= width  # a, par ailleurs, annoncé
            continue
        if item.low in grammar.perfect_auxiliaries:
            found = at
            break
        if item.text[:1] == "-" and item.low in grammar.subjects:
            clitic = at
            continue
        passive = passive or item.low in grammar.passive
        inside = item.low in grammar.auxiliaries or item.low in grammar.adverbs or item.kind == "mark"
        if grammar.verb_second:
            joined = item.low in grammar.subordinators and (item.low != "als" or items[at - 1].low == ",")
            inside = not joined and (item.kind in {"word", "number", "mark"} or item.low in {",", "%"})
        if not inside:
            break
    if found < 0:
        return None
    chain = found
    while chain > 0 and (
        items[chain - 1].low in grammar.auxiliaries or items[chain - 1].low in grammar.adverbs
    ):
        chain -= 1
    return replace(hit, chain=chain, passive=passive, clitic=clitic, tail=hit.after, head=found)


def _find_joint(items: list[Item], at: int, grammar: Grammar) -> Hit | None:
    """Return an infinitive with the phrase that joins it to the verb before as its chain: avant d' (assurer)."""
    for phrase in grammar.infinitive_joints:
        first = at - len(phrase)
        if first > 0 and tuple(item.low for item in items[first:at]) == phrase:
            form = grammar.infinitives[items[at].low]
            return Hit(at, at + 1, items[at].start, items[at].end, form, chain=first)
    return None


def _share_auxiliary(items: list[Item], hit: Hit, grammar: Grammar) -> Hit | None:
    """Return a participle joined to an earlier one whose auxiliary it shares: a fermé le pont et (annoncé) …"""
    for at in range(hit.first - 2, max(-1, hit.first - 2 - 2 * _LONGEST_BRACKET), -1):
        if items[at].low in grammar.perfect_auxiliaries:
            return replace(hit, tail=hit.after, head=at)
        if items[at].low in grammar.passive or items[at].low in {";", ":"}:
            return None
    return None


def _adverbial_width(items: list[Item], end: int, grammar: Grammar) -> int:
    """Return how many items before `end` are an adverbial phrase (a de son côté déclaré), 0 when none are."""
    if not end or items[end - 1].low not in grammar.adverbial_closers:
        return 0
    for phrase in grammar.adverbial_phrases:
        if tuple(item.low for item in items[max(0, end - len(phrase)) : end]) == phrase:
            return len(phrase)
    return 0


def _set_off_width(items: list[Item], comma: int, grammar: Grammar) -> int:
    """Return how many items stand before a comma back to the one that opens an adverbial phrase, 0 for none."""
    low = items[comma - 1].low if comma else ""
    lone = low in grammar.adverbs or (bool(grammar.clitic_subjects) and low in grammar.lone_objects)
    width = _adverbial_width(items, comma, grammar) or int(lone)
    opening = comma - width - 1
    return width + 1 if width and opening > 0 and items[opening].low == "," else 0


def _find_particle(items: list[Item], hit: Hit, grammar: Grammar) -> int | None:
    """Return the last item of the particle that ends the clause of a separable verb (mit, in Aussicht), or None."""
    *opening, last = hit.form.particle
    for at in range(hit.after + len(opening), min(len(items), hit.after + _LONGEST_BRACKET * 2)):
        item = items[at]
        if item.low in {";", ":"} or item.kind == "block":
            return None
        if items[at - 1].low in grammar.coordinators and item.low in grammar.finite:
            return None  # stellte den Wagen sicher und nahm den Fahrer | fest
        if item.low == last and [each.low for each in items[at - len(opening) : at]] == opening:
            following = items[at + 1] if at + 1 < len(items) else None
            if (
                following is None
                or following.kind != "word"
                or following.low in (grammar.coordinators | grammar.complementisers)
            ):
                return at
    return None


def _step(items: list[Item], at: int, word: str, form: CueForm, grammar: Grammar, *, last: bool) -> int:
    """Return the index of the form's next word after `at`, over a gap where the cue allows one, or -1."""
    limit = at + 1 + (_LONGEST_GAP if form.cue.gap else 1 if grammar.clitic_subjects else 0)
    for index in range(at + 1, min(limit, len(items) - 1) + 1):
        low = items[index].low
        if low == word or (form.joined and last and low.startswith(word)):
            return index
        clitic = items[index].text[:1] == "-" and low in grammar.subjects
        if low not in form.gap and low not in grammar.adverbs and not clitic:
            return -1
    return -1


def _match_behind_proclitic(items: list[Item], index: int, grammar: Grammar) -> tuple[Hit, list[Item]] | None:
    item = items[index]
    for letter in grammar.cue_proclitics:
        rest = item.low[len(letter) :]
        if item.low.startswith(letter) and rest in grammar.forms and item.text.startswith(letter):
            return _match_forms(items, index, grammar.forms[rest], len(letter), grammar)
    return None


def _joined_width(item: Item, word: str) -> int:
    """Return how many code points of the item spell `word`, or 0 when something else stands there.

    Vowel signs and tatweel have no place in the folded word, so the width is found by counting letters.
    """
    if not item.low.startswith(word):
        return 0
    if len(item.low) == len(item.text):
        return len(word)
    rest = len(item.low) - len(word)
    letters = [at for at, char in enumerate(item.text) if char.isalpha() and char != "ـ"]
    return letters[-rest] if 0 < rest <= len(letters) else len(item.text)


def _cut_item(items: list[Item], at: int, width: int) -> list[Item]:
    """Return the items with one of them cut in two; as it was when the cut would leave nothing."""
    item = items[at]
    if not 0 < width < len(item.text):
        return items
    low_width = len(item.low) - (len(item.text) - width) if len(item.low) != len(item.text) else width
    low_width = max(1, low_width)
    head = item._replace(end=item.start + width, text=item.text[:width], low=item.low[:low_width])
    tail = item._replace(start=item.start + width, text=item.text[width:], low=item.low[low_width:])
    return [*items[:at], head, tail, *items[at + 1 :]]


def _is_manner(items: list[Item], at: int, grammar: Grammar) -> bool:
    """Tell whether a word between a dash and a verb tells how: — образно пояснив науковець."""
    item = items[at]
    behind_dash = at > 0 and items[at - 1].low in _DASHES
    return behind_dash and not item.capital and item.low.endswith("о") and item.low not in grammar.nominals


def _make_hit(
    items: list[Item], first: int, after: int, form: CueForm, grammar: Grammar, *, skip: int
) -> Hit:
    """Return the hit with what the auxiliaries before it say."""
    chain, passive, infinitive = first, False, False
    while chain > 0 and skip == 0:
        low = items[chain - 1].low
        if low in grammar.infinitive:
            infinitive = True
        elif (
            low not in grammar.auxiliaries
            and low not in grammar.adverbs
            and not (grammar.free and _is_manner(items, chain - 1, grammar))
        ):
            break
        if low in grammar.passive and not passive and form.kind == "finite":
            passive = chain == first or all(i.low in grammar.adverbs for i in items[chain:first])
        chain -= 1
    return Hit(
        first=first,
        after=after,
        start=items[first].start + skip,
        end=items[after - 1].end,
        form=form,
        chain=chain,
        passive=passive and len(form.words) == 1,  # "was quoted as saying" is the active voice of a phrase
        infinitive=infinitive,
        proclitic=skip > 0,
    )
