"""Replies as they were sampled, with what became of each answer: what a policy is trained on and compared by.

Read from the rows that the search has written; nothing of it is stored twice.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from evolve.outcome import Verdict
from evolve.policies import Context


@dataclass(frozen=True, slots=True)
class Judged:
    """One answer and its end."""

    verdict: Verdict
    reason: str
    program: bytes | None
    """Hash of the program; None exactly when the verdict is UNBUILT."""
    rewards: tuple[float, ...] | None
    repeats: bool
    """Whether an earlier step had brought the very same program."""


@dataclass(frozen=True, slots=True)
class SampledReply:
    policy: str
    """Who has in fact written it."""
    tokens: int
    token_ids: tuple[int, ...] | None
    """None where the server gave none, or once they were pruned; as with `logprobs`."""
    logprobs: tuple[float, ...] | None
    sampling: Mapping[str, float | int | str]
    answers: tuple[Judged, ...]
    """Where each stands in `token_ids` follows from these: see `policy.spans`."""


@dataclass(frozen=True, slots=True)
class Sampled:
    """All replies to one prompt, of a step whose every answer is a candidate."""

    step: int
    context: Context
    policy: str
    """Who was to be asked."""
    prompt_ids: tuple[int, ...] | None
    replies: tuple[SampledReply, ...]
