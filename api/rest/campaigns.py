"""Campaigns: ordered, listed, read, steered."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any

from fastapi import APIRouter, Header, Query, Request, Response
from pydantic import BaseModel, Field, FiniteFloat
from sqlalchemy import Connection

from api.rest import shapes
from api.rest.errors import ApiError
from api.rest.service import At, Service
from api.rest.shapes import CampaignId, IdempotencyKey, Page
from api.rest.strict import Strict, StrictRoute
from api.wiring import Order, build_mutator, new_campaign
from db import campaigns
from db.answered import KeyReused, once
from db.campaigns import Saved
from evolve.campaign import Campaign, Desired, Limit, Settings, State

router = APIRouter(prefix="/campaigns", tags=["campaigns"], route_class=StrictRoute)

Amount = Annotated[FiniteFloat, Field(gt=0, le=1e15)]
ENDED_BY_ITSELF = {State.FINISHED, State.STALLED, State.FAILED}


class Action(StrEnum):
    PAUSE = "pause"
    RESUME = "resume"
    STOP = "stop"


DESIRE = {Action.PAUSE: Desired.PAUSED, Action.RESUME: Desired.RUNNING, Action.STOP: Desired.STOPPED}


class Budget(Strict):
    """Hard limits; null is none."""

    evaluations: Amount | None = None
    seconds: Amount | None = None
    tokens: Amount | None = None
    dollars: Amount | None = None


class NewBudget(Budget):
    evaluations: Amount | None = 1000


class NewCampaign(Strict):
    problem_id: str = Field(pattern=r"^prb_[0-9a-f]{32}$", examples=["prb_93a8193592652f91051d6160f52cd0bd"])
    mutator: str = Field("scripted", max_length=500, description="One of those that this server allows.")
    mutator_settings: dict[str, str] = Field({}, max_length=50)
    settings: dict[str, bool | int | FiniteFloat | str | list[str]] = Field(
        {}, max_length=50, examples=[{"selection": "lexicase", "islands": 2}]
    )
    budget: NewBudget = NewBudget()
    seed: int = Field(0, ge=0, le=2**63 - 1, description="Of every random draw.")


class Clone(Strict):
    """What shall differ from the campaign that is cloned."""

    settings: dict[str, bool | int | FiniteFloat | str | list[str]] = Field({}, max_length=50)
    budget: Budget = Field(Budget(), description="Only what is given changes.")
    seed: int | None = Field(None, ge=0, le=2**63 - 1)


class Change(Strict):
    budget: Budget = Field(description="Only what is given changes.")


class SpentView(BaseModel):
    evaluations: int
    seconds: FiniteFloat
    tokens: int
    dollars: FiniteFloat
    replies: int
    candidates: int
    valid: int
    duplicates: int
    unbuilt: int


class BudgetView(BaseModel):
    evaluations: FiniteFloat | None
    seconds: FiniteFloat | None
    tokens: FiniteFloat | None
    dollars: FiniteFloat | None


class CampaignView(BaseModel):
    id: str
    problem_id: str
    state: State
    desired: Desired = Field(description="What its user wants; the state follows when what is in flight is done.")
    reason: str
    allowed_actions: list[Action]
    mutator: str
    mutator_settings: dict[str, str]
    settings: dict[str, Any]
    seed: int
    budget: BudgetView
    spent: SpentView
    created_at: datetime


class Listing(shapes.Query):
    limit: shapes.Limit = 50
    cursor: str | None = Field(None, pattern=r"^cmp_[0-9a-z]{1,32}$")


@router.post("", operation_id="create_campaign", summary="Start a campaign", status_code=201)
async def create_campaign(
    new: NewCampaign, service: At, response: Response, idempotency_key: IdempotencyKey = None
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
    return await _create(service, response, new.problem_id, order, idempotency_key, f"create {new.model_dump_json()}")


@router.post(
    "/{campaign_id}/clone", operation_id="clone_campaign", summary="Start a campaign like this one", status_code=201
)
async def clone_campaign(
    campaign_id: CampaignId,
    service: At,
    response: Response,
    clone: Clone | None = None,
    idempotency_key: IdempotencyKey = None,
) -> CampaignView:
    clone = clone or Clone.model_validate({})
    old = (await find(service, campaign_id)).campaign
    order = Order(
        problem=None,
        mutator=old.mutator,
        mutator_settings=old.mutator_settings,
        settings=Settings.parse(old.settings.as_dict() | clone.settings),
        limit=asdict(_changed(old.limit, clone.budget)),
        seed=old.seed if clone.seed is None else clone.seed,
    )
    asked = f"clone {campaign_id} {clone.model_dump_json()}"
    return await _create(service, response, old.problem_id, order, idempotency_key, asked)


@router.get("", operation_id="list_campaigns", summary="List campaigns, the newest first")
async def list_campaigns(
    query: Annotated[Listing, Query()], service: At, request: Request, response: Response
) -> Page[CampaignView]:
    found = await service.read(lambda c: campaigns.page_of_campaigns(c, query.cursor, query.limit + 1))
    last = found[: query.limit][-1].campaign.id if found else None
    return shapes.page(request, response, [view(saved) for saved in found], query.limit, last)


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
    seen = view(await find(service, campaign_id))
    if if_none_match == etag(seen):
        return Response(status_code=304, headers={"ETag": etag(seen)})
    response.headers["ETag"] = etag(seen)
    return seen


@router.patch("/{campaign_id}", operation_id="change_campaign", summary="Change the budget of a resting campaign")
async def change_campaign(
    campaign_id: CampaignId,
    change: Change,
    service: At,
    response: Response,
    if_match: Annotated[str | None, Header(description="The ETag of what you want to change.")] = None,
) -> CampaignView:
    """A running campaign keeps the budget that it was taken up with: pause it, change it, resume it."""
    if if_match is None:
        raise ApiError(428, "precondition-required", "send If-Match with the ETag of GET, or * for any")

    def write(connection: Connection) -> Saved:
        saved = named(connection, campaign_id)
        seen = view(saved)
        if if_match not in ("*", etag(seen)):
            raise ApiError(412, "stale", "the campaign has changed since; read it again", {"ETag": etag(seen)})
        if saved.state is State.RUNNING or (saved.state, saved.desired) == (State.QUEUED, Desired.RUNNING):
            raise _conflict(saved, "its budget can be changed while it rests")
        campaigns.set_budget(connection, saved.number, _changed(saved.campaign.limit, change.budget))
        return campaigns.find_campaign_by_number(connection, saved.number)

    changed = view(await service.write(write))
    response.headers["ETag"] = etag(changed)
    return changed


@router.post("/{campaign_id}/pause", operation_id="pause_campaign", summary="Let it rest", status_code=202)
async def pause_campaign(campaign_id: CampaignId, service: At) -> CampaignView:
    """What is in flight finishes."""
    return await _steer(service, campaign_id, Action.PAUSE)


@router.post("/{campaign_id}/resume", operation_id="resume_campaign", summary="Let it go on", status_code=202)
async def resume_campaign(campaign_id: CampaignId, service: At) -> CampaignView:
    """Also one that has ended; it ends again at once while its budget is spent."""
    return await _steer(service, campaign_id, Action.RESUME)


@router.post("/{campaign_id}/stop", operation_id="stop_campaign", summary="Stop it", status_code=202)
async def stop_campaign(campaign_id: CampaignId, service: At) -> CampaignView:
    """What is in flight finishes. A stopped campaign can be resumed."""
    return await _steer(service, campaign_id, Action.STOP)


async def find(service: Service, campaign_id: str) -> Saved:
    """The campaign, or 404."""
    return await service.read(lambda c: named(c, campaign_id))


def named(connection: Connection, campaign_id: str) -> Saved:
    """The campaign, or 404, within a transaction."""
    saved = campaigns.campaign_named(connection, campaign_id)
    if saved is None:
        raise ApiError(404, "not-found", f"there is no campaign {campaign_id}; GET /v1/campaigns lists them")
    return saved


def etag(seen: BaseModel) -> str:
    """Strong: equal exactly when what is shown is equal."""
    return f'"{hashlib.blake2b(seen.model_dump_json().encode(), digest_size=12).hexdigest()}"'


def view(saved: Saved) -> CampaignView:
    campaign = saved.campaign
    return CampaignView(
        id=campaign.id,
        problem_id=campaign.problem_id,
        state=saved.state,
        desired=saved.desired,
        reason=saved.reason,
        allowed_actions=_allowed(saved.state),
        mutator=campaign.mutator,
        mutator_settings=dict(campaign.mutator_settings),
        settings=campaign.settings.as_dict(),
        seed=campaign.seed,
        budget=BudgetView(**{n: None if math.isinf(v) else v for n, v in asdict(campaign.limit).items()}),
        spent=SpentView(**asdict(saved.spent)),
        created_at=shapes.instant(saved.created_at),
    )


async def _create(
    service: Service, response: Response, problem_id: str, order: Order, key: str | None, asked: str
) -> CampaignView:
    now = service.now()
    campaign = await _checked(service, problem_id, order, now)

    def effect(connection: Connection) -> str:
        campaigns.create_campaign(connection, campaign, now)
        return campaign.id

    def write(connection: Connection) -> Saved:
        made = effect(connection) if key is None else _once(connection, key, asked, now, lambda: effect(connection))
        return named(connection, made)

    saved = await service.write(write)
    response.headers["Location"] = f"/v1/campaigns/{saved.campaign.id}"
    return view(saved)


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
    await build_mutator(campaign).close()
    return campaign


def _once(connection: Connection, key: str, asked: str, now: float, effect: Callable[[], str]) -> str:
    try:
        return once(connection, key, hashlib.blake2b(asked.encode(), digest_size=16).digest(), now, effect)
    except KeyReused:
        raise ApiError(409, "key-reused", "this Idempotency-Key was used for another request; take a new one") from None


async def _steer(service: Service, campaign_id: str, action: Action) -> CampaignView:
    def write(connection: Connection) -> Saved:
        saved = named(connection, campaign_id)
        if action not in _allowed(saved.state):
            raise _conflict(saved, f"it cannot {action}")
        if not _is_so(saved, action):
            campaigns.desire(connection, saved.number, DESIRE[action])
        return campaigns.find_campaign_by_number(connection, saved.number)

    return view(await service.write(write))


def _is_so(saved: Saved, action: Action) -> bool:
    """Whether a repeated action would change nothing."""
    going = saved.state in (State.QUEUED, State.RUNNING)
    return saved.desired is DESIRE[action] and (going if action is Action.RESUME else not going)


def _allowed(state: State) -> list[Action]:
    if state in ENDED_BY_ITSELF:
        return [Action.RESUME]
    if state is State.STOPPED:
        return [Action.RESUME, Action.STOP]
    return list(Action)


def _conflict(saved: Saved, detail: str) -> ApiError:
    text = f"{saved.campaign.id} is {saved.state}: {detail}"
    return ApiError(409, "state", text, state=saved.state, allowed_actions=_allowed(saved.state))


def _changed(limit: Limit, budget: Budget) -> Limit:
    given = budget.model_dump(exclude_unset=True)
    return replace(limit, **{name: math.inf if value is None else value for name, value in given.items()})
