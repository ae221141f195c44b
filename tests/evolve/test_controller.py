"""The controller with stand-ins around it: order, limits, repetition, outages, and dying anywhere."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.random import Generator

from evolve.campaign import Campaign, Limit, Settings, State, Train
from evolve.candidate import AddStatus
from evolve.controller import FAULTS_IN_A_ROW, Controller
from evolve.events import CampaignEnded, PolicyUnavailable
from evolve.mutator import MutatorRefused, Reply, Unavailable
from evolve.outcome import Verdict
from evolve.policies import OnePolicy, held_out
from evolve.program import Program
from evolve.prompt import Prompt
from evolve.store import StoreError
from tests.fakes import (
    Crash,
    FakeExecutor,
    FakeMutator,
    MemoryStore,
    numbers_of,
    numbers_problem,
    random_numbers,
    setting,
)

ONE_BY_ONE = Settings(asking=1, scoring=1, ahead=0)


def controller(
    mutator: FakeMutator | None = None,
    executor: FakeExecutor | None = None,
    store: MemoryStore | None = None,
    *,
    search: Settings = ONE_BY_ONE,
    limit: Limit | None = None,
    seed: int = 0,
) -> Controller:
    problem = numbers_problem()
    campaign = Campaign("cmp_test", problem.id, "fake", search, limit or Limit(evaluations=50), seed)
    return Controller(
        campaign,
        problem,
        OnePolicy(mutator or FakeMutator(random_numbers)),
        executor or FakeExecutor(),
        store or MemoryStore(),
        clock=lambda: 0.0,
    )


async def test_a_campaign_improves_on_its_seed_and_ends_exactly_at_its_budget() -> None:
    store, executor = MemoryStore(), FakeExecutor()
    searching = controller(executor=executor, store=store)

    state, reason = await searching.run()

    assert (state, reason) == (State.FINISHED, "all 50 evaluations are spent")
    assert len(executor.evaluated) == store.spent.evaluations == 50
    assert searching.index.best[0] > (store.candidates[0].scalar or 0)
    assert [candidate.no for candidate in store.candidates] == list(range(len(store.candidates)))
    assert isinstance(store.events[-1].what, CampaignEnded)


async def test_one_by_one_two_runs_are_the_same_whatever_the_speed_of_the_parts() -> None:
    """Repetition depends on the seed only: not on the clock, and not on how long anything takes."""
    runs = []
    for pace in (0.0, 0.002):
        store = MemoryStore()
        slow = FakeExecutor(seconds=lambda program, pace=pace: pace * (program.hash[0] % 3))  # type: ignore[misc]
        await controller(executor=slow, store=store).run()
        runs.append([(c.origin, c.island, c.parents, c.program, c.outcome.rewards, c.status) for c in store.candidates])

    assert runs[0] == runs[1]


async def test_another_seed_is_another_run() -> None:
    first, second = MemoryStore(), MemoryStore()

    await controller(store=first, seed=1).run()
    await controller(store=second, seed=2).run()

    assert [c.program for c in first.candidates] != [c.program for c in second.candidates]


@pytest.mark.parametrize("asking", [1, 3, 8])
@pytest.mark.parametrize(
    "limit",
    [Limit(evaluations=37), Limit(evaluations=1e9, tokens=1000), Limit(evaluations=1e9, dollars=0.35)],
    ids=["evaluations", "tokens", "dollars"],
)
async def test_no_concurrency_passes_a_limit(asking: int, limit: Limit) -> None:
    """Evaluations, tokens and money are claimed before they are spent, and used up to the last."""
    store, executor = MemoryStore(), FakeExecutor(seconds=lambda program: 0.0005)
    mutator = FakeMutator(random_numbers, seconds=0.0005, tokens=90, dollars=0.03)
    search = Settings(asking=asking, scoring=4, ahead=4)

    state, reason = await controller(mutator, executor, store, search=search, limit=limit).run()

    assert state is State.FINISHED, reason
    assert store.spent.tokens <= limit.tokens
    assert store.spent.dollars <= limit.dollars
    if limit.evaluations == 37:
        assert len(executor.evaluated) == 37
    else:
        assert "would pass the limit" in reason
        assert store.spent.replies == 11


async def test_time_is_a_hard_limit_that_ends_what_is_running() -> None:
    executor = FakeExecutor(seconds=lambda program: 0.0 if numbers_of(program) == (1, 999) else 60.0)

    state, reason = await asyncio.wait_for(controller(executor=executor, limit=Limit(seconds=0.2)).run(), timeout=5)

    assert (state, reason) == (State.FINISHED, "all 0.2 seconds are spent")
    assert executor.running == 0


async def test_asking_and_scoring_overlap_within_their_bounds() -> None:
    """Both stages fill up, and what waits between them is bounded: back-pressure, and no barrier."""
    executor = FakeExecutor(seconds=lambda program: 0.004)
    waiting: list[int] = []

    def say(prompt: Prompt, rng: Generator) -> list[str]:
        waiting.append(len(mutator.asked) - (len(executor.evaluated) - 1))
        return random_numbers(prompt, rng)

    mutator = FakeMutator(say, seconds=0.002)
    search = Settings(asking=3, scoring=2, ahead=2, answers=1)

    await controller(mutator, executor, search=search, limit=Limit(evaluations=120)).run()

    assert mutator.most_running == 3
    assert executor.most_running == 2
    assert max(waiting) <= 3 + 2 + 10  # steps in flight, and the few whose answer was a duplicate


async def test_the_same_program_is_evaluated_once() -> None:
    """A duplicate reuses the outcome, costs nothing and is never a parent."""
    store, executor = MemoryStore(), FakeExecutor()
    mutator = FakeMutator(lambda prompt, rng: [setting(int(rng.integers(2, 6)), 998), setting(2, 998)])
    search = Settings(asking=4, scoring=2, ahead=4, answers=2, patience=50)

    state, _ = await controller(mutator, executor, store, search=search).run()

    assert state is State.STALLED
    assert set(Counter(program.hash for program in executor.evaluated).values()) == {1}
    assert store.spent.evaluations == 5  # the seed and x = 2, 3, 4, 5
    assert store.spent.evaluations + store.spent.duplicates + store.spent.unbuilt == len(store.candidates)
    repeated = {c.no for c in store.candidates if c.status is AddStatus.DUPLICATE}
    assert not repeated & {no for c in store.candidates for no in c.parents}


async def test_a_program_that_was_scored_before_waits_for_no_place_with_the_executor() -> None:
    store = MemoryStore()
    executor = FakeExecutor(seconds=lambda program: 60.0 if numbers_of(program) == (9, 9) else 0.0)
    mutator = FakeMutator(
        lambda prompt, rng: [setting(9, 9) if store.closed else "no edit", setting(2, 998), setting(1, 999)]
    )
    search = Settings(asking=1, scoring=1, ahead=0, answers=3)

    await asyncio.wait_for(controller(mutator, executor, store, search=search, limit=Limit(seconds=0.2)).run(), 5)

    assert executor.most_running == 1
    assert AddStatus.DUPLICATE in [c.status for c in store.candidates if c.origin.step == 1]


async def test_an_answer_that_does_not_apply_is_kept_with_its_reason() -> None:
    store = MemoryStore()
    said = ["<<<<<<< SEARCH\nx = 7\n=======\nx = 8\n>>>>>>> REPLACE", setting(3, 4)]
    search = Settings(asking=1, scoring=1, ahead=0, answers=3, patience=2)

    await controller(FakeMutator(lambda prompt, rng: said), store=store, search=search).run()

    verdicts = [(c.outcome.verdict, c.outcome.reason.partition(":")[0]) for c in store.candidates[1:4]]
    assert sorted(verdicts) == [(Verdict.OK, ""), (Verdict.UNBUILT, "missing"), (Verdict.UNBUILT, "no_match")]


async def test_failed_candidates_are_recorded_and_never_bred_from() -> None:
    store = MemoryStore()
    executor = FakeExecutor(verdict=lambda p: Verdict.TIMEOUT if numbers_of(p)[0] % 2 == 0 else Verdict.OK)

    await controller(executor=executor, store=store).run()

    failed = {c.no for c in store.candidates if c.status is AddStatus.FAILED}
    assert failed
    assert not failed & {no for c in store.candidates for no in c.parents}
    assert store.spent.valid + len(failed) == 50


async def test_an_outage_pauses_the_campaign_and_spends_nothing() -> None:
    calls = 0

    def flaky(prompt: Prompt, rng: Generator) -> list[str] | Unavailable:
        nonlocal calls
        calls += 1
        return Unavailable("503 from the server", 0.01) if 2 < calls < 6 else random_numbers(prompt, rng)

    store, reference = MemoryStore(), MemoryStore()

    await controller(FakeMutator(flaky), store=store).run()
    await controller(FakeMutator(random_numbers), store=reference).run()

    outages = [event.what for event in store.events if isinstance(event.what, PolicyUnavailable)]
    assert len(outages) == 1  # said once an outage, not once a try
    assert len(store.steps) == len(reference.steps)
    assert [c.program for c in store.candidates] == [c.program for c in reference.candidates]


async def test_a_campaign_can_be_stopped_during_an_outage_and_goes_on_where_it_was() -> None:
    store = MemoryStore()
    searching = controller(FakeMutator(lambda prompt, rng: Unavailable("down", 3600)), store=store)

    running = asyncio.create_task(searching.run())
    await asyncio.sleep(0.05)
    searching.stop()
    state, _ = await asyncio.wait_for(running, 5)
    resumed = store.reopened()
    await controller(store=resumed).run()

    assert state is State.STOPPED
    assert resumed.state is State.FINISHED
    assert resumed.closed == set(resumed.steps)


async def test_what_is_left_is_spent_although_an_open_step_may_cost_more() -> None:
    store, search = MemoryStore(), replace(ONE_BY_ONE, replies=8)
    searching = controller(FakeMutator(lambda prompt, rng: Unavailable("down", 3600)), store=store, search=search)
    running = asyncio.create_task(searching.run())
    await asyncio.sleep(0.05)
    searching.stop()
    await asyncio.wait_for(running, 5)
    resumed = store.reopened()

    ended = await controller(store=resumed, search=search, limit=Limit(evaluations=6)).run()

    assert ended == (State.FINISHED, "all 6 evaluations are spent")
    assert resumed.spent.evaluations == 6
    assert set(resumed.steps) - resumed.closed == {0}  # a larger budget takes it up


async def test_a_policy_that_refuses_ends_the_campaign_with_its_reason() -> None:
    class Refusing(FakeMutator):
        async def propose(self, prompt: Prompt, replies: int, rng: Generator) -> list[Reply] | Unavailable:
            raise MutatorRefused("401: the key is wrong; set QUIVER_API_KEY")

    store = MemoryStore()

    state, reason = await controller(Refusing(random_numbers), store=store).run()

    assert state is State.FAILED
    assert "401" in reason
    assert store.reason == reason


async def test_a_seed_that_fails_ends_the_campaign_at_once_and_says_why() -> None:
    executor, mutator = FakeExecutor(verdict=lambda program: Verdict.CRASH), FakeMutator(random_numbers)

    state, reason = await controller(mutator, executor).run()

    assert state is State.FAILED
    assert "the seed program got the verdict crash: asked to be crash" in reason
    assert not mutator.asked


async def test_sandbox_faults_cost_no_evaluation_and_too_many_in_a_row_end_the_campaign() -> None:
    store = MemoryStore()
    executor = FakeExecutor(verdict=lambda p: Verdict.OK if numbers_of(p)[0] < 20 else Verdict.SANDBOX_FAULT)

    state, reason = await controller(executor=executor, store=store, limit=Limit(evaluations=5000)).run()

    assert state is State.FAILED
    assert f"{FAULTS_IN_A_ROW} sandbox faults in a row" in reason
    assert store.spent.evaluations == store.spent.valid


async def test_a_broken_sandbox_ends_the_campaign_also_between_answers_that_do_not_apply() -> None:
    """Unbuilt answers and duplicates are no evaluations, so they do not make a fault good."""
    executor = FakeExecutor(verdict=lambda p: Verdict.OK if numbers_of(p)[0] == 1 else Verdict.SANDBOX_FAULT)
    mutator = FakeMutator(lambda prompt, rng: [setting(int(rng.integers(2, 10**6)), 5), "no edit"])

    state, reason = await controller(mutator, executor).run()

    assert state is State.FAILED
    assert "sandbox faults in a row" in reason
    assert len(mutator.asked) <= FAULTS_IN_A_ROW + 1


async def test_replies_that_cost_more_than_was_claimed_end_the_asking() -> None:
    """A server that counts more tokens than the worst case cannot be known before; it is believed after."""
    mutator = FakeMutator(random_numbers, seconds=0.001, tokens=10)
    propose = mutator.propose

    async def dear(prompt: Prompt, replies: int, rng: Generator) -> list[Reply] | Unavailable:
        said = await propose(prompt, replies, rng)
        assert isinstance(said, list)
        return [Reply(reply.text, reply.policy, completion_tokens=5000) for reply in said]

    mutator.propose = dear  # type: ignore[method-assign]
    limit = Limit(evaluations=1e6, tokens=1000)

    state, reason = await controller(mutator, search=Settings(asking=2, scoring=2, ahead=8), limit=limit).run()

    assert state is State.FINISHED
    assert reason == "all 1000 tokens are spent"
    assert len(mutator.asked) <= 2


async def test_the_time_limit_covers_the_seed() -> None:
    executor = FakeExecutor(seconds=lambda program: 60.0)

    state, reason = await asyncio.wait_for(controller(executor=executor, limit=Limit(seconds=0.1)).run(), 5)

    assert (state, reason) == (State.FINISHED, "all 0.1 seconds are spent")


async def test_a_server_that_asks_for_years_is_asked_again_within_the_hour() -> None:
    store = MemoryStore()
    searching = controller(FakeMutator(lambda prompt, rng: Unavailable("later", 1e8)), store=store)

    running = asyncio.create_task(searching.run())
    await asyncio.sleep(0.05)
    searching.stop()
    await asyncio.wait_for(running, 5)

    (outage,) = [event.what for event in store.events if isinstance(event.what, PolicyUnavailable)]
    assert outage.waits_seconds <= 3600


async def test_an_event_is_told_only_when_it_is_durable() -> None:
    told: list[int] = []
    store = MemoryStore(dies_at=12)
    searching = controller(store=store)
    searching._on_event = lambda event: told.append(event.seq)

    with pytest.raises(Crash):
        await searching.run()

    assert told == [event.seq for event in store.events]


async def test_a_fault_of_ours_is_written_down_before_it_is_raised() -> None:
    def broken(prompt: Prompt, rng: Generator) -> list[str]:
        raise ZeroDivisionError("ours")

    store = MemoryStore()

    with pytest.raises(ZeroDivisionError):
        await controller(FakeMutator(broken), store=store).run()

    assert store.state is State.FAILED
    assert "ZeroDivisionError" in store.reason


async def test_stopping_drains_what_is_in_flight_and_starts_nothing() -> None:
    store, executor = MemoryStore(), FakeExecutor(seconds=lambda program: 0.02)
    mutator = FakeMutator(random_numbers)
    search = Settings(asking=4, scoring=2, ahead=2)
    searching = controller(mutator, executor, store, search=search, limit=Limit(evaluations=1e6))

    running = asyncio.create_task(searching.run())
    await asyncio.sleep(0.1)
    searching.stop()
    asked = len(mutator.asked)
    state, _ = await running

    assert state is State.STOPPED
    assert len(mutator.asked) == asked
    assert store.closed == set(store.steps)


async def test_cancelling_gives_up_what_is_in_flight_and_a_later_run_takes_it_up_again() -> None:
    evaluating = asyncio.Event()

    def seconds(program: Program) -> float:
        if numbers_of(program)[0] > 1:
            evaluating.set()
            return 60.0
        return 0.0

    store, executor = MemoryStore(), FakeExecutor(seconds)
    mutator = FakeMutator(random_numbers, seconds=0.001)
    search = Settings(asking=2, scoring=2, ahead=2)
    searching = controller(mutator, executor, store, search=search)

    running = asyncio.create_task(searching.run())
    await evaluating.wait()
    searching.stop()  # which would wait a minute
    searching.cancel()
    searching.cancel()
    async with asyncio.timeout(5):
        ended = await running
    assert (store.state, store.events[-1].what) == (State.CANCELLED, CampaignEnded(*ended))
    broken_off = set(store.steps) - store.closed
    resumed = store.reopened()
    await controller(store=resumed, search=search).run()

    assert ended == (State.CANCELLED, "cancelled by its user")
    assert executor.running == mutator.running == 0
    assert broken_off
    assert resumed.closed == set(resumed.steps)
    assert [event.seq for event in resumed.events] == list(range(len(resumed.events)))


async def test_who_is_cancelled_before_the_start_evaluates_nothing() -> None:
    executor = FakeExecutor(seconds=lambda program: 60.0)
    searching = controller(executor=executor)

    searching.cancel()
    async with asyncio.timeout(5):
        state, _ = await searching.run()

    assert state is State.CANCELLED
    assert not executor.evaluated


async def test_every_island_takes_its_turn_and_candidates_migrate() -> None:
    store = MemoryStore()
    search = Settings(asking=1, scoring=1, ahead=0, islands=3, migration_every=10)

    await controller(store=store, search=search, limit=Limit(evaluations=100)).run()

    assert {c.island for c in store.candidates} == {0, 1, 2}
    assert any(event.what.type == "island.migrated" for event in store.events)


@pytest.mark.parametrize("asking", [1, 4])
async def test_dying_before_any_write_loses_nothing_that_was_paid_for(asking: int) -> None:
    """Die before write 0, 1, 2, …; resume; the books must balance as if nothing had happened."""
    search = Settings(asking=asking, scoring=asking, ahead=0 if asking == 1 else 4, answers=2, replies=2)
    untouched = MemoryStore()
    await controller(store=untouched, search=search, limit=Limit(evaluations=20)).run()

    for dies_at in range(untouched.writes - 4):
        broken = MemoryStore(dies_at=dies_at)
        with pytest.raises(Crash):
            await controller(store=broken, search=search, limit=Limit(evaluations=20)).run()
        paid = {step: list(replies) for step, replies in broken.replies.items()}

        after = broken.reopened()
        state, _ = await controller(store=after, search=search, limit=Limit(evaluations=20)).run()

        assert state is State.FINISHED
        assert after.spent.evaluations == 20
        assert all(after.replies[step] == replies for step, replies in paid.items())
        assert after.closed == set(after.steps)
        assert after.spent.candidates == len(after.candidates)
        if asking == 1:
            assert [c.program for c in after.candidates] == [c.program for c in untouched.candidates]


async def test_a_share_of_the_prompts_is_asked_as_often_as_a_group_has_replies() -> None:
    """Which ones follows from the seed and the step, so a campaign that has died goes on with the same."""
    search = Settings(asking=1, scoring=1, ahead=0, answers=2, group_share=0.4, group_size=4)
    limit = Limit(evaluations=150)
    straight, broken = MemoryStore(), MemoryStore(dies_at=70)
    await controller(store=straight, search=search, limit=limit).run()

    with pytest.raises(Crash):
        await controller(store=broken, search=search, limit=limit).run()
    resumed = broken.reopened()
    await controller(store=resumed, search=search, limit=limit).run()

    asked = Counter(step.replies for step in straight.steps.values())
    assert set(asked) <= {1, 2, 3, 4}  # the last prompt is asked as often as there are evaluations left
    assert 0.2 < asked[4] / len(straight.steps) < 0.6
    assert resumed.steps == straight.steps
    assert [len(replies) for replies in resumed.replies.values()] == [s.replies for s in resumed.steps.values()]
    of_groups = {c.origin.reply for c in straight.candidates if c.status is AddStatus.NEW}
    assert of_groups == {0, 1, 2, 3}  # every answer of a group belongs to the archive like any other


@pytest.mark.parametrize("share", [0.2, 0.5])
async def test_no_group_is_asked_on_a_prompt_that_is_held_out_from_training(share: float) -> None:
    search = replace(ONE_BY_ONE, answers=1, group_share=1.0, group_size=4, train=Train.VPO, gate_share=share)
    store = MemoryStore()

    await controller(store=store, search=search, limit=Limit(evaluations=200)).run()

    kept = {
        step.replies for step in store.steps.values() if held_out(0, search.gate_share, step.parent, step.inspirations)
    }
    assert kept == {1}
    assert Counter(step.replies for step in store.steps.values())[4] > 30
    assert abs(sum(step.replies == 1 for step in store.steps.values()) / len(store.steps) - share) < 0.15


async def test_a_campaign_whose_store_fails_says_so() -> None:
    class Broken(MemoryStore):
        async def keep_replies(self, *args: object) -> None:
            raise StoreError("the disk is on fire")

    with pytest.raises(StoreError, match="on fire"):
        await controller(store=Broken(), search=Settings(asking=4, scoring=2)).run()


async def test_a_larger_budget_goes_on_from_the_end() -> None:
    store, straight = MemoryStore(), MemoryStore()
    await controller(store=store, limit=Limit(evaluations=19)).run()
    before = list(store.candidates)

    again = store.reopened()
    await controller(store=again, limit=Limit(evaluations=40)).run()
    await controller(store=straight, limit=Limit(evaluations=40)).run()

    assert again.candidates[: len(before)] == before
    assert again.spent.evaluations == straight.spent.evaluations == 40


@settings(max_examples=60, deadline=None)
@given(reply=st.one_of(st.text(max_size=400), st.binary(max_size=400).map(lambda raw: raw.decode("utf-8", "replace"))))
def test_any_reply_becomes_verdicts(reply: str) -> None:
    store = MemoryStore()
    search = Settings(asking=1, scoring=1, ahead=0, answers=3, patience=1)

    state, _ = asyncio.run(controller(FakeMutator(lambda prompt, rng: reply), store=store, search=search).run())

    assert state is State.STALLED
    assert len(store.candidates) == 4
    assert all(c.outcome.reason for c in store.candidates if c.outcome.verdict is Verdict.UNBUILT)


@pytest.mark.parametrize(
    "reply",
    ["<answer>" * 1_250_000, "x" * 10_000_000, "`" * 10_000_000, "\ud800 \udfff \0 <answer>\ud800</answer>", ""],
    ids=["tags", "letters", "ticks", "surrogates", "empty"],
)
async def test_a_monstrous_reply_is_survived(reply: str) -> None:
    store = MemoryStore()
    search = Settings(asking=1, scoring=1, ahead=0, patience=1)

    state, _ = await controller(FakeMutator(lambda prompt, rng: reply), store=store, search=search).run()

    assert state is State.STALLED
    assert {c.outcome.verdict for c in store.candidates[1:]} == {Verdict.UNBUILT}
    assert store.replies[0][0].text.encode() is not None


async def test_a_clock_that_jumps_backwards_changes_nothing_but_what_events_say() -> None:
    """Durations come from the loop's own clock, order from numbers; the wall clock is only written down."""
    hours = iter(range(10_000, 0, -1))
    runs = []
    for clock in (lambda: 0.0, lambda: 3600.0 * next(hours)):
        store = MemoryStore()
        searching = controller(store=store, limit=Limit(evaluations=50, seconds=60))
        searching._clock = clock
        assert (await searching.run())[0] is State.FINISHED
        assert 0 <= store.spent.seconds < 60
        runs.append([(c.origin, c.parents, c.program) for c in store.candidates])

    assert runs[0] == runs[1]
    assert store.events[0].at > store.events[-1].at
    assert [event.seq for event in store.events] == list(range(len(store.events)))
