"""Progress while a campaign runs: one live line on a terminal, or one JSON object a line."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from typing import Protocol

from rich.console import Console
from rich.live import Live
from rich.text import Text

from evolve.controller import Controller
from evolve.events import (
    ArchiveImproved,
    CampaignEnded,
    CampaignStarted,
    Event,
    PolicyGated,
    PolicyNotTrained,
    PolicyPromoted,
    PolicyRolledBack,
    PolicyTrained,
    PolicyUnavailable,
)

REFRESH_SECONDS = 0.2
PLAIN_SECONDS = 10.0
"""Between two lines where there is no terminal to rewrite one."""


class Progress(Protocol):
    """Whoever shows how a campaign is getting on."""

    def watch(self, controller: Controller, database: str) -> None:
        """The campaign is about to start: say which it is and where it is kept."""
        ...

    def event(self, event: Event) -> None: ...

    def say(self, text: str) -> None:
        """Something a person should know."""
        ...

    def refresh(self) -> None:
        """Time has passed."""
        ...

    def close(self) -> None: ...


class JsonLines:
    """Every event as it happens."""

    def watch(self, controller: Controller, database: str) -> None:
        line = {"type": "campaign", "campaign": controller.campaign.id, "problem": controller.problem.name}
        print(json.dumps(line | {"database": database}), flush=True)

    def event(self, event: Event) -> None:
        line = {"type": event.what.type, "seq": event.seq, "at": event.at} | event.payload
        print(json.dumps(line, allow_nan=False), flush=True)

    def say(self, text: str) -> None:
        print(json.dumps({"type": "notice", "text": text}), flush=True)

    def refresh(self) -> None:
        pass

    def close(self) -> None:
        pass


class LiveLine:
    """Evaluations against the budget, valid share, best so far, speed and what is left."""

    def __init__(self, console: Console, clock: Callable[[], float] = time.monotonic) -> None:
        self._console, self._clock = console, clock
        self._controller: Controller | None = None
        self._started = self._shown = clock()
        self._before = 0
        self._seed: float | None = None
        self._notice = ""
        self._live = Live(console=console, auto_refresh=False, transient=True) if console.is_terminal else None
        if self._live is not None:
            self._live.start()

    def watch(self, controller: Controller, database: str) -> None:
        self._controller = controller
        self._console.print(
            f"{controller.campaign.id} in {database}", style="dim", highlight=False, markup=False, soft_wrap=True
        )

    def event(self, event: Event) -> None:
        match event.what:
            case CampaignStarted():
                self._before = self._controller.budget.spent.evaluations if self._controller else 0
            case ArchiveImproved(no=0, scalar=scalar):
                self._seed = scalar
            case PolicyUnavailable(reason=reason, waits_seconds=seconds):
                self.say(f"the policy is unavailable, next try in {seconds:.0f} s: {reason}")
            case PolicyTrained(version=version):
                self.say(f"{version} was trained, and is compared with the policy that has the search")
            case PolicyNotTrained(stage=stage, reason=reason):
                self.say(f"a round of training was {stage}: {reason}")
            case PolicyGated(version=version, passed=passed, reason=reason):
                self.say(f"{version} {'has passed the gate' if passed else 'was rejected'}: {reason}")
            case PolicyPromoted(version=version, reason=reason):
                self.say(f"{version} has the search now: {reason}")
            case PolicyRolledBack(version=version, to=to, reason=reason):
                self.say(f"{version} gave the search back to {to}: {reason}")
            case CampaignEnded():
                return
        self.refresh()

    def say(self, text: str) -> None:
        if text != self._notice:  # an outage says the same again and again
            self._notice = text
            self._console.print(text, style="yellow", highlight=False, markup=False)

    def close(self) -> None:
        if self._live is not None:
            self._live.stop()

    def refresh(self) -> None:
        now = self._clock()
        due = REFRESH_SECONDS if self._live is not None else PLAIN_SECONDS
        if self._controller is None or now - self._shown < due:
            return
        self._shown = now
        line = self._line(self._controller, now - self._started)
        if self._live is not None:
            self._live.update(Text(line, no_wrap=True, overflow="ellipsis"), refresh=True)
        else:
            self._console.print(line, highlight=False, soft_wrap=True)

    def _line(self, controller: Controller, seconds: float) -> str:
        spent, limit = controller.budget.spent, controller.budget.limit
        rate = (spent.evaluations - self._before) / seconds if seconds else 0.0
        # The most wanted first: a narrow terminal cuts off the end.
        parts = [f"{controller.problem.name}  {spent.evaluations}"]
        if limit.evaluations != float("inf"):
            parts[0] += f"/{limit.evaluations:g}"
        best = max(controller.index.best[0], 0)
        parts.append(f"best {best:.4f}" + (f" (from {self._seed:.4f})" if self._seed else ""))
        if rate > 0 and limit.evaluations != float("inf"):
            left = int((limit.evaluations - spent.evaluations) / rate)
            parts.append(f"{left // 3600}:{left // 60 % 60:02d}:{left % 60:02d} left")
        if spent.dollars:
            parts.append(f"${spent.dollars:.2f}")
        parts.append(f"valid {spent.valid / max(1, spent.evaluations):.0%}")
        parts.append(f"{rate:.1f}/s")
        parts.append(f"front {len(controller.index.front)}")
        return "  ".join(parts)


def new_progress(as_json: bool) -> Progress:
    return JsonLines() if as_json else LiveLine(Console(file=sys.stderr))
