"""Campaigns on a real Ray cluster of four hosts, whose actors, nodes and dispatchers are killed."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from api.wiring import Connected, connect, controlling, order_campaign
from db import campaigns, schema
from db.audit import audit
from evolve.campaign import Campaign, Limit, Settings, State
from evolve.problem import Problem, load_problem, parse_problem
from tests.e2e.command import COMMAND
from tests.servers.postgres import PostgresServer
from tests.servers.ray_cluster import Node, RayCluster

pytestmark = pytest.mark.ray

CPU, OTHER_CPU, GPU = 1, 2, 3
"""The hosts, besides the head."""
PLACES = 5
SECONDS = 40.0
"""For what takes a moment."""

KILL_AN_EVALUATOR = """
import os, pathlib, signal, time
until = time.monotonic() + 20
while time.monotonic() < until:
    for process in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            if process.joinpath("cmdline").read_bytes().startswith(b"ray::Evaluator"):
                os.kill(int(process.name), signal.SIGKILL)
                raise SystemExit(0)
        except (FileNotFoundError, ProcessLookupError):
            pass
    time.sleep(0.02)
raise SystemExit("there is none")
"""


@pytest.fixture(scope="module")
def cluster() -> Iterator[RayCluster]:
    nodes = [Node(2, 0, {"sandbox": 2}), Node(2, 0, {"sandbox": 2}), Node(1, 1, {"sandbox": 1})]
    # An evaluator that writes down what it does for the test needs files; the drills run on isolated ones.
    with RayCluster(nodes, environment={"QUIVER_ISOLATION": "unsafe"}) as cluster:
        yield cluster


@pytest.fixture(scope="module")
def server(cluster: RayCluster) -> Iterator[PostgresServer]:
    # Only root can put PostgreSQL into the cluster's network, but its Unix socket is a file, which all hosts share.
    root = os.geteuid() == 0
    how: dict[str, Any] = {"listen": cluster.gateway, "port": 5432, "network": cluster.network} if root else {}
    with PostgresServer(**how) as server:
        yield server


class Site:
    """A database with its campaigns, and the dispatchers that are started for it."""

    def __init__(self, cluster: RayCluster, server: PostgresServer, name: str, parts: Connected) -> None:
        self.cluster, self.parts = cluster, parts
        self._url = server.tcp_url(name) if os.geteuid() == 0 else server.url(name)
        self._dispatcher: subprocess.Popen[str] | None = None
        self._pid = ""

    async def start_dispatcher(self) -> None:
        options = ["--executor", "ray", "--ray-address", self.cluster.address, "--database", self._url, "--json"]
        # The shell says as which process the dispatcher runs, which only its host can tell.
        command = ["sh", "-c", 'echo $$; exec "$@"', "sh", *COMMAND, "dispatcher", *options]
        process = self._dispatcher = self.cluster.popen(command)
        assert process.stdout is not None
        assert process.stderr is not None
        self._pid = (await asyncio.to_thread(process.stdout.readline)).strip()
        started = await asyncio.to_thread(process.stdout.readline)
        assert "dispatcher.started" in started, started + process.stderr.read()

    def kill_dispatcher(self) -> None:
        assert self._dispatcher is not None
        assert self._dispatcher.poll() is None, self._dispatcher.communicate()
        self._dispatcher.kill()
        self._dispatcher.communicate()

    async def stop_dispatcher(self) -> None:
        """Its evaluators end with it, so that they are not in the way of the next test."""
        assert self._dispatcher is not None
        await self.run("kill", "-TERM", self._pid, host=0)
        _, errors = await asyncio.to_thread(self._dispatcher.communicate, timeout=SECONDS)
        assert self._dispatcher.returncode == 0, errors
        assert errors == ""

    async def run(self, *command: str, host: int) -> None:
        done = await asyncio.to_thread(self.cluster.run, command, host=host)
        assert done.returncode == 0, done.stderr

    async def order(self, problem: Problem, evaluations: int) -> int:
        settings, limit = Settings(scoring=PLACES + 3), Limit(evaluations=evaluations)
        campaign = Campaign(campaigns.new_key(time.time()), problem.id, "scripted", settings, limit, seed=0)
        return await order_campaign(self.parts, campaign, problem)

    async def search(self, number: int) -> None:
        """Run a campaign to its end, and audit it."""
        async with controlling(self.parts, number) as wired:
            state, reason = await wired.controller.run()
            assert state is State.FINISHED, reason
        with self.parts.database.read() as connection:
            saved = campaigns.find_campaign_by_number(connection, number)
            assert list(audit(connection, saved)) == []
        assert saved.spent.evaluations == saved.spent.valid == saved.campaign.limit.evaluations

    async def rows(self, query: Any) -> list[Any]:
        return await self.parts.reader.read(lambda connection: list(connection.execute(query).all()))

    async def hosts(self, number: int) -> set[str]:
        """Addresses of the machines that have evaluated something of a campaign."""
        query = select(schema.outcome.c.host).where(schema.outcome.c.campaign == number).distinct()
        return {row.host for row in await self.rows(query)}

    async def outcomes(self, number: int) -> int:
        return len(await self.rows(select(schema.outcome.c.program).where(schema.outcome.c.campaign == number)))


@pytest.fixture
async def site(cluster: RayCluster, server: PostgresServer) -> AsyncIterator[Site]:
    name = server.create_database()
    async with connect(server.url(name)) as parts:
        site = Site(cluster, server, name, parts)
        await site.start_dispatcher()
        yield site
        await site.stop_dispatcher()


@asynccontextmanager
async def beside(what: Awaitable[None]) -> AsyncIterator[None]:
    """Something that goes on during the block, and must have ended well after it."""
    async with asyncio.TaskGroup() as tasks, asyncio.timeout(2 * SECONDS):
        task = tasks.create_task(_awaited(what))
        yield
        await task


async def _awaited(what: Awaitable[None]) -> None:
    await what


async def until(holds: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(SECONDS):
        while True:
            if await holds():
                return
            await asyncio.sleep(0.02)


def four_modules(before_each_score: str = "", limits: str = "") -> Problem:
    """The bundled problem, whose evaluator first does something else."""
    files = dict(load_problem("four_modules").files)
    evaluator = files["evaluate.py"].decode().replace("    a, b, c =", f"    {before_each_score}\n    a, b, c =")
    files["evaluate.py"] = evaluator.encode()
    files["problem.toml"] = files["problem.toml"].replace(b"[limits]\n", f"[limits]\n{limits}\n".encode())
    return parse_problem(files)


class Gate:
    """Evaluators wait at it, but for the first few. All hosts share the files in which this is seen."""

    def __init__(self, folder: Path, pass_by: int = 0) -> None:
        self._open, self._arrived = folder / "open", folder / "arrived"
        self._arrived.touch()
        self.code = (
            f"import os, time; case.id == 'north' and print(case.id, file=open({str(self._arrived)!r}, 'a'))\n"
            f"    passes = sum(1 for _ in open({str(self._arrived)!r})) <= {pass_by}\n"
            f"    while not passes and not os.path.exists({str(self._open)!r}): time.sleep(0.02)"
        )

    async def arrived(self) -> int:
        return len(self._arrived.read_text().splitlines())

    def open(self) -> None:
        self._open.touch()


async def test_a_campaign_runs_on_all_nodes(site: Site, tmp_path: Path) -> None:
    gate = Gate(tmp_path, pass_by=1)  # a host whose evaluators start late must not find that all is done
    number = await site.order(four_modules(gate.code), 20)
    async with beside(site.search(number)):
        await until(lambda: _is(gate.arrived, 1 + PLACES))
        gate.open()

    assert await site.hosts(number) == {site.cluster.host(host) for host in (CPU, OTHER_CPU, GPU)}


async def test_actors_nodes_and_dispatchers_are_killed_and_the_books_are_in_order(site: Site) -> None:
    number = await site.order(four_modules("import time; time.sleep(0.1)"), 120)

    async def after(outcomes: int) -> None:
        await until(lambda: _reached(site, number, outcomes))

    async with beside(site.search(number)):
        await after(10)
        await site.run(sys.executable, "-c", KILL_AN_EVALUATOR, host=CPU)
        await after(30)
        site.kill_dispatcher()
        await site.start_dispatcher()
        await after(50)
        await asyncio.to_thread(site.cluster.kill_node, OTHER_CPU)
        await after(70)
        await site.run(sys.executable, "-c", KILL_AN_EVALUATOR, host=CPU)
        site.kill_dispatcher()
        await asyncio.to_thread(site.cluster.start_node, OTHER_CPU)
        await site.start_dispatcher()


async def _reached(site: Site, number: int, outcomes: int) -> bool:
    return await site.outcomes(number) >= outcomes


async def test_what_a_dispatcher_had_started_its_follower_does_not_start_again(site: Site, tmp_path: Path) -> None:
    gate = Gate(tmp_path)
    number = await site.order(four_modules(gate.code), 1)
    async with beside(site.search(number)):
        await until(lambda: _is(gate.arrived, 1))
        site.kill_dispatcher()
        before = await site.rows(select(schema.work))
        await site.start_dispatcher()
        await until(lambda: _adopted(site, before[0].epoch))
        gate.open()

    assert await gate.arrived() == 1


async def _adopted(site: Site, epoch: int) -> bool:
    (row,) = await site.rows(select(schema.work))
    return row.epoch is not None and row.epoch > epoch


async def _is(measure: Callable[[], Awaitable[int]], value: int) -> bool:
    return await measure() == value


async def test_what_nobody_wants_any_more_leaves_its_places(site: Site, tmp_path: Path) -> None:
    gate = Gate(tmp_path, pass_by=1)  # the seed, before which nothing else is evaluated
    unwanted = asyncio.create_task(site.search(await site.order(four_modules(gate.code), 100)))
    await until(lambda: _is(gate.arrived, 1 + PLACES))
    unwanted.cancel()
    await asyncio.gather(unwanted, return_exceptions=True)

    async with asyncio.timeout(SECONDS):
        await site.search(await site.order(four_modules(), 20))
    assert await site.rows(select(schema.work)) == []


async def test_a_gpu_is_where_it_is_and_three_of_them_are_waited_for(site: Site) -> None:
    one, three, none = [await site.order(four_modules(limits=limits), 6) for limits in ("gpus = 1", "gpus = 3", "")]
    waiting = asyncio.create_task(site.search(three))
    async with asyncio.timeout(SECONDS):
        await asyncio.gather(site.search(one), site.search(none))

    async def explained() -> bool:
        rows = await site.rows(select(schema.work.c.error).where(schema.work.c.campaign == three))
        return any("needs 1 cpus, 3 gpus" in (row.error or "") for row in rows)

    await until(explained)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)

    assert await site.hosts(one) == {site.cluster.host(GPU)}
    assert await site.hosts(three) == set()


@pytest.mark.parametrize(
    ("change", "environment", "said"),
    [
        ("ray_pool.version = lambda: '9'", {}, "and this is 9: install the same"),
        ("ray.__version__ = '9'", {}, "need the same Ray and Python"),
        ("", {"RAY_AUTH_TOKEN": "0" * 64, "RAY_AUTH_TOKEN_PATH": ""}, "make a token with `ray get-auth-token"),
        ("", {"RAY_AUTH_TOKEN_PATH": ""}, "make a token with `ray get-auth-token"),
    ],
)
async def test_a_stranger_is_refused_in_words(
    cluster: RayCluster, change: str, environment: dict[str, str], said: str
) -> None:
    code = f"import asyncio, ray, sys; from api import ray_pool; {change}\n"
    code += "asyncio.run(ray_pool.RayPool.open(sys.argv[1], 'postgresql://somebody@somewhere/quiver'))"
    command = [sys.executable, "-c", code, cluster.address]
    done = await asyncio.to_thread(cluster.run, command, environment={"RAY_NUM_REDIS_GET_RETRIES": "2"} | environment)

    assert done.returncode == 1
    assert "SettingsError" in done.stderr.splitlines()[-1]
    assert said in done.stderr.splitlines()[-1]
