"""A large campaign without evaluating anything: what a controller would have written, for benchmarks and plans.

`Imagined` makes the turns of a campaign: parents from the real index, prompts as they are built, programs that
differ from their parent in a line, outcomes out of thin air. A turn becomes rows through the product's own
verbs, either one by one against a database (`play`) or many at once (`fill`): then the verbs run against a
stand-in that collects their rows, and each table gets them in bulk.
"""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, Table, delete, text, update
from sqlalchemy.dialects import sqlite

from api.wiring import Connected, order_campaign
from db import blobs, campaigns, schema
from db.queue import SqlQueue
from db.store import SqlStore
from db.types import Json
from evolve.answers import write_answers
from evolve.campaign import Campaign, Limit, Settings, Spent, State
from evolve.candidate import SEED, AddStatus, Candidate, Origin
from evolve.controller import DUMP_BYTES, DUMP_EVERY
from evolve.edits import render_edit
from evolve.events import (
    ArchiveImproved,
    CampaignStarted,
    CandidateFailed,
    CandidateRepeated,
    CandidateScored,
    Event,
    Happening,
    IslandMigrated,
)
from evolve.index import Index
from evolve.mutator import Reply
from evolve.outcome import CaseResult, Outcome, Verdict
from evolve.problem import Problem, parse_problem
from evolve.program import Program, SourceFile
from evolve.prompt import Prompt, build_prompt
from evolve.store import Step
from evolve.work import Work

KEY = "cmp_imagined"
GENES = 24
"""Lines of a program that can change."""
SEED_GENE = 50_000_000
BATCH = 5000
"""Candidates that are written at once."""
DUPLICATES, UNBUILT, CRASHES = 0.02, 0.02, 0.06
"""Shares of the candidates; the others are valid."""
WORDS = (
    "the a of to and item bin load rest size fits tighter open weight raise lower because larger small gap waste more "
    "less keep penalise reward when full near end first then try instead score term so it that would help worst case"
)
_VOCABULARY = np.array(WORDS.split())
SETTINGS = {"selection": "lexicase", "answers": 1}


def imagined_problem(width: int) -> Problem:
    """`width` rewards from 0 to 1 to be maximised, and a program of 1.5 kB."""
    rewards = "\n".join(f'[[rewards]]\nname = "r{n}"\ndirection = "maximize"\nlow = 0\nhigh = 1' for n in range(width))
    statement = "Write the scoring rule of an online bin packer: it sees an item and the open bins, one at a time. " * 4
    head = f'name = "imagined"\nstatement = "{statement}"\nentry = "score"\nprogram = ["seed.py"]\n'
    files = {
        "problem.toml": (head + rewards).encode(),
        "seed.py": _text([SEED_GENE] * GENES).encode(),
        "evaluate.py": b"",
    }
    return parse_problem(files)


def _text(genes: Sequence[int]) -> str:
    terms = (f"    total += {gene / 1e8:.8f} * feature_{n:02d}(item, bins)  # term {n}" for n, gene in enumerate(genes))
    body = "\n".join(terms)
    return f"""# EVOLVE-BLOCK-START
def score(item, bins):
    total = 0.0
{body}
    return total
# EVOLVE-BLOCK-END
"""


@dataclass(frozen=True)
class Turn:
    """A step with one reply and one answer, and everything that followed; the seed's has no step."""

    candidate: Candidate
    first: int | None
    """The older candidate with its program, if there is one."""
    events: Sequence[Event]
    spent: Spent
    dump: Mapping[str, NDArray[Any]] | None
    step: Step | None = None
    prompt: Prompt | None = None
    reply: Reply | None = None


