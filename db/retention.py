"""Retention: what a long campaign may forget, and the room that this gives back.

The unit is the step. It is expired when it is closed, all its candidates were counted before an instant (their
events say when), and none of them is the best, on the front or a member of an island. Of an expired step the
prompt, the replies' texts, the sampled tokens, and cases and log of its outcomes may go. Programs, rewards,
verdicts, costs, events and counters never do, so a pruned campaign goes on, and is verified, as it was.

Texts are shared, so dropping one deletes it only if nothing else refers to it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    Connection,
    Engine,
    Select,
    and_,
    bindparam,
    delete,
    except_,
    func,
    or_,
    select,
    text,
    true,
    update,
)
from sqlalchemy.exc import DBAPIError

from db import blobs, postgres, schema, sqlite
from db.campaigns import Saved, load_saved_problem, read_placed
from db.engine import Database
from evolve.events import CandidateFailed, CandidateRepeated, CandidateScored
from evolve.index import Index
from evolve.store import StoreError

Rows = Mapping["Kind", ColumnElement[bool]]
"""Which rows have something of a kind."""


class Kind(StrEnum):
    """What may be dropped."""

    PROMPTS = "prompts"
    REPLIES = "replies"  # their texts; what they cost stays
    LOGS = "logs"  # the cases and the log of an outcome; rewards, verdict, reason and cost stay
    TOKENS = "tokens"  # sampled tokens and their log-probabilities


@dataclass(frozen=True, slots=True)
class Freed:
    rows: int = 0
    """That have lost something."""
    bytes: int = 0
    """Of what nobody refers to any more, as it was stored."""

    def __add__(self, other: Freed) -> Freed:
        return Freed(self.rows + other.rows, self.bytes + other.bytes)


PRUNED = b"(pruned)"
"""Stands in place of every prompt and reply that was dropped; an empty text would pass for an empty reply."""
GONE = blobs.digest(PRUNED)
LOCK = 0x7175697665720002
"""PostgreSQL's advisory lock of whoever prunes."""
TEXTS = {True: 500, False: 10_000}
"""Dropped in one transaction, at most about, by `Database.shared`: a running campaign waits for each one on PostgreSQL,
and nobody does on SQLite, where few large transactions write each page less often."""

_step, _reply, _candidate, _outcome, _event, _blob = (
    table.c for table in (schema.step, schema.reply, schema.candidate, schema.outcome, schema.event, schema.blob)
)
COLUMNS = {Kind.PROMPTS: _step.prompt, Kind.REPLIES: _reply.text, Kind.LOGS: _outcome.detail}
STEPS: dict[Kind, ColumnElement[int]] = {
    Kind.PROMPTS: _step.no,
    Kind.REPLIES: _reply.step,
    Kind.LOGS: select(_candidate.step)
    .where(_candidate.campaign == _outcome.campaign, _candidate.no == _outcome.no)
    .scalar_subquery(),
    Kind.TOKENS: _reply.step,
}
"""Which step a row belongs to."""
USES = [column for table in schema.metadata.sorted_tables for column in table.c if column.references(_blob.hash)]
"""Every column that names a text, of whatever table."""
_counted = [kind.type for kind in (CandidateScored, CandidateFailed, CandidateRepeated)]
_token_bytes = func.coalesce(func.length(_reply.token_ids), 0) + func.coalesce(func.length(_reply.logprobs), 0)

# ------------------------------------------------------------------------------------------ what


def expired(connection: Connection, saved: Saved, before: float, kinds: Collection[Kind]) -> list[int]:
    """The campaign's expired steps that have something of these kinds; `before` is in seconds since 1970."""
    mine = _candidate.campaign == saved.number
    closed = (
        select(_candidate.step)
        .join(schema.step, and_(_step.campaign == _candidate.campaign, _step.no == _candidate.step))
        .where(mine, _step.closed == 1)
        .group_by(_candidate.step)
        .having(func.max(_candidate.no) < _first_young(connection, saved.number, before))
    )
    old = set(connection.execute(closed).scalars())
    rows = _rows(saved.number, _listed(connection, sorted(old)))
    left = {step for kind in kinds for step in connection.execute(select(STEPS[kind]).where(rows[kind])).scalars()}
    if not left:
        return []
    members = _members(connection, saved)
    placed = connection.execute(select(_candidate.no, _candidate.step).where(mine))
    return sorted(left - {step for no, step in placed if no in members})


