"""Practice: a policy answers the problems of a suite, is scored in the sandbox, and learns from what it has just said.

    problems of this step → prompt → policy → G replies of m answers → sandbox → rollout groups → learner

Training before the search, as in the VPO paper: on policy. The prompt of a problem shows its seed, and rewards are
utilities as they are, for there is no archive to rank them in. The prompt of an earlier search is asked as it was, and
answers are paid for what they have before its parent. What is random about a step follows from the seed and the step's
number, so a run that was killed goes on as if it had not been, and it does not matter which process asks which prompt.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import compress
from typing import Any, Protocol

import numpy as np

from evolve.answers import read_answers
from evolve.campaign import Credit, Train
from evolve.candidate import SEED, AddStatus, Candidate
from evolve.edits import apply_answer
from evolve.mutator import Mutator, Reply, Unavailable
from evolve.outcome import Outcome, Verdict
from evolve.problem import Problem
from evolve.program import Program
from evolve.prompt import Prompt, build_prompt
from evolve.randomness import stream
from evolve.suites.suite import Member
from policy.measures import Answers, at_k, best, bootstrap, distinct
from policy.objective import Key
from policy.relative import beyond_parent
from policy.rollout import Rollout, RolloutGroup
from policy.spans import Decode, answer_spans

OUTAGE_SECONDS = 5.0
"""Before a policy that is unavailable is asked again, if it does not say itself when."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How a policy practises. Equal plans, suites and models give equal policies on the same machine."""

    method: Train = Train.VPO
    credit: Credit = Credit.SEQUENCE
    prompts: int = 8
    """Problems of one step."""
    replies: int = 8
    """To each of them (G)."""
    answers: int = 3
    """In each reply (m)."""
    rate: float = 2e-5
    """Learning rate of the adapter."""
    rank: int = 16
    """Of the adapter (LoRA)."""
    hidden_replies: int = 16
    """To each hidden problem, before and after."""
    seed: int = 0

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


class Scorer(Protocol):
    """Runs programs of any problem."""

    async def score(self, problem: Problem, program: Program) -> Outcome: ...


class Unlearnable(ValueError):
    """The policy's replies lack what training needs; says what."""


@dataclass(frozen=True, slots=True, eq=False)
class Answered:
    """What became of all replies to one prompt."""

    name: str
    """Of the problem."""
    replies: tuple[Reply, ...]
    programs: tuple[tuple[bytes | None, ...], ...]
    """By hash, of each answer of each reply; None where the answer did not apply."""
    verdicts: tuple[tuple[Verdict, ...], ...]
    """In the same places."""
    utilities_GmR: np.ndarray[tuple[int, ...], np.dtype[np.float64]]
    """Zeros where an answer failed."""
    weights_R: np.ndarray[tuple[int, ...], np.dtype[np.float64]]
    """w* of the problem."""
    parent: Program
    """What an answer edits."""
    parent_R: np.ndarray[tuple[int, ...], np.dtype[np.float64]]
    """Its utilities."""
    is_searched: bool
    """Whether the prompt is one of a search, and not the seed of a problem."""

    @property
    def answers(self) -> Answers:
        valid_Gm = np.array([[verdict is Verdict.OK for verdict in reply] for reply in self.verdicts])
        return Answers(self.utilities_GmR, valid_Gm)

    @property
    def correct(self) -> float:
        """Different programs of a reply that meet every goal, in the mean over replies."""
        passed_Gm = np.all(self.utilities_GmR >= 1, axis=2)
        sets = [set(compress(reply, passed)) for reply, passed in zip(self.programs, passed_Gm, strict=True)]
        return float(np.mean([len(one) for one in sets]))

    @property
    def better(self) -> float:
        """Share of the answers whose program is better under w* than the parent."""
        return float(np.mean(self.utilities_GmR @ self.weights_R > self.parent_R @ self.weights_R))

    @property
    def paid_GmR(self) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
        """The rewards that are learned from. Zeros where an answer failed or is its parent again."""
        if not self.is_searched:
            return self.utilities_GmR
        parent = self.parent.hash
        same_Gm = np.array([[one == parent for one in reply] for reply in self.programs])
        counts_Gm1 = (self.answers.valid_Gm & ~same_Gm)[..., None]
        paid_GmR: np.ndarray[tuple[int, ...], np.dtype[np.float64]] = beyond_parent(self.utilities_GmR, self.parent_R)
        return np.where(counts_Gm1, paid_GmR, 0.0)

    def share(self, *verdicts: Verdict) -> float:
        return float(np.mean([[verdict in verdicts for verdict in reply] for reply in self.verdicts]))

    def group(self, seed: int, step: int, decode: Decode) -> RolloutGroup | None:
        """As the learner takes it; None where the sandbox broke too often to compare replies.

        Raises:
            Unlearnable: tokens or their log-probabilities are missing.
        """
        sound = [number for number, reply in enumerate(self.verdicts) if Verdict.SANDBOX_FAULT not in reply]
        if len(sound) < 2:
            return None
        rollouts = tuple(_rollout(self.replies[number], len(self.verdicts[number]), decode) for number in sound)
        prompt_ids = self.replies[0].prompt_ids
        if prompt_ids is None:
            raise Unlearnable(
                f"{self.replies[0].policy} does not tell the tokens of its prompt, so it cannot be trained"
            )
        return RolloutGroup(Key(seed, step, self.name), prompt_ids, rollouts, self.paid_GmR[sound])


def _rollout(reply: Reply, answers: int, decode: Decode) -> Rollout:
    if not reply.token_ids or reply.logprobs is None:
        raise Unlearnable(f"{reply.policy} does not tell tokens and log-probabilities, so it cannot be trained")
    return Rollout(reply.token_ids, reply.logprobs, answer_spans(reply.token_ids, answers, decode))


