"""A real Ray cluster of several hosts on one machine, apart from everything else.

    with RayCluster([Node(resources={"sandbox": 2}), Node(gpus=1)]) as cluster:
        done = cluster.run([sys.executable, "driver.py", cluster.address])

A host is a network, process and mount namespace with its own address, tied to the others by a bridge
that leads nowhere else. So Ray's ports, which listen on all addresses and are as good as a shell, are
out of reach for the rest of the machine; a host can be killed as a whole; and when the process that
owns the cluster is gone, the kernel ends everything. The namespaces have no names, hence none can be
left behind. This needs root, or a kernel that gives namespaces to plain users. All hosts share the
files, `/dev/shm` and the host name; what differs is the address and the process numbers.

What one must know about Ray (2.60.0, measured with this module on two cores):

* The head starts in 2 s, all nodes together in 3 s, `rebuild` takes 4 s. A driver takes 1 s to import
  Ray and 0.05 s to connect; the first task on a node waits 1 to 2 s for a worker process.
* Every node and driver needs RAY_AUTH_MODE=token and RAY_AUTH_TOKEN_PATH (or RAY_AUTH_TOKEN). With the
  mode and no token, a driver fails at once with `ray.exceptions.AuthenticationError`. With a wrong
  token, or without the mode, it tries for 20 s (RAY_NUM_REDIS_GET_RETRIES=2: 2 s) and fails with a
  bare `ConnectionError`; the reason, InvalidAuthToken, stands in its cause or on stderr only.
* `ray.init()` without an address starts a cluster of its own where it finds none: always name the head.
* A killed node counts as dead after 3 s with the SETTINGS below (14 s by default), one whose network is
  gone after 9 s (64 s by default). Actors on other nodes answer all the while, within milliseconds.
* When the head is killed, calls to known actors go on until RAY_gcs_rpc_server_reconnect_timeout_s
  (60 s by default, here 10) has passed. Then Ray ends the driver and the nodes: exit code 1, no
  exception, no `finally`. A new head knows no actors, so whoever owns the driver starts it again.
* Each process reads the settings named RAY_lower_case from its own environment when it starts: those of
  health checks matter for the head, the reconnect time for every node and driver by itself.
* Numbers of processes are those of the host: `cluster.run(["kill", "-9", pid], host=1)` ends an actor
  that has reported `os.getpid()`.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.servers.guard import ROOT, Guard, Service
from tests.servers.hosts import PYTHON, Host, end

HEAD = 0
NETWORK = "10.71.0"
PORT = 6379
STORE_BYTES = 80_000_000  # Ray's least is 75 MB
START_SECONDS = 90.0
PLUG_SECONDS = 10.0
DRIVER = "QUIVER_DRIVER"  # marks what `popen` started, which is not a part of Ray

COMMANDS = ("ip", "nsenter", "setpriv", "unshare")
RAY = [sys.executable, "-m", "ray.scripts.scripts"]

SETTINGS = {
    "RAY_AUTH_MODE": "token",
    "RAY_USAGE_STATS_ENABLED": "0",
    # Ray must not end workers because other things on this machine use memory.
    "RAY_memory_monitor_refresh_ms": "0",
    # Sooner than the default, and not so soon that a busy machine is taken for a dead node.
    "RAY_health_check_initial_delay_ms": "1000",
    "RAY_health_check_period_ms": "1000",
    "RAY_health_check_timeout_ms": "2000",
    "RAY_health_check_failure_threshold": "3",
    # Seconds until drivers and nodes end without their head.
    "RAY_gcs_rpc_server_reconnect_timeout_s": "10",
}

KILL_ALL_BUT_DRIVERS = f"""
import os, signal
def living():
    for name in filter(str.isdigit, os.listdir("/proc")):
        if int(name) in (1, os.getpid()):
            continue
        try:
            state = open(f"/proc/{{name}}/stat").read().rpartition(")")[2].split()[0]
            variables = open(f"/proc/{{name}}/environ", "rb").read().split(bytes(1))
        except OSError:
            continue
        if state not in "ZX" and not any(entry.startswith(b"{DRIVER}=") for entry in variables):
            yield int(name)
while found := list(living()):
    for pid in found:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
