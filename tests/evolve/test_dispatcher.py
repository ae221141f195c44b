"""The dispatcher with a queue and a pool in memory: room, turns, suspects, and who is to blame."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evolve import dispatcher
from evolve.dispatcher import Dispatcher, choose
from evolve.outcome import Verdict
from evolve.work import ATTEMPTS, Needs, Work
from tests.fakes import FakePool, MemoryQueue
from tests.sandbox.boxes import eventually

ROOM = Needs(cpus=4, gpus=1, memory_mib=8)
ONE_CPU = Needs()
UNTRIED = st.just(0)
NEEDS = st.builds(Needs, st.sampled_from([1, 1, 2, 3, 4, 5]), st.sampled_from([0, 0, 1]), st.sampled_from([0, 0, 8, 9]))


@dataclass(frozen=True)
class Moment:
    waiting: list[Work]
    running: list[Work]


@st.composite
def moments(draw: st.DrawFn, attempts: st.SearchStrategy[int] = UNTRIED) -> Moment:
    """Works of up to four campaigns, all works of a campaign alike in their needs, and what runs of them."""
    needs = draw(st.lists(NEEDS, min_size=1, max_size=4))
    campaigns = draw(st.lists(st.integers(0, len(needs) - 1), min_size=1, max_size=14))
    works = [work(no, campaign, needs[campaign], draw(attempts)) for no, campaign in enumerate(campaigns)]
    running: list[Work] = []
    for one in draw(st.lists(st.sampled_from(works), max_size=4, unique=True)):
        if fits(ROOM, *running, one):
            running.append(one)
    return Moment([one for one in works if one not in running], running)


def work(no: int, campaign: int = 0, needs: Needs = ONE_CPU, attempt: int = 0) -> Work:
    return Work(no, campaign, b"%d" % no, needs, attempt)


def fits(room: Needs, *works: Work) -> bool:
    return Needs(
        sum(one.needs.cpus for one in works),
        sum(one.needs.gpus for one in works),
        sum(one.needs.memory_mib for one in works),
    ).within(room)


# --------------------------------------------------------------------------------------- choosing


@given(moments(), st.booleans())
def test_never_more_is_started_than_there_is_room_for(at: Moment, one_suspect: bool) -> None:
    chosen = choose(at.waiting, at.running, ROOM, one_suspect=one_suspect)

    assert fits(ROOM, *at.running, *chosen)
    assert set(chosen) <= set(at.waiting)
    assert len(set(chosen)) == len(chosen)


@given(moments())
def test_no_place_is_left_empty_but_for_one_who_needs_more_than_is_free(at: Moment) -> None:
    chosen = choose(at.waiting, at.running, ROOM, one_suspect=True)
    left = [one for one in at.waiting if one not in chosen and fits(ROOM, one)]

    assert not left or any(not fits(ROOM, *at.running, *chosen, one) for one in left)


@given(moments())
def test_campaigns_have_as_many_running_as_each_other(at: Moment) -> None:
    """Whoever is given a place has then at most one more than anybody who waits, if all need the same."""
    alike = Moment(
        [replace(one, needs=Needs()) for one in at.waiting], [replace(one, needs=Needs()) for one in at.running]
    )
    chosen = choose(alike.waiting, alike.running, ROOM, one_suspect=True)
    running = Counter(one.campaign for one in [*alike.running, *chosen])
    waits = {one.campaign for one in alike.waiting if one not in chosen}

    for given_a_place in {one.campaign for one in chosen}:
        assert all(running[given_a_place] <= running[campaign] + 1 for campaign in waits)


@given(moments())
def test_whose_turn_it_is_starts_or_nothing_is_taken_that_he_is_short_of(at: Moment) -> None:
    running = Counter(one.campaign for one in at.running)
    first = min(
        (one for one in at.waiting if fits(ROOM, one)), key=lambda one: (running[one.campaign], one.id), default=None
    )

    chosen = choose(at.waiting, at.running, ROOM, one_suspect=True)

    if first is not None and first not in chosen:
        for kind in ("cpus", "gpus", "memory_mib"):
            free = getattr(ROOM, kind) - sum(getattr(one.needs, kind) for one in at.running)
            taken = sum(getattr(one.needs, kind) for one in chosen)
            assert taken <= max(0, free - getattr(first.needs, kind))


@given(moments())
def test_within_a_campaign_the_oldest_comes_first(at: Moment) -> None:
    chosen = choose(at.waiting, at.running, ROOM, one_suspect=True)

    for campaign in {one.campaign for one in chosen}:
        line = [one for one in at.waiting if one.campaign == campaign]
        assert [one for one in chosen if one.campaign == campaign] == line[: len(set(line) & set(chosen))]


@given(moments(attempts=st.sampled_from([0, 0, 0, 1, 2])))
def test_where_fate_is_shared_a_suspect_runs_alone_and_soon(at: Moment) -> None:
    suspects = [one for one in at.waiting if one.attempt and fits(ROOM, one)]

    chosen = choose(at.waiting, at.running, ROOM, one_suspect=True)

    if any(one.attempt for one in at.running):
        assert chosen == []
    elif suspects:
        assert chosen == ([] if at.running else suspects[:1])
    else:
        assert not any(one.attempt for one in chosen)


@given(moments(attempts=st.sampled_from([0, 1, 2])))
def test_where_hosts_die_one_by_one_a_suspect_is_like_any_other(at: Moment) -> None:
    def innocent(works: Sequence[Work]) -> list[Work]:
        return [replace(one, attempt=0) for one in works]

    chosen = choose(at.waiting, at.running, ROOM, one_suspect=False)

    assert innocent(chosen) == choose(innocent(at.waiting), innocent(at.running), ROOM, one_suspect=False)


@given(
    st.lists(NEEDS.filter(lambda needs: needs.within(ROOM)), min_size=2, max_size=4),
    st.lists(st.integers(1, 5), min_size=1, max_size=9),
)
def test_nobody_waits_for_ever_however_much_the_others_want(needs: list[Needs], lasts: list[int]) -> None:
    """Every campaign wants something at every moment, and what runs ends in any order, within five turns."""
    waiting: list[Work] = []
    running: dict[Work, int] = {}
    came: list[int] = []
    for turn in range(100):
        for campaign in set(range(len(needs))) - {one.campaign for one in waiting}:
            waiting.append(work(len(came), campaign, needs[campaign]))
            came.append(turn)
        for one in choose(waiting, list(running), ROOM, one_suspect=True):
            waiting.remove(one)
            running[one] = turn + lasts[one.id % len(lasts)]
        running = {one: end for one, end in running.items() if end > turn}

        assert all(turn - came[one.id] < 60 for one in waiting)


# ------------------------------------------------------------------------------------ dispatching


@asynccontextmanager
async def dispatched(queue: MemoryQueue, pool: FakePool) -> AsyncIterator[None]:
    task = asyncio.create_task(Dispatcher(queue, pool).run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@pytest.fixture(autouse=True)
def in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dispatcher, "WITHDRAWN_SECONDS", 0.01)


async def test_everything_that_is_wanted_is_evaluated_once_and_never_more_at_a_time_than_there_is_room() -> None:
    queue = MemoryQueue()
    pool = FakePool(queue, seconds=lambda work: 0.001 * (work.id % 3))
    queue.put(*(work(no, campaign=no % 3) for no in range(20)))

    async with dispatched(queue, pool):
        assert await eventually(lambda: len(queue.outcomes) == 20, 5)
        queue.put(*(work(no) for no in range(20, 30)))
        assert await eventually(lambda: len(queue.outcomes) == 30, 5)

    assert len(pool.started) == 30
    assert max(map(len, pool.together)) == ROOM.cpus


async def test_a_place_that_is_free_again_is_used_at_once_and_not_at_the_next_look(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(dispatcher, "LOOK_SECONDS", 3600.0)
    queue = MemoryQueue()
    queue.put(*(work(no) for no in range(50)))

    async with dispatched(queue, FakePool(queue, room=Needs(1, 0, 0))):
        assert await eventually(lambda: len(queue.outcomes) == 50, 5)


async def test_a_place_that_becomes_free_during_a_look_is_seen_by_the_next_one(monkeypatch: pytest.MonkeyPatch) -> None:
    class Slow(MemoryQueue):
        async def waiting(self, each: int) -> list[Work]:
            await asyncio.sleep(0.05)
            return await super().waiting(each)

    monkeypatch.setattr(dispatcher, "LOOK_SECONDS", 3600.0)
    queue = Slow()
    pool = FakePool(queue, room=Needs(1, 0, 0), seconds=lambda work: 0.1)
    queue.put(work(0))

    async with dispatched(queue, pool):
        assert await eventually(lambda: pool.started, 5)
        await asyncio.sleep(0.06)  # the look after the start has found nothing; the next one sees the end
        queue.put(work(1))
        assert await eventually(lambda: len(queue.outcomes) == 2, 5)


async def test_whoever_ends_the_host_three_times_is_a_fault_and_bystanders_are_not() -> None:
    """All places share the fate of one: the bystanders lose a try, then everybody runs alone, and it comes out."""
    queue = MemoryQueue()
    pool = FakePool(queue, seconds=lambda work: 0.005 if work.id == 2 else 0.02, deadly=lambda work: work.id == 2)
    queue.put(*(work(no, campaign=no % 2) for no in range(8)))

    async with dispatched(queue, pool):
        assert await eventually(lambda: len(queue.outcomes) == 8, 5)

    assert queue.outcomes.pop(2).verdict is Verdict.SANDBOX_FAULT
    assert {outcome.verdict for outcome in queue.outcomes.values()} == {Verdict.OK}
    assert Counter(one.id for one in pool.started)[2] == ATTEMPTS
    suspects = [one for one in pool.started if one.attempt]
    assert len(suspects) == 3 + ATTEMPTS - 1
    assert [together for one, together in zip(pool.started, pool.together, strict=True) if one.attempt] == [
        {one.id} for one in suspects
    ]


async def test_where_hosts_die_one_by_one_nobody_else_loses_a_try() -> None:
    queue = MemoryQueue()
    pool = FakePool(queue, deadly=lambda work: work.id == 2, shares_fate=False)
    queue.put(*(work(no) for no in range(8)))

    async with dispatched(queue, pool):
        assert await eventually(lambda: len(queue.outcomes) == 8, 5)

    assert [one.id for one in pool.started if one.attempt] == [2, 2]
    assert [no for no, outcome in queue.outcomes.items() if outcome.verdict is not Verdict.OK] == [2]


async def test_what_was_withdrawn_is_cancelled_and_its_places_go_to_others() -> None:
    queue = MemoryQueue()
    pool = FakePool(queue, seconds=lambda work: 3600.0 if work.campaign == 1 else 0.0)
    queue.put(*(work(no, campaign=1) for no in range(6)))

    async with dispatched(queue, pool):
        assert await eventually(lambda: len(pool.started) == 4, 5)
        queue.put(work(6, campaign=2))
        queue.withdraw(1)
        assert await eventually(lambda: queue.outcomes, 5)

    assert pool.cancelled == {0, 1, 2, 3}
    assert list(queue.outcomes) == [6]


async def test_what_is_too_large_is_explained_once_and_keeps_nobody_waiting() -> None:
    queue = MemoryQueue()
    pool = FakePool(queue)
    large = Needs(cpus=16, memory_mib=512)
    queue.put(work(0, 1, large), work(1, 1, large), *(work(no, 2) for no in range(2, 12)))

    async with dispatched(queue, pool):
        assert await eventually(lambda: len(queue.outcomes) == 10, 5)
        assert [no for no, _ in queue.explained] == [0, 1]
        assert (
            "needs 16 cpus, 0 gpus and 512 MiB; no worker has as much (all of them have 4 cpus" in queue.explained[0][1]
        )

        pool.room = Needs(16, 0, 1000)  # a larger worker has come
        queue.ring()
        assert await eventually(lambda: len(queue.outcomes) == 12, 5)

    assert len(queue.explained) == 2


async def test_a_dispatcher_that_follows_another_adopts_what_still_runs_and_tries_the_rest_again() -> None:
    queue = MemoryQueue(leased={no: work(no) for no in range(3)})
    pool = FakePool(queue, left_running={1})

    async with dispatched(queue, pool):
        assert await eventually(lambda: len(queue.outcomes) == 3, 5)

    assert {one.id: one.attempt for one in pool.started} == {0: 1, 1: 0, 2: 1}
    assert pool.started[0].id == 1


async def test_a_dispatcher_that_is_stopped_stops_what_it_has_started_and_blames_nobody() -> None:
    queue = MemoryQueue()
    pool = FakePool(queue, seconds=lambda work: 3600.0)
    queue.put(work(0))

    async with dispatched(queue, pool):
        assert await eventually(lambda: pool.started, 5)

    assert pool.cancelled == {0}
    assert queue.free == {0: work(0)}
    assert not queue.outcomes
