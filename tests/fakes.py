"""Stand-ins for the parts around the controller: quick, in memory, and breakable on purpose."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from numpy.random import Generator
from numpy.typing import NDArray

from evolve.answers import write_answers
from evolve.campaign import Spent, State
from evolve.candidate import AddStatus, Candidate, Origin
from evolve.events import Event
from evolve.mutator import Reply, Unavailable
from evolve.outcome import Level, Outcome, Verdict
from evolve.policies import Move
from evolve.problem import Problem, parse_problem
from evolve.program import Program
from evolve.prompt import Message, Prompt
from evolve.store import History, OpenStep, Step, StoreError
from evolve.work import HostDied, Needs, Work

NUMBERS_TOML = b"""
name = "numbers"
statement = "Make x large and y small."
entry = "run"
program = ["seed.py"]

[[rewards]]
name = "x"
direction = "maximize"
low = 0
high = 1000

[[rewards]]
name = "y"
direction = "minimize"
low = 0
high = 1000
"""

NUMBERS_SEED = b"# EVOLVE-BLOCK-START\nx = 1\ny = 999\n# EVOLVE-BLOCK-END\n\n\ndef run():\n    return [x, y]\n"

NUMBERS_EVALUATOR = b"""
from evolve.task import Case, Invalid, Reward


def cases(rng):
    return [Case(id="only", input={})]


def score(case, out, facts):
    if not (isinstance(out, list) and len(out) == 2):
        raise Invalid("return two numbers")
    return Reward(x=out[0], y=out[1])
