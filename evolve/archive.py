"""The protocol of an archive: what to keep, and whom to breed from next.

Between the sandbox (which scores) and the prompt (which shows parents). Archives hold candidate
numbers and utilities only, are deterministic, and hold at most `capacity` members (or cells): what
a candidate costs depends on that, and not on how many came before it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from numpy.random import Generator
from numpy.typing import NDArray

from evolve.archives.cells import CellArchive
from evolve.archives.pareto import ParetoArchive
from evolve.archives.population import LexicaseArchive, SoftmaxArchive, TournamentArchive
from evolve.axes import front_axes
from evolve.campaign import Selection, Settings, SettingsError
from evolve.candidate import AddStatus
from evolve.reward import RewardSpec, Vector

PARETO_WIDTH = 4
"""Past about this many independent rewards nearly every candidate is on the front (measured: 82 % at 16)."""


class Archive(Protocol):
    """What an island remembers, under one rule of selection."""

    def add(self, no: int, utilities_R: Vector) -> AddStatus:
        """Offer a valid candidate; NEW, IMPROVED or NOT_KEPT."""
        ...

    def pick(self, rng: Generator, count: int) -> list[int]:
        """Up to `count` different candidates, the parent first. Empty only when the archive is."""
        ...

    def utilities(self, no: int) -> Vector:
        """Utilities of a candidate that `pick` returned. Shape (R,)."""
        ...

    def dump(self) -> dict[str, NDArray[Any]]:
        """Everything that further additions and picks depend on, as numbers; copies. `nos` are the members."""
        ...

    def load(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        """Be as the archive was that dumped these. Into an empty one, of the same settings."""
        ...

    def __len__(self) -> int: ...


def rule_of(settings: Settings, spec: RewardSpec) -> Selection:
    """The rule of selection, also where the settings leave it open."""
    if settings.selection is not Selection.AUTO:
        return settings.selection
    return Selection.PARETO if len(spec) <= PARETO_WIDTH else Selection.LEXICASE


def new_archive(settings: Settings, spec: RewardSpec) -> Archive:
    """The archive that the settings ask for, empty."""
    # Axes are checked under every rule: no setting is ignored.
    weights_R, cell_axes, front = spec.weights, _cell_axes(settings, spec), front_axes(settings, spec)
    match rule_of(settings, spec):
        case Selection.PARETO:
            return ParetoArchive(settings.capacity, weights_R, front)
        case Selection.LEXICASE:
            return LexicaseArchive(settings.capacity, weights_R, settings.lexicase_cases)
        case Selection.TOURNAMENT:
            return TournamentArchive(settings.capacity, weights_R, settings.tournament)
        case Selection.SOFTMAX:
            return SoftmaxArchive(settings.capacity, weights_R, settings.temperature)
        case _:
            return CellArchive(cell_axes, settings.cell_bins, weights_R)


def _cell_axes(settings: Settings, spec: RewardSpec) -> tuple[int, ...]:
    names = settings.cell_axes or spec.names[:2]
    for name in names:
        if name not in spec.names:
            raise SettingsError(f"cell_axes names {name!r}; the rewards are {', '.join(spec.names)}")
    return tuple(spec.names.index(name) for name in names)
