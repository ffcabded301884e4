"""Verbs of saying that stand before their subject -> plans (Arabic)."""

from __future__ import annotations

from provenance.extract.arabic_clauses import (
    describes_noun,
    find_antecedent,
    find_group_before,
    find_main_plans,
    find_own_subject,
    find_sentence_subject,
    has_object,
    is_between,
    is_noun_here,
    is_of_another,
    is_surely_participle,
    may_be_subject,
    speaks_of_many,
)
from provenance.extract.arabic_relayed import HANDING_ON, WORDS_OF, plan_relayed
from provenance.extract.contents import Opened
from provenance.extract.cues import Hit
from provenance.extract.far_contents import open_behind
from provenance.extract.grammar import Grammar
from provenance.extract.lines import Item
from provenance.extract.mentions import Found
from provenance.extract.sides import LEFT_MARKS, Plan, Scene, is_marked, takes_clause, turn_left
from provenance.extract.verb_first import find_subject_before, find_subject_behind, is_unreal, starts_clause
from provenance.speakers.arabic_words import read_word
from provenance.text.fold import fold_word

_SHORTEST_LED = 4
"""Items before a verb that "as" opens."""
_SURE_ENOUGH = 0.5
"""Strength under which a participle counts only where marks or a complementiser follow."""
_TELLING = "إبلاغ"
"""The cue of being told, which has no subject."""
_BY_SAYING = ("بالقول",)
"""Behind a verb of its own and its subject: ختمت دو كلمتها بالقول إن …"""
_OF_SUBJECT = frozenset({"لاحظ", "أبرز"})
"""Verbs that with an object alone mean something else: he noticed a leak, the most prominent guests."""
_HIS_WORDS = WORDS_OF[:-1]
_REFUSING = "رفض"
_SPEAKING = frozenset({"افصاح", "كشف", "تعليق", "ادلاء", "حديث", "تصريح", "خوض", "رد", "اجابه"})
"""Acts of speech that somebody refuses: رفض التعليق."""
_GOING_ON = frozenset({"أضاف", "أردف", "تابع", "استطرد", "ختم", "اختتم"})
"""Verbs by which the speaker of a sentence goes on, whatever else it tells in between."""


def plan_verb_first(scene: Scene, hit: Hit) -> Plan | None:
    """Plan a verb that stands before its subject: قالت دو إن …; without a subject it goes on from the last."""
    items, grammar = scene.items, scene.grammar
    if is_between(items, hit, grammar):
        return None
    if hit.form.cue.lemma == _TELLING:
        return _plan_told(scene, hit)
    if hit.form.cue.lemma in {HANDING_ON, WORDS_OF}:
        return plan_relayed(scene, hit)
    if hit.form.words == _BY_SAYING:
        subject = find_sentence_subject(items, hit, grammar)
        opened = open_behind(items, hit.after, hit, grammar) if subject is not None else None
        return Plan(hit, "right", subject, opened=opened, rule="by.saying") if opened is not None else None
    if is_noun_here(items, hit, grammar):
        return None
    antecedent = None if hit.proclitic else find_antecedent(items, hit, scene.floor, grammar)
    if antecedent is not None:
        if is_of_another(items, hit):
            return _plan_inside_relative(scene, hit)
        return _plan_relative(scene, hit, antecedent)
    return _plan_main(scene, hit)


def plan_first_participle(scene: Scene, hit: Hit) -> Plan | None:
    """Plan a participle of a language with the verb first: …، مشيرا إلى أن; a courtesy behind it is its subject."""
    items, grammar = scene.items, scene.grammar
    last = scene.plans[-1].opened if scene.plans else None
    if last is not None and hit.first < last.at:
        return None  # between a verb and what it says: قال فلان معلقا على المسيرة إن …
    own = find_own_subject(items, hit, grammar)
    opened = open_behind(items, own.stop if own is not None else hit.after, hit, grammar)
    weak = hit.form.cue.strength < _SURE_ENOUGH
    if opened is None or (weak and not is_marked(opened)):
        return None
    begins = opened.at == hit.after and opened.how in {"clause", "about"}
    if hit.chain == 0 and not (begins or (opened.how == "block" and opened.at <= hit.after + 1)):
        return None
    if not hit.form.cue.forms and not is_surely_participle(items, hit, opened):
        return None
    plan = Plan(hit, "right", own, opened=opened, rule="participle")
    return plan if own is not None or _share_subject(scene, plan) else None


def _share_subject(scene: Scene, plan: Plan) -> bool:
    """Give a participle the subject of the clause it belongs to; tell whether it can belong to any."""
    items, grammar, hit = scene.items, scene.grammar, plan.hit
    before = items[hit.chain - 1] if hit.chain else items[0]
    if before.kind == "mark" and sum(item.kind == "mark" for item in items[: hit.chain]) % 2:
        return False  # a predicate in marks: أصبح "معارضا"
    outside = [p for p in scene.plans if p.hit.form.cue.frames[0] not in {"noun", "prepositional"}]
    fitting = find_main_plans(hit, outside)
    unsure = not hit.form.cue.forms
    other = before.kind == "word" or (unsure and not speaks_of_many(items, hit, outside))
    if outside and not fitting and other:
        return False  # an adjective of another noun: البيوت مهددة
    outside = fitting or outside
    if outside:
        plan.shares = outside[-1].shares or outside[-1]
        return True
    plan.mention = find_sentence_subject(items, hit, grammar)
    plan.null = plan.mention is None
    return not (unsure and plan.null)


