"""Every error as a problem body (RFC 9457), whoever raised it."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field
from starlette.exceptions import HTTPException
from starlette.routing import compile_path

from evolve.campaign import SettingsError
from evolve.problem import ProblemError
from evolve.store import StoreError

log = logging.getLogger("quiver.rest")

MEDIA_TYPE = "application/problem+json"
LONGEST = 200
"""Characters of what a client sent that its error repeats."""


class Fault(BaseModel):
    pointer: str = Field(description="JSON Pointer into the body, or the parameter's name.")
    message: str


class ProblemBody(BaseModel):
    """RFC 9457 problem details."""

    model_config = ConfigDict(extra="allow")

    type: str = Field(examples=["/errors/not-found"])
    title: str
    status: int
    detail: str = Field(description="What is wrong and what to do.")
    instance: str = Field(description="The request's id, as in the X-Request-ID header and the server's log.")
    errors: list[Fault] = []


class ApiError(HTTPException):
    """Raise it in a handler. `kind` names the type of problem; what else is given goes into the body."""

    def __init__(
        self, status: int, kind: str, detail: str, headers: Mapping[str, str] | None = None, **extras: Any
    ) -> None:
        super().__init__(status, detail, headers)
        self.kind, self.extras = kind, extras


def problem_response(
    request_id: str, status: int, detail: str, kind: str = "", headers: Mapping[str, str] | None = None, **extras: Any
) -> JSONResponse:
    title = HTTPStatus(status).phrase
    body = {
        "type": f"/errors/{kind or title.lower().replace(' ', '-')}",
        "title": title,
        "status": status,
        "detail": detail,
        "instance": request_id,
    }
    return JSONResponse(body | extras, status, dict(headers or {}), media_type=MEDIA_TYPE)


def declared(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """What a router says about its errors in the OpenAPI document."""
    content = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/ProblemBody"}}}
    answers: dict[int | str, dict[str, Any]] = {
        status: {"description": HTTPStatus(status).phrase, "content": content} for status in statuses
    }
    if 429 in answers:
        answers[429]["headers"] = {
            "Retry-After": {"description": "Seconds to wait.", "schema": {"type": "integer"}},
            "RateLimit-Policy": {"description": "Quota `q` of a window of `w` seconds.", "schema": {"type": "string"}},
            "RateLimit": {"description": "`r` requests are left; all are in `t` s.", "schema": {"type": "string"}},
        }
    return answers


def install(app: FastAPI) -> None:
    """Answer everything that goes wrong below `app` with a problem body."""

    async def on_http(request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, HTTPException)
        if isinstance(error, ApiError):
            return _respond(request, error.status_code, str(error.detail), error.kind, error.headers, **error.extras)
        if error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
            allowed = ", ".join(_methods(app, request.url.path)) or "GET, HEAD"  # the dashboard's files
            return _respond(request, 405, f"use one of {allowed} here", headers={"Allow": allowed})
        detail = "there is nothing at this path; /v1/openapi.json lists what there is"
        return _respond(request, error.status_code, detail if error.status_code == 404 else str(error.detail))

    async def on_invalid(request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, RequestValidationError)
        faults = _faults(error.errors())
        first = faults[0] if faults else {"pointer": "", "message": "invalid"}
        if any(each["type"] == "json_invalid" for each in error.errors()):
            return _respond(request, 400, f"the body is not JSON: {first['message']}", "unreadable", errors=faults)
        if any(each["loc"] == ("header", "if-match") and each["type"] == "missing" for each in error.errors()):
            return _respond(request, 428, "send If-Match with the ETag of GET, or * for any", errors=faults)
        return _respond(request, 422, f"{first['pointer']}: {first['message']}", "invalid", errors=faults)

    async def on_refused(request: Request, error: Exception) -> JSONResponse:
        return _respond(request, 422, str(error), "invalid")

    async def on_database(request: Request, error: Exception) -> JSONResponse:
        log.error("%s: %s", request.scope.get("quiver.request", ""), error)
        return _respond(request, 503, "the database cannot be used at the moment; try again", headers=RETRY)

    app.add_exception_handler(HTTPException, on_http)
    app.add_exception_handler(RequestValidationError, on_invalid)
    app.add_exception_handler(ProblemError, on_refused)
    app.add_exception_handler(SettingsError, on_refused)
    app.add_exception_handler(StoreError, on_database)


RETRY = {"Retry-After": "2"}


def _respond(request: Request, status: int, detail: str, *args: Any, **extras: Any) -> JSONResponse:
    return problem_response(str(request.scope.get("quiver.request", "")), status, detail, *args, **extras)


def _methods(app: FastAPI, path: str) -> list[str]:
    """All methods of the path; Starlette would name those of the first route that has it."""
    found = (each for template, each in app.openapi()["paths"].items() if compile_path(template)[0].match(path))
    return sorted({method.upper() for methods in found for method in methods})


def _faults(errors: Sequence[Any]) -> list[dict[str, str]]:
    """Pydantic's errors without the values, which may be huge or not finite."""
    faults = []
    for each in errors:
        source, *path = each["loc"]
        pointer = "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)
        told = each["ctx"]["error"] if each["type"] == "json_invalid" else each["msg"]
        where = pointer if source == "body" else ".".join(map(str, path))
        faults.append({"pointer": where[:LONGEST], "message": str(told)[:LONGEST]})
    return faults
