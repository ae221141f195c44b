"""What a viewer reads of a campaign: its events in pages, prompts and replies by step, where a program came from."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, UnaryExpression, bindparam, select

from db import blobs, schema
from db.retention import PRUNED
from db.types import Int
from evolve.events import CandidateRescored

_event, _step, _reply, _candidate = schema.event.c, schema.step.c, schema.reply.c, schema.candidate.c

AT_ONCE = 200
"""Relatives that are looked up with one question."""


@dataclass(frozen=True, slots=True)
class SavedEvent:
    seq: int
    at: float
    """Seconds since 1970."""
    type: str
    payload: dict[str, Any]


def events_after(
    connection: Connection, number: int, after: int, most: int, types: Collection[str] = ()
) -> list[SavedEvent]:
    """The next `most` events after this sequence number; with `types`, which may not be candidate.…, only such."""
    return _events(connection, number, _event.seq > after, _event.seq.asc(), most, types)


def events_before(
    connection: Connection, number: int, before: int, most: int, types: Collection[str] = ()
) -> list[SavedEvent]:
    """The same backwards: the `most` events before this sequence number, the newest first."""
    return _events(connection, number, _event.seq < before, _event.seq.desc(), most, types)


def _events(
    connection: Connection,
    number: int,
    beyond: ColumnElement[bool],
    order: UnaryExpression[int],
    most: int,
    types: Collection[str],
) -> list[SavedEvent]:
    of_it = _event.campaign == number
    query = select(schema.event).where(of_it).order_by(order).limit(most)
    if types:
        # Numbers first: they are all in the index, and SQLite would else go along the primary key.
        numbers = select(_event.seq).where(of_it, beyond, schema.SELDOM).order_by(order).limit(most)
        seqs = [seq for type in types for seq in connection.execute(numbers.where(_event.type == type)).scalars()]
        query = query.where(_event.seq.in_(seqs))
    else:
        query = query.where(beyond)
    return [SavedEvent(row.seq, row.at / 1e6, row.type, row.payload) for row in connection.execute(query)]


def last_event(connection: Connection, number: int) -> int:
    """Its sequence number; -1 when there is none."""
    query = select(_event.seq).where(_event.campaign == number).order_by(_event.seq.desc()).limit(1)
    seq = connection.execute(query).scalar()
    return -1 if seq is None else seq


def rescored(connection: Connection, number: int) -> dict[int, list[dict[str, Any]]]:
    """Of each candidate that was rescored the payloads of its events, the newest for each seed."""
    mine = (_event.campaign == number, schema.SELDOM, _event.type == CandidateRescored.type)
    newest: dict[int, dict[int, dict[str, Any]]] = {}
    for payload in connection.execute(select(_event.payload).where(*mine).order_by(_event.seq)).scalars():
        newest.setdefault(payload["no"], {})[payload["seed"]] = payload
    return {no: list(by_seed.values()) for no, by_seed in newest.items()}


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
    candidates: list[tuple[int, int]]
    """(number, answer) of what became of its answers."""


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
    made: dict[int, list[tuple[int, int]]] = {}
    children = select(_candidate.reply, _candidate.no, _candidate.answer).where(
        _candidate.campaign == number, _candidate.step == step
    )
    for k, no, answer in connection.execute(children.order_by(_candidate.reply, _candidate.answer)):
        made.setdefault(k, []).append((no, answer))
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
class Relative:
    """A candidate as a family tree shows it."""

    no: int
    parent: int | None
    """None for the seed."""
    inspirations: list[int]
    island: int
    verdict: str
    scalar: float | None
    policy: str | None


_relatives = (
    select(_candidate.no, _candidate.island, _candidate.verdict, _candidate.scalar)
    .add_columns(_step.parent, _step.inspirations, _reply.policy)
    .select_from(schema.candidate)
    .outerjoin(schema.step, (_step.campaign == _candidate.campaign) & (_step.no == _candidate.step))
    .outerjoin(
        schema.reply,
        (_reply.campaign == _candidate.campaign) & (_reply.step == _candidate.step) & (_reply.k == _candidate.reply),
    )
)
_these = _relatives.where(
    _candidate.campaign == bindparam("which"), _candidate.no.in_(bindparam("nos", expanding=True))
)
_steps_from = (
    select(_step.no)
    .where(_step.campaign == bindparam("which"), _step.parent.in_(bindparam("nos", expanding=True)))
    .limit(bindparam("most", type_=Int, literal_execute=True))
)
_made_in = (
    select(_candidate.no)
    .where(_candidate.campaign == bindparam("which"), _candidate.step.in_(bindparam("steps", expanding=True)))
    .limit(bindparam("most", type_=Int, literal_execute=True))
)


def ancestors(connection: Connection, number: int, nos: Collection[int], most: int) -> list[Relative]:
    """These candidates, their parents, the parents of those and so on, in order; of more than `most`, the newest."""
    found: dict[int, Relative] = {}
    wanted = set(nos)
    while wanted and len(found) < most:
        asked = sorted(wanted, reverse=True)[: min(AT_ONCE, most - len(found))]
        met = _of_numbers(connection, number, asked)
        found |= met
        parents = {each.parent for each in met.values() if each.parent is not None}
        wanted = (wanted - set(asked)) | (parents - set(found))
    return [found[no] for no in sorted(found)]


def descendants(connection: Connection, number: int, nos: Collection[int], most: int) -> list[Relative]:
    """These candidates, their children, the children of those and so on; at most `most` of them."""
    found = _of_numbers(connection, number, sorted(nos)[:most])
    wanted = sorted(found)
    while wanted and len(found) < most:
        asked, wanted = wanted[:AT_ONCE], wanted[AT_ONCE:]
        children = _of_numbers(connection, number, _children(connection, number, asked, most - len(found)))
        wanted += sorted(set(children) - set(found))
        found |= children
    return [found[no] for no in sorted(found)]


def _children(connection: Connection, number: int, nos: list[int], most: int) -> Sequence[int]:
    which = {"which": number, "most": most}
    steps = connection.execute(_steps_from, which | {"nos": nos}).scalars().all()
    if not steps:  # for nothing in a list there is no plan along an index
        return []
    return connection.execute(_made_in, which | {"steps": steps}).scalars().all()


def _of_numbers(connection: Connection, number: int, nos: Sequence[int]) -> dict[int, Relative]:
    if not nos:
        return {}
    rows = connection.execute(_these, {"which": number, "nos": list(nos)})
    return {r.no: Relative(r.no, r.parent, r.inspirations or [], r.island, r.verdict, r.scalar, r.policy) for r in rows}
