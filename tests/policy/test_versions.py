"""A version's way from the shelf to the search and back, with a controller around it and rewards read off the source.

The policies are stand-ins whose answers are as good as the test says, so that what is judged is real.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.random import Generator

from evolve.answers import write_answers
from evolve.campaign import Campaign, Limit, Settings, State, Train
from evolve.candidate import SEED, AddStatus, Candidate
from evolve.controller import Controller
from evolve.events import PolicyPromoted
from evolve.mutator import Mutator, Reply
from evolve.outcome import Executor, Outcome, Verdict
from evolve.policies import Context, Purpose, Stage, Version, held_out
from evolve.prompt import Prompt
from evolve.rollouts import Judged, Sampled, SampledReply
from policy.adapters import Shelf
from policy.backend import BackendAway, VersionRefused
from policy.gate import Decision, decide
from policy.versions import Versions, frozen_contexts, has_won
from tests.fakes import Crash, FakeExecutor, MemoryStore, numbers_of, numbers_problem, setting

SEARCH = Settings(
    asking=1,
    scoring=1,
    ahead=0,
    answers=2,
    train=Train.VPO,
    gate_contexts=10,
    gate_replies=2,
    canary_share=0.3,
    canary_answers=40,
    base_share=0.1,
)


@dataclass
class Skill:
    """A mutator that moves both numbers by about so much an answer."""

    name: str
    gain: float

    def worst_case(self, prompt: Prompt, replies: int) -> tuple[int, float]:
        return 0, 0.0

    async def propose(self, prompt: Prompt, replies: int, rng: Generator) -> list[Reply]:
        x, y = numbers_of(prompt.program)
        said = []
        for _ in range(replies):
            moves = np.rint(rng.normal(self.gain, 6.0, size=(prompt.answers, 2)))
            answers = [setting(max(0, int(x + dx)), max(0, int(y - dy))) for dx, dy in moves]
            said.append(Reply(write_answers(answers), self.name, completion_tokens=10))
        return said

    async def close(self) -> None:
        pass


@dataclass
class FakeBackend:
    """Serves versions whose gains are known by their names; refuses the others."""

    gains: dict[str, float]
    base: str = "base"
    loaded: set[str] = field(default_factory=set)
    broken: dict[str, str] = field(default_factory=dict)
    """Why a version is lost, by its name."""
    away: int = 0
    """Loads that find nobody."""

    async def load(self, name: str, folder: Path) -> None:
        if self.away:
            self.away -= 1
            raise BackendAway("the server is being started")
        if name.split("-")[1] not in self.gains:
            raise VersionRefused(f"{folder}: its weights do not fit")
        self.loaded.add(name)

    async def unload(self, name: str) -> None:
        self.loaded.remove(name)

    def lost(self, name: str) -> str | None:
        return self.broken.get(name)

    def version(self, name: str) -> Mutator:
        assert name == self.base or name in self.loaded
        return Skill(name, self.gains[name if name == self.base else name.split("-")[1]])

    async def close(self) -> None:
        pass


@dataclass
class MemoryRecords:
    """`Records` over a store in lists."""

    store: MemoryStore
    rows: list[Version] = field(default_factory=list)
    past: Sequence[tuple[str, str, float | None, float]] = ()
    """Before what is in the store."""

    async def versions(self) -> list[Version]:
        for move in self.store.moves:
            row = self.rows[move.no - 1]
            self.rows[move.no - 1] = replace(
                row, stage=move.stage, reason=move.reason or row.reason, gate=move.gate or row.gate, told=True
            )
        self.store.moves.clear()
        return list(self.rows)

    async def shown(self) -> list[tuple[Context, float]]:
        steps = [step for step in self.store.steps.values() if step.purpose is Purpose.SEARCH]
        return [
            (Context(s.island, s.parent, s.inspirations), self.store.candidates[s.parent].scalar or 0.0)
            for s in reversed(steps)
        ]

    async def gate_planned(self) -> list[tuple[str, Context]]:
        steps = [step for step in self.store.steps.values() if step.purpose is Purpose.GATE]
        return [(s.policy, Context(s.island, s.parent, s.inspirations)) for s in steps]

    async def gate_left(self) -> int:
        gate = {no for no, step in self.store.steps.items() if step.purpose is Purpose.GATE}
        return len(gate - self.store.closed)

    async def gate(self, policy: str) -> list[Sampled]:
        return [
            self._sampled(no)
            for no, step in self.store.steps.items()
            if step.purpose is Purpose.GATE and step.policy == policy and no in self.store.closed
        ]

    def _sampled(self, no: int) -> Sampled:
        step = self.store.steps[no]
        replies = []
        for k, reply in enumerate(self.store.replies[no]):
            mine = [c for c in self.store.candidates if (c.origin.step, c.origin.reply) == (no, k)]
            judged = tuple(
                Judged(
                    c.outcome.verdict, c.outcome.reason, c.program.hash if c.program else None, c.outcome.rewards, False
                )
                for c in sorted(mine, key=lambda c: c.origin.answer)
            )
            replies.append(SampledReply(reply.policy, reply.completion_tokens, None, None, {}, judged))
        return Sampled(no, Context(step.island, step.parent, step.inspirations), step.policy, None, tuple(replies))

    async def newest(self, most: int) -> list[tuple[str, str, float | None, float]]:
        of_search = [
            c
            for c in self.store.candidates
            if c.origin.step >= 0 and self.store.steps[c.origin.step].purpose is Purpose.SEARCH
        ]
        return list(self.past[-most:]) + [
            (
                self.store.replies[c.origin.step][c.origin.reply].policy,
                c.status,
                c.scalar,
                self.store.candidates[c.parents[0]].scalar or 0.0,
            )
            for c in of_search[-most:]
        ]


@dataclass
class Loop:
    """A campaign with its versions; the trainer is the test."""

    shelf: Shelf
    gains: dict[str, float]
    store: MemoryStore = field(default_factory=MemoryStore)
    records: MemoryRecords = field(init=False)
    search: Settings = SEARCH

    def __post_init__(self) -> None:
        self.records = MemoryRecords(self.store)

    def trained(self, name: str, **report: float) -> Version:
        """As the trainer does: an adapter on the shelf, and a row that nobody has taken notice of."""
        no = len(self.records.rows) + 1
        folder, digest = self.shelf.put(f"cmp-{name}", no, lambda folder: _write(folder / "w", name))
        made = Version(no, Stage.TRAINED, folder, digest, "base", report=report, told=False)
        self.records.rows.append(made)
        return made

    async def run(
        self, evaluations: int, executor: Executor | None = None, backend: FakeBackend | None = None
    ) -> FakeBackend:
        problem, backend = numbers_problem(), backend or FakeBackend(self.gains)
        campaign = Campaign("cmp_test", problem.id, "fake", self.search, Limit(evaluations=evaluations), 0)
        every_look_is_due = iter(range(10**9)).__next__
        versions = Versions(campaign, problem.rewards, backend, self.shelf, self.records, clock=every_look_is_due)
        controller = Controller(campaign, problem, versions, executor or FakeExecutor(), self.store, clock=lambda: 0.0)
        await controller.run()
        return backend

    def die(self) -> None:
        """The process is gone; another one finds what was written."""
        self.store = self.store.reopened()
        self.records.store = self.store

    async def stage(self, no: int = 1) -> Stage:
        return (await self.records.versions())[no - 1].stage

    def told(self) -> list[str]:
        return [event.what.type for event in self.store.events if event.what.type.startswith("policy")]

    def share(self, policy: str, after: int = 0) -> float:
        """Of the search's steps."""
        steps = [s.policy for s in self.store.steps.values() if s.purpose is Purpose.SEARCH and s.no >= after]
        return Counter(steps)[policy] / len(steps)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "policies")


