"""Tiny problems made in memory, and ways to see the processes that a sandbox has on this host."""

from __future__ import annotations

import asyncio
import contextlib
import os
import time
import uuid
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

import pytest

from evolve.outcome import Level, Outcome
from evolve.problem import Problem, parse_problem
from evolve.program import Program, SourceFile
from sandbox import pair
from sandbox.embedded import EmbeddedExecutor

HONEST = "def solve(n):\n    return n * n\n"
EVALUATE = """
from evolve.task import Case, Invalid, Reward

def cases(rng):
    return [Case("only", {"n": 3})]

def score(case, out, facts):
    if type(out) not in (int, float):
        raise Invalid(f"a {type(out).__name__} is not a number")
    return Reward(value=out)
"""
REWARDS = '[[rewards]]\nname = "value"\ndirection = "maximize"\nlow = -1e40\nhigh = 1e40\n'
MARK = "QUIVER_TEST_MARK"


def make_problem(
    evaluate: str = EVALUATE,
    *,
    seed: str = HONEST,
    rewards: str = REWARDS,
    failed_cases: str = "reject",
    limits: str = "seconds = 5",
    more_files: Mapping[str, str] | None = None,
    keys: str = "",
    beside: Mapping[str, str] | None = None,
) -> Problem:
    """A problem whose entry is `solve` in seed.py; by default it rewards what `solve(n=3)` returns.

    `more_files` are of the program, `beside` of the evaluator, `keys` are more lines of problem.toml.
    """
    more_files = more_files or {}
    names = ["seed.py", *more_files]
    manifest = (
        f'name = "tiny"\nstatement = "Return a number."\nentry = "solve"\nprogram = {names}\n'
        f'failed_cases = "{failed_cases}"\n{keys}\n{rewards}\n[limits]\n{limits}\n'
    )
    texts = {"problem.toml": manifest, "seed.py": seed, "evaluate.py": dedent(evaluate), **more_files, **(beside or {})}
    return parse_problem({name: text.encode() for name, text in texts.items()})


def make_program(source: str, **more: str) -> Program:
    files = {"seed.py": source} | {f"{name}.py": text for name, text in more.items()}
    return Program(tuple(SourceFile(path, text) for path, text in files.items()))


async def run_once(
    problem: Problem, source: str = HONEST, seed: int = 0, level: Level = Level.JAILED_CGROUP
) -> Outcome:
    """The outcome of one program, with an executor of its own."""
    async with opened(problem, seed=seed, level=level) as executor:
        return await executor.evaluate(make_program(source))


@contextlib.asynccontextmanager
async def opened(
    problem: Problem, *, seed: int = 0, slots: int = 1, level: Level = Level.JAILED_CGROUP
) -> AsyncIterator[EmbeddedExecutor]:
    executor = await EmbeddedExecutor.open(problem, seed, slots, level=level)
    try:
        yield executor
    finally:
        await executor.close()


@dataclass(frozen=True)
class Mark:
    """A variable in the environment of everything that a sandbox starts, by which to find it again.

    Not by parentage, which a daemon changes; not by the command line, which a fork shares with us.
    """

    text: str

    def alive(self) -> set[int]:
        """Processes that carry this mark, the dead that nobody has waited for left out."""
        return {int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit() and self._is_on(entry)}

    def _is_on(self, process: Path) -> bool:
        try:
            marked = f"{MARK}={self.text}\0".encode() in (process / "environ").read_bytes()
            return marked and "\nState:\tZ" not in (process / "status").read_text()
        except OSError:
            return False

    def strangers(self, executor: EmbeddedExecutor) -> set[int]:
        """Processes beyond the scorers and zygotes of `executor`; a jailed zygote is the first of its namespace."""
        known = {process.pid for pair in executor._pairs for process in pair._processes}
        return {pid for pid in self.alive() - known if not _is_first(pid)}


def _is_first(pid: int) -> bool:
    with contextlib.suppress(OSError):
        status = Path(f"/proc/{pid}/status").read_text()
        return any(line.startswith("NSpid:") and line.split()[2:] == ["1"] for line in status.splitlines())
    return False


def household(level: Level) -> int:
    """How many processes a pair has while it is idle."""
    return 3 if level >= Level.JAILED else 2


def new_mark(monkeypatch: pytest.MonkeyPatch) -> Mark:
    """Everything a sandbox starts from now on carries this mark."""
    mark = Mark(uuid.uuid4().hex)
    monkeypatch.setitem(pair.ENVIRONMENT, MARK, mark.text)
    return mark


def open_descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


async def eventually(holds: Callable[[], object], seconds: float) -> bool:
    """Whether `holds` comes true within `seconds`."""
    deadline = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > deadline:
            return False
        await asyncio.sleep(0.01)
    return True
