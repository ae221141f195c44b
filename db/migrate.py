"""Schema versions: Alembic does the work, and is imported only when there is work to do."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine, inspect, text
from sqlalchemy.exc import DatabaseError, DBAPIError

from evolve.store import StoreError

HEAD = "0001"
"""The revision this code was written for. Checked by a test against the migration scripts."""


def upgrade(engine: Engine, path: Path, *, allowed: bool) -> None:
    """Bring the schema to HEAD.

    Raises:
        StoreError: not a database, or newer than this program, or older and not `allowed` to change.
    """
    try:
        with engine.connect() as connection:
            known = inspect(connection).has_table("alembic_version")
            found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar() if known else None
            foreign = found is None and bool(inspect(connection).get_table_names())
    except DatabaseError as error:
        raise StoreError(
            f"{path}: {error.orig}. If this is not a Quiver database, name another with --database."
        ) from None
    if found == HEAD:
        return
    if foreign:
        raise StoreError(f"{path}: this is a database of another program. Name another with --database.")
    if found is not None and found > HEAD:
        raise StoreError(f"{path}: its schema {found} is newer than this program's {HEAD}. Upgrade Quiver.")
    if not allowed:
        raise StoreError(f"{path}: its schema {found} is older than {HEAD}. Any `quiver run` on it upgrades it.")
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except DBAPIError as error:
        raise StoreError(
            f"{path}: its tables cannot be made: {error.orig}. See that there is room and that it can be written."
        ) from None
