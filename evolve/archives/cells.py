"""MAP-Elites (Mouret & Clune 2015) over reward components: one elite a cell, all cells equal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from evolve.candidate import AddStatus
from evolve.reward import Vector


class CellArchive:
    """A grid over the utilities of a few components. The best under w* holds a cell."""

    def __init__(self, axes: tuple[int, ...], bins: int, weights_R: Vector) -> None:
        self._axes = list(axes)
        self._bins = bins
        self._weights_R = weights_R
        self._place: dict[tuple[int, ...], int] = {}
        self._elites: list[tuple[int, float]] = []
        self._by_no: dict[int, Vector] = {}

    def add(self, no: int, utilities_R: Vector) -> AddStatus:
        cell = tuple(np.minimum(utilities_R[self._axes] * self._bins, self._bins - 1).astype(int).tolist())
        score = float(utilities_R @ self._weights_R)
        place = self._place.get(cell)
        if place is None:
            self._place[cell] = len(self._elites)
            self._elites.append((no, score))
            self._by_no[no] = utilities_R.copy()
            return AddStatus.NEW
        if score <= self._elites[place][1]:
            return AddStatus.NOT_KEPT
        del self._by_no[self._elites[place][0]]
        self._elites[place] = (no, score)
        self._by_no[no] = utilities_R.copy()
        return AddStatus.IMPROVED

    def pick(self, rng: Generator, count: int) -> list[int]:
        if not self._elites:
            return []
        places = rng.integers(len(self._elites), size=2 * count)
        return list(dict.fromkeys(self._elites[int(place)][0] for place in places))[:count]

    def utilities(self, no: int) -> Vector:
        return self._by_no[no]

    def dump(self) -> dict[str, NDArray[Any]]:
        nos, width = [no for no, _ in self._elites], len(self._weights_R)
        return {
            "cells": np.array(list(self._place), dtype=np.int64).reshape(len(nos), len(self._axes)),
            "nos": np.array(nos, dtype=np.int64),
            "scores": np.array([score for _, score in self._elites], dtype=np.float64),
            "utilities": np.array([self._by_no[no] for no in nos], dtype=np.float64).reshape(len(nos), width),
        }

    def load(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        nos: list[int] = arrays["nos"].tolist()
        self._place = {tuple(cell): place for place, cell in enumerate(arrays["cells"].tolist())}
        self._elites = list(zip(nos, arrays["scores"].tolist(), strict=True))
        self._by_no = dict(zip(nos, np.array(arrays["utilities"]), strict=True))

    def __len__(self) -> int:
        return len(self._elites)
