"""An imagined campaign is whole, and its rows are the same whether they came in bulk or one by one."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from api.verify import replay
from api.wiring import connect
from db import blobs, campaigns, schema
from db.audit import audit
from db.campaigns import dictionary
from db.queue import SqlQueue
from db.store import SqlStore
from evolve.outcome import Outcome
from evolve.program import Program
from evolve.work import Work
from tests.db.conftest import Places
from tests.db.filler import Imagined, create, fill, play

SIZE = 300


def rows(connection: Connection) -> dict[str, list[Any]]:
    """All that a campaign left behind, but for when its outcomes came."""
    tables = ("step", "reply", "candidate", "outcome", "event", "blob")
    found = {}
    for name in tables:
        table = schema.metadata.tables[name]
        columns = [column for column in table.columns if column.name != "at"]
        found[name] = sorted(map(tuple, connection.execute(select(*columns))), key=repr)
    return found


async def test_rows_in_bulk_are_the_rows_that_the_verbs_write(places: Places) -> None:
    async with connect(places()) as parts:
        imagined = Imagined(2)
        number = await create(parts, imagined)
        await fill([parts], number, imagined, SIZE)
        saved = await parts.reader.read(lambda c: campaigns.find_campaign_by_number(c, number))
        in_bulk = await parts.reader.read(rows)

        assert await parts.reader.read(lambda c: list(audit(c, saved))) == []
        assert await parts.reader.read(lambda c: list(replay(c, saved, imagined.problem))) == []

    async with connect(places()) as parts:
        imagined = Imagined(2)
        number = await create(parts, imagined)
        store = SqlStore(parts.writer, parts.reader, number, imagined.problem)
        queue = SqlQueue(parts.writer, parts.reader, parts.bell)

        async def commit(program: Program, outcome: Outcome) -> None:
            source = program.encode()
            key = await parts.writer.write(lambda c: blobs.put(c, source, dictionary(imagined.problem)))
            await queue.finish(Work(0, number, key), outcome)

        await play(imagined.seed(), store, commit)
        for _ in range(SIZE - 1):
            await play(imagined.turn(), store, commit)

        assert await parts.reader.read(rows) == in_bulk
        assert (await parts.reader.read(lambda c: campaigns.find_campaign_by_number(c, number))).spent == saved.spent
