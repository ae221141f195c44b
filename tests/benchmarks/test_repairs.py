"""The suite of repairs: what it asks for can be done, and is not done yet."""

from __future__ import annotations

from pathlib import Path

from benchmarks.repairs import POINTS, tasks, write_suite
from evolve.suites.suite import load_suite
from evolve.suites.task import SOLUTION


def test_every_task_is_one_sign_or_two_from_its_solution(tmp_path: Path) -> None:
    suite = load_suite(write_suite(tmp_path / "tasks.jsonl", 20))

    for member in suite.members:
        assert member.solution is not None
        seed, solution = (
            next(file.text for file in program.files if file.path == SOLUTION)
            for program in (member.problem.seed, member.solution)
        )
        assert 1 <= sum(a != b for a, b in zip(seed, solution, strict=True)) <= 2
        assert len(member.problem.rewards) == len(POINTS)
    assert list(tasks(3, 0)) == list(tasks(20, 0))[:3]
    assert list(tasks(3, 1)) != list(tasks(3, 0))
