"""`provenance serve` and `demo --serve`: run as programs, asked over the network, stopped by Ctrl-C."""

from __future__ import annotations

import builtins
import json
import re
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@contextmanager
def running(*arguments: str, cwd: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Run the program until it has printed its address; stop it by Ctrl-C."""
    command = [sys.executable, "-m", "provenance_cli", *arguments]
    with subprocess.Popen(
        command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        process.told = ""
        try:
            line = process.stdout.readline()
            found = re.fullmatch(r"The desk is at (http://127\.0\.0\.1:\d+/)\n", line)
            assert found, line + (process.stderr.read() if process.poll() is not None else "")
            yield process, found[1]
        finally:
            if process.poll() is None:
                process.send_signal(signal.SIGINT)
            process.told = process.communicate(timeout=20)[1]


def get(url: str) -> dict[str, object]:
    """Ask the desk."""
    with urllib.request.urlopen(url, timeout=20) as answer:
        found: dict[str, object] = json.load(answer)
    return found


def test_demo_opens_a_desk_from_an_empty_folder(tmp_path: Path) -> None:
    """Prints its address, answers there as the one user, and ends cleanly on Ctrl-C, leaving nothing behind."""
    with running("demo", "--serve", cwd=tmp_path) as (process, address):
        assert get(address + "api/v1/me")["account"]["role"] == "admin"
        assert len(get(address + "api/v1/documents")["documents"]) == 10
    assert process.returncode == 0, process.told
    assert list(tmp_path.iterdir()) == []


def test_serve_says_who_everybody_is(tmp_path: Path) -> None:
    """Without accounts the message names the user and the remedy; the database is made."""
    with running("--db", "new.db", "serve", "--port", "0", cwd=tmp_path) as (process, address):
        assert get(address + "api/v1/documents") == {"documents": []}
    assert "No account exists" in process.told
    assert "provenance accounts add" in process.told


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("--accounts", "--port", "0"), 1, "no account"),
        (("--host", "0.0.0.0", "--port", "0"), 1, "no account"),
        (("--proxy-header", "X-User", "--port", "0"), 1, "no account"),
        (("--trusted-proxy", "10.0.0.1"), 2, "--proxy-header"),
        (("--proxy-header", "X-User", "--trusted-proxy", "ten"), 1, "10.0.0.0/8"),
        (("--public-url", "desk.example"), 2, "https://desk.example"),
        (("--host", "203.0.113.77", "--accounts"), 1, "no account"),
        (("--port", "65536"), 2, "65535"),
    ],
)
def test_a_desk_that_should_not_open_does_not(
    arguments: tuple[str, ...], code: int, words: str, run: Run
) -> None:
    """No desk on a network without accounts; wrong settings are named."""
    done = run("serve", *arguments)
    assert (done.exit_code, words in done.stderr) == (code, True), done.stderr


def test_an_address_in_use_is_named(tmp_path: Path, run: Run) -> None:
    """One line with the remedy."""
    with running("demo", "--serve", cwd=tmp_path) as (_, address):
        port = address.rstrip("/").rpartition(":")[2]
        done = run("serve", "--port", port)
    assert done.exit_code == 1
    assert "--port 0" in done.stderr


@pytest.mark.parametrize("command", [("serve",), ("demo", "--serve"), ("accounts", "password", "mira")])
def test_a_missing_extra_is_named(
    command: tuple[str, ...], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One line that says what to install."""
    monkeypatch.setattr("provenance_cli.serve.find_spec", lambda _: None)
    done = run(*command)
    assert done.exit_code == 1
    assert "pip install 'quote-provenance[web]'" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_the_rest_works_without_the_extra(run: Run, story_db: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """No other command needs a package of the extra, nor reads one."""
    real = builtins.__import__
    needed = {"fastapi", "starlette", "uvicorn", "argon2", "itsdangerous", "babel", "jinja2", "multipart"}

    def guarded(name: str, *rest: object, **named: object) -> object:
        if name.split(".", maxsplit=1)[0] in needed:
            raise ModuleNotFoundError(name)
        return real(name, *rest, **named)

    monkeypatch.setattr(builtins, "__import__", guarded)
    for arguments in (
        ("documents",),
        ("show", "ledger"),
        ("accounts", "list"),
        ("serve", "--help"),
        ("export",),
    ):
        assert run(*arguments, db=story_db).exit_code == 0
