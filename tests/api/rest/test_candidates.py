"""Candidates and events over REST, of an imagined campaign."""

from __future__ import annotations

import difflib
import json
from typing import Any

import httpx

from api.wiring import Connected
from db import campaigns
from db.views import events_after
from evolve.candidate import Candidate
from tests.api.rest.imagined import PATH, SIZE, pages
from tests.api.rest.test_app import is_problem


async def test_pages_hold_every_candidate_once(client: httpx.AsyncClient, found: list[Candidate]) -> None:
    by_number = await pages(client, f"{PATH}/candidates?limit=33")
    best = await pages(client, f"{PATH}/candidates?limit=33&sort=best")

    assert [each["no"] for each in by_number] == [each.no for each in found]
    ranked = sorted((-c.scalar, c.no) for c in found if c.scalar is not None)
    assert [each["no"] for each in best] == [no for _, no in ranked]


async def test_every_cursor_that_has_the_form_of_one_is_accepted(
    client: httpx.AsyncClient, found: list[Candidate]
) -> None:
    for cursor in ("0", "9" * 15, f"{'f' * 16}.0", f"7ff0{'0' * 12}.1", f"fff0{'0' * 12}.1", f"{'0' * 16}.5"):
        for sort in ("no", "best"):
            answer = await client.get(f"{PATH}/candidates?sort={sort}&cursor={cursor}")
            assert answer.status_code == 200, answer.text


async def test_a_candidate_is_shown_as_it_was_kept(client: httpx.AsyncClient, found: list[Candidate]) -> None:
    for candidate in found[:40]:
        seen = (await client.get(f"{PATH}/candidates/{candidate.no}")).json()
        rewards = candidate.outcome.rewards
        assert seen["parents"] == list(candidate.parents)
        assert seen["verdict"] == candidate.outcome.verdict
        assert (None if seen["rewards"] is None else tuple(seen["rewards"].values())) == rewards
        cases = (await client.get(f"{PATH}/candidates/{candidate.no}/cases")).json()
        assert [case["metrics"] for case in cases] == [case.metrics for case in candidate.outcome.cases]


async def test_a_diff_leads_from_the_parent_to_the_program(client: httpx.AsyncClient, found: list[Candidate]) -> None:
    child = next(each for each in found[1:] if each.program is not None)
    parent = found[child.parents[0]]
    assert child.program is not None
    assert parent.program is not None

    diff = (await client.get(f"{PATH}/candidates/{child.no}/diff")).text

    before, after = [each.files[0].text.splitlines(keepends=True) for each in (parent.program, child.program)]
    plain = difflib.unified_diff(before, after, f"{parent.no}/seed.py", f"{child.no}/seed.py")
    assert diff == "".join(plain)
    assert (await client.get(f"{PATH}/candidates/{child.no}/diff?against={child.no}")).text == ""
    best = max(found, key=lambda c: (c.scalar if c.scalar is not None else -1, -c.no)).no
    against_best = await client.get(f"{PATH}/candidates/{child.no}/diff?against=best")
    assert against_best.text == (await client.get(f"{PATH}/candidates/{child.no}/diff?against={best}")).text


async def test_what_was_never_built_has_no_program(client: httpx.AsyncClient, found: list[Candidate]) -> None:
    unbuilt = next(each for each in found if each.program is None)

    is_problem(await client.get(f"{PATH}/candidates/{unbuilt.no}/program"), 404)
    is_problem(await client.get(f"{PATH}/candidates/{SIZE}"), 404)
    is_problem(await client.get(f"{PATH}/candidates/-1"), 422)


async def test_a_rollout_names_the_candidates_that_came_of_it(
    client: httpx.AsyncClient, found: list[Candidate]
) -> None:
    rollout = (await client.get(f"{PATH}/candidates/7/rollout")).json()

    assert rollout["prompt"][0]["role"] == "system"
    ((answer,),) = [reply["answers"] for reply in rollout["replies"]]
    assert answer["no"] == 7
    assert answer["rewards"] == (await client.get(f"{PATH}/candidates/7")).json()["rewards"]
    is_problem(await client.get(f"{PATH}/candidates/0/rollout"), 404)


async def test_events_are_the_same_in_pages_and_in_the_stream(
    client: httpx.AsyncClient, found: list[Candidate], parts: Connected
) -> None:
    kept = await parts.reader.read(lambda c: events_after(c, 1, -1, 100_000))
    paged = await pages(client, f"{PATH}/events?limit=200")
    streamed = frames((await client.get(f"{PATH}/events/stream?follow=false")).text)

    assert [(each["seq"], each["type"], each["payload"]) for each in paged] == [
        (event.seq, event.type, event.payload) for event in kept
    ]
    assert streamed == paged


async def test_events_can_be_read_from_the_newest_on(client: httpx.AsyncClient, found: list[Candidate]) -> None:
    forwards = await pages(client, f"{PATH}/events?limit=200")
    assert await pages(client, f"{PATH}/events?newest=true&limit=150") == forwards[::-1]
    improved = await pages(client, f"{PATH}/events?type=archive.improved&limit=200")
    assert await pages(client, f"{PATH}/events?newest=true&type=archive.improved&limit=2") == improved[::-1]


async def test_a_stream_goes_on_behind_the_last_event_that_was_seen(
    client: httpx.AsyncClient, found: list[Candidate]
) -> None:
    whole = frames((await client.get(f"{PATH}/events/stream?follow=false")).text)
    for last in (0, 17, whole[-1]["seq"]):
        rest = await client.get(f"{PATH}/events/stream?follow=false&after=3", headers={"last-event-id": str(last)})
        assert frames(rest.text) == whole[last + 1 :]


async def test_the_stream_of_a_campaign_that_has_ended_ends(
    client: httpx.AsyncClient, found: list[Candidate], parts: Connected
) -> None:
    await parts.writer.write(lambda c: campaigns.fail(c, 1, "over"))

    assert frames((await client.get(f"{PATH}/events/stream")).text)


def frames(stream: str) -> list[dict[str, Any]]:
    """The events of a stream, whose ids must be their numbers."""
    found = []
    for frame in stream.strip().split("\n\n"):
        fields = dict(line.split(": ", 1) for line in frame.split("\n") if line)
        if "data" in fields:
            found.append(json.loads(fields["data"]))
            assert (fields["id"], fields["event"]) == (str(found[-1]["seq"]), found[-1]["type"])
    return found
