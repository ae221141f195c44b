"""What people tell the model while a campaign runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, insert, select, update

from db.schema import candidate, guidance

_given = guidance.c


@dataclass(frozen=True, slots=True)
class Guidance:
    no: int
    text: str
    author: str
    at: float
    """Seconds since 1970."""
    since: int
    """Candidates that had been counted when it was given; prompts after that show it."""
    until: int | None
    """And when it was withdrawn; None while it stands."""


def give(connection: Connection, number: int, text: str, author: str, now: float) -> Guidance:
    last = connection.execute(select(func.max(_given.no)).where(_given.campaign == number)).scalar()
    made = Guidance(0 if last is None else last + 1, text, author, now, _counted(connection, number), None)
    row = {"no": made.no, "text": text, "author": author, "at": int(now * 1e6), "since": made.since}
    connection.execute(insert(guidance), {"campaign": number} | row)
    return made


def withdraw(connection: Connection, number: int, no: int) -> Guidance | None:
    """As it is now; None if there is none with this number. Repeating it changes nothing."""
    which = (_given.campaign == number) & (_given.no == no)
    stands = which & _given.until.is_(None)
    connection.execute(update(guidance).where(stands).values(until=_counted(connection, number)))
    row = connection.execute(select(guidance).where(which)).one_or_none()
    return None if row is None else _from(row)


def all_of(connection: Connection, number: int) -> list[Guidance]:
    """In the order in which it was given."""
    return [
        _from(row) for row in connection.execute(select(guidance).where(_given.campaign == number).order_by(_given.no))
    ]


def standing(connection: Connection, number: int) -> Sequence[str]:
    """Texts that prompts show now."""
    stands = (_given.campaign == number) & _given.until.is_(None)
    return connection.execute(select(_given.text).where(stands).order_by(_given.no)).scalars().all()


def _counted(connection: Connection, number: int) -> int:
    last = select(candidate.c.no).where(candidate.c.campaign == number).order_by(candidate.c.no.desc()).limit(1)
    no = connection.execute(last).scalar()
    return 0 if no is None else no + 1


def _from(row: object) -> Guidance:
    return Guidance(row.no, row.text, row.author, row.at / 1e6, row.since, row.until)  # type: ignore[attr-defined]
