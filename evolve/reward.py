"""Reward vectors: what a problem rewards, and how two vectors compare.

Two coordinates are used throughout. *Rewards* are raw, in the units of the problem, and are what
is stored and shown. *Utilities* are rewards mapped to [0, 1] by the declared range so that higher
is always better; dominance, selection and hypervolume work on utilities only.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float64]
"""One value per reward component, shape (R,)."""


class Direction(StrEnum):
    MAXIMIZE = "maximize"
    MINIMIZE = "minimize"


class Reduce(StrEnum):
    """How the values of several cases become one component."""

    MEAN = "mean"
    WORST = "worst"


class RewardError(ValueError):
    """What an evaluator returned is not a reward vector of this problem."""


@dataclass(frozen=True, slots=True)
class RewardComponent:
    """One axis of the reward vector."""

    name: str
    """Unique: the metric, or `metric/group` for a component of one group of cases."""
    direction: Direction
    low: float
    """Smallest value of interest, in `unit`. A reward past the bad end counts as the bad end."""
    high: float
    """Largest value of interest. A reward past the *good* end is refused: see `check`."""
    unit: str = ""
    weight: float = 1.0
    """This component's part of w*, the preference the user finally cares about."""
    metric: str = ""
    """Name the evaluator returns for each case."""
    group: str = ""
    """Cases this component is reduced over; empty means all."""
    reduce: Reduce = Reduce.MEAN

    @property
    def worst(self) -> float:
        return self.low if self.direction is Direction.MAXIMIZE else self.high

    @property
    def best(self) -> float:
        return self.high if self.direction is Direction.MAXIMIZE else self.low


@dataclass(frozen=True)
class RewardSpec:
    """The ordered components of a problem. Every reward vector has this order."""

    components: tuple[RewardComponent, ...]

    def __len__(self) -> int:
        return len(self.components)

    @cached_property
    def names(self) -> tuple[str, ...]:
        return tuple(component.name for component in self.components)

    @cached_property
    def weights(self) -> Vector:
        """w*, normalised to sum 1. Shape (R,)."""
        weights_R: Vector = np.array([component.weight for component in self.components], dtype=np.float64)
        weights_R /= weights_R.sum()
        return weights_R

    @cached_property
    def _scale(self) -> tuple[Vector, Vector]:
        """Worst and best value of each component."""
        worst_R = np.array([component.worst for component in self.components], dtype=np.float64)
        return worst_R, np.array([component.best for component in self.components], dtype=np.float64)

    def check(self, values: Sequence[float]) -> tuple[float, ...]:
        """Return `values` as finite floats in order, or raise RewardError naming the culprit.

        A value better than the declared range is refused rather than clipped: either the bound
        or the evaluator is wrong, and a bug must not own the archive.
        """
        if len(values) != len(self.components):
            raise RewardError(f"{len(values)} rewards for {len(self.components)} components")
        for component, value in zip(self.components, values, strict=True):
            if not math.isfinite(value):
                raise RewardError(f"reward {component.name!r} is {value}; only finite numbers are rewards")
            too_good = value > component.high if component.direction is Direction.MAXIMIZE else value < component.low
            if too_good:
                raise RewardError(
                    f"reward {component.name!r} is {value!r}, better than the declared best {component.best!r}; "
                    "mend the evaluator, or widen the range in problem.toml"
                )
        return tuple(float(value) + 0.0 for value in values)  # + 0.0 turns -0.0 into 0.0

    def utilities(self, rewards: Sequence[float] | Sequence[Sequence[float]]) -> NDArray[np.float64]:
        """Map rewards to [0, 1], higher better; past the bad end is 0. Shape (R,), or (N, R) of many."""
        worst_R, best_R = self._scale
        # Clipped before it is scaled: a reward far past the bad end must not overflow.
        rewards_R = np.clip(rewards, np.minimum(worst_R, best_R), np.maximum(worst_R, best_R))
        utilities_R: Vector = (rewards_R - worst_R) / (best_R - worst_R)
        return utilities_R

    def scalar(self, rewards: Sequence[float]) -> float:
        """Utility under w*, in [0, 1]. For ranking and reports; selection sees the vector."""
        return float(self.utilities(rewards) @ self.weights)

    def named(self, rewards: Sequence[float]) -> dict[str, float]:
        return dict(zip(self.names, rewards, strict=True))

    def reduce_some(self, cases: Sequence[tuple[str, Mapping[str, float]]]) -> dict[str, float]:
        """The same by name, of the components that have a case at all.

        Raises:
            RewardError: a metric is missing, or a value is none of this problem's.
        """
        groups = {group for group, _ in cases}
        there = tuple(c for c in self.components if cases and c.group in ("", *groups))
        spec = RewardSpec(there)
        return spec.named(spec.reduce_cases(cases)) if there else {}

    def reduce_cases(self, cases: Sequence[tuple[str, Mapping[str, float]]]) -> tuple[float, ...]:
        """Reduce (group, metrics) of every case to one reward vector, then `check` it.

        Raises:
            RewardError: a metric is missing, or a group has no case.
        """
        values: list[float] = []
        for component in self.components:
            of_group = [metrics for group, metrics in cases if component.group in ("", group)]
            if not of_group:
                raise RewardError(f"reward {component.name!r}: no case has the group {component.group!r}")
            if any(component.metric not in metrics for metrics in of_group):
                raise RewardError(f"reward {component.name!r}: a case has no value for {component.metric!r}")
            column = [metrics[component.metric] for metrics in of_group]
            if component.reduce is Reduce.MEAN:
                values.append(_mean(column))
            else:
                values.append(min(column) if component.direction is Direction.MAXIMIZE else max(column))
        return self.check(values)