def survey(connection: Connection, saved: Saved, steps: Sequence[int], kinds: Collection[Kind]) -> dict[Kind, Freed]:
    """What `prune` would free of this campaign alone: a text of two campaigns is not counted for either."""
    rows = _rows(saved.number, _listed(connection, steps))
    kept = {column: rows[kind].is_not(true()) for kind, column in COLUMNS.items() if kind in kinds}
    used = [select(column).where(kept.get(column, true())) for column in [*USES, _blob.dictionary]]
    freed: dict[Kind, Freed] = {}
    for kind in kinds:
        if kind is Kind.TOKENS:
            found = select(func.count(), func.sum(_token_bytes)).where(rows[kind])
            freed[kind] = Freed(*(value or 0 for value in connection.execute(found).one()))
            continue
        unused = except_(select(COLUMNS[kind]).where(rows[kind]), *used)
        size = select(func.sum(func.length(_blob.body))).where(_blob.hash.in_(unused), _blob.dictionary.is_not(None))
        count = select(func.count()).select_from(COLUMNS[kind].table).where(rows[kind])
        freed[kind] = Freed(connection.execute(count).scalar_one(), connection.execute(size).scalar() or 0)
    return freed


def pruned(connection: Connection, number: int) -> dict[Kind, int]:
    """Rows of a campaign whose texts are gone. Of tokens nobody can tell: most replies never had any."""
    gone = {
        Kind.PROMPTS: and_(_step.campaign == number, _step.prompt == GONE),
        Kind.REPLIES: and_(_reply.campaign == number, _reply.text == GONE),
        Kind.LOGS: and_(_outcome.campaign == number, _outcome.detail.is_(None)),
    }
    counts = {kind: select(func.count()).select_from(COLUMNS[kind].table).where(gone[kind]) for kind in gone}
    return {kind: connection.execute(query).scalar_one() for kind, query in counts.items()}


def _first_young(connection: Connection, number: int, before: float) -> int:
    """The number of the first candidate that was not counted before this instant."""
    mine = _event.campaign == number
    young = connection.execute(select(func.min(_event.seq)).where(mine, _event.at >= int(before * 1e6))).scalar()
    older = true() if young is None else _event.seq < young
    return connection.execute(select(func.count()).where(mine, older, _event.type.in_(_counted))).scalar_one()


def _members(connection: Connection, saved: Saved) -> set[int]:
    """Candidates that the search stands on, and that somebody may want to look at."""
    problem = load_saved_problem(connection, saved.campaign.problem_id)
    index = Index(saved.campaign.settings, problem.rewards, saved.campaign.seed)
    index.extend((no, island, rewards) for no, island, rewards, *_ in read_placed(connection, saved.number))
    return index.members()


def _rows(number: int, steps: Select[tuple[int]]) -> Rows:
    """Those of these steps that have something left to drop."""
    made = select(_candidate.no).where(_candidate.campaign == number, _candidate.step.in_(steps))
    replies = and_(_reply.campaign == number, _reply.step.in_(steps))
    return {
        Kind.PROMPTS: and_(_step.campaign == number, _step.no.in_(steps), _step.prompt != GONE),
        Kind.REPLIES: and_(replies, _reply.text != GONE),
        Kind.LOGS: and_(_outcome.campaign == number, _outcome.no.in_(made), _outcome.detail.is_not(None)),
        Kind.TOKENS: and_(replies, or_(_reply.token_ids.is_not(None), _reply.logprobs.is_not(None))),
    }


def _listed(connection: Connection, numbers: Sequence[int]) -> Select[tuple[int]]:
    """Numbers as a query, of which there may be more than a statement may have parameters."""
    if connection.dialect.name == "sqlite":
        return select(func.json_each(json.dumps(numbers)).table_valued("value").c.value)
    return select(func.unnest(bindparam(None, numbers, ARRAY(BigInteger))))


# ------------------------------------------------------------------------------------------- how


