"""Campaigns and problems as a whole: create, find, list, and read for a report or an export."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, Select, bindparam, insert, select, update

from db import blobs, schema
from db.rows import candidate_from_row, unpack_vector
from db.types import Int
from evolve.campaign import Campaign, Desired, Limit, Settings, Spent, State
from evolve.candidate import Candidate
from evolve.policies import Purpose
from evolve.problem import Problem, Trust, parse_problem
from evolve.store import StoreError

PAGE = 4096
"""Rows fetched at once when all are read."""
ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's: sortable, and no letter looks like a digit


@dataclass(frozen=True, slots=True)
class Saved:
    """A campaign as the database holds it."""

    number: int
    campaign: Campaign
    state: State
    reason: str
    spent: Spent
    desired: Desired
    created_at: float
    """Seconds since 1970."""
    name: str = ""
    """What its user calls it."""
    metadata: Mapping[str, str] = field(default_factory=dict)
    """Its user's own notes."""
    retrain: bool = False
    """Whether its user waits for a round of training."""


def new_key(now: float) -> str:
    """A public id: sorts by time of creation, and cannot be guessed."""
    digits, value = "", int(now * 1000)
    for _ in range(9):
        value, digit = divmod(value, 32)
        digits = ALPHABET[digit] + digits
    return f"cmp_{digits}" + "".join(secrets.choice(ALPHABET) for _ in range(7))


def save_problem(connection: Connection, problem: Problem, now: float) -> bool:
    """Keep every file of the problem; False if it is known already, and so left as it is."""
    table = schema.problem
    if connection.execute(select(table.c.id).where(table.c.id == problem.id)).scalar():
        return False
    row = {"id": problem.id, "name": problem.name, "created_at": int(now * 1e6), "trust": problem.trust.value}
    connection.execute(insert(table), row)
    blobs.put(connection, dictionary(problem))
    for path, content in problem.files.items():
        row = {"problem_id": problem.id, "path": path, "content": blobs.put(connection, content)}
        connection.execute(insert(schema.problem_file), row)
    return True


def problem_created_at(connection: Connection, problem_id: str) -> float | None:
    """Seconds since 1970; None if there is no such problem."""
    table = schema.problem
    at = connection.execute(select(table.c.created_at).where(table.c.id == problem_id)).scalar()
    return None if at is None else at / 1e6


def load_saved_problem(connection: Connection, problem_id: str) -> Problem:
    table = schema.problem_file
    rows = connection.execute(select(table).where(table.c.problem_id == problem_id).order_by(table.c.path)).all()
    return parse_problem({row.path: blobs.get(connection, row.content) for row in rows})


def dictionary(problem: Problem) -> bytes:
    """What texts of this problem's campaigns are deflated against."""
    return problem.statement.encode() + problem.seed.encode()


def problem_of(connection: Connection, number: int) -> tuple[Problem, int]:
    """The problem of a campaign and its seed of randomness."""
    table = schema.campaign
    row = connection.execute(select(table.c.problem_id, table.c.seed).where(table.c.id == number)).one()
    return load_saved_problem(connection, row.problem_id), row.seed


def create_campaign(
    connection: Connection,
    campaign: Campaign,
    now: float,
    desired: Desired = Desired.RUNNING,
    name: str = "",
    metadata: Mapping[str, str] | None = None,
) -> int:
    """Keep a new campaign; its row id."""
    row = {
        "key": campaign.id,
        "problem_id": campaign.problem_id,
        "mutator": campaign.mutator,
        "mutator_settings": dict(campaign.mutator_settings),
        "settings": campaign.settings.as_dict(),
        "budget": _budget(campaign.limit),
        "seed": campaign.seed,
        "state": State.QUEUED.value,
        "reason": "",
        "spent": asdict(Spent()),
        "created_at": int(now * 1e6),
        "desired": desired.value,
        "name": name,
        "metadata": dict(metadata or {}),
    }
    (number,) = connection.execute(insert(schema.campaign), row).inserted_primary_key or (0,)
    return int(number)


