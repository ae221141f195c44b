"""Candidates in pages: by number or the best first along an index, or as filters and orders of the client choose."""

from __future__ import annotations

import math
import struct
from enum import StrEnum
from typing import Annotated, Any

import numpy as np
from fastapi import APIRouter, Query, Request, Response
from numpy.typing import NDArray
from pydantic import BaseModel, Field, FiniteFloat
from sqlalchemy import Connection

from api.rest import shapes
from api.rest.errors import ApiError
from api.rest.folds import Columns
from api.rest.service import At, Service
from api.rest.shapes import CampaignId, Page, Rewards
from api.rest.strict import StrictRoute
from db import campaigns
from db.campaigns import Listed
from evolve.candidate import AddStatus
from evolve.outcome import Verdict
from evolve.problem import Problem
from evolve.reward import Direction

router = APIRouter(prefix="/campaigns/{campaign_id}", tags=["candidates"], route_class=StrictRoute)

Bound = Annotated[
    str,
    Field(pattern=r"^[^:]{1,200}(:[^:]{1,200})*:-?[0-9]{1,20}(\.[0-9]{1,20})?(e-?[0-9]{1,2})?$"),
]
Summary = dict[str, Any]
"""Fields of a `CandidateSummary`; checked when they are sent, all at once."""
Cursor = tuple[float, int]
"""What the order goes by, the larger first, and the number; a page goes on behind it."""


class Sort(StrEnum):
    NUMBER = "no"
    BEST = "best"


class CandidateSummary(BaseModel):
    no: int
    island: int
    verdict: Verdict
    status: AddStatus
    scalar: FiniteFloat | None = Field(description="Utility under the problem's weights; null without rewards.")
    rewards: Rewards | None = Field(description="Null exactly when the verdict is not `ok`.")


class Listing(shapes.Query):
    sort: Sort = Sort.NUMBER
    reward: str | None = Field(
        None, min_length=1, max_length=200, description="The best at this reward first, in place of `sort`."
    )
    verdict: Verdict | None = None
    status: AddStatus | None = None
    island: int | None = Field(None, ge=0, le=10_000)
    at_least: list[Bound] = Field([], max_length=10, examples=[["accuracy:0.9"]], description="NAME:VALUE of a reward.")
    at_most: list[Bound] = Field([], max_length=10, examples=[["cycles:12000"]], description="In the same way.")
    limit: shapes.Limit = 50
    cursor: str | None = Field(
        None,
        pattern=r"^([0-9a-f]{16}\.)?[0-9]{1,15}$",
        description="From the page before, of the same list.",
    )


@router.get(
    "/candidates",
    operation_id="list_candidates",
    summary="List candidates, by number or the best first",
    response_model=Page[CandidateSummary],
)
async def list_candidates(
    campaign_id: CampaignId, query: Annotated[Listing, Query()], service: At, request: Request, response: Response
) -> Page[Summary]:
    """A page costs the same wherever it lies and however large the campaign is. Filters, and an order by `reward`, cost
    a pass over numbers in memory, and reading the campaign once when they are first asked for."""
    after, best = _after(query.cursor), query.sort is Sort.BEST or query.reward is not None
    if query.reward or query.verdict or query.status or query.island is not None or query.at_least or query.at_most:
        found = await _choose(service, campaign_id, query, after)
    else:

        def read(connection: Connection, number: int, problem: Problem) -> list[tuple[float, Summary]]:
            most = query.limit + 1
            if best:
                listed = campaigns.list_best(connection, number, after, most)
            else:
                listed = campaigns.list_candidates(connection, number, after[1], most)
            return [(each.scalar or 0.0, summary(problem, each)) for each in listed]

        found = await service.numbered(campaign_id, read)
    cursor = None
    if found:
        key, last = found[: query.limit][-1]
        cursor = f"{struct.pack('>d', key).hex()}.{last['no']}" if best else str(last["no"])
    return shapes.page(request, response, [each for _, each in found], query.limit, cursor)


