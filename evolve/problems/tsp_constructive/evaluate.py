"""Tours of 50 cities: fixed uniform instances, lengths computed here."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from evolve.task import Case, Facts, Invalid, Reward

SEED = 20_240_503
CITIES = 50
GROUPS = "abcd"


def cases(rng: object) -> list[Case]:
    """The same 16 instances in every campaign, four to a group; `rng` is not used."""
    own = np.random.default_rng(SEED)
    drawn: list[Case] = []
    for number in range(16):
        points = own.random((CITIES, 2))
        apart = points[:, None, :] - points[None, :, :]
        distances = np.sqrt((apart**2).sum(axis=2))
        group = GROUPS[number // 4]
        drawn.append(Case(f"{group}{number % 4}", {"distances": distances}, group))
    return drawn


def score(case: Case, out: object, facts: Facts) -> Reward:
    """Length of the closed tour, which must be a permutation of the cities."""
    distances: NDArray[np.float64] = case.input["distances"]
    order = _order(out)
    return Reward(length=math.fsum(distances[order, np.roll(order, -1)]))


def _order(out: object) -> NDArray[np.int64]:
    try:
        order = np.asarray(out)
    except (TypeError, ValueError, OverflowError):
        raise Invalid("the tour is not a plain list of integers") from None
    if order.dtype.kind not in "iu":
        raise Invalid(f"the tour must hold integers, not {order.dtype}")
    if order.shape != (CITIES,):
        raise Invalid(f"the tour has shape {order.shape}; a list of {CITIES} cities was asked for")
    if not np.array_equal(np.sort(order), np.arange(CITIES)):
        raise Invalid(f"the tour does not visit each of the cities 0 to {CITIES - 1} exactly once")
    return order.astype(np.int64)
