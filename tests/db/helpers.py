"""A real SQLite file with one campaign in it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from db import campaigns
from db.engine import Database, open_database
from db.store import SqlStore
from db.writer import Writer
from evolve.campaign import Campaign, Limit, Settings
from evolve.problem import Problem
from tests.fakes import numbers_problem


@dataclass
class Opened:
    database: Database
    writer: Writer
    store: SqlStore
    campaign: Campaign
    number: int
    problem: Problem


@asynccontextmanager
async def opened(path: Path, settings: Settings | None = None, limit: Limit | None = None) -> AsyncIterator[Opened]:
    """The campaign of this file: made on the first call, found again on the next."""
    problem = numbers_problem()
    database = open_database(path, write=True)
    assert database.writing is not None
    writer = Writer(database.writing)
    campaign = Campaign("cmp_test", problem.id, "fake", settings or Settings(), limit or Limit(evaluations=30), 0)

    def find() -> int:
        with database.reading.connect() as connection:
            return campaigns.find_campaign(connection, "cmp_test").number

    if path.stat().st_size and _known(database):
        number = find()
    else:
        await writer.write(lambda c: campaigns.save_problem(c, problem, 0.0))
        number = await writer.write(lambda c: campaigns.create_campaign(c, campaign, 0.0))
    store = SqlStore(database, writer, number, problem)
    try:
        yield Opened(database, writer, store, campaign, number, problem)
    finally:
        await store.close()
        writer.close()
        database.close()


def _known(database: Database) -> bool:
    with database.reading.connect() as connection:
        return bool(connection.exec_driver_sql("SELECT count(*) FROM campaign").scalar_one())
