"""One candidate: its program, how it did, and where it came from."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from dataclasses import fields
from typing import Annotated, Any, TypeVar

from fastapi import APIRouter, Query
from fastapi.responses import PlainTextResponse
from pydantic import BaseModel, Field, FiniteFloat
from sqlalchemy import Connection

from api.rest import shapes
from api.rest.errors import ApiError
from api.rest.listing import CandidateSummary, summary
from api.rest.service import At
from api.rest.shapes import CampaignId, Number, Rewards
from api.rest.strict import StrictRoute
from db import campaigns, rescoring, views
from db.campaigns import Saved
from db.rows import candidate_from_row
from db.views import Rollout, SavedReply
from evolve.candidate import Candidate
from evolve.outcome import Verdict
from evolve.problem import Problem
from evolve.program import Program

router = APIRouter(prefix="/campaigns/{campaign_id}", tags=["candidates"], route_class=StrictRoute)

Result = TypeVar("Result")


class RescoredView(BaseModel):
    """What it came to on a set of fresh cases."""

    seed: int = Field(description="Of the cases.")
    verdict: Verdict
    reason: str = Field(description="Why the verdict is not `ok`. Untrusted text.")
    rewards: Rewards | None
    held_out: Rewards = Field(description="Over the hidden cases, of the rewards that have some.")


class CandidateView(CandidateSummary):
    trust: str = Field(description="Of its rewards: `split`, or `self-reported`, which is the candidate's own word.")
    stage: str = Field(description="The last stage that was run; empty if the problem has none.")
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
    rescored: list[RescoredView] = Field(description="On cases that the search has never seen; see `rescore`.")
    rescoring: int = Field(description="Sets of fresh cases that it is still to be held against.")


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


class AnswerView(CandidateSummary):
    """What became of an answer."""

    answer: int


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
    answers: list[AnswerView] = Field(description="What became of its answers, in their order.")


class RolloutView(BaseModel):
    step: int
    island: int
    parent: int
    inspirations: list[int]
    prompt: list[dict[str, str]] | None = Field(description="Messages; null once they were pruned.")
    replies: list[ReplyView]


class Against(shapes.Query):
    against: str = Field(
        "parent", pattern=r"^(parent|best|[0-9]{1,15})$", description="`parent`, `best`, or a candidate number."
    )


@router.get("/candidates/{no}", operation_id="get_candidate", summary="Read a candidate")
async def get_candidate(campaign_id: CampaignId, no: Number, service: At) -> CandidateView:
    return await service.campaign(campaign_id, lambda c, saved, problem: candidate_view(c, saved, problem, no))


@router.get("/candidates/{no}/program", operation_id="get_program", summary="Read the program of a candidate")
async def get_program(campaign_id: CampaignId, no: Number, service: At) -> ProgramView:
    program = await service.campaign(campaign_id, on_candidate(no, _program))
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
        if query.against == "parent":
            other = next(iter(this.parents), no)
        elif query.against == "best":
            best = campaigns.best_candidate(connection, saved.number)
            other = no if best is None else best
        else:
            other = int(query.against)
        return other, program_of(connection, saved, problem, other), _program(problem, this)

    other, old, new = await service.campaign(campaign_id, read)
    return PlainTextResponse("".join(_unified(other, old, no, new)))


@router.get("/candidates/{no}/cases", operation_id="list_cases", summary="How it did on each case")
async def list_cases(campaign_id: CampaignId, no: Number, service: At) -> list[CaseView]:
    """Empty when it failed as a whole, and once cases were pruned."""
    candidate = await service.campaign(campaign_id, on_candidate(no, lambda problem, found: found))
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
    log = await service.campaign(campaign_id, on_candidate(no, lambda problem, found: found.outcome.log))
    return PlainTextResponse(log.encode(errors="replace"))


@router.get("/candidates/{no}/rollout", operation_id="get_rollout", summary="The prompt and all replies to it")
async def get_rollout(campaign_id: CampaignId, no: Number, service: At) -> RolloutView:
    def read(connection: Connection, saved: Saved, problem: Problem) -> RolloutView:
        candidate = _candidate(connection, saved, problem, no)
        found = views.rollout(connection, saved.number, candidate.origin.step)
        if found is None:
            raise ApiError(404, "not-found", "the seed was not asked for; it has no rollout")
        nos = [no for reply in found.replies for no, _ in reply.candidates]
        became = {listed.no: summary(problem, listed) for listed in campaigns.list_these(connection, saved.number, nos)}

        def answers(reply: SavedReply) -> list[AnswerView]:
            return [AnswerView(answer=answer, **became[no]) for no, answer in reply.candidates]

        replies = [ReplyView(**_fields(reply), answers=answers(reply)) for reply in found.replies]
        return RolloutView(**_fields(found) | {"replies": replies})

    return await service.campaign(campaign_id, read)


def on_candidate(
    no: int, read: Callable[[Problem, Candidate], Result]
) -> Callable[[Connection, Saved, Problem], Result]:
    return lambda connection, saved, problem: read(problem, _candidate(connection, saved, problem, no))


def _candidate(connection: Connection, saved: Saved, problem: Problem, no: int) -> Candidate:
    found = candidate_from_row(connection, saved.number, no, problem.seed)
    if found is None:
        raise _no_such(no)
    return found


def _fields(found: Rollout | SavedReply) -> dict[str, Any]:
    return {field.name: getattr(found, field.name) for field in fields(found)}


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


def program_of(connection: Connection, saved: Saved, problem: Problem, no: int) -> Program:
    """The program of a candidate, or 404."""
    return _program(problem, _candidate(connection, saved, problem, no))


def candidate_view(connection: Connection, saved: Saved, problem: Problem, no: int) -> CandidateView:
    """The candidate as clients see it, or 404."""
    candidate = _candidate(connection, saved, problem, no)
    results, wanted = rescoring.of_candidate(connection, saved.number, no)
    outcome = candidate.outcome
    return CandidateView(
        trust=problem.trust,
        stage=outcome.stage,
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
        rescored=[RescoredView(**{name: result[name] for name in RescoredView.model_fields}) for result in results],
        rescoring=wanted,
    )
