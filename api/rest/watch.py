"""One look at a campaign's events for all who follow them, however many they are.

A watch lives as long as somebody follows. It looks at the table twice a second, or less often for very many
followers, renders what is new once, and keeps the newest; who has fallen further behind, or joins, reads the table
himself.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from pydantic import BaseModel, Field
from sqlalchemy import Connection

from api.rest import shapes
from api.rest.errors import ApiError
from db import campaigns, views
from db.views import SavedEvent
from evolve.campaign import State
from evolve.store import StoreError

LOOK_SECONDS = 0.5
MOST_SECONDS = 5.0
MESSAGES = 50
"""To all followers in a second: what one costs, mostly the kernel's work, hardly depends on how much it says."""
BATCH = 500
KEPT = 4000
GOING = {State.QUEUED, State.RUNNING, State.PAUSED}

Read = Callable[[Callable[[Connection], Any]], Awaitable[Any]]


class EventView(BaseModel):
    seq: int = Field(description="From 0 without a gap.")
    at: datetime
    type: str = Field(examples=["candidate.scored"])
    payload: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Seen:
    """What follows an event."""

    frames: list[str]
    """One for each event, in order, without a gap."""
    ended: bool
    """Whether none will follow these, because the campaign has ended."""


def look(connection: Connection, number: int, after: int) -> Seen:
    """The next events, at most a batch; `ended` only with the last of them.

    Both of one transaction: a campaign's last event is written together with its state.
    """
    found = views.events_after(connection, number, after, BATCH)
    ended = len(found) < BATCH and campaigns.state_of(connection, number) not in GOING
    return Seen([_frame(event) for event in found], ended)


class Watch:
    def __init__(self, read: Read, number: int) -> None:
        self._read, self._number = read, number
        self.followers = 0
        self.news = asyncio.Event()
        """Set, and replaced, when something is new."""
        self._first: int | None = None
        """Sequence number of the first frame; None before the first look."""
        self._frames: list[str] = []
        self._ended = False
        self._task = asyncio.create_task(self._run())

    def since(self, after: int) -> Seen | None:
        """What follows this event; None if the watch does not reach back so far."""
        if self._first is None or after + 1 < self._first:
            return None
        return Seen(self._frames[after + 1 - self._first :], self._ended)

    def end(self) -> None:
        self._task.cancel()

    async def _run(self) -> None:
        while True:
            with contextlib.suppress(ApiError, StoreError):  # the database is away: followers hear nothing meanwhile
                if self._first is None:
                    last = await self._read(lambda connection: views.last_event(connection, self._number))
                    self._first = last + 1
                await self._look(self._first + len(self._frames) - 1)
            await asyncio.sleep(min(max(LOOK_SECONDS, self.followers / MESSAGES), MOST_SECONDS))

    async def _look(self, after: int) -> None:
        while True:
            seen: Seen = await self._read(partial(look, number=self._number, after=after))
            if seen.frames or seen.ended != self._ended:
                self._take(seen)
            if len(seen.frames) < BATCH:
                return
            after += len(seen.frames)

    def _take(self, seen: Seen) -> None:
        assert self._first is not None
        self._ended = seen.ended
        self._frames += seen.frames
        dropped = max(0, len(self._frames) - KEPT)
        del self._frames[:dropped]
        self._first += dropped
        self.news.set()
        self.news = asyncio.Event()


class Watches:
    def __init__(self) -> None:
        self._open: dict[int, Watch] = {}
        self._by: Counter[str] = Counter()

    @contextlib.contextmanager
    def joined(self, read: Read, number: int, who: str) -> Iterator[Watch]:
        """The watch of a campaign, while somebody follows it."""
        watch = self._open.get(number) or Watch(read, number)
        self._open[number] = watch
        watch.followers += 1
        self._by[who] += 1
        try:
            yield watch
        finally:
            self._by[who] -= 1
            watch.followers -= 1
            if not watch.followers:
                del self._open[number]
                watch.end()

    def followed_by(self, who: str) -> int:
        """Streams that a client has open."""
        return self._by[who]


def shown(event: SavedEvent) -> EventView:
    return EventView(seq=event.seq, at=shapes.instant(event.at), type=event.type, payload=event.payload)


def _frame(event: SavedEvent) -> str:
    data = json.dumps(shown(event).model_dump(mode="json"), allow_nan=False)  # has no line ends of its own
    return f"id: {event.seq}\nevent: {event.type}\ndata: {data}\n\n"
