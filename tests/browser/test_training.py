"""Rounds of training, as the events of a campaign tell them."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from sqlalchemy import Connection, insert

from api.wiring import connect
from db import campaigns, schema
from tests.db.filler import KEY, Imagined, create, fill
from tests.e2e.test_serve import Served

pytestmark = pytest.mark.browser

GATE = {
    "contexts": 64,
    "mean": 0.031,
    "low": 0.012,
    "high": 0.05,
    "guardrails": [{"name": "distinct", "new": 0.9, "old": 1.0, "limit": 0.7, "passed": True}],
    "best_at": {"1": [0.52, 0.5], "3": [0.61, 0.58], "10": [0.7, 0.64]},
}
EVENTS: list[tuple[str, dict[str, Any]]] = [
    ("policy.not_trained", {"round": 1, "stage": "skipped", "reason": "too few groups", "report": {}}),
    ("policy.trained", {"round": 2, "version": "v2", "parent": "base", "report": {"groups": 40, "correlation": 0.41}}),
    ("policy.gated", {"round": 2, "version": "v2", "passed": True, "reason": "better", "decision": GATE}),
    ("policy.promoted", {"round": 2, "version": "v2", "previous": "base", "reason": "it earned its share"}),
]


@pytest.fixture
def learned(tmp_path: Path) -> Iterator[Served]:
    asyncio.run(learn(tmp_path / "quiver.db"))
    served = Served(tmp_path)
    try:
        yield served
    finally:
        served.kill()


async def learn(where: Path) -> None:
    imagined = Imagined(2)
    async with connect(str(where)) as parts:
        number = await create(parts, imagined)
        await fill([parts], number, imagined, 60)

        def write(connection: Connection) -> None:
            for place, (type, payload) in enumerate(EVENTS, start=imagined.next_event):
                row = {"campaign": number, "seq": place, "at": 1.8e15, "type": type, "payload": payload}
                connection.execute(insert(schema.event), row)
            campaigns.fail(connection, number, "imagined, and at its end")

        await parts.writer.write(write)


def test_training_shows_before_and_after_and_what_the_gate_said(page: Page, learned: Served) -> None:
    page.goto(f"{learned.url}/campaigns/{KEY}/training")

    table = page.get_by_role("region", name="Rounds of training")
    expect(table.get_by_role("row").filter(has_text="v2")).to_contain_text("promoted")
    expect(table).to_contain_text("too few groups")
    name = "Best of 10 answers over 64 contexts: 0.7000 by the new version, 0.6400 by the old one"
    expect(page.get_by_role("img", name=name)).to_be_visible()
    expect(page.get_by_role("region", name="Guardrails")).to_contain_text("kept")
    expect(page.get_by_text(re.compile("90 % interval from"))).to_be_visible()
    expect(page.get_by_role("region", name="Report of the trainer")).to_contain_text("0.4100")
