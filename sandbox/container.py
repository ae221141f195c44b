"""Levels 4 and 5: a zygote in a hardened container of a Docker engine, as a process that stands in for it here.

Started as `python -sP -c … CONTROL_FD CONFIG`, in place of the zygote. It starts a container, sends it the runner and
the zygote's sources, so that an image needs a Python and the modules that candidates import but nothing of Quiver, and
then passes on what the scorer and the zygote say to each other (stream.py). When the scorer hangs up it removes the
container. When it is killed itself the container's standard input ends, so the runner, and the engine removes the rest.

Access to an engine's socket is root on its host: this process has it, scorers and candidates do not.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import socket
import struct
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evolve.outcome import Level
from sandbox import cgroup, confine, stream
from sandbox.libc import die_with_parent

if TYPE_CHECKING:
    from docker import DockerClient
    from docker.models.containers import Container

IMAGE = "QUIVER_IMAGE"
DEFAULT_IMAGE = "quiver-sandbox"
LABEL = "quiver-sandbox"
ENGINE = ("DOCKER_HOST", "DOCKER_TLS_VERIFY", "DOCKER_CERT_PATH", IMAGE)
"""Variables that say where containers are run, and of which image; the first three as the docker command reads them."""
GVISOR_PROCESSES = 512  # of gVisor itself, which the engine counts too
ENGINE_SECONDS = 30
REMOVED_SECONDS = 10.0
STALE_SECONDS = 60.0
MODULES = (
    "libc",
    "stream",
    "seccomp",
    "landlock",
    "jail",
    "confine",
    "frames",
    "guest",
    "foreign",
    "harness",
    "runner",
)
"""What runs in the container; each imports only those before it."""
BOOT = """
import json, os, sys, types
if sys.version_info < (3, 11):
    sys.exit("the python3 of the image is older than 3.11")
def exactly(size):
    data = b""
    while len(data) < size:
        part = os.read(0, size - len(data))
        if not part:
            sys.exit("the stream ended before the sources had come")
        data += part
    return data
sources, config = json.loads(exactly(int.from_bytes(exactly(4), "big")))
sys.modules["sandbox"] = package = types.ModuleType("sandbox")
package.__path__ = []
for name, text in sources:
    module = sys.modules["sandbox." + name] = types.ModuleType("sandbox." + name)
    module.__file__ = "/sandbox/" + name + ".py"
    exec(compile(text, module.__file__, "exec"), module.__dict__)
