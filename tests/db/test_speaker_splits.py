"""Splits: what a reviewer takes out of a speaker stays out, whatever comes later and in whatever order."""

from __future__ import annotations

import pytest

from provenance.errors import InputError, LookupFailedError
from provenance.model import Speaker
from provenance.services.ports import QuoteFilter, SpeakerPart
from provenance_db.digest import content_digest
from provenance_db.identity import derive_speaker_key
from provenance_db.store import SqlStore
from tests.db.factories import analysed, day, judgement, quote_at

NAME = SpeakerPart("name", "Em Quint")


def called(name: str, in_text: str, *, id: str, mention: str | None = None, **more: object):
    """A document that calls the person `name` by another name."""
    text = f'"It will rain," said {mention or in_text}. {id}.'
    version = analysed(text, id=id, quotes=(), **more).version
    end = 20 + len(mention or in_text)
    speaker = Speaker(name, "person", in_text, "mayor")
    quote = quote_at(version, content=[(1, 14)], cue=(16, 20), mention=(21, end + 1), speaker=speaker)
    return analysed(text, id=id, quotes=(quote,), **more)


def key_of(name: str) -> str:
    """The key of a person."""
    return derive_speaker_key(Speaker(name, "person"), document="")


def split(store: SqlStore, part: SpeakerPart, *, name: str = "", id: str = "s1", at: int = 1) -> str:
    """Split a part off Mara Quint."""
    event = judgement("split_speaker", id=id, subject=key_of("Mara Quint"), decided=day(at))
    return store.split_speaker(
        speaker=key_of("Mara Quint"), part=part, name=name or part.value, judgement=event
    )


def owners(store: SqlStore) -> dict[str, str]:
    """The speaker of each document's quote."""
    return {
        each.document: each.quote.speaker.name for each in store.quotes(QuoteFilter()) if each.quote.speaker
    }


def test_a_name_is_taken_out_of_a_speaker(store: SqlStore) -> None:
    """The quotes under the name, and the name, are another's: those stored, those to come, and on a re-add."""
    store.add(called("Mara Quint", "Mara Quint", id="a"))
    store.add(called("Mara Quint", "Em Quint", id="b"))
    key = split(store, NAME)
    store.add(called("Mara Quint", "EM QUINT", id="c"))
    store.add(called("Mara Quint", "Mara Quint", id="d"))
    store.add(called("Em Quint", "Em Quint", id="e"))
    assert store.add(called("Mara Quint", "Em Quint", id="b")) == "unchanged"
    assert owners(store) == {
        "a": "Mara Quint",
        "b": "Em Quint",
        "c": "Em Quint",
        "d": "Mara Quint",
        "e": "Em Quint",
    }
    em, mara = store.speakers()
    assert (em.key, em.name, em.quotes, em.aliases) == (key, "Em Quint", 3, ("EM QUINT", "Em Quint"))
    assert (mara.key, mara.quotes, mara.aliases) == (key_of("Mara Quint"), 2, ("Mara Quint",))
    assert [each.key for each in store.speakers(matching="em quint")] == [key]
    assert store.check() == []


def test_the_order_of_documents_and_of_the_split_does_not_matter(store: SqlStore) -> None:
    """A split decided before or after the documents came gives the same archive."""
    from tests.db.conftest import memory_store

    documents = [
        called("Mara Quint", name, id=id)
        for id, name in (("a", "Mara Quint"), ("b", "Em Quint"), ("c", "Em Quint"))
    ]
    for each in documents:
        store.add(each)
    split(store, NAME)
    other = memory_store()
    for each in documents[:2]:
        other.add(each)
    split(other, NAME)
    other.add(documents[2])
    assert content_digest(store) == content_digest(other)
    other.close()


def test_a_merged_name_is_split_off_again_and_merged_again(store: SqlStore) -> None:
    """A split after a merge gives back what was merged, as the speaker it was; a later merge counts again."""
    store.add(called("Mara Quint", "Mara Quint", id="a"))
    store.add(called("Em Quint", "Em Quint", id="b"))
    mara, em = key_of("Mara Quint"), key_of("Em Quint")
    store.merge_speakers(keep=mara, gone=em, judgement=judgement("merge_speakers", id="m1", decided=day(0)))
    assert split(store, NAME) == em
    store.add(called("Em Quint", "Em Quint", id="c"))
    assert owners(store) == {"a": "Mara Quint", "b": "Em Quint", "c": "Em Quint"}
    store.merge_speakers(keep=mara, gone=em, judgement=judgement("merge_speakers", id="m2", decided=day(2)))
    assert [(each.key, each.quotes) for each in store.speakers()] == [(mara, 3)]
    store.add_judgement(judgement("undo", id="u1", subject="m2", decided=day(3)))
    assert [(each.key, each.quotes) for each in store.speakers()] == [(em, 2), (mara, 1)]


