"""Versions of a policy and what they are trained on, on both databases."""

from __future__ import annotations

from sqlalchemy import Connection

from db import versions
from db.versions import read_groups
from evolve.campaign import Spent, State
from evolve.candidate import SEED, AddStatus, Candidate, Origin
from evolve.mutator import Reply
from evolve.outcome import Outcome, Verdict
from evolve.policies import Context, Move, Purpose, Stage, Version
from evolve.program import Program, SourceFile
from evolve.store import Step, StoreError
from tests.db.helpers import Opened, opened


def program(text: str) -> Program:
    return Program((SourceFile("seed.py", text),))


async def group(at: Opened) -> None:
    """A seed, and a step of two replies with two answers each: fine, unbuilt, the same as the first, the seed again."""
    seed = Candidate(0, SEED, 0, (), at.problem.seed, Outcome(Verdict.OK, (1.0, 999.0)), AddStatus.NEW, 0.0005)
    await at.record(seed, [], Spent(candidates=1))
    await at.store.plan(Step(0, 3, 0, (0,), 2, 2, 1, "nano"), [])
    replies = [
        Reply(
            "one",
            "nano",
            completion_tokens=3,
            sampling={"temperature": 1.0},
            token_ids=(5, 6, 7),
            logprobs=(-0.5, -1.0, -0.25),
            prompt_ids=(1, 2),
        ),
        Reply("two", "nano", completion_tokens=1, token_ids=(5,), logprobs=(-2.0,), prompt_ids=(1, 2)),
    ]
    await at.store.keep_replies(0, replies, Spent(candidates=1, replies=2))
    good, unbuilt = Outcome(Verdict.OK, (5.0, 7.0)), Outcome(Verdict.UNBUILT, reason="missing: no such answer")
    children = [
        Candidate(1, Origin(0, 0, 0), 3, (0, 0), program("x"), good, AddStatus.NEW, 0.5),
        Candidate(2, Origin(0, 0, 1), 3, (0, 0), None, unbuilt, AddStatus.FAILED, None),
        Candidate(3, Origin(0, 1, 0), 3, (0, 0), program("x"), good, AddStatus.DUPLICATE, 0.5),
        Candidate(4, Origin(0, 1, 1), 3, (0, 0), at.problem.seed, seed.outcome, AddStatus.DUPLICATE, 0.0005),
    ]
    for child in children[:-1]:
        await at.record(child, [], Spent())
    await at.store.record(children[-1], [], Spent(), closes=True)


async def test_a_group_comes_back_whole(place: str) -> None:
    async with opened(place) as at:
        await group(at)

        (found,) = await at.parts.reader.read(lambda c: list(read_groups(c, at.number, before=10, most=10)))
        earlier = await at.parts.reader.read(lambda c: list(read_groups(c, at.number, before=0, most=10)))

    assert earlier == []
    assert (found.step, found.context, found.policy) == (0, Context(3, 0, (0,)), "nano")
    assert found.prompt_ids == (1, 2)
    one, two = found.replies
    assert (one.token_ids, one.logprobs) == ((5, 6, 7), (-0.5, -1.0, -0.25))
    assert (one.sampling, one.tokens) == ({"temperature": 1.0}, 3)
    assert [answer.rewards for answer in one.answers] == [(5.0, 7.0), None]
    assert [answer.verdict for answer in one.answers] == [Verdict.OK, Verdict.UNBUILT]
    assert [answer.rewards for answer in two.answers] == [(5.0, 7.0), (1.0, 999.0)]
    assert [answer.repeats for answer in two.answers] == [False, True]  # of its own group, and of an earlier step


async def test_a_version_moves_in_the_transaction_of_its_event(place: str) -> None:
    made = Version(1, Stage.TRAINED, "run-v1-abc", "d", "nano", report={"kept": 3}, steps=7, at=2.0)
    async with opened(place) as at:
        await at.parts.writer.write(lambda c: versions.add_version(c, at.number, made))
        (new,) = await at.parts.reader.read(lambda c: versions.read_versions(c, at.number))
        await at.store.note([], Spent(), State.RUNNING, moves=[Move(1, Stage.CANARY, "passed", {"contexts": []})])
        (moved,) = await at.parts.reader.read(lambda c: versions.read_versions(c, at.number))

    assert not new.told
    assert (new.report, new.steps, new.at) == ({"kept": 3}, 7, 2.0)
    assert moved.told
    assert (moved.stage, moved.reason, moved.gate) == (Stage.CANARY, "passed", {"contexts": []})


async def test_rolling_back_returns_to_the_version_before_and_then_to_the_base(place: str) -> None:
    stages = (Stage.RETIRED, Stage.REJECTED, Stage.CURRENT)
    async with opened(place) as at:

        def prepare(connection: Connection) -> None:
            for no, stage in enumerate(stages, 1):
                versions.add_version(connection, at.number, Version(no, stage, f"v{no}"))

        await at.parts.writer.write(prepare)
        steps = [
            await at.parts.writer.write(lambda c: versions.roll_back(c, at.number, "by its user")) for _ in range(2)
        ]
        try:
            await at.parts.writer.write(lambda c: versions.roll_back(c, at.number, "by its user"))
        except StoreError as error:
            refused = str(error)

    assert steps == [("v3", "v1"), ("v1", "")]
    assert "has the search already" in refused


async def test_progress_counts_groups_since_the_last_round(place: str) -> None:
    async with opened(place) as at:
        await group(at)
        before = await at.parts.reader.read(lambda c: versions.read_progress(c, at.number))
        steps = await at.parts.reader.read(lambda c: versions.steps_planned(c, at.number))
        made = Version(1, Stage.TRAINED, "v1", steps=steps, at=4.0)
        await at.parts.writer.write(lambda c: versions.add_version(c, at.number, made))
        after = await at.parts.reader.read(lambda c: versions.read_progress(c, at.number))

    assert (before.rounds, before.groups, before.pending, before.last_at, before.stagnant) == (0, 1, False, None, 3)
    assert (after.rounds, after.groups, after.pending, after.last_at) == (1, 0, True, 4.0)


async def test_what_was_asked_to_compare_policies_is_read_apart_from_the_search(place: str) -> None:
    async with opened(place) as at:
        await group(at)
        await at.store.plan(Step(1, 0, 0, (), 1, 1, 5, "v1", Purpose.GATE), [])
        await at.store.keep_replies(1, [Reply("three", "v1")], Spent())
        child = Candidate(
            5, Origin(1, 0, 0), 0, (0,), program("y"), Outcome(Verdict.OK, (2.0, 2.0)), AddStatus.NEW, 0.9
        )
        await at.commit(child)
        await at.store.record(child, [], Spent(), closes=True)

        gate = await at.parts.reader.read(lambda c: versions.read_gate(c, at.number, "v1"))
        groups = await at.parts.reader.read(lambda c: list(read_groups(c, at.number, 10, 10)))
        newest = await at.parts.reader.read(lambda c: versions.read_newest(c, at.number, 3))
        shown = await at.parts.reader.read(lambda c: versions.read_shown(c, at.number))

    assert [found.step for found in gate] == [1]
    assert [found.step for found in groups] == [0]
    assert newest == [
        ("nano", "failed", None, 0.0005),
        ("nano", "duplicate", 0.5, 0.0005),
        ("nano", "duplicate", 0.0005, 0.0005),
    ]
    assert shown == [(Context(3, 0, (0,)), 0.0005)]
