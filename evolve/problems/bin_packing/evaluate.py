"""Online bin packing: instances drawn once for ever, packings counted here."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from evolve.task import Case, Facts, Invalid, Reward

SEED = 20_240_501


def cases(rng: object) -> list[Case]:
    """The same 30 instances in every campaign; `rng` is not used."""
    own = np.random.default_rng(SEED)
    drawn: list[Case] = []
    for number in range(20):
        items = own.integers(20, 101, size=500)
        drawn.append(Case(f"or3-{number}", {"items": items, "capacity": 150}, "or3"))
    for group, size, count in (("weibull-1k", 1_000, 8), ("weibull-5k", 5_000, 2)):
        for number in range(count):
            items = np.clip(np.rint(45.0 * own.weibull(3.0, size)), 1, 100).astype(np.int64)
            drawn.append(Case(f"{group}-{number}", {"items": items, "capacity": 100}, group))
    return drawn


def score(case: Case, out: object, facts: Facts) -> Reward:
    """Excess over the volume bound, in per cent, of a packing that is checked first."""
    items: NDArray[np.int64] = case.input["items"]
    capacity: int = case.input["capacity"]
    bins = _bins(out, len(items))
    load = np.bincount(bins, weights=items)  # integers below 2 ** 53: exact
    if load.max() > capacity:
        full = int(load.argmax())
        raise Invalid(f"bin {full} holds {load[full]:.0f}, its capacity is {capacity}")
    used = int(np.count_nonzero(load))  # every item is at least 1
    bound = -(-int(items.sum()) // capacity)
    return Reward(excess=100.0 * (used - bound) / bound)


def _bins(out: object, count: int) -> NDArray[np.int64]:
    try:
        bins = np.asarray(out)
    except (TypeError, ValueError, OverflowError):
        raise Invalid("the bins are not a plain list of integers") from None
    if bins.dtype.kind not in "iu":
        raise Invalid(f"the bins must be integers, not {bins.dtype}")
    if bins.shape != (count,):
        raise Invalid(f"the bins have shape {bins.shape}; one bin for each of {count} items was asked for")
    if bins.min() < 0 or bins.max() >= count:
        raise Invalid(f"bins are numbered 0 to {count - 1}; found {bins.min()} to {bins.max()}")
    return bins.astype(np.int64)
