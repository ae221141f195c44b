from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tests.servers.guard import ROOT
from tests.servers.postgres import PostgresServer
from tests.servers.ray_cluster import Node, RayCluster, RayError

pytestmark = pytest.mark.ray

CONNECT = """
import json, os, sys, time, ray
ray.init(address=sys.argv[1], namespace="test", log_to_driver=False, logging_level="ERROR")

def say(**what):
    print(json.dumps(what), flush=True)

def living():
    return sorted(node["NodeManagerAddress"] for node in ray.nodes() if node["Alive"])
"""

MAKE_ACTOR = """
@ray.remote(num_cpus=0, resources={"sandbox": 1})
class Counter:
    def __init__(self):
        self.value = 0

    def add(self):
        self.value += 1
        return {"value": self.value, "pid": os.getpid(), "host": ray.util.get_node_ip_address()}

counter = Counter.options(name="NAME", lifetime="detached").remote()
say(**ray.get(counter.add.remote()))
"""

CALL_ACTOR = """
say(**ray.get(ray.get_actor("NAME").add.remote(), timeout=30))
"""

OWN_AND_WAIT = """
import time
from tests.servers.ray_cluster import RayCluster
with RayCluster([]) as cluster:
    print(cluster.folder, flush=True)
    time.sleep(600)
"""

TRY_TO_CONNECT = """
import socket, sys
with socket.create_connection((sys.argv[1], int(sys.argv[2])), timeout=float(sys.argv[3])):
    pass
"""


@pytest.fixture(scope="module")
def cluster() -> Iterator[RayCluster]:
    with RayCluster([Node(resources={"sandbox": 2}), Node(gpus=1)]) as cluster:
        yield cluster


def driver(code: str, name: str = "") -> list[str]:
    return [sys.executable, "-c", CONNECT + code.replace("NAME", name)]


def drive(cluster: RayCluster, code: str, name: str = "", *arguments: str) -> dict[str, Any]:
    """The last line that a driver says."""
    done = cluster.run([*driver(code, name), cluster.address, *arguments])
    assert done.returncode == 0, done.stderr
    said: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return said


def first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    assert process.stderr is not None
    return process.stdout.readline() or pytest.fail(process.stderr.read())


def test_a_detached_actor_survives_its_driver_and_is_found_by_name(cluster: RayCluster) -> None:
    with cluster.popen([*driver(MAKE_ACTOR + "time.sleep(600)", "lasting"), cluster.address]) as process:
        first = json.loads(first_line(process))
        process.kill()
    second = drive(cluster, CALL_ACTOR, "lasting")

    assert first["host"] == cluster.host(1), "only this host offers the resource"
    assert second == first | {"value": 2}


def test_a_killed_driver_is_dead(cluster: RayCluster) -> None:
    with cluster.popen(["sh", "-c", "echo $$; exec sleep 600"]) as process:
        pid = first_line(process).strip()
        process.kill()
    until = time.monotonic() + 10
    while cluster.run(["kill", "-0", pid]).returncode == 0 and time.monotonic() < until:
        time.sleep(0.02)

    assert cluster.run(["kill", "-0", pid]).returncode != 0


def test_a_driver_without_the_token_is_refused(cluster: RayCluster) -> None:
    none = {"RAY_AUTH_TOKEN_PATH": ""}
    wrong = none | {"RAY_AUTH_TOKEN": "0" * 64, "RAY_NUM_REDIS_GET_RETRIES": "2"}
    unaware = wrong | {"RAY_AUTH_MODE": "", "RAY_AUTH_TOKEN": ""}
    for environment, reason in [
        (none, "AuthenticationError"),
        (wrong, "InvalidAuthToken"),
        (unaware, "InvalidAuthToken"),
    ]:
        done = cluster.run([*driver("say(connected=True)"), cluster.address], environment=environment)

        assert done.returncode == 1
        assert "connected" not in done.stdout
        assert reason in done.stderr


