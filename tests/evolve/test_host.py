"""A host with stand-ins for database and sandbox: what is kept warm, for whom, and how it ends."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import pytest

from evolve import host
from evolve.host import WARM, Host
from evolve.outcome import Outcome, Verdict
from evolve.problem import Problem, ProblemError
from evolve.program import Program
from evolve.work import ATTEMPTS, HostDied, Work
from tests.factories import problem as another_problem
from tests.fakes import FakeExecutor, numbers_problem
from tests.sandbox.boxes import eventually

NUMBERS = numbers_problem()


@dataclass
class MemoryDesk:
    """Every campaign has its own seed, unless `campaigns` says otherwise."""

    campaigns: dict[int, tuple[Problem, int]] = field(default_factory=dict)
    outcomes: dict[int, Outcome] = field(default_factory=dict)

    async def problem(self, campaign: int) -> tuple[Problem, int]:
        return self.campaigns.get(campaign, (NUMBERS, campaign))

    async def source(self, work: Work) -> bytes:
        return NUMBERS.seed.encode()

    async def finish(self, work: Work, outcome: Outcome) -> None:
        self.outcomes[work.id] = outcome


@dataclass
class Closable(FakeExecutor):
    open: bool = True

    async def evaluate(self, program: Program) -> Outcome:
        assert self.open
        outcome = await super().evaluate(program)
        assert self.open
        return outcome

    async def close(self) -> None:
        await asyncio.sleep(0.005)
        self.open = False


@dataclass
class Opener:
    """Opens executors and remembers them. `how` may raise, or be slow."""

    how: Callable[[], Awaitable[None]] = lambda: asyncio.sleep(0.001)
    seconds: float = 0.0
    verdict: Callable[[Program], Verdict] = lambda program: Verdict.OK
    opened: list[tuple[str, int]] = field(default_factory=list)
    executors: list[Closable] = field(default_factory=list)

    async def __call__(self, problem: Problem, seed: int, held_out: bool) -> Closable:
        self.opened.append((problem.id, seed))
        await self.how()
        self.executors.append(Closable(seconds=lambda program: self.seconds, verdict=self.verdict))
        return self.executors[-1]

    @property
    def open(self) -> list[int]:
        return [no for no, executor in enumerate(self.executors) if executor.open]


def work(no: int, campaign: int = 0, attempt: int = 0) -> Work:
    return Work(no, campaign, b"%d" % no, attempt=attempt)


@pytest.fixture(autouse=True)
def in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(host, "FAULT_SECONDS", 0.0)


async def test_campaigns_of_one_problem_and_seed_share_an_executor() -> None:
    other = another_problem()
    desk = MemoryDesk({1: (NUMBERS, 7), 2: (NUMBERS, 7), 3: (NUMBERS, 8), 4: (other, 7)})
    opener = Opener()
    performing = Host(desk, opener)

    await asyncio.gather(*(performing.perform(work(no, campaign=no % 4 + 1)) for no in range(12)))

    assert sorted(opener.opened) == sorted([(NUMBERS.id, 7), (NUMBERS.id, 8), (other.id, 7)])
    assert len(desk.outcomes) == 12
    await performing.close()


async def test_only_so_many_idle_executors_are_kept_and_those_used_last() -> None:
    opener = Opener()
    performing = Host(MemoryDesk(), opener)

    for campaign in (*range(WARM), 0, WARM, WARM + 1):
        await performing.perform(work(campaign, campaign))

    assert opener.open == [0, 3, 4, 5]
    await performing.close()


async def test_an_executor_in_use_is_never_ended_for_another(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even one that is taken up while others are being ended, which takes its time."""
    monkeypatch.setattr(host, "WARM", 1)
    opener, desk = Opener(seconds=0.002), MemoryDesk()
    performing = Host(desk, opener)

    async def keep_asking(campaign: int) -> None:
        for turn in range(12):
            await performing.perform(work(100 * campaign + turn, campaign))
            await asyncio.sleep(0.001 * (campaign + turn) % 0.007)

    await asyncio.gather(*map(keep_asking, range(4)))

    assert {outcome.verdict for outcome in desk.outcomes.values()} == {Verdict.OK}
    assert len(desk.outcomes) == 48
    assert len(opener.open) == 1
    await performing.close()


