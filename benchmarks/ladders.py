"""A family of program synthesis tasks with hidden cases: functions of branches, each with a number that is too small.

A branch is a reward of its own: all its calls come out right, or none does. What is wrong cannot be seen in the
program, and is of one kind, so who mends one branch can learn how to mend the others. A task is solved when every call
is right, also the hidden ones, which the search never makes.
"""

from __future__ import annotations

import json
from pathlib import Path

from evolve.randomness import stream

BRANCHES = 6
WIDTH = 10
"""Of the interval of x that a branch is for."""

MANIFEST = """\
name = "{name}"
title = "Mend a function of {count} branches"
entry = "f"
program = ["seed.py"]
statement = "Mend the function: every branch has a number that is wrong. It is rewarded if its calls are right."

[[rewards]]
name = "right"
direction = "maximize"
low = 0.0
high = 1.0
groups = {branches}
"""
EVALUATOR = '''\
"""What is right is known here only. Each branch is called twice, and four times more when a program is judged."""

from evolve.task import Case, Reward

TERMS = {terms}


def cases(rng):
    return [_case(rng, k, n) for k in range(len(TERMS)) for n in range(6)]


def _case(rng, k, n):
    call = {{"x": {width} * k + int(rng.integers({width})), "y": int(rng.integers(1, 100))}}
    return Case(f"{{k}}-{{n}}", call, f"branch_{{k}}", hidden=n >= 2)


def score(case, out, facts):
    x, y = case.input["x"], case.input["y"]
    a, b = TERMS[x // {width}]
    return Reward(right=float(type(out) is int and out == a * x + b * y))
'''


def write_task(folder: Path, number: int) -> Path:
    """The folder of one problem of the family; the same for the same number."""
    rng = stream(number, "ladder")
    terms = [(int(rng.integers(2, 10)), int(rng.integers(3, 10))) for _ in range(BRANCHES)]
    branches = json.dumps([f"branch_{k}" for k in range(BRANCHES)])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "problem.toml").write_text(MANIFEST.format(name=f"ladder-{number}", count=BRANCHES, branches=branches))
    (folder / "evaluate.py").write_text(EVALUATOR.format(terms=terms, width=WIDTH))
    (folder / "seed.py").write_text(program([(a, b - 1) for a, b in terms]))
    return folder


def program(terms: list[tuple[int, int]]) -> str:
    """`a * x + b * y` on each branch."""
    lines = ["def f(x, y):"]
    for k, (a, b) in enumerate(terms, 1):
        value = f"{a} * x + {b} * y"
        lines += [f"    if x < {k * WIDTH}:", f"        return {value}"] if k < len(terms) else [f"    return {value}"]
    return "\n".join([*lines, ""])
