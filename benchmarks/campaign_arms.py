"""The same campaign with every way of training its policy, and with none: do they differ at matched evaluations?

Every campaign is a process of its own, as a user would start it: arms × problems × seeds of them, resumable, because a
campaign that is finished in the folder is not run again. Prints, for each problem and arm, the best so far at parts of
the budget (median, lowest and highest of the seeds), the evaluations after which the frozen policy's final best was
reached, and what the gate made of each version; writes `benchmarks/results/campaign_arms.json`.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import statistics
import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Any

from benchmarks.measure import print_table, save

ARMS: dict[str, tuple[str, ...]] = {
    "scripted": (),
    "frozen": ("--train", "off", "--group-share", "0.25"),
    "grpo": ("--train", "grpo"),
    "multi-rlvr": ("--train", "multi-rlvr"),
    "vpo": ("--train", "vpo"),
    "vpo-gains": ("--train", "vpo", "--credit", "gains"),
}
PROBLEMS = ("bin_packing", "four_modules", "sine")
PARTS = (0.1, 0.25, 0.5, 0.75, 1.0)
"""Of the budget, at which the best so far is compared."""


@dataclass(frozen=True)
class Plan:
    """What every campaign of a comparison shares."""

    folder: Path
    policy: str
    seeds: int
    evaluations: int
    settings: Sequence[str] = ()
    """Of the arms with a policy that can learn: NAME=VALUE."""


def run_one(plan: Plan, problem: str, arm: str, seed: int) -> Path:
    """The database of a finished campaign."""
    path = plan.folder / f"{problem}-{arm}-{seed}.db"
    if path.exists():
        if _query(path, "SELECT state FROM campaign") == [("finished",)]:
            return path
        options = ["--resume", "newest"]
    elif arm == "scripted":
        options = [problem, "--seed", str(seed)]
    else:
        chosen = [word for pair in plan.settings for word in ("--set", pair)]
        options = [problem, "--seed", str(seed), "--mutator", plan.policy, *ARMS[arm], *chosen]
    more = ["--evaluations", str(plan.evaluations), "--json", "--database", str(path)]
    subprocess.run([sys.executable, "-m", "api.cli", "run", *options, *more], stdout=subprocess.DEVNULL, check=True)
    return path


def read_one(path: Path) -> dict[str, Any]:
    """Best so far after each evaluation, the share of valid ones, what was sampled, and the policy's versions."""
    scalars = [
        scalar
        for (scalar,) in _query(path, "SELECT scalar FROM candidate WHERE first = no AND verdict <> 'sandbox_fault'")
    ]
    ((tokens,),) = _query(path, "SELECT coalesce(sum(completion_tokens), 0) FROM reply")
    versions = _query(path, "SELECT no, stage, name, reason, gate FROM version ORDER BY no")
    return {
        "curve": list(accumulate((scalar or 0.0 for scalar in scalars), max)),
        "valid": sum(scalar is not None for scalar in scalars) / max(1, len(scalars)),
        "tokens": tokens,
        "versions": [
            {"round": no, "stage": stage, "name": name, "reason": reason, "gate": json.loads(gate or "null")}
            for no, stage, name, reason, gate in versions
        ],
    }


def _query(path: Path, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return connection.execute(query).fetchall()


def at_parts(curves: Sequence[Sequence[float]], evaluations: int) -> dict[str, list[float]]:
    """Median, lowest and highest best so far of the seeds at each part of the budget."""
    found = {}
    for part in PARTS:
        values = [curve[min(len(curve), max(1, round(part * evaluations))) - 1] for curve in curves]
        found[f"{part:g}"] = [statistics.median(values), min(values), max(values)]
    return found


def reached(curve: Sequence[float], goal: float) -> int | None:
    """Evaluations after which a best so far was at least the goal."""
    return next((number for number, best in enumerate(curve, 1) if best >= goal), None)


def compare(plan: Plan, problems: Sequence[str], arms: Sequence[str]) -> dict[str, Any]:
    """Run what has not been run, and put the arms of each problem side by side."""
    result: dict[str, Any] = {}
    for problem in problems:
        runs = {arm: [read_one(run_one(plan, problem, arm, seed)) for seed in range(plan.seeds)] for arm in arms}
        goals = [run["curve"][-1] for run in runs.get("frozen", [])]
        result[problem] = {arm: _together(of_arm, goals, plan.evaluations) for arm, of_arm in runs.items()}
        print(f"\n{problem}: best so far under w*, median of {plan.seeds} seeds [lowest, highest]")
        print_table([_row(arm, found) for arm, found in result[problem].items()])
    return result


def _together(runs: Sequence[dict[str, Any]], goals: Sequence[float], evaluations: int) -> dict[str, Any]:
    return {
        "best": at_parts([run["curve"] for run in runs], evaluations),
        "evaluations_to_frozen_best": [reached(run["curve"], goal) for run, goal in zip(runs, goals, strict=False)],
        "valid": statistics.mean(run["valid"] for run in runs),
        "tokens": statistics.mean(run["tokens"] for run in runs),
        "versions": [run["versions"] for run in runs],
    }


def _row(arm: str, found: dict[str, Any]) -> dict[str, Any]:
    row: dict[str, Any] = {"arm": arm}
    for part, (median, low, high) in found["best"].items():
        row[f"{float(part):.0%}"] = f"{median:.4f} [{low:.4f}, {high:.4f}]"
    stages = [version["stage"] for versions in found["versions"] for version in versions]
    return row | {
        "valid": found["valid"],
        "to frozen's best": " ".join(str(steps or "-") for steps in found["evaluations_to_frozen_best"]) or "-",
        "versions": " ".join(f"{stages.count(stage)} {stage}" for stage in dict.fromkeys(stages)) or "-",
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--policy", default="nano", help="the mutator of all arms but `scripted`")
    parser.add_argument("--problems", nargs="+", default=PROBLEMS)
    parser.add_argument("--arms", nargs="+", default=tuple(ARMS), choices=tuple(ARMS))
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--evaluations", type=int, default=2000)
    parser.add_argument("--folder", type=Path, default=Path("arms"), help="of the databases; what is there goes on")
    parser.add_argument("--set", nargs="*", default=[], help="settings of the policy's arms: NAME=VALUE")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    plan = Plan(given.folder, given.policy, given.seeds, given.evaluations, given.set)
    result = {"policy": given.policy, "seeds": given.seeds, "evaluations": given.evaluations}
    save("campaign_arms", result | {"problems": compare(plan, given.problems, given.arms)})


if __name__ == "__main__":
    main()
