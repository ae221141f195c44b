"""Writes `api/rest/examples.json`, the examples of the contract: real answers, cut short.

    python -m tests.api.rest.make_examples

Whoever adds an operation adds a line here; a test says so, and that every example is what its schema says.
"""

from __future__ import annotations

import asyncio
import json
import tempfile
from pathlib import Path
from typing import Any

import httpx
from sqlalchemy import update

from api.rest.app import create_app
from api.rest.contract import EXAMPLES
from api.rest.service import serving
from api.wiring import connect
from db import schema, versions
from evolve.campaign import State
from evolve.policies import Stage, Version
from tests.api.rest.orders import PROBLEM
from tests.db.filler import KEY, Imagined, create, fill

LONGEST = 3
"""Items of a list."""
TEXT = 300
CAMPAIGN = f"/campaigns/{KEY}"
ALLOWED = frozenset({"scripted", "nano"})
MANIFEST = 'name = "rectangle"\nstatement = "A large area, a short outline."\n…'
SECRETS = {"key": "qvk_7h2m9qkz4x_0123456789abcdefghjkmnpqrstvwxyz", "id": "key_7h2m9qkz4x"}


async def record() -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        async with connect(f"{folder}/quiver.db") as parts, serving(parts, mutators=ALLOWED) as service:
            imagined = Imagined(2)
            await fill([parts], await create(parts, imagined), imagined, 60)
            trained = Version(1, Stage.CURRENT, "nano-1", parent="nano", report={"fresh_groups": 48}, at=1.8e9)
            await parts.writer.write(lambda c: versions.add_version(c, 1, trained))
            stopped = update(schema.campaign).values(state=State.STOPPED.value, desired=State.STOPPED.value)
            await parts.writer.write(lambda c: c.execute(stopped))
            transport = httpx.ASGITransport(create_app(service))
            async with httpx.AsyncClient(transport=transport, base_url="http://localhost/v1") as client:
                return await _Recorder(client, imagined).record()


class _Recorder:
    def __init__(self, client: httpx.AsyncClient, imagined: Imagined) -> None:
        self._client, self._imagined = client, imagined
        self.examples: dict[str, Any] = {}

    async def ask(self, name: str, method: str, path: str, body: Any = None, **headers: str) -> Any:
        headers = {key.replace("_", "-"): value for key, value in headers.items()}
        answer = await self._client.request(method, path, json=body, headers=headers)
        assert answer.is_success, (name, answer.text)
        is_json = answer.headers.get("content-type") == "application/json" and answer.content
        found = answer.json() if is_json else answer.text
        example = {} if answer.status_code == 204 else {"answer": short(found)}
        self.examples[name] = example | ({"body": short(body)} if body is not None else {})
        return found

    async def record(self) -> dict[str, Any]:
        ask, problem = self.ask, self._imagined.problem.id
        await ask("create_problem", "POST", "/problems", {"files": PROBLEM})
        self.examples["create_problem"]["body"] = {
            "files": {"problem.toml": MANIFEST, "seed.py": "…", "evaluate.py": "…"}
        }
        submitted = (await ask("list_problems", "GET", "/problems"))["data"][0]["id"]
        await ask("get_problem", "GET", f"/problems/{problem}")
        await ask("get_problem_file", "GET", f"/problems/{problem}/files/seed.py")
        await ask("check_problem", "POST", f"/problems/{submitted}/check")
        order = {
            "problem_id": problem,
            "settings": {"islands": 2},
            "budget": {"evaluations": 500},
            "name": "a first try",
        }
        made = await ask("create_campaign", "POST", "/campaigns", order)
        await ask("list_campaigns", "GET", "/campaigns?limit=1")
        await ask("get_campaign", "GET", CAMPAIGN)
        path = f"/campaigns/{made['id']}"
        await ask("clone_campaign", "POST", f"{path}/clone", {"seed": 1})
        for verb in ("pause", "resume", "stop", "resume", "cancel"):
            await ask(f"{verb}_campaign", "POST", f"{path}/{verb}")
        await ask("change_campaign", "PATCH", path, {"budget": {"evaluations": 1000}}, if_match="*")
        await ask("list_candidates", "GET", f"{CAMPAIGN}/candidates?sort=best&limit=2")
        for name, end in (
            *(("get_candidate", ""), ("get_program", "/program"), ("get_diff", "/diff"), ("list_cases", "/cases")),
            *(("get_log", "/log"), ("get_rollout", "/rollout")),
        ):
            await ask(name, "GET", f"{CAMPAIGN}/candidates/7{end}")
        for name, end in (
            *(("list_points", "points?after=30&limit=3"), ("get_front", "front"), ("get_islands", "islands")),
            *(("get_archive", "archive"), ("get_lineage", "lineage?of=40"), ("get_case_matrix", "cases?limit=2")),
            *(("get_usage", "usage"), ("get_failures", "failures"), ("list_events", "events?limit=2")),
            *(("stream_events", "events/stream?follow=false"), ("export_campaign", "exports/jsonl")),
        ):
            await ask(name, "GET", f"{CAMPAIGN}/{end}")
        await ask("rescore_candidate", "POST", f"{CAMPAIGN}/candidates/7/rescore", {"seeds": 3})
        await ask("create_guidance", "POST", f"{CAMPAIGN}/guidance", {"text": "Sort the items first."})
        await ask("list_guidance", "GET", f"{CAMPAIGN}/guidance")
        await ask("withdraw_guidance", "POST", f"{CAMPAIGN}/guidance/0/withdraw")
        await ask("list_policies", "GET", f"{CAMPAIGN}/policies")
        await ask("rollback_policy", "POST", f"{CAMPAIGN}/policies/rollback")
        await ask("promote_policy", "POST", f"{CAMPAIGN}/policies/1/promote")
        learning = {"problem_id": problem, "mutator": "nano", "settings": {"train": "vpo", "group_share": 0.25}}
        made = (await self._client.post("/campaigns", json=learning)).json()
        await ask("retrain_policy", "POST", f"/campaigns/{made['id']}/retrain")
        for name, path in (("get_health", "/health"), ("get_ready", "/ready"), ("get_version", "/version")):
            await ask(name, "GET", path)
        key = await ask("create_key", "POST", "/keys", {"name": "nightly", "scope": "write", "days": 90})
        await ask("list_keys", "GET", "/keys")
        await ask("create_session", "POST", "/session", {"key": key["key"]})
        self.examples["create_session"]["body"] = {"key": SECRETS["key"]}
        self._client.cookies.clear()
        await ask("get_session", "GET", "/session")
        await ask("delete_session", "DELETE", "/session")
        await ask("revoke_key", "POST", f"/keys/{key['id']}/revoke")
        await ask("list_audit", "GET", "/audit?limit=2")
        recorded = json.dumps(self.examples).replace(key["key"], SECRETS["key"]).replace(key["id"], SECRETS["id"])
        examples: dict[str, Any] = json.loads(recorded)
        return examples


def short(value: Any) -> Any:
    if isinstance(value, list):
        return [short(each) for each in value[:LONGEST]]
    if isinstance(value, dict):
        return {name: short(each) for name, each in value.items()}
    if isinstance(value, str) and len(value) > TEXT:
        return f"{value[:TEXT]}…"
    return value


if __name__ == "__main__":
    Path(EXAMPLES).write_text(
        json.dumps(asyncio.run(record()), indent=1, ensure_ascii=False, allow_nan=False) + "\n", encoding="utf-8"
    )
