"""The parts of a campaign as services of their own, on PostgreSQL: `quiver controller`, `quiver dispatcher`.

They meet in the tables only. Any of them may be killed at any moment and started again; a second
controller takes up what the first one leaves, a second dispatcher is refused.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import math
import signal
import sys
import time
import traceback
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from typing import Any

from api.wiring import Connected, connect, controlling, dispatch, local_pool
from db import campaigns, lease, postgres, rescoring
from db.lease import LeaseHeld, LeaseLost, leased
from evolve.campaign import Desired, SettingsError, State
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
    PolicyUnavailable,
)
from evolve.problem import ProblemError
from evolve.store import StoreError
from evolve.work import Needs, Pool

LOOK_SECONDS = 1.0
"""Between two looks at what users want."""
TOLD = (
    CampaignStarted,
    ArchiveImproved,
    PolicyUnavailable,
    PolicyNotTrained,
    PolicyGated,
    PolicyPromoted,
    PolicyRolledBack,
    CampaignEnded,
)
"""Events that a service says something about; all of them are in the database."""

Say = Callable[..., None]
"""say(type, text, **facts)"""


async def serve_controllers(where: str, as_json: bool) -> None:
    """Run every campaign that its user wants to run and nobody else runs, until told to stop.

    The first SIGTERM or SIGINT lets what is in flight finish, and leaves the campaigns to the next one.
    """
    _refuse_sqlite(where, "controller")
    say = speaker(as_json)
    async with connect(where, lambda reason: say("blocked", reason)) as parts:
        controllers = Controllers(parts, say)
        for name in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(name, controllers.end)
        await controllers.run()


class Controllers:
    """One controller a campaign."""

    def __init__(self, parts: Connected, say: Say, device: asyncio.Event | None = None) -> None:
        """`device` is cleared while somebody trains on the device that policies in this process run on."""
        self._parts, self._say, self._device = parts, say, device
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._controllers: dict[int, Controller] = {}
        self._ending = asyncio.Event()

    async def run(self) -> None:
        self._say("controller.started", f"running the campaigns of {self._parts.database.name}")
        async with asyncio.TaskGroup() as tasks:
            while not self._ending.is_set():
                wanted = await self._parts.reader.read(campaigns.desires)
                for number, desired in wanted.items():
                    if number not in self._tasks:
                        self._tasks[number] = tasks.create_task(self._lead(number, desired))
                for number in await self._parts.reader.read(rescoring.to_tell):
                    if number not in self._tasks:
                        self._tasks[number] = tasks.create_task(self._tell_rescored(number))
                for number, controller in self._controllers.items():
                    _follow(controller, wanted.get(number, Desired.STOPPED))
                await _either(self._ending, LOOK_SECONDS)
            for controller in self._controllers.values():
                controller.hand_over()

    def end(self) -> None:
        """Let what is in flight finish, and leave the campaigns to the next one."""
        self._ending.set()

    async def _lead(self, number: int, desired: Desired) -> None:
        """Run one campaign as its user wants, unless somebody else does; who wants none of it gets its end at once."""
        saved = await self._parts.reader.read(lambda c: campaigns.find_campaign_by_number(c, number))
        say = partial(self._say, campaign=saved.campaign.id)
        try:
            async with controlling(
                self._parts,
                number,
                device=self._device,
                on_event=partial(_tell, say),
                on_notice=partial(say, "notice"),
            ) as wired:
                self._controllers[number] = wired.controller
                _follow(wired.controller, desired)
                await wired.controller.run()
        except LeaseHeld:
            await _either(self._ending, LOOK_SECONDS)
        except LeaseLost as lost:
            say("controller.followed", str(lost))
        except (SettingsError, ProblemError, StoreError) as error:
            reason = str(error)
            say("campaign.failed", reason)
            await self._parts.writer.write(lambda connection: campaigns.fail(connection, number, reason))
        except Exception:  # a fault of ours, which the controller has recorded: it ends this campaign and no other
            say("campaign.failed", traceback.format_exc())
        finally:
            self._controllers.pop(number, None)
            del self._tasks[number]

    async def _tell_rescored(self, number: int) -> None:
        """Make events of what programs came to on fresh cases, while nobody else makes events of the campaign."""
        try:
            async with leased(self._parts.writer, lease.campaign(number)):
                await self._parts.writer.write(lambda connection: rescoring.tell(connection, number, time.time()))
        except LeaseHeld:
            await _either(self._ending, LOOK_SECONDS)
        finally:
            del self._tasks[number]


def _tell(say: Say, event: Event) -> None:
    if isinstance(event.what, TOLD):
        facts = {"candidate" if name == "no" else name: fact for name, fact in event.payload.items()}
        say(event.what.type, str(event.what), seq=event.seq, **facts)


def _follow(controller: Controller, desired: Desired) -> None:
    if desired is Desired.PAUSED:
        controller.stop(State.PAUSED, "paused by its user")
    elif desired is Desired.STOPPED:
        controller.stop()
    elif desired is Desired.CANCELLED:
        controller.cancel()


async def serve_dispatcher(where: str, as_json: bool, open_pool: Callable[[Connected], Any], in_words: str) -> None:
    """Evaluate what all campaigns want, until told to stop.

    Raises:
        LeaseHeld: this database has a dispatcher.
    """
    _refuse_sqlite(where, "dispatcher")
    say = speaker(as_json)
    async with AsyncExitStack() as closing:
        parts = await closing.enter_async_context(connect(where, lambda reason: say("blocked", reason)))
        pool: Pool = await closing.enter_async_context(open_pool(parts))
        task = asyncio.create_task(dispatch(parts, pool, lambda: say("dispatcher.started", in_words)))
        for name in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(name, task.cancel)
        try:
            await task
        except asyncio.CancelledError:
            say("dispatcher.stopped", "what was running is free again")
        except LeaseHeld as held:
            raise LeaseHeld(
                f"{parts.database.name}: {held}. One dispatcher serves a database: give it more --slots, or let it use "
                "many machines, with --executor ray --ray-address …, in place of starting it on many"
            ) from None


@asynccontextmanager
async def open_local(parts: Connected, slots: int, gpus: int) -> AsyncIterator[Pool]:
    pool = local_pool(parts, Needs(slots, gpus, float("inf")), slots)
    try:
        yield pool
    finally:
        await pool.close()


@asynccontextmanager
async def open_ray(where: str, address: str, slots: int | None, as_json: bool) -> AsyncIterator[Pool]:
    from api.ray_pool import RayPool

    say = speaker(as_json)
    pool = await RayPool.open(address, where, cpus=slots or math.inf, on_notice=lambda text: say("notice", text))
    try:
        yield pool
    finally:
        await pool.close()


async def serve_trainer(where: str, as_json: bool) -> None:
    """Train the policies of all campaigns that want it, until told to stop."""
    from api.trainer import Trainer

    _refuse_sqlite(where, "trainer")
    say = speaker(as_json)
    async with connect(where, lambda reason: say("blocked", reason)) as parts:
        task = asyncio.create_task(Trainer(parts, where, partial(say, "trainer")).run())
        for name in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(name, task.cancel)
        say("trainer.started", f"training the policies of {parts.database.name}")
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def _either(event: asyncio.Event, seconds: float) -> None:
    """Return when the event is set, at the latest after `seconds`."""
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        pass


def _refuse_sqlite(where: str, what: str) -> None:
    if not postgres.is_url(where):
        raise StoreError(
            f"{where}: a {what} of its own works beside other processes, which needs PostgreSQL: --database "
            "postgresql://… . On SQLite, `quiver run` does everything in one process."
        )


def speaker(as_json: bool) -> Say:
    def say(type: str, text: str, **facts: Any) -> None:
        if as_json:
            print(json.dumps({"at": time.time(), "type": type, "text": text} | facts, allow_nan=False), flush=True)
        else:
            whose = f"campaign {facts['campaign']}: " if "campaign" in facts else ""
            print(f"{whose}{text}", file=sys.stderr, flush=True)

    return say
