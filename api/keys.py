"""`quiver keys`: make, list and revoke the keys of the REST API."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TypeVar

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from sqlalchemy import Connection

from api.wiring import connect
from db import keys, trail
from db.engine import reading
from db.keys import Key, Scope
from evolve.store import StoreError

Result = TypeVar("Result")

ACTOR = "command line"


def create(where: str, name: str, scope: str, days: float | None, as_json: bool) -> None:
    """Make a key and print what its owner sends; nobody can print it again."""
    now = time.time()

    def write(connection: Connection) -> tuple[Key, str]:
        expires_at = None if days is None else now + days * 86_400
        made, token = keys.create_key(connection, name, Scope(scope), now, expires_at)
        trail.note(connection, now, ACTOR, "create_key", made.id)
        return made, token

    made, token = _write(where, write)
    print_made(made.id, name, scope, token, as_json)


def print_made(id: str, name: str, scope: str, token: str, as_json: bool) -> None:
    if as_json:
        print(json.dumps({"type": "key", "id": id, "name": name, "scope": scope, "key": token}))
        return
    print(token)
    print(f"{id} may {scope}; keep it now, it cannot be shown again", file=sys.stderr)


def revoke(where: str, id: str) -> None:
    now = time.time()

    def write(connection: Connection) -> Key:
        revoked = keys.revoke_key(connection, id, now)
        if revoked is None:
            raise StoreError(f"there is no key {id}; `quiver keys list` shows them")
        trail.note(connection, now, ACTOR, "revoke_key", id)
        return revoked

    print(f"{id} ({_write(where, write).name}) is good no more")


def print_keys(where: str, as_json: bool) -> None:
    with reading(where) as connection:
        found = keys.list_keys(connection)
    print_rows([_row(key, time.time()) for key in found], as_json)


def print_rows(rows: Sequence[Mapping[str, str | None]], as_json: bool) -> None:
    """Keys as a table, or one JSON object each."""
    if as_json:
        for row in rows:
            print(json.dumps({"type": "key", **row}))
        return
    table = Table(box=None, pad_edge=False, header_style="dim")
    for title in rows[0] if rows else ():
        table.add_column(title.replace("_", " "))
    for row in rows:
        table.add_row(*(escape(value or "-") for value in row.values()))
    Console().print(table if rows else "no keys yet")


def _row(key: Key, now: float) -> dict[str, str | None]:
    def instant(at: float | None) -> str | None:
        return None if at is None else datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")

    state = "revoked" if key.revoked_at is not None else "good" if key.good(now) else "expired"
    return {
        "id": key.id,
        "name": key.name,
        "scope": key.scope.value,
        "state": state,
        "created_at": instant(key.created_at),
        "expires_at": instant(key.expires_at),
        "used_at": instant(key.used_at),
    }


def _write(where: str, job: Callable[[Connection], Result]) -> Result:
    async def write() -> Result:
        async with connect(where) as parts:
            return await parts.writer.write(job)

    return asyncio.run(write())
