"""The SQL store: what goes in comes out, and a controller on it survives being killed."""

from __future__ import annotations

import math
import os
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection, update

from api.verify import replay
from db import campaigns, lease, schema
from db.audit import audit
from db.campaigns import Saved
from db.engine import open_database
from db.lease import LeaseLost
from db.rows import pack_detail, unpack_detail
from db.store import SqlStore
from evolve.campaign import Limit, Settings, Spent, State
from evolve.candidate import SEED, AddStatus, Candidate, Origin
from evolve.events import CandidateScored, Event
from evolve.mutator import Reply
from evolve.outcome import CaseResult, Level, Outcome, Verdict
from evolve.program import Program, SourceFile
from evolve.prompt import Message
from evolve.store import Step, StoreError
from tests.db.conftest import Places
from tests.db.helpers import Opened, opened, search
from tests.fakes import Crash

OUTCOME = Outcome(
    Verdict.OK,
    rewards=(0.1 + 0.2, 1e-300),
    cases=(CaseResult("a", "g", Verdict.OK, {"x": 0.1 + 0.2, "y": 1e-300}, 0.25, 0.5),),
    wall_seconds=1.5,
    cpu_seconds=1.25,
    peak_mib=17.0,
    log="printed \N{SNOWMAN} this",
    level=Level.JAILED,
)


def scored(no: int) -> list[Event]:
    return [Event(no, 1.5, CandidateScored(no, 0, "new", 0.5))]


def program(text: str) -> Program:
    return Program((SourceFile("seed.py", text),))


async def test_a_candidate_comes_back_as_it_went_in(place: str) -> None:
    """Rewards to the last bit, and program, cases, log and parents with them."""
    async with opened(place) as at:
        seed = Candidate(0, SEED, 0, (), at.problem.seed, OUTCOME, AddStatus.NEW, 0.5)
        await at.record(seed, scored(0), Spent(candidates=1))
        await at.store.plan(Step(0, 3, 0, (0,), 1, 2), [Message("user", "text")])
        child = Candidate(1, Origin(0, 0, 1), 3, (0, 0), program("x = 'é'\n"), OUTCOME, AddStatus.IMPROVED, 0.25)
        await at.record(child, scored(1), Spent(candidates=2))

        assert await at.store.recall([1, 0, 1]) == [child, seed, child]


def test_numbers_of_cases_are_kept_to_the_last_bit_and_take_eight_bytes() -> None:
    cases = tuple(CaseResult(f"c{n}", "", Verdict.OK, {"error": math.sqrt(n), "x": -n / 3}, n / 7) for n in range(500))
    failed = CaseResult("late", "", Verdict.TIMEOUT, {}, 1.0, 2.0)
    partial = CaseResult("part", "\N{SNOWMAN}", Verdict.OK, {"x": 1e308}, 0.0, 5e-324)

    for some in [(*cases, failed, partial), (failed,), ()]:
        packed = pack_detail(replace(OUTCOME, cases=some, log="two\nlines"))
        assert unpack_detail(packed) == (some, "two\nlines", "")
    assert len(pack_detail(replace(OUTCOME, cases=cases))) < 500 * (4 * 8 + 20)


def test_the_text_form_of_older_databases_is_read() -> None:
    old = b'{"cases": [["a", "g", "ok", {"x": 0.25}, 0.5, 0.75]], "log": "printed"}'

    assert unpack_detail(old) == ((CaseResult("a", "g", Verdict.OK, {"x": 0.25}, 0.5, 0.75),), "printed", "")


async def test_failures_and_unbuilt_answers_come_back_with_their_reasons(place: str) -> None:
    async with opened(place) as at:
        await at.store.plan(Step(0, 0, 0, (), 1, 2), [])
        late = Outcome(Verdict.TIMEOUT, reason="no answer within 2 s", log="...")
        unbuilt = Outcome(Verdict.UNBUILT, reason="no_match: block 1")
        first = Candidate(0, Origin(0, 0, 0), 0, (0,), program("x"), late, AddStatus.FAILED, None)
        second = Candidate(1, Origin(0, 0, 1), 0, (0,), None, unbuilt, AddStatus.FAILED, None)
        await at.record(first, scored(0), Spent())
        await at.record(second, scored(1), Spent())

        assert await at.store.recall([0, 1]) == [first, second]


async def test_a_duplicate_shares_the_outcome_of_the_first(place: str) -> None:
    async with opened(place) as at:
        await at.store.plan(Step(0, 0, 0, (), 1, 2), [])
        first = Candidate(0, Origin(0, 0, 0), 0, (0,), program("same"), OUTCOME, AddStatus.NEW, 0.5)
        again = Candidate(1, Origin(0, 0, 1), 0, (0,), program("same"), OUTCOME, AddStatus.DUPLICATE, 0.5)
        await at.record(first, scored(0), Spent())

        found = await at.store.scored_before(program("same").hash)
        await at.record(again, scored(1), Spent())

        assert found == first
        assert await at.store.scored_before(program("other").hash) is None
        assert (await at.store.recall([1]))[0].outcome == OUTCOME
        assert [row[0] for row in await at.store.valid(-1, 10)] == [0]


