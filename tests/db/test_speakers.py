"""Who is the same speaker, and what reviewers' merges do, on both databases alike."""

from __future__ import annotations

from itertools import permutations

import pytest

from provenance.errors import InputError, LookupFailedError
from provenance.model import Speaker
from provenance.services.ports import QuoteFilter
from provenance_db.identity import derive_speaker_key
from provenance_db.store import SqlStore
from tests.db.factories import analysed, day, judgement, quote_at


def said(name: str, *, id: str, **more: object):
    """A document in which `name` says something."""
    return analysed(f'"It will rain," said {name}.', id=id, **more)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (Speaker("Mara Quint", "person"), Speaker("MARA  QUINT", "person"), True),
        (Speaker("Zoë Ó", "person"), Speaker("Zoe O", "person"), True),
        (Speaker("Mara Quint", "person"), Speaker("Mara Quint", "organization"), False),
        (Speaker("Mara Quint", "person"), Speaker("Mara Quist", "person"), False),
        (Speaker("!", "person"), Speaker("?", "person"), False),
    ],
)
def test_a_key_is_kind_and_folded_name(one: Speaker, other: Speaker, same: bool) -> None:
    """Case and accents do not make another speaker; kind and letters do."""
    keys = {derive_speaker_key(each, document="d") for each in (one, other)}
    assert (len(keys) == 1) is same


@pytest.mark.parametrize("kind", ["anonymous", "collective"])
def test_unnamed_speakers_belong_to_their_document(kind: str, store: SqlStore) -> None:
    """The same description in two outlets, or of two events in one outlet, is two speakers of one label.

    They are listed apart by outlet; another version of a document brings nobody new.
    """
    for id, outlet, words in (
        ("c", "B", "x"),
        ("a", "A", "x"),
        ("b", "A", "x"),
        ("a", "A", "y"),
        ("d", None, "x"),
    ):
        text = f'"It will rain," said senior official. {words}.'
        store.add(analysed(text, id=id, outlet=outlet, speaker_kind=kind))
    found = store.speakers(matching="official")
    assert [(each.name, each.outlets, each.quotes) for each in found] == [
        ("senior official", (), 1),
        ("senior official", ("A",), 1),
        ("senior official", ("A",), 1),
        ("senior official", ("B",), 1),
    ]
    assert {each.key for each in found} == {
        derive_speaker_key(Speaker("senior official", kind), document=id) for id in "abcd"
    }


def test_a_speaker_is_listed_with_all_names(store: SqlStore) -> None:
    """Names in the text and mentions are aliases, a resolved pronoun is not; the commonest role is told."""
    text = '"One," she said. "Two," said Press Secretary Quint.'
    version = analysed(text, quotes=()).version
    speaker = {"name": "Mara Quint", "kind": "person", "role": "press secretary"}
    quotes = (
        quote_at(
            version, content=[(1, 4)], mention=(7, 10), speaker=Speaker(**speaker, mention_resolved=True)
        ),
        quote_at(
            version, content=[(18, 21)], mention=(29, 50), speaker=Speaker(**speaker, name_in_text="M. Quint")
        ),
    )
    store.add(analysed(text, quotes=quotes))
    store.add(said("MARA QUINT", id="b", role="spokesperson"))
    [found] = store.speakers()
    assert (found.name, found.kind, found.role, found.quotes) == (
        "Mara Quint",
        "person",
        "press secretary",
        3,
    )
    assert found.aliases == ("M. Quint", "MARA QUINT", "Mara Quint", "Press Secretary Quint")


@pytest.mark.parametrize(
    ("matching", "names"),
    [
        ("quint", ["Mara Quint"]),
        ("QUINT mara", ["Mara Quint"]),
        ("ilo", ["Ilo Bär"]),
        ("bar", ["Ilo Bär"]),
        ("ساكي", ["جِين ساكى"]),
        ("zzz", []),
        ("%", []),
    ],
)
def test_speakers_are_found_by_folded_words(store: SqlStore, matching: str, names: list[str]) -> None:
    """All words of the question stand in one name, whatever their order, case and vowel signs."""
    for number, name in enumerate(("Mara Quint", "Ilo Bär", "جِين ساكى")):
        store.add(said(name, id=str(number)))
    assert [speaker.name for speaker in store.speakers(matching=matching)] == names


def key_of(name: str) -> str:
    """The key under which `name` was stored."""
    return derive_speaker_key(Speaker(name, "person"), document="")


def test_a_merge_takes_quotes_stored_and_to_come(store: SqlStore) -> None:
    """After a merge, new quotes of the key that is gone go to the one that was kept; a re-add undoes nothing."""
    store.add(said("Mara Quint", id="a"))
    store.add(said("Em Quint", id="b"))
    keep, gone = key_of("Mara Quint"), key_of("Em Quint")
    store.merge_speakers(keep=keep, gone=gone, judgement=judgement("merge_speakers"))
    store.merge_speakers(keep=keep, gone=gone, judgement=judgement("merge_speakers"))
    store.add(said("Em Quint", id="c"))
    assert store.add(said("Em Quint", id="b")) == "unchanged"
    [speaker] = store.speakers(matching="em quint")
    assert (speaker.key, speaker.name, speaker.quotes) == (keep, "Mara Quint", 3)
    assert speaker.aliases == ("Em Quint", "Mara Quint")
    for key in (keep, gone):
        found = list(store.quotes(QuoteFilter(speaker_keys=(key,))))
        assert [each.document for each in found] == ["a", "b", "c"]
        assert {each.quote.speaker.name for each in found if each.quote.speaker} == {"Mara Quint"}
    assert [each.action for each in store.judgements()] == ["merge_speakers"]


