"""The Pareto front, thinned by crowding: keep what nothing beats, breed from the lonely."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from evolve.candidate import AddStatus
from evolve.reward import Vector, crowding


class ParetoArchive:
    """At most `capacity` candidates of which none dominates another.

    A front grows without bound in many dimensions, so a full one drops its most crowded member;
    the best of each component and the best under w* always stay.
    """

    def __init__(self, capacity: int, weights_R: Vector) -> None:
        self._capacity = capacity
        self._weights_R = weights_R
        self._nos: list[int] = []
        self._rows_NR = np.empty((0, len(weights_R)))
        self._crowding_N: Vector | None = None  # computed when first needed after a change

    def add(self, no: int, utilities_R: Vector) -> AddStatus:
        rows_NR = self._rows_NR
        if (rows_NR >= utilities_R).all(axis=1).any():  # beaten, or equalled by somebody older
            return AddStatus.NOT_KEPT
        stay_N: NDArray[np.bool_] = np.logical_not((utilities_R >= rows_NR).all(axis=1))
        improved = not stay_N.all()
        if improved:
            self._nos = [self._nos[n] for n in np.flatnonzero(stay_N)]
            rows_NR = rows_NR[stay_N]
        self._nos.append(no)
        self._rows_NR = np.vstack([rows_NR, utilities_R])
        self._crowding_N = None
        if len(self._nos) > self._capacity and self._drop_crowded() == no:
            return AddStatus.NOT_KEPT
        return AddStatus.IMPROVED if improved else AddStatus.NEW

    def pick(self, rng: Generator, count: int) -> list[int]:
        """Binary tournaments on crowding distance: the lonelier of two wins (NSGA-II)."""
        size = len(self._nos)
        lonely_N = self._lonely()
        picked: list[int] = []
        for _ in range(4 * count):
            a, b = (int(i) for i in rng.integers(size, size=2)) if size else (0, 0)
            if size and (winner := self._nos[a if lonely_N[a] >= lonely_N[b] else b]) not in picked:
                picked.append(winner)
            if len(picked) == min(count, size):
                break
        return picked

    def utilities(self, no: int) -> Vector:
        row: Vector = self._rows_NR[self._nos.index(no)]
        return row

    def front(self) -> tuple[list[int], NDArray[np.float64]]:
        """Numbers and utilities of the members, shape (N, R), in order of arrival."""
        return list(self._nos), self._rows_NR

    def __len__(self) -> int:
        return len(self._nos)

    def _lonely(self) -> Vector:
        if self._crowding_N is None:
            self._crowding_N = crowding(self._rows_NR)
        return self._crowding_N

    def _drop_crowded(self) -> int:
        keep = {int(i) for i in self._rows_NR.argmax(axis=0)} | {int((self._rows_NR @ self._weights_R).argmax())}
        order = np.argsort(self._lonely(), kind="stable")
        # With more components than capacity everyone is the best at something: then the newest goes.
        victim = next((int(i) for i in order if int(i) not in keep), len(self._nos) - 1)
        self._rows_NR = np.delete(self._rows_NR, victim, axis=0)
        self._crowding_N = None
        return self._nos.pop(victim)
