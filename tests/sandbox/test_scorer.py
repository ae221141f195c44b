"""What an evaluator can do beyond one score for one answer: stages, hidden cases, play, and costs that count."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from evolve.outcome import Level, Verdict
from evolve.problem import Problem, ProblemError
from sandbox.embedded import EmbeddedExecutor
from tests.sandbox.boxes import HONEST, make_problem, make_program, opened, run_once

GROUPS = """
from evolve.task import Case, Invalid, Reward

def cases(rng):
    return [Case(f"n{n}", {"n": n}, group="large" if n > 4 else "small", hidden=n > 8) for n in (9, 5, 1, 2)]

def score(case, out, facts):
    if out == "refuse me":
        raise Invalid("as asked")
    return Reward(value=out, error=abs(out - case.input["n"] ** 2))
"""
REWARDS = (
    '[[rewards]]\nname = "value"\ndirection = "maximize"\nlow = 0\nhigh = 100\nreduce = "worst"\n'
    '[[rewards]]\nname = "error"\ndirection = "minimize"\nlow = 0\nhigh = 100\ngroups = ["small", "large"]\n'
)


def staged(gate: str = "gate = { error = 1.5 }", groups: str = '["small"]', last: str = "", **more: str) -> Problem:
    """First the small cases, and after the gate the large one."""
    stages = f'[[stages]]\nname = "quick"\ngroups = {groups}\n{gate}\n[[stages]]\nname = "full"\n{last}\n'
    return make_problem(GROUPS, rewards=REWARDS + stages, **more)


# ------------------------------------------------------------------------------------ stages


async def test_cases_run_in_the_order_of_their_stages() -> None:
    outcome = await run_once(staged())

    assert outcome.rewards == (1.0, 0.0, 0.0)
    assert [case.id for case in outcome.cases] == ["n1", "n2", "n5"]
    assert outcome.stage == "full"


async def test_a_gate_lets_through_what_is_just_good_enough() -> None:
    assert (await run_once(staged(), "def solve(n): return n * n + 1.5")).verdict is Verdict.OK


async def test_a_candidate_ends_at_a_gate_with_what_it_got_and_without_rewards() -> None:
    outcome = await run_once(staged(), "def solve(n): return n * n + 1.6")

    assert outcome.verdict is Verdict.GATED
    assert outcome.reason == "quick: error = 1.6, and at most 1.5 is needed to go on"
    assert outcome.stage == "quick"
    assert outcome.rewards is None
    assert [(case.id, case.metrics["value"]) for case in outcome.cases] == [("n1", 2.6), ("n2", 5.6)]


async def test_a_gate_on_a_reward_that_is_reduced_to_its_worst_looks_at_the_worst_case() -> None:
    problem = staged("gate = { value = 4 }")

    outcome = await run_once(problem)

    assert outcome.reason == "quick: value = 1, and at least 4 is needed to go on"
    assert (await run_once(problem, "def solve(n): return n * n + 3")).verdict is Verdict.OK


async def test_a_failed_case_counts_as_the_worst_at_a_gate() -> None:
    problem = staged(failed_cases="worst")

    outcome = await run_once(problem, "def solve(n): return 'refuse me' if n == 1 else n * n")

    assert outcome.verdict is Verdict.INVALID_OUTPUT or outcome.reason.startswith("quick: error = 50")
    assert outcome.rewards is None


async def test_what_fails_behind_a_gate_fails_as_a_whole() -> None:
    """Good in the first stage and bad in the second is no way to keep the rewards of the first."""
    outcome = await run_once(staged(), "def solve(n): return n * n if n < 5 else 'refuse me'")

    assert outcome.verdict is Verdict.INVALID_OUTPUT
    assert outcome.stage == "full"
    assert outcome.rewards is None


@pytest.mark.parametrize(
    ("stages", "says"),
    [
        ({"groups": '["small", "odd"]'}, "no case has the group 'odd' of the stage 'quick'"),
        ({"groups": '["small", "large"]'}, "no case is left for the stage 'full'"),
        ({"groups": '["large"]', "last": 'groups = ["medium"]'}, "no case has the group 'medium' of the stage 'full'"),
    ],
)
async def test_stages_that_do_not_fit_the_cases_are_refused(stages: dict[str, str], says: str) -> None:
    with pytest.raises(ProblemError, match=says):
        await run_once(staged(**stages))


async def test_a_case_without_a_stage_is_refused() -> None:
    only = '[[stages]]\nname = "all"\ngroups = ["small"]\n'
    with pytest.raises(ProblemError, match="case 'n5' has the group 'large', which is in no stage"):
        await run_once(make_problem(GROUPS, rewards=REWARDS + only))


# ------------------------------------------------------------------------------- hidden cases


async def test_hidden_cases_are_not_run_by_the_search() -> None:
    source = "def solve(n):\n    print('asked for', n)\n    return n * n\n"

    outcome = await run_once(make_problem(GROUPS, rewards=REWARDS), source)

    assert "asked for 9" not in outcome.log
    assert "n9" not in [case.id for case in outcome.cases]
    assert outcome.held_out == {}


async def test_hidden_cases_have_rewards_of_their_own_when_they_are_run() -> None:
    problem = make_problem(GROUPS, rewards=REWARDS)
    executor = await EmbeddedExecutor.open(problem, level=Level.JAILED_CGROUP, held_out=True)
    try:
        outcome = await executor.evaluate(make_program("def solve(n): return min(n * n, 80)"))
        failed = await executor.evaluate(make_program("def solve(n): return n * n if n < 9 else 1 / 0"))
    finally:
        await executor.close()

    assert outcome.rewards == (1.0, 0.0, 0.0)
    assert outcome.held_out == {"value": 80.0, "error/large": 1.0}
    assert "n9" not in [case.id for case in outcome.cases]
    assert failed.verdict is Verdict.CRASH


async def test_a_problem_needs_a_case_that_is_not_hidden() -> None:
    source = "from evolve.task import Case\ndef cases(rng): return [Case('a', {}, hidden=True)]\ndef score(*a): pass\n"
    with pytest.raises(ProblemError, match="hidden cases only"):
        await run_once(make_problem(source))


# --------------------------------------------------------------------------------------- play


GUESSING = """
from evolve.task import Case, Invalid, Reward

