"""`quiver show`: one program with its rewards, its ancestors and, if asked, a second opinion."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rich.console import Console
from rich.syntax import Syntax

from api.report import rewards_table, say_trust
from api.rescore import columns as fresh_columns
from api.rescore import failures
from db import campaigns, views
from db.engine import reading
from db.rows import candidate_from_row
from db.versions import author
from evolve.candidate import Candidate
from evolve.outcome import Outcome
from evolve.problem import Problem
from evolve.program import Program
from evolve.store import StoreError
from evolve.text import printable
from sandbox import levels
from sandbox.embedded import EmbeddedExecutor


@dataclass(frozen=True, slots=True)
class History:
    """Where a candidate came from, and what else is known of it."""

    line: Sequence[int]
    """Its ancestors' numbers, itself first."""
    policy: str | None = None
    """Who wrote it."""
    rescored: Sequence[Mapping[str, Any]] = ()
    """What it came to on fresh cases; see `db.views.rescored`."""


def show_candidate(where: str, key: str | None, no: int | None, rescore: bool, as_json: bool) -> bool:
    """Print a candidate; with `rescore` False if the second score differs from the stored one."""
    with reading(where) as connection:
        saved = campaigns.find_campaign(connection, key)
        problem = campaigns.load_saved_problem(connection, saved.campaign.problem_id)
        wanted = campaigns.best_candidate(connection, saved.number) if no is None else no
        if wanted is None:
            raise StoreError(f"campaign {saved.campaign.id} has no valid candidate yet")
        candidate = candidate_from_row(connection, saved.number, wanted, problem.seed)
        if candidate is None:
            raise StoreError(f"campaign {saved.campaign.id} has no candidate {wanted}")
        written_by = author(connection, saved.number, candidate.origin)
        line = [candidate.no]
        older: Candidate | None = candidate
        while older is not None and older.parents:
            line.append(older.parents[0])
            older = candidate_from_row(connection, saved.number, line[-1], problem.seed)
        rescored = views.rescored(connection, saved.number).get(wanted, [])
    seed = saved.campaign.seed if rescore else None
    return print_candidate(saved.campaign.id, problem, candidate, History(line, written_by, rescored), seed, as_json)


def print_candidate(
    campaign: str, problem: Problem, candidate: Candidate, history: History, rescore: int | None, as_json: bool
) -> bool:
    """`rescore` is the campaign's seed, to score it again."""
    again = None
    if rescore is not None and candidate.program is not None:
        again = asyncio.run(_score(problem, candidate.program, rescore))
    if as_json:
        print(json.dumps(_report(campaign, problem, candidate, history, again), allow_nan=False))
    else:
        _print(campaign, problem, candidate, history, again)
    return again is None or again.rewards == candidate.outcome.rewards


async def _score(problem: Problem, program: Program, seed: int) -> Outcome:
    executor = await EmbeddedExecutor.open(problem, seed, level=await levels.choose())
    try:
        return await executor.evaluate(program)
    finally:
        await executor.close()


def _report(
    campaign: str, problem: Problem, candidate: Candidate, history: History, again: Outcome | None
) -> dict[str, Any]:
    outcome = candidate.outcome
    return {
        "type": "candidate",
        "campaign": campaign,
        "no": candidate.no,
        "trust": problem.trust.value,
        "verdict": outcome.verdict.value,
        "stage": outcome.stage,
        "reason": outcome.reason,
        "rewards": problem.rewards.named(outcome.rewards) if outcome.rewards else None,
        "scalar": candidate.scalar,
        "policy": history.policy,
        "lineage": list(history.line),
        "files": {file.path: file.text for file in candidate.program.files} if candidate.program else None,
        "log": outcome.log,
        "pruned": outcome.pruned,
        "rescored": problem.rewards.named(again.rewards) if again and again.rewards else None,
        "fresh": list(history.rescored),
    }


def _print(campaign: str, problem: Problem, candidate: Candidate, history: History, again: Outcome | None) -> None:
    console = Console()
    outcome = candidate.outcome
    console.print(f"[bold]{campaign} #{candidate.no}[/bold]: {outcome.verdict}", highlight=False)
    if outcome.reason:
        console.print(outcome.reason, markup=False, highlight=False, soft_wrap=True)
    if outcome.rewards:
        columns = {"stored": problem.rewards.named(outcome.rewards)}
        if again is not None:
            columns["again"] = problem.rewards.named(again.rewards) if again.rewards else {}
        console.print(rewards_table(problem, columns | fresh_columns(history.rescored)))
        for failure in failures(history.rescored):
            console.print(failure, style="red", markup=False, highlight=False, soft_wrap=True)
        say_trust(console, problem)
    if again is not None:
        same = again.rewards == outcome.rewards
        verdict = "✓ the same to the last digit" if same else f"✗ it differs: {again.verdict} {again.reason}"
        console.print(verdict, markup=False, highlight=False, soft_wrap=True)
    if outcome.pruned:
        console.print("its cases and its log were pruned", style="dim")
    by = f", written by {history.policy}" if history.policy is not None else ""
    console.print("from " + " ← ".join(f"#{no}" for no in history.line) + by, highlight=False, markup=False)
    for file in candidate.program.files if candidate.program else ():
        console.print(f"── {file.path}", style="dim", markup=False)
        colours = Syntax("", problem.language, background_color="default")
        console.print(colours.highlight(printable(file.text)), soft_wrap=True)
