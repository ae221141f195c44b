"""Versions of a campaign's policy on SQL, and the replies that they are trained on and compared by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, func, insert, select, text, update

from db import schema
from db.campaigns import best_candidate
from db.reader import Reader
from db.rows import unpack, unpack_vector
from evolve.candidate import Origin
from evolve.outcome import Verdict
from evolve.policies import LIVE, Context, Move, Purpose, Stage, Version, needed
from evolve.rollouts import Judged, Sampled, SampledReply
from evolve.store import StoreError

CONTEXTS = 4096
"""Newest steps among which contexts for comparison are looked for."""

_version, _step, _reply = schema.version.c, schema.step.c, schema.reply.c
_candidate, _outcome = schema.candidate.c, schema.outcome.c
_parent = schema.candidate.alias("parent")
_mine = _step.campaign == bindparam("which")
_by_number = select(schema.version).where(_version.campaign == bindparam("which")).order_by(_version.no)
_steps = select(func.max(_step.no)).where(_mine)
_group = text(schema.GROUP)
_gate = text(schema.GATE)


def _along(query: Select[Any], index: str) -> Select[Any]:
    """SQLite does not see by itself how few rows a partial index holds."""
    return query.with_hint(schema.step, f"INDEXED BY {index}", "sqlite")


_groups = _along(
    select(_step.no)
    .where(_mine, _step.no < bindparam("before"), _group, _step.closed == 1)
    .order_by(_step.no.desc())
    .limit(bindparam("most")),
    "step_group",
)
_new_groups = _along(
    select(func.count())
    .select_from(schema.step)
    .where(_mine, _step.no >= bindparam("since"), _group, _step.closed == 1),
    "step_group",
)
_compared = _along(
    select(_step.no).where(_mine, _step.policy == bindparam("policy"), _gate, _step.closed == 1), "step_gate"
)
_planned_gate = _along(
    select(_step.policy, _step.island, _step.parent, _step.inspirations).where(_mine, _gate), "step_gate"
)
_gate_left = select(func.count()).select_from(schema.step).where(_mine, _gate, _step.closed == 0)
_shown = (
    select(_step.island, _step.parent, _step.inspirations, _parent.c.scalar)
    .join_from(schema.step, _parent, (_parent.c.campaign == _step.campaign) & (_parent.c.no == _step.parent))
    .where(_mine, _step.purpose == Purpose.SEARCH.value)
    .order_by(_step.no.desc())
    .limit(CONTEXTS)
)
_of_step = select(schema.step).where(_mine, _step.no == bindparam("number"))
_replies = (
    select(schema.reply).where(_reply.campaign == bindparam("which"), _reply.step == bindparam("number"))
).order_by(_reply.k)
_first = schema.candidate.alias("first_one")
_answers = (
    select(
        *(_candidate[name] for name in ("reply", "answer", "program", "status", "verdict", "reason")),
        _first.c.step.label("first_step"),
        _outcome.rewards,
    )
    .select_from(schema.candidate)
    .outerjoin(_first, (_first.c.campaign == _candidate.campaign) & (_first.c.no == _candidate.first))
    .outerjoin(schema.outcome, (_outcome.campaign == _candidate.campaign) & (_outcome.no == _candidate.first))
    .where(_candidate.campaign == bindparam("which"), _candidate.step == bindparam("number"))
    .order_by(_candidate.reply, _candidate.answer)
)
_newest = (
    select(_reply.policy, _candidate.status, _candidate.scalar, _parent.c.scalar.label("before"))
    .select_from(schema.candidate)
    .join(schema.step, (_step.campaign == _candidate.campaign) & (_step.no == _candidate.step))
    .join(
        schema.reply,
        (_reply.campaign == _candidate.campaign) & (_reply.step == _candidate.step) & (_reply.k == _candidate.reply),
    )
    .join(_parent, (_parent.c.campaign == _candidate.campaign) & (_parent.c.no == _step.parent))
    .where(_candidate.campaign == bindparam("which"), _step.purpose == Purpose.SEARCH.value)
    .order_by(_candidate.no.desc())
    .limit(bindparam("most"))
)


def read_versions(connection: Connection, number: int) -> list[Version]:
    """Every round of the campaign, the oldest first."""
    return [_version_from(row) for row in connection.execute(_by_number, {"which": number})]


def add_version(connection: Connection, number: int, made: Version) -> None:
    """Keep what a round of training came to; the campaign's controller will take notice."""
    row = {
        "campaign": number,
        "no": made.no,
        "stage": made.stage.value,
        "name": made.name,
        "digest": made.digest,
        "parent": made.parent,
        "reason": made.reason,
        "report": dict(made.report),
        "gate": None,
        "steps": made.steps,
        "told": 0,
        "at": int(made.at * 1e6),
    }
    connection.execute(insert(schema.version), row)


