"""Candidates: listed along an index, read one at a time."""

from __future__ import annotations

import difflib
import math
import struct
from collections.abc import Callable
from enum import StrEnum
from typing import Annotated, Any, TypeVar

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import PlainTextResponse
from pydantic import BaseModel, Field, FiniteFloat
from sqlalchemy import Connection

from api.rest import shapes
from api.rest.campaigns import named
from api.rest.errors import ApiError
from api.rest.service import At
from api.rest.shapes import CampaignId, Number, Page, Rewards
from api.rest.strict import StrictRoute
from db import campaigns, views
from db.campaigns import Listed, Saved
from db.rows import candidate_from_row
from evolve.candidate import Candidate
from evolve.problem import Problem
from evolve.program import Program

router = APIRouter(prefix="/campaigns/{campaign_id}", tags=["candidates"], route_class=StrictRoute)

Result = TypeVar("Result")


class Sort(StrEnum):
    NUMBER = "no"
    BEST = "best"


class CandidateSummary(BaseModel):
    no: int
    island: int
    verdict: str
    status: str
    scalar: FiniteFloat | None = Field(description="Utility under the problem's weights; null without rewards.")
    rewards: Rewards | None = Field(description="Null exactly when the verdict is not `ok`.")


class CandidateView(CandidateSummary):
    step: int = Field(description="-1 for the seed.")
    reply: int
    answer: int
    parents: list[int] = Field(description="The parent, then the other programs that its prompt showed.")
    reason: str = Field(description="Why the verdict is not `ok`. Untrusted text.")
    cpu_seconds: FiniteFloat
    wall_seconds: FiniteFloat
    peak_mib: FiniteFloat
    isolation_level: int
    pruned: bool = Field(description="Whether cases and log were dropped to save room.")


class SourceFileView(BaseModel):
    path: str
    text: str
    editable: bool


class ProgramView(BaseModel):
    files: list[SourceFileView]


class CaseView(BaseModel):
    id: str
    group: str
    verdict: str
    metrics: dict[str, FiniteFloat]
    cpu_seconds: FiniteFloat
    wall_seconds: FiniteFloat


class ReplyView(BaseModel):
    k: int
    text: str | None = Field(description="As the model wrote it; null once it was pruned. Untrusted text.")
    policy: str
    prompt_tokens: int
    completion_tokens: int
    dollars: FiniteFloat
    seconds: FiniteFloat
    finish: str
    sampling: dict[str, Any]
    candidates: list[int] = Field(description="Numbers of what became of its answers.")


class RolloutView(BaseModel):
    step: int
    island: int
    parent: int
    inspirations: list[int]
    prompt: list[dict[str, str]] | None = Field(description="Messages; null once they were pruned.")
    replies: list[ReplyView]


class AncestorView(BaseModel):
    no: int
    parent: int | None
    inspirations: list[int]
    island: int
    scalar: FiniteFloat | None


class Points(BaseModel):
    """Candidates as columns of one length, for plots."""

    no: list[int]
    island: list[int]
    verdict: list[str]
    status: list[str]
    scalar: list[FiniteFloat | None]
    rewards: dict[str, list[FiniteFloat | None]]
    next_after: int | None = Field(description="Give it as `after` for what follows; null when there is nothing.")


class Listing(shapes.Query):
    sort: Sort = Sort.NUMBER
    limit: shapes.Limit = 50
    cursor: str | None = Field(
        None,
        pattern=r"^([0-9a-f]{16}\.)?[0-9]{1,15}$",
        description="From the page before, for the same `sort`.",
    )


class Window(shapes.Query):
    after: int = Field(-1, ge=-1, le=2**53, description="Only candidates with larger numbers.")
    limit: int = Field(5000, ge=1, le=20_000)


class Lineage(shapes.Query):
    of: int = Field(ge=0, le=2**53)
    limit: int = Field(1000, ge=1, le=5000)


class Against(shapes.Query):
    against: int | None = Field(None, ge=0, le=2**53, description="Candidate number; its parent when left out.")


