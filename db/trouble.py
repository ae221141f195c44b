"""What a database error means for whoever met it: wait, try again, or give up."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy.exc import DBAPIError


class Trouble(StrEnum):
    REFUSED = "refused"  # the caller's: it will be refused again
    COLLISION = "collision"  # two transactions waited for each other: the next try will do
    NO_ROOM = "no room"  # the disk is full, or nothing can be written for now: a person must act
    GONE = "gone"  # the server does not answer, or has cut the connection


FULL = {"SQLITE_FULL", "SQLITE_IOERR_SHMSIZE"}  # the database, its WAL, or the index of the WAL cannot grow
COLLISIONS = {"40001", "40P01", "55P03", "25P03"}  # serialization, deadlock, lock not to be had, idle for too long
NO_ROOM = {"53100", "53200", "25006"}  # disk full, out of memory, read-only (as after a fail-over)
GONE = ("08", "57P", "53300")  # connection trouble; shutdown, crash, starting up; too many connections


def trouble(error: DBAPIError) -> Trouble:
    """What kind of trouble this is, by SQLite's error name or the SQLSTATE."""
    if getattr(error.orig, "sqlite_errorname", "") in FULL:
        return Trouble.NO_ROOM
    state = getattr(error.orig, "sqlstate", "")
    if state in COLLISIONS:
        return Trouble.COLLISION
    if state in NO_ROOM:
        return Trouble.NO_ROOM
    # A server that cannot be reached says nothing, so there is no SQLSTATE.
    silent = state is None and type(error.orig).__name__ == "OperationalError"
    if error.connection_invalidated or silent or (state or "").startswith(GONE):
        return Trouble.GONE
    return Trouble.REFUSED
