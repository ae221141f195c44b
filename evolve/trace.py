"""What takes its time in a campaign, told as spans to whoever measures: a step, a reply, an evaluation, a retrain.

The core knows no library for traces; `api/telemetry.py` has one.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import Protocol


class Span(Protocol):
    """Something that lasts. What it belongs to, the spans around it tell."""

    def note(self, **facts: str | int | float) -> None:
        """What was learned of it meanwhile."""


class Trace(Protocol):
    def span(self, name: str, **facts: str | int | float) -> AbstractContextManager[Span]:
        """Lasts as long as the block, below that of the block around it."""


class Untraced:
    """Tells nobody. Implements both."""

    def span(self, name: str, **facts: str | int | float) -> AbstractContextManager[Span]:
        return nullcontext(self)

    def note(self, **facts: str | int | float) -> None:
        pass
