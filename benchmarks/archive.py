"""Whether a campaign of 10^6 programs costs per candidate what one of 10^4 costs, on SQLite and on PostgreSQL.

The campaign is imagined (`tests/db/filler.py`): nothing is evaluated and no model is asked, but its rows are
those that the product writes, by its own verbs, with the index and its dumps as a controller makes them; what
they are worth is shown by `quiver verify`, which replays them. Filling is bulk, and not what is measured.
At each size the product's own code is measured:

    insert    a turn of a controller, eight under way at once: plan, keep the reply, look for an equal program,
              evaluate (through queue and dispatcher, instantly), record
    sample    pick a parent and two inspirations, and read them from the database with their programs; `cold` is
              the first time on a new connection, `warm` the second; `naive` chooses with ORDER BY random()
    page      the next 50 candidates with their rewards, from the middle, by number and best first; `naive`
              has OFFSET in place of the last one seen
    restart   a new process, from its start to the first prompt: interpreter, imports, database, lease, history,
              index; with what it then holds in memory

Processor time is that of the whole tree of processes, PostgreSQL among them. Growth (x) is over a campaign of the
smallest size, which is measured in turns with the large one.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from numpy.random import Generator
from sqlalchemy import Connection, func, select, text

from api.wiring import connect, controlling, dispatching, local_pool
from benchmarks.measure import RESULTS, cpu_seconds, descendants, print_table, save
from db import campaigns, schema
from db.queue import QueuedExecutor
from db.store import SqlStore
from evolve.controller import Controller
from evolve.mutator import MutatorRefused, Reply
from evolve.outcome import Outcome
from evolve.program import Program
from evolve.prompt import Prompt
from evolve.work import Needs
from tests.db.filler import Imagined, Turn, create, fill, play
from tests.servers.postgres import PostgresServer

SIZES = (10_000, 100_000, 1_000_000)
WIDTHS = (1, 32, 512)
WIDE = 512
"""Rewards from which on a campaign is as large as --largest-wide allows."""
NUMBER = 1
"""Row of the only campaign."""
INSERTED = 300
UNDER_WAY = 8
SAMPLED = 100
PAGES = 200
ROOT = Path(__file__).parent.parent


def timed(call: Callable[[], object], times: int = 1) -> tuple[float, float]:
    """CPU and wall milliseconds of a call, the mean of some."""
    cpu, wall = cpu_seconds(descendants()), time.monotonic()
    for _ in range(times):
        call()
    return (cpu_seconds(descendants()) - cpu) / times * 1e3, (time.monotonic() - wall) / times * 1e3


async def timed_async(jobs: Awaitable[object], count: int) -> tuple[float, float]:
    """As `timed`, for each of `count` things that are done together."""
    cpu, wall = cpu_seconds(descendants()), time.monotonic()
    await jobs
    return (cpu_seconds(descendants()) - cpu) / count * 1e3, (time.monotonic() - wall) / count * 1e3


# ------------------------------------------------------------------------------------------ insert


class Given:
    """Implements `evolve.outcome.Executor`: each program has its outcome already."""

    def __init__(self, turns: Sequence[Turn]) -> None:
        made = [turn.candidate for turn in turns]
        self._outcomes = {candidate.program.hash: candidate.outcome for candidate in made if candidate.program}

    async def evaluate(self, program: Program) -> Outcome:
        return self._outcomes[program.hash]

    async def close(self) -> None:
        pass


async def insert(where: str, imagined: Imagined, turns: Sequence[Turn]) -> dict[str, float]:
    problem = imagined.problem
    async with connect(where) as parts:
        store = SqlStore(parts.writer, parts.reader, NUMBER, problem)
        pool = local_pool(parts, Needs(2, 0, math.inf), 2, {(problem.id, 0): Given(turns)})
        queued = QueuedExecutor(parts.database, parts.writer, parts.reader, parts.bell, NUMBER, problem)
        room = asyncio.Semaphore(UNDER_WAY)

        async def evaluate(program: Program, outcome: Outcome) -> None:
            assert await store.scored_before(program.hash) is None
            await queued.evaluate(program)

        async def one(turn: Turn) -> None:
            async with room:
                await play(turn, store, evaluate)

        async def all_of_them() -> None:
            async with asyncio.TaskGroup() as tasks:
                for turn in turns:
                    tasks.create_task(one(turn))

        async with dispatching(parts, pool):
            cpu, wall = await timed_async(all_of_them(), len(turns))
        await queued.close()
        await pool.close()
    return {"insert": cpu, "insert wall": wall}


# ---------------------------------------------------------------------------------- sample and page


async def sample(where: str, imagined: Imagined) -> dict[str, float]:
    steps = range(imagined.next_step, imagined.next_step + SAMPLED)
    async with connect(where) as parts:
        store = SqlStore(parts.writer, parts.reader, NUMBER, imagined.problem)

        async def recall(choose: Callable[[int], Awaitable[Sequence[int]]], steps: Sequence[int]) -> None:
            for step in steps:
                await store.recall(await choose(step))

        async def pick(step: int) -> Sequence[int]:
            return imagined.index.pick(step)[1]

        async def random(step: int) -> Sequence[int]:
            table = schema.candidate.c
            query = select(table.no).where(table.campaign == NUMBER, table.verdict == "ok")
            query = query.order_by(func.random()).limit(3)
            return await parts.reader.read(lambda connection: connection.execute(query).scalars().all())

        cold = await timed_async(recall(pick, steps), SAMPLED)
        warm = await timed_async(recall(pick, steps), SAMPLED)
        naive = await timed_async(recall(random, range(3)), 3)
    return {
        "sample cold": cold[0],
        "sample": warm[0],
        "sample wall": warm[1],
        "naive sample": naive[0],
    }


def choices(imagined: Imagined) -> dict[str, float]:
    """What needs no database: a lexicase pick, and the front of the campaign."""
    begin = cpu_seconds()
    for step in range(PAGES):
        imagined.index.pick(imagined.next_step + step)
    picked = cpu_seconds()
    for _ in range(PAGES):
        imagined.index.front.front()
    return {"pick": (picked - begin) / PAGES * 1e3, "front": (cpu_seconds() - picked) / PAGES * 1e3}


async def page(where: str, size: int) -> dict[str, float]:
    async with connect(where) as parts:

        def measure(connection: Connection) -> dict[str, float]:
            (middle,) = campaigns.list_candidates(connection, NUMBER, size // 2, 1)
            after = (middle.scalar or 0.0, middle.no)
            table = schema.candidate.c
            query = select(schema.candidate).where(table.campaign == NUMBER, table.scalar.is_not(None))
            offset = query.order_by(table.scalar.desc(), table.no).offset(size // 2).limit(50)
            return {
                "page": timed(lambda: campaigns.list_candidates(connection, NUMBER, size // 2), PAGES)[0],
                "page best": timed(lambda: campaigns.list_best(connection, NUMBER, after), PAGES)[0],
                "naive page": timed(lambda: connection.execute(offset).all(), 3)[0],
            }

        return await parts.reader.read(measure)


# ----------------------------------------------------------------------------------------- restart


class FirstPrompt:
    """Implements `evolve.mutator.Mutator`: says what it took to get here, and ends the campaign."""

    name = "first"
    controller: Controller

    def worst_case(self, prompt: Prompt, replies: int) -> tuple[int, float]:
        return 0, 0.0

    async def propose(self, prompt: Prompt, replies: int, rng: Generator) -> list[Reply]:
        print(json.dumps({"cpu": time.process_time(), "at": time.time()} | held()))
        self.controller.stop()
        raise MutatorRefused

    async def close(self) -> None:
        pass


def held() -> dict[str, float]:
    """Resident memory of this process, now and at most."""
    now = int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    status = Path("/proc/self/status").read_text()
    return {"MB": now / 1e6, "peak MB": int(status.partition("VmHWM:")[2].split()[0]) * 1024 / 1e6}


async def restart_here(where: str) -> None:
    mutator = FirstPrompt()
    async with connect(where) as parts, controlling(parts, NUMBER, mutator) as wired:
        mutator.controller = wired.controller
        await wired.controller.run()


def restart(where: str) -> dict[str, float]:
    server, begin = sum_of_descendants(), time.time()
    command = [sys.executable, "-m", "benchmarks.archive", "--restart", where]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    seen = json.loads(said.splitlines()[0])
    return {
        "restart s": seen["cpu"] + sum_of_descendants() - server,
        "restart wall s": seen["at"] - begin,
        "MB": seen["MB"],
        "peak MB": seen["peak MB"],
    }


def sum_of_descendants() -> float:
    """Processor time of the servers that this process has started."""
    return cpu_seconds(descendants()) - cpu_seconds()


def verify(where: str) -> dict[str, float]:
    before, begin = os.times(), time.monotonic()
    server = sum_of_descendants()
    subprocess.run([sys.executable, "-m", "api.cli", "verify", "--database", where], cwd=ROOT, check=True)
    after = os.times()
    own = after.children_user + after.children_system - before.children_user - before.children_system
    return {"verify s": own + sum_of_descendants() - server, "verify wall s": time.monotonic() - begin}


# ------------------------------------------------------------------------------------------ the run


async def counters(where: str, imagined: Imagined) -> None:
    """Numbers that a restart has used are not used again."""
    async with connect(where) as parts:
        history = await SqlStore(parts.writer, parts.reader, NUMBER, imagined.problem).history()
        imagined.next_step, imagined.next_event = history.next_step, history.next_event


@dataclass(frozen=True)
class Arena:
    """The same campaign in a database of each kind."""

    imagined: Imagined
    places: Mapping[str, str]
    """Where, by kind."""

    async def bring_to(self, size: int) -> float:
        """CPU milliseconds for each candidate that was filled in."""
        before = self.imagined.spent.candidates
        async with AsyncExitStack() as closing:
            opened = [await closing.enter_async_context(connect(where)) for where in self.places.values()]
            if not before:
                for parts in opened:
                    await create(parts, self.imagined)
            return (await timed_async(fill(opened, NUMBER, self.imagined, size), size - before))[0]


async def disk(where: str, size: int) -> dict[str, float]:
    """Bytes of a database whose log has been written back, and different texts, for each candidate."""
    async with connect(where) as parts:
        query = text("SELECT count(*) FROM blob")
        texts = await parts.reader.read(lambda connection: connection.execute(query).scalar_one())
        if parts.database.shared:
            query = text("SELECT pg_database_size(current_database())")
            held = await parts.reader.read(lambda connection: connection.execute(query).scalar_one())
    if not parts.database.shared:
        held = os.path.getsize(where)  # noqa: ASYNC240
    return {"bytes": held / size, "texts": texts / size}


def costs(arenas: Sequence[Arena], repeats: int) -> dict[str, list[dict[str, float]]]:
    """By kind of database, for each arena. They take turns: a busy machine makes everything dearer for a while."""
    seen: defaultdict[str, list[list[dict[str, float]]]] = defaultdict(lambda: [[] for _ in arenas])
    for _ in range(repeats):
        for place, arena in enumerate(arenas):
            imagined = arena.imagined
            turns = [imagined.turn() for _ in range(INSERTED)]
            for name, where in arena.places.items():
                found = asyncio.run(insert(where, imagined, turns)) | asyncio.run(sample(where, imagined))
                found |= choices(imagined) | asyncio.run(page(where, imagined.spent.candidates))
                seen[name][place].append(found)
    return {name: [medians(rows) for rows in of_arenas] for name, of_arenas in seen.items()}


def medians(rows: Sequence[Mapping[str, float]]) -> dict[str, float]:
    return {name: statistics.median(row[name] for row in rows) for name in rows[0]}


def measure(sizes: Sequence[int], small: Arena, large: Arena, options: Any) -> Iterator[dict[str, Any]]:
    """A row for each size and kind of database; `small` stays as it is."""
    asyncio.run(small.bring_to(sizes[0]))
    for size in sizes:
        filled = asyncio.run(large.bring_to(size))
        around: dict[str, dict[str, Any]] = {}
        for name, where in large.places.items():
            around[name] = {"fill": filled} | asyncio.run(disk(where, size))
            around[name] |= medians([restart(where) for _ in range(options.repeats)])
            around[name] |= verify(where) if size <= options.verify else {"verify s": None, "verify wall s": None}
            asyncio.run(counters(where, large.imagined))
        for name, (before, now) in costs([small, large], options.repeats).items():
            growth = {f"x {cost}": now[cost] / before[cost] for cost in ("insert", "sample", "page", "page best")}
            head = {"database": name, "rewards": len(large.imagined.problem.rewards), "candidates": size}
            yield head | now | growth | around[name]


def stored(widths: Sequence[int]) -> tuple[list[dict[str, Any]], list[str]]:
    """Rows of earlier runs with other widths, and what those left out: a width takes up to an hour."""
    if not (RESULTS / "archive.json").exists():
        return [], []
    last = json.loads((RESULTS / "archive.json").read_text())
    others = [row for row in last["rows"] if row["rewards"] not in widths]
    return others, [line for line in last["left_out"] if int(line.split()[0]) not in widths]


@contextmanager
def empty(databases: Sequence[str]) -> Iterator[tuple[dict[str, str], dict[str, str]]]:
    """Two empty databases of each kind, by its name."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as closing:
        small, large = {}, {}
        if "sqlite" in databases:
            small["sqlite"], large["sqlite"] = str(Path(folder) / "small.db"), str(Path(folder) / "large.db")
        if "postgresql" in databases:
            # As it is installed, but for the write-ahead log, which tests keep small.
            server = closing.enter_context(PostgresServer(fsync=True, settings={"max_wal_size": "1GB"}))
            small["postgresql"] = closing.enter_context(server.database())
            large["postgresql"] = closing.enter_context(server.database())
        yield small, large


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--largest", type=int, default=SIZES[-1], help="stop after this many candidates")
    parser.add_argument("--largest-wide", type=int, default=SIZES[-2], help=f"the same with {WIDE} rewards and more")
    parser.add_argument("--widths", type=int, nargs="+", default=WIDTHS, help="numbers of rewards")
    parser.add_argument("--databases", nargs="+", default=["sqlite", "postgresql"])
    parser.add_argument("--repeats", type=int, default=5, help="measurements; the median is reported")
    parser.add_argument("--verify", type=int, default=SIZES[-2], help="largest campaign that is verified")
    parser.add_argument("--restart", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.restart:
        asyncio.run(restart_here(arguments.restart))
        return
    rows, left_out = stored(arguments.widths)
    for width in arguments.widths:
        largest = min(arguments.largest, arguments.largest_wide if width >= WIDE else arguments.largest)
        left_out += [f"{width} rewards at {size} candidates" for size in SIZES if largest < size <= arguments.largest]
        with empty(arguments.databases) as (small, large):
            arenas = Arena(Imagined(width), small), Arena(Imagined(width), large)
            for row in measure([size for size in SIZES if size <= largest], *arenas, arguments):
                rows.append(row)
                print_table([row])
        save("archive", {"rows": rows, "left_out": left_out})  # after each width, which may take hours
    print("\nmilliseconds of CPU for each, but where it says wall, s, MB or bytes")
    print_table(rows)
    for combination in left_out:
        print(f"left out for its time and disk: {combination} (--largest-wide)")


if __name__ == "__main__":
    main()
