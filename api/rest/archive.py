"""What the search holds: the front, the islands, and who is the best at what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Annotated, Any, TypeVar

import numpy as np
from fastapi import APIRouter, Query
from pydantic import BaseModel, Field, FiniteFloat
from sqlalchemy import Connection

from api.rest import shapes
from api.rest.folds import FrontFold, IndexFold
from api.rest.service import At, Service
from api.rest.shapes import CampaignId, Rewards
from api.rest.strict import StrictRoute
from db import campaigns, views
from db.campaigns import Saved
from evolve.archive import Archive, rule_of
from evolve.archives.cells import CellArchive
from evolve.archives.pareto import ParetoArchive
from evolve.axes import MOST_AXES, Axes
from evolve.campaign import Selection
from evolve.hypervolume import hypervolume
from evolve.index import FRONT
from evolve.problem import Problem

router = APIRouter(prefix="/campaigns/{campaign_id}", tags=["pictures"], route_class=StrictRoute)

Result = TypeVar("Result")
MEMBERS = 2000
"""Of an island that are shown, the best first."""
MIGRATIONS = 1000


class FrontMember(BaseModel):
    no: int
    island: int
    scalar: FiniteFloat
    point: list[FiniteFloat] = Field(description="On the axes: from 0 to 1, higher is better.")
    rewards: Rewards


class Front(BaseModel):
    axes: list[str]
    members: list[FrontMember] = Field(description="Of whom none is beaten on all axes by another; by number.")
    hypervolume: FiniteFloat = Field(description="Share of the unit box on the axes that the members dominate.")
    full: bool = Field(description="Whether there may be more: the most crowded were left out.")


class Axis(shapes.Query):
    axis: list[Annotated[str, Field(min_length=1, max_length=200)]] = Field(
        [],
        max_length=MOST_AXES,
        description="Rewards or metrics; repeat it. When left out, the axes that the search itself uses.",
    )


class Elite(BaseModel):
    no: int
    scalar: FiniteFloat


class Cell(Elite):
    cell: list[int] = Field(description="Its place along each axis, from 0.")


class IslandView(BaseModel):
    island: int
    size: int
    best: Elite | None
    mean: FiniteFloat | None = Field(description="Of the members' utilities under the weights.")
    deviation: FiniteFloat | None = Field(description="Their standard deviation: near 0, all are alike.")


class Migration(BaseModel):
    seq: int
    at: FiniteFloat = Field(description="Seconds since 1970.")
    no: int
    source: int
    target: int
    status: str


class IslandsView(BaseModel):
    selection: Selection
    islands: list[IslandView]
    migrations: list[Migration] = Field(description="After event `after`, in order; at most 1000.")
    next_after: int | None = Field(description="Give it as `after` for later migrations; null when there are none.")


class After(shapes.Query):
    after: int = Field(-1, ge=-1, le=2**53, description="Sequence number of an event.")


class ComponentView(BaseModel):
    """One reward over all valid candidates, as utilities from 0 to 1."""

    name: str
    count: int
    mean: FiniteFloat | None
    deviation: FiniteFloat | None
    low: FiniteFloat | None
    high: FiniteFloat | None
    best: int | None = Field(description="The first candidate with the highest.")


class IslandArchive(BaseModel):
    island: int
    size: int
    members: list[Elite] = Field(description="The best first, at most 2000.")
    cells: list[Cell] = Field(description="Where the selection is by cells: the elite of each.")


class ArchiveView(BaseModel):
    selection: Selection
    components: list[ComponentView]
    cell_axes: list[str] = Field(description="Empty unless the selection is by cells.")
    cell_bins: int | None
    islands: list[IslandArchive]


@router.get("/front", operation_id="get_front", summary="The Pareto front, over axes of your choice")
async def get_front(campaign_id: CampaignId, query: Annotated[Axis, Query()], service: At) -> Front:
    saved, problem = await service.campaign(campaign_id, lambda connection, saved, problem: (saved, problem))
    number, axes = saved.number, tuple(query.axis)

    def shown(connection: Connection, axes: Axes, front: ParetoArchive) -> Front:
        nos, points_NF = front.front()
        points = dict(zip(nos, points_NF.tolist(), strict=True))
        return Front(
            axes=list(axes.names),
            members=[
                FrontMember(
                    no=each.no,
                    island=each.island,
                    scalar=each.scalar or 0.0,
                    point=points[each.no],
                    rewards=problem.rewards.named(each.rewards or ()),
                )
                for each in campaigns.list_these(connection, number, sorted(nos))
            ],
            hypervolume=hypervolume(points_NF),
            full=len(nos) == FRONT,
        )

    if not axes:
        return await ask_index(service, campaign_id, lambda c, fold: shown(c, fold.index.axes, fold.index.front))
    return await service.ask(
        ("front", number, axes),
        lambda connection: FrontFold(number, problem.rewards, axes),
        lambda connection, fold: shown(connection, fold.axes, fold.front),
    )


@router.get("/islands", operation_id="get_islands", summary="Populations of the islands, and migrations")
async def get_islands(campaign_id: CampaignId, query: Annotated[After, Query()], service: At) -> IslandsView:
    def read(connection: Connection, saved: Saved, problem: Problem) -> list[views.SavedEvent]:
        return views.events_after(connection, saved.number, query.after, MIGRATIONS, ("island.migrated",))

    migrated = await service.campaign(campaign_id, read)

    def answer(connection: Connection, fold: IndexFold) -> IslandsView:
        return IslandsView(
            selection=rule_of(fold.settings, fold.spec),
            islands=[_island(at, archive) for at, archive in enumerate(fold.index.islands)],
            migrations=[Migration(seq=event.seq, at=event.at, **event.payload) for event in migrated],
            next_after=migrated[-1].seq if len(migrated) == MIGRATIONS else None,
        )

    return await ask_index(service, campaign_id, answer)


@router.get("/archive", operation_id="get_archive", summary="Who is kept, and who is the best at each reward")
async def get_archive(campaign_id: CampaignId, service: At) -> ArchiveView:
    def answer(connection: Connection, fold: IndexFold) -> ArchiveView:
        archives = fold.index.islands
        cells = [archive for archive in archives if isinstance(archive, CellArchive)]
        return ArchiveView(
            selection=rule_of(fold.settings, fold.spec),
            components=_components(fold),
            cell_axes=list(fold.settings.cell_axes or fold.spec.names[:2]) if cells else [],
            cell_bins=fold.settings.cell_bins if cells else None,
            islands=[_kept(at, archive) for at, archive in enumerate(archives)],
        )

    return await ask_index(service, campaign_id, answer)


async def ask_index(service: Service, campaign_id: str, question: Callable[[Connection, IndexFold], Result]) -> Result:
    saved, problem = await service.campaign(campaign_id, lambda connection, saved, problem: (saved, problem))
    return await service.ask(
        ("index", saved.number),
        lambda connection: IndexFold(connection, saved.number, saved.campaign, problem),
        question,
    )


def _members(archive: Archive) -> tuple[list[int], Any]:
    """Numbers and utilities under w* of all members."""
    dump = archive.dump()
    scores = np.atleast_2d(dump["scores"])[-1]  # a population keeps each component's, and w* last
    return dump["nos"].tolist(), scores


def _island(at: int, archive: Archive) -> IslandView:
    nos, scores = _members(archive)
    if not nos:
        return IslandView(island=at, size=0, best=None, mean=None, deviation=None)
    best = int(scores.argmax())
    return IslandView(
        island=at,
        size=len(nos),
        best=Elite(no=nos[best], scalar=float(scores[best])),
        mean=float(scores.mean()),
        deviation=float(scores.std()),
    )


def _kept(at: int, archive: Archive) -> IslandArchive:
    nos, scores = _members(archive)
    order: Sequence[int] = np.argsort(-scores, kind="stable")[:MEMBERS].tolist()
    cells = archive.dump()["cells"].tolist() if isinstance(archive, CellArchive) else []
    return IslandArchive(
        island=at,
        size=len(nos),
        members=[Elite(no=nos[place], scalar=float(scores[place])) for place in order],
        cells=[Cell(no=nos[place], scalar=float(scores[place]), cell=cells[place]) for place in order if cells],
    )


def _components(fold: IndexFold) -> list[ComponentView]:
    summary = fold.index.statistics
    empty = not summary.count

    def number(value: Any) -> float | None:
        return None if empty else float(value)

    return [
        ComponentView(
            name=name,
            count=summary.count,
            mean=number(summary.mean_R[place]),
            deviation=number(summary.deviation_R[place]),
            low=number(summary.low_R[place]),
            high=number(summary.high_R[place]),
            best=None if empty else int(summary.best_R[place]),
        )
        for place, name in enumerate(fold.spec.names)
    ]
