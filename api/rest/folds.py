"""Running results over all candidates of a campaign, kept by the server so that a request reads only what is new.

A fold starts at the first candidate, or at a snapshot, and takes in the rest a few thousand at a time.
Candidates never change, so nothing that was taken in has to be looked at again; a fold that was dropped
is made again. All of it happens in the reader's one thread, between other requests.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from typing import Any, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from db.points import window
from db.store import saved_dump, valid_after
from evolve.archives.pareto import ParetoArchive
from evolve.axes import front_axes
from evolve.campaign import Campaign, Settings
from evolve.index import FRONT, Index
from evolve.problem import Problem
from evolve.reward import RewardSpec

CHUNK = 2000
"""Candidates that are taken in before other requests have their turn: some 20 milliseconds."""
MOST = 24
"""Folds that are kept; the one that was not asked for longest goes first. Columns of 10^6 candidates take 50 MB."""


class Fold(Protocol):
    def advance(self, connection: Connection) -> bool:
        """Take in what comes next, if anything does; whether there may be more."""
        ...


AnyFold = TypeVar("AnyFold", bound=Fold)
Result = TypeVar("Result")


class More:
    """In place of an answer: the fold has not taken in everything yet."""


class Folds:
    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, Any] = OrderedDict()

    def job(
        self,
        key: Hashable,
        make: Callable[[Connection], AnyFold],
        question: Callable[[Connection, AnyFold], Result],
    ) -> Callable[[Connection], Result | More]:
        """What the reader's thread has to do, again and again until it answers."""

        def step(connection: Connection) -> Result | More:
            fold = self._kept.get(key) or make(connection)
            self._kept[key] = fold
            self._kept.move_to_end(key)
            if len(self._kept) > MOST:
                self._kept.popitem(last=False)
            return More() if fold.advance(connection) else question(connection, fold)

        return step


class IndexFold:
    """What the campaign's controller holds in memory: islands, front, best, statistics."""

    def __init__(self, connection: Connection, number: int, campaign: Campaign, problem: Problem) -> None:
        self._number, self.settings, self.spec = number, campaign.settings, problem.rewards
        self.index = Index.restored(self.settings, self.spec, campaign.seed, saved_dump(connection, number))

    def advance(self, connection: Connection) -> bool:
        rows = valid_after(connection, self._number, self.index.last, CHUNK)
        self.index.extend(rows)
        return len(rows) == CHUNK


class FrontFold:
    """The front over axes of a viewer's choice."""

    def __init__(self, number: int, spec: RewardSpec, axes: tuple[str, ...]) -> None:
        self._number, self._spec, self._last = number, spec, -1
        self.axes = front_axes(Settings(front=axes), spec)
        self.front = ParetoArchive(FRONT, spec.weights, self.axes)

    def advance(self, connection: Connection) -> bool:
        rows = valid_after(connection, self._number, self._last, CHUNK)
        if rows:
            for (no, _, _), utilities_R in zip(rows, self._spec.utilities([row[2] for row in rows]), strict=True):
                self.front.add(no, utilities_R)
            self._last = rows[-1][0]
        return len(rows) == CHUNK


class Columns:
    """Every candidate as numbers, with some of its rewards, for filters and orders that no index has."""

    def __init__(self, number: int, spec: RewardSpec, rewards: tuple[str, ...]) -> None:
        self._number, self._last = number, -1
        self._places = [spec.names.index(name) for name in rewards]
        self._width = len(spec)
        self._codes: dict[str, int] = {}
        self._chunks: list[NDArray[np.float64]] = []

    def advance(self, connection: Connection) -> bool:
        rows = window(connection, self._number, self._last, CHUNK)
        if rows:
            self._last = rows[-1].no
            named = np.array(
                [(r.no, r.island, self._code(r.verdict), self._code(r.status), r.scalar) for r in rows],
                dtype=np.float64,
            )
            rewards_NR = rewards_of(rows, self._width)[:, self._places]
            self._chunks.append(np.hstack([named, rewards_NR]).T)
        return len(rows) == CHUNK

    def table(self) -> NDArray[np.float64]:
        """Rows: number, island, verdict, status, utility under w*, then the rewards; NaN where there is none.
        Columns: candidates."""
        if len(self._chunks) > 1:
            self._chunks = [np.hstack(self._chunks)]
        return self._chunks[0] if self._chunks else np.zeros((5 + len(self._places), 0))

    def code(self, name: str) -> int:
        """Of a verdict or a status in the table; -1 when nobody has it."""
        return self._codes.get(name, -1)

    def _code(self, name: str) -> int:
        return self._codes.setdefault(name, len(self._codes))


def rewards_of(rows: Sequence[Any], width: int) -> NDArray[np.float64]:
    """Shape (N, R); NaN where a candidate has no rewards."""
    nothing = np.full(width, np.nan, dtype="<f8").tobytes()
    packed = b"".join(row.rewards or nothing for row in rows)
    return np.frombuffer(packed, dtype="<f8").reshape(len(rows), width)
