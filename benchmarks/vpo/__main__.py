"""Vector Policy Optimization beside the scalar methods, from scratch on a CPU, in three families of small problems.

The paper claims (arXiv 2605.22817) that paying a reply for the *set* it holds gives a policy that is better the more
answers may be tried, and that a search with it solves what it cannot solve with a policy trained on a scalar. For
every family and seed a tiny decoder imitates demonstrations, and each method goes on from there with the same number
of steps and of answers. Measured on prompts that training never saw, with k = 1, 4, 16, 64 answers:

    best@k     the largest mean of the rewards
    hidden@k   the best answer for each of 64 weightings that nobody was told
    pass@k     an answer that meets all goals (cases), the share of corners reached (maze)
    unlocked   problems solved by crossing two of 64 answers (cases)

`before` is the policy before reinforcement learning. Intervals are 95 %, over seeds (Student's t).
A run that is interrupted goes on where it was: what is measured is in the file of results.
"""

from __future__ import annotations

import argparse
import copy
import json
import math
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import asdict
from multiprocessing import get_context
from typing import Any

import numpy as np
import torch

from benchmarks.measure import RESULTS, print_table, save
from benchmarks.vpo.cases import Cases
from benchmarks.vpo.decoder import new_decoder
from benchmarks.vpo.family import Family
from benchmarks.vpo.maze import Maze
from benchmarks.vpo.measures import BUDGETS, score
from benchmarks.vpo.train import ANSWERS, ARMS, Paid, reinforce, warm_up
from benchmarks.vpo.wishes import Collinear, Wishes

FAMILIES: dict[str, type[Family]] = {kind.name: kind for kind in (Wishes, Cases, Maze, Collinear)}
BEFORE = "before"
STEPS = 240
SEEDS = 5
STUDENT_T = {2: 12.706, 3: 4.303, 4: 3.182, 5: 2.776, 6: 2.571, 7: 2.447, 8: 2.365, 9: 2.306, 10: 2.262}
"""97.5 % point for n - 1 degrees of freedom, by n."""


def run(name: str, seed: int, steps: int) -> list[dict[str, Any]]:
    """Every method from one warm-up, on one thread."""
    torch.set_num_threads(1)
    family = FAMILIES[name]()
    split = family.split(np.random.default_rng([seed, 0]))
    base = new_decoder(family.vocabulary, seed)
    warm_up(base, family, split.train, np.random.default_rng([seed, 1]))
    rows = []
    for method, arm in {BEFORE: None, **ARMS}.items():
        decoder, begin = copy.deepcopy(base), time.process_time()
        paid = Paid(0, 0, 0.0, ()) if arm is None else reinforce(decoder, family, arm, split.train, steps, seed)
        trained = time.process_time()
        found = score(decoder, family, split.test, arm.answers if arm else ANSWERS, seed)
        costs = {"train_cpu_s": trained - begin, "score_cpu_s": time.process_time() - trained}
        rows.append({"seed": seed, "method": method, **asdict(found), **asdict(paid), **costs})
        print(_line(name, rows[-1]), flush=True)
    return rows


def _line(name: str, row: dict[str, Any]) -> str:
    hidden = " ".join(f"{value:.3f}" for value in row["curves"]["hidden@k"].values())
    return f"{name} seed {row['seed']} {row['method']:>16}: hidden@k {hidden}, {row['train_cpu_s']:.0f} s of CPU"


