"""Opening a database: one engine that writes and one that only reads, on SQLite or PostgreSQL.

`sqlite.py` and `postgres.py` hold what is peculiar to each; nothing else knows which it is, but
for `Database.shared`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from db import postgres, sqlite
from db.migrate import upgrade
from evolve.store import StoreError


@dataclass(frozen=True)
class Database:
    """One open database. `close` it."""

    name: str
    """File, or URL without its password."""
    writing: Engine | None
    """None when opened for reading."""
    reading: Engine
    shared: bool
    """Whether other processes may write to it at the same time (PostgreSQL)."""
    where: str
    """As it was opened: with its password."""
    _close: Callable[[], None]

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that only reads, and sees one state of everything.

        Raises:
            StoreError: the database is damaged, or was taken away.
        """
        try:
            with self.reading.connect() as connection:
                yield connection
        except DBAPIError as error:
            raise StoreError(f"{self.name}: it cannot be read: {error.orig}. Was it moved, or changed?") from None

    def close(self) -> None:
        self._close()


@contextmanager
def reading(where: str | Path) -> Iterator[Connection]:
    """A database that is opened only to read one state of it.

    Raises:
        StoreError: as `open_database` and `Database.read` do.
    """
    with closing(open_database(where, write=False)) as database, database.read() as connection:
        yield connection


def open_database(where: str | Path, *, write: bool) -> Database:
    """Open a SQLite file or a `postgresql://` URL, creating and upgrading the tables when it is to be written.

    Raises:
        StoreError: it cannot be opened, is in use by another writer, or is of another version.
    """
    place = postgres if postgres.is_url(where) else sqlite
    name, release = place.occupy(where, write=write)
    with ExitStack() as undo:
        undo.callback(release)
        writing = place.engine(where, write=True) if write else None
        if writing is not None:
            undo.callback(writing.dispose)
        reading = place.engine(where, write=False)
        undo.callback(reading.dispose)
        upgrade(writing or reading, name, allowed=write)
        return Database(name, writing, reading, place.SHARED, str(where), undo.pop_all().close)
