"""The few verbs that the controller needs from a database.

Each writing verb is one transaction and returns when it is durable. Verbs called in some order
become visible in that order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from numpy.typing import NDArray

from evolve.campaign import Spent, State
from evolve.candidate import Candidate
from evolve.events import Event
from evolve.mutator import Reply
from evolve.policies import Move, Purpose
from evolve.prompt import Message


class StoreError(Exception):
    """The database cannot be used; the message says what to do. What was committed is safe."""


@dataclass(frozen=True, slots=True)
class Step:
    """One prompt as it was planned, before anybody was asked."""

    no: int
    island: int
    parent: int
    inspirations: tuple[int, ...]
    replies: int
    answers: int
    as_of: int | None = None
    """Candidates that had been counted when it was chosen; None if nobody wrote it down."""
    policy: str = ""
    """Who was to be asked; empty if nobody wrote it down."""
    purpose: Purpose = Purpose.SEARCH


@dataclass(frozen=True, slots=True)
class OpenStep:
    """A step that a dead process left behind."""

    step: Step
    replies: tuple[Reply, ...]
    """Paid for already; empty means that it must be asked again."""
    done: frozenset[tuple[int, int]]
    """(reply, answer) pairs that have become candidates."""


@dataclass(frozen=True, slots=True)
class History:
    """What a controller needs to go on where another one stopped."""

    dump: Mapping[str, NDArray[Any]] | None
    """The newest `Index.dump` that was kept: a cache, which may be stale or missing."""
    open_steps: Sequence[OpenStep]
    spent: Spent
    next_step: int
    next_event: int


class Store(Protocol):
    """One campaign's memory."""

    async def plan(self, step: Step, messages: Sequence[Message]) -> None:
        """Keep a step before it is asked."""
        ...

    async def keep_replies(self, step: int, replies: Sequence[Reply], spent: Spent) -> None:
        """Keep what was paid for before anything reads it."""
        ...

    async def record(
        self,
        candidate: Candidate,
        events: Sequence[Event],
        spent: Spent,
        *,
        closes: bool = False,
        dump: Mapping[str, NDArray[Any]] | None = None,
    ) -> None:
        """Keep a candidate, what follows from it and what it cost, and mark its outcome as counted.

        `closes` says that with it every answer of its step is a candidate. With `dump`, the index as it is
        with this candidate is kept in place of the one kept before.

        Raises:
            StoreError: its outcome has not been committed, or has been counted before.
        """
        ...

    async def note(
        self, events: Sequence[Event], spent: Spent, state: State, reason: str = "", moves: Sequence[Move] = ()
    ) -> None:
        """Keep events, the campaign's state, and how the versions of its policy have moved."""
        ...

    async def recall(self, numbers: Sequence[int]) -> Sequence[Candidate]:
        """Recorded candidates with their programs, in this order; at one go, for every question costs its way.

        Raises:
            StoreError: there is none with one of these numbers.
        """
        ...

    async def scored_before(self, program_hash: bytes) -> Candidate | None:
        """The candidate for which this very program was evaluated, if it was."""
        ...

    async def history(self) -> History: ...

    async def guidance(self) -> Sequence[str]:
        """What people want every prompt to say now."""
        ...

    async def valid(self, after: int, most: int) -> Sequence[tuple[int, int, Sequence[float]]]:
        """(candidate, island, rewards) of the first `most` candidates after this number that entered an archive."""
        ...
