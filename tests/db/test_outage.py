"""A PostgreSQL that dies, hangs up or refuses in the middle: callers wait, and everything is there once."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from sqlalchemy import Connection, Engine, create_engine, select

from db.engine import open_database
from db.receipt import Receipts
from db.schema import receipt
from db.trouble import Trouble
from db.writer import RETRY_SECONDS, Writer
from evolve.campaign import Limit, Settings, State
from evolve.controller import Controller
from evolve.policies import OnePolicy
from evolve.store import StoreError
from tests.db.helpers import opened, queued
from tests.db.test_store import faults, saved
from tests.fakes import FakeExecutor, FakeMutator, random_numbers
from tests.servers.postgres import PostgresServer


@pytest.fixture
def server() -> Iterator[PostgresServer]:
    """One that a test may kill."""
    with PostgresServer() as server:
        yield server


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    for what in (Trouble.GONE, Trouble.NO_ROOM):
        monkeypatch.setitem(RETRY_SECONDS, what, 0.05)
    monkeypatch.setattr("db.reader.RETRY_SECONDS", 0.05)


@pytest.fixture
def engine(postgres_url: str) -> Iterator[Engine]:
    made = create_engine(postgres_url)
    with made.begin() as connection:
        receipt.create(connection)
        connection.exec_driver_sql("CREATE TABLE note (n integer)")
    yield made
    made.dispose()


def note(n: int) -> Any:
    return lambda connection: connection.exec_driver_sql(f"INSERT INTO note VALUES ({n})")


def noted(engine: Engine) -> list[int]:
    with engine.connect() as connection:
        return [row[0] for row in connection.exec_driver_sql("SELECT n FROM note ORDER BY n")]


@pytest.mark.parametrize("committed", [True, False], ids=["committed", "lost"])
async def test_a_commit_that_is_not_answered_is_asked_after(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, committed: bool
) -> None:
    """Whether the connection broke before or after the commit: once in the table, not never and not twice."""
    commit, broken = engine.dialect.do_commit, threading.Event()

    def breaking(connection: Any) -> None:
        if not broken.is_set():
            broken.set()
            if committed:
                commit(connection)
            connection.driver_connection.close()
            raise psycopg.OperationalError("the connection is lost")
        commit(connection)

    monkeypatch.setattr(engine.dialect, "do_commit", breaking)
    writer = Writer(engine)

    await asyncio.wait_for(asyncio.gather(*(writer.write(note(n)) for n in range(5))), 20)
    writer.close()

    assert broken.is_set()
    assert noted(engine) == [0, 1, 2, 3, 4]


@pytest.mark.parametrize(
    ("code", "says"),
    [("53100", "the disk is full"), ("25006", "may not be written"), ("57P03", "does not answer")],
)
async def test_a_server_that_cannot_take_it_now_is_waited_for(engine: Engine, code: str, says: str) -> None:
    heard: list[str] = []
    writer = Writer(engine, heard.append)

    def refused_twice(connection: Connection) -> None:
        if len(heard) < 2:
            connection.exec_driver_sql(f"DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '{code}'; END $$")
        note(1)(connection)

    await asyncio.wait_for(writer.write(refused_twice), 20)
    writer.close()

    assert len(heard) == 2
    assert says in heard[0]
    assert noted(engine) == [1]


async def test_transactions_that_wait_for_each_other_are_tried_again(engine: Engine) -> None:
    """A real deadlock of two writers, which PostgreSQL ends by refusing one of them."""
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO note VALUES (1), (2)")
    both = threading.Barrier(2)

    def crossing(first: int, second: int) -> Any:
        def job(connection: Connection) -> None:
            connection.exec_driver_sql(f"UPDATE note SET n = n WHERE n = {first}")
            with contextlib.suppress(threading.BrokenBarrierError):  # the second try meets nobody
                both.wait(2)
            connection.exec_driver_sql(f"UPDATE note SET n = n WHERE n = {second}")

        return job

    one, two = Writer(engine), Writer(engine)
    await asyncio.wait_for(asyncio.gather(one.write(crossing(1, 2)), two.write(crossing(2, 1))), 30)
    one.close()
    two.close()

    assert noted(engine) == [1, 2]


async def test_what_is_wrong_for_good_is_said_at_once(engine: Engine) -> None:
    writer = Writer(engine)
    with pytest.raises(StoreError, match="no_such_table"):
        await asyncio.wait_for(writer.write(lambda c: c.exec_driver_sql("SELECT * FROM no_such_table")), 5)
    writer.close()


def test_a_commit_that_the_server_is_still_at_is_waited_for(engine: Engine) -> None:
    receipts = Receipts()
    with engine.begin() as connection:
        receipts.open(connection)
    answers: list[bool] = []

    def ask() -> None:
        with engine.begin() as other:
            answers.append(receipts.committed(other))

    asking = threading.Thread(target=ask)
    with engine.begin() as connection:
        receipts.sign(connection)
        asking.start()
        asking.join(0.3)
        assert answers == []
    asking.join(20)

    assert answers == [True]


def test_the_commits_of_others_and_those_that_were_undone_are_not_taken_for_ones_own(engine: Engine) -> None:
    own, others = Receipts(), Receipts()
    with engine.begin() as connection:
        own.open(connection)
        others.open(connection)
    with engine.connect() as connection:
        own.sign(connection)
        connection.rollback()
    with engine.begin() as connection:
        others.sign(connection)

    with engine.begin() as connection:
        assert others.committed(connection)
        assert not own.committed(connection)
        own.sign(connection)
    with engine.begin() as connection:
        assert own.committed(connection)


async def test_a_writer_that_is_closed_leaves_no_receipt(engine: Engine) -> None:
    writer = Writer(engine)
    await writer.write(note(1))
    writer.close()

    with engine.connect() as connection:
        assert connection.execute(select(receipt)).all() == []


async def test_a_campaign_outlives_its_server(server: PostgresServer) -> None:
    """Killed three times in the middle of the work: nothing lost, nothing twice, and no hand needed."""
    url = server.url(server.create_database())
    settings = Settings(asking=3, scoring=3, ahead=3, answers=2)
    async with opened(url, settings, Limit(evaluations=150)) as at:
        async with queued(at, FakeExecutor(seconds=lambda program: 0.01)) as executor:
            mutator = OnePolicy(FakeMutator(random_numbers))
            campaign = (await saved(at)).campaign
            running = asyncio.create_task(Controller(campaign, at.problem, mutator, executor, at.store).run())
            for _ in range(3):
                await asyncio.sleep(0.3)
                await asyncio.to_thread(server.kill)
                await asyncio.sleep(0.2)
                await asyncio.to_thread(server.start)
            state, reason = await asyncio.wait_for(running, 60)

        assert (state, reason) == (State.FINISHED, "all 150 evaluations are spent")
        assert (await saved(at)).spent.evaluations == 150
        assert await faults(at) == []


def test_a_server_that_is_not_there_is_named_with_what_to_do() -> None:
    with pytest.raises(StoreError, match=r"postgresql://me:\*\*\*@127\.0\.0\.1:1/nowhere: .*correct --database"):
        open_database("postgresql://me:secret@127.0.0.1:1/nowhere", write=True)


def test_a_wrong_password_is_said_and_never_shown(server: PostgresServer) -> None:
    url = server.url(server.create_database())
    wrong = url.replace(url.split(":")[2].partition("@")[0], "hunter2", 1)

    with pytest.raises(StoreError, match="password authentication failed") as refused:
        open_database(wrong, write=True)
    assert "hunter2" not in str(refused.value)


def test_a_url_that_is_none_is_refused_with_the_form_of_one() -> None:
    with pytest.raises(StoreError, match="Expected postgresql://user:password@host/name") as refused:
        open_database("postgresql://me:hunter2@host:port/name", write=True)
    assert "hunter2" not in str(refused.value)
