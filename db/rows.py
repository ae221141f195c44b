"""Candidates as rows, and back: the one place that knows both shapes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

import numpy as np
from sqlalchemy import Connection, bindparam, select

from db import blobs, schema
from evolve.candidate import AddStatus, Candidate, Origin
from evolve.outcome import CaseResult, Level, Outcome, Verdict
from evolve.program import Program

NO_DETAIL: Mapping[str, Any] = {"cases": [], "log": ""}
"""For an outcome whose cases and log were pruned, or are not wanted."""

_candidate_by_no = select(schema.candidate).where(
    schema.candidate.c.campaign == bindparam("which"), schema.candidate.c.no == bindparam("number")
)
_outcome_by_no = select(schema.outcome).where(
    schema.outcome.c.campaign == bindparam("which"), schema.outcome.c.no == bindparam("number")
)
_step_by_no = select(schema.step.c.parent, schema.step.c.inspirations).where(
    schema.step.c.campaign == bindparam("which"), schema.step.c.no == bindparam("number")
)


def pack_vector(rewards: tuple[float, ...]) -> bytes:
    """Rewards as float64: what was measured is what is shown, to the last digit."""
    return np.asarray(rewards, dtype="<f8").tobytes()


def unpack_vector(data: bytes) -> tuple[float, ...]:
    return tuple(np.frombuffer(data, dtype="<f8").tolist())


def outcome_row(
    connection: Connection, campaign: int, program: bytes, outcome: Outcome, dictionary: bytes
) -> dict[str, Any]:
    """An outcome that nobody has counted yet, for the program with this hash."""
    detail = json.dumps(
        {"cases": [list(asdict(case).values()) for case in outcome.cases], "log": outcome.log}, allow_nan=False
    )
    return {
        "campaign": campaign,
        "program": program,
        "verdict": outcome.verdict.value,
        "reason": outcome.reason,
        "rewards": pack_vector(outcome.rewards) if outcome.rewards is not None else None,
        "wall_seconds": outcome.wall_seconds,
        "cpu_seconds": outcome.cpu_seconds,
        "peak_mib": outcome.peak_mib,
        "level": int(outcome.level),
        "detail": blobs.put(connection, detail.encode(), dictionary),
    }


def candidate_row(campaign: int, candidate: Candidate, first: int | None) -> dict[str, Any]:
    """`first` is the candidate that its outcome was counted for: itself, or an older one with the same program."""
    return {
        "campaign": campaign,
        "no": candidate.no,
        "step": candidate.origin.step,
        "reply": candidate.origin.reply,
        "answer": candidate.origin.answer,
        "island": candidate.island,
        "program": candidate.program.hash if candidate.program else None,
        "first": first,
        "verdict": candidate.outcome.verdict.value,
        "reason": candidate.outcome.reason,
        "status": candidate.status.value,
        "scalar": candidate.scalar,
    }


def candidate_from_row(connection: Connection, campaign: int, no: int, seed: Program) -> Candidate | None:
    """A candidate with its program, its outcome (perhaps measured for an equal program) and its parents."""
    row = connection.execute(_candidate_by_no, {"which": campaign, "number": no}).one_or_none()
    if row is None:
        return None
    parents: tuple[int, ...] = ()
    if row.step >= 0:
        planned = connection.execute(_step_by_no, {"which": campaign, "number": row.step}).one()
        parents = (planned.parent, *planned.inspirations)
    if row.first is None:
        outcome = Outcome(Verdict(row.verdict), reason=row.reason)
    else:
        measured = connection.execute(_outcome_by_no, {"which": campaign, "number": row.first}).one()
        detail = json.loads(blobs.get(connection, measured.detail)) if measured.detail else NO_DETAIL
        outcome = replace(outcome_from_row(measured, detail), pruned=measured.detail is None)
    return Candidate(
        no=row.no,
        origin=Origin(row.step, row.reply, row.answer),
        island=row.island,
        parents=parents,
        program=seed.decode(blobs.get(connection, row.program)) if row.program else None,
        outcome=outcome,
        status=AddStatus(row.status),
        scalar=row.scalar,
    )


def outcome_from_row(row: Any, detail: Mapping[str, Any]) -> Outcome:
    return Outcome(
        verdict=Verdict(row.verdict),
        rewards=unpack_vector(row.rewards) if row.rewards is not None else None,
        reason=row.reason,
        cases=tuple(
            CaseResult(id, group, Verdict(case), metrics, cpu, wall)
            for id, group, case, metrics, cpu, wall in detail["cases"]
        ),
        wall_seconds=row.wall_seconds,
        cpu_seconds=row.cpu_seconds,
        peak_mib=row.peak_mib,
        log=detail["log"],
        level=Level(row.level),
    )
