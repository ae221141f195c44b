"""The composition root: the only module that builds real parts and joins them.

    database ─ store ─┐
    mutator  ─────────┼─ controller
    executor ─────────┘
"""

from __future__ import annotations

import os
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from db import campaigns
from db.campaigns import Saved
from db.engine import Database, open_database
from db.store import SqlStore
from db.writer import Writer
from evolve.campaign import Campaign, Limit, Settings, SettingsError
from evolve.controller import Controller
from evolve.events import Event
from evolve.mutator import Mutator
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

    saved: Saved
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
    """Open everything a campaign needs, and close it again.

    Raises:
        ProblemError, SettingsError, StoreError: with what to do about it.
    """
    database = open_database(where, write=True)
    try:
        assert database.writing is not None
        writer = Writer(database.writing, on_blocked)
        try:
            saved, problem = await writer.write(lambda connection: _saved(connection, order, clock()))
            mutator = build_mutator(saved.campaign.mutator, order.mutator_settings or {})
            executor = await EmbeddedExecutor.open(problem, saved.campaign.seed, saved.campaign.settings.scoring)
            store = SqlStore(database, writer, saved.number, problem)
            try:
                controller = Controller(
                    saved.campaign, problem, mutator, executor, store, clock=clock, on_event=on_event
                )
                yield Wired(saved, problem, controller, database)
            finally:
                await executor.close()
                await mutator.close()
                await store.close()
        finally:
            writer.close()
    finally:
        database.close()


def _saved(connection: Any, order: Order, now: float) -> tuple[Saved, Problem]:
    """The campaign's row: a new one, or the one to resume, with its budget raised if asked."""
    given = dict(order.limit or {})
    if order.problem is not None:
        campaigns.save_problem(connection, order.problem, now)
        campaign = Campaign(
            id=campaigns.new_key(now),
            problem_id=order.problem.id,
            mutator=order.mutator,
            settings=order.settings or Settings(),
            limit=Limit(**given),
            seed=order.seed,
        )
        campaigns.create_campaign(connection, campaign, now)
        return campaigns.find_campaign(connection, campaign.id), order.problem
    saved = campaigns.find_campaign(connection, order.resume)
    limit = replace(saved.campaign.limit, **given)
    campaigns.raise_budget(connection, saved.number, limit)
    problem = campaigns.load_saved_problem(connection, saved.campaign.problem_id)
    return replace(saved, campaign=replace(saved.campaign, limit=limit)), problem


def build_mutator(spec: str, settings: Mapping[str, str]) -> Mutator:
    """The mutator that a spec names: `scripted`, or `openai:URL#MODEL`.

    Raises:
        SettingsError: no such mutator, or a setting that it does not have.
    """
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
            return OpenAIMutator(url, model, OpenAISettings.parse(settings, api_key=os.environ.get(KEY_VARIABLE)))
        except ValueError as error:
            raise SettingsError(str(error)) from None
    raise SettingsError(f"unknown mutator {spec!r}; use `scripted`, or `openai:URL#MODEL` for any compatible server")
