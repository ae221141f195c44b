"""What isolation costs, and whether it leaks.

One numpy program is evaluated at each isolation level that holds here, by turns, so that all see
the same machine. Beside them: a bare fork of a process that has numpy, which runs the program and
tells nobody; one that is given the program and answers, through pipes, and so does what has to be
done in any case; and a fresh interpreter that imports numpy. In milliseconds of processor time of
the whole process tree per evaluation.

Then many evaluations at the best level, a third of which crash and a third of which leave children:
processes, descriptors, control groups, mounts and files before and after, and the memory held.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

from benchmarks.measure import cpu_seconds, descendants, print_table, save
from evolve.outcome import Level
from evolve.problem import Problem, parse_problem
from evolve.program import Program, SourceFile
from sandbox import cgroup
from sandbox.embedded import EmbeddedExecutor
from sandbox.levels import BEST_FIRST, choose, name_of, proven

ROUNDS, EACH, FRESH = 8, 25, 25
SOLVE = "import numpy\ndef solve(n):\n    return float(numpy.arange(n, dtype=float).sum())\n"
CRASH = "def solve(n):\n    return 1 / 0\n"
LITTER = """
import os, time
def solve(n):
    if os.fork() == 0:
        os.setsid()
        time.sleep(60)
    return n
"""
EVALUATE = """
from evolve.task import Case, Reward
def cases(rng):
    return [Case("only", {"n": 1000})]
def score(case, out, facts):
    return Reward(value=out)
"""
MANIFEST = """
name = "sum"
statement = "Sum."
entry = "solve"
program = ["solve.py"]
[[rewards]]
name = "value"
direction = "maximize"
low = 0
high = 1e9
[limits]
seconds = 20
imports = ["numpy"]
processes = PROCESSES
"""
BARE_FORK = f"""
import json, os, resource
{SOLVE}
import numpy.random
def children():
    used = resource.getrusage(resource.RUSAGE_CHILDREN), resource.getrusage(resource.RUSAGE_SELF)
    return sum(one.ru_utime + one.ru_stime for one in used)
def silent():
    pid = os.fork()
    if pid == 0:
        namespace = {{}}
        exec(compile({SOLVE!r}, "solve.py", "exec"), namespace)
        namespace["solve"](1000)
        os._exit(0)
    os.waitpid(pid, 0)
def answered():
    (source, give), (take, answer) = os.pipe(), os.pipe()
    pid = os.fork()
    if pid == 0:
        namespace = {{}}
        job = json.loads(os.read(source, 1 << 16))
        exec(compile(job["source"], "solve.py", "exec"), namespace)
        os.write(answer, json.dumps({{"ok": namespace["solve"](**job["case"])}}).encode())
        os._exit(0)
    os.write(give, json.dumps({{"source": {SOLVE!r}, "case": {{"n": 1000}}}}).encode())
    json.loads(os.read(take, 1 << 16))
    os.waitpid(pid, 0)
    for fd in (source, give, take, answer):
        os.close(fd)
for way in (silent, answered):
    before = children()
    for _ in range({EACH}):
        way()
    print((children() - before) / {EACH})