def cases(rng):
    return [Case("secret", {"secret": 37})]

def play(case, call):
    low = 0
    for turn in range(1, 200):
        guess = call(n=low)
        if type(guess) is not int:
            raise Invalid("a guess is a whole number")
        if guess == case.input["secret"]:
            assert call.facts.cpu_seconds > 0 and call.left == 50 - turn
            return Reward(value=turn)
        low = guess + 1
"""


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def guessing() -> AsyncIterator[EmbeddedExecutor]:
    limits = "seconds = 2\ncase_seconds = 0.5\nprocesses = 0\ncalls = 50"
    async with opened(make_problem(GUESSING, limits=limits)) as executor:
        yield executor


@pytest.mark.asyncio(loop_scope="module")
async def test_a_candidate_is_called_again_and_again_and_keeps_its_state(guessing: EmbeddedExecutor) -> None:
    source = "turns = []\ndef solve(n):\n    turns.append(n)\n    return 37 if len(turns) == 5 else n\n"

    outcome = await guessing.evaluate(make_program(source))

    assert outcome.rewards == (5.0,)
    assert outcome.cases[0].cpu_seconds > 0


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize(
    ("solve", "verdict", "says"),
    [
        ("return 0", Verdict.TIMEOUT, "not done after all 50 calls"),
        ("return 'x'", Verdict.INVALID_OUTPUT, "a guess is a whole number"),
        ("return n if n < 3 else 1 / 0", Verdict.CRASH, "ZeroDivisionError"),
        ("return n if n < 3 else time.sleep(60)", Verdict.TIMEOUT, "no answer within the 0.5 s for one case"),
        ("time.sleep(0.02); return n", Verdict.TIMEOUT, "no answer within the 0.5 s for one case"),
        ("os._exit(0)", Verdict.CRASH, "exited with status 0"),
        ("return float('nan')", Verdict.INVALID_OUTPUT, "the number nan"),
        ("os.write(3, b'\\0' * 64); return n", Verdict.INVALID_OUTPUT, ""),
    ],
)
async def test_a_candidate_that_fails_in_the_middle_of_a_game_has_lost_it(
    guessing: EmbeddedExecutor, solve: str, verdict: Verdict, says: str
) -> None:
    outcome = await guessing.evaluate(make_program(f"import os, time\ndef solve(n):\n    {solve}\n"))

    assert outcome.verdict is verdict, outcome
    assert says in outcome.reason
    assert (await guessing.evaluate(make_program("def solve(n): return 37"))).rewards == (1.0,)


async def test_an_author_who_catches_everything_cannot_save_a_candidate_that_failed() -> None:
    forgiving = GUESSING.partition("def play")[0] + (
        "def play(case, call):\n    for _ in range(3):\n        try:\n            call(n=1)\n"
        "        except BaseException:\n            pass\n    return Reward(value=9)\n"
    )

    outcome = await run_once(make_problem(forgiving), "def solve(n): 1 / 0")

    assert outcome.verdict is Verdict.CRASH


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("return call(n=object())", "play called it with a object; only numbers"),
        ("call(n=1); 1 / 0", "play raised ZeroDivisionError"),
        ("return 5", "play returned int; return a Reward"),
        ("import time\n    time.sleep(0.7)\n    return Reward(value=call(n=3))", ""),
    ],
)
async def test_an_author_s_mistake_in_a_game_is_the_author_s_and_so_is_the_author_s_time(body: str, says: str) -> None:
    source = GUESSING.partition("def play")[0] + f"def play(case, call):\n    {body}\n"

    outcome = await run_once(make_problem(source, limits="seconds = 0.5"))

    assert outcome.verdict is (Verdict.INVALID_REWARD if says else Verdict.OK)
    assert says in outcome.reason


@pytest.mark.parametrize(
    ("source", "limits", "says"),
    [
        (GUESSING + "def score(*a): pass\n", "", "defines both score and play"),
        (GUESSING, "repeats = 2", "defines play, which neither `repeats` nor `reference` goes with"),
        ("def cases(rng): return []\n", "", "defines no function score or play"),
    ],
)
async def test_a_game_that_cannot_be_played_is_refused(source: str, limits: str, says: str) -> None:
    with pytest.raises(ProblemError, match=says):
        await run_once(make_problem(source, limits=limits))


# --------------------------------------------------------------------------------------- cost


TIMED = """
from evolve.task import Case, Invalid, Reward

