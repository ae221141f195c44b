"""Hard limits: an amount is claimed before it can be spent, and settled when it is known.

Claims in flight count as spent, so concurrency cannot overshoot a limit.
"""

from __future__ import annotations

from dataclasses import dataclass

from evolve.campaign import Limit, Spent


@dataclass(frozen=True, slots=True)
class Claim:
    """The most that one step may still use."""

    evaluations: int = 0
    tokens: int = 0
    dollars: float = 0.0

    def minus(self, evaluations: int = 0, tokens: int = 0, dollars: float = 0.0) -> Claim:
        return Claim(self.evaluations - evaluations, self.tokens - tokens, self.dollars - dollars)


class Budget:
    def __init__(self, limit: Limit, spent: Spent) -> None:
        self.limit = limit
        self.spent = spent
        self._claimed = Claim()

    def evaluations_left(self) -> int:
        """Evaluations that nobody has spent or claimed; large when there is no limit."""
        return int(min(self.limit.evaluations - self.spent.evaluations - self._claimed.evaluations, 2**31))

    def exhausted(self, *names: str) -> str | None:
        """Which of these limits is reached by what has been spent, in words; None while there is room."""
        for name in names:
            if getattr(self.spent, name) >= getattr(self.limit, name):
                return f"all {getattr(self.limit, name):g} {name} are spent"
        return None

    def claim(self, want: Claim) -> str | None:
        """Claim `want`; or claim nothing and say which limit it would pass."""
        for name in ("evaluations", "tokens", "dollars"):
            total = getattr(self.spent, name) + getattr(self._claimed, name) + getattr(want, name)
            if getattr(want, name) > 0 and total > getattr(self.limit, name):
                return f"{name}: {total:g} would pass the limit of {getattr(self.limit, name):g}"
        self._claimed = self._claimed.minus(-want.evaluations, -want.tokens, -want.dollars)
        return None

    def release(self, claim: Claim) -> None:
        self._claimed = self._claimed.minus(claim.evaluations, claim.tokens, claim.dollars)

    def spend(self, **amounts: float) -> None:
        self.spent = self.spent.plus(**amounts)
