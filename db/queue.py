"""The queue of evaluations on SQL: one side for controllers, one for the dispatcher and its hosts."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import time
from collections.abc import Callable, Collection, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, delete, exists, func, select, update
from sqlalchemy.dialects import postgresql, sqlite

from db import bell, blobs, campaigns, lease, rescoring, schema
from db.bell import Bell
from db.engine import Database
from db.lease import Lease, LeaseLost
from db.reader import Reader
from db.rows import outcome_from_row, outcome_row
from db.writer import Writer
from evolve.outcome import Outcome, Verdict
from evolve.problem import Problem
from evolve.program import Program
from evolve.work import Needs, Work

LOOK_SECONDS = 0.25
"""Between two looks for outcomes when nobody rings."""
SILENCE_SECONDS = 5.0
"""Without any outcome before somebody asks why."""

_work, _outcome = schema.work.c, schema.outcome.c
_DIALECTS = {"sqlite": sqlite, "postgresql": postgresql}
_new_work = {name: kind.insert(schema.work).on_conflict_do_nothing() for name, kind in _DIALECTS.items()}
_new_outcome = {name: kind.insert(schema.outcome).on_conflict_do_nothing() for name, kind in _DIALECTS.items()}
_measured = select(exists().where(_outcome.campaign == bindparam("which"), _outcome.program == bindparam("key")))
_forgive = delete(schema.outcome).where(
    _outcome.campaign == bindparam("which"),
    _outcome.program == bindparam("key"),
    _outcome.verdict == Verdict.SANDBOX_FAULT.value,
    _outcome.no.is_(None),
)
"""A fault that nobody has counted says nothing about the program: whoever wants it again gets another try."""
_uncounted = select(schema.outcome).where(_outcome.campaign == bindparam("which"), _outcome.no.is_(None))
OWN = -1
"""In place of the number of a set of fresh cases: those of the campaign."""
_done = delete(schema.work).where(
    _work.campaign == bindparam("which"), _work.program == bindparam("key"), _work.fresh == bindparam("cases")
)
_withdraw = delete(schema.work).where(_work.campaign == bindparam("which"), _work.fresh == OWN)
_place = func.row_number().over(partition_by=_work.campaign, order_by=_work.id).label("place")
_line = select(schema.work, _place).where(_work.epoch.is_(None)).subquery()
_waiting = select(_line).where(_line.c.place <= bindparam("each")).order_by(_line.c.id)
_take = (
    update(schema.work)
    .where(_work.id.in_(bindparam("ids", expanding=True)), _work.epoch.is_(None))
    .values(epoch=bindparam("mine"))
    .returning(_work.id)
)


class QueuedExecutor:
    """Implements `evolve.outcome.Executor` for a controller: a dispatcher somewhere does the work.

    Outcomes come back without their cases and log, which nobody in the loop reads.
    """

    def __init__(
        self,
        database: Database,
        writer: Writer,
        reader: Reader,
        wakes: Bell,
        number: int,
        problem: Problem,
        held: Lease | None = None,
        on_notice: Callable[[str], None] = lambda text: None,
    ) -> None:
        """`number` is the campaign's row, `held` as for `SqlStore`; `on_notice` hears why nothing is evaluated."""
        self._database, self._writer, self._reader, self._bell = database, writer, reader, wakes
        self._number, self._held, self._on_notice = number, held, on_notice
        self._dictionary = campaigns.dictionary(problem)
        limits = problem.limits
        self._needs = {"cpus": limits.cpus, "gpus": limits.gpus, "memory_mib": limits.memory_mib}
        self._waiting: dict[bytes, asyncio.Future[Outcome]] = {}
        self._looking: asyncio.Task[None] | None = None

    async def evaluate(self, program: Program) -> Outcome:
        future = self._waiting[program.hash] = asyncio.get_running_loop().create_future()
        try:
            await self._writer.write(lambda connection: self._enqueue(connection, program))
            self._bell.ring(bell.WORK)
            if self._looking is None or self._looking.done():
                self._looking = asyncio.create_task(self._look())
            outcome: Outcome = await future
            return outcome
        finally:
            self._waiting.pop(program.hash, None)

    async def close(self) -> None:
        """What is still in the queue is no longer wanted."""
        if self._looking is not None:
            self._looking.cancel()
            await asyncio.gather(self._looking, return_exceptions=True)
        with contextlib.suppress(LeaseLost):  # then it is another's to want or not
            await self._writer.write(self._leave)

    def _leave(self, connection: Connection) -> None:
        if self._held is not None:
            self._held.check(connection)
        connection.execute(_withdraw, {"which": self._number})

    def _enqueue(self, connection: Connection, program: Program) -> None:
        if self._held is not None:
            self._held.check(connection)
        key = blobs.put(connection, program.encode(), self._dictionary)
        connection.execute(_forgive, {"which": self._number, "key": key})
        if connection.execute(_measured, {"which": self._number, "key": key}).scalar():
            self._bell.ring(bell.outcome(self._number))  # a dead controller had wanted it, and it came
            return
        row = {"campaign": self._number, "program": key, "fresh": OWN, "attempt": 0, **self._needs}
        connection.execute(_new_work[connection.dialect.name], row)
        self._bell.announce(connection, bell.WORK)

    async def _look(self) -> None:
        """Hand out outcomes as they come, until nobody waits."""
        heard = time.monotonic()
        try:
            while self._waiting:
                rows = await self._reader.read(lambda c: c.execute(_uncounted, {"which": self._number}).all())
                for row in rows:
                    future = self._waiting.pop(row.program, None)
                    if future is not None and not future.done():
                        heard = time.monotonic()
                        future.set_result(outcome_from_row(row))
                if time.monotonic() - heard > SILENCE_SECONDS:
                    heard = time.monotonic()
                    for reason in await self._reader.read(self._silence):
                        self._on_notice(reason)
                if self._waiting:
                    await self._bell.wait(bell.outcome(self._number), LOOK_SECONDS if self._database.shared else 2.0)
        except Exception as error:  # whoever waits must hear of it
            for future in self._waiting.values():
                if not future.done():
                    future.set_exception(error)

    def _silence(self, connection: Connection) -> list[str]:
        """Why nothing comes, as far as the tables tell."""
        if not lease.owner_of(connection, lease.DISPATCHER):
            return ["nobody evaluates: no dispatcher is running on this database; start one with: quiver dispatcher"]
        reasons = select(_work.error).where(_work.campaign == self._number, _work.error.is_not(None)).distinct()
        return list(connection.execute(reasons).scalars())


