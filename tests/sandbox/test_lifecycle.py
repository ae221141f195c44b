"""Beginnings and ends: whatever is cut short, killed or closed, nothing stays behind and nothing is lost."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from evolve.outcome import Level, Verdict
from sandbox.container import LABEL
from sandbox.embedded import WITHOUT_CHILDREN, EmbeddedExecutor
from sandbox.levels import BY_NAME_ONLY
from sandbox.pair import ROOT, Pair
from tests.sandbox.boxes import (
    CONTAINERS,
    HONEST,
    MARK,
    Mark,
    eventually,
    household,
    make_problem,
    make_program,
    new_mark,
    open_descriptors,
    opened,
    provide,
    run_once,
)
from tests.servers.docker_engine import DockerEngine

LIMITS = "seconds = 20\nprocesses = 2000"
SLEEPS = "import time\ndef solve(n):\n    time.sleep(60)\n"
SLEEPS_WITH_A_GRANDCHILD = """
import os, time
def solve(n):
    if os.fork() == 0:
        os.setsid()
        if os.fork():
            os._exit(0)
    time.sleep(60)
"""
ORCHESTRATOR = """
import asyncio, sys
from tests.sandbox import test_lifecycle as here
from tests.sandbox.boxes import MARK, make_problem, make_program
from evolve.outcome import Level
from sandbox import embedded, pair

async def main():
    pair.ENVIRONMENT[MARK] = sys.argv[1]
    level = Level(int(sys.argv[4]))
    executor = await embedded.EmbeddedExecutor.open(
        make_problem(sys.argv[2], limits=here.limits(level)), level=level
    )
    print(executor._folder, flush=True)
    await executor.evaluate(make_program(sys.argv[3]))

asyncio.run(main())
"""
HANGS_IN_SCORE = """
import time
from evolve.task import Case, Reward
def cases(rng):
    return [Case("only", {"n": 3})]
def score(case, out, facts):
    time.sleep(60)
