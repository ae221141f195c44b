"""C1: strings for opposed wishes.

A prompt names three opposed pairs of symbols (a1 b1 a2 b2 a3 b3) and a compromise c. An answer has two slots
for each pair: `aa` grants a, `bb` grants b, `cc` grants 0.55 of both. The mean of the six rewards is best at
three compromises, while whoever wants one thing is best served by one of eight corners.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.random import Generator

from benchmarks.vpo.family import Array, Split, Tokens, split_of

SYMBOLS = 8
PAIRS = 3
COMPROMISE = 0.55
TRAINED, TESTED = 4000, 64
NOISE = 0.3
"""Share of pairs that a demonstration fills with any two symbols."""


class Wishes:
    name = "wishes"
    vocabulary = SYMBOLS + 1
    answer_tokens = 2 * PAIRS
    rewards = 2 * PAIRS

    def split(self, rng: Generator) -> Split:
        def draw() -> Tokens:
            return tuple((rng.permutation(SYMBOLS)[: 2 * PAIRS + 1] + 1).tolist())

        return split_of(draw, TRAINED, TESTED)

    def demonstrate(self, prompt: Tokens, rng: Generator) -> Tokens:
        answer: list[int] = []
        for pair in range(PAIRS):
            symbol = (prompt[2 * pair], prompt[2 * pair + 1], prompt[-1])[rng.integers(3)]
            answer += rng.integers(1, SYMBOLS + 1, size=2).tolist() if rng.random() < NOISE else [symbol, symbol]
        return tuple(answer)

    def reward(self, prompt: Tokens, answer: Tokens) -> Array:
        rewards_R = np.zeros(self.rewards)
        if len(answer) != self.answer_tokens:
            return rewards_R
        for pair in range(PAIRS):
            first, second = answer[2 * pair : 2 * pair + 2]
            if first != second:
                continue
            if first == prompt[-1]:
                rewards_R[2 * pair : 2 * pair + 2] = COMPROMISE
            elif first in prompt[2 * pair : 2 * pair + 2]:
                rewards_R[prompt.index(first)] = 1.0
        return rewards_R

    def passed(self, prompt: Tokens, rewards_NR: Array) -> Array | None:
        return None  # no string grants everything

    def unlocked(self, prompt: Tokens, answers: Sequence[Tokens]) -> bool | None:
        return None


class Collinear(Wishes):
    """The same with rewards that all but agree: there is next to no trade-off, so nothing for VPO to win."""

    name = "collinear"
    OWN = 0.05
    """Part of a reward that is its own; the rest is the mean of all."""

    def reward(self, prompt: Tokens, answer: Tokens) -> Array:
        rewards_R = super().reward(prompt, answer)
        mixed_R: Array = self.OWN * rewards_R + (1 - self.OWN) * rewards_R.mean()
        return mixed_R
