"""The application: every resource under /v1, behind one guard."""

from __future__ import annotations

from fastapi import APIRouter, FastAPI

from api.rest import campaigns, candidates, errors, events, health, problems
from api.rest.errors import ProblemBody, declared
from api.rest.guard import LOOPBACK, Guard
from api.rest.service import Service

RESOURCES = (problems.router, campaigns.router, candidates.router, events.router, health.router)


def create_app(service: Service | None = None, hosts: frozenset[str] = LOOPBACK) -> FastAPI:
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
        responses=declared(400, 403, 404, 409, 412, 413, 415, 422, 428, 429, 500, 503),
    )
    for router in RESOURCES:
        v1.include_router(router)
    app.include_router(v1)
    errors.install(app)
    app.add_middleware(Guard, hosts=hosts)
    _describe(app)
    return app


def _describe(app: FastAPI) -> None:
    """FastAPI's own words for errors are not what this API answers."""
    generate = app.openapi

    def openapi() -> dict[str, object]:
        if app.openapi_schema is None:
            schemas = generate().setdefault("components", {}).setdefault("schemas", {})
            for name in ("HTTPValidationError", "ValidationError"):
                schemas.pop(name, None)
            schema = ProblemBody.model_json_schema(ref_template="#/components/schemas/{model}")
            schemas |= schema.pop("$defs", {}) | {"ProblemBody": schema}
        assert app.openapi_schema is not None
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]
