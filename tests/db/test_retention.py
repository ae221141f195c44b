"""Retention: what is dropped, what never is, and texts that somebody is just about to refer to."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import pytest
from sqlalchemy import Connection, Engine, delete, insert, inspect, select, text, update

from db import blobs, retention, schema
from db.campaigns import Saved, dictionary, find_campaign
from db.engine import Database, open_database
from db.retention import GONE, Freed, Kind, expired, prune, pruned, survey
from evolve.campaign import Limit, Settings, Spent
from evolve.candidate import SEED, AddStatus, Candidate, Origin
from evolve.events import CandidateRepeated, CandidateScored, Event
from evolve.mutator import Reply
from evolve.outcome import CaseResult, Outcome, Verdict
from evolve.program import Program, SourceFile
from evolve.prompt import Message
from evolve.store import Step, StoreError
from tests.db.helpers import Opened, opened, search
from tests.db.test_store import faults
from tests.db.test_store import saved as reloaded
from tests.fakes import numbers_problem

SETTINGS = Settings(asking=1, scoring=1, ahead=0, answers=2, islands=1, capacity=2)
LATE = 10.0**9
"""Later than everything that `search` writes, whose clock stands at 1."""
ALL = list(Kind)


@contextmanager
def database(place: str, write: bool = True) -> Iterator[Database]:
    it = open_database(place, write=write)
    try:
        yield it
    finally:
        it.close()


def doomed(it: Database, before: float = LATE, kinds: Sequence[Kind] = ALL) -> list[tuple[Saved, list[int]]]:
    with it.read() as connection:
        saved = find_campaign(connection, None)
        return [(saved, expired(connection, saved, before, kinds))]


def counted(it: Database, query: str) -> int:
    """One number; `:gone` is what stands in place of a text that was dropped."""
    with it.read() as connection:
        return int(connection.execute(text(query), {"gone": GONE} if ":gone" in query else {}).scalar_one())


async def ran(place: str, evaluations: int = 60) -> None:
    async with opened(place, SETTINGS, Limit(evaluations=evaluations)) as at:
        await search(at, SETTINGS)


async def keep(
    at: Opened, step: int, no: int, when: float, source: str | None, of: int | None = None, closes: bool = True
) -> None:
    """One step of one reply with one answer, counted at `when`: scored, or a duplicate of candidate `of`."""
    await at.store.plan(Step(step, 0, 0, (), 1, 1), [Message("user", f"prompt {step}")])
    reply = Reply(f"reply {step}", "m", token_ids=(1, 2, 3), logprobs=(-0.5, -0.25, -1.0))
    await at.store.keep_replies(step, [reply], Spent(replies=step + 1))
    if source is None:
        return
    status = AddStatus.NEW if of is None else AddStatus.DUPLICATE
    outcome = Outcome(
        Verdict.OK, (float(step), 900.0), cases=(CaseResult("a", "g", Verdict.OK, {"x": 1.0}),), log=f"log {step}"
    )
    what = CandidateScored(no, 0, "new", 0.5) if of is None else CandidateRepeated(no, 0, of)
    made = Program((SourceFile("seed.py", source),))
    candidate = Candidate(no, Origin(step, 0, 0), 0, (0,), made, outcome, status, 0.5)
    if of is None:
        await at.commit(candidate)
    await at.store.record(candidate, [Event(no, when, what)], Spent(candidates=no + 1), closes=closes)


async def seeded(at: Opened) -> None:
    seed = Candidate(0, SEED, 0, (), at.problem.seed, Outcome(Verdict.OK, (1.0, 999.0)), AddStatus.NEW, 0.0)
    await at.record(seed, [Event(0, 1.0, CandidateScored(0, 0, "new", 0.0))], Spent(candidates=1))


# ------------------------------------------------------------------------------------- the campaign


async def test_a_pruned_campaign_is_in_order_and_goes_on(place: str) -> None:
    """And what a dry run has said is what it freed."""
    await ran(place)
    with database(place) as it:
        chosen = doomed(it)
        ((saved, steps),) = chosen
        before = counted(it, "SELECT sum(length(body)) FROM blob")
        with it.read() as connection:
            said = survey(connection, saved, steps, ALL)
        freed = prune(it, chosen, ALL)
        after = counted(it, "SELECT sum(length(body)) FROM blob WHERE hash <> :gone")

        assert freed == said
        assert sum(of.bytes for of in freed.values()) == before - after
        assert freed[Kind.PROMPTS].rows == len(steps) > 20
        assert doomed(it) == [(saved, [])]
        assert not any(name.startswith("prune_") for name in _indexes(it))

    async with opened(place, SETTINGS, Limit(evaluations=80)) as at:
        assert await faults(at) == []
        await search(at, SETTINGS)

        assert (await reloaded(at)).spent.evaluations == 80
        assert await faults(at) == []
        for no in range(80):
            (candidate,) = await at.store.recall([no])
            assert candidate.program is not None
            assert not candidate.outcome.pruned or candidate.outcome.log == ""


async def test_the_best_the_front_and_the_members_of_islands_stay_whole(place: str) -> None:
    await ran(place)
    with database(place) as it:
        chosen = doomed(it)
        with it.read() as connection:
            members = retention._members(connection, chosen[0][0])
        prune(it, chosen, ALL)
        listed = ", ".join(map(str, members))
        whole = f"""SELECT count(*) FROM candidate c JOIN outcome o ON o.campaign = c.campaign AND o.no = c.no
            JOIN step s ON s.campaign = c.campaign AND s.no = c.step JOIN blob b ON b.hash = s.prompt
            WHERE c.no IN ({listed}) AND o.detail IS NOT NULL AND b.dictionary IS NOT NULL"""

        assert counted(it, whole) == len(members - {0}) > 1
        with it.read() as connection:
            assert pruned(connection, chosen[0][0].number)[Kind.LOGS] > 20


@pytest.mark.parametrize("kind", ALL)
async def test_only_the_kinds_that_are_named_are_dropped(place: str, kind: Kind) -> None:
    async with opened(place, SETTINGS) as at:
        await seeded(at)
        await keep(at, 0, 1, 2.0, "old")
        await keep(at, 1, 2, 3.0, "best of all")
    left = {
        Kind.PROMPTS: "SELECT count(*) FROM step WHERE prompt <> :gone",
        Kind.REPLIES: "SELECT count(*) FROM reply WHERE text <> :gone",
        Kind.LOGS: "SELECT count(*) - 1 FROM outcome WHERE detail IS NOT NULL",
        Kind.TOKENS: "SELECT count(*) FROM reply WHERE token_ids IS NOT NULL AND logprobs IS NOT NULL",
    }
    with database(place) as it:
        freed = prune(it, doomed(it, kinds=[kind]), [kind])

        assert {other: counted(it, query) for other, query in left.items()} == {
            other: 1 if other is kind else 2 for other in Kind
        }
        assert list(freed) == [kind]
        assert freed[kind].rows == 1
        assert freed[kind].bytes > 0


async def test_what_is_young_or_open_stays(place: str) -> None:
    """Also a young step whose only candidate repeats an old program: its age is its own, not the outcome's."""
    async with opened(place, SETTINGS) as at:
        await seeded(at)
        await keep(at, 0, 1, 10.0, "old, closed")
        await keep(at, 1, 2, 11.0, "old, but open", closes=False)
        await keep(at, 2, 3, 20.0, "old, closed", of=1)
        await keep(at, 3, 4, 21.0, "young, and the best of all")
        await keep(at, 4, 5, 22.0, None)
        asked = (await at.store.history()).open_steps
    with database(place) as it:
        ((_, steps),) = doomed(it, before=15.0)
        prune(it, doomed(it, before=15.0), ALL)

        assert steps == [0]
        assert [steps for _, steps in doomed(it)] == [[2]]
    async with opened(place, SETTINGS) as at:
        assert (await at.store.history()).open_steps == asked
        assert [reply.text for left in asked for reply in left.replies] == ["reply 1", "reply 4"]
        assert (await at.store.recall([1]))[0].outcome.pruned
        assert (await at.store.recall([3]))[0].outcome.pruned  # it shares the outcome of the first
        assert (await at.store.recall([2]))[0].outcome.log == "log 1"


