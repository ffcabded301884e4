"""Which files a path, a folder, a pattern or `-` stands for, in an order that depends on their names only."""

from __future__ import annotations

import glob
import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from provenance.errors import InputError
from provenance.importers.base import ImportFailure
from provenance.importers.formats import PACKED, SUFFIXES

STDIN = "-"
_OTHER_DOCUMENTS = (".pdf", ".doc", ".docx", ".odt", ".rtf", ".epub", ".json", ".csv", ".warc")
"""Suffixes a folder may hold documents under that are not read: those are named, pictures and the like are not."""


def find_places(paths: Sequence[str | Path]) -> Iterator[Path | ImportFailure]:
    """Give the files that `paths` name, one by one; `-` comes as the path `-`.

    Folders are read to the bottom, sorted by name, hidden files left out, each folder once (links may form a
    circle). What is not there comes as an ImportFailure.
    """
    for path in paths:
        name = str(path)
        if name == STDIN or Path(name).is_file():
            yield Path(name)
        elif Path(name).is_dir():
            yield from _find_in_folder(name, place=name)
        elif glob.has_magic(name):
            yield from _find_matching(name)
        elif _is_stream(name):
            yield Path(name)
        else:
            yield _missing(name)


def _find_matching(pattern: str) -> Iterator[Path | ImportFailure]:
    matches = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 # a Path has no glob of an absolute pattern
    found = False
    for match in matches:
        if Path(match).is_file():
            found = True
            yield Path(match)
        elif Path(match).is_dir() and "**" not in pattern:
            found = True
            yield from _find_in_folder(match, place=match)
    if not found:
        yield ImportFailure(pattern, InputError(
            "no file matches the pattern: check it, and put it in quotation marks if the shell changes it"
        ))  # fmt: skip


def _find_in_folder(folder: str, *, place: str) -> Iterator[Path | ImportFailure]:
    found = False
    for item in _walk(folder, seen=set()):
        found = True
        yield item
    if not found:
        yield ImportFailure(place, InputError(
            f"the folder holds no file that can be read: {', '.join(SUFFIXES)} are (also with {PACKED})"
        ))  # fmt: skip


def _walk(folder: str, *, seen: set[tuple[int, int]]) -> Iterator[Path | ImportFailure]:
    """Visit a folder's files and folders in one order by name, with a stack of our own."""
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        path = Path(here)
        try:
            status = path.stat()
            if stat.S_ISREG(status.st_mode):
                if (kept := _pick(path)) is not None:
                    yield kept
                continue
            if not stat.S_ISDIR(status.st_mode) or (status.st_dev, status.st_ino) in seen:
                continue
            seen.add((status.st_dev, status.st_ino))
            names = sorted(os.listdir(here), reverse=True)  # noqa: PTH208 # names are sorted, not paths
        except OSError as error:
            yield ImportFailure(here, _unreadable(error))
            continue
        waiting.extend(str(path / name) for name in names if not name.startswith("."))


def _pick(path: Path) -> Path | ImportFailure | None:
    """Return a file of a folder if its suffix is known, a failure if it is a document we do not read."""
    name = path.name.lower()
    if name.endswith(PACKED) or name.endswith(tuple(SUFFIXES)):
        return path
    if name.endswith(_OTHER_DOCUMENTS):
        return ImportFailure(str(path), InputError(
            f"{path.suffix} files are not read: save its words as .txt, .md, .html, or many documents as .jsonl"
        ))  # fmt: skip
    return None


def _is_stream(name: str) -> bool:
    """Tell whether a path is a pipe, as a shell's `<(command)` gives one."""
    try:
        mode = Path(name).stat().st_mode
    except (OSError, ValueError):
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISCHR(mode)


def _missing(name: str) -> ImportFailure:
    if os.path.islink(name):  # noqa: PTH114 # a name with NUL must not raise
        why = "the link points to nothing: mend or remove it"
    else:
        why = "no such file or folder: check the name, and the folder you are in"
    return ImportFailure(name, InputError(why))


def _unreadable(error: OSError) -> InputError:
    return InputError(
        f"cannot be read ({error.strerror or error}): check that it exists and that you may read it"
    )
