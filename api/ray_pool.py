"""Places on a Ray cluster; the counterpart of `evolve.host.LocalPool`.

    dispatcher ── RayPool ── (a work: ids only) ──→ Evaluator, an actor on some node ──→ database

An evaluator is one place: a host whose sandboxes stay warm, with a database of its own, to which it
commits the outcome before it answers. It is detached: when the dispatcher dies it goes on, and
whoever dispatches next finds it by its name and joins what it is at.

What the cluster must offer: the same Ray, Python and Quiver on every node (one image), token
authentication, and from every node a way to the database. If any node has the custom resource
`sandbox`, evaluations run only where it is, and occupy as much of it as of processors: so a part of
a cluster can be kept for other things. Start the head with `--num-cpus=0`.

When the head is lost, Ray ends the dispatcher's process with status 1 after RECONNECT_SECONDS, and
nothing in it gets to clean up; evaluations that run meanwhile are committed. A supervisor starts the
dispatcher again, which connects when the cluster is back.
"""

from __future__ import annotations

import asyncio
import hashlib
import importlib.metadata
import math
import os
import secrets
import threading
import time
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Any

from sqlalchemy import make_url

from api.wiring import connect, local_pool
from db.postgres import is_url
from evolve.campaign import SettingsError
from evolve.store import StoreError
from evolve.work import HostDied, Needs, Pool, Work

NAME = "quiver-evaluator-"
SANDBOX = "sandbox"
MIB = 1 << 20
LOOK_SECONDS = 1.0
"""For which the cluster's nodes are taken to be the same."""
REACH_SECONDS, CONNECT_SECONDS = 5.0, 60.0
ANSWER_SECONDS = 10.0
"""An evaluator that has said nothing for so long, to a question that takes none, is killed."""
ROOM_SECONDS = 3.0
"""A new evaluator that is not there after this long may lack room, so an idle one makes some."""
PAUSE_SECONDS = 5.0
"""Between two evaluators that do not come up."""
LONELY_SECONDS = 600.0
"""After which an evaluator to which no dispatcher speaks ends itself."""
RECONNECT_SECONDS = 30
"""A head, or a network, that is away for longer ends the dispatcher. It is Ray that counts."""

ENVIRONMENT = {
    "RAY_AUTH_MODE": "token",
    "RAY_gcs_rpc_server_reconnect_timeout_s": str(RECONNECT_SECONDS),
    "RAY_NUM_REDIS_GET_RETRIES": "5",  # seconds in which the head must answer at first
    "RAY_DEFAULT_PYTHON_VERSION_MATCH_LEVEL": "minor",
}
"""What Ray reads when it is imported; what the user has set counts."""

MAKE_A_TOKEN = (
    "make a token with `ray get-auth-token --generate`, put the file ~/.ray/auth_token on every machine (or name it in "
    "RAY_AUTH_TOKEN_PATH), and start every `ray start` and this process with RAY_AUTH_MODE=token"
)


def version() -> str:
    """What must be the same on all machines."""
    return importlib.metadata.version("quiver-evolve")


def probe() -> tuple[str, str]:
    """Of a node: its version, and how it knows its users."""
    return version(), os.environ.get("RAY_AUTH_MODE", "")


class Disowned(HostDied):
    """An evaluator obeys another dispatcher, which has followed this one."""


@dataclass(frozen=True, slots=True)
class Found:
    """An evaluator that somebody else had started."""

    needs: Needs
    address: str
    work: int | None
    """What it is evaluating."""


