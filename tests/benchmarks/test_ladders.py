"""The family of constants: what it asks for can be done, and is not done yet."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from benchmarks.ladders import NAMES, program, write_task
from evolve.outcome import Level
from evolve.problem import Problem, load_problem
from evolve.program import Program, SourceFile
from sandbox.embedded import EmbeddedExecutor


async def test_a_call_is_worth_how_near_it_comes(tmp_path: Path) -> None:
    problem = load_problem(write_task(tmp_path, 3))
    right = [int(one) for one in re.findall(r"\d+", (tmp_path / "evaluate.py").read_text().split("RIGHT = ")[1])][
        : len(NAMES)
    ]

    seed, mended, close, beyond, nonsense = await _scored(
        problem,
        [
            problem.seed.files[0].text,
            program(right),
            program([1.05 * one for one in right]),
            program([1.4 * one for one in right]),
            program([repr("a")] * len(right)),
        ],
    )

    assert all(0 < value < 0.6 for value in seed)
    assert mended == close == [1.0] * len(NAMES)
    assert beyond == pytest.approx([0.6] * len(NAMES))
    assert nonsense == [0.0] * len(NAMES)


async def _scored(problem: Problem, texts: list[str]) -> list[list[float]]:
    executor = await EmbeddedExecutor.open(problem, seed=1, level=Level.UNSAFE, held_out=True)
    rewards = []
    try:
        for text in texts:
            found = await executor.evaluate(Program((SourceFile(problem.seed.files[0].path, text),)))
            assert found.rewards is not None
            assert max(found.held_out.values()) == pytest.approx(max(found.rewards))
            rewards.append(list(found.rewards))
    finally:
        await executor.close()
    return rewards


def test_a_task_is_the_same_for_the_same_number(tmp_path: Path) -> None:
    first, again, other = (write_task(tmp_path / name, number) for name, number in (("a", 0), ("b", 0), ("c", 1)))

    assert load_problem(first).id == load_problem(again).id != load_problem(other).id


def test_only_the_constants_may_be_changed(tmp_path: Path) -> None:
    (source,) = load_problem(write_task(tmp_path, 0)).seed.files

    assert [len(segment.lines) for segment in source.segments if segment.editable] == [len(NAMES)]
