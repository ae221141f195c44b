"""Keys of this server: made, listed and revoked by those who have a key for that."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Path, Response
from pydantic import BaseModel, Field, FiniteFloat
from sqlalchemy import Connection

from api.rest import shapes
from api.rest.access import By
from api.rest.campaigns import keeping
from api.rest.errors import ApiError
from api.rest.service import At
from api.rest.shapes import IdempotencyKey
from api.rest.strict import Strict, StrictRoute
from db import keys
from db.keys import Key, Scope

router = APIRouter(prefix="/keys", tags=["access"], route_class=StrictRoute)

ADMIN = {"x-scope": Scope.ADMIN.value}
KeyId = Annotated[str, Path(pattern=r"^key_[0-9a-z]{1,32}$", examples=["key_7h2m9qkz4x"])]


class NewKey(Strict):
    name: str = Field(min_length=1, max_length=100, pattern=r"^[^\x00-\x1f\x7f]*$", examples=["nightly"])
    scope: Scope = Field(Scope.READ, strict=False, description="Each may do what the one before it may.")
    days: FiniteFloat | None = Field(None, gt=0, le=36_500, description="That it is good for; null is for ever.")


class KeyView(BaseModel):
    id: str
    name: str
    scope: Scope
    created_at: datetime
    expires_at: datetime | None
    used_at: datetime | None = Field(description="Last use, to the minute.")
    revoked_at: datetime | None


class MadeKey(KeyView):
    key: str = Field(description="What its owner sends. Nobody will see it again.")


@router.post("", operation_id="create_key", summary="Make a key", status_code=201, openapi_extra=ADMIN)
async def create_key(
    new: NewKey, service: At, by: By, response: Response, idempotency_key: IdempotencyKey = None
) -> MadeKey:
    """What its owner sends is shown this once: asked again with the same Idempotency-Key, the answer is 409 with the
    `id` of the key that was made, to be revoked if nobody has it."""

    def write(connection: Connection) -> tuple[Key, str]:
        made: list[tuple[Key, str]] = []

        def effect() -> str:
            expires_at = None if new.days is None else by.now + new.days * 86_400
            made.append(keys.create_key(connection, new.name, new.scope, by.now, expires_at))
            by.changed(connection, "create_key", made[0][0].id)
            return made[0][0].id

        id = keeping(connection, by, idempotency_key, f"create key {new.model_dump_json()}", effect)
        if not made:
            detail = f"{id} was made for this Idempotency-Key, and shown then; revoke it if it was lost on the way"
            raise ApiError(409, "key-made", detail, id=id)
        return made[0]

    made, token = await service.write(write)
    response.headers["Cache-Control"] = "no-store"
    return MadeKey(**view(made).model_dump(), key=token)


@router.get("", operation_id="list_keys", summary="List all keys, the oldest first", openapi_extra=ADMIN)
async def list_keys(service: At) -> list[KeyView]:
    return [view(key) for key in await service.read(keys.list_keys)]


@router.post("/{key_id}/revoke", operation_id="revoke_key", summary="Let a key be good no more", openapi_extra=ADMIN)
async def revoke_key(key_id: KeyId, service: At, by: By) -> KeyView:
    """At once, together with the sessions that were opened with it. Repeating is harmless."""

    def write(connection: Connection) -> Key:
        revoked = keys.revoke_key(connection, key_id, by.now)
        if revoked is None:
            raise ApiError(404, "not-found", f"there is no key {key_id}; GET /v1/keys lists them")
        if revoked.revoked_at == by.now:
            by.changed(connection, "revoke_key", key_id)
        return revoked

    return view(await service.write(write))


def view(key: Key) -> KeyView:
    def instant(at: float | None) -> datetime | None:
        return None if at is None else shapes.instant(at)

    return KeyView(
        id=key.id,
        name=key.name,
        scope=key.scope,
        created_at=shapes.instant(key.created_at),
        expires_at=instant(key.expires_at),
        used_at=instant(key.used_at),
        revoked_at=instant(key.revoked_at),
    )
