"""What is refused before a row is written, with the same words on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from provenance.errors import InputError
from provenance.model import Passage, Span, Speaker
from provenance.services.ports import AnalysedVersion
from provenance_db import open_store
from provenance_db.store import SqlStore
from tests.db.conftest import fresh_postgres
from tests.db.factories import analysed, judgement, sha

GOOD = analysed()
QUOTE = GOOD.quotes[0]
CONTENT = QUOTE.content[0]


def document(**changes: object) -> AnalysedVersion:
    """GOOD with another document."""
    return replace(GOOD, document=replace(GOOD.document, **changes))


def version(**changes: object) -> AnalysedVersion:
    """GOOD with another version."""
    return replace(GOOD, version=replace(GOOD.version, **changes))


def quote(**changes: object) -> AnalysedVersion:
    """GOOD with another quote."""
    return replace(GOOD, quotes=(replace(QUOTE, **changes),))


def speaker(**changes: object) -> AnalysedVersion:
    """GOOD with another speaker."""
    return quote(speaker=replace(Speaker("Mara", "person"), **changes))


UNTRUE = {
    "no id": (replace(document(id=""), version=replace(GOOD.version, document="")), "without id"),
    "another's version": (document(id="x"), "belongs to"),
    "NUL in the id": (replace(document(id="a\0"), version=replace(GOOD.version, document="a\0")), "U\\+0000"),
    "NUL in the text": (version(text="a\0", sha256=sha("a\0")), "its text holds U\\+0000 at 1"),
    "surrogate in the text": (version(text="é\ud800"), "lone surrogate at 1"),
    "surrogate in the URL": (document(url="http://\udfff"), "its url holds a lone surrogate"),
    "NUL in the outlet": (document(outlet="\0"), "outlet"),
    "NUL in the title": (version(title="\0"), "title"),
    "another hash": (version(sha256="0" * 64), "not that of its text"),
    "no hash": (version(raw_sha256="12"), "no SHA-256"),
    "another raw hash": (replace(GOOD, raw=b"x"), "not that of its bytes"),
    "unknown kind": (version(kind="poem"), "'poem' is not one of article, statement, transcript"),
    "unknown precision": (version(published_precision="week"), "'week' is not one of"),
    "time without zone": (version(published=datetime(2022, 1, 1)), "has no zone"),
    "metadata: date": (document(metadata={"a": datetime(2022, 1, 1)}), "cannot be written as JSON"),
    "metadata: NaN": (document(metadata={"a": float("nan")}), "cannot be written as JSON"),
    "metadata: NUL": (document(metadata={"a": ["\0"]}), "U\\+0000"),
    "metadata: surrogate key": (document(metadata={"\ud800": 1}), "lone surrogate"),
    "metadata: number as key": (document(metadata={"a": {1: 2}}), "key that is no text"),
    "NUL in a flag": (replace(GOOD, flags=("a", "\0")), "flag 1"),
    "passages not in order": (replace(GOOD, passages=GOOD.passages[::-1]), "passage 1 stands where 0 is due"),
    "passage outside": (
        replace(GOOD, passages=(Passage(0, Span(999, 1000, "x")),), grams=()),
        "not what stands",
    ),
    "keys missing": (replace(GOOD, grams=GOOD.grams[:1]), "posting keys for 1 passages, but there are 2"),
    "key too large": (replace(GOOD, grams=((1 << 63,), ())), "64 bits"),
    "quote twice": (replace(GOOD, quotes=(QUOTE, QUOTE)), "same id"),
    "quote without content": (quote(content=()), "needs an id and content"),
    "quote's kind": (quote(kind="odd"), "'odd' is not one of"),
    "confidence": (quote(confidence=1.01), "between 0 and 1"),
    "confidence NaN": (quote(confidence=float("nan")), "between 0 and 1"),
    "span of other words": (quote(content=(Span(1, 4, "xyz"),)), "not what stands"),
    "context of other words": (quote(cue=replace(CONTENT, prefix="?")), "context of span"),
    "content out of order": (quote(content=(CONTENT, CONTENT)), "not in text order"),
    "within a stranger": (quote(within="q0"), "within quote 'q0'"),
    "within itself": (quote(within=QUOTE.id), "which this version does not have"),
    "NUL in evidence": (quote(evidence=("\0",)), "evidence 0"),
    "speaker's kind": (speaker(kind="ghost"), "'ghost' is not one of"),
    "speaker without name": (speaker(name=""), "no name"),
    "surrogate in a role": (speaker(role="\udc00"), "role"),
}


@pytest.mark.parametrize("case", UNTRUE)
def test_untrue_input_is_refused(store: SqlStore, case: str) -> None:
    """Each case is refused with its reason, and leaves nothing behind."""
    bad, reason = UNTRUE[case]
    with pytest.raises(InputError, match=reason):
        store.add(bad)
    assert set(store.info().counts.values()) == {0}


def test_an_id_of_another_versions_quote_is_refused(store: SqlStore) -> None:
    """A quote belongs to one version: its id cannot come back with another, and that document is not stored."""
    store.add(GOOD)
    with pytest.raises(InputError, match="contradicts"):
        store.add(replace(analysed(id="other"), quotes=GOOD.quotes))
    assert store.document("other") is None


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"id": ""}, "without id"),
        ({"action": "burn"}, "is not one of"),
        ({"value": "\0"}, "value"),
        ({"reviewer": "\ud800"}, "reviewer"),
        ({"decided": datetime(2022, 1, 1)}, "zone"),
    ],
)
def test_untrue_judgements_are_refused(store: SqlStore, changes: dict[str, object], reason: str) -> None:
    """A judgement that cannot be kept is not kept in part."""
    with pytest.raises(InputError, match=reason):
        store.add_judgement(replace(judgement(), **changes))
    assert list(store.judgements()) == []


ANY_TEXT = st.text(
    st.one_of(
        st.characters(exclude_categories=()),
        st.sampled_from(
            "\0\ud800\udfff\u202e\u200b\ufeff\ufffe\uffff\r\n\t\x7f\x85\u2028éا\u064b𝒳\U0010ffff"
        ),
    ),
    max_size=30,
)


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def shared(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory):
    """One store for many examples."""
    if request.param == "sqlite":
        opened = open_store(f"sqlite:///{tmp_path_factory.mktemp('any')}/any.db")
        yield opened
        opened.close()
        return
    with fresh_postgres() as url:
        opened = open_store(url)
        yield opened
        opened.close()


@given(text=ANY_TEXT, name=ANY_TEXT, key=ANY_TEXT)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_any_unicode_survives_or_is_refused(shared: SqlStore, text: str, name: str, key: str) -> None:
    """Whatever stands in text, names and metadata comes back code point for code point, or is refused clearly."""
    refused = any(
        "\0" in value or any("\ud800" <= char <= "\udfff" for char in value) for value in (text, name, key)
    )
    id = "d" + sha(repr((text, name, key)))[:20]
    added = analysed(
        text, id=id, title=name, outlet=name or None, quotes=(), metadata={key: [name]}, flags=(key,)
    )
    quoted = replace(
        added,
        passages=(Passage(0, Span.cut(text, 0, len(text))),),
        grams=((1,),),
        quotes=(
            replace(QUOTE, id="q" + id, content=(Span.cut(text, 0, len(text)),), cue=None, mention=None,
                    speaker=Speaker(name or "-", "person", role=key), evidence=(key,)),
        ),
    )  # fmt: skip
    if refused:
        with pytest.raises(InputError, match="remove it"):
            shared.add(quoted)
        return
    shared.add(quoted)
    assert shared.latest(id) == added.version
    assert shared.document(id) == added.document
    assert shared.version_quotes(document=id, sha256=added.version.sha256) == list(quoted.quotes)
    assert shared.passages(document=id, sha256=added.version.sha256) == list(quoted.passages)
