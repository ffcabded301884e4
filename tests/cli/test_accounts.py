"""`provenance accounts`: made, changed and closed without the desk running."""

from __future__ import annotations

import json

import pytest

from provenance_db import open_store
from provenance_web.accounts import AccountBook
from tests.cli.conftest import Run
from tests.cli.test_json_output import validator

PASSWORD = "seven unrelated words"


def add(run: Run, name: str, role: str, password: str = PASSWORD) -> object:
    """Make an account, its password piped in."""
    return run("accounts", "add", name, "--role", role, "--password-stdin", stdin=password + "\n")


def test_accounts_are_made_listed_and_changed(run: Run) -> None:
    """The list keeps to its schema and never shows a password."""
    assert add(run, "ميرا", "admin").exit_code == 0
    assert add(run, "jonas", "reader").exit_code == 0
    assert run("accounts", "role", "jonas", "reviewer").exit_code == 0
    assert run("accounts", "disable", "jonas").exit_code == 0
    listed = json.loads(run("accounts", "list", "--json").stdout)
    validator("accounts").validate(listed)
    assert [(one["name"], one["role"], one["active"]) for one in listed["accounts"]] == [
        ("jonas", "reviewer", False),
        ("ميرا", "admin", True),
    ]
    assert run("accounts", "disable", "jonas", "--undo").exit_code == 0
    assert "argon2" not in run("accounts", "list").stdout


def test_a_password_is_asked_for_twice(run: Run) -> None:
    """On a terminal; what is typed is not shown."""
    done = run("accounts", "add", "mira", stdin=f"{PASSWORD}\n{PASSWORD}\n")
    assert done.exit_code == 0, done.output
    assert PASSWORD not in done.output
    store = open_store("sqlite:///provenance.db")
    assert AccountBook(store.access()).log_in("mira", PASSWORD).name == "mira"
    assert AccountBook(store.access()).log_in("mira", PASSWORD + "!") is None
    store.close()


def test_tokens_are_shown_once(run: Run) -> None:
    """The secret comes with the making alone; lists have none; a revoked one is over."""
    add(run, "mira", "admin")
    made = json.loads(run("accounts", "token", "mira", "--label", "export", "--json").stdout)
    validator("accounts").validate(made)
    listed = run("accounts", "token", "--list", "--json")
    validator("accounts").validate(json.loads(listed.stdout))
    assert made["secret"] not in listed.stdout
    assert run("accounts", "token", "--revoke", made["id"]).exit_code == 0
    assert json.loads(run("accounts", "token", "--list", "--json").stdout)["tokens"][0]["revoked"] is True


@pytest.mark.parametrize(
    ("arguments", "stdin", "words"),
    [
        (("add", "x", "--password-stdin"), "short\n", "at least 12"),
        (("add", "mira", "--password-stdin"), PASSWORD, "already"),
        (("add", "a\u202eb", "--password-stdin"), PASSWORD, "invisible"),
        (("add", " ", "--password-stdin"), PASSWORD, "1 to 64"),
        (("role", "nobody", "reader"), None, "no account"),
        (("role", "mira", "reader"), None, "no active admin"),
        (("disable", "mira"), None, "no active admin"),
        (("password", "nobody", "--password-stdin"), PASSWORD, "no account"),
        (("token", "nobody"), None, "no account"),
        (("token", "--revoke", "t0"), None, "no token"),
    ],
)
def test_what_cannot_be_is_said_in_one_line(
    arguments: tuple[str, ...], stdin: str | None, words: str, run: Run
) -> None:
    """Exit code 1, one line, a remedy."""
    add(run, "mira", "admin")
    done = run("accounts", *arguments, stdin=stdin)
    assert done.exit_code == 1
    assert words in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
