"""The dispatcher: from the queue to the places of a pool, with a fair share for every campaign.

It knows neither database nor cluster: it is given a queue and a pool, and what it holds in memory
may be lost at any moment. Controllers never meet it; see `work.py`.
"""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from collections.abc import Iterable, Sequence

from evolve.outcome import Outcome, Verdict
from evolve.work import ATTEMPTS, HostDied, Needs, Pool, Queue, Work

LOOK_SECONDS = 1.0
"""Between two looks at the queue when nobody rings."""
WITHDRAWN_SECONDS = 2.0
"""Between two looks for works that are no longer wanted."""


class Dispatcher:
    def __init__(self, queue: Queue, pool: Pool) -> None:
        self._queue, self._pool = queue, pool
        self._running: dict[int, tuple[Work, asyncio.Task[None]]] = {}
        self._explained: set[int] = set()
        self._left = True
        """Whether the last look left something waiting, for which a place that becomes free is worth a look."""

    async def run(self) -> None:
        """Evaluate what is wanted until cancelled."""
        left_behind = await self._pool.running()
        try:
            async with asyncio.TaskGroup() as tasks:
                for work in await self._queue.adopt(left_behind):
                    self._start(work, tasks)
                tasks.create_task(self._drop_withdrawn())
                while True:
                    for work in await self._next():
                        self._start(work, tasks)
                    await self._queue.changed(LOOK_SECONDS)
        except asyncio.CancelledError:  # an orderly end, for which no program is to blame
            await self._queue.leave()
            raise

    async def _next(self) -> list[Work]:
        """What to start now: leased, and nobody's fault so far."""
        self._left = True  # until this look is over: what ends meanwhile still counts as running in it
        room = await self._pool.capacity()
        running = [work for work, _ in self._running.values()]
        each = max(1, int(room.cpus) - len(running))
        waiting = await self._queue.waiting(each)
        for work in [work for work in waiting if work.attempt >= ATTEMPTS]:
            waiting.remove(work)
            reason = f"{work.attempt} hosts died while they evaluated it; it is not tried again"
            await self._queue.finish(work, Outcome(Verdict.SANDBOX_FAULT, reason=reason))
        fitting = [work for work in waiting if await self._fits(work, room)]
        chosen = choose(fitting, running, room, one_suspect=self._pool.shares_fate)
        self._left = len(chosen) < len(fitting) or len(waiting) >= each
        return await self._queue.lease(chosen) if chosen else []

    def _start(self, work: Work, tasks: asyncio.TaskGroup) -> None:
        self._running[work.id] = (work, tasks.create_task(self._perform(work)))

    async def _perform(self, work: Work) -> None:
        try:
            await self._pool.perform(work)
        except HostDied as died:
            await self._queue.give_back(work, str(died))
            self._left = True
        finally:
            del self._running[work.id]
            if self._left:
                self._queue.ring()

    async def _fits(self, work: Work, room: Needs) -> bool:
        """Whether the pool can run it at all. What it cannot waits for a larger one, and is told so once."""
        if await self._pool.fits(work.needs):
            return True
        if work.id not in self._explained:
            self._explained.add(work.id)
            reason = f"an evaluation needs {work.needs}; no worker has as much (all of them have {room})"
            await self._queue.explain(work, reason)
        return False

    async def _drop_withdrawn(self) -> None:
        """A campaign that has ended takes its works out of the queue; then they need not be finished."""
        while True:
            await asyncio.sleep(WITHDRAWN_SECONDS)
            known = list(self._running.values())
            wanted = await self._queue.wanted()
            for work, task in known:
                if work.id not in wanted:
                    task.cancel()


def choose(waiting: Sequence[Work], running: Iterable[Work], room: Needs, *, one_suspect: bool) -> list[Work]:
    """The works to start next: the campaign with the fewest running comes first, and its oldest work.

    If that needs more than is free, what is free of it is kept, or small works would overtake it for ever.
    A work over which a host has died is a suspect. Where hosts share one fate it runs alone, so that
    no bystander is blamed with it.
    """
    running = list(running)
    used = Needs(0, 0, 0)
    for work in running:
        used = used.plus(work.needs)
    if one_suspect and any(work.attempt for work in running):
        return []
    if one_suspect and (suspects := [work for work in waiting if work.attempt and work.needs.within(room)]):
        return suspects[:1] if not running else []
    share = Counter(work.campaign for work in running)
    lines: dict[int, deque[Work]] = {}
    for work in waiting:
        lines.setdefault(work.campaign, deque()).append(work)
    chosen: list[Work] = []
    kept = False
    while lines:
        campaign = min(lines, key=lambda campaign: (share[campaign], lines[campaign][0].id))
        work = lines[campaign].popleft()
        if not lines[campaign]:
            del lines[campaign]
        if (total := used.plus(work.needs)).within(room):
            used = total
            share[campaign] += 1
            chosen.append(work)
        elif not kept and work.needs.within(room):
            used, kept = total.at_most(room), True
    return chosen