"""
FINE = HANGS_IN_SCORE.replace("time.sleep(60)", "return Reward(value=out)")


def limits(level: Level) -> str:
    return LIMITS if level not in WITHOUT_CHILDREN else "seconds = 20"


@pytest.fixture
def mark(monkeypatch: pytest.MonkeyPatch) -> Mark:
    return new_mark(monkeypatch)


@pytest.fixture(params=[Level.UNSAFE, Level.JAILED_CGROUP, CONTAINERS[0]], ids=lambda level: level.name)
async def executor(mark: Mark, request: pytest.FixtureRequest) -> AsyncIterator[EmbeddedExecutor]:
    provide(request.param, request)
    async with opened(make_problem(limits=LIMITS), level=request.param) as executor:
        yield executor
    assert not mark.alive()


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary folders are made during this test."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


# ------------------------------------------------------------------------------------ cut short


async def test_cancelling_kills_the_candidate_and_its_tree_at_once(executor: EmbeddedExecutor, mark: Mark) -> None:
    running = asyncio.create_task(executor.evaluate(make_program(SLEEPS_WITH_A_GRANDCHILD)))
    both = household(executor.level) + 2  # and the candidate and its grandchild
    assert await eventually(lambda: len(mark.alive()) == both, 5.0)

    started = time.monotonic()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running

    assert not mark.alive()
    assert time.monotonic() - started < 1.0
    assert (await executor.evaluate(make_program(HONEST))).rewards == (9.0,)


async def test_cancelling_at_any_moment_leaves_nothing(mark: Mark, folders: Path) -> None:
    """Also while the two processes are being started, of which there are several moments."""
    descriptors = open_descriptors()
    executor = EmbeddedExecutor(make_problem(limits=LIMITS), 0, 1, Level.JAILED_CGROUP)

    for milliseconds in (0, 1, 2, 3, 4, 5, 7, 10, 15, 25, 50, 100, 200, 300):
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(executor.evaluate(make_program(SLEEPS_WITH_A_GRANDCHILD)), milliseconds / 1000)
        assert not mark.alive()
    assert (await executor.evaluate(make_program(HONEST))).rewards == (9.0,)
    await executor.close()

    assert await eventually(lambda: open_descriptors() == descriptors, 1.0)
    assert not list(folders.iterdir())


async def test_cancelling_one_that_waits_for_its_turn_disturbs_nobody(executor: EmbeddedExecutor) -> None:
    slow = make_program("import time\ndef solve(n):\n    time.sleep(0.3)\n    return n * n\n")
    running = asyncio.create_task(executor.evaluate(slow))
    await asyncio.sleep(0.05)

    with pytest.raises(TimeoutError):
        await asyncio.wait_for(executor.evaluate(make_program(HONEST)), 0.05)

    assert (await running).rewards == (9.0,)
    assert (await executor.evaluate(make_program(HONEST))).rewards == (9.0,)


# ----------------------------------------------------------------------------------- closed


async def test_close_leaves_no_process_no_folder_and_no_descriptor(mark: Mark, folders: Path) -> None:
    descriptors = open_descriptors()
    executor = await EmbeddedExecutor.open(make_problem(), slots=2, level=Level.JAILED_CGROUP)
    await asyncio.gather(*(executor.evaluate(make_program(HONEST)) for _ in range(4)))
    assert len(mark.alive()) == 2 * household(executor.level)

    await executor.close()

    assert not mark.alive()
    assert not list(folders.iterdir())
    assert await eventually(lambda: open_descriptors() == descriptors, 1.0)
    await executor.close()  # twice does no harm


async def test_close_ends_evaluations_that_still_run_or_wait(mark: Mark, folders: Path) -> None:
    """They come back as our fault rather than the candidate's, and start nothing anew."""
    executor = await EmbeddedExecutor.open(make_problem(limits=LIMITS), slots=2, level=Level.JAILED_CGROUP)
    running = [asyncio.create_task(executor.evaluate(make_program(SLEEPS_WITH_A_GRANDCHILD))) for _ in range(3)]
    assert await eventually(lambda: len(mark.alive()) == 8, 5.0)

    await executor.close()

    assert not mark.alive()
    async with asyncio.timeout(2.0):
        outcomes = await asyncio.gather(*running, executor.evaluate(make_program(HONEST)))
    assert [outcome.verdict for outcome in outcomes] == [Verdict.SANDBOX_FAULT] * 4
    assert "the executor is closed" in outcomes[0].reason
    assert not mark.alive()
    assert not list(folders.iterdir())


async def test_a_problem_that_cannot_be_opened_leaves_nothing(mark: Mark, folders: Path) -> None:
    descriptors = open_descriptors()

    with pytest.raises(ValueError, match="no function"):
        await EmbeddedExecutor.open(make_problem("x = 1"), level=Level.JAILED_CGROUP)

    assert not mark.alive()
    assert not list(folders.iterdir())
    assert await eventually(lambda: open_descriptors() == descriptors, 1.0)


# ----------------------------------------------------------------------------------- killed


@pytest.mark.parametrize(
    ("evaluate", "source", "processes"),
    [(FINE, SLEEPS_WITH_A_GRANDCHILD, 2), (HANGS_IN_SCORE, HONEST, 1)],
    ids=["while a candidate runs", "while score hangs"],
)
@pytest.mark.parametrize("level", [*Level][:4] + CONTAINERS)
async def test_nothing_outlives_a_killed_orchestrator(
    evaluate: str, source: str, processes: int, level: Level, request: pytest.FixtureRequest
) -> None:
    provide(level, request)
    if level in WITHOUT_CHILDREN and source is SLEEPS_WITH_A_GRANDCHILD:
        source, processes = SLEEPS, 1
    if level is Level.GVISOR:
        processes = 0  # its processes are none of this kernel's
    mark = Mark(os.urandom(16).hex())
    orchestrator = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        ORCHESTRATOR,
        mark.text,
        evaluate,
        source,
        str(int(level)),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
    )
    assert orchestrator.stdout is not None
    folder = Path((await orchestrator.stdout.readline()).decode().strip())
    assert await eventually(lambda: len(mark.alive()) == household(level) + processes, 10.0)
    await asyncio.sleep(0.1)  # well into `solve`, or `score`

    orchestrator.send_signal(signal.SIGKILL)
    await orchestrator.wait()

    assert await eventually(lambda: not mark.alive(), 1.0)
    if level in BY_NAME_ONLY:
        assert await eventually(lambda: not containers(request.getfixturevalue("container_engine")), 1.0)
    shutil.rmtree(folder)  # what nobody was left to remove


