"""Opening a database: one engine that writes, one that only reads, and a lock for the writer.

SQLite: WAL so that readers never wait, BEGIN IMMEDIATE because a transaction that reads first and
writes later fails under load, synchronous=FULL so that committed means durable, and one writing
process (SQLite before 3.51.3 can damage a WAL that two processes checkpoint).
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool, StaticPool

from db.migrate import upgrade
from evolve.store import StoreError

BUSY_SECONDS = 30.0  # for the rare second process, such as a backup


@dataclass(frozen=True)
class Database:
    """One open database. `close` it."""

    path: Path
    writing: Engine | None
    """None when opened for reading."""
    reading: Engine
    _lock: IO[str] | None

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that only reads.

        Raises:
            StoreError: the file is damaged, or was taken away.
        """
        try:
            with self.reading.connect() as connection:
                yield connection
        except DBAPIError as error:
            raise StoreError(f"{self.path}: it cannot be read: {error.orig}. Was it moved, or changed?") from None

    def close(self) -> None:
        self.reading.dispose()
        if self.writing is not None:
            self.writing.dispose()
        if self._lock is not None:
            self._lock.close()


def open_database(where: str | Path, *, write: bool) -> Database:
    """Open a SQLite file, creating and upgrading it when it is to be written.

    Raises:
        StoreError: it cannot be opened, is in use by another writer, or is of another version.
    """
    path = Path(str(where).removeprefix("sqlite:///")).absolute()
    if write:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(f"{path.parent}: {error.strerror}. Choose another place with --database.") from None
    elif not path.is_file():
        raise StoreError(f"{path}: there is no database here. Name one with --database, or start with `quiver demo`.")
    lock = _lock(path) if write else None
    try:
        writing = _engine(path, write=True) if write else None
        reading = _engine(path, write=False)
        upgrade(writing or reading, path, allowed=write)
    except BaseException:
        if lock is not None:
            lock.close()
        raise
    return Database(path, writing, reading, lock)


def _engine(path: Path, *, write: bool) -> Engine:
    engine = create_engine(
        URL.create("sqlite", database=str(path)),  # not as text: a path may hold '%' and '?'
        poolclass=StaticPool if write else NullPool,
        connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False},
    )

    @event.listens_for(engine, "connect")
    def _connected(connection: Any, record: object) -> None:
        connection.isolation_level = None  # the driver begins nothing by itself; see _begin
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA mmap_size = 1073741824")
        if write:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA cache_size = -65536")
        else:
            connection.execute("PRAGMA query_only = ON")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")

    return engine


def _lock(path: Path) -> IO[str]:
    """The writer's lock: held by an open file, so it ends with the process, however that ends."""
    place = path.with_name(path.name + ".lock")
    try:
        file = open(place, "a+")  # noqa: SIM115 - stays open for as long as the database does
    except OSError as error:
        raise StoreError(f"{place}: {error.strerror}. Choose another place with --database.") from None
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.seek(0)
        holder = file.read().strip() or "unknown"
        file.close()
        raise StoreError(
            f"{path}: process {holder} is writing to this database. Wait for it, end it, or use another --database."
        ) from None
    file.truncate(0)
    file.write(str(os.getpid()))
    file.flush()
    return file