"""


def problem(processes: int) -> Problem:
    texts = {
        "problem.toml": MANIFEST.replace("PROCESSES", str(processes)),
        "solve.py": SOLVE,
        "evaluate.py": EVALUATE,
    }
    return parse_problem({name: text.encode() for name, text in texts.items()})


def program(source: str) -> Program:
    return Program((SourceFile("solve.py", source),))


def bare_forks_ms() -> tuple[float, float]:
    """Without and with an answer."""
    environment = os.environ | {"OPENBLAS_NUM_THREADS": "1"}
    out = subprocess.run([sys.executable, "-c", BARE_FORK], check=True, capture_output=True, env=environment).stdout
    silent, answered = (float(seconds) * 1000 for seconds in out.split())
    return silent, answered


def fresh_interpreter_ms() -> float:
    before = cpu_of_children()
    environment = os.environ | {"OPENBLAS_NUM_THREADS": "1"}
    for _ in range(FRESH):
        subprocess.run([sys.executable, "-c", f"{SOLVE}\nsolve(1000)"], check=True, env=environment)
    return (cpu_of_children() - before) / FRESH * 1000


def cpu_of_children() -> float:
    times = os.times()
    return times.children_user + times.children_system


async def level_ms(executor: EmbeddedExecutor) -> float:
    """Per evaluation, of controller side, scorer, zygote and candidate."""
    before = cpu_seconds(descendants())
    for _ in range(EACH):
        assert (await executor.evaluate(program(SOLVE))).ok
    return (cpu_seconds(descendants()) - before) / EACH * 1000


async def costs() -> list[dict[str, Any]]:
    """The least and the median of the rounds, for each way."""
    rounds: dict[str, list[float]] = {"bare fork": [], "bare fork, answered": []}
    async with AsyncExitStack() as closing:
        executors = {}
        for level in (Level.UNSAFE, *reversed(BEST_FIRST)):
            if not await proven(level):
                executor = await EmbeddedExecutor.open(problem(0), level=level)
                closing.push_async_callback(executor.close)
                executors[name_of(level)] = executor
        for _ in range(ROUNDS):
            for way, taken in zip(list(rounds)[:2], bare_forks_ms(), strict=True):
                rounds[way].append(taken)
            for name, executor in executors.items():
                rounds.setdefault(name, []).append(await level_ms(executor))
    rounds["fresh interpreter"] = [fresh_interpreter_ms()]
    return [
        {"how": name, "least_ms": min(taken), "median_ms": sorted(taken)[len(taken) // 2]}
        for name, taken in rounds.items()
    ]


def held(executor: EmbeddedExecutor) -> dict[str, int]:
    """All that could pile up."""
    pids = descendants()
    groups = [folder for pair in executor._pairs for group in pair._cgroups for folder in group.parent.glob("quiver-*")]
    resident = [Path(f"/proc/{pid}/statm").read_text().split()[1] for pid in pids]
    return {
        "processes": len(pids),
        "descriptors": sum(len(os.listdir(f"/proc/{pid}/fd")) for pid in [os.getpid(), *pids]),
        "control groups": len(groups),
        "mounts": sum(len(Path(f"/proc/{pid}/mountinfo").read_text().splitlines()) for pid in [os.getpid(), *pids]),
        "files": sum(1 for _ in executor._folder.rglob("*")),
        "resident MiB": sum(map(int, resident)) * os.sysconf("SC_PAGESIZE") >> 20,
    }


@contextmanager
def groups_of_our_own() -> Iterator[None]:
    """Move into new control groups, below which nobody else makes any; nothing where there are none of version 1."""
    moved: list[Path] = []
    with suppress(OSError):
        for parent in cgroup._parents():
            moved.append(parent / f"benchmark-{os.getpid()}")
            moved[-1].mkdir()
            (moved[-1] / "cgroup.procs").write_text(str(os.getpid()))
    try:
        yield
    finally:
        for folder in moved:
            (folder.parent / "cgroup.procs").write_text(str(os.getpid()))
        cgroup.remove(moved)


async def leaks(evaluations: int) -> list[dict[str, Any]]:
    level = await choose()
    executor = await EmbeddedExecutor.open(problem(8 if level > Level.RESTRICTED else 0), level=level)
    sources = [SOLVE, CRASH, LITTER if level > Level.RESTRICTED else SOLVE]
    try:
        for source in sources * 30:
            await executor.evaluate(program(source))
        before = held(executor)
        for n in range(evaluations):
            await executor.evaluate(program(sources[n % 3]))
        after = held(executor)
    finally:
        await executor.close()
    return [{"of": name, "before": before[name], "after": after[name]} for name in before]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--evaluations", type=int, default=10_000, help="in the search for leaks")
    arguments = parser.parse_args()
    cost = asyncio.run(costs())
    print_table(cost)
    with groups_of_our_own():
        leaked = asyncio.run(leaks(arguments.evaluations))
    print_table(leaked)
    save("sandbox", {"cpu": cost, "evaluations": arguments.evaluations, "held": leaked})


if __name__ == "__main__":
    main()
