"""Folders in OpenEvolve's form, written for the tests the way its users write them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

PACKING_PROGRAM = '''"""Circles in the unit square."""
import numpy as np


# EVOLVE-BLOCK-START
def construct_packing():
    n = 4
    centers = np.array([[0.25, 0.25], [0.75, 0.25], [0.25, 0.75], [0.75, 0.75]])
    radii = np.full(n, 0.2)
    return centers, radii, float(np.sum(radii))


# EVOLVE-BLOCK-END


def run_packing():
    return construct_packing()
'''
PACKING_EVALUATOR = '''"""Runs the program in a process of its own and reads its answer from a pickle."""
import os
import pickle
import subprocess
import sys
import tempfile
import time
import traceback

import numpy as np

TARGET = 1.0


def run_with_timeout(program_path, timeout_seconds=20):
    with tempfile.NamedTemporaryFile(suffix=".py", delete=False, mode="w") as temp_file:
        temp_file.write(f"""
import sys, os, pickle, traceback
sys.path.insert(0, os.path.dirname({program_path!r}))
try:
    spec = __import__("importlib.util").util.spec_from_file_location("program", {program_path!r})
    program = __import__("importlib.util").util.module_from_spec(spec)
    spec.loader.exec_module(program)
    centers, radii, total = program.run_packing()
    results = {{"centers": centers, "radii": radii, "sum_radii": total}}
except Exception as error:
    traceback.print_exc()
    results = {{"error": str(error)}}
with open({temp_file.name!r} + ".results", "wb") as file:
    pickle.dump(results, file)
""")
        temp_file_path = temp_file.name
    results_path = temp_file_path + ".results"
    try:
        process = subprocess.Popen(
            [sys.executable, temp_file_path], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        try:
            stdout, stderr = process.communicate(timeout=timeout_seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise TimeoutError(f"Process timed out after {timeout_seconds} seconds")
        print(stdout.decode(), stderr.decode())
        if process.returncode != 0:
            raise RuntimeError(f"Process exited with code {process.returncode}")
        with open(results_path, "rb") as file:
            results = pickle.load(file)
        if "error" in results:
            raise RuntimeError(f"Program execution failed: {results['error']}")
        return results["centers"], results["radii"], results["sum_radii"]
    finally:
        for path in (temp_file_path, results_path):
            if os.path.exists(path):
                os.unlink(path)


def validate(centers, radii):
    inside = np.all(centers - radii[:, None] >= -1e-9) and np.all(centers + radii[:, None] <= 1 + 1e-9)
    apart = all(
        np.linalg.norm(centers[i] - centers[j]) >= radii[i] + radii[j] - 1e-9
        for i in range(len(radii))
        for j in range(i)
    )
    return bool(inside and apart)


def evaluate(program_path):
    try:
        start = time.time()
        centers, radii, _ = run_with_timeout(program_path)
        valid = validate(np.array(centers), np.array(radii))
        total = float(np.sum(radii)) if valid else 0.0
        return {
            "sum_radii": total,
            "target_ratio": total / TARGET,
            "validity": 1.0 if valid else 0.0,
            "eval_time": float(time.time() - start),
            "combined_score": total / TARGET,
        }
    except Exception as error:
        traceback.print_exc()
        return {
            "sum_radii": 0.0, "target_ratio": 0.0, "validity": 0.0, "eval_time": 0.0, "combined_score": 0.0,
            "error": str(error),
        }


def evaluate_stage1(program_path):
    result = evaluate(program_path)
    return {"validity": result["validity"], "combined_score": result["combined_score"]}


def evaluate_stage2(program_path):
    return evaluate(program_path)
'''
PACKING_CONFIG = """
max_iterations: 100
llm:
  primary_model: "some-model"
prompt:
  system_message: |
    You are an expert in "packing".
    Use C:\\\\temp never; maximise the sum of radii.
evaluator:
  timeout: 30
  cascade_evaluation: true
  cascade_thresholds: [0.5, 0.75]
"""
MINIMUM_PROGRAM = """# EVOLVE-BLOCK-START
import numpy as np


