"""MAP-Elites (Mouret & Clune 2015) over reward components: one elite a cell, all cells equal."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from evolve.candidate import AddStatus
from evolve.reward import Vector


class CellArchive:
    """A grid over the utilities of a few components. The best under w* holds a cell."""

    def __init__(self, axes: tuple[int, ...], bins: int, weights_R: Vector) -> None:
        self._axes = list(axes)
        self._bins = bins
        self._weights_R = weights_R
        self._place: dict[tuple[int, ...], int] = {}
        self._elites: list[tuple[int, float, Vector]] = []
        self._by_no: dict[int, Vector] = {}

    def add(self, no: int, utilities_R: Vector) -> AddStatus:
        cell = tuple(np.minimum(utilities_R[self._axes] * self._bins, self._bins - 1).astype(int).tolist())
        score = float(utilities_R @ self._weights_R)
        place = self._place.get(cell)
        if place is None:
            self._place[cell] = len(self._elites)
            self._elites.append((no, score, utilities_R))
            self._by_no[no] = utilities_R
            return AddStatus.NEW
        if score <= self._elites[place][1]:
            return AddStatus.NOT_KEPT
        del self._by_no[self._elites[place][0]]
        self._elites[place] = (no, score, utilities_R)
        self._by_no[no] = utilities_R
        return AddStatus.IMPROVED

    def pick(self, rng: Generator, count: int) -> list[int]:
        if not self._elites:
            return []
        places = rng.integers(len(self._elites), size=2 * count)
        return list(dict.fromkeys(self._elites[int(place)][0] for place in places))[:count]

    def utilities(self, no: int) -> Vector:
        return self._by_no[no]

    def __len__(self) -> int:
        return len(self._elites)
