"""Whether this server lives, whether it can work, and what it is."""

from __future__ import annotations

from importlib.metadata import version
from typing import Literal

from fastapi import APIRouter, Response
from pydantic import BaseModel
from sqlalchemy import text

from api.rest.access import OPEN
from api.rest.errors import ApiError
from api.rest.service import At
from api.rest.strict import StrictRoute
from db.migrate import HEAD
from evolve.store import StoreError

router = APIRouter(tags=["health"], route_class=StrictRoute)

READY_SECONDS = 2.0


class Health(BaseModel):
    status: Literal["ok"] = "ok"


class Ready(BaseModel):
    ready: bool
    database: Literal["ok", "away"]
    sandbox: Literal["here", "elsewhere"]
    """Whether this process starts sandboxes, or leaves that to a dispatcher."""


class Version(BaseModel):
    version: str
    schema_revision: str


@router.get("/health", operation_id="get_health", summary="Whether the process lives", openapi_extra={"x-scope": OPEN})
async def get_health() -> Health:
    return Health()


@router.get(
    "/ready",
    operation_id="get_ready",
    summary="Whether requests can be served",
    responses={503: {"model": Ready, "description": "Not now."}},
    openapi_extra={"x-scope": OPEN},
)
async def get_ready(service: At, response: Response) -> Ready:
    try:
        await service.read(lambda connection: connection.execute(text("SELECT 1")).scalar(), READY_SECONDS)
        away = False
    except (ApiError, StoreError):
        away = True
    if away:
        response.status_code = 503
    return Ready(ready=not away, database="away" if away else "ok", sandbox="here" if service.sandbox else "elsewhere")


@router.get("/version", operation_id="get_version", summary="Versions of the program and of its schema")
async def get_version() -> Version:
    return Version(version=version("quiver-evolve"), schema_revision=HEAD)
