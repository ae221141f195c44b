"""Does the pipeline keep model and evaluators busy, and what does it cost to do so?

A mutator that answers after one second, with 8 and with 32 prompts in flight, and candidates that
return at once or sleep for a second: real controller, queue, dispatcher and sandbox, on SQLite. There
is one answer to a prompt, and where candidates sleep there is a place for every prompt in flight. So
both stages have the same capacity, which is the hardest case: a pause of either one is lost. As many
steps as that may wait between them (`ahead`). Where candidates return at once there are as many
places as processors.

The ideal has the latencies and the places, and neither overheads nor pauses: who is free takes what
comes first. It is computed for the very number of candidates that was measured, from the first
prompt to the last result, so filling and draining the pipeline is in both.

In the same run, the naive way: ask for a whole generation, wait for it, evaluate it in the same
sandbox, wait for it; no queue and no database. Sandboxes are started before any clock. `others` are the
processors that the rest of the machine kept busy meanwhile: figures count when it is small beside theirs.
"""

from __future__ import annotations

import argparse
import asyncio
import heapq
import math
import os
import statistics
import tempfile
import time
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from numpy.random import Generator

from api.wiring import connect, controlling, dispatching, local_pool, order_campaign
from benchmarks.measure import cpu_seconds, descendants, machine_cpu_seconds, print_table, save
from evolve.answers import read_answers, write_answers
from evolve.campaign import Campaign, Limit, Settings
from evolve.candidate import SEED, AddStatus, Candidate
from evolve.edits import apply_answer
from evolve.events import CampaignEnded, CandidateScored, Event
from evolve.mutator import Reply
from evolve.outcome import Outcome, Verdict
from evolve.problem import Problem, parse_problem
from evolve.program import Program
from evolve.prompt import Prompt, build_prompt
from evolve.randomness import stream
from evolve.work import Needs
from sandbox import levels
from sandbox.embedded import EmbeddedExecutor

ASKING = (8, 32)
EVALUATION_SECONDS = (0.0, 1.0)
MODEL_SECONDS = 1.0

TOML = b"""
name = "sleeper"
statement = "Make the number large."
entry = "run"
program = ["seed.py"]

[[rewards]]
name = "number"
direction = "maximize"
low = 0
high = 1e18
"""
SEED_TEXT = """
import time

# EVOLVE-BLOCK-START
number = 1
# EVOLVE-BLOCK-END


def run():
    time.sleep({seconds})
    return number
"""
EVALUATOR = b"""
from evolve.task import Case, Reward


def cases(rng):
    return [Case(id="only", input={})]


def score(case, out, facts):
    return Reward(number=out)
"""


def sleeper(seconds: float) -> Problem:
    seed = SEED_TEXT.format(seconds=seconds).encode()
    return parse_problem({"problem.toml": TOML, "seed.py": seed, "evaluate.py": EVALUATOR})


class SlowMutator:
    """Draws numbers, and says so a second later."""

    name = "slow"

    def worst_case(self, prompt: Prompt, replies: int) -> tuple[int, float]:
        return 0, 0.0

    async def propose(self, prompt: Prompt, replies: int, rng: Generator) -> list[Reply]:
        await asyncio.sleep(MODEL_SECONDS)
        numbers = rng.integers(1, 10**17, size=prompt.answers)
        return [Reply(write_answers([f"```python\nnumber = {number}\n```" for number in numbers]), self.name)] * replies

    async def close(self) -> None:
        pass


@dataclass(frozen=True)
class Load:
    asking: int
    evaluation_seconds: float
    rounds: int

    @property
    def slots(self) -> int:
        return self.asking if self.evaluation_seconds else os.cpu_count() or 1

    @property
    def candidates(self) -> int:
        return self.asking * self.rounds


class Mark:
    """A moment: the clock, and the processor time spent so far by the benchmark and by the machine."""

    def __init__(self) -> None:
        self.clock = time.monotonic()
        self.cpu = cpu_seconds(descendants())
        self.machine_cpu = machine_cpu_seconds()

    def since(self, start: Mark, load: Load) -> dict[str, float]:
        seconds, cpu = self.clock - start.clock, self.cpu - start.cpu
        return {
            "of_ideal": ideal_seconds(load) / seconds,
            "cpu_ms": cpu / load.candidates * 1000,
            "others": (self.machine_cpu - start.machine_cpu - cpu) / seconds,
        }


