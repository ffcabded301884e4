"""Every language with a pack keeps its promises: its worked examples come out, and its data is well formed."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec

import pytest

from provenance.extract import extract_quotes
from provenance.languages import Example, known_languages, load_pack
from provenance.model import Quote


def _examples() -> list[tuple[str, Example]]:
    found: list[tuple[str, Example]] = []
    for code in known_languages():
        name = f"provenance.languages.{code}.examples"
        if find_spec(name) is None:
            continue  # test_pack_has_enough_examples fails for it
        module = import_module(name)
        found.extend((code, example) for example in module.EXAMPLES)
    return found


def _extract(code: str, example: Example) -> tuple[Quote, ...]:
    return extract_quotes(
        example.text,
        document="example",
        sha256="0" * 64,
        lang=code,
        kind=example.kind,
        outlet=example.outlet,
        title=example.title,
        issuer=example.issuer,
    ).quotes


@pytest.mark.parametrize(("code", "example"), _examples(), ids=lambda value: getattr(value, "shows", value))
def test_worked_example_gives_its_quotes(code: str, example: Example) -> None:
    """Content, cue, mention, kind and nesting of each example are exactly as written beside it."""
    quotes = _extract(code, example)
    ids = [quote.id for quote in quotes]
    found = [
        (
            tuple(span.exact for span in quote.content),
            quote.cue and quote.cue.exact,
            quote.mention and quote.mention.exact,
            quote.kind,
            ids.index(quote.within) if quote.within else None,
        )
        for quote in quotes
    ]
    assert found == [(e.content, e.cue, e.mention, e.kind, e.within) for e in example.quotes]


@pytest.mark.parametrize(("code", "example"), _examples(), ids=lambda value: getattr(value, "shows", value))
def test_worked_example_gives_its_speakers(code: str, example: Example) -> None:
    """Where an example names a speaker, that is who is found."""
    quotes = _extract(code, example)
    wanted = {number: quote.speaker for number, quote in enumerate(example.quotes) if quote.speaker}
    found = {number: quotes[number].speaker for number in wanted}
    assert {number: speaker and speaker.name for number, speaker in found.items()} == wanted


@pytest.mark.parametrize("code", known_languages())
def test_pack_has_enough_examples(code: str) -> None:
    """A pack without worked examples is no pack: at least twenty show what it can do."""
    assert len([1 for name, _ in _examples() if name == code]) >= 20


@pytest.mark.parametrize("code", known_languages())
def test_pack_is_well_formed(code: str) -> None:
    """No cue is without a form or a frame, no form stands twice in one cue, and strengths are shares."""
    pack = load_pack(code)
    assert pack is not None
    assert pack.code == code
    assert pack.complementisers
    assert pack.nominals
    for cue in pack.cues:
        assert cue.forms or cue.participles, cue.lemma
        assert cue.frames, cue.lemma
        assert 0 < cue.strength <= 1, cue.lemma
        assert all(form.strip() == form and form for form in cue.forms + cue.participles), cue.lemma