def containers(engine: DockerEngine) -> Sequence[object]:
    with engine.client() as client:
        return client.containers.list(all=True, filters={"label": LABEL})


@pytest.mark.parametrize("which", [0, 1], ids=["scorer", "zygote"])
@pytest.mark.parametrize("busy", [False, True], ids=["idle", "busy"])
async def test_a_killed_scorer_or_zygote_is_replaced_and_the_result_is_right(
    executor: EmbeddedExecutor, mark: Mark, which: int, busy: bool
) -> None:
    source = "import time\ndef solve(n):\n    time.sleep(0.3)\n    return n * n\n" if busy else HONEST
    (pair,) = executor._pairs
    running = asyncio.create_task(executor.evaluate(make_program(source))) if busy else None
    if running is not None:
        assert await eventually(lambda: len(mark.alive()) == household(executor.level) + 1, 5.0)

    os.kill(pair._processes[which].pid, signal.SIGKILL)
    if running is None:
        running = asyncio.create_task(executor.evaluate(make_program(source)))

    outcome = await running
    assert outcome.rewards == (9.0,)
    assert executor._pairs != {pair}
    assert len(mark.alive()) == household(executor.level)


async def test_a_candidate_that_is_killed_from_outside_fails_alone(executor: EmbeddedExecutor, mark: Mark) -> None:
    before = mark.alive()
    running = asyncio.create_task(executor.evaluate(make_program(SLEEPS_WITH_A_GRANDCHILD)))
    assert await eventually(lambda: len(mark.alive()) == household(executor.level) + 2, 5.0)

    os.kill(min(mark.alive() - before), signal.SIGSEGV)

    outcome = await running
    assert outcome.verdict is Verdict.CRASH
    assert "SIGSEGV" in outcome.reason
    assert mark.alive() == before


# -------------------------------------------------------------------------------- many of them


async def test_slots_run_at_the_same_time(mark: Mark) -> None:
    sleeper = make_program("import time\ndef solve(n):\n    time.sleep(0.5)\n    return n * n\n")
    async with opened(make_problem(), slots=2) as executor:
        await asyncio.gather(*(executor.evaluate(make_program(HONEST)) for _ in range(2)))  # both pairs are up
        started = time.monotonic()

        outcomes = await asyncio.gather(*(executor.evaluate(sleeper) for _ in range(2)))

        assert time.monotonic() - started < 0.95
    assert [outcome.rewards for outcome in outcomes] == [(9.0,), (9.0,)]


async def test_results_reach_whoever_asked() -> None:
    """More evaluations than slots, which end in another order than they began."""
    async with opened(make_problem(), slots=3) as executor:
        sources = [f"import time\ndef solve(n):\n    time.sleep({n % 3} / 50)\n    return {n}\n" for n in range(12)]
        outcomes = await asyncio.gather(*(executor.evaluate(make_program(source)) for source in sources))
    assert [outcome.rewards for outcome in outcomes] == [(float(n),) for n in range(12)]


async def test_three_hundred_evaluations_leave_no_process_descriptor_or_file(
    executor: EmbeddedExecutor, mark: Mark
) -> None:
    sources = [HONEST, "1 / 0", "import os\ndef solve(n):\n    os._exit(1)\n"]
    (pair,) = executor._pairs

    def held() -> tuple[set[int], int, list[int], list[str]]:
        of_pair = [len(os.listdir(f"/proc/{process.pid}/fd")) for process in pair._processes]
        return mark.alive(), open_descriptors(), of_pair, sorted(str(path) for path in executor._folder.rglob("*"))

    await executor.evaluate(make_program(HONEST))
    before = held()

    for n in range(300):
        outcome = await executor.evaluate(make_program(sources[n % 3]))
        assert outcome.verdict is (Verdict.OK if n % 3 == 0 else Verdict.CRASH)

    assert held() == before
    assert executor._pairs == {pair}