def summary(problem: Problem, listed: Listed) -> Summary:
    return {
        "no": listed.no,
        "island": listed.island,
        "verdict": listed.verdict,
        "status": listed.status,
        "scalar": listed.scalar,
        "rewards": None if listed.rewards is None else problem.rewards.named(listed.rewards),
    }


def _after(cursor: str | None) -> Cursor:
    """Every cursor that matches the pattern is one."""
    key, _, no = (cursor or "-1").rpartition(".")
    value = struct.unpack(">d", bytes.fromhex(key))[0] if key else math.inf
    return (math.inf if math.isnan(value) else value), int(no)


async def _choose(service: Service, campaign_id: str, query: Listing, after: Cursor) -> list[tuple[float, Summary]]:
    """What an index cannot give: from columns in memory."""
    number, problem = await service.numbered(campaign_id, lambda connection, number, problem: (number, problem))
    low = [_bound(problem, text) for text in query.at_least]
    high = [_bound(problem, text) for text in query.at_most]
    ordered = [] if query.reward is None else [_known(problem, query.reward)]
    names = tuple(sorted({name for name, _ in low + high} | set(ordered)))

    def question(connection: Connection, columns: Columns) -> list[tuple[float, Summary]]:
        table = columns.table()
        no_N, island_N, verdict_N, status_N, scalar_N = table[:5]
        rewards = dict(zip(names, table[5:], strict=True))
        keep_N = np.ones(len(no_N), dtype=bool)
        if query.island is not None:
            keep_N &= island_N == query.island
        if query.verdict is not None:
            keep_N &= verdict_N == columns.code(query.verdict)
        if query.status is not None:
            keep_N &= status_N == columns.code(query.status)
        for name, value in low:
            keep_N &= rewards[name] >= value
        for name, value in high:
            keep_N &= rewards[name] <= value
        key_N = scalar_N if query.reward is None else _merit(problem, query.reward, rewards[query.reward])
        best = query.sort is Sort.BEST or query.reward is not None
        places = _page(no_N, key_N if best else None, keep_N, after, query.limit + 1)
        listed = campaigns.list_these(connection, number, no_N[places].astype(int).tolist())
        keys = np.nan_to_num(key_N[places]).tolist()
        return [(key, summary(problem, each)) for key, each in zip(keys, listed, strict=True)]

    return await service.ask(
        ("columns", number, names), lambda connection: Columns(number, problem.rewards, names), question
    )


def _page(
    no_N: NDArray[np.float64], key_N: NDArray[np.float64] | None, keep_N: NDArray[np.bool_], after: Cursor, most: int
) -> NDArray[np.int64]:
    """Places of what is kept and lies behind the cursor, in order, at most so many."""
    key, no = after
    if key_N is None:
        return np.flatnonzero(keep_N & (no_N > no))[:most]
    places = np.flatnonzero(keep_N & ((key_N < key) | ((key_N == key) & (no_N > no))))
    if len(places) > most:  # what cannot be on the page need not be sorted
        places = places[key_N[places] >= np.partition(key_N[places], -most)[-most]]
    order: NDArray[np.int64] = places[np.argsort(-key_N[places], kind="stable")]  # of equals the oldest
    return order[:most]


def _merit(problem: Problem, name: str, rewards_N: NDArray[np.float64]) -> NDArray[np.float64]:
    """Higher is better."""
    component = problem.rewards.components[problem.rewards.names.index(name)]
    return rewards_N if component.direction is Direction.MAXIMIZE else -rewards_N


def _bound(problem: Problem, text: str) -> tuple[str, float]:
    name, _, value = text.rpartition(":")
    return _known(problem, name), float(value)


def _known(problem: Problem, name: str) -> str:
    if name not in problem.rewards.names:
        known = ", ".join(problem.rewards.names)[:500]
        raise ApiError(422, "unknown-reward", f"there is no reward {name[:100]!r}; the problem has {known}")
    return name