"""


class RayError(Exception):
    """Ray or its hosts do not do what they are told. It says where to look."""


@dataclass(frozen=True)
class Node:
    """What a worker node offers to Ray. GPUs are only numbers: a task sees them in CUDA_VISIBLE_DEVICES."""

    cpus: int = 1
    gpus: int = 0
    resources: Mapping[str, float] = field(default_factory=dict)


class RayCluster(Service):
    """A head without CPUs (host 0) and worker nodes (hosts 1, 2, …). It runs within the `with` block.

    Args:
        nodes: the workers.
        environment: more variables for Ray and for drivers. They get nothing from this process but PATH.
        parent: where its folder is made. Paths of Unix sockets below it must stay under 107 bytes.
    """

    def __init__(
        self, nodes: Sequence[Node], *, environment: Mapping[str, str] | None = None, parent: Path | None = None
    ) -> None:
        self.nodes = tuple(nodes)
        self.folder = Path(tempfile.mkdtemp(prefix="qray-", dir=parent)).resolve()
        self._guard = Guard(remove, self.folder)
        self._bridge_and_hosts: list[Host] = []
        self._servers: dict[int, subprocess.Popen[bytes]] = {}
        for name in ("home", "tmp"):
            (self.folder / name).mkdir()
        self.token = self.folder / "token"
        self.token.touch(0o600)
        self.token.write_text(secrets.token_hex(32))
        self.environment = {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "HOME": str(self.folder / "home"),
            "TMPDIR": str(self.folder / "tmp"),
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONUNBUFFERED": "1",
            "RAY_AUTH_TOKEN_PATH": str(self.token),
            **SETTINGS,
            **(environment or {}),
        }
        try:
            self._connect()
        except BaseException:
            self.close()
            raise

    @property
    def address(self) -> str:
        """Of the head, for `ray.init(address=…)`. It stays the same over `rebuild`."""
        return f"{self.host(HEAD)}:{PORT}"

    @property
    def gateway(self) -> str:
        """An address of no host that all hosts reach, for servers such as PostgreSQL; see `network`."""
        return f"{NETWORK}.1"

    @property
    def network(self) -> Path:
        """The namespace of `gateway`, for `PostgresServer(listen=cluster.gateway, port=5432, network=…)`."""
        return Path(f"/proc/{self._bridge.init}/ns/net")

    def host(self, number: int) -> str:
        """The address of a host."""
        return f"{NETWORK}.{number + 2}"

    def start(self) -> None:
        """Start the head and then all nodes, and wait until each is part of the cluster.

        Raises:
            RayError: one of them does not start.
        """
        self.start_head()
        for number in range(1, len(self._hosts)):
            self._launch(number)
        for number in range(1, len(self._hosts)):
            self._wait(number)

    def start_head(self) -> None:
        """Start the head alone. It knows nothing of an earlier one's actors, jobs and nodes."""
        self._launch(HEAD)
        self._wait(HEAD)

    def start_node(self, number: int) -> None:
        """Start a node (again) and wait until it has joined."""
        self._launch(number)
        self._wait(number)

    def kill_node(self, number: int) -> None:
        """SIGKILL for everything that Ray runs on a host: raylet, workers, actors and their children.

        The host's network stays, so that others see their connections break at once.
        """
        subprocess.run(self._enter(self._hosts[number], [*PYTHON, KILL_ALL_BUT_DRIVERS]), check=True)
        server = self._servers.pop(number, None)
        if server is not None:
            server.wait()

    def kill_head(self) -> None:
        """As `kill_node`, for the head. Drivers there live on, until they notice."""
        self.kill_node(HEAD)

    def unplug(self, number: int) -> None:
        """Cut a host from the network. Nobody gets an error; packets vanish, as from a machine without power."""
        self._ip(self._bridge, "link", "set", f"host{number}", "down")

    def plug(self, number: int) -> None:
        """Undo `unplug`, and wait until packets pass: the kernel takes up to a second to notice the cable."""
        self._ip(self._bridge, "link", "set", f"host{number}", "up")
        until = time.monotonic() + PLUG_SECONDS
        while "state forwarding" not in self._ip(self._bridge, "-details", "link", "show", f"host{number}"):
            if time.monotonic() > until:
                raise RayError(f"host {number} is plugged in, but after {PLUG_SECONDS:g} s its cable is not forwarding")
            time.sleep(0.02)

    def rebuild(self) -> None:
        """A new cluster on the same hosts, whatever state the old one is in."""
        for number in range(len(self._hosts)):
            self.plug(number)
            self.kill_node(number)
        self.start()

    def popen(
        self, command: Sequence[str | Path], *, host: int = HEAD, environment: Mapping[str, str] | None = None
    ) -> subprocess.Popen[str]:
        """Start a command on a host, such as a driver. stdout and stderr are pipes: read them, or it will wait.

        `kill()` of the result is SIGKILL for the command. No other signal gets there.
        """
        # nsenter stays as the parent of the command; the death of the one must be the death of the other.
        return subprocess.Popen(
            self._enter(self._hosts[host], ["setpriv", "--pdeathsig", "KILL", *command]),
            env=self.environment | {DRIVER: "1"} | dict(environment or {}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(
        self,
        command: Sequence[str | Path],
        *,
        host: int = HEAD,
        environment: Mapping[str, str] | None = None,
        seconds: float = 60.0,
    ) -> subprocess.CompletedProcess[str]:
        """Run a command on a host to its end. Process numbers are those of the host: `kill -9 PID` finds them.

        Raises:
            subprocess.TimeoutExpired: it took longer than `seconds`, and was killed.
        """
        with self.popen(command, host=host, environment=environment) as process:
            try:
                out, errors = process.communicate(timeout=seconds)
            except BaseException:
                process.kill()
                raise
        return subprocess.CompletedProcess(list(command), process.returncode, out, errors)

    def close(self) -> None:
        """End every host and remove the folder."""
        try:
            remove(self.folder)
            for server in self._servers.values():
                server.wait()
            for host in self._bridge_and_hosts:
                host.close()
        finally:
            self._guard.close()

    @property
    def _bridge(self) -> Host:
        return self._bridge_and_hosts[0]

    @property
    def _hosts(self) -> list[Host]:
        return self._bridge_and_hosts[1:]

    def _connect(self) -> None:
        """Hosts with a cable each to the bridge."""
        missing = [name for name in COMMANDS if shutil.which(name) is None]
        if missing:
            raise RayError(f"install {' and '.join(missing)} (Debian: iproute2 and util-linux)")
        own = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
        self._bridge_and_hosts.append(Host([], own, "bridge", self.folder))
        self._ip(self._bridge, "link", "add", "bridge", "type", "bridge")
        self._ip(self._bridge, "address", "add", f"{self.gateway}/24", "dev", "bridge")
        for device in ("lo", "bridge"):
            self._ip(self._bridge, "link", "set", device, "up")
        for number in range(len(self.nodes) + 1):
            host = Host(self._as_root(), [], f"host{number}", self.folder)
            self._bridge_and_hosts.append(host)
            cable = f"host{number}"
            peer = ["peer", "name", "eth0", "netns", str(host.init)]
            self._ip(self._bridge, "link", "add", cable, "type", "veth", *peer)
            self._ip(self._bridge, "link", "set", cable, "master", "bridge", "up")
            self._ip(host, "address", "add", f"{self.host(number)}/24", "dev", "eth0")
            for device in ("lo", "eth0"):
                self._ip(host, "link", "set", device, "up")

    def _as_root(self) -> list[str]:
        """What makes a plain user the root of these namespaces, who may tie them together."""
        if os.geteuid() == 0:
            return []
        return ["nsenter", f"--target={self._bridge.init}", "--user", "--preserve-credentials", "--"]

    def _enter(self, host: Host, command: Sequence[str | Path]) -> list[str | Path]:
        user = [] if os.geteuid() == 0 else ["--user", "--preserve-credentials"]
        return ["nsenter", f"--target={host.init}", "--net", "--pid", "--mount", *user, "--", *command]

    def _ip(self, host: Host, *arguments: str) -> str:
        # Only the network is entered: process numbers stay those of this process.
        command = ["nsenter", f"--target={host.init}", "--net", "--", "ip", *arguments]
        done = subprocess.run([*self._as_root(), *command], capture_output=True, text=True, check=False)
        if done.returncode:
            raise RayError(f"ip {' '.join(arguments)}: {done.stderr.strip()}")
        return done.stdout

    def _launch(self, number: int) -> None:
        if number in self._servers:
            raise RayError(f"Ray runs already on host {number}: kill it first")
        what = [f"--address={self.address}"]
        if number == HEAD:
            what = ["--head", f"--port={PORT}", "--num-cpus=0", "--num-gpus=0", "--include-dashboard=false"]
        else:
            node = self.nodes[number - 1]
            what += [
                f"--num-cpus={node.cpus}",
                f"--num-gpus={node.gpus}",
                f"--resources={json.dumps(dict(node.resources))}",
            ]
        how = ["--block", "--disable-usage-stats", "--include-log-monitor=false", "--log-color=false"]
        how += [f"--object-store-memory={STORE_BYTES}"]
        where = [f"--node-ip-address={self.host(number)}", f"--temp-dir={self.folder / f'host{number}'}"]
        with self._log(number).open("wb") as log:
            self._servers[number] = subprocess.Popen(
                self._enter(self._hosts[number], [*RAY, "start", *what, *how, *where]),
                env=self.environment,
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def _wait(self, number: int) -> None:
        until = time.monotonic() + START_SECONDS
        while "Ray runtime started" not in (said := self._log(number).read_text(errors="replace")):
            if self._servers[number].poll() is not None or time.monotonic() > until:
                self.kill_node(number)
                raise RayError(f"Ray does not start on host {number}:\n{said[-3000:]}")
            time.sleep(0.02)

    def _log(self, number: int) -> Path:
        return self.folder / f"host{number}.log"


def remove(folder: Path) -> None:
    """End the hosts that were made for `folder`, with all that runs there, and remove it."""
    end(folder)
    shutil.rmtree(folder, ignore_errors=True)
