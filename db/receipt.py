"""Whether a commit that was not answered took place, on a server that may have crashed meanwhile.

The number of the transaction does not say: what a crash takes is given again, to somebody else's. So each writer
has a row of its own, and every transaction leaves its number there. PostgreSQL only; a file needs none of it.
"""

from __future__ import annotations

import secrets

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.postgresql import insert

from db.schema import receipt


class Receipts:
    """Of one writer, whose transactions follow one another, on whatever connection."""

    def __init__(self) -> None:
        self._writer = secrets.token_hex(8)  # who writes decides nothing: it is only told from others
        self._last = 0

    def open(self, connection: Connection) -> None:
        """Once before the first transaction, and committed. Harmless when repeated."""
        connection.execute(insert(receipt).values(writer=self._writer, last=0).on_conflict_do_nothing())

    def sign(self, connection: Connection) -> None:
        """The last statement of a transaction: from here until its end, the row is locked."""
        self._last += 1
        connection.execute(update(receipt).where(receipt.c.writer == self._writer).values(last=self._last))

    def committed(self, connection: Connection) -> bool:
        """Whether the transaction that was signed last has been committed; waits while the server is still at it."""
        query = select(receipt.c.last).where(receipt.c.writer == self._writer).with_for_update()
        return bool(connection.execute(query).scalar_one() == self._last)

    def close(self, connection: Connection) -> None:
        """Nothing is unanswered any more. A writer that was killed leaves its row, which nobody reads."""
        connection.execute(delete(receipt).where(receipt.c.writer == self._writer))