class Imagined:
    """One campaign, a turn at a time, as `evolve.controller.Controller` counts it."""

    def __init__(self, width: int, settings: Settings | None = None) -> None:
        self.problem = imagined_problem(width)
        settings = settings or Settings.parse(SETTINGS)
        self.campaign = Campaign(KEY, self.problem.id, "imagined", settings, Limit(1e9), 0)
        self.index = Index(self.campaign.settings, self.problem.rewards, 0)
        self.spent = Spent()
        self.next_step = self.next_event = 0
        self._genes_NG = np.zeros((1024, GENES), dtype=np.int32)
        self._dump_at = DUMP_EVERY
        self._candidate = lru_cache(4096)(self._shown)

    def seed(self) -> Turn:
        self._genes_NG[0] = SEED_GENE
        return self._counted(self.problem.seed, self._outcome(0), None)

    def turn(self) -> Turn:
        no = self.spent.candidates
        rng = np.random.default_rng((1, no))
        island, (parent, *others) = self.index.pick(self.next_step)
        step = Step(self.next_step, island, parent, tuple(others), 1, 1, no)
        self.next_step += 1
        shown = [self._candidate(number) for number in (parent, *others)]
        prompt = build_prompt(self.problem, shown[0], shown[1:], 1)
        self._grow(no)
        self._genes_NG[no] = self._genes_NG[parent]
        self._genes_NG[no, rng.integers(GENES)] = no * 7919 % 100_000_007  # a number of its own: no two are equal
        program = self._program(no)
        thought = " ".join(rng.choice(_VOCABULARY, size=60))
        text = f"{thought}\n{write_answers([render_edit(prompt.program, program)])}"
        reply = Reply(text, "imagined", 1500, 250, 0.001, 2.5, sampling={"temperature": 0.8, "top_p": 1.0})
        self.spent = self.spent.plus(replies=1, tokens=1750, dollars=0.001, seconds=0.1)
        fate = rng.random()
        if fate < DUPLICATES:
            return self._counted(shown[-1].program, shown[-1].outcome, shown[-1], step, prompt, reply)
        if fate < DUPLICATES + UNBUILT:
            unbuilt = Outcome(Verdict.UNBUILT, reason="no_match: block 1 does not occur in seed.py")
            return self._counted(None, unbuilt, None, step, prompt, reply)
        if fate < DUPLICATES + UNBUILT + CRASHES:
            reason = "ZeroDivisionError: float division by zero (seed.py, line 17)"
            crash = Outcome(Verdict.CRASH, None, reason, (), 0.5, 0.5, 40.0, log=reason)
            return self._counted(program, crash, None, step, prompt, reply)
        return self._counted(program, self._outcome(no), None, step, prompt, reply)

    def _counted(
        self,
        program: Program | None,
        outcome: Outcome,
        first: Candidate | None,
        step: Step | None = None,
        prompt: Prompt | None = None,
        reply: Reply | None = None,
    ) -> Turn:
        """As `Controller._count`."""
        no, island, scalar = self.spent.candidates, step.island if step else 0, None
        happened: list[Happening] = []
        if first is not None:
            status, scalar = AddStatus.DUPLICATE, first.scalar
            happened.append(CandidateRepeated(no, island, first.no))
        elif outcome.rewards is None:
            status = AddStatus.FAILED
            happened.append(CandidateFailed(no, island, outcome.verdict, outcome.reason))
        else:
            placed = self.index.add(no, island, self.problem.rewards.utilities(outcome.rewards))
            status, scalar = placed.status, placed.scalar
            happened.append(CandidateScored(no, island, status, scalar))
            if placed.is_best:
                happened.append(ArchiveImproved(no, scalar, self.problem.rewards.named(outcome.rewards)))
            happened += [IslandMigrated(m.no, m.source, m.target, m.status) for m in placed.migrations]
        unbuilt = outcome.verdict is Verdict.UNBUILT
        self.spent = self.spent.plus(
            candidates=1,
            evaluations=first is None and not unbuilt,
            valid=first is None and outcome.ok,
            duplicates=first is not None,
            unbuilt=unbuilt,
        )
        parents = (step.parent, *step.inspirations) if step else ()
        origin = Origin(step.no, 0, 0) if step else SEED
        candidate = Candidate(no, origin, island, parents, program, outcome, status, scalar)
        events, dump = self._events(*happened), self._dump_if_due()
        return Turn(candidate, first.no if first else None, events, self.spent, dump, step, prompt, reply)

    def _events(self, *happened: Happening) -> list[Event]:
        at = 1.8e9 + 0.1 * self.spent.candidates
        events = [Event(self.next_event + n, at, what) for n, what in enumerate(happened)]
        self.next_event += len(events)
        return events

    def _dump_if_due(self) -> Mapping[str, NDArray[Any]] | None:
        if self.index.last < self._dump_at:
            return None
        dump = self.index.dump()
        self._dump_at = self.index.last + max(DUMP_EVERY, sum(array.nbytes for array in dump.values()) // DUMP_BYTES)
        return dump

    def _outcome(self, no: int) -> Outcome:
        """A valid one: rewards driven by one skill, to the last digit.

        Skill grows all the time: else the best were soon bred from for ever, and prompts would repeat.
        """
        rng = np.random.default_rng((2, no))
        seconds, mib = rng.random(), 40 + rng.random()
        skill = 0.15 + 0.35 * rng.random() + 0.3 * no / 1_000_000
        rewards = np.clip(skill + 0.06 * rng.standard_normal(len(self.problem.rewards)), 0, 1).tolist()
        metrics = self.problem.rewards.named(rewards)
        cases = (CaseResult("only", "", Verdict.OK, metrics, seconds, seconds),)
        return Outcome(Verdict.OK, tuple(rewards), "", cases, seconds, seconds, mib)

    def _program(self, no: int) -> Program:
        return Program((SourceFile("seed.py", _text(self._genes_NG[no].tolist())),))

    def _shown(self, no: int) -> Candidate:
        """A valid candidate again, as far as a prompt and a duplicate need it."""
        outcome = self._outcome(no)
        assert outcome.rewards is not None
        scalar = float(self.problem.rewards.utilities(outcome.rewards) @ self.problem.rewards.weights)
        return Candidate(no, SEED, 0, (), self._program(no), outcome, AddStatus.NEW, scalar)

    def _grow(self, no: int) -> None:
        if no == len(self._genes_NG):
            self._genes_NG = np.concatenate([self._genes_NG, np.zeros_like(self._genes_NG)])


async def create(parts: Connected, imagined: Imagined) -> int:
    """The campaign in an empty database; its row."""
    number = await order_campaign(parts, imagined.campaign, imagined.problem)
    store = SqlStore(parts.writer, parts.reader, number, imagined.problem)
    await store.note([Event(0, 1.8e9, CampaignStarted("imagined", 0))], Spent(), State.RUNNING)
    imagined.next_event = 1
    return number


async def play(turn: Turn, store: SqlStore, evaluate: Callable[[Program, Outcome], Awaitable[object]]) -> None:
    """Write a turn with the controller's verbs, in its order. `evaluate` commits the outcome."""
    candidate, step = turn.candidate, turn.step
    if step is not None:
        assert turn.prompt is not None
        assert turn.reply is not None
        await store.plan(step, turn.prompt.messages)
        await store.keep_replies(step.no, [turn.reply], turn.spent)
    if candidate.program is not None and candidate.status is not AddStatus.DUPLICATE:
        await evaluate(candidate.program, candidate.outcome)
    await store.record(candidate, turn.events, turn.spent, closes=step is not None, dump=turn.dump)


async def fill(places: Sequence[Connected], number: int, imagined: Imagined, size: int) -> None:
    """Bring the campaign, which is row `number` in each place, to `size` candidates."""
    writer: Any = Collector()
    queue, dictionary = SqlQueue(writer, places[0].reader, places[0].bell), campaigns.dictionary(imagined.problem)
    store = SqlStore(writer, places[0].reader, number, imagined.problem)

    async def finish(program: Program, outcome: Outcome) -> None:
        key = blobs.put(writer, program.encode(), dictionary)
        await queue.finish(Work(0, number, key), outcome)

    while imagined.spent.candidates < size:
        for _ in range(min(BATCH, size - imagined.spent.candidates)):
            turn = imagined.turn() if imagined.spent.candidates else imagined.seed()
            writer.first = turn.first
            await play(turn, store, finish)
        insert = partial(_insert, writer.take())
        await asyncio.gather(*(parts.writer.write(insert) for parts in places))
    await asyncio.gather(*(parts.writer.write(_analyze) for parts in places))


class Collector:
    """Stands in for a writer and for its connection: keeps the rows that the verbs would have written."""

    dialect = sqlite.dialect()
    rowcount = 1
    """Of any update."""

    def __init__(self) -> None:
        self._rows: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
        self.first: int | None = None
        """What a duplicate is told when it asks whom its outcome was counted for."""

    async def write(self, job: Callable[[Any], Any]) -> Any:
        return job(self)

    def execute(self, statement: Any, values: Any) -> Collector:
        if not hasattr(statement, "table"):  # a duplicate's question, or a notification
            return self
        rows = self._rows[statement.table.name]
        if statement.is_insert:
            rows += values if isinstance(values, list) else [values]
        elif statement.is_update and statement.table is schema.outcome:
            rows[-1]["no"] = values["number"]
        elif statement.is_update and statement.table is schema.step:
            rows[-1]["closed"] = 1
        elif statement.is_update:
            rows[:] = [values]  # of the campaign: what it has spent
        return self

    def scalar_one(self) -> int | None:
        return self.first

    def take(self) -> dict[str, list[dict[str, Any]]]:
        """What has come since the last time, by table."""
        taken, self._rows = dict(self._rows), defaultdict(list)
        return taken


def _analyze(connection: Connection) -> None:
    """What PostgreSQL does by itself after a while."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("ANALYZE"))


def _insert(rows: Mapping[str, list[dict[str, Any]]], connection: Connection) -> None:
    (counters,) = rows["campaign"]
    connection.execute(
        update(schema.campaign).where(schema.campaign.c.id == counters["which"]).values(spent=counters["spent"])
    )
    texts = {row["hash"]: row for row in rows["blob"]}
    _bulk(connection, schema.blob, [texts[key] for key in sorted(texts)])
    for table in (schema.step, schema.reply, schema.candidate, schema.outcome, schema.event):
        _bulk(connection, table, rows.get(table.name, []))
    if "snapshot" in rows:
        connection.execute(delete(schema.snapshot))
        _bulk(connection, schema.snapshot, rows["snapshot"][-1:])


def _bulk(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that all have the same columns; those that are there are left as they are."""
    if not rows:
        return
    if connection.dialect.name == "sqlite":
        connection.execute(sqlite.insert(table).on_conflict_do_nothing(), rows)
        return
    names = list(rows[0])
    as_text = [isinstance(table.c[name].type, Json) for name in names]
    driver = connection.connection.driver_connection
    assert driver is not None
    with driver.cursor() as cursor:
        cursor.execute(f"CREATE TEMP TABLE incoming (LIKE {table.name}) ON COMMIT DROP")
        with cursor.copy(f"COPY incoming ({', '.join(names)}) FROM STDIN") as copy:
            for row in rows:
                copy.write_row(
                    [json.dumps(row[name]) if text else row[name] for name, text in zip(names, as_text, strict=True)]
                )
        cursor.execute(f"INSERT INTO {table.name} SELECT * FROM incoming ON CONFLICT DO NOTHING")
        cursor.execute("DROP TABLE incoming")
