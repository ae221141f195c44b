"""A drill: a campaign whose processes are killed at random moments, and the audit of what is left.

Whatever ends is started again at once, as a supervisor would. The moments and the victims come from
a seed, so a drill can be held again; what happens between them depends on the machine.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from random import Random
from typing import Any

from sqlalchemy import Connection, func, select

from api.verify import replay
from benchmarks.measure import descendants, save
from db import campaigns, schema
from db.audit import audit
from db.campaigns import Saved
from db.engine import open_database
from evolve.campaign import State
from evolve.outcome import Verdict
from evolve.store import StoreError

LONG = os.environ.get("QUIVER_DRILL") == "long"
"""Set by `make test-durability`: the sizes that are recorded, in place of those for every day."""


@dataclass
class Service:
    """A process that is started again whenever it ends."""

    start: Callable[[], subprocess.Popen[Any]]
    process: subprocess.Popen[Any] = field(init=False)
    started: float = field(init=False)
    starts: int = 0

    def __post_init__(self) -> None:
        self.again()

    def again(self) -> None:
        self.process, self.started = self.start(), time.monotonic()
        self.starts += 1

    def tend(self) -> None:
        """Start it again if it has ended, at most once a second, as a supervisor would."""
        if self.process.poll() is not None and time.monotonic() > self.started + 1.0:
            self.kill()

    def kill(self) -> None:
        self.end()
        self.again()

    def end(self) -> None:
        self.process.kill()
        self.process.communicate()


def kill_evaluator(host: int, moments: Random) -> None:
    """SIGKILL one of the sandbox's processes below the process `host`."""
    children = descendants(host)
    if children:
        try:
            os.kill(moments.choice(children), signal.SIGKILL)
        except ProcessLookupError:
            return


@dataclass
class Drill:
    where: str
    """The database."""
    victims: Mapping[str, Callable[[], None]]
    """By name, what kills one and sees to it that it is started again."""
    weights: Sequence[int]
    kills: int
    pause: tuple[float, float]
    """Seconds between two kills, from and to."""
    services: Sequence[Service]
    patience: float = 900.0
    moments: Random = field(default_factory=lambda: Random(20261125))
    killed: Counter[str] = field(default_factory=Counter)
    bests: list[tuple[float, int]] = field(default_factory=list)

    def hold(self) -> Saved:
        """Kill until there were enough, then wait for the end; the campaign as it is then."""
        moments, deadline = self.moments, time.monotonic() + self.patience
        due = time.monotonic() + moments.uniform(*self.pause)
        while (saved := self._look()) is None or saved.state is not State.FINISHED:
            assert time.monotonic() < deadline, (self.killed, saved)
            if saved is not None and saved.spent.evaluations and time.monotonic() > due:
                if self.killed.total() < self.kills:
                    (name,) = moments.choices(list(self.victims), self.weights)
                    self.victims[name]()
                    self.killed[name] += 1
                due = time.monotonic() + moments.uniform(*self.pause)
            for service in self.services:
                service.tend()
                assert service.starts < 10 + 3 * self.kills, "a service ends again and again; its log says why"
            time.sleep(0.1)
        return saved

    def faults(self) -> list[str]:
        """What is wrong with the tables, or got worse while processes were killed."""
        with closing(open_database(self.where, write=False)) as database, database.read() as connection:
            saved = campaigns.find_campaign(connection, None)
            problem = campaigns.load_saved_problem(connection, saved.campaign.problem_id)
            found = [*audit(connection, saved), *replay(connection, saved, problem)]
            for scalar, no in self.bests:
                now = _scalar(connection, saved.number, no)
                if now != scalar:
                    found.append(f"candidate {no} was the best with {scalar}, and has {now} now")
        if self.bests != sorted(self.bests, key=lambda best: best[0]):
            found.append(f"the best got worse: {self.bests}")
        return found

    def report(self, name: str, saved: Saved, seconds: float) -> dict[str, Any]:
        """What is recorded of a drill, and printed."""
        facts = {
            "kills": dict(self.killed),
            "evaluations": saved.spent.evaluations,
            "candidates": saved.spent.candidates,
            "seconds": round(seconds, 1),
            "condemned": self._condemned(saved),
            "faults": self.faults(),
        }
        print(json.dumps({name: facts}))
        if LONG:
            save(f"durability-{name}", facts)
        return facts

    def _condemned(self, saved: Saved) -> int:
        """Programs that were given up as sandbox faults; none of them was to blame."""
        query = select(func.count()).where(
            schema.outcome.c.campaign == saved.number, schema.outcome.c.verdict == Verdict.SANDBOX_FAULT.value
        )
        with closing(open_database(self.where, write=False)) as database, database.read() as connection:
            return int(connection.execute(query).scalar_one())

    def _look(self) -> Saved | None:
        """The campaign as the database has it; None while there is no database, or none that answers."""
        try:
            with closing(open_database(self.where, write=False)) as database, database.read() as connection:
                saved = campaigns.find_campaign(connection, None)
                best = campaigns.best_candidate(connection, saved.number)
                if best is not None:
                    scalar = _scalar(connection, saved.number, best)
                    if (scalar, best) not in self.bests[-1:]:
                        self.bests.append((scalar, best))
                return saved
        except StoreError:
            return None


def _scalar(connection: Connection, campaign: int, no: int) -> float:
    table = schema.candidate
    return float(
        connection.execute(select(table.c.scalar).where(table.c.campaign == campaign, table.c.no == no)).scalar_one()
    )
