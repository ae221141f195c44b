"""The main loop: problem → island → prompt → reply → programs → sandbox → reward vectors → archive.

    run      keeps steps going until a budget is spent or somebody says stop
    _step    one turn of the search; reads as the data flow
    _count   everything that follows from one outcome, in one transaction

Asking and scoring overlap without generations: a step waits for a place with the policy, then
each of its programs waits for a place with the executor, and no more than `ahead` steps may be
between the two. With asking = 1 and ahead = 0 there is one step at a time, and with a mutator
that draws only from the generator passed in, two runs are the same to the byte.

The parts do not know the controller: it is given policies, an executor, a store and a clock, and
drives them. Randomness is keyed by (seed, purpose, step), so nothing depends on who was faster.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from numpy.typing import NDArray

from evolve.answers import read_answers
from evolve.budget import Budget, Claim
from evolve.campaign import Campaign, Spent, State, Train
from evolve.candidate import SEED, AddStatus, Candidate, Origin
from evolve.edits import EditError, apply_answer
from evolve.events import (
    ArchiveImproved,
    CampaignEnded,
    CampaignStarted,
    CandidateFailed,
    CandidateRepeated,
    CandidateScored,
    Event,
    Happening,
    IslandMigrated,
    PolicyUnavailable,
)
from evolve.index import CHUNK, Index
from evolve.mutator import MutatorRefused, Reply, Unavailable
from evolve.outcome import Executor, Outcome, Verdict
from evolve.policies import Context, Policies, Purpose, held_out
from evolve.problem import Problem
from evolve.program import Program
from evolve.prompt import Prompt, build_prompt
from evolve.randomness import stream
from evolve.store import OpenStep, Step, Store, StoreError
from evolve.text import clean
from evolve.trace import Trace, Untraced

REMEMBERED = 256
"""Candidates kept with their texts; older ones are read from the store again."""
DUMP_EVERY = 2000
"""Candidates between two dumps of the index, at least."""
DUMP_BYTES = 1024
"""And so many bytes of it for every candidate, at most."""
OUTAGE_SECONDS = (1.0, 60.0)
"""First and longest wait while the policy is unavailable and names no time of its own."""
LONGEST_PAUSE_SECONDS = 3600.0
"""However much longer the server asks for: somebody may have mended it."""
FAULTS_IN_A_ROW = 5
"""Sandbox faults without an evaluation between them before the campaign gives up."""


@dataclass
class Turn:
    """A step on its way, with its prompt and what it may still spend."""

    step: Step
    prompt: Prompt
    claim: Claim
    replies: tuple[Reply, ...] = ()
    """Not empty for a step whose replies a dead process had already paid for."""
    done: frozenset[tuple[int, int]] = frozenset()
    left: int = 0
    """Answers that are not candidates yet."""
    evaluated: int = 0


class Controller:
    """One campaign. `run` it once."""

    def __init__(
        self,
        campaign: Campaign,
        problem: Problem,
        policies: Policies,
        executor: Executor,
        store: Store,
        *,
        clock: Callable[[], float] = time.time,
        on_event: Callable[[Event], None] = lambda event: None,
        trace: Trace | None = None,
    ) -> None:
        self.campaign, self.problem = campaign, problem
        self._policies, self._executor, self._store = policies, executor, store
        self._clock, self._on_event, self._trace = clock, on_event, trace or Untraced()
        settings = campaign.settings
        self.index = Index(settings, problem.rewards, campaign.seed)
        self._asking, self._scoring = asyncio.Semaphore(settings.asking), asyncio.Semaphore(settings.scoring)
        self._room = asyncio.Semaphore(settings.asking + settings.ahead)
        self._open: deque[OpenStep] = deque()
        self._in_flight = 0
        self._settled = asyncio.Event()
        self._recent: OrderedDict[int, Candidate] = OrderedDict()
        self._evaluating: dict[bytes, asyncio.Event] = {}
        self._next_step = self._next_event = self._dump_at = 0
        self._idle_steps = self._faults = 0
        self._out = False
        self._ending: tuple[State, str] | None = None
        self._deadline: asyncio.Timeout | None = None
        self._ended = asyncio.Event()

    # ------------------------------------------------------------------------------- the loop

    async def run(self) -> tuple[State, str]:
        """Search until a budget is spent, somebody stops it, or it cannot go on; say which.

        Raises:
            StoreError: the database is gone; what was committed is safe.
        """
        await self._begin()
        try:
            async with asyncio.timeout(self._seconds_left()) as self._deadline, asyncio.TaskGroup() as steps:
                if self._ending is None:
                    await self._score_seed()
                while (turn := await self._next_turn()) is not None:
                    steps.create_task(self._traced(turn))
        except TimeoutError:
            self._end(State.FINISHED, f"all {self.budget.limit.seconds:g} seconds are spent")
        except BaseExceptionGroup as group:
            broken = first_error(group)
            if isinstance(broken, Exception) and not isinstance(broken, StoreError):  # a fault of ours: say so
                await self._note(State.FAILED, CampaignEnded(State.FAILED, repr(broken)), reason=repr(broken))
            raise broken from group
        assert self._ending is not None
        state, reason = self._ending
        await self._note(state, CampaignEnded(state, reason), reason=reason)
        return state, reason

    async def _step(self, turn: Turn) -> None:
        """One turn of the search."""
        try:
            replies = turn.replies or await self._ask(turn)
            turn.left = len(replies) * turn.step.answers - len(turn.done)
            async with asyncio.TaskGroup() as answers:
                for number, reply in enumerate(replies):
                    for answer in read_answers(reply.text, turn.step.answers):
                        if (number, answer.index) not in turn.done:
                            program = apply_answer(turn.prompt.program, answer.text)
                            answers.create_task(self._score(turn, Origin(turn.step.no, number, answer.index), program))
        except MutatorRefused as refusal:
            self._end(State.FAILED, str(refusal))
        finally:
            self._leave(turn)

    async def _traced(self, turn: Turn) -> None:
        with self._trace.span("step", step=turn.step.no):
            await self._step(turn)

    def stop(self, state: State = State.STOPPED, reason: str = "stopped by the user") -> None:
        """Start nothing new; what is in flight finishes and is recorded."""
        self._end(state, reason)

    def cancel(self, reason: str = "cancelled by its user") -> None:
        """End at once: what is in flight is given up, as if this process had died. A later run takes it up again."""
        if self._ending is not None and self._ending[0] is State.CANCELLED:
            return
        self._end(State.CANCELLED, reason)
        self._ending = (State.CANCELLED, reason)  # also when it was about to stop
        if self._deadline is not None and not self._deadline.expired():
            self._deadline.reschedule(asyncio.get_running_loop().time())

    def hand_over(self) -> None:
        """As `stop`, but the campaign goes on as soon as somebody else takes it up."""
        self._end(State.QUEUED, "its controller was stopped")

    # ----------------------------------------------------------------------------- its stations

    async def _begin(self) -> None:
        """Rebuild the index from the store."""
        self._started = asyncio.get_running_loop().time()
        history = await self._store.history()
        self.budget = Budget(self.campaign.limit, history.spent)
        self._seconds_before = history.spent.seconds
        self._next_step, self._next_event = history.next_step, history.next_event
        self._open.extend(history.open_steps)
        self.index = Index.restored(self.campaign.settings, self.problem.rewards, self.campaign.seed, history.dump)
        self._dump_at = self.index.last + DUMP_EVERY
        while rows := await self._store.valid(self.index.last, CHUNK):
            self.index.extend(rows)
        await self._note(State.RUNNING, CampaignStarted(self.problem.name, history.next_step))
        await self._policies.begin()

    async def _score_seed(self) -> None:
        """On the first start, score the seed program: it takes the same path as any candidate."""
        if self.budget.spent.candidates:
            outcome = (await self._recall([0]))[0].outcome
        else:
            outcome = await self._executor.evaluate(self.problem.seed)
            if outcome.verdict is not Verdict.SANDBOX_FAULT:
                await self._count(None, SEED, self.problem.seed, outcome)
        if not outcome.ok:
            self._end(State.FAILED, f"the seed program got the verdict {outcome.verdict}: {outcome.reason}")

    async def _next_turn(self) -> Turn | None:
        """The next step, once there is room for it; None when it is time to end."""
        await self._room.acquire()
        while self._ending is None:
            self._settled.clear()
            await self._let_policies_move()
            turn = await self._reopen(self._open.popleft()) if self._open else await self._plan()
            if isinstance(turn, str) and self._open and not self._in_flight:
                turn = await self._plan()  # less than the open step may cost is left, but something is
            if isinstance(turn, Turn):
                self._in_flight += 1
                return turn
            if not self._in_flight:  # nobody is left who could give back what he has claimed
                self._end(State.FINISHED, turn)
            else:
                await self._settled.wait()
        return None

    async def _let_policies_move(self) -> None:
        """Keep what has happened to the versions of the policy since the last step."""
        for change in await self._policies.advance(self._next_step):
            events = self._events(*change.happened)
            await self._store.note(events, self._spent(), State.RUNNING, moves=change.moves)
            self._announce(events)

    async def _plan(self) -> Turn | str:
        """Choose policy, island, parent and inspirations, and claim what the step may cost; or why not."""
        settings, no = self.campaign.settings, self._next_step
        left = self.budget.evaluations_left()
        spent = self.budget.exhausted("evaluations", "seconds", "tokens", "dollars")
        if spent is not None or left < 1:
            return spent or "every evaluation that is left is claimed"
        answers = min(settings.answers, left)
        errand = self._policies.errand(no)
        context, purpose = errand.context, Purpose.GATE
        if context is None:
            island, (parent, *inspirations) = self.index.pick(no)
            context, purpose = Context(island, parent, tuple(inspirations)), Purpose.SEARCH
        replies = max(1, min(errand.replies or self._replies(no, context), left // answers))
        as_of = self.budget.spent.candidates
        step = Step(
            no, context.island, context.parent, context.inspirations, replies, answers, as_of, errand.policy, purpose
        )
        prompt = await self._prompt(step)
        claim = Claim(replies * answers, *self._policies.mutator(step.policy).worst_case(prompt, replies))
        if (refused := self.budget.claim(claim)) is not None:
            return refused
        self._next_step += 1
        await self._store.plan(step, prompt.messages)
        return Turn(step, prompt, claim)

    def _replies(self, no: int, context: Context) -> int:
        """How often the prompt of this step is asked: a share of them makes rollout groups to train on."""
        settings, seed = self.campaign.settings, self.campaign.seed
        if settings.train is not Train.OFF and held_out(
            seed, settings.gate_share, context.parent, context.inspirations
        ):
            return settings.replies
        is_group = stream(seed, "group", no).random() < settings.group_share
        return settings.group_size if is_group else settings.replies

    async def _reopen(self, left: OpenStep) -> Turn | str:
        """Go on with a step that a dead process had planned: its prompt stands, its replies are paid for."""
        prompt = await self._prompt(left.step)
        mutator = self._policies.mutator(left.step.policy)
        cost = (0, 0.0) if left.replies else mutator.worst_case(prompt, left.step.replies)
        claim = Claim(left.step.replies * left.step.answers - len(left.done), *cost)
        if (refused := self.budget.claim(claim)) is not None:
            self._open.appendleft(left)
            return refused
        return Turn(left.step, prompt, claim, left.replies, left.done)

    async def _prompt(self, step: Step) -> Prompt:
        shown = await self._recall([step.parent, *step.inspirations])
        return build_prompt(self.problem, shown[0], shown[1:], step.answers, await self._store.guidance())

    async def _ask(self, turn: Turn) -> tuple[Reply, ...]:
        """Replies, paid for and kept. During an outage the step waits; empty if the campaign ends first."""
        wait, longest = OUTAGE_SECONDS
        while self._ending is None:
            async with self._asking:
                if (spent := self.budget.exhausted("tokens", "dollars")) is not None:
                    self._end(State.FINISHED, spent)  # replies in flight have cost more than was claimed for them
                if self._ending is not None:
                    break
                rng = stream(self.campaign.seed, "mutate", turn.step.no)
                mutator = self._policies.mutator(turn.step.policy)
                with self._trace.span("reply", step=turn.step.no, replies=turn.step.replies, policy=turn.step.policy):
                    said = await mutator.propose(turn.prompt, turn.step.replies, rng)
            if not isinstance(said, Unavailable):
                self._out = False
                replies = tuple(replace(reply, text=clean(reply.text)) for reply in said)
                tokens = sum(reply.prompt_tokens + reply.completion_tokens for reply in replies)
                self.budget.spend(replies=len(replies), tokens=tokens, dollars=sum(reply.dollars for reply in replies))
                self._release(turn, Claim(0, turn.claim.tokens, turn.claim.dollars))
                await self._store.keep_replies(turn.step.no, replies, self._spent())
                return replies
            pause = min(said.retry_after_seconds or wait, LONGEST_PAUSE_SECONDS)
            if not self._out:
                self._out = True
                await self._note(State.RUNNING, PolicyUnavailable(said.reason, pause))
            wait = min(2 * wait, longest)
            try:
                async with asyncio.timeout(pause):
                    await self._ended.wait()
            except TimeoutError:
                continue
        return ()

    async def _score(self, turn: Turn, origin: Origin, program: Program | EditError) -> None:
        """Evaluate a program, unless it has been evaluated before, and count the outcome."""
        if isinstance(program, EditError):
            unbuilt = Outcome(Verdict.UNBUILT, reason=str(program))
            await self._count(turn, origin, None, unbuilt)
            return
        while (twin := self._evaluating.get(program.hash)) is not None:
            await twin.wait()  # the same program is on its way: its outcome will do
        done = self._evaluating[program.hash] = asyncio.Event()
        try:
            if (first := await self._store.scored_before(program.hash)) is not None:
                self._release(turn, Claim(evaluations=1))
                await self._count(turn, origin, program, first.outcome, first)
                return
            with self._trace.span("evaluation", step=origin.step, reply=origin.reply, answer=origin.answer) as span:
                async with self._scoring:
                    outcome = await self._executor.evaluate(program)
                turn.evaluated += outcome.verdict is not Verdict.SANDBOX_FAULT
                self._release(turn, Claim(evaluations=1))
                no = await self._count(turn, origin, program, outcome)
                span.note(candidate=no, verdict=outcome.verdict.value)
        finally:
            del self._evaluating[program.hash]
            done.set()

    async def _count(
        self,
        turn: Turn | None,
        origin: Origin,
        program: Program | None,
        outcome: Outcome,
        first: Candidate | None = None,
    ) -> int:
        """Everything that follows from one outcome: archive, budget, events; then one transaction. Its number."""
        step, closes = None, False
        if turn is not None:
            turn.left -= 1
            step, closes = turn.step, not turn.left
        no, island = self.budget.spent.candidates, step.island if step else 0
        rewards, spec, scalar = outcome.rewards, self.problem.rewards, None
        happened: list[Happening] = []
        if first is not None:
            status, scalar = AddStatus.DUPLICATE, first.scalar
            happened.append(CandidateRepeated(no, island, first.no))
        elif rewards is None:
            status = AddStatus.FAILED
            happened.append(CandidateFailed(no, island, outcome.verdict, outcome.reason))
        else:
            placed = self.index.add(no, island, spec.utilities(rewards))
            status, scalar = placed.status, placed.scalar
            happened.append(CandidateScored(no, island, status, scalar))
            if placed.is_best:
                happened.append(ArchiveImproved(no, scalar, spec.named(rewards)))
            happened += [IslandMigrated(m.no, m.source, m.target, m.status) for m in placed.migrations]
        evaluated = first is None and outcome.verdict not in (Verdict.UNBUILT, Verdict.SANDBOX_FAULT)
        self.budget.spend(
            candidates=1,
            evaluations=evaluated,
            valid=first is None and outcome.ok,
            duplicates=first is not None,
            unbuilt=outcome.verdict is Verdict.UNBUILT,
        )
        self._watch_faults(outcome, evaluated)
        parents = (step.parent, *step.inspirations) if step else ()
        candidate = Candidate(no, origin, island, parents, program, outcome, status, scalar)
        self._remember(candidate)
        if turn is not None and turn.step.purpose is Purpose.SEARCH:
            self._policies.counted(turn.step.policy, turn.prompt.parent, candidate)
        events = self._events(*happened)
        await self._store.record(candidate, events, self._spent(), closes=closes, dump=self._dump_if_due())
        self._announce(events)
        return no

    # ----------------------------------------------------------------------------- small change

    def _dump_if_due(self) -> dict[str, NDArray[Any]] | None:
        """Now and then, what makes the next start quick; the larger it is, the less often."""
        if self.index.last < self._dump_at:
            return None
        dump = self.index.dump()
        self._dump_at = self.index.last + max(DUMP_EVERY, sum(array.nbytes for array in dump.values()) // DUMP_BYTES)
        return dump

    def _leave(self, turn: Turn) -> None:
        """Give back what the step did not use, and its place."""
        self._release(turn, turn.claim)
        self._idle_steps = 0 if turn.evaluated else self._idle_steps + 1
        if self._idle_steps >= self.campaign.settings.patience:
            self._end(State.STALLED, f"{self._idle_steps} steps in a row brought no new program to evaluate")
        self._in_flight -= 1
        self._room.release()
        self._settled.set()

    def _release(self, turn: Turn, claim: Claim) -> None:
        self.budget.release(claim)
        turn.claim = turn.claim.minus(claim.evaluations, claim.tokens, claim.dollars)

    def _watch_faults(self, outcome: Outcome, evaluated: bool) -> None:
        self._faults = 0 if evaluated else self._faults + (outcome.verdict is Verdict.SANDBOX_FAULT)
        if self._faults >= FAULTS_IN_A_ROW:
            self._end(State.FAILED, f"{self._faults} sandbox faults in a row, the last: {outcome.reason}")

    def _end(self, state: State, reason: str) -> None:
        """The first reason to end is the reason; nothing new is started after it."""
        self._ending = self._ending or (state, reason)
        self._ended.set()
        self._settled.set()

    def _events(self, *happened: Happening) -> list[Event]:
        now = self._clock()
        events = [Event(self._next_event + n, now, what) for n, what in enumerate(happened)]
        self._next_event += len(events)
        return events

    def _announce(self, events: list[Event]) -> None:
        """Tell who listens; only of what is durable, so that no number is ever told twice."""
        for event in events:
            self._on_event(event)

    async def _note(self, state: State, what: Happening, reason: str = "") -> None:
        events = self._events(what)
        await self._store.note(events, self._spent(), state, reason)
        self._announce(events)

    def _spent(self) -> Spent:
        self.budget.spent = replace(self.budget.spent, seconds=self._seconds())
        return self.budget.spent

    def _seconds(self) -> float:
        return self._seconds_before + asyncio.get_running_loop().time() - self._started

    def _seconds_left(self) -> float | None:
        if self._ending is not None and self._ending[0] is State.CANCELLED:
            return 0.0
        limit = self.budget.limit.seconds
        return None if math.isinf(limit) else max(0.0, limit - self._seconds())

    async def _recall(self, numbers: Sequence[int]) -> list[Candidate]:
        known = {no: self._recent[no] for no in numbers if no in self._recent}
        if unknown := [no for no in numbers if no not in known]:
            known |= zip(unknown, await self._store.recall(unknown), strict=True)
        for candidate in known.values():
            self._remember(candidate)
        return [known[no] for no in numbers]

    def _remember(self, candidate: Candidate) -> None:
        if candidate.outcome.ok and candidate.status is not AddStatus.DUPLICATE:
            self._recent[candidate.no] = candidate
            self._recent.move_to_end(candidate.no)
            if len(self._recent) > REMEMBERED:
                self._recent.popitem(last=False)


def first_error(group: BaseException) -> BaseException:
    """The exception that broke a task group."""
    while isinstance(group, BaseExceptionGroup):
        group = group.exceptions[0]
    return group
