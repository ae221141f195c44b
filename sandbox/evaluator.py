"""The author's evaluate.py, imported and called with care: its cases, and what it thinks of an answer.

The author is trusted with the answers, not to be free of mistakes: each of them becomes an error
or a verdict that says where it is and what was expected.
"""

from __future__ import annotations

import importlib.util
import math
import os
import sys
import traceback
from collections.abc import Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from evolve.outcome import Verdict
from evolve.randomness import stream
from evolve.task import Call, Case, Facts, Invalid
from sandbox import frames
from sandbox.rules import Failure, Rules, Scored, Stage

INPUT_LIMIT = 64 << 20


class EvaluatorError(Exception):
    """The author's evaluate.py cannot be used as it stands."""


@dataclass(frozen=True)
class Part:
    """A stage with its cases, each with its frame ready to send."""

    stage: Stage
    cases: list[tuple[Case, bytes]]


class Evaluator:
    """The author's evaluate.py, and its cases by stage."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._module = _import(rules)
        drawn = self._call("cases", stream(rules.seed, "cases"))
        if not isinstance(drawn, list | tuple) or not drawn or not all(isinstance(case, Case) for case in drawn):
            raise EvaluatorError(f"{rules.evaluator}: cases(rng) must return a list of at least one evolve.task.Case")
        for case in drawn:
            if not isinstance(case.id, str) or not isinstance(case.group, str):
                raise EvaluatorError(f"{rules.evaluator}: Case(id={case.id!r:.80}): id and group must be texts")
        ids = [case.id for case in drawn]
        if twice := sorted({name for name in ids if ids.count(name) > 1}):
            raise EvaluatorError(f"{rules.evaluator}: cases(rng) returned the id {twice[0]!r} more than once")
        self.plays = hasattr(self._module, "play")
        if self.plays and (rules.repeats > 1 or rules.reference):
            raise EvaluatorError(f"{rules.evaluator}: defines play, which neither `repeats` nor `reference` goes with")
        shown = [(case, self._frame(case)) for case in drawn if not case.hidden]
        if not shown:
            raise EvaluatorError(f"{rules.evaluator}: cases(rng) returned hidden cases only; the search needs others")
        self.parts = self._parts(shown)
        if rules.held_out and (hidden := [(case, self._frame(case)) for case in drawn if case.hidden]):
            self.parts.append(Part(Stage(), hidden))

    def _parts(self, cases: list[tuple[Case, bytes]]) -> list[Part]:
        """Every case in its stage, in the author's order."""
        stages = self._rules.stages or (Stage(),)
        named = {group for stage in stages for group in stage.groups}
        parts = []
        for stage in stages:
            inside = [
                (case, frame)
                for case, frame in cases
                if (case.group in stage.groups if stage.groups else case.group not in named)
            ]
            if missing := sorted(stage.groups - {case.group for case, _ in inside}):
                raise EvaluatorError(
                    f"{self._rules.evaluator}: no case has the group {missing[0]!r} of {_named(stage)}"
                )
            if not inside:
                raise EvaluatorError(f"{self._rules.evaluator}: no case is left for {_named(stage)}")
            parts.append(Part(stage, inside))
        if left := [case for case, _ in cases if case.group not in named and all(stage.groups for stage in stages)]:
            raise EvaluatorError(
                f"{self._rules.evaluator}: case {left[0].id!r} has the group {left[0].group!r}, which is in no stage"
            )
        return parts

    def _frame(self, case: Case) -> bytes:
        try:
            return frames.encode(dict(case.input), INPUT_LIMIT)
        except frames.FrameError as error:
            raise EvaluatorError(f"{self._rules.evaluator}: case {case.id!r}: its input holds {error}") from None
        except (TypeError, ValueError):
            raise EvaluatorError(
                f"{self._rules.evaluator}: case {case.id!r}: its input must be a dict of arguments for "
                f"{self._rules.entry}, not {type(case.input).__name__}"
            ) from None

    def play(self, case: Case, call: Call) -> Scored | Failure:
        """The author's game with a candidate.

        Raises:
            Ended: a call has failed; unless the author's code has caught even that.
        """
        return self._judged(case, "play", call)

    def score(self, case: Case, output: Any, facts: Facts) -> Scored | Failure:
        return self._judged(case, "score", output, facts)

    def _judged(self, case: Case, name: str, *given: Any) -> Scored | Failure:
        try:
            returned = getattr(self._module, name)(case, *given)
        except Invalid as invalid:
            return Failure(Verdict.INVALID_OUTPUT, f"case {case.id}: {invalid}")
        except (Exception, SystemExit) as error:
            words = f"case {case.id}: {name} raised {_where(error, self._rules.folder)}"
            return Failure(Verdict.INVALID_REWARD, words)
        return self._checked(f"case {case.id}: {name} returned", returned)

    def _checked(self, where: str, returned: Any) -> Scored | Failure:
        """The author's rewards as plain finite floats, with exactly the declared names."""
        if not isinstance(returned, Mapping):
            return Failure(
                Verdict.INVALID_REWARD, f"{where} {type(returned).__name__}; return a Reward, or raise Invalid"
            )
        if set(returned) != self._rules.metrics:
            got, want = sorted(map(str, returned)), sorted(self._rules.metrics)
            return Failure(
                Verdict.INVALID_REWARD,
                f"{where} rewards {got}, but problem.toml declares {want}. Return exactly the declared names",
            )
        metrics = {}
        for name, value in returned.items():
            number = _number(value)
            if number is None:
                return Failure(Verdict.INVALID_REWARD, f"{where} {name} = {value!r:.80}, which is not a number")
            if not math.isfinite(number):
                return Failure(Verdict.INVALID_REWARD, f"{where} {name} = {number}; only finite numbers are rewards")
            metrics[str(name)] = number
        return Scored(metrics)

    def _call(self, name: str, *args: Any) -> Any:
        try:
            return getattr(self._module, name)(*args)
        except (Exception, SystemExit) as error:
            raise EvaluatorError(
                f"{self._rules.evaluator}: {name}(...) raised {_where(error, self._rules.folder)}"
            ) from None


