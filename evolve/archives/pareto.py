"""The Pareto front, thinned by crowding: keep what nothing beats, breed from the lonely."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from evolve.axes import Axes
from evolve.candidate import AddStatus
from evolve.reward import Vector, crowding


class ParetoArchive:
    """At most `capacity` candidates of which none dominates another on the axes; without axes, on all components.

    A front grows without bound in many dimensions, so a full one drops its most crowded member;
    of its members the best on each axis and the best under w* always stay.
    """

    def __init__(self, capacity: int, weights_R: Vector, axes: Axes | None = None) -> None:
        self._capacity = capacity
        self._weights_R = weights_R
        self._axes = axes
        width, height = len(weights_R), len(axes.names) if axes else len(weights_R)
        # One column a member, in order of arrival, so that one axis is contiguous in memory.
        self._size = 0
        self._nos_N = np.zeros(16, dtype=np.int64)
        self._scores_N = np.zeros(16)
        self._points_FN = np.zeros((height, 16))
        self._columns_RN = np.zeros((width, 16))
        self._crowding_N: Vector | None = None  # computed when first needed after a change

    def add(self, no: int, utilities_R: Vector) -> AddStatus:
        point_F = self._axes.project(utilities_R) if self._axes else utilities_R
        points_FN, point_F1 = self._points_FN[:, : self._size], point_F[:, np.newaxis]
        if np.count_nonzero(np.logical_and.reduce(points_FN >= point_F1)):  # beaten, or equalled by somebody older
            return AddStatus.NOT_KEPT
        stay_N = np.logical_or.reduce(points_FN > point_F1)
        improved = np.count_nonzero(stay_N) < self._size
        if improved:
            self._keep(np.flatnonzero(stay_N))
        self._append(no, float(utilities_R @ self._weights_R), point_F, utilities_R)
        if self._size > self._capacity and self._drop_crowded() == no:
            return AddStatus.NOT_KEPT
        return AddStatus.IMPROVED if improved else AddStatus.NEW

    def pick(self, rng: Generator, count: int) -> list[int]:
        """Binary tournaments on crowding distance: the lonelier of two wins (NSGA-II)."""
        size = self._size
        lonely_N = self._lonely()
        picked: list[int] = []
        for _ in range(4 * count):
            a, b = (int(i) for i in rng.integers(size, size=2)) if size else (0, 0)
            if size and (winner := int(self._nos_N[a if lonely_N[a] >= lonely_N[b] else b])) not in picked:
                picked.append(winner)
            if len(picked) == min(count, size):
                break
        return picked

    def utilities(self, no: int) -> Vector:
        place = int(np.flatnonzero(self._nos_N[: self._size] == no)[0])
        return self._columns_RN[:, place].copy()

    def front(self) -> tuple[list[int], NDArray[np.float64]]:
        """Numbers and points of the members, shape (N, F), in order of arrival."""
        return self._nos_N[: self._size].tolist(), self._points_FN[:, : self._size].T

    def dump(self) -> dict[str, NDArray[Any]]:
        return {name: array[..., : self._size].copy() for name, array in self._arrays().items()}

    def load(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        self._size = len(arrays["nos"])
        while len(self._nos_N) < self._size:
            self._grow()
        for name, array in self._arrays().items():
            array[..., : self._size] = arrays[name]
        self._crowding_N = None

    def __len__(self) -> int:
        return self._size

    def _arrays(self) -> dict[str, NDArray[Any]]:
        return {
            "nos": self._nos_N,
            "scores": self._scores_N,
            "points": self._points_FN,
            "utilities": self._columns_RN,
        }

    def _append(self, no: int, score: float, point_F: Vector, utilities_R: Vector) -> None:
        if self._size == len(self._nos_N):
            self._grow()
        place = self._size
        self._nos_N[place] = no
        self._scores_N[place] = score
        self._points_FN[:, place] = point_F
        self._columns_RN[:, place] = utilities_R
        self._size += 1
        self._crowding_N = None

    def _grow(self) -> None:
        self._nos_N, self._scores_N, self._points_FN, self._columns_RN = (
            np.concatenate([array, np.zeros_like(array)], axis=-1) for array in self._arrays().values()
        )

    def _keep(self, places: NDArray[np.int64]) -> None:
        """Only the members at `places`, which are in order."""
        for array in self._arrays().values():
            array[..., : len(places)] = array[..., places]
        self._size = len(places)
        self._crowding_N = None

    def _lonely(self) -> Vector:
        if self._crowding_N is None:
            self._crowding_N = crowding(self._points_FN[:, : self._size].T)
        return self._crowding_N

    def _drop_crowded(self) -> int:
        """Drop the most crowded (of equals the oldest) who is not the best at something; return its number."""
        size = self._size
        free_N = np.ones(size, dtype=bool)
        free_N[self._points_FN[:, :size].argmax(axis=1)] = False
        free_N[self._scores_N[:size].argmax()] = False
        free = np.flatnonzero(free_N)
        # With more axes than capacity everyone is the best at something: then the newest goes.
        victim = int(free[self._lonely()[free].argmin()]) if len(free) else size - 1
        no = int(self._nos_N[victim])
        self._keep(np.delete(np.arange(size), victim))
        return no
