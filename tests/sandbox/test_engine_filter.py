"""The filter before a Docker engine: what the sandbox sends goes through, and nothing else does."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from copy import deepcopy
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from socketserver import ThreadingMixIn, UnixStreamServer
from typing import Any

import docker
import pytest
from docker.errors import APIError

from evolve.outcome import Level
from sandbox import container
from sandbox.container import BOOT, LABEL
from sandbox.engine_filter import Filter, Refused, Rules, _Engine, answers
from tests.sandbox.boxes import HONEST, make_problem, make_program, opened
from tests.servers.docker_engine import DockerEngine

IMAGE = "sha256:" + "1" * 64
MINE, FOREIGN = "a" * 64, "b" * 64
LOOPS = "def solve(n):\n    while True:\n        pass\n"
RULES = Rules("quiver-sandbox", memory_mib=2048, processes=64)
LIMITS = {"memory_bytes": 256 << 20, "processes": 4, "scratch_mib": 0}


class FakeEngine(ThreadingMixIn, UnixStreamServer):
    """Has one image and two containers, of which one is the sandbox's, and keeps what it was asked."""

    daemon_threads = True

    def __init__(self, path: Path) -> None:
        self.asked: list[tuple[str, str, Any]] = []
        super().__init__(str(path), _FakeHandler)

    def answer(self, method: str, path: str) -> tuple[int, Any]:
        labels = {LABEL: ""} if MINE in path else {"other": ""}
        if path.startswith("/containers/json"):
            return 200, []
        if path.endswith("/create"):
            return 201, {"Id": MINE, "Warnings": []}
        if path.endswith("/json"):
            return 200, {"Id": IMAGE if "/images/" in path else path.split("/")[2], "Config": {"Labels": labels}}
        return 200, {"ApiVersion": "1.41", "Version": "20.10.24"}


class _FakeHandler(BaseHTTPRequestHandler):
    server: FakeEngine

    def _serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.server.asked.append((self.command, self.path, json.loads(body or "null")))
        status, answer = self.server.answer(self.command, self.path)
        self.send_response(status)
        self.end_headers()
        self.wfile.write(json.dumps(answer).encode())

    do_GET = do_POST = do_DELETE = _serve

    def address_string(self) -> str:
        return "filter"

    def log_message(self, format: str, *args: Any) -> None:
        pass


@contextmanager
def running(server: UnixStreamServer) -> Iterator[None]:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[FakeEngine]:
    server = FakeEngine(tmp_path / "engine.sock")
    with running(server), running(Filter(tmp_path / "filter.sock", tmp_path / "engine.sock", RULES, lambda text: None)):
        yield server


@pytest.fixture
def client(engine: FakeEngine, tmp_path: Path) -> Iterator[docker.DockerClient]:
    with closing(docker.DockerClient(base_url=f"unix://{tmp_path}/filter.sock", version="auto", timeout=10)) as client:
        yield client


