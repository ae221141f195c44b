"""What holds of every request, whatever it asks for."""

from __future__ import annotations

import httpx

from api.rest.app import create_app
from api.rest.service import serving
from api.wiring import Connected
from db.migrate import HEAD


def is_problem(answer: httpx.Response, status: int) -> dict[str, object]:
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    body: dict[str, object] = answer.json()
    assert {"type", "title", "status", "detail", "instance"} <= set(body)
    assert body["status"] == status
    assert body["instance"] == answer.headers["x-request-id"]
    return body


async def test_it_lives_is_ready_and_says_what_it_is(client: httpx.AsyncClient) -> None:
    assert (await client.get("/v1/health")).json() == {"status": "ok"}
    assert (await client.get("/v1/ready")).json() == {"ready": True, "database": "ok", "sandbox": "here"}
    assert (await client.get("/v1/version")).json()["schema_revision"] == HEAD


async def test_an_unknown_path_is_a_problem(client: httpx.AsyncClient) -> None:
    is_problem(await client.get("/nothing"), 404)
    is_problem(await client.get("/v1/health/"), 404)


async def test_a_wrong_method_is_told_the_right_ones(client: httpx.AsyncClient) -> None:
    answer = await client.put("/v1/health")

    is_problem(answer, 405)
    assert answer.headers["allow"] == "GET"


async def test_a_fault_of_the_server_tells_its_id_and_nothing_else(parts: Connected) -> None:
    async with serving(parts) as service:
        app = create_app(service)

        @app.get("/broken")
        async def broken() -> None:
            raise RuntimeError("a secret")

        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            answer = await client.get("/broken")

    is_problem(answer, 500)
    assert "secret" not in answer.text


async def test_every_answer_carries_the_headers_that_browsers_obey(client: httpx.AsyncClient) -> None:
    for path in ("/v1/health", "/nothing"):
        headers = (await client.get(path)).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["content-security-policy"].startswith("default-src 'none'")


async def test_a_name_that_is_not_this_server_is_refused(client: httpx.AsyncClient) -> None:
    for host in ("evil.example", "", "localhost.evil.example", "127.0.0.1.evil.example:80"):
        is_problem(await client.get("/v1/health", headers={"host": host}), 403)
    for host in ("127.0.0.1:8000", "localhost", "[::1]:8000"):
        assert (await client.get("/v1/health", headers={"host": host})).status_code == 200


async def test_a_page_of_another_origin_may_change_nothing(client: httpx.AsyncClient) -> None:
    for headers in ({"origin": "http://evil.example"}, {"origin": "null"}, {"sec-fetch-site": "cross-site"}):
        is_problem(await client.post("/v1/health", headers=headers), 403)
    is_problem(await client.post("/v1/health", headers={"origin": "http://localhost"}), 405)
