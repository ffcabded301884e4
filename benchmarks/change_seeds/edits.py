"""Seed edits into real sentences, each with its class and its place on both sides."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from change_seeds.harmless import touch_up
from change_seeds.seeds import Frame, Seeds, Segments

_TOKEN = re.compile(r"[^\W_]+(?:['’ʼ-][^\W_]+)*")
_PLAIN_WORD = {"ar": "البرندل", "ru": "брундель", "uk": "брундель"}
_CLOCK = r"[ \u00a0]?(?:[ap]\.?m\b|h\b|heures?|Uhr|утра|вечера|ранку|вечора|дня|ночі|ночи|صباحا|مساء|ظهرا)"
_ARABIC_PREFIXES = ("", "و", "ب", "ل", "ف")
_MARKS = {"de": "„“", "fr": "«»", "ru": "«»", "uk": "«»", "es": "«»", "ar": "«»"}
Range = tuple[int, int]


@dataclass(frozen=True)
class Seed:
    """One seeded edit: its class, whether it leads from the later wording of its frame to the earlier, its places."""

    kind: str
    places: tuple[tuple[Range, Range], ...]
    flipped: bool = False
    made_by: str = ""


@dataclass(frozen=True)
class Pair:
    """Two wordings and all that was seeded between them."""

    earlier: str
    later: str
    seeds: tuple[Seed, ...] = ()


@dataclass(frozen=True)
class Part:
    """A stretch of both wordings with at most one seeded edit."""

    segments: Segments
    kind: str = ""
    flipped: bool = False
    made_by: str = ""


@dataclass(frozen=True)
class Site:
    """A sentence to edit: the same in all languages, the seeds of its own, and the dice."""

    text: str
    seeds: Seeds
    row: dict[str, str]
    dice: random.Random


def join_parts(parts: list[Part]) -> Pair:
    """Return the pair of wordings that parts make, a blank between two parts."""
    earlier = later = ""
    seeds: list[Seed] = []
    for number, part in enumerate(parts):
        if number:
            earlier, later = earlier + " ", later + " "
        places: list[tuple[Range, Range]] = []
        for one, other in part.segments:
            if one != other:
                places.append(
                    ((len(earlier), len(earlier) + len(one)), (len(later), len(later) + len(other)))
                )
            earlier, later = earlier + one, later + other
        if part.kind and places:
            seeds.append(Seed(part.kind, tuple(places), part.flipped, part.made_by))
    return Pair(earlier, later, tuple(seeds))


def frame_part(frame: Frame, dice: random.Random) -> Part:
    """Return a frame as a part, as often as not the other way round; cleaned speech knows one way only."""
    flipped = frame.kind != "cleaned" and dice.random() < 0.5
    kind = "harmless" if frame.kind == "cleaned" else frame.kind
    return Part((frame.flipped() if flipped else frame).segments, kind, flipped, "frame")


def _at(text: str, place: Range, fresh: str, kind: str, by: str, *, flipped: bool = False) -> Part:
    start, end = place
    return Part(((text[:start],) * 2, (text[start:end], fresh), (text[end:],) * 2), kind, flipped, by)


def edit_digits(site: Site) -> Part | None:
    """Give a number of one to three digits another digit; beside a month it is a date, as is a year."""
    text, seeds, dice = site.text, site.seeds, site.dice
    words = list(_TOKEN.finditer(text))
    found = []
    for place, word in enumerate(words):
        exact = word.group()
        clear = not re.search(r"[\d.,:/$€£-]$", text[: word.start()]) and not re.match(
            r"[.,:/-]\d|[a-zA-Z]", text[word.end() :]
        )
        if not re.fullmatch(r"\d{1,4}", exact) or not clear:
            continue
        near = {one.group().lower().strip(".") for one in words[max(0, place - 2) : place + 3]}
        year = len(exact) == 4 and exact[:2] in ("19", "20")
        dated = year or bool(near & seeds.months()) or re.match(_CLOCK, text[word.end() :]) is not None
        if dated or len(exact) < 4:
            found.append((word, dated, year))
    if not found:
        return None
    word, dated, year = dice.choice(found)
    exact = word.group()
    digit = str((int(exact[-1]) + dice.randrange(1, 9)) % 10)
    made = (
        [exact[:-1] + digit] if dated or len(exact) == 1 else [f"1{exact}", exact[:-1] + digit, exact[::-1]]
    )
    fresh = dice.choice([one for one in made if int(one) != int(exact)] or [f"9{exact}"])
    if year is False and dated and int(fresh) > 31:
        fresh = exact[:-1] + ("1" if exact[-1] != "1" else "0")
    return _at(text, word.span(), fresh, "date" if dated else "number", "digits")


def edit_group(kind: str) -> Callable[[Site], Part | None]:
    """Return an editor that exchanges a word for another one of its group."""

    def edit(site: Site) -> Part | None:
        text, seeds, dice = site.text, site.seeds, site.dice
        found = []
        for word in _TOKEN.finditer(text):
            for name, words in seeds.groups:
                exact = word.group()
                if name == kind and (exact in words or (word.start() == 0 and exact.lower() in words)):
                    found.append((word, words))
        if not found:
            return None
        word, words = dice.choice(found)
        exact = word.group()
        fresh = dice.choice([one for one in words if one.lower() != exact.lower()])
        if exact[0].isupper():
            fresh = fresh[0].upper() + fresh[1:]
        return _at(text, word.span(), fresh, kind, "group")

    return edit


def drop_negation(site: Site) -> Part | None:
    """Leave a negation out."""
    text, seeds, dice = site.text, site.seeds, site.dice
    found = [word for word in _TOKEN.finditer(text) if word.group() in seeds.drops]
    if not found:
        return None
    word = dice.choice(found)
    end = word.end() + (text[word.end() : word.end() + 1] == " ")
    return _at(text, (word.start(), end), "", "negation", "dropped", flipped=True)


def insert_negation(site: Site) -> Part | None:
    """Put the language's plain negation beside a verb that has none."""
    text, seeds, dice = site.text, site.seeds, site.dice
    words = list(_TOKEN.finditer(text))
    found = []
    for place, word in enumerate(words):
        near = {one.group().lower() for one in words[max(0, place - 2) : place + 3]}
        for mode, verbs, fresh in seeds.inserts:
            if word.group() in verbs and not near & (seeds.drops | {"n", "ne", "pas", "ni", "nicht"}):
                found.append((word, mode, fresh))
    if not found:
        return None
    word, mode, fresh = dice.choice(found)
    exact = word.group()
    if mode == "after":
        return _at(text, (word.end(), word.end()), f" {fresh}", "negation", "inserted")
    if mode == "before":
        return _at(text, (word.start(), word.start()), f"{fresh} ", "negation", "inserted")
    first, last = fresh.split()
    opening = f"{first[:-1]}'" if exact[0] in "aeéê" else f"{first} "
    segments = (
        (text[: word.start()],) * 2, ("", opening), (exact, exact), ("", f" {last}"), (text[word.end() :],) * 2,
    )  # fmt: skip
    return Part(segments, "negation", False, "inserted")


