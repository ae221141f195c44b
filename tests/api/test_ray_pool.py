"""What the pool makes of its evaluators, on a stand-in for Ray; `tests/e2e/test_ray.py` has the real one."""

from __future__ import annotations

import asyncio
import concurrent.futures
import math
import sys
from types import SimpleNamespace
from typing import Any

import pytest

from api import ray_pool
from api.ray_pool import Evaluator, RayPool
from evolve.campaign import SettingsError
from evolve.work import HostDied, Needs, Work

URL = "postgresql://quiver:secret@127.0.0.1/quiver"
SMALL, LARGE = Needs(1, 0, 512), Needs(2, 0, 512)


class RayError(Exception):
    def __init__(self, cause: BaseException | None = None) -> None:
        super().__init__("lost")
        self.cause = cause


class Desk:
    """In place of a host: evaluates until it is told to finish."""

    def __init__(self) -> None:
        self.begun: list[int] = []
        self.given_up: list[int] = []
        self.finish = asyncio.Event()

    async def perform(self, work: Work) -> None:
        self.begun.append(work.id)
        try:
            await self.finish.wait()
        except asyncio.CancelledError:
            self.given_up.append(work.id)
            raise

    async def close(self) -> None: ...


class Cluster:
    """What RayPool uses of the module `ray`: actors of this process, on nodes that are only counted."""

    def __init__(self, desk: Desk, *nodes: dict[str, float]) -> None:
        self.offers = [{"memory": float(1 << 34), **node} for node in nodes]
        self.desk = desk
        self.actors: dict[str, Any] = {}
        self.asked: list[dict[str, Any]] = []
        self.exceptions = SimpleNamespace(RayError=RayError)
        self.util = SimpleNamespace(list_named_actors=lambda: list(self.actors))
        self._loop = asyncio.get_running_loop()

    def nodes(self) -> list[dict[str, Any]]:
        return [{"Alive": True, "Resources": offer} for offer in self.offers]

    def remote(self, cls: type) -> Any:
        def options(**asked: Any) -> Any:
            def create(*arguments: Any) -> Any:
                self.asked.append(asked)
                self.actors[asked["name"]] = Handle(self, cls(*arguments))
                return self.actors[asked["name"]]

            return SimpleNamespace(remote=create)

        return SimpleNamespace(options=options)

    def get_actor(self, name: str) -> Any:
        return self.actors[name]

    def kill(self, handle: Any) -> None:
        self.actors = {name: actor for name, actor in self.actors.items() if actor is not handle}

    def call(self, handle: Any, method: Any, arguments: Any) -> Any:
        async def called() -> Any:
            if handle not in self.actors.values():
                raise RayError
            try:
                return await method(*arguments)
            except Exception as error:
                raise RayError(error) from None

        def future() -> concurrent.futures.Future[Any]:
            return asyncio.run_coroutine_threadsafe(called(), self._loop)

        return SimpleNamespace(future=future)


class Handle:
    def __init__(self, cluster: Cluster, actor: Evaluator) -> None:
        self._cluster, self._actor = cluster, actor
        actor._open = self._open  # type: ignore[method-assign]

    async def _open(self) -> Any:
        return self._cluster.desk

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._actor, name)
        return SimpleNamespace(remote=lambda *arguments: self._cluster.call(self, method, arguments))


@pytest.fixture(autouse=True)
def _address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ray_pool, "_node_address", lambda: "10.0.0.1")


def pool_of(cluster: Cluster, cpus: float = math.inf) -> RayPool:
    return RayPool(cluster, URL, cpus, math.inf, lambda text: None)


def work(id: int, needs: Needs = SMALL) -> Work:
    return Work(id, 1, b"", needs)


async def test_an_evaluator_is_used_again_and_makes_room_for_another_shape() -> None:
    desk = Desk()
    desk.finish.set()
    cluster = Cluster(desk, {"CPU": 2.0, "sandbox": 2.0}, {"CPU": 8.0})
    pool = pool_of(cluster)
    assert (await pool.capacity()).cpus == 2, "only what is for evaluations"
    assert not await pool.fits(Needs(3, 0, 0))

    for id in (1, 2):
        await pool.perform(work(id))
    assert len(cluster.asked) == 1
    await pool.perform(work(3, LARGE))

    assert [asked["resources"] for asked in cluster.asked] == [{"sandbox": 1}, {"sandbox": 2}]
    assert len(cluster.actors) == 1


