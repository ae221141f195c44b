"""Rewards as ranks: how a program stands in each reward among those that the archive holds.

Rewards of one problem differ in scale, and late in a search all of them crowd into a corner of their ranges. As ranks
they are in (0, 1) with equal spread, whatever their units, and an answer without rewards, which is 0, is below all.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from evolve.reward import RewardSpec
from policy.baselines import Array

MOST = 1024
"""Programs in a snapshot."""


class Ranks:
    """Frozen: made from a snapshot of the archive, so that all replies of a round are judged alike."""

    def __init__(self, spec: RewardSpec, rewards: Sequence[Sequence[float]]) -> None:
        """`rewards` are those of valid programs; at least one."""
        self._spec = spec
        self._sorted_NR = np.sort(spec.utilities(rewards), axis=0)

    @property
    def width(self) -> int:
        return len(self._spec)

    def of(self, rewards: Sequence[float]) -> Array:
        """Shape (R,): the share of the snapshot that is worse, and half of what is equal; never 0 or 1."""
        count = len(self._sorted_NR)
        ranks_R = np.empty(self.width)
        for r, utility in enumerate(self._spec.utilities(rewards)):
            column_N = self._sorted_NR[:, r]
            ranks_R[r] = np.searchsorted(column_N, utility, "left") + np.searchsorted(column_N, utility, "right") + 1
        return ranks_R / (2 * (count + 1))
