"""Rewards relative to the parent: what a search wants of an answer is a step beyond the program that it was shown.

By their values alone an answer that changes nothing is worth nearly all that its parent is, so a policy learns first,
and for long, not to break anything. Of the answers to prompts of a search one of ten or of a hundred is better than
its parent, and only they take the search further.
"""

from __future__ import annotations

import numpy as np

from policy.baselines import Array

EVEN = 0.2
"""What a reward is worth that is the parent's; 1 is better, 0 is worse, as is an answer that failed."""


def beyond_parent(utilities_NR: Array, parent_R: Array) -> Array:
    """1 where an answer is better than its parent, `EVEN` where it is as good, 0 where it is worse. Shape (..., R)."""
    worth_NR: Array = np.where(utilities_NR > parent_R, 1.0, np.where(utilities_NR < parent_R, 0.0, EVEN))
    return worth_NR
