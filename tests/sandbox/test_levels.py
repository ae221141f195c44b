"""Which level is in force: proven, asked for by name, or refused in words that help."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from pathlib import Path

import pytest

from api.selftest import selftest as print_table
from evolve.outcome import Level
from evolve.problem import ProblemError
from sandbox import container, levels, pair, selftest
from sandbox.levels import BEST_FIRST, BY_NAME_ONLY, IsolationError, choose, proven
from sandbox.pair import ROOT
from tests.sandbox.boxes import HONEST, make_problem, opened, run_once


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nothing has been proven before."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "quiver" / "isolation.json"


def refusing(faults: dict[Level, str], monkeypatch: pytest.MonkeyPatch) -> list[Level]:
    """Levels that are attacked from now on; those with a fault do not hold."""
    attacked: list[Level] = []

    async def prove(level: Level) -> str:
        attacked.append(level)
        return faults.get(level, "")

    monkeypatch.setattr(levels, "prove", prove)
    return attacked


@pytest.mark.parametrize("level", BEST_FIRST, ids=levels.name_of)
async def test_every_level_holds_on_this_machine(level: Level) -> None:
    assert await selftest.prove(level) == ""


async def test_the_self_test_finds_what_level_0_allows() -> None:
    assert "a candidate could" in await selftest.prove(Level.UNSAFE)


@pytest.mark.parametrize("step", ["Landlock", "seccomp", "another user"])
async def test_the_self_test_finds_a_step_that_is_missing(
    step: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A zygote of a copy of the sandbox in which one step does nothing."""
    copy = tmp_path / "sandbox"
    copy.mkdir()
    for source in (ROOT / "sandbox").glob("*.py"):
        (copy / source.name).write_text(source.read_text())
    confine = (copy / "confine.py").read_text()
    assert confine.count(f'Step("{step}", ') >= 2  # of the candidate and of the scorer
    (copy / "confine.py").write_text(confine.replace(f'Step("{step}", ', f'Step("{step}", frozenset() and '))
    monkeypatch.setattr(pair, "HARNESS", copy / "harness.py")

    assert "a candidate could" in await selftest.prove(Level.RESTRICTED)