def move(connection: Connection, number: int, to: Move) -> None:
    """Change a version's stage, in the transaction of the events that tell of it."""
    values: dict[str, Any] = {"stage": to.stage.value, "told": 1}
    if to.reason:
        values["reason"] = to.reason
    if to.gate is not None:
        values["gate"] = dict(to.gate)
    which = (_version.campaign == number, _version.no == to.no)
    if connection.execute(update(schema.version).where(*which).values(values)).rowcount != 1:
        raise StoreError(f"campaign {number} has no version {to.no}; the database was changed from outside")


def roll_back(connection: Connection, number: int, reason: str) -> tuple[str, str]:
    """Let the search return to the version before the current one, or to the base; names of both ("" is the base).

    Raises:
        StoreError: the base has the search already.
    """
    versions = read_versions(connection, number)
    current = next((one for one in versions if one.stage is Stage.CURRENT), None)
    canary = next((one for one in versions if one.stage is Stage.CANARY), None)
    gone = canary or current
    if gone is None:
        raise StoreError("the untrained policy has the search already; see: quiver policy versions")
    values = {"stage": Stage.ROLLED_BACK.value, "reason": reason, "told": 0}
    connection.execute(update(schema.version).where(_version.campaign == number, _version.no == gone.no).values(values))
    if gone is canary:
        return gone.name, current.name if current is not None else ""
    before = next((one for one in reversed(versions) if one.stage is Stage.RETIRED and one.no < gone.no), None)
    if before is not None:
        move(connection, number, Move(before.no, Stage.CURRENT))
    return gone.name, before.name if before is not None else ""


def promote(connection: Connection, number: int, no: int, reason: str) -> Version | None:
    """Give the search to the version of a round, whatever its gate said; None if there was no such round.

    Whoever has the search retires. Nothing changes if the version has it already.

    Raises:
        StoreError: the round made no version, or its adapter may be gone.
    """
    versions = read_versions(connection, number)
    wanted = next((one for one in versions if one.no == no), None)
    if wanted is None or wanted.stage is Stage.CURRENT:
        return wanted
    if not wanted.name or wanted.stage is Stage.FAILED:
        raise StoreError(f"round {no} made no version that could be used: {wanted.reason}")
    if wanted.name not in needed(versions) | {versions[-1].name}:
        raise StoreError(f"the adapter of {wanted.name} is not kept any more, because later rounds have ended")
    # Untold, so that the controller sees who was there before, and tells of it.
    values = {"stage": Stage.RETIRED.value, "told": 0}
    of_mine = update(schema.version).where(_version.campaign == number)
    connection.execute(of_mine.where(_version.stage == Stage.CURRENT.value).values(values))
    values = {"stage": Stage.CURRENT.value, "reason": reason, "told": 0}
    connection.execute(of_mine.where(_version.no == no).values(values))
    return replace(wanted, stage=Stage.CURRENT, reason=reason, told=False)


def _version_from(row: Row[Any]) -> Version:
    return Version(
        no=row.no,
        stage=Stage(row.stage),
        name=row.name,
        digest=row.digest,
        parent=row.parent,
        reason=row.reason,
        report=row.report,
        gate=row.gate,
        steps=row.steps,
        at=row.at / 1e6,
        told=bool(row.told),
    )


def author(connection: Connection, number: int, origin: Origin) -> str | None:
    """Name and version of the policy that wrote an answer; None for the seed."""
    which = (_reply.campaign == number, _reply.step == origin.step, _reply.k == origin.reply)
    return connection.execute(select(_reply.policy).where(*which)).scalar()


# ------------------------------------------------------------------------------------ what to train on


@dataclass(frozen=True, slots=True)
class Progress:
    """What decides whether a round of training is due."""

    rounds: int
    pending: bool
    """Whether a version is on its way to the search."""
    groups: int
    """Rollout groups that were completed since the last round began."""
    last_at: float | None
    """When the last round ended, in seconds since 1970."""
    stagnant: int
    """Candidates since the best was found."""


def read_progress(connection: Connection, number: int) -> Progress:
    versions = read_versions(connection, number)
    since = versions[-1].steps if versions else 0
    newest = connection.execute(select(func.max(_candidate.no)).where(_candidate.campaign == number)).scalar() or 0
    return Progress(
        rounds=len(versions),
        pending=any(one.stage in LIVE and one.stage is not Stage.CURRENT for one in versions),
        groups=connection.execute(_new_groups, {"which": number, "since": since}).scalar_one(),
        last_at=versions[-1].at if versions else None,
        stagnant=newest - (best_candidate(connection, number) or 0),
    )


