"""SQLite: a file, a lock beside it, and one process that writes.

WAL so that readers never wait, BEGIN IMMEDIATE because a transaction that reads first and writes
later fails under load, synchronous=FULL so that committed means durable, and one writing process
(SQLite before 3.51.3 can damage a WAL that two processes checkpoint).
"""

from __future__ import annotations

import fcntl
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler
from sqlalchemy.pool import NullPool, StaticPool

from evolve.store import StoreError

SHARED = False
BUSY_SECONDS = 30.0  # for the rare second process, such as a backup
NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "gpfs", "lustre", "ceph", "9p", "afs", "fuse.sshfs"}
"""File systems that do not keep WAL's promises: its shared memory is not shared between hosts."""


def occupy(where: str | Path, *, write: bool) -> tuple[str, Callable[[], None]]:
    """Check the place and, to write, lock it; its name, and what gives it back."""
    path = _path(where)
    if not write:
        if not path.is_file():
            raise StoreError(
                f"{path}: there is no database here. Name one with --database, or start with `quiver demo`."
            )
        return str(path), lambda: None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"{path.parent}: {error.strerror}. Choose another place with --database.") from None
    if (kind := _file_system(path.parent)) in NETWORK:
        raise StoreError(
            f"{path}: {kind} is a network file system, on which SQLite can lose data. Choose a local folder, or "
            "PostgreSQL: --database postgresql://…"
        )
    lock = _lock(path)
    return str(path), lock.close


def engine(where: str | Path, *, write: bool) -> Engine:
    path = _path(where)
    url = URL.create("sqlite", database=str(path))  # not as text: a path may hold '%' and '?'
    if not write and not os.access(path.parent, os.W_OK) and not path.with_name(path.name + "-wal").exists():
        # Even to read, WAL wants to make a file beside the database, unless it hears that nothing can change.
        url = URL.create("sqlite", database=f"file:{quote(str(path))}", query={"immutable": "1", "uri": "true"})
    made = create_engine(
        url,
        poolclass=StaticPool if write else NullPool,
        connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False},
    )
    made.dialect.statement_compiler = _Hinting

    @event.listens_for(made, "connect")
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

    @event.listens_for(made, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")

    return made


class _Hinting(SQLiteCompiler):
    """SQLAlchemy leaves hints out on SQLite, which has one: INDEXED BY."""

    def get_from_hint_text(self, table: object, text: str | None) -> str | None:
        return text


@contextmanager
def alone(engine: Engine, lock: int, what: str) -> Iterator[Callable[[str], object]]:
    """Runs statements, each in a transaction of its own. Nobody else can do `what`: the file's lock sees to that."""

    def run(statement: str) -> None:
        with engine.begin() as connection:
            connection.exec_driver_sql(statement)

    yield run


def compact(engine: Engine) -> None:
    """Write the file anew without its free pages. Needs room for a second copy meanwhile.

    Raises:
        StoreError: there is no room, or somebody else uses the file.
    """
    pooled = engine.raw_connection()
    try:
        pooled.cursor().execute("VACUUM")
        pooled.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlite3.Error as error:
        raise StoreError(f"the file cannot be compacted: {error}. What was pruned stays so; try again later.") from None
    finally:
        pooled.close()


def fold(engine: Engine) -> None:
    """Bring everything into the one file, and leave none beside it."""
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        driver.execute("PRAGMA journal_mode = DELETE")


def _path(where: str | Path) -> Path:
    return Path(str(where).removeprefix("sqlite:///")).absolute()


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
            f"{path}: process {holder} is writing to this database. Wait for it, end it, or use another --database; "
            "several processes at a time need PostgreSQL: --database postgresql://…"
        ) from None
    file.truncate(0)
    file.write(str(os.getpid()))
    file.flush()
    return file


def _file_system(folder: Path) -> str:
    """Kind of the file system that holds `folder`, by the longest mount point above it; empty if unknown."""
    try:
        mounts = Path("/proc/self/mounts").read_text(errors="replace").splitlines()
    except OSError:
        return ""
    best, kind = "", ""
    for line in mounts:
        _, point, this, *_ = line.split(" ")
        point = point.replace("\\040", " ")
        if len(point) >= len(best) and folder.resolve().is_relative_to(point):
            best, kind = point, this
    return kind
