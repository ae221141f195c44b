"""Executors for many problems at once: opened when first needed, kept while they are likely to be needed again."""

from __future__ import annotations

import asyncio
from collections import Counter, OrderedDict

from evolve.outcome import Level, Outcome
from evolve.problem import Problem
from evolve.program import Program
from sandbox.embedded import EmbeddedExecutor

WARM = 32
"""Executors that are kept open: two idle processes each, where opening one takes a third of a second."""


class Sandboxes:
    """Implements `policy.practice.Scorer`."""

    def __init__(self, seed: int, slots: int, level: Level, warm: int = WARM) -> None:
        """`slots` evaluations run at one time, over all problems."""
        self._seed, self._slots, self._level, self._warm = seed, slots, level, warm
        self._room = asyncio.Semaphore(slots)
        self._open: OrderedDict[str, asyncio.Task[EmbeddedExecutor]] = OrderedDict()
        self._used: Counter[str] = Counter()

    async def score(self, problem: Problem, program: Program) -> Outcome:
        """Raises: ProblemError: the problem's evaluator cannot be used."""
        async with self._room:
            self._used[problem.id] += 1
            try:
                return await (await self._executor(problem)).evaluate(program)
            finally:
                self._used[problem.id] -= 1
                await self._close_idle()

    async def _executor(self, problem: Problem) -> EmbeddedExecutor:
        if problem.id not in self._open:
            opening = EmbeddedExecutor.open(problem, self._seed, self._slots, level=self._level)
            self._open[problem.id] = asyncio.create_task(opening)
        self._open.move_to_end(problem.id)
        return await asyncio.shield(self._open[problem.id])

    async def _close_idle(self) -> None:
        idle = [name for name in self._open if not self._used[name]]
        gone = [self._open.pop(name) for name in idle[: max(0, len(self._open) - self._warm)]]
        for opening in gone:
            await _close(opening)

    async def close(self) -> None:
        while self._open:
            await _close(self._open.popitem()[1])


async def _close(opening: asyncio.Task[EmbeddedExecutor]) -> None:
    """Also when it could not be opened, which whoever had wanted it has been told."""
    (executor,) = await asyncio.gather(opening, return_exceptions=True)
    if isinstance(executor, EmbeddedExecutor):
        await executor.close()
