"""`quiver policy export --for verl`: a suite as verl reads it, and the set reward beside it.

In the folder: train.parquet and hidden.parquet (prompts), reward.py (`policy.verl_reward`), suite (a copy) and
judge.json, which tell the reward file what to run programs with.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
from pathlib import Path
from typing import Any

from api.sandboxes import Sandboxes
from evolve.campaign import SettingsError
from evolve.suites.suite import SUFFIXES, load_suite
from policy.export import REWARD, row
from policy.practice import Plan, Practice
from sandbox import levels


def export(suite: Path, out: Path, answers: int, seed: int) -> None:
    """Write the folder, whole or not at all.

    Raises:
        SettingsError: there is something at `out`, or pyarrow is not installed.
        SuiteError, ProblemError: the suite cannot be used.
    """
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise SettingsError("parquet needs pyarrow; install quiver-evolve[parquet]") from None
    if out.exists():
        raise SettingsError(f"{out}: there is something already; give another --out")
    made = asyncio.run(_rows(suite, answers, seed))
    hidden = out.with_name(f".new-{out.name}")
    shutil.rmtree(hidden, ignore_errors=True)
    hidden.mkdir(parents=True)
    for split, rows in made.items():
        pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), hidden / f"{split}.parquet")
    copied = hidden / ("suite" if suite.is_dir() else f"suite{SUFFIXES[suite.suffix == '.gz']}")
    if suite.is_dir():
        shutil.copytree(suite, copied)
    else:
        shutil.copy(suite, copied)
    shutil.copy(REWARD, hidden / "reward.py")
    (hidden / "judge.json").write_text(json.dumps({"suite": copied.name, "answers": answers}) + "\n")
    hidden.rename(out)


async def _rows(suite: Path, answers: int, seed: int) -> dict[str, list[dict[str, Any]]]:
    """By split. The seeds are scored for it, because a prompt shows how they do."""
    splits = dict(zip(("train", "hidden"), load_suite(suite).split(seed), strict=True))
    sandboxes = Sandboxes(seed, os.cpu_count() or 1, await levels.choose())
    practice = Practice(sandboxes, Plan(answers=answers, seed=seed))
    try:
        return {
            split: [
                row(await practice.prompt(member), member.name, split, index, seed)
                for index, member in enumerate(members)
            ]
            for split, members in splits.items()
        }
    finally:
        await sandboxes.close()
