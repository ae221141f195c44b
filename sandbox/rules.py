"""What the executor tells a scorer at its start, and how a case can end."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from evolve.outcome import Verdict

FATAL = (Verdict.INVALID_REWARD, Verdict.COMPILE_ERROR)
"""With which no other case is run, and what was scored before counts for nothing."""
ZYGOTE_DIED = "the zygote died while starting"


@dataclass(frozen=True, slots=True)
class Gate:
    """The worst value of a metric, over the cases of a stage, with which a candidate goes on to the next."""

    metric: str
    bound: float
    higher: bool
    """Whether higher is better."""
    mean: bool
    """Whether the mean of the cases counts, or the worst of them."""
    worst: float
    """What a failed case counts as."""

    def why_not(self, cases: Sequence[Mapping[str, float]]) -> str:
        """Why these cases do not open it; nothing if they do."""
        values = [metrics.get(self.metric, self.worst) for metrics in cases]
        if self.mean:
            value = math.fsum(value / len(values) for value in values)
        else:
            value = min(values) if self.higher else max(values)
        if value >= self.bound if self.higher else value <= self.bound:
            return ""
        needed = "at least" if self.higher else "at most"
        return f"{self.metric} = {value:.6g}, and {needed} {self.bound:.6g} is needed to go on"


@dataclass(frozen=True, slots=True)
class Stage:
    name: str = ""
    groups: frozenset[str] = frozenset()
    """Of its cases; none for all that no stage names."""
    gates: tuple[Gate, ...] = ()


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
    self_reported: bool
    """Whether the evaluator runs in the candidate's box, and is only listened to here."""
    entry: str
    metrics: frozenset[str]
    seed: int
    seconds: float
    case_seconds: float
    build_seconds: float
    """Beyond those of the candidate, for a program that has to be built."""
    runs_programs: bool
    """Whether a candidate runs a program for each case, whose processor time is its own."""
    output_bytes: int
    log_bytes: int
    shares: tuple[tuple[int, str, str], ...]
    """Of the processors; see cgroup.Share."""
    go_on: bool
    """Whether the remaining cases are run after one has failed."""
    stages: tuple[Stage, ...]
    held_out: bool
    """Whether hidden cases are run, after all others."""
    calls: int
    repeats: int
    reference: str
    """Path of the program that cases are timed against; empty if there is none."""

    @classmethod
    def parse(cls, raw: Mapping[str, Any]) -> Rules:
        """From what JSON has made of the fields."""
        stages = tuple(
            Stage(stage["name"], frozenset(stage["groups"]), tuple(Gate(**gate) for gate in stage["gates"]))
            for stage in raw["stages"]
        )
        typed = {"metrics": frozenset(raw["metrics"]), "code": tuple(raw["code"]), "stages": stages}
        return cls(**{**raw, **typed})


@dataclass(frozen=True, slots=True)
class Scored:
    """A case that was judged."""

    metrics: Mapping[str, float]
    stage: str = ""
    """Where an evaluator with stages of its own ended."""
    gated: str = ""
    """Why it went no further than that."""


@dataclass(frozen=True, slots=True)
class Failure:
    verdict: Verdict
    reason: str
