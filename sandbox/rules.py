"""What the executor tells a scorer at its start, and how a case can fail."""

from __future__ import annotations

from dataclasses import dataclass

from evolve.outcome import Verdict

ZYGOTE_DIED = "the zygote died while starting"


@dataclass(frozen=True, slots=True)
class Rules:
    """Sent by the executor at start: how to run, and what to expect of `score`."""

    level: int
    user: int
    """Whom the scorer becomes if it is started as root."""
    folder: str
    scratch: str
    """The one folder in which the author's code may write."""
    code: tuple[str, ...]
    """Of the scorer itself."""
    evaluator: str
    entry: str
    metrics: frozenset[str]
    seed: int
    seconds: float
    case_seconds: float
    output_bytes: int
    log_bytes: int
    shares: tuple[tuple[int, str, str], ...]
    """Of the processors; see cgroup.Share."""
    go_on: bool
    """Whether the remaining cases are run after one has failed."""


@dataclass(frozen=True, slots=True)
class Failure:
    verdict: Verdict
    reason: str
