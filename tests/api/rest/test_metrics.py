"""What a monitor reads: the counters of the database, which no restart sets back."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator

import httpx
import pytest_asyncio
from prometheus_client.parser import text_string_to_metric_families

from api.rest.app import create_app
from api.rest.service import serving
from api.wiring import Connected
from db import campaigns
from evolve.candidate import Candidate
from tests.servers.guard import ROOT


@pytest_asyncio.fixture
async def monitor(parts: Connected) -> AsyncIterator[httpx.AsyncClient]:
    async with serving(parts) as service:
        transport = httpx.ASGITransport(create_app(service, metrics=True))
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            yield client


async def scrape(monitor: httpx.AsyncClient) -> dict[str, list[tuple[dict[str, str], float]]]:
    answer = await monitor.get("/metrics")
    assert answer.status_code == 200
    found: dict[str, list[tuple[dict[str, str], float]]] = {}
    for family in text_string_to_metric_families(answer.text):
        for sample in family.samples:
            found.setdefault(sample.name, []).append((sample.labels, sample.value))
    return found


async def test_counters_are_those_of_the_campaign(
    monitor: httpx.AsyncClient, found: list[Candidate], parts: Connected
) -> None:
    with parts.database.read() as connection:
        saved = campaigns.find_campaign(connection, None)

    metrics = await scrape(monitor)

    ((labels, evaluations),) = metrics["quiver_evaluations_total"]
    assert labels["campaign"] == saved.campaign.id
    assert evaluations == saved.spent.evaluations > 0
    assert metrics["quiver_tokens_total"][0][1] == saved.spent.tokens
    assert metrics["quiver_best_utility"][0][1] == max(one.scalar for one in found if one.scalar is not None)
    assert [labels["state"] for labels, holds in metrics["quiver_campaign_state"] if holds] == [saved.state.value]
    assert metrics["quiver_programs_waiting"] == [({}, 0.0)]


async def test_the_dashboard_for_grafana_asks_for_metrics_that_there_are(
    monitor: httpx.AsyncClient, found: list[Candidate]
) -> None:
    metrics = await scrape(monitor)
    board = json.loads((ROOT / "api" / "monitoring" / "dashboard.json").read_text())
    asked = " ".join(target["expr"] for panel in board["panels"] for target in panel["targets"])

    assert set(re.findall(r"(?:quiver|process)_[a-z_]+", asked)) <= metrics.keys()


async def test_an_empty_database_has_no_campaigns_to_count(monitor: httpx.AsyncClient) -> None:
    metrics = await scrape(monitor)

    assert "quiver_evaluations_total" not in metrics
    assert metrics["process_open_fds"][0][1] > 0


async def test_metrics_are_off_unless_asked_for(client: httpx.AsyncClient) -> None:
    assert (await client.get("/metrics")).status_code == 404
