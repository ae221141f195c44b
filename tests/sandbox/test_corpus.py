"""The list of threats that the sandbox was designed against, 1 to 90: which program or test tries each of them.

A program is one of `test_hostile.TABLE` or `breakouts`, which say how it must end and are run at every level; those
of `breakouts` have their number in their name. What needs more than one program has a test of its own.
"""

from __future__ import annotations

import importlib
import secrets

import pytest

from evolve.outcome import Level, Verdict
from tests.sandbox.boxes import make_problem, make_program, opened, run_once
from tests.sandbox.breakouts import ALONE, FAMILY
from tests.sandbox.test_hostile import TABLE

PROGRAMS = {
    2: ["private memory", "memory in small pieces", "memory of numpy", "memory while loading"],
    8: ["endless output", "endless errors, unbuffered"],
    9: ["an endless result", "returns much text", "returns much of an array"],
    10: ["sleeps"],
    11: ["infinite loop", "infinite loop while loading"],
    12: ["catastrophic regex"],
    13: ["ignores every signal", "children that ignore signals, in sessions of their own"],
    14: ["stops itself", "a child that is stopped"],
    15: ["daemon by double fork", "a chain of children, each of which outlives its parent"],
    16: [
        "child that holds the socket when the parent is gone",
        "child that holds the output when the parent is gone",
    ],
    18: ["opens many files"],
    20: ["unbounded recursion", "recursion as it comes"],
    21: ["null pointer"],
    22: ["abort"],
    23: ["nested brackets in the source", "long sum in the source"],
    24: ["huge power"],
    36: ["walks frames and the heap for the expected answer"],
    62: ["dumps core"],
    63: ["os._exit(0)", "os._exit(0) while loading", "becomes another program", "kills itself"],
    64: ["sys.exit(0)", "sys.exit(0) while loading", "KeyboardInterrupt"],
    65: ["prints a forged result and leaves"],
    66: ["two frames at once", "a frame, then the harness's own", "two processes answer"],
    67: ["patches what the next program uses", "breaks what its own harness uses"],
    68: ["finds what another left in memory"],
    71: [
        "NaN", "infinity", "NaN in an array", "minus zero", "1e999", "a hundred thousand digits", "bool", "numeral",
        "float with arithmetic of its own",
    ],
    72: [
        "deeply nested", "contains itself", "a deep frame", "a key twice", "half a surrogate pair", "garbage",
        "sizes that disagree",
    ],
    73: [
        "pickle", "object array", "an array of objects", "an array that is empty and too large",
        "returns a terabyte that takes eight bytes",
    ],
    74: ["prints terminal escapes", "prints bytes that are no text"],
    79: ["prints after its result"],
    80: [
        "closes its socket and stays", "closes its socket and returns", "puts another file over its socket",
        "puts its output over its socket", "shuts its socket down",
    ],
    81: ["thread that goes on"],
    87: ["BOM", "coding cookie", "form feeds", "NUL", "a megabyte of comment", "half a surrogate pair in the source"],
    88: [
        "exception whose text never ends", "exception whose text is no text", "exception that goes on for megabytes",
        "exception whose text lies about itself", "exception whose class has no plain name",
    ],
}  # fmt: skip
TESTS = {
    3: ["test_cgroup.test_memory_of_all_children_together_is_limited"],
    37: ["test_corpus.test_nothing_of_one_program_is_left_in_the_memory_of_the_next"],
    72: ["test_frames", "test_hostile.test_a_hostile_program_ends_as_it_should_and_leaves_nothing"],
    76: ["test_lifecycle.test_nothing_outlives_a_killed_orchestrator"],
    77: [
        "test_lifecycle.test_a_killed_scorer_or_zygote_is_replaced_and_the_result_is_right",
        "test_embedded.test_a_score_that_kills_its_process_is_retried_and_then_a_fault_with_its_last_words",
    ],
    82: ["test_corpus.test_the_next_input_is_not_there_before_this_one_is_answered"],
    83: ["test_scorer.test_what_fails_behind_a_gate_fails_as_a_whole"],
    84: [
        "test_embedded.test_one_process_answers_all_cases_in_turn",
        "test_scorer.test_the_cheapest_of_several_runs_counts_and_each_has_a_process_of_its_own",
    ],
    85: [
        "test_lifecycle.test_chance_is_the_same_for_every_candidate_in_every_pair",
        "test_scorer.test_a_program_that_answers_otherwise_when_it_runs_again_is_refused",
    ],
    90: ["test_corpus.test_a_program_of_many_processes_has_one_processor"],
}
NUMBERS = range(1, 91)


