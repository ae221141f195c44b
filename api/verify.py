"""`quiver verify`: replay a campaign's accounting and its islands, and say what is wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator

from rich.console import Console
from sqlalchemy import Connection

from db import campaigns, versions
from db.audit import audit
from db.campaigns import Planned, Saved
from db.engine import reading
from db.retention import pruned
from evolve.index import Index
from evolve.problem import Problem
from policy.gate import decide


def verify_campaign(where: str, key: str | None, as_json: bool) -> bool:
    """True if nothing is wrong."""
    with reading(where) as connection:
        saved = campaigns.find_campaign(connection, key)
        problem = campaigns.load_saved_problem(connection, saved.campaign.problem_id)
        wrong = list(audit(connection, saved))
        gone = pruned(connection, saved.number)
        if not wrong:  # the replay reads what the audit has found whole
            wrong += replay(connection, saved, problem)
            wrong += other_decisions(connection, saved, problem)
    if as_json:
        print(json.dumps({"type": "verify", "campaign": saved.campaign.id, "wrong": wrong, "pruned": gone}))
        return not wrong
    console = Console()
    for sentence in wrong:
        console.print(f"✗ {sentence}", style="red", markup=False, highlight=False, soft_wrap=True)
    if not wrong:
        spent = saved.spent
        console.print(
            f"✓ {saved.campaign.id}: {spent.evaluations} evaluations and {spent.candidates} candidates are accounted "
            "for; rebuilt from its rows, it decides and chooses the same",
            style="green",
            soft_wrap=True,
        )
    if any(gone.values()):
        counts = ", ".join(f"{count} {kind}" for kind, count in gone.items() if count)
        console.print(f"pruned, and so not looked at: {counts}", style="dim", soft_wrap=True)
    return not wrong


def replay(connection: Connection, saved: Saved, problem: Problem) -> Iterator[str]:
    """Rebuild the index from the candidates in their order: where it decides or chooses otherwise than was recorded."""
    index = Index(saved.campaign.settings, problem.rewards, saved.campaign.seed)
    steps = campaigns.read_steps(connection, saved.number)
    step = next(steps, None)
    for no, island, rewards, status, scalar in campaigns.read_placed(connection, saved.number):
        while step is not None and step.as_of <= no:
            yield from _other_choice(index, step)
            step = next(steps, None)
        placed = index.add(no, island, problem.rewards.utilities(rewards))
        if placed.status.value != status:
            yield f"candidate {no} was recorded as {status}, and the replay says {placed.status}"
        if placed.scalar != scalar:
            yield f"candidate {no} was recorded with utility {scalar}, and the replay says {placed.scalar}"
    while step is not None:
        yield from _other_choice(index, step)
        step = next(steps, None)


def other_decisions(connection: Connection, saved: Saved, problem: Problem) -> Iterator[str]:
    """Decide again on every version that was compared: where the rows now say otherwise than then."""
    for version in versions.read_versions(connection, saved.number):
        if version.gate is None or "decision" not in version.gate:
            continue
        asked = (version.name, version.gate["incumbent"])
        new, old = (versions.read_gate(connection, saved.number, policy) for policy in asked)
        again = decide(problem.rewards, saved.campaign.seed, version, new, old)
        stored = version.gate["decision"]
        if (again.passed, again.mean, again.low) != (stored["passed"], stored["mean"], stored["low"]):
            yield (
                f"version {version.name} was compared with the result {stored['reason']!r}, and its rows now say "
                f"{again.reason!r}"
            )


def _other_choice(index: Index, step: Planned) -> Iterator[str]:
    island, shown = index.pick(step.no)
    if (island, shown) != (step.island, [step.parent, *step.inspirations]):
        yield (
            f"step {step.no} showed {step.parent}, {step.inspirations} of island {step.island}, and the replay would "
            f"show {shown} of island {island}"
        )
