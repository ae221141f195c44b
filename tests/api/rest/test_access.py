"""Who may: keys, scopes, sessions, rates, and the trail of changes."""

from __future__ import annotations

import math
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import httpx
import pytest
import pytest_asyncio
from sqlalchemy import select

from api.rest.access import COOKIE, Access, Rates
from api.rest.app import create_app
from api.rest.service import Service, serving
from api.wiring import Connected
from db import keys, schema
from db.keys import Scope
from tests.api.rest.orders import PROBLEM, order
from tests.api.rest.test_app import is_problem

NOW = 1.8e9


def client_of(service: Service) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(create_app(service, hosts=None))
    return httpx.AsyncClient(transport=transport, base_url="http://quiver.example")


@pytest_asyncio.fixture
async def service(parts: Connected) -> AsyncIterator[Service]:
    async with serving(parts, access=Access(keys_required=True)) as made:
        yield replace(made, now=lambda: NOW)


@pytest_asyncio.fixture
async def stranger(service: Service) -> AsyncIterator[httpx.AsyncClient]:
    """To a server that wants keys."""
    async with client_of(service) as client:
        yield client


async def key(service: Service, scope: Scope, **more: Any) -> str:
    _, token = await service.write(lambda c: keys.create_key(c, "a key", scope, NOW, **more))
    return token


def bearer(token: str) -> dict[str, str]:
    return {"authorization": f"Bearer {token}"}


async def test_nothing_but_health_is_told_to_who_has_no_key(stranger: httpx.AsyncClient) -> None:
    for path in ("health", "ready", "session"):
        assert (await stranger.get(f"/v1/{path}")).status_code == 200
    for path in ("campaigns", "problems", "version", "keys", "audit", "campaigns/cmp_1/events/stream"):
        answer = await stranger.get(f"/v1/{path}")
        is_problem(answer, 401)
        assert answer.headers["www-authenticate"] == "Bearer"
    is_problem(await stranger.post("/v1/problems", content=b"\xff" * 9_000_000), 401)  # before it is read


async def test_a_scope_may_do_what_those_before_it_may(service: Service, stranger: httpx.AsyncClient) -> None:
    asks = [
        ("GET", "/v1/campaigns", Scope.READ),
        ("POST", "/v1/problems", Scope.WRITE),
        ("GET", "/v1/keys", Scope.ADMIN),
    ]
    for scope in Scope:
        headers = bearer(await key(service, scope))
        for method, path, needed in asks:
            answer = await stranger.request(method, path, headers=headers, json={"files": PROBLEM})
            if scope.covers(needed):
                assert answer.is_success, answer.text
            else:
                assert is_problem(answer, 403)["required_scope"] == needed


async def test_only_a_good_key_is_taken(service: Service, stranger: httpx.AsyncClient) -> None:
    good = await key(service, Scope.READ)
    public = good.rpartition("_")[0]
    old = await key(service, Scope.READ, expires_at=NOW)

    assert (await stranger.get("/v1/campaigns", headers=bearer(good))).status_code == 200
    bad = [good[:-1], good + "0", public, public + "_", good.removeprefix("qvk_"), "qvk__", "", "ü", "\x00", old]
    for token in bad:
        headers = {b"authorization": b"Bearer " + token.encode("latin-1")}
        is_problem(await stranger.get("/v1/campaigns", headers=headers), 401)
    is_problem(await stranger.get("/v1/campaigns", headers={"authorization": f"Basic {good}"}), 401)


async def test_a_revoked_key_is_good_for_nothing_at_once(service: Service, stranger: httpx.AsyncClient) -> None:
    admin = bearer(await key(service, Scope.ADMIN))
    made = (await stranger.post("/v1/keys", json={"name": "n", "scope": "read"}, headers=admin)).json()
    theirs = bearer(made["key"])
    session = await stranger.post("/v1/session", json={"key": made["key"]})
    assert (await stranger.get("/v1/campaigns", headers=theirs)).status_code == 200
    assert (await stranger.get("/v1/campaigns")).status_code == 200  # by the cookie

    for _ in range(2):
        assert (await stranger.post(f"/v1/keys/{made['id']}/revoke", headers=admin)).json()["revoked_at"]

    is_problem(await stranger.get("/v1/campaigns", headers=theirs), 401)
    stranger.cookies.set(COOKIE, session.cookies[COOKIE])
    is_problem(await stranger.get("/v1/campaigns"), 401)


async def test_no_secret_is_kept(service: Service, stranger: httpx.AsyncClient) -> None:
    token = await key(service, Scope.ADMIN)
    session = await stranger.post("/v1/session", json={"key": token})
    cookie = session.cookies[COOKIE]
    listed = (await stranger.get("/v1/keys", headers=bearer(token))).text

    rows = [await service.read(lambda c, t=t: repr(c.execute(select(t)).all())) for t in schema.metadata.sorted_tables]  # type: ignore[misc]
    for secret in (token.rpartition("_")[2], cookie):
        assert secret not in listed
        assert not any(secret in row for row in rows)


async def test_the_last_use_is_told(service: Service, stranger: httpx.AsyncClient) -> None:
    admin = bearer(await key(service, Scope.ADMIN))
    assert [each["used_at"] for each in (await stranger.get("/v1/keys", headers=admin)).json()] != [None]


