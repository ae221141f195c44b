"""Family trees: who came of whom, pruned to those that matter to somebody."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field, FiniteFloat
from sqlalchemy import Connection

from api.rest import shapes
from api.rest.archive import ask_index
from api.rest.campaigns import find
from api.rest.errors import ApiError
from api.rest.folds import IndexFold
from api.rest.service import At
from api.rest.shapes import CampaignId
from api.rest.strict import StrictRoute
from db import views

router = APIRouter(prefix="/campaigns/{campaign_id}", tags=["pictures"], route_class=StrictRoute)


class Direction(StrEnum):
    ANCESTORS = "ancestors"
    DESCENDANTS = "descendants"


class RelativeView(BaseModel):
    no: int
    parent: int | None = Field(description="Null for the seed.")
    inspirations: list[int] = Field(description="Other programs that its prompt showed; they need not be in the tree.")
    island: int
    verdict: str
    scalar: FiniteFloat | None
    policy: str | None = Field(description="As its reply names it; null for the seed.")


class Lineage(BaseModel):
    of: list[int] = Field(description="Whose tree it is.")
    nodes: list[RelativeView] = Field(description="By number, so that a parent comes before its children.")
    complete: bool = Field(description="Whether all are shown.")


class Which(shapes.Query):
    of: list[Annotated[int, Field(ge=0, le=2**53)]] = Field(
        [], max_length=300, description="Candidate numbers; the best and the front when left out."
    )
    direction: Direction = Direction.ANCESTORS
    limit: int = Field(2000, ge=1, le=10_000)


@router.get("/lineage", operation_id="get_lineage", summary="Ancestors or descendants of candidates")
async def get_lineage(campaign_id: CampaignId, query: Annotated[Which, Query()], service: At) -> Lineage:
    """The tree of parents; of more than `limit` ancestors the newest are shown."""
    of = query.of or await ask_index(service, campaign_id, _elites)
    number = (await find(service, campaign_id)).number
    trace = views.ancestors if query.direction is Direction.ANCESTORS else views.descendants
    found = await service.read(lambda connection: trace(connection, number, of, query.limit + 1))
    if missing := set(query.of) - {each.no for each in found} if len(found) <= query.limit else None:
        raise ApiError(404, "not-found", f"there is no candidate {min(missing)} yet")
    shown = found[-query.limit :] if query.direction is Direction.ANCESTORS else found[: query.limit]
    return Lineage(
        of=sorted(set(of)),
        nodes=[RelativeView.model_validate(each, from_attributes=True) for each in shown],
        complete=len(found) <= query.limit,
    )


def _elites(connection: Connection, fold: IndexFold) -> list[int]:
    nos, _ = fold.index.front.front()
    return sorted({fold.index.best[1], *nos} - {-1})
