"""Labels of speakers at the head of a turn: which of them a text has, and where."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal

from provenance.text.characters import BLANKS, COMBINING, LINE_ENDS

LabelKind = Literal["question", "answer", "role", "capitals", "name"]

_GAP = rf"[{BLANKS}]"
_CLOCK = rf"(?:\d{{1,2}}:\d\d{_GAP}*[AaPp]\.?[Mm]\.?(?:{_GAP}+[A-Z]{{2,4}})?{_GAP}+)?"
_LEAD = rf"{_GAP}*(?:\*\*|__|\\)*{_CLOCK}"
_TAIL = rf"(?:\*\*|__)*\\?:(?:\*\*|__)*(?={_GAP}|[{LINE_ENDS}]|\Z)"
_ASIDE = rf"(?:{_GAP}*\\?[(\[][^()\[\]{LINE_ENDS}]{{1,60}}[)\]])?"
_NUMBER = rf"(?:{_GAP}*\\?[#№]?{_GAP}?\d{{1,2}})?"

_BARE_Q = re.compile(rf"{_LEAD}(?P<label>Q)(?:\*\*|__)*[.:]?(?:\*\*|__)*(?P<gap>{_GAP}+)(?=\S)")
_QUESTION = re.compile(
    rf"{_LEAD}(?P<label>(?:Q|QUESTION|Question|REPORTER|Reporter|JOURNALIST|Journalist|Frage|FRAGE|Journaliste|"
    rf"Pregunta|PREGUNTA|Periodista|Вопрос|ВОПРОС|В|Корр\.|Корреспондент|Журналист|Питання|ПИТАННЯ|З|"
    rf"Запитання|Кореспондент|Журналіст|س|سؤال|السؤال|الصحفي|صحفي|المراسل|المذيع){_NUMBER}){_TAIL}"
)
_ANSWER = re.compile(
    rf"{_LEAD}(?P<label>(?:A|ANSWER|Answer|Antwort|ANTWORT|Réponse|RÉPONSE|Respuesta|RESPUESTA|Ответ|ОТВЕТ|О|"
    rf"Відповідь|ВІДПОВІДЬ|ج|جواب|الجواب|الإجابة){_NUMBER}){_TAIL}"
)
_CAPITALS = re.compile(
    rf"{_LEAD}(?P<label>\\?\[?[^\W\d_a-z]"
    rf"(?:[^\W_a-z]|[{COMBINING}.'’,\\\-]|c(?=[A-Z])|{_GAP}){{1,60}}?\]?"
    rf"{_NUMBER}{_ASIDE}){_TAIL}"
)
_NAME = re.compile(
    rf"{_LEAD}(?P<label>[^\W\d_](?:[\w{COMBINING}.'’\-]|{_GAP}(?=[^\W\d_])){{1,40}}{_ASIDE}){_TAIL}"
)
_ROLE = re.compile(
    r"\b(?:MR|MS|MRS|MISS|DR|PROF|SIR|LADY|PRESIDENT|VICE|SECRETARY|SECRETAR\w+|MINISTER|CHANCELLOR|SENATOR|SEN|"
    r"REPRESENTATIVE|REP|CONGRESS(?:MAN|WOMAN)|GOVERNOR|GOV|MAYOR|AMBASSADOR|GENERAL|ADMIRAL|COLONEL|MAJOR|CAPTAIN|"
    r"SERGEANT|COMMANDER|JUSTICE|JUDGE|OFFICIALS?|SPOKES(?:MAN|WOMAN|PERSON)|ADMINISTRATOR|DIRECTOR|"
    r"ADVISOR|ADVISER|CHAIR(?:MAN|WOMAN)?|CHIEF|COMMISSIONER|MODERATOR|OPERATOR|"
    r"INTERPRETER|TRANSLATOR|PARTICIPANTS?|AIDE|AUDIENCE|MEMBERS?|VOICES?|SPEAKER|HOST|ANCHOR|REPORTERS?|"
    r"PHOTOJOURNALIST|KING|QUEEN|PRINCE|AMIR|EMIR|POPE|REVEREND|PASTOR|RABBI|ATTORNEY|SURGEON|"
    r"МОДЕРАТОР|ВЕДУЩИЙ|ВЕДУЧИЙ|ПРЕЗИДЕНТ|МИНИСТР|МІНІСТР|MODERATEUR|MODÉRATEUR|MODERADOR|PRESIDENTE)\b"
)
_NO_SPEAKER = re.compile(
    r"(?:FACT SHEET|NOTE|UPDATE|WATCH|READ|RELATED|BREAKING|CORRECTION|PHOTOS?|VIDEO|WHAT|WHERE|WHEN|WHO|WHY|HOW|"
    r"CONTACT|SOURCES?|ALSO|MORE|TO|FROM|SUBJECT|RE|DATE|CC|END|ID|RM|APPENDIX)\b|.*\b(?:SENT TO|CONGRESS OF)\b"
)
_ARABIC = re.compile(r"[\u0600-\u06ff]")


@dataclass(frozen=True, slots=True)
class Label:
    """A speaker label: `[start, end)` of its words, `behind` where the speech starts, and its kind.

    `name` is the label without Markdown's signs and with single blanks.
    """

    start: int
    end: int
    behind: int
    name: str
    kind: LabelKind


def find_labels(text: str, paragraphs: Sequence[tuple[int, int]]) -> dict[int, Label]:
    """Return the labels of `text` that its turns begin with, by the offset of the line they open.

    A label counts when the text as a whole bears it out: a role or title in capitals is enough, a bare Q needs
    company, names in capitals or in mixed case need two speakers who each recur, or likeness to a label that counts
    (transcribers slip: "MODEARTOR", "QMS.").
    """
    candidates: dict[int, Label] = {}
    for start, end in paragraphs:
        for line in _line_starts(text, start, end):
            label = _read_label(text, line, end)
            if label is not None and (line == start or _stands_inside(text, label)):
                candidates[line] = label
    trusted = _trusted_names(list(candidates.values()), len(paragraphs))
    return {line: label for line, label in candidates.items() if (label.kind, label.name) in trusted}


def _line_starts(text: str, start: int, end: int) -> list[int]:
    starts = [start]
    at = text.find("\n", start, end)
    while at >= 0:
        starts.append(at + 1)
        at = text.find("\n", at + 1, end)
    return starts


def _stands_inside(text: str, label: Label) -> bool:
    """Tell whether a label may open a turn in the middle of a paragraph: only the unmistakable ones may."""
    if label.kind == "question":
        return label.behind - label.end >= 3 or text[label.end] == ":"
    return label.kind == "role" and label.name.isupper()


def _read_label(text: str, at: int, end: int) -> Label | None:
    kinds: tuple[tuple[re.Pattern[str], LabelKind], ...] = (
        (_BARE_Q, "question"),
        (_QUESTION, "question"),
        (_ANSWER, "answer"),
        (_CAPITALS, "capitals"),
        (_NAME, "name"),
    )
    if ":" not in text[at : at + 130] and text[at : at + 12].lstrip(" \xa0\t*_\\")[:1] != "Q":
        return None
    for pattern, kind in kinds:
        match = pattern.match(text, at, end)
        if match is not None:
            name = _tidy(match.group("label"))
            if kind == "capitals":
                found = _classify_capitals(name)
            else:
                found = None if kind == "name" and not _is_name(name) else kind
            if found is not None:
                return Label(match.start("label"), match.end("label"), match.end(), name, found)
    return None


def _classify_capitals(name: str) -> LabelKind | None:
    """Return what a label in capitals is, or None for a heading or a script without capitals (McCARTHY passes)."""
    capitals = re.sub(r"[(\[].*", "", name).replace("c", "")
    if _NO_SPEAKER.match(name) or capitals != capitals.upper() or capitals == capitals.lower():
        return None
    return "role" if names_role(name) else "capitals"


def names_role(name: str) -> bool:
    """Tell whether a label in capitals holds a title or role, which no heading of a report does."""
    return _ROLE.search(name) is not None


def _tidy(label: str) -> str:
    return " ".join(label.replace("\\", "").replace("*", "").strip("[]_ \xa0").split())


def _is_name(name: str) -> bool:
    """Tell whether a label in mixed case can name a person: one to four words, each with a capital or Arabic."""
    words = re.sub(r"\(.*\)", "", name).split()
    if not 1 <= len(words) <= 4:
        return False
    small = {"de", "del", "van", "von", "al", "el", "la", "di", "da", "bin", "ibn", "der", "den"}
    return all(word[0].isupper() or word in small or _ARABIC.match(word) for word in words)


def _trusted_names(labels: list[Label], length: int) -> set[tuple[LabelKind, str]]:
    """Return the labels that the text of `length` paragraphs bears out as a whole."""
    counts = Counter((label.kind, label.name) for label in labels)
    by_kind: dict[LabelKind, list[str]] = {}
    for kind, name in counts:
        by_kind.setdefault(kind, []).append(name)
    roles = by_kind.get("role", [])
    questions = sum(count for (kind, _), count in counts.items() if kind == "question")
    answers = sum(count for (kind, _), count in counts.items() if kind == "answer")
    recurring = {kind: [name for name in names if counts[kind, name] >= 2] for kind, names in by_kind.items()}
    trusted: set[tuple[LabelKind, str]] = {("role", name) for name in roles}
    capitals = by_kind.get("capitals", [])
    surnames = {name.split()[-1] for name in roles}
    if roles or questions >= 2:
        again = set(recurring.get("capitals", []))
        trusted |= {
            ("capitals", name)
            for name in capitals
            if name in again
            or name.split()[-1] in surnames
            or get_close_matches(name, roles, n=1, cutoff=0.85)
        }
    elif len(recurring.get("capitals", [])) >= 2:
        trusted |= {("capitals", name) for name in capitals}
    names = recurring.get("name", [])
    named = sum(counts["name", name] for name in names)
    if max((counts["name", name] for name in names), default=0) < 3 and not questions:
        names = []  # two headings of a table recur as often
    # A list of bodies and what each of them says has a few recurring names among hundreds of paragraphs.
    if len(names) + (questions >= 2) + (answers >= 2) >= 2 and named + questions + answers >= length / 10:
        trusted |= {("name", name) for name in names}
    if trusted or questions >= 3 or (questions and answers and questions + answers >= 3):
        trusted |= {(kind, name) for kind, name in counts if kind in {"question", "answer"}}
    return trusted
