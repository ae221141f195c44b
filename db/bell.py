"""Who waits for rows is woken when they come: in this process at once, on PostgreSQL also from others.

Only ever a hint beside a slow look at the tables: a ring may be lost, or come twice.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import defaultdict

from sqlalchemy import Connection, text

from db.engine import Database
from db.postgres import CHANNEL, Listener

WORK = "work"
"""Rung when there is something to evaluate, or something less."""


def outcome(campaign: int) -> str:
    """Rung when an outcome of this campaign has been committed."""
    return f"outcome/{campaign}"


class Bell:
    """One waiter a topic. Make it inside the event loop; close it."""

    def __init__(self, database: Database) -> None:
        self._loop = asyncio.get_running_loop()
        self._rung: defaultdict[str, asyncio.Event] = defaultdict(asyncio.Event)
        self._database = database
        self._listener: Listener | None = None
        """Made for the first waiter: who only rings needs no connection for it."""

    def ring(self, topic: str) -> None:
        """Wake the waiter in this process. May be called from any thread."""
        with contextlib.suppress(RuntimeError):  # the loop has ended, and so has the waiter
            self._loop.call_soon_threadsafe(lambda: self._rung[topic].set())

    def announce(self, connection: Connection, topic: str) -> None:
        """In a writing transaction: wake waiters in other processes, once it is committed."""
        if self._database.shared:
            connection.execute(text("SELECT pg_notify(:channel, :topic)"), {"channel": CHANNEL, "topic": topic})

    async def wait(self, topic: str, seconds: float) -> None:
        """Return when the topic is rung, or has been since the last wait; at the latest after `seconds`."""
        if self._database.shared and self._listener is None:
            self._listener = Listener(self._database.reading, self.ring)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):  # not wait_for, which on Python 3.11 can swallow a cancellation
                await self._rung[topic].wait()
        self._rung[topic].clear()

    def close(self) -> None:
        if self._listener is not None:
            self._listener.close()
