"""Who gets the next prompt of a search that has several versions of its policy.

Thompson sampling on the newest answers only (sliding window; Trovò et al. 2020), because improvements become rarer the
longer a search runs, so that what a version did long ago says nothing of it now. An answer has won if its program is
better under w* than its parent's. One that does not apply, fails or repeats has lost like any other, or a version that
said nothing useful would for ever be one that nobody knows. Where one answer in fifty wins, a uniform prior would
be worth fifty answers to whoever has few; it is one win at the share that all answers of the window have won.

The base keeps its share whatever happens and a canary has exactly its own, so no version owns the search: the worst
that a canary can do is to waste the answers after which it goes.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable

from numpy.random import Generator

DRAWS = 4096


class Window:
    """The newest answers of a search: who gave each, and whether it won."""

    def __init__(self, size: int, answers: Iterable[tuple[str, bool]] = ()) -> None:
        """The newest `size` of these and of those that are added."""
        self._size = size
        self._answers: deque[tuple[str, bool]] = deque()
        self._won: Counter[str] = Counter()
        self._lost: Counter[str] = Counter()
        for policy, won in answers:
            self.add(policy, won)

    def add(self, policy: str, won: bool) -> None:
        if len(self._answers) == self._size:
            oldest, had_won = self._answers.popleft()
            (self._won if had_won else self._lost)[oldest] -= 1
        self._answers.append((policy, won))
        (self._won if won else self._lost)[policy] += 1

    def tally(self, policy: str) -> tuple[int, int]:
        """(won, lost)"""
        return self._won[policy], self._lost[policy]

    def draw(self, policy: str, rng: Generator) -> float:
        """A share of won answers that this version may have, by what is known of it."""
        return float(rng.beta(*self._known(policy)))

    def chance_of_no_worse(self, policy: str, than: str, rng: Generator) -> float:
        """Probability that `policy` wins at least as often as `than`."""
        ours, theirs = (rng.beta(*self._known(one), DRAWS) for one in (policy, than))
        return float((ours >= theirs).mean())

    def _known(self, policy: str) -> tuple[float, float]:
        """The parameters of the beta distribution of the share that this version wins."""
        won, lost = self.tally(policy)
        all_won, all_lost = 1 + self._won.total(), 1 + self._lost.total()
        return 1 + won, all_lost / all_won + lost


def pick(
    window: Window,
    rng: Generator,
    *,
    base: str,
    current: str,
    canary: str | None,
    base_share: float,
    canary_share: float,
) -> str:
    """Whom to ask."""
    lot = rng.random()
    if lot < base_share:
        return base
    if canary is not None and lot < base_share + canary_share:
        return canary
    if current == base or window.draw(base, rng) > window.draw(current, rng):
        return base
    return current