def prune(
    database: Database, doomed: Sequence[tuple[Saved, Sequence[int]]], kinds: Collection[Kind]
) -> dict[Kind, Freed]:
    """Drop these kinds of these steps; what was freed. Campaigns may run meanwhile, on PostgreSQL.

    Raises:
        StoreError: somebody else prunes, or the database refused; what was dropped before stays dropped.
    """
    total = dict.fromkeys(kinds, Freed())
    if database.writing is None or not any(steps for _, steps in doomed):
        return total
    try:
        with database.read() as connection:
            dictionaries = [key for key in connection.execute(select(_blob.dictionary).distinct()).scalars() if key]
        with database.writing.begin() as connection:
            blobs.put(connection, PRUNED)
        with _indexes(database, database.writing):
            for saved, steps in doomed:
                settings = saved.campaign.settings
                size = max(1, TEXTS[database.shared] // (1 + settings.replies * (1 + settings.answers)))
                for start in range(0, len(steps), size):
                    with database.writing.begin() as connection:
                        rows = _rows(saved.number, _listed(connection, steps[start : start + size]))
                        freed = _drop(connection, rows, kinds, dictionaries)
                    total = {kind: total[kind] + freed[kind] for kind in kinds}
    except DBAPIError as error:
        raise StoreError(
            f"{database.name}: it cannot be pruned: {error.orig}. What was dropped before stays dropped; the same "
            "command goes on."
        ) from None
    return total


def _drop(
    connection: Connection, rows: Rows, kinds: Collection[Kind], dictionaries: Sequence[bytes]
) -> dict[Kind, Freed]:
    freed, hashes = {}, {}
    for kind in kinds:
        if kind is Kind.TOKENS:
            size = connection.execute(select(func.sum(_token_bytes)).where(rows[kind])).scalar() or 0
            forget = update(schema.reply).values(token_ids=None, logprobs=None)
        else:
            column = COLUMNS[kind]
            size, hashes[kind] = 0, connection.execute(select(column).where(rows[kind]).distinct()).scalars().all()
            also = {_step.prompt_ids: None} if kind is Kind.PROMPTS else {}
            forget = update(column.table).values({column: None if kind is Kind.LOGS else GONE} | also)
        freed[kind] = Freed(connection.execute(forget.where(rows[kind])).rowcount, size)
    if any(hashes.values()) and connection.dialect.name == "postgresql":
        # Whoever has put one of these texts and found it there is let finish first: the row that names it may come.
        connection.execute(text("LOCK TABLE blob IN SHARE ROW EXCLUSIVE MODE"))
    for kind, keys in hashes.items():
        freed[kind] += Freed(bytes=_delete_unused(connection, keys, dictionaries))
    return freed


def _delete_unused(connection: Connection, hashes: Sequence[bytes], dictionaries: Sequence[bytes]) -> int:
    """Delete those of these texts that no row names; the bytes that they took.

    A text that is a dictionary stays, and so does one without a dictionary: it is a problem's, and may be
    the dictionary of the first text of a campaign that is just beginning.
    """
    unused = [~select(1).where(column == _blob.hash).correlate(schema.blob).exists() for column in USES]
    sizes = connection.execute(
        delete(schema.blob)
        .where(_blob.hash.in_(hashes), _blob.hash.not_in(dictionaries), _blob.dictionary.is_not(None), *unused)
        .returning(func.length(_blob.body))
    ).scalars()
    return sum(sizes)


@contextmanager
def _indexes(database: Database, engine: Engine) -> Iterator[None]:
    """Inside the block every column that names a text has an index, and nobody else prunes.

    Without them each deleted text costs a walk over all those tables, because of the foreign keys; kept for
    good they would take a fifth of the database. What a killed process leaves of them, the next one drops.
    """
    names = {f"prune_{column.table.name}_{column.name}": column for column in USES}
    how = "CONCURRENTLY" if database.shared else ""
    drop = [f"DROP INDEX {how} IF EXISTS {name}" for name in names]
    create = [f"CREATE INDEX {how} {name} ON {column.table.name} ({column.name})" for name, column in names.items()]
    with (postgres if database.shared else sqlite).alone(engine, LOCK, "pruning") as run:
        try:
            for statement in drop + create:
                run(statement)
            yield
        finally:
            for statement in drop:
                run(statement)
