"""What the objective costs: 1,024 replies of 3 answers with 8 rewards under 256 weights, in groups of 8.

Beside it the set value as one array expression, which is what its formula says. Processor time of one thread;
medians of repeats in turns.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from statistics import median
from typing import Any

import numpy as np

from benchmarks.measure import cpu_seconds, print_table, save
from policy.baselines import Array
from policy.objective import Credit, Key, Method, Settings, batch_advantages, prefix_values, simplex_weights

REPLIES, GROUP, ANSWERS, REWARDS = 1_024, 8, 3, 8


def medians_ms(repeats: int, works: dict[str, Callable[[], object]]) -> list[dict[str, Any]]:
    """Each is run once before it counts, and then all in turns."""
    spent: dict[str, list[float]] = {name: [] for name in works}
    for turn in range(repeats + 1):
        for name, work in works.items():
            begin = cpu_seconds()
            work()
            if turn:
                spent[name].append((cpu_seconds() - begin) * 1e3)
    return [{"what": name, "median ms": median(times), "least ms": min(times)} for name, times in spent.items()]


def naive(rewards_BGmR: Array, weights_BRK: Array) -> Array:
    value_BG: Array = (rewards_BGmR @ weights_BRK[:, None]).max(axis=2).mean(axis=2)
    return value_BG


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=200)
    repeats = parser.parse_args().repeats
    how = Settings()
    rewards_BGmR = np.random.default_rng(0).random((REPLIES // GROUP, GROUP, ANSWERS, REWARDS))
    keys = [Key(0, 0, str(b)) for b in range(len(rewards_BGmR))]
    weights_BRK = np.stack([simplex_weights(REWARDS, how, key).T for key in keys])
    assert np.allclose(prefix_values(rewards_BGmR, weights_BRK, how)[:, :, -1], naive(rewards_BGmR, weights_BRK))

    def whole(settings: Settings) -> Callable[[], object]:
        return lambda: batch_advantages(rewards_BGmR, settings, keys)

    rows = medians_ms(
        repeats,
        {
            "set values": lambda: prefix_values(rewards_BGmR, weights_BRK, how),
            "set values, naive": lambda: naive(rewards_BGmR, weights_BRK),
            "weights, values, advantages, metrics": whole(how),
            "the same with gains": whole(Settings(credit=Credit.GAINS)),
            "the same for GRPO": whole(Settings(method=Method.GRPO)),
        },
    )
    print_table(rows)
    save("objective", {"replies": REPLIES, "group": GROUP, "answers": ANSWERS, "rewards": REWARDS, "costs": rows})


if __name__ == "__main__":
    main()