async def test_a_better_version_passes_gate_and_canary_and_has_the_search_but_for_the_bases_share(
    shelf: Shelf,
) -> None:
    loop = Loop(shelf, {"base": 1.0, "good": 6.0})
    await loop.run(150)
    made = loop.trained("good")

    await loop.run(800)

    assert loop.told() == ["policy.trained", "policy.gated", "policy.promoted"]
    assert await loop.stage() is Stage.CURRENT
    promoted = next(e.seq for e in loop.store.events if e.what.type == "policy.promoted")
    assert promoted < len(loop.store.events) - 200
    last = len(loop.store.steps) - 100
    assert loop.share(made.name, last) > 0.8
    assert 0.02 < loop.share("base", last) < 0.2


async def test_a_worse_version_is_rejected_at_the_gate_and_never_asked_by_the_search(shelf: Shelf) -> None:
    loop = Loop(shelf, {"base": 3.0, "bad": -6.0})
    await loop.run(150)
    made = loop.trained("bad")

    backend = await loop.run(400)

    assert loop.told() == ["policy.trained", "policy.gated"]
    assert await loop.stage() is Stage.REJECTED
    assert loop.share(made.name) == 0
    assert not backend.loaded
    decision = ((await loop.records.versions())[0].gate or {})["decision"]
    assert decision["mean"] < 0
    assert {rail["name"] for rail in decision["guardrails"]} >= {"parsed", "valid", "spread", "drift"}


