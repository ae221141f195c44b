"""What a campaign found, as data for machines and as a page for people."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from sqlalchemy import Connection

from api import DATABASE
from api.versions import policy_of, print_policy
from api.wiring import Wired
from db import campaigns
from db.rows import candidate_from_row
from evolve.campaign import State, Train
from evolve.candidate import Candidate
from evolve.hypervolume import hypervolume
from evolve.index import FRONT
from evolve.problem import Problem, Trust
from evolve.reward import Direction
from evolve.statistics import Summary


def summarise(wired: Wired, state: State, reason: str) -> dict[str, Any]:
    """The last line of `--json`."""
    database, problem, number = wired.database, wired.problem, wired.number
    with database.read() as connection:
        best_no = campaigns.best_candidate(connection, number)
        best = None if best_no is None else candidate_from_row(connection, number, best_no, problem.seed)
        seed = candidate_from_row(connection, number, 0, problem.seed)
        saved = campaigns.find_campaign_by_number(connection, number)
        components = _components(connection, number, problem, wired.controller.index.statistics)
        policy = policy_of(connection, number)
    spent, index, shown = saved.spent, wired.controller.index, best or seed
    _, points_NF = index.front.front()
    return {
        "type": "summary",
        "campaign": saved.campaign.id,
        "problem": problem.name,
        "trust": problem.trust.value,
        "state": state.value,
        "reason": reason,
        "evaluations": spent.evaluations,
        "valid": spent.valid,
        "duplicates": spent.duplicates,
        "unbuilt": spent.unbuilt,
        "candidates": spent.candidates,
        "tokens": spent.tokens,
        "dollars": spent.dollars,
        "seconds": round(spent.seconds, 3),
        "best": _vector(problem, best),
        "seed": _vector(problem, seed),
        "components": components,
        "hypervolume": hypervolume(points_NF),
        "front_axes": list(index.axes.names),
        "front_size": len(points_NF),
        "front_is_full": len(points_NF) == FRONT,
        "policy": policy if saved.campaign.settings.train is not Train.OFF else None,
        "level": int(shown.outcome.level) if shown is not None else None,
        "database": database.name,
    }


def _vector(problem: Problem, candidate: Candidate | None) -> dict[str, Any] | None:
    if candidate is None or candidate.outcome.rewards is None:
        return None
    return {
        "candidate": candidate.no,
        "scalar": candidate.scalar,
        "rewards": problem.rewards.named(candidate.outcome.rewards),
    }


def _components(connection: Connection, number: int, problem: Problem, summary: Summary) -> dict[str, Any]:
    """Of each reward: who is best at it, and how the utilities of all valid candidates are spread."""
    components: dict[str, Any] = {}
    if not summary.count:
        return components
    nos: list[int] = summary.best_R.tolist()
    best = {no: candidate_from_row(connection, number, no, problem.seed) for no in set(nos)}
    for position, name in enumerate(problem.rewards.names):
        candidate = best[nos[position]]
        assert candidate is not None
        assert candidate.outcome.rewards is not None
        components[name] = {
            "n": summary.count,
            "mean": float(summary.mean_R[position]),
            "deviation": float(summary.deviation_R[position]),
            "low": float(summary.low_R[position]),
            "high": float(summary.high_R[position]),
            "best": {"candidate": candidate.no, "reward": candidate.outcome.rewards[position]},
        }
    return components


def print_summary(console: Console, problem: Problem, summary: dict[str, Any], level: str) -> None:
    """The end of `quiver run`: what was found, what it cost, and where to look."""

    def say(text: str) -> None:
        console.print(text, soft_wrap=True, highlight=False)

    say(f"\n[bold]{escape(problem.title)}[/bold]: {summary['state']} ({escape(summary['reason'])})")
    best, seed = summary["best"], summary["seed"]
    if best and seed and best["candidate"] != seed["candidate"]:
        title = f"best (#{best['candidate']})"
        columns = {"seed": seed["rewards"], title: best["rewards"]}
        console.print(rewards_table(problem, columns, compare=True, best_at_it=_better_at_it(problem, summary)))
        say(f"utility under w*: [bold]{seed['scalar']:.4f} → {best['scalar']:.4f}[/bold]")
    elif seed:
        console.print(rewards_table(problem, {"seed": seed["rewards"]}))
        say("nothing better than the seed was found")
    evaluations = summary["evaluations"]
    share = f"{summary['valid'] / evaluations:.0%} valid" if evaluations else "none valid"
    rest = f"{summary['duplicates']} duplicates, {summary['unbuilt']} answers that did not apply"
    say(f"{evaluations} evaluations ({share}), {rest}; {summary['seconds']:.1f} s")
    if summary["tokens"]:
        say(f"{summary['tokens']} tokens, ${summary['dollars']:.4f}")
    more = " or more (the most crowded were left out)" if summary["front_is_full"] else ""
    axes = tuple(summary["front_axes"])
    over = "" if axes == problem.rewards.names else f" over {escape(', '.join(axes))}"
    say(f"front{over}: {summary['front_size']} programs{more}, hypervolume {summary['hypervolume']:.4f}")
    if summary["policy"] is not None:
        print_policy(console, summary["policy"])
    say(f"sandbox: {level}")
    say_trust(console, problem)
    say(f"database: {summary['database']}")
    if best:
        show = next_command(summary["database"], "show", summary["campaign"])
        say(f"look at the best program: [bold]{escape(show)}[/bold]")
        rescore = next_command(summary["database"], "rescore", summary["campaign"])
        say(f"hold the elites against fresh cases: {escape(rescore)}")


def say_trust(console: Console, problem: Problem) -> None:
    """Wherever rewards are shown that nobody has checked."""
    if problem.trust is not Trust.SPLIT:
        console.print(f"trust: {problem.trust.in_words}", highlight=False, soft_wrap=True, style="yellow")


def _better_at_it(problem: Problem, summary: dict[str, Any]) -> dict[str, str]:
    """For each reward at which somebody does better than the best program: how well, and who."""
    found = {}
    for component in problem.rewards.components:
        of_best, at_it = summary["best"]["rewards"][component.name], summary["components"][component.name]["best"]
        if _is_better(of_best, at_it["reward"], component.direction):
            found[component.name] = f"{at_it['reward']:.6g} (#{at_it['candidate']})"
    return found


def next_command(database: str, *words: str) -> str:
    """A command to type next: named as this one was typed, and on the same database."""
    typed, found = Path(sys.argv[0]), shutil.which("quiver")
    if typed.name != "quiver" or (found is not None and typed.exists() and os.path.samefile(found, typed)):
        name = "quiver"
    else:
        name = os.path.relpath(typed)
    if "://" in database:
        place = ["--database", database]
    else:
        place = (
            [] if Path(database).absolute() == Path(DATABASE).absolute() else ["--database", os.path.relpath(database)]
        )
    return shlex.join([name, *words, *place])


def rewards_table(
    problem: Problem,
    columns: dict[str, dict[str, float]],
    *,
    compare: bool = False,
    best_at_it: Mapping[str, str] | None = None,
) -> Table:
    """One row a component; with `compare` a third column says whether the second is better than the first.

    `best_at_it` is the last column: who is better at a component than the best under w*.
    """
    table = Table(box=None, pad_edge=False, header_style="dim")
    table.add_column("reward")
    for title in columns:
        table.add_column(title, justify="right")
    if compare:
        table.add_column("")
    if best_at_it:
        table.add_column("best at it")
    for component in problem.rewards.components:
        arrow = "↑" if component.direction is Direction.MAXIMIZE else "↓"
        values = [column.get(component.name) for column in columns.values()]
        cells = ["-" if value is None else f"{value:.6g}" for value in values]
        row = [escape(f"{component.name} {arrow} {component.unit}".rstrip()), *cells]
        if compare:
            row.append(_mark(values[0], values[1], component.direction))
        if best_at_it:
            row.append(best_at_it.get(component.name, ""))
        table.add_row(*row)
    return table


def _mark(before: float | None, after: float | None, direction: Direction) -> str:
    if before is None or after is None or before == after:
        return ""
    return "[green]better[/green]" if _is_better(before, after, direction) else "[yellow]worse[/yellow]"


def _is_better(before: float, after: float, direction: Direction) -> bool:
    return after > before if direction is Direction.MAXIMIZE else after < before
