"""Candidates as rows, and back: the one place that knows both shapes."""

from __future__ import annotations

import json
import math
import struct
import zlib
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np
from sqlalchemy import Connection, bindparam, select

from db import blobs, schema
from evolve.candidate import AddStatus, Candidate, Origin
from evolve.outcome import CaseResult, Level, Outcome, Verdict
from evolve.program import Program

_candidate, _step, _outcome = schema.candidate.c, schema.step.c, schema.outcome.c
_source, _detail = schema.blob.alias("source"), schema.blob.alias("detail_text")
_candidates_by_no = (
    select(
        *(_candidate[name] for name in ("no", "step", "reply", "answer", "island", "first", "status", "scalar")),
        _candidate.verdict.label("ended"),
        _candidate.reason.label("ended_because"),
        _step.parent,
        _step.inspirations,
        *(_outcome[name] for name in ("verdict", "reason", "rewards", "level")),
        *(_outcome[name] for name in ("wall_seconds", "cpu_seconds", "peak_mib")),
        _source.c.body.label("source"),
        _source.c.dictionary.label("source_dictionary"),
        _detail.c.body.label("detail"),
        _detail.c.dictionary.label("detail_dictionary"),
    )
    .select_from(schema.candidate)
    .outerjoin(schema.step, (_step.campaign == _candidate.campaign) & (_step.no == _candidate.step))
    .outerjoin(schema.outcome, (_outcome.campaign == _candidate.campaign) & (_outcome.no == _candidate.first))
    .outerjoin(_source, _source.c.hash == _candidate.program)
    .outerjoin(_detail, _detail.c.hash == _outcome.detail)
    .where(_candidate.campaign == bindparam("which"), _candidate.no.in_(bindparam("numbers", expanding=True)))
)
"""All of some candidates at once: to choose and show three of them is most of what a controller reads."""


def pack_vector(rewards: tuple[float, ...]) -> bytes:
    """Rewards as float64: what was measured is what is shown, to the last digit."""
    return np.asarray(rewards, dtype="<f8").tobytes()


def unpack_vector(data: bytes) -> tuple[float, ...]:
    return struct.unpack(f"<{len(data) // 8}d", data)


def pack(values: Sequence[float] | None, dtype: str) -> bytes | None:
    """Tokens or log-probabilities, deflated."""
    return None if values is None else zlib.compress(np.asarray(values, dtype=dtype).tobytes())


def unpack(data: bytes, dtype: str) -> list[Any]:
    numbers: list[Any] = np.frombuffer(zlib.decompress(data), dtype=dtype).tolist()
    return numbers


def pack_detail(outcome: Outcome) -> bytes:
    """Cases, log and stage: a line of JSON, and behind it the numbers, which as text would take three times the room.

    The numbers are float64: CPU seconds of all cases, then wall seconds, then each metric by name; NaN where a
    case has no such metric.
    """
    names = sorted({name for case in outcome.cases for name in case.metrics})
    table = [[c.cpu_seconds, c.wall_seconds, *(c.metrics.get(name, math.nan) for name in names)] for c in outcome.cases]
    head = {
        "cases": [[case.id, case.group, case.verdict] for case in outcome.cases],
        "metrics": names,
        "log": outcome.log,
    } | ({"stage": outcome.stage} if outcome.stage else {})
    numbers_VC = np.array(table, dtype="<f8").reshape(len(table), 2 + len(names)).T
    return json.dumps(head).encode() + b"\n" + numbers_VC.tobytes()


class Detail(NamedTuple):
    cases: tuple[CaseResult, ...]
    log: str
    stage: str = ""


def unpack_detail(data: bytes) -> Detail:
    """The inverse. Older databases hold JSON alone, with the numbers in it."""
    line, _, numbers = data.partition(b"\n")
    head = json.loads(line)
    if "metrics" not in head:
        old = tuple(CaseResult(id, group, Verdict(v), *rest) for id, group, v, *rest in head["cases"])
        return Detail(old, head["log"])
    names = head["metrics"]
    columns_CV = np.frombuffer(numbers, dtype="<f8").reshape(2 + len(names), -1).T.tolist()
    cases = tuple(
        CaseResult(
            id=id,
            group=group,
            verdict=Verdict(verdict),
            metrics={name: value for name, value in zip(names, metrics, strict=True) if not math.isnan(value)},
            cpu_seconds=cpu,
            wall_seconds=wall,
        )
        for (id, group, verdict), (cpu, wall, *metrics) in zip(head["cases"], columns_CV, strict=True)
    )
    return Detail(cases, head["log"], head.get("stage", ""))


def outcome_row(
    connection: Connection, campaign: int, program: bytes, outcome: Outcome, dictionary: bytes
) -> dict[str, Any]:
    """An outcome that nobody has counted yet, for the program with this hash."""
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
        "detail": blobs.put(connection, pack_detail(outcome), dictionary),
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
    """The candidate of this number, if there is one."""
    return candidates_from_rows(connection, campaign, [no], seed).get(no)


def candidates_from_rows(
    connection: Connection, campaign: int, numbers: Sequence[int], seed: Program
) -> dict[int, Candidate]:
    """By number, those that there are: with program, outcome (perhaps measured for an equal program) and parents."""
    rows = connection.execute(_candidates_by_no, {"which": campaign, "numbers": numbers})
    return {row.no: _candidate_from_row(connection, row, seed) for row in rows.all()}


def _candidate_from_row(connection: Connection, row: Any, seed: Program) -> Candidate:
    if row.first is None:
        outcome = Outcome(Verdict(row.ended), reason=row.ended_because)
    elif row.detail is None:
        outcome = replace(outcome_from_row(row), pruned=True)
    else:
        detail = unpack_detail(blobs.inflate(connection, row.detail, row.detail_dictionary))
        outcome = replace(outcome_from_row(row), **detail._asdict())
    program = None
    if row.source is not None:
        program = seed.decode(blobs.inflate(connection, row.source, row.source_dictionary))
    return Candidate(
        no=row.no,
        origin=Origin(row.step, row.reply, row.answer),
        island=row.island,
        parents=() if row.step < 0 else (row.parent, *row.inspirations),
        program=program,
        outcome=outcome,
        status=AddStatus(row.status),
        scalar=row.scalar,
    )


def outcome_from_row(row: Any) -> Outcome:
    """Without cases, log and stage."""
    return Outcome(
        verdict=Verdict(row.verdict),
        rewards=unpack_vector(row.rewards) if row.rewards is not None else None,
        reason=row.reason,
        wall_seconds=row.wall_seconds,
        cpu_seconds=row.cpu_seconds,
        peak_mib=row.peak_mib,
        level=Level(row.level),
    )
