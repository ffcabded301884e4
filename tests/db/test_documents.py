"""What a store says about documents, versions, passages and quotes, on both databases alike."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

import pytest

from provenance.errors import IdentityError
from provenance.match.letters import Letters
from provenance.match.ranking import DOCUMENT_FREQUENCY_CAP
from provenance.model import Speaker
from provenance.services.ports import QuoteFilter, Store
from provenance_db import head_revision, open_store
from provenance_db.store import SqlStore
from tests.db.factories import analysed, day, gram, grams_of, quote_at

FIRST = '"The bridge is safe," said Mara Quint. It is old.'
SECOND = '"The bridge is quite safe," said Mara Quint. It is old.'


def test_sql_store_is_a_store(store: SqlStore) -> None:
    """The type checker proves that SqlStore fulfils the protocol; here it stands where one is wanted."""
    wanted: Store = store
    assert wanted.info().revision == head_revision()


def test_a_document_comes_back_whole(store: SqlStore) -> None:
    """Everything that was added is read back equal."""
    added = analysed(
        url="https://courier.example/1",
        title="Bridge",
        metadata={"tags": ["a", {"b": None}], "رقم": 1.5},
        flags=("spoof",),
        raw=b"\xff\xfe raw",
        role="engineer",
    )
    assert store.add(added) == "new"
    place = {"document": added.document.id, "sha256": added.version.sha256}
    assert store.document("courier-1") == added.document
    assert store.latest("courier-1") == added.version
    assert tuple(store.versions("courier-1")) == (added.version,)
    assert store.version_of("courier-1", added.version.sha256) == (added.document, added.version)
    assert tuple(store.passages(**place)) == added.passages
    assert tuple(store.version_quotes(**place)) == added.quotes
    assert [set(terms) for terms in store.terms(**place)] == [set(keys) for keys in added.grams]
    assert store.raw(**place) == b"\xff\xfe raw"
    found = store.quote(added.quotes[0].id)
    assert found is not None
    assert (found.document, found.sha256, found.quote) == ("courier-1", added.version.sha256, added.quotes[0])


def test_nested_and_cut_quotes_come_back(store: SqlStore) -> None:
    """A quote with two content spans, and one within it that is given before it, are kept."""
    text = '"One," said Mara Quint, "two as Ilo said." End.'
    version = analysed(text, quotes=()).version
    outer = quote_at(
        version, content=[(1, 4), (25, 40)], cue=(7, 11), mention=(12, 22), speaker=Speaker("M", "person")
    )
    inner = quote_at(version, content=[(25, 28)], within=outer.id, kind="indirect", speaker=None)
    store.add(analysed(text, quotes=(inner, outer)))
    found = store.version_quotes(document="courier-1", sha256=version.sha256)
    assert list(found) == [outer, inner]


def test_adding_twice_is_unchanged(store: SqlStore) -> None:
    """The same text of the same document is stored once."""
    assert [store.add(analysed()), store.add(analysed())] == ["new", "unchanged"]
    assert store.info().counts["version"] == 1


def test_what_is_unknown_is_none_or_empty(store: SqlStore) -> None:
    """Asking for what is not stored is no error."""
    assert store.document("x") is None
    assert store.latest("x") is None
    assert store.quote("q") is None
    assert store.version_of("x", "y") is None
    assert store.raw(document="x", sha256="y") is None
    for nothing in (
        store.versions("x"),
        store.passages(document="x", sha256="y"),
        store.version_quotes(document="x", sha256="y"),
        store.terms(document="x", sha256="y"),
        store.candidates([1, 2], limit=3),
        store.speakers(matching="nobody"),
        list(store.documents()),
        list(store.links()),
    ):
        assert list(nothing) == []


@pytest.mark.parametrize(
    ("published", "ingested", "latest"),
    [
        ((day(1), day(2)), (day(0), day(0)), SECOND),
        ((day(2), day(1)), (day(0), day(0)), FIRST),
        ((None, day(1)), (day(9), day(0)), SECOND),
        ((day(1), None), (day(0), day(9)), FIRST),
        ((None, None), (day(1), day(2)), SECOND),
        ((day(1), day(1)), (None, day(1)), SECOND),
    ],
)
def test_versions_are_ranked_by_time_not_by_arrival(
    store: SqlStore, published, ingested, latest: str
) -> None:
    """The last by (published, ingested) is the latest; unknown times are earlier than known ones."""
    for text, moment, arrival in zip((FIRST, SECOND), published, ingested, strict=True):
        store.add(analysed(text, published=moment, ingested=arrival))
    ranked = store.versions("courier-1")
    assert [version.number for version in ranked] == [1, 2]
    assert ranked[-1].text == latest
    assert store.latest("courier-1") == ranked[-1]
    document = store.document("courier-1")
    assert [store.version_of("courier-1", version.sha256) for version in ranked] == [
        (document, version) for version in ranked
    ]
    assert [stored.sha256 for stored in store.quotes(QuoteFilter())] == [ranked[-1].sha256]
    assert {found.sha256 for found in store.candidates(grams_of("bridge"), limit=9)} == {ranked[-1].sha256}
    [row] = store.documents()
    assert (row.versions, row.version) == (2, replace(ranked[-1], text=""))
    assert store.check() == []


def test_one_id_has_one_url(store: SqlStore) -> None:
    """A second URL for an id is refused and changes nothing; a URL that was unknown is filled in."""
    store.add(analysed())
    assert store.add(analysed(url="https://courier.example/1")) == "unchanged"
    with pytest.raises(IdentityError, match="give one of them another id"):
        store.add(analysed(SECOND, url="https://courier.example/2"))
    assert len(store.versions("courier-1")) == 1
    found = store.document("https://courier.example/1")
    assert found is not None
    assert found.id == "courier-1"
    assert store.latest("https://courier.example/1") == store.latest("courier-1")


def test_outlet_and_metadata_follow_the_latest_version(store: SqlStore) -> None:
    """What versions can differ in is told of the latest, whatever came first."""
    store.add(analysed(SECOND, published=day(2), outlet="The New Courier", metadata={"page": 2}))
    store.add(analysed(FIRST, published=day(1), outlet="The Courier", metadata={"page": 1}))
    found = store.document("courier-1")
    assert found is not None
    assert (found.outlet, found.metadata) == ("The New Courier", {"page": 2})


def test_documents_are_listed_by_date_then_id(store: SqlStore) -> None:
    """Unknown dates come last, equal dates by id in code point order, on any server's locale."""
    for name, moment in (("b", day(1)), ("a", None), ("Z", day(1)), ("é", day(0)), ("ب", day(1))):
        store.add(analysed(id=name, published=moment))
    store.add(analysed(id="s", kind="statement", lang="ar", published=day(5)))
    assert [row.document.id for row in store.documents()] == ["é", "Z", "b", "ب", "s", "a"]
    assert [row.document.id for row in store.documents(kind="statement", lang="ar")] == ["s"]


