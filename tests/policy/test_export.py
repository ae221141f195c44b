"""The reward file for verl, imported alone, says what the objective says."""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import numpy as np

from evolve.prompt import build_prompt
from evolve.suites.shapes import read_row
from evolve.suites.task import problem_of
from policy.baselines import z_score
from policy.export import REWARD, row
from policy.objective import Key, Settings, advantages, prefix_values, simplex_weights
from tests.evolve.test_suite import HUMAN_EVAL
from tests.factories import candidate

SEED = 5


def reward_file(folder: Path) -> ModuleType:
    """As verl imports it: by its path, from a folder of its own."""
    spec = importlib.util.spec_from_file_location("custom_module", shutil.copy(REWARD, folder / "reward.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_it_is_the_set_value_of_the_objective_and_its_z_score_the_advantage(tmp_path: Path) -> None:
    problem = problem_of(read_row(HUMAN_EVAL))
    made = row(build_prompt(problem, candidate(0, (0.0, 0.0), problem.seed), (), 3), "half", "train", 0, SEED)
    truth = json.loads(made["reward_model"]["ground_truth"])
    rewards_GmR = np.random.default_rng(1).random((8, 3, 2))
    key = Key(SEED, 0, "half")

    values = [reward_file(tmp_path).set_value(reply.tolist(), truth["weights"]) for reply in rewards_GmR]

    weights_RK = simplex_weights(2, Settings(), key, problem.rewards.weights).T
    expected = prefix_values(rewards_GmR[None], weights_RK[None], Settings())[0, :, -1]
    assert np.allclose(values, expected, rtol=0, atol=1e-12)
    ours = advantages(rewards_GmR, Settings(), key, problem.rewards.weights).prefix_G
    assert np.allclose(z_score(np.array([values]))[0], ours, atol=1e-9)


def test_prompts_hold_the_task_and_the_row_names_its_problem() -> None:
    problem = problem_of(read_row(HUMAN_EVAL))

    made = row(build_prompt(problem, candidate(0, (0.0, 0.0), problem.seed), (), 3), "half", "hidden", 4, SEED)

    assert [message["role"] for message in made["prompt"]] == ["system", "user"]
    assert json.loads(made["reward_model"]["ground_truth"])["problem"] == "half"
    assert made["extra_info"] == {"index": 4, "split": "hidden"}


def test_nothing_but_the_standard_library_is_imported() -> None:
    code = (
        "import sys, runpy; before = set(sys.modules); "
        f"runpy.run_path({str(REWARD)!r}); "
        "print([n for n in set(sys.modules) - before if n.split('.')[0] not in sys.stdlib_module_names])"
    )

    said = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=True)

    assert said.stdout.strip() == "[]"