def steps_planned(connection: Connection, number: int) -> int:
    last = connection.execute(_steps, {"which": number}).scalar()
    return 0 if last is None else last + 1


def read_groups(connection: Connection, number: int, before: int, most: int) -> Iterator[Sampled]:
    """The newest rollout groups of the search before this step, the newest first."""
    for no in connection.execute(_groups, {"which": number, "before": before, "most": most}).scalars().all():
        yield _sampled(connection, number, no)


def read_gate(connection: Connection, number: int, policy: str) -> list[Sampled]:
    """The replies of a policy that were asked for to compare it."""
    steps = connection.execute(_compared, {"which": number, "policy": policy}).scalars().all()
    return [_sampled(connection, number, no) for no in sorted(steps)]


def read_shown(connection: Connection, number: int) -> list[tuple[Context, float]]:
    """What the newest steps of the search have shown, and the parent's utility under w*; the newest first."""
    rows = connection.execute(_shown, {"which": number})
    return [(Context(row.island, row.parent, tuple(row.inspirations)), row.scalar) for row in rows]


def read_newest(connection: Connection, number: int, most: int) -> list[tuple[str, str, float | None, float]]:
    """(policy, status, utility under w*, the parent's) of the newest candidates of the search, the oldest first."""
    rows = connection.execute(_newest, {"which": number, "most": most}).all()
    return [(row.policy, row.status, row.scalar, row.before) for row in reversed(rows)]


def read_rewards(connection: Connection, number: int, most: int) -> list[tuple[float, ...]]:
    """Reward vectors of at most `most` valid programs, evenly spread over the campaign."""
    newest = connection.execute(select(func.max(_candidate.no)).where(_candidate.campaign == number)).scalar() or 0
    every = newest // most + 1
    query = select(_outcome.rewards).where(
        _outcome.campaign == number,
        _outcome.no.is_not(None),
        _outcome.no % every == 0,
        _outcome.rewards.is_not(None),
    )
    return [unpack_vector(rewards) for rewards in connection.execute(query.order_by(_outcome.no)).scalars()]


def read_planned_gate(connection: Connection, number: int) -> list[tuple[str, Context]]:
    """Who was to be compared on what, by all steps that there are for it."""
    rows = connection.execute(_planned_gate, {"which": number})
    return [(row.policy, Context(row.island, row.parent, tuple(row.inspirations))) for row in rows]


def read_gate_left(connection: Connection, number: int) -> int:
    """Steps of comparisons that are not over."""
    return connection.execute(_gate_left, {"which": number}).scalar_one()


class SqlRecords:
    """Implements `policy.versions.Records` for one campaign."""

    def __init__(self, reader: Reader, number: int) -> None:
        self._reader, self._number = reader, number

    async def versions(self) -> list[Version]:
        return await self._reader.read(lambda connection: read_versions(connection, self._number))

    async def shown(self) -> list[tuple[Context, float]]:
        return await self._reader.read(lambda connection: read_shown(connection, self._number))

    async def gate_planned(self) -> list[tuple[str, Context]]:
        return await self._reader.read(lambda connection: read_planned_gate(connection, self._number))

    async def gate_left(self) -> int:
        return await self._reader.read(lambda connection: read_gate_left(connection, self._number))

    async def gate(self, policy: str) -> list[Sampled]:
        return await self._reader.read(lambda connection: read_gate(connection, self._number, policy))

    async def newest(self, most: int) -> list[tuple[str, str, float | None, float]]:
        return await self._reader.read(lambda connection: read_newest(connection, self._number, most))


def _sampled(connection: Connection, number: int, no: int) -> Sampled:
    which = {"which": number, "number": no}
    step = connection.execute(_of_step, which).one()
    answers: dict[int, list[Judged]] = {}
    for row in connection.execute(_answers, which):
        rewards = None if row.rewards is None else unpack_vector(row.rewards)
        repeats = row.status == "duplicate" and row.first_step != no
        judged = Judged(Verdict(row.verdict), row.reason, row.program, rewards, repeats)
        answers.setdefault(row.reply, []).append(judged)
    replies = tuple(
        SampledReply(
            policy=row.policy,
            tokens=row.completion_tokens,
            token_ids=_numbers(row.token_ids, "<i4"),
            logprobs=_numbers(row.logprobs, "<f4"),
            sampling=row.sampling,
            answers=tuple(answers.get(row.k, ())),
        )
        for row in connection.execute(_replies, which)
    )
    context = Context(step.island, step.parent, tuple(step.inspirations))
    return Sampled(no, context, step.policy, _numbers(step.prompt_ids, "<i4"), replies)


def _numbers(data: bytes | None, dtype: str) -> tuple[Any, ...] | None:
    return None if data is None else tuple(unpack(data, dtype))
