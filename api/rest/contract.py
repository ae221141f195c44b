"""What the OpenAPI document says beyond what FastAPI finds by itself: errors, access and examples."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from fastapi import FastAPI

from api.rest.access import COOKIE, OPEN
from api.rest.errors import ProblemBody
from api.rest.strict import needs

EXAMPLES = Path(__file__).parent / "examples.json"
"""By operation: a body, and an answer; recorded by `tests/api/rest/make_examples.py`."""
SCHEMES = {
    "key": {"type": "http", "scheme": "bearer", "description": "A key of `quiver keys create`; see `x-scope`."},
    "session": {"type": "apiKey", "in": "cookie", "name": COOKIE, "description": "Of a browser: POST /v1/session."},
}

OF_CAMPAIGN = (
    *("get_campaign", "pause_campaign", "resume_campaign", "stop_campaign", "cancel_campaign"),
    "clone_campaign",
)
LINKS: dict[str, dict[str, tuple[str, ...]]] = {
    "create_problem": {"problem_id": ("get_problem",)},
    "create_campaign": {"campaign_id": OF_CAMPAIGN},
    "clone_campaign": {"campaign_id": OF_CAMPAIGN},
    "create_key": {"key_id": ("revoke_key",)},
}
"""Operations that can go on with what an operation has made, by the parameter that its `id` is given as."""


def describe(app: FastAPI) -> None:
    """Let `app.openapi()` say all of it."""
    generate = app.openapi

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            _complete(generate(), json.loads(EXAMPLES.read_text(encoding="utf-8")))
        assert app.openapi_schema is not None
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]


def _complete(document: dict[str, Any], examples: dict[str, Any]) -> None:
    components = document.setdefault("components", {})
    schemas = components.setdefault("schemas", {})
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)  # FastAPI's own words for errors are not what this API answers
    schema = ProblemBody.model_json_schema(ref_template="#/components/schemas/{model}")
    schemas |= schema.pop("$defs", {}) | {"ProblemBody": schema}
    components["securitySchemes"] = SCHEMES
    for operations in document["paths"].values():
        for method, operation in operations.items():
            scope = operation.setdefault("x-scope", needs([method.upper()]))
            operation["security"] = [{}] if scope == OPEN else [{name: []} for name in SCHEMES]
            _link(operation, LINKS.get(operation["operationId"], {}))
            _show(operation, examples.get(operation["operationId"], {}))


def _link(operation: dict[str, Any], targets: dict[str, tuple[str, ...]]) -> None:
    links = {
        target: {"operationId": target, "parameters": {parameter: "$response.body#/id"}}
        for parameter, operations in targets.items()
        for target in operations
    }
    if links:
        operation["responses"]["201"]["links"] = links


def _show(operation: dict[str, Any], example: dict[str, Any]) -> None:
    if "body" in example:
        operation["requestBody"]["content"]["application/json"]["example"] = example["body"]
    if "answer" in example:
        success = next(answer for status, answer in operation["responses"].items() if status.startswith("2"))
        kind = (
            "application/x-ndjson" if "application/x-ndjson" in success["content"] else next(iter(success["content"]))
        )
        success["content"][kind]["example"] = example["answer"]
