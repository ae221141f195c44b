"""What the utilities of a campaign look like, component by component, without keeping them.

Candidates are merged a block at a time (Chan, Golub & LeVeque 1979; Welford 1962 is the block of one).
Where a block ends depends on how many there were and on nothing else, so the same list gives the same
bits however often it was dumped and loaded on the way.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from evolve.reward import Vector

BLOCK = 64


@dataclass(frozen=True)
class Summary:
    """Of the utilities of `count` candidates. All arrays have shape (R,)."""

    count: int
    mean_R: Vector
    m2_R: Vector
    """Sum of squared deviations from the mean."""
    low_R: Vector
    """inf when there were none, as `high_R` is -inf."""
    high_R: Vector
    best_R: NDArray[np.int64]
    """The first candidate with `high_R`; -1 when there were none."""

    @property
    def deviation_R(self) -> Vector:
        """Standard deviation of the population."""
        return np.sqrt(self.m2_R / max(1, self.count))


class Statistics:
    """Running count, mean, spread, bounds and best candidate of each component."""

    def __init__(self, width: int) -> None:
        self._merged = Summary(
            0,
            np.zeros(width),
            np.zeros(width),
            np.full(width, np.inf),
            np.full(width, -np.inf),
            np.full(width, -1, dtype=np.int64),
        )
        self._waiting_BR = np.zeros((BLOCK, width))
        self._nos_B = np.zeros(BLOCK, dtype=np.int64)
        self._filled = 0

    def add(self, no: int, utilities_R: Vector) -> None:
        self._waiting_BR[self._filled] = utilities_R
        self._nos_B[self._filled] = no
        self._filled += 1
        if self._filled == BLOCK:
            self._merged = self.summary()
            self._filled = 0

    def summary(self) -> Summary:
        """Of everything added so far."""
        old, count, rows_NR = self._merged, self._filled, self._waiting_BR[: self._filled]
        if not count:
            return old
        total = old.count + count
        mean_R = rows_NR.mean(axis=0)
        step_R = mean_R - old.mean_R
        highest_R = rows_NR.argmax(axis=0)
        high_R = rows_NR.max(axis=0)
        return Summary(
            total,
            old.mean_R + step_R * (count / total),
            old.m2_R + ((rows_NR - mean_R) ** 2).sum(axis=0) + step_R**2 * (old.count * count / total),
            np.minimum(old.low_R, rows_NR.min(axis=0)),
            np.maximum(old.high_R, high_R),
            np.where(high_R > old.high_R, self._nos_B[highest_R], old.best_R),
        )

    def dump(self) -> dict[str, NDArray[Any]]:
        waiting = {"waiting": self._waiting_BR[: self._filled].copy(), "nos": self._nos_B[: self._filled].copy()}
        return waiting | {f.name: np.array(getattr(self._merged, f.name)) for f in fields(Summary)}

    def load(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        count = int(arrays["count"])
        self._merged = Summary(count, *(np.array(arrays[f.name]) for f in fields(Summary) if f.name != "count"))
        self._filled = len(arrays["nos"])
        self._waiting_BR[: self._filled] = arrays["waiting"]
        self._nos_B[: self._filled] = arrays["nos"]
