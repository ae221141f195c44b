"""The executor: what an evaluation tells, and what the author of a problem is told of a mistake."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from textwrap import dedent

import pytest
import pytest_asyncio

from evolve.outcome import Level, Verdict
from evolve.problem import ProblemError
from sandbox import embedded, pair
from sandbox.embedded import EmbeddedExecutor
from tests.sandbox.boxes import HONEST, REWARDS, make_problem, make_program, opened, run_once

TWO_REWARDS = """
[[rewards]]
name = "error"
direction = "minimize"
low = 0
high = 100
groups = ["small", "large"]

[[rewards]]
name = "size"
direction = "maximize"
low = 0
high = 10
reduce = "worst"
"""
GROUPED = """
from evolve.task import Case, Reward

def cases(rng):
    return [Case(f"n{n}", {"n": n}, group="small" if n < 4 else "large") for n in (5, 2, 3, 4)]

def score(case, out, facts):
    return Reward(error=abs(out - case.input["n"] ** 2), size=case.input["n"])
"""
THREE_CASES = """
from evolve.task import Case, Invalid, Reward

def cases(rng):
    return [Case(f"n{n}", {"n": n}) for n in (1, 2, 3)]

def score(case, out, facts):
    if out == "refuse me":
        raise Invalid("refused\\nas asked")
    return Reward(value=out)
