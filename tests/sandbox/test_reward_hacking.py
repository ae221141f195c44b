"""Cheats: what a program may try in order to be paid for what it has not done. None is paid.

Each of these gets full marks from an evaluator that imports the candidate. Here the evaluator is
as trusting as there, and what saves it is that only plain data crosses between the processes.
Reading the evaluator's file from the disk is not among them: level 0 does not hide files.
"""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from api.check import dry_run
from evolve.outcome import Outcome, Verdict
from evolve.problem import Problem, parse_problem
from sandbox.embedded import EmbeddedExecutor
from tests.sandbox.boxes import make_problem, make_program, opened

pytestmark = pytest.mark.asyncio(loop_scope="module")

REWARDS = "".join(
    f'[[rewards]]\nname = "{name}"\ndirection = "maximize"\nlow = 0\nhigh = {high}\n'
    for name, high in (("correct", 1), ("quality", 1), ("speed", 1e9))
)
TRUSTING = """
import numpy as np
from evolve.task import Case, Reward

EXPECTED = {"n2": 4, "n3": 9, "n4": 16}

def cases(rng):
    return [Case(name, {"n": int(name[1:])}) for name in EXPECTED]

def score(case, out, facts):
    expected = EXPECTED[case.id]
    return Reward(
        correct=bool(np.isclose(out, expected)),
        quality=min(1.0, 1 / (1 + abs(out - expected))),
        speed=1 / (1e-6 + facts.cpu_seconds),
    )
"""
WRONG = "def solve(n):\n    return n\n"
CORRECT = "def solve(n):\n    return n * n\n"
SLOW = "import time as _time\n_clock = _time.process_time\ndef solve(n):\n    until = _clock() + 0.06\n" + (
    "    while _clock() < until: pass\n    return n * n\n"
)
RAW = """
import json, os, struct
def frame(value):
    text = json.dumps(value).encode()
    return struct.pack("!II", 4 + len(text), len(text)) + text
"""
PUBLISHED = {
    "every comparison is close": "import numpy\nnumpy.isclose = numpy.allclose = lambda *a, **k: True\n" + WRONG,
    "freezes the clock": "import time\ntime.perf_counter = time.time = time.monotonic = lambda: 0.0\n" + CORRECT,
    "reads the answers in a caller's frame": """
import sys
def solve(n):
    frame = sys._getframe()
    while frame:
        for values in (frame.f_locals, frame.f_globals):
            if "EXPECTED" in values or "expected" in values:
                return values.get("EXPECTED", {}).get(f"n{n}", values.get("expected"))
        frame = frame.f_back
    return n
""",
    "overwrites the answers": """
import sys
for module in list(sys.modules.values()):
    try:
        module.EXPECTED = {"n2": 2, "n3": 3, "n4": 4}
        module.score = lambda *a: {"correct": 1.0, "quality": 1.0, "speed": 1e9}
    except Exception:
        pass
def solve(n): return n
""",
    "a float with arithmetic of its own": """
class Best(float):
    __sub__ = __rsub__ = lambda self, other: 0.0
    __abs__ = lambda self: 0.0
    __eq__ = lambda self, other: True
    __hash__ = float.__hash__
def solve(n): return Best(n)
""",
    "prints a forged result and leaves": """
import os
print('RESULT {"correct": 1.0, "quality": 1.0, "speed": 1e9}', flush=True)
os._exit(0)
""",
    "prints a forged result at exit": """
import atexit
atexit.register(print, '{"correct": 1.0, "quality": 1.0, "speed": 1e9}')
def solve(n): return n
""",
    "patches from another thread": """
import threading, numpy, json, time
def patch():
    while True:
        numpy.isclose = lambda *a, **k: True
        time.sleep(0.001)
threading.Thread(target=patch, daemon=True).start()
def solve(n): return n
""",
    "NaN": "def solve(n): return float('nan')\n",
    "replaces json.dumps in the main module": """
import json, sys
forged = '{"correct": 1.0, "quality": 1.0, "speed": 1e9}'
json.dumps = sys.modules["__main__"].json.dumps = lambda *a, **k: forged
def solve(n): return n
""",
    "adds to the evaluator's file": """
import glob
def solve(n):
    for name in glob.glob("../problem/*.py"):
        with open(name, "a") as file:
            file.write("\\nscore = lambda *a: {'correct': 1.0, 'quality': 1.0, 'speed': 1e9}\\n")
    return n
""",
}
"""Tricks that have been seen; the end of this file shows them at work, where the evaluator imports the candidate."""
OWN = {
    "min and abs are kind": "import builtins\nbuiltins.min = lambda *a: 1.0\nbuiltins.abs = lambda x: 0\n" + WRONG,
    "reads the answers in the heap": """
import gc
def solve(n):
    for found in gc.get_objects():
        if type(found) is dict and "n2" in found and "n4" in found:
            return found[f"n{n}"]
    return n
""",
    "replaces the evaluator's types": """
import sys
sys.path.insert(0, ".")
try:
    import evolve.task as task
    task.Reward = lambda **k: {name: 1.0 for name in k}
    task.Facts.cpu_seconds = 0.0
except Exception:
    pass
def solve(n): return n
""",
    "an array with comparison of its own": """
import numpy
class Best(numpy.ndarray):
    def __array_ufunc__(self, *args, **kwargs): return numpy.float64(0.0)
    def __array_function__(self, *args, **kwargs): return True
def solve(n): return numpy.zeros(()).view(Best)
""",
    "NaN in an array": "import numpy\ndef solve(n): return numpy.array(float('nan'))\n",
    "NaN by its own frame": RAW + "def solve(n):\n    os.write(3, frame({'ok': float('nan')}))\n    os._exit(0)\n",
    "a bool that is worth 255": "import numpy\ndef solve(n): return numpy.array(n * n, 'u1').view(bool)\n",
    "answers with rewards": "def solve(n): return {'correct': 1.0, 'quality': 1.0, 'speed': 1e9}\n",
    "answers as the scorer would": RAW
    + "row = ['ok', {'correct': 1.0, 'quality': 1.0, 'speed': 1e9}, 0.0, 0.0]\n"
    + "def solve(n):\n    os.write(3, frame({'rows': [row] * 3, 'reason': '', 'cpu': 0, 'wall': 0}))\n    return n\n",
    "reports as the zygote would": """
import os, json
def solve(n):
    for fd in range(64):
        try:
            os.write(fd, json.dumps({"status": 0, "cpu": 0.0, "peak_kib": 0}).encode())
        except OSError:
            pass
    return n
""",
    "replaces the harness's encoder": """
import sys
main = sys.modules["__main__"]
original = main.frames.encode
main.frames.encode = lambda value, limit: original({"ok": {"correct": 1.0}}, limit)
def solve(n): return n
""",
    "answers before it is asked": RAW
    + "for _ in range(3): os.write(3, frame({'ok': {'correct': 1.0}}))\ndef solve(n): return n\n",
    "answers one case for another": "last = [16]\ndef solve(n):\n    last.append(n * n)\n    return last[-2]\n",
    "equal to everything, by name": "def solve(n):\n    from unittest.mock import ANY\n    return ANY\n",
    "a key that decodes as an array": "def solve(n): return {'__array__': ['|O', [1]]}\n",
    "sends the next answer along with this one": RAW
    + "def solve(n):\n    os.write(3, frame({'ok': n * n}) + frame({'ok': {'correct': 1.0}}))\n    return n\n",
    "hands its work to a child that is not timed": """
import os
def solve(n):
    here, there = os.pipe()
    if os.fork() == 0:
        os.write(there, b"x")
        os._exit(0)
    os.read(here, 1)
    return n
""",
    "asks the scorer for the answer": RAW
    + "def solve(n):\n    os.write(3, frame({'evaluate': n}))\n    return json.loads(os.read(3, 999)[8:])\n",
}
CHEATS = PUBLISHED | OWN
"""Each is wrong, or correct where only its time is forged."""


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def executor() -> AsyncIterator[EmbeddedExecutor]:
    problem = make_problem(TRUSTING, rewards=REWARDS, limits='seconds = 2\nprocesses = 2000\nimports = ["numpy"]')
    async with opened(problem) as executor:
        yield executor