sys.modules["sandbox.runner"].main(config)
"""


class Unavailable(Exception):
    """No container can be had; it says why, and what to do."""


def main() -> None:
    die_with_parent()  # with which the stream ends at once
    control = socket.socket(fileno=int(sys.argv[1]))
    config = json.loads(sys.argv[2])
    try:
        started = _start(config)
    except Unavailable as fault:
        control.send(json.dumps({"fault": f"isolation level {config['level']} is not possible here: {fault}"}).encode())
        return
    try:
        Bridge(control, started.stream).run()
    finally:
        started.remove()


def identity(level: Level, environment: Mapping[str, str] = os.environ) -> str:
    """Which image runs where, for proofs of a level.

    Raises:
        Unavailable: no engine answers, or it has no such image.
    """
    client = _client()
    try:
        return f"{client.api.base_url} {_image(client, environment)} {int(level)}"
    finally:
        client.close()


def options(level: int, limits: Mapping[str, Any]) -> dict[str, Any]:
    """How every container is run, as arguments of the SDK: nothing of the host, no privilege, no network, limits."""
    memory = int(limits["memory_bytes"]) + cgroup.ZYGOTE_BYTES
    user = confine.spare_user(os.getpid())  # whose processes RLIMIT_NPROC counts, in all containers
    processes = int(limits["processes"]) + cgroup.ZYGOTE_PROCESSES + (GVISOR_PROCESSES if level == Level.GVISOR else 0)
    return {
        "runtime": "runsc" if level == Level.GVISOR else None,
        "user": f"{user}:{user}",
        "network_mode": "none",
        "ipc_mode": "none",  # no /dev/shm, where everybody could write
        "read_only": True,
        "tmpfs": _tmpfs(limits["scratch_mib"]),
        "cap_drop": ["ALL"],
        "security_opt": ["no-new-privileges"],
        "mem_limit": memory,
        "memswap_limit": memory,
        "pids_limit": processes,
        "nano_cpus": 1_000_000_000,
        "log_config": {"type": "none"},
        "environment": {name: value for name, value in os.environ.items() if name not in ("PATH", *ENGINE)},
        "working_dir": "/",
        "hostname": "sandbox",
        "labels": {LABEL: ""},
        "stdin_open": True,
        "auto_remove": True,
    }


def _tmpfs(mib: int) -> dict[str, str]:
    if not mib:
        return {"/tmp": "ro,size=4k,mode=555"}  # where gVisor would put one that everybody may write
    return dict.fromkeys(confine.CONTAINER_SCRATCH, f"exec,nosuid,nodev,size={mib}m,nr_inodes={mib}k,mode=1777")


def _client() -> DockerClient:
    try:
        import docker
    except ImportError:
        raise Unavailable("it needs the docker package: pip install 'quiver-evolve[docker]'") from None
    where = os.environ.get("DOCKER_HOST", "unix:///var/run/docker.sock")
    try:
        if where.startswith("unix://"):  # where nobody listens, the SDK would leave its socket open
            with socket.socket(socket.AF_UNIX) as probe:
                probe.connect(where.removeprefix("unix://"))
        return docker.from_env(version="auto", timeout=ENGINE_SECONDS)
    except (docker.errors.DockerException, OSError) as error:
        raise Unavailable(
            f"no Docker engine answers at {where} ({error}). Start one, or name one in DOCKER_HOST"
        ) from None


def _image(client: DockerClient, environment: Mapping[str, str] = os.environ) -> str:
    """The id of the image."""
    from docker.errors import APIError, ImageNotFound

    name = environment.get(IMAGE) or DEFAULT_IMAGE
    try:
        return str(client.images.get(name).id)
    except ImageNotFound:
        raise Unavailable(
            f"the engine has no image {name!r}. Build it with: docker build --tag {name} --file sandbox/Dockerfile . "
            f"Or name another one, with Python and the modules that candidates import, in {IMAGE}"
        ) from None
    except APIError as error:
        raise Unavailable(f"the engine does not tell of its image {name!r}: {error}") from None


class _Started:
    def __init__(self, client: DockerClient, container: Container, attached: Any) -> None:
        self._client, self._container, self._attached = client, container, attached
        self.stream: int = attached.fileno()

    def remove(self) -> None:
        """Return when nothing is left of it."""
        _remove(self._container)
        self._attached.close()
        self._client.close()


def _start(config: dict[str, Any]) -> _Started:
    client = _client()  # says it in words when there is no SDK to import from
    from docker.errors import DockerException

    container = None
    try:
        image = _image(client)
        _sweep(client)
        command = ["python3", "-sP", "-c", BOOT]
        container = client.containers.create(image, command, **options(config["level"], config))
        attached = container.attach_socket(params={"stdin": 1, "stdout": 1, "stderr": 1, "stream": 1})
        container.start()
        started = _Started(client, container, attached)
        sources = [(name, Path(__file__).with_name(f"{name}.py").read_text()) for name in MODULES]
        boot = json.dumps([sources, config]).encode()
        _write(started.stream, struct.pack("!I", len(boot)) + boot)
        return started
    except (DockerException, OSError) as error:
        if container is not None:
            _remove(container)
        raise Unavailable(f"the engine starts no container: {_in_words(config['level'], str(error))}") from None


def _sweep(client: DockerClient) -> None:
    """Remove what was created, and not started, by a process that was killed in between."""
    from docker.errors import APIError

    for left in client.api.containers(all=True, filters={"label": LABEL, "status": "created"}):
        if time.time() - left["Created"] > STALE_SECONDS:
            with contextlib.suppress(APIError):
                client.api.remove_container(left["Id"], force=True)


def _in_words(level: int, error: str) -> str:
    if level == Level.GVISOR and "runtime" in error:
        return f"{error}. Install gVisor, and name `runsc` among the runtimes in the engine's daemon.json"
    return error


def _remove(container: Container) -> None:
    from docker.errors import APIError, NotFound

    until = time.monotonic() + REMOVED_SECONDS
    while time.monotonic() < until:
        try:
            container.remove(force=True)
        except NotFound:
            return
        except APIError:
            time.sleep(0.02)  # its removal is in progress


def _write(fd: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(fd, rest) :]


class Bridge:
    """Between the scorer's sockets and the stream of a container, which is believed nothing but its words."""

    ATTACHED = struct.Struct("!BxxxI")
    """Before each part of a container's output: 1 or 2 for standard output or error, and its size; the engine's API."""

    def __init__(self, control: socket.socket, attached: int) -> None:
        self._control, self._attached = control, attached
        self._out = stream.Outbox(attached)
        self._raw = bytearray()
        self._inbox = stream.Inbox()
        self._sock: socket.socket | None = None
        self._to_scorer: stream.Outbox | None = None
        self._log: stream.Outbox | None = None
        self._closed = self._ended = False
        """Whether the scorer, and the candidate, have closed their ends."""
        self._held_back = b""
        """Words that must not overtake the answer before them."""

    def run(self) -> None:
        """Until the scorer, or the container, hangs up."""
        while True:
            poller = select.poll()
            poller.register(self._control, select.POLLIN)
            poller.register(self._attached, select.POLLIN | (select.POLLOUT if self._out else 0))
            if self._sock is not None and (not self._closed or self._to_scorer):
                reading = 0 if self._closed else select.POLLIN
                poller.register(self._sock, reading | (select.POLLOUT if self._to_scorer else 0))
            ready = dict(poller.poll())
            if self._control.fileno() in ready and not self._obey():
                return
            if self._sock is not None and self._sock.fileno() in ready:
                self._serve(ready[self._sock.fileno()])
            if self._attached in ready:
                self._out.flush()
                if ready[self._attached] & ~select.POLLOUT and not self._hear():
                    return

    def _obey(self) -> bool:
        """What the scorer wants; False if it is gone."""
        command, descriptors, _, _ = socket.recv_fds(self._control, 16, 2)
        if command == b"R":
            self._sock = socket.socket(fileno=descriptors[0])
            self._to_scorer, self._log = stream.Outbox(descriptors[0]), stream.Outbox(descriptors[1])
            self._closed = self._ended = False
        if command:
            self._out.put(stream.message(command))
        return bool(command)

    def _serve(self, events: int) -> None:
        assert self._sock is not None
        assert self._to_scorer is not None
        self._to_scorer.flush()
        if not self._to_scorer:
            self._answer_is_whole()
        if events & ~select.POLLOUT:
            try:
                part = self._sock.recv(stream.PART)
            except BlockingIOError:
                return
            except ConnectionError:
                part = b""
            if part:
                self._out.put(stream.message(stream.DATA, part))
            else:
                self._closed = True

    def _hear(self) -> bool:
        """What the container says; False if it has ended."""
        try:
            part = os.read(self._attached, stream.PART)
        except BlockingIOError:
            return True
        self._raw += part
        while len(self._raw) >= self.ATTACHED.size:
            which, size = self.ATTACHED.unpack_from(self._raw)
            if len(self._raw) < self.ATTACHED.size + size:
                break
            payload = bytes(self._raw[self.ATTACHED.size : self.ATTACHED.size + size])
            del self._raw[: self.ATTACHED.size + size]
            if which == 2:
                sys.stderr.buffer.write(payload)
                sys.stderr.flush()
            else:
                for kind, data in self._inbox.feed(payload):
                    self._pass_on(kind, data)
        return bool(part)

    def _pass_on(self, kind: bytes, data: bytes) -> None:
        if kind == stream.WORDS:
            self._pass_words(data)
        elif kind == stream.DATA and self._to_scorer is not None:
            self._to_scorer.put(data)
        elif kind == stream.LOG and self._log is not None:
            self._log.put(data)
        elif kind == stream.CLOSED and self._sock is not None:
            self._ended = True
            if not self._to_scorer:
                self._answer_is_whole()

    def _answer_is_whole(self) -> None:
        """What had to wait for the scorer to have the answer up to here."""
        if self._ended and self._sock is not None:
            with contextlib.suppress(OSError):  # the scorer has closed its end
                self._sock.shutdown(socket.SHUT_WR)
        if self._held_back:
            self._control.send(self._held_back)
            self._held_back = b""

    def _pass_words(self, words: bytes) -> None:
        told = json.loads(words)
        if "exited" in told and self._to_scorer:
            self._held_back = words
            return
        if "status" in told:
            self._let_go()
        self._control.send(words)

    def _let_go(self) -> None:
        """Of a candidate that has ended; what the scorer has not read by now it does not want."""
        if self._sock is not None and self._log is not None:
            self._sock.close()
            os.close(self._log.fd)
        self._sock, self._to_scorer, self._log, self._held_back = None, None, None, b""
