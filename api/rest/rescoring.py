"""A candidate held against cases that the search has never seen: its dispatcher does it, as for any candidate."""

from __future__ import annotations

from fastapi import APIRouter
from pydantic import Field
from sqlalchemy import Connection

from api.rest.access import By
from api.rest.campaign_view import conflict
from api.rest.candidates import CandidateView, candidate_view, program_of
from api.rest.service import At, named
from api.rest.shapes import CampaignId, Number
from api.rest.strict import Strict, StrictRoute, Whole
from db import campaigns, rescoring
from evolve.campaign import State

router = APIRouter(prefix="/campaigns/{campaign_id}", tags=["candidates"], route_class=StrictRoute)


class Rescore(Strict):
    seeds: Whole = Field(3, ge=1, le=1000, description="How many sets of fresh cases, the same ones each time.")


@router.post(
    "/candidates/{no}/rescore",
    operation_id="rescore_candidate",
    summary="Hold it against fresh cases",
    status_code=202,
)
async def rescore_candidate(
    campaign_id: CampaignId, no: Number, service: At, by: By, rescore: Rescore | None = None
) -> CandidateView:
    """Hidden cases included, in the sandbox of the campaign's dispatcher. The campaign must rest. Results come one by
    one, as `rescored` of the candidate and as events; by what it was selected stays as it was. A set that it was held
    against before is not run again, so repeating changes nothing."""
    sets = (rescore or Rescore.model_validate({})).seeds

    def write(connection: Connection) -> CandidateView:
        saved = named(connection, campaign_id)
        if saved.state in (State.QUEUED, State.RUNNING):
            raise conflict(saved, "its programs can be held against fresh cases while it rests")
        problem = campaigns.load_saved_problem(connection, saved.campaign.problem_id)
        program = program_of(connection, saved, problem, no)
        seed = saved.campaign.seed
        if rescoring.wish(connection, saved.number, problem, seed, no, program.hash, sets):
            by.changed(connection, "rescore_candidate", f"{campaign_id} {no}")
        return candidate_view(connection, saved, problem, no)

    return await service.write(write)