def search_algorithm(iterations=200, bounds=(-5, 5)):
    best = np.random.uniform(*bounds, 2)
    value = evaluate_function(*best)
    for _ in range(iterations):
        x, y = np.random.uniform(*bounds, 2)
        if evaluate_function(x, y) < value:
            best, value = (x, y), evaluate_function(x, y)
    return best[0], best[1], value


# EVOLVE-BLOCK-END
def evaluate_function(x, y):
    return np.sin(x) * np.cos(y) + np.sin(x * y) + (x**2 + y**2) / 20


def run_search():
    return search_algorithm()
"""
MINIMUM_EVALUATOR = """
import concurrent.futures
import importlib.util
import os
import time
import traceback

import numpy as np
from openevolve.evaluation_result import EvaluationResult

from helper import distance

GLOBAL_MIN = -1.519
with open(os.path.join(os.path.dirname(__file__), "data", "target.txt")) as target_file:
    TARGET = [float(number) for number in target_file.read().split()]


def run_with_timeout(func, args=(), kwargs={}, timeout_seconds=5):
    with concurrent.futures.ThreadPoolExecutor(max_workers=1) as executor:
        future = executor.submit(func, *args, **kwargs)
        try:
            return future.result(timeout=timeout_seconds)
        except concurrent.futures.TimeoutError:
            raise TimeoutError(f"Function timed out after {timeout_seconds} seconds")


def evaluate(program_path):
    spec = importlib.util.spec_from_file_location("program", program_path)
    program = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(program)
    if not hasattr(program, "run_search"):
        return EvaluationResult(
            metrics={"value_score": 0.0, "combined_score": 0.0, "error": "Missing run_search function"},
            artifacts={"suggestion": "define run_search"},
        )
    values, failures = [], []
    for trial in range(3):
        np.random.seed(trial)
        try:
            x, y, value = run_with_timeout(program.run_search)
            values.append(float(value))
        except Exception as error:
            failures.append(f"Trial {trial}: {error}")
    if not values:
        return EvaluationResult(
            metrics={"value_score": 0.0, "combined_score": 0.0, "error": "All trials failed"},
            artifacts={"failures": "\\n".join(failures)},
        )
    score = 1.0 / (1.0 + abs(np.mean(values) - GLOBAL_MIN))
    return EvaluationResult(
        metrics={
            "value_score": np.float64(score),
            "distance_score": distance([x, y], TARGET),
            "combined_score": score,
            "trials": len(values),
            "note": "all went well",
        },
        artifacts={"best": f"({x:.2f}, {y:.2f})", "raw": b"\\xff bytes", "\\x1b[2Jclear": "\\x1b]0;owned\\x07"},
    )
"""
MINIMUM_HELPER = "def distance(a, b):\n    return sum((p - q) ** 2 for p, q in zip(a, b)) ** 0.5\n"

CIRCLE_PACKING = {
    "initial_program.py": PACKING_PROGRAM,
    "evaluator.py": PACKING_EVALUATOR,
    "config.yaml": PACKING_CONFIG,
    "requirements.txt": "numpy\n",
}
FUNCTION_MINIMISATION = {
    "initial_program.py": MINIMUM_PROGRAM,
    "evaluator.py": MINIMUM_EVALUATOR,
    "helper.py": MINIMUM_HELPER,
    "data/target.txt": "-1.704 0.678",
    "__pycache__/helper.cpython-311.pyc": "stale",
    ".env": "KEY=secret",
}


def small(body: str, program: str = "x = 3\n", **more: str) -> dict[str, str]:
    """A folder whose `evaluate(path)` has this body; `program` is the module that it judges."""
    evaluator = (
        "import importlib.util, os, sys, time\n"
        "def load(path):\n"
        '    spec = importlib.util.spec_from_file_location("program", path)\n'
        "    program = importlib.util.module_from_spec(spec)\n"
        "    spec.loader.exec_module(program)\n"
        "    return program\n"
        f"def evaluate(path):\n    {body}\n"
    )
    return {"initial_program.py": program, "evaluator.py": evaluator, **more}


def write(folder: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder
