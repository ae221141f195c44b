"""Run one campaign in this process, with progress, signals and a summary."""

from __future__ import annotations

import asyncio
import json
import signal

from rich.console import Console

from api.progress import Progress, new_progress
from api.report import next_command, print_summary, summarise
from api.wiring import Order, wire
from evolve.campaign import State
from evolve.controller import Controller
from evolve.outcome import Level

LEVELS = {
    None: "nothing was evaluated",
    Level.UNSAFE: "level 0, unsafe (separate processes and limits; no defence against intent: see sandbox/README.md)",
    Level.RESTRICTED: "level 1, restricted (no network, no processes, no files but the interpreter's)",
    Level.JAILED: "level 2, jailed (restricted, in namespaces and a root of its own)",
    Level.JAILED_CGROUP: "level 3, jailed+cgroup (jailed, with memory and processor limited in all)",
    Level.CONTAINER: "level 4, container (restricted, in a container of a Docker engine)",
    Level.GVISOR: "level 5, gvisor (in a container on gVisor's kernel)",
}


async def run_campaign(order: Order, database: str, as_json: bool) -> bool:
    """Run or resume a campaign; False if it failed.

    The first Ctrl-C stops it: what is in flight finishes and is recorded. The second ends at once;
    then too everything committed is safe, and `--resume` goes on.
    """
    progress = new_progress(as_json)
    campaign = None
    try:
        async with wire(order, database, on_event=progress.event, on_blocked=progress.say) as wired:
            campaign = wired.campaign.id
            progress.watch(wired.controller, wired.database.name)
            ticking = asyncio.create_task(_tick(progress))
            for name in (signal.SIGINT, signal.SIGTERM):
                asyncio.get_running_loop().add_signal_handler(name, _stop, wired.controller, progress, name)
            state, reason = await wired.controller.run()
            ticking.cancel()
            summary = summarise(wired, state, reason)
    except asyncio.CancelledError:
        if campaign is not None:
            resume = next_command(database, "run", "--resume", campaign)
            progress.say(f"ended at once; everything that was committed is safe. Go on with: {resume}")
        raise
    finally:
        progress.close()
    if as_json:
        print(json.dumps(summary, allow_nan=False), flush=True)
    else:
        console = Console()
        print_summary(console, wired.problem, summary, LEVELS[summary["level"]])
        if state is not State.FAILED:
            more = "with a larger budget" if state is State.FINISHED else "from here"
            resume = next_command(database, "run", "--resume", summary["campaign"])
            console.print(f"go on {more}: {resume}", style="dim", soft_wrap=True, markup=False)
    return state is not State.FAILED


async def _tick(progress: Progress) -> None:
    """Time passes on the screen also while nothing happens."""
    while True:
        await asyncio.sleep(1)
        progress.refresh()


def _stop(controller: Controller, progress: Progress, name: signal.Signals) -> None:
    progress.say("stopping: what is in flight finishes first; once more ends at once")
    controller.stop()
    asyncio.get_running_loop().remove_signal_handler(name)
