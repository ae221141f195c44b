"""A bounded, ageing population, and three ways to pick from it.

When it is full the oldest member leaves (ageing evolution; Real et al. 2019), except those that
are the best at some component or under w*: so nothing good is lost, and no old mediocrity stays.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

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
        self._scores_SN = np.zeros((len(weights_R) + 1, 16))  # S: each component, then utility under w*
        self._size = 0
        self._oldest = 0
        self._slot: dict[int, int] = {}
        self._elites_S = np.zeros(len(weights_R) + 1, dtype=np.int64)  # the slots of the best
        self._bests_S = np.full(len(weights_R) + 1, -np.inf)
        self._newcomer_S = np.zeros(len(weights_R) + 1)  # room for the scores that are being added

    def add(self, no: int, utilities_R: Vector) -> AddStatus:
        if no in self._slot:  # a migrant that has been here before
            return AddStatus.NOT_KEPT
        scores_S = self._newcomer_S
        scores_S[:-1] = utilities_R
        scores_S[-1] = utilities_R @ self._weights_R
        better_S = scores_S > self._bests_S
        improved = np.count_nonzero(better_S) > 0  # five times as fast as any() on few
        slot = self._free_slot(self._elites_S[~better_S] if improved else self._elites_S)
        self._nos[slot] = no
        self._scores_SN[:, slot] = scores_S
        self._slot[no] = slot
        if improved:
            self._elites_S[better_S] = slot
            self._bests_S[better_S] = scores_S[better_S]
        return AddStatus.IMPROVED if improved else AddStatus.NEW

    def utilities(self, no: int) -> Vector:
        return self._scores_SN[:-1, self._slot[no]].copy()

    def dump(self) -> dict[str, NDArray[Any]]:
        return {
            "nos": self._nos[: self._size].copy(),
            "scores": self._scores_SN[:, : self._size].copy(),
            "oldest": np.array(self._oldest),
            "elites": self._elites_S.copy(),
            "bests": self._bests_S.copy(),
        }

    def load(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        self._size = len(arrays["nos"])
        self._grow(self._size)
        self._nos[: self._size] = arrays["nos"]
        self._scores_SN[:, : self._size] = arrays["scores"]
        self._oldest = int(arrays["oldest"])
        self._slot = {no: slot for slot, no in enumerate(arrays["nos"].tolist())}
        self._elites_S, self._bests_S = np.array(arrays["elites"]), np.array(arrays["bests"])

    def __len__(self) -> int:
        return self._size

    @property
    def columns_RN(self) -> NDArray[np.float64]:
        """Utilities of all members, a view of shape (R, N)."""
        return self._scores_SN[:-1, : self._size]

    def _free_slot(self, stay: NDArray[np.int64]) -> int:
        """A place for the newcomer that is not among those in `stay`."""
        if self._size < self._capacity:
            self._grow(self._size + 1)
            self._size += 1
            return self._size - 1
        while np.count_nonzero(stay == self._oldest):
            self._oldest = (self._oldest + 1) % self._capacity
        slot = self._oldest
        self._oldest = (slot + 1) % self._capacity
        del self._slot[int(self._nos[slot])]
        return slot

    def _grow(self, places: int) -> None:
        """Room for that many members; doubled, so that a copy is paid for by what was added since the last."""
        held = len(self._nos)
        if places > held:
            nos, scores_SN, room = self._nos, self._scores_SN, min(self._capacity, max(places, 2 * held))
            self._nos, self._scores_SN = np.zeros(room, dtype=np.int64), np.zeros((len(scores_SN), room))
            self._nos[:held], self._scores_SN[:, :held] = nos, scores_SN

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
            return int(entrants[int((preference_R @ self._scores_SN[:-1, entrants]).argmax())])

        return self._distinct(count, draw)


class SoftmaxArchive(Population):
    """Softmax over w*: the plain scalar baseline that every vector rule must beat."""

    def __init__(self, capacity: int, weights_R: Vector, temperature: float) -> None:
        super().__init__(capacity, weights_R)
        self._temperature = temperature

    def pick(self, rng: Generator, count: int) -> list[int]:
        logits_N = self._scores_SN[-1, : self._size] / self._temperature
        cumulative_N = np.cumsum(np.exp(logits_N - logits_N.max(initial=-np.inf)))

        def draw() -> int:
            place = int(np.searchsorted(cumulative_N, rng.random() * cumulative_N[-1], side="right"))
            return min(place, self._size - 1)

        return self._distinct(count, draw)


EPSILON_SAMPLE = 4096
"""Members over which epsilon is taken at most, so that no addition to a large archive is a long one."""


class LexicaseArchive(Population):
    """Epsilon-lexicase (La Cava et al. 2016), down-sampled to `cases` components when there are more.

    Epsilon is each component's median absolute deviation over the members (over evenly spaced ones when
    there are more than 4096). It is taken anew whenever a tenth of them is new: amortised constant time,
    and it depends on who was added and not on when somebody was picked, so a resumed campaign has the same.
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
            every = -(-self._size // EPSILON_SAMPLE)
            self._epsilon_R = median_deviation(self.columns_RN[:, ::every])
            self._changes = 0
        return status

    def dump(self) -> dict[str, NDArray[Any]]:
        return super().dump() | {"epsilon": self._epsilon_R.copy(), "changes": np.array(self._changes)}

    def load(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        super().load(arrays)
        self._epsilon_R, self._changes = np.array(arrays["epsilon"]), int(arrays["changes"])

    def pick(self, rng: Generator, count: int) -> list[int]:
        def draw() -> int:
            order = rng.permutation(len(self._weights_R))[: self._cases]
            survivors = lexicase_survivors(self.columns_RN, order.tolist(), self._epsilon_R)
            return int(survivors[rng.integers(len(survivors))])

        return self._distinct(count, draw)


def median_deviation(columns_RN: NDArray[np.float64]) -> Vector:
    """Median absolute deviation from the median of each component. Shape (R,)."""
    middle_R = _median(columns_RN)
    return _median(np.abs(columns_RN - middle_R[:, np.newaxis]))


def _median(columns_RN: NDArray[np.float64]) -> Vector:
    """np.median of each row, several times as fast: it looks for NaN, and numpy sorts faster than it parts."""
    sorted_RN = np.sort(columns_RN, axis=1)
    count = columns_RN.shape[1]
    middle_R: Vector = (sorted_RN[:, (count - 1) // 2] + sorted_RN[:, count // 2]) / 2
    return middle_R


def lexicase_survivors(columns_RN: NDArray[np.float64], order: Sequence[int], epsilon_R: Vector) -> NDArray[np.int64]:
    """Members left after each component of `order` has kept those within epsilon of its best."""
    first = order[0]
    pool: NDArray[np.int64] = (columns_RN[first] >= columns_RN[first].max() - epsilon_R[first]).nonzero()[0]
    for component in order[1:]:
        if len(pool) == 1:
            break
        values = columns_RN[component].take(pool)
        # Eight times as fast as pool[mask] where half a million members are left.
        pool = pool.take((values >= values.max() - epsilon_R[component]).nonzero()[0])
    return pool
