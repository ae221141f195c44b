"""C3: a maze with a goal in each corner, the paper's own task in small.

A prompt is a grid of free fields and walls; an answer walks from the middle, and the first corner it reaches ends
the walk. Each corner is a reward, so that whoever reaches one gives up the others; the mean prefers the nearest.
pass@k is the share of corners that k answers reach: the expected success when one corner, nobody knows which, is open.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.random import Generator

from benchmarks.vpo.family import Array, Split, Tokens, split_of

SIDE = 7
WALLS = 0.2
MOVES = ((-1, 0), (1, 0), (0, -1), (0, 1))
"""Tokens 1 to 4."""
FREE, WALL = 5, 6
STEPS = 10
NEAREST = 6
GOOD = 0.7
"""Share of a demonstration's moves that lead to its corner."""
DECAY = 0.95
PROGRESS = 0.2
CORNERS = ((0, 0), (0, SIDE - 1), (SIDE - 1, 0), (SIDE - 1, SIDE - 1))
START = (SIDE // 2, SIDE // 2)
TRAINED, TESTED = 2000, 64

Field = tuple[int, int]


@lru_cache(maxsize=1 << 14)
def distances(maze: Tokens, corner: Field) -> dict[Field, int]:
    """Moves to a corner from every field that leads there, not through another corner."""
    found, queue = {corner: 0}, deque([corner])
    while queue:
        here = queue.popleft()
        for move in MOVES:
            there = (here[0] + move[0], here[1] + move[1])
            if there not in found and there not in CORNERS and free(maze, there):
                found[there] = found[here] + 1
                queue.append(there)
    return found


def free(maze: Tokens, field: Field) -> bool:
    row, column = field
    return 0 <= row < SIDE and 0 <= column < SIDE and maze[row * SIDE + column] == FREE


class Maze:
    name = "maze"
    vocabulary = WALL + 1
    answer_tokens = STEPS
    rewards = len(CORNERS)

    def split(self, rng: Generator) -> Split:
        def draw() -> Tokens | None:
            maze = tuple(np.where(rng.random(SIDE * SIDE) < WALLS, WALL, FREE).tolist())
            if not all(free(maze, field) for field in (START, *CORNERS)):
                return None
            ways = [distances(maze, corner).get(START, STEPS + 1) for corner in CORNERS]
            return maze if max(ways) <= STEPS and min(ways) <= NEAREST else None

        return split_of(draw, TRAINED, TESTED)

    def demonstrate(self, prompt: Tokens, rng: Generator) -> Tokens:
        """A noisy shortest way to any corner."""
        left, here = distances(prompt, CORNERS[rng.integers(4)]), START
        answer: list[int] = []
        while left[here] and len(answer) < STEPS and here not in CORNERS:
            ways = [(here[0] + row, here[1] + column) for row, column in MOVES]
            good = [n for n, there in enumerate(ways) if left.get(there, STEPS + left[here]) < left[here]]
            move = good[rng.integers(len(good))] if rng.random() < GOOD else int(rng.integers(4))
            answer.append(move + 1)
            here = ways[move] if ways[move] in left else here
        return tuple(answer)

    def reward(self, prompt: Tokens, answer: Tokens) -> Array:
        """0.95^moves for the corner that is reached, and a fifth for the way made to each; the sum scaled to 1."""
        rewards_R = np.zeros(self.rewards)
        if not 0 < len(answer) <= STEPS or not all(1 <= token <= len(MOVES) for token in answer):
            return rewards_R
        here = START
        for moves, token in enumerate(answer, 1):
            there = (here[0] + MOVES[token - 1][0], here[1] + MOVES[token - 1][1])
            here = there if free(prompt, there) else here
            if here in CORNERS:
                rewards_R[CORNERS.index(here)] = DECAY**moves
                break
        for n, corner in enumerate(CORNERS):
            left = distances(prompt, corner)
            rewards_R[n] += PROGRESS * max(0.0, 1 - left.get(here, left[START]) / left[START])
        return rewards_R / (1 + PROGRESS)

    def passed(self, prompt: Tokens, rewards_NR: Array) -> Array | None:
        reached = DECAY**STEPS / (1 + PROGRESS)
        return (rewards_NR >= reached).astype(np.float64)

    def unlocked(self, prompt: Tokens, answers: Sequence[Tokens]) -> bool | None:
        return None
