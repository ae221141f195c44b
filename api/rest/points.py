"""All candidates as columns, for plots: of a hundred thousand, columns are a fifth of the bytes of rows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Annotated, Any

import numpy as np
from fastapi import APIRouter, Query, Response
from numpy.typing import NDArray
from pydantic import BaseModel, Field, FiniteFloat
from sqlalchemy import Connection

from api.rest import shapes
from api.rest.folds import CHUNK, rewards_of
from api.rest.service import At
from api.rest.shapes import CampaignId
from api.rest.strict import StrictRoute
from db.campaigns import Saved
from db.points import window
from evolve.candidate import AddStatus
from evolve.outcome import Verdict
from evolve.problem import Problem

router = APIRouter(prefix="/campaigns/{campaign_id}", tags=["pictures"], route_class=StrictRoute)

DIGITS = 5
VERDICTS, STATUSES = list(Verdict), list(AddStatus)


class Points(BaseModel):
    """Columns of one length. Rewards, utilities, seconds and dollars have five digits."""

    no: list[int]
    parent: list[int | None] = Field(description="Null for the seed.")
    island: list[int]
    verdict: list[int] = Field(description="Place in `verdicts`.")
    status: list[int] = Field(description="Place in `statuses`.")
    policy: list[int | None] = Field(description="Place in `policies`; null for the seed.")
    step: list[int] = Field(description="Candidates of one step came of one prompt; -1 for the seed.")
    scalar: list[FiniteFloat | None] = Field(description="Utility under the problem's weights.")
    rewards: dict[str, list[FiniteFloat | None]]
    at: list[FiniteFloat | None] = Field(
        description="When its evaluation ended, in seconds since 1970; null when nothing was evaluated for it."
    )
    cpu_seconds: list[FiniteFloat | None]
    tokens: list[int] = Field(
        description="Of its reply, at the reply's first answer: the running sum is what was used."
    )
    dollars: list[FiniteFloat] = Field(description="In the same way.")
    verdicts: list[Verdict]
    statuses: list[AddStatus]
    policies: list[str] = Field(description="That occur in these columns.")
    next_after: int | None = Field(description="Give it as `after` for what follows; null when there is nothing.")
    last: int = Field(description="The largest number that was looked at: `after` for what will have come later.")


class Window(shapes.Query):
    after: int = Field(-1, ge=-1, le=2**53, description="Only candidates with larger numbers.")
    limit: int = Field(20_000, ge=1, le=100_000)


@router.get("/points", operation_id="list_points", summary="Candidates as columns", response_model=Points)
async def list_points(campaign_id: CampaignId, query: Annotated[Window, Query()], service: At) -> Response:
    """Read all of it once, then ask for what has come since `last`."""
    rows: list[Any] = []
    names: tuple[str, ...] = ()
    after = query.after

    def read(connection: Connection, saved: Saved, problem: Problem) -> tuple[Sequence[Any], tuple[str, ...]]:
        most = min(CHUNK, query.limit - len(rows))
        return window(connection, saved.number, after, most), problem.rewards.names

    while len(rows) < query.limit:  # a piece at a time, so that others have their turn
        piece, names = await service.campaign(campaign_id, read)
        rows += piece
        if len(piece) < CHUNK:
            break
        after = piece[-1].no
    columns = _columns(rows, names)
    columns["last"] = rows[-1].no if rows else query.after
    columns["next_after"] = columns["last"] if len(rows) == query.limit else None
    return Response(json.dumps(columns, allow_nan=False, separators=(",", ":")), media_type="application/json")


def _columns(rows: Sequence[Any], names: Sequence[str]) -> dict[str, Any]:
    policies = sorted({row.policy for row in rows if row.policy is not None})
    code = {name: place for names in (VERDICTS, STATUSES, policies) for place, name in enumerate(names)}
    first = [row.answer == 0 and row.policy is not None for row in rows]
    rewards_NR = rounded(rewards_of(rows, len(names)))
    return {
        "no": [row.no for row in rows],
        "parent": [row.parent for row in rows],
        "island": [row.island for row in rows],
        "verdict": [code[row.verdict] for row in rows],
        "status": [code[row.status] for row in rows],
        "policy": [None if row.policy is None else code[row.policy] for row in rows],
        "step": [row.step for row in rows],
        "scalar": _numbers([row.scalar for row in rows]),
        "rewards": {name: _known(rewards_NR[:, place]) for place, name in enumerate(names)},
        "at": [round(row.at / 1e6, 3) if row.at is not None and row.first == row.no else None for row in rows],
        "cpu_seconds": _numbers([row.cpu_seconds if row.first == row.no else None for row in rows]),
        "tokens": [r.prompt_tokens + r.completion_tokens if f else 0 for r, f in zip(rows, first, strict=True)],
        "dollars": _numbers([r.dollars if f else 0.0 for r, f in zip(rows, first, strict=True)]),
        "verdicts": VERDICTS,
        "statuses": STATUSES,
        "policies": policies,
    }


def rounded(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """To five significant digits; each result is the double that is written with so many."""
    size = np.where(values == 0, 1.0, np.abs(values))
    places = DIGITS - 1 - np.floor(np.log10(size))
    exact = np.where(np.abs(places) <= 22, places, 0.0)  # powers of ten that are doubles; beyond them all digits stay
    up, down = 10.0 ** np.maximum(exact, 0), 10.0 ** np.maximum(-exact, 0)
    return np.where(places == exact, np.round(values * up / down) * down / up, values)


def _numbers(values: Sequence[float | None]) -> list[float | None]:
    return _known(rounded(np.array(values, dtype=np.float64)))


def _known(values: NDArray[np.float64]) -> list[float | None]:
    """Null where there is no number."""
    return [None if value != value else value for value in values.tolist()]
