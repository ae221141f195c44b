"""Sessions of browsers: a key is given once, and a cookie that no script can read stands for it."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field

from api.rest.access import COOKIE, OPEN, By
from api.rest.errors import ApiError
from api.rest.service import At
from api.rest.strict import Strict, StrictRoute
from db import keys
from db.keys import Scope

router = APIRouter(prefix="/session", tags=["access"], route_class=StrictRoute)


class Given(Strict):
    key: str = Field(min_length=1, max_length=200, examples=["qvk_7h2m9qkz4x_…"])


class SessionView(BaseModel):
    keys_required: bool = Field(description="Whether this server wants a key or a session with every request.")
    scope: Scope | None = Field(description="What you may do; null is nothing.")
    name: str = Field(description="Of your key; empty without one.")


@router.post("", operation_id="create_session", summary="Open a session with a key", openapi_extra={"x-scope": OPEN})
async def create_session(given: Given, service: At, by: By, request: Request, response: Response) -> SessionView:
    key = await service.read(lambda connection: keys.key_of(connection, given.key, by.now))
    if key is None:
        raise ApiError(401, "unauthorized", "this key is not good (any more)", {"WWW-Authenticate": "Bearer"})
    response.set_cookie(
        COOKIE,
        await service.write(lambda connection: keys.open_session(connection, key, by.now)),
        max_age=int(keys.SESSION_SECONDS),
        httponly=True,
        samesite="strict",
        secure=request.url.scheme == "https",
    )
    response.headers["Cache-Control"] = "no-store"
    return SessionView(keys_required=service.access.keys_required, scope=key.scope, name=key.name)


@router.get("", operation_id="get_session", summary="Who you are here", openapi_extra={"x-scope": OPEN})
async def get_session(service: At, by: By) -> SessionView:
    required = service.access.keys_required
    scope = None if required and by.key is None else by.scope
    return SessionView(keys_required=required, scope=scope, name=by.key.name if by.key else "")


@router.delete(
    "", operation_id="delete_session", summary="Close your session", status_code=204, openapi_extra={"x-scope": OPEN}
)
async def delete_session(service: At, by: By, response: Response) -> None:
    """Harmless without one."""
    if cookie := by.cookie:
        await service.write(lambda connection: keys.close_session(connection, cookie))
    response.delete_cookie(COOKIE, httponly=True, samesite="strict")
