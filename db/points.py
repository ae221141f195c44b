"""Candidates as rows of numbers, a window at a time: what plots, tallies and filters are made of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, select

from db import schema
from db.types import Int

_candidate, _outcome, _reply, _step = schema.candidate.c, schema.outcome.c, schema.reply.c, schema.step.c
_chosen = (
    select(schema.candidate)
    .where(_candidate.campaign == bindparam("which"), _candidate.no > bindparam("after"))
    .order_by(_candidate.no)
    # The number itself, because a plan for any number of rows reads everything.
    .limit(bindparam("most", type_=Int, literal_execute=True))
    .subquery()
)
_window = (
    select(
        *(_chosen.c[name] for name in ("no", "island", "verdict", "status", "scalar", "reason", "first")),
        *(_chosen.c[name] for name in ("step", "reply", "answer")),
        _step.parent,
        *(_reply[name] for name in ("policy", "prompt_tokens", "completion_tokens", "dollars")),
        _reply.seconds.label("asking_seconds"),
        *(_outcome[name] for name in ("rewards", "cpu_seconds", "wall_seconds", "at")),
    )
    .select_from(_chosen)
    .outerjoin(schema.outcome, (_outcome.campaign == _chosen.c.campaign) & (_outcome.no == _chosen.c.first))
    .outerjoin(
        schema.reply,
        (_reply.campaign == _chosen.c.campaign) & (_reply.step == _chosen.c.step) & (_reply.k == _chosen.c.reply),
    )
    .outerjoin(schema.step, (_step.campaign == _chosen.c.campaign) & (_step.no == _chosen.c.step))
    .order_by(_chosen.c.no)
)


def window(connection: Connection, number: int, after: int, most: int) -> Sequence[Any]:
    """Rows of the next `most` candidates after this number, each with its reply and the outcome that it has or shares.

    Rewards are packed; a seed has no reply, and what was never built has no outcome.
    """
    return connection.execute(_window, {"which": number, "after": after, "most": most}).all()
