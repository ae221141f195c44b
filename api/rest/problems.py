"""Problems: immutable, named by the hash of their files."""

from __future__ import annotations

import asyncio
import base64
import binascii
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import PlainTextResponse
from pydantic import BaseModel, Field, FiniteFloat
from sqlalchemy import Connection

from api.check import dry_run
from api.rest import shapes
from api.rest.access import By
from api.rest.errors import RETRY, ApiError
from api.rest.service import At
from api.rest.shapes import Page, ProblemId, Rewards
from api.rest.strict import PROBLEM_BYTES, Strict, StrictRoute
from db import campaigns
from evolve.problem import MANIFEST, MAX_FILE_BYTES, Problem, ProblemError, parse_problem

router = APIRouter(prefix="/problems", tags=["problems"], route_class=StrictRoute)

CHECK_SECONDS = 120.0
MANIFEST_BYTES = 256 << 10
MOST_FILES = 256


class NewProblem(Strict):
    files: dict[str, str] = Field(
        max_length=MOST_FILES,
        description="By relative path: problem.toml, the program, the evaluator, and its data as far as it is text.",
        examples=[{"problem.toml": 'name = "rectangle"\n…', "seed.py": "…", "evaluate.py": "…"}],
    )
    binary_files: dict[str, str] = Field({}, max_length=MOST_FILES, description="The same in base64, for other data.")


class RewardShape(BaseModel):
    name: str
    direction: str
    low: FiniteFloat
    high: FiniteFloat
    unit: str
    weight: FiniteFloat


class ProblemSummary(BaseModel):
    id: str
    name: str
    created_at: datetime


class ProblemView(ProblemSummary):
    title: str
    statement: str
    language: str
    trust: str = Field(description="`split`, or `self-reported`: its rewards are the candidate's own word.")
    entry: str
    rewards: list[RewardShape]
    files: dict[str, int] = Field(description="Bytes by path.")


class Check(BaseModel):
    """What a dry run of the seed in the sandbox gave."""

    problem: str
    trust: str
    verdict: str
    rewards: Rewards | None
    scalar: FiniteFloat | None = Field(description="Utility under the problem's weights.")
    cases: int
    program_bytes: int
    cpu_seconds: FiniteFloat
    wall_seconds: FiniteFloat
    peak_mib: FiniteFloat
    log: str = Field(description="What the candidate printed. Untrusted text.")
    faults: list[str] = Field(description="What to mend; empty when campaigns can use the problem.")


class Listing(shapes.Query):
    limit: shapes.Limit = 50
    cursor: str = Field("", pattern=r"^(prb_[0-9a-f]{32})?$")


@router.post(
    "",
    operation_id="create_problem",
    summary="Submit a problem",
    status_code=201,
    openapi_extra={"x-body-bytes": PROBLEM_BYTES},
)
async def create_problem(new: NewProblem, service: At, by: By, response: Response) -> ProblemView:
    """The same files give the same problem, however often they are sent. Nothing of them runs yet."""
    files = _files(new)
    problem = await asyncio.to_thread(parse_problem, files)
    now = service.now()

    def save(connection: Connection) -> float:
        if campaigns.save_problem(connection, problem, now):
            by.changed(connection, "create_problem", problem.id)
        return campaigns.problem_created_at(connection, problem.id) or now

    created_at = await service.write(save)
    response.headers["Location"] = f"/v1/problems/{problem.id}"
    return _view(problem, created_at)


@router.get("", operation_id="list_problems", summary="List problems, by id")
async def list_problems(
    query: Annotated[Listing, Query()], service: At, request: Request, response: Response
) -> Page[ProblemSummary]:
    rows = await service.read(lambda c: campaigns.page_of_problems(c, query.cursor, query.limit + 1))
    found = [ProblemSummary(id=id, name=name, created_at=shapes.instant(at)) for id, name, at in rows]
    return shapes.page(request, response, found, query.limit, found[: query.limit][-1].id if found else None)


@router.get("/{problem_id}", operation_id="get_problem", summary="Read a problem")
async def get_problem(problem_id: ProblemId, service: At) -> ProblemView:
    return _view(*await _load(service, problem_id))


@router.get(
    "/{problem_id}/files/{path:path}",
    operation_id="get_problem_file",
    summary="Read a file of a problem",
    response_class=PlainTextResponse,
)
async def get_problem_file(problem_id: ProblemId, path: str, service: At) -> Response:
    problem, _ = await _load(service, problem_id)
    if path not in problem.files:
        raise ApiError(404, "not-found", f"the problem has the files {', '.join(sorted(problem.files))[:1000]}")
    # Never as HTML, whatever it holds.
    return Response(problem.files[path], media_type="text/plain; charset=utf-8")


@router.post("/{problem_id}/check", operation_id="check_problem", summary="Score the seed in the sandbox")
async def check_problem(problem_id: ProblemId, service: At) -> Check:
    """A dry run: scores the seed twice, at most two minutes long, and keeps nothing."""
    if not service.sandbox:
        raise ApiError(409, "no-sandbox", "this server starts no sandboxes; use `quiver check`")
    problem, _ = await _load(service, problem_id)
    if service.checks.locked():
        raise ApiError(429, "busy", "another check is running; try again", RETRY)
    async with service.checks:
        try:
            async with asyncio.timeout(CHECK_SECONDS):
                _, report = await dry_run(problem, problem.seed)
        except TimeoutError:
            detail = f"the seed took more than {CHECK_SECONDS:g} s; use `quiver check`, which waits"
            raise ApiError(422, "too-slow", detail) from None
    return Check.model_validate(report)


async def _load(service: At, problem_id: str) -> tuple[Problem, float]:
    def load(connection: Connection) -> tuple[Problem, float] | None:
        at = campaigns.problem_created_at(connection, problem_id)
        return None if at is None else (campaigns.load_saved_problem(connection, problem_id), at)

    found = await service.read(load)
    if found is None:
        raise ApiError(404, "not-found", f"there is no problem {problem_id}; GET /v1/problems lists them")
    return found


def _files(new: NewProblem) -> dict[str, bytes]:
    if twice := set(new.files) & set(new.binary_files):
        raise ProblemError(f"{min(twice)[:200]!r} is in `files` and in `binary_files`: send it once.")
    files = {path: text.encode() for path, text in new.files.items()}
    for path, text in new.binary_files.items():
        try:
            files[path] = base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            raise ProblemError(f"binary_files: {path[:200]!r} is not base64.") from None
    for path, content in files.items():
        most = MANIFEST_BYTES if path == MANIFEST else MAX_FILE_BYTES
        if len(content) > most:
            raise ProblemError(f"{path[:200]!r} has {len(content)} bytes; it may have {most}.")
    return files


def _view(problem: Problem, created_at: float) -> ProblemView:
    return ProblemView(
        id=problem.id,
        name=problem.name,
        created_at=shapes.instant(created_at),
        title=problem.title,
        statement=problem.statement,
        language=problem.language,
        trust=problem.trust,
        entry=problem.entry,
        rewards=[
            RewardShape(name=c.name, direction=c.direction, low=c.low, high=c.high, unit=c.unit, weight=c.weight)
            for c in problem.rewards.components
        ],
        files={path: len(content) for path, content in problem.files.items()},
    )
