"""The loop closed, with a real model, a real trainer and a real database: a search trains its own mutator.

The model has a token for each of a few answers, some good, some useless; what it learns shows in what it says.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from api import train
from api.policies import open_backend, policies_folder
from api.trainer import Trainer
from api.verify import verify_campaign
from api.wiring import Connected, connect
from db import campaigns, versions
from db.store import SqlStore
from db.versions import SqlRecords
from db.views import events_after
from evolve.campaign import Campaign, Limit, Settings, Train
from evolve.controller import Controller
from evolve.outcome import Outcome, Verdict
from evolve.policies import Stage, Version
from evolve.problem import Problem, parse_problem
from evolve.program import Program
from evolve.rollouts import SampledReply
from policy.adapters import Shelf
from policy.ranks import Ranks
from policy.rollout import Example, examples
from policy.schedule import _rewards as schedule_rewards
from policy.versions import Versions
from tests.db.helpers import Opened, queued
from tests.factories import speaking_folder
from tests.fakes import NUMBERS_EVALUATOR, NUMBERS_TOML

SEED = b"# EVOLVE-BLOCK-START\nx = 1\ny = 999\n# NEXT\n# EVOLVE-BLOCK-END\n\n\ndef run():\n    return [x, y]\n"
GOOD = ("x += 3", "y -= 3", "x += 2; y -= 1", "x += 1; y -= 2")
BAD = ("x -= 3", "y += 3", "x = crash", "pass")


def answer(line: str) -> str:
    return f"<answer>\n<<<<<<< SEARCH\n# NEXT\n=======\n{line}\n# NEXT\n>>>>>>> REPLACE\n</answer>"


SEARCH = Settings(
    asking=1,
    scoring=1,
    ahead=0,
    islands=1,
    inspirations=1,
    answers=2,
    group_share=0.6,
    group_size=8,
    train=Train.VPO,
    train_groups=16,
    train_rate=2e-2,
    train_rank=4,
    gate_contexts=8,
    gate_replies=6,
    canary_share=0.4,
    canary_answers=60,
    base_share=0.1,
)


class Arithmetic:
    """Runs the program's lines, which are sums."""

    async def evaluate(self, program: Program) -> Outcome:
        names: dict[str, Any] = {}
        try:
            exec(program.files[0].text, names)
        except NameError as error:
            return Outcome(Verdict.CRASH, reason=str(error))
        return Outcome(Verdict.OK, (float(names["x"]), float(names["y"])))

    async def close(self) -> None:
        pass


@dataclass
class Loop:
    """One campaign on a database, with the trainer called by hand."""

    parts: Connected
    where: str
    number: int
    problem: Problem
    campaign: Campaign

    async def search(self, evaluations: int) -> None:
        campaign = replace(self.campaign, limit=Limit(evaluations=evaluations))
        shelf, records = Shelf(policies_folder(self.where)), SqlRecords(self.parts.reader, self.number)
        store = SqlStore(self.parts.writer, self.parts.reader, self.number, self.problem)
        at = Opened(self.parts, store, campaign, self.number, self.problem)
        backend = open_backend(campaign)
        policies = Versions(campaign, self.problem.rewards, backend, shelf, records, clock=iter(range(10**9)).__next__)
        try:
            async with queued(at, Arithmetic()) as executor:
                await Controller(campaign, self.problem, policies, executor, store).run()
        finally:
            await backend.close()

    async def versions(self) -> list[Version]:
        return await self.parts.reader.read(lambda c: versions.read_versions(c, self.number))

    async def told(self) -> list[Mapping[str, Any]]:
        events = await self.parts.reader.read(lambda c: events_after(c, self.number, -1, 100_000))
        return [{"type": e.type, **e.payload} for e in events if e.type.startswith("policy.")]

    async def said(self, policy: str) -> Counter[str]:
        """Answers of a policy to the search, by what they do."""
        rows = await self.parts.reader.read(lambda c: list(versions.read_gate(c, self.number, policy)))
        verdicts = [answer for row in rows for reply in row.replies for answer in reply.answers]
        return Counter(answer.verdict.value for answer in verdicts)


