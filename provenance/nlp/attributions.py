"""Labelled spans -> attributions: each content finds its cue, each cue its source."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from provenance.nlp.component import Finding
from provenance.nlp.decoding import LabelledSpan
from provenance.nlp.encoding import EncodedText
from provenance.nlp.linking import LinkWeights, WordVectors, score_links

Floats = NDArray[np.float32]
Choice = tuple[int | None, float]

_FARTHEST = 200
"""Words between spans beyond which they are not compared: training saw no farther ones, and time stays linear."""
_CONTENT_REACH = 35
"""Words between a cue and its contents besides the nearest. One in 150 of PolNeAR's attributions has a part farther
away, while a content whose own cue was missed goes to any that there is."""
_SURE_PART, _SURE_RUN_ON = 0.5, 0.7
"""Posterior that a part of a divided content needs, and one that runs on from the cue without punctuation where the
other part stands before it: "..., she said after the call" tells when, it does not go on with what was said."""
_NO_LETTERS = 5
"""The feature of case that punctuation has."""
_BLOCK = 64
"""Spans that choose at once."""


def join_spans(
    encoded: EncodedText, spans: Sequence[LabelledSpan], vectors: WordVectors, weights: LinkWeights
) -> list[Finding]:
    """Return the attributions that spans make, in the order of their first content.

    A content that no cue claims is one by itself; a cue without a content is dropped.
    """
    paragraphs = np.searchsorted(encoded.breaks, np.arange(len(encoded)), side="right")
    contents, cues, sources = (
        [span for span in spans if span.role == role] for role in ("content", "cue", "source")
    )

    def score(side: int, children: Sequence[LabelledSpan], heads: Sequence[LabelledSpan]) -> Floats:
        words, cue_words = ([(span.first, span.last) for span in group] for group in (children, heads))
        return score_links(vectors, words, cue_words, paragraphs, side=side, weights=weights)

    claimed: dict[int | None, list[tuple[LabelledSpan, float]]] = {}
    choices = _choose(contents, cues, lambda some, near: score(0, some, near), float(weights.none[0]))
    for content, (cue, sure) in zip(contents, choices, strict=True):
        claimed.setdefault(cue, []).append((content, sure))
    sourced = list(_choose(cues, sources, lambda some, near: score(1, near, some).T, float(weights.none[1])))

    def place(span: LabelledSpan) -> tuple[int, int]:
        return int(encoded.starts[span.first]), int(encoded.ends[span.last - 1])

    alone = claimed.pop(None, [])
    found = []
    for number, claims in claimed.items():
        assert number is not None  # popped above
        parts, far = _part_far(_drop_unsure(encoded, claims, cues[number]), cues[number])
        alone += far
        chosen, sure = sourced[number]
        source = sources[chosen] if chosen is not None else None
        found.append(
            Finding(
                tuple(place(content) for content, _ in parts),
                place(cues[number]),
                place(source) if source is not None else None,
                sure_content=min(content.sure for content, _ in parts),
                sure_cue=cues[number].sure,
                sure_mention=source.sure if source is not None else 1.0,
                sure_link=min(sure, *(chance for _, chance in parts)),
            )
        )
    found += [Finding((place(content),), None, None, content.sure) for content, _ in alone]
    return sorted(found, key=lambda finding: finding.contents[0])


def _drop_unsure(
    encoded: EncodedText, claims: list[tuple[LabelledSpan, float]], cue: LabelledSpan
) -> list[tuple[LabelledSpan, float]]:
    """Return the contents of a cue without those that are doubtful beside one that is not."""
    fronted = any(content.last <= cue.first for content, _ in claims)

    def least(content: LabelledSpan) -> float:
        between = encoded.features[cue.last : content.first, 0]
        return _SURE_RUN_ON if fronted and len(between) and (between != _NO_LETTERS).all() else _SURE_PART

    sure = [claim for claim in claims if claim[0].sure >= least(claim[0])]
    return sure or claims


def _part_far(
    claims: Sequence[tuple[LabelledSpan, float]], cue: LabelledSpan
) -> tuple[list[tuple[LabelledSpan, float]], list[tuple[LabelledSpan, float]]]:
    """Return the contents that stay with a cue, and those that are too far from it when it has nearer ones."""
    gaps = [max(content.first - cue.last, cue.first - content.last) for content, _ in claims]
    reach = max(_CONTENT_REACH, min(gaps))
    near = [claim for claim, gap in zip(claims, gaps, strict=True) if gap <= reach]
    return near, [claim for claim, gap in zip(claims, gaps, strict=True) if gap > reach]


def _choose(
    choosers: Sequence[LabelledSpan],
    options: Sequence[LabelledSpan],
    score: Callable[[Sequence[LabelledSpan], Sequence[LabelledSpan]], Floats],
    none: float,
) -> Iterator[Choice]:
    """Yield for each chooser the number of its best option within reach, or None, and how likely the choice is."""
    firsts, lasts = (
        np.array([getattr(option, side) for option in options], np.int64) for side in ("first", "last")
    )
    for at in range(0, len(choosers), _BLOCK):
        group = choosers[at : at + _BLOCK]
        # Spans of one role do not overlap, so their ends are in order as well.
        low = int(np.searchsorted(lasts, min(one.first for one in group) - _FARTHEST))
        high = int(np.searchsorted(firsts, max(one.last for one in group) + _FARTHEST, side="right"))
        scores = np.full((len(group), high - low + 1), none, np.float32)
        if high > low:
            begin, end = (
                np.array([[getattr(one, side)] for one in group], np.int64) for side in ("first", "last")
            )
            gap = np.maximum(firsts[low:high] - end, begin - lasts[low:high])
            scores[:, :-1] = np.where(gap <= _FARTHEST, score(group, options[low:high]), -np.inf)
        chances = np.exp(scores - scores.max(1, keepdims=True))
        chances /= chances.sum(1, keepdims=True)
        for row, best in enumerate(scores.argmax(1).tolist()):
            yield (low + best if low + best < high else None), float(chances[row, best])