@pytest.mark.parametrize(
    ("chosen", "found"),
    [
        ({"about": "BRIDGE safe"}, ["a", "b"]),
        ({"about": "quite"}, ["b"]),
        ({"about": "100%"}, ["c"]),
        ({"about": "الأمنِ"}, ["d"]),
        ({"since": day(1)}, ["b", "c"]),
        ({"until": day(1)}, ["a", "b"]),
        ({"lang": "ar"}, ["d"]),
        ({"kind": "direct"}, ["a", "b", "c", "d"]),
        ({"kind": "statement"}, ["c"]),
        ({"kind": "indirect"}, []),
        ({"outlet": "Mail"}, ["b"]),
        ({"document": "a"}, ["a"]),
        ({"limit": 2}, ["a", "b"]),
        ({"limit": 0}, []),
        ({"speaker_keys": ()}, []),
        ({"speaker_keys": ("nobody",)}, []),
    ],
)
def test_quotes_are_chosen_by_each_field(
    store: SqlStore, chosen: dict[str, object], found: list[str]
) -> None:
    """Every field of the filter narrows; the order is by date, unknown dates last."""
    store.add(analysed(FIRST, id="a"))
    store.add(analysed(SECOND, id="b", outlet="Mail", published=day(1)))
    store.add(analysed('"It is 100% sound," said Ilo.', id="c", kind="statement", published=day(2)))
    store.add(analysed('"لا بد من الامن," said Omar.', id="d", lang="ar", published=None))
    assert [each.document for each in store.quotes(QuoteFilter(**chosen))] == found


def test_candidates_are_ordered_by_hits_then_place(store: SqlStore) -> None:
    """Most shared keys first, ties by document and index; the asking document can be left out."""
    store.add(analysed("Red green blue. Red.", id="b", quotes=()))
    store.add(analysed("Red green. Blue red green.", id="a", quotes=()))
    keys = [gram(word) for word in ("red", "green", "blue")]
    found = [(each.document, each.index, each.hits) for each in store.candidates(keys, limit=9)]
    assert found == [("a", 1, 3), ("b", 0, 3), ("a", 0, 2), ("b", 1, 1)]
    assert [each.document for each in store.candidates(keys, limit=1, exclude_document="a")] == ["b"]


def test_keys_that_stand_everywhere_are_left_out(database_url: str, store: SqlStore) -> None:
    """A key over the cap gives no candidates, in the process that stored it and in another."""
    from provenance_db import open_store

    crowd = " ".join(f"Common word{n}." for n in range(DOCUMENT_FREQUENCY_CAP))
    store.add(analysed(crowd, id="crowd", quotes=()))
    assert len(store.candidates([gram("common")], limit=999)) == DOCUMENT_FREQUENCY_CAP
    store.add(analysed("Common rare.", id="one-more", quotes=()))
    store.add(analysed("Common again.", id="and-more", quotes=()))
    other = open_store(database_url)
    for each in (store, other):
        assert each.candidates([gram("common")], limit=999) == []
        assert [found.document for found in each.candidates([gram("common"), gram("rare")], limit=9)] == [
            "one-more"
        ]
    other.close()