"""
RANGED = REWARDS.replace("-1e40", "-5").replace("1e40", "100")


def scoring(body: str) -> str:
    """An evaluate.py with one case, whose `score` has this body."""
    return (
        "import os, sys, time, math\nimport numpy as np\nfrom evolve.task import Case, Facts, Invalid, Reward\n"
        f'def cases(rng):\n    return [Case("only", {{"n": 3}})]\ndef score(case, out, facts):\n    {body}\n'
    )


def drawing(body: str) -> str:
    """An evaluate.py whose `cases` has this body."""
    return (
        "import os, sys, time, math\nfrom evolve.task import Case, Invalid, Reward\n"
        f"def cases(rng):\n    {body}\ndef score(case, out, facts):\n    return Reward(value=out)\n"
    )


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def obedient() -> AsyncIterator[EmbeddedExecutor]:
    """Its `score` returns, or raises, whatever expression it is given as an output."""
    async with opened(make_problem(scoring("return eval(out)"))) as executor:
        yield executor


# --------------------------------------------------------------------------------- what is told


async def test_a_correct_program_gets_its_rewards_and_its_costs() -> None:
    outcome = await run_once(make_problem(), "print('words', flush=True)\n" + HONEST)

    assert outcome.verdict is Verdict.OK
    assert outcome.rewards == (9.0,)
    assert outcome.level is Level.JAILED_CGROUP
    assert outcome.log == "words\n"
    assert outcome.reason == ""
    assert 0.0 < outcome.cpu_seconds < 1.0
    assert 0.0 < outcome.wall_seconds < 5.0
    assert 1.0 < outcome.peak_mib < 500.0


async def test_rewards_are_reduced_by_group_and_cases_keep_the_author_s_order() -> None:
    problem = make_problem(GROUPED, rewards=TWO_REWARDS)

    outcome = await run_once(problem, "def solve(n):\n    return n * n + n\n")

    assert problem.rewards.names == ("error/small", "error/large", "size")
    assert outcome.rewards == (2.5, 4.5, 2.0)
    assert [(case.id, case.group) for case in outcome.cases] == [
        ("n5", "large"),
        ("n2", "small"),
        ("n3", "small"),
        ("n4", "large"),
    ]
    assert outcome.cases[0].metrics == {"error": 5.0, "size": 5.0}


async def test_one_process_answers_all_cases_in_turn() -> None:
    """A candidate may keep what it has learnt within its own evaluation, and not beyond."""
    source = "seen = []\ndef solve(n):\n    seen.append(n)\n    return sum(seen)\n"
    async with opened(make_problem(THREE_CASES)) as executor:
        for _ in range(2):
            outcome = await executor.evaluate(make_program(source))
            assert [case.metrics["value"] for case in outcome.cases] == [1.0, 3.0, 6.0]


async def test_cases_are_drawn_from_the_seed() -> None:
    """The same seed draws the same cases in every executor; another seed draws others."""
    problem = make_problem(drawing('return [Case("drawn", {"n": int(rng.integers(1 << 30))})]'))

    drawn = [(await run_once(problem, seed=seed)).rewards for seed in (1, 1, 2)]

    assert drawn[0] == drawn[1] != drawn[2]


async def test_a_program_of_several_files_can_import_them() -> None:
    files = {"helper.py": "OFFSET = 5\n", "pack/__init__.py": "BASE = 30\n", "pack/part.py": "from . import BASE\n"}
    source = "from helper import OFFSET\nfrom pack.part import BASE\ndef solve(n):\n    return n + OFFSET + BASE\n"
    problem = make_problem(seed=source, more_files=files)

    async with opened(problem) as executor:
        assert (await executor.evaluate(problem.seed)).rewards == (38.0,)


async def test_facts_and_data_files_reach_score() -> None:
    body = "return Reward(value=facts.peak_mib > 1 and facts.wall_seconds > 0 and np.__version__ > '')"

    assert (await run_once(make_problem(scoring(body)))).rewards == (1.0,)


@pytest.mark.parametrize(
    ("returned", "expected"),
    [
        ("Reward(value=np.float32(2.5))", 2.5),
        ("Reward(value=np.int64(7))", 7.0),
        ("Reward(value=True)", 1.0),
        ("Reward(value=-0.0)", 0.0),
        ("{'value': 3}", 3.0),
        ("{np.str_('value'): 3}", 3.0),
    ],
)
@pytest.mark.asyncio(loop_scope="module")
async def test_score_may_return_any_number(obedient: EmbeddedExecutor, returned: str, expected: float) -> None:
    outcome = await obedient.evaluate(make_program(f"def solve(n):\n    return {returned!r}\n"))

    assert outcome.rewards == (expected,)
    assert str(outcome.rewards) == f"({expected},)"  # 0.0, not -0.0


# ---------------------------------------------------------------------------------- failed cases


FAILS_AT_TWO = {
    "raises": ("return 1 // (n - 2)", Verdict.CRASH, "ZeroDivisionError"),
    "exits": ("return n if n != 2 else __import__('os')._exit(7)", Verdict.CRASH, "exited with status 7"),
    "segfaults": ("return n if n != 2 else __import__('os').abort()", Verdict.CRASH, "SIGABRT"),
    "refused": ("return n if n != 2 else 'refuse me'", Verdict.INVALID_OUTPUT, "case n2: refused as asked"),
    "unsendable": ("return n if n != 2 else object()", Verdict.INVALID_OUTPUT, "it returned a object"),
    "memory": ("return n if n != 2 else len(bytearray(1 << 40))", Verdict.OUT_OF_MEMORY, "MemoryError"),
    "late": ("return n if n != 2 else __import__('time').sleep(60)", Verdict.TIMEOUT, "0.3 s for one case"),
}


@pytest.mark.parametrize(("body", "verdict", "says"), FAILS_AT_TWO.values(), ids=FAILS_AT_TWO)
async def test_reject_stops_at_the_first_failed_case(body: str, verdict: Verdict, says: str) -> None:
    problem = make_problem(THREE_CASES, limits="seconds = 5\ncase_seconds = 0.3")

    outcome = await run_once(problem, f"def solve(n):\n    {body}\n")

    assert outcome.verdict is verdict
    assert outcome.rewards is None
    assert says in outcome.reason
    assert [case.verdict for case in outcome.cases] == [Verdict.OK, verdict]


@pytest.mark.parametrize(("body", "verdict", "says"), FAILS_AT_TWO.values(), ids=FAILS_AT_TWO)
async def test_worst_counts_a_failed_case_and_goes_on_in_a_new_process(body: str, verdict: Verdict, says: str) -> None:
    problem = make_problem(
        THREE_CASES, rewards=RANGED, failed_cases="worst", limits="seconds = 5\ncase_seconds = 0.3\nlog_kib = 1"
    )
    source = f"print('loaded', flush=True)\ndef solve(n):\n    {body}\n"

    outcome = await run_once(problem, source)

    assert outcome.verdict is Verdict.OK
    assert [case.verdict for case in outcome.cases] == [Verdict.OK, verdict, Verdict.OK]
    assert outcome.cases[1].metrics == {}
    first, last = outcome.cases[0].metrics["value"], outcome.cases[2].metrics["value"]
    assert outcome.rewards == pytest.approx(((first - 5.0 + last) / 3,))
    assert says in outcome.reason
    assert outcome.log == "loaded\nloaded\n"


async def test_worst_rejects_a_program_of_which_every_case_fails() -> None:
    problem = make_problem(THREE_CASES, rewards=RANGED, failed_cases="worst")

    outcome = await run_once(problem, "def solve(n):\n    raise KeyError(n)\n")

    assert outcome.verdict is Verdict.CRASH
    assert outcome.reason == "case n1: KeyError: 1 (seed.py, line 2, in solve)"
    assert [case.verdict for case in outcome.cases] == [Verdict.CRASH] * 3


async def test_worst_is_not_to_be_had_by_not_compiling_before_the_hard_cases() -> None:
    """Else what it has answered before would be all that counts."""
    forges = """
        import json, os, struct
        def solve(n):
            if n == 2:
                text = json.dumps({"uncompiled": "SyntaxError: no"}).encode()
                os.write(3, struct.pack("!II", 4 + len(text), len(text)) + text)
                os._exit(0)
            return n
    """
    outcome = await run_once(make_problem(THREE_CASES, rewards=RANGED, failed_cases="worst"), dedent(forges))

    assert outcome.verdict is Verdict.COMPILE_ERROR
    assert outcome.rewards is None
    assert [case.verdict for case in outcome.cases] == [Verdict.OK, Verdict.COMPILE_ERROR]


async def test_cases_after_the_time_of_the_whole_program_is_up_are_timeouts() -> None:
    problem = make_problem(THREE_CASES, rewards=RANGED, failed_cases="worst", limits="seconds = 0.4")

    outcome = await run_once(problem, "import time\ndef solve(n):\n    time.sleep(60 * (n > 1))\n    return n\n")

    assert [case.verdict for case in outcome.cases] == [Verdict.OK, Verdict.TIMEOUT, Verdict.TIMEOUT]
    assert "0.4 s for all cases" in outcome.reason
    assert outcome.wall_seconds < 2.0


async def test_the_time_that_score_takes_is_not_the_candidate_s() -> None:
    evaluate = THREE_CASES.replace("return Reward", "__import__('time').sleep(0.3)\n    return Reward")

    outcome = await run_once(make_problem(evaluate, limits="seconds = 0.5"), "def solve(n):\n    return n\n")

    assert outcome.rewards == (2.0,)


# ----------------------------------------------------------------------- mistakes found at the start

BAD_EVALUATORS = {
    "does not parse": (
        "def cases(rng:\n",
        ["evaluate.py", "importing", "SyntaxError: '(' was never closed (evaluate.py, line 1)"],
    ),
    "raises": ("\n\nraise RuntimeError('no data')\n", ["evaluate.py", "importing", "RuntimeError: no data", "line 3"]),
    "imports what is not there": ("import nowhere_at_all\n", ["evaluate.py", "No module named 'nowhere_at_all'"]),
    "exits": ("import sys\nsys.exit('bye')\n", ["evaluate.py", "importing", "SystemExit: bye", "line 2"]),
    "exits at once": ("import os\nos._exit(3)\n", ["evaluate.py", "importing", "the scorer ended", "last words"]),
    "no score": ("def cases(rng):\n    return []\n", ["evaluate.py", "defines no function score", "README.md"]),
    "no cases function": ("def score(case, out, facts):\n    pass\n", ["evaluate.py", "defines no function cases"]),
    "score is no function": (drawing("return []") + "score = 5\n", ["evaluate.py", "no function score"]),
    "no cases": (drawing("return []"), ["evaluate.py", "cases(rng)", "at least one"]),
    "cases of None": (drawing("pass"), ["evaluate.py", "cases(rng)", "list"]),
    "cases of dicts": (drawing("return [{'n': 3}]"), ["evaluate.py", "evolve.task.Case"]),
    "duplicate ids": (
        drawing("return [Case('twin', {'n': 1}), Case('twin', {'n': 2})]"),
        ["evaluate.py", "'twin'", "more than once"],
    ),
    "cases raises": (drawing("return 1 // 0"), ["evaluate.py", "cases(...) raised ZeroDivisionError", "line 4"]),
    "cases with a wrong signature": (
        drawing("return []").replace("cases(rng)", "cases()"),
        ["evaluate.py", "cases(...) raised TypeError", "takes 0 positional arguments"],
    ),
    "object as input": (
        drawing("return [Case('odd', {'n': object()})]"),
        ["evaluate.py", "'odd'", "its input holds a object", "numeric arrays"],
    ),
    "NaN as input": (drawing("return [Case('odd', {'n': math.nan})]"), ["'odd'", "its input holds the number nan"]),
    "array of NaN as input": (
        drawing("import numpy; return [Case('odd', {'n': numpy.array([math.inf])})]"),
        ["'odd'", "not finite"],
    ),
    "input that is no dict": (drawing("return [Case('odd', 3)]"), ["evaluate.py", "'odd'", "dict", "solve", "int"]),
    "numbers as argument names": (drawing("return [Case('odd', {3: 3})]"), ["evaluate.py", "'odd'", "key"]),
}


@pytest.mark.parametrize(("evaluate", "says"), BAD_EVALUATORS.values(), ids=BAD_EVALUATORS)
async def test_a_useless_evaluator_is_a_problem_error_that_says_what_and_where(
    evaluate: str, says: Sequence[str]
) -> None:
    with pytest.raises(ProblemError) as caught:
        await EmbeddedExecutor.open(make_problem(evaluate), level=Level.JAILED)

    for part in says:
        assert part in str(caught.value)


async def test_a_group_without_a_case_is_a_problem_error() -> None:
    evaluate = GROUPED.replace("(5, 2, 3, 4)", "(2, 3)")

    with pytest.raises(ProblemError, match=r"evaluate\.py: reward 'error/large': no case .* 'large'.*Case\(group="):
        await EmbeddedExecutor.open(make_problem(evaluate, rewards=TWO_REWARDS), level=Level.JAILED)


async def test_cases_that_hang_are_a_problem_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pair, "START_SECONDS", 1.0)

    with pytest.raises(ProblemError, match=r"evaluate\.py: importing it and drawing its cases took over 1 s"):
        await EmbeddedExecutor.open(make_problem(drawing("time.sleep(60)")), level=Level.JAILED)


@pytest.mark.parametrize("module", ["no_such_module", "encodings.mbcs", ".relative"])
async def test_a_warm_module_that_cannot_be_imported_is_a_problem_error(module: str) -> None:
    with pytest.raises(ProblemError, match=rf"\[limits\] imports: {module}: \w+Error: "):
        await EmbeddedExecutor.open(make_problem(limits=f"imports = [{module!r}]"), level=Level.JAILED)


# --------------------------------------------------------------------- mistakes found while scoring

BAD_SCORES = {
    "None": ("None", ["score returned NoneType", "return a Reward, or raise Invalid"]),
    "a number": ("3.0", ["score returned float", "return a Reward"]),
    "a wrong name": ("Reward(valeu=3)", ["['valeu']", "['value']", "Return exactly the declared names"]),
    "one name too many": ("Reward(value=3, more=4)", ["['more', 'value']", "['value']"]),
    "no names": ("Reward()", ["[]", "['value']"]),
    "names of two types": ("{'value': 1, 3: 4}", ["['3', 'value']"]),
    "NaN": ("Reward(value=math.nan)", ["value = nan", "only finite numbers"]),
    "infinity": ("Reward(value=-math.inf)", ["value = -inf", "only finite numbers"]),
    "an endless integer": ("Reward(value=10 ** 5000)", ["value = inf", "only finite numbers"]),
    "text": ("Reward(value='high')", ["value = 'high'", "not a number"]),
    "a numeral": ("Reward(value='3.5')", ["value = '3.5'", "not a number"]),
    "a list": ("Reward(value=[1, 2])", ["value = [1, 2]", "not a number"]),
    "an exception": ("Reward(value={}['x'])", ["score raised KeyError: 'x'", "(evaluate.py, line 7)"]),
    "numpy's exception": ("np.linalg.inv(np.zeros((2, 2)))", ["LinAlgError: Singular", "(evaluate.py, line 7)"]),
    "better than possible": (
        "Reward(value=1e41)",
        ["'value' is 1e+41", "mend the evaluator", "widen the range"],
    ),
}


@pytest.mark.parametrize(("returned", "says"), BAD_SCORES.values(), ids=BAD_SCORES)
@pytest.mark.asyncio(loop_scope="module")
async def test_a_useless_reward_is_the_evaluator_s_failure_and_says_what_and_where(
    obedient: EmbeddedExecutor, returned: str, says: Sequence[str]
) -> None:
    outcome = await obedient.evaluate(make_program(f"def solve(n):\n    return {returned!r}\n"))

    assert outcome.verdict is Verdict.INVALID_REWARD
    for part in says:
        assert part in outcome.reason
    assert "case only" in outcome.reason or "reward 'value'" in outcome.reason


async def test_invalid_is_the_candidate_s_failure() -> None:
    outcome = await run_once(make_problem(scoring("raise Invalid('item 7 packed twice')")))

    assert outcome.verdict is Verdict.INVALID_OUTPUT
    assert outcome.reason == "case only: item 7 packed twice"


async def test_a_reason_is_one_line_of_bounded_length() -> None:
    """The candidate's own words may be in it, and it is stored and shown in tables."""
    outcome = await run_once(make_problem(scoring("raise Invalid('a\\n\\r\\0b' + 'c' * 1_000_000)")))

    assert outcome.reason.startswith("case only: a \N{REPLACEMENT CHARACTER}bccc")
    assert len(outcome.reason) <= 2000