def test_merges_chain_and_are_undone(store: SqlStore) -> None:
    """Merges follow one another to one root; an undo gives back, and its own undo takes again."""
    for name in ("A One", "B Two", "C Three"):
        store.add(said(name, id=name))
    a, b, c = (key_of(name) for name in ("A One", "B Two", "C Three"))
    store.merge_speakers(keep=b, gone=c, judgement=judgement("merge_speakers", id="m1", decided=day(1)))
    store.merge_speakers(keep=a, gone=b, judgement=judgement("merge_speakers", id="m2", decided=day(2)))
    store.merge_speakers(keep=c, gone=a, judgement=judgement("merge_speakers", id="m3", decided=day(3)))
    assert [(speaker.key, speaker.quotes) for speaker in store.speakers()] == [(a, 3)]
    store.add_judgement(judgement("undo", id="u1", subject="m2", decided=day(4)))
    assert [(speaker.key, speaker.quotes) for speaker in store.speakers()] == [(b, 3)]
    store.add_judgement(judgement("undo", id="u2", subject="m3", decided=day(5)))
    assert [(speaker.key, speaker.quotes) for speaker in store.speakers()] == [(a, 1), (b, 2)]
    store.add_judgement(judgement("undo", id="u3", subject="u1", decided=day(6)))
    assert [(speaker.key, speaker.quotes) for speaker in store.speakers()] == [(a, 3)]


def test_the_order_in_which_merges_arrive_does_not_matter(store: SqlStore) -> None:
    """Merges count in the order they were decided."""
    names = [f"Speaker {letter}" for letter in "ABCD"]
    merges = [("Speaker A", "Speaker B"), ("Speaker C", "Speaker B"), ("Speaker D", "Speaker A")]
    outcomes = set()
    for turn, order in enumerate(permutations(range(3))):
        keys = {}
        for name in names:
            store.add(said(f"{name} {turn}", id=f"{name} {turn}"))
            keys[name] = key_of(f"{name} {turn}")
        for number in order:
            keep, gone = (keys[name] for name in merges[number])
            event = judgement("merge_speakers", id=f"m{turn}-{number}", decided=day(number))
            store.merge_speakers(keep=keep, gone=gone, judgement=event)
        found = [each for each in store.speakers() if each.name.endswith(f" {turn}")]
        outcomes.add(tuple((each.name.split()[1], each.quotes) for each in found))
    assert outcomes == {(("D", 4),)}


def test_an_alias_is_found_and_undone(store: SqlStore) -> None:
    """A name that a reviewer gave finds the speaker, until the judgement is undone."""
    store.add(said("Mara Quint", id="a"))
    key = key_of("Mara Quint")
    for _ in range(2):
        store.add_alias(speaker=key, alias=" مارا  كوينت ", judgement=judgement("add_alias", id="n1"))
    [found] = store.speakers(matching="كوينت")
    assert found.aliases == ("Mara Quint", "مارا كوينت")
    store.add_judgement(judgement("undo", id="u1", subject="n1", decided=day(1)))
    assert store.speakers(matching="كوينت") == []
    assert store.speakers()[0].aliases == ("Mara Quint",)


def test_unknown_speakers_and_wrong_judgements_are_refused(store: SqlStore) -> None:
    """A refused merge or alias leaves no judgement behind."""
    store.add(said("Mara Quint", id="a"))
    key = key_of("Mara Quint")
    merge, alias = judgement("merge_speakers"), judgement("add_alias")
    with pytest.raises(LookupFailedError, match="speakers list"):
        store.merge_speakers(keep=key, gone="s0", judgement=merge)
    with pytest.raises(LookupFailedError):
        store.add_alias(speaker="s0", alias="X", judgement=alias)
    with pytest.raises(InputError, match="itself"):
        store.merge_speakers(keep=key, gone=key, judgement=merge)
    with pytest.raises(InputError, match="action"):
        store.merge_speakers(keep=key, gone=key, judgement=alias)
    with pytest.raises(InputError, match="action"):
        store.add_alias(speaker=key, alias="X", judgement=merge)
    with pytest.raises(InputError, match="empty"):
        store.add_alias(speaker=key, alias=" ", judgement=alias)
    with pytest.raises(InputError, match="method"):
        store.add_judgement(merge)
    assert list(store.judgements()) == []


def test_judgements_are_listed_by_time_and_kept_once(store: SqlStore) -> None:
    """The same id twice changes nothing; the order is by (decided, id)."""
    for name, moment in (("b", day(1)), ("a", day(1)), ("c", day(0)), ("a", day(9))):
        store.add_judgement(judgement(id=name, decided=moment, subject="l1", value="ok"))
    assert [(each.id, each.decided) for each in store.judgements()] == [
        ("c", day(0)),
        ("a", day(1)),
        ("b", day(1)),
    ]
