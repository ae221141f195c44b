"""`quiver import`: what it makes of a folder, and what it says when it cannot."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from api.importing import IGNORE, import_folder
from evolve.problem import Problem, ProblemError, Trust, load_problem
from evolve.reward import Direction
from tests.sandbox.foreign import CIRCLE_PACKING, FUNCTION_MINIMISATION, small, write

UP = {"combined_score": "maximize"}
TWO = small("return {'combined_score': 3.0, 'seconds': 0.5}")


async def imported(tmp_path: Path, files: dict[str, str], directions: dict[str, str], **ranges: str) -> Problem:
    folder, out = write(tmp_path / "the task", files), tmp_path / "out"
    assert await import_folder(folder, out, directions, ranges, None)
    return load_problem(out)


async def test_a_folder_becomes_a_problem_with_its_own_statement_limits_and_stages(tmp_path: Path) -> None:
    ignored = dict.fromkeys(("sum_radii", "target_ratio", "eval_time"), IGNORE)

    problem = await imported(tmp_path, CIRCLE_PACKING, UP | ignored | {"validity": "maximize"})

    assert problem.name == "the_task"
    assert problem.trust is Trust.SELF_REPORTED
    assert problem.statement.startswith('You are an expert in "packing".\nUse C:\\\\temp never')
    assert problem.limits.seconds == 30.0
    assert problem.limits.imports == ("numpy",)
    assert [(stage.name, stage.threshold) for stage in problem.stages] == [
        ("evaluate_stage1", 0.5),
        ("evaluate_stage2", None),
    ]
    assert problem.rewards.names == ("validity", "combined_score")
    assert problem.rewards.weights.tolist() == [0.0, 1.0]  # OpenEvolve looks at the combined score only
    assert problem.files["evaluator.py"].decode() == CIRCLE_PACKING["evaluator.py"]
    assert "EVOLVE-BLOCK-START" in problem.seed.files[0].text


async def test_files_beside_the_evaluator_are_carried_along_and_rubbish_is_not(tmp_path: Path) -> None:
    metrics = ("value_score", "distance_score", "combined_score", "trials")

    problem = await imported(tmp_path, FUNCTION_MINIMISATION, dict.fromkeys(metrics, "maximize"))

    assert set(problem.files) == {"problem.toml", "initial_program.py", "evaluator.py", "helper.py", "data/target.txt"}


async def test_directions_are_as_given_and_ranges_far_around_the_seed(tmp_path: Path) -> None:
    problem = await imported(tmp_path, TWO, UP | {"seconds": "minimize"}, seconds="0:2")

    best, seconds = problem.rewards.components
    assert (best.direction, best.low, best.high) == (Direction.MAXIMIZE, 0.0, 33.0)
    assert (seconds.direction, seconds.low, seconds.high) == (Direction.MINIMIZE, 0.0, 2.0)


async def test_each_direction_that_is_not_given_is_asked_for_once(tmp_path: Path) -> None:
    asked: list[tuple[str, float]] = []

    def ask(name: str, value: float) -> str:
        asked.append((name, value))
        return "minimize"

    await import_folder(write(tmp_path / "in", TWO), tmp_path / "out", UP, {}, ask)

    assert asked == [("seconds", 0.5)]
    assert load_problem(tmp_path / "out").rewards.components[1].direction is Direction.MINIMIZE


@pytest.mark.parametrize(
    ("directions", "says"),
    [
        ({}, "reports: combined_score = 3, seconds = 0.5. Say which way is better, of combined_score, seconds: "
             "--direction combined_score=maximize"),
        ({"speed": "maximize"}, "--direction speed: no such metric"),
        (UP | {"seconds": "down"}, "--direction seconds=down: must be one of maximize, minimize, ignore"),
        (dict.fromkeys(("combined_score", "seconds"), IGNORE), "every metric is ignored"),
    ],
)  # fmt: skip
async def test_a_direction_that_is_missing_or_wrong_lists_what_there_is(
    tmp_path: Path, directions: dict[str, str], says: str
) -> None:
    with pytest.raises(ProblemError, match=re.escape(says)):
        await imported(tmp_path, TWO, directions)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("files", "says"),
    [
        ({"evaluator.py": ""}, "there is no initial_program.py in it. A folder in OpenEvolve's form has"),
        ({"initial_program.py": ""}, "there is no evaluator.py in it"),
        ({"initial_program.py": "", "evaluator.py": "def judge(p): pass"}, "defines no evaluate(program_path)"),
        ({"initial_program.py": "", "evaluator.py": "def evaluate(p:"}, "evaluator.py: not a Python program"),
        (small("return {}"), "it reported no metric that is a finite number"),
        (small("return {'a': float('nan')}"), "it reported no metric that is a finite number"),
        (small("print('my words'); import not_there"), "No module named 'not_there'"),
        (small("return {'a': 1}", **{"config.yaml": "a: [1"}), "config.yaml: not valid YAML"),
        (
            small("return {'a': 1}", **{"config.yaml": "evaluator: {timeout: -3}"}),
            "evaluator.timeout = -3 must be above",
        ),
        (
            small("return {'a': 1}", **{"config.yaml": "evaluator: {timeout: soon}"}),
            "must be a finite number, not 'soon'",
        ),
        (small("return {'a': 1}", **{"big.bin": "x" * (5 << 20)}), "a problem's file may have 4194304"),
    ],
)
async def test_a_folder_that_cannot_be_used_is_told_why(tmp_path: Path, files: dict[str, str], says: str) -> None:
    with pytest.raises(ProblemError, match=re.escape(says)):
        await imported(tmp_path, files, {})


async def test_a_config_can_switch_the_cascade_off(tmp_path: Path) -> None:
    files = small("return {'combined_score': 1.0}", **{"config.yaml": "evaluator: {cascade_evaluation: false}"})
    files["evaluator.py"] += "def evaluate_stage1(path): raise AssertionError\n"

    assert (await imported(tmp_path, files, UP)).stages == ()


async def test_a_seed_below_its_threshold_is_written_down_and_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = small("pass")
    files["evaluator.py"] += "def evaluate_stage1(path): return {'combined_score': 0.25}\nevaluate_stage2 = 1\n"
    files["evaluator.py"] += "def evaluate_stage2(path): return {'combined_score': 0.75}\n"

    assert not await import_folder(write(tmp_path / "in", files), tmp_path / "out", UP, {}, None)

    printed = " ".join(capsys.readouterr().out.split())
    assert "its seed is gated: evaluate_stage1: 0.25 is below the threshold" in printed
    assert (tmp_path / "out" / "problem.toml").exists()


async def test_nothing_is_written_over(tmp_path: Path) -> None:
    out = write(tmp_path / "out", {"mine.txt": "mine"})
    with pytest.raises(ProblemError, match="it is there already"):
        await import_folder(write(tmp_path / "in", TWO), out, UP, {}, None)