async def test_a_score_that_hangs_is_ended_and_the_next_program_is_scored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded, "SCORE_SECONDS", 0.3)
    problem = make_problem(scoring("time.sleep(60 if out == 3 else 0); return Reward(value=out)"), limits="seconds = 1")

    async with opened(problem) as executor:
        hung = await executor.evaluate(make_program("def solve(n):\n    return n\n"))
        following = await executor.evaluate(make_program(HONEST))

    assert hung.verdict is Verdict.INVALID_REWARD
    assert "score did not finish within 0.3 s" in hung.reason
    assert following.rewards == (9.0,)


async def test_a_score_that_kills_its_process_is_retried_and_then_a_fault_with_its_last_words() -> None:
    """Not held against the candidate: nobody knows what it would have been given."""
    body = "open('count', 'a').write('x'); sys.stderr.write('one\\nmy last words\\n'); sys.stderr.flush(); os._exit(9)"
    problem = make_problem(scoring(f"if out == 9: return Reward(value=9)\n    {body}"))

    async with opened(problem) as executor:
        fault = await executor.evaluate(make_program("def solve(n):\n    return n\n"))
        attempts = (executor._folder / "scratch" / "count").read_text()
        following = await executor.evaluate(make_program(HONEST))

    assert fault.verdict is Verdict.SANDBOX_FAULT
    assert "3 attempts failed" in fault.reason
    assert fault.reason.endswith("last words: my last words")
    assert attempts == "xxx"
    assert following.rewards == (9.0,)


