"""The comparison of training methods: one tiny campaign, read back and put in a row."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.campaign_arms import (
    FAMILY,
    Plan,
    Rows,
    after,
    draw,
    finish,
    is_solved,
    options_of,
    reached,
    rising,
    run_one,
    tables,
)
from benchmarks.ladders import program


def test_a_campaign_is_run_once_and_becomes_a_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("benchmarks.measure.RESULTS", tmp_path / "results")
    plan = Plan(tmp_path, "scripted", evaluations=12)
    rows: Rows = []

    finish(plan, 1, ["sine"], ["scripted", "frozen"], 2, rows)

    assert {path.name for path in tmp_path.glob("*.db")} == {"sine-scripted-0.db", "sine-frozen-0.db"}
    assert json.loads((tmp_path / "results" / "campaign_arms.json").read_text())["rows"] == rows
    assert [row["versions"] for row in rows] == [[], []]
    assert all(row["rises"][-1][0] <= 12 and row["rises"][-1][1] > 0 for row in rows)
    for path in tmp_path.glob("*.db"):
        path.unlink()
    finish(plan, 1, ["sine"], ["scripted", "frozen"], 2, rows)
    assert len(rows) == 2
    assert not list(tmp_path.glob("*.db"))

    (of_scripted, of_frozen) = tables(plan, rows)["sine"]
    assert (of_scripted["arm"], of_frozen["arm"]) == ("scripted", "frozen")
    assert int(of_frozen["to frozen's best"]) <= 12
    draw(plan, rows, tmp_path / "arms.png")
    assert (tmp_path / "arms.png").read_bytes().startswith(b"\x89PNG")


def test_a_task_is_solved_when_all_calls_are_right(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = Plan(tmp_path, "scripted", evaluations=1)

    assert not is_solved(run_one(plan, FAMILY, "scripted", 0))

    monkeypatch.setattr("benchmarks.ladders.LOW", 30)
    monkeypatch.setattr("benchmarks.ladders.HIGH", 31)
    monkeypatch.setattr("benchmarks.ladders.program", lambda constants: program([30] * len(constants)))
    assert is_solved(run_one(plan, FAMILY, "scripted", 1))


def test_arms_differ_in_how_they_are_trained_alone(tmp_path: Path) -> None:
    during, before = (Plan(tmp_path, "nano", evaluations=9, settings=("a=1",), before=one) for one in (False, True))
    for seed in (0, 1):
        out = tmp_path / "practised" / f"bundled-vpo-gains-{seed}"
        out.mkdir(parents=True)
        (out / "result.json").write_text(json.dumps({"adapter": f"that-{seed}"}))

    assert [options_of(plan, "sine", "scripted", 0) for plan in (during, before)] == [[], []]
    assert options_of(during, "sine", "frozen", 0)[2:] == [
        "--train",
        "off",
        "--set",
        "a=1",
        "--set",
        "group_share=0.33",
    ]
    assert options_of(during, "sine", "grpo", 0)[2:] == ["--train", "grpo", "--set", "a=1"]
    assert options_of(before, "sine", "frozen", 0) == ["--mutator", "nano"]
    assert options_of(before, "sine", "vpo-gains", 3) == ["--mutator", "nano", "--mutator-set", "adapter=that-1"]
    assert during.name != before.name


def test_a_curve_is_where_it_rises() -> None:
    found = rising([0.1, 0.2, 0.2, 0.4, 0.4])

    assert found == [[1, 0.1], [2, 0.2], [4, 0.4], [5, 0.4]]
    assert [after(found, number) for number in (0.5, 1, 3, 4, 9)] == [0.1, 0.1, 0.2, 0.4, 0.4]
    assert (reached(found, 0.2), reached(found, 0.5)) == (2, None)


def test_what_the_gate_measured_is_told_for_the_versions_that_passed() -> None:
    version = {"stage": "retired", "passed": True, "valid": [0.9, 0.5], "distinct": [0.6, 0.8]}
    rejected = {"stage": "rejected", "passed": False, "valid": [0.1, 0.5], "distinct": [0.1, 0.8]}
    row = {"problem": FAMILY, "arm": "vpo", "seed": 0, "rises": [[1, 0.5], [9, 1.0]], "valid": 0.7}
    rows = [row | {"versions": [version, rejected], "solved": True}]
    rows.append(row | {"arm": "frozen", "rises": [[1, 0.2], [9, 0.5]], "versions": [], "solved": False})

    frozen, vpo = tables(Plan(Path(), "nano", evaluations=10), rows)[FAMILY]

    assert (frozen["passed"], vpo["passed"]) == ("0 of 0", "1 of 2")
    assert (vpo["valid by them"], vpo["distinct by them"]) == ("0.50 → 0.90", "0.80 → 0.60")
    assert (vpo["to frozen's best"], vpo["10%"]) == ("1", "0.5000 [0.5000, 0.5000]")
    assert (frozen["solved"], vpo["solved"]) == ("0 of 1", "1 of 1")