async def test_a_text_stays_as_long_as_anybody_refers_to_it(place: str) -> None:
    """Other rows of any kind, and texts that were, or will be, deflated against it."""
    async with opened(place, SETTINGS) as at:
        await seeded(at)
        for step in range(5):
            await keep(at, step, step + 1, 2.0, f"program {step}")
        shared = dictionary(at.problem)

        def tamper(connection: Connection) -> None:
            def say(step: int, content: bytes) -> None:
                key = blobs.put(connection, content, shared)
                connection.execute(update(schema.reply).where(schema.reply.c.step == step).values(text=key))

            say(0, Program((SourceFile("seed.py", "program 1"),)).encode())  # a reply that is somebody's program
            say(1, shared)  # a reply that is the dictionary
            say(2, b"a dictionary of another")
            blobs.put(connection, b"deflated against it", b"a dictionary of another")
            blobs.put(connection, b"a problem's, without a campaign yet")
            say(3, b"a problem's, without a campaign yet")

        await at.parts.writer.write(tamper)
    with database(place) as it:
        ((saved, steps),) = doomed(it)
        with it.read() as connection:
            said = survey(connection, saved, steps, [Kind.REPLIES])
        freed = prune(it, [(saved, steps)], [Kind.REPLIES])

        assert steps == [0, 1, 2, 3]
        assert freed == said == {Kind.REPLIES: Freed(4, 0)}
        with it.read() as connection:
            keys = connection.execute(select(schema.blob.c.hash)).scalars().all()
            assert b"deflated against it" in [blobs.get(connection, key) for key in keys]
    async with opened(place, SETTINGS) as at:
        assert (await at.store.recall([2]))[0].program is not None


