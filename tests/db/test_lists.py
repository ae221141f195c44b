"""Pages of candidates: each goes on where the one before it ended."""

from __future__ import annotations

import math

from sqlalchemy import Connection, update

from api.wiring import Connected, connect
from db import campaigns, schema
from db.campaigns import Listed, list_best, list_candidates
from tests.db.filler import Imagined, create, fill

SIZE = 400


async def filled(parts: Connected) -> None:
    """A campaign in which many candidates are equal."""
    imagined = Imagined(2)
    await fill([parts], await create(parts, imagined), imagined, SIZE)
    scalar = schema.candidate.c.scalar
    coarse = update(schema.candidate).where(scalar.is_not(None))
    await parts.writer.write(lambda c: c.execute(coarse.where(scalar < 0.5).values(scalar=0.25)))
    await parts.writer.write(lambda c: c.execute(coarse.where(scalar > 0.9).values(scalar=1.0)))


def everyone(connection: Connection) -> list[Listed]:
    """The naive way: read each of them whole."""
    saved = campaigns.find_campaign(connection, None)
    problem = campaigns.load_saved_problem(connection, saved.campaign.problem_id)
    return [
        Listed(c.no, c.island, c.outcome.verdict.value, c.status.value, c.scalar, c.outcome.rewards)
        for c in campaigns.read_candidates(connection, saved.number, problem)
    ]


async def test_pages_by_number_hold_everyone_once_and_in_order(place: str) -> None:
    async with connect(place) as parts:
        await filled(parts)

        def pages(connection: Connection) -> list[Listed]:
            found: list[Listed] = []
            while page := list_candidates(connection, 1, found[-1].no if found else -1, 7):
                found += page
            return found

        assert await parts.reader.read(pages) == await parts.reader.read(everyone)


async def test_pages_of_the_best_hold_everyone_with_rewards_once_and_equals_by_age(place: str) -> None:
    async with connect(place) as parts:
        await filled(parts)

        def pages(connection: Connection) -> list[Listed]:
            found: list[Listed] = []
            after = (math.inf, -1)
            while page := list_best(connection, 1, after, 7):
                found += page
                assert page[-1].scalar is not None
                after = (page[-1].scalar, page[-1].no)
            return found

        found = await parts.reader.read(pages)
        naive = [listed for listed in await parts.reader.read(everyone) if listed.scalar is not None]

        assert found == sorted(naive, key=lambda listed: (-(listed.scalar or 0.0), listed.no))
        assert found[0].no == await parts.reader.read(lambda c: campaigns.best_candidate(c, 1))
        assert len({listed.scalar for listed in found}) < len(found) / 2
