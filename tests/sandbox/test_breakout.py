"""Whatever gets out of level 0 does not get out of the levels above, whoever runs them."""

from __future__ import annotations

import contextlib
import os
import socket
import tempfile
import uuid
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio

from evolve.outcome import Level, Outcome, Verdict
from sandbox.embedded import WITHOUT_CHILDREN, EmbeddedExecutor
from tests.sandbox.boxes import (
    CONTAINERS,
    HONEST,
    Mark,
    eventually,
    make_problem,
    make_program,
    new_mark,
    opened,
    provide,
)
from tests.sandbox.breakouts import ALONE, FAMILY, Breakout, Facts

pytestmark = pytest.mark.asyncio(loop_scope="module")

LIMITS = "seconds = 2\nmemory_mib = 128\nprocesses = {processes}"
LEVELS = [Level.RESTRICTED, Level.JAILED, Level.JAILED_CGROUP]
WORK_AT_LEVEL_0 = [
    "4 memory files",
    "29 read a file that everybody may read",
    "30 read the host's files",
    "32 command lines of other processes",
    "39 signal anybody",
    "41 TCP",
    "42 UDP",
    "43 unix socket by path",
    "44 abstract unix socket",
    "44 unix socket of a pair, connected elsewhere",
    "44 datagram of a pair, sent elsewhere",
    "45 netlink",
    "47 new user namespace",
    "53 io_uring",
]
"""Of those that do no harm when they do."""
OF_THE_CONTAINER_ALONE = {
    Level.CONTAINER: {"30 read the host's files"},  # an engine puts /dev/null, which may be read, over /proc/keys
    Level.GVISOR: {
        "26 huge pages",
        "30 read the host's files",
        "30 list the host's folders",
        "31 environ of other processes",
        "32 command lines of other processes",
        "89 devices",  # it has a /dev/fuse of its own
        "a terminal",
        "timers without end",  # of its kernel, whose memory the container's limit counts
    },
}
"""What works without being out: in gVisor, without Landlock, on files of the image, and three processes' nothing."""


@contextlib.contextmanager
def reachable(folder: str) -> Iterator[Facts]:
    """A file, four sockets and a process that are there to be reached."""
    canary, unix, abstract = Path(folder, "canary"), f"{folder}/socket", uuid.uuid4().hex
    Path(folder).chmod(0o755)
    canary.write_text("the answers")
    canary.chmod(0o666)
    with contextlib.ExitStack() as closing:
        tcp = closing.enter_context(socket.create_server(("127.0.0.1", 0)))
        for address in (unix, "\0" + abstract):
            listener = closing.enter_context(socket.socket(socket.AF_UNIX))
            listener.bind(address)
            listener.listen()
        datagrams = closing.enter_context(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM))
        datagrams.bind(unix + ".datagram")
        for path in Path(folder).glob("socket*"):
            path.chmod(0o777)
        yield Facts(str(canary), tcp.getsockname()[1], unix, abstract, os.getpid())


@dataclass(frozen=True)
class Boxes:
    alone: EmbeddedExecutor
    family: EmbeddedExecutor | None
    """Where children are allowed."""
    facts: Facts

    async def run(self, breakout: Breakout) -> tuple[Outcome, Outcome]:
        """Of a breakout, and of an honest program after it."""
        executor = self.family if breakout.family else self.alone
        assert executor is not None
        outcome = await executor.evaluate(make_program(breakout.source(self.facts)))
        return outcome, await executor.evaluate(make_program(HONEST))


@contextlib.asynccontextmanager
async def boxes_at(level: Level) -> AsyncIterator[Boxes]:
    async with contextlib.AsyncExitStack() as closing:
        facts = closing.enter_context(reachable(closing.enter_context(tempfile.TemporaryDirectory())))
        alone = await closing.enter_async_context(opened(make_problem(limits=LIMITS.format(processes=0)), level=level))
        family = None
        if level not in WITHOUT_CHILDREN:
            problem = make_problem(limits=LIMITS.format(processes=64))
            family = await closing.enter_async_context(opened(problem, level=level))
        yield Boxes(alone, family, facts)


def breakouts(level: Level) -> list[Breakout]:
    return ALONE + (FAMILY if level not in WITHOUT_CHILDREN else [])


def is_contained(breakout: Breakout, verdict: Verdict) -> bool:
    return verdict in (breakout.verdict if isinstance(breakout.verdict, tuple) else (breakout.verdict,))


@pytest_asyncio.fixture(
    loop_scope="module", scope="module", params=[*LEVELS, *CONTAINERS], ids=lambda level: level.name
)
async def box(request: pytest.FixtureRequest) -> AsyncIterator[tuple[Boxes, Mark]]:
    provide(request.param, request)
    with pytest.MonkeyPatch.context() as monkeypatch:
        mark = new_mark(monkeypatch)
        async with boxes_at(request.param) as boxes:
            yield boxes, mark
    assert await eventually(lambda: not mark.alive(), 1.0)


@pytest.mark.parametrize("breakout", [*ALONE, *FAMILY], ids=[breakout.name for breakout in [*ALONE, *FAMILY]])
async def test_an_attempt_to_get_out_fails_and_leaves_nothing(box: tuple[Boxes, Mark], breakout: Breakout) -> None:
    boxes, mark = box
    if breakout.family and boxes.family is None:
        return  # level 1 refuses such problems: see the test of that
    executor = boxes.family if breakout.family and boxes.family else boxes.alone
    pairs, household = set(executor._pairs), mark.alive()

    outcome, following = await boxes.run(breakout)

    if breakout.name in OF_THE_CONTAINER_ALONE.get(boxes.alone.level, ()):
        assert "it worked" in outcome.reason  # else it is time to shorten the list
    else:
        assert is_contained(breakout, outcome.verdict), outcome
    assert following.rewards == (9.0,)
    assert executor._pairs == pairs
    assert not mark.alive() - household


@pytest.mark.parametrize("name", WORK_AT_LEVEL_0)
async def test_an_attempt_is_a_real_one_for_it_works_at_level_0(name: str) -> None:
    (breakout,) = (breakout for breakout in ALONE if breakout.name == name)
    async with boxes_at(Level.UNSAFE) as boxes:
        outcome, _ = await boxes.run(breakout)
    assert outcome.verdict is Verdict.CRASH
    assert "it worked" in outcome.reason
