"""The same campaign with every way of training its policy, and with none: do they differ at matched evaluations?

    python -m benchmarks.campaign_arms             # by the campaign, on what it finds
    python -m benchmarks.campaign_arms --before    # before it, on what campaigns over other problems have asked

Every campaign is a process of its own, as a user would start it: problems × arms × seeds of them. A row of
`benchmarks/results/campaign_arms.json` (`practised_arms.json`) is one that is finished, and is not run again; one that
was interrupted goes on. What a gate asks counts as evaluations like anything else. What a policy practises on before a
campaign does not: it is the same number of answers for each method, to prompts of the same earlier campaigns of the
untrained policy, over other tasks of the family, or over four bundled problems that are not compared. It begins its
campaign as a version beside the untrained policy, which is asked more where it stops winning.

`ladders` is a family (`benchmarks.ladders`): its seeds are different tasks, and a task is solved if the best program is
right on the hidden cases, too.

Prints, for each problem and arm, the best so far at parts of the budget (median, lowest and highest of the seeds), the
evaluations after which the frozen policy's final best of the same seed was reached, and what the versions that got
past the gate did to valid answers and to different ones; draws the same as a picture beside the rows.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import statistics
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import closing
from dataclasses import dataclass
from itertools import accumulate, product
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.ladders import write_task
from benchmarks.measure import RESULTS, print_table, quiver, save

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
PROBLEMS = ("sine", "four_modules", FAMILY)
PARTS = (0.1, 0.25, 0.5, 0.75, 1.0)
"""Of the budget, at which the best so far is compared."""
SETTINGS = (
    *("group_share=1", "train_groups=12", "train_rate=4e-3", "train_seconds=60", "train_reset=1000"),
    *("gate_share=0.67", "gate_contexts=40", "gate_replies=1", "canary_share=0.5", "canary_answers=24"),
)
"""For campaigns of minutes: rounds of few groups at a high rate, which nobody is asked during. A group is asked
as often as eight other prompts, so two thirds of all can be kept for comparisons."""
UNTRAINED = ("group_share=0.33",)
"""Of the arm that holds nothing back for comparisons: as many prompts are asked in groups as by the others."""
PRACTICE = ("--steps", "60", "--prompts", "6", "--replies", "8", "--rate", "2e-3", "--hidden-replies", "1")
PRACTICES = 2
"""Of each method: every second seed of a campaign has the same."""
EARLIER = {
    FAMILY: tuple(map(str, range(1000, 1006))),
    "bundled": ("adaptive_filter", "cap_sets", "circle_packing", "point_ratio"),
}
"""Of a kind of problems, those whose campaigns are over before a policy is trained. A task of the family has a number,
which for those that are compared is the seed."""


@dataclass(frozen=True)
class Plan:
    """What every campaign of a comparison shares."""

    folder: Path
    """Of the databases."""
    policy: str
    evaluations: int
    settings: Sequence[str] = SETTINGS
    """Of the arms with a policy that can learn: NAME=VALUE."""
    before: bool = False
    """Whether a policy is trained before its campaign, and not by it."""

    @property
    def name(self) -> str:
        """Of the file of results."""
        return "practised_arms" if self.before else "campaign_arms"

    def named(self) -> dict[str, Any]:
        how = {"practice": list(PRACTICE), "practices": PRACTICES} if self.before else {"settings": list(self.settings)}
        return {"policy": self.policy, "evaluations": self.evaluations, **how}


def run_one(plan: Plan, problem: str, arm: str, seed: int) -> Path:
    """The database of a finished campaign."""
    path = plan.folder / f"{problem}-{arm}-{seed}.db"
    return run(plan, path, problem, seed, options_of(plan, problem, arm, seed))


def run(plan: Plan, path: Path, problem: str, seed: int, options: Sequence[str]) -> Path:
    """A campaign that is finished when this returns; it goes on where it was, and begins with the options."""
    path.parent.mkdir(parents=True, exist_ok=True)
    state = _query(path, "SELECT state FROM campaign") if path.exists() else []
    if state == [("finished",)]:
        return path
    if state:
        words = ["--resume", "newest"]
    else:
        where = write_task(plan.folder / FAMILY / str(seed), seed) if problem == FAMILY else problem
        words = [str(where), "--seed", str(seed), *options]
    quiver("run", *words, "--evaluations", str(plan.evaluations), "--database", str(path))
    return path


def options_of(plan: Plan, problem: str, arm: str, seed: int) -> list[str]:
    """Of `quiver run`."""
    if arm == "scripted":
        return []
    words = ["--mutator", plan.policy]
    if not plan.before:
        settings = (*plan.settings, *(UNTRAINED if arm == "frozen" else ()))
        return [*words, *ARMS[arm], *(word for pair in settings for word in ("--set", pair))]
    if arm == "frozen":
        return words
    out = practised(plan, kind_of(problem), arm, seed % PRACTICES)
    adapter = json.loads((out / "result.json").read_text())["adapter"]
    return [*words, "--mutator-set", f"adapter={adapter}"]


def kind_of(problem: str) -> str:
    """What a policy for it practises on, of `EARLIER`."""
    return FAMILY if problem == FAMILY else "bundled"


def asked_earlier(plan: Plan, kind: str, jobs: int) -> None:
    """Run the campaigns whose prompts policies practise on."""

    def ran(name: str) -> Path:
        problem, seed = (FAMILY, int(name)) if kind == FAMILY else (name, 0)
        options = ["--mutator", plan.policy, "--set", UNTRAINED[0]]
        return run(plan, plan.folder / "earlier" / kind / f"{name}.db", problem, seed, options)

    with ThreadPoolExecutor(jobs) as pool:
        list(pool.map(ran, EARLIER[kind]))


def practised(plan: Plan, kind: str, arm: str, number: int) -> Path:
    """Where a policy of an arm practises."""
    return plan.folder / "practised" / f"{kind}-{arm}-{number}"


def practise(plan: Plan, kind: str, arm: str, number: int) -> None:
    """`quiver policy train` by the arm's method, unless it is done."""
    out = practised(plan, kind, arm, number)
    if not (out / "result.json").exists():
        method = ["--method" if word == "--train" else word for word in ARMS[arm]]
        quiver(
            *("policy", "train", "--suite", str(plan.folder / "earlier" / kind), "--mutator", plan.policy),
            *("--out", str(out), "--seed", str(number), *method, *PRACTICE),
        )


