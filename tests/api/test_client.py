"""The clients cover the contract, and come back to servers that are busy, gone or cut off."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from api import client
from api.calls import Call, Calls
from api.client import ApiError, AsyncClient, Client, Unreachable
from api.rest.app import create_app
from api.rest.document import PLACE
from api.rest.service import serving
from api.wiring import connect
from tests.api.rest.orders import PROBLEM

DOCUMENT: dict[str, Any] = json.loads(PLACE.read_text(encoding="utf-8"))
OPERATIONS = {
    operation["operationId"]: (method.upper(), path, operation)
    for path, methods in DOCUMENT["paths"].items()
    for method, operation in methods.items()
}
STREAMED = {"stream_events", "export_campaign"}
"""Both clients have them, as methods of their own kind."""
GIVEN: dict[str, tuple[Any, ...]] = {
    "problem": ("prb_1",),
    "campaign": ("cmp_1",),
    "no": (3,),
    "round": (1,),
    "path": ("seed.py",),
    "files": ({"seed.py": ""},),
    "name": ("mine",),
    "id": ("key_1",),
    "key": ("qvk_1",),
    "text": ("Sort first.",),
}


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "WAITS", (0.0,) * 4)


def made(operation: str) -> Call[Any]:
    """The call, with an argument for every parameter that needs one."""
    make = getattr(Calls, operation)
    code = make.__code__
    needed = code.co_argcount - len(make.__defaults__ or ())
    call: Call[Any] = make(*(GIVEN[name][0] for name in code.co_varnames[:needed]))
    return call


def test_both_clients_have_every_operation() -> None:
    assert set(OPERATIONS) == {name for name in vars(Calls) if not name.startswith("_")} | STREAMED
    for name in OPERATIONS:
        assert callable(getattr(Client, name))
        assert callable(getattr(AsyncClient, name))


@pytest.mark.parametrize("name", sorted(set(OPERATIONS) - STREAMED))
def test_a_call_is_what_the_contract_says(name: str) -> None:
    method, path, operation = OPERATIONS[name]
    call = made(name)

    assert call.method == method
    assert re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", path), f"/v1{call.path}")
    documented = {each["name"].lower() for each in operation.get("parameters", [])}
    assert {each.lower() for each in (*call.params, *call.headers)} <= documented
    assert ("idempotency-key" in documented) == ("Idempotency-Key" in call.headers)
    if call.body is not None:
        schema = operation["requestBody"]["content"]["application/json"]["schema"]
        schema = schema.get("anyOf", [schema])[0]
        shape = DOCUMENT["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        assert set(shape.get("required", [])) <= set(call.body) <= set(shape["properties"])


async def test_a_strangers_path_by_the_client(tmp_path: Path) -> None:
    async with connect(str(tmp_path / "quiver.db")) as parts, serving(parts) as service:
        transport = httpx.ASGITransport(create_app(service))
        async with AsyncClient("http://localhost/v1/", transport=transport) as quiver:
            problem = await quiver.create_problem(PROBLEM)
            orders = [await quiver.create_campaign(problem["id"], seed=seed, name="mine") for seed in range(3)]
            assert (await quiver.create_campaign(problem["id"], key="1"))["id"] == (
                await quiver.create_campaign(problem["id"], key="1")
            )["id"]
            listed = [each["id"] async for each in quiver.pages(quiver.list_campaigns, limit=2)]
            assert set(listed) > {each["id"] for each in orders}
            assert (await quiver.stop_campaign(listed[0]))["state"] == "stopped"
            assert (await quiver.change_campaign(listed[0], budget={"evaluations": 7}))["budget"]["evaluations"] == 7
            assert (await quiver.wait(listed[0]))["state"] == "stopped"
            assert (await quiver.get_problem_file(problem["id"], "seed.py")).decode() == PROBLEM["seed.py"]
            pieces = [piece async for piece in quiver.export_campaign(listed[0])]
            assert json.loads(b"".join(pieces))["campaign"] == listed[0]
            await quiver.delete_session()
            with pytest.raises(ApiError, match="there is no campaign cmp_nobody") as refused:
                await quiver.get_usage("cmp_nobody")
            assert refused.value.status == refused.value.problem["status"] == 404


def answering(*answers: Callable[[httpx.Request], httpx.Response]) -> tuple[httpx.MockTransport, list[httpx.Request]]:
    """A server that answers so, one after the other."""
    asked: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return answers[len(asked) - 1](request)

    return httpx.MockTransport(handle), asked


def busy(request: httpx.Request) -> httpx.Response:
    return httpx.Response(503, headers={"retry-after": "0"}, json={"detail": "away"})


def cut(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadError("cut", request=request)


def refused(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("refused", request=request)


def well(request: httpx.Request) -> httpx.Response:
    return httpx.Response(201, json={"id": "cmp_1"})


def test_what_may_have_arrived_is_sent_again_with_the_same_key() -> None:
    transport, asked = answering(busy, cut, refused, well)
    with Client("http://localhost", transport=transport) as quiver:
        assert quiver.create_campaign("prb_1") == {"id": "cmp_1"}

    keys = {request.headers["idempotency-key"] for request in asked}
    assert len(asked) == 4
    assert len(keys) == 1


def test_what_would_happen_twice_is_not_sent_again() -> None:
    transport, asked = answering(refused, cut, well)
    with Client("http://localhost", transport=transport) as quiver, pytest.raises(Unreachable):
        quiver.rollback_policy("cmp_1")
    assert len(asked) == 2


def test_it_gives_up_with_what_the_server_said() -> None:
    transport, _ = answering(*[busy] * 9)
    with Client("http://localhost", transport=transport) as quiver, pytest.raises(ApiError, match="away"):
        quiver.get_version()
    transport, _ = answering(*[refused] * 9)
    with Client("http://localhost", transport=transport) as quiver, pytest.raises(Unreachable, match="localhost"):
        quiver.get_version()


def test_the_key_is_sent_and_an_answer_that_is_no_problem_is_still_an_error() -> None:
    transport, asked = answering(
        lambda request: httpx.Response(502, text="<html>"), lambda request: httpx.Response(404)
    )
    with (
        Client("http://localhost", "qvk_1_2", transport=transport) as quiver,
        pytest.raises(ApiError, match="Not Found"),
    ):
        quiver.get_version()
    assert asked[0].headers["authorization"] == "Bearer qvk_1_2"


def frame(seq: int) -> bytes:
    return f'id: {seq}\nevent: x\ndata: {{"seq": {seq}}}\n\n'.encode()


class Cut(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Some events and a half one, and then nothing."""

    def __init__(self, first: int) -> None:
        self._pieces = [b"retry: 2000\n\n", frame(first), frame(first + 1), frame(first + 2)[:9]]

    def __iter__(self) -> Iterator[bytes]:
        yield from self._pieces
        raise httpx.RemoteProtocolError("cut")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            yield piece
        raise httpx.RemoteProtocolError("cut")


