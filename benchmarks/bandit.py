"""Who should be asked next, the policy as it was or the newest version? Windows and priors in simulated searches.

Improvements become rarer as a search goes on: of the base's answers 10 % are better than their parents at first, and
1 % in the end. A version does that much worse or better. Every choice asks for three answers; the base keeps its
share. Compared are the number of newest answers that count, with the prior of `policy.bandit` and with a uniform one,
and a share that is the same for all. Reports the answers that were better, the share of the version, and both for who
knows which of the two is better at every moment (`best`).
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable, Sequence
from statistics import mean
from typing import Any

from numpy.random import Generator

from benchmarks.measure import print_table, save
from evolve.randomness import stream
from policy.bandit import Window, pick

ANSWERS, TOGETHER = 1500, 3
BASE, VERSION = "base", "version"
BASE_SHARE = 0.05
WINDOWS = (100, 300, 1500)


def wins_of_base(time: float) -> float:
    """Share of its answers that are better than their parents; time runs from 0 to 1."""
    return 0.1 * math.exp(-2.5 * time) + 0.003


VERSIONS: dict[str, Callable[[float], float]] = {
    "useless": lambda time: 0.0,
    "half": lambda time: wins_of_base(time) / 2,
    "the same": wins_of_base,
    "twice": lambda time: 2 * wins_of_base(time),
    "three times": lambda time: 3 * wins_of_base(time),
    "three times, then useless": lambda time: 3 * wins_of_base(time) if time < 0.25 else 0.0,
}


class Uniform(Window):
    """With a uniform prior, which takes one win in two for likely."""

    def _known(self, policy: str) -> tuple[float, float]:
        won, lost = self.tally(policy)
        return 1 + won, 1 + lost


Chooser = Callable[[Window, float, Generator], str]


def by_window(window: Window, time: float, rng: Generator) -> str:
    return pick(window, rng, base=BASE, current=VERSION, canary=None, base_share=BASE_SHARE, canary_share=0.15)


def evenly(window: Window, time: float, rng: Generator) -> str:
    return BASE if rng.random() < 0.5 else VERSION


def best_of(version: Callable[[float], float]) -> Chooser:
    return lambda window, time, rng: VERSION if version(time) > wins_of_base(time) else BASE


def searched(window: Window, version: Callable[[float], float], choose: Chooser, rng: Generator) -> tuple[int, float]:
    """How many answers were better, and the share that was the version's."""
    better = by_version = 0
    for start in range(0, ANSWERS, TOGETHER):
        time = start / ANSWERS
        policy = choose(window, time, rng)
        share = version(time) if policy == VERSION else wins_of_base(time)
        for has_won in rng.random(TOGETHER) < share:
            window.add(policy, bool(has_won))
            better += int(has_won)
        by_version += TOGETHER * (policy == VERSION)
    return better, by_version / ANSWERS


def compared(searches: int) -> list[dict[str, Any]]:
    rows = []
    for name, version in VERSIONS.items():
        ways: list[tuple[str, type[Window], int, Chooser]] = [
            *((f"{size}", Window, size, by_window) for size in WINDOWS),
            *((f"{size}, uniform", Uniform, size, by_window) for size in WINDOWS),
            ("evenly", Window, 1, evenly),
            ("best", Window, 1, best_of(version)),
        ]
        for way, kind, size, choose in ways:
            found = [searched(kind(size), version, choose, stream(seed, name)) for seed in range(searches)]
            better, share = zip(*found, strict=True)
            rows.append({"version": name, "counts": way, "better": mean(better), "share": mean(share)})
    return rows


def side_by_side(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """For people: a line for each way, better answers and the version's share for each version."""
    ways = dict.fromkeys(row["counts"] for row in rows)
    found = {(row["counts"], row["version"]): f"{row['better']:.0f} ({row['share']:.2f})" for row in rows}
    return [{"counts": way, **{version: found[way, version] for version in VERSIONS}} for way in ways]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--searches", type=int, default=200, help="for each version and way")
    searches = parser.parse_args().searches
    rows = compared(searches)
    print_table(side_by_side(rows))
    save("bandit", {"answers": ANSWERS, "base_share": BASE_SHARE, "searches": searches, "rows": rows})


if __name__ == "__main__":
    main()