async def test_an_evaluator_that_cannot_be_used_is_the_authors_fault_and_is_tried_anew_each_time() -> None:
    async def broken() -> None:
        raise ProblemError("evaluate.py: it defines no function score")

    desk, opener = MemoryDesk(), Opener(how=broken)
    performing = Host(desk, opener)

    await performing.perform(work(1))
    await performing.perform(work(2))

    assert [outcome.verdict for outcome in desk.outcomes.values()] == [Verdict.INVALID_REWARD] * 2
    assert "no function score" in desk.outcomes[1].reason
    assert len(opener.opened) == 2
    await performing.close()


@pytest.mark.parametrize("how", ["opening", "evaluating"])
async def test_a_sandbox_that_does_not_work_is_tried_again_before_anybody_is_blamed(how: str) -> None:
    async def no_room() -> None:
        if how == "opening":
            raise OSError(28, "No space left on device")

    desk, opener = MemoryDesk(), Opener(how=no_room, verdict=lambda program: Verdict.SANDBOX_FAULT)
    performing = Host(desk, opener)

    for attempt in range(ATTEMPTS - 1):
        with pytest.raises(HostDied, match="No space left" if how == "opening" else "asked to be"):
            await performing.perform(work(1, attempt=attempt))
        assert not desk.outcomes
    await performing.perform(work(1, attempt=ATTEMPTS - 1))

    assert desk.outcomes[1].verdict is Verdict.SANDBOX_FAULT
    await performing.close()


async def test_a_trouble_that_passes_leaves_nothing_behind() -> None:
    troubles = [OSError("too many open files")]

    async def once() -> None:
        if troubles:
            raise troubles.pop()

    desk = MemoryDesk()
    performing = Host(desk, Opener(how=once))

    with pytest.raises(HostDied):
        await performing.perform(work(1))
    await performing.perform(work(1, attempt=1))

    assert desk.outcomes[1].ok
    await performing.close()


async def test_cancelling_reaches_the_executor_and_nothing_is_committed() -> None:
    desk, opener = MemoryDesk(), Opener(seconds=3600.0)
    performing = Host(desk, opener)
    task = asyncio.create_task(performing.perform(work(1)))
    assert await eventually(lambda: opener.executors and opener.executors[0].running, 5)

    task.cancel()
    await asyncio.gather(task, return_exceptions=True)

    assert task.cancelled()
    assert opener.executors[0].running == 0
    assert not desk.outcomes
    await performing.close()


async def test_whoever_gives_up_while_an_executor_is_being_opened_does_not_take_it_from_others() -> None:
    desk, opener = MemoryDesk(), Opener(how=lambda: asyncio.sleep(0.05))
    performing = Host(desk, opener)
    tasks = [asyncio.create_task(performing.perform(work(no))) for no in range(2)]
    assert await eventually(lambda: opener.opened, 5)

    tasks[0].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)

    assert tasks[0].cancelled()
    assert list(desk.outcomes) == [1]
    assert len(opener.opened) == 1
    await performing.close()


async def test_closing_ends_all_executors_also_those_that_are_being_opened() -> None:
    async def slow() -> None:
        await asyncio.sleep(3600.0 if len(opener.opened) > 2 else 0.0)

    opener = Opener(how=slow)
    performing = Host(MemoryDesk(), opener)
    await performing.perform(work(0, campaign=0))
    await performing.perform(work(1, campaign=1))
    opening = asyncio.create_task(performing.perform(work(2, campaign=2)))
    assert await eventually(lambda: len(opener.opened) == 3, 5)

    await asyncio.wait_for(performing.close(), 5)
    await asyncio.gather(opening, return_exceptions=True)

    assert opener.open == []
    assert opening.done()
