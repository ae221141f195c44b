"""What the tests send: a small problem, and campaigns of it."""

from __future__ import annotations

from typing import Any

import httpx

from evolve.problem import load_problem

PROBLEM = {path: content.decode() for path, content in load_problem("four_modules").files.items()}


async def submit(client: httpx.AsyncClient) -> str:
    answer = await client.post("/v1/problems", json={"files": PROBLEM})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


async def order(client: httpx.AsyncClient, **more: Any) -> dict[str, Any]:
    answer = await client.post("/v1/campaigns", json={"problem_id": await submit(client)} | more)
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made
