"""The SQL store: what goes in comes out, and a controller on it survives being killed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from evolve.campaign import Limit, Settings, Spent, State
from evolve.candidate import SEED, AddStatus, Candidate, Origin
from evolve.events import CandidateScored, Event
from evolve.mutator import Reply
from evolve.outcome import CaseResult, Level, Outcome, Verdict
from evolve.program import Program, SourceFile
from evolve.prompt import Message
from evolve.store import Step, StoreError
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


async def test_a_candidate_comes_back_as_it_went_in(tmp_path: Path) -> None:
    """Rewards to the last bit, and program, cases, log and parents with them."""
    async with opened(tmp_path / "q.db") as at:
        seed = Candidate(0, SEED, 0, (), at.problem.seed, OUTCOME, AddStatus.NEW, 0.5)
        await at.record(seed, scored(0), Spent(candidates=1))
        await at.store.plan(Step(0, 3, 0, (0,), 1, 2), [Message("user", "text")])
        child = Candidate(1, Origin(0, 0, 1), 3, (0, 0), program("x = 'é'\n"), OUTCOME, AddStatus.IMPROVED, 0.25)
        await at.record(child, scored(1), Spent(candidates=2))

        assert await at.store.candidate(0) == seed
        assert await at.store.candidate(1) == child


async def test_failures_and_unbuilt_answers_come_back_with_their_reasons(tmp_path: Path) -> None:
    async with opened(tmp_path / "q.db") as at:
        await at.store.plan(Step(0, 0, 0, (), 1, 2), [])
        late = Outcome(Verdict.TIMEOUT, reason="no answer within 2 s", log="...")
        unbuilt = Outcome(Verdict.UNBUILT, reason="no_match: block 1")
        first = Candidate(0, Origin(0, 0, 0), 0, (0,), program("x"), late, AddStatus.FAILED, None)
        second = Candidate(1, Origin(0, 0, 1), 0, (0,), None, unbuilt, AddStatus.FAILED, None)
        await at.record(first, scored(0), Spent())
        await at.record(second, scored(1), Spent())

        assert await at.store.candidate(0) == first
        assert await at.store.candidate(1) == second


async def test_a_duplicate_shares_the_outcome_of_the_first(tmp_path: Path) -> None:
    async with opened(tmp_path / "q.db") as at:
        await at.store.plan(Step(0, 0, 0, (), 1, 2), [])
        first = Candidate(0, Origin(0, 0, 0), 0, (0,), program("same"), OUTCOME, AddStatus.NEW, 0.5)
        again = Candidate(1, Origin(0, 0, 1), 0, (0,), program("same"), OUTCOME, AddStatus.DUPLICATE, 0.5)
        await at.record(first, scored(0), Spent())

        found = await at.store.scored_before(program("same").hash)
        await at.record(again, scored(1), Spent())

        assert found == first
        assert await at.store.scored_before(program("other").hash) is None
        assert (await at.store.candidate(1)).outcome == OUTCOME
        assert [row[0] for row in (await at.store.history()).valid] == [0]


async def test_replies_are_kept_with_tokens_before_anything_reads_them(tmp_path: Path) -> None:
    async with opened(tmp_path / "q.db") as at:
        await at.store.plan(Step(0, 0, 0, (), 2, 3), [Message("user", "?")])
        replies = [Reply("one", "m", 5, 7, 0.5, token_ids=(1, 2), logprobs=(-0.5, -1.0)), Reply("two \N{SNOWMAN}", "m")]
        await at.store.keep_replies(0, replies, Spent(tokens=12, replies=2))

        history = await at.store.history()

        (left,) = history.open_steps
        assert left.step == Step(0, 0, 0, (), 2, 3)
        assert [reply.text for reply in left.replies] == ["one", "two \N{SNOWMAN}"]
        assert history.spent == Spent(tokens=12, replies=2)
        assert (history.next_step, history.next_event) == (1, 0)


async def test_asking_for_a_candidate_that_is_not_there_says_so(tmp_path: Path) -> None:
    async with opened(tmp_path / "q.db") as at:
        with pytest.raises(StoreError, match="no candidate 7"):
            await at.store.candidate(7)


async def test_a_campaign_takes_little_room_with_everything_kept(tmp_path: Path) -> None:
    """At most 8 kB a candidate, and no file for any of them."""
    async with opened(tmp_path / "q.db", limit=Limit(evaluations=500)) as at:
        await search(at, Settings(answers=1))
        count = len([row async for row in _rows(at, "candidate")])

    files = {entry.name for entry in tmp_path.iterdir()}
    assert files <= {"q.db", "q.db.lock", "q.db-wal", "q.db-shm"}
    assert sum(entry.stat().st_size for entry in tmp_path.iterdir()) / count < 8192


@pytest.mark.parametrize("asking", [1, 4])
async def test_dying_before_any_write_and_resuming_balances_the_books(tmp_path: Path, asking: int) -> None:
    """As with the store in memory, but through SQL: nothing paid for is lost, nothing counted twice."""
    settings = Settings(asking=asking, scoring=asking, ahead=0 if asking == 1 else 4, answers=2)
    deaths = range(0, 38, 3)  # of about forty writes
    for dies_at in deaths:
        path = tmp_path / f"{dies_at}.db"
        async with opened(path, settings, Limit(evaluations=20)) as at:
            with pytest.raises(Crash):
                await search(at, settings, dies_at=dies_at)
        async with opened(path, settings, Limit(evaluations=20)) as at:
            state = await search(at, settings)

            assert state is State.FINISHED
            await balanced(at, evaluations=20)


async def balanced(at: Opened, evaluations: int) -> None:
    """What must hold of any campaign's tables, whatever happened to its processes."""
    with at.parts.database.reading.connect() as connection:

        def value(sql: str) -> int:
            return int(connection.exec_driver_sql(sql).scalar_one())

        assert value("SELECT count(*) FROM outcome") == evaluations
        assert value("SELECT count(*) FROM candidate") == 1 + value("SELECT max(no) FROM candidate")
        assert value("SELECT count(*) FROM event") == 1 + value("SELECT max(seq) FROM event")
        assert value("SELECT count(*) FROM step WHERE closed = 0") == 0
        assert value("SELECT count(*) FROM step") == value("SELECT count(DISTINCT step) FROM reply")
        assert value("SELECT json_extract(spent, '$.evaluations') FROM campaign") == evaluations
        assert value("SELECT json_extract(spent, '$.candidates') FROM campaign") == value(
            "SELECT count(*) FROM candidate"
        )
        assert value("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'") == 1
        assert value("SELECT count(*) FROM pragma_foreign_key_check") == 0


async def _rows(at: Opened, table: str):  # type: ignore[no-untyped-def]
    with at.parts.database.reading.connect() as connection:
        for row in connection.exec_driver_sql(f"SELECT * FROM {table}"):
            yield row


def test_the_process_id_is_in_the_lock(tmp_path: Path) -> None:
    from db.engine import open_database

    database = open_database(tmp_path / "q.db", write=True)
    try:
        assert (tmp_path / "q.db.lock").read_text() == str(os.getpid())
    finally:
        database.close()
