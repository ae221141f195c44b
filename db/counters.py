"""What a monitor wants to know of a database: the counters of its campaigns, and what waits to be evaluated."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from db import schema
from evolve.campaign import Spent, State

CAMPAIGNS = 100
"""The newest; a monitor keeps a series for each, for ever."""

_campaign, _candidate, _work = schema.campaign.c, schema.candidate.c, schema.work.c
_best = (
    select(_candidate.scalar)
    .where(_candidate.campaign == _campaign.id, _candidate.scalar.is_not(None))
    .order_by(_candidate.scalar.desc())
    .limit(1)
    .scalar_subquery()
)
_newest = (
    select(_campaign.key, schema.problem.c.name, _campaign.state, _campaign.spent, _best)
    .join(schema.problem, schema.problem.c.id == _campaign.problem_id)
    .order_by(_campaign.id.desc())
    .limit(CAMPAIGNS)
)


@dataclass(frozen=True, slots=True)
class CampaignCounters:
    key: str
    problem: str
    state: State
    spent: Spent
    best: float | None
    """Utility under w*; None before anything was valid."""


@dataclass(frozen=True, slots=True)
class Counters:
    campaigns: list[CampaignCounters]
    waiting: int
    """Programs that no dispatcher has taken."""
    evaluating: int


def read_counters(connection: Connection) -> Counters:
    """In time that depends on the number of campaigns, and not on their sizes."""
    rows = connection.execute(_newest)
    found = [CampaignCounters(key, name, State(state), Spent(**spent), best) for key, name, state, spent, best in rows]
    works, taken = connection.execute(select(func.count(), func.count(_work.epoch))).one()
    return Counters(found, works - taken, taken)