class Evaluator:
    """An actor. It answers at once while it evaluates, and belongs to the last dispatcher that has claimed it.

    Every method but `claim` raises Disowned when it belongs to another.
    """

    def __init__(self, database: str, needs: Needs, owner: str, quiver: str, lonely_seconds: float) -> None:
        self._database, self._needs, self._owner, self._quiver = database, needs, owner, quiver
        self._address = _node_address()
        self._closing = AsyncExitStack()
        self._opening: asyncio.Task[Pool] | None = None
        self._work: Work | None = None
        self._evaluating: asyncio.Task[str] | None = None
        self._asked = time.monotonic()
        threading.Thread(target=self._end_lonely, args=(lonely_seconds,), daemon=True).start()

    async def claim(self, owner: str, quiver: str) -> Found:
        """Belong to this dispatcher from now on.

        Raises:
            StoreError: this is another version of Quiver.
        """
        if quiver != self._quiver:
            raise StoreError(f"it was started by Quiver {self._quiver}")
        self._owner, self._asked = owner, time.monotonic()
        return Found(self._needs, self._address, self._work.id if self._work is not None and self._is_busy() else None)

    async def free(self, owner: str) -> str:
        """Be ready, and give up what is being evaluated, if anything; the node's address.

        Raises:
            StoreError: the node has another version of Quiver, or the database cannot be opened from here.
        """
        self._check(owner)
        if self._quiver != version():
            raise StoreError(
                f"this node has Quiver {version()} and the dispatcher {self._quiver}: install the same on all"
            )
        await self._opened()
        if self._evaluating is not None:
            self._evaluating.cancel()
            await asyncio.wait({self._evaluating})
            self._work = self._evaluating = None
        return self._address

    async def perform(self, owner: str, work: Work) -> str:
        """Evaluate and commit, or join in if that is what it is at; why there is no outcome, or nothing."""
        self._check(owner)
        if self._evaluating is None or self._work != work:
            self._work, self._evaluating = work, asyncio.create_task(self._evaluate(work))
        return await asyncio.shield(self._evaluating)

    async def end(self, owner: str) -> None:
        """End what is being evaluated, and this process; so the call never returns."""
        self._check(owner)
        await self._closing.aclose()
        _exit_actor()

    async def _evaluate(self, work: Work) -> str:
        try:
            await (await self._opened()).perform(work)
            return ""
        except HostDied as died:
            return str(died)
        finally:
            self._asked = time.monotonic()

    async def _opened(self) -> Pool:
        if self._opening is None or (self._opening.done() and self._opening.exception() is not None):
            self._opening = asyncio.create_task(self._open())
        return await asyncio.shield(self._opening)

    async def _open(self) -> Pool:
        parts = await self._closing.enter_async_context(connect(self._database))
        pool = local_pool(parts, self._needs, 1, host=self._address)
        self._closing.push_async_callback(pool.close)
        return pool

    def _is_busy(self) -> bool:
        return self._evaluating is not None and not self._evaluating.done()

    def _check(self, owner: str) -> None:
        if owner != self._owner:
            raise Disowned("another dispatcher has taken over this evaluator")
        self._asked = time.monotonic()

    def _end_lonely(self, seconds: float) -> None:
        """In a thread, because nobody may ever have spoken to this actor."""
        while self._is_busy() or time.monotonic() < self._asked + seconds:
            time.sleep(min(seconds, 5.0))
        os._exit(0)


@dataclass(eq=False)
class Place:
    """An evaluator as this dispatcher knows it."""

    handle: Any
    needs: Needs
    busy: bool
    """Whether some `perform` has it, or is getting it."""
    address: str = ""
    work: int | None = None
    """What an evaluator that was found is at, until somebody joins it."""


