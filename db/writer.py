"""One thread that writes, many callers that wait: transactions in order of arrival, committed in groups.

A commit that survives a power cut costs milliseconds of waiting for the disk; while one is under
way, what arrives is collected and shares the next. Callers wait for their group, so a verb that
has returned is durable.
"""

from __future__ import annotations

import asyncio
import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from evolve.store import StoreError

Result = TypeVar("Result")
Job = tuple[Callable[[Connection], Any], "Future[Any]"]

GROUP = 256
FULL_RETRY_SECONDS = 1.0


class Writer:
    """Close it to flush and end the thread."""

    def __init__(self, engine: Engine, on_blocked: Callable[[str], None] = lambda reason: None) -> None:
        """`on_blocked` hears when the disk is full; writing goes on by itself once there is room."""
        self._engine = engine
        self._on_blocked = on_blocked
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._loop, name="quiver-writer", daemon=True)
        self._thread.start()

    async def write(self, job: Callable[[Connection], Result]) -> Result:
        """Run `job` in a transaction; returns when it is durable. `job` may be run again after a failure.

        Raises:
            StoreError: the database refused it.
        """
        future: Future[Result] = Future()
        self._jobs.put((job, future))
        # Shielded: whoever stops waiting must not take back what has been handed over.
        return await asyncio.shield(asyncio.wrap_future(future))

    def close(self) -> None:
        self._closing.set()
        self._jobs.put(None)
        self._thread.join()

    def _loop(self) -> None:
        with self._engine.connect() as connection:
            while (first := self._jobs.get()) is not None:
                group = [first]
                ends = False
                while len(group) < GROUP and not self._jobs.empty():
                    job = self._jobs.get()
                    if job is None:
                        ends = True
                        break
                    group.append(job)
                self._commit(connection, group)
                if ends:
                    return

    def _commit(self, connection: Connection, group: list[Job]) -> None:
        """Commit the group together; if that fails, one by one, so that only the culprit hears of it."""
        try:
            results = self._attempt(connection, group)
        except Exception as error:
            if len(group) == 1:
                group[0][1].set_exception(_explained(error))
            else:
                for job in group:
                    self._commit(connection, [job])
            return
        for (_, future), result in zip(group, results, strict=True):
            future.set_result(result)

    def _attempt(self, connection: Connection, group: list[Job]) -> list[Any]:
        while True:
            try:
                with connection.begin():
                    return [job(connection) for job, _ in group]
            except DBAPIError as error:
                if not _out_of_room(error) or self._closing.is_set():
                    raise
                self._on_blocked("the disk is full: the campaign waits, and goes on when there is room")
                time.sleep(FULL_RETRY_SECONDS)


def _out_of_room(error: DBAPIError) -> bool:
    """Whether SQLite could not grow a file: the database, its WAL, or the index of the WAL."""
    return getattr(error.orig, "sqlite_errorname", "") in ("SQLITE_FULL", "SQLITE_IOERR_SHMSIZE")


def _explained(error: Exception) -> Exception:
    if isinstance(error, DBAPIError):
        return StoreError(f"the database refused to write: {error.orig}. What was committed before is safe.")
    return error
