"""The controller's store on SQL: each verb of `evolve.store.Store` is one transaction here."""

from __future__ import annotations

import io
import json
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, bindparam, delete, insert, literal_column, select, update

from db import blobs, schema, versions
from db.campaigns import dictionary
from db.guidance import standing
from db.lease import Lease
from db.reader import Reader
from db.rows import candidate_from_row, candidate_row, candidates_from_rows, pack
from db.writer import Writer
from evolve.campaign import Spent, State
from evolve.candidate import AddStatus, Candidate
from evolve.events import Event
from evolve.mutator import Reply
from evolve.policies import Move, Purpose
from evolve.problem import Problem
from evolve.prompt import Message
from evolve.store import History, OpenStep, Step, StoreError

_insert_step = insert(schema.step)
_insert_reply = insert(schema.reply)
_insert_candidate = insert(schema.candidate)
_insert_event = insert(schema.event)
_set_campaign = update(schema.campaign).where(schema.campaign.c.id == bindparam("which"))
_close_step = (
    update(schema.step)
    .where(schema.step.c.campaign == bindparam("which"), schema.step.c.no == bindparam("number"))
    .values(closed=1)
)
_keep_prompt_ids = (
    update(schema.step)
    .where(schema.step.c.campaign == bindparam("which"), schema.step.c.no == bindparam("number"))
    .values(prompt_ids=bindparam("ids"))
)
_first_with = select(schema.outcome.c.no).where(
    schema.outcome.c.campaign == bindparam("which"),
    schema.outcome.c.program == bindparam("program_hash"),
    schema.outcome.c.no.is_not(None),
)
_count_outcome = (
    update(schema.outcome)
    .where(
        schema.outcome.c.campaign == bindparam("which"),
        schema.outcome.c.program == bindparam("program_hash"),
        schema.outcome.c.no.is_(None),
    )
    .values(no=bindparam("number"))
)


_drop_snapshot = delete(schema.snapshot).where(schema.snapshot.c.campaign == bindparam("which"))
_insert_snapshot = insert(schema.snapshot)
_valid = (
    select(schema.candidate.c.no, schema.candidate.c.island, schema.outcome.c.rewards)
    .join_from(
        schema.candidate,
        schema.outcome,
        # Its own outcome, by its number and not by its program: so both sides are read along one index.
        (schema.outcome.c.campaign == schema.candidate.c.campaign) & (schema.outcome.c.no == schema.candidate.c.no),
    )
    .where(
        schema.candidate.c.campaign == bindparam("which"),
        schema.candidate.c.no > bindparam("after"),
        # Said of both sides: a generic plan of PostgreSQL would else begin at the first outcome.
        schema.outcome.c.campaign == bindparam("which"),
        schema.outcome.c.no > bindparam("after"),
        schema.outcome.c.rewards.is_not(None),
    )
    .order_by(schema.candidate.c.no)
    .limit(bindparam("most"))
)