def summary(name: str, steps: int, rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """By method, each number as [mean, low, high] over seeds."""
    methods: dict[str, dict[str, Any]] = {}
    for method in dict.fromkeys(row["method"] for row in rows):
        of_method = [row for row in rows if row["method"] == method]
        methods[method] = {
            curve: {k: interval([row["curves"][curve][k] for row in of_method]) for k in of_method[0]["curves"][curve]}
            for curve in of_method[0]["curves"]
        }
        for number in ("unlocked", "distinct", "entropy", "correlation", "answers", "tokens", "train_cpu_s"):
            values = [row[number] for row in of_method]
            methods[method][number] = None if None in values else interval(values)
    seeds = sorted({row["seed"] for row in rows})
    return {"family": name, "seeds": seeds, "steps": steps, "methods": methods, "rows": list(rows)}


def interval(values: Sequence[float]) -> list[float]:
    """Mean, and the ends of its 95 % interval; three times the mean of a single seed."""
    mean = float(np.mean(values))
    if len(values) < 2:
        return [mean, mean, mean]
    half = STUDENT_T[len(values)] * float(np.std(values, ddof=1)) / math.sqrt(len(values))
    return [mean, mean - half, mean + half]


def table(found: dict[str, Any]) -> list[dict[str, Any]]:
    rows = []
    for method, numbers in found["methods"].items():
        row: dict[str, Any] = {found["family"]: method}
        for curve in ("best@k", "hidden@k", "pass@k"):
            for k, (mean, low, high) in numbers.get(curve, {}).items():
                row[curve.replace("k", k)] = f"{mean:.3f} ±{(high - low) / 2:.3f}"
        if numbers["unlocked"]:
            row["unlocked"] = f"{numbers['unlocked'][0]:.3f}"
        row |= {"vectors": f"{numbers['distinct'][0]:.1f}", "corr": f"{numbers['correlation'][0]:.2f}"}
        rows.append(row | {"CPU s": f"{numbers['train_cpu_s'][0]:.0f}"})
    return rows


def draw(found: dict[str, Any]) -> None:
    """Curves of every measure against k, with bands over seeds."""
    from matplotlib.figure import Figure

    curves = [curve for curve in ("best@k", "hidden@k", "pass@k") if curve in found["methods"][BEFORE]]
    figure = Figure(figsize=(4.6 * len(curves), 3.8), layout="constrained")
    for axes, curve in zip(figure.subplots(1, len(curves), squeeze=False)[0], curves, strict=True):
        for method, numbers in found["methods"].items():
            mean, low, high = np.array([numbers[curve][str(k)] for k in BUDGETS]).T
            (line,) = axes.plot(BUDGETS, mean, marker="o", ls=":" if method == BEFORE else "-", label=method)
            axes.fill_between(BUDGETS, low, high, color=line.get_color(), alpha=0.15)
        axes.set(xscale="log", xticks=BUDGETS, xticklabels=BUDGETS, xlabel="answers tried (k)", title=curve)
        axes.minorticks_off()
    figure.axes[0].legend(fontsize=8)
    figure.suptitle(f"{found['family']}: {len(found['seeds'])} seeds, bands are 95 % intervals")
    figure.savefig(RESULTS / f"vpo-{found['family']}.png", dpi=120)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--families", nargs="+", choices=FAMILIES, default=list(FAMILIES))
    parser.add_argument("--seeds", type=int, default=SEEDS)
    parser.add_argument("--steps", type=int, default=STEPS)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--again", action="store_true", help="measure again what is in the file of results")
    arguments = parser.parse_args()
    # Not by fork: torch has threads.
    with ProcessPoolExecutor(arguments.processes, mp_context=get_context("spawn")) as pool:
        for name in arguments.families:
            rows = [] if arguments.again else stored(name, arguments.steps)
            missing = [seed for seed in range(arguments.seeds) if seed not in {row["seed"] for row in rows}]
            jobs = [pool.submit(run, name, seed, arguments.steps) for seed in missing]
            for job in as_completed(jobs):
                rows = sorted([*rows, *job.result()], key=lambda row: row["seed"])
                save(f"vpo-{name}", summary(name, arguments.steps, rows))
            found = summary(name, arguments.steps, rows)
            print_table(table(found))
            draw(found)


def stored(name: str, steps: int) -> list[dict[str, Any]]:
    """What an earlier run, perhaps an interrupted one, has measured with as many steps."""
    path = RESULTS / f"vpo-{name}.json"
    before: dict[str, Any] = json.loads(path.read_text()) if path.exists() else {}
    return list(before["rows"]) if before.get("steps") == steps else []


if __name__ == "__main__":
    main()
