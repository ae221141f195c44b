"""Candidates held against fresh cases: wanted once, measured by the dispatcher, told as events."""

from __future__ import annotations

import asyncio
import math

import httpx
import pytest

from api.services import Controllers
from api.wiring import Connected, dispatching
from db import views
from db.queue import SqlQueue
from evolve.campaign import State
from evolve.candidate import Candidate
from evolve.host import Host, LocalPool
from evolve.outcome import Executor, Outcome, Verdict
from evolve.problem import Problem
from evolve.program import Program
from evolve.randomness import fresh_seed
from evolve.work import Needs
from tests.api.rest.imagined import PATH
from tests.api.rest.test_app import is_problem
from tests.api.rest.test_campaigns import become


class Fresh(Executor):
    """Says which seed it was opened with; every program fails on odd ones."""

    def __init__(self, problem: Problem, seed: int) -> None:
        self._problem, self._seed = problem, seed

    async def evaluate(self, program: Program) -> Outcome:
        if self._seed % 2:
            return Outcome(Verdict.CRASH, reason="KeyError: 3")
        rewards = tuple(component.high for component in self._problem.rewards.components)
        return Outcome(Verdict.OK, rewards, held_out=self._problem.rewards.named(rewards))

    async def close(self) -> None: ...


@pytest.fixture
def pool(parts: Connected) -> LocalPool:
    async def open_executor(problem: Problem, seed: int, held_out: bool) -> Executor:
        assert held_out
        return Fresh(problem, seed)

    return LocalPool(Host(SqlQueue(parts.writer, parts.reader, parts.bell), open_executor), Needs(2, 0, math.inf))


@pytest.fixture
def best(found: list[Candidate]) -> Candidate:
    return max(found, key=lambda candidate: (candidate.scalar or 0.0, -candidate.no))


async def test_what_a_candidate_comes_to_is_kept_beside_what_it_was_selected_by(
    client: httpx.AsyncClient, parts: Connected, pool: LocalPool, best: Candidate
) -> None:
    await become(parts, State.FINISHED)
    path = f"{PATH}/candidates/{best.no}"
    campaign, before = (await client.get(PATH)).json(), (await client.get(path)).json()
    events = (await client.get(f"{PATH}/events?newest=true&limit=1")).json()["data"][0]["seq"]

    for _ in range(2):  # harmless when repeated
        answer = await client.post(f"{path}/rescore", json={"seeds": 4})
        assert (answer.status_code, answer.json()["rescoring"]) == (202, 4)
    async with dispatching(parts, pool), asyncio.TaskGroup() as tasks:
        controllers = Controllers(parts, lambda *said, **facts: None)
        leading = tasks.create_task(controllers.run())
        stream = f"{PATH}/events?type=candidate.rescored"
        async with asyncio.timeout(30):
            while len(listed := (await client.get(stream)).json()["data"]) < 4:  # noqa: ASYNC110 - what is awaited is seen over HTTP only
                await asyncio.sleep(0.05)
        controllers.end()
        await leading

    after = (await client.get(path)).json()
    assert after["rescoring"] == 0
    assert {each["seed"] for each in after["rescored"]} == {fresh_seed(campaign["seed"], k) for k in range(4)}
    assert [each["seq"] for each in listed] == list(range(events + 1, events + 5))
    assert after | {"rescored": [], "rescoring": 0} == before
    for each in after["rescored"]:
        failed = each["seed"] % 2
        assert (each["verdict"], each["rewards"] is None) == (("crash", True) if failed else ("ok", False))
    again = (await client.post(f"{path}/rescore", json={"seeds": 4})).json()
    assert (again["rescoring"], again["rescored"]) == (0, after["rescored"])
    kept = await parts.reader.read(lambda connection: views.rescored(connection, 1))
    assert [len(results) for results in kept.values()] == [4]
    noted = [each["action"] for each in (await client.get("/v1/audit")).json()["data"]]
    assert noted == ["rescore_candidate"]


async def test_only_programs_of_a_campaign_at_rest_are_held_against_fresh_cases(
    client: httpx.AsyncClient, parts: Connected, found: list[Candidate]
) -> None:
    unbuilt = next(candidate.no for candidate in found if candidate.program is None)
    await become(parts, State.RUNNING)
    body = is_problem(await client.post(f"{PATH}/candidates/0/rescore"), 409)
    assert (body["state"], body["allowed_actions"]) == ("running", ["pause", "resume", "stop", "cancel"])
    await become(parts, State.PAUSED)

    assert (await client.post(f"{PATH}/candidates/0/rescore")).json()["rescoring"] == 3
    assert is_problem(await client.post(f"{PATH}/candidates/{unbuilt}/rescore"), 404)["type"] == "/errors/unbuilt"
    is_problem(await client.post(f"{PATH}/candidates/999999/rescore"), 404)
    is_problem(await client.post(f"{PATH}/candidates/0/rescore", json={"seeds": 0}), 422)
