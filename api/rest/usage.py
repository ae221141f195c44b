"""What a campaign has used up, how fast it goes, and why candidates fail."""

from __future__ import annotations

from fastapi import APIRouter
from pydantic import BaseModel, Field, FiniteFloat
from sqlalchemy import Connection

from api.rest.campaign_view import SpentView
from api.rest.campaigns import find
from api.rest.service import At
from api.rest.shapes import CampaignId
from api.rest.strict import StrictRoute
from api.rest.tally import Tally
from db import queue

router = APIRouter(prefix="/campaigns/{campaign_id}", tags=["pictures"], route_class=StrictRoute)

SHOWN = 200
"""Messages that are shown, the most frequent first."""


class UsageBuckets(BaseModel):
    """Columns of one length; the first bucket starts with the seed."""

    candidates: list[int]
    evaluations: list[int]
    valid: list[int]
    duplicates: list[int]
    prompt_tokens: list[int]
    completion_tokens: list[int]
    dollars: list[FiniteFloat]
    asking_seconds: list[FiniteFloat] = Field(description="Of the policy, for all replies together.")
    cpu_seconds: list[FiniteFloat] = Field(description="Of candidates in the sandbox.")
    evaluating_seconds: list[FiniteFloat]
    ended_at: list[FiniteFloat | None] = Field(
        description="When the last evaluation of the bucket ended, in seconds since 1970. "
        "Evaluations by the time between two of them are the throughput."
    )


class PolicyUsage(BaseModel):
    policy: str = Field(description="As its replies name it; empty for the seed.")
    candidates: int
    valid: int
    improved: int = Field(description="Candidates that were better under the weights than all before them.")
    replies: int
    tokens: int
    dollars: FiniteFloat


class Queue(BaseModel):
    waiting: int = Field(description="Programs that wait for a place in the sandbox.")
    running: int


class Usage(BaseModel):
    spent: SpentView
    queue: Queue
    candidates_per_bucket: int
    buckets: UsageBuckets
    policies: list[PolicyUsage]


class MessageView(BaseModel):
    verdict: str
    text: str = Field(description="Of the first; the others differ in numbers only. Untrusted text.")
    count: int
    first: int = Field(description="Candidate number.")
    last: int


class Failures(BaseModel):
    verdicts: dict[str, int] = Field(description="Candidates by verdict; duplicates have that of their first.")
    candidates_per_bucket: int
    buckets: dict[str, list[int]] = Field(description="The same over the course of the campaign: columns by verdict.")
    messages: list[MessageView]


@router.get("/usage", operation_id="get_usage", summary="Tokens, money, time and throughput")
async def get_usage(campaign_id: CampaignId, service: At) -> Usage:
    """In at most 256 buckets of equally many candidates each."""

    saved, depth = await service.campaign(campaign_id, lambda c, saved, problem: (saved, queue.depth(c, saved.number)))

    def answer(connection: Connection, tally: Tally) -> Usage:
        columns = {name: sums[: tally.used].tolist() for name, sums in tally.sums.items()}
        ended_at = [at or None for at in tally.ended_at[: tally.used].tolist()]
        return Usage(
            spent=SpentView.model_validate(saved.spent, from_attributes=True),
            queue=Queue(waiting=depth[0], running=depth[1]),
            candidates_per_bucket=tally.width,
            buckets=UsageBuckets(**columns, ended_at=ended_at),
            policies=[PolicyUsage(policy=name, **vars(policy)) for name, policy in sorted(tally.policies.items())],
        )

    return await service.ask(("tally", saved.number), lambda connection: Tally(saved.number), answer)


@router.get("/failures", operation_id="get_failures", summary="Candidates by verdict, failures by message")
async def get_failures(campaign_id: CampaignId, service: At) -> Failures:
    saved = await find(service, campaign_id)

    def answer(connection: Connection, tally: Tally) -> Failures:
        buckets = {verdict: counts[: tally.used].astype(int).tolist() for verdict, counts in tally.verdicts.items()}
        frequent = sorted(tally.messages.values(), key=lambda message: (-message.count, message.first))
        return Failures(
            verdicts={verdict: sum(counts) for verdict, counts in buckets.items()},
            candidates_per_bucket=tally.width,
            buckets=buckets,
            messages=[MessageView.model_validate(each, from_attributes=True) for each in frequent[:SHOWN]],
        )

    return await service.ask(("tally", saved.number), lambda connection: Tally(saved.number), answer)
