"""Campaigns: ordered, listed, read, changed."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from typing import Annotated

from fastapi import APIRouter, Header, Query, Request, Response
from pydantic import BeforeValidator, Field, FiniteFloat
from sqlalchemy import Connection

from api.rest import shapes
from api.rest.access import By, Caller
from api.rest.campaign_view import CampaignView, conflict, etag, view
from api.rest.errors import ApiError
from api.rest.service import At, Service, named
from api.rest.shapes import CampaignId, IdempotencyKey, Page
from api.rest.strict import Strict, StrictRoute, Whole, whole
from api.wiring import Order, new_campaign, open_policy
from db import campaigns
from db.answered import KeyReused, once
from db.campaigns import Saved
from evolve.campaign import Campaign, Desired, Limit, Settings, State

router = APIRouter(prefix="/campaigns", tags=["campaigns"], route_class=StrictRoute)

Amount = Annotated[FiniteFloat, Field(gt=0, le=1e15)]


class Budget(Strict):
    """Hard limits; null is none."""

    evaluations: Amount | None = None
    seconds: Amount | None = None
    tokens: Amount | None = None
    dollars: Amount | None = None


class NewBudget(Budget):
    evaluations: Amount | None = 1000


Name = Annotated[str, Field(max_length=200, pattern=r"^[^\x00-\x1f\x7f]*$")]
Metadata = Annotated[
    dict[Annotated[str, Field(max_length=64)], Annotated[str, Field(max_length=512)]],
    Field(max_length=16, description="Notes of your own, texts by name; the server only keeps them."),
]


class NewCampaign(Strict):
    problem_id: str = Field(pattern=r"^prb_[0-9a-f]{32}$", examples=["prb_93a8193592652f91051d6160f52cd0bd"])
    mutator: str = Field("scripted", max_length=500, description="One of those that this server allows.")
    mutator_settings: dict[str, str] = Field({}, max_length=50)
    settings: dict[str, bool | int | FiniteFloat | str | list[str]] = Field(
        {}, max_length=50, examples=[{"selection": "lexicase", "islands": 2}]
    )
    budget: NewBudget = NewBudget()
    seed: Whole = Field(0, ge=0, le=2**63 - 1, description="Of every random draw.")
    name: Name = ""
    metadata: Metadata = Field(default_factory=dict)


class Clone(Strict):
    """What shall differ from the campaign that is cloned."""

    settings: dict[str, bool | int | FiniteFloat | str | list[str]] = Field({}, max_length=50)
    budget: Budget = Field(Budget(), description="Only what is given changes.")
    seed: Annotated[int, Field(ge=0, le=2**63 - 1), BeforeValidator(whole)] | None = None
    name: Name | None = None
    metadata: Metadata | None = None


class Change(Strict):
    """Only what is given changes."""

    budget: Budget | None = Field(None, description="Of a campaign at rest.")
    name: Name | None = None
    metadata: Metadata | None = Field(None, description="All of it, in place of what there is.")


class Listing(shapes.Query):
    limit: shapes.Limit = 50
    cursor: str | None = Field(None, pattern=r"^cmp_[0-9a-z]{1,32}$")


@router.post("", operation_id="create_campaign", summary="Start a campaign", status_code=201)
async def create_campaign(
    new: NewCampaign, service: At, by: By, response: Response, idempotency_key: IdempotencyKey = None
) -> CampaignView:
    limit = {name: math.inf if value is None else value for name, value in new.budget.model_dump().items()}
    order = Order(
        problem=None,
        mutator=new.mutator,
        mutator_settings=new.mutator_settings,
        settings=Settings.parse(new.settings),
        limit=limit,
        seed=new.seed,
    )
    asked = f"create {new.model_dump_json()}"
    called = (new.name, new.metadata)
    return await _create(service, by, response, new.problem_id, order, called, idempotency_key, asked)


@router.post(
    "/{campaign_id}/clone", operation_id="clone_campaign", summary="Start a campaign like this one", status_code=201
)
async def clone_campaign(
    campaign_id: CampaignId,
    service: At,
    by: By,
    response: Response,
    clone: Clone | None = None,
    idempotency_key: IdempotencyKey = None,
) -> CampaignView:
    clone = clone or Clone.model_validate({})
    saved = await find(service, campaign_id)
    old = saved.campaign
    order = Order(
        problem=None,
        mutator=old.mutator,
        mutator_settings=old.mutator_settings,
        settings=Settings.parse(old.settings.as_dict() | clone.settings),
        limit=asdict(_changed(old.limit, clone.budget)),
        seed=old.seed if clone.seed is None else clone.seed,
    )
    asked = f"clone {campaign_id} {clone.model_dump_json()}"
    called = (
        saved.name if clone.name is None else clone.name,
        saved.metadata if clone.metadata is None else clone.metadata,
    )
    return await _create(service, by, response, old.problem_id, order, called, idempotency_key, asked)


@router.get("", operation_id="list_campaigns", summary="List campaigns, the newest first")
async def list_campaigns(
    query: Annotated[Listing, Query()], service: At, request: Request, response: Response
) -> Page[CampaignView]:
    def read(connection: Connection) -> list[CampaignView]:
        found = campaigns.page_of_campaigns(connection, query.cursor, query.limit + 1)
        return [view(connection, saved) for saved in found]

    found = await service.read(read)
    last = found[: query.limit][-1].id if found else None
    return shapes.page(request, response, found, query.limit, last)


@router.get(
    "/{campaign_id}",
    operation_id="get_campaign",
    summary="Read a campaign",
    response_model=CampaignView,
    responses={304: {"description": "It is as If-None-Match says."}},
)
async def get_campaign(
    campaign_id: CampaignId,
    service: At,
    response: Response,
    if_none_match: Annotated[str | None, Header(description="An ETag that you hold.")] = None,
) -> CampaignView | Response:
    seen = await service.read(lambda connection: view(connection, named(connection, campaign_id)))
    if if_none_match == etag(seen):
        return Response(status_code=304, headers={"ETag": etag(seen)})
    response.headers["ETag"] = etag(seen)
    return seen


@router.patch("/{campaign_id}", operation_id="change_campaign", summary="Change its name, notes or budget")
async def change_campaign(
    campaign_id: CampaignId,
    change: Change,
    service: At,
    by: By,
    response: Response,
    if_match: Annotated[str, Header(description="The ETag of what you want to change, or * for any.")],
) -> CampaignView:
    """A running campaign keeps the budget that it was taken up with: pause it, change that, resume it."""

    def write(connection: Connection) -> CampaignView:
        saved = named(connection, campaign_id)
        if if_match not in ("*", tag := etag(view(connection, saved))):
            raise ApiError(412, "stale", "the campaign has changed since; read it again", {"ETag": tag})
        if change.budget is not None:
            if saved.state is State.RUNNING or (saved.state, saved.desired) == (State.QUEUED, Desired.RUNNING):
                raise conflict(saved, "its budget can be changed while it rests")
            campaigns.set_budget(connection, saved.number, _changed(saved.campaign.limit, change.budget))
        campaigns.rename(connection, saved.number, change.name, change.metadata)
        by.changed(connection, "change_campaign", campaign_id)
        return view(connection, campaigns.find_campaign_by_number(connection, saved.number))

    changed = await service.write(write)
    response.headers["ETag"] = etag(changed)
    return changed


async def find(service: Service, campaign_id: str) -> Saved:
    """The campaign, or 404."""
    return await service.read(lambda c: named(c, campaign_id))


async def _create(
    service: Service,
    by: Caller,
    response: Response,
    problem_id: str,
    order: Order,
    called: tuple[str, Mapping[str, str]],
    key: str | None,
    asked: str,
) -> CampaignView:
    campaign = await _checked(service, problem_id, order, by.now)
    name, metadata = called

    def write(connection: Connection) -> CampaignView:
        def effect() -> str:
            campaigns.create_campaign(connection, campaign, by.now, name=name, metadata=metadata)
            by.changed(connection, "create_campaign", campaign.id)
            return campaign.id

        return view(connection, named(connection, keeping(connection, by, key, asked, effect)))

    made = await service.write(write)
    response.headers["Location"] = f"/v1/campaigns/{made.id}"
    return made


async def _checked(service: Service, problem_id: str, order: Order, now: float) -> Campaign:
    """The campaign as ordered, if this server can run it."""
    if order.mutator not in service.mutators:
        allowed = ", ".join(sorted(service.mutators))
        raise ApiError(422, "mutator", f"this server allows the mutators {allowed}; `quiver serve --mutator` adds more")

    def load(connection: Connection) -> Campaign:
        if campaigns.problem_created_at(connection, problem_id) is None:
            raise ApiError(422, "unknown-problem", f"there is no problem {problem_id}; POST /v1/problems makes one")
        return new_campaign(order, campaigns.load_saved_problem(connection, problem_id), now)

    campaign = await service.read(load)
    await open_policy(campaign).close()
    return campaign


def keeping(connection: Connection, by: Caller, key: str | None, asked: str, effect: Callable[[], str]) -> str:
    """What the effect returns, or with an Idempotency-Key returned before. Whoever asks has keys of its own."""
    if key is None:
        return effect()
    whose = f"{by.key.id} {key}" if by.key else key
    try:
        return once(connection, whose, hashlib.blake2b(asked.encode(), digest_size=16).digest(), by.now, effect)
    except KeyReused:
        raise ApiError(409, "key-reused", "this Idempotency-Key was used for another request; take a new one") from None


def _changed(limit: Limit, budget: Budget) -> Limit:
    given = budget.model_dump(exclude_unset=True)
    return replace(limit, **{name: math.inf if value is None else value for name, value in given.items()})
