"""Who asks, whether they may, and how often.

A request brings a key (`Authorization: Bearer qvk_…`), or the cookie of a session that stands for one. Where
keys are not required, which only a server on loopback may allow, whoever brings nothing is `local` and may
do everything.
"""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request
from sqlalchemy import Connection

from api.rest.errors import ApiError
from api.rest.guard import SAFE
from db import keys, trail
from db.keys import Key, Scope

COOKIE = "quiver_session"
BUCKET = "requests"
"""What the headers call a client's token bucket."""
OPEN = "none"
"""In place of a scope: whoever can reach the server may ask this."""
ADDRESSES = 4096
"""Clients whose rates are remembered; the one that was quiet for longest is forgotten first."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Who made a request. What it changes is noted in the transaction of the change."""

    actor: str
    scope: Scope
    request: str
    key: Key | None
    cookie: str | None
    now: float

    def changed(self, connection: Connection, action: str, subject: str) -> None:
        trail.note(connection, self.now, self.actor, action, subject, self.request)


@dataclass(frozen=True, slots=True)
class Allowance:
    """What a client may still ask, as draft-ietf-httpapi-ratelimit-headers has it."""

    wait: float
    """0 if it may go on; else the seconds until it may."""
    left: int
    """Requests that it may send at once."""
    full_in: float
    """Seconds until its bucket is full again."""
    policy: str

    @property
    def headers(self) -> dict[str, str]:
        told = {"RateLimit-Policy": self.policy, "RateLimit": f'"{BUCKET}";r={self.left};t={math.ceil(self.full_in)}'}
        return told | ({"Retry-After": str(int(self.wait) + 1)} if self.wait else {})


class Rates:
    """Token buckets: each client may ask `per_second` times a second, and `burst` times at once."""

    def __init__(self, per_second: float, burst: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._per_second, self._burst, self._clock = per_second, burst, clock
        self._levels: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self.policy = f'"{BUCKET}";q={burst:.0f};w={math.ceil(burst / per_second)}'

    def take(self, client: str) -> Allowance:
        now = self._clock()
        level, at = self._levels.pop(client, (self._burst, now))
        level = min(self._burst, level + (now - at) * self._per_second)
        allowed = level >= 1
        self._levels[client] = (level - allowed, now)
        if len(self._levels) > ADDRESSES:
            self._levels.popitem(last=False)
        wait, left = (0.0 if allowed else (1 - level) / self._per_second), level - allowed
        return Allowance(wait, int(left), (self._burst - left) / self._per_second, self.policy)


@dataclass(frozen=True, slots=True)
class Access:
    """What a server asks of its clients."""

    keys_required: bool = False
    rates: Rates | None = None
    """Of those with keys or sessions; `local` is not limited."""
    strangers: Rates | None = None
    """Of addresses that bring no good key, where one is required."""


async def admit(request: Request, needed: str) -> Caller:
    """The caller.

    Raises:
        ApiError: 401, 403 or 429.
    """
    service = request.app.state.service
    access: Access = service.access
    now = service.now()
    sent = request.headers.get("authorization", "")
    cookie = request.cookies.get(COOKIE)
    key: Key | None = None
    if sent:
        kind, _, token = sent.partition(" ")
        if kind.lower() == "bearer":
            key = await service.read(lambda connection: keys.key_of(connection, token.strip(), now))
    elif cookie:
        key = await service.read(lambda connection: keys.key_of_session(connection, cookie, now))
    if key is None:
        _limit(request, access.strangers, request.client.host if request.client else "")
        if needed != OPEN and (sent or access.keys_required):
            detail = "this key is not good (any more)" if sent else "send a key: Authorization: Bearer qvk_…"
            raise ApiError(401, "unauthorized", detail, {"WWW-Authenticate": "Bearer"})
        return Caller("local", Scope.READ if access.keys_required else Scope.ADMIN, _id(request), None, cookie, now)
    _limit(request, access.rates, key.id)
    if needed != OPEN and not key.scope.covers(Scope(needed)):
        raise ApiError(403, "scope", f"this key may {key.scope}; this needs {needed}", required_scope=needed)
    if not sent and request.method not in SAFE and not _from_here(request):
        raise ApiError(403, "foreign", "with a session, a browser must say that the request is from the same origin")
    if key.used_at is None or now - key.used_at > keys.USE_SECONDS:
        await service.write(lambda connection: keys.note_use(connection, key.id, now))
    return Caller(f"{key.id} {key.name}", key.scope, _id(request), key, cookie, now)


def _from_here(request: Request) -> bool:
    """Whether a browser vouches for it. That it does not say the contrary, `Guard` has seen to."""
    return "origin" in request.headers or request.headers.get("sec-fetch-site") == "same-origin"


def _limit(request: Request, rates: Rates | None, client: str) -> None:
    if rates is None:
        return
    allowance = rates.take(client)
    request.scope.setdefault("quiver.headers", {}).update(allowance.headers)  # `Guard` sends them with any answer
    if allowance.wait:
        seconds = int(allowance.wait) + 1
        raise ApiError(429, "rate", f"too many requests; ask again in {seconds} s", retry_after_seconds=seconds)


def _id(request: Request) -> str:
    return str(request.scope.get("quiver.request", ""))


async def _caller(request: Request) -> Caller:
    caller: Caller = request.state.caller
    return caller


By = Annotated[Caller, Depends(_caller)]