def test_the_quotes_of_a_document_or_outlet_are_taken_out(store: SqlStore) -> None:
    """Two persons of one name are told apart by where they are quoted; later versions and documents follow."""
    for id, outlet in (("a", "A"), ("b", "B"), ("c", "B")):
        store.add(called("Mara Quint", "Mara Quint", id=id, outlet=outlet))
    split(store, SpeakerPart("document", "a"), name="Mara Quint (mayor)", id="s1", at=1)
    split(store, SpeakerPart("outlet", "B"), name="Mara Quint (judge)", id="s2", at=2)
    store.add(called("Mara Quint", "Mara Quint", id="d", outlet="B"))
    store.add(
        called("Mara Quint", "Mara Quint", id="a", outlet="A", mention="Mayor Mara Quint", published=day(9))
    )
    assert owners(store) == {
        "a": "Mara Quint (mayor)", "b": "Mara Quint (judge)", "c": "Mara Quint (judge)", "d": "Mara Quint (judge)",
    }  # fmt: skip
    assert {each.name: each.quotes for each in store.speakers()} == {
        "Mara Quint": 0, "Mara Quint (judge)": 3, "Mara Quint (mayor)": 1,
    }  # fmt: skip


def test_a_split_is_undone(store: SqlStore) -> None:
    """What was split off is back with its name, and the speaker that the split made is gone."""
    store.add(called("Mara Quint", "Mara Quint", id="a"))
    store.add(called("Mara Quint", "Em Quint", id="b"))
    before = [repr(each) for each in store.speakers()]
    split(store, NAME)
    store.add_judgement(judgement("undo", id="u1", subject="s1", decided=day(2)))
    assert [repr(each) for each in store.speakers()] == before
    store.add(called("Mara Quint", "Em Quint", id="c"))
    assert owners(store)["c"] == "Mara Quint"


def test_a_mention_is_split_off_where_no_document_has_the_name(store: SqlStore) -> None:
    """A name that only mentions have moves those quotes; a name that documents use leaves other mentions alone."""
    store.add(called("Mara Quint", "Mara Quint", id="a", mention="Judge Quint"))
    store.add(called("Mara Quint", "Mara Quint", id="b"))
    split(store, SpeakerPart("name", "Judge Quint"))
    assert owners(store) == {"a": "Judge Quint", "b": "Mara Quint"}


def test_an_alias_is_who_texts_call_so(store: SqlStore) -> None:
    """A given name brings the speaker of that name, stored or to come; a split takes it away again."""
    store.add(called("Mara Quint", "Mara Quint", id="a"))
    store.add_alias(
        speaker=key_of("Mara Quint"),
        alias="Em Quint",
        judgement=judgement("add_alias", id="n1", decided=day(0)),
    )
    store.add(called("Em Quint", "Em Quint", id="b"))
    assert owners(store) == {"a": "Mara Quint", "b": "Mara Quint"}
    split(store, NAME)
    store.add(called("Em Quint", "Em Quint", id="c"))
    assert owners(store) == {"a": "Mara Quint", "b": "Em Quint", "c": "Em Quint"}
    assert [each.name for each in store.speakers(matching="em quint")] == ["Em Quint"]
    store.add_judgement(judgement("undo", id="u1", subject="s1", decided=day(3)))
    assert set(owners(store).values()) == {"Mara Quint"}


def test_roles_are_listed_with_their_documents(store: SqlStore) -> None:
    """Who held which office, as the documents have it; merged names count together."""
    store.add(called("Mara Quint", "Mara Quint", id="a"))
    store.add(called("Em Quint", "Em Quint", id="b"))
    store.add(analysed('"It will rain," said Mara Quint.', id="c", role="judge"))
    merge = judgement("merge_speakers", id="m1")
    store.merge_speakers(keep=key_of("Mara Quint"), gone=key_of("Em Quint"), judgement=merge)
    roles = [(each.role, each.documents, each.quotes) for each in store.speaker_roles(key_of("Mara Quint"))]
    assert roles == [("mayor", ("a", "b"), 2), ("judge", ("c",), 1)]
    assert store.speaker_roles("s0") == []


def test_statements_of_unknown_issuers_are_not_one() -> None:
    """A statement belongs to its document where nothing tells whose it is, else to its body everywhere."""
    unknown, known = (
        Speaker("statement (issuer not named)", "document"),
        Speaker("Port Office statement", "document"),
    )
    keys = [derive_speaker_key(each, document=id) for each in (unknown, known) for id in ("1", "2")]
    assert len(set(keys)) == 3
    assert keys[2] == keys[3]


def test_what_cannot_be_split_is_refused(store: SqlStore) -> None:
    """A refused split leaves no judgement and no speaker behind."""
    store.add(called("Mara Quint", "Mara Quint", id="a"))
    with pytest.raises(InputError, match="name of the speaker itself"):
        split(store, SpeakerPart("name", "mara quint"))
    for part in (NAME, SpeakerPart("document", "b"), SpeakerPart("outlet", "Z")):
        with pytest.raises(LookupFailedError, match="has no quote"):
            split(store, part)
    with pytest.raises(InputError, match="action"):
        store.split_speaker(
            speaker=key_of("Mara Quint"), part=NAME, name="X", judgement=judgement("add_alias")
        )
    with pytest.raises(InputError, match="needs a name"):
        store.split_speaker(
            speaker=key_of("Mara Quint"), part=NAME, name=" ", judgement=judgement("split_speaker")
        )
    with pytest.raises(LookupFailedError, match="no speaker has the key"):
        store.split_speaker(speaker="s0", part=NAME, name="X", judgement=judgement("split_speaker"))
    with pytest.raises(InputError, match="method"):
        store.add_judgement(judgement("split_speaker"))
    assert store.judgements() == []
    assert len(store.speakers()) == 1
