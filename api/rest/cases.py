"""Candidates by cases: which tests nobody solves, and who is a specialist."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field, FiniteFloat
from sqlalchemy import Connection

from api.rest import shapes
from api.rest.errors import ApiError
from api.rest.service import At
from api.rest.shapes import CampaignId
from api.rest.strict import StrictRoute
from db import campaigns
from db.campaigns import Saved
from db.rows import candidate_from_row
from evolve.candidate import AddStatus
from evolve.outcome import CaseResult, Verdict
from evolve.problem import Problem

router = APIRouter(prefix="/campaigns/{campaign_id}", tags=["pictures"], route_class=StrictRoute)


class CaseName(BaseModel):
    id: str
    group: str


class CaseMatrix(BaseModel):
    metrics: list[str] = Field(description="That any of the cases has.")
    cases: list[CaseName] = Field(description="The rows.")
    candidates: list[int] = Field(description="The columns; whose cases were pruned, or who has none, is left out.")
    values: dict[str, list[list[FiniteFloat | None]]] = Field(
        description="By metric: a list for each candidate with a value for each case; null where it has none."
    )
    verdicts: list[list[Verdict | None]] = Field(description="A list for each candidate in the same way.")


class Which(shapes.Query):
    of: list[Annotated[int, Field(ge=0, le=2**53)]] = Field(
        [], max_length=100, description="Candidate numbers; repeat it. The best when left out."
    )
    limit: int = Field(30, ge=1, le=100, description="How many of the best.")


@router.get("/cases", operation_id="get_case_matrix", summary="Candidates by cases, as a matrix")
async def get_case_matrix(campaign_id: CampaignId, query: Annotated[Which, Query()], service: At) -> CaseMatrix:
    def read(connection: Connection, saved: Saved, problem: Problem) -> CaseMatrix:
        nos = query.of or _best(connection, saved.number, query.limit)
        found = {}
        for no in dict.fromkeys(nos):
            candidate = candidate_from_row(connection, saved.number, no, problem.seed)
            if candidate is None:
                raise ApiError(404, "not-found", f"there is no candidate {no} yet")
            if candidate.outcome.cases:
                found[no] = candidate.outcome.cases
        return _matrix(found)

    return await service.campaign(campaign_id, read)


def _best(connection: Connection, number: int, most: int) -> list[int]:
    """Without duplicates, as far as four times as many hold others."""
    best = campaigns.list_best(connection, number, most=4 * most)
    return [each.no for each in best if each.status != AddStatus.DUPLICATE][:most]


def _matrix(found: dict[int, tuple[CaseResult, ...]]) -> CaseMatrix:
    names = dict.fromkeys((case.id, case.group) for cases in found.values() for case in cases)
    metrics = sorted({metric for cases in found.values() for case in cases for metric in case.metrics})
    by_name = [{(case.id, case.group): case for case in cases} for cases in found.values()]

    def value(case: CaseResult | None, metric: str) -> float | None:
        return None if case is None else case.metrics.get(metric)

    def verdict(case: CaseResult | None) -> Verdict | None:
        return None if case is None else case.verdict

    return CaseMatrix(
        metrics=metrics,
        cases=[CaseName(id=id, group=group) for id, group in names],
        candidates=list(found),
        values={
            metric: [[value(cases.get(name), metric) for name in names] for cases in by_name] for metric in metrics
        },
        verdicts=[[verdict(cases.get(name)) for name in names] for cases in by_name],
    )
