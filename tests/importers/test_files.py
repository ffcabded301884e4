"""Files, folders, patterns and streams: all of it is read, in one order, and each fault has its place."""

from __future__ import annotations

import gzip
import io
import os
import threading
from pathlib import Path

import pytest

from provenance.errors import DateError, LanguageError
from provenance.importers import base, packed
from provenance.importers.base import ImportFailure, ImportOptions, Record
from provenance.importers.files import open_inputs


def read(
    *paths: str | Path, options: ImportOptions | None = None, stdin: bytes = b""
) -> list[Record | ImportFailure]:
    """Everything that some paths give."""
    return list(open_inputs(paths, options=options, stdin=io.BytesIO(stdin)))


def texts(found: list[Record | ImportFailure]) -> list[str]:
    """The texts of the records, blanks off."""
    return [one.text.strip() for one in found if isinstance(one, Record)]


def reasons(found: list[Record | ImportFailure]) -> list[str]:
    """The failures in one line each."""
    return [one.message for one in found if isinstance(one, ImportFailure)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of several formats, two levels deep."""
    (tmp_path / "b").mkdir()
    (tmp_path / "a.txt").write_text("Alpha words.")
    (tmp_path / "b" / "c.md").write_text("---\nlang: en\n---\nBeta words.")
    (tmp_path / "b" / "d.jsonl").write_text('{"text": "Gamma words."}\n{"text": "Delta words."}\n')
    (tmp_path / "e.jsonl.gz").write_bytes(gzip.compress(b'{"text": "Epsilon words."}'))
    (tmp_path / ".hidden.txt").write_text("Hidden words.")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    return tmp_path


def test_a_folder_is_read_to_the_bottom_in_order_of_names(folder: Path) -> None:
    """Every readable file comes once, sorted; hidden files and pictures are passed over."""
    found = read(folder)
    assert texts(found) == ["Alpha words.", "Beta words.", "Gamma words.", "Delta words.", "Epsilon words."]
    assert reasons(found) == []


def test_documents_of_other_kinds_in_a_folder_are_named(folder: Path) -> None:
    """A PDF in a folder is not silently left out: it is a document, and not read."""
    (folder / "report.pdf").write_bytes(b"%PDF-")
    assert [one for one in reasons(read(folder)) if "report.pdf: .pdf files are not read" in one]


def test_links_in_a_circle_end(folder: Path) -> None:
    """A folder that links to itself is read once."""
    (folder / "b" / "again").symlink_to(folder, target_is_directory=True)
    assert len(texts(read(folder))) == 5


def test_patterns_match_files_and_folders(folder: Path) -> None:
    """A pattern gives its files in order; one that matches nothing is a failure."""
    assert texts(read(f"{folder}/*.txt")) == ["Alpha words."]
    assert texts(read(f"{folder}/**/*.jsonl")) == ["Gamma words.", "Delta words."]
    assert texts(read(f"{folder}/[b]")) == ["Beta words.", "Gamma words.", "Delta words."]
    assert "no file matches the pattern" in reasons(read(f"{folder}/*.html"))[0]


def test_a_file_whose_name_looks_like_a_pattern_is_a_file(tmp_path: Path) -> None:
    """A name with brackets is that file when it exists."""
    (tmp_path / "a[1].txt").write_text("Bracket words.")
    assert texts(read(tmp_path / "a[1].txt")) == ["Bracket words."]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("gone.txt", None, "no such file or folder: check the name"),
        ("nul\0.txt", None, "no such file or folder: check the name"),
        ("empty.txt", b"", "the file is empty"),
        ("empty.jsonl", b"", "holds no record"),
        ("binary.txt", b"\x7fELF\0\0", "no text but a program"),
        ("strange.docx", b"PK\x03\x04", "unknown kind of file: .txt"),
        ("none", b"words", "unknown kind of file: .txt"),
        ("broken.txt.gz", b"no gzip at all", "damaged or cut off"),
        ("cut.jsonl.gz", gzip.compress(b'{"text": "Words."}' * 99, mtime=0)[:-20], "damaged or cut off"),
        ("twice.txt.gz", gzip.compress(gzip.compress(b"words", mtime=0), mtime=0), "packed with gzip"),
    ],
)
def test_a_bad_file_is_a_failure_with_place_and_remedy(
    tmp_path: Path, name: str, content: bytes | None, message: str
) -> None:
    """What is wrong with a file is said with its name; the good file after it is read."""
    if content is not None:
        (tmp_path / name).write_bytes(content)
    (tmp_path / "good.txt").write_text("Good words.")
    found = read(f"{tmp_path}/{name}", tmp_path / "good.txt")
    assert texts(found) == ["Good words."]
    (reason,) = reasons(found)
    assert reason.startswith(f"{tmp_path}/{name}")
    assert message in reason


def test_a_folder_without_documents_is_a_failure(tmp_path: Path) -> None:
    """An empty folder is no success."""
    assert "the folder holds no file that can be read" in reasons(read(tmp_path))[0]


def test_a_broken_link_is_named(tmp_path: Path) -> None:
    """A link to nothing says so, given by name or found in a folder."""
    (tmp_path / "link.txt").symlink_to(tmp_path / "nothing.txt")
    assert "points to nothing" in reasons(read(tmp_path / "link.txt"))[0]
    assert "cannot be read" in reasons(read(tmp_path))[0]


def test_a_file_that_may_not_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A lack of permission is a failure with the remedy."""

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "secret.txt"
    path.write_text("Secret words.")
    monkeypatch.setattr(Path, "open", refuse)  # the tests may run as root, who may read everything
    assert reasons(read(path)) == [
        f"{path}: cannot be read (Permission denied): check that it exists and that you may read it"
    ]


@pytest.mark.parametrize(
    ("stdin", "expected"),
    [
        (b"Plain words.", ["Plain words."]),
        (b'{"text": "One."}\n{"text": "Two."}', ["One.", "Two."]),
        (b"---\nid: a\n---\nMarked words.", ["Marked words."]),
        (b"<!doctype html><p>Paged words, and enough of them to be a sentence.</p>",
         ["Paged words, and enough of them to be a sentence."]),
        (gzip.compress(b'{"text": "Packed."}'), ["Packed."]),
    ],
    ids=["text", "jsonl", "markdown", "html", "gzip"],
)  # fmt: skip
def test_standard_input_is_known_by_its_content(stdin: bytes, expected: list[str]) -> None:
    """What comes through a pipe is read by what it looks like."""
    found = read("-", stdin=stdin)
    assert texts(found) == expected
    assert all(one.place.startswith("standard input") for one in found)


def test_an_empty_standard_input_is_a_failure() -> None:
    """Nothing on standard input is said, not passed over."""
    assert reasons(read("-")) == [
        "standard input: the file is empty: nothing to read; check that it was saved or downloaded in full"
    ]


def test_a_named_pipe_is_read_as_a_stream(tmp_path: Path) -> None:
    """What a shell's <(command) gives is read like standard input."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(b'{"text": "Piped."}\n' * 3,))
    writer.start()
    assert texts(read(pipe)) == ["Piped."] * 3
    writer.join()


def test_a_packed_file_without_inner_suffix_is_known_by_its_content(tmp_path: Path) -> None:
    """A bare .gz is unpacked and looked into."""
    (tmp_path / "release.gz").write_bytes(gzip.compress(b'{"text": "Inside."}'))
    assert texts(read(tmp_path / "release.gz")) == ["Inside."]


def test_a_gzip_bomb_stops_at_the_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A small file that unpacks to too much is a failure; what came before it is kept."""
    monkeypatch.setattr(packed.unpack, "__kwdefaults__", {"limit": 1 << 20})
    bomb = b'{"text": "Before."}\n' + b"\n" * (4 << 20)
    (tmp_path / "bomb.jsonl.gz").write_bytes(gzip.compress(bomb))
    found = read(tmp_path / "bomb.jsonl.gz")
    assert texts(found) == ["Before."]
    assert "unpacks to more than 1 MiB" in reasons(found)[0]


def test_an_endless_line_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line without an end is not held in memory: it is named, and the rest of the file is not read."""
    monkeypatch.setattr("provenance.importers.jsonl.MAX_TEXT_BYTES", 1 << 16)
    (tmp_path / "long.jsonl").write_bytes(b'{"text": "First."}\n{"text": "' + b"x" * (1 << 17))
    found = read(tmp_path / "long.jsonl")
    assert texts(found) == ["First."]
    assert "line 2: the line is longer than" in reasons(found)[0]


def test_a_huge_text_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One document larger than any report is refused before it is held."""
    monkeypatch.setattr(base, "MAX_TEXT_BYTES", 1 << 10)
    (tmp_path / "huge.txt").write_bytes(b"words " * 1000)
    assert "the file is larger than" in reasons(read(tmp_path / "huge.txt"))[0]


def test_files_are_read_one_at_a_time(tmp_path: Path) -> None:
    """The first record is given before the second file is looked at."""
    (tmp_path / "a.txt").write_text("First words.")
    found = open_inputs([tmp_path / "a.txt", tmp_path / "b.txt"])
    assert isinstance(next(found), Record)
    (tmp_path / "b.txt").write_text("Second words.")
    assert isinstance(next(found), Record)


def test_options_that_cannot_be_read_fail_at_once() -> None:
    """A wrong date or language of the caller is an error before any file is opened."""
    with pytest.raises(DateError):
        open_inputs(["x"], options=ImportOptions(published="03/04/2031"))
    with pytest.raises(LanguageError):
        open_inputs(["x"], options=ImportOptions(lang="xx"))


@pytest.mark.parametrize("options", [ImportOptions(url="https://w.example/"), ImportOptions(title="One")])
def test_one_name_is_not_given_to_several_documents(folder: Path, options: ImportOptions) -> None:
    """A URL or title given for a batch goes to its first document; the others are failures."""
    found = read(folder, options=options)
    assert texts(found) == ["Alpha words."]
    assert len(reasons(found)) == 4
    assert "was given for several documents" in reasons(found)[0]