class RayPool:
    """Implements `evolve.work.Pool`; make one with `open`. What it knows of its places may be lost at any moment."""

    shares_fate = False

    def __init__(
        self, ray: Any, database: str, cpus: float, lonely_seconds: float, on_notice: Callable[[str], None]
    ) -> None:
        self._ray, self._database, self._cpus, self._lonely = ray, database, cpus, lonely_seconds
        self._on_notice = on_notice
        self._noticed = ""
        self._owner = secrets.token_hex(8)
        self._places: list[Place] = []
        """Those used last stand last."""
        self._machines: list[Needs] = []
        self._by_sandbox = False
        self._looked = -math.inf
        self._killing: set[asyncio.Future[None]] = set()

    @classmethod
    async def open(
        cls,
        address: str,
        database: str,
        *,
        cpus: float = math.inf,
        lonely_seconds: float = LONELY_SECONDS,
        on_notice: Callable[[str], None] = lambda text: None,
    ) -> RayPool:
        """Connect to the cluster whose head is at `address` (host:port); once in a process.

        Args:
            database: a URL that means the same database on every node. Evaluators get it with its password.
            cpus: at most so many processors of the cluster are used at a time.
            on_notice: hears why no evaluators come up.

        Raises:
            SettingsError: with what to do about it.
        """
        if not is_url(database):
            raise SettingsError(
                f"--database {database}: evaluations on several machines need PostgreSQL, because they commit their "
                "outcomes themselves; give postgresql://user:password@host/name"
            )
        host, _, port = address.rpartition(":")
        if not host or "/" in host or not port.isdecimal():
            raise SettingsError(f"--ray-address {address}: expected host:port of the cluster's head, such as ray:6379")
        ray = _imported()
        await _reach(host.strip("[]"), int(port))
        try:
            async with asyncio.timeout(CONNECT_SECONDS):
                await asyncio.to_thread(_connect, ray, address, _namespace(database))
                there, mode = await _answer(ray.remote(num_cpus=0)(probe).remote())
        except Exception as error:
            raise SettingsError(_explained(error, address)) from error
        if mode != "token":
            raise SettingsError(
                f"the Ray cluster at {address} does what anybody tells it who reaches it: {MAKE_A_TOKEN}"
            )
        if there != version():
            raise SettingsError(
                f"the Ray cluster at {address} has Quiver {there} and this is {version()}: install the same on all "
                "machines"
            )
        return cls(ray, database, cpus, lonely_seconds, on_notice)

    async def capacity(self) -> Needs:
        await self._look()
        total = Needs(0, 0, 0)
        for machine in self._machines:
            total = total.plus(machine)
        return Needs(min(total.cpus, self._cpus), total.gpus, total.memory_mib)

    async def fits(self, needs: Needs) -> bool:
        await self._look()
        return needs.cpus <= self._cpus and any(needs.within(machine) for machine in self._machines)

    async def running(self) -> set[int]:
        self._owner, self._places = secrets.token_hex(8), []
        names = await asyncio.to_thread(self._ray.util.list_named_actors)
        await asyncio.gather(*(self._claim(name) for name in names if name.startswith(NAME)))
        return {place.work for place in self._places if place.work is not None}

    async def perform(self, work: Work) -> None:
        place = next((place for place in self._places if place.work == work.id), None)
        if place is None:
            place = await self._place(work.needs)
        place.busy, place.work = True, None
        try:
            reason = await _answer(place.handle.perform.remote(self._owner, work))
        except asyncio.CancelledError:
            await self._freed(place)
            place.busy = False
            raise
        except self._ray.exceptions.RayError as error:
            self._lose(place, error)
            if isinstance(cause := _cause(error), StoreError):  # as a host in this process would raise it
                raise StoreError(str(cause)) from error
            raise HostDied(f"the evaluator on {place.address} was lost: {_why(error)}") from error
        place.busy = False
        if reason:
            raise HostDied(reason)

    async def close(self) -> None:
        """End the evaluators that are known, and disconnect."""
        places, self._places = self._places, []
        calls = [_answer(place.handle.end.remote(self._owner), ANSWER_SECONDS) for place in places]
        answers = await asyncio.gather(*calls, return_exceptions=True)
        for place, answer in zip(places, answers, strict=True):
            if isinstance(answer, TimeoutError):
                self._lose(place)
        await asyncio.gather(*self._killing)
        await asyncio.to_thread(self._ray.shutdown)

    async def _look(self) -> None:
        if time.monotonic() < self._looked + LOOK_SECONDS:
            return
        nodes = await asyncio.to_thread(self._ray.nodes)
        offers = [node["Resources"] for node in nodes if node["Alive"]]
        self._by_sandbox = any(SANDBOX in offer for offer in offers)
        self._machines = []
        for offer in offers:
            cpus = min(offer.get("CPU", 0.0), offer.get(SANDBOX, 0.0) if self._by_sandbox else math.inf)
            if cpus:
                self._machines.append(Needs(cpus, offer.get("GPU", 0.0), offer.get("memory", 0.0) / MIB))
        self._looked = time.monotonic()

    async def _claim(self, name: str) -> None:
        """Take over an evaluator of a dispatcher that is gone; one that does not answer is killed."""
        try:
            handle = await asyncio.to_thread(self._ray.get_actor, name)
        except ValueError:
            return  # it has ended meanwhile
        place = Place(handle, Needs(), busy=False)
        try:
            found: Found = await _answer(handle.claim.remote(self._owner, version()), ANSWER_SECONDS)
        except (self._ray.exceptions.RayError, TimeoutError):
            self._lose(place)
        else:
            place.needs, place.address, place.work = found.needs, found.address, found.work
            self._places.append(place)

    async def _place(self, needs: Needs) -> Place:
        """A free evaluator of this shape, and a new one if there is none."""
        while True:
            place = self._take_idle(needs)
            if place is None:
                place = await self._start(needs)
            if place is not None and await self._freed(place):
                return place

    def _take_idle(self, needs: Needs) -> Place | None:
        """The one that was used last, whose sandboxes are the warmest."""
        for place in reversed(self._places):
            if not place.busy and place.needs == needs:
                place.busy = True
                self._places.remove(place)
                self._places.append(place)
                return place
        return None

    async def _freed(self, place: Place) -> bool:
        """Whether it answers, and is at nothing; else it is lost. Nobody is to blame for that but itself."""
        try:
            place.address = await _answer(place.handle.free.remote(self._owner), ANSWER_SECONDS)
        except BaseException as error:
            self._lose(place, error)
            if not isinstance(error, self._ray.exceptions.RayError | TimeoutError):
                raise
            return False
        return True

    async def _start(self, needs: Needs) -> Place | None:
        """A new evaluator that is ready; or one that became idle meanwhile; or None if it does not come up."""
        await self._make_room(needs)
        place = await self._create(needs)
        ready = asyncio.create_task(_answer(place.handle.free.remote(self._owner)))
        try:
            while not (await asyncio.wait({ready}, timeout=ROOM_SECONDS))[0]:
                if other := self._take_idle(needs):
                    self._lose(place)
                    return other
                self._end_idle()
            await ready
            self._noticed = ""
            return place
        except BaseException as error:
            self._lose(place, error)
            if not isinstance(error, self._ray.exceptions.RayError):
                raise
            self._notice(f"an evaluator does not come up: {_why(error)}")
            await asyncio.sleep(PAUSE_SECONDS)
            return None
        finally:
            ready.cancel()

    async def _create(self, needs: Needs) -> Place:
        """Ask Ray for an evaluator; it may have to wait for room."""
        options: dict[str, Any] = {"num_cpus": needs.cpus, "num_gpus": needs.gpus}
        if needs.memory_mib:
            options["memory"] = int(needs.memory_mib * MIB)
        if self._by_sandbox:
            options["resources"] = {SANDBOX: needs.cpus}
        name = f"{NAME}{secrets.token_hex(8)}"
        actor = self._ray.remote(Evaluator).options(name=name, lifetime="detached", max_restarts=0, **options)

        def create() -> Place:
            handle = actor.remote(self._database, needs, self._owner, version(), self._lonely)
            place = Place(handle, needs, busy=True)
            self._places.append(place)
            return place

        creating = asyncio.ensure_future(asyncio.to_thread(create))
        try:
            return await asyncio.shield(creating)
        except asyncio.CancelledError:
            creating.add_done_callback(lambda done: self._lose(done.result()))
            raise

    async def _make_room(self, needs: Needs) -> None:
        """End idle evaluators, all of other shapes, until the new one may find room."""
        room = await self.capacity()
        while True:
            used = needs
            for place in self._places:
                used = used.plus(place.needs)
            if used.within(room) or not self._end_idle():
                return

    def _end_idle(self) -> bool:
        idle = next((place for place in self._places if not place.busy), None)
        if idle is not None:
            self._lose(idle)
        return idle is not None

    def _lose(self, place: Place, error: BaseException | None = None) -> None:
        """Forget an evaluator, and kill what may be left of it, unless `error` says that it is another's."""
        if place in self._places:
            self._places.remove(place)
        if not isinstance(_cause(error), Disowned):
            killing = asyncio.get_running_loop().run_in_executor(None, self._ray.kill, place.handle)
            self._killing.add(killing)
            killing.add_done_callback(self._killing.discard)

    def _notice(self, text: str) -> None:
        if text != self._noticed:
            self._noticed = text
            self._on_notice(text)


