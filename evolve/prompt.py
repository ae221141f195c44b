"""Prompts: what a model is shown, and what it is asked for.

The stable part (task, rules, format) comes first and the parent last, so that servers can reuse
the prefix of earlier prompts of the same campaign.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from evolve.candidate import Candidate
from evolve.problem import Problem
from evolve.program import END, START, Program
from evolve.reward import Direction
from evolve.text import fence_for


@dataclass(frozen=True, slots=True)
class Message:
    role: str
    """`system` or `user`, as in the chat format every server speaks."""
    content: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """One question to a mutator. The structured parts are for mutators that need no text."""

    problem: Problem
    parent: Candidate
    inspirations: tuple[Candidate, ...]
    answers: int
    """How many answers one reply shall hold (m)."""
    messages: tuple[Message, ...]

    @property
    def program(self) -> Program:
        """The parent's program: what an answer edits."""
        assert self.parent.program is not None  # only valid candidates are ever picked
        return self.parent.program


def build_prompt(problem: Problem, parent: Candidate, inspirations: Sequence[Candidate], answers: int) -> Prompt:
    messages = (
        Message("system", _system(problem, answers)),
        Message("user", _user(problem, parent, inspirations)),
    )
    return Prompt(problem, parent, tuple(inspirations), answers, messages)


def _system(problem: Problem, answers: int) -> str:
    rows = []
    for component, weight in zip(problem.rewards.components, problem.rewards.weights, strict=True):
        better = "higher is better" if component.direction is Direction.MAXIMIZE else "lower is better"
        unit = f" {component.unit}" if component.unit else ""
        rows.append(
            f"- {component.name}: {better}, from {component.low:g} to {component.high:g}{unit}, weight {weight:.3g}"
        )
    asked = (
        "Give one improved program."
        if answers == 1
        else f"Give {answers} different programs, each aimed at another trade-off between these rewards: "
        "together they should cover what anyone could prefer."
    )
    tags = (
        "Put it between <answer> and </answer>." if answers == 1 else "Put each between its own <answer> and </answer>."
    )
    return f"""You improve programs. The task:

{problem.statement}

Every program is scored by a vector of rewards:
{chr(10).join(rows)}

{asked} {tags}
Write an answer as one or more edits of the current program:

<answer>
<<<<<<< SEARCH {next(file.path for file in problem.seed.files if file.editable)}
lines of the current program, copied exactly, that occur once
=======
the lines that take their place
>>>>>>> REPLACE
</answer>

or as the whole new file in a ``` fence. Only lines between {START} and {END} may change, where a file has
these markers. An answer that does not apply or changes nothing is worth nothing.
Limits: {problem.limits.seconds:g} s and {problem.limits.memory_mib} MiB for all cases; language: {problem.language}.
{_files(problem, "These files are part of every program and cannot be changed:", problem.seed, editable=False)}
""".rstrip()


def _user(problem: Problem, parent: Candidate, inspirations: Sequence[Candidate]) -> str:
    parts = [_shown(problem, f"Another program, for ideas ({n})", other) for n, other in enumerate(inspirations, 1)]
    parts.append(_shown(problem, "The current program", parent))
    return "\n\n".join(parts)


def _shown(problem: Problem, title: str, candidate: Candidate) -> str:
    assert candidate.program is not None
    assert candidate.outcome.rewards is not None
    rewards = ", ".join(
        f"{name} = {value:.6g}" for name, value in problem.rewards.named(candidate.outcome.rewards).items()
    )
    return _files(problem, f"{title}: {rewards}", candidate.program, editable=True)


def _files(problem: Problem, title: str, program: Program, *, editable: bool) -> str:
    """The editable or the frozen files of a program, fenced; nothing if there are none."""
    files = [file for file in program.files if file.editable is editable]
    ticks = fence_for("\n".join(file.text for file in files), 3)
    texts = [f"{ticks}{problem.language} {file.path}\n{file.text.rstrip()}\n{ticks}" for file in files]
    return "\n".join([title, *texts]) if texts else ""
