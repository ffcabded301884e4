"""`provenance review next`: one item after the other, each decided with one key."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable

import click

from provenance.errors import ClaimedError, InputError, LookupFailedError, StaleDecisionError
from provenance.services.review.compared import ALL_CHANGES
from provenance.services.review.desk import ReviewDesk
from provenance.services.review.views import DecisionRequest, ItemView, QueueFilter
from provenance_cli.plain_text import isolated, shown
from provenance_cli.review_lines import view_lines

KEYS = {
    "c": "confirm", "r": "reject", "f": "false alarm", "x": "correct", "u": "unsure", "s": "skip", "k": "comment",
    "z": "undo", "q": "quit", "?": "help",
}  # fmt: skip
OTHER_LAYOUTS = {
    "ؤ": "c", "ق": "r", "ب": "f", "ء": "x", "ع": "u", "س": "s", "ن": "k", "ئ": "z", "ض": "q", "؟": "?",
    "с": "c", "к": "r", "а": "f", "ч": "x", "г": "u", "ы": "s", "і": "s", "л": "k", "я": "z", "й": "q",
}  # fmt: skip
"""What the same keys write on Arabic, Russian and Ukrainian keyboards."""
MENU = """\
c confirm  r reject   f false alarm  x correct  u unsure
s skip     k comment  z undo         q quit     ? help"""
HELP = """\
c  the finding is right
r  it is wrong: no answer uses this link any more
f  the two belong together, but nothing was changed: no answer tells these
   changes any more
x  something else is right: a speaker, a relation, another place, other words,
   or some changes are none
u  unsure: it stays in the queue for others
s  skip: others see it, you do not
k  leave a comment
z  take your last decision back
q  stop; the item is let go
Keys work on Arabic and Cyrillic keyboards, too."""


class Reviewing:
    """One reviewer at work on the queue of a desk."""

    def __init__(
        self, desk: ReviewDesk, chosen: QueueFilter, *, reviewer: str, say: Callable[[str], None]
    ) -> None:
        self._desk = desk
        self._chosen = chosen
        self._reviewer = reviewer
        self._say = say
        self.decided: list[str] = []
        """Ids of the judgements made, so that the last can be undone."""

    def run(self) -> int:
        """Show items until there is none, or the reviewer stops; return how many were decided."""
        view = self._desk.next(self._chosen, reviewer=self._reviewer)
        while view is not None:
            self._say("")
            for line in view_lines(view):
                self._say(line)
            try:
                going = self._ask(view)
            except (EOFError, KeyboardInterrupt, click.Abort):
                going = False
            if not going:
                self._desk.release(view.item.id, reviewer=self._reviewer)
                break
            view = self._desk.next(self._chosen, reviewer=self._reviewer)
        else:
            self._say(
                "Nothing is left for you: `provenance review list` shows the queue, `stats` the counts."
            )
        return len(self.decided)

    def _ask(self, view: ItemView) -> bool:
        """Ask for keys until the item is decided; return False when the reviewer stops."""
        while True:
            self._say(MENU)
            key = read_key()
            action = KEYS.get(OTHER_LAYOUTS.get(key, key))
            if action == "quit" or key == "":
                return False
            if action == "help":
                self._say(HELP)
            elif action == "undo":
                self._undo()
            elif action is None:
                self._say(f"{isolated(shown(key))} is no key here.")
            elif self._decide(view, action) and action != "comment":
                return True

    def _decide(self, view: ItemView, action: str) -> bool:
        """Decide, and tell whether that was done; what could not be is said and asked again."""
        item = view.item
        value = ask_correction() if action == "correct" else ""
        if action == "false alarm":
            action, value = "correct", json.dumps({"drop_changes": ALL_CHANGES})
        reason = _prompt("Comment") if action == "comment" else ""
        try:
            event = self._desk.decide(
                DecisionRequest(
                    item=item.id, action=action, reviewer=self._reviewer, value=value, reason=reason,  # type: ignore[arg-type]  # one of KEYS
                    seen=item.revision,
                )
            )  # fmt: skip
        except StaleDecisionError as error:
            self._say(f"{error}")
            return True  # it comes again as it is now, if it still waits
        except (InputError, LookupFailedError, ClaimedError) as error:
            self._say(f"Not done: {error}")
            return isinstance(error, ClaimedError)
        self.decided.append(event.judgement.id)
        return True

    def _undo(self) -> None:
        if not self.decided:
            self._say("You decided nothing yet in this run: `provenance review log` lists earlier decisions.")
            return
        event = self._desk.undo(self.decided.pop(), reviewer=self._reviewer)
        self._say(f"Undone: the decision on {event.item}; it comes again.")


def read_key() -> str:
    """Return one key from a terminal, else the first character of a line; empty at the end of input."""
    if sys.stdin.isatty():
        return click.getchar().lower()
    while True:
        line = sys.stdin.readline()
        if not line:
            return ""
        if line.strip():
            return line.strip()[0].lower()


def _prompt(text: str) -> str:
    click.echo(f"{text}: ", nl=False)
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.strip()


def ask_correction() -> str:
    """Return what the reviewer puts in place, as JSON: a plain answer is a speaker."""
    given = _prompt(
        "Right is (a speaker’s name, relation=…, changes=number,date that are none, words=… of the quote, "
        'or JSON such as {"earlier": {…}})'
    )
    if given.lstrip().startswith("{"):
        return given
    key, sign, told = given.partition("=")
    if sign and key.strip() == "relation":
        return json.dumps({"relation": told.strip()})
    if sign and key.strip() == "changes":
        classes = [name.strip() for name in told.split(",") if name.strip()]
        return json.dumps({"drop_changes": ALL_CHANGES if classes == [ALL_CHANGES] else classes})
    if sign and key.strip() == "words":
        return json.dumps({"content": told.strip()}, ensure_ascii=False)
    return json.dumps({"speaker": given}, ensure_ascii=False)
