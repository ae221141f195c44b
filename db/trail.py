"""Who changed what through the API. An entry is written in the transaction of the change, so there is one exactly
when the change happened."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, insert, select

from db.schema import audit


@dataclass(frozen=True, slots=True)
class Entry:
    id: int
    at: float
    """Seconds since 1970."""
    actor: str
    action: str
    subject: str
    request: str


def note(connection: Connection, at: float, actor: str, action: str, subject: str, request: str = "") -> None:
    row = {"at": int(at * 1e6), "actor": actor, "action": action, "subject": subject, "request": request}
    connection.execute(insert(audit), row)


def entries(connection: Connection, before: int | None, most: int) -> list[Entry]:
    """The newest first; with `before` only older ones."""
    query = select(audit).order_by(audit.c.id.desc()).limit(most)
    rows = connection.execute(query if before is None else query.where(audit.c.id < before))
    return [Entry(row.id, row.at / 1e6, row.actor, row.action, row.subject, row.request) for row in rows]
