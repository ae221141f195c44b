"""Which policy is asked, and about what: the protocol between the controller and whoever keeps a policy's versions.

A campaign whose policy does not learn has one. One that trains its policy has a base, perhaps a version of it that has
proven itself, and perhaps one that has still to; the controller asks the one it is told, and knows no more about it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol

from evolve.candidate import Candidate
from evolve.events import Happening
from evolve.mutator import Mutator
from evolve.randomness import stream


class Purpose(StrEnum):
    """Why a step was planned."""

    SEARCH = "search"
    GATE = "gate"  # to compare a new version with its incumbent; what it finds belongs to the archive all the same


class Stage(StrEnum):
    """What became of a round of training. Changes are made by the campaign's controller, with an event."""

    SKIPPED = "skipped"  # nothing was learned; the reason says why
    FAILED = "failed"  # the trainer broke, or what it made cannot be used
    TRAINED = "trained"  # there is a version; nobody has looked at it
    GATED = "gated"  # it is being compared with its incumbent on frozen contexts
    REJECTED = "rejected"  # it did not pass
    CANARY = "canary"  # it has a small share of the search
    CURRENT = "current"  # it has the search, but for the base's share
    RETIRED = "retired"  # a later one has taken its place; what `rollback` returns to
    ROLLED_BACK = "rolled_back"  # it did worse than what it had replaced, or a person said so


@dataclass(frozen=True, slots=True)
class Version:
    """A round of training, and the version of the policy that came of it, if one did."""

    no: int
    """Counts the rounds of a campaign from 1. The base is no version."""
    stage: Stage
    name: str = ""
    """What replies call it; empty when nothing was learned."""
    digest: str = ""
    """Of the adapter's files."""
    parent: str = ""
    """The version it was trained from, or the base."""
    reason: str = ""
    """Why there is none, or why it went."""
    report: Mapping[str, Any] = field(default_factory=dict)
    """What the trainer measured."""
    gate: Mapping[str, Any] | None = None
    """`contexts` and, once it is made, `decision` with its numbers."""
    steps: int = 0
    """Steps that had been planned when the round began: what it could see."""
    at: float = 0.0
    """When it ended, in seconds since 1970."""
    told: bool = True
    """Whether the controller has taken notice of the last change that somebody else made."""


LIVE = (Stage.TRAINED, Stage.GATED, Stage.CANARY, Stage.CURRENT)
"""Whose adapters are in use, or are about to be."""


def needed(known: Sequence[Version]) -> set[str]:
    """Adapters that somebody may still ask for: one version late, so that a rollback finds what it returns to."""
    retired = [version.name for version in known if version.stage is Stage.RETIRED]
    return {version.name for version in known if version.stage in LIVE} | set(retired[-1:])


@dataclass(frozen=True, slots=True)
class Context:
    """What a prompt shows."""

    island: int
    parent: int
    inspirations: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Errand:
    """Whom to ask, and about what."""

    policy: str
    context: Context | None = None
    """None: as the search chooses."""
    replies: int = 0
    """With a context: how many."""


@dataclass(frozen=True, slots=True)
class Move:
    """A version's change of stage."""

    no: int
    stage: Stage
    reason: str = ""
    gate: Mapping[str, Any] | None = None
    """In place of the version's, unless None."""


@dataclass(frozen=True, slots=True)
class Change:
    """Moves and the events that tell of them; kept in one transaction."""

    moves: Sequence[Move]
    happened: Sequence[Happening]


class Policies(Protocol):
    """The policies of one campaign."""

    async def begin(self) -> None:
        """Be as the dead process was."""
        ...

    async def advance(self, step: int) -> Sequence[Change]:
        """What has happened to the versions since the last call; `step` is the number of the next step."""
        ...

    def errand(self, step: int) -> Errand:
        """Of the step with this number. The same until `advance` is called, or something is `counted`."""
        ...

    def mutator(self, policy: str) -> Mutator:
        """Whoever answers for this policy; the base for one that is gone."""
        ...

    def counted(self, policy: str, parent: Candidate, child: Candidate) -> None:
        """An answer to a step of the search has become a candidate."""
        ...


class OnePolicy:
    """Implements `Policies` for a mutator that does not learn."""

    def __init__(self, mutator: Mutator) -> None:
        self._mutator = mutator

    async def begin(self) -> None:
        pass

    async def advance(self, step: int) -> Sequence[Change]:
        return ()

    def errand(self, step: int) -> Errand:
        return Errand(self._mutator.name)

    def mutator(self, policy: str) -> Mutator:
        return self._mutator

    def counted(self, policy: str, parent: Candidate, child: Candidate) -> None:
        pass


def held_out(seed: int, share: float, parent: int, inspirations: Sequence[int]) -> bool:
    """Whether the prompt that shows these candidates is one that no policy is trained on, as a share of them are."""
    return bool(stream(seed, "held out", parent, *inspirations).random() < share)
