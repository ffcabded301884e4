"""Arabic mentions that point back: a role alone, an office with its name elsewhere, a verb without a subject."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from provenance.languages.pack import load_pack
from provenance.model import Speaker
from provenance.speakers.arabic_fuller import find_office_holder, find_subject_before
from provenance.speakers.arabic_nouns import load_nouns
from provenance.speakers.arabic_roles import find_bearer
from provenance.speakers.arabic_words import read_word
from provenance.speakers.mention import Mention
from provenance.speakers.names import key_of
from provenance.speakers.organizations import name_organization
from provenance.speakers.read_mention import read_mention
from provenance.speakers.reading import Reading, read_tokens
from provenance.speakers.scene import Scene, as_speaker
from provenance.speakers.voices import Voice, agrees, find_fitting

_OF_STATE = frozenset(
    ("وزير", "وزيره", "رييس", "رييسه", "والي", "سفير", "سفيره", "ملك", "ملكه", "امير", "اميره", "معتمد", "محافظ",
     "مدير", "مديره", "شاهد", "ضحيه", "متهم", "متهمه", "والد", "والده", "زوج", "زوجه", "اب", "ام", "ولي", "ضابط",
     "قاضي", "بابا")
)  # fmt: skip
"""Roles of which a report may mean another holder than who has spoken."""
_STATES = frozenset(
    {"الجمهوريه", "الدوله", "البلاد", "الحكومه", "الوزراء", "السابق", "الحالي", "المنتخب", "نفسه"}
)
_SAME = frozenset({"ذات", "نفس", "ذاته", "ذاتها", "نفسه", "نفسها", "المذكور", "المذكوره"})
_DATA = frozenset({"معطيات", "معلومات", "ارقام", "احصاييات", "بيانات"})
_FEMALE_PLURALS = frozenset({"مصالح", "سلط", "تقارير", "وثايق", "وسايل", "مصادر", "ارقام"})
"""Plurals of things, which are feminine."""
_FEWEST = 2
"""Words of a mention that tells who is meant without naming him."""
_REACH = 5_000
"""Code points before a mention in which the name of a person is looked for whom it means."""
_SHORT_PRONOUN = 3
"""Letters of the longest plain pronoun; a courtesy (سموه) has more."""
_FIRST_WORD = re.compile(r"\w[\w\u064b-\u0652]*")


def bearer_of_role(anchor: int, reading: Reading, scene: Scene) -> Speaker | None:
    """Return the person named last before an offset whose title has the Arabic noun of a lone role (الوزير)."""
    person = find_bearer(reading, anchor, scene.cast) if scene.arabic else None
    return as_speaker(person) if person is not None else None


def only_voice(mention: Mention, reading: Reading, scene: Scene) -> Speaker | None:
    """Return the one person who has spoken so far, where a role is no office of state: الخبير, الفنانة الفارنية.

    Only who spoke outside of all quotes counts; somebody unnamed whom the text called so is meant before anybody named.
    """
    if not scene.arabic:
        return None
    words = reading.text.split() or [""]
    head = read_word(words[0])
    plain = head.definite and head.bare in load_nouns().persons and head.bare not in _OF_STATE
    if not plain or any(not read_word(word).adjective for word in words[1:]):
        return None
    outside = list(voices_outside(scene))
    for voice in outside:
        called = (voice.speaker.name_in_text or "").partition(" ")[0]
        if voice.speaker.kind == "anonymous" and called and read_word(called).bare == head.bare:
            return voice.speaker
    voices = [voice for voice in outside if voice.speaker.kind == "person"]
    names = {voice.speaker.name for voice in voices}
    gender = mention.gender or ("f" if head.bare.endswith("ه") else "")
    if len(names) != 1 or not agrees(voices[0], gender, "s"):
        return None
    return voices[0].speaker


def bearer_by_body(reading: Reading, scene: Scene) -> Speaker | None:
    """Return the person whose title names the same body under another leading noun (زعيم التيار, رئيس التيار)."""
    wanted = frozenset(read_tokens(reading.text).bare[1:])
    leads = key_of(reading.text.partition(" ")[0]) in scene.vocabulary.sets["leaders"]
    person = scene.cast.index.find_titled(wanted) if leads and len(wanted) > 1 else None
    return as_speaker(person) if person is not None else None


def is_of_state(reading: Reading) -> bool:
    """Tell whether an Arabic mention of a president means that of a state rather than of a party or a union."""
    words = reading.text.split()
    if len(words) == 1 or reading.country is not None or key_of(words[1]) in _STATES:
        return True
    nouns = load_nouns()
    return read_word(words[1]).bare not in nouns.bearers | nouns.single


def earlier_document(reading: Reading, scene: Scene) -> Speaker | None:
    """Return the document with the same noun that was quoted before a lone one: البلاغ, ذات البلاغ."""
    keys = [key for key in key_of(reading.text).split() if key not in _SAME]
    if len(keys) != 1 or not keys[0].startswith("ال"):
        return None
    for voice in scene.voices.back():
        own = key_of(voice.speaker.name_in_text or "").split()
        if voice.speaker.kind == "document" and len(own) > 1 and own[0] == keys[0][2:]:
            return voice.speaker
    return None


def grammatical_gender(speaker: Speaker) -> str:
    """Return "m" or "f" as the noun of an Arabic body or document has it (البيان, النقابة); "" where none is known."""
    first = (speaker.name_in_text or "").partition(" ")[0]
    if not first or first.isascii():
        return ""
    head = read_word(first)
    if not head.head or head.bare in _FEMALE_PLURALS:
        return "f" if head.head else ""
    return "f" if head.key.endswith(("ه", "ات")) else "m"


def is_data(speaker: Speaker) -> bool:
    """Tell whether a speaker is figures or information, which go on with nothing: المصدر ذاته is somebody else."""
    first = key_of(speaker.name_in_text or "").partition(" ")[0]
    return speaker.kind == "document" and first.removeprefix("ال") in _DATA


def describe_unread(reading: Reading) -> Speaker | None:
    """Return a speaker described by an Arabic mention alone that names nobody: أحد العاملين بالميناء."""
    words = reading.text.split() or [""]
    head = read_word(words[0])
    nouns = load_nouns()
    one = head.key in {"احد", "احدي"}
    known = head.head or head.definite or head.bare in nouns.many or one
    if reading.kind not in {"unknown", "office"} or len(words) < _FEWEST or not known:
        return None
    if head.bare in nouns.groups or head.key.endswith(("ون", "ين")):
        return Speaker(reading.text, "collective", reading.text)
    thing = (
        head.key.endswith(("ه", "ات"))
        or head.bare in nouns.bearers
        or head.bare in nouns.single - nouns.persons
    )
    if thing and not one and head.bare not in nouns.persons:
        return Speaker(reading.text, "organization", reading.text)
    return Speaker(f"{reading.text} (unnamed)", "anonymous", reading.text)


def named_holder(mention: Mention, reading: Reading, scene: Scene) -> Speaker | None:
    """Return the person whom an Arabic text names with the office of a mention, when nobody of the cast has it."""
    if not scene.arabic:
        return None
    if reading.office and scene.cast.index.find_holders((reading.office,)):
        return None
    name, title = find_office_holder(reading.text, mention.anchor, scene.arabic[0])
    if not name:
        return None
    return _enter(Reading("person", name, name, title, office=reading.office), mention, scene)


def subject_before(mention: Mention, scene: Scene) -> Speaker | None:
    """Return the person whom an Arabic text told of before a verb without a subject, when nobody has spoken yet."""
    if not scene.arabic or mention.span is not None or mention.within is not None:
        return None
    name, title = find_subject_before(mention.anchor, mention.gender, scene.arabic[0])
    if not name:
        return None
    return _enter(Reading("person", name, name, title, gender=mention.gender), mention, scene)


def courtesy_holder(mention: Mention, scene: Scene) -> Speaker | None:
    """Return the person whom a courtesy means before anybody has spoken: بحث سمو الشيخ فلان … وقال سموه."""
    if not scene.arabic or mention.span is None or len(mention.span.exact) <= _SHORT_PRONOUN:
        return None
    gender = "f" if key_of(mention.span.exact).endswith("ها") else "m"
    name, title = find_subject_before(mention.anchor, gender, scene.arabic[0])
    if not name:
        return None
    return _enter(Reading("person", name, name, title, gender=gender), mention, scene)


def _enter(reading: Reading, mention: Mention, scene: Scene) -> Speaker:
    """Return a person whom the text names before a mention; the cast has him and his place from here on."""
    person = scene.cast.add(reading.name, reading)
    if not person.places:
        at = scene.text.rfind(reading.name, max(0, mention.anchor - _REACH), mention.anchor)
        if at >= 0:
            scene.cast.index.place(person, at)
    return as_speaker(person)


def issuer_instead(voice: Voice, gender: str, scene: Scene) -> Speaker | None:
    """Return the body that gave out a statement, when a lone verb has its gender: وفق بيان للوزارة. وأضافت …"""
    if voice.speaker.kind != "document" or gender in {"", grammatical_gender(voice.speaker)}:
        return None
    words = (voice.speaker.name_in_text or "").split()[1:]
    at = next((at + 1 for at, word in enumerate(words) if word == "عن"), 0)
    words = words[at:]
    if not words:
        return None
    first = words[0]
    first = f"ال{first[2:]}" if first.startswith("لل") else first.removeprefix("ل") if not at else first
    head = read_word(first)
    if head.bare not in load_nouns().bodies or (gender == "f") != head.bare.endswith("ه"):
        return None
    text = " ".join([first, *words[1:]])
    reading = read_mention(text, scene.vocabulary)
    name = reading.body.name if reading.body is not None else name_organization(reading, scene.vocabulary)
    return Speaker(name, "organization", text)


def speaker_around(mention: Mention, scene: Scene) -> Speaker | None:
    """Return who speaks an Arabic verb without a subject inside a quote: a participle goes on with the quote's speaker.

    A quote whose cue stands behind it is the text's own sentence (وأضاف أن …، وفق بلاغ): there the last one outside
    goes on.
    """
    if not scene.arabic or mention.within is None or mention.continues is not None:
        return None
    outer = scene.mentions[mention.within]
    if outer.anchor > mention.anchor:
        before = (voice for voice in scene.voices.back_within(outer.within) if voice.place < mention.anchor)
        found = find_fitting(before, mention.gender, mention.number)
        return found.speaker if found is not None else None
    speaker = scene.speakers[mention.within]
    if speaker is None or not _is_participle(scene.text, mention.anchor):
        return None
    voice = scene.voices.of_mention(mention.within)
    return speaker if voice is None or agrees(voice, mention.gender, mention.number) else None


def voices_outside(scene: Scene) -> Iterator[Voice]:
    """Yield the voices outside of all quotes from the last one back, those too that a cue behind their clause encloses.

    طالبت النقابة بالإصلاح، وفق البيان: the union speaks in the text's own sentence.
    """
    for voice in scene.voices.back():
        within = voice.mention.within
        if within is None or scene.mentions[within].anchor > voice.mention.anchor:
            yield voice


def _is_participle(text: str, anchor: int) -> bool:
    """Tell whether the cue at an offset is a participle (مؤكدا), which never has a subject of its own."""
    word = _FIRST_WORD.match(text, anchor)
    return word is not None and key_of(word.group()).removeprefix("و") in _participles()


@cache
def _participles() -> frozenset[str]:
    pack = load_pack("ar")
    assert pack is not None  # this module belongs to it
    return frozenset(key_of(form) for cue in pack.cues for form in cue.participles)
