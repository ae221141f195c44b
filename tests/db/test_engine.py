"""Opening a database: locks, versions, and files that are something else."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine, event, make_url, text
from sqlalchemy.schema import CreateIndex

import db
from db import schema, sqlite
from db.engine import open_database
from db.migrate import HEAD, upgrade
from db.schema import metadata
from evolve.store import StoreError


def test_a_second_writer_is_refused_with_the_process_that_holds_it(tmp_path: Path) -> None:
    first = open_database(tmp_path / "q.db", write=True)
    try:
        with pytest.raises(StoreError, match=r"process \d+ is writing to this database"):
            open_database(tmp_path / "q.db", write=True)
    finally:
        first.close()
    open_database(tmp_path / "q.db", write=True).close()


def test_readers_are_welcome_beside_a_writer_and_cannot_write(tmp_path: Path) -> None:
    writer = open_database(tmp_path / "q.db", write=True)
    reader = open_database(tmp_path / "q.db", write=False)
    try:
        with reader.reading.connect() as connection, pytest.raises(Exception, match="readonly"):
            connection.exec_driver_sql("DELETE FROM campaign")
    finally:
        reader.close()
        writer.close()


def test_reading_what_is_not_there_says_how_to_make_it(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="there is no database here"):
        open_database(tmp_path / "none.db", write=False)
    assert not (tmp_path / "none.db").exists()


@pytest.mark.parametrize("write", [True, False])
def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path, write: bool) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("not a database, and longer than a header of a hundred bytes " * 4)
    before = path.read_bytes()

    with pytest.raises(StoreError, match="not a database"):
        open_database(path, write=write)

    assert path.read_bytes() == before


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "other.db")
    other.execute("CREATE TABLE candidate (name TEXT)")
    other.close()

    with pytest.raises(StoreError, match="another program"):
        open_database(tmp_path / "other.db", write=True)


def test_tables_that_another_service_makes_meanwhile_are_no_other_programs(postgres_url: str) -> None:
    """Two services start on an empty database; the second looks at what is there just before the first is done."""
    engine = create_engine(postgres_url)

    @event.listens_for(engine, "after_cursor_execute", once=True)
    def made_behind_its_back(*_: object) -> None:
        open_database(postgres_url, write=True).close()

    upgrade(engine, "late", allowed=True)

    with engine.connect() as connection:
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == HEAD
    engine.dispose()


def test_a_newer_schema_is_refused(tmp_path: Path) -> None:
    open_database(tmp_path / "q.db", write=True).close()
    changed = sqlite3.connect(tmp_path / "q.db")
    changed.execute("UPDATE alembic_version SET version_num = '9999'")
    changed.commit()
    changed.close()

    for write in (True, False):
        with pytest.raises(StoreError, match="newer than this program's"):
            open_database(tmp_path / "q.db", write=write)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(StoreError, match="Choose another place with --database"):
        open_database(tmp_path / "file" / "q.db", write=True)


def test_the_migrations_make_exactly_the_schema(tmp_path: Path) -> None:
    database = open_database(tmp_path / "q.db", write=True)
    (index,) = schema.candidate.indexes  # its descending column is beyond what Alembic can compare
    try:
        assert database.writing is not None
        with database.writing.connect() as connection:
            options = {"target_metadata": metadata, "include_object": lambda thing, name, *_: name != index.name}
            context = MigrationContext.configure(connection, opts=options)
            assert compare_metadata(context, metadata) == []
            made = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = 'candidate_scalar'").scalar()
            assert made == str(CreateIndex(index).compile(connection))
    finally:
        database.close()


def test_the_code_is_written_for_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(db.__file__).parent / "migrations"))

    assert ScriptDirectory.from_config(config).get_current_head() == HEAD


def test_durability_is_on(tmp_path: Path) -> None:
    """WAL for readers, and a commit that waits for the disk."""
    database = open_database(tmp_path / "q.db", write=True)
    try:
        assert database.writing is not None
        with database.writing.connect() as connection:
            assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
            assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
            strict = connection.exec_driver_sql("SELECT name FROM pragma_table_list WHERE schema='main' AND strict=0")
            assert {row[0] for row in strict} <= {"alembic_version", "sqlite_schema"}
    finally:
        database.close()


def test_no_room_for_the_tables_is_said_before_anything_starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page limit gives the error of a full disk while the first tables are made."""

    make = sqlite.engine

    def small(where: str | Path, *, write: bool) -> Engine:
        made = make(where, write=write)
        event.listen(made, "connect", lambda connection, record: connection.execute("PRAGMA max_page_count = 2"))
        return made

    monkeypatch.setattr(sqlite, "engine", small)

    with pytest.raises(StoreError, match=r"tables cannot be made: database or disk is full\. See that"):
        open_database(tmp_path / "q.db", write=True)


def test_a_password_comes_from_the_file_that_the_url_names(postgres_url: str, tmp_path: Path) -> None:
    url = make_url(postgres_url)
    file = tmp_path / "password"
    file.write_text(f"{url.password}\n")
    where = url.set(password="wrong").update_query_dict({"password_file": str(file)})

    database = open_database(where.render_as_string(hide_password=False), write=True)

    with closing(database), database.read() as connection:
        assert connection.exec_driver_sql("SELECT 1").scalar() == 1
    assert str(url.password) not in database.name


def test_a_password_file_that_is_not_there_is_named() -> None:
    with pytest.raises(StoreError, match=r"password_file must be a file with a password.*/no/such/file"):
        open_database("postgresql://quiver@db/quiver?password_file=/no/such/file", write=False)