async def test_a_bad_version_that_has_fooled_the_gate_never_owns_the_search(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However it got past the comparison: it has the canary's share until that has shown it, and then none."""

    def fooled(*args: Any) -> Decision:
        return replace(decide(*args), passed=True)

    monkeypatch.setattr("policy.versions.decide", fooled)
    loop = Loop(shelf, {"base": 3.0, "bad": -6.0})
    await loop.run(150)
    made = loop.trained("bad")

    await loop.run(800)

    assert loop.told() == ["policy.trained", "policy.gated", "policy.rolled_back"]
    assert await loop.stage() is Stage.ROLLED_BACK
    steps = [s for s in loop.store.steps.values() if s.purpose is Purpose.SEARCH]
    asked = [s.no for s in steps if s.policy == made.name]
    assert 20 <= len(asked) <= 30  # 40 answers, two to a step
    between = [s for s in steps if asked[0] <= s.no <= asked[-1]]
    assert len(asked) / len(between) < 0.5


async def test_a_version_that_goes_bad_after_its_promotion_loses_the_search_to_the_base(shelf: Shelf) -> None:
    loop = Loop(shelf, {"base": 2.0, "good": 6.0})
    await loop.run(150)
    made = loop.trained("good")
    await loop.run(600)
    assert await loop.stage() is Stage.CURRENT

    loop.gains["good"] = -20.0
    before = len(loop.store.steps)
    await loop.run(1200)

    assert loop.share("base", before + 150) > 0.7
    assert loop.share(made.name, before + 150) < 0.3


async def test_what_a_version_won_long_ago_does_not_keep_the_search_with_it(shelf: Shelf) -> None:
    """When nobody finds anything any more, the base is asked as often: it may know what the version does not."""
    loop = Loop(shelf, {"base": 2.0, "good": 6.0})
    made = loop.trained("good")
    loop.records.rows[0] = replace(made, stage=Stage.CURRENT, told=True)
    won, lost = ("new", 1.0, 0.0), ("new", 0.0, 1.0)
    long_ago = [(made.name, *won)] * 300 + [("base", *lost)] * 100
    loop.records.past = long_ago + [(made.name, *lost), ("base", *lost)] * 150

    campaign = Campaign("cmp_test", "", "fake", Settings(), Limit(), 0)
    versions = Versions(campaign, numbers_problem().rewards, FakeBackend(loop.gains), shelf, loop.records)
    await versions.begin()
    await versions.advance(0)

    asked = Counter(versions.errand(step).policy for step in range(200))
    assert 70 < asked["base"] < 130


@pytest.mark.parametrize("dies_after", [1, 3, 8, 17, 30, 61, 90, 130])
async def test_a_process_that_dies_anywhere_between_gate_and_search_is_followed_by_one_that_goes_on(
    shelf: Shelf, dies_after: int
) -> None:
    loop = Loop(shelf, {"base": 1.0, "good": 6.0})
    await loop.run(150)
    loop.trained("good")
    loop.store.dies_at = loop.store.writes + 4 * dies_after
    with pytest.raises(Crash):
        await loop.run(600)

    loop.die()
    await loop.run(600)

    assert loop.told() == ["policy.trained", "policy.gated", "policy.promoted"]
    planned = Counter(await loop.records.gate_planned())
    assert set(planned.values()) == {1}  # nothing is compared twice
    assert len(planned) == 20
    assert loop.store.closed == set(loop.store.steps)


async def test_an_outage_of_the_backend_is_no_verdict_on_a_version(shelf: Shelf) -> None:
    loop = Loop(shelf, {"base": 1.0, "good": 6.0})
    await loop.run(150)
    loop.trained("good")

    await loop.run(600, backend=FakeBackend(loop.gains, away=20))

    assert loop.told() == ["policy.trained", "policy.gated", "policy.promoted"]


@dataclass
class LosesWhenAsked(FakeBackend):
    """As a server that was killed, and cannot load a version again: known once somebody has asked."""

    loses: str = ""

    def version(self, name: str) -> Mutator:
        if self.loses and self.loses in name:
            self.broken[name] = "the server does not load it again"
        return super().version(name)


async def test_a_current_version_that_is_lost_gives_the_search_back_to_the_last_good_one(shelf: Shelf) -> None:
    loop = Loop(shelf, {"base": 1.0, "good": 6.0, "better": 12.0})
    await loop.run(150)
    good = loop.trained("good")
    await loop.run(600)
    better = loop.trained("better")
    await loop.run(1200)
    assert [await loop.stage(no) for no in (1, 2)] == [Stage.RETIRED, Stage.CURRENT]

    before = len(loop.store.steps)
    await loop.run(1400, backend=LosesWhenAsked(loop.gains, loses="better"))

    assert [await loop.stage(no) for no in (1, 2)] == [Stage.CURRENT, Stage.FAILED]
    assert loop.told()[-1] == "policy.rolled_back"
    assert "does not load it again" in (await loop.records.versions())[1].reason
    assert loop.share(better.name, before) < 0.1
    assert loop.share(good.name, before) > 0.2


async def test_a_version_that_is_lost_while_it_is_compared_is_given_up(shelf: Shelf) -> None:
    loop = Loop(shelf, {"base": 1.0, "good": 6.0})
    await loop.run(150)
    loop.trained("good")

    backend = await loop.run(600, backend=LosesWhenAsked(loop.gains, loses="good"))

    assert loop.told() == ["policy.trained", "policy.rolled_back"]
    assert await loop.stage() is Stage.FAILED
    assert not backend.loaded
    assert loop.store.state is State.FINISHED


async def test_an_adapter_of_another_base_is_refused_with_an_event_and_the_search_goes_on(shelf: Shelf) -> None:
    loop = Loop(shelf, {"base": 2.0})
    await loop.run(150)
    loop.trained("foreign")

    await loop.run(400)

    assert loop.told() == ["policy.not_trained"]
    assert await loop.stage() is Stage.FAILED
    assert "do not fit" in (await loop.records.versions())[0].reason
    assert loop.store.state is State.FINISHED


async def test_a_version_whose_files_are_damaged_is_followed_by_the_last_good_one(shelf: Shelf) -> None:
    loop = Loop(shelf, {"base": 1.0, "good": 4.0, "better": 9.0})
    await loop.run(100)
    good = loop.trained("good")
    await loop.run(400)
    better = loop.trained("better")
    await loop.run(750)
    assert [await loop.stage(1), await loop.stage(2)] == [Stage.RETIRED, Stage.CURRENT]

    (shelf.root / better.name / "w").write_text("half")
    before = len(loop.store.steps)
    await loop.run(800)

    assert [await loop.stage(1), await loop.stage(2)] == [Stage.CURRENT, Stage.FAILED]
    assert loop.told()[-1] == "policy.rolled_back"
    assert loop.share(good.name, before) > 0
    assert loop.share(better.name, before) == 0


async def test_a_person_rolls_back_by_moving_the_pointer(shelf: Shelf) -> None:
    loop = Loop(shelf, {"base": 1.0, "good": 6.0})
    await loop.run(150)
    made = loop.trained("good")
    await loop.run(600)

    loop.records.rows[0] = replace(loop.records.rows[0], stage=Stage.ROLLED_BACK, told=False)
    before = len(loop.store.steps)
    await loop.run(700)

    assert loop.told()[-1] == "policy.rolled_back"
    assert loop.share(made.name, before) == 0


@pytest.mark.parametrize("stage", [Stage.GATED, Stage.REJECTED])
async def test_a_person_gives_the_search_to_a_version_whatever_its_gate_says(shelf: Shelf, stage: Stage) -> None:
    loop = Loop(shelf, {"base": 1.0, "good": 6.0})
    await loop.run(150)
    made = loop.trained("good")
    await loop.run(170)
    assert await loop.stage() is Stage.GATED
    if stage is Stage.REJECTED:
        loop.records.rows[0] = replace(loop.records.rows[0], stage=stage)
        await loop.run(200)

    loop.records.rows[0] = replace(loop.records.rows[0], stage=Stage.CURRENT, reason="promoted by ana", told=False)
    before = len(loop.store.steps)
    await loop.run(500)
    await loop.run(510)

    assert loop.told() == ["policy.trained", "policy.promoted"]
    (told,) = [event.what for event in loop.store.events if isinstance(event.what, PolicyPromoted)]
    assert (told.version, told.previous, told.reason) == (made.name, "base", "promoted by ana")
    assert await loop.stage() is Stage.CURRENT
    assert loop.share(made.name, before) > 0.7


async def test_a_round_that_came_to_nothing_is_told_once(shelf: Shelf) -> None:
    loop = Loop(shelf, {"base": 2.0})
    loop.records.rows.append(Version(1, Stage.SKIPPED, reason="the replies are too old", told=False))

    await loop.run(100)
    await loop.run(200)

    assert loop.told() == ["policy.not_trained"]


async def test_the_search_waits_for_a_trainer_on_its_device_for_its_time_slice_only(shelf: Shelf) -> None:
    search = replace(SEARCH, train_seconds=0.02)
    campaign = Campaign("cmp_test", "prb", "fake", search, Limit(), 0)
    device = asyncio.Event()
    records = MemoryRecords(MemoryStore())
    versions = Versions(campaign, numbers_problem().rewards, FakeBackend({"base": 1.0}), shelf, records, device=device)

    asked = asyncio.create_task(versions.mutator("base").propose(_prompt(), 1, np.random.default_rng(0)))
    await asyncio.sleep(0)
    at_once = asked.done()
    late = await asked  # nobody has set the event
    device.set()
    free = asyncio.create_task(versions.mutator("base").propose(_prompt(), 1, np.random.default_rng(0)))
    await asyncio.sleep(0)

    assert not at_once
    assert isinstance(late, list)
    assert free.done()


def _prompt() -> Prompt:
    problem = numbers_problem()
    outcome = Outcome(Verdict.OK, (1.0, 999.0))
    parent = Candidate(0, SEED, 0, (), problem.seed, outcome, AddStatus.NEW, 0.0)
    return Prompt(problem, parent, (), 2, ())


def _write(path: Path, text: str) -> None:
    path.write_text(text)


def test_contexts_are_held_out_spread_over_parents_and_stay() -> None:
    shown = [(Context(0, no, ()), no / 1000) for no in range(1000)]

    contexts = frozen_contexts(shown, 0, 0.2, 20)
    more = frozen_contexts(shown, 0, 0.2, 30, contexts)

    assert len({context.parent for context in contexts}) == 20
    assert all(held_out(0, 0.2, context.parent, ()) for context in contexts)
    assert contexts[0].parent < 100
    assert contexts[-1].parent > 900
    assert more[:20] == contexts
    assert len({context.parent for context in more}) == 30


def test_a_duplicate_that_is_better_than_its_parent_has_not_won() -> None:
    assert has_won(AddStatus.NEW, 0.5, 0.4)
    assert not has_won(AddStatus.DUPLICATE, 0.5, 0.4)
    assert not has_won(AddStatus.FAILED, None, 0.4)
    assert not has_won(AddStatus.NEW, 0.4, 0.4)
