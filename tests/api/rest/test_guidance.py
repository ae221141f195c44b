"""What people tell the model: who said it, when, and which prompts showed it."""

from __future__ import annotations

import asyncio

import httpx

from api.rest.guidance import MOST_STANDING
from api.wiring import Connected
from db.store import SqlStore
from evolve.candidate import Candidate
from tests.api.rest.imagined import PATH, SIZE
from tests.api.rest.test_app import is_problem
from tests.db.filler import imagined_problem


async def test_guidance_is_in_force_until_it_is_withdrawn(
    client: httpx.AsyncClient, parts: Connected, found: list[Candidate]
) -> None:
    store = SqlStore(parts.writer, parts.reader, 1, imagined_problem(3))
    for text in ("Sort first.", "No dicts."):
        assert (await client.post(f"{PATH}/guidance", json={"text": text})).status_code == 201
    assert await store.guidance() == ["Sort first.", "No dicts."]

    for _ in range(2):
        withdrawn = (await client.post(f"{PATH}/guidance/0/withdraw")).json()

    assert await store.guidance() == ["No dicts."]
    listed = (await client.get(f"{PATH}/guidance")).json()
    assert listed[0] == withdrawn
    assert [(each["author"], each["since"], each["until"]) for each in listed] == [
        ("local", SIZE, SIZE),
        ("local", SIZE, None),
    ]
    is_problem(await client.post(f"{PATH}/guidance/2/withdraw"), 404)


async def test_the_same_guidance_with_the_same_key_is_given_once(
    client: httpx.AsyncClient, found: list[Candidate]
) -> None:
    body, headers = {"text": "Sort first."}, {"idempotency-key": "mine"}
    given = await asyncio.gather(*(client.post(f"{PATH}/guidance", json=body, headers=headers) for _ in range(5)))

    assert {answer.json()["no"] for answer in given} == {0}
    is_problem(await client.post(f"{PATH}/guidance", json={"text": "No."}, headers=headers), 409)


async def test_prompts_stay_prompts(client: httpx.AsyncClient, found: list[Candidate]) -> None:
    for text in ("", "  \n", "x" * 4001):
        is_problem(await client.post(f"{PATH}/guidance", json={"text": text}), 422)
    for _ in range(MOST_STANDING):
        await client.post(f"{PATH}/guidance", json={"text": "More."})
    is_problem(await client.post(f"{PATH}/guidance", json={"text": "More."}), 409)
