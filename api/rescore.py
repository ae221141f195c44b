"""`quiver rescore`: the elites of a campaign, held against cases that the search has never seen.

A program that is bred for the cases of one seed may know them by heart, or have been lucky on them. So each
elite is evaluated again on cases of other seeds, hidden ones included; what comes of it is kept as an event
and is shown beside the rewards by which it was selected. Nothing of the search changes.
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from rich.console import Console

from api.report import rewards_table, say_trust
from api.wiring import connect
from db import campaigns, lease
from db.campaigns import Saved
from db.lease import LeaseHeld, leased
from db.store import SqlStore
from evolve.candidate import Candidate
from evolve.events import CandidateRescored, Event
from evolve.index import CHUNK, Index
from evolve.problem import Problem
from evolve.randomness import fresh_seed
from evolve.store import History, StoreError
from sandbox import levels
from sandbox.embedded import EmbeddedExecutor

FRESH, HIDDEN = "fresh", "hidden"
"""Columns of the tables: means over the seeds."""


async def rescore_campaign(where: str, key: str | None, seeds: int, elites: int, as_json: bool) -> bool:
    """Rescore, keep and print the best under w*, at each reward, and of the front, in this order, at most `elites`.

    True if every one of them is still valid.

    Raises:
        StoreError: nothing to rescore, or another process runs the campaign.
    """
    async with connect(where) as parts:
        saved, problem = await parts.reader.read(lambda connection: _found(connection, key))
        number = saved.number
        try:
            async with leased(parts.writer, lease.campaign(number)):
                store = SqlStore(parts.writer, parts.reader, number, problem)
                history = await store.history()
                best = _elites(await _index(store, saved, problem, history))[:elites]
                if not best:
                    raise StoreError(f"campaign {saved.campaign.id} has no valid candidate yet")
                candidates = await store.recall(best)
                happened = await _rescored(problem, saved, candidates, seeds)
                events = [Event(history.next_event + n, time.time(), what) for n, what in enumerate(happened)]
                await store.note(events, history.spent, saved.state, saved.reason)
        except LeaseHeld as held:
            raise LeaseHeld(f"{saved.campaign.id} is being run: {held}. Rescore it when it rests.") from None
    named = {c.no: problem.rewards.named(c.outcome.rewards) for c in candidates if c.outcome.rewards is not None}
    results = {no: [asdict(what) for what in happened if what.no == no] for no in named}
    rescored = [Rescored(no, rewards, results[no]) for no, rewards in named.items()]
    return print_rescored(saved.campaign.id, problem, rescored, as_json)


@dataclass(frozen=True, slots=True)
class Rescored:
    """What became of an elite on fresh cases."""

    no: int
    selected_by: Mapping[str, float]
    """The rewards that the search knows."""
    results: Sequence[Mapping[str, Any]]
    """Payloads of its events."""


def print_rescored(campaign: str, problem: Problem, elites: Sequence[Rescored], as_json: bool) -> bool:
    """True if every one of them is still valid."""
    for one in elites:
        if as_json:
            told = {"no": one.no, "trust": problem.trust.value, "selected_by": one.selected_by, "results": one.results}
            print(json.dumps({"type": "rescored", "campaign": campaign} | told, allow_nan=False))
        else:
            _print(problem, one)
    results = [(one, result) for one in elites for result in one.results]
    if not as_json:
        say_trust(Console(), problem)
        if all(result["rewards"] == one.selected_by and not result["held_out"] for one, result in results):
            Console().print("all as before, to the last digit: do the cases depend on the seed at all?", style="yellow")
    return all(result["rewards"] is not None for _, result in results)


def _found(connection: Any, key: str | None) -> tuple[Saved, Problem]:
    saved = campaigns.find_campaign(connection, key)
    return saved, campaigns.load_saved_problem(connection, saved.campaign.problem_id)


async def _index(store: SqlStore, saved: Saved, problem: Problem, history: History) -> Index:
    index = Index.restored(saved.campaign.settings, problem.rewards, saved.campaign.seed, history.dump)
    while rows := await store.valid(index.last, CHUNK):
        index.extend(rows)
    return index


def _elites(index: Index) -> list[int]:
    if index.last < 0:
        return []
    front, _ = index.front.front()
    return list(dict.fromkeys([index.best[1], *index.statistics.best_R.tolist(), *map(int, front)]))


async def _rescored(
    problem: Problem, saved: Saved, candidates: Sequence[Candidate], seeds: int
) -> list[CandidateRescored]:
    """Through the executor that every candidate takes, with the cases of other seeds; the same ones each time."""
    happened: list[CandidateRescored] = []
    level = await levels.choose()
    for k in range(seeds):
        seed = fresh_seed(saved.campaign.seed, k)
        slots = min(os.cpu_count() or 1, len(candidates))
        executor = await EmbeddedExecutor.open(problem, seed, slots, level=level, held_out=True)
        try:
            programs = [candidate.program for candidate in candidates if candidate.program is not None]
            outcomes = await asyncio.gather(*map(executor.evaluate, programs))
        finally:
            await executor.close()
        happened += [
            CandidateRescored(candidate.no, **CandidateRescored.facts(seed, outcome, problem.rewards))
            for candidate, outcome in zip(candidates, outcomes, strict=True)
        ]
    return happened


# ------------------------------------------------------------------------------------ in print


def columns(results: Sequence[Mapping[str, Any]]) -> dict[str, dict[str, float]]:
    """Of the payloads of a candidate's events: the mean reward over fresh cases, and over hidden ones if there are any.

    Only of the runs that were valid: those that were not have no number.
    """
    means = {}
    for title, part in ((FRESH, "rewards"), (HIDDEN, "held_out")):
        runs = [result[part] for result in results if result[part]]
        if runs:
            means[title] = {name: statistics.fmean(run[name] for run in runs) for name in runs[0]}
    return means


def failures(results: Sequence[Mapping[str, Any]]) -> list[str]:
    return [f"✗ seed {r['seed']}: {r['verdict']}: {r['reason']}" for r in results if r["rewards"] is None]


def _print(problem: Problem, one: Rescored) -> None:
    console = Console()
    console.print(f"[bold]#{one.no}[/bold], {len(one.results)} seeds", highlight=False)
    console.print(rewards_table(problem, {"selected by": dict(one.selected_by)} | columns(one.results)))
    for failure in failures(one.results):
        console.print(failure, style="red", markup=False, highlight=False, soft_wrap=True)
