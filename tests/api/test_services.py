"""Controllers follow what users want, also of campaigns whose last controller has died."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest
from sqlalchemy import update

from api.services import Controllers
from api.wiring import Order, connect, new_campaign, order_campaign
from db import campaigns, schema
from evolve.campaign import Desired, State
from evolve.problem import load_problem


@pytest.mark.parametrize(
    ("desired", "state"),
    [(Desired.PAUSED, State.PAUSED), (Desired.STOPPED, State.STOPPED), (Desired.CANCELLED, State.CANCELLED)],
)
async def test_a_campaign_whose_controller_died_before_it_could_follow_is_brought_to_rest(
    tmp_path: Path, desired: Desired, state: State
) -> None:
    problem = load_problem("four_modules")
    async with connect(str(tmp_path / "quiver.db")) as parts:
        campaign = new_campaign(Order(problem), problem, time.time())
        number = await order_campaign(parts, campaign, problem, desired)
        running = update(schema.campaign).values(state=State.RUNNING.value)
        await parts.writer.write(lambda connection: connection.execute(running))
        ended = asyncio.Event()
        controllers = Controllers(parts, lambda type, text, **facts: ended.set() if type == "campaign.ended" else None)

        leading = asyncio.create_task(controllers.run())
        async with asyncio.timeout(20):
            await ended.wait()
        controllers.end()
        await leading

        assert await parts.reader.read(lambda connection: campaigns.state_of(connection, number)) is state
