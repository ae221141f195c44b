"""The application: every resource under /v1, behind one guard."""

from __future__ import annotations

from fastapi import APIRouter, FastAPI

from api.rest import (
    archive,
    audit,
    campaigns,
    candidates,
    cases,
    errors,
    events,
    export,
    guidance,
    health,
    keys,
    lineage,
    listing,
    points,
    problems,
    session,
    usage,
)
from api.rest.access import COOKIE, OPEN
from api.rest.errors import ProblemBody, declared
from api.rest.guard import LOOPBACK, Guard
from api.rest.service import Service
from api.rest.strict import needs

SCHEMES = {
    "key": {"type": "http", "scheme": "bearer", "description": "A key of `quiver keys create`; see `x-scope`."},
    "session": {"type": "apiKey", "in": "cookie", "name": COOKIE, "description": "Of a browser: POST /v1/session."},
}
RESOURCES = (
    *(problems.router, campaigns.router, listing.router, candidates.router, cases.router, points.router),
    *(archive.router, lineage.router, usage.router, events.router, guidance.router, export.router, health.router),
    *(keys.router, session.router, audit.router),
)


def create_app(service: Service | None = None, hosts: frozenset[str] | None = LOOPBACK) -> FastAPI:
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
        responses=declared(400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, 500, 503),
    )
    for router in RESOURCES:
        v1.include_router(router)
    app.include_router(v1)
    errors.install(app)
    app.add_middleware(Guard, hosts=hosts)
    _describe(app)
    return app


def _describe(app: FastAPI) -> None:
    """FastAPI's own words for errors are not what this API answers; nor does it know what a key must be allowed."""
    generate = app.openapi

    def openapi() -> dict[str, object]:
        if app.openapi_schema is None:
            document = generate()
            components = document.setdefault("components", {})
            schemas = components.setdefault("schemas", {})
            for name in ("HTTPValidationError", "ValidationError"):
                schemas.pop(name, None)
            schema = ProblemBody.model_json_schema(ref_template="#/components/schemas/{model}")
            schemas |= schema.pop("$defs", {}) | {"ProblemBody": schema}
            components["securitySchemes"] = SCHEMES
            for operations in document["paths"].values():
                for method, operation in operations.items():
                    scope = operation.setdefault("x-scope", needs([method.upper()]))
                    operation["security"] = [{}] if scope == OPEN else [{name: []} for name in SCHEMES]
        assert app.openapi_schema is not None
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]
