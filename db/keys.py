"""Keys of the API and sessions of browsers. What their owners send is never kept, only its hash.

A key reads `qvk_ID_SECRET`. The secret has 160 random bits, so nobody finds it by trying, and a plain hash
of it is as safe as a slow one.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from db.campaigns import ALPHABET
from db.schema import api_key, session

PREFIX = "qvk_"
SESSION_SECONDS = 7 * 86_400.0
USE_SECONDS = 60.0
"""How exactly the last use is kept: a busy client must not cost a write with every request."""


class Scope(StrEnum):
    """Each may do what the one before it may."""

    READ = "read"
    WRITE = "write"
    ADMIN = "admin"

    def covers(self, other: Scope) -> bool:
        order = list(Scope)
        return order.index(self) >= order.index(other)


@dataclass(frozen=True, slots=True)
class Key:
    id: str
    name: str
    scope: Scope
    created_at: float
    expires_at: float | None
    used_at: float | None
    revoked_at: float | None

    def good(self, now: float) -> bool:
        return self.revoked_at is None and (self.expires_at is None or now < self.expires_at)


def create_key(
    connection: Connection, name: str, scope: Scope, now: float, expires_at: float | None = None
) -> tuple[Key, str]:
    """A new key, and what its owner sends: nobody will see that again."""
    public, secret = _random(10), _random(32)
    key = Key(f"key_{public}", name, scope, now, expires_at, None, None)
    row = {
        "id": key.id,
        "name": name,
        "hash": _digest(secret),
        "scope": scope.value,
        "created_at": _micro(now),
        "expires_at": _micro(expires_at),
    }
    connection.execute(insert(api_key), row)
    return key, f"{PREFIX}{public}_{secret}"


def list_keys(connection: Connection) -> list[Key]:
    """All of them, the oldest first."""
    return [_key(row) for row in connection.execute(select(api_key).order_by(api_key.c.created_at, api_key.c.id))]


def revoke_key(connection: Connection, id: str, now: float) -> Key | None:
    """The key, which is good for nothing from now on; None if there is none with this id."""
    which = api_key.c.id == id
    connection.execute(update(api_key).where(which, api_key.c.revoked_at.is_(None)).values(revoked_at=_micro(now)))
    connection.execute(delete(session).where(session.c.key == id))
    row = connection.execute(select(api_key).where(which)).one_or_none()
    return None if row is None else _key(row)


def find_key(connection: Connection, sent: str) -> Key | None:
    """The key that was sent, good or not; None if there is none like it."""
    public, _, secret = sent.removeprefix(PREFIX).partition("_")
    row = connection.execute(select(api_key).where(api_key.c.id == f"key_{public}")).one_or_none()
    # Compared also when there is none, and in a time that does not tell how much of it was right.
    same = hmac.compare_digest(_digest(secret), row.hash if row is not None else _digest(""))
    return None if row is None or not same or not sent.startswith(PREFIX) else _key(row)


def key_of(connection: Connection, sent: str, now: float) -> Key | None:
    """The key that was sent, if it is good."""
    key = find_key(connection, sent)
    return key if key is not None and key.good(now) else None


def is_good(connection: Connection, id: str, now: float) -> bool:
    row = connection.execute(select(api_key).where(api_key.c.id == id)).one_or_none()
    return row is not None and _key(row).good(now)


def note_use(connection: Connection, id: str, now: float) -> None:
    connection.execute(update(api_key).where(api_key.c.id == id).values(used_at=_micro(now)))


def any_good(connection: Connection, now: float) -> bool:
    return any(key.good(now) for key in list_keys(connection))


def open_session(connection: Connection, key: Key, now: float) -> str:
    """The text of a cookie that stands for the key."""
    connection.execute(delete(session).where(session.c.until < _micro(now)))
    secret = _random(32)
    row = {"hash": _digest(secret), "key": key.id, "until": _micro(now + SESSION_SECONDS)}
    connection.execute(insert(session), row)
    return secret


def key_of_session(connection: Connection, cookie: str, now: float) -> Key | None:
    """The key that a cookie stands for, if both are good."""
    query = select(api_key).join(session, session.c.key == api_key.c.id)
    row = connection.execute(
        query.where(session.c.hash == _digest(cookie), session.c.until > _micro(now))
    ).one_or_none()
    key = None if row is None else _key(row)
    return key if key is not None and key.good(now) else None


def close_session(connection: Connection, cookie: str) -> None:
    connection.execute(delete(session).where(session.c.hash == _digest(cookie)))


def _random(length: int) -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


def _digest(secret: str) -> bytes:
    return hashlib.blake2b(secret.encode(errors="surrogateescape"), digest_size=32).digest()


def _micro(seconds: float | None) -> Any:
    return None if seconds is None else int(seconds * 1e6)


def _key(row: Any) -> Key:
    def seconds(at: int | None) -> float | None:
        return None if at is None else at / 1e6

    return Key(
        id=row.id,
        name=row.name,
        scope=Scope(row.scope),
        created_at=row.created_at / 1e6,
        expires_at=seconds(row.expires_at),
        used_at=seconds(row.used_at),
        revoked_at=seconds(row.revoked_at),
    )