@pytest.fixture
def folder() -> Iterator[Path]:
    """In memory where that is possible: thousands of commits would wait for a busy disk."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as place:
        yield Path(place)


@asynccontextmanager
async def opened(folder: Path, settings: Settings = SEARCH, *, kind: str = "hf") -> AsyncIterator[Loop]:
    width = 128 if kind == "vllm" else 32  # vLLM has no kernels for heads of 8
    model = speaking_folder(folder / "model", *map(answer, GOOD + BAD), width=width)
    problem = parse_problem({"problem.toml": NUMBERS_TOML, "seed.py": SEED, "evaluate.py": NUMBERS_EVALUATOR})
    where = str(folder / "q.db")
    order = Campaign("cmp_test", problem.id, f"{kind}:{model}", settings, Limit(), 0, {"max_tokens": "2"})
    async with connect(where) as parts:
        await parts.writer.write(lambda c: campaigns.save_problem(c, problem, 0.0))
        number = await parts.writer.write(lambda c: campaigns.create_campaign(c, order, 0.0))
        yield Loop(parts, where, number, problem, order)


@pytest.fixture(autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)


@pytest.mark.parametrize("kind", ["hf", pytest.param("vllm", marks=pytest.mark.vllm)])
async def test_a_search_trains_its_own_mutator_and_is_better_off(
    folder: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rollout groups, a child that trains, the gate, the canary, and then the search has the new version.

    One round in five learns nothing that a gate of so few answers can see, and is turned down, as it should be.
    """
    monkeypatch.setenv("QUIVER_VLLM_ARGS", "--dtype float32 --max-model-len 1024")
    # Four times as wide a model goes as far at a tenth of the rate.
    settings = SEARCH if kind == "hf" else replace(SEARCH, train_rate=2e-3)
    async with opened(folder, settings, kind=kind) as loop:
        for evaluations in (160, 810, 1460):
            await loop.search(evaluations)
            saved = await loop.parts.reader.read(lambda c: campaigns.find_campaign_by_number(c, loop.number))
            await Trainer(loop.parts, loop.where).round(saved, "the test says so")
            made = (await loop.versions())[-1]
            assert made.stage is Stage.TRAINED, made.reason
            assert made.report["disagreement"] < 1e-3

            await loop.search(evaluations + 490)

            promoted = (await loop.versions())[-1]
            if promoted.stage is Stage.CURRENT:
                break

        told = [one for one in await loop.told() if one["round"] == made.no]
        assert [one["type"] for one in told] == ["policy.trained", "policy.gated", "policy.promoted"], promoted.reason
        new, old = await loop.said(made.name), await loop.said(made.parent)
        assert new["ok"] > old["ok"]
    assert verify_campaign(loop.where, None, as_json=True)


def turned(*arguments: Any) -> list[Example]:
    """Every advantage is its opposite."""
    return [replace(row, advantages_T=-row.advantages_T) for row in examples(*arguments)]


def upside_down(reply: SampledReply, ranks: Ranks) -> Any:
    """The best valid answer is paid like the worst, and the other way round."""
    rows_mR = schedule_rewards(reply, ranks)
    return np.where(rows_mR.any(axis=1, keepdims=True), 1 - rows_mR, 0.0)


def failures_paid(reply: SampledReply, ranks: Ranks) -> Any:
    """What failed is paid like the best."""
    rows_mR = schedule_rewards(reply, ranks)
    return np.where([[answer.rewards is None] for answer in reply.answers], 1.0, rows_mR)


@pytest.mark.parametrize(
    ("place", "poison", "rate"),
    [
        ("round.examples", turned, 2e-2),
        ("schedule._rewards", upside_down, 6e-2),  # at 2e-2 it fails less often and is no worse at any best@k
        ("schedule._rewards", failures_paid, 2e-2),
    ],
)
async def test_a_policy_that_was_trained_on_poisoned_rewards_never_owns_the_search(
    folder: Path, monkeypatch: pytest.MonkeyPatch, place: str, poison: Any, rate: float
) -> None:
    """The trainer is fooled; the gate sees the true rewards."""
    monkeypatch.setattr(f"policy.{place}", poison)
    async with opened(folder, replace(SEARCH, train_rate=rate)) as loop:
        await loop.search(160)
        steps = await loop.parts.reader.read(lambda c: versions.steps_planned(c, loop.number))
        said = await asyncio.to_thread(train.one_round, loop.where, loop.number, steps)
        made = Version(no=1, steps=steps, told=False, **said)
        assert made.stage is Stage.TRAINED
        await loop.parts.writer.write(lambda c: versions.add_version(c, loop.number, made))

        await loop.search(400)

        (rejected,) = await loop.versions()
        assert rejected.stage is Stage.REJECTED, rejected.reason
        searched = await loop.parts.reader.read(
            lambda c: [row.policy for row in c.exec_driver_sql("SELECT policy FROM step WHERE purpose = 'search'")]
        )
        assert made.name not in searched
