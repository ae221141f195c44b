"""The comparison of training methods: one tiny campaign, read back and put in a row."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.campaign_arms import FAMILY, Plan, at_parts, compare, draw, is_solved, reached, run_one
from benchmarks.ladders import program


def test_a_campaign_is_run_once_and_read_as_a_curve(tmp_path: Path) -> None:
    plan = Plan(tmp_path, "scripted", seeds=1, evaluations=12)

    first, again = (compare(plan, ["sine"], ["scripted", "frozen"]) for _ in range(2))

    assert first == again
    draw({"policy": "scripted", "seeds": 1, "evaluations": 12, "problems": first}, tmp_path / "arms.png")
    assert (tmp_path / "arms.png").read_bytes().startswith(b"\x89PNG")
    assert {path.name for path in tmp_path.glob("*.db")} == {"sine-scripted-0.db", "sine-frozen-0.db"}
    frozen = first["sine"]["frozen"]
    median, low, high = frozen["best"]["1"]
    assert low == median == high > 0
    assert frozen["evaluations_to_frozen_best"][0] <= 12
    assert frozen["versions"] == [[]]


def test_a_task_is_solved_when_all_calls_are_right(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = Plan(tmp_path, "scripted", seeds=1, evaluations=1)

    assert not is_solved(run_one(plan, FAMILY, "scripted", 0))

    def without_faults(terms: list[tuple[int, int]]) -> str:
        return program([(a, -b) for a, b in terms])

    monkeypatch.setattr("benchmarks.ladders.program", without_faults)
    assert is_solved(run_one(plan, FAMILY, "scripted", 1))


def test_the_best_so_far_is_taken_at_parts_of_the_budget() -> None:
    parts = at_parts([[0.1] * 5 + [0.5] * 5, [0.2] * 10], 10)

    assert parts["0.5"] == [0.15000000000000002, 0.1, 0.2]
    assert parts["1"] == [0.35, 0.2, 0.5]


def test_a_goal_that_was_never_reached_is_none() -> None:
    assert reached([0.1, 0.2, 0.2], 0.2) == 2
    assert reached([0.1], 0.2) is None
