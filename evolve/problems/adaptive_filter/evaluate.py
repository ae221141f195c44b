"""Filtering without a future: every row ends at the sample whose clean value is asked for.

What is asked for is one value a row, and rows are drawn independently, so no input holds a later
sample of any signal: a filter is causal because there is nothing else it could be.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from evolve.task import Case, Facts, Invalid, Reward

Array = NDArray[np.float64]

SEED = 20_240_507
ROWS = 150
LENGTH = 64
FAMILIES = ("drift", "chirp", "steps", "ramps", "bursts")
RECENT = 4
"""Samples over which the slope of the signal is taken."""
MAX_ESTIMATE = 1e6


class Signals(NamedTuple):
    """Everything about one family: what is shown, and what is not."""

    noisy: Array
    """Shape (ROWS, LENGTH)."""
    clean: Array
    """Shape (ROWS, LENGTH)."""
    noise: Array
    """Ordinary noise of each row, shape (ROWS,)."""


def cases(rng: object) -> list[Case]:
    """The same five cases in every campaign; `rng` is not used."""
    return [Case(family, {"windows": _signals(family).noisy}, family) for family in FAMILIES]


def score(case: Case, out: object, facts: Facts) -> Reward:
    """Error of the estimates, cut into what trails the signal and what does not."""
    signals = _signals(case.group)
    error = (_estimates(out) - signals.clean[:, -1]) / signals.noise
    slope = (signals.clean[:, -1] - signals.clean[:, -1 - RECENT]) / RECENT / signals.noise
    lag = -float(error @ slope) / float(slope @ slope)
    return Reward(error=_rms(error), lag=abs(lag), jitter=_rms(error + lag * slope))


def _rms(values: Array) -> float:
    return float(np.sqrt(np.mean(values**2)))


def _signals(family: str) -> Signals:
    """Draw a family again, always the same: nothing is kept between calls."""
    own = np.random.default_rng([SEED, FAMILIES.index(family)])
    noise = own.uniform(0.3, 0.8, ROWS)
    clean = own.uniform(-3.0, 3.0, (ROWS, 1)) + _shape(family, own)
    strength = np.ones((ROWS, LENGTH))
    if family == "bursts":
        middle = own.uniform(0, LENGTH + 8, (ROWS, 1))
        strength[np.abs(np.arange(LENGTH) - middle) < 6] = 4.0
    noisy = clean + noise[:, None] * strength * own.standard_normal((ROWS, LENGTH))
    return Signals(noisy, clean, noise)


def _shape(family: str, own: np.random.Generator) -> Array:
    """The clean signals without their level. Shape (ROWS, LENGTH)."""
    time = np.arange(LENGTH) - (LENGTH - 1.0)  # 0 is now
    phase = own.uniform(0, 2 * np.pi, (ROWS, 1))
    if family == "drift":
        speed = np.cumsum(own.standard_normal((ROWS, LENGTH)) * 0.02, axis=1)
        return np.cumsum(speed, axis=1)
    if family == "chirp":
        pitch = own.uniform(0.1, 0.3, (ROWS, 1))
        bend = own.uniform(-0.0005, 0.0005, (ROWS, 1))
        return own.uniform(1, 3, (ROWS, 1)) * np.sin(phase + pitch * time + bend * time**2)
    if family == "steps":
        jumps = own.standard_normal((ROWS, LENGTH)) * 3.0 * (own.random((ROWS, LENGTH)) < 0.05)
        return np.cumsum(jumps, axis=1)
    if family == "ramps":
        kinks = own.standard_normal((ROWS, LENGTH)) * 0.2 * (own.random((ROWS, LENGTH)) < 0.05)
        slopes = own.standard_normal((ROWS, 1)) * 0.2 + np.cumsum(kinks, axis=1)
        return np.cumsum(slopes, axis=1)
    return own.uniform(1, 3, (ROWS, 1)) * np.sin(phase + own.uniform(0.03, 0.1, (ROWS, 1)) * time)


def _estimates(out: object) -> Array:
    try:
        values = np.asarray(out)
    except (TypeError, ValueError, OverflowError):
        raise Invalid("the estimates are not a plain list of numbers") from None
    if values.dtype.kind not in "iuf":
        raise Invalid(f"the estimates must be numbers, not {values.dtype}")
    if values.shape != (ROWS,):
        raise Invalid(f"the estimates have shape {values.shape}; one for each of {ROWS} rows was asked for")
    estimates = values.astype(np.float64)
    if not np.all(np.abs(estimates) <= MAX_ESTIMATE):  # also refuses NaN
        raise Invalid(f"estimates must be finite and at most {MAX_ESTIMATE:g} in size")
    return estimates
