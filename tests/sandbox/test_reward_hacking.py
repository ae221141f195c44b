"""Cheats: what a program may try in order to be paid for what it has not done. None is paid.

Each of these gets full marks from an evaluator that imports the candidate. Here the evaluator is
as trusting as there, and what saves it is that only plain data crosses between the processes.
Reading the evaluator's file from the disk is not among them: level 0 does not hide files.
"""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from evolve.outcome import Outcome, Verdict
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
CHEATS = {
    "every comparison is close": "import numpy\nnumpy.isclose = numpy.allclose = lambda *a, **k: True\n" + WRONG,
    "min and abs are kind": "import builtins\nbuiltins.min = lambda *a: 1.0\nbuiltins.abs = lambda x: 0\n" + WRONG,
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
    "reads the answers in the heap": """
import gc
def solve(n):
    for found in gc.get_objects():
        if type(found) is dict and "n2" in found and "n4" in found:
            return found[f"n{n}"]
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
    "a float with arithmetic of its own": """
class Best(float):
    __sub__ = __rsub__ = lambda self, other: 0.0
    __abs__ = lambda self: 0.0
    __eq__ = lambda self, other: True
    __hash__ = float.__hash__
def solve(n): return Best(n)
""",
    "an array with comparison of its own": """
import numpy
class Best(numpy.ndarray):
    def __array_ufunc__(self, *args, **kwargs): return numpy.float64(0.0)
    def __array_function__(self, *args, **kwargs): return True
def solve(n): return numpy.zeros(()).view(Best)
""",
    "NaN": "def solve(n): return float('nan')\n",
    "NaN in an array": "import numpy\ndef solve(n): return numpy.array(float('nan'))\n",
    "NaN by its own frame": RAW + "def solve(n):\n    os.write(3, frame({'ok': float('nan')}))\n    os._exit(0)\n",
    "a bool that is worth 255": "import numpy\ndef solve(n): return numpy.array(n * n, 'u1').view(bool)\n",
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
    "patches from another thread": """
import threading, numpy, json, time
def patch():
    while True:
        numpy.isclose = lambda *a, **k: True
        time.sleep(0.001)
threading.Thread(target=patch, daemon=True).start()
def solve(n): return n
""",
    "replaces the harness's encoder": """
import sys
main = sys.modules["__main__"]
original = main.frames.encode
main.frames.encode = lambda value, limit: original({"ok": {"correct": 1.0}}, limit)
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
    "answers before it is asked": RAW
    + "for _ in range(3): os.write(3, frame({'ok': {'correct': 1.0}}))\ndef solve(n): return n\n",
    "answers one case for another": "last = [16]\ndef solve(n):\n    last.append(n * n)\n    return last[-2]\n",
    "equal to everything, by name": "def solve(n):\n    from unittest.mock import ANY\n    return ANY\n",
    "a key that decodes as an array": "def solve(n): return {'__array__': ['|O', [1]]}\n",
}


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
    honest = await executor.evaluate(make_program(WRONG))

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
