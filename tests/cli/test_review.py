"""`provenance review`: the queue on the command line, for people, for programs, and over a pipe of keys."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from provenance.exporters.csv import read_table
from provenance_cli.review_next import HELP, KEYS, MENU
from tests.cli.conftest import Run

SCHEMA = json.loads((Path(__file__).parents[2] / "schemas" / "review.schema.json").read_text("utf-8"))


@pytest.fixture
def desk_db(story_db: str, tmp_path: Path) -> str:
    """A copy of the demo story's database: decisions must not reach the other tests."""
    import shutil

    path = tmp_path / "desk.db"
    shutil.copy(story_db.removeprefix("sqlite:///"), path)
    return f"sqlite:///{path}"


def ask(run: Run, db: str, *arguments: str, **options: Any) -> Any:
    """The JSON answer of a review command, once the published schema has passed it."""
    done = run("review", *arguments, "--json", db=db, **options)
    assert done.exit_code == 0, done.stderr
    answer = json.loads(done.stdout)
    jsonschema.validate(answer, SCHEMA)
    return answer


def test_the_worst_stands_first_and_what_a_filter_leaves_out_is_counted(run: Run, desk_db: str) -> None:
    """Priority falls from line to line; a filter says how many items it hides."""
    page = ask(run, desk_db, "list", "--limit", "50")
    priorities = [item["priority"]["total"] for item in page["items"]]
    assert priorities == sorted(priorities, reverse=True)
    assert page["total"] == page["everything"] > 10
    narrowed = ask(run, desk_db, "list", "--lang", "ar")
    assert 0 < narrowed["total"] == page["everything"] - narrowed["left_out"]["lang"]
    assert "Left out by lang" in run("review", "list", "--lang", "ar", db=desk_db).stdout


def test_one_key_decides_and_the_same_keys_work_in_arabic(run: Run, desk_db: str) -> None:
    """c, ق (r) and s decide three items; q stops; the log names all three."""
    done = run("review", "next", "--by", "amal", db=desk_db, stdin="c\nق\nس\nq\n")
    assert done.exit_code == 0
    assert "3 decided." in done.stderr
    events = ask(run, desk_db, "log")["events"]
    assert [event["action"] for event in events] == ["skip", "reject", "confirm"]
    assert {event["reviewer"] for event in events} == {"amal"}


def test_a_rejected_link_is_in_no_later_answer_until_it_is_undone(run: Run, desk_db: str) -> None:
    """The trace loses the variant, and has it again after the undo."""
    page = ask(run, desk_db, "list", "--text", "accept any change", "--limit", "1")
    (item,) = page["items"]
    words = "Varnia and its partners will not recognize any change of the border made by force"
    before = run("trace", words, db=desk_db).stdout
    assert "harbor-times" in before
    event = ask(run, desk_db, "decide", item["id"], "reject", "--reason", "another sentence")
    assert "harbor-times 1-80" not in run("trace", words, db=desk_db).stdout
    assert run("review", "undo", event["id"], db=desk_db).exit_code == 0
    assert run("trace", words, db=desk_db).stdout == before


def test_a_corrected_speaker_is_used_by_every_later_answer(run: Run, desk_db: str) -> None:
    """said-by finds the quote under the new name; the undo takes it back."""
    items = ask(run, desk_db, "list", "--rule", "speaker_differs", "--limit", "50")["items"]
    item = next(one for one in items if one["document"] == "ledger")
    value = json.dumps({"speaker": "Zora Pell"})
    event = ask(run, desk_db, "decide", item["id"], "correct", "--value", value)
    lines = map(json.loads, run("export", "--format", "jsonl", db=desk_db).stdout.splitlines())
    link = next(line for line in lines if line.get("id") == item["subject"])
    assert [one["class"] for one in link["changes"]].count("speaker") == 1
    assert "serious and businesslike" in " ".join(run("said-by", "Zora Pell", db=desk_db).stdout.split())
    assert run("review", "undo", event["id"], db=desk_db).exit_code == 0
    assert "businesslike" not in run("said-by", "Zora Pell", db=desk_db).stdout


@pytest.mark.parametrize("keys", ["f\nq\n", "ب\nq\n", "x\nchanges=all\nq\n"])
def test_a_false_alarm_is_told_no_more(run: Run, desk_db: str, keys: str) -> None:
    """One key, on any layout: the link stays, its changes are in no export of links or of the queue."""
    item = ask(run, desk_db, "list", "--rule", "number", "--limit", "1")["items"][0]["id"]
    done = run("review", "next", "--rule", "number", "--by", "amal", db=desk_db, stdin=keys)
    assert "1 decided." in done.stderr
    shown = ask(run, desk_db, "show", item)
    assert (shown["state"], shown["changes"] != []) == ("corrected", True)
    lines = map(json.loads, run("export", "--format", "jsonl", db=desk_db).stdout.splitlines())
    links = {line["id"]: line for line in lines if line["type"] == "link"}
    assert [one["class"] for one in links[shown["subject"]]["changes"] if one["severity"] != "none"] == []
    rows = list(csv.DictReader(io.StringIO(run("review", "export", db=desk_db).stdout)))
    row = next(row for row in rows if row["item"] == item)
    assert (row["severity"], row["changes"]) == ("none", "")
    assert "no change: " in run("review", "log", db=desk_db).stdout


