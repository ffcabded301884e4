"""What linking asks of a store: who is near whom, and that one process links at a time."""

from __future__ import annotations

import pickle
import signal
import subprocess
import sys
import threading
from contextlib import closing
from itertools import permutations
from pathlib import Path

import pytest

from provenance.errors import StoreLockedError
from provenance_db import open_store
from provenance_db.store import SqlStore
from tests.db.factories import analysed

NEAR = {
    "a": "The old bridge is closed. Nobody knows why.",
    "b": "Officials say the old bridge is safe. Rain fell.",
    "c": "Rain fell all day. Nobody spoke.",
    "d": "Something else entirely.",
}


@pytest.mark.parametrize("order", list(permutations("abcd"))[::6])
def test_sharing_is_mutual_and_of_latest_versions(store: SqlStore, order: tuple[str, ...]) -> None:
    """Whoever asks finds the other, whatever came first; a text that was replaced is not found."""
    versions = {name: analysed(text, id=name, quotes=()) for name, text in NEAR.items()}
    for name in order:
        store.add(versions[name])
    store.add(analysed("Replaced.", id="old", quotes=()))
    near = {
        name: set(store.sharing(document=name, sha256=each.version.sha256, at_least=2))
        for name, each in versions.items()
    }
    assert near == {"a": {"b"}, "b": {"a", "c"}, "c": {"b"}, "d": set()}
    assert store.sharing(document="none", sha256="x") == set()


def test_a_store_is_opened_again_elsewhere(database_url: str) -> None:
    """What is sent to another process opens the same documents there, and does not show a password."""
    with closing(open_store(database_url)) as first:
        first.add(analysed(id="a"))
        sent = pickle.dumps(first.opener)
        assert database_url not in repr(first.opener)
        again = pickle.loads(sent)
        assert again == first.opener
        with closing(again()) as second:
            assert [row.document.id for row in second.documents()] == ["a"]


def test_a_store_in_memory_is_nobody_elses() -> None:
    """Nothing opens it in another process."""
    with closing(open_store("sqlite://")) as store:
        assert store.opener is None


def test_only_one_links_at_a_time(database_url: str) -> None:
    """A second process waits until the first has done; both may read and write meanwhile."""
    first, second = open_store(database_url), open_store(database_url)
    steps: list[str] = []

    def link_second() -> None:
        with second.linking():
            steps.append("second")

    with first.linking():
        waiting = threading.Thread(target=link_second)
        waiting.start()
        assert second.add(analysed()) == "new"
        waiting.join(timeout=0.3)
        assert waiting.is_alive()
        steps.append("first")
    waiting.join()
    assert steps == ["first", "second"]
    first.close()
    second.close()


def test_a_dead_process_lets_go(database_url: str) -> None:
    """kill -9 of the one who links frees the right at once."""
    store = open_store(database_url)
    program = (
        "import sys, time, provenance_db\n"
        f"with provenance_db.open_store({database_url!r}).linking():\n"
        "    print('held', flush=True); time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        with store.linking():
            pass
    store.close()


def test_waiting_for_the_right_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever waits too long is told what to do."""
    first, second = (open_store(f"sqlite:///{tmp_path}/a.db") for _ in range(2))
    monkeypatch.setattr("provenance_db.pending.LINKING_WAIT_SECONDS", 0)
    with first.linking(), pytest.raises(StoreLockedError, match="then run again"), second.linking():
        pass
    first.close()
    second.close()


def test_a_store_in_memory_needs_no_right() -> None:
    """Nobody else can see it."""
    store = open_store("sqlite://")
    with store.linking():
        store.add(analysed())
    store.close()
