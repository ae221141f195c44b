"""Leases: one owner, followed at once when it is dead, and told when it has been followed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, contextmanager

import pytest
from sqlalchemy import Connection

from db import lease
from db.engine import Database, open_database
from db.lease import LeaseHeld, LeaseLost, leased
from db.writer import Writer

NAME = "campaign/1"


@contextmanager
def process(where: str) -> Iterator[Writer]:
    """A writer as another process would have it: with connections of its own."""
    database = open_database(where, write=True)
    assert database.writing is not None
    writer = Writer(database.writing)
    yield writer
    writer.close()
    database.close()


@pytest.fixture
async def two(postgres_url: str) -> AsyncIterator[tuple[Writer, Writer]]:
    async with AsyncExitStack() as closing:
        yield closing.enter_context(process(postgres_url)), closing.enter_context(process(postgres_url))


async def test_of_many_that_want_it_at_once_one_gets_it(two: tuple[Writer, Writer]) -> None:
    takes = [writer.write(lambda connection: lease.take(connection, NAME)) for writer in two * 10]

    results = await asyncio.gather(*takes, return_exceptions=True)

    assert [isinstance(result, LeaseHeld) for result in results].count(False) == 1


async def test_the_owner_is_named_to_whoever_comes_second(two: tuple[Writer, Writer]) -> None:
    first, second = two
    async with leased(first, NAME):
        with pytest.raises(LeaseHeld, match=r"process \d+ on .* is at it"):
            async with leased(second, NAME):
                pass
    async with leased(second, NAME) as held:
        assert held.epoch == 2


async def test_a_dead_owner_is_followed_at_once(place: str) -> None:
    """Its connection is gone, so nobody waits for the lease to run out; on both databases."""
    with process(place) as dying:
        await dying.write(lambda connection: lease.take(connection, NAME))
    with process(place) as next_one:
        held = await asyncio.wait_for(next_one.write(lambda connection: lease.take(connection, NAME)), 10)
    assert held.epoch == 2


async def test_an_owner_that_fell_silent_loses_it_and_is_told(
    two: tuple[Writer, Writer], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after a pause of its machine: the connection stands, but the lease has run out."""
    monkeypatch.setattr(lease, "SECONDS", 0.2)
    asleep, awake = two
    old = await asleep.write(lambda connection: lease.take(connection, NAME))
    await asyncio.sleep(0.4)

    new = await awake.write(lambda connection: lease.take(connection, NAME))

    assert new.epoch == old.epoch + 1
    with pytest.raises(LeaseLost):
        await asleep.write(old.check)
    await awake.write(new.check)


async def test_an_owner_that_speaks_keeps_it(two: tuple[Writer, Writer], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lease, "SECONDS", 0.4)
    first, second = two
    async with leased(first, NAME) as held:
        await asyncio.sleep(1.0)
        with pytest.raises(LeaseHeld):
            await second.write(lambda connection: lease.take(connection, NAME))
        await first.write(held.check)


async def test_nobody_takes_over_in_the_middle_of_the_owners_transaction(
    two: tuple[Writer, Writer], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The check holds the lease until the transaction ends: there is no moment between the two."""
    monkeypatch.setattr(lease, "SECONDS", 0.1)
    owner, other = two
    order: list[str] = []
    held = await owner.write(lambda connection: lease.take(connection, NAME))
    await asyncio.sleep(0.2)

    def slow(connection: Connection) -> None:
        held.check(connection)
        connection.exec_driver_sql("SELECT pg_sleep(0.5)")
        order.append("owner")

    def take(connection: Connection) -> None:
        lease.take(connection, NAME)
        order.append("other")

    writing = asyncio.create_task(owner.write(slow))
    await asyncio.sleep(0.2)
    await asyncio.gather(writing, other.write(take))

    assert order == ["owner", "other"]


def owner(database: Database) -> str:
    with database.read() as connection:
        return lease.owner_of(connection, NAME)


async def test_readers_see_who_owns_it(place: str) -> None:
    with process(place) as writer:
        reading = open_database(place, write=False)
        assert owner(reading) == ""
        async with leased(writer, NAME):
            assert owner(reading).startswith("process ")
        assert owner(reading) == ""
        reading.close()
