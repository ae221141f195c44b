"""`quiver export`: a campaign as JSON lines, for other tools and for comparing runs."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from db import campaigns
from db.engine import open_database
from evolve.candidate import Candidate
from evolve.problem import Problem
from evolve.store import StoreError


def export_campaign(where: str, key: str | None, out: Path | None, reproducible: bool) -> None:
    """Write one object for the campaign, then one for each candidate in order.

    With `reproducible` two runs of the same order at concurrency 1 give the same bytes.
    """
    database = open_database(where, write=False)
    try:
        with database.read() as connection:
            saved = campaigns.find_campaign(connection, key)
            problem = campaigns.load_saved_problem(connection, saved.campaign.problem_id)
            head: dict[str, Any] = {
                "type": "campaign",
                "problem": problem.name,
                "problem_id": problem.id,
                "trust": problem.trust.value,
                "mutator": saved.campaign.mutator,
                "settings": saved.campaign.settings.as_dict(),
                "seed": saved.campaign.seed,
                "rewards": [component.name for component in problem.rewards.components],
            }
            if not reproducible:
                head |= {"campaign": saved.campaign.id, "state": saved.state.value, "created_at": saved.created_at}
            lines = (
                _line(problem, candidate, reproducible)
                for candidate in campaigns.read_candidates(connection, saved.number, problem)
            )
            _write(out, head, lines)
    finally:
        database.close()


def _line(problem: Problem, candidate: Candidate, reproducible: bool) -> dict[str, Any]:
    outcome = candidate.outcome
    line: dict[str, Any] = {
        "type": "candidate",
        "no": candidate.no,
        "step": candidate.origin.step,
        "reply": candidate.origin.reply,
        "answer": candidate.origin.answer,
        "island": candidate.island,
        "parents": candidate.parents,
        "status": candidate.status.value,
        "verdict": outcome.verdict.value,
        "stage": outcome.stage,
        "reason": outcome.reason,
        "rewards": problem.rewards.named(outcome.rewards) if outcome.rewards else None,
        "scalar": candidate.scalar,
        "files": {file.path: file.text for file in candidate.program.files} if candidate.program else None,
        "cases": [
            {"id": case.id, "group": case.group, "verdict": case.verdict.value, "metrics": dict(case.metrics)}
            for case in outcome.cases
        ],
        "level": int(outcome.level),
        "log": outcome.log,
        "pruned": outcome.pruned,
    }
    if not reproducible:
        line |= {
            "cpu_seconds": outcome.cpu_seconds,
            "wall_seconds": outcome.wall_seconds,
            "peak_mib": outcome.peak_mib,
        }
    return line


def _write(out: Path | None, head: dict[str, Any], lines: Any) -> None:
    def dump(value: dict[str, Any]) -> str:
        return json.dumps(value, allow_nan=False) + "\n"

    if out is None:
        sys.stdout.write(dump(head))
        sys.stdout.writelines(map(dump, lines))
        return
    part = out.with_name(out.name + ".part")  # a reader never sees half an export
    try:
        with part.open("w", encoding="utf-8") as file:
            file.write(dump(head))
            file.writelines(map(dump, lines))
        os.replace(part, out)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise StoreError(f"{out}: {error.strerror}. Choose another place with --out.") from None
