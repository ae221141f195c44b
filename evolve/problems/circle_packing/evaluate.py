"""Circles in the unit square: checked without tolerance, on integers."""

from __future__ import annotations

import math
from itertools import combinations

import numpy as np

from evolve.task import Case, Facts, Invalid, Reward

COUNT = 26


def cases(rng: object) -> list[Case]:
    """There is one case; `rng` is not used."""
    return [Case("square", {"count": COUNT})]


def score(case: Case, out: object, facts: Facts) -> Reward:
    """Sum of radii and smallest radius of a packing that is valid as it stands."""
    circles = _circles(out)
    one, exact = _integers(circles)
    for k, (x, y, r) in enumerate(exact):
        if r <= 0:
            raise Invalid(f"circle {k} has radius {circles[k][2]!r}; a radius is positive")
        if x < r or y < r or x + r > one or y + r > one:
            raise Invalid(f"circle {k} {circles[k]} leaves the unit square")
    for (i, (ax, ay, ar)), (j, (bx, by, br)) in combinations(enumerate(exact), 2):
        if (ax - bx) ** 2 + (ay - by) ** 2 < (ar + br) ** 2:
            raise Invalid(f"circles {i} {circles[i]} and {j} {circles[j]} overlap")
    radii = [r for _, _, r in circles]
    return Reward(sum_radii=math.fsum(radii), smallest_radius=min(radii))


def _circles(out: object) -> list[list[float]]:
    try:
        circles = np.asarray(out)
    except (TypeError, ValueError, OverflowError):
        raise Invalid("the circles are not a plain table of numbers") from None
    if circles.dtype.kind not in "iuf" or circles.dtype.itemsize > 8:
        raise Invalid(f"the circles must be float64 numbers, not {circles.dtype}")
    if circles.shape != (COUNT, 3):
        raise Invalid(f"the circles have shape {circles.shape}; x, y, radius of {COUNT} circles were asked for")
    if not np.all((circles >= 0) & (circles <= 1)):  # also refuses NaN and infinities
        raise Invalid("x, y and radius must lie in 0 to 1")
    rows: list[list[float]] = circles.astype(np.float64).tolist()
    return rows


def _integers(circles: list[list[float]]) -> tuple[int, list[tuple[int, ...]]]:
    """Every float times one common power of two: (the image of 1, the images of the circles)."""
    ratios = [[value.as_integer_ratio() for value in circle] for circle in circles]
    one = max(below for circle in ratios for _, below in circle)
    return one, [tuple(above * (one // below) for above, below in circle) for circle in ratios]
