"""Services on PostgreSQL and Ray, of which anything may be killed: `make test-durability` holds the long drill."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.durability.drill import LONG, Drill, Service
from tests.e2e.command import COMMAND, DIES_WITH_US, environment_of, last_line, quiver
from tests.servers.postgres import PostgresServer
from tests.servers.ray_cluster import Node, RayCluster

pytestmark = pytest.mark.ray

EVALUATIONS, KILLS, PAUSE = (9_000, 100, (1.0, 4.0)) if LONG else (600, 7, (0.5, 2.0))
WEIGHTS = {"controller": 30, "dispatcher": 25, "evaluator": 32, "node": 5, "database": 5, "head": 3}
"""Out of a hundred. The head, whose death costs half a minute, dies in the long drill only."""

KILL_AN_EVALUATOR = """
import os, signal
for name in filter(str.isdigit, os.listdir("/proc")):
    try:
        if open(f"/proc/{name}/cmdline").read().startswith("ray::Evaluator"):
            os.kill(int(name), signal.SIGKILL)
            break
    except OSError:
        pass
"""


@pytest.fixture
def cluster() -> Iterator[RayCluster]:
    with RayCluster([Node(1, 0, {"sandbox": 1}), Node(1, 0, {"sandbox": 1})]) as cluster:
        yield cluster


@pytest.fixture
def server(cluster: RayCluster) -> Iterator[PostgresServer]:
    # Only root can put PostgreSQL into the cluster's network, but its Unix socket is a file, which all hosts share.
    root = os.geteuid() == 0
    how: dict[str, Any] = {"listen": cluster.gateway, "port": 5432, "network": cluster.network} if root else {}
    with PostgresServer(fsync=LONG, **how) as server:
        yield server


def test_a_campaign_survives_the_death_of_anything(cluster: RayCluster, server: PostgresServer, tmp_path: Path) -> None:
    name = server.create_database()
    inside = server.tcp_url(name) if os.geteuid() == 0 else server.url(name)
    ordered = ["run", "sine", "--detach", "--json", "--evaluations", EVALUATIONS, "--set", "scoring=4"]
    patience = ["--set", "patience=100000", "--database", server.url(name)]
    last_line(quiver(*map(str, ordered), *patience, cwd=tmp_path))

    def controller() -> subprocess.Popen[Any]:
        command = [*DIES_WITH_US, *COMMAND, "controller", "--database", server.url(name)]
        log = (tmp_path / "controller.log").open("ab")
        with log:
            return subprocess.Popen(command, cwd=tmp_path, env=environment_of(tmp_path), stdout=log, stderr=log)

    def dispatcher() -> subprocess.Popen[Any]:
        command = [*COMMAND, "dispatcher", "--executor", "ray", "--ray-address", cluster.address, "--database", inside]
        return cluster.popen(["sh", "-c", 'exec "$@" >>"$0" 2>&1', str(tmp_path / "dispatcher.log"), *command])

    services = {"controller": Service(controller), "dispatcher": Service(dispatcher)}

    def kill_evaluator() -> None:
        host = drill.moments.choice((1, 2))
        cluster.run([sys.executable, "-c", KILL_AN_EVALUATOR], host=host)

    def kill_node() -> None:
        host = drill.moments.choice((1, 2))
        cluster.kill_node(host)
        cluster.start_node(host)

    def kill_database() -> None:
        server.kill()
        time.sleep(drill.moments.uniform(0.0, 2.0))
        server.start()

    def kill_head() -> None:
        cluster.kill_head()
        cluster.rebuild()

    victims: dict[str, Callable[[], None]] = {
        "controller": services["controller"].kill,
        "dispatcher": services["dispatcher"].kill,
        "evaluator": kill_evaluator,
        "node": kill_node,
        "database": kill_database,
    }
    if LONG:
        victims["head"] = kill_head
    weights = [WEIGHTS[victim] for victim in victims]
    drill = Drill(server.url(name), victims, weights, KILLS, PAUSE, list(services.values()), patience=1800.0)
    started = time.monotonic()
    try:
        saved = drill.hold()
    except BaseException:
        for log in tmp_path.glob("*.log"):
            print(f"--- {log.name}\n{log.read_text()[-4000:]}")
        raise
    finally:
        for service in services.values():
            service.end()

    facts = drill.report("cluster", saved, time.monotonic() - started)
    assert facts["faults"] == []
    assert facts["condemned"] == 0
    assert facts["evaluations"] == EVALUATIONS
    assert drill.killed.total() == KILLS