async def _answer(reference: Any, seconds: float | None = None) -> Any:
    """What an actor returns.

    Raises:
        TimeoutError: nothing for so long.
        ray.exceptions.RayError: it raised, or was lost.
    """
    future = asyncio.wrap_future(reference.future())
    future.add_done_callback(lambda done: done.cancelled() or done.exception())  # nobody may be left to look
    await asyncio.wait({future}, timeout=seconds)
    if not future.done():
        raise TimeoutError
    return future.result()


def _imported() -> Any:
    for name, value in ENVIRONMENT.items():
        os.environ.setdefault(name, value)
    if os.environ["RAY_AUTH_MODE"] != "token":
        raise SettingsError(
            "Ray without token authentication runs the code of anybody who reaches it, so Quiver does not connect: "
            + MAKE_A_TOKEN
        )
    try:
        import ray
    except ImportError:
        raise SettingsError("a Ray cluster needs Ray; install it with: pip install 'quiver-evolve[ray]'") from None
    return ray


async def _reach(host: str, port: int) -> None:
    """Before Ray tries it, which ends the whole process without a word where nobody listens."""
    try:
        async with asyncio.timeout(REACH_SECONDS):
            _, writer = await asyncio.open_connection(host, port)
    except (OSError, TimeoutError) as error:
        raise SettingsError(
            f"no Ray cluster answers at {host}:{port} ({error or 'no answer'}): start its head, and see that this "
            "machine reaches it"
        ) from None
    writer.close()