def set_budget(connection: Connection, number: int, limit: Limit) -> None:
    table = schema.campaign
    connection.execute(update(table).where(table.c.id == number).values(budget=_budget(limit)))


def rename(
    connection: Connection, number: int, name: str | None = None, metadata: Mapping[str, str] | None = None
) -> None:
    """Change its name, its user's notes, or both."""
    given = {"name": name, "metadata": metadata}
    values = {column: value for column, value in given.items() if value is not None}
    if values:
        connection.execute(update(schema.campaign).where(schema.campaign.c.id == number).values(values))


def desire(connection: Connection, number: int, desired: Desired) -> None:
    """Say what its user wants of it; its controller, when there is one, follows."""
    table = schema.campaign
    connection.execute(update(table).where(table.c.id == number).values(desired=desired.value))
    if desired is Desired.RUNNING:  # whatever it ended with, somebody shall take it up
        connection.execute(
            update(table)
            .where(table.c.id == number, table.c.state != State.RUNNING.value)
            .values(state=State.QUEUED.value)
        )
        return
    # What no controller has taken up, nobody else would bring to rest.
    rests = (State.QUEUED,) if desired is Desired.PAUSED else (State.QUEUED, State.PAUSED)
    connection.execute(
        update(table)
        .where(table.c.id == number, table.c.state.in_([state.value for state in rests]))
        .values(state=desired.value, reason=f"{desired.value} by its user")
    )


def want_training(connection: Connection, number: int, wanted: bool) -> None:
    """Have the policy trained as soon as no version of it is under way, however little there is to learn from."""
    table = schema.campaign
    connection.execute(update(table).where(table.c.id == number).values(retrain=int(wanted)))


def desires(connection: Connection) -> dict[int, Desired]:
    """What the users of all campaigns that run, or shall run, want of them."""
    table = schema.campaign
    wanted = (table.c.state == State.QUEUED.value) & (table.c.desired == Desired.RUNNING.value)
    query = select(table.c.id, table.c.desired).where(wanted | (table.c.state == State.RUNNING.value))
    return {number: Desired(desired) for number, desired in connection.execute(query)}


def fail(connection: Connection, number: int, reason: str) -> None:
    """No controller can run it as it is."""
    table = schema.campaign
    connection.execute(update(table).where(table.c.id == number).values(state=State.FAILED.value, reason=reason))


def find_campaign(connection: Connection, key: str | None) -> Saved:
    """The campaign with this id, or with an id that starts so; the newest for None and "newest".

    Raises:
        StoreError: none or several fit.
    """
    table = schema.campaign
    query = select(table).order_by(table.c.id.desc()).limit(2)
    if key is not None and key != "newest":
        query = query.where(table.c.key.startswith(key, autoescape=True))
    rows = connection.execute(query).all()
    if not rows:
        known = connection.execute(select(table.c.key).order_by(table.c.id.desc()).limit(5)).scalars().all()
        raise StoreError(f"no campaign {key or ''}; the newest are {', '.join(known) or 'none yet'}")
    if key not in (None, "newest") and len(rows) > 1:
        raise StoreError(f"{key} fits several campaigns, such as {rows[0].key} and {rows[1].key}; write more of it")
    return _saved(rows[0])


def campaign_named(connection: Connection, key: str) -> Saved | None:
    """The campaign with exactly this id."""
    row = connection.execute(select(schema.campaign).where(schema.campaign.c.key == key)).one_or_none()
    return None if row is None else _saved(row)


def page_of_campaigns(connection: Connection, before: str | None, most: int) -> list[Saved]:
    """The next `most` campaigns with smaller ids, which are older ones; the newest first."""
    key = schema.campaign.c.key
    query = select(schema.campaign).order_by(key.desc()).limit(most)
    return [_saved(row) for row in connection.execute(query if before is None else query.where(key < before))]


def page_of_problems(connection: Connection, after: str, most: int) -> list[tuple[str, str, float]]:
    """(id, name, time of creation) of the next `most` problems, by id."""
    table = schema.problem
    rows = connection.execute(select(table).where(table.c.id > after).order_by(table.c.id).limit(most))
    return [(row.id, row.name, row.created_at / 1e6) for row in rows]


