"""PostgreSQL: a URL, many writing processes, and what to do when the server goes away.

psycopg is an extra and is imported by SQLAlchemy when an engine is made, so nothing here costs
anything where SQLite is used.
"""

from __future__ import annotations

import select
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError

from evolve.store import StoreError

SHARED = True
CHANNEL = "quiver"
PASSWORD_FILE = "password_file"
AGAIN_SECONDS = 1.0
"""Before listening again after the server went away."""
CONNECTION = {
    "application_name": "quiver",
    "connect_timeout": 10,
    # A host that vanishes without a word is noticed within half a minute.
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    # A process that was stopped in the middle of a transaction must not hold its locks for ever.
    "options": "-c idle_in_transaction_session_timeout=60s -c lock_timeout=60s",
}


def is_url(where: str | Path) -> bool:
    return str(where).partition(":")[0] in ("postgresql", "postgres", "postgresql+psycopg")


def occupy(where: str | Path, *, write: bool) -> tuple[str, Callable[[], None]]:
    """Its name without the password; nothing is locked, because leases say who may do what."""
    return _url(where).render_as_string(hide_password=True).replace("+psycopg", ""), lambda: None


def engine(where: str | Path, *, write: bool) -> Engine:
    options = {} if write else {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    try:
        return create_engine(
            _url(where), connect_args=dict(CONNECTION), pool_pre_ping=not write, execution_options=options
        )
    except ImportError:
        raise StoreError(
            "PostgreSQL needs the driver psycopg; install it with: pip install 'quiver-evolve[postgres]'"
        ) from None


def session(connection: Connection) -> str:
    """This connection, in a form that tells it from all others of the server, also after a restart."""
    query = "SELECT pid || '/' || backend_start FROM pg_stat_activity WHERE pid = pg_backend_pid()"
    return str(connection.execute(text(query)).scalar_one())


def is_connected(connection: Connection, other: str) -> bool:
    """Whether a session of this name is still there."""
    query = "SELECT EXISTS (SELECT 1 FROM pg_stat_activity WHERE pid || '/' || backend_start = :other)"
    return bool(connection.execute(text(query), {"other": other}).scalar_one())


@contextmanager
def alone(engine: Engine, lock: int, what: str) -> Iterator[Callable[[str], object]]:
    """Runs statements outside of transactions, and holds this advisory lock inside the block.

    Raises:
        StoreError: somebody else does `what`.
    """
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        if not connection.execute(text("SELECT pg_try_advisory_lock(:lock)"), {"lock": lock}).scalar_one():
            raise StoreError(f"{what}: another process is at it; wait until it is done")
        try:
            yield connection.exec_driver_sql
        finally:
            connection.execute(text("SELECT pg_advisory_unlock(:lock)"), {"lock": lock})


class Listener:
    """A thread that hears what other processes announce on this database."""

    def __init__(self, engine: Engine, hear: Callable[[str], None]) -> None:
        self._engine, self._hear = engine, hear
        self._closing, self._close = socket.socketpair()
        self._thread = threading.Thread(target=self._loop, name="quiver-listener", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._close.close()
        self._thread.join()
        self._closing.close()

    def _loop(self) -> None:
        while True:
            try:
                with self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                    return self._listen(connection)
            except Exception as error:  # the driver's own errors, which nobody can name without importing it
                if not isinstance(error, DBAPIError) and type(error).__module__.partition(".")[0] != "psycopg":
                    raise
                if select.select([self._closing], [], [], AGAIN_SECONDS)[0]:
                    return

    def _listen(self, connection: Connection) -> None:
        """Until `close`."""
        connection.execute(text(f"LISTEN {CHANNEL}"))
        driver = connection.connection.driver_connection
        assert driver is not None
        while self._closing not in select.select([driver, self._closing], [], [])[0]:
            for notice in driver.notifies(timeout=0):
                self._hear(notice.payload)
        connection.execute(text("UNLISTEN *"))


def _url(where: str | Path) -> URL:
    """With the password from the file that `?password_file=` names, as secrets are given to containers."""
    try:
        url = make_url(str(where).replace("postgres://", "postgresql://", 1))
    except (ArgumentError, ValueError) as error:
        raise StoreError(f"--database is no URL: {error}. Expected postgresql://user:password@host/name.") from None
    url = url.set(drivername="postgresql+psycopg")
    file = url.query.get(PASSWORD_FILE)
    if not isinstance(file, str):
        return url
    try:
        password = Path(file).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise StoreError(f"--database: {PASSWORD_FILE} must be a file with a password: {error}") from None
    return url.difference_update_query([PASSWORD_FILE]).set(password=password)