async def test_a_session_is_a_cookie_that_no_script_and_no_other_site_can_use(
    service: Service, stranger: httpx.AsyncClient
) -> None:
    opened = await stranger.post("/v1/session", json={"key": await key(service, Scope.WRITE)})

    assert opened.json() == {"keys_required": True, "scope": "write", "name": "a key"}
    cookie = opened.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    body = {"files": PROBLEM}
    is_problem(await stranger.post("/v1/problems", json=body), 403)  # who sends it does not say from where
    for headers in ({"origin": "http://evil.example"}, {"sec-fetch-site": "same-site"}, {"origin": "null"}):
        is_problem(await stranger.post("/v1/problems", json=body, headers=headers), 403)
    for headers in ({"origin": "http://quiver.example"}, {"sec-fetch-site": "same-origin"}):
        assert (await stranger.post("/v1/problems", json=body, headers=headers)).status_code == 201

    assert (await stranger.delete("/v1/session", headers={"sec-fetch-site": "same-origin"})).status_code == 204
    stranger.cookies.set(COOKIE, opened.cookies[COOKIE])
    is_problem(await stranger.get("/v1/campaigns"), 401)


async def test_a_session_ends_by_itself(service: Service, stranger: httpx.AsyncClient) -> None:
    await stranger.post("/v1/session", json={"key": await key(service, Scope.READ)})

    async with client_of(replace(service, now=lambda: NOW + keys.SESSION_SECONDS)) as later:
        later.cookies = stranger.cookies
        is_problem(await later.get("/v1/campaigns"), 401)


async def test_every_change_is_noted_once_with_who_made_it(service: Service, stranger: httpx.AsyncClient) -> None:
    admin = bearer(await key(service, Scope.ADMIN))
    stranger.headers.update(admin)
    campaign = (await order(stranger))["id"]
    headers = {"idempotency-key": "mine"}
    for _ in range(2):
        clone = (await stranger.post(f"/v1/campaigns/{campaign}/clone", headers=headers)).json()["id"]
        await stranger.post(f"/v1/campaigns/{campaign}/pause")

    entries = (await stranger.get("/v1/audit")).json()["data"]

    (made,) = [each["id"] for each in (await stranger.get("/v1/keys")).json()]
    noted = [(each["action"], each["subject"]) for each in reversed(entries)]
    assert noted[1:] == [("create_campaign", campaign), ("create_campaign", clone), ("pause_campaign", campaign)]
    assert noted[0][0] == "create_problem"
    assert {each["actor"] for each in entries} == {f"{made} a key"}
    first = (await stranger.get("/v1/audit?limit=3")).json()
    rest = (await stranger.get(f"/v1/audit?limit=3&cursor={first['next_cursor']}")).json()
    assert first["data"] + rest["data"] == entries


async def test_keys_have_idempotency_keys_of_their_own(service: Service, stranger: httpx.AsyncClient) -> None:
    made = set()
    for _ in range(2):
        stranger.headers.update(bearer(await key(service, Scope.WRITE)))
        problem = (await stranger.post("/v1/problems", json={"files": PROBLEM})).json()["id"]
        answer = await stranger.post("/v1/campaigns", json={"problem_id": problem}, headers={"idempotency-key": "1"})
        made.add(answer.json()["id"])
    assert len(made) == 2


async def test_who_asks_too_often_is_told_when_to_come_back(service: Service) -> None:
    at = 0.0
    rates = Rates(per_second=2, burst=3, clock=lambda: at)
    access = Access(keys_required=True, rates=rates, strangers=Rates(1, 2, lambda: at))
    headers, others = bearer(await key(service, Scope.READ)), bearer(await key(service, Scope.READ))
    async with client_of(replace(service, access=access)) as client:
        for left in (2, 1, 0):
            answer = await client.get("/v1/version", headers=headers)
            assert answer.status_code == 200
            assert answer.headers["ratelimit"] == f'"requests";r={left};t={math.ceil((3 - left) / 2)}'
            assert answer.headers["ratelimit-policy"] == '"requests";q=3;w=2'
        refused = await client.get("/v1/version", headers=headers)
        assert is_problem(refused, 429)["retry_after_seconds"] == int(refused.headers["retry-after"]) == 1
        assert (await client.get("/v1/version", headers=others)).status_code == 200
        at = 0.5
        assert (await client.get("/v1/version", headers=headers)).status_code == 200
        assert (await client.get("/v1/version", headers=headers)).status_code == 429
        answers = [(await client.get("/v1/version", headers=bearer("qvk_a_b"))).status_code for _ in range(3)]
        assert answers == [401, 401, 429]


async def test_on_loopback_nobody_needs_a_key_but_a_bad_one_is_refused(client: httpx.AsyncClient) -> None:
    assert (await client.get("/v1/session")).json() == {"keys_required": False, "scope": "admin", "name": ""}
    is_problem(await client.get("/v1/campaigns", headers=bearer("qvk_a_b")), 401)


async def test_a_key_is_made_once_for_an_idempotency_key_and_shown_once(client: httpx.AsyncClient) -> None:
    headers = {"idempotency-key": "mine"}
    answers = [await client.post("/v1/keys", json={"name": "nightly"}, headers=headers) for _ in range(2)]

    assert is_problem(answers[1], 409)["id"] == answers[0].json()["id"]
    assert len((await client.get("/v1/keys")).json()) == 1
    reused = is_problem(await client.post("/v1/keys", json={"name": "x"}, headers=headers), 409)
    assert reused["type"] == "/errors/key-reused"


@pytest.mark.parametrize("name", ["", "x" * 101, "a\nb", 7])
async def test_a_key_needs_a_name_on_one_line(client: httpx.AsyncClient, name: Any) -> None:
    is_problem(await client.post("/v1/keys", json={"name": name}), 422)
