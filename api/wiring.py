"""The composition root: the only module that builds real parts and joins them.

database ─ store ─┐
mutator  ─────────┼─ controller
executor ─────────┘
"""

from __future__ import annotations

import os
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from db import campaigns
from db.engine import Database, open_database
from db.store import SqlStore
from db.writer import Writer
from evolve.archive import new_archive
from evolve.campaign import Campaign, Limit, Settings, SettingsError
from evolve.controller import Controller
from evolve.events import Event
from evolve.mutator import Mutator
from evolve.outcome import Level
from evolve.problem import Problem
from sandbox.embedded import EmbeddedExecutor

KEY_VARIABLE = "QUIVER_API_KEY"


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
class Wired:
    """A campaign with its parts, ready to run."""

    level: Level
    """How far its candidates are kept from the host."""
    number: int
    """The campaign's row in the database."""
    campaign: Campaign
    problem: Problem
    controller: Controller
    database: Database


@asynccontextmanager
async def wire(
    order: Order,
    where: Path,
    *,
    on_event: Callable[[Event], None],
    on_blocked: Callable[[str], None] = lambda reason: None,
    clock: Callable[[], float] = time.time,
) -> AsyncIterator[Wired]:
    """Open everything a campaign needs, and close it again. The campaign is saved when all of it works.

    Raises:
        ProblemError, SettingsError, StoreError: with what to do about it.
    """
    async with AsyncExitStack() as closing:
        database = open_database(where, write=True)
        closing.callback(database.close)
        assert database.writing is not None
        writer = Writer(database.writing, on_blocked)
        closing.callback(writer.close)
        campaign, problem, number = _ordered(database, order, clock())
        mutator = build_mutator(campaign)
        closing.push_async_callback(mutator.close)
        executor = await EmbeddedExecutor.open(problem, campaign.seed, campaign.settings.scoring)
        closing.push_async_callback(executor.close)
        if number is None:
            await writer.write(lambda connection: campaigns.save_problem(connection, problem, clock()))
            number = await writer.write(lambda connection: campaigns.create_campaign(connection, campaign, clock()))
        else:
            known = number
            await writer.write(lambda connection: campaigns.set_budget(connection, known, campaign.limit))
        store = SqlStore(database, writer, number, problem)
        closing.push_async_callback(store.close)
        controller = Controller(campaign, problem, mutator, executor, store, clock=clock, on_event=on_event)
        yield Wired(executor.level, number, campaign, problem, controller, database)


def _ordered(database: Database, order: Order, now: float) -> tuple[Campaign, Problem, int | None]:
    """The campaign as ordered and its problem; with its row when it is an old one, whose budget may be raised."""
    given = dict(order.limit or {})
    if order.problem is not None:
        campaign = Campaign(
            id=campaigns.new_key(now),
            problem_id=order.problem.id,
            mutator=order.mutator,
            settings=order.settings or Settings(),
            limit=Limit(**given),
            seed=order.seed,
            mutator_settings=order.mutator_settings or {},
        )
        new_archive(campaign.settings, order.problem.rewards)  # settings that do not fit the problem end here
        return campaign, order.problem, None
    with database.read() as connection:
        saved = campaigns.find_campaign(connection, order.resume)
        problem = campaigns.load_saved_problem(connection, saved.campaign.problem_id)
    return replace(saved.campaign, limit=replace(saved.campaign.limit, **given)), problem, saved.number


def build_mutator(campaign: Campaign) -> Mutator:
    """The mutator that the campaign names: `scripted`, or `openai:URL#MODEL`.

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
    raise SettingsError(f"unknown mutator {spec!r}; use `scripted`, or `openai:URL#MODEL` for any compatible server")