def status(folder: Path, method: str, path: str, body: bytes | None = None, **headers: str) -> int:
    with closing(_Engine(folder / "filter.sock")) as connection:
        connection.request(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
        return connection.getresponse().status


@pytest.mark.parametrize("level", [Level.CONTAINER, Level.GVISOR])
def test_what_the_sandbox_asks_for_goes_through_as_it_was_asked(
    level: Level, engine: FakeEngine, client: docker.DockerClient
) -> None:
    options = container.options(level, LIMITS)
    made = client.containers.create(IMAGE, ["python3", "-sP", "-c", BOOT], **options)
    made.start()
    made.kill()
    made.remove(force=True)

    (body,) = [body for method, path, body in engine.asked if path == "/containers/create"]
    host = body["HostConfig"]
    assert (host["Memory"], host["PidsLimit"]) == (options["mem_limit"], options["pids_limit"])
    assert (host["NetworkMode"], host["ReadonlyRootfs"], host.get("Runtime")) == ("none", True, options["runtime"])
    assert ("DELETE", f"/containers/{MINE}?force=1", None) in engine.asked


def asked(**changes: Any) -> dict[str, Any]:
    """A body that is let through, but for these; what is `host_…` is changed in its HostConfig."""
    body: dict[str, Any] = {
        "Hostname": "sandbox", "WorkingDir": "/", "Labels": {LABEL: ""}, "Cmd": ["python3", "-sP", "-c", BOOT],
        "OpenStdin": True, "StdinOnce": True, "AttachStdin": True, "AttachStdout": True, "AttachStderr": True,
        "Image": IMAGE, "User": "1900000001:1900000001", "Env": [],
        "HostConfig": {
            "AutoRemove": True, "CapDrop": ["ALL"], "IpcMode": "none", "LogConfig": {"Type": "none"},
            "NanoCpus": 1_000_000_000, "NetworkMode": "none", "ReadonlyRootfs": True,
            "SecurityOpt": ["no-new-privileges"], "Tmpfs": {"/tmp": "ro,size=4k,mode=555"},
            "Memory": 1 << 29, "MemorySwap": 1 << 29, "PidsLimit": 8,
        },
    }  # fmt: skip
    for name, value in changes.items():
        if name.startswith("host_"):
            body["HostConfig"][name.removeprefix("host_")] = value
        else:
            body[name] = value
    return body


REFUSED: dict[str, dict[str, Any]] = {
    "privileged": {"host_Privileged": True},
    "a folder of the host": {"host_Binds": ["/:/host"]},
    "a mount": {"host_Mounts": [{"Type": "bind", "Source": "/", "Target": "/host"}]},
    "volumes of others": {"host_VolumesFrom": ["db"]},
    "a volume": {"Volumes": {"/data": {}}},
    "the host's network": {"host_NetworkMode": "host"},
    "the network of another container": {"host_NetworkMode": f"container:{FOREIGN}"},
    "a network besides": {"NetworkingConfig": {"EndpointsConfig": {"inside": {}}}},
    "the host's processes": {"host_PidMode": "host"},
    "the host's IPC": {"host_IpcMode": "host"},
    "the host's users": {"host_UsernsMode": "host"},
    "a device": {"host_Devices": [{"PathOnHost": "/dev/sda"}]},
    "graphics processors": {"host_DeviceRequests": [{"Count": -1}]},
    "a capability": {"host_CapAdd": ["SYS_ADMIN"]},
    "not dropping any": {"host_CapDrop": []},
    "another profile": {"host_SecurityOpt": ["no-new-privileges", "seccomp=unconfined"]},
    "new privileges": {"host_SecurityOpt": []},
    "a root to write to": {"host_ReadonlyRootfs": False},
    "a tmpfs": {"host_Tmpfs": {"/tmp": "size=1g"}},
    "a tmpfs elsewhere": {"host_Tmpfs": {"/usr": "ro,size=4k,mode=555"}},
    "no tmpfs": {"host_Tmpfs": {}},
    "scratch beyond all memory": {"host_Tmpfs": {"/tmp": "exec,nosuid,nodev,size=4096m,nr_inodes=4096k,mode=1777"}},
    "another control group": {"host_CgroupParent": "/"},
    "another runtime": {"host_Runtime": "nvidia"},
    "no runtime at all": {"host_Runtime": [1]},
    "a restart": {"host_RestartPolicy": {"Name": "always"}},
    "more memory": {"host_Memory": 4 << 30, "host_MemorySwap": 4 << 30},
    "memory without end": {"host_Memory": 0, "host_MemorySwap": 0},
    "swap": {"host_MemorySwap": -1},
    "processes without end": {"host_PidsLimit": -1},
    "true for a number": {"host_PidsLimit": True},
    "more processor": {"host_NanoCpus": 8_000_000_000},
    "a kernel's variable": {"host_Sysctls": {"kernel.core_pattern": "|/x"}},
    "a port": {"host_PortBindings": {"80/tcp": [{"HostPort": "80"}]}},
    "logs on the host's disk": {"host_LogConfig": {"Type": "json-file"}},
    "another image": {"Image": "sha256:" + "2" * 64},
    "the image by its name": {"Image": "quiver-sandbox"},
    "another command": {"Cmd": ["sh"]},
    "an entry point": {"Entrypoint": ["sh"]},
    "root": {"User": "0:0"},
    "no user": {"User": ""},
    "another label": {"Labels": {LABEL: "", "com.docker.compose.service": "db"}},
    "no label": {"Labels": {}},
    "a terminal": {"Tty": True},
    "a health check": {"Healthcheck": {"Test": ["CMD", "sh"]}},
    "one for true": {"OpenStdin": 1},
    "no options": {"HostConfig": None},
}


def test_a_body_without_any_of_these_is_let_through() -> None:
    scratch = dict.fromkeys(("/tmp", "/dev/shm"), "exec,nosuid,nodev,size=64m,nr_inodes=64k,mode=1777")
    for body in (asked(), asked(host_Tmpfs=scratch)):
        assert RULES.check(deepcopy(body), IMAGE) == body


@pytest.mark.parametrize("changes", REFUSED.values(), ids=list(REFUSED))
def test_a_container_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(Refused):
        RULES.check(deepcopy(asked(**changes)), IMAGE)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", f"/containers/{MINE}/exec"),
        ("POST", f"/exec/{MINE}/start"),
        ("POST", f"/containers/{MINE}/update"),
        ("PUT", f"/containers/{MINE}/archive?path=/"),
        ("GET", f"/containers/{MINE}/archive?path=/"),
        ("GET", f"/containers/{FOREIGN}/json"),
        ("POST", f"/containers/{FOREIGN}/attach"),
        ("POST", f"/containers/{FOREIGN}/kill"),
        ("DELETE", f"/containers/{FOREIGN}"),
        ("POST", "/containers/quiver-db-1/kill"),
        ("POST", f"/containers/{MINE}/../{FOREIGN}/kill"),
        ("POST", f"/containers/{MINE}%2f..%2f{FOREIGN}/kill"),
        ("POST", "/containers/create?name=db"),
        ("POST", "/images/create?fromImage=x"),
        ("GET", "/images/other/json"),
        ("GET", "/images/json"),
        ("POST", "/build"),
        ("GET", "/info"),
        ("GET", "/volumes"),
        ("POST", "/networks/create"),
        ("GET", "/secrets"),
        ("POST", "/swarm/init"),
        ("GET", "/v1.41/v1.41/version"),
    ],
)
def test_a_request_never_reaches_the_engine(engine: FakeEngine, tmp_path: Path, method: str, path: str) -> None:
    told = status(tmp_path, method, path, b"{}")

    assert told == 403 or (method == "PUT" and told == 501)
    looks = ("GET", f"/containers/{FOREIGN}/json", None)
    assert [one for one in engine.asked if one != looks and not one[1].startswith("/images/quiver-sandbox/")] == []


