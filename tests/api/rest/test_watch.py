"""Following events: everybody hears everything once, and the table is looked at for all of them together."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import Connection, insert

from api.rest import events, watch
from api.rest.access import Caller
from api.rest.events import _to_the_end
from api.rest.service import Service, serving
from api.wiring import Connected
from db import campaigns, keys, schema
from db.keys import Scope
from db.views import last_event
from evolve.candidate import Candidate
from tests.api.rest.test_candidates import frames


@pytest.fixture(autouse=True)
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "LOOK_SECONDS", 0.02)


async def happen(parts: Connected, count: int) -> None:
    """So many events more."""

    def write(connection: Connection) -> None:
        first = last_event(connection, 1) + 1
        event = {"campaign": 1, "at": 0, "type": "x", "payload": {}}
        connection.execute(insert(schema.event), [event | {"seq": first + n} for n in range(count)])

    await parts.writer.write(write)


ME = Caller("me", Scope.READ, "", None, None, 0.0)


async def follow(service: Service, after: int, by: Caller = ME) -> list[int]:
    """Numbers of all events that a stream tells, to its end."""
    return [event["seq"] for event in frames("".join([text async for text in _to_the_end(service, 1, after, by)]))]


@pytest.mark.parametrize("kept", [4000, 3])
async def test_everybody_hears_everything_once(
    parts: Connected, found: list[Candidate], kept: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also who falls further behind than the watch reaches back, and who comes later."""
    monkeypatch.setattr(watch, "KEPT", kept)
    monkeypatch.setattr(watch, "BATCH", 7)
    before = await parts.reader.read(lambda c: last_event(c, 1))
    async with serving(parts) as service:
        starts = [-1, 17, before, before - 1]
        following = [asyncio.create_task(follow(service, after)) for after in starts]
        for count in (1, 2, 40, 5):
            await asyncio.sleep(0.05)
            await happen(parts, count)
            starts.append(-1)
            following.append(asyncio.create_task(follow(service, -1)))
        await parts.writer.write(lambda c: campaigns.fail(c, 1, "over"))
        heard = await asyncio.gather(*following)

    for after, seqs in zip(starts, heard, strict=True):
        assert seqs == list(range(after + 1, before + 49))


async def test_the_table_is_looked_at_once_for_all(
    parts: Connected, found: list[Candidate], monkeypatch: pytest.MonkeyPatch
) -> None:
    last = await parts.reader.read(lambda c: last_event(c, 1))
    loop, looked, look = asyncio.get_running_loop(), asyncio.Event(), watch.look

    def heard(connection: Connection, number: int, after: int) -> watch.Seen:
        loop.call_soon_threadsafe(looked.set)
        return look(connection, number, after)

    monkeypatch.setattr(watch, "look", heard)  # the watch's own: streams look with that of `events`
    async with serving(parts) as service:
        following = [asyncio.create_task(follow(service, last)) for _ in range(50)]
        await looked.wait()
        (only,) = service.watches._open.values()
        assert only.followers == service.watches.followed_by("me") == 50

        for task in following:
            task.cancel()
        await asyncio.gather(*following, return_exceptions=True)
        assert service.watches.followed_by("me") == 0
        assert not service.watches._open


async def test_a_stream_ends_with_its_key(
    parts: Connected, found: list[Candidate], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(events, "HEARTBEAT_SECONDS", 0.02)
    key, _ = await parts.writer.write(lambda c: keys.create_key(c, "theirs", Scope.READ, 0.0))
    async with serving(parts) as service:
        following = asyncio.create_task(follow(service, -1, Caller("theirs", Scope.READ, "", key, None, 0.0)))
        await asyncio.sleep(0.1)
        assert not following.done()

        await parts.writer.write(lambda c: keys.revoke_key(c, key.id, 1.0))

        assert await following
