"""`quiver check`: score a problem's seed in the real sandbox and explain what came out."""

from __future__ import annotations

import asyncio
import json
import math
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markup import escape

from api.report import rewards_table, say_trust
from evolve.outcome import Outcome
from evolve.problem import Problem, ProblemError
from evolve.program import Program
from sandbox import levels
from sandbox.embedded import EmbeddedExecutor


async def check_problem(problem: Problem, program_file: Path | None, as_json: bool) -> bool:
    """Score the seed (or the given file) and print what came out; True if there is nothing to mend."""
    outcome, report = await dry_run(problem, _program(problem, program_file), compare=program_file is None)
    if as_json:
        print(json.dumps(report, allow_nan=False))
    else:
        _print(problem, outcome, report)
    return not report["faults"]


async def dry_run(problem: Problem, program: Program, *, compare: bool = True) -> tuple[Outcome, dict[str, Any]]:
    """Score a program twice: its outcome, and a report of whether it is valid, repeatable and, to `compare`, as
    the problem expects of its seed."""
    executor = await EmbeddedExecutor.open(problem, slots=2, level=await levels.choose())
    try:  # at one time, and so in two processes: what differs between processes shall show
        first, second = await asyncio.gather(executor.evaluate(program), executor.evaluate(program))
    finally:
        await executor.close()
    return first, _report(problem, program, first, _faults(problem, first, second, compare))


def _program(problem: Problem, file: Path | None) -> Program:
    if file is None:
        return problem.seed
    try:
        return problem.seed.replace(problem.seed.files[0].path, file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise ProblemError(f"{file}: {error}") from None


def _faults(problem: Problem, first: Outcome, second: Outcome, compare: bool) -> list[str]:
    if first.rewards is None:
        first, second = second, first  # one of the two may have met cases that differ
    if first.rewards is None:
        return [f"verdict {first.verdict}: {first.reason}"]
    faults = []
    if second.rewards is None:
        faults.append(f"a second run got the verdict {second.verdict}: {second.reason}")
    elif second.rewards != first.rewards:
        faults.append(
            "two runs of the same program gave different rewards: draw all randomness from `rng`, and use "
            "facts.cpu_seconds only for a reward whose noise you can live with"
        )
    named = problem.rewards.named(first.rewards)
    for name, value in problem.expected.items() if compare else ():
        if not math.isclose(named[name], value, rel_tol=1e-9, abs_tol=1e-12):
            faults.append(f"{name} is {named[name]!r}, but problem.toml expects {value!r}")
    return faults


def _report(problem: Problem, program: Program, outcome: Outcome, faults: list[str]) -> dict[str, Any]:
    return {
        "type": "check",
        "problem": problem.name,
        "id": problem.id,
        "trust": problem.trust.value,
        "verdict": outcome.verdict.value,
        "rewards": None if outcome.rewards is None else problem.rewards.named(outcome.rewards),
        "scalar": None if outcome.rewards is None else problem.rewards.scalar(outcome.rewards),
        "cases": len(outcome.cases),
        "program_bytes": program.size,
        "cpu_seconds": outcome.cpu_seconds,
        "wall_seconds": outcome.wall_seconds,
        "peak_mib": outcome.peak_mib,
        "log": outcome.log,
        "level": int(outcome.level),
        "faults": faults,
    }


def _print(problem: Problem, outcome: Outcome, report: dict[str, Any]) -> None:
    console = Console()
    console.print(f"[bold]{escape(problem.title)}[/bold]  {report['id']}", soft_wrap=True)
    if report["rewards"]:
        columns = {"seed": report["rewards"]}
        if problem.expected:
            columns = {"expected": dict(problem.expected), "got": report["rewards"]}
        console.print(rewards_table(problem, columns))
        console.print(f"utility under w*: {report['scalar']:.6f}")
        say_trust(console, problem)
    cases = "1 case" if report["cases"] == 1 else f"{report['cases']} cases"
    console.print(
        f"{cases}, {outcome.cpu_seconds:.3f} s of processor time, {outcome.wall_seconds:.3f} s of "
        f"{problem.limits.seconds:g} s, {outcome.peak_mib:.0f} MiB"
    )
    console.print(f"isolation: {levels.name_of(outcome.level)}", highlight=False)
    if outcome.log:
        console.print("it printed:", outcome.log[:2000], markup=False, highlight=False)
    for fault in report["faults"]:
        console.print(f"✗ {fault}", style="red", markup=False, highlight=False, soft_wrap=True)
    if not report["faults"]:
        console.print("✓ ready: `quiver run` can use it", style="green")
