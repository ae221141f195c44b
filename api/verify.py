"""`quiver verify`: replay a campaign's accounting and its islands, and say what is wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator

from rich.console import Console

from db import campaigns
from db.audit import audit
from db.campaigns import Saved
from db.engine import open_database
from evolve.candidate import AddStatus, Candidate
from evolve.index import Index
from evolve.problem import Problem


def verify_campaign(where: str, key: str | None, as_json: bool) -> bool:
    """True if nothing is wrong."""
    database = open_database(where, write=False)
    try:
        with database.read() as connection:
            saved = campaigns.find_campaign(connection, key)
            problem = campaigns.load_saved_problem(connection, saved.campaign.problem_id)
            wrong = list(audit(connection, saved))
            if not wrong:  # the replay reads what the audit has found whole
                wrong += replay(saved, problem, campaigns.read_candidates(connection, saved.number, problem))
    finally:
        database.close()
    if as_json:
        print(json.dumps({"type": "verify", "campaign": saved.campaign.id, "wrong": wrong}))
        return not wrong
    console = Console()
    for sentence in wrong:
        console.print(f"✗ {sentence}", style="red", markup=False, highlight=False, soft_wrap=True)
    if not wrong:
        spent = saved.spent
        console.print(
            f"✓ {saved.campaign.id}: {spent.evaluations} evaluations and {spent.candidates} candidates are accounted "
            "for, and the islands come out the same when they are rebuilt",
            style="green",
            soft_wrap=True,
        )
    return not wrong


def replay(saved: Saved, problem: Problem, candidates: Iterator[Candidate]) -> Iterator[str]:
    """Rebuild the islands from the candidates in their order; where they decide otherwise than was recorded."""
    index = Index(saved.campaign.settings, problem.rewards, saved.campaign.seed)
    for candidate in candidates:
        no, rewards = candidate.no, candidate.outcome.rewards
        if rewards is None or candidate.status is AddStatus.DUPLICATE:
            continue
        placed = index.add(no, candidate.island, problem.rewards.utilities(rewards))
        if placed.status is not candidate.status:
            yield f"candidate {no} was recorded as {candidate.status}, and the replay says {placed.status}"
        if placed.scalar != candidate.scalar:
            yield f"candidate {no} was recorded with utility {candidate.scalar}, and the replay says {placed.scalar}"
