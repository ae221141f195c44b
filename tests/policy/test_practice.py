"""Practice without a model or a sandbox: which problems, what is asked, what becomes of it, and how it is measured."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from numpy.random import Generator

from evolve.answers import write_answers
from evolve.candidate import SEED, AddStatus, Candidate
from evolve.edits import apply_answer
from evolve.mutator import Reply, Unavailable
from evolve.outcome import Outcome, Verdict
from evolve.problem import Problem
from evolve.program import Program
from evolve.prompt import Prompt
from evolve.suites.shapes import read_row
from evolve.suites.suite import Member
from evolve.suites.task import problem_of
from policy.practice import Plan, Practice, Unlearnable, chosen, compared, interval, measures
from policy.relative import EVEN
from tests.evolve.test_suite import OWN

PLAN = Plan(prompts=4, answers=2)
MEMBERS = tuple(Member(name, problem_of(read_row(OWN | {"name": name}))) for name in "abcdefg")
EDIT = "<<<<<<< SEARCH\n    return None\n=======\n    return {}\n>>>>>>> REPLACE"


class Says:
    """A policy that says the same to everybody: one answer that passes a test, one that does not apply."""

    name = "says"

    def __init__(self, *texts: str, ids: tuple[int, ...] | None = (1, 2)) -> None:
        self.texts, self.ids, self.asked = texts, ids, 0

    def worst_case(self, prompt: Prompt, replies: int) -> tuple[int, float]:
        return 0, 0.0

    async def propose(self, prompt: Prompt, replies: int, rng: Generator) -> list[Reply] | Unavailable:
        self.asked += 1
        if self.asked == 1:
            return Unavailable("starting", retry_after_seconds=0.001)
        text = write_answers(list(self.texts))
        return [Reply(text, "says", token_ids=self.ids, logprobs=(-1.0, -1.0), prompt_ids=(5,)) for _ in range(replies)]

    async def close(self) -> None:
        pass


class Scores:
    """`return N` passes the tests whose numbers are in N."""

    def __init__(self) -> None:
        self.programs: list[Program] = []

    async def score(self, problem: Problem, program: Program) -> Outcome:
        self.programs.append(program)
        source = program.files[1].text
        if "fault" in source:
            return Outcome(Verdict.SANDBOX_FAULT)
        if "None" in source:
            return Outcome(Verdict.CRASH)
        return Outcome(Verdict.OK, (float("1" in source), float("2" in source)))

    async def close(self) -> None:
        pass


def test_every_problem_is_practised_once_before_any_comes_again() -> None:
    names = [member.name for step in range(7) for member in chosen(MEMBERS, PLAN, step)]

    assert [Counter(names[start : start + 7]) for start in (0, 7, 14, 21)] == [Counter("abcdefg")] * 4
    assert names[:7] != names[7:14]
    assert [m.name for m in chosen(MEMBERS, PLAN, 5)] == names[20:24]
    assert len(chosen(MEMBERS, Plan(prompts=20), 0)) == 20


async def test_replies_become_verdicts_and_utilities_and_no_program_is_scored_twice() -> None:
    scorer, mutator = Scores(), Says(EDIT.format("1"), "nothing that applies")

    answered = await Practice(scorer, PLAN).ask(MEMBERS[0], mutator, 3, "step", 0)

    assert answered.verdicts == ((Verdict.OK, Verdict.UNBUILT),) * 3
    assert answered.utilities_GmR.tolist() == [[[1.0, 0.0], [0.0, 0.0]]] * 3
    assert len(scorer.programs) == 2  # the seed, which crashes and is shown all the same, and one answer
    group = answered.group(7, 0, lambda ids: "")
    assert group is not None
    assert (group.key.group, group.prompt_ids, len(group.replies)) == ("a", (5,), 3)


async def test_the_prompt_of_a_search_is_asked_as_it_was_and_pays_what_goes_beyond_its_parent() -> None:
    problem = MEMBERS[0].problem
    one, other = (_edited(problem, text) for text in ("1", "12"))
    shown = [
        Candidate(no, SEED, 0, (), program, Outcome(Verdict.OK, rewards), AddStatus.NEW, 0.0)
        for no, program, rewards in ((4, one, (1.0, 0.0)), (3, other, (1.0, 1.0)))
    ]
    searched = replace(MEMBERS[0], shown=tuple(shown))
    edits = [_edit("return {1}", text) for text in ("return {2}", "return {1, 2}", "return None")]

    practice = Practice(Scores(), replace(PLAN, answers=3))
    prompt = await practice.prompt(searched)
    answered = await practice.ask(searched, Says(*edits), 2, "step", 0)

    assert (prompt.parent, prompt.inspirations) == (shown[0], (shown[1],))
    assert answered.utilities_GmR[0].tolist() == [[0.0, 1.0], [1.0, 1.0], [0.0, 0.0]]
    assert answered.paid_GmR[0].tolist() == [[0.0, 1.0], [EVEN, 1.0], [0.0, 0.0]]
    assert answered.better == pytest.approx(1 / 3)


async def test_a_parent_that_is_said_again_is_paid_nothing() -> None:
    program = _edited(MEMBERS[0].problem, "1")
    parent = Candidate(4, SEED, 0, (), program, Outcome(Verdict.OK, (1.0, 0.0)), AddStatus.NEW, 0.5)
    same = _edit("return {1}", "return {1} "), _edit("return {1}", "return {1}")

    answered = await Practice(Scores(), PLAN).ask(replace(MEMBERS[0], shown=(parent,)), Says(*same), 2, "step", 0)

    assert answered.paid_GmR[0].tolist() == [[EVEN, EVEN], [0.0, 0.0]]
    assert answered.better == 0


def _edit(before: str, after: str) -> str:
    return f"<<<<<<< SEARCH\n    {before}\n=======\n    {after}\n>>>>>>> REPLACE"


def _edited(problem: Problem, tests: str) -> Program:
    found = apply_answer(problem.seed, _edit("return None", f"return {{{', '.join(tests)}}}"))
    assert isinstance(found, Program)
    return found


async def test_what_broke_was_ours_and_is_not_learned_from() -> None:
    answered = await Practice(Scores(), PLAN).ask(MEMBERS[0], Says(EDIT.format("fault")), 3, "step", 0)

    assert answered.group(7, 0, lambda ids: "") is None


async def test_a_policy_that_does_not_tell_its_tokens_cannot_be_trained() -> None:
    answered = await Practice(Scores(), PLAN).ask(MEMBERS[0], Says(EDIT.format("1"), ids=None), 3, "step", 0)

    with pytest.raises(Unlearnable, match="says does not tell tokens and log-probabilities"):
        answered.group(7, 0, lambda ids: "")


async def test_a_policy_is_measured_problem_by_problem() -> None:
    practice = Practice(Scores(), PLAN)
    half = [await practice.ask(member, Says(EDIT.format("1"), "x"), 2, "hidden", 0) for member in MEMBERS]
    whole = [
        await practice.ask(member, Says(EDIT.format("12"), EDIT.format("1")), 2, "hidden", 0) for member in MEMBERS
    ]

    before, after = measures(half, 0), measures(whole, 0)
    table = compared(before, after, 0)

    assert before["valid"] == [0.5] * 7
    assert (before["correct"], after["correct"]) == ([0.0] * 7, [1.0] * 7)
    assert before["best@4"] == [0.5] * 7
    assert before["pass@4"] == [0.0] * 7
    assert after["distinct@4"] == [2.0] * 7
    assert table["pass@4"]["gained"] == (1.0, 1.0, 1.0)


def test_an_interval_holds_the_mean_and_narrows_with_problems() -> None:
    rng = np.random.default_rng(0)
    few, many = rng.random(10).tolist(), rng.random(1000).tolist()

    (mean, low, high), (_, low_of_many, high_of_many) = interval(few, 0), interval(many, 0)

    assert low < mean < high
    assert high_of_many - low_of_many < (high - low) / 5
    assert interval(few, 0) == (mean, low, high)