@router.get("/candidates", operation_id="list_candidates", summary="List candidates, by number or the best first")
async def list_candidates(
    campaign_id: CampaignId, query: Annotated[Listing, Query()], service: At, request: Request, response: Response
) -> Page[CandidateSummary]:
    """A page costs the same wherever it lies, however large the campaign is."""
    best = query.sort is Sort.BEST

    def read(connection: Connection, saved: Saved, problem: Problem) -> list[CandidateSummary]:
        after, most = _after(query.cursor), query.limit + 1
        if best:
            found = campaigns.list_best(connection, saved.number, after, most)
        else:
            found = campaigns.list_candidates(connection, saved.number, after[1], most)
        return [_summary(problem, listed) for listed in found]

    found = await service.read(in_campaign(campaign_id, read))
    last = found[: query.limit][-1] if found else None
    cursor = None
    if last is not None:
        cursor = f"{struct.pack('>d', last.scalar).hex()}.{last.no}" if best else str(last.no)
    return shapes.page(request, response, found, query.limit, cursor)


@router.get("/points", operation_id="list_points", summary="Candidates as columns")
async def list_points(campaign_id: CampaignId, query: Annotated[Window, Query()], service: At) -> Points:
    def read(connection: Connection, saved: Saved, problem: Problem) -> Points:
        found = campaigns.list_candidates(connection, saved.number, query.after, query.limit)
        columns = {
            name: [None if each.rewards is None else each.rewards[at] for each in found]
            for at, name in enumerate(problem.rewards.names)
        }
        return Points(
            no=[each.no for each in found],
            island=[each.island for each in found],
            verdict=[each.verdict for each in found],
            status=[each.status for each in found],
            scalar=[each.scalar for each in found],
            rewards=columns,
            next_after=found[-1].no if len(found) == query.limit else None,
        )

    return await service.read(in_campaign(campaign_id, read))


@router.get("/lineage", operation_id="get_lineage", summary="How a candidate came to be, back to the seed")
async def get_lineage(campaign_id: CampaignId, query: Annotated[Lineage, Query()], service: At) -> list[AncestorView]:
    """The candidate first, then its parent, and so on."""

    def read(connection: Connection, saved: Saved, problem: Problem) -> list[AncestorView]:
        found = views.ancestors(connection, saved.number, query.of, query.limit)
        if not found:
            raise _no_such(query.of)
        return [AncestorView.model_validate(each, from_attributes=True) for each in found]

    return await service.read(in_campaign(campaign_id, read))


@router.get("/candidates/{no}", operation_id="get_candidate", summary="Read a candidate")
async def get_candidate(campaign_id: CampaignId, no: Number, service: At) -> CandidateView:
    return await service.read(on_candidate(campaign_id, no, _view))


@router.get("/candidates/{no}/program", operation_id="get_program", summary="Read the program of a candidate")
async def get_program(campaign_id: CampaignId, no: Number, service: At) -> ProgramView:
    program = await service.read(on_candidate(campaign_id, no, _program))
    return ProgramView(files=[SourceFileView(path=f.path, text=f.text, editable=f.editable) for f in program.files])


@router.get(
    "/candidates/{no}/diff",
    operation_id="get_diff",
    summary="Compare the program with another one",
    response_class=PlainTextResponse,
)
async def get_diff(
    campaign_id: CampaignId, no: Number, query: Annotated[Against, Query()], service: At
) -> PlainTextResponse:
    """A unified diff from the other candidate to this one; empty when they are equal."""

    def read(connection: Connection, saved: Saved, problem: Problem) -> tuple[int, Program, Program]:
        this = _candidate(connection, saved, problem, no)
        other = query.against if query.against is not None else next(iter(this.parents), no)
        return other, _program(problem, _candidate(connection, saved, problem, other)), _program(problem, this)

    other, old, new = await service.read(in_campaign(campaign_id, read))
    return PlainTextResponse("".join(_unified(other, old, no, new)))


@router.get("/candidates/{no}/cases", operation_id="list_cases", summary="How it did on each case")
async def list_cases(campaign_id: CampaignId, no: Number, service: At) -> list[CaseView]:
    """Empty when it failed as a whole, and once cases were pruned."""
    candidate = await service.read(on_candidate(campaign_id, no, lambda problem, found: found))
    return [
        CaseView(
            id=case.id,
            group=case.group,
            verdict=case.verdict,
            metrics=dict(case.metrics),
            cpu_seconds=case.cpu_seconds,
            wall_seconds=case.wall_seconds,
        )
        for case in candidate.outcome.cases
    ]