def tried(number: int) -> list[str]:
    """Everything that tries this threat."""
    breakouts = [one.name for one in [*ALONE, *FAMILY] if one.name.partition(" ")[0] == str(number)]
    return breakouts + PROGRAMS.get(number, []) + TESTS.get(number, [])


@pytest.mark.parametrize("number", NUMBERS)
def test_every_threat_of_the_list_is_tried(number: int) -> None:
    assert tried(number)


def test_programs_that_are_named_are_run() -> None:
    known = {hostile.name for hostile in TABLE}

    assert {name for names in PROGRAMS.values() for name in names} <= known
    assert len(known) == len(TABLE)


@pytest.mark.parametrize("name", sorted({name for names in TESTS.values() for name in names}))
def test_tests_that_are_named_are_there(name: str) -> None:
    module, _, function = name.partition(".")
    found = importlib.import_module(f"tests.sandbox.{module}")

    assert not function or callable(getattr(found, function))


def test_there_are_programs_beyond_the_list() -> None:
    named = {name for names in PROGRAMS.values() for name in names}
    beyond = {hostile.name for hostile in TABLE} - named
    beyond |= {breakout.name for breakout in ALONE if not breakout.name[0].isdigit()}

    assert len(TABLE) + len(ALONE) + len(FAMILY) > 150
    assert len(beyond) > 30


# ------------------------------------------------------------- what needs more than one program

SCAN = """
def solve(n):
    held = []
    with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb", 0) as memory:
        for line in maps:
            bounds, rights, *_ = line.split()
            if rights.startswith("rw") and "[v" not in line:
                low, high = (int(bound, 16) for bound in bounds.split("-"))
                memory.seek(low)
                held.append(memory.read(high - low))
    needle = "{needle}"[::-1].encode()  # made only now
    return sum(part.count(needle) for part in held)
"""


async def test_nothing_of_one_program_is_left_in_the_memory_of_the_next() -> None:
    """At level 0, where a program can read all of its memory, and so all that it was forked with."""
    needle = secrets.token_hex(16)
    holds = f"kept = '{needle}' * 100\nprint(kept)\ndef solve(n): return len(kept)\n"
    async with opened(make_problem(), level=Level.UNSAFE) as executor:
        assert (await executor.evaluate(make_program(holds))).verdict is Verdict.OK
        outcome = await executor.evaluate(make_program(SCAN.replace("{needle}", needle[::-1])))
        sees_itself = await executor.evaluate(make_program(SCAN.replace("[::-1]", "").replace("{needle}", needle)))

    assert outcome.rewards == (0.0,)
    assert sees_itself.rewards is not None
    assert sees_itself.rewards[0] > 0


TWO_CASES = """
from evolve.task import Case, Reward

def cases(rng):
    return [Case("first", {"n": 1}), Case("second", {"n": 2})]

def score(case, out, facts):
    return Reward(value=out)
"""
READS_AHEAD = """
import os, socket, time

def solve(n):
    scorer = socket.socket(fileno=os.dup(3))
    time.sleep(0.1)
    try:
        scorer.recv(1, socket.MSG_DONTWAIT | socket.MSG_PEEK)
    except BlockingIOError:
        return 9
"""


async def test_the_next_input_is_not_there_before_this_one_is_answered() -> None:
    assert (await run_once(make_problem(TWO_CASES), READS_AHEAD)).rewards == (9.0,)


HOG = """
import os, time

def solve(n):
    for _ in range(4):
        if os.fork() == 0:
            while True: pass
    time.sleep(0.5)
    return 9
"""


async def test_a_program_of_many_processes_has_one_processor() -> None:
    """A neighbour's time is not for it to take: the group has a quota, whatever is in it."""
    outcome = await run_once(make_problem(limits="seconds = 20\nprocesses = 8"), HOG, level=Level.JAILED_CGROUP)

    assert outcome.rewards == (9.0,)
    assert outcome.cpu_seconds < 1.4 * outcome.wall_seconds + 0.2
