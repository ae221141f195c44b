"""Versions of a campaign's policy: what each round of training came to, and the way back."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Path
from pydantic import BaseModel, Field
from sqlalchemy import Connection

from api.rest import shapes
from api.rest.access import By
from api.rest.errors import ApiError
from api.rest.service import At, named
from api.rest.shapes import CampaignId
from api.rest.strict import StrictRoute
from db import versions
from evolve.policies import Stage, Version
from evolve.store import StoreError

router = APIRouter(prefix="/campaigns/{campaign_id}/policies", tags=["policies"], route_class=StrictRoute)


class PolicyVersion(BaseModel):
    round: int = Field(description="From 1.")
    stage: Stage
    version: str = Field(description="What replies call it; empty when nothing was learned.")
    trained_from: str = Field(description="A version, or the untrained policy.")
    digest: str = Field(description="Of the adapter's files.")
    reason: str = Field(description="Why there is none, or why it went.")
    report: dict[str, Any] = Field(description="What the trainer measured.")
    gate: dict[str, Any] | None = Field(
        description="The contexts it was compared on and, once it is made, the decision with its numbers."
    )
    at: datetime = Field(description="When the round ended.")


class RolledBack(BaseModel):
    gone: str = Field(description="The version that had the search, or was about to.")
    back_to: str = Field(description="The version that has it now; empty is the untrained policy.")


@router.get("", operation_id="list_policies", summary="Rounds of training, the oldest first")
async def list_policies(campaign_id: CampaignId, service: At) -> list[PolicyVersion]:
    """With what the gate decided and why. Empty for a campaign that does not train."""
    found = await service.read(lambda c: versions.read_versions(c, named(c, campaign_id).number))
    return [_view(version) for version in found]


@router.post("/rollback", operation_id="rollback_policy", summary="Go back to the version before")
async def rollback_policy(campaign_id: CampaignId, service: At, by: By) -> RolledBack:
    """A running controller follows within a second or two. Each time it goes one version further back."""

    def write(connection: Connection) -> RolledBack:
        number = named(connection, campaign_id).number
        try:
            gone, back_to = versions.roll_back(connection, number, f"rolled back by {by.actor}")
        except StoreError as error:
            raise ApiError(409, "untrained", str(error)) from None
        by.changed(connection, "rollback_policy", campaign_id)
        return RolledBack(gone=gone, back_to=back_to)

    return await service.write(write)


@router.post("/{round}/promote", operation_id="promote_policy", summary="Give the search to a version")
async def promote_policy(
    campaign_id: CampaignId, round: Annotated[int, Path(ge=1, le=2**53)], service: At, by: By
) -> PolicyVersion:
    """Whatever its gate said; what does worse than the untrained policy loses its share again. The version that has the
    search retires, and a rollback returns to one before it. A running controller follows within a second or two;
    repeating it changes nothing."""

    def write(connection: Connection) -> Version:
        number = named(connection, campaign_id).number
        known = versions.read_versions(connection, number)
        try:
            promoted = versions.promote(connection, number, round, f"promoted by {by.actor}")
        except StoreError as error:
            raise ApiError(409, "no-version", str(error)) from None
        if promoted is None:
            raise ApiError(404, "not-found", f"there was no round {round} of training")
        if promoted not in known:
            by.changed(connection, "promote_policy", campaign_id)
        return promoted

    return _view(await service.write(write))


def _view(version: Version) -> PolicyVersion:
    return PolicyVersion(
        round=version.no,
        stage=version.stage,
        version=version.name,
        trained_from=version.parent,
        digest=version.digest,
        reason=version.reason,
        report=dict(version.report),
        gate=None if version.gate is None else dict(version.gate),
        at=shapes.instant(version.at),
    )
