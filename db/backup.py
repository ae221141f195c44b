"""Backups: one consistent state of a whole database as a SQLite file, and such a file back into any database.

One schema serves SQLite and PostgreSQL, so one form of backup does: a file that every command can read, and that
also takes campaigns from the one kind to the other. Readers never wait for writers, so campaigns go on meanwhile.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, Table, func, insert, select, text
from sqlalchemy.exc import DBAPIError

from db import postgres, schema, sqlite
from db.engine import Database, open_database
from evolve.store import StoreError

PASSING = {schema.work, schema.rescoring, schema.lease}
"""Belong to living processes; controllers and users make them again."""
TABLES = [table for table in schema.metadata.sorted_tables if table not in PASSING]
BATCH = 1000  # rows; some are tens of kilobytes

Progress = Callable[[int, int], None]
"""Is told how many rows of how many have been copied."""


def back_up(where: str, file: Path, on_rows: Progress = lambda done, of: None) -> int:
    """Write what the database holds now to a new file, which appears only when it is whole; its rows.

    Raises:
        StoreError: the database cannot be read, or the file cannot be written.
    """
    if postgres.is_url(str(file)):
        raise StoreError(f"{file}: a backup is a file; give a path, and the database to copy with --database")
    if file.exists():
        raise StoreError(f"{file} exists; a backup does not write over anything. Choose another name, or remove it")
    partial = file.with_name(f".{file.name}.partial")
    with closing(open_database(where, write=False)) as source:
        try:
            _discard(partial)
            with closing(open_database(partial, write=True)) as target:
                rows = _copy(source, target, on_rows)
                assert target.writing is not None
                sqlite.fold(target.writing)
            with partial.open("rb") as written:
                os.fsync(written.fileno())
            partial.replace(file)
        except OSError as error:
            raise StoreError(f"{file}: {error.strerror}; nothing was written") from None
        finally:
            _discard(partial)
    return rows


def restore(file: Path, where: str, on_rows: Progress = lambda done, of: None) -> int:
    """Bring a backup into a database without campaigns, all of it or nothing; its rows.

    Raises:
        StoreError: one of the two cannot be used, or the database holds something.
    """
    with closing(open_database(file, write=False)) as source, closing(open_database(where, write=True)) as target:
        with target.read() as connection:
            if connection.execute(select(schema.problem.c.id).limit(1)).first() is not None:
                raise StoreError(f"{target.name} holds problems or campaigns; restore into a new database")
        return _copy(source, target, on_rows)


def _copy(source: Database, target: Database, on_rows: Progress) -> int:
    assert target.writing is not None
    done = 0
    try:
        with source.read() as reading, target.writing.begin() as writing:
            of = sum(reading.execute(select(func.count()).select_from(table)).scalar_one() for table in TABLES)
            for table in TABLES:
                for batch in _batches(reading, table):
                    writing.execute(insert(table), batch)
                    done += len(batch)
                    on_rows(done, of)
            if target.shared:
                _continue_numbers(writing)
    except DBAPIError as error:
        raise StoreError(f"{target.name}: it cannot be written: {error.orig}; nothing was changed") from None
    return done


def _batches(connection: Connection, table: Table) -> Iterator[list[dict[str, object]]]:
    found = connection.execution_options(yield_per=BATCH).execute(select(table))
    for rows in found.mappings().partitions():
        yield [dict(row) for row in rows]


def _continue_numbers(connection: Connection) -> None:
    """PostgreSQL counts the numbers that it gives, and not those that it is given."""
    query = "SELECT setval(pg_get_serial_sequence('campaign', 'id'), max(id)) FROM campaign"
    connection.execute(text(query))


def _discard(partial: Path) -> None:
    for suffix in ("", "-wal", "-shm", ".lock"):
        partial.with_name(partial.name + suffix).unlink(missing_ok=True)
