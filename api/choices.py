"""What options of the command line may be: names only, so that `quiver --help` answers at once."""

from __future__ import annotations

from enum import StrEnum


class Scopes(StrEnum):
    """What a key may do; each may what the one before it may."""

    READ = "read"
    WRITE = "write"
    ADMIN = "admin"


class Formats(StrEnum):
    """Of an export."""

    JSONL = "jsonl"
    PARQUET = "parquet"
    HTML = "html"


class Places(StrEnum):
    """Where a dispatcher lets evaluations run."""

    LOCAL = "local"
    RAY = "ray"