@pytest.mark.parametrize("body", [b"[" * 100_000, b"null", b"[]", b"{", b'{"HostConfig": []}', b"\xff"])
def test_a_body_that_is_none_is_refused(engine: FakeEngine, tmp_path: Path, body: bytes) -> None:
    assert status(tmp_path, "POST", "/containers/create", body) == 403


def test_a_body_in_chunks_or_without_a_proper_size_is_refused(engine: FakeEngine, tmp_path: Path) -> None:
    assert status(tmp_path, "GET", "/version", Transfer_Encoding="chunked") == 403
    assert status(tmp_path, "GET", "/version", Content_Length="-1") == 403
    assert status(tmp_path, "GET", "/version", Content_Length="99999999999") == 403
    assert engine.asked == []


def test_only_containers_of_the_sandbox_are_listed(engine: FakeEngine, client: docker.DockerClient) -> None:
    assert client.api.containers(all=True) == []

    ((_, path, _),) = [one for one in engine.asked if one[1].startswith("/containers/json")]
    assert LABEL in path


def test_health_is_that_of_the_engine_behind_it(tmp_path: Path, engine: FakeEngine) -> None:
    assert answers(tmp_path / "filter.sock")
    with running(Filter(tmp_path / "alone.sock", tmp_path / "nowhere.sock", RULES, lambda text: None)):
        assert not answers(tmp_path / "alone.sock")
    assert not answers(tmp_path / "missing.sock")


@pytest.mark.docker
@pytest.mark.parametrize("level", [Level.CONTAINER, Level.GVISOR])
async def test_candidates_run_in_containers_of_a_real_engine(
    level: Level, container_engine: DockerEngine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also when one loops for ever, which must be killed; afterwards no container is left."""
    listen = tmp_path / "filter.sock"
    real = Path(container_engine.address.removeprefix("unix://"))
    monkeypatch.setenv("DOCKER_HOST", f"unix://{listen}")
    with running(Filter(listen, real, RULES, lambda text: None)):
        async with opened(make_problem(limits="seconds = 3"), level=level) as executor:
            outcomes = [await executor.evaluate(make_program(text)) for text in (HONEST, LOOPS, HONEST)]
        with closing(docker.DockerClient(base_url=f"unix://{listen}", version="auto")) as client:
            with pytest.raises(APIError, match="refuses"):
                client.containers.run("local/python", "true", privileged=True)

    assert [outcome.verdict.value for outcome in outcomes] == ["ok", "timeout", "ok"]
    with container_engine.client() as engine:
        assert engine.containers.list(all=True) == []