def test_workers_know_the_project_their_gpu_and_the_database(cluster: RayCluster) -> None:
    # Only root can put PostgreSQL into the cluster's network, but its Unix socket is a file, which all hosts share.
    root = os.geteuid() == 0
    how: dict[str, Any] = {"listen": cluster.gateway, "port": 5432, "network": cluster.network} if root else {}
    with PostgresServer(**how) as server:
        name = server.create_database()
        said = drive(
            cluster,
            """
@ray.remote(num_gpus=1)
def work(url):
    import psycopg, evolve.campaign
    with psycopg.connect(url) as connection:
        connection.execute("create table here as select 7 as value")
    return os.environ["CUDA_VISIBLE_DEVICES"], ray.util.get_node_ip_address()

say(found=ray.get(work.remote(sys.argv[2])))
""",
            "",
            server.tcp_url(name) if root else server.url(name),
        )
        with psycopg.connect(server.url(name)) as connection:
            assert connection.execute("select value from here").fetchone() == (7,)

    assert said["found"] == ["0", cluster.host(2)]


def test_no_host_reaches_the_outside(cluster: RayCluster) -> None:
    done = cluster.run([sys.executable, "-c", TRY_TO_CONNECT, "192.0.2.1", "80", "1"], host=1)

    assert "Network is unreachable" in done.stderr


def test_an_unplugged_host_gets_no_answer_until_it_is_plugged_in(cluster: RayCluster) -> None:
    host, port = cluster.address.split(":")
    cluster.unplug(2)
    apart = cluster.run([sys.executable, "-c", TRY_TO_CONNECT, host, port, "1"], host=2)
    cluster.plug(2)
    again = cluster.run([sys.executable, "-c", TRY_TO_CONNECT, host, port, "20"], host=2)

    assert "TimeoutError" in apart.stderr
    assert again.returncode == 0, again.stderr


def test_a_killed_node_takes_only_itself(cluster: RayCluster) -> None:
    made = drive(cluster, MAKE_ACTOR, "apart")
    cluster.kill_node(2)
    said = drive(
        cluster,
        """
until = time.monotonic() + 40
while len(living()) == 3 and time.monotonic() < until:
    time.sleep(0.1)
say(living=living())
""",
    )
    assert said["living"] == [cluster.host(0), cluster.host(1)]
    assert drive(cluster, CALL_ACTOR, "apart") == made | {"value": 2}

    cluster.start_node(2)
    assert drive(cluster, "say(living=living())")["living"] == [cluster.host(number) for number in range(3)]


def test_a_driver_without_its_head_is_ended_and_a_new_cluster_is_empty(cluster: RayCluster) -> None:
    code = """
say(ready=True)
try:
    time.sleep(600)
finally:
    say(cleaned=True)
"""
    with cluster.popen([*driver(code), cluster.address]) as process:
        assert json.loads(first_line(process)) == {"ready": True}
        cluster.kill_head()
        out, errors = process.communicate(timeout=60)
    assert process.returncode == 1
    assert out == "", "Ray ends the process; nothing in it gets to clean up"
    assert "Failed to connect to GCS" in errors

    cluster.rebuild()
    said = drive(cluster, "say(living=living(), actors=ray.util.list_named_actors(all_namespaces=True))")
    assert said == {"living": [cluster.host(number) for number in range(3)], "actors": []}


def test_a_ray_that_does_not_start_is_an_error_with_its_log() -> None:
    with pytest.raises(RayError, match=r"(?s)host 1.*nonnegative"), RayCluster([Node(resources={"sandbox": -1})]):
        pass


def processes_of(folder: str) -> list[str]:
    """Every process with the folder in its variables or its command."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            known = (entry / "cmdline").read_bytes() + (entry / "environ").read_bytes()
        except OSError:
            continue
        if folder.encode() in known:
            found.append(known.decode(errors="replace"))
    return found


def test_nothing_is_left_when_the_tests_are_killed() -> None:
    with subprocess.Popen([sys.executable, "-c", OWN_AND_WAIT], cwd=ROOT, stdout=subprocess.PIPE, text=True) as owner:
        assert owner.stdout is not None
        folder = owner.stdout.readline().strip()
        assert len(processes_of(folder)) > 5
        owner.send_signal(signal.SIGKILL)

    until = time.monotonic() + 30
    while (Path(folder).exists() or processes_of(folder)) and time.monotonic() < until:
        time.sleep(0.05)
    assert not Path(folder).exists()
    assert not processes_of(folder)
