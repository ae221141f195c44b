"""Who changed what."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, Field

from api.rest import shapes
from api.rest.service import At
from api.rest.shapes import Page
from api.rest.strict import StrictRoute
from db import trail
from db.keys import Scope

router = APIRouter(prefix="/audit", tags=["access"], route_class=StrictRoute)


class EntryView(BaseModel):
    id: int
    at: datetime
    actor: str = Field(description="Id and name of a key, or `local`.", examples=["key_7h2m9qkz4x nightly"])
    action: str = Field(description="The operation.", examples=["create_campaign"])
    subject: str = Field(description="Id of what was changed.")
    request: str = Field(description="Id of the request.")


class Listing(shapes.Query):
    limit: shapes.Limit = 50
    cursor: str | None = Field(None, pattern=r"^[0-9]{1,15}$")


@router.get(
    "",
    operation_id="list_audit",
    summary="List changes, the newest first",
    openapi_extra={"x-scope": Scope.ADMIN.value},
)
async def list_audit(
    query: Annotated[Listing, Query()], service: At, request: Request, response: Response
) -> Page[EntryView]:
    before = None if query.cursor is None else int(query.cursor)
    found = await service.read(lambda connection: trail.entries(connection, before, query.limit + 1))
    entries = [
        EntryView(
            id=e.id, at=shapes.instant(e.at), actor=e.actor, action=e.action, subject=e.subject, request=e.request
        )
        for e in found
    ]
    return shapes.page(request, response, entries, query.limit, str(entries[: query.limit][-1].id) if entries else None)
