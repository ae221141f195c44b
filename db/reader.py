"""One thread that reads, for callers on the event loop."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from db.engine import Database
from db.trouble import Trouble, trouble
from evolve.store import StoreError

Result = TypeVar("Result")

RETRY_SECONDS = 0.5


class Reader:
    """Close it to end the thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="quiver-reader")
        self._connection: Connection | None = None
        self._closing = False

    async def read(self, job: Callable[[Connection], Result]) -> Result:
        """Run a query in a transaction of its own; while the server is away, wait for it.

        Raises:
            StoreError: it cannot be read.
        """
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._run, job)

    async def close(self) -> None:
        self._closing = True
        await asyncio.get_running_loop().run_in_executor(self._thread, self._disconnect)  # after what still runs
        self._thread.shutdown()

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._connection.close()

    def _run(self, job: Callable[[Connection], Result]) -> Result:
        while True:
            try:
                if self._connection is None:
                    self._connection = self._database.reading.connect()
                with self._connection.begin():
                    return job(self._connection)
            except DBAPIError as error:
                if trouble(error) is not Trouble.GONE or self._closing:
                    raise StoreError(f"{self._database.name}: it cannot be read: {error.orig}") from None
                time.sleep(RETRY_SECONDS)
