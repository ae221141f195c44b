"""No query that a running campaign needs reads more of its tables than it returns, on either database.

The product's own verbs are run on a campaign of 20,000 candidates, and every statement that they send is explained:
SQLite must not scan a large table, nor take many of its machine's steps; PostgreSQL must not either under the
generic plans that it may choose for a statement that comes again and again.
"""

from __future__ import annotations

import asyncio
import re
import sqlite3
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import psycopg
import pytest
from psycopg.sql import SQL, Literal
from sqlalchemy import Connection, Engine, event

from api.wiring import connect
from db import campaigns, versions, views
from db.points import window
from db.store import SqlStore
from evolve.campaign import Selection, Settings
from evolve.outcome import Outcome
from evolve.program import Program
from tests.db.filler import Imagined, Turn, create, fill, play
from tests.db.helpers import Opened, queued
from tests.servers.postgres import Databases

SIZE = 20_000
MIDDLE = SIZE // 2
LARGE = {"candidate", "outcome", "event", "step", "reply", "blob"}
STEPS = 10_000
"""Of SQLite's machine for a statement; a page of a hundred rows takes a quarter of it, and a scan ten times as many."""


Statement = tuple[str, Any]
"""With its parameters."""
Verb = Callable[[Opened, Turn], Awaitable[object]]


def reads(query: Callable[[Connection], object]) -> Verb:
    return lambda at, turn: at.parts.reader.read(query)


async def a_whole_turn(at: Opened, turn: Turn) -> None:
    """Plan, keep, look for the same, enqueue, lease, fetch, finish, hear of it, record."""

    class Given:
        async def evaluate(self, program: Program) -> Outcome:
            return turn.candidate.outcome

        async def close(self) -> None:
            pass

    async with queued(at, Given()) as executor:

        async def evaluate(program: Program, outcome: Outcome) -> None:
            assert await at.store.scored_before(program.hash) is None
            await executor.evaluate(program)

        await play(turn, at.store, evaluate)


async def scored_before(at: Opened, turn: Turn) -> None:
    (middle,) = await at.store.recall([MIDDLE])
    assert middle.program is not None
    assert await at.store.scored_before(middle.program.hash) is not None


VERBS: Mapping[str, Verb] = {
    "a whole turn": a_whole_turn,
    "a candidate": lambda at, turn: at.store.recall([MIDDLE]),
    "a parent and its inspirations": lambda at, turn: at.store.recall([3, MIDDLE, SIZE - 1]),
    "a program that was scored before": scored_before,
    "what a restart reads": lambda at, turn: at.store.history(),
    "valid candidates after a number": lambda at, turn: at.store.valid(MIDDLE, 100),
    "the best candidate": reads(lambda c: campaigns.best_candidate(c, 1)),
    "a page by number": reads(lambda c: campaigns.list_candidates(c, 1, MIDDLE)),
    "the first page of the best": reads(lambda c: campaigns.list_best(c, 1)),
    "a later page of the best": reads(lambda c: campaigns.list_best(c, 1, (0.5, MIDDLE))),
    "events after a number": reads(lambda c: views.events_after(c, 1, MIDDLE, 100)),
    "a rollout": reads(lambda c: views.rollout(c, 1, MIDDLE)),
    "versions": reads(lambda c: versions.read_versions(c, 1)),
    "a rollout group": reads(lambda c: list(versions.read_groups(c, 1, MIDDLE, 1))),
    "what decides on a round": reads(lambda c: versions.read_progress(c, 1)),
    "what a policy said at the gate": reads(lambda c: versions.read_gate(c, 1, "v1")),
    "the newest candidates": reads(lambda c: versions.read_newest(c, 1, 100)),
    "events of a type": reads(lambda c: views.events_after(c, 1, MIDDLE, 20, ["island.migrated", "archive.improved"])),
    "a lineage": reads(lambda c: views.ancestors(c, 1, [MIDDLE, MIDDLE + 1], 50)),
    "descendants": reads(lambda c: views.descendants(c, 1, [MIDDLE], 50)),
    "a window of points": reads(lambda c: window(c, 1, MIDDLE, 50)),
    "some candidates": reads(lambda c: campaigns.list_these(c, 1, [3, MIDDLE, SIZE - 1])),
}


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory, postgres: Databases) -> Iterator[dict[str, str]]:
    """The same campaign in a database of each kind."""
    with postgres.database() as url:
        yield {"sqlite": str(tmp_path_factory.mktemp("plans") / "q.db"), "postgresql": url}


