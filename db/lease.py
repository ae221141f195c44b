"""Leases: one owner at a time, known by an epoch that only grows.

An owner that has died is followed at once where that can be seen: SQLite has one writing process,
and PostgreSQL knows which connections are open. Where it cannot, the lease runs out by the
database's clock. An owner that was only asleep finds its epoch outdated, in the very transaction
in which it tries to write.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import socket
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, update
from sqlalchemy.dialects import postgresql as pg
from sqlalchemy.dialects import sqlite as lite

from db import postgres
from db.schema import lease
from db.writer import Writer
from evolve.store import StoreError

SECONDS = 20.0
"""How long an owner that says nothing keeps its lease."""
DISPATCHER = "dispatcher"
TRAINER = "trainer"
SESSION = "quiver-session"

_new = {kind.__name__.rpartition(".")[2]: kind.insert(lease).on_conflict_do_nothing() for kind in (lite, pg)}
_by_name = select(lease).where(lease.c.name == bindparam("which"))
_epoch = select(lease.c.epoch).where(lease.c.name == bindparam("which")).with_for_update(read=True)


class LeaseHeld(StoreError):
    """Somebody else owns it, and is alive."""


class LeaseLost(StoreError):
    """Somebody else has taken over while this process was silent."""


@dataclass(frozen=True, slots=True)
class Lease:
    name: str
    epoch: int

    def check(self, connection: Connection) -> None:
        """First in every transaction of the owner; nobody can take over before it ends.

        Raises:
            LeaseLost: somebody has.
        """
        if connection.execute(_epoch, {"which": self.name}).scalar() != self.epoch:
            raise LeaseLost(f"{self.name}: another process has taken over; what it does counts, and this one stops")


@asynccontextmanager
async def leased(writer: Writer, name: str) -> AsyncIterator[Lease]:
    """Own `name` inside the block, and say so to the database every few seconds.

    Raises:
        LeaseHeld: another process owns it; the message says which.
    """
    held = await writer.write(lambda connection: take(connection, name))
    renewing = asyncio.create_task(_renew(writer, held))
    try:
        yield held
    finally:
        renewing.cancel()
        with suppress(asyncio.CancelledError, LeaseLost):
            await renewing
        with suppress(StoreError):  # it runs out by itself
            await writer.write(lambda connection: _set(connection, held, holder="", until=0))


async def _renew(writer: Writer, held: Lease) -> None:
    while True:
        await asyncio.sleep(SECONDS / 4)
        await writer.write(
            lambda connection: _set(connection, held, session=_session(connection), until=_until(connection))
        )


def campaign(number: int) -> str:
    return f"campaign/{number}"


def take(connection: Connection, name: str) -> Lease:
    """Become the owner of `name`, unless somebody is.

    Raises:
        LeaseHeld: with the owner in words.
    """
    connection.execute(
        _new[connection.dialect.name], {"name": name, "epoch": 0, "holder": "", "session": "", "until": 0}
    )
    epoch, session = connection.execute(_by_name.with_for_update(), {"which": name}).one().epoch, _session(connection)
    if owner := owner_of(connection, name):
        raise LeaseHeld(f"{name}: {owner} is at it")
    connection.execute(
        update(lease)
        .where(lease.c.name == name)
        .values(epoch=epoch + 1, holder=_holder(), session=session, until=_until(connection))
    )
    return Lease(name, epoch + 1)


def owner_of(connection: Connection, name: str) -> str:
    """The process that owns `name` and is alive, in words; empty if there is none."""
    row = connection.execute(_by_name, {"which": name}).one_or_none()
    if row is None or not row.holder:
        return ""
    if connection.dialect.name == "sqlite":
        # The file's lock lets one connection write, so every other owner is dead; who only reads cannot tell.
        alive = row.session == connection.info.get(SESSION, row.session)
    else:
        alive = row.until > _now(connection) and postgres.is_connected(connection, row.session)
    return str(row.holder) if alive else ""


def _set(connection: Connection, held: Lease, **values: Any) -> None:
    held.check(connection)
    connection.execute(update(lease).where(lease.c.name == held.name).values(**values))


def _holder() -> str:
    return f"process {os.getpid()} on {socket.gethostname()}"


def _session(connection: Connection) -> str:
    """What tells the owner's connection from all others."""
    if connection.dialect.name == "sqlite":
        return str(connection.info.setdefault(SESSION, secrets.token_hex(8)))
    return postgres.session(connection)


def _now(connection: Connection) -> int:
    """Microseconds since 1970 by the database's clock, which all its clients share."""
    if connection.dialect.name == "sqlite":
        return int(time.time() * 1e6)
    return int(connection.execute(select(func.extract("epoch", func.clock_timestamp()) * 1_000_000)).scalar_one())


def _until(connection: Connection) -> int:
    return _now(connection) + int(SECONDS * 1e6)
