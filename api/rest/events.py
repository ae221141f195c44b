"""Events of a campaign, from its table: as pages, and as a stream that can be taken up where it broke off.

An event exists exactly when its transaction was committed, so that any process can serve any stream and a
restart loses nothing.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from functools import partial
from typing import Annotated

from fastapi import APIRouter, Header, Query, Request, Response
from fastapi.responses import StreamingResponse
from pydantic import Field
from sqlalchemy import Connection
from starlette.types import Message, Receive, Scope, Send

from api.rest import shapes
from api.rest.access import By, Caller
from api.rest.campaigns import find
from api.rest.errors import ApiError
from api.rest.service import At, Service, named
from api.rest.shapes import CampaignId, Page
from api.rest.strict import StrictRoute
from api.rest.watch import EventView, look, shown
from db import keys, views
from db.views import SavedEvent

router = APIRouter(prefix="/campaigns/{campaign_id}/events", tags=["events"], route_class=StrictRoute)

MOST_EVENTS = 10**15
"""More than any campaign has."""
HEARTBEAT_SECONDS = 15.0
"""Without news before a comment keeps the connection open."""
RETRY = "retry: 2000\n\n"
"""Milliseconds after which a browser comes back."""
STREAMS = 64
"""That a key may have open."""
SLOW_SECONDS = 30.0
"""A client that takes nothing for so long is dropped; it can take the stream up again."""


Seldom = Annotated[str, Field(pattern=r"^((campaign|archive|island|policy|budget)\.[a-z_]{1,40}|candidate\.rescored)$")]


class Listing(shapes.Query):
    limit: shapes.Limit = 50
    cursor: str = Field("", pattern=r"^[0-9]{0,15}$", description="Sequence number of the last event that you have.")
    newest: bool = Field(False, description="Go back in time, from the newest event.")
    type: list[Seldom] = Field(
        [],
        max_length=10,
        description="Only such; of those of candidates only `candidate.rescored`: the others are too many to pick.",
    )


class Following(shapes.Query):
    after: int = Field(-1, ge=-1, le=2**53, description="Only events with larger numbers. Last-Event-ID goes before.")
    follow: bool = Field(True, description="Whether to wait for what has not happened yet.")


class EventStream(StreamingResponse):
    """Ends when the client takes nothing."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_in_time(message: Message) -> None:
            async with asyncio.timeout(SLOW_SECONDS):
                await send(message)

        with contextlib.suppress(TimeoutError):
            await super().__call__(scope, receive, send_in_time)


@router.get("", operation_id="list_events", summary="List events, as they happened or the newest first")
async def list_events(
    campaign_id: CampaignId, query: Annotated[Listing, Query()], service: At, request: Request, response: Response
) -> Page[EventView]:
    look_from, place = (views.events_before, MOST_EVENTS) if query.newest else (views.events_after, -1)

    def read(connection: Connection) -> list[SavedEvent]:
        number = named(connection, campaign_id).number
        return look_from(connection, number, int(query.cursor or place), query.limit + 1, query.type)

    found = await service.read(read)
    last = str(found[: query.limit][-1].seq) if found else None
    return shapes.page(request, response, [shown(event) for event in found], query.limit, last)


@router.get(
    "/stream",
    operation_id="stream_events",
    summary="Follow events as they happen",
    response_class=EventStream,
    responses={200: {"content": {"text/event-stream": {"schema": {"type": "string"}}}}},
)
async def stream_events(
    campaign_id: CampaignId,
    query: Annotated[Following, Query()],
    service: At,
    by: By,
    last_event_id: Annotated[str | None, Header(pattern=r"^[0-9]{1,15}$")] = None,
) -> EventStream:
    """Server-sent events, whose ids are sequence numbers. The stream ends when the campaign has."""
    number = (await find(service, campaign_id)).number
    after = query.after if last_event_id is None else int(last_event_id)
    headers = {"Cache-Control": "no-cache", "X-Accel-Buffering": "no"}
    if not query.follow:
        return EventStream(_to_the_present(service, number, after), 200, headers, "text/event-stream")
    if by.key is not None and service.watches.followed_by(by.actor) >= STREAMS:
        raise ApiError(429, "streams", f"this key has {STREAMS} streams open; close one", {"Retry-After": "5"})
    return EventStream(_to_the_end(service, number, after, by), 200, headers, "text/event-stream")


async def _to_the_present(service: Service, number: int, after: int) -> AsyncIterator[str]:
    yield RETRY
    while (seen := await service.read(partial(look, number=number, after=after))).frames:
        after += len(seen.frames)
        yield "".join(seen.frames)


async def _to_the_end(service: Service, number: int, after: int, by: Caller) -> AsyncIterator[str]:
    """Also to the end of its key: that is looked at again as often as the connection is kept open."""
    yield RETRY
    looked = service.now()
    with service.watches.joined(service.read, number, by.actor) as watch:
        while True:
            news = watch.news  # before the table is read, so that nothing comes unnoticed in between
            if by.key is not None and (now := service.now()) - looked >= HEARTBEAT_SECONDS:
                looked = now
                if not await service.read(partial(keys.is_good, id=by.key.id, now=now)):
                    return
            seen = watch.since(after)
            if seen is None:
                seen = await service.read(partial(look, number=number, after=after))
            if seen.frames:
                after += len(seen.frames)
                yield "".join(seen.frames)
            elif seen.ended:
                return
            elif not await _set(news, HEARTBEAT_SECONDS):
                yield ": still here\n\n"


async def _set(event: asyncio.Event, seconds: float) -> bool:
    """Whether it was set within this time."""
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
        return True
    except TimeoutError:
        return False
