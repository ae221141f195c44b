"""From the command to verl's side of it: a suite is exported, and the reward file has its programs run."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pyarrow.parquet
import pytest

from evolve.answers import write_answers
from tests.e2e.command import quiver
from tests.evolve.test_suite import OWN, suite_file

RIGHT = "```python\ndef add(a, b):\n    return a + b\n```"
HALF = "```python\ndef add(a, b):\n    return 3\n```"


def test_a_suite_is_exported_and_its_reward_file_scores_replies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    suite = suite_file(tmp_path, *(OWN | {"name": f"add-{number}"} for number in range(10)))
    out = tmp_path / "verl"

    ended = quiver("policy", "export", "--for", "verl", "--suite", suite, "--out", out, "--answers", "2", cwd=tmp_path)

    assert ended.returncode == 0, ended.stderr
    rows = [pyarrow.parquet.read_table(out / f"{split}.parquet").to_pylist() for split in ("train", "hidden")]
    assert sum(map(len, rows)) == 10
    command = tmp_path / "quiver"
    command.write_text(f'#!/bin/sh\nexec {sys.executable} -m api.cli "$@"\n')
    command.chmod(0o755)
    monkeypatch.setenv("QUIVER", str(command))
    spec = importlib.util.spec_from_file_location("custom_module", out / "reward.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    truths = [row["reward_model"]["ground_truth"] for row in rows[0][:3]]
    replies = [write_answers([RIGHT, "rubbish"]), write_answers([HALF]), ""]
    try:
        scores = module.compute_scores(["quiver"] * 3, replies, truths, [{}] * 3)
        assert module.compute_score("quiver", replies[0], truths[0]) == pytest.approx(1.0)
    finally:
        module._process.stdin.close()
        module._process.wait()
        module._process.stdout.close()

    assert scores == pytest.approx([1.0, 0.5, 0.0], abs=0.01)
