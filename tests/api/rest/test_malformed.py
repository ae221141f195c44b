"""What no well-meaning client sends, over a real socket: each gets its problem body, and never a 500."""

from __future__ import annotations

import contextlib
import gzip
import json
import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

import httpx
import pytest

from api.rest import strict
from api.rest.strict import BODY_BYTES, PROBLEM_BYTES
from tests.api.rest.orders import PROBLEM
from tests.servers.api_server import Running, api_server

CAMPAIGNS = "/v1/campaigns"


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with api_server(str(tmp_path_factory.mktemp("malformed") / "quiver.db")) as server:
        yield server


@pytest.fixture
def client(running: Running) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=running.url, headers={"authorization": f"Bearer {running.key}"}, timeout=60) as made:
        yield made


def raw(running: Running, head: str, body: bytes = b"") -> tuple[int, str, bytes]:
    """Status, headers and body of what comes back for these very bytes."""
    address = urlsplit(running.url)
    assert address.hostname is not None
    with socket.create_connection((address.hostname, address.port or 80), timeout=60) as connection:
        lines = f"{head}\r\nHost: x\r\nAuthorization: Bearer {running.key}\r\nConnection: close\r\n\r\n"
        connection.sendall(lines.encode("latin-1") + body)
        received = b""
        while piece := connection.recv(1 << 16):
            received += piece
    answered, _, content = received.partition(b"\r\n\r\n")
    first, _, headers = answered.decode("latin-1").partition("\r\n")
    return int(first.split(" ")[1]), headers.lower(), content


def is_problem(status: int, headers: str, body: bytes, *expected: int) -> None:
    assert status in expected, body
    assert "content-type: application/problem+json" in headers
    assert json.loads(body)["status"] == status


def order(length: int, more: str = "") -> str:
    return f"POST {CAMPAIGNS} HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: {length}{more}"


@pytest.mark.parametrize("length", [2, 7])
def test_a_body_longer_than_it_was_said_to_be_is_cut(running: Running, length: int) -> None:
    is_problem(*raw(running, order(length), b"{}     " + b"x" * 100), 422)


def test_a_body_that_is_too_large_is_not_waited_for(running: Running) -> None:
    is_problem(*raw(running, order(1 << 40), b" " * (BODY_BYTES + 1)), 413)


def test_a_body_that_does_not_come_is_not_waited_for(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(strict, "BODY_SECONDS", 0.2)

    is_problem(*raw(running, order(100), b"{"), 408)


def test_a_client_that_leaves_in_the_middle_disturbs_nobody(running: Running, client: httpx.Client) -> None:
    address = urlsplit(running.url)
    for _ in range(20):
        with socket.create_connection((address.hostname or "", address.port or 80)) as connection:
            connection.sendall(f"{order(100)}\r\nHost: x\r\nAuthorization: Bearer {running.key}\r\n\r\n{{".encode())
    assert client.get("/v1/version").status_code == 200


@pytest.mark.parametrize(
    "more", ["\r\nContent-Length: 3", "\r\nTransfer-Encoding: chunked", "\r\nX: \x00", "\r\nX : y"]
)
def test_heads_that_two_servers_would_read_differently_are_refused(running: Running, more: str) -> None:
    status, headers, _ = raw(running, order(2, more), b"{}")

    assert status in (400, 422)
    assert "set-cookie" not in headers


def test_a_head_without_end_is_cut_off(running: Running, client: httpx.Client) -> None:
    with contextlib.suppress(ConnectionResetError, BrokenPipeError):  # if it closes before we have said all
        status, _, _ = raw(running, f"GET /v1/version HTTP/1.1\r\nX: {'x' * 10_000_000}")
        assert status == 400
    assert client.get("/v1/version").status_code == 200


@pytest.mark.parametrize("text", ["%0d%0aSet-Cookie:%20a=b", "%00", "..%2f..%2fetc%2fpasswd", "cmp_%f0%9f", "%2e%2e"])
@pytest.mark.parametrize("path", ["/v1/campaigns/{}", "/v1/problems/{}", "/v1/campaigns?cursor={}", "/v1/{}", "/{}"])
def test_what_a_path_smuggles_comes_back_in_no_header(running: Running, path: str, text: str) -> None:
    status, headers, body = raw(running, f"GET {path.format(text)} HTTP/1.1")

    is_problem(status, headers, body, 404, 422)
    assert "set-cookie" not in headers


def test_a_file_of_a_problem_is_only_ever_one_of_its_files(client: httpx.Client) -> None:
    made = client.post("/v1/problems", json={"files": PROBLEM}).json()["id"]
    for path in ("../../../etc/passwd", "%2e%2e/%2e%2e/etc/passwd", "/etc/passwd", "seed.py%00", "SEED.PY", ""):
        answer = client.get(f"/v1/problems/{made}/files/{path}")
        is_problem(answer.status_code, f"content-type: {answer.headers['content-type']}", answer.content, 404, 422)


def test_what_is_packed_is_not_unpacked(client: httpx.Client) -> None:
    bomb = gzip.compress(b" " * 100_000_000)
    for encoding in ("gzip", "deflate", "br", "gzip, gzip"):
        headers = {"content-type": "application/json", "content-encoding": encoding}
        answer = client.post(CAMPAIGNS, content=bomb, headers=headers)
        is_problem(answer.status_code, f"content-type: {answer.headers['content-type']}", answer.content, 415)


def test_a_problem_may_be_large_and_not_larger(client: httpx.Client) -> None:
    # A data file that the manifest does not name is refused, but only once all of it was read.
    files = PROBLEM | {"data.txt": "x" * (PROBLEM_BYTES - 100_000)}
    assert client.post("/v1/problems", json={"files": files}).status_code == 422
    files = PROBLEM | {"data.txt": "x" * PROBLEM_BYTES}
    assert client.post("/v1/problems", json={"files": files}).status_code == 413


def test_many_wrong_requests_at_once_leave_the_server_well(running: Running, client: httpx.Client) -> None:
    for body in (b"[" * 100_000, b'{"a":' * 100_000, b"9" * 1_000_000, b'"' + b"\\ud800" * 100_000 + b'"'):
        answer = client.post(CAMPAIGNS, content=body, headers={"content-type": "application/json"})
        is_problem(answer.status_code, f"content-type: {answer.headers['content-type']}", answer.content, 400, 422)
    assert client.get("/v1/health").json() == {"status": "ok"}