@router.get("/candidates/{no}/log", operation_id="get_log", summary="What it printed", response_class=PlainTextResponse)
async def get_log(campaign_id: CampaignId, no: Number, service: At) -> PlainTextResponse:
    """Start and end of its output. Untrusted text."""
    log = await service.read(on_candidate(campaign_id, no, lambda problem, found: found.outcome.log))
    return PlainTextResponse(log.encode(errors="replace"))


@router.get("/candidates/{no}/rollout", operation_id="get_rollout", summary="The prompt and all replies to it")
async def get_rollout(campaign_id: CampaignId, no: Number, service: At) -> RolloutView:
    def read(connection: Connection, saved: Saved, problem: Problem) -> RolloutView:
        candidate = _candidate(connection, saved, problem, no)
        found = views.rollout(connection, saved.number, candidate.origin.step)
        if found is None:
            raise ApiError(404, "not-found", "the seed was not asked for; it has no rollout")
        return RolloutView.model_validate(found, from_attributes=True)

    return await service.read(in_campaign(campaign_id, read))


def in_campaign(
    campaign_id: str, read: Callable[[Connection, Saved, Problem], Result]
) -> Callable[[Connection], Result]:
    """Read something of a campaign and its problem in one transaction."""

    def job(connection: Connection) -> Result:
        saved = named(connection, campaign_id)
        return read(connection, saved, campaigns.load_saved_problem(connection, saved.campaign.problem_id))

    return job


def on_candidate(
    campaign_id: str, no: int, read: Callable[[Problem, Candidate], Result]
) -> Callable[[Connection], Result]:
    return in_campaign(campaign_id, lambda c, saved, problem: read(problem, _candidate(c, saved, problem, no)))


def _candidate(connection: Connection, saved: Saved, problem: Problem, no: int) -> Candidate:
    found = candidate_from_row(connection, saved.number, no, problem.seed)
    if found is None:
        raise _no_such(no)
    return found


def _no_such(no: int) -> ApiError:
    return ApiError(404, "not-found", f"there is no candidate {no} yet")


def _program(problem: Problem, candidate: Candidate) -> Program:
    if candidate.program is None:
        raise ApiError(404, "unbuilt", f"candidate {candidate.no} has no program: {candidate.outcome.reason}")
    return candidate.program


def _unified(other: int, old: Program, no: int, new: Program) -> list[str]:
    lines: list[str] = []
    for before, after in zip(old.files, new.files, strict=True):
        names = (f"{other}/{before.path}", f"{no}/{after.path}")
        pair = (before.text.splitlines(keepends=True), after.text.splitlines(keepends=True))
        for line in difflib.unified_diff(*pair, *names):
            lines.append(line if line.endswith("\n") else line + "\n\\ No newline at end of file\n")
    return lines


def _after(cursor: str | None) -> tuple[float, int]:
    """(utility, number) that a page goes on behind; every cursor that matches the pattern is one."""
    scalar, _, no = (cursor or "-1").rpartition(".")
    value = struct.unpack(">d", bytes.fromhex(scalar))[0] if scalar else math.inf
    return (math.inf if math.isnan(value) else value), int(no)


def _summary(problem: Problem, listed: Listed) -> CandidateSummary:
    return CandidateSummary(
        no=listed.no,
        island=listed.island,
        verdict=listed.verdict,
        status=listed.status,
        scalar=listed.scalar,
        rewards=None if listed.rewards is None else problem.rewards.named(listed.rewards),
    )


def _view(problem: Problem, candidate: Candidate) -> CandidateView:
    outcome = candidate.outcome
    return CandidateView(
        no=candidate.no,
        island=candidate.island,
        verdict=outcome.verdict,
        status=candidate.status,
        scalar=candidate.scalar,
        rewards=None if outcome.rewards is None else problem.rewards.named(outcome.rewards),
        step=candidate.origin.step,
        reply=candidate.origin.reply,
        answer=candidate.origin.answer,
        parents=list(candidate.parents),
        reason=outcome.reason,
        cpu_seconds=outcome.cpu_seconds,
        wall_seconds=outcome.wall_seconds,
        peak_mib=outcome.peak_mib,
        isolation_level=int(outcome.level),
        pruned=outcome.pruned,
    )
