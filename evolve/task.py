"""What a problem's `evaluate.py` is written with: `Case`, `Facts`, `Reward`, `Invalid`.

Imported inside the scorer process, so it costs nothing to import: standard library only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Case:
    """One hidden input. The candidate is called as `entry(**input)`."""

    id: str
    input: Mapping[str, Any]
    """JSON values and numpy arrays (bool, int, uint, float, complex) only."""
    group: str = ""
    """Rewards declared with `groups` are reduced over each group of cases by itself."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the run of one case cost, measured from outside the candidate's process."""

    cpu_seconds: float
    wall_seconds: float
    peak_mib: float
    """Largest resident memory of the candidate's process so far."""


class Reward(dict[str, float]):
    """The rewards of one case by name: `Reward(excess=3.2)`. Names as in problem.toml."""


class Invalid(Exception):
    """Raise in `score` when an output breaks the rules: `raise Invalid("item 7 packed twice")`."""
