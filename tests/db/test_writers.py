"""What is stored depends on what was given, not on order, repetition, company or sudden death."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance_db import open_store
from provenance_db.digest import content_digest, content_lines
from tests.db.conftest import memory_store
from tests.db.factories import analysed, day, judgement
from tests.db.writers import corpus, write

REPOSITORY = Path(__file__).resolve().parents[2]
WRITERS = 8
KILLS = 10


def digest_of(url: str) -> str:
    """The digest of a whole database without a fault."""
    store = open_store(url)
    assert store.check() == []
    digest = content_digest(store)
    store.close()
    return digest


def test_eight_writers_give_what_one_gives(database_url: str, tmp_path: Path) -> None:
    """Eight processes that add the same in eight orders, from an empty database on, lose and double nothing."""
    alone = f"sqlite:///{tmp_path}/alone.db"
    versions = corpus(24)
    write(alone, versions, seed=0)
    context = get_context("spawn")
    writers = [
        context.Process(target=write, args=(database_url, versions), kwargs={"seed": n})
        for n in range(WRITERS)
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert [writer.exitcode for writer in writers] == [0] * WRITERS
    assert digest_of(database_url) == digest_of(alone)


@pytest.mark.slow
def test_a_killed_writer_leaves_whole_documents(database_url: str, tmp_path: Path) -> None:
    """After kill -9 at random instants all stored versions are whole, and one more run completes the rest."""
    alone = f"sqlite:///{tmp_path}/alone.db"
    versions = corpus(40)
    write(alone, versions, seed=0)
    whole = {(each.document.id, each.version.sha256): each for each in versions}
    chance = random.Random(3)
    for turn in range(KILLS):
        command = [sys.executable, "-m", "tests.db.writers", database_url, "40", str(turn)]
        writer = subprocess.Popen(command, cwd=REPOSITORY)
        time.sleep(0.6 + chance.random() * 0.8)
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        store = open_store(database_url)
        assert store.check() == []
        for row in store.documents():
            for version in store.versions(row.document.id):
                place = {"document": version.document, "sha256": version.sha256}
                given_ = whole[version.document, version.sha256]
                assert tuple(store.version_quotes(**place)) == given_.quotes
                assert tuple(store.passages(**place)) == given_.passages
                assert len(store.terms(**place)) == len(given_.grams)
        store.close()
    write(database_url, versions, seed=99)
    assert digest_of(database_url) == digest_of(alone)


VERSIONS = st.lists(
    st.builds(
        lambda name, said, number, published, ingested, outlet: analysed(
            f'"It is {said}," said Speaker {name}. No {number}.',
            id=f"d{number}",
            outlet=outlet,
            published=published,
            ingested=ingested,
            speaker_kind="anonymous" if name == "C" else "person",
            metadata={"said": said},
        ),
        st.sampled_from("ABCa"),
        st.sampled_from(("wet", "dry", "cold")),
        st.integers(0, 2),
        st.sampled_from((None, day(0), day(1))),
        st.sampled_from((None, day(2), day(3))),
        st.sampled_from((None, "Courier", "Mail")),
    ),
    min_size=1,
    max_size=6,
    # One text of one document has one set of facts: which of two contradictory records counts is the importer's.
    unique_by=lambda each: (each.document.id, each.version.sha256),
)


COSTLY = 20 if settings.default.max_examples < 1000 else 1000
"""Examples of laws that build whole databases: few in every run, all that the nightly profile asks for at night."""


@given(data=st.data(), versions=VERSIONS)
@settings(max_examples=COSTLY)
def test_order_and_repetition_change_nothing(data: st.DataObject, versions: list) -> None:
    """Any permutation with any repeats gives the same listings, quotes, speakers and candidates."""
    again = data.draw(st.permutations(versions + data.draw(st.lists(st.sampled_from(versions), max_size=3))))
    outcomes = []
    for order in (versions, again):
        store = memory_store()
        for each in order:
            store.add(each)
        keys = [key for each in versions for terms in each.grams for key in terms]
        found = store.candidates(sorted(set(keys)), limit=5, exclude_document="d0")
        marks = dict.fromkeys(store.pending_marks(), "")
        # Which version set a mark last is the one thing that tells the order: it says what is still to do.
        lines = [line for line in content_lines(store) if not line.startswith("('d")]
        outcomes.append((lines, list(store.documents()), found, marks))
        assert store.check() == []
        store.close()
    assert outcomes[0] == outcomes[1]


@given(data=st.data(), versions=VERSIONS)
@settings(max_examples=COSTLY)
def test_merges_hold_whatever_arrives_before_or_after(data: st.DataObject, versions: list) -> None:
    """A merge decided as soon as both speakers are known gives the same as one decided at the end."""
    first = analysed('"One," said Speaker A.', id="x1")
    second = analysed('"Two," said Speaker B.', id="x2")
    outcomes = []
    for early in (True, False):
        store = memory_store()
        store.add(first)
        store.add(second)
        rest = data.draw(st.permutations(versions))
        if not early:
            for each in rest:
                store.add(each)
        keys = {speaker.name: speaker.key for speaker in store.speakers() if speaker.kind == "person"}
        keys = {name.upper(): key for name, key in keys.items()}
        event = replace(judgement("merge_speakers"), subject="A", value="B")
        store.merge_speakers(keep=keys["SPEAKER A"], gone=keys["SPEAKER B"], judgement=event)
        if early:
            for each in rest:
                store.add(each)
        for each in rest:
            store.add(each)
        outcomes.append([line for line in content_lines(store) if not line.startswith("('")])
        store.close()
    assert outcomes[0] == outcomes[1]