"""


def numbers_problem() -> Problem:
    """Two numbers in the source are the two rewards: evaluation by reading, no process needed."""
    files = {"problem.toml": NUMBERS_TOML, "seed.py": NUMBERS_SEED, "evaluate.py": NUMBERS_EVALUATOR}
    return parse_problem(files)


def numbers_of(program: Program) -> tuple[float, float]:
    lines = dict(line.split(" = ") for line in program.files[0].text.split("\n") if " = " in line)
    return float(lines["x"]), float(lines["y"])


def setting(x: object, y: object) -> str:
    """An answer that sets both numbers."""
    return f"```python\nx = {x}\ny = {y}\n```"


@dataclass
class FakeExecutor:
    """Reads the rewards off the source. Counts, so that a test can see what was run."""

    seconds: Callable[[Program], float] = lambda program: 0.0
    verdict: Callable[[Program], Verdict] = lambda program: Verdict.OK
    level: Level = Level.UNSAFE
    evaluated: list[Program] = field(default_factory=list)
    running: int = 0
    most_running: int = 0

    async def evaluate(self, program: Program) -> Outcome:
        self.running += 1
        self.most_running = max(self.most_running, self.running)
        try:
            await asyncio.sleep(self.seconds(program))
        finally:
            self.running -= 1
        self.evaluated.append(program)
        verdict = self.verdict(program)
        if verdict is not Verdict.OK:
            return Outcome(verdict, reason=f"asked to be {verdict}")
        return Outcome(Verdict.OK, rewards=numbers_of(program), cpu_seconds=0.001, wall_seconds=0.001)

    async def close(self) -> None:
        pass


@dataclass
class FakeMutator:
    """Says what `say(prompt, rng)` returns: the answers of one reply, or the whole reply, or an outage."""

    say: Callable[[Prompt, Generator], list[str] | str | Unavailable]
    seconds: float = 0.0
    tokens: int = 0
    dollars: float = 0.0
    name: str = "fake"
    asked: list[Prompt] = field(default_factory=list)
    running: int = 0
    most_running: int = 0

    def worst_case(self, prompt: Prompt, replies: int) -> tuple[int, float]:
        return self.tokens * replies, self.dollars * replies

    async def propose(self, prompt: Prompt, replies: int, rng: Generator) -> list[Reply] | Unavailable:
        self.asked.append(prompt)
        self.running += 1
        self.most_running = max(self.most_running, self.running)
        try:
            await asyncio.sleep(self.seconds)
        finally:
            self.running -= 1
        out = []
        for _ in range(replies):
            said = self.say(prompt, rng)
            if isinstance(said, Unavailable):
                return said
            text = said if isinstance(said, str) else write_answers(said)
            out.append(Reply(text, self.name, completion_tokens=self.tokens, dollars=self.dollars))
        return out

    async def close(self) -> None:
        pass


def random_numbers(prompt: Prompt, rng: Generator) -> list[str]:
    """Each answer moves both numbers a little, from the generator alone."""
    x, y = numbers_of(prompt.program)
    moves = rng.integers(-5, 12, size=(prompt.answers, 2))
    return [setting(max(0, int(x + dx)), max(0, int(y - dy))) for dx, dy in moves]


class Crash(BaseException):
    """The process died here."""


@dataclass
class MemoryStore:
    """A store in lists. `dies_at` is the number of the write before which the process dies."""

    dies_at: int | None = None
    writes: int = 0
    steps: dict[int, Step] = field(default_factory=dict)
    prompts: dict[int, Sequence[Message]] = field(default_factory=dict)
    replies: dict[int, list[Reply]] = field(default_factory=dict)
    closed: set[int] = field(default_factory=set)
    candidates: list[Candidate] = field(default_factory=list)
    origins: set[Origin] = field(default_factory=set)
    measured: dict[bytes, Candidate] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    dump: Mapping[str, NDArray[Any]] | None = None
    spent: Spent = field(default_factory=Spent)
    state: State = State.RUNNING
    reason: str = ""
    moves: list[Move] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    """What people want every prompt to say."""

    def reopened(self) -> MemoryStore:
        """What a new process finds."""
        return dataclasses.replace(self, dies_at=None)

    def _write(self) -> None:
        if self.dies_at is not None and self.writes >= self.dies_at:
            raise Crash
        self.writes += 1

    async def plan(self, step: Step, messages: Sequence[Message]) -> None:
        self._write()
        assert step.no not in self.steps
        self.steps[step.no] = step
        self.prompts[step.no] = messages

    async def keep_replies(self, step: int, replies: Sequence[Reply], spent: Spent) -> None:
        self._write()
        assert step not in self.replies, "a step was paid for twice"
        self.replies[step] = list(replies)
        self.spent = spent

    async def record(
        self,
        candidate: Candidate,
        events: Sequence[Event],
        spent: Spent,
        *,
        closes: bool = False,
        dump: Mapping[str, NDArray[Any]] | None = None,
    ) -> None:
        self._write()
        assert candidate.no == len(self.candidates)
        assert candidate.origin not in self.origins, "an answer was counted twice"
        self.origins.add(candidate.origin)
        self.candidates.append(candidate)
        measured = (
            candidate.status is not AddStatus.DUPLICATE and candidate.outcome.verdict is not Verdict.SANDBOX_FAULT
        )
        if measured and candidate.program is not None:
            self.measured.setdefault(candidate.program.hash, candidate)
        self._append(events)
        self.spent = spent
        self.dump = dump or self.dump
        if closes:
            self.closed.add(candidate.origin.step)

    async def note(
        self, events: Sequence[Event], spent: Spent, state: State, reason: str = "", moves: Sequence[Move] = ()
    ) -> None:
        self._write()
        self.moves += moves
        self._append(events)
        self.spent, self.state, self.reason = spent, state, reason

    def _append(self, events: Sequence[Event]) -> None:
        for event in events:
            assert event.seq == len(self.events), "the event sequence has a gap"
            self.events.append(event)

    async def recall(self, numbers: Sequence[int]) -> Sequence[Candidate]:
        if unknown := [no for no in numbers if no >= len(self.candidates)]:
            raise StoreError(f"no candidate {unknown[0]}")
        return [self.candidates[no] for no in numbers]

    async def scored_before(self, program_hash: bytes) -> Candidate | None:
        return self.measured.get(program_hash)

    async def guidance(self) -> Sequence[str]:
        return self.told

    async def history(self) -> History:
        left = [
            OpenStep(
                step,
                tuple(self.replies.get(no, ())),
                frozenset((c.origin.reply, c.origin.answer) for c in self.candidates if c.origin.step == no),
            )
            for no, step in self.steps.items()
            if no not in self.closed
        ]
        return History(self.dump, left, self.spent, len(self.steps), len(self.events))

    async def valid(self, after: int, most: int) -> Sequence[tuple[int, int, Sequence[float]]]:
        rows = [
            (known.no, known.island, known.outcome.rewards)
            for known in self.candidates
            if known.no > after and known.outcome.rewards is not None and known.status is not AddStatus.DUPLICATE
        ]
        return rows[:most]


@dataclass
class MemoryQueue:
    """The queue of works in dicts, for one dispatcher at a time."""

    free: dict[int, Work] = field(default_factory=dict)
    leased: dict[int, Work] = field(default_factory=dict)
    outcomes: dict[int, Outcome] = field(default_factory=dict)
    explained: list[tuple[int, str]] = field(default_factory=list)
    rung: asyncio.Event = field(default_factory=asyncio.Event)

    def put(self, *works: Work) -> None:
        self.free |= {work.id: work for work in works}
        self.rung.set()

    def withdraw(self, campaign: int) -> None:
        for works in (self.free, self.leased):
            for work in [work for work in works.values() if work.campaign == campaign]:
                del works[work.id]

    async def adopt(self, running: Collection[int]) -> list[Work]:
        for work in [work for work in self.leased.values() if work.id not in running]:
            await self.give_back(work, "its dispatcher is gone")
        return list(self.leased.values())

    async def waiting(self, each: int) -> list[Work]:
        seen: Counter[int] = Counter()
        works = []
        for work in sorted(self.free.values(), key=lambda work: work.id):
            seen[work.campaign] += 1
            if seen[work.campaign] <= each:
                works.append(work)
        return works

    async def lease(self, works: Sequence[Work]) -> list[Work]:
        taken = [self.free.pop(work.id) for work in works if work.id in self.free]
        self.leased |= {work.id: work for work in taken}
        return taken

    async def wanted(self) -> set[int]:
        return set(self.leased)

    async def give_back(self, work: Work, reason: str) -> None:
        if self.leased.pop(work.id, None) is not None:
            self.free[work.id] = dataclasses.replace(work, attempt=work.attempt + 1)

    async def leave(self) -> None:
        self.free |= self.leased
        self.leased.clear()

    async def explain(self, work: Work, reason: str) -> None:
        self.explained.append((work.id, reason))

    async def finish(self, work: Work, outcome: Outcome) -> None:
        self.free.pop(work.id, None)
        self.leased.pop(work.id, None)
        self.outcomes[work.id] = outcome

    async def changed(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self.rung.wait()
        self.rung.clear()

    def ring(self) -> None:
        self.rung.set()


@dataclass
class FakePool:
    """Places that take `seconds(work)` and commit. Something deadly ends its host; sharing fate means all places."""

    queue: MemoryQueue
    room: Needs = field(default_factory=lambda: Needs(4, 1, 1000))
    seconds: Callable[[Work], float] = lambda work: 0.0
    deadly: Callable[[Work], bool] = lambda work: False
    shares_fate: bool = True
    left_running: set[int] = field(default_factory=set)
    """What an earlier dispatcher had started."""
    started: list[Work] = field(default_factory=list)
    cancelled: set[int] = field(default_factory=set)
    together: list[set[int]] = field(default_factory=list)
    """What was running whenever a work was started."""
    _died: dict[int, asyncio.Event] = field(default_factory=dict)

    async def capacity(self) -> Needs:
        return self.room

    async def fits(self, needs: Needs) -> bool:
        return needs.within(self.room)

    async def running(self) -> set[int]:
        return self.left_running

    async def perform(self, work: Work) -> None:
        died = self._died[work.id] = asyncio.Event()
        self.started.append(work)
        self.together.append(set(self._died))
        try:
            await asyncio.sleep(self.seconds(work))
            if self.deadly(work):
                for one in self._died.values() if self.shares_fate else [died]:
                    one.set()
            if died.is_set():
                raise HostDied("the host ended")
            await self.queue.finish(work, Outcome(Verdict.OK, rewards=(1.0,)))
        except asyncio.CancelledError:
            self.cancelled.add(work.id)
            raise
        finally:
            del self._died[work.id]

    async def close(self) -> None:
        pass
