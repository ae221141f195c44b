"""Versions of the policy over REST."""

from __future__ import annotations

import httpx
from sqlalchemy import Connection

from api.wiring import Connected
from db import versions
from evolve.candidate import Candidate
from evolve.policies import Stage, Version
from tests.api.rest.imagined import PATH
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
