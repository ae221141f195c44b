"""A bounded, ageing population, and three ways to pick from it.

When it is full the oldest member leaves (ageing evolution; Real et al. 2019), except those that
are the best at some component or under w*: so nothing good is lost, and no old mediocrity stays.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from evolve.candidate import AddStatus
from evolve.reward import Vector


class Population:
    """Numbers and utilities, one column a member, so that one component is contiguous in memory."""

    def __init__(self, capacity: int, weights_R: Vector) -> None:
        # One place more than there can be elites, so that somebody is always free to leave.
        self._capacity = max(capacity, len(weights_R) + 2)
        self._weights_R = weights_R
        self._nos = np.zeros(16, dtype=np.int64)
        self._columns_RN = np.zeros((len(weights_R), 16))
        self._size = 0
        self._oldest = 0
        self._slot: dict[int, int] = {}
        self._elites = np.zeros(len(weights_R) + 1, dtype=np.int64)  # slots: best at each component, then under w*
        self._bests = np.full(len(weights_R) + 1, -np.inf)

    def add(self, no: int, utilities_R: Vector) -> AddStatus:
        if no in self._slot:  # a migrant that has been here before
            return AddStatus.NOT_KEPT
        scores = np.append(utilities_R, utilities_R @ self._weights_R)
        better = scores > self._bests
        slot = self._free_slot(better)
        self._nos[slot] = no
        self._columns_RN[:, slot] = utilities_R
        self._slot[no] = slot
        self._elites[better] = slot
        self._bests[better] = scores[better]
        return AddStatus.IMPROVED if better.any() else AddStatus.NEW

    def utilities(self, no: int) -> Vector:
        column: Vector = self._columns_RN[:, self._slot[no]]
        return column

    def __len__(self) -> int:
        return self._size

    @property
    def columns_RN(self) -> NDArray[np.float64]:
        """Utilities of all members, a view of shape (R, N)."""
        return self._columns_RN[:, : self._size]

    def _free_slot(self, beaten: NDArray[np.bool_]) -> int:
        """A place for the newcomer, which takes over the elite places in `beaten`."""
        if self._size < self._capacity:
            if self._size == len(self._nos):
                room = min(self._capacity, 2 * self._size)
                self._nos = np.resize(self._nos, room)
                self._columns_RN = np.hstack([self._columns_RN, np.zeros((len(self._weights_R), room - self._size))])
            self._size += 1
            return self._size - 1
        stay = set(self._elites[~beaten].tolist())
        while self._oldest in stay:
            self._oldest = (self._oldest + 1) % self._capacity
        slot = self._oldest
        self._oldest = (slot + 1) % self._capacity
        del self._slot[int(self._nos[slot])]
        return slot

    def _distinct(self, count: int, draw: Callable[[], int]) -> list[int]:
        """Numbers of the first `count` different slots that `draw` gives, within twice as many draws."""
        slots: dict[int, None] = {}
        for _ in range(2 * count if self._size else 0):
            slots[draw()] = None
            if len(slots) == min(count, self._size):
                break
        return [int(self._nos[slot]) for slot in slots]


class TournamentArchive(Population):
    """Dirichlet-scalarised tournaments: each pick draws a preference w ~ Dir(1), and the best of a few wins."""

    def __init__(self, capacity: int, weights_R: Vector, size: int) -> None:
        super().__init__(capacity, weights_R)
        self._tournament = size

    def pick(self, rng: Generator, count: int) -> list[int]:
        def draw() -> int:
            preference_R = rng.dirichlet(np.ones(len(self._weights_R)))
            entrants = rng.integers(self._size, size=self._tournament)
            return int(entrants[int((preference_R @ self._columns_RN[:, entrants]).argmax())])

        return self._distinct(count, draw)


class SoftmaxArchive(Population):
    """Softmax over w*: the plain scalar baseline that every vector rule must beat."""

    def __init__(self, capacity: int, weights_R: Vector, temperature: float) -> None:
        super().__init__(capacity, weights_R)
        self._temperature = temperature

    def pick(self, rng: Generator, count: int) -> list[int]:
        logits_N = self._weights_R @ self.columns_RN / self._temperature
        cumulative_N = np.cumsum(np.exp(logits_N - logits_N.max(initial=-np.inf)))

        def draw() -> int:
            place = int(np.searchsorted(cumulative_N, rng.random() * cumulative_N[-1], side="right"))
            return min(place, self._size - 1)

        return self._distinct(count, draw)


class LexicaseArchive(Population):
    """Epsilon-lexicase (La Cava et al. 2016), down-sampled to `cases` components when there are more.

    Epsilon is each component's median absolute deviation over the members. It is taken anew whenever
    a tenth of them is new: amortised constant time, and it depends on who was added and not on when
    somebody was picked, so a resumed campaign has the same.
    """

    def __init__(self, capacity: int, weights_R: Vector, cases: int) -> None:
        super().__init__(capacity, weights_R)
        self._cases = min(cases, len(weights_R))
        self._epsilon_R = np.zeros(len(weights_R))
        self._changes = 0

    def add(self, no: int, utilities_R: Vector) -> AddStatus:
        status = super().add(no, utilities_R)
        self._changes += status is not AddStatus.NOT_KEPT
        if self._changes > self._size // 10:
            self._epsilon_R = median_deviation(self.columns_RN)
            self._changes = 0
        return status

    def pick(self, rng: Generator, count: int) -> list[int]:
        def draw() -> int:
            order = rng.permutation(len(self._weights_R))[: self._cases]
            survivors = lexicase_survivors(self.columns_RN, order.tolist(), self._epsilon_R)
            return int(survivors[rng.integers(len(survivors))])

        return self._distinct(count, draw)


def median_deviation(columns_RN: NDArray[np.float64]) -> Vector:
    """Median absolute deviation from the median of each component. Shape (R,)."""
    middle_R1 = np.median(columns_RN, axis=1, keepdims=True)
    deviation: Vector = np.median(np.abs(columns_RN - middle_R1), axis=1)
    return deviation


def lexicase_survivors(columns_RN: NDArray[np.float64], order: Sequence[int], epsilon_R: Vector) -> NDArray[np.int64]:
    """Members left after each component of `order` has kept those within epsilon of its best."""
    first = order[0]
    pool = np.flatnonzero(columns_RN[first] >= columns_RN[first].max() - epsilon_R[first])
    for component in order[1:]:
        if len(pool) == 1:
            break
        values = columns_RN[component, pool]
        pool = pool[values >= values.max() - epsilon_R[component]]
    return pool
