"""The evaluator of a suite's programming task: each test is a case, and passing it the only reward.

Runs in the scorer's process. Tests and answers stay here; the candidate is sent arguments, or its standard input.
Like the author of any evaluator, whoever wrote the tests is trusted with no more than that process has.
"""

import importlib
import json
import math
import random
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from evolve.task import Call, Case, Invalid, Reward

WIRE = importlib.import_module("call")
"""The file beside this one, where a problem's files lie: the same as the candidate's."""
TASK = json.loads((Path(__file__).parent / "tests.json").read_text())
CLOSE = 1e-9
"""Two numbers are equal within this, relative and absolute, if one of them has a fraction."""


def cases(rng: object) -> list[Case]:
    """One for each test; `rng` is not used."""
    return [Case(name, {}, name) for name in TASK["tests"]]


def play(case: Case, call: Call) -> Reward:
    """1 for a test that passes, else 0. A candidate that raises or is late has failed the case."""
    test = TASK["tests"][case.id]
    random.seed(case.id)  # of tests that draw their arguments
    if "code" in test:
        passed = _holds(test["code"], call)
    elif "stdin" in test:
        passed = _same_text(call(stdin=test["stdin"]), test["stdout"])
    else:
        passed = _same(_asked(call)(*test["args"], **test["kwargs"]), test["output"])
    return Reward(passed=float(passed))


def _asked(call: Call) -> Callable[..., Any]:
    """What stands for the candidate's function here: it asks for each call, and returns plain values."""

    def candidate(*args: Any, **kwargs: Any) -> Any:
        returned = call(target=TASK["entry"], args=WIRE.pack(list(args)), kwargs=WIRE.pack(kwargs))
        try:
            return WIRE.unpack(returned)
        except (TypeError, ValueError, LookupError, RecursionError) as error:
            raise Invalid(f"it returned what cannot be read: {type(error).__name__}") from None

    return candidate


def _holds(code: str, call: Call) -> bool:
    """Whether the test's code runs to its end, with the candidate under its own name and as `candidate`."""
    names: dict[str, Any] = {"__name__": "test"}
    exec(compile(TASK["before"], "before", "exec"), names)
    names["candidate"] = names[TASK["entry"]] = _asked(call)
    try:
        exec(compile(code, "test", "exec"), names)
    except Invalid:
        raise
    except Exception:  # an assertion, or what a wrong answer leads to
        return False
    return True


def _same(out: object, expected: object) -> bool:
    """Equality as JSON knows it: a tuple is a list, and numbers may differ by rounding."""
    if isinstance(out, list | tuple) and isinstance(expected, list):
        return len(out) == len(expected) and all(map(_same, out, expected))
    if isinstance(out, dict) and isinstance(expected, dict):
        return out.keys() == expected.keys() and all(_same(out[key], expected[key]) for key in expected)
    if isinstance(out, bool) or isinstance(expected, bool) or not isinstance(out, int | float):
        return type(out) is type(expected) and out == expected
    if not isinstance(expected, int | float):
        return False
    if isinstance(out, float) or isinstance(expected, float):
        return math.isclose(out, expected, rel_tol=CLOSE, abs_tol=CLOSE)
    return out == expected


def _same_text(out: object, expected: str) -> bool:
    """Equality of printed lines, but for the space around them; numbers may be written otherwise."""
    if not isinstance(out, str):
        raise Invalid("it printed nothing that is text")
    lines, wanted = ([line.split() for line in text.strip().splitlines() if line.strip()] for text in (out, expected))
    return len(lines) == len(wanted) and all(
        len(line) == len(other) and all(map(_same_word, line, other)) for line, other in zip(lines, wanted, strict=True)
    )


def _same_word(word: str, expected: str) -> bool:
    if word == expected:
        return True
    try:
        return Decimal(word) == Decimal(expected)
    except InvalidOperation:
        return False
