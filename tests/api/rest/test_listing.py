"""Candidates as filters and orders choose them, beside the naive choice."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from api.rest import folds
from evolve.candidate import Candidate
from tests.api.rest.imagined import PATH, pages
from tests.api.rest.test_app import is_problem

Keep = Callable[[Candidate], bool]


def reward(candidate: Candidate, place: int) -> float:
    return -1.0 if candidate.outcome.rewards is None else candidate.outcome.rewards[place]


FILTERS: dict[str, Keep] = {
    "verdict=crash": lambda c: c.outcome.verdict == "crash",
    "verdict=timeout": lambda c: False,
    "status=duplicate": lambda c: c.status == "duplicate",
    "island=2": lambda c: c.island == 2,
    "at_least=r0:0.4": lambda c: reward(c, 0) >= 0.4,
    "at_least=r0:0.3&at_most=r1:4e-1&island=1": lambda c: (
        reward(c, 0) >= 0.3 and 0 <= reward(c, 1) <= 0.4 and c.island == 1
    ),
}


@pytest.fixture(autouse=True)
def in_small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folds, "CHUNK", 37)


@pytest.mark.parametrize("filters", FILTERS)
async def test_pages_hold_what_the_filters_keep(
    client: httpx.AsyncClient, found: list[Candidate], filters: str
) -> None:
    seen = await pages(client, f"{PATH}/candidates?limit=7&{filters}")

    assert [each["no"] for each in seen] == [each.no for each in found if FILTERS[filters](each)]


@pytest.mark.parametrize("filters", ["", "&island=2", "&at_least=r2:0.35"])
async def test_the_best_at_a_reward_come_first(client: httpx.AsyncClient, found: list[Candidate], filters: str) -> None:
    def everyone(candidate: Candidate) -> bool:
        return "r2" not in filters or reward(candidate, 2) >= 0.35

    keep = FILTERS.get(filters[1:], everyone)

    seen = await pages(client, f"{PATH}/candidates?limit=7&reward=r1{filters}")

    naive = sorted((-reward(c, 1), c.no) for c in found if c.outcome.rewards is not None and keep(c))
    assert [each["no"] for each in seen] == [no for _, no in naive]


async def test_the_best_of_an_island_come_first(client: httpx.AsyncClient, found: list[Candidate]) -> None:
    seen = await pages(client, f"{PATH}/candidates?limit=7&sort=best&island=1")

    naive = sorted((-c.scalar, c.no) for c in found if c.scalar is not None and c.island == 1)
    assert [each["no"] for each in seen] == [no for _, no in naive]


async def test_an_unknown_reward_is_named(client: httpx.AsyncClient, found: list[Candidate]) -> None:
    for query in ("reward=speed", "at_least=speed:1", "at_most=r0:nan", "at_most=r0:1e999", "at_most=0.3"):
        is_problem(await client.get(f"{PATH}/candidates?{query}"), 422)