def paid(outcome: Outcome) -> tuple[float, ...] | None:
    """The rewards that do not depend on time."""
    return None if outcome.rewards is None else outcome.rewards[:2]


async def test_honest_programs_are_told_apart(executor: EmbeddedExecutor) -> None:
    """What the cheats are measured against."""
    assert paid(await executor.evaluate(make_program(CORRECT))) == (1.0, 1.0)
    assert paid(await executor.evaluate(make_program(WRONG))) == pytest.approx((0.0, (1 / 3 + 1 / 7 + 1 / 13) / 3))


@pytest.mark.parametrize("cheat", CHEATS.values(), ids=CHEATS)
async def test_a_cheat_is_paid_no_more_than_the_honest_wrong_program(executor: EmbeddedExecutor, cheat: str) -> None:
    honest = await executor.evaluate(make_program(CORRECT if cheat.endswith(CORRECT) else WRONG))

    outcome = await executor.evaluate(make_program(cheat))

    assert outcome.verdict is not Verdict.SANDBOX_FAULT
    assert paid(outcome) is None or paid(outcome) <= paid(honest)  # type: ignore[operator]
    assert outcome.rewards is None or outcome.rewards[2] <= 1e6
    assert paid(await executor.evaluate(make_program(CORRECT))) == (1.0, 1.0)


