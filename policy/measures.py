"""How good the answers of a policy are as sets: best, hypervolume and distinct at k, and how far apart they lie.

At k means: the answers of as many replies to one prompt as hold k, in their order, cut to k; the mean over random
orders of the replies. A failed answer has no utilities and adds nothing. Letters as in `policy.objective`: `_G`
replies, `_m` answers of each, `_R` rewards.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from evolve.hypervolume import hypervolume
from evolve.reward import RewardSpec

Array = NDArray[np.float64]

AT = (1, 4, 16, 64)
ORDERS = 64
RESAMPLES = 4000


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """What the answers to one prompt were worth."""

    utilities_GmR: Array
    """In [0, 1], higher better; zeros where an answer failed."""
    valid_Gm: NDArray[np.bool_]

    @classmethod
    def of(cls, rewards: Sequence[Sequence[Sequence[float] | None]], spec: RewardSpec) -> Answers:
        """From the rewards of each answer of each reply; None where an answer failed."""
        valid_Gm = np.array([[one is not None for one in reply] for reply in rewards])
        zeros_R = np.zeros(len(spec))
        rows = [[zeros_R if one is None else spec.utilities(one) for one in reply] for reply in rewards]
        return cls(np.array(rows), valid_Gm)

    def first(self, k: int, rng: Generator) -> Array:
        """The valid ones among k answers of randomly chosen replies: shape (k or fewer, R)."""
        order_G = rng.permutation(len(self.valid_Gm))
        rows = self.utilities_GmR[order_G].reshape(-1, self.utilities_GmR.shape[-1])[:k]
        return rows[self.valid_Gm[order_G].reshape(-1)[:k]]


def best(rows_NR: Array, weights_R: Array) -> float:
    """The highest utility under the weights; 0 when there is none."""
    return float((rows_NR @ weights_R).max(initial=0.0))


def distinct(rows_NR: Array) -> float:
    """How many different reward vectors there are."""
    return float(len(np.unique(rows_NR, axis=0)))


def at_k(
    prompts: Sequence[Answers], measure: Callable[[Array], float], rng: Generator, ks: Iterable[int] = AT
) -> dict[int, float]:
    """The measure of k answers, for every k that each prompt has the answers for."""
    asked = min(one.valid_Gm.size for one in prompts)
    return {
        k: float(np.mean([measure(one.first(k, rng)) for one in prompts for _ in range(ORDERS)]))
        for k in ks
        if k <= asked
    }


def covered(points_of: Callable[[Array], Array]) -> Callable[[Array], float]:
    """The hypervolume of the points that utilities are projected to; see `evolve.axes`."""
    return lambda rows_NR: hypervolume(np.array([points_of(row_R) for row_R in rows_NR]))


def mean_distance(prompts: Sequence[Answers]) -> float:
    """Mean L1 distance of the utilities of two valid answers to the same prompt; 0 where no prompt has two."""
    distances = [
        float(np.abs(a - b).sum()) for one in prompts for a, b in combinations(one.utilities_GmR[one.valid_Gm], 2)
    ]
    return float(np.mean(distances)) if distances else 0.0


def bootstrap(values_N: Array, rng: Generator, ends: tuple[float, float]) -> tuple[float, float, float]:
    """Mean, and these two quantiles of the means of resampled values."""
    picks_BN = rng.integers(len(values_N), size=(RESAMPLES, len(values_N)))
    low, high = np.quantile(values_N[picks_BN].mean(axis=1), ends)
    return float(values_N.mean()), float(low), float(high)
