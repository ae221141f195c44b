"""What all handlers share: the database with a bound on waiting, and what this server allows."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Annotated, TypeVar

from fastapi import Depends, Request
from sqlalchemy import Connection

from api.rest.errors import RETRY, ApiError
from api.wiring import Connected
from db.reader import Reader
from db.writer import Writer

Result = TypeVar("Result")

PATIENCE_SECONDS = 10.0
"""How long a request waits for a database that is away."""


@dataclass(frozen=True)
class Service:
    reader: Reader
    """Of its own: a slow request must not hold up a controller in this process."""
    writer: Writer
    mutators: frozenset[str] = frozenset({"scripted"})
    """Specs that campaigns may name. A client that chose the URL could make this server send its key there."""
    sandbox: bool = True
    """Whether this process may start sandboxes."""
    now: Callable[[], float] = time.time
    checks: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(1))

    async def read(self, job: Callable[[Connection], Result], seconds: float = PATIENCE_SECONDS) -> Result:
        try:
            async with asyncio.timeout(seconds):
                return await self.reader.read(job)
        except TimeoutError:
            raise ApiError(503, "database-away", "the database does not answer; try again", RETRY) from None

    async def write(self, job: Callable[[Connection], Result]) -> Result:
        """Run `job` in a transaction. What a 503 says did not happen yet may still happen."""
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                return await self.writer.write(job)
        except TimeoutError:
            detail = "the database does not answer; ask again, with the same Idempotency-Key"
            raise ApiError(503, "database-away", detail, RETRY) from None


@asynccontextmanager
async def serving(
    parts: Connected, *, mutators: frozenset[str] = frozenset({"scripted"}), sandbox: bool = True
) -> AsyncIterator[Service]:
    reader = Reader(parts.database)
    try:
        yield Service(reader, parts.writer, mutators, sandbox)
    finally:
        await reader.close()


def _service(request: Request) -> Service:
    service: Service = request.app.state.service
    return service


At = Annotated[Service, Depends(_service)]
