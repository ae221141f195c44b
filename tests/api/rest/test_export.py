"""A campaign as one file."""

from __future__ import annotations

import io
import json
from html.parser import HTMLParser

import httpx
import pyarrow.parquet
import pytest
from sqlalchemy import update

from api.wiring import Connected
from db import schema
from evolve.candidate import Candidate
from tests.api.rest.imagined import PATH
from tests.api.rest.orders import order
from tests.api.rest.test_app import is_problem


async def test_json_lines_hold_every_candidate_whole(client: httpx.AsyncClient, found: list[Candidate]) -> None:
    answer = await client.get(f"{PATH}/exports/jsonl")

    head, *lines = [json.loads(line) for line in answer.text.splitlines()]
    assert head["type"] == "campaign"
    for line, candidate in zip(lines, found, strict=True):
        assert line["no"] == candidate.no
        assert (line["rewards"] and tuple(line["rewards"].values())) == candidate.outcome.rewards
        assert (line["files"] and list(line["files"].values())) == (
            candidate.program and [file.text for file in candidate.program.files]
        )


async def test_a_parquet_table_has_a_row_for_each_candidate(client: httpx.AsyncClient, found: list[Candidate]) -> None:
    answer = await client.get(f"{PATH}/exports/parquet")

    table = pyarrow.parquet.read_table(io.BytesIO(answer.content))
    assert table.column("no").to_pylist() == [each.no for each in found]
    assert table.column("parents").to_pylist() == [list(each.parents) for each in found]
    rewards = [each.outcome.rewards for each in found]
    assert table.column("rewards.r1").to_pylist() == [None if each is None else each[1] for each in rewards]


class Page(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name in ("src", "href")]

    def handle_data(self, data: str) -> None:
        self.text += data


async def test_a_page_needs_nothing_else_and_runs_nothing(
    client: httpx.AsyncClient, found: list[Candidate], parts: Connected
) -> None:
    hostile = "<script>alert(1)</script>"
    await parts.writer.write(lambda c: c.execute(update(schema.campaign).values(name=hostile, reason=hostile)))

    answer = await client.get(f"{PATH}/exports/html")

    page = Page(answer.text)
    assert "svg" in page.tags
    assert "script" not in page.tags
    assert page.links == []
    assert hostile in page.text
    best = max(found, key=lambda c: (c.scalar if c.scalar is not None else -1, -c.no))
    assert best.program is not None
    assert best.program.files[0].text in page.text
    for heading in ("The best", "Where it came from", "Trade-offs", "Verdicts"):
        assert heading in page.text
    assert answer.headers["content-disposition"].startswith("attachment")
    assert answer.headers["content-security-policy"].startswith("sandbox")


@pytest.mark.parametrize("kind", ["jsonl", "parquet", "html"])
async def test_a_campaign_that_has_found_nothing_can_be_exported(client: httpx.AsyncClient, kind: str) -> None:
    path = f"/v1/campaigns/{(await order(client))['id']}"

    assert (await client.get(f"{path}/exports/{kind}")).content


async def test_only_what_exists_is_exported(client: httpx.AsyncClient) -> None:
    is_problem(await client.get("/v1/campaigns/cmp_nobody/exports/jsonl"), 404)
    is_problem(await client.get("/v1/campaigns/cmp_nobody/exports/xlsx"), 422)
