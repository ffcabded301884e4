"""Who a sentence is about that quotes nobody: the person named at its front, whom the next sentence calls "he".

"Bürgermeisterin Karla Roth übte Kritik. „Das reicht nicht“, sagte sie." The pronoun means her, not who spoke last.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from provenance.model import Speaker
from provenance.speakers.anonymous import describe_unnamed
from provenance.speakers.full_names import LANGUAGES
from provenance.speakers.names import key_of, split_name
from provenance.speakers.nouns import is_person_noun
from provenance.speakers.read_mention import read_mention
from provenance.speakers.reading import read_tokens

if TYPE_CHECKING:
    from provenance.speakers.cast import Person
    from provenance.speakers.mention import Mention
    from provenance.speakers.scene import Scene

_SENTENCES = 2
"""Sentences before the quote in which its topic may be named."""
_LEAD_IN = 2
"""Words between the beginning of a sentence and its subject or verb: Згодом вона додала."""
_FARTHEST = 500
"""Code points that such a sentence may have; what runs on longer has other topics by its end."""
_LONGEST_TITLE = 12
_LONGEST_PHRASE = 5
"""Words of an article, adjectives and the noun that introduce somebody unnamed."""
_ONE = frozenset({"ein", "eine", "un", "une", "una"})
_BREAK = re.compile(r"(?<=\w\w\w)[.!?…]+[»”“\"]*\s+(?=\S)|[.!?…][»”“\"]+\s+(?=\S)")


def _first_place(mention: Mention) -> int:
    """Return where a quote begins, with its content, cue and mention."""
    places = [start for start, _ in mention.contents]
    return min([mention.anchor, *places, *([mention.span.start] if mention.span is not None else [])])


def may_have_topic(mention: Mention, scene: Scene) -> bool:
    """Tell whether whom the sentence before is about may speak: outside all quotes, under a word of saying."""
    known = scene.vocabulary.lang in LANGUAGES or scene.vocabulary.words.head_first
    return known and mention.within is None and _has_cue(mention)


def _has_cue(mention: Mention) -> bool:
    """Tell whether a quote has a word of saying, rather than going on from the one before."""
    return all(start != mention.anchor for start, _ in mention.contents)


def find_topic(mention: Mention, gender: str, scene: Scene) -> Person | None:
    """Return the person at the front of the sentence before a quote; None where somebody speaks there or nobody is."""
    end = _first_place(mention)
    if scene.vocabulary.words.head_first:
        return _find_slavic_topic(end, gender, scene)
    for _ in range(_SENTENCES):
        start = _start_of_sentence(scene.text, end)
        if start is None or _is_spoken_in(start, end, scene):
            return None
        named = scene.cast.index.named_between(start, end)
        if named:
            place, person = named[0]
            fits = not gender or person.gender in {"", gender}
            return person if fits and _is_front(scene.text[start:place], scene) else None
        end = start
    return None


def _find_slavic_topic(end: int, gender: str, scene: Scene) -> Person | None:
    """Return the person of the Slavic sentence before a quote that begins at `end`, wherever in it the name stands."""
    start = _start_of_sentence(scene.text, end)
    if start is None:
        # A quotation opens its paragraph: the last sentence of the one before tells who speaks.
        end = len(scene.text[:end].rstrip(' \t\n„“”»«"—–-'))
        start = _start_of_sentence(scene.text, end)
    if start is None or _is_spoken_in(start, end, scene):
        return None
    sooner = _start_of_sentence(scene.text, start)
    if sooner is not None and len(scene.text[start:end].split()) <= _LEAD_IN:
        # Гай мовчить. Утім, додає, що …: the words before the verb are no sentence
        start, end = sooner, start
        if _is_spoken_in(start, end, scene):
            return None
    named = scene.cast.index.named_between(start, end)
    own = scene.text[start:end].rstrip(' »”"—–-')[-1:] not in {".", "!", "?", "…"}
    return _subject_of(named, gender, scene, own=own) if named else None


def _is_spoken_in(start: int, end: int, scene: Scene) -> bool:
    return any(start <= voice.place < end for voice in scene.voices.back())


def _subject_of(
    named: Sequence[tuple[int, Person]], gender: str, scene: Scene, *, own: bool
) -> Person | None:
    """Return the one person of a Slavic sentence who fits, the nominative first: Із цим не згодна акторка Леся Гай.

    In the `own` sentence of a quote no other case counts: На запитання Івана Гая чоловік відповів.
    """
    plain = [each for each in named if scene.text.startswith(each[1].name.rpartition(" ")[2], each[0])]
    for names in (plain,) if own else (plain, named):
        fitting = {id(person): person for _, person in names if not gender or person.gender in {"", gender}}
        if len(fitting) == 1 and (gender or len({id(person) for _, person in names}) == 1):
            return next(iter(fitting.values()))
        if names:
            return None
    return None


def only_person_before(mention: Mention, gender: str, scene: Scene) -> Person | None:
    """Return the one person of a gender whom the text names before a quote in marks and its verb, None of several."""
    first = _first_place(mention)
    if mention.within is not None or first == mention.anchor or mention.number == "p":
        return None
    pack = scene.vocabulary.pack
    general = pack.words.get("general_persons", ()) if pack is not None else ()
    if mention.span is None or mention.span.start < mention.anchor:
        return None
    if mention.span.exact.split()[-1] not in general:
        return None
    named = {id(person): person for _, person in scene.cast.index.named_between(0, first)}
    fitting = [person for person in named.values() if not gender or person.gender in {"", gender}]
    return fitting[0] if len(fitting) == 1 else None


def find_topic_of_quotation(mention: Mention, scene: Scene) -> Person | None:
    """Return whom the sentence before a quotation without a cue tells of: Karla Roth zuckt die Achseln. „…“"""
    if scene.vocabulary.lang not in LANGUAGES or mention.within is not None or _has_cue(mention):
        return None
    end = _first_place(mention)
    start = _start_of_sentence(scene.text, end) if scene.marks.is_quoted(end) else None
    if start is None or _is_spoken_in(start, end, scene):
        return None
    named = scene.cast.index.named_between(start, end)
    alone = len({id(person) for _, person in named}) == 1
    return named[0][1] if alone and _is_front(scene.text[start : named[0][0]], scene) else None


def find_introduced(mention: Mention, gender: str, scene: Scene) -> Speaker | None:
    """Return the unnamed person with whom the sentence before a quote begins: Ein Diplomat zeigte sich besorgt. „…“"""
    end = _first_place(mention)
    start = _start_of_sentence(scene.text, end)
    if start is None or _is_spoken_in(start, end, scene):
        return None
    tokens = read_tokens(scene.text[start:end])
    if not tokens.keys or tokens.keys[0] not in _ONE or scene.cast.index.named_between(start, end):
        return None
    edge = min(_LONGEST_PHRASE, *(tokens.breaks or {_LONGEST_PHRASE}), len(tokens.keys))
    heads = [at for at in range(1, edge) if is_person_noun(tokens.keys[at], scene.vocabulary)]
    if not heads or any(key in scene.vocabulary.sets["finite"] for key in tokens.keys[: heads[0]]):
        return None
    reading = read_mention(" ".join(tokens.words[: heads[0] + 1]), scene.vocabulary)
    if reading.kind == "unnamed" and (not gender or reading.gender in {"", gender}):
        return describe_unnamed(reading, scene.side)
    if reading.kind == "person" or (gender and reading.gender not in {"", gender}):
        return None
    text = " ".join(tokens.words[1 : heads[0] + 1])
    return Speaker(f"{text} (unnamed)", "anonymous", text)


def _start_of_sentence(text: str, end: int) -> int | None:
    """Return where the sentence before `end` begins in its paragraph; None when the paragraph begins at `end`."""
    floor = max(text.rfind("\n", 0, end) + 1, end - _FARTHEST)
    before = text[floor:end].rstrip(' \t„“”»«"')
    if not before:
        return None
    breaks = [match.end() for match in _BREAK.finditer(before)]
    return floor + (breaks[-1] if breaks else 0)


def _is_front(text: str, scene: Scene) -> bool:
    """Tell whether a text before a surname holds nothing but a title and first names."""
    words = split_name(text)
    keys = [key_of(word) for word in words]
    pack = scene.vocabulary.pack
    verbs = scene.vocabulary.sets["finite"]
    if len(words) > _LONGEST_TITLE or pack is None:
        return False
    if (
        keys
        and keys[0] in scene.vocabulary.sets["prepositions"]
        and words[0].lower() not in pack.name_particles
    ):
        return False
    # Inside a sentence a capital tells a name from a verb: Vorstandschef Lasse [Roth].
    return not any(key in verbs and not (at and words[at][:1].isupper()) for at, key in enumerate(keys))
