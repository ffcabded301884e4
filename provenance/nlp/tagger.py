"""The trained component of a language: an int8 transformer run by onnxruntime, a CRF, and links between spans."""

from __future__ import annotations

import json
import math
import os
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from provenance.errors import ComponentError
from provenance.nlp.attributions import join_spans
from provenance.nlp.component import Finding, Tier
from provenance.nlp.decoding import LabelledSpan, collect_spans, decode
from provenance.nlp.encoding import EncodedText, encode_text
from provenance.nlp.linking import LinkWeights, WordVectors
from provenance.nlp.models import find_model
from provenance.nlp.windows import SIZE, cut_windows

_TOGETHER = 32
"""Windows decoded at once: enough to share the loop over their words, few enough to bound memory."""

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]


class Session:
    """The network alone: the pieces of one window in, label scores and states of its words out."""

    def __init__(self, path: Path) -> None:
        import onnxruntime  # noqa: PLC0415 (loading it takes a while, and not every text needs it)

        options = onnxruntime.SessionOptions()
        # Ingest runs a process for each core; more threads in each would only stand in each other's way.
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def run(self, pieces: Ints, features: Ints, words: Ints) -> tuple[Floats, Floats]:
        """Return label scores (words, labels) and states (words, width) of one window.

        `words` tells at which piece each word begins.
        """
        inputs = {"pieces": pieces[None], "features": features[None], "words": words}
        labels, states = self._session.run(None, inputs)
        return labels[0], states[0]


@dataclass(frozen=True)
class Tagger:
    """A component for one language and tier."""

    name: str
    tokenizer: Tokenizer
    session: Session
    transitions: Floats
    opening: Floats
    links: Floats
    """What makes link vectors of states, shape (width + 1, 8 · LINK_WIDTH); the last row is added to each."""
    weights: LinkWeights
    calibration: tuple[float, ...]

    def weigh(self, finding: Finding, *, agreed: bool, direct: bool) -> float:
        """Return how likely a finding is right, by logistic regression on what the network is sure of."""
        evidence = describe(finding, agreed=agreed, direct=direct)
        score = sum(weight * value for weight, value in zip(self.calibration, evidence, strict=True))
        return 1 / (1 + math.exp(-score))

    def find(self, text: str) -> list[Finding]:
        """Return the attributions of a text, in the order of their first content."""
        encoded = encode_text(text, self.tokenizer)
        if not len(encoded):
            return []
        spans, vectors = self._label(encoded)
        return join_spans(encoded, spans, vectors, self.weights)

    def _label(self, encoded: EncodedText) -> tuple[list[LabelledSpan], WordVectors]:
        """Return the spans of a text in order, and what their links are scored from.

        Windows run one by one: side by side they would need filling up and masks, which cost more than they gain.
        """
        windows = cut_windows(encoded)
        spans: list[LabelledSpan] = []
        words: list[int] = []
        rows: list[Floats] = []
        for at in range(0, len(windows), _TOGETHER):
            group = windows[at : at + _TOGETHER]
            run = [self._run(encoded, first, last) for first, last in group]
            decoded = decode(
                [labels for labels, _ in run], transitions=self.transitions, opening=self.opening
            )
            for (best, sure), (first, _), (_, states) in zip(decoded, group, run, strict=True):
                found = collect_spans(best, sure, offset=first)
                ends = sorted({end for span in found for end in (span.first, span.last - 1)})
                spans += found
                words += ends
                rows.append(states[[end - first for end in ends]])
        return spans, WordVectors(np.array(words, np.int64), np.concatenate(rows), self.links)

    @cached_property
    def _special(self) -> tuple[int, int]:
        """The numbers of the pieces that open and close a window."""
        opening, closing = (self.tokenizer.token_to_id(name) for name in ("[CLS]", "[SEP]"))
        if opening is None or closing is None:
            raise ComponentError(
                f"{self.name}: its tokenizer has no [CLS] or [SEP]; its files do not belong together: install again"
            )
        return opening, closing

    def _run(self, encoded: EncodedText, first: int, last: int) -> tuple[Floats, Floats]:
        """Return label scores and states of the words `[first, last)`."""
        start = int(encoded.first[first])
        length = min(int(encoded.last[last - 1]) - start, SIZE)
        pieces = np.empty(length + 2, np.int64)
        pieces[0], pieces[-1] = self._special
        pieces[1:-1] = encoded.pieces[start : start + length]
        features = np.zeros((length + 2, 3), np.int64)
        sizes = encoded.last[first:last] - encoded.first[first:last]
        features[1:-1] = np.repeat(encoded.features[first:last], sizes, axis=0)[:length]
        return self.session.run(pieces, features, encoded.first[first:last] - start + 1)


def describe(finding: Finding, *, agreed: bool, direct: bool) -> tuple[float, ...]:
    """Return the numbers from which confidence is computed, the first of them always 1."""
    return (
        1.0,
        _log_odds(finding.sure_content),
        _log_odds(finding.sure_cue) if finding.cue is not None else 0.0,
        _log_odds(finding.sure_mention) if finding.mention is not None else 0.0,
        _log_odds(finding.sure_link),
        float(finding.cue is not None),
        float(finding.mention is not None),
        float(agreed),
        float(direct),
    )


def _log_odds(chance: float) -> float:
    """Return log odds, no farther than what 1 in 400 tells: beyond it posteriors are not to be trusted."""
    chance = min(max(chance, 0.0025), 0.9975)
    return math.log(chance / (1 - chance))


@cache
def load_tagger(lang: str, tier: Tier) -> Tagger | None:
    """Return the component of a language and tier, loaded once a process; None where there is none."""
    folder = find_model(lang, tier)
    return read_tagger(folder, name=f"tagger.{folder.name.replace('-', '.')}") if folder is not None else None


def read_tagger(folder: Path, *, name: str) -> Tagger:
    """Return the component whose files lie in `folder`: network, tokenizer and the weights of links and decoding."""
    # The tokenizer's own threads would compete with the processes of ingest.
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    rest = json.loads((folder / "decoding.json").read_text(encoding="utf-8"))
    first, second, third = (np.array(table, np.float32) for table in rest["buckets"])
    shared = folder / rest["tokenizer"]
    return Tagger(
        name=name,
        tokenizer=Tokenizer.from_file(str(shared)),
        session=Session(folder / "network.onnx"),
        transitions=np.array(rest["transitions"], np.float32),
        opening=np.array(rest["opening"], np.float32),
        links=np.load(folder / "links.npy").astype(np.float32),
        weights=LinkWeights((first, second, third), np.array(rest["none"], np.float32)),
        calibration=tuple(rest["calibration"]),
    )
