"""What a viewer reads of a campaign: its events in pages, prompts and replies by step, where a program came from."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from db import blobs, schema
from db.retention import PRUNED

_event, _step, _reply, _candidate = schema.event.c, schema.step.c, schema.reply.c, schema.candidate.c


@dataclass(frozen=True, slots=True)
class SavedEvent:
    seq: int
    at: float
    """Seconds since 1970."""
    type: str
    payload: dict[str, Any]


def events_after(connection: Connection, number: int, after: int, most: int) -> list[SavedEvent]:
    """The next `most` events after this sequence number."""
    query = select(schema.event).where(_event.campaign == number, _event.seq > after).order_by(_event.seq).limit(most)
    return [SavedEvent(row.seq, row.at / 1e6, row.type, row.payload) for row in connection.execute(query)]


@dataclass(frozen=True, slots=True)
class SavedReply:
    k: int
    text: str | None
    """None once it was pruned."""
    policy: str
    prompt_tokens: int
    completion_tokens: int
    dollars: float
    seconds: float
    finish: str
    sampling: dict[str, Any]
    candidates: list[int]


@dataclass(frozen=True, slots=True)
class Rollout:
    """One prompt and all replies to it."""

    step: int
    island: int
    parent: int
    inspirations: list[int]
    prompt: list[dict[str, Any]] | None
    """None once it was pruned."""
    replies: list[SavedReply]


def rollout(connection: Connection, number: int, step: int) -> Rollout | None:
    """What a step asked and was told; None for a step that does not exist, as that of the seed."""
    query = select(_step.island, _step.parent, _step.inspirations, _step.prompt)
    row = connection.execute(query.where(_step.campaign == number, _step.no == step)).one_or_none()
    if row is None:
        return None
    made: dict[int, list[int]] = {}
    children = select(_candidate.reply, _candidate.no).where(_candidate.campaign == number, _candidate.step == step)
    for k, no in connection.execute(children.order_by(_candidate.reply, _candidate.answer)):
        made.setdefault(k, []).append(no)
    replies = connection.execute(
        select(schema.reply).where(_reply.campaign == number, _reply.step == step).order_by(_reply.k)
    ).all()
    return Rollout(
        step=step,
        island=row.island,
        parent=row.parent,
        inspirations=row.inspirations,
        prompt=_messages(blobs.get(connection, row.prompt)),
        replies=[
            SavedReply(
                k=r.k,
                text=_text(blobs.get(connection, r.text)),
                policy=r.policy,
                prompt_tokens=r.prompt_tokens,
                completion_tokens=r.completion_tokens,
                dollars=r.dollars,
                seconds=r.seconds,
                finish=r.finish,
                sampling=r.sampling,
                candidates=made.get(r.k, []),
            )
            for r in replies
        ],
    )


def _messages(prompt: bytes) -> Any:
    return None if prompt == PRUNED else json.loads(prompt)


def _text(reply: bytes) -> str | None:
    return None if reply == PRUNED else reply.decode()


@dataclass(frozen=True, slots=True)
class Ancestor:
    no: int
    parent: int | None
    inspirations: list[int]
    island: int
    scalar: float | None


def ancestors(connection: Connection, number: int, no: int, most: int) -> list[Ancestor]:
    """The candidate, its parent, its parent's parent and so on, at most `most` of them."""
    columns = (_candidate.no, _candidate.island, _candidate.scalar, _step.parent, _step.inspirations)
    same = (_step.campaign == _candidate.campaign) & (_step.no == _candidate.step)
    query = select(*columns).select_from(schema.candidate).outerjoin(schema.step, same)
    found: list[Ancestor] = []
    following: int | None = no
    while following is not None and len(found) < most:
        which = (_candidate.campaign == number, _candidate.no == following)
        row = connection.execute(query.where(*which)).one_or_none()
        if row is None:
            break
        found.append(Ancestor(row.no, row.parent, row.inspirations or [], row.island, row.scalar))
        following = row.parent
    return found
