"""The application: every resource under /v1, and the dashboard, behind one guard."""

from __future__ import annotations

from fastapi import APIRouter, FastAPI

from api.rest import (
    archive,
    audit,
    campaigns,
    candidates,
    cases,
    contract,
    dashboard,
    errors,
    events,
    export,
    guidance,
    health,
    keys,
    lineage,
    listing,
    points,
    policies,
    problems,
    rescoring,
    session,
    steering,
    usage,
)
from api.rest.errors import declared
from api.rest.guard import LOOPBACK, Guard
from api.rest.service import Service

# In the order in which a path is looked for: what viewers ask most comes first.
RESOURCES = (
    *(listing, candidates, rescoring, cases, points, archive, lineage, usage, events, export),
    *(problems, campaigns, steering, guidance, policies),
    *(health, keys, session, audit),
)


def create_app(
    service: Service | None = None, hosts: frozenset[str] | None = LOOPBACK, *, metrics: bool = False
) -> FastAPI:
    """Without a service it can only describe itself."""
    app = FastAPI(
        title="Quiver",
        summary="Evolutionary program search with vector rewards.",
        version="1",
        openapi_url="/v1/openapi.json",
        docs_url=None,  # they would load scripts from elsewhere
        redoc_url=None,
        redirect_slashes=False,
    )
    app.state.service = service
    v1 = APIRouter(
        prefix="/v1",
        responses=declared(400, 401, 403, 404, 408, 409, 412, 413, 415, 422, 428, 429, 500, 503),
    )
    for resource in RESOURCES:
        v1.include_router(resource.router)
    app.include_router(v1)
    if metrics:
        from api.rest.metrics import router as monitored  # an extra

        app.include_router(monitored)
    dashboard.install(app)
    errors.install(app)
    app.add_middleware(Guard, hosts=hosts)
    contract.describe(app)
    return app
