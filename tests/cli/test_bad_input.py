"""What bad input gets: one line that says what happened, where, and what to do; the rest of the batch goes on."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from provenance_db.revisions import REVISION_TABLE
from tests.cli.conftest import Run

GOOD = "Minister Ada Quill said the bridge will stay closed.\n"
CASES = {
    "missing file": ("nothere.txt", None, "nothere.txt", "no such file"),
    "empty file": ("empty.txt", b"", "empty.txt", "empty"),
    "binary file": ("photo.txt", b"\x00\x01\x02" + bytes(range(256)), "photo.txt", "binary"),
    "NUL in a text": ("cut.txt", b"Hartwell said\0 that it was over.", "cut.txt", "byte 13 is a NUL"),
    "half a pair in a text": (
        "cut.txt",
        b"Hartwell \xed\xa0\x80 said",
        "cut.txt",
        "byte 9 begins half a surrogate",
    ),
    "NUL in a record": ("batch.jsonl", b'{"text": "It is\\u0000 over."}\n', "line 1", "U+0000"),
    "half a pair in a record": ("batch.jsonl", b'{"text": "It is \\ud800 over."}\n', "line 1", "U+D800"),
    "half a pair in an id": (
        "batch.jsonl",
        b'{"id": "a\\udfff", "text": "It is over."}\n',
        "line 1",
        "U+DFFF",
    ),
    "no letters": ("numbers.txt", b"12 112 2024", "numbers.txt", "--lang"),
    "wrong encoding": ("broken.txt", b"caf\xe9 \xff\xfe\x81\x8d", "broken.txt", "byte 3"),
    "HTML without text": (
        "page.html",
        b"<html><body><script>run()</script></body></html>",
        "page.html",
        "no text",
    ),
    "broken JSON": ("batch.jsonl", b'{"text": }\n', "line 1", "JSON"),
    "record without text": ("batch.jsonl", b'{"id": "x"}\n', "line 1", "'text'"),
    "bad date": ("batch.jsonl", b'{"text": "a b", "published": "soonish"}\n', "line 1", "soonish"),
    "unknown language": ("batch.jsonl", b'{"text": "a b", "lang": "xx"}\n', "line 1", "'xx'"),
    "unknown kind of file": ("report.docx", b"PK", "report.docx", ".txt"),
}


@pytest.mark.parametrize("command", ["extract", "ingest"])
@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_bad_input_is_named_and_the_rest_goes_on(
    command: str, case: tuple[str, bytes | None, str, str], run: Run, tmp_path: Path
) -> None:
    """Exit code 1, one line with place and reason, no traceback; the good file beside it is done all the same."""
    name, raw, place, reason = case
    if raw is not None:
        (tmp_path / name).write_bytes(raw)
    (tmp_path / "good.txt").write_text(GOOD, "utf-8")

    result = run(command, name, "good.txt", "--json")

    assert result.exit_code == 1
    errors = [line for line in result.stderr.splitlines() if line.startswith("Error: ")]
    assert len(errors) == 1
    assert place in errors[0]
    assert reason in errors[0]
    assert "Traceback" not in result.stderr
    done = json.loads(result.stdout)
    if command == "extract":
        assert len(done["quotes"]) == 1
    else:
        assert (len(done["new"]), len(done["failed"])) == (1, 1)


def test_a_mended_batch_is_completed_by_the_next_run(run: Run, tmp_path: Path) -> None:
    """What was stored is not stored again; what failed is."""
    batch = tmp_path / "batch.jsonl"
    batch.write_text(json.dumps({"id": "a", "text": GOOD}) + "\n{broken\n", "utf-8")
    assert run("ingest", str(batch)).exit_code == 1
    batch.write_text(
        json.dumps({"id": "a", "text": GOOD}) + "\n" + json.dumps({"id": "b", "text": GOOD}), "utf-8"
    )

    result = run("ingest", str(batch), "--json")

    assert result.exit_code == 0
    done = json.loads(result.stdout)
    assert [event["document"] for event in done["new"]] == ["b"]
    assert [event["document"] for event in done["unchanged"]] == ["a"]


def test_one_id_for_two_urls_is_refused(run: Run, tmp_path: Path) -> None:
    """The id names both URLs' conflict, and the first document stays."""
    lines = [
        {"id": "x", "url": "https://a.example/1", "text": GOOD},
        {"id": "x", "url": "https://a.example/2", "text": GOOD + "More."},
    ]
    (tmp_path / "batch.jsonl").write_text("\n".join(map(json.dumps, lines)), "utf-8")

    result = run("ingest", "batch.jsonl")

    assert result.exit_code == 1
    assert "https://a.example/1" in result.stderr
    assert "https://a.example/2" in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("extract",),
        ("extract", "--lang", "xx", "good.txt"),
        ("extract", "--tier", "best", "good.txt"),
        ("said-by", "--since", "soonish", "Ada Quill"),
        ("who-said", "words", "--limit", "0"),
        ("export", "--format", "pdf"),
        ("-v", "-q", "documents"),
        ("nonsense",),
        ("speakers", "merge", "only one"),
        ("speakers", "split", "Mira Halden"),
        ("speakers", "split", "Mira Halden", "--name", "Halden", "--outlet", "Harbor Times"),
    ],
)
def test_wrong_usage_exits_with_2(arguments: tuple[str, ...], run: Run) -> None:
    """Wrong usage is told from failure: exit code 2, and what would be right."""
    result = run(*arguments)
    assert result.exit_code == 2
    assert "Error: " in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("said-by", "Nobody Known"),
        ("show", "nothing"),
        ("show", "q0000000000000000"),
        ("trace", "words that nobody ever put on paper"),
        ("diff", "nothing@1", "nothing@2"),
        ("speakers", "show", "Nobody Known"),
        ("speakers", "merge", "Nobody", "Else"),
        ("speakers", "split", "Nobody", "--name", "Else"),
        ("speakers", "split", "Mira Halden", "--name", "Nobody Known"),
        ("speakers", "undo", "j0"),
    ],
)
def test_what_is_not_stored_is_said_in_one_line(arguments: tuple[str, ...], run: Run) -> None:
    """A name that is not there fails with exit code 1, one line, and a hint."""
    result = run(*arguments)
    assert result.exit_code == 1
    assert len(result.stderr.strip().splitlines()) == 1
    assert result.stderr.startswith("Error: ")


