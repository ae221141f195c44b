"""A real database with one campaign in it, and the real queue around stand-ins."""

from __future__ import annotations

import math
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from api.wiring import Connected, connect, dispatching
from db import blobs, campaigns
from db.campaigns import dictionary
from db.queue import QueuedExecutor, SqlQueue
from db.store import SqlStore
from evolve.campaign import Campaign, Limit, Settings, Spent, State
from evolve.candidate import AddStatus, Candidate
from evolve.controller import Controller
from evolve.events import Event
from evolve.host import Host, LocalPool
from evolve.outcome import Executor
from evolve.policies import OnePolicy
from evolve.problem import Problem
from evolve.store import StoreError
from evolve.work import Needs, Work
from tests.fakes import Crash, FakeExecutor, FakeMutator, numbers_problem, random_numbers


@dataclass
class Opened:
    parts: Connected
    store: SqlStore
    campaign: Campaign
    number: int
    problem: Problem

    async def record(self, candidate: Candidate, events: Sequence[Event], spent: Spent) -> None:
        """As a controller does after its executor has committed the outcome."""
        if candidate.program is not None and candidate.status is not AddStatus.DUPLICATE:
            await self.commit(candidate)
        await self.store.record(candidate, events, spent)

    async def commit(self, candidate: Candidate) -> None:
        assert candidate.program is not None
        source = candidate.program.encode()
        key = await self.parts.writer.write(lambda c: blobs.put(c, source, dictionary(self.problem)))
        queue = SqlQueue(self.parts.writer, self.parts.reader, self.parts.bell)
        await queue.finish(Work(0, self.number, key), candidate.outcome)


@asynccontextmanager
async def opened(
    where: Path | str, settings: Settings | None = None, limit: Limit | None = None
) -> AsyncIterator[Opened]:
    """The campaign of this database: made on the first call, found again on the next."""
    problem = numbers_problem()
    campaign = Campaign("cmp_test", problem.id, "fake", settings or Settings(), limit or Limit(evaluations=30), 0)
    async with connect(str(where)) as parts:
        try:
            with parts.database.read() as connection:
                number = campaigns.find_campaign(connection, "cmp_test").number
        except StoreError:
            await parts.writer.write(lambda c: campaigns.save_problem(c, problem, 0.0))
            number = await parts.writer.write(lambda c: campaigns.create_campaign(c, campaign, 0.0))
        yield Opened(parts, SqlStore(parts.writer, parts.reader, number, problem), campaign, number, problem)


@asynccontextmanager
async def queued(at: Opened, executor: Executor, slots: int = 4) -> AsyncIterator[QueuedExecutor]:
    """What a controller sees of `executor` when a dispatcher stands between them."""

    async def open_executor(problem: Problem, seed: int, held_out: bool) -> Executor:
        return executor

    parts = at.parts
    pool = LocalPool(Host(SqlQueue(parts.writer, parts.reader, parts.bell), open_executor), Needs(slots, 0, math.inf))
    async with dispatching(parts, pool):
        seen = QueuedExecutor(parts.database, parts.writer, parts.reader, parts.bell, at.number, at.problem)
        try:
            yield seen
        finally:
            await seen.close()


async def search(at: Opened, settings: Settings, dies_at: int | None = None) -> State:
    """Run the campaign to its end, or to the write number `dies_at`, from which on nothing reaches the database."""
    if dies_at is not None:
        at.parts.writer.write = _dying(at.parts.writer.write, dies_at)  # type: ignore[method-assign]
    campaign = Campaign(at.campaign.id, at.problem.id, "fake", settings, at.campaign.limit, 0)
    async with queued(at, FakeExecutor(), settings.scoring) as executor:
        mutator = OnePolicy(FakeMutator(random_numbers))
        controller = Controller(campaign, at.problem, mutator, executor, at.store, clock=lambda: 1.0)
        state, _ = await controller.run()
    return state


def _dying(write: Callable[[Callable[[Connection], Any]], Any], dies_at: int) -> Any:
    seen = 0

    async def counting(job: Callable[[Connection], Any]) -> Any:
        nonlocal seen
        if seen >= dies_at:
            raise Crash
        seen += 1
        return await write(job)

    return counting
