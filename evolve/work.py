"""Evaluations that are wanted: the noun, and the protocols between queue, dispatcher and hosts.

A controller puts programs into the queue and waits for their outcomes; a dispatcher moves works
from the queue to the places of a pool; a host evaluates and commits the outcome itself, before it
answers. So whoever dies, what was evaluated is kept, and what was not is still in the queue.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

from evolve.outcome import Outcome
from evolve.problem import Problem

ATTEMPTS = 3
"""Hosts that may die over a program before it is called a sandbox fault and left alone."""


@dataclass(frozen=True, slots=True)
class Needs:
    """What an evaluation occupies while it runs; or, of a pool, what there is in all."""

    cpus: float = 1.0
    gpus: float = 0.0
    memory_mib: float = 0.0

    def plus(self, other: Needs) -> Needs:
        return Needs(self.cpus + other.cpus, self.gpus + other.gpus, self.memory_mib + other.memory_mib)

    def at_most(self, room: Needs) -> Needs:
        return Needs(min(self.cpus, room.cpus), min(self.gpus, room.gpus), min(self.memory_mib, room.memory_mib))

    def within(self, room: Needs) -> bool:
        return self.cpus <= room.cpus and self.gpus <= room.gpus and self.memory_mib <= room.memory_mib

    def __str__(self) -> str:
        return f"{self.cpus:g} cpus, {self.gpus:g} gpus and {self.memory_mib:g} MiB"


@dataclass(frozen=True, slots=True)
class Work:
    """One evaluation that is wanted; unique by campaign, program and set of cases."""

    id: int
    campaign: int
    """Row of the campaign in the database."""
    program: bytes
    """Hash of the program's text."""
    needs: Needs = Needs()
    attempt: int = 0
    """Hosts that have died over it so far."""
    fresh: int = -1
    """The set of fresh cases that it is held against, hidden ones too; -1: the campaign's own cases."""


class HostDied(Exception):
    """A host ended, or could not work, before it had committed the outcome; nothing is known of the program."""


class Desk(Protocol):
    """What a host wants from the database."""

    async def problem(self, campaign: int) -> tuple[Problem, int]:
        """The campaign's problem and its seed of randomness."""
        ...

    async def source(self, work: Work) -> bytes:
        """The program, as `Program.encode` wrote it."""
        ...

    async def finish(self, work: Work, outcome: Outcome) -> None:
        """Commit the outcome, unless there is one, and take the work out of the queue."""
        ...


class Queue(Protocol):
    """What a dispatcher wants from the database. Only one dispatcher at a time holds it."""

    async def adopt(self, running: Collection[int]) -> list[Work]:
        """After a dispatcher that is gone: these go on; all others that it had leased are free again, one try older."""
        ...

    async def waiting(self, each: int) -> list[Work]:
        """The oldest free works, at most `each` of any campaign."""
        ...

    async def lease(self, works: Sequence[Work]) -> list[Work]:
        """Take these; those that are still there."""
        ...

    async def wanted(self) -> set[int]:
        """Ids of what is leased and has not been withdrawn."""
        ...

    async def give_back(self, work: Work, reason: str) -> None:
        """Free again, one try older."""
        ...

    async def leave(self) -> None:
        """Free all that is leased, as if nobody had taken it: at an orderly end."""
        ...

    async def explain(self, work: Work, reason: str) -> None:
        """Why it has to wait, for whoever waits for it."""
        ...

    async def finish(self, work: Work, outcome: Outcome) -> None:
        """As a host does; for a program that nobody shall try again."""
        ...

    async def changed(self, seconds: float) -> None:
        """Return when something may have changed, at the latest after `seconds`."""
        ...

    def ring(self) -> None:
        """Something has changed: wake whoever is in `changed`."""
        ...


class Pool(Protocol):
    """Places to evaluate in: on this machine, or on many."""

    shares_fate: bool
    """Whether all places end when one does, so that nobody can say which program did it."""

    async def capacity(self) -> Needs:
        """What there is in all, at this moment."""
        ...

    async def fits(self, needs: Needs) -> bool:
        """Whether one machine has as much, if it did nothing else."""
        ...

    async def running(self) -> set[int]:
        """Works that an earlier dispatcher had started and that still run; `perform` joins them."""
        ...

    async def perform(self, work: Work) -> None:
        """Evaluate and commit. Cancelling it kills the candidate.

        Raises:
            HostDied: no outcome was committed, as far as anybody knows.
        """
        ...

    async def close(self) -> None: ...