def ideal_seconds(load: Load) -> float:
    """From the first prompt to the last result when nobody idles who could work."""
    places = [0.0] * load.slots
    last = 0.0
    for n in range(load.candidates):
        answered = (n // load.asking + 1) * MODEL_SECONDS
        last = max(answered, places[0]) + load.evaluation_seconds
        heapq.heapreplace(places, last)
    return last


async def pipelined(load: Load) -> dict[str, float]:
    """Seconds, CPU and memory of a campaign, from the first prompt to the end."""
    problem = sleeper(load.evaluation_seconds)
    settings = Settings(answers=1, asking=load.asking, scoring=load.slots, ahead=load.asking)
    limit = Limit(evaluations=1 + load.candidates)
    campaign = Campaign("cmp_bench", problem.id, "slow", settings, limit, 0)
    marks: list[Mark] = []

    def mark(event: Event) -> None:
        seed_is_scored = isinstance(event.what, CandidateScored) and event.what.no == 0
        if seed_is_scored or isinstance(event.what, CampaignEnded):
            marks.append(Mark())

    async with AsyncExitStack() as closing:
        folder = closing.enter_context(tempfile.TemporaryDirectory())
        parts = await closing.enter_async_context(connect(str(Path(folder) / "bench.db")))
        number = await order_campaign(parts, campaign, problem)
        executor, memory = await started(problem, load.slots)
        pool = local_pool(parts, Needs(load.slots, 0, math.inf), load.slots, {(problem.id, 0): executor})
        closing.push_async_callback(pool.close)
        await closing.enter_async_context(dispatching(parts, pool))
        wired = await closing.enter_async_context(controlling(parts, number, SlowMutator(), on_event=mark))
        await wired.controller.run()
        assert wired.controller.budget.spent.valid == limit.evaluations
    start, end = marks
    return end.since(start, load) | {"place_mib": memory}


async def in_generations(load: Load) -> dict[str, float]:
    """The same in turns: ask for all, evaluate all."""
    problem, mutator = sleeper(load.evaluation_seconds), SlowMutator()
    executor, _ = await started(problem, load.slots)
    prompt = build_prompt(problem, candidate_of(problem.seed), [], 1)
    start = Mark()
    for generation in range(load.rounds):
        asked = [mutator.propose(prompt, 1, stream(generation, "mutate", n)) for n in range(load.asking)]
        replies = [reply for said in await asyncio.gather(*asked) for reply in said]
        programs = [apply_answer(problem.seed, read_answers(reply.text, 1)[0].text) for reply in replies]
        outcomes = await asyncio.gather(*(executor.evaluate(one) for one in programs if isinstance(one, Program)))
        assert sum(outcome.ok for outcome in outcomes) == load.asking
    spent = Mark().since(start, load)
    await executor.close()
    return spent


def candidate_of(program: Program) -> Candidate:
    outcome = Outcome(Verdict.OK, rewards=(1.0,))
    return Candidate(0, SEED, 0, (), program, outcome, AddStatus.NEW, 0.0)


async def started(problem: Problem, slots: int) -> tuple[EmbeddedExecutor, float]:
    """An executor with every place warm, and MiB of memory a place, with a candidate in it if candidates sleep."""
    executor = await EmbeddedExecutor.open(problem, slots=slots, level=await levels.choose())
    await asyncio.gather(*(executor.evaluate(problem.seed) for _ in range(slots)))
    running = [asyncio.create_task(executor.evaluate(problem.seed)) for _ in range(slots)]
    await asyncio.sleep(0.5)
    memory = sum(map(proportional_mib, descendants())) / slots
    await asyncio.gather(*running)
    return executor, memory


def proportional_mib(pid: int) -> float:
    """Memory of a process; what it shares with others counts in parts."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def measured(load: Load, repeats: int) -> dict[str, Any]:
    """The medians of several campaigns, and the naive way once."""
    runs = [asyncio.run(pipelined(load)) for _ in range(repeats)]
    naive = asyncio.run(in_generations(load))
    medians = {name: statistics.median(run[name] for run in runs) for name in runs[0]}
    return {
        "in_flight": load.asking,
        "evaluation_s": load.evaluation_seconds,
        "places": load.slots,
        "candidates": load.candidates,
        "ideal_s": ideal_seconds(load),
        **medians,
        **{f"naive_{name}": value for name, value in naive.items()},
        "runs": runs,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=20, help="candidates for each prompt in flight")
    parser.add_argument("--repeats", type=int, default=3, help="campaigns of each kind; the median is reported")
    arguments = parser.parse_args()
    rows, shown = [], []
    for evaluation_seconds in EVALUATION_SECONDS:
        for asking in ASKING:
            rows.append(measured(Load(asking, evaluation_seconds, arguments.rounds), arguments.repeats))
            shown.append({name: value for name, value in rows[-1].items() if name != "runs"})
            print_table(shown[-1:])
    print()
    print_table(shown)
    save("overlap", {"model_seconds": MODEL_SECONDS, "rounds": arguments.rounds, "loads": rows})


if __name__ == "__main__":
    main()