def read_one(path: Path) -> dict[str, Any]:
    """The best so far, the share of valid candidates, what was sampled, and the policy's versions."""
    scalars = [
        scalar
        for (scalar,) in _query(path, "SELECT scalar FROM candidate WHERE first = no AND verdict <> 'sandbox_fault'")
    ]
    ((tokens,),) = _query(path, "SELECT coalesce(sum(completion_tokens), 0) FROM reply")
    versions = _query(path, "SELECT no, stage, name, reason, gate FROM version ORDER BY no")
    return {
        "rises": rising(list(accumulate((scalar or 0.0 for scalar in scalars), max))),
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
    again = quiver("rescore", "--elites", "1", "--seeds", "1", "--database", str(path))["results"][0]
    return all(value == 1.0 for value in (*again["rewards"].values(), *again["held_out"].values()))


def _query(path: Path, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        return connection.execute(query).fetchall()


def rising(curve: Sequence[float]) -> list[list[float]]:
    """[evaluations, best so far] where the best so far rises, and at the end."""
    last = len(curve) - 1
    return [[n + 1, best] for n, best in enumerate(curve) if n in (0, last) or best > curve[n - 1]]


def after(rises: Sequence[Sequence[float]], evaluations: np.ndarray | float) -> Any:
    """Best so far after so many evaluations; at first, what the first one found."""
    numbers, bests = np.array(rises).T
    return bests[np.maximum(np.searchsorted(numbers, evaluations, "right") - 1, 0)]


def reached(rises: Sequence[Sequence[float]], goal: float) -> int | None:
    """Evaluations after which a best so far was at least the goal."""
    return next((int(number) for number, best in rises if best >= goal), None)


Rows = list[dict[str, Any]]
"""Of finished campaigns."""


def finish(plan: Plan, seeds: int, problems: Sequence[str], arms: Sequence[str], jobs: int, rows: Rows) -> None:
    """Run what is not among the rows, so many campaigns at a time; each that is finished becomes one, and is saved."""
    known = {(row["problem"], row["arm"], row["seed"]) for row in rows}
    # Seeds outermost: whoever stops before the end has all arms equally far.
    todo = [(p, arm, seed) for seed, p, arm in product(range(seeds), problems, arms) if (p, arm, seed) not in known]

    if plan.before:
        prepare(plan, todo, jobs)

    def found(one: tuple[str, str, int]) -> dict[str, Any]:
        path = run_one(plan, *one)
        solved = {"solved": is_solved(path)} if one[0] == FAMILY else {}
        return dict(zip(("problem", "arm", "seed"), one, strict=True)) | read_one(path) | solved

    with ThreadPoolExecutor(jobs) as pool:
        for done in as_completed([pool.submit(found, one) for one in todo]):
            rows.append(done.result())
            save(plan.name, plan.named() | {"rows": rows})


def prepare(plan: Plan, todo: Sequence[tuple[str, str, int]], jobs: int) -> None:
    """All that is to be over before these campaigns: earlier ones, and practice."""
    learning = [one for one in todo if one[1] not in ("scripted", "frozen")]
    for kind in sorted({kind_of(problem) for problem, *_ in learning}):
        asked_earlier(plan, kind, jobs)
    with ThreadPoolExecutor(jobs) as pool:
        wanted = dict.fromkeys((kind_of(problem), arm, seed % PRACTICES) for problem, arm, seed in learning)
        list(pool.map(lambda one: practise(plan, *one), wanted))


def tables(plan: Plan, rows: Rows) -> dict[str, list[dict[str, Any]]]:
    """For each problem a row for each arm."""
    found: dict[str, list[dict[str, Any]]] = {}
    for problem, arm in product(dict.fromkeys(row["problem"] for row in rows), ARMS):
        of_arm = {row["seed"]: row for row in rows if (row["problem"], row["arm"]) == (problem, arm)}
        frozen = {row["seed"]: row for row in rows if (row["problem"], row["arm"]) == (problem, "frozen")}
        if of_arm:
            found.setdefault(problem, []).append(_row(plan, arm, of_arm, frozen))
    return found


def _row(plan: Plan, arm: str, runs: dict[int, Any], frozen: dict[int, Any]) -> dict[str, Any]:
    """Both by seed."""
    row: dict[str, Any] = {"arm": arm, "seeds": len(runs)}
    for part in PARTS:
        bests = [float(after(run["rises"], part * plan.evaluations)) for run in runs.values()]
        row[f"{part:.0%}"] = f"{statistics.median(bests):.4f} [{min(bests):.4f}, {max(bests):.4f}]"
    goals = {seed: run["rises"][-1][1] for seed, run in frozen.items() if seed in runs}
    steps = [reached(runs[seed]["rises"], goal) for seed, goal in sorted(goals.items())]
    versions = [version for run in runs.values() for version in run["versions"]]
    passed = [version for version in versions if version.get("passed")]
    row |= {
        "valid": statistics.mean(run["valid"] for run in runs.values()),
        "to frozen's best": " ".join(str(number or "-") for number in steps) or "-",
        "passed": f"{len(passed)} of {len(versions)}",
    }
    for measure in ("valid", "distinct"):
        row[f"{measure} by them"] = _change([version[measure] for version in passed])
    solved = [run["solved"] for run in runs.values() if "solved" in run]
    return row | ({"solved": f"{sum(solved)} of {len(solved)}"} if solved else {})


def _change(new_and_old: Sequence[Sequence[float]]) -> str:
    """From the mean of the old to that of the new."""
    if not new_and_old:
        return "-"
    new, old = np.mean(new_and_old, axis=0)
    return f"{old:.2f} → {new:.2f}"


def draw(plan: Plan, rows: Rows, path: Path) -> None:
    """Best so far against evaluations: the median of the seeds, and a band from the lowest to the highest."""
    from matplotlib.figure import Figure

    problems = list(dict.fromkeys(row["problem"] for row in rows))
    evaluations = np.arange(1, plan.evaluations + 1)
    figure = Figure(figsize=(1.5 + 4.2 * len(problems), 3.8), layout="constrained")
    all_axes = figure.subplots(1, len(problems), squeeze=False)[0]
    for axes, problem in zip(all_axes, problems, strict=True):
        for arm, colour in COLOURS.items():
            of_arm = [row["rises"] for row in rows if (row["problem"], row["arm"]) == (problem, arm)]
            if not of_arm:
                continue
            curves = [after(rises, evaluations) for rises in of_arm]
            style, width = (":", 1.4) if arm == "scripted" else ("-", 2.2 if arm.startswith("vpo") else 1.4)
            axes.plot(evaluations, np.median(curves, axis=0), style, lw=width, color=colour, label=arm)
            axes.fill_between(
                evaluations, np.min(curves, axis=0), np.max(curves, axis=0), color=colour, alpha=0.08, lw=0
            )
        axes.set(xlabel="evaluations, those of the gate included", title=problem)
        axes.grid(alpha=0.25)
    all_axes[0].set_ylabel("best so far under w*")
    figure.legend(*all_axes[0].get_legend_handles_labels(), loc="outside right center", frameon=False)
    figure.suptitle(f"{plan.policy}: median of {len({row['seed'] for row in rows})} seeds, lowest to highest")
    figure.savefig(path, dpi=100)


def kept(plan: Plan, again: bool) -> Rows:
    """Rows of the same comparison that are there already."""
    path = RESULTS / f"{plan.name}.json"
    if again or not path.exists():
        return []
    found = json.loads(path.read_text())
    if plan.named() != {name: found[name] for name in plan.named()}:
        sys.exit(f"{path} is of another comparison: {plan.named()} was asked for. --again begins anew")
    rows: Rows = found["rows"]
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--policy", default="nano", help="the mutator of all arms but `scripted`")
    parser.add_argument("--before", action="store_true", help="train before the campaign, on what others have asked")
    parser.add_argument("--problems", nargs="+", default=PROBLEMS)
    parser.add_argument("--arms", nargs="+", default=tuple(ARMS), choices=tuple(ARMS))
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--evaluations", type=int, default=1500)
    parser.add_argument("--folder", type=Path, default=Path("arms"), help="of the databases; what is there goes on")
    parser.add_argument("--set", nargs="*", default=SETTINGS, help="settings of the policy's arms: NAME=VALUE")
    parser.add_argument("--jobs", type=int, default=1, help="campaigns at one time")
    parser.add_argument("--again", action="store_true", help="forget what the file of results has")
    given = parser.parse_args()
    plan = Plan(given.folder, given.policy, given.evaluations, given.set, given.before)
    if plan.before and (both := set(given.problems) & set(EARLIER["bundled"])):
        parser.error(f"{', '.join(sorted(both))}: policies practise on it, so it cannot be compared with --before")
    rows = kept(plan, given.again)
    finish(plan, given.seeds, given.problems, given.arms, given.jobs, rows)
    for problem, table in tables(plan, rows).items():
        print(f"\n{problem}: best so far under w*, median of the seeds [lowest, highest]")
        print_table(table)
    draw(plan, rows, RESULTS / f"{plan.name}.png")


if __name__ == "__main__":
    main()
