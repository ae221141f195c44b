"""A family of program synthesis tasks with hidden cases: functions of constants, each of them far too small.

A constant is a reward of its own: how near its calls come to what they should return, and 1 within a tenth. What is
right cannot be seen in the program, and takes many changes of one kind: who has found some of them can learn what
helps, and a search that knows it is faster from then on. A task is solved when every call is right, also the hidden
ones, which the search never makes.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from evolve.randomness import stream

NAMES = "abcdeg"
LOW, HIGH = 20, 60
"""Of the constants that are right. A program begins with less than half of them."""

MANIFEST = """\
name = "{name}"
title = "Find {count} constants"
entry = "f"
program = ["seed.py"]
statement = "Mend the function: its constants are wrong. It is rewarded for calls that come near to what is right."

[[rewards]]
name = "near"
direction = "maximize"
low = 0.0
high = 1.0
groups = {groups}
"""
EVALUATOR = '''\
"""What is right is known here only. Each constant is called for twice, and four times more when a program is judged."""

from evolve.task import Case, Reward

RIGHT = {right}


def cases(rng):
    return [_case(rng, k, n) for k in range(len(RIGHT)) for n in range(6)]


def _case(rng, k, n):
    return Case(f"{{k}}-{{n}}", {{"k": k, "y": int(rng.integers(1, 100))}}, f"constant_{{k}}", hidden=n >= 2)


def score(case, out, facts):
    if type(out) not in (int, float):
        return Reward(near=0.0)
    right = RIGHT[case.input["k"]] * case.input["y"]
    off = abs(out - right) / right
    return Reward(near=1.0 if off <= 0.1 else max(0.0, 1.0 - off))
'''


def write_task(folder: Path, number: int) -> Path:
    """The folder of one problem of the family; the same for the same number."""
    rng = stream(number, "ladder")
    right = [int(rng.integers(LOW, HIGH)) for _ in NAMES]
    seed = [int(rng.integers(2, one // 2)) for one in right]
    groups = json.dumps([f"constant_{k}" for k in range(len(NAMES))])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "problem.toml").write_text(MANIFEST.format(name=f"ladder-{number}", count=len(NAMES), groups=groups))
    (folder / "evaluate.py").write_text(EVALUATOR.format(right=right))
    (folder / "seed.py").write_text(program(seed))
    return folder


def program(constants: Sequence[object]) -> str:
    """A function of k and y that returns y times the k-th of them; only they may be changed."""
    lines = [f"    {name} = {constant}" for name, constant in zip(NAMES, constants, strict=True)]
    marked = ["    # EVOLVE-BLOCK-START", *lines, "    # EVOLVE-BLOCK-END"]
    return "\n".join(["def f(k, y):", *marked, f"    return ({', '.join(NAMES)})[k] * y", ""])
