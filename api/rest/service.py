"""What all handlers share: the database with a bound on waiting, and what this server allows."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Hashable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Annotated, TypeVar

from fastapi import Depends, Request
from sqlalchemy import Connection

from api.rest.access import Access
from api.rest.errors import RETRY, ApiError
from api.rest.folds import AnyFold, Folds, More
from api.rest.watch import Watches
from api.wiring import Connected
from db import campaigns
from db.campaigns import Saved
from db.engine import Database
from db.reader import Reader
from db.writer import Writer
from evolve.problem import Problem

Result = TypeVar("Result")

PATIENCE_SECONDS = 10.0
"""How long a request waits for a database that is away."""
PROBLEMS = 32
"""That are kept in memory, because to read one means to parse it."""


@dataclass(frozen=True)
class Service:
    database: Database
    reader: Reader
    """Of its own: a slow request must not hold up a controller in this process."""
    writer: Writer
    mutators: frozenset[str] = frozenset({"scripted"})
    """Specs that campaigns may name. A client that chose the URL could make this server send its key there."""
    sandbox: bool = True
    """Whether this process may start sandboxes."""
    access: Access = field(default_factory=Access)
    now: Callable[[], float] = time.time
    checks: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(1))
    watches: Watches = field(default_factory=Watches)
    _folds: Folds = field(default_factory=Folds)
    _problems: OrderedDict[str, Problem] = field(default_factory=OrderedDict)
    _fixed: dict[str, tuple[int, str]] = field(default_factory=dict)
    """Numbers and problems of campaigns by id: a few bytes each, and no campaign ever goes."""

    async def read(self, job: Callable[[Connection], Result], seconds: float = PATIENCE_SECONDS) -> Result:
        try:
            async with asyncio.timeout(seconds):
                return await self.reader.read(job)
        except TimeoutError:
            raise ApiError(503, "database-away", "the database does not answer; try again", RETRY) from None

    async def campaign(
        self, campaign_id: str, read: Callable[[Connection, Saved, Problem], Result], seconds: float = PATIENCE_SECONDS
    ) -> Result:
        """Read something of a campaign and its problem in one transaction; 404 if there is no such campaign."""

        def job(connection: Connection) -> Result:
            saved = named(connection, campaign_id)
            return read(connection, saved, self._problem(connection, saved.campaign.problem_id))

        return await self.read(job, seconds)

    async def numbered(self, campaign_id: str, read: Callable[[Connection, int, Problem], Result]) -> Result:
        """As `campaign`, for who wants only what never changes of it: its row's number, and its problem."""

        def job(connection: Connection) -> Result:
            if campaign_id not in self._fixed:
                saved = named(connection, campaign_id)
                self._fixed[campaign_id] = saved.number, saved.campaign.problem_id
            number, problem_id = self._fixed[campaign_id]
            return read(connection, number, self._problem(connection, problem_id))

        return await self.read(job)

    async def ask(
        self,
        key: Hashable,
        make: Callable[[Connection], AnyFold],
        question: Callable[[Connection, AnyFold], Result],
    ) -> Result:
        """Ask a fold, once it has taken in everything that there is."""
        job = self._folds.job(key, make, question)
        while isinstance(answer := await self.read(job), More):
            pass
        return answer

    def _problem(self, connection: Connection, problem_id: str) -> Problem:
        """Only the reader's thread calls this."""
        found = self._problems.get(problem_id) or campaigns.load_saved_problem(connection, problem_id)
        self._problems[problem_id] = found
        self._problems.move_to_end(problem_id)
        if len(self._problems) > PROBLEMS:
            self._problems.popitem(last=False)
        return found

    async def write(self, job: Callable[[Connection], Result]) -> Result:
        """Run `job` in a transaction. What a 503 says did not happen yet may still happen."""
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                return await self.writer.write(job)
        except TimeoutError:
            detail = "the database does not answer; ask again, with the same Idempotency-Key"
            raise ApiError(503, "database-away", detail, RETRY) from None


def named(connection: Connection, campaign_id: str) -> Saved:
    """The campaign, or 404, within a transaction."""
    saved = campaigns.campaign_named(connection, campaign_id)
    if saved is None:
        raise ApiError(404, "not-found", f"there is no campaign {campaign_id}; GET /v1/campaigns lists them")
    return saved


@asynccontextmanager
async def serving(
    parts: Connected,
    *,
    mutators: frozenset[str] = frozenset({"scripted"}),
    sandbox: bool = True,
    access: Access | None = None,
) -> AsyncIterator[Service]:
    reader = Reader(parts.database)
    try:
        yield Service(parts.database, reader, parts.writer, mutators, sandbox, access or Access())
    finally:
        await reader.close()


async def _service(request: Request) -> Service:
    service: Service = request.app.state.service
    return service


At = Annotated[Service, Depends(_service)]
