"""What a model of code is given to practise on, when nobody says."""

from __future__ import annotations

from pathlib import Path

from benchmarks.vpo_code import SHORT, TASKS, suite_for
from evolve.suites.suite import load_suite


def test_a_real_model_gets_real_tasks_and_nano_what_it_can_do(tmp_path: Path) -> None:
    real, small = (load_suite(suite_for(policy, tmp_path)).members for policy in ("vllm:somewhere", "nano"))

    assert (len(real), len(small)) == (SHORT, TASKS)
    assert all(member.name.startswith("HumanEval/") and member.solution for member in real)
    assert all(member.name.startswith("repair-") for member in small)
