"""The sine from a description: the program returns numbers, the values are computed here."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from evolve.task import Case, Facts, Invalid, Reward

POINTS = np.linspace(-math.pi, math.pi, 161)
REGIONS = np.array_split(np.arange(161), 8)
MAX_PIECES = 8
MAX_COEFFICIENTS = 12
MAX_NUMBER = 1e12


class Piece(NamedTuple):
    until: float
    top: tuple[float, ...]
    bottom: tuple[float, ...]


def cases(rng: object) -> list[Case]:
    """There is one case without input; `rng` is not used."""
    return [Case("sine", {})]


def score(case: Case, out: object, facts: Facts) -> Reward:
    """One fit for each region of points, and how many numbers the description needs."""
    odd, pieces = _description(out)
    values = _values(np.abs(POINTS), pieces) * np.sign(POINTS) if odd else _values(POINTS, pieces)
    errors = np.abs(values - np.sin(POINTS))
    fits = {f"fit_{k}": 1.0 / (1.0 + float(errors[region].max())) for k, region in enumerate(REGIONS, 1)}
    return Reward(fits | {"size": float(_size(pieces))})


def _values(x: NDArray[np.float64], pieces: list[Piece]) -> NDArray[np.float64]:
    edges = [piece.until for piece in pieces[:-1]]
    values = np.empty_like(x)
    free = np.ones(len(x), dtype=bool)
    for piece, edge in zip(pieces, [*edges, math.inf], strict=True):
        here = free & (x <= edge)
        below = _polynomial(piece.bottom, x[here])
        if np.any(np.abs(below) < 1e-12):
            raise Invalid(f"the denominator {list(piece.bottom)} vanishes at a point")
        values[here] = _polynomial(piece.top, x[here]) / below
        free &= ~here
    return values


def _polynomial(coefficients: tuple[float, ...], x: NDArray[np.float64]) -> NDArray[np.float64]:
    value = np.zeros_like(x)
    for coefficient in reversed(coefficients):
        value = value * x + coefficient
    return value


def _size(pieces: list[Piece]) -> int:
    count = len(pieces) - 1
    for piece in pieces:
        count += sum(c != 0 for c in piece.top)
        count += sum(c != 0 for c in piece.bottom) if piece.bottom != (1.0,) else 0
    return count


def _description(out: object) -> tuple[bool, list[Piece]]:
    if not isinstance(out, Mapping) or set(out) != {"odd", "pieces"}:
        raise Invalid('the description must be {"odd": bool, "pieces": list}')
    odd, pieces = out["odd"], out["pieces"]
    if not isinstance(odd, bool):
        raise Invalid("odd must be true or false")
    if not isinstance(pieces, list) or not 1 <= len(pieces) <= MAX_PIECES:
        raise Invalid(f"pieces must be a list of 1 to {MAX_PIECES}")
    return odd, [_piece(piece) for piece in pieces]


def _piece(piece: object) -> Piece:
    if not isinstance(piece, Mapping) or set(piece) != {"until", "top", "bottom"}:
        raise Invalid('a piece must be {"until": number, "top": list, "bottom": list}')
    return Piece(_number(piece["until"]), _numbers(piece["top"]), _numbers(piece["bottom"]))


def _numbers(values: object) -> tuple[float, ...]:
    if isinstance(values, np.ndarray) and values.ndim == 1 and values.size <= MAX_COEFFICIENTS:
        values = values.tolist()
    if not isinstance(values, list) or not 1 <= len(values) <= MAX_COEFFICIENTS:
        raise Invalid(f"coefficients must be a list of 1 to {MAX_COEFFICIENTS} numbers")
    return tuple(_number(value) for value in values)


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not -MAX_NUMBER < value < MAX_NUMBER:
        raise Invalid(f"numbers must be finite and below {MAX_NUMBER:g} in size")
    return float(value)