def cases(rng):
    return [Case("a", {"n": 3}), Case("b", {"n": 4})]

def score(case, out, facts):
    if out != case.input["n"] ** 2:
        raise Invalid("wrong")
    return Reward(value=COST)
"""
BURN = """
import time
def solve(n):
    until = time.process_time() + SECONDS
    while time.process_time() < until: pass
    return n * n
"""


async def test_the_cheapest_of_several_runs_counts_and_each_has_a_process_of_its_own() -> None:
    """What is kept from one run does not help in the next, so a program cannot answer from memory."""
    problem = make_problem(TIMED.replace("COST", "facts.cpu_seconds"), limits="seconds = 60\nrepeats = 3")
    remembers = "memory = {}\n" + BURN.replace("SECONDS", "0.03").replace(
        "    until", "    if n in memory: return memory[n]\n    memory[n] = n * n\n    until"
    )

    outcome = await run_once(problem, remembers)

    assert outcome.rewards is not None
    assert outcome.rewards[0] >= 0.03
    assert outcome.cpu_seconds >= 6 * 0.03  # all that it used is on the bill


async def test_a_program_that_answers_otherwise_when_it_runs_again_is_refused() -> None:
    """Else it could be cheap and wrong in one run, and right in the one that is scored."""
    problem = make_problem(TIMED.replace("COST", "1"), limits="seconds = 60\nrepeats = 2")

    outcome = await run_once(problem, "import os\ndef solve(n): return [n * n, 0][os.getpid() % 2]\n")

    assert outcome.verdict is Verdict.INVALID_OUTPUT
    assert outcome.reason == "case a: it answered otherwise when it was run again"


async def test_cost_can_be_a_ratio_to_a_reference_that_runs_in_turn() -> None:
    def problem() -> Problem:
        return make_problem(
            TIMED.replace("COST", "facts.cpu_ratio"),
            keys='reference = "reference.py"',
            beside={"reference.py": BURN.replace("SECONDS", "0.03")},
            limits="seconds = 60\nrepeats = 2",
        )

    slow = await run_once(problem(), BURN.replace("SECONDS", "0.09"))
    quick = await run_once(problem(), HONEST)

    assert slow.rewards is not None
    assert slow.rewards[0] > 2
    assert quick.rewards is not None
    assert 0 < quick.rewards[0] < 1
    assert quick.cpu_seconds < 4 * 0.03  # the reference is not on its bill


async def test_a_reference_that_fails_is_the_author_s_mistake() -> None:
    problem = make_problem(
        TIMED.replace("COST", "1"),
        keys='reference = "reference.py"',
        beside={"reference.py": "def solve(n): 1 / 0"},
        limits="seconds = 60",
    )

    outcome = await run_once(problem)

    assert outcome.verdict is Verdict.INVALID_REWARD
    assert "reference.py, which it is timed against: ZeroDivisionError" in outcome.reason
