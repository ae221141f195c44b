"""Inside the box: an evaluator written for OpenEvolve, called as its author expects, unmodified.

It imports the candidate, or starts it as a program, so it cannot be kept apart from it: what comes back
is the word of the two together, and is nowhere taken for more. Standard library only.

What is called: `evaluate(program_path)`, or `evaluate_stage1` and so on until a threshold is not
reached; each returns a dict of metrics, or an object with `metrics` and `artifacts`. See
https://github.com/algorithmicsuperintelligence/openevolve (openevolve/evaluator.py) for the convention.
"""

import base64
import importlib.util
import os
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

PROBLEM, CANDIDATE = "problem", "candidate"
"""Folders below the scratch folder: the evaluator with what lies beside it, and the program."""
TEXT_CHARS = 500
ARTIFACTS, ARTIFACT_CHARS = 16, 2000


@dataclass
class EvaluationResult:
    """What evaluators import from `openevolve.evaluation_result`."""

    metrics: dict[str, float]
    artifacts: dict[str, str | bytes] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, metrics: dict[str, float]) -> "EvaluationResult":
        return cls(metrics)

    def to_dict(self) -> dict[str, float]:
        return self.metrics

    def has_artifacts(self) -> bool:
        return bool(self.artifacts)

    def get_artifact_keys(self) -> list[str]:
        return list(self.artifacts)

    def get_artifact_size(self, key: str) -> int:
        value = self.artifacts.get(key, b"")
        return len(value if isinstance(value, bytes) else str(value).encode())

    def get_total_artifact_size(self) -> int:
        return sum(map(self.get_artifact_size, self.artifacts))


def prepare(job: dict[str, Any]) -> Callable[[], dict[str, Any]]:
    """Lay out the files of a job in the working directory; what is returned runs the evaluator.

    The job's `files` are the program, `beside` the evaluator and its data in base64 by path, `evaluator` is the
    path of the former, and `stages` has [function, threshold or null] in order.
    """
    problem, candidate = os.path.abspath(PROBLEM), os.path.abspath(CANDIDATE)
    for path, text in job["beside"].items():
        _write(f"{problem}/{path}", base64.b64decode(text))
    for path, text in job["files"]:
        _write(f"{candidate}/{path}", text.encode())
    program = f"{candidate}/{job['files'][0][0]}"
    evaluator = f"{problem}/{job['evaluator']}"
    os.chdir(os.path.dirname(evaluator))
    return lambda: _report(evaluator, program, job["stages"])


def _write(path: str, content: bytes) -> None:
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(content)


def _report(evaluator: str, program: str, stages: list[tuple[str, float | None]]) -> dict[str, Any]:
    """`{"fault"}` of the evaluator, `{"raised"}`, or `{"metrics", "stage", "figure"}`; metrics are floats or texts."""
    try:
        module = _import(evaluator)
        functions = [(name, getattr(module, name), threshold) for name, threshold in stages]
    except (Exception, SystemExit) as error:
        return {"fault": _described(error, evaluator)}
    metrics: dict[str, float | str] = {}
    artifacts: dict[str, Any] = {}
    for name, function, threshold in functions:
        try:
            found, more = _parts(function(program))
        except (Exception, SystemExit) as error:
            _tell(artifacts)
            return {"raised": f"{name} raised {_described(error, evaluator)}"}
        metrics |= {str(key)[:TEXT_CHARS]: _number(value) for key, value in found.items()}
        artifacts |= more
        if threshold is not None and (figure := _figure(metrics)) < threshold:
            _tell(artifacts)
            return {"metrics": metrics, "stage": name, "figure": figure}
    _tell(artifacts)
    return {"metrics": metrics, "stage": functions[-1][0], "figure": None}


def _import(path: str) -> ModuleType:
    package, module = ModuleType("openevolve"), ModuleType("openevolve.evaluation_result")
    package.__path__ = []
    module.EvaluationResult = package.EvaluationResult = EvaluationResult  # type: ignore[attr-defined]
    sys.modules |= {"openevolve": package, "openevolve.evaluation_result": module}
    sys.path.insert(0, os.path.dirname(path))
    spec = importlib.util.spec_from_file_location("evaluation_module", path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{os.path.basename(path)} is not a Python file")
    evaluator = importlib.util.module_from_spec(spec)
    sys.modules["evaluation_module"] = evaluator
    spec.loader.exec_module(evaluator)
    return evaluator


def _parts(result: Any) -> tuple[dict[Any, Any], dict[Any, Any]]:
    """Metrics and artifacts of whatever form a result has."""
    if not isinstance(result, dict):
        result = {"metrics": result.metrics, "artifacts": getattr(result, "artifacts", None)}
    if isinstance(result.get("metrics"), dict):
        return result["metrics"], result.get("artifacts") or {}
    return result, {}


def _number(value: Any) -> float | str:
    """A frame holds finite numbers only: all else is text, and so no metric."""
    try:
        number = float(value) if not isinstance(value, str | bytes) else None
    except Exception:  # __float__ is anybody's
        number = None
    if number is None:
        return str(value)[:TEXT_CHARS].encode("utf-8", "replace").decode()
    return number if abs(number) < float("inf") else str(number)


def _figure(metrics: dict[str, float | str]) -> float:
    """What OpenEvolve holds against a threshold: `combined_score`, or else the mean of all numbers."""
    numbers = {name: value for name, value in metrics.items() if isinstance(value, float) and name != "error"}
    return numbers.get("combined_score", sum(numbers.values()) / max(len(numbers), 1))


def _tell(artifacts: dict[Any, Any]) -> None:
    """Artifacts are for people to read: they go to the log."""
    for name, value in list(artifacts.items())[:ARTIFACTS]:
        text = value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
        print(f"-- {str(name)[:TEXT_CHARS]}\n{text[:ARTIFACT_CHARS]}")


def _described(error: BaseException, evaluator: str) -> str:
    """`ValueError: text (evaluator.py, line 7)`, with the last line that is the evaluator's."""
    lines = [f.lineno for f in traceback.extract_tb(error.__traceback__) if f.filename == evaluator]
    where = f" ({os.path.basename(evaluator)}, line {lines[-1]})" if lines else ""
    return f"{type(error).__name__}: {str(error)[:TEXT_CHARS]}{where}".encode("utf-8", "replace").decode()
