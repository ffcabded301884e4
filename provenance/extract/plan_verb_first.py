"""Verbs of saying that stand before their subject -> plans (Arabic)."""

from __future__ import annotations

from provenance.extract.arabic_clauses import (
    are_of_one,
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
    skip_addressee,
    speaks_of_many,
)
from provenance.extract.arabic_mentions import find_arabic_mention
from provenance.extract.arabic_openings import (
    find_author,
    find_subject_of_clause,
    find_text_before,
    find_topic,
    follows_but,
    opens_own_clause,
    says_in_text,
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
from provenance.text.fold import fold_word

_SHORTEST_LED = 4
"""Items before a verb that "as" opens."""
_SURE_ENOUGH = 0.5
"""Strength under which a participle counts only where marks or a complementiser follow."""
_TELLING = "إبلاغ"
"""The cue of being told, which has no subject."""
_THAT = frozenset({"ذلك", "بذلك"})
_WRITTEN = "جاء فيه"
_BY_SAYING = ("بالقول",)
"""Behind a verb of its own and its subject: ختمت دو كلمتها بالقول إن …"""
_OF_SUBJECT = frozenset({"لاحظ", "أبرز"})
"""Verbs that with an object alone mean something else: he noticed a leak, the most prominent guests."""
_PASSIVE_TOO = frozenset({"يتوقع", "تتوقع", "يعتقد", "تعتقد", "يعتبر", "تعتبر", "يلاحظ", "تلاحظ"})
"""Imperfects that without a subject of their own are passive: يتوقع أن (it is expected that)."""
_HIS_WORDS = WORDS_OF[:-1]
_DECIDING = frozenset({"رفض", "وافق", "أصر"})
"""Verbs of a decision, which is no report unless a clause tells what was said: وافقت على الهدنة."""
_TAKEN_UP = {"الذي": ("ه",), "التي": ("ها",), "الذين": ("هم",)}
"""Relative pronouns and the object pronoun of their gender and number: الذين وصفهم, but الذين نصحوها."""
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
    if hit.form.cue.lemma == _WRITTEN:
        return _plan_written(scene, hit)
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


def _plan_written(scene: Scene, hit: Hit) -> Plan | None:
    """Plan what stands in a text named before: بيان جاء فيه أن …; not where its verb of saying has it already."""
    last = scene.plans[-1].opened if scene.plans else None
    opened = open_behind(scene.items, hit.after, hit, scene.grammar)
    if opened is None or not is_marked(opened) or (last is not None and last.at >= hit.after):
        return None
    mention = find_text_before(scene.items, hit, scene.floor, scene.grammar)
    return Plan(hit, "right", mention, opened=opened, rule="written", null=mention is None)


def _plan_relative(scene: Scene, hit: Hit, antecedent: Found) -> Plan | None:
    """Plan the verb of a relative clause; with an object pronoun the sentence's speaker speaks (الذين وصفهم)."""
    opened = open_behind(scene.items, hit.after, hit, scene.grammar)
    if opened is None:
        return None
    if has_object(hit) and scene.plans and _takes_up(scene.items, hit):
        last = scene.plans[-1]
        return Plan(hit, "right", shares=last.shares or last, opened=opened)
    return Plan(hit, "right", antecedent, opened=opened, rule="relative")


def _takes_up(items: tuple[Item, ...], hit: Hit) -> bool:
    """Tell whether the pronoun joined to a verb takes up the relative before it, which is then no subject."""
    ends = _TAKEN_UP.get(items[hit.chain - 1].low.removeprefix("و"))
    return ends is None or items[hit.first].low.endswith(ends)


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
    mention, left, begins = _find_mention(scene, hit)
    if mention is None and not (grammar.null_subject and begins):
        return None
    plan = Plan(hit, "right", mention, rule="verb.first", inverted=mention is not left)
    plan.null = mention is None
    if plan.null:
        _find_owner(scene, plan)
    pointing = _plan_pointing(items, plan, scene)
    if pointing is not None:
        return pointing
    plan.opened = open_behind(items, _skip_his_words(items, plan, grammar), hit, grammar)
    if _is_passive(items, plan):
        return None
    if plan.opened is None:
        return _lean_left(scene, plan)
    if hit.form.cue.strength < 0.5 and not is_marked(plan.opened):
        return None
    loose = plan.opened.how in {"about", "object", "request"}
    if loose and hit.form.cue.lemma in _DECIDING:
        plan.silent = True
        return plan
    if plan.opened.how == "object" and _is_of_subject(plan):
        return None
    if loose and mention is not left and describes_noun(items, hit, grammar):
        return None
    return None if is_unreal(items, hit) and not is_marked(plan.opened) else plan


def _plan_pointing(items: tuple[Item, ...], plan: Plan, scene: Scene) -> Plan | None:
    """Plan "as Doe said of that" behind the clause it means: …، كما أفاد بذلك الوزير; كما أشار إلى ذلك البنك."""
    hit = plan.hit
    if hit.first < _SHORTEST_LED or items[hit.first - 1].low != "كما" or hit.after + 1 >= len(items):
        return None
    at = hit.after + (items[hit.after].low in hit.form.openers)
    if at + 1 >= len(items) or items[at].low not in _THAT:
        return None
    found = find_arabic_mention(items, at + 1, scene.grammar, frozenset(), strict=True)
    if found is None or not may_be_subject(items, found):
        return None
    plan.mention, plan.null, plan.shares, plan.inverted = found, False, None, True
    return turn_left(plan, hit.first - 1 - (items[hit.first - 2].low in LEFT_MARKS))


def _find_mention(scene: Scene, hit: Hit) -> tuple[Found | None, Found | None, bool]:
    """Return the subject of a verb, the one before it, and whether the verb may go without."""
    items, grammar, floor = scene.items, scene.grammar, scene.floor
    before = items[hit.first - 1] if hit.first else None
    mention = find_subject_behind(items, hit, grammar)
    in_text = mention is None and says_in_text(items, hit)
    if hit.proclitic:
        left = find_topic(items, hit, floor, grammar)
    elif in_text:
        left = find_author(items, hit, grammar)
    else:
        left = find_subject_before(items, hit, floor, grammar)
        left = left or find_subject_of_clause(items, hit, floor, grammar)
    if left is not None and (before is None or before.kind == "word" or mention is None):
        mention = left
    begins = in_text or starts_clause(items, hit, grammar) or opens_own_clause(items, hit, grammar)
    return mention, left, begins


def _find_owner(scene: Scene, plan: Plan) -> None:
    """Give a verb without a subject that of the verb before it, where the sentence shows that it has the same."""
    items, grammar, hit = scene.items, scene.grammar, plan.hit
    before = items[hit.first - 1].low if hit.first else ""
    last = scene.plans[-1] if scene.plans else None
    if last is not None and (before == "كما" or follows_but(items, hit, grammar)):
        plan.shares = last.shares or last  # …، كما شدد على
    elif last is not None and hit.proclitic:
        _go_on(plan, last, set_off=items[hit.first - 1].low in LEFT_MARKS)
    elif hit.proclitic and (group := find_group_before(items, hit, grammar)) is not None:
        plan.mention, plan.null = group, False


def _is_passive(items: tuple[Item, ...], plan: Plan) -> bool:
    """Tell whether a form is the passive here: يتوقع أن (it is expected that), تعتبر القوانين جائرة وأن …"""
    if plan.hit.form.words[0] not in _PASSIVE_TOO:
        return False
    return plan.null or plan.opened is None or items[plan.opened.at].low[:1] == "و"


def _lean_left(scene: Scene, plan: Plan) -> Plan | None:
    """Turn a verb with nothing behind it to the words before it: a quotation, or a clause that "as" closes."""
    items, grammar, hit = scene.items, scene.grammar, plan.hit
    before = items[hit.first - 1] if hit.first else None
    if _is_as_said(items, plan, scene):
        return turn_left(plan, hit.first - 1 - (items[hit.first - 2].low in LEFT_MARKS))
    if before is None or not (before.kind == "block" or before.low in LEFT_MARKS):
        return None
    if before.kind != "block" and _is_after(items, plan, grammar):
        return None
    leans = takes_clause(hit) and hit.first > 2
    return turn_left(plan, hit.first - (before.kind != "block")) if leans else None


def _is_after(items: tuple[Item, ...], plan: Plan, grammar: Grammar) -> bool:
    """Tell whether a form that is a preposition as well has no speaker behind it: …، عقب قرار الوزارة."""
    if items[plan.hit.first].low not in grammar.prepositions:
        return False
    return plan.mention is None or not may_be_subject(items, plan.mention)


def _skip_his_words(items: tuple[Item, ...], plan: Plan, grammar: Grammar) -> int:
    """Return the item behind mention and cue, and behind "his words" when they follow: أضاف فلان قوله "…"."""
    at = plan.after if plan.mention is not None else skip_addressee(items, plan.after, plan.hit, grammar)
    if at == plan.hit.after and says_in_text(items, plan.hit):
        return at + 1  # بيانا أكدت فيه | الوزارة …
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


def _is_of_subject(plan: Plan) -> bool:
    """Tell whether a verb with its object reports nothing: he noticed a leak, the most prominent guests."""
    lemma = plan.hit.form.cue.lemma
    return plan.null and lemma in _OF_SUBJECT and plan.hit.form.words == (fold_word(lemma, "ar"),)


def _go_on(plan: Plan, previous: Plan, *, set_off: bool) -> None:
    """Give a joined verb without a subject that of the verb before it, when it goes on with what that one says.

    So it does behind a comma as well, when both verbs are of one gender: قالت دو إن الجسر مغلق، وأكدت أن …
    """
    own = previous.opened is not None and previous.opened.how not in {"clause", "bare"}
    owner = previous.shares or previous
    both = set_off and takes_clause(plan.hit) and are_of_one(plan.hit, owner.hit)
    if own or both or plan.hit.form.cue.lemma in _GOING_ON:
        plan.shares = owner
