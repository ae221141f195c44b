"""Control groups: their limits bind, and nothing of them stays."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from evolve.outcome import Level, Verdict
from evolve.problem import Limits
from sandbox import cgroup
from tests.e2e.command import COMMAND, environment_of
from tests.sandbox.boxes import HONEST, make_problem, make_program, opened

HOLDS_MEMORY_IN_CHILDREN = """
import os, time
def solve(n):
    for _ in range(16):
        if os.fork() == 0:
            held = bytearray(b"x") * (60 << 20)
            time.sleep(60)
    while os.waitpid(-1, os.WNOHANG) == (0, 0):
        time.sleep(0.01)
    return 9
"""
BOMB = """
import os
import subprocess
def solve(n):
    for _ in range(5):
        if os.fork() == 0:
            os.setsid()
    while True: pass
"""
FORKS = """
import os, time
def solve(n):
    for forks in range(1000):
        try:
            if os.fork() == 0:
                time.sleep(60)
        except OSError:
            return forks
"""


async def test_memory_of_all_children_together_is_limited() -> None:
    """One of them dies, or the candidate; the zygote goes on."""
    problem = make_problem(limits="seconds = 10\nmemory_mib = 64\nprocesses = 32")
    async with opened(problem, level=Level.JAILED_CGROUP) as executor:
        pairs = set(executor._pairs)
        outcome = await executor.evaluate(make_program(HOLDS_MEMORY_IN_CHILDREN))
        following = await executor.evaluate(make_program(HONEST))

        assert outcome.verdict in (Verdict.OK, Verdict.OUT_OF_MEMORY)
        assert following.rewards == (9.0,)
        assert executor._pairs == pairs


async def test_the_number_of_processes_is_limited() -> None:
    async with opened(make_problem(limits="seconds = 10\nprocesses = 20")) as executor:
        outcome = await executor.evaluate(make_program(FORKS))

    assert outcome.rewards is not None
    assert outcome.rewards[0] <= 20


async def test_a_fork_bomb_is_ended_in_a_hurry_and_then_the_group_has_its_usual_share_again() -> None:
    """Each process in a session of its own, and all of them busy."""
    problem = make_problem(limits="seconds = 0.3\nprocesses = 100")
    async with opened(problem, level=Level.JAILED_CGROUP) as executor:
        (pair,) = executor._pairs
        before = shares(pair._cgroups)
        outcome = await executor.evaluate(make_program(BOMB))

        assert outcome.verdict is Verdict.TIMEOUT
        assert shares(pair._cgroups) == before


async def test_a_group_in_a_hurry_has_more_of_the_processors() -> None:
    groups = cgroup.create(Limits())
    opened_shares = cgroup.open_shares(groups)
    try:
        before = shares(groups)
        with cgroup.hurried(opened_shares):
            during = shares(groups)
        after = shares(groups)
    finally:
        for share in opened_shares:
            os.close(share.fd)
        cgroup.remove(groups)

    assert len(before) == 2
    assert all(int(during[name].split()[0]) == 100 * int(before[name].split()[0]) for name in before)
    assert after == before


def shares(groups: Sequence[Path]) -> dict[str, str]:
    """How much of the processors a group has, by the names of version 1 and 2."""
    names = ("cpu.max", "cpu.weight", "cpu.cfs_quota_us", "cpu.shares")
    return {name: (group / name).read_text() for group in groups for name in names if (group / name).exists()}


async def test_groups_end_with_their_executor() -> None:
    async with opened(make_problem(), level=Level.JAILED_CGROUP) as executor:
        (pair,) = executor._pairs
        groups = pair._cgroups
        assert groups
        assert all(group.is_dir() for group in groups)

    assert not any(group.exists() for group in groups)


def test_a_group_that_cannot_be_limited_is_not_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    both = {tmp_path / "memory": frozenset({"memory"}), tmp_path / "missing" / "pids": frozenset({"pids"})}
    (tmp_path / "memory").mkdir()
    monkeypatch.setattr(cgroup, "_parents", lambda: both)
    monkeypatch.setattr(cgroup, "_settings", lambda *arguments: {})

    with pytest.raises(OSError, match="No such file"):
        cgroup.create(Limits())

    assert not list((tmp_path / "memory").iterdir())


@pytest.mark.parametrize(
    ("own", "expected"),
    [("a/b/c", "a"), ("a", "a"), ("other", None)],
    ids=["above its own", "its own", "nowhere"],
)
def test_version_2_takes_the_nearest_group_that_hands_on_all_controllers(
    tmp_path: Path, own: str, expected: str | None
) -> None:
    for group, controllers in {"": "", "a": "cpu memory pids", "a/b": "memory", "a/b/c": "", "other": "pids"}.items():
        (tmp_path / group).mkdir(exist_ok=True)
        (tmp_path / group / "cgroup.subtree_control").write_text(controllers)

    assert cgroup._place(tmp_path / own, tmp_path) == (None if expected is None else tmp_path / expected)


def test_who_is_nice_already_has_the_same_level(tmp_path: Path) -> None:
    """Of two steps down the second would go below the least, which the filter refuses."""
    done = subprocess.run(
        ["nice", "-n", "19", *COMMAND, "check", "four_modules", "--isolation", "jailed+cgroup"],
        cwd=tmp_path,
        env=environment_of(tmp_path),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
