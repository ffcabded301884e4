"""Counts of the queue and of the work on it, and how far readers agree."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import combinations

from provenance.model import Judgement
from provenance.model.review import Claim
from provenance.services.review.replay import DECIDING, ItemEvent
from provenance.services.review.views import Agreement, ReviewStats

FEWEST_SHARED = 2
"""Items that two readers must share before their agreement is a figure."""


def count_work(
    items: Sequence[tuple[str, str, int]], events: Sequence[ItemEvent], claims: Sequence[Claim]
) -> ReviewStats:
    """Return the statistics of a queue: `items` are (rule, state, count), `events` all that happened."""
    states: Counter[str] = Counter()
    rules: dict[str, dict[str, int]] = defaultdict(dict)
    for rule, state, number in items:
        states[state] += number
        rules[rule][state] = rules[rule].get(state, 0) + number
    reviewers: dict[str, Counter[str]] = defaultdict(Counter)
    days: Counter[str] = Counter()
    for event in events:
        if event.holds and event.judgement.action != "undo":
            reviewers[event.judgement.reviewer][event.judgement.action] += 1
            days[f"{event.judgement.decided:%Y-%m-%d}"] += event.judgement.action in DECIDING
    return ReviewStats(
        states=dict(sorted(states.items())),
        rules={rule: rules[rule] for rule in sorted(rules)},
        reviewers={name: dict(sorted(reviewers[name].items())) for name in sorted(reviewers)},
        days={day: days[day] for day in sorted(days) if days[day]},
        agreement=tuple(measure_agreement(events)),
        claims=tuple(claims),
    )


def measure_agreement(events: Sequence[ItemEvent]) -> list[Agreement]:
    """Return the agreement of each two reviewers on the items that both decided, by their last decision there."""
    last: dict[str, dict[str, Judgement]] = defaultdict(dict)
    for event in sorted(events, key=lambda one: (one.judgement.decided, one.judgement.id)):
        if event.holds and event.judgement.action in DECIDING:
            last[event.judgement.reviewer][event.item] = event.judgement
    found = []
    for first, second in combinations(sorted(last), 2):
        shared = sorted(last[first].keys() & last[second].keys())
        if shared:
            pairs = [(last[first][item].action, last[second][item].action) for item in shared]
            agreed = sum(one == other for one, other in pairs)
            found.append(
                Agreement(
                    first=first, second=second, shared=len(shared), agreed=agreed, kappa=cohen_kappa(pairs)
                )
            )
    return found


def cohen_kappa(pairs: Sequence[tuple[str, str]]) -> float | None:
    """Return Cohen's kappa (Cohen 1960) of two readers' labels: 1 full agreement, 0 what chance gives.

    None with fewer than two items; 1 where both gave one and the same label throughout.
    """
    total = len(pairs)
    if total < FEWEST_SHARED:
        return None
    observed = sum(one == other for one, other in pairs) / total
    first, second = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    expected = sum(first[label] * second[label] for label in first) / total**2
    return 1.0 if expected == 1 else round((observed - expected) / (1 - expected), 4)
