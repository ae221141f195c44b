"""Hostile bodies: each is refused with its own problem, none is an error of the server."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest

from api.rest.strict import BODY_BYTES
from tests.api.rest.test_app import is_problem

JSON = {"content-type": "application/json"}
UNREADABLE = [
    b"{",
    b'{"seed": NaN}',
    b'{"seed": -Infinity}',
    b'{"budget": {"seconds": 1e999}}',
    b'{"seed": ' + b"9" * 5000 + b"}",
    b"[" * 100_000,
    b'{"a":' * 50_000,
    b"\xff\xfe",
    b'{"mutator": "\\ud800"}',
    b'{"\\udfff": 1}',
]
INVALID = [
    b"",
    b"null",
    b"[]",
    b"7",
    b'{"problem_id": 7}',
    b'{"problem_id": "prb_0"}',
    b'{"problem_id": "prb_00000000000000000000000000000000", "surprise": 1}',
    b'{"problem_id": "prb_00000000000000000000000000000000", "seed": "1"}',
    b'{"problem_id": "prb_00000000000000000000000000000000", "seed": -1}',
    b'{"problem_id": "prb_00000000000000000000000000000000", "seed": true}',
    b'{"problem_id": "prb_00000000000000000000000000000000", "budget": {"seconds": 0}}',
    b'{"problem_id": "prb_00000000000000000000000000000000", "settings": {"islands": 0}}',
    b'{"problem_id": "prb_00000000000000000000000000000000", "settings": {"islands": {"a": 1}}}',
    b'{"problem_id": "prb_00000000000000000000000000000000", "mutator": "openai:http://evil.example#m"}',
    b'{"problem_id": "prb_00000000000000000000000000000000"}',
]


@pytest.mark.parametrize("body", UNREADABLE, ids=lambda body: repr(body[:30]))
async def test_what_is_not_json_is_unreadable(client: httpx.AsyncClient, body: bytes) -> None:
    is_problem(await client.post("/v1/campaigns", content=body, headers=JSON), 400)


@pytest.mark.parametrize("body", INVALID, ids=lambda body: repr(body[-50:]))
async def test_what_does_not_fit_is_invalid(client: httpx.AsyncClient, body: bytes) -> None:
    is_problem(await client.post("/v1/campaigns", content=body, headers=JSON), 422)


async def test_an_error_points_at_what_is_wrong(client: httpx.AsyncClient) -> None:
    body = is_problem(await client.post("/v1/campaigns", json={"problem_id": 1, "budget": {"a/b": 1}}), 422)

    assert {"/problem_id", "/budget/a~1b"} <= {fault["pointer"] for fault in body["errors"]}  # type: ignore[attr-defined]


async def test_another_media_type_is_refused(client: httpx.AsyncClient) -> None:
    for kind in ("text/plain", "application/x-www-form-urlencoded", ""):
        is_problem(await client.post("/v1/campaigns", content=b"{}", headers={"content-type": kind}), 415)


async def test_a_body_is_counted_while_it_is_read(client: httpx.AsyncClient) -> None:
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        for _ in range(1000):
            sent += 1 << 16
            yield b" " * (1 << 16)

    body = is_problem(await client.post("/v1/campaigns", content=endless(), headers=JSON), 413)

    assert body["max_bytes"] == BODY_BYTES


async def test_an_unknown_parameter_is_refused(client: httpx.AsyncClient) -> None:
    for query in ("surprise=1", "limit=0", "limit=201", "limit=nan", "cursor=cmp_'--"):
        is_problem(await client.get(f"/v1/campaigns?{query}"), 422)
