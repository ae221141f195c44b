"""The sandbox of a user without privileges: every level that it can reach holds what it holds for root."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from evolve.outcome import Level, Verdict
from sandbox import cgroup
from sandbox.pair import ROOT
from tests.sandbox.boxes import CONTAINERS, provide
from tests.sandbox.test_breakout import OF_THE_CONTAINER_ALONE, breakouts, is_contained
from tests.sandbox.test_hostile import TABLE, expected, verdicts
from tests.servers.docker_engine import DockerEngine

PLAIN_USER = 54321
"""Nobody's; when the tests are run by root."""
EVERYTHING = """
import asyncio, json, sys
from textwrap import dedent
from evolve.outcome import Level
from sandbox.selftest import prove
from tests.sandbox.boxes import HONEST, make_problem, make_program, opened
from tests.sandbox.test_breakout import boxes_at, breakouts
from tests.sandbox.test_hostile import TABLE, TIMEOUT, expected, limits_at, verdicts

def tell(kind, name, outcome, following):
    print(json.dumps([kind, name, outcome.verdict, outcome.reason, following.rewards]), flush=True)

async def main(level):
    print(json.dumps(["selftest", "", await prove(level), "", None]), flush=True)
    async with boxes_at(level) as boxes:
        for breakout in breakouts(level):
            tell("breakout", breakout.name, *await boxes.run(breakout))
    limits = limits_at(level)
    hurried, patient = make_problem(limits=limits), make_problem(limits=limits.replace("seconds = 1", "seconds = 30"))
    async with opened(hurried, level=level) as first, opened(patient, level=level) as second:
        for hostile in TABLE:
            # Where time is not what it is about, a busy machine must not decide.
            about_time = TIMEOUT in verdicts(expected(hostile, level)) or "RLIMIT_CPU" in hostile.source
            executor = first if about_time else second
            outcome = await executor.evaluate(make_program(dedent(hostile.source), **hostile.more))
            tell("hostile", hostile.name, outcome, await executor.evaluate(make_program(HONEST)))

asyncio.run(main(Level(int(sys.argv[1]))))
"""
NEEDED = {"numpy", "moocore", "pytest", "_pytest", "py", "pytest_asyncio", "pluggy", "iniconfig", "packaging",
          "pygments", "cffi", "_cffi_backend", "platformdirs", "typing_extensions", "docker", "requests", "urllib3",
          "idna", "certifi", "charset_normalizer"}  # fmt: skip


@pytest.fixture(scope="module")
def python_for_all() -> Iterator[tuple[Path, Path]]:
    """An interpreter and the sources that every user can read, wherever those of the tests lie."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        for part in ("evolve", "sandbox", "tests"):
            shutil.copytree(ROOT / part, folder / "source" / part, ignore=shutil.ignore_patterns("__pycache__"))
        base = shutil.which(f"python3.{sys.version_info.minor}", path="/usr/bin:/usr/local/bin") or sys.executable
        subprocess.run([base, "-m", "venv", "--without-pip", folder / "venv"], check=True)
        (site,) = (folder / "venv" / "lib").glob("python3*/site-packages")
        packages = Path(pytest.__file__).parent.parent
        for path in packages.iterdir():
            if path.name.split("-")[0].split(".")[0] in NEEDED:
                copy = shutil.copytree if path.is_dir() else shutil.copy
                copy(path, site / path.name)
        subprocess.run(["chmod", "-R", "a+rX", folder], check=True)
        yield folder / "venv" / "bin" / "python", folder / "source"


@contextmanager
def delegated() -> Iterator[list[Path]]:
    """Control groups that root has given to the plain user, as systemd would; of version 1."""
    name = f"delegated-{uuid.uuid4().hex}"
    groups = [place / name for place in cgroup._parents()]
    for group in groups:
        group.mkdir()
        for path in (group, group / "cgroup.procs"):
            os.chown(path, PLAIN_USER, PLAIN_USER)
    try:
        yield groups
    finally:
        cgroup.remove(groups)


@contextmanager
def admitted(engine: DockerEngine) -> Iterator[None]:
    """The plain user's group may use the engine's socket, as members of the group `docker` may."""
    sock, mode = Path(engine.address.removeprefix("unix://")), engine.folder.stat().st_mode
    os.chown(sock, 0, PLAIN_USER)
    sock.chmod(0o660)
    engine.folder.chmod(0o711)
    try:
        yield
    finally:
        engine.folder.chmod(mode)
        os.chown(sock, 0, 0)


async def everything(
    python_for_all: tuple[Path, Path], level: Level, groups: Sequence[Path] = (), engine: str = ""
) -> dict[tuple[str, str], list[Any]]:
    """How each program ends for a plain user: (verdict, reason, rewards of an honest one after it)."""
    python, source = python_for_all
    user = PLAIN_USER if os.geteuid() == 0 else None

    def join() -> None:
        for group in groups:
            (group / "cgroup.procs").write_text(str(os.getpid()))

    running = await asyncio.create_subprocess_exec(
        python, "-c", EVERYTHING, str(int(level)),
        cwd=source, stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=join,
        user=user, group=user, extra_groups=[] if user else None,
        env={"PYTHONDONTWRITEBYTECODE": "1"} | ({"DOCKER_HOST": engine} if engine else {}),
    )  # fmt: skip
    out, errors = await running.communicate()
    assert running.returncode == 0, errors.decode()[-2000:]
    return {(kind, name): ended for kind, name, *ended in map(json.loads, out.splitlines())}


def check(ended: dict[tuple[str, str], list[Any]], level: Level) -> None:
    assert ended.pop(("selftest", ""))[0] == ""
    for breakout in breakouts(level):
        verdict, reason, following = ended.pop(("breakout", breakout.name))
        if breakout.name not in OF_THE_CONTAINER_ALONE.get(level, ()):
            assert is_contained(breakout, Verdict(verdict)), (breakout.name, verdict, reason)
        assert following == [9.0], breakout.name
    for hostile in TABLE:
        verdict, reason, following = ended.pop(("hostile", hostile.name))
        wanted = expected(hostile, level)
        assert Verdict(verdict) in verdicts(wanted), (hostile.name, verdict, reason)
        assert wanted.says in reason, hostile.name
        assert following == [9.0], hostile.name
    assert not ended


@pytest.mark.parametrize("level", [Level.RESTRICTED, Level.JAILED], ids=lambda level: level.name)
async def test_a_plain_user_s_sandbox_holds_too(python_for_all: tuple[Path, Path], level: Level) -> None:
    check(await everything(python_for_all, level), level)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can delegate a control group")
async def test_a_plain_user_s_control_group_holds_too(python_for_all: tuple[Path, Path]) -> None:
    with delegated() as groups:
        check(await everything(python_for_all, Level.JAILED_CGROUP, groups), Level.JAILED_CGROUP)
        assert not any(list(group.glob("quiver-*")) for group in groups)


@pytest.mark.parametrize("level", CONTAINERS)
async def test_a_plain_user_s_containers_hold_too(
    python_for_all: tuple[Path, Path], level: Level, request: pytest.FixtureRequest
) -> None:
    provide(level, request)
    engine: DockerEngine = request.getfixturevalue("container_engine")
    with admitted(engine):
        check(await everything(python_for_all, level, engine=engine.address), level)
