"""A real Docker engine apart from everything else, with images made without a registry.

    with DockerEngine() as engine, engine.client() as docker:
        engine.import_debian("local/python", PYTHON)
        docker.containers.run("local/python", ["python3", "-c", "print(1)"])

The daemon runs on a host of its own (`hosts.py`), so its bridges, firewall rules and mounts are not those of this
machine, and whatever it has started dies with process 1 of that host. Its data lie in one folder, its
control groups below one name; both are removed. A published port answers only on that host.

What a machine needs: Linux, root, control groups that root may write, ext4 or xfs below the temporary folder (for
overlay2), and what `apt-get install docker.io mmdebstrap runsc` brings (`make .venv/docker` does it). Debian's
packages are fetched once: a root file system is kept as a tar in `CACHE`.

On two cores, with docker.io 20.10: a first root file system takes 60 to 90 s, the daemon starts in 1 s, an image is
imported in 1 s (in 4 s where memory has no room for it), the end takes 0.2 s (on a disk that discards blocks, 11 s).
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import compose
import docker

from tests.servers.guard import Guard, Service
from tests.servers.hosts import Host, end

SUITE = "bookworm"
SUITE_PYTHON = "3.11"
PYTHON = ("python3", "python3-venv")
"""Packages with which a root file system can stand in for the image `python:3.11-slim`."""
POSTGRES = ("postgresql",)
"""The same for what `postgres_image/` is built on."""
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "quiver-tests"
GROUPS = Path("/sys/fs/cgroup")
COMMANDS = ("dockerd", "ip", "mmdebstrap", "nsenter", "runsc", "unshare")
MEMORY = Path("/dev/shm")
MEMORY_ROOM = 4 << 30  # bytes; images of Debian, PostgreSQL and Quiver take one
START_SECONDS = 60.0
END_SECONDS = 20.0

# gVisor of 2022 has no systrap; it refuses a network that it does not manage; pids_limit counts its own threads too.
DAEMON = """{
  "runtimes": {"runsc": {"path": "%s", "runtimeArgs": ["--network=none", "--platform=ptrace"]}},
  "exec-opts": ["native.cgroupdriver=cgroupfs"],
  "storage-driver": "overlay2"
}"""


class EngineError(Exception):
    """No engine, or one that does not do what it is told. It says what to do."""


class DockerEngine(Service):
    """A daemon that runs within the `with` block. Nothing of it is left afterwards, also when this process is killed.

    Args:
        parent: where its folder is made; None chooses. Paths of Unix sockets below it must stay under 107 bytes.

    Raises:
        EngineError: a command is missing, this is not root, or the daemon does not start.
    """

    def __init__(self, *, parent: Path | None = None) -> None:
        missing = [name for name in COMMANDS if shutil.which(name, path=_PATH) is None]
        if missing:
            raise EngineError(f"{' and '.join(missing)} missing: make .venv/docker installs them, on Debian as root")
        if os.geteuid() != 0:
            raise EngineError("only root can start a Docker engine with limits that hold; run these tests as root")
        self.folder = Path(tempfile.mkdtemp(prefix="qdocker-", dir=parent or _memory())).resolve()
        self.address = f"unix://{self.folder / 'docker.sock'}"
        self._host: Host | None = None
        self._daemon: subprocess.Popen[bytes] | None = None
        self._guard = Guard(remove, self.folder)

    @property
    def groups(self) -> str:
        """The control group above those of all containers."""
        return self.folder.name

    @contextmanager
    def client(self) -> Iterator[docker.DockerClient]:
        """A connection of one's own."""
        client = docker.DockerClient(base_url=self.address, version="auto", timeout=120)
        try:
            yield client
        finally:
            client.close()

    def import_debian(self, name: str, packages: Sequence[str], *, changes: Sequence[str] = ()) -> None:
        """An image of Debian with these packages; `changes` are lines of a Dockerfile, such as `USER nobody`.

        Raises:
            EngineError: the packages could not be fetched.
        """
        tar = debian_tar(packages)
        with self.client() as client:
            client.api.import_image(str(tar), repository=name, tag="latest", changes=list(changes))

    def compose(
        self, *arguments: str, folder: Path, environment: Mapping[str, str] | None = None, seconds: float = 120.0
    ) -> str:
        """What `docker compose …`, run in a folder, prints.

        Raises:
            EngineError: it failed; with what it said.
            subprocess.TimeoutExpired: it took longer than `seconds`.
        """
        own = {
            "PATH": _PATH,
            "DOCKER_HOST": self.address,
            "DOCKER_CONFIG": str(self.folder / "config"),
            "DOCKER_BUILDKIT": "0",  # buildx is not among Debian's packages
            "COMPOSE_PROGRESS": "plain",
        }
        done = subprocess.run(
            [Path(compose.__file__).with_name("docker-compose"), *arguments],
            cwd=folder,
            env=own | dict(environment or {}),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )
        if done.returncode:
            raise EngineError(f"docker compose {' '.join(arguments)}:\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}")
        return done.stdout

    def kill(self, pid: int) -> None:
        """SIGKILL for a process, numbered as the engine numbers it (`State.Pid` of a container).

        Not the same as `docker kill`, after which the engine does not restart the container.
        """
        subprocess.run(self._enter(["kill", "-KILL", str(pid)]), check=True)

    def run(self, command: Sequence[str | Path], **more: Any) -> subprocess.CompletedProcess[str]:
        """Run a command where published ports answer: on the engine's host, with the files of this machine."""
        return subprocess.run(self.inside(command), capture_output=True, text=True, check=False, **more)

    def inside(self, command: Sequence[str | Path]) -> list[str]:
        """The command as one that runs in the network of the engine's host."""
        assert self._host is not None
        return ["nsenter", f"--target={self._host.init}", "--net", "--", *map(str, command)]

    def version(self) -> str:
        """Of the daemon."""
        with self.client() as client:
            return str(client.version()["Version"])

    def log(self) -> str:
        """What the daemon has said."""
        return (self.folder / "dockerd.log").read_text(errors="replace")

    def start(self) -> None:
        """Start the daemon and wait until it answers.

        Raises:
            EngineError: it does not, with its log.
        """
        self._host = Host([], [], "docker", self.folder)
        for name in ("config", "data", "exec"):
            (self.folder / name).mkdir()
        settings = self.folder / "daemon.json"
        settings.write_text(DAEMON % shutil.which("runsc", path=_PATH))
        subprocess.run(self._enter(["ip", "link", "set", "lo", "up"]), check=True)
        where = [f"--host={self.address}", f"--config-file={settings}", f"--cgroup-parent=/{self.groups}"]
        where += [f"--data-root={self.folder / 'data'}", f"--exec-root={self.folder / 'exec'}"]
        where += [f"--pidfile={self.folder / 'docker.pid'}"]
        with (self.folder / "dockerd.log").open("wb") as log:
            self._daemon = subprocess.Popen(
                self._enter(["dockerd", *where]),
                env={"PATH": _PATH, "HOME": str(self.folder)},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        until = time.monotonic() + START_SECONDS
        while "API listen on" not in self.log():
            if self._daemon.poll() is not None or time.monotonic() > until:
                raise EngineError(f"the Docker engine does not start:\n{self.log()[-3000:]}")
            time.sleep(0.05)

    def close(self) -> None:
        """End the daemon and all containers, and remove the folder."""
        try:
            remove(self.folder)
            if self._daemon is not None:
                self._daemon.wait()
            if self._host is not None:
                self._host.close()
        finally:
            self._guard.close()

    def _enter(self, command: Sequence[str]) -> list[str]:
        assert self._host is not None
        return ["nsenter", f"--target={self._host.init}", "--net", "--pid", "--mount", "--", *command]


_PATH = os.pathsep.join([os.environ.get("PATH", ""), "/usr/local/sbin", "/usr/sbin", "/sbin"])
"""A plain user's PATH lacks the folders of daemons."""


def debian_tar(packages: Sequence[str]) -> Path:
    """A root file system of Debian with these packages, as a tar; from the cache if it was made before.

    Raises:
        EngineError: the packages could not be fetched; with what was said.
    """
    key = hashlib.sha256(" ".join([SUITE, *sorted(packages)]).encode()).hexdigest()[:12]
    tar = CACHE / f"{SUITE}-{key}.tar"
    if tar.exists():
        return tar
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".making-", dir=CACHE) as folder:
        made = Path(folder) / tar.name
        unread = [f"--dpkgopt=path-exclude=/usr/share/{name}/*" for name in ("doc", "locale", "man")]
        done = subprocess.run(
            ["mmdebstrap", "--quiet", "--variant=minbase", f"--include={','.join(packages)}", *unread, SUITE, made],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise EngineError(f"mmdebstrap cannot make a root file system:\n{done.stderr[-3000:]}")
        made.rename(tar)  # whole or not at all, also beside another process that makes the same
    return tar


def _memory() -> Path | None:
    """A folder in memory with room for images: on a disk that discards blocks, removing them takes ten seconds."""
    try:
        return MEMORY if shutil.disk_usage(MEMORY).free >= MEMORY_ROOM else None
    except OSError:
        return None


def remove(folder: Path) -> None:
    """End the engine of `folder` with all that it runs, and remove its control groups and its files."""
    end(folder)
    until = time.monotonic() + END_SECONDS
    while left := control_groups(folder.name):
        for group in left:
            try:
                group.rmdir()
            except OSError:
                continue  # the kernel is still at the last process
        if time.monotonic() > until:
            raise EngineError(f"these control groups do not end: {left}")
        time.sleep(0.01)
    shutil.rmtree(folder, ignore_errors=True)


def control_groups(name: str) -> list[Path]:
    """All control groups below a name, of every hierarchy, the innermost first."""
    tops = [*GROUPS.glob(f"*/{name}"), *GROUPS.glob(name)]
    return [Path(folder) for top in tops for folder, _, _ in os.walk(top, topdown=False)]
