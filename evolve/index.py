"""What a campaign has found, as far as it is held in memory: islands, front, best, statistics.

A pure fold over the valid candidates in their order, of a size that does not depend on how many there
were. `dump` gives all of it as plain arrays, and an index that is loaded from them decides and picks
to the bit like the one that was dumped: so a dump is a cache, and the candidates are the authority.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from itertools import islice
from typing import Any

import numpy as np
from numpy.typing import NDArray

from evolve.archive import Archive
from evolve.archives.pareto import ParetoArchive
from evolve.axes import front_axes
from evolve.campaign import Settings
from evolve.candidate import AddStatus
from evolve.island import Islands, Migration, under
from evolve.reward import RewardSpec, Vector
from evolve.statistics import Statistics, Summary

FRONT = 256
"""Members of the campaign-wide front that is reported."""
CHUNK = 256
"""Candidates that are read again at once: with 512 rewards they take 4 MB as numbers of Python."""
LAYOUT = 1
"""Of a dump, and of the rules that made it: raise it when either changes."""


class StaleDump(ValueError):
    """The dump was made by other rules or for another campaign: add the candidates again instead."""


@dataclass(frozen=True, slots=True)
class Placed:
    """What became of one valid candidate."""

    status: AddStatus
    scalar: float
    """Utility under w*."""
    is_best: bool
    """Better under w* than everyone before."""
    migrations: Sequence[Migration]


class Index:
    """Add every valid candidate once, in order; ask whom to breed from."""

    def __init__(self, settings: Settings, spec: RewardSpec, seed: int) -> None:
        made_for = blake2b(repr((LAYOUT, settings, spec, seed)).encode()).digest()
        self._made_for = np.frombuffer(made_for, dtype=np.uint8)
        self._spec = spec
        self._islands = Islands(settings, spec, seed)
        self._statistics = Statistics(len(spec))
        self.axes = front_axes(settings, spec)
        self.front = ParetoArchive(FRONT, spec.weights, self.axes)
        """Of the whole campaign."""
        self.best: tuple[float, int] = (-1.0, -1)
        """(utility under w*, candidate number)."""
        self.last = -1
        """Number of the candidate that was added last; a dump covers those up to it."""

    def add(self, no: int, island: int, utilities_R: Vector) -> Placed:
        """Offer a valid candidate to its island, the front, the title of the best and the statistics."""
        status, migrations = self._islands.add(no, island, utilities_R)
        self.front.add(no, utilities_R)
        self._statistics.add(no, utilities_R)
        scalar = float(utilities_R @ self._spec.weights)
        is_best = scalar > self.best[0]
        if is_best:
            self.best = (scalar, no)
        self.last = no
        return Placed(status, scalar, is_best, migrations)

    def extend(self, valid: Iterable[tuple[int, int, Sequence[float]]]) -> None:
        """Add (candidate, island, rewards) of many."""
        rows = iter(valid)
        while chunk := list(islice(rows, CHUNK)):
            utilities_NR = self._spec.utilities([rewards for _, _, rewards in chunk])
            for (no, island, _), utilities_R in zip(chunk, utilities_NR, strict=True):
                self.add(no, island, utilities_R)

    def pick(self, step: int) -> tuple[int, list[int]]:
        """The island whose turn it is, and its choice: the parent first, then the inspirations."""
        return self._islands.pick(step)

    def members(self) -> set[int]:
        """Candidates that an island or the front holds, and the best one."""
        holders: list[Archive] = [self.front, *self._islands.archives]
        return {self.best[1]}.union(*(holder.dump()["nos"].tolist() for holder in holders))

    @property
    def islands(self) -> Sequence[Archive]:
        return self._islands.archives

    @property
    def statistics(self) -> Summary:
        return self._statistics.summary()

    def dump(self) -> dict[str, NDArray[Any]]:
        """All of it, as arrays that share no memory with the index."""
        parts = {"islands": self._islands.dump(), "front": self.front.dump(), "statistics": self._statistics.dump()}
        arrays = {f"{part}/{name}": array for part, dumped in parts.items() for name, array in dumped.items()}
        scalar, no = self.best
        return arrays | {
            "made_for": self._made_for,
            "best_scalar": np.array(scalar),
            "best_no": np.array(no),
            "last": np.array(self.last),
        }

    @classmethod
    def restored(
        cls, settings: Settings, spec: RewardSpec, seed: int, dump: Mapping[str, NDArray[Any]] | None
    ) -> Index:
        """From a dump that was kept, or empty when there is none that fits: go on with those after `last`."""
        if dump is not None:
            with suppress(StaleDump):
                return cls.load(settings, spec, seed, dump)
        return cls(settings, spec, seed)

    @classmethod
    def load(cls, settings: Settings, spec: RewardSpec, seed: int, arrays: Mapping[str, NDArray[Any]]) -> Index:
        """The index that was dumped, for the same settings, rewards and seed; go on with those after `last`.

        Raises:
            StaleDump: the arrays were dumped for others, or by other rules.
        """
        index = cls(settings, spec, seed)
        if not np.array_equal(arrays.get("made_for", np.zeros(0)), index._made_for):
            raise StaleDump("the dump was made for another campaign or by another version of evolve.index")
        index._islands.load(under("islands/", arrays))
        index.front.load(under("front/", arrays))
        index._statistics.load(under("statistics/", arrays))
        index.best = (float(arrays["best_scalar"]), int(arrays["best_no"]))
        index.last = int(arrays["last"])
        return index