class SqlQueue:
    """Implements `evolve.work.Queue` and `evolve.work.Desk`."""

    def __init__(
        self, writer: Writer, reader: Reader, wakes: Bell, held: Lease | None = None, host: str | None = None
    ) -> None:
        """`held` is the dispatcher's lease; a host needs none. `host` is the machine's name, if not its own."""
        self._writer, self._reader, self._bell, self._held = writer, reader, wakes, held
        self._problems: dict[int, tuple[Problem, int]] = {}
        self._host = host or socket.gethostname()

    # --------------------------------------------------------------------------------- a host's

    async def problem(self, campaign: int) -> tuple[Problem, int]:
        if campaign not in self._problems:
            self._problems[campaign] = await self._reader.read(lambda c: campaigns.problem_of(c, campaign))
        return self._problems[campaign]

    async def source(self, work: Work) -> bytes:
        return await self._reader.read(lambda connection: blobs.get(connection, work.program))

    async def finish(self, work: Work, outcome: Outcome) -> None:
        problem, seed = await self.problem(work.campaign)
        dictionary = campaigns.dictionary(problem)

        def job(connection: Connection) -> None:
            if work.fresh == OWN:
                row = outcome_row(connection, work.campaign, work.program, outcome, dictionary)
                row |= {"host": self._host, "at": int(time.time() * 1e6)}
                connection.execute(_new_outcome[connection.dialect.name], row)
            else:
                rescoring.fill_in(connection, work.campaign, problem, seed, work.program, work.fresh, outcome)
            connection.execute(_done, {"which": work.campaign, "key": work.program, "cases": work.fresh})
            self._bell.announce(connection, bell.outcome(work.campaign))

        await self._writer.write(job)
        self._bell.ring(bell.outcome(work.campaign))

    # --------------------------------------------------------------------------- the dispatcher's

    async def adopt(self, running: Collection[int]) -> list[Work]:
        def job(connection: Connection) -> list[Work]:
            mine = self._mine(connection)
            left = _work.epoch.is_not(None) & (_work.epoch != mine)
            kept = left & _work.id.in_(list(running))
            connection.execute(update(schema.work).where(kept).values(epoch=mine))
            connection.execute(update(schema.work).where(left).values(epoch=None, attempt=_work.attempt + 1))
            return [_work_from(row) for row in connection.execute(select(schema.work).where(_work.epoch == mine))]

        return await self._writer.write(job)

    async def waiting(self, each: int) -> list[Work]:
        rows = await self._reader.read(lambda connection: connection.execute(_waiting, {"each": each}).all())
        return [_work_from(row) for row in rows]

    async def lease(self, works: Sequence[Work]) -> list[Work]:
        def job(connection: Connection) -> set[int]:
            values = {"ids": [work.id for work in works], "mine": self._mine(connection)}
            return set(connection.execute(_take, values).scalars())

        taken = await self._writer.write(job)
        return [work for work in works if work.id in taken]

    async def wanted(self) -> set[int]:
        assert self._held is not None
        query = select(_work.id).where(_work.epoch == self._held.epoch)
        return set(await self._reader.read(lambda connection: connection.execute(query).scalars().all()))

    async def give_back(self, work: Work, reason: str) -> None:
        def job(connection: Connection) -> None:
            mine = (_work.id == work.id) & (_work.epoch == self._mine(connection))
            values = {"epoch": None, "attempt": _work.attempt + 1, "error": reason}
            connection.execute(update(schema.work).where(mine).values(values))

        await self._writer.write(job)

    async def leave(self) -> None:
        def job(connection: Connection) -> None:
            mine = _work.epoch == self._mine(connection)
            connection.execute(update(schema.work).where(mine).values(epoch=None))
            self._bell.announce(connection, bell.WORK)

        await self._writer.write(job)

    async def explain(self, work: Work, reason: str) -> None:
        query = update(schema.work).where(_work.id == work.id).values(error=reason)
        await self._writer.write(lambda connection: connection.execute(query))

    async def changed(self, seconds: float) -> None:
        await self._bell.wait(bell.WORK, seconds)

    def ring(self) -> None:
        self._bell.ring(bell.WORK)

    def _mine(self, connection: Connection) -> int:
        assert self._held is not None
        self._held.check(connection)
        return self._held.epoch


def _work_from(row: Any) -> Work:
    return Work(row.id, row.campaign, row.program, Needs(row.cpus, row.gpus, row.memory_mib), row.attempt, row.fresh)


def depth(connection: Connection, campaign: int) -> tuple[int, int]:
    """How many programs of a campaign wait, and how many are being evaluated."""
    query = select(func.count(), func.count(_work.epoch)).where(_work.campaign == campaign)
    wanted, running = connection.execute(query).one()
    return wanted - running, running
