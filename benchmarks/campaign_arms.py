"""The same campaign with every way of training its policy, and with none: do they differ at matched evaluations?

Every campaign is a process of its own, as a user would start it: problems × arms × seeds of them, resumable, because a
campaign that is finished in the folder is not run again. What a gate asks counts as evaluations like anything else, and
all arms of the model ask the same share of prompts in groups. `ladders` is a family (`benchmarks.ladders`): its seeds
are different tasks, and a task is solved if the best program is right on the hidden cases, too.

Prints, for each problem and arm, the best so far at parts of the budget (median, lowest and highest of the seeds), the
evaluations after which the frozen policy's final best of the same seed was reached, and what the versions that got
past the gate did to valid answers and to different ones; writes `benchmarks/results/campaign_arms.json` and `.png`.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import statistics
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from itertools import accumulate, product
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.ladders import write_task
from benchmarks.measure import RESULTS, print_table, save

ARMS: dict[str, tuple[str, ...]] = {
    "scripted": (),
    "frozen": ("--train", "off"),
    "grpo": ("--train", "grpo"),
    "multi-rlvr": ("--train", "multi-rlvr"),
    "vpo": ("--train", "vpo"),
    "vpo-gains": ("--train", "vpo", "--credit", "gains"),
}
COLOURS = dict(zip(ARMS, ("#999999", "#000000", "#d95f02", "#7570b3", "#1b9e77", "#66c2a5"), strict=True))
FAMILY = "ladders"
PROBLEMS = ("sine", "bin_packing", FAMILY)
PARTS = (0.1, 0.25, 0.5, 0.75, 1.0)
"""Of the budget, at which the best so far is compared."""
SETTINGS = (
    *("train_groups=8", "train_rate=4e-3", "train_seconds=60", "gate_contexts=12", "gate_replies=4"),
    *("canary_share=0.5", "canary_answers=48"),
)
"""For campaigns of minutes: rounds of few groups at a high rate, which nobody is asked during."""


@dataclass(frozen=True)
class Plan:
    """What every campaign of a comparison shares."""

    folder: Path
    policy: str
    seeds: int
    evaluations: int
    group_share: float = 1.0
    settings: Sequence[str] = SETTINGS
    """Of the arms with a policy that can learn: NAME=VALUE."""
    jobs: int = 1
    """Campaigns at one time."""


def run_one(plan: Plan, problem: str, arm: str, seed: int) -> Path:
    """The database of a finished campaign."""
    path = plan.folder / f"{problem}-{arm}-{seed}.db"
    state = _query(path, "SELECT state FROM campaign") if path.exists() else []
    if state == [("finished",)]:
        return path
    if state:
        options = ["--resume", "newest"]
    else:
        where = write_task(plan.folder / FAMILY / str(seed), seed) if problem == FAMILY else problem
        options = [str(where), "--seed", str(seed)]
        if arm != "scripted":
            options += ["--mutator", plan.policy, *ARMS[arm], "--group-share", str(plan.group_share)]
            options += [word for pair in plan.settings for word in ("--set", pair)]
    _quiver("run", *options, "--evaluations", str(plan.evaluations), "--database", str(path))
    print(f"{problem}, {arm}, seed {seed}: finished", flush=True)
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
            {"round": no, "stage": stage, "name": name, "reason": reason, **_compared(json.loads(gate or "null"))}
            for no, stage, name, reason, gate in versions
        ],
    }


def _compared(gate: dict[str, Any] | None) -> dict[str, Any]:
    """What the gate measured of a version, beside the same of its incumbent."""
    decision = (gate or {}).get("decision")
    if not decision:
        return {}
    rails = {rail["name"]: [rail["new"], rail["old"]] for rail in decision["guardrails"]}
    return {
        "passed": decision["passed"],
        "value": [decision["mean"], decision["low"], decision["high"]],
        **{name: rails[name] for name in ("valid", "distinct", "spread") if name in rails},
    }


def is_solved(path: Path) -> bool:
    """Whether the best program gets all calls right: those of the search, of another seed, and the hidden ones."""
    ((best,),) = _query(path, "SELECT max(scalar) FROM candidate")
    if best is None or best < 1.0:
        return False
    told = json.loads(_quiver("rescore", "--elites", "1", "--seeds", "1", "--database", str(path)))
    again = told["results"][0]
    return all(value == 1.0 for value in (*again["rewards"].values(), *again["held_out"].values()))


def _quiver(verb: str, *words: str) -> str:
    """The last line that it prints."""
    command = [sys.executable, "-m", "api.cli", verb, *words, "--json"]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return done.stdout.strip().rpartition("\n")[2]


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
    # Seeds outermost: whoever looks at the folder before the end finds all arms equally far.
    todo = [(problem, arm, seed) for seed, problem, arm in product(range(plan.seeds), problems, arms)]
    with ThreadPoolExecutor(plan.jobs) as pool:
        paths = dict(zip(todo, pool.map(lambda one: run_one(plan, *one), todo), strict=True))
    result: dict[str, Any] = {}
    for problem in problems:
        of_arms = {arm: [paths[problem, arm, seed] for seed in range(plan.seeds)] for arm in arms}
        runs = {arm: [read_one(path) for path in of_arm] for arm, of_arm in of_arms.items()}
        goals = [run["curve"][-1] for run in runs.get("frozen", [])]
        result[problem] = {arm: _together(of_arm, goals, plan.evaluations) for arm, of_arm in runs.items()}
        if problem == FAMILY:
            for arm, of_arm in of_arms.items():
                result[problem][arm]["solved"] = sum(map(is_solved, of_arm))
        print(f"\n{problem}: best so far under w*, median of {plan.seeds} seeds [lowest, highest]")
        print_table([_row(arm, found) for arm, found in result[problem].items()])
    return result


def _together(runs: Sequence[dict[str, Any]], goals: Sequence[float], evaluations: int) -> dict[str, Any]:
    curves = [run["curve"] for run in runs]
    return {
        "best": at_parts(curves, evaluations),
        "rises": [_rises(curve) for curve in curves],
        "evaluations_to_frozen_best": [reached(curve, goal) for curve, goal in zip(curves, goals, strict=False)],
        "valid": statistics.mean(run["valid"] for run in runs),
        "tokens": statistics.mean(run["tokens"] for run in runs),
        "versions": [run["versions"] for run in runs],
    }


def _rises(curve: Sequence[float]) -> list[tuple[int, float]]:
    """(evaluations, best so far) where it rises, and at its end."""
    last = len(curve) - 1
    return [(n + 1, best) for n, best in enumerate(curve) if n in (0, last) or best > curve[n - 1]]


def _row(arm: str, found: dict[str, Any]) -> dict[str, Any]:
    row: dict[str, Any] = {"arm": arm}
    for part, (median, low, high) in found["best"].items():
        row[f"{float(part):.0%}"] = f"{median:.4f} [{low:.4f}, {high:.4f}]"
    versions = [version for of_run in found["versions"] for version in of_run]
    passed = [version for version in versions if version.get("passed")]
    row |= {
        "valid": found["valid"],
        "to frozen's best": " ".join(str(steps or "-") for steps in found["evaluations_to_frozen_best"]) or "-",
        "passed": f"{len(passed)} of {len(versions)}",
    }
    for measure in ("valid", "distinct"):
        new, old = np.mean([version[measure] for version in passed] or [[np.nan, np.nan]], axis=0)
        row[f"{measure} by them"] = f"{old:.2f} → {new:.2f}" if passed else "-"
    return row | ({"solved": f"{found['solved']} of {len(found['versions'])}"} if "solved" in found else {})


def draw(result: dict[str, Any], path: Path) -> None:
    """Best so far against evaluations: the median of the seeds, and a band from the lowest to the highest."""
    from matplotlib.figure import Figure

    problems, evaluations = result["problems"], np.arange(1, result["evaluations"] + 1)
    figure = Figure(figsize=(1.5 + 4.2 * len(problems), 3.8), layout="constrained")
    all_axes = figure.subplots(1, len(problems), squeeze=False)[0]
    for axes, (problem, arms) in zip(all_axes, problems.items(), strict=True):
        for arm, found in arms.items():
            curves = [np.array(rises)[_latest(rises, evaluations), 1] for rises in found["rises"]]
            style, width = (":", 1.4) if arm == "scripted" else ("-", 2.2 if arm.startswith("vpo") else 1.4)
            axes.plot(evaluations, np.median(curves, axis=0), style, lw=width, color=COLOURS[arm], label=arm)
            low, high = np.min(curves, axis=0), np.max(curves, axis=0)
            axes.fill_between(evaluations, low, high, color=COLOURS[arm], alpha=0.08, lw=0)
        axes.set(xlabel="evaluations, those of the gate included", title=problem)
        lowest = min(found["best"]["0.1"][1] for found in arms.values())
        axes.set_ylim(bottom=lowest)  # where they differ, not how they begin
        axes.grid(alpha=0.25)
    all_axes[0].set_ylabel("best so far under w*")
    figure.legend(*all_axes[0].get_legend_handles_labels(), loc="outside right center", frameon=False)
    figure.suptitle(f"{result['policy']}: median of {result['seeds']} seeds, lowest to highest")
    figure.savefig(path, dpi=100)


def _latest(rises: Sequence[Sequence[float]], evaluations: np.ndarray) -> np.ndarray:
    return np.maximum(np.searchsorted([number for number, _ in rises], evaluations, "right") - 1, 0)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--policy", default="nano", help="the mutator of all arms but `scripted`")
    parser.add_argument("--problems", nargs="+", default=PROBLEMS)
    parser.add_argument("--arms", nargs="+", default=tuple(ARMS), choices=tuple(ARMS))
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--evaluations", type=int, default=2000)
    parser.add_argument("--folder", type=Path, default=Path("arms"), help="of the databases; what is there goes on")
    parser.add_argument("--group-share", type=float, default=1.0, help="prompts of the policy's arms asked in groups")
    parser.add_argument("--set", nargs="*", default=list(SETTINGS), help="settings of the policy's arms: NAME=VALUE")
    parser.add_argument("--jobs", type=int, default=1, help="campaigns at one time")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    plan = Plan(
        given.folder, given.policy, given.seeds, given.evaluations, given.group_share, tuple(given.set), given.jobs
    )
    result = {"policy": given.policy, "seeds": given.seeds, "evaluations": given.evaluations, "settings": given.set}
    result["problems"] = compare(plan, given.problems, given.arms)
    save("campaign_arms", result)
    draw(result, RESULTS / "campaign_arms.png")


if __name__ == "__main__":
    main()
