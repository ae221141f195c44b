"""A suite of small repairs, made up: functions of two branches, in one or both of which a sign is wrong.

Each test is a call, so its reward says which branch works. What is wrong cannot be seen in the program, but it is
always of one kind: a policy that makes small edits can learn to make this one, and in a reply of several answers to
try it in different places.

    python -m benchmarks.repairs tasks.jsonl
    quiver policy train --suite tasks.jsonl --out practised --answers 2 --credit gains --rate 3e-3 --prompts 6
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from numpy.random import Generator

from evolve.randomness import stream

POINTS = ((-9, 4), (-6, -3), (-3, 8), (-1, 2), (7, 5), (8, -2), (11, 3), (14, -7))
"""x and y of the tests; half of the x are on each side of every threshold."""
NAMES = ("value", "total", "score", "rate")
STATEMENT = "Mend the function: in one of its branches, or in both, a sign is wrong."


def write_suite(path: Path, count: int, seed: int = 0) -> Path:
    """A JSONL of so many tasks; the same for the same seed."""
    path.write_text("".join(json.dumps(task) + "\n" for task in tasks(count, seed)))
    return path


def tasks(count: int, seed: int) -> Iterator[dict[str, object]]:
    for number in range(count):
        right, broken = _drawn(stream(seed, "repairs", number))
        calls = [{"args": list(point), "output": _called(right, point)} for point in POINTS]
        yield {
            "name": f"repair-{number}",
            "statement": STATEMENT,
            "entry": "f",
            "seed": broken,
            "solution": right,
            "cases": calls,
        }


def _drawn(rng: Generator) -> tuple[str, str]:
    """A program and the same with one or two wrong signs."""
    name, threshold = NAMES[rng.integers(len(NAMES))], int(rng.integers(0, 6))
    terms = [(int(rng.integers(2, 10)), int(rng.integers(2, 10)), "+-"[rng.integers(2)]) for _ in range(2)]
    wrong = ((True, False), (False, True), (True, True))[rng.integers(3)]

    def program(*flipped: bool) -> str:
        signs = ["+-"[(sign == "+") == flip] for (_, _, sign), flip in zip(terms, flipped, strict=True)]
        (a, b, _), (c, d, _) = terms
        return (
            f"def f(x, y):\n    if x > {threshold}:\n        {name} = {a} * x {signs[0]} {b} * y\n"
            f"    else:\n        {name} = {c} * y {signs[1]} {d} * x\n    return {name}\n"
        )

    return program(False, False), program(*wrong)


def _called(source: str, point: tuple[int, int]) -> int:
    names: dict[str, object] = {}
    exec(source, names)
    result: int = names["f"](*point)  # type: ignore[operator]
    return result


if __name__ == "__main__":
    print(write_suite(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 30))
