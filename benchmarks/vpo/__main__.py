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
import json
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from typing import Any

from benchmarks.measure import RESULTS, print_table, save
from benchmarks.vpo.experiment import FAMILIES, run
from benchmarks.vpo.report import draw, summary, table

STEPS = {"wishes": 160, "cases": 100, "maze": 60, "collinear": 80}
"""Few minutes of one core for a seed, and past where the curves of learning bend."""
SEEDS = 5


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--families", nargs="+", choices=FAMILIES, default=list(FAMILIES))
    parser.add_argument("--seeds", type=int, choices=range(1, 11), default=SEEDS)
    parser.add_argument("--steps", type=int, help="of every family; results of another number are replaced")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--again", action="store_true", help="measure again what is in the file of results")
    arguments = parser.parse_args()
    # Not by fork: torch has threads.
    with ProcessPoolExecutor(arguments.processes, mp_context=get_context("spawn")) as pool:
        for name in arguments.families:
            steps = arguments.steps or STEPS[name]
            rows = [] if arguments.again else stored(name, steps)
            missing = [seed for seed in range(arguments.seeds) if seed not in {row["seed"] for row in rows}]
            jobs = [pool.submit(run, name, seed, steps) for seed in missing]
            for job in as_completed(jobs):
                rows = sorted([*rows, *job.result()], key=lambda row: row["seed"])
                save(f"vpo-{name}", summary(name, steps, rows))
            found = summary(name, steps, rows)
            print_table(table(found))
            draw(found, RESULTS / f"vpo-{name}.png")


def stored(name: str, steps: int) -> list[dict[str, Any]]:
    """What an earlier run, perhaps an interrupted one, has measured with as many steps."""
    path = RESULTS / f"vpo-{name}.json"
    before: dict[str, Any] = json.loads(path.read_text()) if path.exists() else {}
    return list(before["rows"]) if before.get("steps") == steps else []


if __name__ == "__main__":
    main()
