"""What a family of problems is: prompts and answers of a few tokens, and a reward vector for every answer.

Letters in names, as in `policy/objective.py`: `_R` rewards, `_N` answers or rollouts, `_C` goals.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

Array = NDArray[np.float64]
Tokens = tuple[int, ...]

SEP = 0
"""Ends an answer, in every family."""
HIDDEN = 64
"""Weightings of the rewards that training never sees, Dirichlet(0.3): each wants about one component."""


DRAWS = 2000
"""For each prompt that is wanted, before a family is found to have too few."""


@dataclass(frozen=True, slots=True)
class Split:
    train: Sequence[Tokens]
    test: Sequence[Tokens]


def split_of(draw: Callable[[], Tokens | None], trained: int, tested: int) -> Split:
    """Distinct prompts. A draw is None when it came to nothing.

    Raises:
        ValueError: the family has fewer prompts than that, or hardly ever draws one.
    """
    drawn: dict[Tokens, None] = {}
    for _ in range(DRAWS * (trained + tested)):
        prompt = draw()
        if prompt is not None:
            drawn[prompt] = None
        if len(drawn) == trained + tested:
            prompts = list(drawn)
            return Split(prompts[tested:], prompts[:tested])
    raise ValueError(
        f"{len(drawn)} different prompts after {DRAWS * (trained + tested):,} draws; expected {trained + tested}. "
        "Ask for fewer, or widen what the family draws from"
    )


class Family(Protocol):
    name: str
    vocabulary: int
    """Tokens, SEP among them."""
    answer_tokens: int
    """The longest answer, without its SEP."""
    rewards: int

    def split(self, rng: Generator) -> Split:
        """Prompts, all of one length."""
        ...

    def demonstrate(self, prompt: Tokens, rng: Generator) -> Tokens:
        """An answer for the warm-up: right in part, and never a hint at which part is wanted."""
        ...

    def reward(self, prompt: Tokens, answer: Tokens) -> Array:
        """In [0, 1], shape (R,); zeros for an answer that means nothing."""
        ...

    def passed(self, prompt: Tokens, rewards_NR: Array) -> Array | None:
        """Goals that each answer meets, shape (N, C), whose mean over C is pass@k; None if the family has none."""
        ...

    def unlocked(self, prompt: Tokens, answers: Sequence[Tokens]) -> bool | None:
        """Whether a step of evolution, which crosses two of the answers, solves the prompt; None if none is defined."""
        ...


def hidden_weights(rewards: int) -> Array:
    """Shape (C, R). The same for all runs of a family."""
    return np.random.default_rng(0).dirichlet(np.full(rewards, 0.3), size=HIDDEN)
