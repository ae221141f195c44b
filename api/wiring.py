"""The composition root: the only module that builds real parts and joins them.

database ─ store ─┐
mutator  ─────────┼─ controller ─ queue ─ dispatcher ─ pool ─ sandbox
"""

from __future__ import annotations

import asyncio
import math
import os
import shutil
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from api.policies import (
    KEY_VARIABLE,
    begins_with,
    local_mutator,
    open_backend,
    policies_folder,
    policy_folder,
    vllm_backend,
)
from api.telemetry import of_campaign, tracing
from db import campaigns, lease, versions
from db.bell import Bell
from db.engine import Database, open_database
from db.lease import LeaseHeld, LeaseLost, leased
from db.queue import QueuedExecutor, SqlQueue
from db.reader import Reader
from db.store import SqlStore
from db.versions import SqlRecords
from db.writer import Writer
from evolve.archive import new_archive
from evolve.campaign import Campaign, Desired, Limit, Settings, SettingsError, Train
from evolve.controller import Controller, first_error
from evolve.dispatcher import Dispatcher
from evolve.events import Event
from evolve.host import Host, LocalPool
from evolve.mutator import Mutator
from evolve.outcome import Executor
from evolve.policies import OnePolicy, Policies, Stage, Version
from evolve.problem import Problem
from evolve.work import Needs, Pool
from policy.adapters import AdapterError, Shelf
from policy.backend import Backend
from policy.folder import ModelError, expect_adapter
from policy.local import LOCAL
from policy.vllm.spec import KIND as VLLM
from sandbox import levels
from sandbox.embedded import EmbeddedExecutor

if TYPE_CHECKING:
    from opentelemetry.trace import Tracer

STANDBY_SECONDS = 2.0
"""Between two tries to become the dispatcher while another process is."""


@dataclass(frozen=True)
class Order:
    """What a user asks for: a new campaign, or one to go on with."""

    problem: Problem | None
    """None to resume."""
    resume: str | None = None
    """Campaign id, or its beginning; used when there is no problem. None is the newest."""
    mutator: str = "scripted"
    mutator_settings: Mapping[str, str] | None = None
    settings: Settings | None = None
    limit: Mapping[str, float] | None = None
    """Only what was given; the rest keeps its default, or on resuming its value."""
    seed: int = 0


@dataclass(frozen=True)
class Connected:
    """An open database with its threads."""

    database: Database
    writer: Writer
    reader: Reader
    bell: Bell
    tracer: Tracer | None = None
    """None while nobody wants traces."""


@dataclass(frozen=True)
class Wired:
    """A campaign with its parts, ready to run."""

    number: int
    """The campaign's row in the database."""
    campaign: Campaign
    problem: Problem
    controller: Controller
    database: Database


@asynccontextmanager
async def connect(where: str, on_blocked: Callable[[str], None] = lambda reason: None) -> AsyncIterator[Connected]:
    """Open a database for writing, and close it again.

    Raises:
        StoreError, SettingsError: with what to do about it.
    """
    async with AsyncExitStack() as closing:
        tracer = closing.enter_context(tracing())
        database = open_database(where, write=True)
        closing.callback(database.close)
        assert database.writing is not None
        writer = Writer(database.writing, on_blocked)
        closing.callback(writer.close)
        bell = Bell(database)
        closing.callback(bell.close)
        reader = Reader(database)
        closing.push_async_callback(reader.close)
        yield Connected(database, writer, reader, bell, tracer)


@asynccontextmanager
async def wire(
    order: Order,
    where: str,
    *,
    on_event: Callable[[Event], None],
    on_blocked: Callable[[str], None] = lambda reason: None,
) -> AsyncIterator[Wired]:
    """One campaign and a dispatcher for it in this process. The campaign is saved when all of it works.

    Raises:
        ProblemError, SettingsError, StoreError: with what to do about it.
    """
    async with AsyncExitStack() as closing:
        parts = await closing.enter_async_context(connect(where, on_blocked))
        campaign, problem, known = _ordered(parts.database, order, time.time())
        policy = open_policy(campaign)
        closing.push_async_callback(policy.close)
        slots = campaign.settings.scoring
        executor = await EmbeddedExecutor.open(problem, campaign.seed, slots, level=await levels.choose())
        closing.push_async_callback(executor.close)
        number = known or await order_campaign(parts, campaign, problem, Desired.STOPPED)
        await parts.writer.write(lambda connection: campaigns.set_budget(connection, number, campaign.limit))
        warm = {(problem.id, campaign.seed): executor}
        room = Needs(slots * problem.limits.cpus, slots * problem.limits.gpus, math.inf)
        pool = local_pool(parts, room, slots, warm)
        closing.push_async_callback(pool.close)
        await closing.enter_async_context(dispatching(parts, pool))
        device = asyncio.Event()
        controlled = controlling(parts, number, policy, device=device, on_event=on_event, on_notice=on_blocked)
        wired = await closing.enter_async_context(controlled)
        # Only now that it is ours, so that no controller that waits for work takes it up first.
        await parts.writer.write(lambda connection: campaigns.desire(connection, number, Desired.RUNNING))
        if campaign.settings.train is not Train.OFF:
            from api.trainer import training

            await closing.enter_async_context(training(parts, where, lambda text, campaign: on_blocked(text), device))
        yield wired


