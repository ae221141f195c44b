"""One thread that writes, many callers that wait: transactions in order of arrival, committed in groups.

A commit that survives a power cut costs milliseconds of waiting for the disk; while one is under
way, what arrives is collected and shares the next. Callers wait for their group, so a verb that
has returned is durable. A full disk or a server that is away makes callers wait, and loses nothing:
after a broken connection `db.receipt` says whether the transaction had been committed.
"""

from __future__ import annotations

import asyncio
import contextlib
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from db.receipt import Receipts
from db.trouble import Trouble, trouble
from evolve.store import StoreError

Result = TypeVar("Result")
Job = tuple[Callable[[Connection], Any], "Future[Any]"]

GROUP = 256
RETRY_SECONDS = {Trouble.NO_ROOM: 1.0, Trouble.GONE: 0.5, Trouble.COLLISION: 0.01}
SAYS = {
    Trouble.NO_ROOM: "the disk is full, or the database may not be written: the campaign waits, and goes on "
    "when that is over",
    Trouble.GONE: "the database does not answer: the campaign waits, and goes on when it is back",
}


class Writer:
    """Close it to flush and end the thread."""

    def __init__(self, engine: Engine, on_blocked: Callable[[str], None] = lambda reason: None) -> None:
        """`on_blocked` hears why nothing can be written; it goes on by itself once that is over."""
        self._engine = engine
        self._on_blocked = on_blocked
        self._receipts = Receipts() if engine.dialect.name == "postgresql" else None
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
        connection: Connection | None = None
        while (first := self._jobs.get()) is not None:
            group = [first]
            ends = False
            while len(group) < GROUP and not self._jobs.empty():
                job = self._jobs.get()
                if job is None:
                    ends = True
                    break
                group.append(job)
            try:
                connection = connection or self._connected()
            except DBAPIError as error:
                for _, future in group:
                    future.set_exception(_explained(error))
            else:
                self._commit(connection, group)
            if ends:
                break
        if connection is not None:
            self._end(connection)

    def _connected(self) -> Connection:
        while True:
            try:
                if self._receipts is not None:
                    with self._engine.begin() as connection:
                        self._receipts.open(connection)
                return self._engine.connect()
            except DBAPIError as error:
                self._wait_out(error)

    def _end(self, connection: Connection) -> None:
        with connection, contextlib.suppress(DBAPIError):
            if self._receipts is not None:
                with connection.begin():
                    self._receipts.close(connection)

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
        results: list[Any] = []
        signed = False
        while True:
            try:
                with connection.begin():
                    if signed and self._receipts is not None and self._receipts.committed(connection):
                        return results  # of the try whose commit was not answered
                    results = [job(connection) for job, _ in group]
                    if self._receipts is not None:
                        self._receipts.sign(connection)
                        signed = True
                return results
            except DBAPIError as error:
                self._wait_out(error)

    def _wait_out(self, error: DBAPIError) -> None:
        """Pause, if waiting can help; raises the error if it cannot, or if there is no time left."""
        what = trouble(error)
        if what is Trouble.REFUSED or (self._closing.is_set() and what is not Trouble.COLLISION):
            raise error
        if what in SAYS:
            self._on_blocked(SAYS[what])
        self._closing.wait(RETRY_SECONDS[what])


def _explained(error: Exception) -> Exception:
    if isinstance(error, DBAPIError):
        return StoreError(f"the database refused to write: {error.orig}. What was committed before is safe.")
    return error
