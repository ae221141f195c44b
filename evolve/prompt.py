"""Prompts: what a model is shown, and what it is asked for.

The stable part (task, rules, format) comes first and the parent last, so that servers can reuse
the prefix of earlier prompts of the same campaign.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np

from evolve.candidate import Candidate
from evolve.problem import Problem
from evolve.program import END, START, Program
from evolve.reward import Direction, RewardComponent, RewardSpec, Vector
from evolve.text import fence_for

NAMED = 24
"""Rewards of a program that a prompt names; a vector may have hundreds, which no reader weighs one by one."""

SHORT = 16
"""Lines of a seed up to which whole programs are asked for: an edit would repeat most of it, and small models copy the
form of an edit where they should fill it in (experiment log of README.md)."""


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


def build_prompt(
    problem: Problem,
    parent: Candidate,
    inspirations: Sequence[Candidate],
    answers: int,
    guidance: Sequence[str] = (),
) -> Prompt:
    """`guidance` is what people say who watch the campaign."""
    messages = (
        Message("system", _system(problem, answers) + _guidance(guidance)),
        Message("user", _user(problem, parent, inspirations) + _closing(problem, answers)),
    )
    return Prompt(problem, parent, tuple(inspirations), answers, messages)


def _system(problem: Problem, answers: int) -> str:
    asked = (
        "Give one improved program."
        if answers == 1
        else f"Give {answers} different programs, each aimed at another trade-off between these rewards: "
        "together they should cover what anyone could prefer."
    )
    tags = (
        "Put it between <answer> and </answer>." if answers == 1 else "Put each between its own <answer> and </answer>."
    )
    frozen = _files(
        problem, "These files are part of every program and cannot be changed:", problem.seed, editable=False
    )
    return f"""You improve programs. The task:

{problem.statement}

Every program is scored by a vector of rewards:
{_components(problem.rewards)}

{asked} {tags}
{_form(problem)}An answer that does not apply or changes nothing is worth nothing.
Limits: {problem.limits.seconds:g} s and {problem.limits.memory_mib} MiB for all cases; language: {problem.language}.
{frozen}
""".rstrip()


def _form(problem: Problem) -> str:
    """How an answer is written; either way is always understood."""
    path = next(file.path for file in problem.seed.files if file.editable)
    if _is_short(problem):
        return f"""Write an answer as the whole new file:

<answer>
```{problem.language} {path}
the new program
```
</answer>

"""
    return f"""Write an answer as one or more edits of the current program:

<answer>
<<<<<<< SEARCH {path}
lines of the current program, copied exactly, that occur once
=======
the lines that take their place
>>>>>>> REPLACE
</answer>

or as the whole new file in a ``` fence. Only lines between {START} and {END} may change, where a file has
these markers. """


def _is_short(problem: Problem) -> bool:
    """Whether its programs begin as a single short file of which every line may change."""
    segments = [segment for file in problem.seed.files if file.editable for segment in file.segments]
    return len(segments) == 1 and segments[0].editable and len(segments[0].lines) <= SHORT


def _guidance(texts: Sequence[str]) -> str:
    lines = "\n".join(f"- {text}" for text in texts)
    return f"\n\nThe people who run this search ask you to keep in mind:\n{lines}" if texts else ""


def _components(spec: RewardSpec) -> str:
    """A line for each component; if they are many, for each run of components that are of one kind."""
    kinds = list(map(_kind, spec.components, spec.weights))
    if len(spec) <= NAMED:
        return "\n".join(f"- {name}: {kind}" for name, kind in zip(spec.names, kinds, strict=True))
    lines = []
    for kind, run in groupby(range(len(spec)), kinds.__getitem__):
        first, *rest = (spec.names[r] for r in run)
        names = f"{first} to {rest[-1]} ({len(rest) + 1} rewards)" if rest else first
        lines.append(f"- {names}: {kind}{' each' if rest else ''}")
    return "\n".join(lines)


def _kind(component: RewardComponent, weight: float) -> str:
    better = "higher is better" if component.direction is Direction.MAXIMIZE else "lower is better"
    unit = f" {component.unit}" if component.unit else ""
    return f"{better}, from {component.low:g} to {component.high:g}{unit}, weight {weight:.3g}"


def _user(problem: Problem, parent: Candidate, inspirations: Sequence[Candidate]) -> str:
    spec = problem.rewards
    now_R = spec.utilities(_measured(parent))
    parts = [
        _shown(problem, f"Another program, for ideas ({n})", other, now_R - spec.utilities(_measured(other)))
        for n, other in enumerate(inspirations, 1)
    ]
    parts.append(_shown(problem, "The current program", parent, now_R))
    return "\n\n".join(parts)


def _closing(problem: Problem, answers: int) -> str:
    """Said again behind the program, for a small model has forgotten it by then."""
    if not _is_short(problem):
        return ""
    asked = "one answer, a whole file" if answers == 1 else f"{answers} answers, each a whole file"
    return f"\n\nNow write {asked} in its own ``` fence between <answer> and </answer>."


def _shown(problem: Problem, title: str, candidate: Candidate, order_R: Vector) -> str:
    """A program under its rewards; of more than NAMED those that come first: a parent's worst, another's lead."""
    assert candidate.program is not None
    rewards = _measured(candidate)
    if len(rewards) <= NAMED:
        chosen, summary = range(len(rewards)), ""
    else:
        chosen = np.argsort(order_R, kind="stable")[:NAMED].tolist()
        summary = f"{problem.rewards.scalar(rewards):.4g} of 1 in all; "
    text = ", ".join(f"{problem.rewards.names[r]} = {rewards[r]:.6g}" for r in chosen)
    return _files(problem, f"{title}: {summary}{text}", candidate.program, editable=True)


def _measured(candidate: Candidate) -> tuple[float, ...]:
    assert candidate.outcome.rewards is not None  # only valid candidates are ever shown
    return candidate.outcome.rewards


def _files(problem: Problem, title: str, program: Program, *, editable: bool) -> str:
    """The editable or the frozen files of a program, fenced; nothing if there are none."""
    files = [file for file in program.files if file.editable is editable and file.path not in problem.unshown]
    ticks = fence_for("\n".join(file.text for file in files), 3)
    texts = [f"{ticks}{problem.language} {file.path}\n{file.text.rstrip()}\n{ticks}" for file in files]
    return "\n".join([title, *texts]) if texts else ""