async def order_campaign(
    parts: Connected, campaign: Campaign, problem: Problem, desired: Desired = Desired.RUNNING
) -> int:
    """Keep a new campaign and its problem; its row."""
    await parts.writer.write(lambda connection: campaigns.save_problem(connection, problem, time.time()))
    return await parts.writer.write(
        lambda connection: campaigns.create_campaign(connection, campaign, time.time(), desired)
    )


@asynccontextmanager
async def controlling(
    parts: Connected,
    number: int,
    policy: Mutator | Backend | None = None,
    *,
    device: asyncio.Event | None = None,
    on_event: Callable[[Event], None] = lambda event: None,
    on_notice: Callable[[str], None] = lambda text: None,
) -> AsyncIterator[Wired]:
    """Own a campaign, and hold its controller ready to run. `device` is as for `policy.versions.Versions`.

    Raises:
        LeaseHeld: another process runs it.
        SettingsError: its policy cannot be opened here.
    """
    async with AsyncExitStack() as closing:
        saved = await parts.reader.read(lambda connection: campaigns.find_campaign_by_number(connection, number))
        campaign = saved.campaign
        try:
            held = await closing.enter_async_context(leased(parts.writer, lease.campaign(number)))
        except LeaseHeld as held_by:
            raise LeaseHeld(f"{campaign.id} is already being run: {held_by}. Stop it there, or wait.") from None
        problem, _ = await parts.reader.read(lambda connection: campaigns.problem_of(connection, number))
        if policy is None:
            policy = open_policy(campaign)
            closing.push_async_callback(policy.close)
        if (folder := begins_with(campaign)) is not None:
            await _begin_with(parts, number, campaign, folder)
        fence = held if parts.database.shared else None  # SQLite's file lock keeps others out altogether
        executor = QueuedExecutor(
            parts.database, parts.writer, parts.reader, parts.bell, number, problem, fence, on_notice
        )
        closing.push_async_callback(executor.close)
        store = SqlStore(parts.writer, parts.reader, number, problem, fence)
        policies = _policies(parts, number, campaign, problem, policy, device)
        trace = of_campaign(parts.tracer, campaign.id)
        controller = Controller(campaign, problem, policies, executor, store, on_event=on_event, trace=trace)
        yield Wired(number, campaign, problem, controller, parts.database)


@asynccontextmanager
async def dispatching(parts: Connected, pool: Pool) -> AsyncIterator[None]:
    """A dispatcher beside what happens in the block; it stands by while another process is the dispatcher."""
    try:
        async with asyncio.TaskGroup() as tasks:
            task = tasks.create_task(_stand_by(parts, pool))
            try:
                yield
            finally:
                task.cancel()
    except BaseExceptionGroup as group:
        raise first_error(group) from group


async def dispatch(parts: Connected, pool: Pool, on_start: Callable[[], None] = lambda: None) -> None:
    """Be the dispatcher of this database until cancelled.

    Raises:
        LeaseHeld: another process is.
        LeaseLost: another process has become it, while this one was asleep.
    """
    try:
        async with leased(parts.writer, lease.DISPATCHER) as held:
            on_start()
            await Dispatcher(SqlQueue(parts.writer, parts.reader, parts.bell, held), pool).run()
    except BaseExceptionGroup as group:
        raise first_error(group) from group


async def _stand_by(parts: Connected, pool: Pool) -> None:
    while True:
        try:
            await dispatch(parts, pool)
        except (LeaseHeld, LeaseLost):
            await asyncio.sleep(STANDBY_SECONDS)


def local_pool(
    parts: Connected,
    room: Needs,
    slots: int,
    warm: Mapping[tuple[str, int], Executor] | None = None,
    host: str | None = None,
) -> LocalPool:
    """A pool of sandboxes on this machine; `warm` are executors that are open already, by problem and seed."""
    given = dict(warm or {})

    async def open_executor(problem: Problem, seed: int, held_out: bool) -> Executor:
        if not held_out and (executor := given.pop((problem.id, seed), None)):
            return executor
        return await EmbeddedExecutor.open(problem, seed, slots, level=await levels.choose(), held_out=held_out)

    return LocalPool(Host(SqlQueue(parts.writer, parts.reader, parts.bell, host=host), open_executor), room)