def _mean(column: Sequence[float]) -> float:
    """The mean, never past the smallest or largest value by rounding; nan when the sum is no number."""
    try:
        return min(max(math.fsum(column) / len(column), min(column)), max(column))
    except (OverflowError, ValueError):  # from fsum: past 1.8e308, or inf - inf
        return math.nan


def dominates(a: Vector, b: Vector) -> bool:
    """At least as good everywhere and better somewhere (utilities)."""
    return bool(np.all(a >= b) and np.any(a > b))


def pareto_mask(utilities_NR: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which rows are dominated by no other row. Equal rows are all kept. Shape (N,).

    Rows are visited from the largest sum down, so a row can only be dominated by one that is
    already on the front: N x front comparisons instead of N x N.
    """
    count = len(utilities_NR)
    keep_N = np.zeros(count, dtype=bool)
    front = np.empty((0, utilities_NR.shape[1] if count else 0))
    for row in np.argsort(-utilities_NR.sum(axis=1), kind="stable"):
        u = utilities_NR[row]
        beaten = np.all(front >= u, axis=1) & np.any(front > u, axis=1)
        if not beaten.any():
            keep_N[row] = True
            front = np.vstack([front, u])
    # Two rows whose sums tie by rounding may arrive in the wrong order: look once more at the few kept.
    kept = np.flatnonzero(keep_N)
    for row in kept:
        if any(dominates(utilities_NR[other], utilities_NR[row]) for other in kept):
            keep_N[row] = False
    return keep_N


def crowding(utilities_NR: NDArray[np.float64]) -> Vector:
    """NSGA-II crowding distance (Deb et al. 2002): how alone each row is. Shape (N,), inf at the ends."""
    count, width = utilities_NR.shape
    distance_N = np.zeros(count)
    for axis in range(width if count else 0):
        order = np.argsort(utilities_NR[:, axis], kind="stable")
        column = utilities_NR[order, axis]
        span = column[-1] - column[0]
        distance_N[order[0]] = distance_N[order[-1]] = np.inf
        if span > 0 and count > 2:
            distance_N[order[1:-1]] += (column[2:] - column[:-2]) / span
    return distance_N
