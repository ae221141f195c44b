"""The few column types the schema uses, the same on SQLite (STRICT tables) and PostgreSQL.

STRICT is the only thing that keeps a text out of a score column, and it accepts nothing but
INTEGER, REAL, TEXT and BLOB; so only these are used, each defined once.
"""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import BigInteger, Double, Integer, LargeBinary, Text
from sqlalchemy.dialects.sqlite import REAL
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

Int = BigInteger().with_variant(Integer(), "sqlite")
Float: TypeEngine[float] = Double().with_variant(REAL(), "sqlite")
String = Text()
Blob = LargeBinary()
Flag = Int
"""0 or 1."""
Instant = Int
"""Microseconds since 1970, UTC."""


class Json(TypeDecorator[Any]):
    """Any JSON value as text. NaN and infinities are refused on the way in."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(value, allow_nan=False, separators=(",", ":"))

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        return None if value is None else json.loads(value)
