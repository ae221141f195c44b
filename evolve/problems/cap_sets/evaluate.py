"""Cap sets: every pair of vectors is checked for its third point on the line."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from evolve.task import Case, Facts, Invalid, Reward

LIMITS = {3: 9, 4: 20, 5: 45, 6: 112, 7: 288}
"""No cap set of dimension n is larger than this (proven)."""


def cases(rng: object) -> list[Case]:
    """One case a dimension; `rng` is not used."""
    return [Case(f"n{n}", {"n": n}, f"n{n}") for n in LIMITS]


def score(case: Case, out: object, facts: Facts) -> Reward:
    """The size of a set in which no three vectors are on a line."""
    n: int = case.input["n"]
    vectors = _vectors(out, n)
    places = 3 ** np.arange(n)
    codes = vectors @ places
    member = np.zeros(3**n, dtype=bool)
    member[codes] = True
    if member.sum() < len(codes):
        raise Invalid("a vector occurs twice")
    first, second = np.triu_indices(len(vectors), k=1)
    third = (-(vectors[first] + vectors[second]) % 3) @ places  # never one of the pair: they differ
    lines = np.flatnonzero(member[third])
    if len(lines):
        a, b = vectors[first[lines[0]]].tolist(), vectors[second[lines[0]]].tolist()
        raise Invalid(f"{a}, {b} and the third point of their line are all in the set")
    return Reward(size=float(len(vectors)))


def _vectors(out: object, n: int) -> NDArray[np.int64]:
    try:
        vectors = np.asarray(out)
    except (TypeError, ValueError, OverflowError):
        raise Invalid("the vectors are not a plain table of integers") from None
    if vectors.dtype.kind not in "iu":
        raise Invalid(f"the vectors must hold integers, not {vectors.dtype}")
    if vectors.ndim != 2 or vectors.shape[1] != n:
        raise Invalid(f"the vectors have shape {vectors.shape}; rows of {n} entries were asked for")
    if len(vectors) > LIMITS[n]:
        raise Invalid(f"{len(vectors)} vectors: no cap set of dimension {n} has more than {LIMITS[n]}")
    if vectors.size == 0:
        raise Invalid("the set is empty")
    if vectors.min() < 0 or vectors.max() > 2:
        raise Invalid("every entry must be 0, 1 or 2")
    return vectors.astype(np.int64)