def _plan_told(scene: Scene, hit: Hit) -> Plan | None:
    """Plan being told something: تم إبلاغهم أن …"""
    if hit.after >= len(scene.items) or scene.items[hit.after].low not in scene.grammar.complementisers:
        return None
    return Plan(hit, "right", opened=Opened(hit.after, "clause"), rule="told", null=True)


def _plan_relative(scene: Scene, hit: Hit, antecedent: Found) -> Plan | None:
    """Plan the verb of a relative clause; with an object pronoun the sentence's speaker speaks (الذين وصفهم)."""
    opened = open_behind(scene.items, hit.after, hit, scene.grammar)
    if opened is None:
        return None
    if has_object(hit) and scene.plans:
        last = scene.plans[-1]
        return Plan(hit, "right", shares=last.shares or last, opened=opened)
    return Plan(hit, "right", antecedent, opened=opened, rule="relative")


def _plan_inside_relative(scene: Scene, hit: Hit) -> Plan | None:
    """Plan the verb of a relative clause that another speaks about its noun: للحركة التي قال إنها ضعفت."""
    opened = open_behind(scene.items, hit.after, hit, scene.grammar)
    if opened is None or opened.how in {"about", "object", "request"}:
        return None
    last = scene.plans[-1] if scene.plans else None
    plan = Plan(hit, "right", opened=opened, rule="relative.other")
    plan.shares = (last.shares or last) if last is not None else None
    plan.null = last is None
    return plan


def _plan_main(scene: Scene, hit: Hit) -> Plan | None:
    """Plan a verb with its subject behind it, before it, or left out."""
    items, grammar = scene.items, scene.grammar
    before = items[hit.first - 1] if hit.first else None
    mention = find_subject_behind(items, hit, grammar)
    left = None if hit.proclitic else find_subject_before(items, hit, scene.floor, grammar)
    if left is not None and (before is None or before.kind == "word" or mention is None):
        mention = left
    if mention is None and not (grammar.null_subject and starts_clause(items, hit, grammar)):
        return None
    plan = Plan(hit, "right", mention, rule="verb.first", inverted=mention is not left)
    plan.null = mention is None
    if plan.null and scene.plans and before is not None and before.low == "كما":
        plan.shares = scene.plans[-1].shares or scene.plans[-1]  # …، كما شدد على
    elif plan.null and hit.proclitic and scene.plans:
        _go_on(plan, scene.plans[-1])
    elif plan.null and hit.proclitic and (group := find_group_before(items, hit, grammar)) is not None:
        plan.mention, plan.null = group, False
    plan.opened = open_behind(items, _skip_his_words(items, plan, grammar), hit, grammar)
    if plan.opened is None and _is_as_said(items, plan, scene):
        return turn_left(plan, hit.first - 1 - (items[hit.first - 2].low in LEFT_MARKS))
    if plan.opened is None and before is not None and (before.kind == "block" or before.low in LEFT_MARKS):
        leans = takes_clause(hit) and hit.first > 2
        return turn_left(plan, hit.first - (before.kind != "block")) if leans else None
    if plan.opened is None or (hit.form.cue.strength < 0.5 and not is_marked(plan.opened)):
        return None
    loose = plan.opened.how in {"about", "object", "request"} and mention is not left
    if plan.opened.how == "object" and _is_no_report(items, plan, plan.opened):
        return None
    if loose and describes_noun(items, hit, grammar):
        return None
    return None if is_unreal(items, hit) and not is_marked(plan.opened) else plan


def _skip_his_words(items: tuple[Item, ...], plan: Plan, grammar: Grammar) -> int:
    """Return the item behind mention and cue, and behind "his words" when they follow: أضاف فلان قوله "…"."""
    at = plan.after
    if at >= len(items) or not items[at].low.startswith(_HIS_WORDS) or not takes_clause(plan.hit):
        return at
    return at + any(form.cue.lemma == WORDS_OF for form in grammar.forms.get(items[at].low, ()))


def _is_as_said(items: tuple[Item, ...], plan: Plan, scene: Scene) -> bool:
    """Tell whether a sentence ends in "as Doe said": ستفتح الطريق غدا، كما قال رئيس النقابة."""
    at = plan.hit.first
    if scene.plans or plan.mention is None or at < _SHORTEST_LED or items[at - 1].low != "كما":
        return False
    named = plan.mention.form != "unknown" or may_be_subject(items, plan.mention)
    return takes_clause(plan.hit) and named and plan.inverted


def _is_no_report(items: tuple[Item, ...], plan: Plan, opened: Opened) -> bool:
    """Tell whether a verb with its object reports nothing: noticed a leak, the most prominent guests, no comment."""
    lemma = plan.hit.form.cue.lemma
    if lemma == _REFUSING:
        return read_word(items[opened.at].text).bare in _SPEAKING
    return plan.null and lemma in _OF_SUBJECT and plan.hit.form.words == (fold_word(lemma, "ar"),)


def _go_on(plan: Plan, previous: Plan) -> None:
    """Give a joined verb without a subject that of the verb before it, when it goes on with what that one says."""
    own = previous.opened is not None and previous.opened.how not in {"clause", "bare"}
    if own or plan.hit.form.cue.lemma in _GOING_ON:
        plan.shares = previous.shares or previous
