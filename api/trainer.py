"""The trainer: sees when a campaign's policy is due for a round, and has a child process do it.

    look → due → child (reads groups, trains, shelves an adapter) → a row → the campaign's controller takes notice

The child imports torch, reads the database and writes none of it; this side writes one row a round. So either may be
killed at any moment: what is lost is a round, which is due again. One trainer at a time serves a database.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import sys
import time
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

from sqlalchemy import Connection

from api.policies import policies_folder
from api.telemetry import of_campaign
from api.wiring import Connected
from db import campaigns, lease, versions
from db.campaigns import Saved
from db.lease import Lease, LeaseHeld, LeaseLost, leased
from evolve.campaign import State, Train
from evolve.policies import Stage, Version, needed
from policy.adapters import Shelf
from policy.schedule import due

LOOK_SECONDS = 2.0
STANDBY_SECONDS = 5.0
ROUND_SECONDS = 6 * 3600.0
"""A child that takes longer is taken for stuck."""
COMMAND = (sys.executable, "-m", "api.train")
LAST_LINES = 5
"""Of what a broken child has said."""

Say = Callable[..., None]
"""say(text, campaign=id)"""


class Trainer:
    """Trains the policies of all campaigns that run and want it, one round after another."""

    def __init__(
        self,
        parts: Connected,
        where: str,
        say: Say = lambda text, campaign: None,
        device: asyncio.Event | None = None,
        command: tuple[str, ...] = COMMAND,
    ) -> None:
        """`device` is cleared while a round runs; who samples on the same device may wait for it."""
        self._parts, self._where, self._say = parts, where, say
        self._device = device or asyncio.Event()
        self._device.set()
        self._command = command
        self._shelf = Shelf(policies_folder(where))

    async def run(self) -> None:
        """Train until cancelled; stand by while another process does."""
        while True:
            with contextlib.suppress(LeaseHeld, LeaseLost):
                async with leased(self._parts.writer, lease.TRAINER) as held:
                    while True:
                        await self._look(held)
                        await asyncio.sleep(LOOK_SECONDS)
            await asyncio.sleep(STANDBY_SECONDS)

    async def _look(self, held: Lease) -> None:
        for saved in await self._parts.reader.read(campaigns.list_open):
            if saved.campaign.settings.train is Train.OFF or saved.state is not State.RUNNING:
                continue
            if (why := await self._parts.reader.read(partial(_due, saved=saved, now=time.time()))) is not None:
                await self.round(saved, why, held)

    async def round(self, saved: Saved, why: str, held: Lease | None = None) -> None:
        """Train once, and write down what came of it."""
        campaign = saved.campaign.id
        self._say(f"training its policy ({why})", campaign=campaign)
        self._device.clear()
        steps = await self._parts.reader.read(lambda c: versions.steps_planned(c, saved.number))
        try:
            with of_campaign(self._parts.tracer, campaign).span("retrain", why=why) as span:
                said = await self._child(saved.number, steps)
                span.note(stage=said["stage"].value)
        finally:
            self._device.set()

        def keep(connection: Connection) -> list[Version]:
            if held is not None:
                held.check(connection)
            known = versions.read_versions(connection, saved.number)
            made = Version(no=len(known) + 1, steps=steps, at=time.time(), told=False, **said)
            versions.add_version(connection, saved.number, made)
            campaigns.want_training(connection, saved.number, False)
            return [*known, made]

        known = await self._parts.writer.write(keep)
        made = known[-1]
        self._say(f"round {made.no} {made.stage}: {made.name or made.reason}", campaign=campaign)
        await asyncio.to_thread(self._shelf.prune, campaign, needed(known))

    async def _child(self, number: int, steps: int) -> dict[str, Any]:
        """What the child says; a failure, with its last words, if it says nothing."""
        child = await asyncio.create_subprocess_exec(
            *self._command,
            str(number),
            str(steps),
            env=os.environ | {"QUIVER_DATABASE": self._where},
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            start_new_session=True,
        )
        try:
            async with asyncio.timeout(ROUND_SECONDS):
                out, err = await child.communicate()
        except TimeoutError:
            return _broken(f"it took longer than {ROUND_SECONDS / 3600:g} hours and was ended")
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(child.pid, signal.SIGKILL)
            await child.wait()
        with contextlib.suppress(ValueError, TypeError, KeyError):
            said: dict[str, Any] = json.loads(out)
            return said | {"stage": Stage(said["stage"])}
        last = " | ".join(deque(err.decode(errors="replace").split("\n"), LAST_LINES)).strip(" |")
        code = child.returncode or 0
        how = f"signal {-code}" if code < 0 else f"exit status {code}"
        return _broken(f"the trainer ended with {how}: {last}")


@asynccontextmanager
async def training(parts: Connected, where: str, say: Say, device: asyncio.Event) -> AsyncIterator[None]:
    """A trainer beside what happens in the block."""
    task = asyncio.create_task(Trainer(parts, where, say, device).run())
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


def _due(connection: Connection, saved: Saved, now: float) -> str | None:
    progress = versions.read_progress(connection, saved.number)
    if progress.pending:
        return None
    if saved.retrain:
        return "its user asked for it"
    minutes = (now - (progress.last_at or saved.created_at)) / 60
    return due(saved.campaign.settings, progress.groups, minutes, progress.stagnant)


def _broken(reason: str) -> dict[str, Any]:
    return {"stage": Stage.FAILED, "reason": reason}
