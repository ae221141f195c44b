"""Ratio of the largest to the smallest distance: computed on integers, rounded once."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations

import numpy as np

from evolve.task import Case, Facts, Invalid, Reward

COUNT = 16
MAX_COORDINATE = 1e6
MAX_RATIO = 10**9


def cases(rng: object) -> list[Case]:
    """There is one case; `rng` is not used."""
    return [Case("plane", {"count": COUNT})]


def score(case: Case, out: object, facts: Facts) -> Reward:
    """Squared ratio of distances, and the smallest triangle in units of the largest distance."""
    points = _points(out)
    squares = [(ax - bx) ** 2 + (ay - by) ** 2 for (ax, ay), (bx, by) in combinations(points, 2)]
    nearest, farthest = min(squares), max(squares)
    if nearest == 0:
        raise Invalid("two points are equal")
    doubled = min(
        abs((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))
        for (ax, ay), (bx, by), (cx, cy) in combinations(points, 3)
    )  # fmt: skip
    ratio = min(Fraction(farthest, nearest), Fraction(MAX_RATIO))
    return Reward(ratio=float(ratio), smallest_triangle=float(Fraction(doubled, 2 * farthest)))


def _points(out: object) -> list[tuple[int, int]]:
    """The points, every coordinate times one common power of two."""
    try:
        table = np.asarray(out)
    except (TypeError, ValueError, OverflowError):
        raise Invalid("the points are not a plain table of numbers") from None
    if table.dtype.kind not in "iuf" or table.dtype.itemsize > 8:
        raise Invalid(f"the points must be float64 numbers, not {table.dtype}")
    if table.shape != (COUNT, 2):
        raise Invalid(f"the points have shape {table.shape}; x and y of {COUNT} points were asked for")
    if not np.all((table >= -MAX_COORDINATE) & (table <= MAX_COORDINATE)):  # also refuses NaN
        raise Invalid(f"coordinates must lie between -{MAX_COORDINATE:g} and {MAX_COORDINATE:g}")
    ratios = [value.as_integer_ratio() for value in table.astype(np.float64).ravel().tolist()]
    one = max(below for _, below in ratios)
    whole = [above * (one // below) for above, below in ratios]
    return list(zip(whole[::2], whole[1::2], strict=True))
