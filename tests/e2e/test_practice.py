"""`quiver policy train` with a real model, learner and sandbox: it learns, survives kill -9, and may be many processes.

The model has a token for each of a few answers; the problems have two tests each.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file
from torch import Tensor

from api import cli
from policy.adapters import digest_of
from tests.e2e.command import environment_of, quiver, start
from tests.evolve.test_suite import OWN, suite_file
from tests.factories import speaking_folder

STEPS = 4
SAYINGS = [
    f"<answer>\n<<<<<<< SEARCH\n    return None\n=======\n    return {said}\n>>>>>>> REPLACE\n</answer>"
    for said in ("args[0] + args[1]", "3", "4", "args[2]", "0")
]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("practice")
    speaking_folder(folder / "model", *SAYINGS)
    suite_file(folder, *(OWN | {"name": f"add-{number}"} for number in range(8)))
    return folder


def order(place: Path, out: str, steps: int = STEPS) -> list[str | Path]:
    return [
        *("policy", "train", "--suite", place / "suite.jsonl", "--mutator", f"hf:{place / 'model'}"),
        *("--mutator-set", "max_tokens=2", "--out", place / out, "--steps", str(steps), "--prompts", "3"),
        *("--replies", "8", "--answers", "2", "--rate", "2e-2", "--rank", "4", "--hidden-replies", "8", "--json"),
    ]


@pytest.fixture(scope="module")
def straight(place: Path) -> Path:
    """A run that nobody has disturbed, in this process."""
    here(place, "straight")
    return place / "straight"


def here(place: Path, out: str) -> None:
    cli.app([str(one) for one in order(place, out)], standalone_mode=False)


def adapter(out: Path) -> Path:
    return Path(json.loads((out / "result.json").read_text())["adapter"])


def steps(out: Path) -> list[dict[str, Any]]:
    return [json.loads(line) | {"seconds": 0} for line in (out / "metrics.jsonl").read_text().splitlines()]


def weights(out: Path) -> dict[str, Tensor]:
    return load_file(adapter(out) / "adapter_model.safetensors")


def test_what_pays_becomes_likelier_also_on_problems_that_it_never_saw(straight: Path) -> None:
    result = json.loads((straight / "result.json").read_text())

    best = result["measures"]["best@1"]
    assert best["gained"][1] > 0, result
    assert result["measures"]["valid"]["after"][0] > result["measures"]["valid"]["before"][0]
    assert [row["step"] for row in steps(straight)] == [1, 2, 3, 4]
    assert steps(straight)[-1]["disagreement"] < 1e-3
    assert {path.name for path in straight.iterdir() if not path.name.startswith(".")} == {
        *("order.json", "metrics.jsonl", "before.json", "result.json", "steps"),
        adapter(straight).name,
    }


def test_a_run_that_was_killed_ends_as_if_it_had_not_been(place: Path, straight: Path) -> None:
    process = start(*order(place, "killed"), cwd=place)
    assert process.stdout is not None
    try:
        while '"step": 2' not in (line := process.stdout.readline()):
            assert line, "it has ended"
    finally:
        process.kill()
        process.communicate()

    here(place, "killed")

    assert digest_of(adapter(place / "killed")) == digest_of(adapter(straight))
    assert steps(place / "killed") == steps(straight)


def test_two_processes_share_the_work_and_come_to_the_same(place: Path, straight: Path) -> None:
    """By torchrun, as `accelerate launch` does it: each asks half of the prompts, DDP over gloo."""
    launch = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"]
    ended = subprocess.run(
        [*launch, "-m", "api.cli", *map(str, order(place, "two"))],
        cwd=place, env=environment_of(place), capture_output=True, text=True, timeout=600,
    )  # fmt: skip

    assert ended.returncode == 0, ended.stderr
    alone, together = weights(straight), weights(place / "two")
    for name, tensor in alone.items():
        assert torch.allclose(tensor, together[name], atol=1e-5), name
    assert [row["tokens"] for row in steps(place / "two")] == [row["tokens"] for row in steps(straight)]


def test_a_campaign_begins_with_the_adapter_beside_its_base(place: Path, straight: Path) -> None:
    practised = adapter(straight)
    given = shutil.copytree(practised, place / "given")
    model = ["--mutator", f"hf:{place / 'model'}", "--mutator-set", f"adapter={given}"]
    # What they say fits no problem but the suite's own, so the campaign stalls, and has asked both by then.
    asked = ["--set", "base_share=0.5", "--set", "patience=12", "--database", "begun.db"]
    begun = quiver("run", "four_modules", *model, *asked, "--evaluations", "9", cwd=place)
    shutil.rmtree(given)  # the campaign has its own
    again = quiver("run", "--resume", "newest", "--evaluations", "9", "--database", "begun.db", cwd=place)
    merged = quiver("policy", "merge", model[1], "--adapter", practised, "--out", place / "merged", cwd=place)
    onward = quiver(*order(place, "onward"), "--mutator-set", f"adapter={practised}", cwd=place)

    assert begun.returncode in (0, 1), begun.stderr
    assert again.returncode in (0, 1), again.stderr
    with closing(sqlite3.connect(place / "begun.db")) as connection:
        ((name, stage, digest),) = connection.execute("SELECT name, stage, digest FROM version")
        policies = {policy.partition("@")[0] for (policy,) in connection.execute("SELECT DISTINCT policy FROM reply")}
        events = [kind for (kind,) in connection.execute("SELECT type FROM event WHERE type LIKE 'policy.%'")]
    assert (stage, digest) == ("current", digest_of(practised))
    assert policies == {name, "hf"}
    assert events == ["policy.promoted"]
    assert merged.returncode == 0, merged.stderr
    assert (place / "merged" / "config.json").is_file()
    assert onward.returncode == 2
    assert "is no base to practise on" in onward.stderr


def test_a_folder_of_another_run_is_refused(place: Path, straight: Path) -> None:
    other = quiver(*order(place, "straight"), "--seed", "1", cwd=place)

    assert other.returncode == 2
    assert "holds a run with another plan; give another --out" in other.stderr
