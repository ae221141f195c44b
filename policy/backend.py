"""The protocol of a model that can be trained: it serves its base and several versions of it, each by name."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from evolve.mutator import Mutator


class VersionRefused(ValueError):
    """An adapter cannot be served: it is damaged, or was trained on another base. Says which, and why."""


class BackendAway(Exception):
    """Nobody can say now whether a version can be served: an outage. Ask again."""

    def __init__(self, reason: str, retry_after_seconds: float | None = None) -> None:
        super().__init__(reason)
        self.retry_after_seconds = retry_after_seconds


class Backend(Protocol):
    """A model in this process, or a server's."""

    base: str
    """What the untrained policy is called in replies."""

    async def load(self, name: str, folder: Path) -> None:
        """Be able to answer as this version, too.

        Raises:
            VersionRefused: the folder holds no adapter, or one that does not fit the base.
            BackendAway: it could not be tried.
        """
        ...

    async def unload(self, name: str) -> None:
        """Nobody asks this version any more."""
        ...

    def lost(self, name: str) -> str | None:
        """Why a version that was loaded can be asked no longer; None while it can."""
        ...

    def version(self, name: str) -> Mutator:
        """Whoever answers as this version, which is loaded, or as the base."""
        ...

    async def close(self) -> None: ...
