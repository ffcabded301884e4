"""How annotated reports become what a component learns from. The learning itself needs torch and hours."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from tokenizers import Tokenizer

from provenance.nlp.labels import LABELS, OUTSIDE, may_follow

TRAINING = Path(__file__).resolve().parents[2] / "training"


@pytest.fixture
def training(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Import a module of the training as its script does."""
    monkeypatch.syspath_prepend(str(TRAINING))
    before = set(sys.modules)

    def load(name: str) -> ModuleType:
        return importlib.import_module(name)

    yield load
    for name in set(sys.modules) - before:
        if name.startswith("quotes_"):
            del sys.modules[name]


def _span(text: str, words: str) -> list[int]:
    return [text.index(words), text.index(words) + len(words)]


def test_gold_spans_become_labels_without_their_marks(training: Any, tokenizer: Tokenizer) -> None:
    """Marks and commas at a span's edges stay outside, as the scorer has it; links name spans by number."""
    text = "“the bridge is safe,” the mayor said."
    attribution = {
        "source": [_span(text, "the mayor")],
        "cue": [_span(text, "said")],
        "content": [_span(text, "“the bridge is safe,”")],
    }
    example = training("quotes_corpus").make_example({"text": text, "attributions": [attribution]}, tokenizer)
    assert [LABELS[label] for label in example.labels] == [
        "O", "B-content", "I-content", "I-content", "I-content", "O", "O", "B-source", "I-source", "B-cue", "O",
    ]  # fmt: skip
    assert (example.content_links, example.source_links) == ([(0, 0)], [(0, 0)])


def test_labels_never_go_on_from_nothing(training: Any) -> None:
    """A short span inside a long one cuts it in two; what is left behind it begins anew."""
    spans = {"source": [], "cue": [(2, 3)], "content": [(0, 5)]}
    labels = training("quotes_corpus").label_words(spans, 6).tolist()
    assert [LABELS[label] for label in labels] == [
        "B-content", "I-content", "B-cue", "B-content", "I-content", "O",
    ]  # fmt: skip
    assert all(may_follow(a, b) for a, b in zip([OUTSIDE, *labels], labels, strict=False))


def test_a_source_shared_by_two_cues_is_one_span(training: Any, tokenizer: Tokenizer) -> None:
    """ "the mayor said … and said …": one mention, linked to both."""
    text = "the mayor said safe said bridge"
    both = [
        {"source": [_span(text, "the mayor")], "cue": [[10, 14]], "content": [[15, 19]]},
        {"source": [_span(text, "the mayor")], "cue": [[20, 24]], "content": [[25, 31]]},
    ]
    example = training("quotes_corpus").make_example({"text": text, "attributions": both}, tokenizer)
    assert len(example.spans["source"]) == 1
    assert example.source_links == [(0, 0), (0, 1)]


def test_straightened_marks_keep_every_place(training: Any, tokenizer: Tokenizer) -> None:
    """Typewriter marks teach the same spans: one character takes the place of one."""
    text = "“the bridge is safe,” the mayor said."
    record = {
        "text": text,
        "attributions": [{"source": None, "cue": None, "content": [_span(text, "“the bridge is safe,”")]}],
    }
    corpus = training("quotes_corpus")
    curly = corpus.make_example(record, tokenizer)
    straight = corpus.make_example(record, tokenizer, straighten=True)
    assert curly.labels.tolist() == straight.labels.tolist()
    assert curly.encoded.features.tolist() == straight.encoded.features.tolist()


def test_a_pruned_vocabulary_still_spells_everything(training: Any, tokenizer: Tokenizer) -> None:
    """Pieces that no text uses go; their words fall into characters, which all stay."""
    pruned, kept = training("quotes_vocabulary").prune(tokenizer, ["the bridge is safe"] * 2)
    assert len(kept) < tokenizer.get_vocab_size()
    assert pruned.encode("the bridge", add_special_tokens=False).tokens == ["the", "bridge"]
    assert pruned.encode("mayor", add_special_tokens=False).tokens == ["m", "##a", "##y", "##o", "##r"]
    assert [tokenizer.id_to_token(int(number)) for number in kept] == [
        pruned.id_to_token(place) for place in range(len(kept))
    ]


def test_a_network_that_keeps_everything_is_the_same_network(training: Any) -> None:
    """Cutting a student out of a teacher loses nothing where all layers, heads and units are kept; less is smaller."""
    torch = pytest.importorskip("torch", reason="torch comes with the extra `train`")
    network, shrink = training("quotes_network"), training("quotes_shrink").shrink
    teacher = network.Network(
        network.Shape(vocabulary=20, width=32, heads=4, inner=24, layers=2, head_width=8)
    ).eval()
    pieces, features = torch.randint(1, 20, (3, 7)), torch.zeros(3, 7, 3, dtype=torch.long)
    words = torch.arange(7)
    batch = SimpleNamespace(pieces=pieces, features=features, present=torch.ones(3, 7, dtype=torch.long))
    same = shrink(teacher, [batch], layers=(0, 1), heads=4, inner=24).eval()
    for told, heard in zip(teacher(pieces, features, words), same(pieces, features, words), strict=True):
        assert torch.allclose(told, heard, atol=1e-6)
    small = shrink(teacher, [batch], layers=(1,), heads=2, inner=10).eval()
    assert small(pieces, features, words)[0].shape == teacher(pieces, features, words)[0].shape
    assert sum(p.numel() for p in small.parameters()) < sum(p.numel() for p in teacher.parameters())


def test_states_of_words_alone_are_those_of_all_pieces(training: Any) -> None:
    """What the program runs leaves other pieces out of the last layer; the words' states are the same."""
    torch = pytest.importorskip("torch", reason="torch comes with the extra `train`")
    module = training("quotes_network")
    shape = module.Shape(vocabulary=20, width=32, heads=4, inner=24, layers=2, head_width=8)
    network = module.Network(shape).eval()
    pieces, features = torch.randint(1, 20, (1, 9)), torch.zeros(1, 9, 3, dtype=torch.long)
    words = torch.tensor([1, 2, 5, 7])
    _, states = network(pieces, features, words)
    assert torch.allclose(states, network.encode(pieces, features, None)[:, words], atol=1e-6)