def test_a_file_that_is_no_database_is_left_alone(run: Run, tmp_path: Path) -> None:
    """A text file given as the database is refused and stays as it was."""
    path = tmp_path / "notes.db"
    path.write_text("my notes\n" * 200, "utf-8")

    result = run("documents", db=str(path))

    assert result.exit_code == 1
    assert result.stderr.startswith("Error: ")
    assert path.read_text("utf-8") == "my notes\n" * 200


def test_a_newer_database_is_refused(run: Run, tmp_path: Path) -> None:
    """A database of a later program is not touched; the message says to upgrade the program."""
    import sqlite3

    path = tmp_path / "newer.db"
    assert run("db", "upgrade", db=str(path)).exit_code == 0
    with sqlite3.connect(path) as connection:
        connection.execute(f"UPDATE {REVISION_TABLE} SET version_num = '9999'")
    connection.close()

    result = run("documents", db=str(path))

    assert result.exit_code == 1
    assert "newer" in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1


def test_a_read_only_folder_is_named(run: Run, tmp_path: Path) -> None:
    """A database that cannot be created says where; /proc refuses files even to root, where there is one."""
    folder = Path("/proc") if Path("/proc/self").exists() else tmp_path / "locked"
    if folder.parent == tmp_path:
        folder.mkdir(mode=0o500)
    result = run("documents", db=str(folder / "a.db"))
    assert result.exit_code == 1
    assert str(folder) in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1


def test_a_folder_that_is_not_there_is_named(run: Run, tmp_path: Path) -> None:
    """A database in a folder that does not exist says so in one line."""
    result = run("documents", db=str(tmp_path / "no" / "such" / "a.db"))
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: ")
    assert len(result.stderr.strip().splitlines()) == 1


def test_a_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    """`provenance extract … | head -1` prints no traceback when the reader goes away."""
    (tmp_path / "many.jsonl").write_text(
        "".join(json.dumps({"text": f"{n} {GOOD}"}) + "\n" for n in range(400)), "utf-8"
    )
    command = f"{sys.executable} -m provenance_cli extract many.jsonl --format jsonl | head -n 1"
    done = subprocess.run(
        ["bash", "-c", command], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.count("\n") == 1
    assert "Traceback" not in done.stderr
    assert "BrokenPipe" not in done.stderr
