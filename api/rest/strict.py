"""Bodies as strict JSON: counted while they are read, finite numbers only, not nested without end."""

from __future__ import annotations

import asyncio
import json
import math
from collections.abc import Callable, Collection, Coroutine
from typing import Annotated, Any, NoReturn

from fastapi import Request, Response
from fastapi.routing import APIRoute
from pydantic import BaseModel, BeforeValidator, ConfigDict

from api.rest.access import admit
from api.rest.errors import ApiError
from api.rest.guard import SAFE
from db.keys import Scope

BODY_BYTES = 1 << 20
PROBLEM_BYTES = 8 << 20
"""Of a request that brings a problem's files."""

BODY_SECONDS = 60.0
"""That a body may take to arrive."""


class Strict(BaseModel):
    """What a client sends: no unknown field, no number that is not finite, no text where a number belongs."""

    model_config = ConfigDict(extra="forbid", allow_inf_nan=False, strict=True)


def whole(value: Any) -> Any:
    return int(value) if isinstance(value, float) and value.is_integer() else value


Whole = Annotated[int, BeforeValidator(whole)]
"""A whole number, however it is written: to JSON, 3.0 is one."""


class StrictRoute(APIRoute):
    """Asks who calls before it reads, and reads bodies with care.

    A route's `openapi_extra` may say otherwise: `x-body-bytes` is the limit of its body, `x-scope` what a key must
    be allowed (`read` for what changes nothing, else `write`).
    """

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()
        extra = self.openapi_extra or {}
        most = extra.get("x-body-bytes", BODY_BYTES)
        needed = extra.get("x-scope") or needs(self.methods or ())

        async def handle_strictly(request: Request) -> Response:
            request.state.caller = await admit(request, needed)
            return await handle(_Strict(request.scope, request.receive, most))

        return handle_strictly


def needs(methods: Collection[str]) -> str:
    """The scope for these methods, unless their route says otherwise."""
    return Scope.READ if set(methods) <= SAFE else Scope.WRITE


class _Strict(Request):
    def __init__(self, scope: Any, receive: Any, most: int) -> None:
        super().__init__(scope, receive)
        self._most = most

    async def body(self) -> bytes:
        if not hasattr(self, "_body"):
            if self.headers.get("content-encoding", "identity") != "identity":
                raise ApiError(415, "media-type", "send the body as it is, without Content-Encoding")
            try:
                async with asyncio.timeout(BODY_SECONDS):
                    self._body = await self._counted()
            except TimeoutError:
                raise ApiError(408, "too-slow", f"the body did not arrive within {BODY_SECONDS:g} s") from None
            if self._body and self.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
                raise ApiError(415, "media-type", "send JSON, with Content-Type: application/json")
        return self._body

    async def _counted(self) -> bytes:
        parts, size = [], 0
        async for part in self.stream():
            size += len(part)
            if size > self._most:  # Content-Length may lie
                raise ApiError(413, "too-large", f"the body may have {self._most} bytes", max_bytes=self._most)
            parts.append(part)
        return b"".join(parts)

    async def json(self) -> Any:
        if not hasattr(self, "_json"):
            body = await self.body()
            try:
                text = body.decode()
                self._json = json.loads(text, parse_constant=_refuse, parse_float=_finite)
                if "\\ud" in text.lower():  # half a character has no bytes, and so could not be stored or shown
                    json.dumps(self._json, ensure_ascii=False).encode()
            except json.JSONDecodeError:
                raise
            except (ValueError, RecursionError) as error:  # not UTF-8, not finite, too many digits, too deep
                raise json.JSONDecodeError(str(error), "", 0) from None
        return self._json


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a number in JSON")


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(f"{text[:20]} is too large for a number")
    return value
