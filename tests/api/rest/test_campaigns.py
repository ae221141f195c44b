"""Campaigns over REST: ordered once, listed whole, steered only where that is possible."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from api.wiring import Connected
from db import campaigns, schema
from evolve.campaign import State
from evolve.candidate import Candidate
from tests.api.rest.orders import order, submit
from tests.api.rest.test_app import is_problem


async def become(parts: Connected, state: State) -> None:
    """As its controller would write it."""
    table = schema.campaign
    await parts.writer.write(lambda c: c.execute(table.update().values(state=state.value)))


async def test_a_campaign_is_ordered_and_read_back(client: httpx.AsyncClient) -> None:
    made = await order(client, seed=7, settings={"islands": 2}, budget={"evaluations": 9, "tokens": None})

    seen = await client.get(f"/v1/campaigns/{made['id']}")
    assert seen.json() == made
    assert (made["state"], made["desired"], made["seed"]) == ("queued", "running", 7)
    assert made["settings"]["islands"] == 2
    assert made["budget"] == {"evaluations": 9, "seconds": None, "tokens": None, "dollars": None}


async def test_a_repeated_order_with_the_same_key_makes_one_campaign(client: httpx.AsyncClient) -> None:
    body = {"problem_id": await submit(client)}
    headers = {"idempotency-key": "mine"}

    answers = await asyncio.gather(*(client.post("/v1/campaigns", json=body, headers=headers) for _ in range(8)))

    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.json()["id"] for answer in answers}) == 1
    assert len((await client.get("/v1/campaigns")).json()["data"]) == 1


async def test_a_key_that_was_used_for_another_order_is_refused(client: httpx.AsyncClient) -> None:
    body = {"problem_id": await submit(client)}
    headers = {"idempotency-key": "mine"}
    await client.post("/v1/campaigns", json=body, headers=headers)

    assert (
        is_problem(await client.post("/v1/campaigns", json=body | {"seed": 1}, headers=headers), 409)["type"]
        == "/errors/key-reused"
    )


async def test_pages_hold_every_campaign_once_the_newest_first(client: httpx.AsyncClient) -> None:
    made = [(await order(client, seed=seed))["id"] for seed in range(5)]
    found: list[str] = []
    url: Any = "/v1/campaigns?limit=2"
    while url:
        answer = await client.get(url)
        found += [each["id"] for each in answer.json()["data"]]
        url = answer.links.get("next", {}).get("url")

    assert found == sorted(made, reverse=True)


async def test_what_has_not_changed_is_not_sent_again(client: httpx.AsyncClient) -> None:
    path = f"/v1/campaigns/{(await order(client))['id']}"
    tag = (await client.get(path)).headers["etag"]

    assert (await client.get(path, headers={"if-none-match": tag})).status_code == 304
    await client.post(f"{path}/pause")
    assert (await client.get(path, headers={"if-none-match": tag})).status_code == 200


async def test_steering_is_harmless_when_repeated(client: httpx.AsyncClient) -> None:
    path = f"/v1/campaigns/{(await order(client))['id']}"
    for verb, state in [
        ("pause", "paused"),
        ("resume", "queued"),
        ("stop", "stopped"),
        ("resume", "queued"),
        ("cancel", "cancelled"),
    ]:
        for _ in range(2):
            answer = await client.post(f"{path}/{verb}")
            assert (answer.status_code, answer.json()["state"]) == (202, state)


async def test_a_running_campaign_is_left_to_its_controller(client: httpx.AsyncClient, parts: Connected) -> None:
    path = f"/v1/campaigns/{(await order(client))['id']}"
    await become(parts, State.RUNNING)

    stopping = (await client.post(f"{path}/stop")).json()

    assert (stopping["state"], stopping["desired"]) == ("running", "stopped")


@pytest.mark.parametrize("state", [State.FINISHED, State.STALLED, State.FAILED])
async def test_what_has_ended_can_only_be_resumed(client: httpx.AsyncClient, parts: Connected, state: State) -> None:
    path = f"/v1/campaigns/{(await order(client))['id']}"
    await become(parts, state)

    for verb in ("pause", "stop", "cancel"):
        body = is_problem(await client.post(f"{path}/{verb}"), 409)
        assert (body["state"], body["allowed_actions"]) == (state, ["resume"])
    assert (await client.post(f"{path}/resume")).json()["state"] == "queued"


async def test_a_budget_is_changed_by_who_has_seen_the_campaign_at_rest(client: httpx.AsyncClient) -> None:
    path = f"/v1/campaigns/{(await order(client))['id']}"
    change = {"budget": {"evaluations": 5000}}

    is_problem(await client.patch(path, json=change), 428)
    is_problem(await client.patch(path, json=change, headers={"if-match": "*"}), 409)
    await client.post(f"{path}/pause")
    tag = (await client.get(path)).headers["etag"]
    changed = await client.patch(path, json=change, headers={"if-match": tag})
    assert changed.json()["budget"]["evaluations"] == 5000
    is_problem(await client.patch(path, json=change, headers={"if-match": tag}), 412)
    assert (await client.get(path)).headers["etag"] == changed.headers["etag"]


async def test_a_name_and_notes_are_changed_by_who_has_seen_them(client: httpx.AsyncClient, parts: Connected) -> None:
    made = await order(client, name="first", metadata={"team": "red"})
    path = f"/v1/campaigns/{made['id']}"
    await become(parts, State.RUNNING)

    tag = (await client.get(path)).headers["etag"]
    changed = (await client.patch(path, json={"name": "second"}, headers={"if-match": tag})).json()

    assert (made["name"], made["metadata"]) == ("first", {"team": "red"})
    assert (changed["name"], changed["metadata"]) == ("second", {"team": "red"})
    is_problem(await client.patch(path, json={"metadata": {}}, headers={"if-match": tag}), 412)
    for body in ({"metadata": {"a": "x" * 513}}, {"metadata": {"a": 1}}, {"name": "a\nb"}, {"name": 7}):
        is_problem(await client.patch(path, json=body, headers={"if-match": "*"}), 422)
    assert (await client.post(f"{path}/clone")).json()["name"] == "second"


async def test_a_campaign_tells_its_best(client: httpx.AsyncClient, found: list[Candidate]) -> None:
    (seen,) = (await client.get("/v1/campaigns")).json()["data"]

    (best,) = (await client.get(f"/v1/campaigns/{seen['id']}/candidates?sort=best&limit=1")).json()["data"]
    assert seen["best"] == {"no": best["no"], "scalar": best["scalar"]}
    assert seen["problem_name"] == "imagined"


async def test_a_clone_differs_only_as_asked(client: httpx.AsyncClient, parts: Connected) -> None:
    made = await order(client, seed=3, settings={"islands": 2}, budget={"evaluations": 7})

    clone = (await client.post(f"/v1/campaigns/{made['id']}/clone", json={"seed": 4})).json()

    assert clone["id"] != made["id"]
    same = ("problem_id", "settings", "budget", "mutator")
    assert [clone[name] for name in same] == [made[name] for name in same]
    assert clone["seed"] == 4
    assert len(await parts.reader.read(campaigns.list_campaigns)) == 2


async def test_an_unknown_campaign_is_not_found(client: httpx.AsyncClient) -> None:
    for verb in ("pause", "resume", "stop", "clone"):
        is_problem(await client.post(f"/v1/campaigns/cmp_nobody/{verb}"), 404)
    is_problem(await client.get("/v1/campaigns/cmp_nobody"), 404)