class SqlStore:
    """Implements `evolve.store.Store` for one campaign."""

    def __init__(
        self, writer: Writer, reader: Reader, number: int, problem: Problem, held: Lease | None = None
    ) -> None:
        """`number` is the campaign's row. With `held`, every write is refused once somebody has taken over."""
        self._writer, self._reader, self._number, self._problem = writer, reader, number, problem
        self._held = held
        self._dictionary = dictionary(problem)

    # ------------------------------------------------------------------------------------ writing

    async def plan(self, step: Step, messages: Sequence[Message]) -> None:
        text = json.dumps([asdict(message) for message in messages]).encode()

        def job(connection: Connection) -> None:
            row = {
                "campaign": self._number,
                "no": step.no,
                "island": step.island,
                "parent": step.parent,
                "inspirations": list(step.inspirations),
                "replies": step.replies,
                "answers": step.answers,
                "as_of": step.as_of,
                "policy": step.policy,
                "purpose": step.purpose.value,
                "prompt": blobs.put(connection, text, self._dictionary),
                "closed": 0,
            }
            connection.execute(_insert_step, row)

        await self._write(job)

    async def keep_replies(self, step: int, replies: Sequence[Reply], spent: Spent) -> None:
        def job(connection: Connection) -> None:
            rows = [
                {
                    "campaign": self._number,
                    "step": step,
                    "k": k,
                    "text": blobs.put(connection, reply.text.encode(), self._dictionary),
                    "policy": reply.policy,
                    "prompt_tokens": reply.prompt_tokens,
                    "completion_tokens": reply.completion_tokens,
                    "dollars": reply.dollars,
                    "seconds": reply.seconds,
                    "finish": reply.finish,
                    "sampling": dict(reply.sampling),
                    "token_ids": pack(reply.token_ids, "<i4"),
                    "logprobs": pack(reply.logprobs, "<f4"),
                }
                for k, reply in enumerate(replies)
            ]
            connection.execute(_insert_reply, rows)
            if (prompt_ids := replies[0].prompt_ids) is not None:
                values = {"which": self._number, "number": step, "ids": pack(prompt_ids, "<i4")}
                connection.execute(_keep_prompt_ids, values)
            self._count(connection, spent)

        await self._write(job)

    async def record(
        self,
        candidate: Candidate,
        events: Sequence[Event],
        spent: Spent,
        *,
        closes: bool = False,
        dump: Mapping[str, NDArray[Any]] | None = None,
    ) -> None:
        def job(connection: Connection) -> None:
            first = None
            if candidate.program is not None:
                which = {"which": self._number, "program_hash": candidate.program.hash}
                if candidate.status is AddStatus.DUPLICATE:
                    first = connection.execute(_first_with, which).scalar_one()
                else:
                    first = candidate.no
                    if connection.execute(_count_outcome, {"number": first, **which}).rowcount != 1:
                        raise StoreError(
                            f"candidate {candidate.no}: its outcome is not there, or has been counted before; the "
                            "database was changed from outside"
                        )
            connection.execute(_insert_candidate, candidate_row(self._number, candidate, first))
            if closes:
                connection.execute(_close_step, {"which": self._number, "number": candidate.origin.step})
            if dump is not None:
                connection.execute(_drop_snapshot, {"which": self._number})
                row = {"campaign": self._number, "no": candidate.no + 1, "body": _pack_dump(dump)}
                connection.execute(_insert_snapshot, row)
            self._append(connection, events)
            self._count(connection, spent)

        await self._write(job)

    async def note(
        self, events: Sequence[Event], spent: Spent, state: State, reason: str = "", moves: Sequence[Move] = ()
    ) -> None:
        def job(connection: Connection) -> None:
            for move in moves:
                versions.move(connection, self._number, move)
            self._append(connection, events)
            self._count(connection, spent, state=state.value, reason=reason)

        await self._write(job)

    async def _write(self, job: Callable[[Connection], object]) -> None:
        def fenced(connection: Connection) -> None:
            if self._held is not None:
                self._held.check(connection)
            job(connection)

        await self._writer.write(fenced)

    def _append(self, connection: Connection, events: Sequence[Event]) -> None:
        rows = [
            {
                "campaign": self._number,
                "seq": event.seq,
                "at": int(event.at * 1e6),
                "type": event.what.type,
                "payload": event.payload,
            }
            for event in events
        ]
        if rows:
            connection.execute(_insert_event, rows)

    def _count(self, connection: Connection, spent: Spent, **more: str) -> None:
        connection.execute(_set_campaign, {"which": self._number, "spent": asdict(spent), **more})

    # ------------------------------------------------------------------------------------ reading

    async def recall(self, numbers: Sequence[int]) -> list[Candidate]:
        found = await self._reader.read(
            lambda connection: candidates_from_rows(connection, self._number, numbers, self._problem.seed)
        )
        for no in numbers:
            if no not in found:
                raise StoreError(
                    f"campaign {self._number} has no candidate {no}; the database was changed from outside"
                )
        return [found[no] for no in numbers]

    async def scored_before(self, program_hash: bytes) -> Candidate | None:
        def job(connection: Connection) -> Candidate | None:
            which = {"which": self._number, "program_hash": program_hash}
            no = connection.execute(_first_with, which).scalar()
            return None if no is None else candidate_from_row(connection, self._number, no, self._problem.seed)

        return await self._reader.read(job)

    async def history(self) -> History:
        return await self._reader.read(self._history)

    async def guidance(self) -> Sequence[str]:
        return await self._reader.read(lambda connection: standing(connection, self._number))

    def _history(self, connection: Connection) -> History:
        campaign, step, reply, candidate, event = (
            schema.campaign.c,
            schema.step.c,
            schema.reply.c,
            schema.candidate.c,
            schema.event.c,
        )
        spent = connection.execute(select(campaign.spent).where(campaign.id == self._number)).scalar_one()
        last_step = connection.execute(
            select(step.no).where(step.campaign == self._number).order_by(step.no.desc()).limit(1)
        ).scalar()
        last_event = connection.execute(
            select(event.seq).where(event.campaign == self._number).order_by(event.seq.desc()).limit(1)
        ).scalar()
        # Numbers only, which the index holds, and the 0 written out, so that the plan knows how few there are:
        # else every step is looked at.
        is_open = step.closed == literal_column("0")
        left = connection.execute(select(step.no).where(step.campaign == self._number, is_open).order_by(step.no))
        open_steps = []
        for no in left.scalars().all():
            row = connection.execute(select(schema.step).where(step.campaign == self._number, step.no == no)).one()
            replies = connection.execute(
                select(schema.reply).where(reply.campaign == self._number, reply.step == no).order_by(reply.k)
            ).all()
            done = connection.execute(
                select(candidate.reply, candidate.answer).where(
                    candidate.campaign == self._number, candidate.step == no
                )
            ).all()
            planned = Step(
                no,
                row.island,
                row.parent,
                tuple(row.inspirations),
                row.replies,
                row.answers,
                row.as_of,
                row.policy,
                Purpose(row.purpose),
            )
            texts = tuple(Reply(blobs.get(connection, r.text).decode(), r.policy) for r in replies)
            open_steps.append(OpenStep(planned, texts, frozenset((k, answer) for k, answer in done)))
        return History(
            dump=saved_dump(connection, self._number),
            open_steps=open_steps,
            spent=Spent(**spent),
            next_step=0 if last_step is None else last_step + 1,
            next_event=0 if last_event is None else last_event + 1,
        )

    async def valid(self, after: int, most: int) -> Sequence[tuple[int, int, Sequence[float]]]:
        return await self._reader.read(lambda connection: valid_after(connection, self._number, after, most))


def valid_after(
    connection: Connection, number: int, after: int, most: int
) -> Sequence[tuple[int, int, Sequence[float]]]:
    """See `evolve.store.Store.valid`."""
    rows = connection.execute(_valid, {"which": number, "after": after, "most": most})
    return [(no, island, np.frombuffer(rewards, dtype="<f8").tolist()) for no, island, rewards in rows]


def saved_dump(connection: Connection, number: int) -> Mapping[str, NDArray[Any]] | None:
    """The newest `Index.dump` that was kept of this campaign."""
    body = connection.execute(select(schema.snapshot.c.body).where(schema.snapshot.c.campaign == number)).scalar()
    return None if body is None else _unpack_dump(body)


def _pack_dump(dump: Mapping[str, NDArray[Any]]) -> bytes:
    file = io.BytesIO()
    np.savez(file, allow_pickle=False, **dump)
    return zlib.compress(file.getvalue(), 1)


def _unpack_dump(body: bytes) -> Mapping[str, NDArray[Any]] | None:
    """None if it is damaged: it is only a cache."""
    try:
        with np.load(io.BytesIO(zlib.decompress(body)), allow_pickle=False) as arrays:
            return dict(arrays)
    except (zlib.error, ValueError, OSError, KeyError):
        return None
