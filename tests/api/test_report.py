"""The end of a run: what is printed of a summary."""

from __future__ import annotations

from io import StringIO
from typing import Any

import pytest
from rich.console import Console

from api.report import print_summary
from tests.fakes import numbers_problem


def printed(**changes: Any) -> str:
    out = StringIO()
    summary = {
        "campaign": "cmp_test", "state": "finished", "reason": "enough", "database": "q.db",
        "evaluations": 3, "valid": 3, "duplicates": 0, "unbuilt": 0, "tokens": 0, "seconds": 1.0,
        "seed": {"candidate": 0, "scalar": 0.25, "rewards": {"x": 0.25, "y": 0.25}},
        "best": {"candidate": 2, "scalar": 0.5, "rewards": {"x": 0.5, "y": 0.5}},
        "components": {
            "x": {"best": {"candidate": 1, "reward": 0.75}},
            "y": {"best": {"candidate": 2, "reward": 0.5}},
        },
        "front_axes": ["x", "y"], "front_size": 2, "front_is_full": False, "hypervolume": 0.5,
        "policy": None,
    }  # fmt: skip
    print_summary(Console(file=out, width=200), numbers_problem(), summary | changes, "none")
    return out.getvalue()


def test_who_is_better_at_one_reward_than_the_best_is_named_beside_it() -> None:
    x, y = (line.split() for line in printed().splitlines() if line[:2] in ("x ", "y "))

    assert x[-2:] == ["0.75", "(#1)"]
    assert y[-1] == "worse"  # than the seed, and nobody is better
    # Past the bad end all utilities are alike, and the first to have it is no better.
    nobody_better = {name: {"best": {"candidate": 0, "reward": 0.5}} for name in "xy"}
    assert "best at it" in printed()
    assert "best at it" not in printed(components=nobody_better)


@pytest.mark.parametrize(
    ("axes", "expected"), [(["x", "y"], "front: 2 programs"), (["worst [/x]"], "front over worst [/x]: 2 programs")]
)
def test_the_axes_of_the_front_are_named_when_they_are_not_the_rewards(axes: list[str], expected: str) -> None:
    assert expected in printed(front_axes=axes)