def test_words_of_nothing_but_common_keys_are_found_by_their_letters(store: SqlStore) -> None:
    """Such words lead nowhere by their keys; a rare key tells that they do, an unknown one that they stand nowhere."""
    store.add(analysed(" ".join(["Say no more."] * DOCUMENT_FREQUENCY_CAP), id="crowd", quotes=()))
    store.add(analysed("Rare. We say no more of it. No more.", id="b", quotes=()))
    store.add(analysed("They say no more. Rare.", id="a", quotes=()))
    grams = [gram(word) for word in ("say", "no", "more")]

    def hold(words: str, grams: list[int], limit: int = 9) -> list[tuple[str, int]]:
        [found] = store.holding([Letters((words,), tuple(grams))], limit=limit)
        return [(one.document, one.index) for one in found]

    assert store.candidates(grams, limit=9) == []
    assert hold("say no more", grams, limit=2) == [("a", 0), ("b", 1)]
    assert hold("say no more of it", grams) == [("b", 1)]
    assert hold("of it. No more", grams) == []
    assert hold("say \ud800", grams) == hold("say \0", grams) == []
    assert hold("say no more", [*grams, gram("rare")]) == []
    assert hold("say no more", [*grams, gram("unknown")]) == []
    both = [Letters(("they", "They"), ()), Letters(("rare",), (gram("rare"),)), Letters(("of it",), ())]
    assert [[one.document for one in each] for each in store.holding(both, limit=9)] == [["a"], [], ["b"]]


def test_readings_are_remembered(store: SqlStore) -> None:
    """Only the same bytes of the same document read with the same settings are known; twice is no error."""
    one = analysed(id="a")
    reading = {"document": "a", "raw_sha256": one.version.raw_sha256, "fingerprint": "v1"}
    store.add(one)
    assert not store.knows(**reading)
    store.add(one, fingerprint="v1")
    store.add(one, fingerprint="v1")
    assert store.knows(**reading)
    assert not any(store.knows(**{**reading, field: "other"}) for field in reading)


def test_added_documents_are_pending_until_cleared(store: SqlStore) -> None:
    """A new document and a new version leave a mark, an unchanged one does not."""
    store.add(analysed(id="b"))
    store.add(analysed(id="a"))
    marks = store.pending_marks()
    assert list(marks) == ["a", "b"]
    store.add(analysed(SECOND, id="a"))
    store.clear_marks(marks)
    store.clear_marks({})
    assert list(store.pending_marks()) == ["a"], "the newer version's mark stays"
    store.clear_marks(store.pending_marks())
    store.add(analysed(SECOND, id="a"))
    assert store.pending_marks() == {}


def test_a_listing_can_be_left_and_written_under(store: SqlStore) -> None:
    """Writing while a listing is open, and not reading it to its end, are both allowed."""
    for name in "abc":
        store.add(analysed(id=name))
    listing = store.documents()
    assert next(listing).document.id == "a"
    assert store.add(analysed(id="d")) == "new"
    del listing
    assert len(list(store.documents())) == 4


def test_a_store_in_memory_works_alone() -> None:
    """`sqlite://` keeps a whole store in memory, listings and writes mixed."""
    from provenance_db import open_store

    store = open_store("sqlite://")
    store.add(analysed(id="a"))
    for row in store.documents():
        store.add(analysed(id=row.document.id + "2"))
    assert len(list(store.documents())) == 2
    store.close()


def test_passages_are_read_by_their_places(store: SqlStore) -> None:
    """The text and language of each place, cut where the passage stands; None for what is not stored."""
    store.add(analysed(FIRST, id="a"))
    store.add(analysed("Žlutý ’kůň’ 🐎 spí. Ой, так.", id="b", lang="uk", quotes=()))
    wanted: list[tuple[str, str, int]] = []
    expected: list[tuple[str, str] | None] = []
    for name in ("b", "a"):
        version = store.latest(name)
        assert version is not None
        for passage in store.passages(document=name, sha256=version.sha256):
            wanted.append((name, version.sha256, passage.index))
            expected.append((passage.span.exact, version.lang))
    wanted += [("a", wanted[-1][1], 99), ("nobody", wanted[-1][1], 0)]
    assert store.passage_texts(wanted) == [*expected, None, None]


def test_a_snapshot_sees_one_state_whatever_others_write(store: SqlStore, database_url: str) -> None:
    """What another connection stores meanwhile is seen after the block; an error in it leaves the store usable."""
    store.add(analysed(FIRST, id="a"))
    keys = grams_of("bridge")
    with closing(open_store(database_url)) as other:
        with store.snapshot():
            before = store.candidates(keys, limit=9)
            other.add(analysed(SECOND, id="b"))
            assert store.candidates(keys, limit=9) == before
        assert {found.document for found in store.candidates(keys, limit=9)} == {"a", "b"}
        with pytest.raises(ZeroDivisionError), store.snapshot():
            raise ZeroDivisionError
        other.add(analysed(FIRST + " It is long.", id="c"))
        assert {found.document for found in store.candidates(keys, limit=9)} == {"a", "b", "c"}
