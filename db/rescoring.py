"""Programs of a campaign that are held against cases which the search has never seen.

    a wish: rows here and in `work` → a host fills in the result → an event, and the row is gone

Only who owns the campaign hands out numbers of events, so results wait for the campaign to rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from db import schema, views
from evolve.events import CandidateRescored
from evolve.outcome import Outcome
from evolve.problem import Problem
from evolve.randomness import fresh_seed

_wish, _work, _event = schema.rescoring.c, schema.work.c, schema.event.c
_fill_in = (
    update(schema.rescoring)
    .where(
        _wish.campaign == bindparam("which"), _wish.program == bindparam("key"), _wish.fresh == bindparam("fresh_set")
    )
    .values(result=bindparam("came"))
)


def wish(connection: Connection, number: int, problem: Problem, seed: int, no: int, program: bytes, sets: int) -> int:
    """Want a candidate held against so many sets of fresh cases; how many of them nobody had asked for.

    `seed` is the campaign's, `program` the hash of the candidate's text.
    """
    dialect = sqlite if connection.dialect.name == "sqlite" else postgresql
    known = {result["seed"] for result in views.rescored(connection, number).get(no, [])}
    wanted = [k for k in range(sets) if fresh_seed(seed, k) not in known]
    limits = problem.limits
    needs = {"cpus": limits.cpus, "gpus": limits.gpus, "memory_mib": limits.memory_mib, "attempt": 0}
    added = 0
    for k in wanted:
        row = {"campaign": number, "program": program, "fresh": k}
        new = dialect.insert(schema.rescoring).on_conflict_do_nothing()
        if connection.execute(new, row | {"no": no}).rowcount:
            connection.execute(dialect.insert(schema.work).on_conflict_do_nothing(), row | needs)
            added += 1
    return added


def fill_in(
    connection: Connection, number: int, problem: Problem, seed: int, program: bytes, fresh: int, outcome: Outcome
) -> None:
    """Keep what a program came to on a set of fresh cases."""
    result = CandidateRescored.facts(fresh_seed(seed, fresh), outcome, problem.rewards)
    connection.execute(_fill_in, {"which": number, "key": program, "fresh_set": fresh, "came": result})


def of_candidate(connection: Connection, number: int, no: int) -> tuple[list[dict[str, Any]], int]:
    """What a candidate came to on fresh cases, as the payloads of its events, and how many runs are still wanted."""
    mine = (_wish.campaign == number, _wish.no == no)
    results = connection.execute(select(_wish.result).where(*mine).order_by(_wish.fresh)).scalars().all()
    told = views.rescored(connection, number).get(no, [])
    untold = [{"no": no} | result for result in results if result is not None]
    return told + untold, sum(result is None for result in results)


def to_tell(connection: Connection) -> Sequence[int]:
    """Campaigns with results that are no events yet."""
    return connection.execute(select(_wish.campaign).where(_wish.result.is_not(None)).distinct()).scalars().all()


def tell(connection: Connection, number: int, now: float) -> None:
    """Make events of a campaign's results; its owner calls this while nothing else makes events of it."""
    mine = (_wish.campaign == number, _wish.result.is_not(None))
    rows = connection.execute(select(_wish.no, _wish.fresh, _wish.result).where(*mine).order_by(*_wish[:3])).all()
    last = connection.execute(select(func.max(_event.seq)).where(_event.campaign == number)).scalar()
    first = 0 if last is None else last + 1
    events = [
        {
            "campaign": number,
            "seq": first + place,
            "at": int(now * 1e6),
            "type": CandidateRescored.type,
            "payload": {"no": row.no} | row.result,
        }
        for place, row in enumerate(rows)
    ]
    if events:
        connection.execute(insert(schema.event), events)
        connection.execute(delete(schema.rescoring).where(*mine))
