"""Spans become attributions: contents find cues, cues find sources, and far ones never meet."""

from __future__ import annotations

import numpy as np
import pytest
from tokenizers import Tokenizer

from provenance.nlp.attributions import join_spans
from provenance.nlp.decoding import LabelledSpan
from provenance.nlp.encoding import encode_text
from provenance.nlp.linking import BUCKETS, LINK_WIDTH, LinkWeights, WordVectors, bucket_pairs


def _weights(none: float = -5.0) -> LinkWeights:
    """Weights that know nothing but that near is better than far."""
    first, second, third = (np.zeros((2, size), np.float32) for size in BUCKETS)
    half = BUCKETS[0] // 2
    first[:, :half] = first[:, half:] = -np.arange(half, dtype=np.float32)
    return LinkWeights((first, second, third), np.array([none, none], np.float32))


def _vectors(count: int) -> WordVectors:
    return WordVectors(
        np.arange(count), np.zeros((count, 4), np.float32), np.zeros((5, 8 * LINK_WIDTH), np.float32)
    )


def _spans(*given: tuple[str, int, int]) -> list[LabelledSpan]:
    return [LabelledSpan(role, first, last, 0.9) for role, first, last in given]


def test_each_content_goes_to_its_nearest_cue(tokenizer: Tokenizer) -> None:
    """With nothing learnt but distance, both parts of a quote meet at the cue between them."""
    text = "safe said the mayor is safe"
    encoded = encode_text(text, tokenizer)
    spans = _spans(("content", 0, 1), ("cue", 1, 2), ("source", 2, 4), ("content", 4, 6))
    (found,) = join_spans(encoded, spans, _vectors(len(encoded)), _weights())
    assert [text[a:b] for a, b in found.contents] == ["safe", "is safe"]
    assert found.cue is not None and text[slice(*found.cue)] == "said"
    assert found.mention is not None and text[slice(*found.mention)] == "the mayor"


@pytest.mark.parametrize(
    ("text", "sure", "kept"),
    [
        ("safe said the mayor is safe", 0.4, ["safe"]),  # doubtful beside one that is not
        ("safe said the mayor is safe", 0.6, ["safe"]),  # runs on from the cue: when or where it was said
        ("safe said the mayor is safe", 0.8, ["safe", "is safe"]),
        ("safe said the mayor , is safe", 0.6, ["safe", "is safe"]),  # set off: what was said goes on
        ("safe said the mayor , is safe", 0.4, ["safe"]),
    ],
)
def test_doubtful_parts_of_a_divided_content_are_dropped(
    text: str, sure: float, kept: list[str], tokenizer: Tokenizer
) -> None:
    """A further part must be likely, and likelier where nothing sets it off from the cue before it."""
    encoded = encode_text(text, tokenizer)
    end = len(encoded)
    spans = [
        *_spans(("content", 0, 1), ("cue", 1, 2), ("source", 2, 4)),
        LabelledSpan("content", end - 2, end, sure),
    ]
    (found,) = join_spans(encoded, spans, _vectors(end), _weights())
    assert [text[a:b] for a, b in found.contents] == kept


def test_a_doubtful_content_alone_is_kept(tokenizer: Tokenizer) -> None:
    """Where a cue has no surer content, a doubtful one is better than none."""
    encoded = encode_text("said the mayor is safe", tokenizer)
    spans = [*_spans(("cue", 0, 1), ("source", 1, 3)), LabelledSpan("content", 3, 5, 0.3)]
    (found,) = join_spans(encoded, spans, _vectors(5), _weights())
    assert len(found.contents) == 1


def test_a_content_without_a_cue_stands_alone(tokenizer: Tokenizer) -> None:
    """Where no cue is worth more than none, the content is kept without one."""
    encoded = encode_text("safe said the mayor", tokenizer)
    spans = _spans(("content", 0, 1), ("cue", 1, 2), ("source", 2, 4))
    (found,) = join_spans(encoded, spans, _vectors(len(encoded)), _weights(none=5.0))
    assert (found.cue, found.mention) == (None, None)


def test_what_lies_too_far_apart_never_meets(tokenizer: Tokenizer) -> None:
    """A cue a page away claims no content, however little else there is."""
    encoded = encode_text("safe " + "the " * 300 + "said", tokenizer)
    spans = _spans(("content", 0, 1), ("cue", 301, 302))
    (found,) = join_spans(encoded, spans, _vectors(len(encoded)), _weights())
    assert found.cue is None


@pytest.mark.parametrize(
    ("span", "cue", "between"),
    [((0, 2), (2, 3), 0), ((5, 6), (0, 1), 2), ((0, 1), (6, 7), 2)],
)
def test_cues_between_are_counted(span: tuple[int, int], cue: tuple[int, int], between: int) -> None:
    """What lies between a content and its cue tells most when it is another cue."""
    cues = [(0, 1), (2, 3), (4, 5), (6, 7)]
    _, _, counted = bucket_pairs([span], cues, np.zeros(10, np.int64))
    assert counted[0, cues.index(cue)] == between
