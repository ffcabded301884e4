"""The database itself refuses what must never happen, whoever writes into it."""

from __future__ import annotations

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from provenance_db.engine import writing
from provenance_db.guards import INDEXES, TRIGGERS
from provenance_db.store import SqlStore
from tests.db.factories import analysed, judgement, link_between

FORBIDDEN = [
    ("UPDATE version SET text = 'x'", "never changed"),
    ("UPDATE version SET published = NULL, is_latest = 1", "never changed"),
    ("DELETE FROM version", "never deleted"),
    ("UPDATE judgement SET reason = 'x'", "never changed"),
    ("DELETE FROM judgement", "never deleted"),
]
IMPOSSIBLE = [
    "UPDATE quote SET kind = 'odd'",
    "UPDATE quote SET confidence = 1.5",
    "UPDATE quote SET start_offset = end_offset + 1",
    "UPDATE quote SET within = 'q0'",
    "UPDATE quote SET speaker_pk = NULL",
    "UPDATE quote SET version_pk = 999",
    "UPDATE quote_span SET exact = exact || 'x'",
    "UPDATE quote_span SET start_offset = -1, end_offset = length(exact) - 1",
    "UPDATE quote_span SET part = 'odd'",
    "UPDATE passage SET start_offset = end_offset + 1",
    "UPDATE passage SET position = position + 1",
    "UPDATE speaker SET kind = 'ghost'",
    "UPDATE link SET score = -0.1",
    "UPDATE link SET relation = 'odd'",
    "UPDATE link SET later_exact = ''",
    "UPDATE link SET earlier_version_pk = 999",
    "UPDATE change SET severity = 'odd'",
    "UPDATE change SET change_class = 'odd'",
    "UPDATE change SET earlier_start = NULL, later_start = NULL",
    "UPDATE version SET is_latest = 2",
    "INSERT INTO judgement (id, action, subject, value, reviewer, decided, reason) "
    "VALUES ('j2', 'odd', '', '', '', '2022-01-01T00:00:00.000000Z', '')",
    "INSERT INTO judgement (id, action, subject, value, reviewer, decided, reason) "
    "VALUES ('j2', 'undo', '', '', '', 'yesterday', '')",
    "INSERT INTO document (id) VALUES ('a')",
]
WORDS_AS_NUMBERS = [
    "UPDATE passage SET start_offset = 'x', end_offset = 'y'",
    "UPDATE quote SET start_offset = 0.5",
    "UPDATE quote_span SET start_offset = 'x'",
    "UPDATE link SET later_start = 'x'",
]


@pytest.fixture
def filled(store: SqlStore) -> SqlStore:
    """A store with a row of everything."""
    a, b = analysed(id="a"), analysed(id="b")
    store.add(a)
    store.add(b)
    store.replace_links("b", [link_between(a, b)])
    store.add_judgement(judgement())
    return store


def execute(store: SqlStore, statement: str) -> None:
    """Write past the Store."""
    with store._engine.connect().execution_options(writing=True) as connection, connection.begin():
        connection.execute(text(statement))


@pytest.mark.parametrize(("statement", "reason"), FORBIDDEN)
def test_texts_and_judgements_cannot_be_changed(filled: SqlStore, statement: str, reason: str) -> None:
    """Triggers keep version texts and judgements, on both databases."""
    with pytest.raises(DBAPIError, match=reason):
        execute(filled, statement)
    assert filled.check() == []


@pytest.mark.postgres
@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
@pytest.mark.parametrize("table", ["version", "judgement"])
def test_tables_cannot_be_emptied_at_once(filled: SqlStore, table: str) -> None:
    """Postgres can drop all rows without a row trigger; that is refused too."""
    with pytest.raises(DBAPIError, match="never deleted"):
        execute(filled, f"TRUNCATE {table} CASCADE")


@pytest.mark.parametrize("statement", IMPOSSIBLE)
def test_constraints_hold_on_both_databases(filled: SqlStore, statement: str) -> None:
    """CHECK, UNIQUE and foreign key constraints refuse values that nothing can mean."""
    with pytest.raises(DBAPIError):
        execute(filled, statement)
    assert filled.check() == []


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("statement", WORDS_AS_NUMBERS)
def test_sqlite_keeps_no_word_in_a_number(filled: SqlStore, statement: str) -> None:
    """SQLite would store a word in an integer column; `typeof` checks refuse it."""
    with pytest.raises(DBAPIError, match="CHECK constraint"):
        execute(filled, statement)


@pytest.mark.parametrize("name", sorted(TRIGGERS))
def test_check_names_a_missing_trigger(filled: SqlStore, name: str) -> None:
    """A trigger that somebody dropped is a fault."""
    table = name.split("_", maxsplit=1)[0]
    suffix = "" if filled._engine.dialect.name == "sqlite" else f" ON {table}"
    execute(filled, f"DROP TRIGGER {name}{suffix}")
    [fault] = filled.check()
    assert fault.startswith(f"trigger {name} is missing")


@pytest.mark.parametrize("name", sorted(INDEXES))
def test_check_names_a_missing_index(filled: SqlStore, name: str) -> None:
    """An index that somebody dropped is a fault."""
    execute(filled, f"DROP INDEX {name}")
    [fault] = filled.check()
    assert fault.startswith(f"index {name} is missing")


@pytest.mark.parametrize(
    ("statements", "fault"),
    [
        (["UPDATE quote_span SET exact = 'xxxx' WHERE part = 'cue'"], "is not what stands there"),
        (["UPDATE link SET later_exact = replace(later_exact, 'a', 'x')"], "is not what stands there"),
        (["UPDATE passage SET end_offset = 9999 WHERE position = 1"], "passages do not fit"),
        (["INSERT INTO posting VALUES (1, 99999999)"], "1 point to passages that are not there"),
        (["DELETE FROM posting", "DELETE FROM passage WHERE position = 0"], "passages do not fit"),
        (["DELETE FROM quote_span"], "2 have no content"),
        (["UPDATE version SET is_latest = 0 WHERE pk = 1"], "another version than its last"),
        (["INSERT INTO document (id) VALUES ('empty')"], "document 'empty': it has no version"),
    ],
)
def test_check_finds_damage_inside(filled: SqlStore, statements: list[str], fault: str) -> None:
    """What constraints cannot see, `check` finds: spans against texts, orphans, wrong marks."""
    for statement in statements:
        execute(filled, statement)
    faults = filled.check()
    assert faults
    assert all(fault in each for each in faults)


def test_a_failed_write_leaves_nothing(filled: SqlStore) -> None:
    """An error inside a write takes back all of it."""
    with pytest.raises(RuntimeError), writing(filled._engine, place="test") as connection:
        connection.execute(text("INSERT INTO document (id) VALUES ('half')"))
        raise RuntimeError
    assert filled.document("half") is None
    assert filled.info().counts["document"] == 2