@pytest.mark.parametrize(
    "engine", [False, pytest.param(True, marks=pytest.mark.docker)], ids=["no engine", "an engine"]
)
async def test_what_the_command_prints_is_what_can_be_had(
    engine: bool, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    if engine:
        request.getfixturevalue("container_engine")
    else:
        monkeypatch.setenv("DOCKER_HOST", "unix:///nonexistent/docker.sock")

    assert await print_table(as_json=True)

    table = json.loads(capsys.readouterr().out)
    assert [row["level"] for row in table["levels"]] == [1, 2, 3, 4, 5]
    for row in table["levels"]:
        level = Level(row["level"])
        try:
            had = (await run_once(make_problem(), HONEST, level=level)).rewards == (9.0,)
        except ProblemError:
            had = False
        assert row["holds"] == had == (not row["reason"]), row
    assert table["auto"] == max(row["level"] for row in table["levels"] if row["holds"] and row["level"] <= 3)


async def test_auto_is_the_best_level_that_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    attacked = refusing({Level.JAILED_CGROUP: "no control groups"}, monkeypatch)

    assert await choose({}) is Level.JAILED
    assert attacked == [Level.JAILED_CGROUP, Level.JAILED]


async def test_auto_is_never_unsafe(monkeypatch: pytest.MonkeyPatch) -> None:
    refusing(dict.fromkeys(BEST_FIRST, "ENOSYS"), monkeypatch)

    with pytest.raises(IsolationError, match=r"restricted: ENOSYS.*only 'unsafe' remains.*--isolation unsafe"):
        await choose({})


async def test_unsafe_is_had_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    refusing(dict.fromkeys(BEST_FIRST, "ENOSYS"), monkeypatch)

    assert await choose({"QUIVER_ISOLATION": "unsafe"}) is Level.UNSAFE


async def test_a_level_that_does_not_hold_is_refused_with_the_evidence(monkeypatch: pytest.MonkeyPatch) -> None:
    refusing({Level.JAILED: "unshare(CLONE_NEWUSER) → EPERM"}, monkeypatch)

    with pytest.raises(
        IsolationError, match=r"'jailed' unavailable: unshare\(CLONE_NEWUSER\) → EPERM.*--isolation auto"
    ):
        await choose({"QUIVER_ISOLATION": "jailed"})


@pytest.mark.parametrize("asked", [{"QUIVER_ISOLATION": "restricted"}, {}], ids=["asked for", "auto"])
async def test_less_than_what_is_required_is_refused(asked: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    refusing({Level.JAILED_CGROUP: "no", Level.JAILED: "no"}, monkeypatch)

    with pytest.raises(IsolationError, match="'jailed' is required, and 'restricted' is"):
        await choose({"QUIVER_REQUIRE": "jailed"} | asked)


async def test_an_unknown_level_is_refused_with_those_that_are_known() -> None:
    with pytest.raises(IsolationError, match=r"isolation 'jail': no such level; known are unsafe, restricted, jailed"):
        await choose({"QUIVER_ISOLATION": "jail"})


async def test_a_proof_is_remembered_and_a_failure_is_not(monkeypatch: pytest.MonkeyPatch, cache: Path) -> None:
    attacked = refusing({Level.JAILED: "no"}, monkeypatch)

    for level in (Level.RESTRICTED, Level.JAILED) * 2:
        await proven(level)

    assert attacked == [Level.RESTRICTED, Level.JAILED, Level.JAILED]
    assert len(json.loads(cache.read_text())) == 1


@pytest.mark.parametrize("text", ["", "{", "7", "[[]]", "null"])
async def test_a_damaged_memory_proves_nothing(monkeypatch: pytest.MonkeyPatch, cache: Path, text: str) -> None:
    attacked = refusing({}, monkeypatch)
    cache.parent.mkdir(parents=True)
    cache.write_text(text)

    await proven(Level.JAILED)

    assert attacked == [Level.JAILED]


@pytest.mark.parametrize("name", ["container", "gvisor"])
async def test_a_level_of_containers_without_an_engine_is_refused_with_the_way_out(
    name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DOCKER_HOST", f"unix://{tmp_path}/none.sock")

    with pytest.raises(IsolationError, match=f"'{name}' unavailable: no Docker engine answers at unix:.*DOCKER_HOST"):
        await choose({"QUIVER_ISOLATION": name})


async def test_auto_never_takes_a_level_of_containers(monkeypatch: pytest.MonkeyPatch) -> None:
    attacked = refusing(dict.fromkeys(BEST_FIRST, "no"), monkeypatch)

    with pytest.raises(IsolationError):
        await choose({})

    assert not set(attacked) & set(BY_NAME_ONLY)


async def test_children_need_more_than_restricted() -> None:
    with pytest.raises(ProblemError, match=r"'restricted' cannot contain children.*needs 'jailed'"):
        async with opened(make_problem(limits="processes = 4"), level=Level.RESTRICTED):
            pass


async def test_a_host_without_namespaces_is_told_which_setting_forbids_them() -> None:
    """In a user namespace of our own in which there may be no more."""
    code = (
        "import os\nfrom sandbox import jail\n"
        "open('/proc/sys/user/max_user_namespaces', 'w').write('0')\n"
        "os.geteuid = lambda: 1\njail.enter([], [])"
    )
    running = await asyncio.create_subprocess_exec(
        "unshare", "--user", "--map-root-user", sys.executable, "-c", code, cwd=ROOT, stderr=subprocess.PIPE
    )

    _, errors = await running.communicate()

    assert b"unshare(CLONE_NEWUSER) \xe2\x86\x92 ENOSPC (user.max_user_namespaces is 0)" in errors


# ------------------------------------------------------------------------------- the scorer's box

TRIES = """
import os, socket
from evolve.task import Case, Reward

def cases(rng):
    {attack}
    return [Case("only", {{"n": 3}})]

def score(case, out, facts):
    return Reward(value=out)
"""
SCORER_TRIES = {
    "the network": "socket.create_connection(('127.0.0.1', 1), 1)",
    "files that are not the problem's": "open('/etc/passwd')",
    "keys of its parent": "open(f'/proc/{os.getppid()}/environ').read()",
    "to write beside itself": "open(__file__ + '.new', 'w')",
    "to write into /tmp": "open('/tmp/planted', 'w')",
    "the folder of other problems": "os.listdir('../..')",
}


@pytest.mark.parametrize("level", BEST_FIRST, ids=levels.name_of)
@pytest.mark.parametrize("attack", SCORER_TRIES.values(), ids=SCORER_TRIES)
async def test_an_evaluator_cannot_reach(attack: str, level: Level) -> None:
    with pytest.raises(ProblemError, match=r"(PermissionError|OSError): .*(not permitted|denied|Read-only)"):
        await run_once(make_problem(TRIES.format(attack=attack)), level=level)


@pytest.mark.parametrize("level", BEST_FIRST, ids=levels.name_of)
async def test_an_evaluator_can_read_its_files_write_scratch_and_start_a_program(level: Level) -> None:
    attack = (
        "import subprocess, tempfile; open(__file__).read(); "
        "tempfile.TemporaryFile().write(b'x'); assert subprocess.run(['/bin/echo', 'x'], "
        "capture_output=True).stdout == b'x\\n'"
    )
    problem = make_problem(TRIES.format(attack=attack))

    assert (await run_once(problem, HONEST, level=level)).rewards == (9.0,)


@pytest.mark.parametrize("level", [Level.CONTAINER, Level.GVISOR], ids=levels.name_of)
def test_a_level_that_needs_a_package_says_which(level: Level, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docker", None)

    with pytest.raises(container.Unavailable, match=r"pip install 'quiver-evolve\[docker\]'"):
        container._start({"level": int(level)})
