"""`quiver policy probe`: ask a policy for programs of a problem, score them in the sandbox, and say how good they are.

The first prompt shows the seed alone; each further one a valid program that was found before, with two others for
ideas. Nothing is stored, and a program that comes twice is scored once.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from rich.console import Console
from rich.live import Live
from rich.table import Table
from rich.text import Text

from api.wiring import Order, build_mutator, new_campaign
from evolve.answers import read_answers
from evolve.axes import front_axes
from evolve.campaign import Settings, SettingsError
from evolve.candidate import SEED, AddStatus, Candidate, Origin
from evolve.edits import EditError, apply_answer
from evolve.mutator import Mutator, MutatorRefused, Reply, Unavailable
from evolve.outcome import Executor, Outcome, Verdict
from evolve.problem import Problem, ProblemError
from evolve.program import Program
from evolve.prompt import Prompt, build_prompt
from evolve.randomness import stream
from policy.measures import Answers, at_k, best, covered, distinct, mean_distance
from sandbox import levels
from sandbox.embedded import EmbeddedExecutor

INSPIRATIONS = 2
SLOTS = 2


@dataclass(frozen=True, slots=True)
class Asked:
    """How much is asked for."""

    prompts: int
    replies: int
    """To each prompt (G)."""
    answers: int
    """In each reply (m)."""
    seed: int


@dataclass(slots=True)
class Tally:
    """What was found so far."""

    ends: Counter[str] = field(default_factory=Counter)
    """Answers by how they ended: `ok`, an edit's fault, or an outcome's verdict."""
    tokens: int = 0
    seconds: float = 0.0
    """That the policy took."""
    policy: str = ""
    replies: int = 0
    cut_off: int = 0

    @property
    def answers(self) -> int:
        return self.ends.total()

    def share(self, *ends: str) -> float:
        return sum(self.ends[end] for end in ends) / max(1, self.answers)


class Probe:
    """One policy on one problem."""

    def __init__(self, problem: Problem, mutator: Mutator, executor: Executor, asked: Asked, line: Line) -> None:
        self._problem, self._mutator, self._executor, self._asked, self._line = problem, mutator, executor, asked, line
        self._outcomes: dict[bytes, asyncio.Task[Outcome]] = {}
        self._valid: dict[bytes, Candidate] = {}
        self._built = 0
        self._tally = Tally()

    async def run(self) -> dict[str, Any]:
        seed = self._problem.seed
        outcome = await self._score(seed)
        if not outcome.ok:
            raise ProblemError(f"the seed got the verdict {outcome.verdict}: {outcome.reason}; try quiver check")
        self._keep(seed, outcome)
        answered = [await self._prompt(number) for number in range(self._asked.prompts)]
        return self._report(answered)

    async def _prompt(self, number: int) -> Answers:
        rng = stream(self._asked.seed, "probe", number)
        known = list(self._valid.values())
        order = rng.permutation(len(known))[: 1 + INSPIRATIONS] if number else [0]
        parent, *others = (known[index] for index in order)
        prompt = build_prompt(self._problem, parent, others, self._asked.answers)
        started = time.monotonic()
        replies = await self._mutator.propose(prompt, self._asked.replies, rng)
        if isinstance(replies, Unavailable):
            raise SettingsError(f"the policy is unavailable: {replies.reason}")
        # What a policy says itself leaves out the loading of a model.
        self._tally.seconds += max(reply.seconds for reply in replies) or time.monotonic() - started
        return await self._score_all(prompt, replies)

    async def _score_all(self, prompt: Prompt, replies: list[Reply]) -> Answers:
        """Score the answers side by side; each counts when its turn comes, so that the report is repeatable."""
        tasks: list[list[asyncio.Task[tuple[Program, Outcome] | EditError]]] = []
        for reply in replies:
            self._count(reply)
            answers = read_answers(reply.text, self._asked.answers)
            tasks.append([asyncio.create_task(self._answer(prompt.program, answer.text)) for answer in answers])
        return Answers.of(
            [[await self._settle(task) for task in of_reply] for of_reply in tasks], self._problem.rewards
        )

    def _count(self, reply: Reply) -> None:
        tally = self._tally
        tally.policy = reply.policy
        tally.replies += 1
        tally.tokens += reply.completion_tokens
        tally.cut_off += reply.finish == "length"

    async def _answer(self, parent: Program, text: str | None) -> tuple[Program, Outcome] | EditError:
        child = apply_answer(parent, text)
        return child if isinstance(child, EditError) else (child, await self._score(child))

    async def _settle(self, task: asyncio.Task[tuple[Program, Outcome] | EditError]) -> tuple[float, ...] | None:
        """Count an answer; its rewards, or None when it failed."""
        result = await task
        if isinstance(result, EditError):
            self._tally.ends[result.fault] += 1
            rewards = None
        else:
            program, outcome = result
            self._built += 1
            self._tally.ends[outcome.verdict] += 1
            rewards = outcome.rewards
            if rewards is not None:
                self._keep(program, outcome)
        self._line.show(self._problem.name, self._tally, self._asked)
        return rewards

    async def _score(self, program: Program) -> Outcome:
        if program.hash not in self._outcomes:
            self._outcomes[program.hash] = asyncio.create_task(self._executor.evaluate(program))
        return await self._outcomes[program.hash]

    def _keep(self, program: Program, outcome: Outcome) -> None:
        assert outcome.rewards is not None
        no = len(self._valid)
        origin = Origin(step=no, reply=0, answer=0) if no else SEED
        scalar = self._problem.rewards.scalar(outcome.rewards)
        self._valid.setdefault(program.hash, Candidate(no, origin, 0, (), program, outcome, AddStatus.NEW, scalar))

    def _report(self, prompts: list[Answers]) -> dict[str, Any]:
        rng, spec, tally = stream(self._asked.seed, "probe"), self._problem.rewards, self._tally
        axes = front_axes(Settings(), spec)
        return {
            "type": "probe",
            "policy": tally.policy,
            "problem": self._problem.name,
            "replies": tally.replies,
            "answers": tally.answers,
            "applicable_rate": self._built / max(1, tally.answers),
            "valid_rate": tally.share(Verdict.OK),
            "cut_off_rate": tally.cut_off / max(1, tally.replies),
            "ends": dict(sorted(tally.ends.items())),
            "programs": len(self._outcomes) - 1,
            "seed": spec.scalar(next(iter(self._valid.values())).outcome.rewards or ()),
            "best@k": at_k(prompts, lambda rows_NR: best(rows_NR, spec.weights), rng),
            "hypervolume@k": at_k(prompts, covered(axes.project), rng),
            "distinct@k": at_k(prompts, distinct, rng),
            "mean_distance": mean_distance(prompts),
            "tokens_per_second": tally.tokens / max(1e-9, tally.seconds),
            "replies_per_minute": 60 * tally.replies / max(1e-9, tally.seconds),
        }


class Line:
    """How far the probe is: one live line on a terminal; nothing where there is none."""

    def __init__(self) -> None:
        console = Console(file=sys.stderr)
        self._live = Live(console=console, auto_refresh=False, transient=True) if console.is_terminal else None
        if self._live is not None:
            self._live.start()

    def show(self, problem: str, tally: Tally, asked: Asked) -> None:
        if self._live is not None:
            of = asked.prompts * asked.replies * asked.answers
            speed = tally.tokens / max(1e-9, tally.seconds)
            text = f"{problem}  {tally.answers}/{of}  valid {tally.share(Verdict.OK):.0%}  {speed:.0f} tokens/s"
            self._live.update(Text(text, no_wrap=True, overflow="ellipsis"), refresh=True)

    def close(self) -> None:
        if self._live is not None:
            self._live.stop()


async def probe_policy(
    mutator: str, settings: Mapping[str, str], problem: Problem, asked: Asked, as_json: bool
) -> None:
    """Probe a policy on a problem and print the report; raises as `probe` does."""
    report = await probe(mutator, settings, problem, asked)
    if as_json:
        print(json.dumps(report, allow_nan=False))
    else:
        _print(report)


async def probe(mutator: str, settings: Mapping[str, str], problem: Problem, asked: Asked) -> dict[str, Any]:
    """What a policy's answers to a problem are worth.

    Raises:
        SettingsError: there is no such policy here, or it cannot answer.
        ProblemError: the problem's seed is not valid.
    """
    order = Order(problem, mutator=mutator, mutator_settings=settings, settings=Settings(answers=asked.answers))
    made, line = build_mutator(new_campaign(order, problem, time.time())), Line()
    try:
        executor = await EmbeddedExecutor.open(problem, asked.seed, SLOTS, level=await levels.choose())
        try:
            return await Probe(problem, made, executor, asked, line).run()
        finally:
            await executor.close()
    except MutatorRefused as refused:
        raise SettingsError(str(refused)) from None
    finally:
        line.close()
        await made.close()


def _print(report: Mapping[str, Any]) -> None:
    console = Console()
    console.print(f"{report['policy']} on {report['problem']}", style="bold", markup=False, highlight=False)
    console.print(
        f"{report['answers']} answers in {report['replies']} replies: {report['applicable_rate']:.0%} apply, "
        f"{report['valid_rate']:.0%} valid, {report['programs']} programs",
        highlight=False,
    )
    failed = {end: count for end, count in report["ends"].items() if end != Verdict.OK}
    if failed:
        console.print("failed: " + ", ".join(f"{count} {end}" for end, count in failed.items()), highlight=False)
    table = Table("", *(f"@{k}" for k in report["best@k"]))
    for name in ("best@k", "hypervolume@k", "distinct@k"):
        table.add_row(name.removesuffix("@k"), *(f"{value:.4g}" for value in report[name].values()))
    console.print(table)
    console.print(
        f"seed {report['seed']:.4f} under w*, mean distance {report['mean_distance']:.3f}, "
        f"{report['tokens_per_second']:.0f} tokens/s, {report['replies_per_minute']:.0f} replies/min",
        highlight=False,
    )