def chosen(train: Sequence[Member], plan: Plan, step: int) -> list[Member]:
    """The problems of a step: all of them once, in a random order, before any comes again."""
    places = range(step * plan.prompts, (step + 1) * plan.prompts)
    epochs = sorted({place // len(train) for place in places})
    order = [train[place] for epoch in epochs for place in stream(plan.seed, "order", epoch).permutation(len(train))]
    first = places.start - epochs[0] * len(train)
    return order[first : first + plan.prompts]


class Practice:
    """Puts problems to a policy. Seeds are scored once."""

    def __init__(self, scorer: Scorer, plan: Plan) -> None:
        self._scorer, self._plan = scorer, plan
        self._parents: dict[str, asyncio.Task[Candidate]] = {}

    async def ask(self, member: Member, mutator: Mutator, replies: int, *key: str | int) -> Answered:
        """All replies to the problem's seed, with what became of each answer; random by the key.

        Raises:
            MutatorRefused: the policy will never answer.
        """
        prompt, spec = await self.prompt(member), member.problem.rewards
        said = await _asked(mutator, prompt, replies, self._plan.seed, *key, member.name)
        children = [
            [apply_answer(prompt.program, answer.text) for answer in read_answers(reply.text, self._plan.answers)]
            for reply in said
        ]
        different = {child.hash: child for reply in children for child in reply if isinstance(child, Program)}
        scored = await asyncio.gather(*(self._scorer.score(prompt.problem, child) for child in different.values()))
        known = dict(zip(different, scored, strict=True))
        programs = tuple(tuple(one.hash if isinstance(one, Program) else None for one in reply) for reply in children)
        outcomes = [[None if one is None else known[one] for one in reply] for reply in programs]
        verdicts = tuple(tuple(one.verdict if one else Verdict.UNBUILT for one in reply) for reply in outcomes)
        utilities_GmR = np.zeros((len(said), self._plan.answers, len(spec)))
        for g, reply in enumerate(outcomes):
            for i, outcome in enumerate(reply):
                if outcome is not None and outcome.rewards is not None:
                    utilities_GmR[g, i] = spec.utilities(outcome.rewards)
        assert prompt.parent.outcome.rewards is not None  # a seed that fails is shown with the worst, see below
        parent_R = spec.utilities(prompt.parent.outcome.rewards)
        return Answered(
            member.name, tuple(said), programs, verdicts, utilities_GmR, spec.weights,
            prompt.program, parent_R, bool(member.shown),
        )  # fmt: skip

    async def prompt(self, member: Member) -> Prompt:
        """What asks for better programs than the problem's seed, or than what a search had found."""
        if member.shown:
            parent, *inspirations = member.shown
            return build_prompt(member.problem, parent, inspirations, self._plan.answers)
        if member.name not in self._parents:
            self._parents[member.name] = asyncio.ensure_future(self._parent(member.problem))
        return build_prompt(member.problem, await self._parents[member.name], (), self._plan.answers)

    async def _parent(self, problem: Problem) -> Candidate:
        """The seed, as a prompt shows it: one that fails is shown with the worst of every reward."""
        outcome = await self._scorer.score(problem, problem.seed)
        if outcome.rewards is None:
            outcome = Outcome(Verdict.OK, tuple(component.worst for component in problem.rewards.components))
        assert outcome.rewards is not None
        scalar = problem.rewards.scalar(outcome.rewards)
        return Candidate(0, SEED, 0, (), problem.seed, outcome, AddStatus.NEW, scalar)


async def _asked(mutator: Mutator, prompt: Prompt, replies: int, seed: int, *key: str | int) -> list[Reply]:
    while True:
        said = await mutator.propose(prompt, replies, stream(seed, "practice", *key))
        if not isinstance(said, Unavailable):
            return said
        await asyncio.sleep(said.retry_after_seconds or OUTAGE_SECONDS)


# ------------------------------------------------------------------------ before and after, in numbers


def measures(answered: Sequence[Answered], seed: int) -> dict[str, list[float]]:
    """What answers are worth, problem by problem: valid, better than the parent, different correct ones of a reply, and
    at k answers best, passed and different."""
    rows: dict[str, list[float]] = {}
    for one in answered:
        rng, prompts = stream(seed, "measures", one.name), [one.answers]
        values = {"valid": one.share(Verdict.OK), "better": one.better, "correct": one.correct}
        for name, measure in (
            ("best", lambda rows_NR, one=one: best(rows_NR, one.weights_R)),
            ("pass", lambda rows_NR: float((rows_NR >= 1).all(axis=1).any())),
            ("distinct", distinct),
        ):
            values |= {f"{name}@{k}": value for k, value in at_k(prompts, measure, rng).items()}
        for name, value in values.items():
            rows.setdefault(name, []).append(value)
    return rows


def interval(values: Sequence[float], seed: int) -> tuple[float, float, float]:
    """Mean over problems, and its 95 % bootstrap interval."""
    return bootstrap(np.asarray(values, dtype=np.float64), stream(seed, "interval"), (0.025, 0.975))


def compared(
    before: Mapping[str, Sequence[float]], after: Mapping[str, Sequence[float]], seed: int
) -> dict[str, dict[str, tuple[float, float, float]]]:
    """Of each measure: before, after, and what was gained, paired by problem."""
    return {
        name: {
            "before": interval(before[name], seed),
            "after": interval(after[name], seed),
            "gained": interval(np.subtract(after[name], before[name]).tolist(), seed),
        }
        for name in before
        if name in after
    }
