"""What viewers draw, beside the naive answer: counted and compared over all candidates at once."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from pathlib import Path

import httpx
import numpy as np
import pytest

from api.rest import folds, points, tally
from api.rest.points import rounded
from api.wiring import Connected
from evolve.candidate import AddStatus, Candidate
from evolve.outcome import Verdict
from evolve.reward import pareto_mask
from tests.api.rest.imagined import PATH, SIZE, get
from tests.api.rest.orders import order
from tests.api.rest.test_app import is_problem
from tests.db.filler import Imagined, fill


@pytest.fixture(autouse=True)
def in_small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (folds, points, tally):
        monkeypatch.setattr(module, "CHUNK", 37)


def ranked(found: list[Candidate]) -> list[Candidate]:
    """What was offered to the archive."""
    return [each for each in found if each.outcome.ok and each.status is not AddStatus.DUPLICATE]


async def test_points_are_the_candidates_as_columns(client: httpx.AsyncClient, found: list[Candidate]) -> None:
    seen = await get(client, "points")

    assert seen["no"] == [each.no for each in found]
    assert seen["parent"] == [next(iter(each.parents), None) for each in found]
    assert [seen["verdicts"][code] for code in seen["verdict"]] == [each.outcome.verdict for each in found]
    assert [seen["statuses"][code] for code in seen["status"]] == [each.status for each in found]
    assert seen["scalar"] == [None if c.scalar is None else float(f"{c.scalar:.5g}") for c in found]
    for place, column in enumerate(seen["rewards"].values()):
        rewards = [each.outcome.rewards for each in found]
        assert column == [None if vector is None else float(f"{vector[place]:.5g}") for vector in rewards]
    assert sum(seen["tokens"]) == (await get(client, "usage"))["spent"]["tokens"]
    assert (seen["last"], seen["next_after"]) == (SIZE - 1, None)


async def test_points_can_be_read_in_windows(client: httpx.AsyncClient, found: list[Candidate]) -> None:
    nos, after = [], -1
    while after is not None:
        window = await get(client, "points", after=after, limit=70)
        nos += window["no"]
        after = window["next_after"]
    assert nos == [each.no for each in found]
    assert (await get(client, "points", after=SIZE - 1))["last"] == SIZE - 1


@pytest.mark.parametrize("value", [0.0, 1.0, -123456.789, 9.99995, 1e-300, 5e-324, 1.7e308, 0.1 + 0.2, 1e22, 12344.5])
def test_five_digits_are_what_is_written_with_five_digits(value: float) -> None:
    (seen,) = rounded(np.array([value])).tolist()

    assert np.isfinite(seen)
    assert seen == pytest.approx(value, rel=1e-4)
    if 1e-17 < abs(value) < 1e22:
        assert len(f"{seen!r}".replace("-", "").replace(".", "").strip("0")) <= 5


@pytest.mark.parametrize("axes", [(), ("r0", "r2"), ("r1",)])
async def test_a_front_holds_those_that_nobody_beats(
    client: httpx.AsyncClient, found: list[Candidate], axes: tuple[str, ...]
) -> None:
    seen = await get(client, "front", axis=axes)

    places = [int(name[1:]) for name in axes] or [0, 1, 2]
    vectors = np.array([each.outcome.rewards for each in ranked(found)])[:, places]
    unbeaten = [each for each, keep in zip(ranked(found), pareto_mask(vectors), strict=True) if keep]
    assert [each["no"] for each in seen["members"]] == [each.no for each in unbeaten]
    for member, candidate in zip(seen["members"], unbeaten, strict=True):
        assert tuple(member["rewards"].values()) == candidate.outcome.rewards
        assert member["point"] == [candidate.outcome.rewards[place] for place in places]
    assert 0 < seen["hypervolume"] < 1


async def test_a_front_over_an_unknown_axis_is_refused(client: httpx.AsyncClient, found: list[Candidate]) -> None:
    assert "r0, r1, r2" in str(is_problem(await client.get(f"{PATH}/front?axis=speed"), 422)["detail"])


async def test_what_comes_later_is_taken_in(
    client: httpx.AsyncClient, found: list[Candidate], parts: Connected
) -> None:
    before = await get(client, "front")
    imagined = Imagined(3)
    imagined.seed()
    for _ in range(SIZE - 1):
        imagined.turn()
    await fill([parts], 1, imagined, 2 * SIZE)

    after = await get(client, "front")

    assert after["hypervolume"] > before["hypervolume"]
    assert sum((await get(client, "failures"))["verdicts"].values()) == 2 * SIZE
    (best,) = (await client.get(f"{PATH}/candidates?sort=best&limit=1")).json()["data"]
    assert best["no"] in {each["no"] for each in after["members"]}


async def test_islands_are_those_of_the_controller(
    client: httpx.AsyncClient, found: list[Candidate], filled: tuple[Path, list[Candidate], Imagined]
) -> None:
    imagined = filled[2]
    seen, archive = await get(client, "islands"), await get(client, "archive")

    for island, shown, kept in zip(imagined.index.islands, seen["islands"], archive["islands"], strict=True):
        nos = set(island.dump()["nos"].tolist())
        assert shown["size"] == len(nos)
        assert {each["no"] for each in kept["members"]} == nos
        assert shown["best"] == kept["members"][0]
    assert seen["migrations"]
    statistics = imagined.index.statistics
    assert [each["best"] for each in archive["components"]] == statistics.best_R.tolist()
    assert [each["mean"] for each in archive["components"]] == pytest.approx(statistics.mean_R.tolist())


async def test_failures_are_counted_by_verdict_and_by_message(
    client: httpx.AsyncClient, found: list[Candidate]
) -> None:
    seen = await get(client, "failures")

    assert seen["verdicts"] == Counter(each.outcome.verdict for each in found)
    assert [sum(each) for each in seen["buckets"].values()] == list(seen["verdicts"].values())
    failed = [each for each in found if each.status is AddStatus.FAILED]
    assert sum(each["count"] for each in seen["messages"]) == len(failed)
    crash = next(each for each in seen["messages"] if each["verdict"] == "crash")
    of_it = [each.no for each in failed if each.outcome.verdict is Verdict.CRASH]
    assert (crash["count"], crash["first"], crash["last"]) == (len(of_it), of_it[0], of_it[-1])


async def test_messages_that_differ_in_numbers_are_one_and_not_more_than_a_thousand_are_told_apart(
    client: httpx.AsyncClient, found: list[Candidate], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tally, "MESSAGES", 1)

    texts = {each["text"] for each in (await get(client, "failures"))["messages"]}

    assert len(texts - {tally.OTHERS}) == 1


async def test_usage_adds_up_however_many_buckets_it_is_in(
    client: httpx.AsyncClient, found: list[Candidate], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tally, "BUCKETS", 8)

    seen = await get(client, "usage")

    spent, buckets = seen["spent"], seen["buckets"]
    assert len(buckets["candidates"]) <= 8
    assert seen["candidates_per_bucket"] * len(buckets["candidates"]) >= SIZE
    for name in ("candidates", "evaluations", "valid", "duplicates"):
        assert sum(buckets[name]) == spent[name]
    assert sum(buckets["prompt_tokens"]) + sum(buckets["completion_tokens"]) == spent["tokens"]
    assert sum(buckets["dollars"]) == pytest.approx(spent["dollars"])
    (seed, policy) = seen["policies"]
    assert (seed["policy"], policy["policy"], policy["replies"]) == ("", "imagined", spent["replies"])
    assert seen["queue"] == {"waiting": 0, "running": 0}


async def test_a_lineage_leads_from_parent_to_parent_to_the_seed(
    client: httpx.AsyncClient, found: list[Candidate]
) -> None:
    seen = await get(client, "lineage", of=SIZE - 1)

    assert seen["complete"]
    assert (seen["nodes"][0]["no"], seen["nodes"][0]["parent"]) == (0, None)
    for parent, child in pairwise(seen["nodes"]):
        assert child["parent"] == parent["no"] == found[child["no"]].parents[0]
        assert child["inspirations"] == list(found[child["no"]].parents[1:])


async def test_lineages_of_many_are_one_tree(client: httpx.AsyncClient, found: list[Candidate]) -> None:
    wanted, naive = [SIZE - 1, SIZE - 2, 150], set()
    for no in wanted:
        line = [no]
        while parents := found[line[-1]].parents:
            line.append(parents[0])
        naive |= set(line)

    assert [each["no"] for each in (await get(client, "lineage", of=wanted))["nodes"]] == sorted(naive)
    some = await get(client, "lineage", of=wanted, limit=4)
    assert (len(some["nodes"]), some["complete"]) == (4, False)
    front = {each["no"] for each in (await get(client, "front"))["members"]}
    assert front <= {each["no"] for each in (await get(client, "lineage"))["nodes"]}


async def test_descendants_are_all_that_came_of_it(client: httpx.AsyncClient, found: list[Candidate]) -> None:
    seen = await get(client, "lineage", of=3, direction="descendants")

    naive = {3}
    for each in found[1:]:
        if each.parents[0] in naive:
            naive.add(each.no)
    assert [each["no"] for each in seen["nodes"]] == sorted(naive)
    everyone = await get(client, "lineage", of=0, direction="descendants")
    assert len(everyone["nodes"]) == SIZE


async def test_a_lineage_of_nobody_is_not_found(client: httpx.AsyncClient, found: list[Candidate]) -> None:
    is_problem(await client.get(f"{PATH}/lineage?of={SIZE}"), 404)


async def test_the_case_matrix_is_what_the_candidates_did(client: httpx.AsyncClient, found: list[Candidate]) -> None:
    seen = await get(client, "cases", limit=5)

    best = sorted(ranked(found), key=lambda each: (-(each.scalar or 0.0), each.no))[:5]
    assert seen["candidates"] == [each.no for each in best]
    assert seen["cases"] == [{"id": "only", "group": ""}]
    assert set(seen["metrics"]) == {"r0", "r1", "r2"}
    for metric in seen["metrics"]:
        assert seen["values"][metric] == [[each.outcome.cases[0].metrics[metric]] for each in best]
    assert seen["verdicts"] == [["ok"]] * 5
    failed = next(each.no for each in found if each.status is AddStatus.FAILED)
    assert (await get(client, "cases", of=failed))["candidates"] == []


async def test_pictures_of_a_campaign_that_has_found_nothing_are_empty(
    client: httpx.AsyncClient, parts: Connected
) -> None:
    path = f"/v1/campaigns/{(await order(client))['id']}"
    for name in (
        "points",
        "front",
        "front?axis=accuracy",
        "islands",
        "archive",
        "lineage",
        "failures",
        "usage",
        "cases",
    ):
        answer = await client.get(f"{path}/{name}")
        assert answer.status_code in (200, 422), answer.text
        is_problem(await client.get(f"/v1/campaigns/cmp_nobody/{name}"), 404)