async def test_a_text_of_two_campaigns_goes_with_the_last(place: str) -> None:
    async with opened(place, SETTINGS) as at:
        await seeded(at)
        await keep(at, 0, 1, 2.0, "old")
        await keep(at, 1, 2, 2.0, "best of all")
        await at.parts.writer.write(lambda c: _copy_of(c, at.number))
    with database(place) as it:
        freed = []
        for number in (1, 2):
            with it.read() as connection:
                saved = find_campaign(connection, "cmp_test" if number == 1 else "cmp_copy")
                steps = expired(connection, saved, LATE, [Kind.REPLIES])
            freed.append(prune(it, [(saved, steps)], [Kind.REPLIES])[Kind.REPLIES])

        assert [of.rows for of in freed] == [1, 1]
        assert freed[0].bytes == 0 < freed[1].bytes


async def test_what_a_killed_prune_left_behind_is_in_nobodys_way(place: str) -> None:
    await ran(place, 20)
    with database(place) as it:
        assert it.writing is not None
        with it.writing.begin() as connection:
            connection.execute(text("CREATE INDEX prune_step_prompt ON step (prompt)"))

        assert prune(it, doomed(it), ALL)[Kind.PROMPTS].rows
        assert not any(name.startswith("prune_") for name in _indexes(it))


# ------------------------------------------------------------------------------ others who write


@pytest.fixture
async def two_old(postgres_url: str) -> str:
    async with opened(postgres_url, SETTINGS) as at:
        await seeded(at)
        await keep(at, 0, 1, 2.0, "old")
        await keep(at, 1, 2, 3.0, "best of all")
    return postgres_url


