"""Items of the review queue as lines for a terminal."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

import click

from provenance.exporters.judged_item import RULE_WORDS
from provenance.model.review import ReviewItem
from provenance.reports.words import CHANGE_WORDS, RELATION_WORDS, moment_text
from provenance.services.review.opinions import told_part
from provenance.services.review.views import Event, ItemView, Place, QueuePage, ReviewStats
from provenance_cli.change_words import change_lines
from provenance_cli.plain_text import isolated, paragraph, shortened, shown, terminal_width

ACTION_WORDS = {
    "confirm": "confirmed", "reject": "rejected", "correct": "corrected", "unsure": "unsure", "skip": "skipped",
    "comment": "commented", "undo": "undone",
}  # fmt: skip
CORRECTION_WORDS = {"drop_changes": "no change"}
"""Keys of a correction that do not read as words."""
_CONTEXT = 120


def item_line(item: ReviewItem) -> str:
    """Return an item on one line: how grave, what, where, its words, its state."""
    sign = click.style("!", fg="red", bold=True) if item.severity == "high" else "·"
    state = "" if item.state == "open" else f" [{item.state}]"
    held = "" if item.claim is None else f" (held by {isolated(shown(item.claim.reviewer))})"
    aside = " (skipped)" if item.skipped else ""
    head = f"{item.priority.total:.2f}  {item.id}  {RULE_WORDS[item.rule]}{state}{held}{aside}"
    place = f"{isolated(shown(item.document))}: " if item.document else ""
    room = max(20, terminal_width() - len(item.document) - 6)
    return f"{sign} {head}\n    {place}{isolated(shortened(item.summary, room))}"


def page_lines(page: QueuePage) -> Iterator[str]:
    """Yield a page of the queue, and what the filter leaves out."""
    for item in page.items:
        yield item_line(item)
    first, last = page.offset + 1, page.offset + len(page.items)
    yield f"{first if page.items else 0}-{last} of {page.total} items; {page.everything} in all."
    for name, number in sorted(page.left_out.items()):
        yield f"Left out by {name.replace('_', ' ')}: {number}."


def view_lines(view: ItemView) -> Iterator[str]:
    """Yield all that one item shows."""
    item = view.item
    yield click.style(f"{RULE_WORDS[item.rule]}  [{item.severity}]", bold=True) + f"  {item.id}"
    parts = item.priority
    yield (
        f"priority {parts.total:.2f} = severity {parts.severity:.2f} x confidence {parts.confidence:.2f} x reach "
        f"{parts.reach:.2f}"
    )
    yield f"(outlets: {parts.outlets}, later copies: {parts.copies}); {item.state}"
    if item.reopened:
        yield paragraph(f"open again: {item.reopened}")
    if item.claim is not None:
        yield f"held by {isolated(shown(item.claim.reviewer))} until {item.claim.until:%H:%M} UTC"
    if view.gone:
        yield "What this item was about is no longer found; its decisions are kept."
    for name, place in (("Earlier", view.earlier), ("Later", view.later)):
        if place is not None:
            yield ""
            yield from _place_lines(name, place)
    if view.link is not None:
        yield ""
        yield f"{RELATION_WORDS[view.link.relation]}  (score {view.link.score:.2f})"
        yield from list(change_lines(view.changes, indent=2)) or ["  · no change"]
    yield from _choice_lines(view)
    for event in view.events:
        yield event_line(event, with_item=False)


def _place_lines(name: str, place: Place) -> Iterator[str]:
    outlet = f"  {isolated(shown(place.document.outlet))}" if place.document.outlet else ""
    when = moment_text(place.version.published)
    yield click.style(name, bold=True) + f"  {when}{outlet}  [{place.version.lang}]"
    speaker = "no speaker named"
    if place.quote is not None and place.quote.speaker is not None:
        speaker = isolated(shown(place.quote.speaker.name))
    yield f"  {isolated(shown(place.document.id))} {place.span.start}-{place.span.end}, {speaker}:"
    before = ("…" + place.before[-_CONTEXT:]) if len(place.before) > _CONTEXT else place.before
    after = (place.after[:_CONTEXT] + "…") if len(place.after) > _CONTEXT else place.after
    yield paragraph(f"{before}[[{place.span.exact}]]{after}", indent=4)


def _choice_lines(view: ItemView) -> Iterator[str]:
    if view.speakers:
        yield ""
        yield "Speakers it may be:" if view.item.subject_kind == "quote" else "One person?"
        for speaker in view.speakers:
            outlets = ", ".join(isolated(shown(outlet)) for outlet in speaker.outlets[:3])
            yield f"  {speaker.key}  {isolated(shown(speaker.name))}  {speaker.quotes} quotes  {outlets}"
    if view.other_origins:
        yield ""
        yield "Other places it may come from:"
        for place in view.other_origins:
            yield f"  {isolated(shown(place.document.id))} {place.span.start}-{place.span.end}"
            yield paragraph(place.span.exact, indent=4)


def event_line(event: Event, *, with_item: bool = True) -> str:
    """Return an event on one line: when, what, by whom, why, and its id."""
    judgement = event.judgement
    value = f" {isolated(shown(correction_text(judgement.value)))}" if judgement.value else ""
    why = f" ({isolated(shown(judgement.reason))})" if judgement.reason else ""
    state = "" if event.holds else "  [undone]"
    item = f" {event.item}" if with_item else ""
    what = ACTION_WORDS.get(judgement.action, judgement.action)
    return (
        f"{judgement.decided:%Y-%m-%d %H:%M}{item} {what}{value} by {isolated(shown(judgement.reviewer))}{why}  "
        f"{judgement.id}{state}"
    )


def correction_text(value: str) -> str:
    """Return a correction in words; what is none comes back as it is."""
    try:
        given = json.loads(told_part(value))
        return "; ".join(f"{CORRECTION_WORDS.get(key, key)}: {_told(told)}" for key, told in given.items())
    except (ValueError, AttributeError, TypeError):
        return value


def _told(told: object) -> str:
    if isinstance(told, list):
        return ", ".join(_told(one) for one in told)
    if isinstance(told, dict) and "class" in told:
        words = {str(name): words for name, words in CHANGE_WORDS.items()}.get(told["class"], told["class"])
        return f"{words} “{told.get('earlier', '')}” → “{told.get('later', '')}”"
    if isinstance(told, dict):
        told = told.get("name") or told.get("exact") or told
    return str(told)


def stats_lines(stats: ReviewStats) -> Iterator[str]:
    """Yield the counts of the queue and of the work on it."""
    yield "Items: " + (", ".join(f"{number} {state}" for state, number in stats.states.items()) or "none")
    for rule, states in stats.rules.items():
        yield f"  {RULE_WORDS.get(rule, rule)}: " + ", ".join(f"{n} {state}" for state, n in states.items())
    for reviewer, actions in stats.reviewers.items():
        said = ", ".join(f"{number} {ACTION_WORDS.get(action, action)}" for action, number in actions.items())
        yield f"{isolated(shown(reviewer))}: {said}"
    for one in stats.agreement:
        kappa = "too few for kappa" if one.kappa is None else f"Cohen's kappa {one.kappa:.2f}"
        pair = f"{isolated(shown(one.first))} and {isolated(shown(one.second))}"
        yield f"{pair}: {one.agreed} of {one.shared} alike, {kappa}"
    yield from _claims(stats)


def _claims(stats: ReviewStats) -> Iterable[str]:
    for claim in stats.claims:
        yield f"{claim.item} is held by {isolated(shown(claim.reviewer))} until {claim.until:%H:%M} UTC"
