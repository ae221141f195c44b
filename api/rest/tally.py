"""What a campaign's candidates came to and what they cost, over the course of the campaign."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from api.rest.folds import CHUNK
from db.points import window
from evolve.candidate import AddStatus
from evolve.outcome import Verdict

BUCKETS = 256
"""That the course of a campaign is divided into, at most; when they are full, two become one."""
MESSAGES = 1000
"""Kinds of messages that are told apart; a hostile candidate could make a new one each time."""
LONGEST = 300
OTHERS = "(others)"
SUMS = (
    *("candidates", "evaluations", "valid", "duplicates"),
    *("prompt_tokens", "completion_tokens", "dollars", "asking_seconds", "cpu_seconds", "evaluating_seconds"),
)
_NUMBERS = re.compile(r"\d+(\.\d+)?(e[-+]?\d+)?")


@dataclass
class Message:
    """Failures whose reasons differ in numbers only."""

    verdict: str
    text: str
    """Of the first of them."""
    count: int = 0
    first: int = 0
    last: int = 0
    """Candidate numbers."""


@dataclass
class PolicyTally:
    candidates: int = 0
    valid: int = 0
    improved: int = 0
    """Candidates better under w* than all before them."""
    replies: int = 0
    tokens: int = 0
    dollars: float = 0.0


@dataclass
class Tally:
    """A fold; see `folds.py`."""

    number: int
    width: int = 1
    """Candidates of a bucket; bucket b counts those from b * width on."""
    sums: dict[str, NDArray[np.float64]] = field(default_factory=lambda: {name: np.zeros(BUCKETS) for name in SUMS})
    verdicts: dict[str, NDArray[np.float64]] = field(default_factory=dict)
    ended_at: NDArray[np.float64] = field(default_factory=lambda: np.zeros(BUCKETS))
    """When the last evaluation of a bucket ended, in seconds since 1970; 0 where there was none."""
    messages: dict[tuple[str, str], Message] = field(default_factory=dict)
    policies: dict[str, PolicyTally] = field(default_factory=dict)
    last: int = -1
    best: float = -1.0

    def advance(self, connection: Connection) -> bool:
        rows = window(connection, self.number, self.last, CHUNK)
        if rows:
            self._widen(rows[-1].no)
            self._sum(rows)
            for row in rows:
                self._notice(row)
            self.last = rows[-1].no
        return len(rows) == CHUNK

    @property
    def used(self) -> int:
        """Buckets that hold something."""
        return 0 if self.last < 0 else self.last // self.width + 1

    def _widen(self, last: int) -> None:
        while last >= BUCKETS * self.width:
            self.width *= 2
            for table in (self.sums, self.verdicts):
                for name, sums in table.items():
                    table[name] = np.concatenate([sums.reshape(-1, 2).sum(axis=1), np.zeros(BUCKETS // 2)])
            self.ended_at = np.concatenate([self.ended_at.reshape(-1, 2).max(axis=1), np.zeros(BUCKETS // 2)])

    def _sum(self, rows: Sequence[Any]) -> None:
        buckets = np.array([row.no // self.width for row in rows])
        for name, value in _amounts(rows).items():
            self.sums[name] += np.bincount(buckets, weights=value, minlength=BUCKETS)
        verdicts = np.array([row.verdict for row in rows])
        for verdict in set(verdicts.tolist()):
            counts = np.bincount(buckets[verdicts == verdict], minlength=BUCKETS)
            self.verdicts[verdict] = self.verdicts.get(verdict, np.zeros(BUCKETS)) + counts
        np.maximum.at(self.ended_at, buckets, [(row.at or 0) / 1e6 if row.first == row.no else 0.0 for row in rows])

    def _notice(self, row: Any) -> None:
        policy = self.policies.setdefault(row.policy or "", PolicyTally())
        policy.candidates += 1
        policy.valid += row.scalar is not None
        if row.answer == 0 and row.policy is not None:
            policy.replies += 1
            policy.tokens += row.prompt_tokens + row.completion_tokens
            policy.dollars += row.dollars
        if row.scalar is not None:
            policy.improved += row.scalar > self.best
            self.best = max(self.best, row.scalar)
        elif row.status != AddStatus.DUPLICATE:
            self._message(row.verdict, row.reason, row.no)

    def _message(self, verdict: str, reason: str, no: int) -> None:
        kind = _NUMBERS.sub("#", reason[:LONGEST])
        if (verdict, kind) not in self.messages and len(self.messages) >= MESSAGES:
            kind = reason = OTHERS
        message = self.messages.setdefault((verdict, kind), Message(verdict, reason[:LONGEST], first=no))
        message.count += 1
        message.last = no


def _amounts(rows: Sequence[Any]) -> dict[str, list[float]]:
    """What each candidate adds. A reply is counted with its first answer, an outcome with its first candidate."""
    duplicate = [row.status == AddStatus.DUPLICATE for row in rows]
    replies = [row if row.answer == 0 and row.policy is not None else None for row in rows]
    measured = [row if row.first == row.no and row.at is not None else None for row in rows]
    unevaluated = (Verdict.UNBUILT, Verdict.SANDBOX_FAULT)
    return {
        "candidates": [1.0] * len(rows),
        "evaluations": [not d and r.verdict not in unevaluated for d, r in zip(duplicate, rows, strict=True)],
        "valid": [not d and r.scalar is not None for d, r in zip(duplicate, rows, strict=True)],
        "duplicates": [float(d) for d in duplicate],
        "prompt_tokens": [r.prompt_tokens if r else 0 for r in replies],
        "completion_tokens": [r.completion_tokens if r else 0 for r in replies],
        "dollars": [r.dollars if r else 0.0 for r in replies],
        "asking_seconds": [r.asking_seconds if r else 0.0 for r in replies],
        "cpu_seconds": [r.cpu_seconds if r else 0.0 for r in measured],
        "evaluating_seconds": [r.wall_seconds if r else 0.0 for r in measured],
    }
