"""The writer thread: order, groups, culprits, and a disk that is full."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine

from db.engine import open_database
from db.trouble import Trouble
from db.writer import RETRY_SECONDS, Writer
from evolve.store import StoreError


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    database = open_database(tmp_path / "q.db", write=True)
    assert database.writing is not None
    with database.writing.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE note (n INTEGER PRIMARY KEY, text TEXT)")
    yield database.writing
    database.close()


def insert(n: int, text: str = ""):  # type: ignore[no-untyped-def]
    return lambda connection: connection.exec_driver_sql("INSERT INTO note VALUES (?, ?)", (n, text))


def stored(engine: Engine) -> list[int]:
    with engine.connect() as connection:
        return [row[0] for row in connection.exec_driver_sql("SELECT n FROM note ORDER BY rowid")]


async def test_jobs_are_committed_in_the_order_in_which_they_came(engine: Engine) -> None:
    writer = Writer(engine)
    seen: list[int] = []

    await asyncio.gather(*(writer.write(lambda connection, n=n: seen.append(n)) for n in range(200)))  # type: ignore[misc]
    writer.close()

    assert seen == list(range(200))


async def test_what_arrives_during_a_commit_shares_the_next_one(engine: Engine) -> None:
    writer, commits = Writer(engine), 0
    gate = threading.Event()

    def count(connection: Connection) -> None:
        nonlocal commits
        commits += 1

    from sqlalchemy import event

    event.listen(engine, "commit", count)
    first = asyncio.create_task(writer.write(lambda connection: gate.wait(5)))
    await asyncio.sleep(0.05)
    rest = [asyncio.create_task(writer.write(insert(n))) for n in range(100)]
    await asyncio.sleep(0.05)
    gate.set()
    await asyncio.gather(first, *rest)
    writer.close()

    assert commits == 2
    assert len(stored(engine)) == 100


async def test_only_the_culprit_of_a_group_hears_of_its_failure(engine: Engine) -> None:
    writer, gate = Writer(engine), threading.Event()

    first = asyncio.create_task(writer.write(lambda connection: gate.wait(5)))
    await asyncio.sleep(0.05)
    jobs = [writer.write(insert(1)), writer.write(insert(2)), writer.write(insert(1)), writer.write(insert(3))]
    results = asyncio.gather(*jobs, return_exceptions=True)
    await asyncio.sleep(0.05)
    gate.set()
    outcome = await results
    await first
    writer.close()

    assert [isinstance(result, StoreError) for result in outcome] == [False, False, True, False]
    assert "UNIQUE" in str(outcome[2])
    assert stored(engine) == [1, 2, 3]


async def test_a_caller_that_stops_waiting_takes_nothing_back(engine: Engine) -> None:
    writer = Writer(engine)

    task = asyncio.create_task(writer.write(insert(7)))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    writer.close()

    assert stored(engine) == [7]


async def test_a_full_disk_blocks_with_a_word_and_goes_on_when_there_is_room(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite's own page limit gives the very error of a full disk; it is lifted at the third complaint."""
    monkeypatch.setitem(RETRY_SECONDS, Trouble.NO_ROOM, 0.01)
    heard: list[str] = []

    def hear(reason: str) -> None:  # in the writer's own thread, between two tries
        heard.append(reason)
        if len(heard) == 3:
            with engine.connect() as connection:
                connection.connection.cursor().execute("PRAGMA max_page_count = 100000")

    writer = Writer(engine, hear)
    await writer.write(lambda connection: connection.exec_driver_sql("PRAGMA max_page_count = 1"))
    await asyncio.wait_for(writer.write(insert(1, "x" * 100_000)), 10)
    writer.close()

    assert len(heard) == 3
    assert "the disk is full" in heard[0]
    assert stored(engine) == [1]


async def test_closing_with_a_full_disk_fails_what_waits_instead_of_hanging(engine: Engine) -> None:
    writer = Writer(engine)
    await writer.write(lambda connection: connection.exec_driver_sql("PRAGMA max_page_count = 1"))

    blocked = asyncio.create_task(writer.write(insert(1, "x" * 100_000)))
    await asyncio.sleep(0.1)
    started = time.monotonic()
    await asyncio.to_thread(writer.close)

    with pytest.raises(StoreError, match="full"):
        await blocked
    assert time.monotonic() - started < 10
