"""A programming task with tests, and the problem that it becomes without a folder on disk."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evolve.problem import MANIFEST, Problem, parse_problem
from evolve.program import Program, SourceFile

SOLUTION, CALL, JUDGE, TESTS = "solution.py", "call.py", "judge.py", "tests.json"
HERE = Path(__file__).parent
SECONDS, CASE_SECONDS, MEMORY_MIB = 10, 3, 512
"""Of all tests together, and of one."""


@dataclass(frozen=True, slots=True)
class Task:
    """What a row of a suite says, whatever its shape."""

    name: str
    statement: str
    seed: str
    """The program to begin with; it need not pass anything."""
    tests: tuple[Mapping[str, Any], ...]
    """Each `{code}`, `{stdin, stdout}` or `{args, kwargs, output}`; see `judge.py`."""
    entry: str = ""
    """The function that is tested, or `Class.method`; empty for a program that reads its standard input."""
    before: str = ""
    """What the code of tests is run after."""
    solution: str | None = None
    """A program that passes all tests, where the row has one."""


def problem_of(task: Task) -> Problem:
    """The task as a problem: one reward for each test, scored by `judge.py` in the scorer's process.

    Raises:
        ProblemError: something in it cannot be used.
    """
    width = len(str(len(task.tests)))
    names = [f"t{number:0{width}}" for number in range(1, len(task.tests) + 1)]
    tests = {"entry": task.entry, "before": task.before, "tests": dict(zip(names, task.tests, strict=True))}
    files = {
        MANIFEST: _manifest(task, names),
        CALL: (HERE / CALL).read_bytes(),
        JUDGE: (HERE / JUDGE).read_bytes(),
        SOLUTION: task.seed.encode(),
        TESTS: json.dumps(tests).encode(),
    }
    return parse_problem(files)


def solved(problem: Problem, source: str) -> Program:
    """A program of the problem with this solution in the place of the seed's."""
    files = (SourceFile(f.path, source if f.path == SOLUTION else f.text, f.editable) for f in problem.seed.files)
    return Program(tuple(files))


def _manifest(task: Task, names: list[str]) -> bytes:
    values: dict[str, Any] = {
        "name": "".join(char if char.isalnum() or char == "_" else "-" for char in task.name),
        "title": task.name,
        "statement": task.statement,
        "entry": "call",
        "program": [CALL, SOLUTION],
        "editable": [SOLUTION],
        "unshown": [CALL],
        "evaluator": JUDGE,
        "data": [TESTS],
        "failed_cases": "worst",
    }
    lines = [f"{key} = {_toml(value)}" for key, value in values.items()]
    lines += ["[[rewards]]", 'name = "passed"', 'direction = "maximize"', "low = 0", "high = 1"]
    lines += [f"groups = {_toml(names)}", "[limits]", f"seconds = {SECONDS}", f"case_seconds = {CASE_SECONDS}"]
    return "\n".join([*lines, f"memory_mib = {MEMORY_MIB}", ""]).encode()


def _toml(value: str | list[str]) -> str:
    """As JSON, which TOML's basic strings are, but for one character."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
