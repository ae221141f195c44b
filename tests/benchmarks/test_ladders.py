"""The family of branches: what it asks for can be done, and is not done yet."""

from __future__ import annotations

import re
from pathlib import Path

from benchmarks.ladders import BRANCHES, program, write_task
from evolve.outcome import Level
from evolve.problem import load_problem
from evolve.program import Program, SourceFile
from sandbox.embedded import EmbeddedExecutor


async def test_nothing_is_right_at_first_and_all_is_once_the_numbers_are_mended(tmp_path: Path) -> None:
    problem = load_problem(write_task(tmp_path, 3))
    source = problem.seed.files[0].text
    larger = re.sub(r"(\d+) \* y", lambda found: f"{int(found[1]) + 1} * y", source)
    mended = Program((SourceFile(problem.seed.files[0].path, larger),))

    executor = await EmbeddedExecutor.open(problem, seed=1, level=Level.UNSAFE, held_out=True)
    try:
        before, after = [await executor.evaluate(one) for one in (problem.seed, mended)]
    finally:
        await executor.close()

    assert before.rewards is not None
    assert after.rewards is not None
    assert list(before.rewards) == [0.0] * BRANCHES
    assert list(after.rewards) == [1.0] * BRANCHES
    assert set(after.held_out.values()) == {1.0}


def test_a_task_is_the_same_for_the_same_number(tmp_path: Path) -> None:
    first, again, other = (write_task(tmp_path / name, number) for name, number in (("a", 0), ("b", 0), ("c", 1)))

    assert load_problem(first).id == load_problem(again).id != load_problem(other).id


def test_every_branch_but_the_last_has_its_condition() -> None:
    assert program([(2, 3), (4, 5)]).splitlines() == [
        "def f(x, y):",
        "    if x < 10:",
        "        return 2 * x + 3 * y",
        "    return 4 * x + 5 * y",
    ]
