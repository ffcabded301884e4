"""Migrations: from nothing, from every released revision, and never onto a database that is not ours."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

import provenance_db
from provenance.errors import StoreError, StoreVersionError
from provenance.match.cross_keys import passage_cross_keys
from provenance.model import Speaker
from provenance_db import current_revision, head_revision, open_store, upgrade
from provenance_db.addresses import parse_address
from provenance_db.digest import content_digest
from provenance_db.engine import create_store_engine
from provenance_db.identity import derive_speaker_key
from provenance_db.opening import _migrate
from provenance_db.revisions import APPLICATION_ID, KNOWN, OUR_TABLES, REVISION_TABLE, is_our_name
from provenance_db.store import SqlStore
from provenance_db.tables import StoreTable
from tests.db.factories import analysed, day, judgement, link_between

FIXTURES = Path(__file__).parent / "fixtures"
DIGEST = "c2f0a3de0289c920c5f6581d92f02db127804c654e36043214767c0358c9f98b"
DIGESTS = dict.fromkeys(("0001", "0002", "0003", "0004", "0005", "0006"), DIGEST)
"""What `content_digest` says of each fixture: all hold what `fill` stores, so all migrate to the same.

Revision 0002 gave unnamed speakers keys by document, and listings their outlets.
"""


def fill(store: SqlStore) -> None:
    """The content of the fixtures; `write_fixture` below stores it, and it is never changed afterwards."""
    a = analysed(id="a", url="https://courier.example/a", metadata={"desk": "north"}, raw=b"raw")
    b = analysed(
        '"لا تراجع," said متحدث. نهاية.', id="b", lang="ar", published=day(1), speaker_kind="anonymous"
    )
    c = analysed('"The talks went badly," said Mara Quint. Nobody else spoke.', published=day(2), id="a")
    d = analysed('"The talks went well," said M Quint. Nobody.', published=None, id="d", outlet=None)
    for each in (a, b, c, d):
        store.add(each, fingerprint="f1" if each is a else None)
    store.replace_links("d", [link_between(c, d)])
    keys = {speaker.name: speaker.key for speaker in store.speakers()}
    merge = judgement("merge_speakers", id="m")
    store.merge_speakers(keep=keys["Mara Quint"], gone=keys["M Quint"], judgement=merge)
    store.add_alias(speaker=keys["متحدث"], alias="spokesman", judgement=judgement("add_alias", id="n"))
    store.clear_marks({"a": c.version.sha256})


def write_fixture() -> str:
    """Write the fixture of the newest revision and return its digest: run by hand once a release."""
    store = open_store("sqlite://")
    fill(store)
    with store._engine.connect() as connection:
        driver = connection.connection.driver_connection
        dump = "\n".join(driver.iterdump())
    (FIXTURES / f"revision_{head_revision()}.sql").write_text(dump + "\n", encoding="utf-8")
    digest = content_digest(store)
    store.close()
    return digest


@pytest.mark.parametrize("revision", KNOWN)
def test_every_released_revision_opens(revision: str, tmp_path: Path) -> None:
    """A database of an older revision is brought to the newest, with its content, and without a fault."""
    path = tmp_path / "old.db"
    with sqlite3.connect(path) as old:
        old.executescript((FIXTURES / f"revision_{revision}.sql").read_text("utf-8"))
    old.close()
    assert current_revision(f"sqlite:///{path}") == revision
    store = open_store(f"sqlite:///{path}")
    assert store.check() == []
    assert content_digest(store) == DIGESTS[revision]
    store.close()
    assert current_revision(f"sqlite:///{path}") == head_revision()


def test_unnamed_speakers_are_taken_apart_by_document(tmp_path: Path) -> None:
    """Revision 0002 gives each document its unnamed official, as a new archive has them; decisions stay whole."""
    path = tmp_path / "old.db"
    with sqlite3.connect(path) as old:
        old.executescript((FIXTURES / "revision_0001.sql").read_text("utf-8"))
        # Revision 0001 had one speaker for all of an outlet's officials of one description.
        spoken = (
            "UPDATE quote SET speaker_pk = {}, speaker_name = 'an official', name_in_text = 'an official'"
        )
        old.execute(
            "INSERT INTO speaker (pk, key, kind, name) VALUES (90, 's90', 'anonymous', 'an official')"
        )
        old.execute("INSERT INTO alias VALUES (90, 'an official', 'an official')")
        old.execute(spoken.format(90))
    old.close()
    store = open_store(f"sqlite:///{path}")
    found = store.speakers(matching="an official")
    wanted = {derive_speaker_key(Speaker("an official", "anonymous"), document=id) for id in "abd"}
    assert {each.key for each in found} == wanted
    assert [each.quotes for each in found] == [1, 1, 1]
    assert store.check() == []
    store.close()


def test_documents_of_old_get_their_keys_across_languages(tmp_path: Path) -> None:
    """Revision 0006 gives every document stored before it the keys that a new one has."""
    path = tmp_path / "old.db"
    with sqlite3.connect(path) as old:
        old.executescript((FIXTURES / "revision_0005.sql").read_text("utf-8"))
    old.close()
    store = open_store(f"sqlite:///{path}")
    spoken = passage_cross_keys("The talks went badly, said Mara Quint.", "en")
    assert set(store.sharing_across([spoken], at_least=2)) == {"a", "d"}
    arabic = passage_cross_keys("لا تراجع، said متحدث.", "ar")
    on_its_day = store.sharing_across([arabic], first=day(1).date(), last=day(1).date(), at_least=2)
    assert set(on_its_day) - {"d"} == {"b"}
    store.close()


def test_a_new_database_is_made_on_first_use(database_url: str) -> None:
    """Nothing, then the newest revision; a second upgrade changes nothing."""
    assert current_revision(database_url) is None
    with pytest.raises(StoreError, match="there is no database"):
        open_store(database_url, create=False)
    assert current_revision(database_url) is None
    assert [upgrade(database_url), upgrade(database_url)] == [head_revision()] * 2
    store = open_store(database_url, create=False)
    assert store.check() == []
    assert store.info().revision == current_revision(database_url) == head_revision()
    store.close()


def test_known_revisions_are_those_shipped() -> None:
    """The list that makes opening quick agrees with the files."""
    folder = Path(provenance_db.__file__).parent / "migrations"
    scripts = ScriptDirectory(str(folder))
    assert tuple(reversed([script.revision for script in scripts.walk_revisions()])) == KNOWN


def test_migrations_never_import_tables() -> None:
    """A revision that imports the models would change its meaning when they change."""
    folder = Path(provenance_db.__file__).parent / "migrations"
    for path in folder.rglob("*.py"):
        assert "provenance_db.tables" not in path.read_text("utf-8"), path


def test_tables_and_migrations_agree(store: SqlStore) -> None:
    """Alembic finds no difference between the models and what the revisions made."""
    with store._engine.connect() as connection:
        # SQLite has one integer type, so that types can be compared on Postgres alone.
        typed = connection.dialect.name != "sqlite"
        options = {"include_name": is_our_name, "version_table": REVISION_TABLE, "compare_type": typed}
        context = MigrationContext.configure(connection, opts=options)
        differences = compare_metadata(context, StoreTable.metadata)
    # Partial and joint indexes stand in the migrations alone: the models need not know them.
    kept = [each for each in differences if each[0] != "remove_index"]
    assert kept == []
    assert set(StoreTable.metadata.tables) == OUR_TABLES


def test_down_and_up_again(database_url: str) -> None:
    """The first revision can be taken back whole, and made again."""
    from alembic import command
    from alembic.config import Config

    upgrade(database_url)
    address = parse_address(database_url)
    engine = create_store_engine(address)
    config = Config()
    config.set_main_option("script_location", str(Path(provenance_db.__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    with engine.connect().execution_options(writing=True) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
    assert current_revision(database_url) is None
    engine.dispose()
    assert upgrade(database_url) == head_revision()


def test_a_migration_that_loses_a_guard_is_taken_back(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When a trigger is missing after a migration, nothing of it stays."""
    monkeypatch.setattr("provenance_db.opening.missing_guards", lambda _: ["trigger t is missing"])
    with pytest.raises(StoreError, match="after the migration trigger t is missing"):
        upgrade(database_url)
    assert current_revision(database_url) is None


