"""Events of a campaign, from its table: as pages, and as a stream that can be taken up where it broke off.

An event exists exactly when its transaction was committed, so that any process can serve any stream and a
restart loses nothing.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from datetime import datetime
from functools import partial
from typing import Annotated, Any

from fastapi import APIRouter, Header, Query, Request, Response
from fastapi.responses import StreamingResponse
from pydantic import BaseModel, Field
from sqlalchemy import Connection
from starlette.types import Message, Receive, Scope, Send

from api.rest import shapes
from api.rest.campaigns import find
from api.rest.service import At, Service, named
from api.rest.shapes import CampaignId, Page
from api.rest.strict import StrictRoute
from db import campaigns, views
from db.views import SavedEvent
from evolve.campaign import State

router = APIRouter(prefix="/campaigns/{campaign_id}/events", tags=["events"], route_class=StrictRoute)

LOOK_SECONDS = 0.5
BATCH = 500
HEARTBEAT_LOOKS = 30
"""Looks without news before a comment keeps the connection open: 15 seconds."""
SLOW_SECONDS = 30.0
"""A client that takes nothing for so long is dropped; it can take the stream up again."""


class EventView(BaseModel):
    seq: int = Field(description="From 0 without a gap.")
    at: datetime
    type: str = Field(examples=["candidate.scored"])
    payload: dict[str, Any]


Seldom = Annotated[str, Field(pattern=r"^(campaign|archive|island|policy|budget)\.[a-z_]{1,40}$")]


class Listing(shapes.Query):
    limit: shapes.Limit = 50
    cursor: str = Field("", pattern=r"^[0-9]{0,15}$", description="Sequence number of the last event that you have.")
    type: list[Seldom] = Field([], max_length=10, description="Only such; those of candidates are too many to pick.")


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


@router.get("", operation_id="list_events", summary="List events in the order in which they happened")
async def list_events(
    campaign_id: CampaignId, query: Annotated[Listing, Query()], service: At, request: Request, response: Response
) -> Page[EventView]:
    after = int(query.cursor or -1)

    def read(connection: Connection) -> list[SavedEvent]:
        number = named(connection, campaign_id).number
        return views.events_after(connection, number, after, query.limit + 1, query.type)

    found = await service.read(read)
    last = str(found[: query.limit][-1].seq) if found else None
    return shapes.page(request, response, [_view(event) for event in found], query.limit, last)


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
    last_event_id: Annotated[str | None, Header(pattern=r"^[0-9]{1,15}$")] = None,
) -> EventStream:
    """Server-sent events, whose ids are sequence numbers. The stream ends when the campaign has."""
    number = (await find(service, campaign_id)).number
    after = query.after if last_event_id is None else int(last_event_id)
    headers = {"Cache-Control": "no-cache", "X-Accel-Buffering": "no"}
    return EventStream(_stream(service, number, after, query.follow), 200, headers, "text/event-stream")


async def _stream(service: Service, number: int, after: int, follow: bool) -> AsyncIterator[str]:
    yield "retry: 2000\n\n"
    quiet = 0
    while True:
        found, ended = await service.read(partial(_look, number=number, after=after))
        for event in found:
            after = event.seq
            yield _frame(event)
        if len(found) == BATCH:
            continue
        if ended or not follow:
            return
        quiet = 0 if found else quiet + 1
        if quiet == HEARTBEAT_LOOKS:
            quiet = 0
            yield ": still here\n\n"
        await asyncio.sleep(LOOK_SECONDS)


def _look(connection: Connection, number: int, after: int) -> tuple[list[SavedEvent], bool]:
    """New events; and whether none will follow, because the campaign has ended.

    Both of one transaction: its last event is written together with its state.
    """
    found = views.events_after(connection, number, after, BATCH)
    state = campaigns.find_campaign_by_number(connection, number).state
    return found, state not in (State.QUEUED, State.RUNNING, State.PAUSED)


def _view(event: SavedEvent) -> EventView:
    return EventView(seq=event.seq, at=shapes.instant(event.at), type=event.type, payload=event.payload)


def _frame(event: SavedEvent) -> str:
    data = json.dumps(_view(event).model_dump(mode="json"), allow_nan=False)  # has no line ends of its own
    return f"id: {event.seq}\nevent: {event.type}\ndata: {data}\n\n"
