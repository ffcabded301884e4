"""One walk along an Arabic noun phrase: the words, the place reached, and what may still follow there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from provenance.speakers.arabic_nouns import REPORTERS, load_nouns
from provenance.speakers.arabic_words import ArabicWord

UNDER = frozenset({"برياسه", "بقياده", "بحضور", "برعايه", "باشراف", "بمشاركه"})
"""Under whose lead, or in whose presence, a body said something: مجلس الوزراء برئاسة فلان."""
CORRESPONDENTS = REPORTERS | {"مبعوث", "مبعوثه"}
"""Behind a source they are who was told: أفاد مصدر أمني مراسل الإذاعة."""


@dataclass(slots=True)
class Walk:
    """How far a phrase is read.

    `strict` tells that the object of a verb may follow right behind it; `openers` are the verb's own prepositions.
    """

    words: Sequence[ArabicWord]
    strict: bool
    openers: frozenset[str]
    at: int = 0
    names: int = 0
    """Words of the name so far."""
    surname: bool = False
    """The name has a part with the article, behind which only another sure name goes on."""
    running: bool = False
    """The last word belongs to a name that may go on."""
    titled: bool = False
    open: bool = False
    """The last word is a noun without article, whose genitive follows."""
    closed: bool = False
    """An adjective has ended a phrase without article (مصدر أمني), which no genitive goes on with."""
    definite: bool = False
    """Something before has made the phrase definite, so that a noun without article is no genitive any more."""

    word: ArabicWord = field(init=False)
    """The word to be judged."""
    before: ArabicWord | None = field(init=False, default=None)
    following: ArabicWord | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        """Stand at the first word; there is at least one."""
        self.move(0)

    def move(self, taken: int) -> None:
        """Go on by some words and look around there; behind the last word nothing is seen any more."""
        self.at = at = self.at + taken
        if at < len(self.words):
            self.word = self.words[at]
            self.before = self.words[at - 1] if at else None
            self.following = self.words[at + 1] if at + 1 < len(self.words) else None

    @property
    def blocked(self) -> bool:
        """Whether a new noun here can only be the object of the verb."""
        return self.strict and self.at > 0 and not self.open

    def begin_name(self, *, surname: bool = False) -> int:
        """Take the word as the first one of a name."""
        self.running, self.names, self.surname = True, 1, surname
        return 1

    def add_name(self, *, surname: bool = False) -> int:
        """Take the word as the next one of the name."""
        self.names += 1
        self.surname = self.surname or surname
        return 1

    def add_title(self, *, opens: bool, definite: bool = False) -> int:
        """Take the word as one of the title; `opens` when its genitive follows."""
        self.titled, self.open, self.closed = True, opens, False
        self.definite = self.definite or definite
        return 1


_PLACE_OPENERS = frozenset(
    (
        "عين",
        "برج",
        "سيدي",
        "قصر",
        "منزل",
        "بير",
        "وادي",
        "جبل",
        "سوق",
        "بني",
        "اولاد",
        "حومه",
        "مجاز",
        "شط",
        "حمام",
    )
)
"""First words of the names of towns: عين دراهم, برج العامري."""
Rule = Callable[[Walk], int | None]
"""Returns how many words to take, 0 where the phrase ends, None when the rule says nothing about the place."""


def apply_rules(rules: Sequence[Rule], walk: Walk) -> int:
    """Return what the first rule says that says anything; 0 when none does."""
    for rule in rules:
        taken = rule(walk)
        if taken is not None:
            return taken
    return 0


def is_place_pair(words: Sequence[ArabicWord], at: int) -> bool:
    """Tell whether two words from `at` on name a town (بن قردان, بسيدي بوزيد)."""
    if at + 1 >= len(words):
        return False
    places, first, second = load_nouns().places, words[at].key, words[at + 1].key
    bare = first[1:] if first[:1] in {"ب", "ل"} and not words[at].name else first  # but not لبنى
    if at > 0 and bare in _PLACE_OPENERS and not (words[at + 1].preposition or words[at + 1].joined):
        return True  # معتمد عين دراهم
    return f"{first} {second}" in places or (first[:1] in {"ب", "ل"} and f"{first[1:]} {second}" in places)
