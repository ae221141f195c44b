"""Effects that happen once, however often a client asks: the answer is kept in the effect's own transaction."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite

from db.schema import answered

KEPT_SECONDS = 86_400


class KeyReused(ValueError):
    """The key was used before, for another request."""


def once(connection: Connection, key: str, request: bytes, now: float, effect: Callable[[], str]) -> str:
    """Do it and keep what it returns; or return what was kept for this key within the last day.

    `request` is a digest of what was asked for. A second process with the same key waits until the first has
    committed. What the effect raises undoes everything and is not kept.

    Raises:
        KeyReused: the key was kept for another request.
    """
    connection.execute(delete(answered).where(answered.c.at < int((now - KEPT_SECONDS) * 1e6)))
    dialect = sqlite if connection.dialect.name == "sqlite" else postgresql
    row = {"key": key, "request": request, "answer": "", "at": int(now * 1e6)}
    claim = dialect.insert(answered).on_conflict_do_nothing().returning(answered.c.key)
    if connection.execute(claim, row).scalar() is None:
        kept = connection.execute(select(answered.c.request, answered.c.answer).where(answered.c.key == key)).one()
        if kept.request != request:
            raise KeyReused(key)
        return str(kept.answer)
    answer = effect()
    connection.execute(update(answered).where(answered.c.key == key).values(answer=answer))
    return answer
