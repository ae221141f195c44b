"""What do candidates that mean harm cost, and does any healthy one pay for it?

One campaign a share of poison (none, a tenth, a half): a thousand healthy candidates, and among them in
random order poisoned ones, of five kinds in turn. Real controller, queue, dispatcher and sandbox, on
SQLite; two places; half a second and 64 MiB a candidate. A candidate costs the time for which it
occupies its place, from the executor's taking it to its outcome.

Wanted: no healthy candidate gets another verdict than `ok`, and a poisoned one costs at most its limit
and 0.3 s. A healthy candidate needs milliseconds, but on a busy machine it may have to wait for them.
"""

from __future__ import annotations

import argparse
import asyncio
import math
import random
import tempfile
from collections import Counter, defaultdict
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.random import Generator

from api.wiring import connect, controlling, dispatching, local_pool, order_campaign
from benchmarks.measure import print_table, save
from evolve.answers import write_answers
from evolve.campaign import Campaign, Limit, Settings
from evolve.mutator import Reply
from evolve.outcome import Executor, Outcome
from evolve.problem import Problem, parse_problem
from evolve.program import Program
from evolve.prompt import Prompt
from evolve.work import Needs
from sandbox import levels
from sandbox.embedded import EmbeddedExecutor

SHARES = (0.0, 0.1, 0.5)
HEALTHY = 1_000
PLACES = 2
LIMIT_SECONDS = 0.5
MARGIN_SECONDS = 0.3
"""What ending a candidate may cost beyond its limit."""

TOML = f"""
name = "poison"
statement = "Return a number."
entry = "run"
program = ["seed.py"]

[[rewards]]
name = "number"
direction = "maximize"
low = 0
high = 1e9

[limits]
seconds = {LIMIT_SECONDS}
memory_mib = 64
processes = 4096
"""
EVALUATOR = """
from evolve.task import Case, Reward


def cases(rng):
    return [Case(id="only", input={})]


def score(case, out, facts):
    return Reward(number=out)
"""
HEALTHY_KIND = "healthy"
KINDS = {
    HEALTHY_KIND: ["pass"],
    "hangs": ["while True: pass"],
    "exits": ["os._exit(3)"],
    "forks": ["for _ in range(5): os.fork()", "while True: pass"],  # 32 processes, all busy
    "forks sessions": ["for _ in range(5):", "    if os.fork() == 0: os.setsid()", "while True: pass"],
    "eats memory": ["eaten = []", "while True: eaten.append(bytearray(1 << 20))"],
}


def source(kind: str, number: int) -> str:
    lines = "".join(f"    {line}\n" for line in KINDS[kind])
    return f"# {kind}\nimport os\n\n\ndef run():\n{lines}    return {number}\n"


def poison_problem() -> Problem:
    files = {"problem.toml": TOML, "seed.py": source(HEALTHY_KIND, 0), "evaluate.py": EVALUATOR}
    return parse_problem({name: text.encode() for name, text in files.items()})


def mixture(healthy: int, share: float) -> list[str]:
    """Sources in random order, of which `share` are poisoned."""
    poisons = [kind for kind in KINDS if kind != HEALTHY_KIND]
    poisoned = round(healthy * share / (1 - share))
    kinds = [HEALTHY_KIND] * healthy + [poisons[n % len(poisons)] for n in range(poisoned)]
    random.Random(0).shuffle(kinds)
    return [source(kind, number) for number, kind in enumerate(kinds, start=1)]


@dataclass
class Reciting:
    """A mutator that says one source after the other."""

    sources: list[str]
    name: str = "reciting"

    def worst_case(self, prompt: Prompt, replies: int) -> tuple[int, float]:
        return 0, 0.0

    async def propose(self, prompt: Prompt, replies: int, rng: Generator) -> list[Reply]:
        return [Reply(write_answers([f"```python\n{self.sources.pop()}```"]), self.name)]

    async def close(self) -> None:
        pass