async def test_a_log_keeps_its_start_and_its_end() -> None:
    source = "def solve(n):\n    print('first', *range(2000), 'last')\n    return n * n\n"

    outcome = await run_once(make_problem(limits="log_kib = 1"), source)

    assert outcome.rewards == (9.0,)
    assert outcome.log.startswith("first 0 1 2")
    assert outcome.log.endswith("1998 1999 last\n")
    assert "bytes left out" in outcome.log
    assert len(outcome.log) < 1100


async def test_a_failing_program_s_location_is_told_even_when_its_message_is_long() -> None:
    outcome = await run_once(
        make_problem(limits="output_kib = 1"), "def solve(n):\n    raise ValueError('🦙' * 10_000)\n"
    )

    assert outcome.reason.startswith("ValueError: 🦙🦙🦙")
    assert outcome.reason.endswith("(seed.py, line 2, in solve)")


async def test_cases_that_differ_between_processes_are_the_authors_fault_and_said() -> None:
    """Rewards of other cases cannot be compared; two slots would mix them silently."""
    careless = """
    import random
    from evolve.task import Case
    def cases(rng):
        return [Case(id="only", input={"n": random.random()})]
    def score(case, out, facts):
        return {"value": 1.0}
    """
    async with opened(make_problem(careless), slots=2) as executor:
        outcomes = await asyncio.gather(*(executor.evaluate(make_program(HONEST)) for _ in range(2)))

    broken = [outcome for outcome in outcomes if outcome.verdict is Verdict.INVALID_REWARD]
    assert len(broken) == 1
    assert "cases(rng) returned other cases in another process" in broken[0].reason
    assert "draw all randomness from rng" in broken[0].reason


