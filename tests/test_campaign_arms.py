"""The comparison of training methods: one tiny campaign, read back and put in a row."""

from __future__ import annotations

from pathlib import Path

from benchmarks.campaign_arms import Plan, at_parts, compare, reached


def test_a_campaign_is_run_once_and_read_as_a_curve(tmp_path: Path) -> None:
    plan = Plan(tmp_path, "scripted", seeds=1, evaluations=12)

    first, again = (compare(plan, ["sine"], ["scripted", "frozen"]) for _ in range(2))

    assert first == again
    assert {path.name for path in tmp_path.glob("*.db")} == {"sine-scripted-0.db", "sine-frozen-0.db"}
    frozen = first["sine"]["frozen"]
    median, low, high = frozen["best"]["1"]
    assert low == median == high > 0
    assert frozen["evaluations_to_frozen_best"][0] <= 12
    assert frozen["versions"] == [[]]


def test_the_best_so_far_is_taken_at_parts_of_the_budget() -> None:
    parts = at_parts([[0.1] * 5 + [0.5] * 5, [0.2] * 10], 10)

    assert parts["0.5"] == [0.15000000000000002, 0.1, 0.2]
    assert parts["1"] == [0.35, 0.2, 0.5]


def test_a_goal_that_was_never_reached_is_none() -> None:
    assert reached([0.1, 0.2, 0.2], 0.2) == 2
    assert reached([0.1], 0.2) is None