def list_campaigns(connection: Connection) -> list[Saved]:
    """All of them, the newest first."""
    return [_saved(row) for row in connection.execute(select(schema.campaign).order_by(schema.campaign.c.id.desc()))]


def list_open(connection: Connection) -> list[Saved]:
    """Those that have not ended."""
    table = schema.campaign
    open_ones = table.c.state.in_([State.QUEUED.value, State.RUNNING.value])
    return [_saved(row) for row in connection.execute(select(table).where(open_ones).order_by(table.c.id))]


def problem_names(connection: Connection) -> dict[str, str]:
    """Names of all problems by id."""
    return {id: name for id, name in connection.execute(select(schema.problem.c.id, schema.problem.c.name))}


def problem_facts(connection: Connection, problem_id: str) -> tuple[str, Trust]:
    """Its name, and how far its rewards are to be believed."""
    table = schema.problem.c
    name, trust = connection.execute(select(table.name, table.trust).where(table.id == problem_id)).one()
    return name, Trust(trust)


def state_of(connection: Connection, number: int) -> State:
    return State(connection.execute(select(schema.campaign.c.state).where(schema.campaign.c.id == number)).scalar_one())


def find_campaign_by_number(connection: Connection, number: int) -> Saved:
    return _saved(connection.execute(select(schema.campaign).where(schema.campaign.c.id == number)).one())


def read_candidates(connection: Connection, number: int, problem: Problem) -> Iterator[Candidate]:
    """Every candidate in order, one at a time."""
    table = schema.candidate
    last = connection.execute(
        select(table.c.no).where(table.c.campaign == number).order_by(table.c.no.desc()).limit(1)
    ).scalar()
    for no in range(0 if last is None else last + 1):
        candidate = candidate_from_row(connection, number, no, problem.seed)
        if candidate is not None:
            yield candidate


@dataclass(frozen=True, slots=True)
class Planned:
    """What a step showed, and how many candidates had been counted when that was chosen."""

    no: int
    as_of: int
    island: int
    parent: int
    inspirations: list[int]


def read_steps(connection: Connection, number: int) -> Iterator[Planned]:
    """Every step of the search in order, but those of before it was written down what they were chosen from."""
    table = schema.step
    columns = (table.c.no, table.c.as_of, table.c.island, table.c.parent, table.c.inspirations)
    chosen = (table.c.as_of.is_not(None), table.c.purpose == Purpose.SEARCH.value)
    query = select(*columns).where(table.c.campaign == number, *chosen).order_by(table.c.no)
    for row in connection.execute(query.execution_options(yield_per=PAGE)):
        yield Planned(*row)


def read_placed(connection: Connection, number: int) -> Iterator[tuple[int, int, tuple[float, ...], str, float]]:
    """(candidate, island, rewards, status, utility under w*) of everything that was offered to an archive, in order."""
    candidate, outcome = schema.candidate.c, schema.outcome.c
    query = (
        select(candidate.no, candidate.island, outcome.rewards, candidate.status, candidate.scalar)
        .join_from(
            schema.candidate, schema.outcome, (outcome.campaign == candidate.campaign) & (outcome.no == candidate.no)
        )
        .where(candidate.campaign == number, outcome.rewards.is_not(None))
        .order_by(candidate.no)
    )
    for no, island, rewards, status, scalar in connection.execute(query.execution_options(yield_per=PAGE)):
        yield no, island, unpack_vector(rewards), status, scalar


@dataclass(frozen=True, slots=True)
class Listed:
    """A candidate as a list shows it: without its texts."""

    no: int
    island: int
    verdict: str
    status: str
    scalar: float | None
    """Utility under w*; None without rewards."""
    rewards: tuple[float, ...] | None
    """Of a duplicate those of the first with its program."""


def list_candidates(connection: Connection, number: int, after: int = -1, most: int = 50) -> list[Listed]:
    """The next `most` candidates after this number, in order."""
    return _listed(connection, _by_number, {"which": number, "after": after, "most": most})


