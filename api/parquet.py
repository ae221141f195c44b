"""A campaign as a Parquet table (extra `parquet`): a row for each candidate, a column for each reward."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from itertools import islice
from typing import Any

import pyarrow
import pyarrow.parquet
from sqlalchemy import Connection

from db import campaigns
from db.campaigns import Saved
from evolve.candidate import Candidate
from evolve.problem import Problem

ROWS = 5000
"""Of a row group; so many candidates are held in memory."""
WHOLE, NUMBER, TEXT = pyarrow.int64(), pyarrow.float64(), pyarrow.string()
COLUMNS = {
    "no": WHOLE,
    "step": WHOLE,
    "reply": WHOLE,
    "answer": WHOLE,
    "island": WHOLE,
    "parents": pyarrow.list_(WHOLE),
    "status": TEXT,
    "verdict": TEXT,
    "reason": TEXT,
    "scalar": NUMBER,
    "cpu_seconds": NUMBER,
    "wall_seconds": NUMBER,
    "peak_mib": NUMBER,
    "level": WHOLE,
    "program": TEXT,  # its files as a JSON object by path
}


def table(connection: Connection, saved: Saved, problem: Problem) -> Iterator[bytes]:
    """The file, in pieces of a row group."""
    rewards = {f"rewards.{name}": NUMBER for name in problem.rewards.names}
    schema = pyarrow.schema(
        COLUMNS | rewards,
        metadata={
            "campaign": saved.campaign.id,
            "problem": problem.id,
            "trust": problem.trust.value,
            "mutator": saved.campaign.mutator,
        },
    )
    sink = _Sink()
    candidates = campaigns.read_candidates(connection, saved.number, problem)
    with pyarrow.parquet.ParquetWriter(sink, schema, compression="zstd") as writer:
        while group := list(islice(candidates, ROWS)):
            rows = [_row(problem, candidate) for candidate in group]
            writer.write_table(pyarrow.Table.from_pylist(rows, schema=schema))
            yield sink.taken()
    yield sink.taken()


class _Sink(io.RawIOBase):
    """A file that forgets what was taken, but not how much there was."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self._size = 0

    def writable(self) -> bool:
        return True

    def write(self, piece: Any) -> int:
        self._pieces.append(bytes(piece))
        self._size += len(self._pieces[-1])
        return len(self._pieces[-1])

    def tell(self) -> int:
        return self._size

    def taken(self) -> bytes:
        """What was written since the last time."""
        pieces, self._pieces = self._pieces, []
        return b"".join(pieces)


def _row(problem: Problem, candidate: Candidate) -> dict[str, Any]:
    outcome, program = candidate.outcome, candidate.program
    rewards = problem.rewards.named(outcome.rewards) if outcome.rewards else {}
    return {
        "no": candidate.no,
        "step": candidate.origin.step,
        "reply": candidate.origin.reply,
        "answer": candidate.origin.answer,
        "island": candidate.island,
        "parents": list(candidate.parents),
        "status": candidate.status.value,
        "verdict": outcome.verdict.value,
        "reason": outcome.reason,
        "scalar": candidate.scalar,
        "cpu_seconds": outcome.cpu_seconds,
        "wall_seconds": outcome.wall_seconds,
        "peak_mib": outcome.peak_mib,
        "level": int(outcome.level),
        "program": json.dumps({file.path: file.text for file in program.files}) if program else None,
    } | {f"rewards.{name}": value for name, value in rewards.items()}