@pytest.mark.parametrize("where", ["cases", "score"])
async def test_an_evaluator_that_exits_is_told_so(where: str) -> None:
    source = f"""
    from evolve.task import Case
    def cases(rng):
        {"exit()" if where == "cases" else "pass"}
        return [Case(id="only", input={{"n": 1}})]
    def score(case, out, facts):
        exit()
    """
    if where == "cases":
        with pytest.raises(ProblemError, match=r"cases\(...\) raised SystemExit"):
            await run_once(make_problem(source))
    else:
        outcome = await run_once(make_problem(source))
        assert outcome.verdict is Verdict.INVALID_REWARD
        assert "score raised SystemExit" in outcome.reason


async def test_an_evaluator_that_prints_without_end_fills_nothing() -> None:
    """Its standard error is heard to the end, and only the end is kept."""
    noisy = """
    import sys
    from evolve.task import Case
    def cases(rng):
        return [Case(id="only", input={"n": 1})]
    def score(case, out, facts):
        for _ in range(50):
            sys.stderr.write("x" * 1_000_000 + "\\n")
        return {"value": 1.0}
    """
    async with opened(make_problem(noisy)) as executor:
        outcome = await executor.evaluate(make_program(HONEST))
        kept = sum(entry.stat().st_size for entry in executor._folder.rglob("*") if entry.is_file())

    assert outcome.verdict is Verdict.OK, outcome
    assert kept < 100_000
