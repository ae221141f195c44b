"""Versions of the policy over REST."""

from __future__ import annotations

import httpx
from sqlalchemy import Connection

from api.rest.app import create_app
from api.rest.service import serving
from api.wiring import Connected
from db import versions
from evolve.candidate import Candidate
from evolve.policies import Stage, Version
from tests.api.rest.imagined import PATH
from tests.api.rest.orders import order
from tests.api.rest.test_app import is_problem


async def test_versions_are_listed_and_left_one_by_one(
    client: httpx.AsyncClient, parts: Connected, found: list[Candidate]
) -> None:
    stages = (Stage.RETIRED, Stage.REJECTED, Stage.CURRENT)
    rounds = [Version(no, stage, f"v{no}", parent="base", at=1.8e9) for no, stage in enumerate(stages, 1)]

    def train(connection: Connection) -> None:
        for made in rounds:
            versions.add_version(connection, 1, made)

    await parts.writer.write(train)

    listed = (await client.get(f"{PATH}/policies")).json()
    assert [(each["round"], each["stage"], each["version"]) for each in listed] == [
        (no, stage.value, f"v{no}") for no, stage in enumerate(stages, 1)
    ]
    for gone, back_to in (("v3", "v1"), ("v1", "")):
        answer = await client.post(f"{PATH}/policies/rollback")
        assert answer.json() == {"gone": gone, "back_to": back_to}
    is_problem(await client.post(f"{PATH}/policies/rollback"), 409)
    noted = [each["action"] for each in (await client.get("/v1/audit")).json()["data"]]
    assert noted == ["rollback_policy"] * 2


async def test_a_version_gets_the_search_whatever_its_gate_said(
    client: httpx.AsyncClient, parts: Connected, found: list[Candidate]
) -> None:
    stages = (Stage.RETIRED, Stage.CURRENT, Stage.SKIPPED, Stage.REJECTED)

    def train(connection: Connection) -> None:
        for no, stage in enumerate(stages, 1):
            name = "" if stage is Stage.SKIPPED else f"v{no}"
            versions.add_version(connection, 1, Version(no, stage, name, parent="base", at=1.8e9))

    await parts.writer.write(train)

    for _ in range(2):
        promoted = (await client.post(f"{PATH}/policies/4/promote")).json()
        assert (promoted["version"], promoted["stage"], promoted["reason"]) == ("v4", "current", "promoted by local")
    listed = (await client.get(f"{PATH}/policies")).json()
    assert [each["stage"] for each in listed] == ["retired", "retired", "skipped", "current"]
    assert "made no version" in str(is_problem(await client.post(f"{PATH}/policies/3/promote"), 409)["detail"])
    assert "not kept any more" in str(is_problem(await client.post(f"{PATH}/policies/1/promote"), 409)["detail"])
    is_problem(await client.post(f"{PATH}/policies/5/promote"), 404)
    assert (await client.post(f"{PATH}/policies/rollback")).json() == {"gone": "v4", "back_to": "v2"}
    noted = [each["action"] for each in (await client.get("/v1/audit")).json()["data"]]
    assert noted == ["rollback_policy", "promote_policy"]


async def test_a_round_of_training_is_asked_for_once(parts: Connected) -> None:
    async with serving(parts, mutators=frozenset({"scripted", "nano"})) as service:
        transport = httpx.ASGITransport(create_app(service))
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            untrained = await order(client)
            is_problem(await client.post(f"/v1/campaigns/{untrained['id']}/retrain"), 409)
            refused = {"problem_id": untrained["problem_id"], "settings": {"train": "vpo"}}
            is_problem(await client.post("/v1/campaigns", json=refused), 422)
            path = f"/v1/campaigns/{(await order(client, mutator='nano', settings={'train': 'vpo'}))['id']}"

            assert not (await client.get(path)).json()["retrain"]
            for _ in range(2):
                answer = await client.post(f"{path}/retrain")
                assert (answer.status_code, answer.json()["retrain"]) == (202, True)
            await client.post(f"{path}/pause")
            assert is_problem(await client.post(f"{path}/retrain"), 409)["state"] == "paused"
            noted = [each["action"] for each in (await client.get("/v1/audit")).json()["data"]]
            assert noted.count("retrain_policy") == 1