def _import(rules: Rules) -> ModuleType:
    path = os.path.join(rules.folder, rules.evaluator)
    sys.path.insert(0, os.path.dirname(path))
    spec = importlib.util.spec_from_file_location("evaluate", path)
    if spec is None or spec.loader is None:
        raise EvaluatorError(f"{rules.evaluator}: not a Python file; its name must end in .py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["evaluate"] = module
    try:
        spec.loader.exec_module(module)
    except (Exception, SystemExit) as error:
        raise EvaluatorError(f"{rules.evaluator}: importing it raised {_where(error, rules.folder)}") from None
    for names in (("cases",), ("score", "play")):
        if not any(callable(getattr(module, name, None)) for name in names):
            raise EvaluatorError(
                f"{rules.evaluator}: defines no function {' or '.join(names)}; README.md has an example "
                "('Your own problem')"
            )
    if hasattr(module, "score") and hasattr(module, "play"):
        raise EvaluatorError(f"{rules.evaluator}: defines both score and play; a case has one judge")
    return module


def _named(stage: Stage) -> str:
    return f"the stage {stage.name!r}"


def _number(value: Any) -> float | None:
    """`value` as a float, infinite if it is too large for one; None for what is no number, numerals included."""
    try:
        return None if isinstance(value, str | bytes) else float(value)
    except OverflowError:
        return math.inf
    except (TypeError, ValueError):
        return None


def _where(error: BaseException, folder: str) -> str:
    """`ValueError: text (evaluate.py, line 7)` of the author's own code."""
    frames_of_author = [f for f in traceback.extract_tb(error.__traceback__) if f.filename.startswith(folder)]
    line = ""
    if frames_of_author:
        line = f" ({os.path.basename(frames_of_author[-1].filename)}, line {frames_of_author[-1].lineno})"
    if isinstance(error, SyntaxError):
        line = f" ({os.path.basename(error.filename or '')}, line {error.lineno})"
    message = str(error.msg if isinstance(error, SyntaxError) else error)[:500]
    return f"{type(error).__name__}: {message}{line}"