@dataclass(frozen=True)
class Ran:
    kind: str
    seconds: float
    outcome: Outcome

    @property
    def as_it_should(self) -> bool:
        return self.outcome.ok == (self.kind == HEALTHY_KIND)


@dataclass
class Timed:
    """An executor with a stop-watch."""

    executor: Executor
    ran: list[Ran] = field(default_factory=list)

    async def evaluate(self, program: Program) -> Outcome:
        start = asyncio.get_running_loop().time()
        outcome = await self.executor.evaluate(program)
        seconds = asyncio.get_running_loop().time() - start
        kind = program.files[0].text.partition("\n")[0].removeprefix("# ")
        self.ran.append(Ran(kind, seconds, outcome))
        return outcome

    async def close(self) -> None:
        await self.executor.close()


async def evaluated(sources: list[str]) -> list[Ran]:
    """Every source through a campaign of its own, the seed left out."""
    problem, count = poison_problem(), len(sources)
    settings = Settings(answers=1, asking=PLACES, scoring=PLACES, patience=count + 1)
    campaign = Campaign("cmp_bench", problem.id, "reciting", settings, Limit(evaluations=1 + count), 0)
    async with AsyncExitStack() as closing:
        folder = closing.enter_context(tempfile.TemporaryDirectory())
        parts = await closing.enter_async_context(connect(str(Path(folder) / "bench.db")))
        number = await order_campaign(parts, campaign, problem)
        timed = Timed(await EmbeddedExecutor.open(problem, slots=PLACES, level=await levels.choose()))
        await asyncio.gather(*(timed.executor.evaluate(problem.seed) for _ in range(PLACES)))
        pool = local_pool(parts, Needs(PLACES, 0, math.inf), PLACES, {(problem.id, 0): timed})
        closing.push_async_callback(pool.close)
        await closing.enter_async_context(dispatching(parts, pool))
        wired = await closing.enter_async_context(controlling(parts, number, Reciting(list(sources))))
        await wired.controller.run()
        assert wired.controller.budget.spent.evaluations == 1 + count
    return timed.ran[1:]


def summary(share: float, ran: Sequence[Ran]) -> list[dict[str, Any]]:
    """A row for each kind."""
    by_kind: defaultdict[str, list[Ran]] = defaultdict(list)
    for one in ran:
        by_kind[one.kind].append(one)
    rows = []
    for kind in [kind for kind in KINDS if kind in by_kind]:
        seconds = [one.seconds for one in by_kind[kind]]
        rows.append(
            {
                "poisoned": share,
                "kind": kind,
                "candidates": len(seconds),
                "as_it_should": sum(one.as_it_should for one in by_kind[kind]),
                "verdicts": dict(Counter(str(one.outcome.verdict) for one in by_kind[kind])),
                "median_s": float(np.median(seconds)),
                "p99_s": float(np.percentile(seconds, 99)),
                "most_s": max(seconds),
            }
        )
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--healthy", type=int, default=HEALTHY)
    arguments = parser.parse_args()
    rows: list[dict[str, Any]] = []
    for share in SHARES:
        ran = asyncio.run(evaluated(mixture(arguments.healthy, share)))
        rows += summary(share, ran)
        print_table(rows[-len({one.kind for one in ran}) :])
    print()
    print_table(rows)
    poisoned = [row for row in rows if row["kind"] != HEALTHY_KIND]
    condemned = sum(row["candidates"] - row["as_it_should"] for row in rows if row["kind"] == HEALTHY_KIND)
    print(
        f"healthy candidates condemned: {condemned}; most that a poisoned one cost beyond its limit of "
        f"{LIMIT_SECONDS:g} s: {max(row['most_s'] for row in poisoned) - LIMIT_SECONDS:.3f} s, wanted at most "
        f"{MARGIN_SECONDS:g}"
    )
    save("poison", {"limit_seconds": LIMIT_SECONDS, "places": PLACES, "condemned": condemned, "kinds": rows})


if __name__ == "__main__":
    main()
