"""A host: evaluates works in this process, with the executor of each problem kept warm.

The local pool is one host; a cluster has one in every actor.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from evolve.outcome import Executor, Outcome, Verdict
from evolve.problem import Problem, ProblemError
from evolve.randomness import fresh_seed
from evolve.work import ATTEMPTS, Desk, HostDied, Needs, Work

WARM = 4
"""Executors kept when nobody uses them: each holds an interpreter a place."""
FAULT_SECONDS = 1.0
"""Pause after a sandbox that did not work, times the tries so far: it may be a passing trouble of the machine."""

OpenExecutor = Callable[[Problem, int, bool], Awaitable[Executor]]
"""From a problem, a seed and whether it scores on hidden cases too; raises ProblemError."""


@dataclass(eq=False)
class Warm:
    """The executor of one problem and seed, once it is open."""

    opening: asyncio.Task[Executor]
    users: set[int] = field(default_factory=set)


class Host:
    def __init__(self, desk: Desk, open_executor: OpenExecutor) -> None:
        self._desk, self._open = desk, open_executor
        self._warm: OrderedDict[tuple[str, int, bool], Warm] = OrderedDict()

    async def perform(self, work: Work) -> None:
        """Evaluate a work and commit its outcome.

        Raises:
            HostDied: the sandbox did not work, and it is not yet time to blame the program.
        """
        problem, seed = await self._desk.problem(work.campaign)
        program = problem.seed.decode(await self._desk.source(work))
        if held_out := work.fresh >= 0:
            seed = fresh_seed(seed, work.fresh)
        warm = self._warmed(problem, seed, held_out)
        warm.users.add(work.id)
        try:
            executor = await asyncio.shield(warm.opening)
            outcome = await executor.evaluate(program)
        except ProblemError as error:  # found when the evaluator was imported: every program would meet it
            outcome = Outcome(Verdict.INVALID_REWARD, reason=str(error))
        except OSError as error:
            outcome = Outcome(Verdict.SANDBOX_FAULT, reason=f"the sandbox cannot be set up: {error}")
        finally:
            warm.users.discard(work.id)
            await self._cool()
        if outcome.verdict is Verdict.SANDBOX_FAULT and work.attempt + 1 < ATTEMPTS:
            await asyncio.sleep(FAULT_SECONDS * (work.attempt + 1))
            raise HostDied(outcome.reason)
        await self._desk.finish(work, outcome)

    async def close(self) -> None:
        """End every executor, and so every candidate."""
        warm, self._warm = list(self._warm.values()), OrderedDict()
        for one in warm:
            await _end(one)

    def _warmed(self, problem: Problem, seed: int, held_out: bool) -> Warm:
        key = (problem.id, seed, held_out)
        warm = self._warm.get(key)
        if warm is None or _failed(warm.opening):
            warm = self._warm[key] = Warm(asyncio.create_task(_opened(self._open, problem, seed, held_out)))
        self._warm.move_to_end(key)
        return warm

    async def _cool(self) -> None:
        """End the executors that were not used for longest, beyond what is kept."""
        idle = [key for key, warm in self._warm.items() if not warm.users]
        ended = [self._warm.pop(key) for key in idle[: max(0, len(self._warm) - WARM)]]
        for warm in ended:  # nobody can find them any more: ending takes time, in which others come and go
            await _end(warm)


async def _opened(open_executor: OpenExecutor, problem: Problem, seed: int, held_out: bool) -> Executor:
    return await open_executor(problem, seed, held_out)


def _failed(opening: asyncio.Task[Executor]) -> bool:
    return opening.done() and (opening.cancelled() or opening.exception() is not None)


async def _end(warm: Warm) -> None:
    warm.opening.cancel()
    (executor,) = await asyncio.gather(warm.opening, return_exceptions=True)
    if not isinstance(executor, BaseException):
        await executor.close()


class LocalPool:
    """Implements `evolve.work.Pool` with one host in this very process."""

    shares_fate = True

    def __init__(self, host: Host, room: Needs) -> None:
        self._host, self._room = host, room

    async def capacity(self) -> Needs:
        return self._room

    async def fits(self, needs: Needs) -> bool:
        return needs.within(self._room)

    async def running(self) -> set[int]:
        return set()  # whatever ran in a process that is gone is gone with it

    async def perform(self, work: Work) -> None:
        await self._host.perform(work)

    async def close(self) -> None:
        await self._host.close()