def edit_name(site: Site) -> Part | None:
    """Exchange a name: a capital inside a sentence that other languages write alike, or a known place in Arabic."""
    text, seeds, dice = site.text, site.seeds, site.dice
    found: list[tuple[int, int, str]] = []
    for word in _TOKEN.finditer(text):
        exact = word.group()
        if seeds.entities:
            for prefix in _ARABIC_PREFIXES:
                if exact.removeprefix(prefix) in seeds.entities and exact.startswith(prefix):
                    fresh = dice.choice([one for one in seeds.entities if one not in exact])
                    found.append((word.start() + len(prefix), word.end(), fresh))
                    break
            continue
        before = text[: word.start()].rstrip(" \"'“”„«»‘’(")
        opened = not before or before[-1] in ".!?:;…–—-•\n"
        if opened or len(exact) < 4 or not exact[0].isupper() or not exact[1:].islower():
            continue
        if exact.lower() in seeds.marked or (
            seeds.lang in ("de", "en") and not _is_shared(exact, site.row, seeds.lang)
        ):
            continue
        found.append((*word.span(), dice.choice(seeds.names)))
    if not found:
        return None
    start, end, fresh = dice.choice(found)
    return _at(text, (start, end), fresh, "entity", "in place")


def _is_shared(word: str, row: dict[str, str], lang: str) -> bool:
    """Tell whether two other languages of Latin script write the word so as well: then it is a name."""
    others = [row[code] for code in ("en", "de", "fr", "es") if code != lang]
    return sum(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", other) is not None for other in others) >= 2


def edit_plain(site: Site) -> Part | None:
    """Exchange a long plain word for an invented one, or leave it out."""
    text, seeds, dice = site.text, site.seeds, site.dice
    found = [
        word
        for word in list(_TOKEN.finditer(text))[1:-1]
        if len(word.group()) >= 6 and word.group().isalpha() and word.group().islower()
        and not any(word.group().startswith(stem) for stem in seeds.marked if len(stem) >= 4)
    ]  # fmt: skip
    if not found:
        return None
    word = dice.choice(found)
    if dice.random() < 0.5:
        return _at(text, word.span(), _PLAIN_WORD.get(seeds.lang, "brondel"), "plain", "exchanged")
    end = word.end() + (text[word.end() : word.end() + 1] == " ")
    return _at(text, (word.start(), end), "", "plain", "dropped")


def edit_marks(site: Site) -> Part | None:
    """Put the sentence in quotation marks, or take them away."""
    text, seeds, dice = site.text, site.seeds, site.dice
    if re.search(r"[\"“”„«»‹›‘]|(?<!\w)['’]|['’](?!\w)", text) or len(text.split()) < 8:
        return None
    opening, closing = _MARKS.get(seeds.lang, "“”")
    added = dice.random() < 0.5
    segments = (("", opening), (text, text), ("", closing))
    part = Frame("marks", segments if added else tuple((two, one) for one, two in segments))
    return Part(part.segments, "marks", not added, "marks")


EDITORS = (
    edit_digits, edit_group("number"), edit_group("date"), edit_group("modality"), edit_group("intensity"),
    drop_negation, insert_negation, edit_name, edit_plain, edit_marks,
)  # fmt: skip


def each_pair(rows: list[dict[str, str]], seeds: Seeds, dice: random.Random) -> Iterator[Pair]:
    """Give the pairs of one language: sentences edited in place, with frames beside them, mixed, and unchanged."""
    by_kind: dict[str, list[Frame]] = {}
    for frame in seeds.frames:
        by_kind.setdefault(frame.kind, []).append(frame)
    kinds = sorted(by_kind)
    for number, row in enumerate(rows):
        text = row[seeds.lang].strip()
        closed = re.search(r"[.!?؟…][\"'“”»’)]*$", text) is not None
        plain = Part(((text, text),))
        yield join_parts([plain])
        for editor in EDITORS:
            part = editor(Site(text, seeds, row, dice))
            if part is not None:
                yield join_parts([part])
        yield join_parts([Part(touch_up(text, seeds.lang, dice), "harmless", False, "touched up")])
        for turn in (2 * number, 2 * number + 1):
            frame = frame_part(dice.choice(by_kind[kinds[turn % len(kinds)]]), dice)
            around = [[frame], [frame, plain], [plain, frame] if closed else [frame]]
            yield join_parts(dice.choice(around))
        if closed:
            yield _mix(text, by_kind, seeds, dice)


def _mix(text: str, by_kind: dict[str, list[Frame]], seeds: Seeds, dice: random.Random) -> Pair:
    """Return a sentence touched up without harm, beside two frames of different classes."""
    touched = Part(touch_up(text, seeds.lang, dice, alone=False), "harmless", False, "touched up")
    chosen = [frame_part(dice.choice(by_kind[kind]), dice) for kind in dice.sample(sorted(by_kind), 2)]
    return join_parts([touched, *chosen])
