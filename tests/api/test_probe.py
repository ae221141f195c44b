"""A probe says how many answers apply and what they are worth; the policy is a model that says canned answers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from api.probe import Asked, probe
from evolve.campaign import SettingsError
from evolve.problem import load_problem
from tests.factories import chatterbox_folder

WORKING = (
    "<answer>\n<<<<<<< SEARCH\n    return x * x + 1\n=======\n    return x * x + 2\n>>>>>>> REPLACE\n</answer>\n",
    "<answer>\n<<<<<<< SEARCH\n    return 1 * x + 1\n=======\n    return 3 * x + 1\n>>>>>>> REPLACE\n</answer>\n",
)
BROKEN = "<answer>\n<<<<<<< SEARCH\n    return y\n=======\n    return x\n>>>>>>> REPLACE\n</answer>\n"
TIMED = ("tokens_per_second", "replies_per_minute")


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUIVER_ISOLATION", "unsafe")


async def probed(model: Path, **settings: str) -> dict[str, Any]:
    return await probe(f"hf:{model}", settings, load_problem("four_modules"), Asked(1, 16, 2, 0))


async def test_answers_are_counted_by_how_they_end_and_measured_as_sets(tmp_path: Path) -> None:
    report = await probed(chatterbox_folder(tmp_path, *WORKING, BROKEN), max_tokens="8")

    assert (report["replies"], report["answers"], report["programs"]) == (16, 32, 2)
    assert report["ends"]["ok"] == 32 * report["valid_rate"] > 0
    assert report["ends"]["no_match"] > 0
    assert report["applicable_rate"] == report["valid_rate"]
    assert list(report["best@k"]) == [1, 4, 16]
    assert 0 < report["best@k"][1] <= report["best@k"][16] < 1
    assert 1 < report["distinct@k"][16] <= 2
    assert report["hypervolume@k"][16] > 0
    assert report["mean_distance"] > 0
    assert report["tokens_per_second"] > 0


async def test_the_same_seed_gives_the_same_report(tmp_path: Path) -> None:
    model = chatterbox_folder(tmp_path, *WORKING, BROKEN)

    first, again = [await probed(model, max_tokens="8") for _ in range(2)]

    assert {k: v for k, v in first.items() if k not in TIMED} == {k: v for k, v in again.items() if k not in TIMED}


async def test_a_policy_that_cannot_answer_ends_the_probe_with_its_reason(tmp_path: Path) -> None:
    model = chatterbox_folder(tmp_path, *WORKING)
    config = (model / "config.json").read_text()
    (model / "config.json").write_text(
        config.replace('"max_position_embeddings": 4096', '"max_position_embeddings": 64')
    )

    with pytest.raises(SettingsError, match="the model reads 64"):
        await probed(model)