def list_best(
    connection: Connection, number: int, after: tuple[float, int] = (float("inf"), -1), most: int = 50
) -> list[Listed]:
    """The next `most` candidates after this (utility, number): the best first, of equals the oldest."""
    key = {"which": number, "scalar": after[0], "after": after[1]}
    equal = _listed(connection, _equals, key | {"most": most})
    return equal + _listed(connection, _lower, key | {"most": most - len(equal)})


def list_these(connection: Connection, number: int, nos: Sequence[int]) -> list[Listed]:
    """The candidates with these numbers, in this order; those that do not exist are left out."""
    if not nos:
        return []
    found = {listed.no: listed for listed in _listed(connection, _these, {"which": number, "nos": list(nos)})}
    return [found[no] for no in nos if no in found]


def _listed(connection: Connection, query: Select[Any], values: dict[str, Any]) -> list[Listed]:
    return [
        Listed(no, island, verdict, status, scalar, None if rewards is None else unpack_vector(rewards))
        for no, island, verdict, status, scalar, rewards in connection.execute(query, values).all()
    ]


def _page(*where: ColumnElement[bool], best_first: bool) -> Select[Any]:
    """Candidates that a list shows, with their rewards."""
    table, outcome = schema.candidate, schema.outcome.c

    def order(rows: FromClause) -> list[ColumnElement[Any]]:
        return [rows.c.scalar.desc(), rows.c.no] if best_first else [rows.c.no]

    chosen = select(table).where(table.c.campaign == bindparam("which"), *where).order_by(*order(table))
    # The number itself, because a plan for any number of rows reads everything.
    page = chosen.limit(bindparam("most", type_=Int, literal_execute=True)).subquery()
    return (
        select(page.c.no, page.c.island, page.c.verdict, page.c.status, page.c.scalar, outcome.rewards)
        .outerjoin_from(page, schema.outcome, (outcome.campaign == page.c.campaign) & (outcome.no == page.c.first))
        .order_by(*order(page))
    )


_after, _scalar = schema.candidate.c.no > bindparam("after"), schema.candidate.c.scalar
_by_number = _page(_after, best_first=False)
_equals = _page(_scalar == bindparam("scalar"), _after, best_first=True)
_lower = _page(_scalar < bindparam("scalar"), best_first=True)

_candidate, _outcome = schema.candidate.c, schema.outcome.c
_these = (
    select(*(_candidate[name] for name in ("no", "island", "verdict", "status", "scalar")), _outcome.rewards)
    .outerjoin_from(
        schema.candidate,
        schema.outcome,
        (_outcome.campaign == _candidate.campaign) & (_outcome.no == _candidate.first),
    )
    .where(_candidate.campaign == bindparam("which"), _candidate.no.in_(bindparam("nos", expanding=True)))
)


def best_candidate(connection: Connection, number: int) -> int | None:
    """Number of the first candidate with the highest utility under w*."""
    table = schema.candidate
    return connection.execute(
        select(table.c.no)
        .where(table.c.campaign == number, table.c.scalar.is_not(None))
        .order_by(table.c.scalar.desc(), table.c.no)
        .limit(1)
    ).scalar()


def _saved(row: Any) -> Saved:
    limit = Limit(**{name: float("inf") if value is None else value for name, value in row.budget.items()})
    settings = Settings.parse(row.settings)
    return Saved(
        number=row.id,
        campaign=Campaign(row.key, row.problem_id, row.mutator, settings, limit, row.seed, row.mutator_settings),
        state=State(row.state),
        reason=row.reason,
        spent=Spent(**row.spent),
        desired=Desired(row.desired),
        created_at=row.created_at / 1e6,
        name=row.name,
        metadata=row.metadata,
        retrain=bool(row.retrain),
    )


def _budget(limit: Limit) -> dict[str, float | None]:
    """JSON knows no infinity: no limit is null."""
    return {name: None if value == float("inf") else value for name, value in asdict(limit).items()}
