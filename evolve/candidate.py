"""Candidates: a program, where it came from, and how it ended. Never changed after creation."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from evolve.outcome import Outcome
from evolve.program import Program


class AddStatus(StrEnum):
    """What an archive, or the campaign, did with a candidate."""

    NEW = "new"  # it opened a new place: a front point, a cell, a member
    IMPROVED = "improved"  # it took the place of somebody worse
    NOT_KEPT = "not_kept"  # valid, but nobody needs it
    DUPLICATE = "duplicate"  # the same program was scored before; its outcome was reused
    FAILED = "failed"  # no reward vector: it can never be a parent


@dataclass(frozen=True, slots=True)
class Origin:
    """Which answer of which reply of which step; unique within a campaign."""

    step: int
    reply: int
    answer: int


SEED = Origin(step=-1, reply=0, answer=0)


@dataclass(frozen=True)
class Candidate:
    no: int
    """Position in the campaign, in the order in which outcomes were counted. The seed is 0."""
    origin: Origin
    island: int
    parents: tuple[int, ...]
    """Numbers of the parent and, after it, the inspirations that the prompt showed."""
    program: Program | None
    """None exactly when the verdict is UNBUILT."""
    outcome: Outcome
    status: AddStatus
    scalar: float | None
    """Utility under w*; None when there are no rewards."""
