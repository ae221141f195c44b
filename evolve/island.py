"""Islands: archives that evolve apart and now and then send each other candidates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from evolve.archive import Archive, new_archive
from evolve.campaign import Settings
from evolve.candidate import AddStatus
from evolve.randomness import stream
from evolve.reward import RewardSpec, Vector


@dataclass(frozen=True, slots=True)
class Migration:
    """One candidate copied from an island to the next on the ring."""

    no: int
    source: int
    target: int
    status: AddStatus


class Islands:
    """A pure fold over the valid candidates in their order: the same list gives the same islands."""

    def __init__(self, settings: Settings, spec: RewardSpec, seed: int) -> None:
        self._settings = settings
        self._seed = seed
        self._valid = 0
        self.archives: list[Archive] = [new_archive(settings, spec) for _ in range(settings.islands)]

    def add(self, no: int, island: int, utilities_R: Vector) -> tuple[AddStatus, list[Migration]]:
        """Add a valid candidate to its island; migrate when it is time. The seed goes everywhere."""
        self._valid += 1
        if no == 0:
            for archive in self.archives:
                archive.add(no, utilities_R)
            return AddStatus.NEW, []
        status = self.archives[island].add(no, utilities_R)
        every = self._settings.migration_every
        due = every and self._valid % every == 0 and len(self.archives) > 1
        return status, self._migrate() if due else []

    def pick(self, step: int) -> tuple[int, list[int]]:
        """The island whose turn it is, and its choice: the parent first, then the inspirations."""
        island = step % len(self.archives)
        rng = stream(self._seed, "select", step)
        return island, self.archives[island].pick(rng, 1 + self._settings.inspirations)

    def dump(self) -> dict[str, NDArray[Any]]:
        arrays: dict[str, NDArray[Any]] = {"valid": np.array(self._valid)}
        for number, archive in enumerate(self.archives):
            arrays |= {f"{number}/{name}": array for name, array in archive.dump().items()}
        return arrays

    def load(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        self._valid = int(arrays["valid"])
        for number, archive in enumerate(self.archives):
            archive.load(under(f"{number}/", arrays))

    def _migrate(self) -> list[Migration]:
        """Every island sends to its successor on the ring, chosen before anyone arrives."""
        rng = stream(self._seed, "migrate", self._valid)
        chosen = [
            [(no, archive.utilities(no)) for no in archive.pick(rng, self._settings.migrants)]
            for archive in self.archives
        ]
        migrations = []
        for source, travellers in enumerate(chosen):
            target = (source + 1) % len(self.archives)
            for no, utilities_R in travellers:
                status = self.archives[target].add(no, utilities_R)
                migrations.append(Migration(no, source, target, status))
        return migrations


def under(prefix: str, arrays: Mapping[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
    """Those whose name begins with `prefix`, without it."""
    return {name.removeprefix(prefix): array for name, array in arrays.items() if name.startswith(prefix)}