def _connect(ray: Any, address: str, namespace: str) -> None:
    ray.init(address=address, namespace=namespace, log_to_driver=False, logging_level="ERROR")


def _namespace(database: str) -> str:
    """Of the actors of one deployment, so that two on one cluster do not meet. The user and the password may change."""
    where = make_url(database).set(drivername="postgresql", username=None, password=None)
    return f"quiver-{hashlib.sha256(str(where).encode()).hexdigest()[:16]}"


def _node_address() -> str:
    import ray

    return str(ray.util.get_node_ip_address())  # type: ignore[no-untyped-call]


def _exit_actor() -> None:
    import ray

    ray.actor.exit_actor()  # type: ignore[no-untyped-call]


def _explained(error: BaseException, address: str) -> str:
    """Why there is no connection, and what to do."""
    said = "".join(str(part) for part in (error, error.__cause__, error.__context__) if part)
    if type(error).__name__ == "AuthenticationError" or "AuthToken" in said:
        return f"the Ray cluster at {address} does not accept this token, or there is none: {MAKE_A_TOKEN}"
    if isinstance(error, RuntimeError) and "ersion mismatch" in said:
        return f"the Ray cluster at {address} and this process need the same Ray and Python: {' '.join(said.split())}"
    if isinstance(error, TimeoutError):
        return f"the Ray cluster at {address} ran nothing within {CONNECT_SECONDS:g} s: see the logs of its nodes"
    return f"the Ray cluster at {address} cannot be used: {_why(error)}"


def _why(error: BaseException) -> str:
    """Ray's errors, which are pages, in a line."""
    cause = _cause(error)
    return f"{type(cause).__name__}: {' '.join(str(cause).split())}"[:600]


def _cause(error: BaseException | None) -> BaseException | None:
    """What an actor raised, if that is what Ray reports."""
    return getattr(error, "cause", None) or error
