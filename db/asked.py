"""What the campaigns of a database have asked, as a suite: prompts of real searches to practise on.

A seed is what a search shows once. Its other prompts show programs that it has found, at every stage from poor to
good, beside others; a policy that is to do well there has to be trained there.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, select

from db import campaigns, schema
from db.campaigns import Saved
from db.engine import reading
from db.rows import candidates_from_rows
from db.versions import steps_planned
from evolve.policies import Purpose
from evolve.suites.suite import Member, Suite, SuiteError

PROMPTS = 64
"""Of a campaign, at most; evenly spread over it."""
_step = schema.step.c


def load_asked(path: Path) -> Suite:
    """Prompts of all campaigns of a SQLite file, and of all such files of a folder; each a member of its own.

    Raises:
        SuiteError: none has asked anything.
        StoreError: a file cannot be read.
    """
    members: list[Member] = []
    for file in sorted(path.glob("*.db")) if path.is_dir() else [path]:
        with reading(file) as connection:
            members += read_asked(connection)
    if not members:
        raise SuiteError(f"{path}: no campaign in it has asked anything yet")
    return Suite(tuple(members))


def read_asked(connection: Connection) -> Iterator[Member]:
    """Of all campaigns, the oldest first."""
    for saved in reversed(campaigns.list_campaigns(connection)):
        yield from _asked(connection, saved)


def _asked(connection: Connection, saved: Saved) -> Iterator[Member]:
    """Of one campaign, the oldest first; a prompt that was asked twice is there once."""
    number, problem = saved.number, campaigns.load_saved_problem(connection, saved.campaign.problem_id)
    count = steps_planned(connection, number)
    chosen = {count * n // PROMPTS for n in range(PROMPTS)} & set(range(count))
    steps = connection.execute(
        select(_step.no, _step.parent, _step.inspirations)
        .where(_step.campaign == number, _step.no.in_(chosen), _step.purpose == Purpose.SEARCH.value)
        .order_by(_step.no)
    ).all()
    first = {(step.parent, *step.inspirations): step.no for step in reversed(steps)}
    for shown, no in sorted(first.items(), key=lambda item: item[1]):
        found = candidates_from_rows(connection, number, shown, problem.seed)
        yield Member(f"{saved.campaign.id}/{no}", problem, shown=tuple(found[one] for one in shown))
