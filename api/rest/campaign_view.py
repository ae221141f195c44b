"""A campaign as clients see it, and what may be done with it as it is."""

from __future__ import annotations

import hashlib
import math
from dataclasses import asdict
from datetime import datetime
from enum import StrEnum
from typing import Any

from pydantic import BaseModel, Field, FiniteFloat
from sqlalchemy import Connection

from api.rest import shapes
from api.rest.errors import ApiError
from db import campaigns
from db.campaigns import Saved
from evolve.campaign import Desired, State
from evolve.problem import Trust

ENDED_BY_ITSELF = {State.FINISHED, State.STALLED, State.FAILED}


class Action(StrEnum):
    PAUSE = "pause"
    RESUME = "resume"
    STOP = "stop"
    CANCEL = "cancel"


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


class BestView(BaseModel):
    no: int
    scalar: FiniteFloat


class CampaignView(BaseModel):
    id: str
    name: str
    metadata: dict[str, str]
    problem_id: str
    problem_name: str
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
    best: BestView | None = Field(description="The first candidate with the highest utility under the weights.")
    retrain: bool = Field(description="Whether its user waits for a round of training.")
    trust: Trust = Field(description="Of all its rewards: `self-reported` is the candidates' own word.")
    created_at: datetime


def etag(seen: BaseModel) -> str:
    """Strong: equal exactly when what is shown is equal."""
    return f'"{hashlib.blake2b(seen.model_dump_json().encode(), digest_size=12).hexdigest()}"'


def view(connection: Connection, saved: Saved) -> CampaignView:
    campaign = saved.campaign
    problem_name, trust = campaigns.problem_facts(connection, campaign.problem_id)
    best = campaigns.list_best(connection, saved.number, most=1)
    return CampaignView(
        id=campaign.id,
        name=saved.name,
        metadata=dict(saved.metadata),
        problem_id=campaign.problem_id,
        problem_name=problem_name,
        state=saved.state,
        desired=saved.desired,
        reason=saved.reason,
        allowed_actions=allowed(saved.state),
        mutator=campaign.mutator,
        mutator_settings=dict(campaign.mutator_settings),
        settings=campaign.settings.as_dict(),
        seed=campaign.seed,
        budget=BudgetView(**{n: None if math.isinf(v) else v for n, v in asdict(campaign.limit).items()}),
        spent=SpentView(**asdict(saved.spent)),
        best=BestView(no=best[0].no, scalar=best[0].scalar or 0.0) if best else None,
        retrain=saved.retrain,
        trust=trust,
        created_at=shapes.instant(saved.created_at),
    )


def allowed(state: State) -> list[Action]:
    if state in ENDED_BY_ITSELF:
        return [Action.RESUME]
    if state in (State.STOPPED, State.CANCELLED):
        return [Action.RESUME, Action.STOP if state is State.STOPPED else Action.CANCEL]
    return list(Action)


def conflict(saved: Saved, detail: str) -> ApiError:
    text = f"{saved.campaign.id} is {saved.state}: {detail}"
    return ApiError(409, "state", text, state=saved.state, allowed_actions=allowed(saved.state))
