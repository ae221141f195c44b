"""What campaigns have asked, as a suite."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from db.asked import PROMPTS, load_asked, read_asked
from db.engine import open_database
from evolve.campaign import Spent
from evolve.candidate import SEED, AddStatus, Candidate, Origin
from evolve.outcome import Outcome, Verdict
from evolve.policies import Purpose
from evolve.store import Step
from evolve.suites.suite import SuiteError
from tests.db.helpers import opened


async def test_each_prompt_of_a_search_is_a_member_once(place: str) -> None:
    async with opened(place) as at:
        seed = Candidate(0, SEED, 0, (), at.problem.seed, Outcome(Verdict.OK, (1.0, 2.0)), AddStatus.NEW, 0.1)
        await at.record(seed, [], Spent(candidates=1))
        other = replace(seed, no=1, origin=Origin(0, 0, 0), parents=(0,), status=AddStatus.DUPLICATE)
        step = Step(0, 0, 0, (), 1, 1, 1, "scripted")
        await at.store.plan(step, [])
        await at.record(other, [], Spent(candidates=1))
        await at.store.plan(replace(step, no=1), [])  # asked again
        await at.store.plan(replace(step, no=2, purpose=Purpose.GATE, inspirations=(0,)), [])
        await at.store.plan(replace(step, no=3, inspirations=(0,)), [])

        members = await at.parts.reader.read(lambda c: list(read_asked(c)))

    assert [member.name.rpartition("/")[2] for member in members] == ["0", "3"]
    assert [[one.no for one in member.shown] for member in members] == [[0], [0, 0]]
    assert members[0].shown[0].outcome.rewards == (1.0, 2.0)
    assert members[0].problem.id == at.problem.id


async def test_a_long_campaign_gives_prompts_of_all_its_stages(place: str) -> None:
    async with opened(place) as at:
        seed = Candidate(0, SEED, 0, (), at.problem.seed, Outcome(Verdict.OK, (1.0, 2.0)), AddStatus.NEW, 0.1)
        await at.record(seed, [], Spent(candidates=1))
        for no in range(3 * PROMPTS):
            await at.store.plan(Step(no, 0, 0, (0,) * (no % 5), 1, 1, 1, "scripted"), [])

        members = await at.parts.reader.read(lambda c: list(read_asked(c)))

    assert [len(member.shown) - 1 for member in members] == [0, 3, 1, 4, 2]


def test_a_database_without_prompts_is_no_suite(tmp_path: Path) -> None:
    open_database(tmp_path / "quiver.db", write=True).close()

    with pytest.raises(SuiteError, match="no campaign in it has asked anything yet"):
        load_asked(tmp_path)
