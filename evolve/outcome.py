"""What running one candidate told us, and the protocol of whoever runs it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import Protocol

from evolve.program import Program


class Verdict(StrEnum):
    """How a candidate ended. Failure is a verdict, never a number."""

    OK = "ok"
    UNBUILT = "unbuilt"  # the reply's: the answer could not be applied to the parent
    COMPILE_ERROR = "compile_error"  # the candidate's: its language's compiler refused it, so nothing of it was run
    CRASH = "crash"  # the candidate's: it raised, died, or returned nothing
    TIMEOUT = "timeout"  # the candidate's: it used up its time
    OUT_OF_MEMORY = "out_of_memory"  # the candidate's: it asked for more than its limit
    INVALID_OUTPUT = "invalid_output"  # the candidate's: what it returned breaks the rules or the size limits
    GATED = "gated"  # the candidate's: a stage's gate did not let it through, and what comes after was not run
    INVALID_REWARD = "invalid_reward"  # the evaluator's: it raised, or returned no usable rewards
    SANDBOX_FAULT = "sandbox_fault"  # ours: retried, and never held against the candidate


class Level(IntEnum):
    """How far candidates are kept from the host, weakest first. Stored with every outcome."""

    UNSAFE = 0
    RESTRICTED = 1
    JAILED = 2
    JAILED_CGROUP = 3
    CONTAINER = 4
    GVISOR = 5


@dataclass(frozen=True, slots=True)
class CaseResult:
    """One row of the cases x metrics matrix."""

    id: str
    group: str
    verdict: Verdict
    metrics: Mapping[str, float]
    """Empty when the verdict is not OK."""
    cpu_seconds: float = 0.0
    wall_seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What running one candidate in the sandbox told us."""

    verdict: Verdict
    rewards: tuple[float, ...] | None = None
    """Finite, in the order of the problem's reward spec. None exactly when the verdict is not OK."""
    reason: str = ""
    """Why the verdict is not OK, in one line: what, where. Untrusted text."""
    cases: tuple[CaseResult, ...] = ()
    wall_seconds: float = 0.0
    cpu_seconds: float = 0.0
    """Processor time of the candidate, measured from outside."""
    peak_mib: float = 0.0
    stage: str = ""
    """The last stage that was run; empty if the problem has none."""
    held_out: Mapping[str, float] = field(default_factory=dict)
    """Rewards by name over the hidden cases; there only when they were run, which the search never does."""
    log: str = ""
    """Start and end of the candidate's own output. Untrusted text."""
    level: Level = Level.UNSAFE
    pruned: bool = False
    """Whether cases and log were dropped to save room. Both are empty then."""

    def __post_init__(self) -> None:
        if (self.rewards is None) == (self.verdict is Verdict.OK):
            raise ValueError(f"verdict {self.verdict} with rewards {self.rewards}")

    @property
    def ok(self) -> bool:
        return self.verdict is Verdict.OK


class Executor(Protocol):
    """Anything that can score programs of one problem, several at a time.

    The one that a controller is given has committed an outcome when it returns it; see `work.py`.
    """

    async def evaluate(self, program: Program) -> Outcome:
        """Run every case of the problem on `program`. Never raises for what a candidate does.

        Cancelling the call kills the candidate and whatever it started.
        """
        ...

    async def close(self) -> None:
        """End every process; nothing of a candidate is alive afterwards."""
        ...
