"""What the framework itself costs per candidate, in campaigns of 10^2 to 10^5 programs.

An instant mutator (one number moved) and a trivial evaluator, so that nothing but the framework is
left: plan, prompt, reply, edit, isolated evaluation, archive, three durable transactions. The
campaign is filled through the same controller with an evaluator that is not isolated; then at each
size a few hundred candidates are measured with the real sandbox.

In the same run, for comparison: the floor (fork a process, run the same function, wait for it) and
the naive way (a fresh interpreter for each candidate). All in milliseconds of processor time of the
whole process tree, because that hardly depends on what else the machine is doing.
"""

from __future__ import annotations

import argparse
import asyncio
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

from numpy.random import Generator

from api.wiring import Connected, connect, controlling, dispatching, local_pool, order_campaign
from benchmarks.measure import cpu_seconds, descendants, print_table, save
from db import campaigns
from evolve.campaign import Campaign, Limit, Settings
from evolve.events import CampaignEnded, CampaignStarted, Event
from evolve.mutator import Reply
from evolve.outcome import Executor, Outcome, Verdict
from evolve.problem import Problem, parse_problem
from evolve.program import Program
from evolve.prompt import Prompt
from evolve.store import StoreError
from evolve.work import Needs
from sandbox import levels
from sandbox.embedded import EmbeddedExecutor

SIZES = (100, 1_000, 10_000, 100_000)
MEASURED = 400
SLOTS = 2
COMPONENTS = 8
DEFAULTS = {"selection": "lexicase", "capacity": Settings().capacity}

FILLER = "\n".join(f"# line {n}: about as long as the lines of a real program are" for n in range(18))
SEED = f"""# EVOLVE-BLOCK-START
numbers = [{", ".join("500" for _ in range(COMPONENTS))}]
# EVOLVE-BLOCK-END
{FILLER}


def run():
    return numbers
"""
EVALUATOR = """
from evolve.task import Case, Reward


def cases(rng):
    return [Case(id="only", input={})]


def score(case, out, facts):
    return Reward({f"r{n}": value for n, value in enumerate(out)})
"""


def trivial_problem() -> Problem:
    rewards = "\n".join(
        f'[[rewards]]\nname = "r{n}"\ndirection = "maximize"\nlow = 0\nhigh = 1e9' for n in range(COMPONENTS)
    )
    toml = f'name = "trivial"\nstatement = "Make the numbers large."\nentry = "run"\nprogram = ["seed.py"]\n{rewards}\n'
    return parse_problem({"problem.toml": toml.encode(), "seed.py": SEED.encode(), "evaluate.py": EVALUATOR.encode()})


def numbers_of(program: Program) -> list[float]:
    line = program.files[0].text.split("\n")[1]
    return [float(number) for number in line.partition("[")[2].rstrip("]").split(",")]


class InstantMutator:
    """Moves the numbers at random; says so as a SEARCH/REPLACE answer, like a model."""

    name = "instant"

    def worst_case(self, prompt: Prompt, replies: int) -> tuple[int, float]:
        return 0, 0.0

    async def propose(self, prompt: Prompt, replies: int, rng: Generator) -> list[Reply]:
        line = prompt.program.files[0].text.split("\n")[1]
        moved = [
            int(number) + int(step)
            for number, step in zip(numbers_of(prompt.program), rng.integers(-9, 10, 8), strict=True)
        ]
        text = f"<answer>\n<<<<<<< SEARCH\n{line}\n=======\nnumbers = {moved}\n>>>>>>> REPLACE\n</answer>"
        return [Reply(text, self.name)] * replies

    async def close(self) -> None:
        pass


class OpenExecutor:
    """Evaluates by reading, to fill the campaign: no process, no isolation."""

    async def evaluate(self, program: Program) -> Outcome:
        return Outcome(Verdict.OK, rewards=tuple(numbers_of(program)))

    async def close(self) -> None:
        pass