@pytest.fixture(scope="module")
def sent(places: dict[str, str]) -> dict[tuple[str, str], list[Statement]]:
    """What each verb sends, by kind of database and verb."""
    imagined = Imagined(2, Settings(selection=Selection.LEXICASE, inspirations=0))  # quick to make
    found = {}

    async def run() -> None:
        async with connect(places["sqlite"]) as lite, connect(places["postgresql"]) as large:
            for parts in (lite, large):
                await create(parts, imagined)
            await fill([lite, large], 1, imagined, SIZE)
            turn, left_open = (next_valid(imagined) for _ in range(2))
            for kind, parts in (("sqlite", lite), ("postgresql", large)):
                store = SqlStore(parts.writer, parts.reader, 1, imagined.problem)
                at = Opened(parts, store, imagined.campaign, 1, imagined.problem)
                assert left_open.step is not None
                await store.plan(left_open.step, [])
                for verb, call in VERBS.items():
                    with captured() as statements:
                        await call(at, turn)
                    found[kind, verb] = statements

    asyncio.run(run())
    return found


def next_valid(imagined: Imagined) -> Turn:
    while (turn := imagined.turn()).candidate.outcome.rewards is None or turn.first is not None:
        pass
    return turn


@contextmanager
def captured() -> Iterator[list[Statement]]:
    """Statements that are sent inside the block, but for insertions, which have no plan to speak of."""
    statements: list[Statement] = []

    def keep(connection: Connection, cursor: object, statement: str, values: Any, context: object, many: bool) -> None:
        if statement.startswith(("SELECT", "UPDATE", "DELETE")):
            statements.append((statement, values))

    event.listen(Engine, "before_cursor_execute", keep)
    try:
        yield statements
    finally:
        event.remove(Engine, "before_cursor_execute", keep)


@pytest.mark.parametrize("verb", VERBS)
def test_sqlite_reads_along_an_index(
    places: dict[str, str], sent: dict[tuple[str, str], list[Statement]], verb: str
) -> None:
    for statement in sent["sqlite", verb]:
        plan, steps = on_sqlite(places["sqlite"], statement)

        assert not {line for line in plan if line.startswith("SCAN") and line.split()[1] in LARGE}, statement
        assert steps < STEPS, (statement, plan)


@pytest.mark.parametrize("verb", VERBS)
def test_postgresql_reads_along_an_index_under_a_generic_plan(
    places: dict[str, str], sent: dict[tuple[str, str], list[Statement]], verb: str
) -> None:
    for statement in sent["postgresql", verb]:
        scans, returned = on_postgresql(places["postgresql"], statement)

        assert not {scan for scan in scans if scan.kind == "Seq Scan" and scan.table in LARGE}, (statement, scans)
        assert sum(scan.rows for scan in scans) <= 4 * returned + 20, (statement, scans)


def test_a_query_that_reads_everything_is_noticed(
    places: dict[str, str], sent: dict[tuple[str, str], list[Statement]]
) -> None:
    query = "SELECT no FROM candidate ORDER BY random() LIMIT 3", ()

    plan, steps = on_sqlite(places["sqlite"], query)
    scans, _ = on_postgresql(places["postgresql"], query)

    assert plan[0].startswith("SCAN candidate")
    assert steps > STEPS
    assert [scan.table for scan in scans] == ["candidate"]
    assert scans[0].rows >= SIZE


def on_sqlite(where: str, statement: Statement) -> tuple[list[str], int]:
    """The lines of the plan, and how many steps it took."""
    sql, values = statement
    steps = 0

    def count() -> None:
        nonlocal steps
        steps += 100

    connection = sqlite3.connect(where, isolation_level=None)
    try:
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
        connection.execute("BEGIN")
        connection.set_progress_handler(count, 100)
        connection.execute(sql, values).fetchall()
        connection.set_progress_handler(None, 0)
        connection.execute("ROLLBACK")
    finally:
        connection.close()
    return plan, steps


@dataclass(frozen=True)
class Scan:
    kind: str
    table: str
    rows: float
    """That were looked at."""


def on_postgresql(where: str, statement: Statement) -> tuple[list[Scan], float]:
    """Every scan of a table in the generic plan, and how many rows came out at the end."""
    sql, values = statement
    names = list(dict.fromkeys(re.findall(r"%\((\w+)\)s", sql)))
    for place, name in enumerate(names, 1):
        sql = sql.replace(f"%({name})s", f"${place}")
    given = SQL(", ").join(Literal(values[name]) for name in names)
    arguments = SQL("({})").format(given) if names else SQL("")
    with psycopg.connect(where) as connection:
        connection.execute("SET plan_cache_mode = force_generic_plan")
        connection.execute(f"PREPARE asked AS {sql}".encode())
        (explained,) = connection.execute(
            SQL("EXPLAIN (ANALYZE, FORMAT JSON) EXECUTE asked{}").format(arguments)
        ).fetchone() or ([],)
        connection.rollback()
    root = explained[0]["Plan"]
    return list(_scans(root)), root["Actual Rows"]


def _scans(node: Mapping[str, Any]) -> Iterator[Scan]:
    if "Relation Name" in node and node["Node Type"] != "ModifyTable":
        looked_at = (
            node["Actual Rows"] + node.get("Rows Removed by Filter", 0) + node.get("Rows Removed by Join Filter", 0)
        )
        yield Scan(node["Node Type"], node["Relation Name"], looked_at * node["Actual Loops"])
    for child in node.get("Plans", ()):
        yield from _scans(child)
