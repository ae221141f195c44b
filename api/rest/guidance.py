"""What people tell the model while a campaign runs: every prompt shows it from then on, until it is withdrawn."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Path, Response
from pydantic import BaseModel, Field
from sqlalchemy import Connection

from api.rest import shapes
from api.rest.access import By
from api.rest.campaigns import keeping
from api.rest.errors import ApiError
from api.rest.service import At, named
from api.rest.shapes import CampaignId, IdempotencyKey
from api.rest.strict import Strict, StrictRoute
from db import guidance
from db.guidance import Guidance

router = APIRouter(prefix="/campaigns/{campaign_id}/guidance", tags=["campaigns"], route_class=StrictRoute)

MOST_STANDING = 8
"""At one time: prompts must stay prompts."""
GuidanceNumber = Annotated[int, Path(ge=0, le=2**53)]


class NewGuidance(Strict):
    text: str = Field(
        min_length=1,
        max_length=4000,
        pattern=r"^[^\x00]*[^\s\x00][^\x00]*$",
        examples=["Try sorting the items first; ignore readability."],
    )


class GuidanceView(BaseModel):
    no: int
    text: str
    author: str = Field(description="Name of the key that gave it, or `local`.")
    at: datetime
    since: int = Field(description="Prompts show it that were made after so many candidates had been counted …")
    until: int | None = Field(description="… and before so many; null while it stands.")


@router.post("", operation_id="create_guidance", summary="Tell the model something", status_code=201)
async def create_guidance(
    campaign_id: CampaignId,
    new: NewGuidance,
    service: At,
    by: By,
    response: Response,
    idempotency_key: IdempotencyKey = None,
) -> GuidanceView:
    """At most eight texts stand at one time. Scripted mutators read nothing."""

    def write(connection: Connection) -> Guidance:
        number = named(connection, campaign_id).number

        def effect() -> str:
            if len(guidance.standing(connection, number)) >= MOST_STANDING:
                raise ApiError(409, "full", f"{MOST_STANDING} texts stand already; withdraw one of them")
            author = by.key.name if by.key else by.actor
            made = guidance.give(connection, number, new.text, author, by.now)
            by.changed(connection, "create_guidance", campaign_id)
            return str(made.no)

        no = keeping(connection, by, idempotency_key, f"guide {campaign_id} {new.model_dump_json()}", effect)
        return guidance.all_of(connection, number)[int(no)]

    made = await service.write(write)
    response.headers["Location"] = f"/v1/campaigns/{campaign_id}/guidance"
    return _view(made)


@router.get("", operation_id="list_guidance", summary="What the model was told")
async def list_guidance(campaign_id: CampaignId, service: At) -> list[GuidanceView]:
    """In the order in which it was given."""
    found = await service.read(lambda c: guidance.all_of(c, named(c, campaign_id).number))
    return [_view(each) for each in found]


@router.post("/{no}/withdraw", operation_id="withdraw_guidance", summary="Tell the model no longer")
async def withdraw_guidance(campaign_id: CampaignId, no: GuidanceNumber, service: At, by: By) -> GuidanceView:
    """Harmless when repeated."""

    def write(connection: Connection) -> Guidance:
        withdrawn = guidance.withdraw(connection, named(connection, campaign_id).number, no)
        if withdrawn is None:
            raise ApiError(404, "not-found", f"there is no guidance {no}")
        by.changed(connection, "withdraw_guidance", campaign_id)
        return withdrawn

    return _view(await service.write(write))


def _view(given: Guidance) -> GuidanceView:
    return GuidanceView(
        no=given.no,
        text=given.text,
        author=given.author,
        at=shapes.instant(given.at),
        since=given.since,
        until=given.until,
    )