def stream() -> tuple[httpx.MockTransport, list[httpx.Request]]:
    return answering(
        lambda request: httpx.Response(200, stream=Cut(0)),
        refused,
        busy,
        lambda request: httpx.Response(200, stream=Cut(2)),
        lambda request: httpx.Response(200, content=b": still here\n\n" + frame(4)),
    )


def test_a_stream_goes_on_behind_the_last_whole_event() -> None:
    transport, asked = stream()
    with Client("http://localhost", transport=transport) as quiver:
        assert [event["seq"] for event in quiver.stream_events("cmp_1")] == [0, 1, 2, 3, 4]
    assert [request.url.params["after"] for request in asked] == ["-1", "1", "1", "1", "3"]


async def test_a_stream_goes_on_behind_the_last_whole_event_also_for_asyncio() -> None:
    transport, _ = stream()
    async with AsyncClient("http://localhost", transport=transport) as quiver:
        assert [event["seq"] async for event in quiver.stream_events("cmp_1")] == [0, 1, 2, 3, 4]


def test_a_stream_of_nobody_is_an_error() -> None:
    transport, _ = answering(lambda request: httpx.Response(404, json={"detail": "nobody"}))
    with Client("http://localhost", transport=transport) as quiver, pytest.raises(ApiError, match="nobody"):
        list(quiver.events("cmp_1"))