async def test_a_dispatcher_that_was_asleep_takes_nothing_from_the_one_that_has_followed() -> None:
    desk = Desk()
    cluster = Cluster(desk, {"CPU": 1.0})
    old, new = pool_of(cluster), pool_of(cluster)
    assert await old.running() == set()
    performing = asyncio.create_task(old.perform(work(1)))
    await _begun(desk, 1)

    assert await new.running() == {1}
    joined = asyncio.create_task(new.perform(work(1)))
    await asyncio.sleep(0)
    performing.cancel()
    await asyncio.gather(performing, return_exceptions=True)
    desk.finish.set()
    await joined

    assert desk.begun == [1]
    assert len(cluster.actors) == 1


async def test_what_an_evaluator_is_at_and_nobody_joins_is_given_up() -> None:
    desk = Desk()
    cluster = Cluster(desk, {"CPU": 1.0})
    old, new = pool_of(cluster), pool_of(cluster)
    left = asyncio.create_task(old.perform(work(1)))
    await _begun(desk, 1)
    await new.running()
    wanted = asyncio.create_task(new.perform(work(2)))
    await _begun(desk, 2)
    desk.finish.set()
    await wanted

    assert (desk.begun, desk.given_up) == ([1, 2], [1])
    assert len(cluster.asked) == 1
    await asyncio.gather(left, return_exceptions=True)


async def test_cancelling_kills_the_candidate_and_keeps_the_evaluator() -> None:
    desk = Desk()
    cluster = Cluster(desk, {"CPU": 1.0})
    pool = pool_of(cluster)
    unwanted = asyncio.create_task(pool.perform(work(1)))
    await _begun(desk, 1)
    unwanted.cancel()
    with pytest.raises(asyncio.CancelledError):
        await unwanted

    assert desk.given_up == [1]
    desk.finish.set()
    await pool.perform(work(2))
    assert len(cluster.asked) == 1


async def test_a_lost_evaluator_is_said_in_words_and_replaced() -> None:
    desk = Desk()
    cluster = Cluster(desk, {"CPU": 1.0})
    pool = pool_of(cluster)

    async def break_down(work: Work) -> None:
        raise ValueError("out of order")

    whole, desk.perform = desk.perform, break_down  # type: ignore[method-assign]
    with pytest.raises(HostDied, match=r"the evaluator on 10\.0\.0\.1 was lost: ValueError: out of order"):
        await pool.perform(work(1))
    desk.perform = whole  # type: ignore[method-assign]
    desk.finish.set()
    await pool.perform(work(1))
    cluster.actors.clear()  # while it is idle, for which no program is to blame
    await pool.perform(work(2))

    assert len(cluster.asked) == 3


async def test_what_cannot_work_is_refused_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ray_pool.ENVIRONMENT:
        monkeypatch.setenv(variable, "")  # so that it is taken back afterwards
        monkeypatch.delenv(variable)
    with pytest.raises(SettingsError, match="need PostgreSQL"):
        await RayPool.open("127.0.0.1:1", "quiver.db")
    with pytest.raises(SettingsError, match="expected host:port"):
        await RayPool.open("ray://127.0.0.1:1", URL)
    monkeypatch.setitem(sys.modules, "ray", SimpleNamespace())
    with pytest.raises(SettingsError, match="no Ray cluster answers"):
        await RayPool.open("127.0.0.1:1", URL)
    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(SettingsError, match=r"pip install 'quiver-evolve\[ray\]'"):
        await RayPool.open("127.0.0.1:1", URL)
    monkeypatch.setenv("RAY_AUTH_MODE", "disabled")
    with pytest.raises(SettingsError, match="ray get-auth-token --generate"):
        await RayPool.open("127.0.0.1:1", URL)


async def _begun(desk: Desk, id: int) -> None:
    async with asyncio.timeout(10):
        while True:
            if id in desk.begun:
                return
            await asyncio.sleep(0.01)
