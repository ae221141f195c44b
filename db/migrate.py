"""Schema versions: Alembic does the work, and is imported only when there is work to do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import DatabaseError, DBAPIError

from evolve.store import StoreError

HEAD = "0007"
"""The revision this code was written for. Checked by a test against the migration scripts."""
LOCK = 0x7175697665720001
"""PostgreSQL's advisory lock of whoever migrates: two services that start together must not both do it."""


def upgrade(engine: Engine, name: str, *, allowed: bool) -> None:
    """Bring the schema to HEAD.

    Raises:
        StoreError: not a database, or newer than this program, or older and not `allowed` to change.
    """
    try:
        with engine.connect() as connection:
            tables = inspect(connection).get_table_names()  # asked once: another service may make them meanwhile
            known = "alembic_version" in tables
            found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar() if known else None
            foreign = found is None and bool(tables)
    except DatabaseError as error:
        raise StoreError(
            f"{name}: {_plain(error)}. If this is not a Quiver database, or not the way to it, correct --database."
        ) from None
    if found == HEAD:
        return
    if foreign:
        raise StoreError(f"{name}: this is a database of another program. Name another with --database.")
    if found is not None and found > HEAD:
        raise StoreError(f"{name}: its schema {found} is newer than this program's {HEAD}. Upgrade Quiver.")
    if not allowed:
        raise StoreError(
            f"{name}: its schema {found or '(none)'} is older than {HEAD}. Any `quiver run` on it upgrades it."
        )
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    try:
        with engine.connect() as connection, _unchecked(connection), connection.begin():
            if engine.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except DBAPIError as error:
        raise StoreError(
            f"{name}: its tables cannot be made: {_plain(error)}. See that there is room and that it can be written."
        ) from None


@contextmanager
def _unchecked(connection: Connection) -> Iterator[None]:
    """Around a transaction in which a table that others refer to may be made anew (SQLite cannot alter most of one)."""
    driver: Any = connection.connection.driver_connection
    if connection.dialect.name == "sqlite":
        driver.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        if connection.dialect.name == "sqlite":
            driver.execute("PRAGMA foreign_keys = ON")


def _plain(error: DBAPIError) -> str:
    """The driver's own words, on one line."""
    return " ".join(str(error.orig).split()).rstrip(".")
