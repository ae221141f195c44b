"""Colourings of fixed graphs of four kinds, checked edge by edge and counted here."""

from __future__ import annotations

import itertools

import numpy as np
from numpy.typing import NDArray

from evolve.task import Case, Facts, Invalid, Reward

SEED = 20_261_130
EACH = 3
COLOURS = 12
"""With which the planted graphs can be coloured."""


def cases(rng: object) -> list[Case]:
    """The same twelve graphs in every campaign, three of a kind; `rng` is not used."""
    own = np.random.default_rng(SEED)
    kinds = {"dense": dense, "sparse": sparse, "near": near, "planted": planted}
    return [
        Case(f"{group}{number}", {"vertices": len(joined), "edges": edges(joined)}, group)
        for group, draw in kinds.items()
        for number in range(EACH)
        for joined in [draw(own)]
    ]


def dense(own: np.random.Generator) -> NDArray[np.bool_]:
    return own.random((125, 125)) < 0.5


def sparse(own: np.random.Generator) -> NDArray[np.bool_]:
    return own.random((250, 250)) < 0.1


def near(own: np.random.Generator) -> NDArray[np.bool_]:
    """Points of the unit square, joined where they are near each other."""
    points = own.random((200, 2))
    joined: NDArray[np.bool_] = ((points[:, None] - points[None]) ** 2).sum(axis=2) < 0.25**2
    return joined


def planted(own: np.random.Generator) -> NDArray[np.bool_]:
    """Parts without edges inside, which are a colouring that nobody is told."""
    part = own.integers(COLOURS, size=150)
    joined: NDArray[np.bool_] = (own.random((150, 150)) < 0.5) & (part[:, None] != part[None])
    return joined


def edges(joined: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Each once, as [lower vertex, higher vertex]."""
    return np.argwhere(np.triu(joined, 1))


def score(case: Case, out: object, facts: Facts) -> Reward:
    """How many colours a proper colouring has."""
    vertices, pairs = case.input["vertices"], case.input["edges"]
    if not isinstance(out, list) or not all(type(colour) is int for colour in out):
        raise Invalid("the colouring is not a list of whole numbers")
    if len(out) != vertices:
        raise Invalid(f"the colouring has {len(out)} entries, and the graph {vertices} vertices")
    alike = ((one, other) for one, other in pairs.tolist() if out[one] == out[other])
    for one, other in itertools.islice(alike, 1):
        raise Invalid(f"the vertices {one} and {other} are joined and have the same colour")
    return Reward(colours=len(set(out)))