async def run_to(size: int, path: Path, problem: Problem, settings: Settings, *, isolated: bool) -> dict[str, float]:
    """Bring the campaign in `path` to `size` evaluations; CPU and wall seconds of the search alone."""
    marks: list[tuple[float, float]] = []

    def mark(event: Event) -> None:
        if isinstance(event.what, CampaignStarted | CampaignEnded):
            marks.append((cpu_seconds(descendants()), time.monotonic()))

    async with AsyncExitStack() as closing:
        parts = await closing.enter_async_context(connect(str(path)))
        number = await _campaign(parts, Campaign("cmp_bench", problem.id, "instant", settings, Limit(), 0), problem)
        await parts.writer.write(lambda connection: campaigns.set_budget(connection, number, Limit(evaluations=size)))
        executor: Executor = OpenExecutor()
        if isolated:
            executor = await EmbeddedExecutor.open(problem, slots=SLOTS, level=await levels.choose())
            await asyncio.gather(*(executor.evaluate(problem.seed) for _ in range(SLOTS)))
        pool = local_pool(parts, Needs(SLOTS, 0, math.inf), SLOTS, {(problem.id, 0): executor})
        closing.push_async_callback(pool.close)
        await closing.enter_async_context(dispatching(parts, pool))
        wired = await closing.enter_async_context(controlling(parts, number, InstantMutator(), on_event=mark))
        await wired.controller.run()
        done = wired.controller.budget.spent.candidates
    (cpu, wall), (cpu_end, wall_end) = marks[0], marks[-1]
    return {"cpu": cpu_end - cpu, "wall": wall_end - wall, "candidates": done}


async def _campaign(parts: Connected, campaign: Campaign, problem: Problem) -> int:
    try:
        return (await parts.reader.read(lambda c: campaigns.find_campaign(c, campaign.id))).number
    except StoreError:
        return await order_campaign(parts, campaign, problem)


FLOOR = f"""
import os
for _ in range({MEASURED}):
    pid = os.fork()
    if pid == 0:
        space = {{}}
        exec({SEED!r}, space)
        space["run"]()
        os._exit(0)
    os.waitpid(pid, 0)
print(sum(os.times()[:4]) / {MEASURED} * 1000)
"""


def floor_ms() -> float:
    """CPU of forking a bare interpreter, running the function and waiting: what isolation costs at the least."""
    return float(subprocess.run([sys.executable, "-I", "-c", FLOOR], capture_output=True, text=True, check=True).stdout)


def naive_ms(count: int = 60) -> float:
    """CPU of a fresh interpreter for each candidate."""
    before = sum(os.times()[:4])
    for _ in range(count):
        subprocess.run([sys.executable, "-I", "-c", SEED + "\nprint(run())"], stdout=subprocess.DEVNULL, check=True)
    return (sum(os.times()[:4]) - before) / count * 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--selection", default="lexicase")
    parser.add_argument("--capacity", type=int, default=Settings().capacity, help="members an island may hold")
    parser.add_argument("--largest", type=int, default=SIZES[-1], help="stop after this many programs")
    parser.add_argument("--repeats", type=int, default=3, help="measurements at each size; the median is reported")
    arguments = parser.parse_args()
    chosen = {"selection": arguments.selection, "capacity": arguments.capacity}
    settings = Settings.parse({**chosen, "answers": 1, "scoring": SLOTS})
    problem = trivial_problem()
    rows: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.db"
        size = 1
        for target in [size for size in SIZES if size <= arguments.largest]:
            asyncio.run(run_to(target, path, problem, settings, isolated=False))
            size, costs, walls = target, [], []
            for _ in range(arguments.repeats):
                before = size
                size += MEASURED
                spent = asyncio.run(run_to(size, path, problem, settings, isolated=True))
                costs.append(spent["cpu"] / (size - before) * 1000)
                walls.append((size - before) / spent["wall"])
            disk = sum(entry.stat().st_size for entry in Path(folder).iterdir())
            rows.append(
                {
                    "programs": target,
                    "cpu_ms": statistics.median(costs),
                    "candidates_per_second": statistics.median(walls),
                    "disk_bytes": disk / spent["candidates"],
                }
            )
            print_table(rows[-1:])
    floor, naive = floor_ms(), naive_ms()
    at = {row["programs"]: row["cpu_ms"] for row in rows}
    growth = at[rows[-1]["programs"]] / at[1_000] if 1_000 in at else None
    print()
    print_table(rows)
    print(f"floor (fork, run, wait): {floor:.2f} ms; naive (fresh interpreter): {naive:.1f} ms")
    if growth is not None:
        print(f"cost at {rows[-1]['programs']} / cost at 1000: {growth:.2f}")
    save(
        "overhead" if chosen == DEFAULTS else f"overhead-{arguments.selection}-{arguments.capacity}",
        {
            **chosen,
            "components": COMPONENTS,
            "sizes": rows,
            "floor_cpu_ms": floor,
            "naive_cpu_ms": naive,
            "growth_from_1000": growth,
        },
    )


if __name__ == "__main__":
    main()