# ------------------------------------------------------------------------------- cost and chance


BURN = """
import time
def burn():
    until = time.thread_time() + 0.2
    while time.thread_time() < until: pass
"""


async def test_processor_time_is_what_was_burnt_and_not_what_was_slept(executor: EmbeddedExecutor) -> None:
    burner = make_program(BURN + "def solve(n):\n    burn()\n    return 9\n")
    sleeper = make_program("import time\ndef solve(n):\n    time.sleep(0.2)\n    return 9\n")

    burnt, slept = await executor.evaluate(burner), await executor.evaluate(sleeper)

    assert 0.15 < burnt.cpu_seconds < 0.6
    assert 0.15 < burnt.cases[0].cpu_seconds < 0.6
    assert slept.cpu_seconds < 0.1
    assert slept.cases[0].cpu_seconds < 0.1
    assert slept.cases[0].wall_seconds > 0.19


async def test_processor_time_of_threads_and_children_is_counted(executor: EmbeddedExecutor) -> None:
    thread = (
        "import threading\ndef solve(n):\n    t = threading.Thread(target=burn); t.start(); t.join()\n    return 9\n"
    )
    child = (
        "import os\ndef solve(n):\n    child = os.fork()\n    if child == 0: burn(); os._exit(0)\n"
        "    os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)\n    return 9\n"  # it is left to the zygote
    )

    for source in (thread, child):
        assert 0.15 < (await executor.evaluate(make_program(BURN + source))).cpu_seconds < 0.6


async def test_peak_memory_is_told(executor: EmbeddedExecutor) -> None:
    small, large = [
        await executor.evaluate(make_program(f"def solve(n):\n    bytearray(b'x' * {size})\n    return 9\n"))
        for size in (1, 100 << 20)
    ]

    assert 90 < large.peak_mib - small.peak_mib < 250


DRAWS = """
import random, numpy
def solve(n):
    text = "/".join({"a", "b", "c", "d", "e"})
    return hash((random.random(), float(numpy.random.random()), hash("text"), text)) / 2**70
"""


async def test_chance_is_the_same_for_every_candidate_in_every_pair() -> None:
    """Generators that are not seeded, and the order of sets, which hangs on the hash seed of the interpreter."""
    problem = make_problem(limits='imports = ["numpy"]')
    draws = set()
    for _ in range(2):
        async with opened(problem) as executor:
            draws |= {(await executor.evaluate(make_program(DRAWS))).rewards for _ in range(3)}
    draws.add((await run_once(problem, DRAWS)).rewards)
    assert len(draws) == 1


def test_the_mark_is_found_only_where_it_was_set() -> None:
    """What the other tests stand on: nothing alive must not mean nothing found."""
    assert not Mark("nobody").alive()
    assert MARK not in os.environ


async def test_folders_of_dead_executors_are_removed_and_those_of_living_ones_are_not(folders: Path) -> None:
    """A lock on a file tells them apart, also where process numbers mean nothing: in another container."""
    async with opened(make_problem()) as living:
        dead = folders / "quiver-dead"
        dead.mkdir()
        (dead / "held").touch()
        async with opened(make_problem()):
            assert living._folder.is_dir()
            assert not dead.exists()


async def test_a_start_that_is_interrupted_in_its_last_moment_is_interrupted(monkeypatch: pytest.MonkeyPatch) -> None:
    """A Ctrl-C that is lost there leaves a campaign that goes on."""
    receive = Pair._receive

    async def interrupted(pair: Pair) -> dict[str, Any]:
        frame = await receive(pair)
        starting.cancel()
        return frame

    async def start() -> None:
        executor = await EmbeddedExecutor.open(make_problem(), 0, 1, level=Level.UNSAFE)
        try:
            await asyncio.sleep(0)
        finally:
            await executor.close()

    monkeypatch.setattr(Pair, "_receive", interrupted)
    starting = asyncio.create_task(start())

    with pytest.raises(asyncio.CancelledError):
        await starting
