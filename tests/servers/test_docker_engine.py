"""The engine does what it is told: limits are proven by what goes beyond them, not by what the engine reports."""

from __future__ import annotations

import os
import platform
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import docker
import pytest

from tests.servers import docker_engine as module
from tests.servers.docker_engine import PYTHON, DockerEngine, EngineError, control_groups
from tests.servers.guard import ROOT

pytestmark = pytest.mark.docker

IMAGE = "local/python"
USER = 65532
MIB = 1 << 20

HARDENED: dict[str, Any] = {
    "network_mode": "none",
    "read_only": True,
    "mem_limit": 64 * MIB,
    "memswap_limit": 64 * MIB,
    "pids_limit": 16,
    "cap_drop": ["ALL"],
    "security_opt": ["no-new-privileges"],
    "tmpfs": {"/tmp": "size=1m,noexec,nosuid,nodev,mode=1777"},
    "user": f"{USER}:{USER}",
    "ipc_mode": "private",
    "shm_size": MIB,
    "init": True,
}

SERVE_AND_ASK = """
services:
  server:
    image: local/python
    command: [python3, -m, http.server, "8000", --directory, /etc]
    read_only: true
    cap_drop: [ALL]
    networks: [inside]
    healthcheck:
      test: [CMD, python3, -c, "import urllib.request as r; r.urlopen('http://127.0.0.1:8000/hostname')"]
      interval: 0.2s
      retries: 50
  client:
    image: local/python
    init: true
    command: [sh, -c, 'python3 -c "$$ASK" && exec sleep 600']
    environment:
      ASK: "import urllib.request as r; print(r.urlopen('http://server:8000/hostname').status)"
    networks: [inside]
    depends_on:
      server: {condition: service_healthy}
networks:
  inside: {internal: true}
"""

OWN_AND_WAIT = """
import time
from tests.servers.docker_engine import PYTHON, DockerEngine
with DockerEngine() as engine, engine.client() as client:
    engine.import_debian("local/python", PYTHON)
    client.containers.run("local/python", ["sleep", "600"], detach=True)
    print(engine.folder, flush=True)
    time.sleep(600)
"""


@pytest.fixture(scope="module")
def engine() -> Iterator[DockerEngine]:
    with DockerEngine() as engine:
        engine.import_debian(IMAGE, PYTHON)
        yield engine


@pytest.fixture(scope="module")
def client(engine: DockerEngine) -> Iterator[docker.DockerClient]:
    with engine.client() as client:
        yield client


@dataclass(frozen=True)
class Ended:
    """A container that has run to its end. `docker.containers.run` would leave the socket of its log open."""

    status: int
    out: str
    errors: str
    out_of_memory: bool


def run(client: docker.DockerClient, code: str, **options: Any) -> Ended:
    """Run Python code in a hardened container."""
    container = client.containers.create(IMAGE, ["python3", "-c", code], **HARDENED | options)
    try:
        container.start()
        status = container.wait()["StatusCode"]
        container.reload()
        out, errors = (container.logs(stdout=which, stderr=not which).decode().strip() for which in (True, False))
        return Ended(status, out, errors, container.attrs["State"]["OOMKilled"])
    finally:
        container.remove(force=True)


def said(client: docker.DockerClient, code: str, **options: Any) -> str:
    """What it prints; it must succeed."""
    ended = run(client, code, **options)
    assert ended.status == 0, ended
    return ended.out


def failure(client: docker.DockerClient, code: str) -> str:
    """What it writes to stderr; it must fail."""
    ended = run(client, code)
    assert ended.status == 1, ended
    return ended.errors


def test_a_container_without_network_has_its_loopback_only(client: docker.DockerClient) -> None:
    assert said(client, "import socket; print([name for _, name in socket.if_nameindex()])") == "['lo']"
    assert "Network is unreachable" in failure(client, "import socket; socket.create_connection(('192.0.2.1', 80), 1)")


def test_a_read_only_root_takes_no_file(client: docker.DockerClient) -> None:
    assert "Read-only file system" in failure(client, "open('/var/tmp/file', 'w')")


def test_a_tmpfs_holds_no_more_than_its_size(client: docker.DockerClient) -> None:
    assert said(client, "print(open('/tmp/file', 'wb').write(bytes(900_000)))") == "900000"
    assert "No space left on device" in failure(client, "open('/tmp/file', 'wb').write(bytes(2_000_000))")


def test_shared_memory_holds_no_more_than_its_size(client: docker.DockerClient) -> None:
    assert "No space left on device" in failure(client, "open('/dev/shm/file', 'wb').write(bytes(2_000_000))")


def test_a_program_on_a_tmpfs_is_not_run(client: docker.DockerClient) -> None:
    code = "import os, shutil; shutil.copy('/bin/true', '/tmp/true'); os.execv('/tmp/true', ['true'])"

    assert "Permission denied" in failure(client, code)


def test_more_memory_than_the_limit_is_killed_and_told_as_such(client: docker.DockerClient) -> None:
    over = run(client, "bytearray(100 << 20)")

    assert over.status == 128 + signal.SIGKILL
    assert over.out_of_memory
    assert said(client, "print(len(bytearray(20 << 20)))") == str(20 * MIB)


