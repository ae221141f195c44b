"""In the place of an evaluator, when that runs in the candidate's box: takes down what it reports there.

Nothing of it can be checked. What is done here is what keeps a record sound: names are names, numbers are
finite, a failure is no number.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from evolve.outcome import Verdict
from evolve.task import Case, Facts
from sandbox import frames
from sandbox.evaluator import Part
from sandbox.rules import Failure, Rules, Scored, Stage

NAME_CHARS = 80
MOST_UNDECLARED = 64
HEAR = Case("evaluate", {})


class Listener:
    """Has the face of `sandbox.evaluator.Evaluator`, as far as one answer goes."""

    def __init__(self, rules: Rules) -> None:
        self._declared = rules.metrics
        self.parts = [Part(Stage(), [(HEAR, frames.encode({}, 1 << 10))])]

    def score(self, case: Case, output: Any, facts: Facts) -> Scored | Failure:
        match output:
            case {"fault": str(fault)}:
                return Failure(Verdict.INVALID_REWARD, f"the evaluator cannot be used: {fault}")
            case {"raised": str(error)}:
                return Failure(Verdict.CRASH, error)
            case {"metrics": dict(reported), "stage": str(stage), "figure": figure}:
                return self._taken_down(reported, stage, figure)
        return Failure(Verdict.INVALID_OUTPUT, "the candidate answered in the evaluator's place")

    def _taken_down(self, reported: Mapping[str, Any], stage: str, figure: Any) -> Scored | Failure:
        metrics = {name: value for name, value in reported.items() if isinstance(value, float) and self._is_name(name)}
        for name in sorted(set(metrics) - self._declared)[MOST_UNDECLARED:]:
            del metrics[name]
        if isinstance(figure, float):
            return Scored(metrics, stage, f"{stage}: {figure:.6g} is below the threshold, so no stage after it was run")
        if (error := reported.get("error")) and isinstance(error, str):
            return Failure(Verdict.INVALID_OUTPUT, f"the evaluator reports an error: {error}")
        for name in sorted(self._declared - set(metrics)):
            if name in reported:
                text = f"{reported[name]!s:.80}"
                return Failure(Verdict.INVALID_REWARD, f"the evaluator reported {name} = {text}, which is no number")
        return Scored(metrics, stage)

    def _is_name(self, name: str) -> bool:
        return name in self._declared or (0 < len(name) <= NAME_CHARS and name.isprintable())