@pytest.mark.parametrize(
    "cheat",
    [
        "import time\ntime.perf_counter = time.time = time.monotonic = time.process_time = lambda: 0.0\n",
        "import time\ntime.clock_gettime = lambda *a: 0.0\n",
        "import os, resource\nos.times = resource.getrusage = lambda *a: None\n",
        "import builtins\nbuiltins.open = lambda *a, **k: 1 / 0\n",
    ],
    ids=["clocks", "clock_gettime", "rusage", "files"],
)
async def test_time_is_measured_from_outside(executor: EmbeddedExecutor, cheat: str) -> None:
    """A correct program that burns 60 ms a case and stops every clock it can reach."""
    outcome = await executor.evaluate(make_program(SLOW + cheat))

    assert paid(outcome) == (1.0, 1.0)
    assert outcome.rewards is not None
    assert outcome.rewards[2] < 1 / 0.05
    assert outcome.cpu_seconds > 0.15


# --------------------------------------------------------------------- where nothing stands between


IMPORTS_THE_CANDIDATE = """
import importlib.util, time
import numpy as np

EXPECTED = {"n2": 4, "n3": 9, "n4": 16}

def evaluate(path):
    spec = importlib.util.spec_from_file_location("program", path)
    program = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(program)
    correct, quality, started = [], [], time.perf_counter()
    for name, expected in EXPECTED.items():
        out = program.solve(int(name[1:]))
        correct.append(float(np.isclose(out, expected)))
        quality.append(min(1.0, 1 / (1 + abs(out - expected))))
    seconds = time.perf_counter() - started
    return {"correct": sum(correct) / 3, "quality": sum(quality) / 3, "speed": min(1e9, 1 / (1e-9 + seconds))}
"""


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def believing() -> AsyncIterator[EmbeddedExecutor]:
    """Of a problem that `quiver import` would write for this evaluator."""
    async with opened(imported_problem()) as executor:
        yield executor


def imported_problem() -> Problem:
    manifest = (
        'name = "x"\nstatement = "x"\ntrust = "self-reported"\nprogram = ["seed.py"]\nevaluator = "evaluator.py"\n'
        f'{REWARDS}[limits]\nseconds = 10\nprocesses = 2000\nscratch_mib = 4\nimports = ["numpy"]\n'
    )
    files = {"problem.toml": manifest, "seed.py": WRONG, "evaluator.py": IMPORTS_THE_CANDIDATE}
    return parse_problem({name: text.encode() for name, text in files.items()})


async def test_where_the_evaluator_imports_it_a_cheat_is_paid_but_not_the_next_program(
    believing: EmbeddedExecutor,
) -> None:
    """These are real cheats, and they die with their process even there."""
    honest = await believing.evaluate(make_program(WRONG))
    had = []
    for name, cheat in PUBLISHED.items():
        outcome = await believing.evaluate(make_program(cheat))
        assert outcome.verdict is not Verdict.SANDBOX_FAULT
        if outcome.rewards is not None and (paid(outcome) > paid(honest) or outcome.rewards[2] >= 1e9):  # type: ignore[operator]
            had.append(name)
        assert paid(await believing.evaluate(make_program(WRONG))) == paid(honest)

    assert len(PUBLISHED) == 11
    assert len(had) >= 5, had


async def test_what_may_have_been_cheated_is_reported_as_such() -> None:
    problem = imported_problem()

    outcome, report = await dry_run(problem, make_program(PUBLISHED["overwrites the answers"]), compare=False)

    assert paid(outcome) == (1.0, 1.0)
    assert report["trust"] == "self-reported"


async def test_there_are_cheats_beyond_those_that_were_published() -> None:
    assert len(OWN) >= 10
