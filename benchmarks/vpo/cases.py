"""C2: expressions in x, with one reward for each test case.

A prompt gives the values of y = max(f, g) or min(f, g) at eight points, where f and g are expressions of at most
four tokens that explain three to five of the cases each. f and g are half right and easy; their joint is right
and far away. A step of evolution crosses two answers by max and by min: a problem is *unlocked* when some pair of
answers crosses to all cases, which takes a policy that has kept both halves.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import combinations_with_replacement

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from benchmarks.vpo.family import Array, Split, Tokens, split_of

POINTS = np.array([-7, -5, -3, -2, 2, 3, 5, 7], dtype=np.int64)
LEAVES = ("x", "1", "2", "3", "5")
UNARY = ("neg", "abs")
BINARY = ("+", "-", "*", "max", "min")
WORDS = ("SEP", *LEAVES, *UNARY, *BINARY)
LARGEST = 99
"""Of a value that a prompt can spell: a sign and two digits."""
DIGITS = 10
MINUS = len(WORDS) + DIGITS
PART_TOKENS = 4
EXPLAINED = range(3, 6)
TRAINED, TESTED = 1200, 64

Values = NDArray[np.int64]


def evaluate(answer: Tokens) -> Values | None:
    """A postfix expression at the eight points; None if it is none, or its values leave the range of int32."""
    stack: list[Values] = []
    for token in answer:
        word = WORDS[token] if token < len(WORDS) else ""
        if word in LEAVES:
            stack.append(POINTS if word == "x" else np.full(len(POINTS), int(word), dtype=np.int64))
        elif word in UNARY and stack:
            stack.append(-stack.pop() if word == "neg" else np.abs(stack.pop()))
        elif word in BINARY and len(stack) >= 2:
            right, left = stack.pop(), stack.pop()
            stack.append(_apply(word, left, right))
        else:
            return None
        if np.abs(stack[-1]).max() >= 1 << 31:
            return None
    return stack[0] if len(stack) == 1 else None


def _apply(word: str, left: Values, right: Values) -> Values:
    match word:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
        case "max":
            return np.maximum(left, right)
        case _:
            return np.minimum(left, right)


class Cases:
    name = "cases"
    vocabulary = MINUS + 1
    answer_tokens = 9
    rewards = len(POINTS)

    def __init__(self) -> None:
        self._halves: dict[Tokens, tuple[Tokens, Tokens]] = {}

    @cached_property
    def _parts(self) -> dict[tuple[int, ...], Tokens]:
        """The shortest expression of at most four tokens for each row of small values. Numbers, then operators."""
        found: dict[tuple[int, ...], Tokens] = {}
        by_length: dict[int, list[Tokens]] = {1: [(WORDS.index(leaf),) for leaf in LEAVES]}
        for length in range(1, PART_TOKENS + 1):
            if length > 1:
                by_length[length] = [
                    (*inner, WORDS.index(word)) for inner in by_length[length - 1] for word in UNARY
                ] + [
                    (*left, *right, WORDS.index(word))
                    for size in range(1, length - 1)
                    for left in by_length[size]
                    for right in by_length[length - 1 - size]
                    for word in BINARY
                ]
            fresh = []
            for answer in by_length[length]:
                values = evaluate(answer)
                if values is not None and (row := tuple(values.tolist())) not in found:
                    found[row] = answer
                    fresh.append(answer)
            by_length[length] = fresh
        return {row: answer for row, answer in found.items() if max(map(abs, row)) <= LARGEST}

    def split(self, rng: Generator) -> Split:
        parts = list(self._parts)

        def draw() -> Tokens | None:
            f, g = (np.array(parts[n]) for n in rng.integers(len(parts), size=2))
            whole = np.maximum(f, g) if rng.random() < 0.5 else np.minimum(f, g)
            if (whole == f).sum() not in EXPLAINED or (whole == g).sum() not in EXPLAINED:
                return None
            if tuple(whole.tolist()) in self._parts:
                return None  # a short expression has it all
            prompt = spell(whole)
            self._halves[prompt] = self._parts[tuple(f.tolist())], self._parts[tuple(g.tolist())]
            return prompt

        return split_of(draw, TRAINED, TESTED)

    def demonstrate(self, prompt: Tokens, rng: Generator) -> Tokens:
        """Either half, 40 % each, or any expression."""
        which = rng.random()
        if which < 0.8:
            return self._halves[prompt][int(which < 0.4)]
        answers = list(self._parts.values())
        return answers[rng.integers(len(answers))]

    def reward(self, prompt: Tokens, answer: Tokens) -> Array:
        values = evaluate(answer) if len(answer) <= self.answer_tokens else None
        wrong: Array = np.zeros(self.rewards)
        return wrong if values is None else (values == read(prompt)).astype(np.float64)

    def passed(self, prompt: Tokens, rewards_NR: Array) -> Array | None:
        passed_N1: Array = rewards_NR.min(axis=1, keepdims=True)
        return passed_N1

    def unlocked(self, prompt: Tokens, answers: Sequence[Tokens]) -> bool | None:
        """Whether two of the answers, crossed by max or by min, are right at every point. One right answer is too."""
        wanted = read(prompt)
        rows = {tuple(values.tolist()) for answer in answers if (values := evaluate(answer)) is not None}
        table_NR = np.array(sorted(rows), dtype=np.int64).reshape(-1, len(POINTS))
        for cross, right in ((np.maximum, table_NR <= wanted), (np.minimum, table_NR >= wanted)):
            useful_NR = table_NR[right.all(axis=1)]
            if any((cross(a, b) == wanted).all() for a, b in combinations_with_replacement(useful_NR, 2)):
                return True
        return False


def spell(values: Values) -> Tokens:
    """Each value as a sign or a digit of no meaning, and two digits."""
    tokens: list[int] = []
    for value in values.tolist():
        tokens += [MINUS if value < 0 else len(WORDS), len(WORDS) + abs(value) // 10, len(WORDS) + abs(value) % 10]
    return tuple(tokens)


def read(prompt: Tokens) -> Values:
    triples = np.array(prompt, dtype=np.int64).reshape(-1, 3)
    sizes = (triples[:, 1] - len(WORDS)) * 10 + triples[:, 2] - len(WORDS)
    signed: Values = np.where(triples[:, 0] == MINUS, -sizes, sizes)
    return signed
