"""Everything that can happen to a campaign: the vocabulary of the log, the table and the stream."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, ClassVar

from evolve.outcome import Outcome
from evolve.reward import RewardSpec


@dataclass(frozen=True, slots=True)
class CampaignStarted:
    type: ClassVar[str] = "campaign.started"
    problem: str
    resumed_at_step: int


@dataclass(frozen=True, slots=True)
class CandidateScored:
    type: ClassVar[str] = "candidate.scored"
    no: int
    island: int
    status: str
    scalar: float


@dataclass(frozen=True, slots=True)
class CandidateFailed:
    type: ClassVar[str] = "candidate.failed"
    no: int
    island: int
    verdict: str
    reason: str


@dataclass(frozen=True, slots=True)
class CandidateRepeated:
    """The same program was scored before; nothing was evaluated."""

    type: ClassVar[str] = "candidate.repeated"
    no: int
    island: int
    first: int


@dataclass(frozen=True, slots=True)
class ArchiveImproved:
    """A new best under w*."""

    type: ClassVar[str] = "archive.improved"
    no: int
    scalar: float
    rewards: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class IslandMigrated:
    type: ClassVar[str] = "island.migrated"
    no: int
    source: int
    target: int
    status: str


@dataclass(frozen=True, slots=True)
class CandidateRescored:
    """An elite was held against the cases of another seed; by what it was selected stays as it was."""

    type: ClassVar[str] = "candidate.rescored"
    no: int
    seed: int
    verdict: str
    reason: str
    rewards: Mapping[str, float] | None
    """None unless the verdict is ok."""
    held_out: Mapping[str, float]
    """Over the hidden cases, of the rewards that have some."""

    @staticmethod
    def facts(seed: int, outcome: Outcome, spec: RewardSpec) -> dict[str, Any]:
        """All but whose they are: candidates with one program share them."""
        return {
            "seed": seed,
            "verdict": outcome.verdict.value,
            "reason": outcome.reason,
            "rewards": None if outcome.rewards is None else spec.named(outcome.rewards),
            "held_out": dict(outcome.held_out),
        }


@dataclass(frozen=True, slots=True)
class PolicyUnavailable:
    """The policy's server is out; the campaign waits and spends nothing but time."""

    type: ClassVar[str] = "policy.unavailable"
    reason: str
    waits_seconds: float


@dataclass(frozen=True, slots=True)
class PolicyTrained:
    """A round of training has made a new version, which is now compared with its incumbent."""

    type: ClassVar[str] = "policy.trained"
    round: int
    version: str
    parent: str
    report: Mapping[str, Any]
    """What the trainer measured: groups, replies, ages, correlations of the rewards and their effective rank."""


@dataclass(frozen=True, slots=True)
class PolicyNotTrained:
    """A round of training came to nothing; the search goes on with the policy it has."""

    type: ClassVar[str] = "policy.not_trained"
    round: int
    stage: str
    """`skipped`: there was too little to learn from. `failed`: something broke."""
    reason: str
    report: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class PolicyGated:
    """What the comparison on frozen contexts came to."""

    type: ClassVar[str] = "policy.gated"
    round: int
    version: str
    passed: bool
    reason: str
    decision: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class PolicyPromoted:
    """A version has proven itself in the search, and has it from now on."""

    type: ClassVar[str] = "policy.promoted"
    round: int
    version: str
    previous: str
    reason: str


@dataclass(frozen=True, slots=True)
class PolicyRolledBack:
    """A version has lost its share of the search."""

    type: ClassVar[str] = "policy.rolled_back"
    round: int
    version: str
    to: str
    reason: str


@dataclass(frozen=True, slots=True)
class CampaignEnded:
    type: ClassVar[str] = "campaign.ended"
    state: str
    reason: str


Happening = (
    CampaignStarted
    | CandidateScored
    | CandidateFailed
    | CandidateRepeated
    | CandidateRescored
    | ArchiveImproved
    | IslandMigrated
    | PolicyUnavailable
    | PolicyTrained
    | PolicyNotTrained
    | PolicyGated
    | PolicyPromoted
    | PolicyRolledBack
    | CampaignEnded
)


@dataclass(frozen=True, slots=True)
class Event:
    """A happening with its place in the campaign's one sequence."""

    seq: int
    """Counts from 0 without a gap."""
    at: float
    """Seconds since 1970, from the clock passed in."""
    what: Happening

    @property
    def payload(self) -> dict[str, Any]:
        return asdict(self.what)
