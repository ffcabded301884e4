"""Sentences of a text: Latin, Cyrillic and Arabic scripts, with respect for quotation marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from provenance.text.characters import COMBINING, QUOTATION_MARKS
from provenance.text.graphemes import cuts_grapheme
from provenance.text.marks import MarkedText, MarkPair, pair_marks
from provenance.text.paragraphs import split_paragraphs
from provenance.text.stops import UNITS, WORDS_AS_WELL, before_a_name, may_end, speech_verbs, starters

_STOPS = re.compile(r"[.!?…؟۔。！？]+")
_ON_PLATFORM = re.compile(
    r"\b(?:on|platform|network|auf|plattform|netzwerk|sur|plateforme|réseau|en|red|plataforma|social)\s+\Z",
    re.IGNORECASE,
)
"""Words before the X that is no initial of a name but a platform."""
_WORD_BEFORE = re.compile(rf"[\w.'’{COMBINING}-]{{1,24}}\Z")
_NEXT_WORD = re.compile(rf"[^\W_](?:[\w'’{COMBINING}-]|\.(?=\w))*")
_OPENERS = re.compile(rf"[\s(\[{{*_\\¿¡—–{re.escape(QUOTATION_MARKS)}-]*")
_ARABIC = re.compile(r"[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]")
_FOOTNOTE = re.compile(r"\[\d{1,3}\]")
_GLUED = re.compile(r"[\w\s\"”»)][\u0621-\u064a\s][\u0621-\u064a\"”»)\s]\.[\u0621-\u064a]{2}(?!\.)")
"""A full stop between two Arabic words, neither of them a single letter as in ا.ف.ب."""
_SPEAKER_WORDS = 6
"""Words behind a closing mark among which the verb of a speaker phrase is looked for."""
_CLOSERS = set(")]}*_\\.…!?؟")
_CLOSING_MARKS = set("”»›’」』\"'")


@dataclass(frozen=True, slots=True)
class _Marks:
    """Where the marks of a text open and close, for questions in constant time."""

    closing: dict[int, int]
    opening: frozenset[int]

    @classmethod
    def of(cls, pairs: Sequence[MarkPair]) -> _Marks:
        closing = {pair.close: pair.close_width for pair in pairs if pair.closed}
        return cls(closing, frozenset(pair.open for pair in pairs))


def split_sentences(
    text: str,
    lang: str = "",
    *,
    pairs: MarkedText | Sequence[MarkPair] | None = None,
    paragraphs: Sequence[tuple[int, int]] | None = None,
) -> list[tuple[int, int]]:
    """Return the ranges of the sentences of `text` in order, without the blanks between them.

    A paragraph's end ends a sentence; a soft newline of hard-wrapped text does not. A quotation of several sentences
    is split at its inner stops, closing marks and brackets stay with the sentence before them, and a quotation is
    not cut from the speaker phrase behind it ("Why?" he asked). No grapheme cluster is cut. `pairs` (of
    `pair_marks`) and `paragraphs` save finding them again.
    """
    ranges = split_paragraphs(text) if paragraphs is None else paragraphs
    if pairs is None:
        pairs = pair_marks(text, lang=lang, paragraphs=ranges)
    found = [*pairs.pairs, *pairs.open_ended] if isinstance(pairs, MarkedText) else pairs
    splitter = _Splitter(text, lang, _Marks.of(found))
    return [sentence for start, end in ranges for sentence in splitter.split(start, end)]


class _Splitter:
    """The rules for one text: each stop is a candidate, and each rule may refuse it."""

    def __init__(self, text: str, lang: str, marks: _Marks) -> None:
        self.text = text
        self.marks = marks
        self.before_a_name = before_a_name(lang)
        self.may_end = may_end(lang)
        self.starters = starters(lang)
        self.speech_verbs = speech_verbs(lang)
        self.ordinal_stops = lang == "de"

    def split(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the sentences of the paragraph `[start, end)`."""
        sentences: list[tuple[int, int]] = []
        begin = cut = start
        for match in _STOPS.finditer(self.text, start, end):
            if match.start() < max(begin, cut):
                continue
            cut = self._take_closers(match.end(), end)
            if cut >= end:
                break
            if cuts_grapheme(self.text, cut):
                continue
            following = self._skip_blanks(cut, end)
            if following == cut and not self._is_glued(match.end(), cut):
                continue
            if self._ends_sentence(match, cut, following, begin):
                following = self._take_stray_stops(following, end)
                cut = self._trim(begin, following)
                sentences.append((begin, cut))
                begin = following
        if begin < end:
            sentences.append((begin, end))
        return sentences

    def _take_closers(self, at: int, end: int) -> int:
        """Return the offset behind the closing marks and brackets at `at`, and behind stops among them."""
        text, closing, opening = self.text, self.marks.closing, self.marks.opening
        while at < end:
            char = text[at]
            if at in closing:
                at += closing[at]
            elif char in _CLOSERS or (char in _CLOSING_MARKS and at not in opening):
                at += 1
            elif char == " " and at + 1 in closing and closing[at + 1]:
                at += 1  # `more. “`: the mark closes although a blank stands before it
            elif char == "[" and (footnote := _FOOTNOTE.match(text, at, end)):
                at = footnote.end()
            else:
                break
        return at

    def _skip_blanks(self, at: int, end: int) -> int:
        begin = at
        while at < end and self.text[at].isspace():
            at += 1
        while begin < at < end and cuts_grapheme(self.text, at):
            at -= 1  # a mark on a blank forms one grapheme with it
        return at

    def _is_glued(self, stop: int, cut: int) -> bool:
        """Tell whether a sentence ends without a blank behind it, as in Arabic `."وقال` or `قال.ثم`."""
        if cut > stop and cut - 1 in self.marks.closing:
            return self.text[cut].isalpha() and not self.text[cut].islower()
        return _GLUED.match(self.text, max(0, cut - 4)) is not None and self.text[cut - 1] == "."

    def _take_stray_stops(self, at: int, end: int) -> int:
        """Return the offset behind stops that stand alone (`”. .`): they are no sentence of their own."""
        while at < end and (self.text[at] in ".!?؟…،" or at in self.marks.closing):
            stray = _STOPS.match(self.text, at)
            behind = self._take_closers(stray.end() if stray else at + 1, end)
            if behind < end and not self.text[behind].isspace():
                return at
            at = self._skip_blanks(behind, end)
        return at

    def _trim(self, begin: int, at: int) -> int:
        while at > begin and self.text[at - 1].isspace() and not cuts_grapheme(self.text, at):
            at -= 1
        return at

    def _ends_sentence(self, match: re.Match[str], cut: int, following: int, begin: int) -> bool:
        """Tell whether the stop of `match` ends a sentence, by what stands before and behind it."""
        opener = _OPENERS.match(self.text, following)
        behind = opener.end() if opener else following
        if behind >= len(self.text):
            return True
        char = self.text[behind]
        if char.islower():
            return False
        stop = match.group()
        inside_marks = cut > match.end() and cut - 1 in self.marks.closing
        if inside_marks and self._is_speaker_phrase(following, asked=stop[-1] != "."):
            return False
        if _ARABIC.match(char) and stop[-1] in ".…" and len(stop) > 1 and not inside_marks:
            return False  # Arabic papers set ".." and "..." where others set a comma
        if stop != "." or cut > match.end():
            return True
        return not self._is_abbreviation(match.start(), behind, begin)

    def _is_speaker_phrase(self, following: int, *, asked: bool) -> bool:
        """Tell whether the words at `following`, behind a closing mark, say who spoke.

        Behind a question or a call (`asked`) a name may open the phrase; behind a full stop it opens a sentence, as
        a comma would stand there otherwise.
        """
        if self.text[following] in "—–-,،":
            return True
        words = self.text[following : following + 100].split()[:_SPEAKER_WORDS]
        if not asked or not words or words[0].lower() in self.starters:
            return False
        for word in words:
            if word.rstrip(".,:;!?،").lower() in self.speech_verbs:
                return True
            if word[-1] in ".,:;!?،" and not (word[-1] == "." and word[:-1].lower() in self.before_a_name):
                return False
        return False

    def _is_abbreviation(self, stop: int, behind: int, begin: int) -> bool:
        """Tell whether the full stop at `stop` belongs to an abbreviation, an initial or a number."""
        word = _WORD_BEFORE.search(self.text, max(begin, stop - 24), stop)
        if word is None:
            return False
        exact = word.group()
        lower = exact.lower().rsplit("-", 1)[-1]
        if lower in WORDS_AS_WELL:
            return self.text[behind].isdigit() or (exact[0].isdigit() and not self._opens(behind))
        if lower in self.before_a_name:
            return lower not in UNITS or not self._opens(behind)
        if exact.isdigit():
            listed = word.start() == begin and len(exact) <= 3
            ordinal = self.ordinal_stops and len(exact) <= 2 and not self._opens(behind)
            return listed or ordinal
        dotted = "." in exact and len(exact) <= 8 and all(len(part) <= 3 for part in exact.split("."))
        initial = len(exact) == 1 and exact.isalpha() and (not exact.islower() or self._is_initial(behind))
        # An initial is in the letters of the name behind it: "в сети X. Мэр" ends a sentence.
        initial = initial and exact.isascii() == self.text[behind].isascii()
        initial = initial and not (
            exact == "X" and _ON_PLATFORM.search(self.text, max(begin, word.start() - 16), word.start())
        )
        if dotted or initial or lower in self.may_end:
            return not self._opens(behind)
        return False

    def _opens(self, behind: int) -> bool:
        """Tell whether the word at `behind` opens sentences rather than names."""
        word = _NEXT_WORD.match(self.text, behind)
        if word is None:
            return False
        exact = word.group()
        if self._is_initial(behind):
            return False  # one that looks like a preposition: А. С. Пушкин
        return exact.lower().split("’")[0].split("'")[0] in self.starters

    def _is_initial(self, at: int) -> bool:
        """Tell whether a single letter with its stop stands at `at`."""
        return self.text[at + 1 : at + 2] == "." and self.text[at].isalpha()