async def test_a_text_that_is_about_to_be_referred_to_is_not_deleted(two_old: str) -> None:
    """A writer finds it there, the prune comes, and then the writer's row refers to it."""
    with database(two_old) as it, database(two_old) as other:
        assert other.writing is not None
        pruning = threading.Thread(target=lambda: prune(it, doomed(it), ALL))
        with other.writing.begin() as connection:
            key = blobs.put(connection, b"reply 0", dictionary(numbers_problem()))
            pruning.start()
            _until(
                lambda: counted(other, "SELECT count(*) FROM pg_locks WHERE NOT granted") > 0 or not pruning.is_alive()
            )
            _add_step(connection, 7, key)
        pruning.join(30)

        with it.read() as connection:
            assert blobs.get(connection, key) == b"reply 0"
            assert pruned(connection, 1)[Kind.REPLIES] == 1


async def test_pruning_while_others_keep_writing_the_same_texts(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In many small transactions, and whatever the order: a row never refers to a text that is gone."""
    monkeypatch.setitem(retention.TEXTS, True, 8)
    await ran(postgres_url, 200)
    shared, failed, written, ends = dictionary(numbers_problem()), [], [0], threading.Event()
    with database(postgres_url) as it, database(postgres_url) as other:
        with it.read() as connection:
            texts = [blobs.get(connection, key) for key in connection.execute(select(schema.reply.c.text)).scalars()]

        def write(engine: Engine) -> None:
            """Ten texts at a time, in place of the ten before them."""
            try:
                while not ends.is_set():
                    with engine.begin() as connection:
                        connection.execute(delete(schema.step).where(schema.step.c.no >= 1000))
                        chosen = [texts[(written[0] + n) % len(texts)] for n in range(10)]
                        keys = [blobs.put(connection, content, shared) for content in chosen]
                        time.sleep(0.005)
                        for n, key in enumerate(keys):
                            _add_step(connection, 1000 + n, key)
                    written[0] += len(keys)
            except Exception as error:
                failed.append(error)

        assert other.writing is not None
        writing = threading.Thread(target=write, args=(other.writing,))
        writing.start()
        try:
            freed = prune(it, doomed(it), ALL)
        finally:
            ends.set()
            writing.join(30)

        assert failed == []
        assert freed[Kind.REPLIES].rows > 50
        assert written[0] > len(texts)
        with it.read() as connection:
            left = connection.execute(select(schema.step.c.prompt).where(schema.step.c.no >= 1000)).scalars().all()
            assert {blobs.get(connection, key) for key in left} <= set(texts)


async def test_of_two_that_prune_one_is_told_to_wait(two_old: str) -> None:
    with database(two_old) as it, database(two_old) as other:
        assert other.writing is not None
        with retention._indexes(other, other.writing), pytest.raises(StoreError, match="another process is at it"):
            prune(it, doomed(it), ALL)


async def test_what_the_database_refuses_is_an_error_in_words(two_old: str) -> None:
    with database(two_old) as it:
        chosen = doomed(it)
        assert it.writing is not None
        with it.writing.begin() as connection:
            connection.execute(text("ALTER TABLE reply RENAME TO elsewhere"))

        with pytest.raises(StoreError, match="What was dropped before stays dropped"):
            prune(it, chosen, ALL)


# --------------------------------------------------------------------------------- small change


def _add_step(connection: Connection, no: int, key: bytes) -> None:
    """A step whose prompt is this text."""
    row = {"campaign": 1, "no": no, "island": 0, "parent": 0, "inspirations": [], "replies": 1, "answers": 1}
    connection.execute(insert(schema.step), row | {"prompt": key, "closed": 0})


def _copy_of(connection: Connection, number: int) -> None:
    """The same campaign once more, as `cmp_copy`."""
    row = connection.execute(select(schema.campaign).where(schema.campaign.c.id == number)).mappings().one()
    connection.execute(insert(schema.campaign), dict(row) | {"id": number + 1, "key": "cmp_copy"})
    for table in (schema.step, schema.reply, schema.candidate, schema.outcome, schema.event):
        rows = connection.execute(select(table).where(table.c.campaign == number)).mappings().all()
        connection.execute(insert(table), [dict(row) | {"campaign": number + 1} for row in rows])


def _indexes(it: Database) -> set[str]:
    found = inspect(it.reading)
    return {str(index["name"]) for table in schema.metadata.tables for index in found.get_indexes(table)}


def _until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.01)
