"""Files that a candidate may have: in its own place, capped, and gone before the next candidate, whatever they are."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from evolve.outcome import Level
from evolve.problem import ProblemError, load_problem, parse_problem
from evolve.program import Program, SourceFile
from sandbox.embedded import EmbeddedExecutor
from tests.sandbox.boxes import CONTAINERS, make_problem, make_program, opened, provide

pytestmark = pytest.mark.asyncio(loop_scope="module")

LIMITS = "seconds = 20\nmemory_mib = 128\nscratch_mib = 4"
LOOKS = """
import os

def solve(n):
    top = os.getcwd()
    places = {top, os.environ["TMPDIR"], *(p for p in ("/tmp", "/dev/shm") if top in ("/scratch", "/tmp"))}
    return sum(map(held, filter(os.path.isdir, places)))

def held(place):
    try:
        return len(os.listdir(place))
    except PermissionError:  # on the way to an interpreter below /tmp: nothing can be left there, either
        assert place in ("/tmp", "/dev/shm")
        return 0
"""
LEAVES = {
    "a deep tree": "for _ in range(1500):\n    os.mkdir('d')\n    os.chdir('d')\nopen('f', 'w').close()",
    "folders that may not be entered": "os.makedirs('a/b/c')\nfor f in ('a/b/c', 'a/b', 'a'):\n    os.chmod(f, 0)",
    "links to what is not its own": "for n, to in enumerate(('/', '/usr', '..', '/dev/null', 'nowhere')):\n"
    "    os.symlink(to, f'l{n}')\n    os.makedirs(f'd{n}')\n    os.symlink(to, f'd{n}/l')",
    "pipes, and names that are no text": "os.mkfifo('p')\nos.mkdir(b'\\xff\\n')\nopen(b'\\xff\\n/\\xfe', 'w').close()\n"
    "open('...', 'w').close()\nopen(' -rf *', 'w').close()",
    "many files": "for n in range(3000):\n    open(f'n{n}', 'w').close()",
    "files in every place": "import tempfile\nfor p in ('/tmp', '/dev/shm', '/scratch', tempfile.gettempdir()):\n"
    "    try: open(p + '/quiver-left', 'w').write('x')\n    except OSError: pass\n"
    "if os.getcwd().endswith('candidate'):\n    [os.unlink(p + '/quiver-left') for p in ('/tmp', '/dev/shm')]",
    "an open file without a name": "held = open('x', 'wb')\nheld.write(bytes(1 << 20))\nos.unlink('x')",
    "its folder removed": "top = os.getcwd()\ntry: os.rmdir(top)\nexcept OSError: pass",
    "its folder moved": "top = os.getcwd()\ntry: os.rename(top, top + '-away'); os.rename(top + '-away', top)\n"
    "except OSError: pass",
}


@pytest_asyncio.fixture(
    loop_scope="module",
    scope="module",
    params=[Level.UNSAFE, Level.JAILED, Level.JAILED_CGROUP, *CONTAINERS],
    ids=lambda level: level.name,
)
async def box(request: pytest.FixtureRequest) -> AsyncIterator[EmbeddedExecutor]:
    provide(request.param, request)
    async with opened(make_problem(limits=LIMITS), level=request.param) as executor:
        yield executor


def body(text: str) -> str:
    lines = "".join(f"    {line}\n" for line in text.split("\n"))
    return f"import os\ndef solve(n):\n{lines}    return 9\n"


@pytest.mark.parametrize("leaves", LEAVES.values(), ids=LEAVES)
async def test_nothing_is_left_for_the_next_candidate(box: EmbeddedExecutor, leaves: str) -> None:
    pairs = set(box._pairs)

    outcome = await box.evaluate(make_program(body(leaves)))
    following = await box.evaluate(make_program(LOOKS))

    assert outcome.rewards == (9.0,), outcome
    assert following.rewards == (0.0,), following
    assert box._pairs == pairs


@pytest.mark.parametrize("size", [8 << 20, 1 << 34])
async def test_a_file_is_capped(box: EmbeddedExecutor, size: int) -> None:
    source = body(
        "import errno\ntry:\n    with open('big', 'wb') as f:\n"
        f"        for _ in range({size} >> 20): f.write(bytes(1 << 20))\n"
        "except OSError as error:\n    assert error.errno in (errno.ENOSPC, errno.EFBIG), error\n    return 9\nreturn 0"
    )

    assert (await box.evaluate(make_program(source))).rewards == (9.0,)
    assert (await box.evaluate(make_program(LOOKS))).rewards == (0.0,)


async def test_many_files_together_are_capped_above_level_0(box: EmbeddedExecutor) -> None:
    source = body(
        "try:\n    for n in range(8): open(f'f{n}', 'wb').write(bytes(1 << 20))"
        "\nexcept OSError as error:\n    return 9\nreturn 0"
    )

    assert (await box.evaluate(make_program(source))).rewards == ((9.0,) if box.level else (0.0,))


async def test_a_link_in_the_folder_s_place_is_not_followed(tmp_path: Path) -> None:
    """Only at level 0 can a candidate put anything there."""
    (tmp_path / "kept").write_text("x")
    leaves = f"top = os.getcwd()\nos.chdir('..')\nos.rmdir(top)\nos.symlink({str(tmp_path)!r}, top)"
    async with opened(make_problem(limits=LIMITS), level=Level.UNSAFE) as executor:
        assert (await executor.evaluate(make_program(body(leaves)))).rewards == (9.0,)
        assert (await executor.evaluate(make_program(LOOKS))).rewards == (0.0,)

    assert (tmp_path / "kept").exists()


MANIFEST = """
name = "other"
statement = "Say nine."
language = "Python"
program = ["program.py"]
[command]
run = ["python3", "program.py"]
[[rewards]]
name = "value"
direction = "maximize"
low = 0
high = 100
[limits]
seconds = 20
scratch_mib = 4
processes = 16
"""
EVALUATE = """
from evolve.task import Case, Reward
def cases(rng):
    return [Case("only", {"n": 3})]
def score(case, out, facts):
    return Reward(value=out)
"""


@pytest.mark.docker
async def test_a_program_in_another_language_runs_in_a_container(request: pytest.FixtureRequest) -> None:
    provide(Level.CONTAINER, request)
    source = "import json, os\nn = json.load(os.fdopen(0))['n']\nassert os.path.exists('program.py')\nprint(n * n)\n"
    texts = {"problem.toml": MANIFEST, "program.py": source, "evaluate.py": EVALUATE}
    problem = parse_problem({name: text.encode() for name, text in texts.items()})
    async with opened(problem, level=Level.CONTAINER) as executor:
        outcome = await executor.evaluate(Program((SourceFile("program.py", source),)))

    assert outcome.rewards == (9.0,), outcome


@pytest.mark.docker
async def test_a_compiler_that_the_image_lacks_is_named(request: pytest.FixtureRequest) -> None:
    provide(Level.CONTAINER, request)
    with pytest.raises(ProblemError, match=r"g\+\+: no such program where candidates run.*apt-get install g\+\+"):
        async with opened(load_problem("graph_colouring"), level=Level.CONTAINER):
            pass


async def test_files_are_refused_at_level_1() -> None:
    with pytest.raises(ProblemError, match="'restricted' cannot contain files"):
        async with opened(make_problem(limits=LIMITS), level=Level.RESTRICTED):
            pass
