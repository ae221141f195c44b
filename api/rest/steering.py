"""What is wanted of a campaign: each verb a sub-resource that is harmless when repeated."""

from __future__ import annotations

from fastapi import APIRouter
from sqlalchemy import Connection

from api.rest.access import By, Caller
from api.rest.campaign_view import Action, CampaignView, allowed, conflict, view
from api.rest.errors import ApiError
from api.rest.service import At, Service, named
from api.rest.shapes import CampaignId
from api.rest.strict import StrictRoute
from db import campaigns
from db.campaigns import Saved
from evolve.campaign import Desired, State, Train

router = APIRouter(prefix="/campaigns", tags=["campaigns"], route_class=StrictRoute)

DESIRE = {
    Action.PAUSE: Desired.PAUSED,
    Action.RESUME: Desired.RUNNING,
    Action.STOP: Desired.STOPPED,
    Action.CANCEL: Desired.CANCELLED,
}


@router.post("/{campaign_id}/pause", operation_id="pause_campaign", summary="Let it rest", status_code=202)
async def pause_campaign(campaign_id: CampaignId, service: At, by: By) -> CampaignView:
    """What is in flight finishes."""
    return await _steer(service, by, campaign_id, Action.PAUSE)


@router.post("/{campaign_id}/resume", operation_id="resume_campaign", summary="Let it go on", status_code=202)
async def resume_campaign(campaign_id: CampaignId, service: At, by: By) -> CampaignView:
    """Also one that has ended; it ends again at once while its budget is spent."""
    return await _steer(service, by, campaign_id, Action.RESUME)


@router.post("/{campaign_id}/stop", operation_id="stop_campaign", summary="Stop it", status_code=202)
async def stop_campaign(campaign_id: CampaignId, service: At, by: By) -> CampaignView:
    """What is in flight finishes. A stopped campaign can be resumed."""
    return await _steer(service, by, campaign_id, Action.STOP)


@router.post("/{campaign_id}/cancel", operation_id="cancel_campaign", summary="End it at once", status_code=202)
async def cancel_campaign(campaign_id: CampaignId, service: At, by: By) -> CampaignView:
    """What is in flight is given up: requests to the model are broken off and evaluations killed within seconds. What
    was stored stays, and a cancelled campaign can be resumed: it takes up again what was broken off."""
    return await _steer(service, by, campaign_id, Action.CANCEL)


@router.post("/{campaign_id}/retrain", operation_id="retrain_policy", summary="Train its policy now", status_code=202)
async def retrain_policy(campaign_id: CampaignId, service: At, by: By) -> CampaignView:
    """A round of training before it is due: as soon as no version is under way, on the groups that there are. `retrain`
    is true until it has ended; `GET …/policies` tells what came of it."""

    def write(connection: Connection) -> CampaignView:
        saved = named(connection, campaign_id)
        if saved.campaign.settings.train is Train.OFF:
            raise ApiError(409, "untrained", f"{campaign_id} does not train its policy; see the setting `train`")
        if saved.state not in (State.QUEUED, State.RUNNING):
            raise conflict(saved, "its policy is trained while it runs")
        if not saved.retrain:
            campaigns.want_training(connection, saved.number, True)
            by.changed(connection, "retrain_policy", campaign_id)
        return view(connection, campaigns.find_campaign_by_number(connection, saved.number))

    return await service.write(write)


async def _steer(service: Service, by: Caller, campaign_id: str, action: Action) -> CampaignView:
    def write(connection: Connection) -> CampaignView:
        saved = named(connection, campaign_id)
        if action not in allowed(saved.state):
            raise conflict(saved, f"it cannot {action}")
        if not _is_so(saved, action):
            campaigns.desire(connection, saved.number, DESIRE[action])
            by.changed(connection, f"{action}_campaign", campaign_id)
        return view(connection, campaigns.find_campaign_by_number(connection, saved.number))

    return await service.write(write)


def _is_so(saved: Saved, action: Action) -> bool:
    """Whether a repeated action would change nothing."""
    going = saved.state in (State.QUEUED, State.RUNNING)
    return saved.desired is DESIRE[action] and (going if action is Action.RESUME else not going)