def test_a_stale_decision_overwrites_nothing(run: Run, desk_db: str) -> None:
    """Who saw an earlier revision is told that somebody decided since."""
    first = ask(run, desk_db, "list", "--limit", "1")["items"][0]
    item, seen = first["id"], str(first["revision"])
    assert run("review", "decide", item, "confirm", "--seen", seen, "--by", "amal", db=desk_db).exit_code == 0
    late = run("review", "decide", item, "reject", "--seen", seen, "--by", "boris", db=desk_db)
    assert late.exit_code == 1
    assert "meanwhile" in late.stderr
    assert ask(run, desk_db, "show", item)["state"] == "confirmed"


def test_a_held_item_is_nobody_elses(run: Run, desk_db: str) -> None:
    """The second reviewer gets another item, and cannot decide the first one."""
    first = ask(run, desk_db, "next", "--once", "--by", "amal")["id"]
    assert ask(run, desk_db, "next", "--once", "--by", "boris")["id"] != first
    refused = run("review", "decide", first, "confirm", "--by", "boris", db=desk_db)
    assert refused.exit_code == 1
    assert "amal" in refused.stderr
    assert run("review", "release", first, "--by", "amal", db=desk_db).exit_code == 0
    assert run("review", "decide", first, "confirm", "--by", "boris", db=desk_db).exit_code == 0


def test_two_readers_who_disagree_are_counted(run: Run, desk_db: str) -> None:
    """With two readers an item is done when they agree; else it is disputed, and kappa says how often."""
    run("review", "readers", "2", db=desk_db)
    for item in ask(run, desk_db, "list", "--limit", "3")["items"]:
        run("review", "decide", item["id"], "confirm", "--by", "amal", db=desk_db)
        run("review", "decide", item["id"], "confirm", "--by", "boris", db=desk_db)
    item = ask(run, desk_db, "list", "--limit", "1")["items"][0]["id"]
    run("review", "decide", item, "confirm", "--by", "amal", db=desk_db)
    assert ask(run, desk_db, "show", item)["state"] == "open"
    run("review", "decide", item, "reject", "--by", "boris", db=desk_db)
    stats = ask(run, desk_db, "stats")
    assert stats["states"]["disputed"] == 1
    assert stats["states"]["confirmed"] == 3
    (agreement,) = stats["agreement"]
    assert (agreement["shared"], agreement["agreed"], agreement["kappa"]) == (4, 3, 0.0)
    assert "disputed" in run("review", "list", "--state", "disputed", db=desk_db).stdout


def test_filters_are_kept_by_name(run: Run, desk_db: str) -> None:
    """A saved filter gives what its options gave."""
    assert run("review", "filters", "save", "عربي", "--lang", "ar", db=desk_db).exit_code == 0
    assert "عربي" in run("review", "filters", "list", db=desk_db).stdout
    assert ask(run, desk_db, "list", "--saved", "عربي") == ask(run, desk_db, "list", "--lang", "ar")
    run("review", "filters", "drop", "عربي", db=desk_db)
    assert run("review", "list", "--saved", "عربي", db=desk_db).exit_code == 1


def test_the_queue_is_exported_as_a_table(run: Run, desk_db: str) -> None:
    """One row an item, worst first, decisions beside them, and read back as written."""
    item = ask(run, desk_db, "list", "--limit", "1")["items"][0]["id"]
    run("review", "decide", item, "confirm", "--reason", "=1+1", "--by", "amal", db=desk_db)
    table = run("review", "export", db=desk_db).stdout
    rows = list(read_table(io.StringIO(table, newline="")))
    assert rows[0]["item"] == item
    assert (rows[0]["state"], rows[0]["reviewer"], rows[0]["reason"]) == ("confirmed", "amal", "=1+1")
    raw = next(row for row in csv.reader(io.StringIO(table, newline="")) if row[0] == item)
    assert "=1+1" not in raw


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("show", "i0"), "no item has the id"),
        (("decide", "i0", "confirm"), "no item has the id"),
        (("claim", "i0"), "no item has the id"),
        (("undo", "j0"), "no decision on an item"),
        (("list", "--saved", "nothing"), "no filter is saved"),
    ],
)
def test_unknown_ids_are_named_with_a_remedy(
    run: Run, desk_db: str, arguments: tuple[str, ...], said: str
) -> None:
    """Exit code 1 and one line that says what is not there."""
    done = run("review", *arguments, db=desk_db)
    assert done.exit_code == 1
    assert said in done.stderr


@pytest.mark.parametrize(
    "options",
    [
        ("comment",),
        ("comment", "--reason", "x" * 2_001),
        ("confirm", "--value", '{"speaker": "A"}'),
        ("correct", "--value", "no json"),
        ("correct", "--value", '{"relation": "unheard of"}'),
        ("correct", "--value", '{"later": {"start": 5, "end": 2}}'),
        ("correct", "--value", '{"content": {"start": 0, "end": 2}}'),
        ("correct", "--value", '{"earlier": {"document": "none", "start": 0, "end": 2}}'),
    ],
)
def test_what_cannot_be_decided_so_is_said(run: Run, desk_db: str, options: tuple[str, ...]) -> None:
    """Nothing is stored of it."""
    item = ask(run, desk_db, "list", "--limit", "1")["items"][0]["id"]
    assert run("review", "decide", item, *options, db=desk_db).exit_code == 1
    assert ask(run, desk_db, "log")["events"] == []


def test_menu_and_help_name_every_key_in_eighty_columns() -> None:
    """A terminal of the usual width breaks no line of them."""
    for text in (MENU, HELP):
        assert max(map(len, text.splitlines())) <= 80
    assert all(f"{key} " in MENU for key in KEYS)
    assert all(f"\n{key}  " in f"\n{HELP}" for key in KEYS if key != "?")
