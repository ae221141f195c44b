"""`quiver export`: a campaign as one file, for other tools, for comparing runs and for people."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from db import campaigns, views
from db.campaigns import Saved
from db.engine import reading
from evolve.candidate import Candidate
from evolve.problem import Problem
from evolve.store import StoreError


class Format(StrEnum):
    JSONL = "jsonl"  # one object for the campaign, then one for each candidate in order
    PARQUET = "parquet"  # a row for each candidate, a column for each reward
    HTML = "html"  # one page that needs nothing else: what was found, drawn and in numbers


def export_campaign(where: str, key: str | None, out: Path | None, format: Format, reproducible: bool) -> None:
    """Write a campaign to a file, or to standard output.

    With `reproducible` two runs of the same order at concurrency 1 give the same lines.
    """
    with reading(where) as connection:
        saved = campaigns.find_campaign(connection, key)
        problem = campaigns.load_saved_problem(connection, saved.campaign.problem_id)
        if reproducible:
            pieces = _lines(connection, saved, problem, reproducible=True)
        else:
            pieces = exported(connection, saved, problem, format)
        write_out(out, pieces)


def exported(connection: Connection, saved: Saved, problem: Problem, format: Format) -> Iterator[bytes]:
    """The file, in pieces; needs a connection of its own until the last of them.

    Raises:
        StoreError: a package that the format needs is missing.
    """
    if format is Format.JSONL:
        return _lines(connection, saved, problem)
    if format is Format.PARQUET:
        try:
            from api.parquet import table
        except ModuleNotFoundError as error:
            raise StoreError(f"{error.name} is missing; install quiver-evolve[parquet]") from None
        return table(connection, saved, problem)
    from api.page import page

    return page(connection, saved, problem)


def _lines(connection: Connection, saved: Saved, problem: Problem, *, reproducible: bool = False) -> Iterator[bytes]:
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
    yield _dumped(head)
    rescored = views.rescored(connection, saved.number)
    for candidate in campaigns.read_candidates(connection, saved.number, problem):
        line = _line(problem, candidate, reproducible)
        yield _dumped(line | ({"fresh": rescored[candidate.no]} if candidate.no in rescored else {}))


def _dumped(value: dict[str, Any]) -> bytes:
    return (json.dumps(value, allow_nan=False) + "\n").encode()


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


def write_out(out: Path | None, pieces: Iterator[bytes]) -> None:
    if out is None:
        sys.stdout.buffer.writelines(pieces)
        sys.stdout.buffer.flush()
        return
    part = out.with_name(out.name + ".part")  # a reader never sees half an export
    try:
        with part.open("wb") as file:
            file.writelines(pieces)
        os.replace(part, out)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise StoreError(f"{out}: {error.strerror}. Choose another place with --out.") from None