def _ordered(database: Database, order: Order, now: float) -> tuple[Campaign, Problem, int | None]:
    """The campaign as ordered and its problem; with its row when it is an old one, whose budget may be raised."""
    given = dict(order.limit or {})
    if order.problem is not None:
        return new_campaign(order, order.problem, now), order.problem, None
    with database.read() as connection:
        saved = campaigns.find_campaign(connection, order.resume)
        problem = campaigns.load_saved_problem(connection, saved.campaign.problem_id)
    return replace(saved.campaign, limit=replace(saved.campaign.limit, **given)), problem, saved.number


def new_campaign(order: Order, problem: Problem, now: float) -> Campaign:
    """The campaign as ordered.

    Raises:
        SettingsError: its settings do not fit the problem, or it is to begin with an adapter that is not there.
    """
    campaign = Campaign(
        id=campaigns.new_key(now),
        problem_id=problem.id,
        mutator=order.mutator,
        settings=order.settings or Settings(),
        limit=Limit(**dict(order.limit or {})),
        seed=order.seed,
        mutator_settings=order.mutator_settings or {},
    )
    new_archive(campaign.settings, problem.rewards)
    if (folder := begins_with(campaign)) is not None:
        try:
            expect_adapter(folder)
        except ModelError as error:
            raise SettingsError(str(error)) from None
    return campaign


def open_policy(campaign: Campaign) -> Mutator | Backend:
    """Whoever answers for the campaign; a backend if its policy has versions.

    Raises:
        SettingsError: no such policy, a setting that it does not have, or it cannot be trained.
    """
    return open_backend(campaign) if has_versions(campaign) else build_mutator(campaign)


def has_versions(campaign: Campaign) -> bool:
    """Whether its policy is trained, or begins with an adapter."""
    return campaign.settings.train is not Train.OFF or begins_with(campaign) is not None


def _policies(
    parts: Connected,
    number: int,
    campaign: Campaign,
    problem: Problem,
    policy: Mutator | Backend,
    device: asyncio.Event | None,
) -> Policies:
    if not has_versions(campaign):
        return OnePolicy(cast(Mutator, policy))
    from policy.versions import Versions

    shelf, records = Shelf(policies_folder(parts.database.where)), SqlRecords(parts.reader, number)
    return Versions(campaign, problem.rewards, cast(Backend, policy), shelf, records, device=device)


async def _begin_with(parts: Connected, number: int, campaign: Campaign, folder: Path) -> None:
    """Give the search to an adapter as its first version, unless that is done."""
    if await parts.reader.read(lambda connection: versions.read_versions(connection, number)):
        return
    shelf = Shelf(policies_folder(parts.database.where))
    try:
        copy = partial(shutil.copytree, folder, dirs_exist_ok=True)
        name, digest = await asyncio.to_thread(shelf.put, campaign.id, 1, copy)
    except AdapterError as error:
        raise SettingsError(str(error)) from None
    base, _ = policy_folder(campaign)
    first = Version(1, Stage.CURRENT, name, digest, base, f"begins with {folder}", at=time.time(), told=False)
    await parts.writer.write(lambda connection: versions.add_version(connection, number, first))


def build_mutator(campaign: Campaign) -> Mutator:
    """The mutator that the campaign names: `scripted`, `nano`, `hf:PATH`, `vllm:PATH` or `openai:URL#MODEL`.

    Raises:
        SettingsError: no such mutator, or a setting that it does not have.
    """
    spec, settings = campaign.mutator, campaign.mutator_settings
    kind = spec.partition(":")[0]
    if kind == "scripted":
        from policy.scripted import ScriptedMutator

        if settings:
            raise SettingsError(f"the scripted mutator has no settings, but {', '.join(settings)} was given")
        return ScriptedMutator()
    if kind == "openai":
        from policy.openai import OpenAIMutator, OpenAISettings, parse_spec

        try:
            url, model = parse_spec(spec)
            room = {"concurrency": str(campaign.settings.asking * campaign.settings.replies)}
            key = os.environ.get(KEY_VARIABLE)
            return OpenAIMutator(url, model, OpenAISettings.parse(room | dict(settings), api_key=key))
        except ValueError as error:
            raise SettingsError(str(error)) from None
    if kind in LOCAL:
        return local_mutator(campaign)
    if kind == VLLM:
        return vllm_backend(campaign).alone()
    raise SettingsError(
        f"unknown mutator {spec!r}; use `scripted`, `nano`, `hf:PATH` or `vllm:PATH` for a model's folder, or "
        "`openai:URL#MODEL` for any compatible server"
    )