async def test_replies_are_kept_with_tokens_before_anything_reads_them(place: str) -> None:
    async with opened(place) as at:
        await at.store.plan(Step(0, 0, 0, (), 2, 3), [Message("user", "?")])
        replies = [Reply("one", "m", 5, 7, 0.5, token_ids=(1, 2), logprobs=(-0.5, -1.0)), Reply("two \N{SNOWMAN}", "m")]
        await at.store.keep_replies(0, replies, Spent(tokens=12, replies=2))

        history = await at.store.history()

        (left,) = history.open_steps
        assert left.step == Step(0, 0, 0, (), 2, 3)
        assert [reply.text for reply in left.replies] == ["one", "two \N{SNOWMAN}"]
        assert history.spent == Spent(tokens=12, replies=2)
        assert (history.next_step, history.next_event) == (1, 0)


async def test_asking_for_a_candidate_that_is_not_there_says_so(place: str) -> None:
    async with opened(place) as at:
        with pytest.raises(StoreError, match="no candidate 7"):
            await at.store.recall([7])


async def test_a_campaign_takes_little_room_with_everything_kept(tmp_path: Path) -> None:
    """At most 8 kB a candidate, and no file for any of them."""
    async with opened(tmp_path / "q.db", limit=Limit(evaluations=500)) as at:
        await search(at, Settings(answers=1))
        count = (await saved(at)).spent.candidates

    files = {entry.name for entry in tmp_path.iterdir()}
    assert files <= {"q.db", "q.db.lock", "q.db-wal", "q.db-shm"}
    assert sum(entry.stat().st_size for entry in tmp_path.iterdir()) / count < 8192


@pytest.mark.parametrize("asking", [1, 4])
async def test_dying_before_any_write_and_resuming_balances_the_books(places: Places, asking: int) -> None:
    """As with the store in memory, but through SQL and the queue: nothing paid for is lost, nothing counted twice."""
    settings = Settings(asking=asking, scoring=asking, ahead=0 if asking == 1 else 4, answers=2)
    deaths = range(0, 100, 5)
    for dies_at in deaths:
        place = places()
        async with opened(place, settings, Limit(evaluations=20)) as at:
            with pytest.raises(Crash):
                await search(at, settings, dies_at=dies_at)
        async with opened(place, settings, Limit(evaluations=20)) as at:
            state = await search(at, settings)

            assert state is State.FINISHED
            assert (await saved(at)).spent.evaluations == 20
            assert await faults(at) == []


async def test_a_restart_reads_the_dump_and_what_came_after(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """And whatever is wrong with the dump, the candidates are the authority."""
    monkeypatch.setattr("evolve.controller.DUMP_EVERY", 7)
    settings = Settings(asking=1, scoring=1, ahead=0, answers=2)
    async with opened(place, settings, Limit(evaluations=20)) as at:
        await search(at, settings)
        dump = (await at.store.history()).dump
        assert dump is not None
        assert 0 < int(dump["last"]) < 20

    for body in (None, b"damaged", b""):
        async with opened(place, settings, Limit(evaluations=30)) as at:
            if body is not None:
                await at.parts.writer.write(lambda c, body=body: c.execute(update(schema.snapshot).values(body=body)))  # type: ignore[misc]
            await search(at, settings)

            assert await faults(at) == []  # the replay, which knows no dump, chooses the same


async def test_an_outcome_is_counted_once(place: str) -> None:
    async with opened(place) as at:
        seed = Candidate(0, SEED, 0, (), at.problem.seed, OUTCOME, AddStatus.NEW, 0.5)
        await at.record(seed, scored(0), Spent(candidates=1))
        await at.store.plan(Step(0, 0, 0, (), 1, 1), [])

        again = Candidate(1, Origin(0, 0, 0), 0, (0,), at.problem.seed, OUTCOME, AddStatus.NEW, 0.5)
        with pytest.raises(StoreError, match="has been counted before"):
            await at.store.record(again, scored(1), Spent(candidates=2))


async def test_a_candidate_without_a_committed_outcome_is_refused(place: str) -> None:
    async with opened(place) as at:
        seed = Candidate(0, SEED, 0, (), at.problem.seed, OUTCOME, AddStatus.NEW, 0.5)

        with pytest.raises(StoreError, match="its outcome is not there"):
            await at.store.record(seed, scored(0), Spent(candidates=1))


async def test_who_has_been_followed_may_not_write(place: str) -> None:
    """A controller that was asleep finds its epoch outdated in the transaction in which it tries to write."""
    async with opened(place) as at:
        writer = at.parts.writer
        asleep = await writer.write(lambda connection: lease.take(connection, "campaign/1"))
        await writer.write(lambda c: c.execute(update(schema.lease).values(holder="")))
        await writer.write(lambda connection: lease.take(connection, "campaign/1"))
        store = SqlStore(writer, at.parts.reader, at.number, at.problem, asleep)

        with pytest.raises(LeaseLost, match="another process has taken over"):
            await store.plan(Step(0, 0, 0, (), 1, 1), [])
        assert (await at.store.history()).next_step == 0


async def saved(at: Opened) -> Saved:
    return await at.parts.reader.read(lambda c: campaigns.find_campaign_by_number(c, at.number))


async def faults(at: Opened) -> list[str]:
    """What is wrong with the campaign's tables, by the product's own audit and replay."""
    now = await saved(at)

    def look(connection: Connection) -> list[str]:
        return [*audit(connection, now), *replay(connection, now, at.problem)]

    return await at.parts.reader.read(look)


def test_the_process_id_is_in_the_lock(tmp_path: Path) -> None:
    database = open_database(tmp_path / "q.db", write=True)
    try:
        assert (tmp_path / "q.db.lock").read_text() == str(os.getpid())
    finally:
        database.close()
