"""What a problem's `evaluate.py` is written with: `Case`, `Facts`, `Call`, `Reward`, `Invalid`.

Imported inside the scorer process, so it costs nothing to import: standard library only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class Case:
    """One hidden input. The candidate is called as `entry(**input)`."""

    id: str
    input: Mapping[str, Any]
    """JSON values and numpy arrays (bool, int, uint, float, complex) only."""
    group: str = ""
    """Rewards declared with `groups` are reduced over each group of cases by itself."""
    hidden: bool = False
    """Never run during the search, so nothing of it can reach a prompt: `quiver rescore` holds elites against it."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the run of one case cost, measured from outside the candidate's process."""

    cpu_seconds: float
    wall_seconds: float
    peak_mib: float
    """Largest resident memory of the candidate's process so far."""
    cpu_ratio: float | None = None
    """`cpu_seconds` over those of the problem's `reference` on the same case, run in turn with it; None without one."""


class Call(Protocol):
    """What `play(case, call)` asks the candidate with, as often as the problem's limits allow."""

    @property
    def facts(self) -> Facts:
        """What all calls of this case have cost so far; your own time is not in it."""
        ...

    @property
    def left(self) -> int:
        """How many more calls there may be."""
        ...

    def __call__(self, **arguments: Any) -> Any:
        """What the candidate's entry returns for these arguments: plain data. If it fails, `play` is ended."""
        ...


class Reward(dict[str, float]):
    """The rewards of one case by name: `Reward(excess=3.2)`. Names as in problem.toml."""


class Invalid(Exception):
    """Raise in `score` when an output breaks the rules: `raise Invalid("item 7 packed twice")`."""