def test_a_newer_database_is_refused(database_url: str) -> None:
    """A revision that this program does not know is named, with the remedy, and left as it is."""
    upgrade(database_url)
    engine = create_store_engine(parse_address(database_url))
    with engine.connect().execution_options(writing=True) as connection, connection.begin():
        connection.execute(text(f"UPDATE {REVISION_TABLE} SET version_num = '0999'"))
    engine.dispose()
    for use in (open_store, upgrade, current_revision):
        with pytest.raises(StoreVersionError, match="install the newer version"):
            use(database_url)


def test_another_programs_database_is_refused(database_url: str) -> None:
    """Tables with our names but not ours are never touched."""
    engine = create_store_engine(parse_address(database_url))
    with engine.connect().execution_options(writing=True) as connection, connection.begin():
        connection.execute(text("CREATE TABLE document (title TEXT)"))
    engine.dispose()
    with pytest.raises(StoreVersionError, match="tables of another program"):
        open_store(database_url)


@pytest.mark.postgres
@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_postgres_may_be_shared(database_url: str) -> None:
    """Other programs' tables beside ours are no hindrance on a server."""
    engine = create_store_engine(parse_address(database_url))
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE strangers (title TEXT)"))
    engine.dispose()
    assert upgrade(database_url) == head_revision()


def test_the_file_tells_whose_it_is(tmp_path: Path) -> None:
    """SQLite's header holds our application id, and the file is in write-ahead mode."""
    upgrade(f"sqlite:///{tmp_path}/a.db")
    with sqlite3.connect(tmp_path / "a.db") as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()


def test_two_migrations_at_once_make_one(tmp_path: Path) -> None:
    """Whoever comes second finds it done."""
    address = parse_address(f"sqlite:///{tmp_path}/a.db")
    engine = create_store_engine(address)
    _migrate(address, engine)
    _migrate(address, engine)
    engine.dispose()
    assert current_revision(address.url) == head_revision()


def test_opening_imports_no_alembic(tmp_path: Path) -> None:
    """A database that is up to date opens without the half second that the migration library takes."""
    upgrade(f"sqlite:///{tmp_path}/a.db")
    program = (
        "import sys, provenance_db; assert 'sqlalchemy' not in sys.modules;"
        f"provenance_db.open_store('sqlite:///{tmp_path}/a.db').close(); assert 'alembic' not in sys.modules"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", program], check=True)