def test_more_processes_than_the_limit_are_refused(client: docker.DockerClient) -> None:
    code = """
import os, time
started = 0
try:
    while started < 100:
        if os.fork() == 0:
            time.sleep(60)
            os._exit(0)
        started += 1
except BlockingIOError:
    print(started)
"""
    assert 1 <= int(said(client, code)) < HARDENED["pids_limit"]


def test_a_container_has_no_capability_and_can_get_none(client: docker.DockerClient) -> None:
    status = said(client, "print(open('/proc/self/status').read())")
    fields = dict(line.split(":\t", 1) for line in status.splitlines() if ":\t" in line)

    assert [int(fields[name], 16) for name in ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb")] == [0] * 5
    assert fields["NoNewPrivs"].strip() == "1"
    assert fields["Seccomp"].strip() == "2", "a filter is in force"


def test_a_container_runs_as_the_user_that_was_asked_for(client: docker.DockerClient) -> None:
    assert said(client, "import os; print(os.getresuid(), os.getresgid())") == f"{(USER,) * 3} {(USER,) * 3}"
    assert "Operation not permitted" in failure(client, "import os; os.setuid(0)")


def test_gvisor_has_a_kernel_of_its_own(client: docker.DockerClient) -> None:
    seen = said(client, "import platform; print(platform.release())", runtime="runsc", pids_limit=512)

    assert seen == "4.4.0", "the release that gVisor claims to be"
    assert seen != platform.release()


def test_a_container_sees_no_process_and_no_network_of_this_machine(engine: DockerEngine) -> None:
    with engine.client() as client:
        container = client.containers.run(IMAGE, ["sleep", "600"], detach=True)
        try:
            container.reload()
            assert container.attrs["NetworkSettings"]["IPAddress"]
            assert not Path("/sys/class/net/docker0").exists()
            assert container.top()["Processes"][0][-1] == "sleep 600"
        finally:
            container.remove(force=True)


def test_compose_waits_for_health_and_finds_services_by_name(engine: DockerEngine, tmp_path: Path) -> None:
    (tmp_path / "compose.yaml").write_text(SERVE_AND_ASK)
    try:
        engine.compose("up", "--detach", "--wait", folder=tmp_path)
        assert "200" in engine.compose("logs", "client", folder=tmp_path)
    finally:
        engine.compose("down", "--timeout", "1", folder=tmp_path)
    with engine.client() as client:
        assert client.containers.list(all=True) == []
        assert {network.name for network in client.networks.list()} == {"bridge", "host", "none"}


def test_a_killed_process_is_started_again_if_its_container_asks_for_it(engine: DockerEngine) -> None:
    with engine.client() as client:
        container = client.containers.run(IMAGE, ["sleep", "600"], detach=True, restart_policy={"Name": "always"})
        try:
            container.reload()
            engine.kill(container.attrs["State"]["Pid"])
            until = time.monotonic() + 30
            while container.attrs["RestartCount"] == 0 and time.monotonic() < until:
                time.sleep(0.05)
                container.reload()
            assert container.attrs["RestartCount"] == 1
        finally:
            container.remove(force=True)


def processes_of(folder: str) -> list[str]:
    """Every process that names the folder in its command, or has a file of it open."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            command = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            mounts = (entry / "mounts").read_text()
        except OSError:
            continue
        if int(entry.name) != os.getpid() and (folder in command or folder in mounts):
            found.append(command)
    return found


def test_nothing_is_left() -> None:
    with DockerEngine() as engine, engine.client() as client:
        engine.import_debian(IMAGE, PYTHON)
        for runtime in ("runc", "runsc"):
            client.containers.run(IMAGE, ["sleep", "600"], detach=True, runtime=runtime, network_mode="none")
        assert len(processes_of(str(engine.folder))) > 4
        assert control_groups(engine.groups)

    assert not engine.folder.exists()
    assert not control_groups(engine.groups)
    assert processes_of(str(engine.folder)) == []


def test_nothing_is_left_when_the_tests_are_killed() -> None:
    with subprocess.Popen([sys.executable, "-c", OWN_AND_WAIT], cwd=ROOT, stdout=subprocess.PIPE, text=True) as owner:
        assert owner.stdout is not None
        folder = Path(owner.stdout.readline().strip())
        assert len(processes_of(str(folder))) > 4
        owner.send_signal(signal.SIGKILL)

    until = time.monotonic() + 30
    while (folder.exists() or processes_of(str(folder))) and time.monotonic() < until:
        time.sleep(0.05)
    assert not folder.exists()
    assert not control_groups(folder.name)
    assert processes_of(str(folder)) == []


def test_a_daemon_that_does_not_start_is_an_error_with_its_log(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "DAEMON", '{"runtimes": "%s"}')

    with pytest.raises(EngineError, match=r"(?s)does not start.*daemon\.json"), DockerEngine():
        pass


def test_a_missing_command_is_an_error_that_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "COMMANDS", ("dockerd", "no-such-command"))

    with pytest.raises(EngineError, match=r"no-such-command missing: make \.venv/docker"):
        DockerEngine()
