"""Evaluators of OpenEvolve's form run unmodified in the candidate's box, and their word is taken down as theirs."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from evolve.outcome import Level, Outcome, Verdict
from evolve.problem import Problem, ProblemError, Trust, parse_problem
from tests.sandbox.boxes import new_mark, opened
from tests.sandbox.foreign import CIRCLE_PACKING, FUNCTION_MINIMISATION, small

LEVELS = [Level.UNSAFE, Level.JAILED, Level.JAILED_CGROUP]


def imported(files: Mapping[str, str], *metrics: str, stages: str = "", limits: str = "") -> Problem:
    """A problem of such a folder that rewards these metrics, from 0 to 100."""
    beside = [name for name in files if name not in ("initial_program.py", "evaluator.py")]
    rewards = "".join(
        f'[[rewards]]\nname = "{name}"\ndirection = "maximize"\nlow = 0\nhigh = 100\n'
        for name in metrics or ("combined_score",)
    )
    manifest = (
        'name = "x"\nstatement = "x"\ntrust = "self-reported"\nprogram = ["initial_program.py"]\n'
        f'evaluator = "evaluator.py"\ndata = {beside}\n{rewards}\n{stages}\n[limits]\nseconds = 20\n'
        f"memory_mib = 1024\nprocesses = 64\nscratch_mib = 8\n{limits}"
    )
    return parse_problem({name: text.encode() for name, text in {**files, "problem.toml": manifest}.items()})


async def run(problem: Problem, *sources: str, level: Level = Level.JAILED_CGROUP) -> Outcome:
    """Of the last of these programs, or of the seed."""
    async with opened(problem, level=level) as executor:
        outcome = None
        for source in sources or (problem.seed.files[0].text,):
            outcome = await executor.evaluate(problem.seed.replace("initial_program.py", source))
        assert outcome is not None
        return outcome


@pytest.mark.parametrize("level", LEVELS)
async def test_an_evaluator_that_starts_the_program_and_reads_a_pickle(level: Level) -> None:
    outcome = await run(imported(CIRCLE_PACKING, "combined_score", "validity"), level=level)

    assert outcome.rewards == pytest.approx((0.8, 1.0)), outcome
    assert outcome.stage == "evaluate"
    assert set(outcome.cases[0].metrics) == {"sum_radii", "target_ratio", "validity", "eval_time", "combined_score"}


@pytest.mark.parametrize("level", LEVELS)
async def test_an_evaluator_with_threads_files_beside_it_and_artifacts(level: Level) -> None:
    outcome = await run(
        imported(FUNCTION_MINIMISATION, "value_score", "trials", limits='imports = ["numpy"]'), level=level
    )

    assert outcome.verdict is Verdict.OK, outcome
    assert outcome.rewards is not None
    assert 0.5 < outcome.rewards[0] <= 1.0
    assert outcome.rewards[1] == 3.0
    assert "note" not in outcome.cases[0].metrics
    assert "-- best\n(-" in outcome.log
    assert "\ufffd bytes" in outcome.log
    assert "\x1b" not in outcome.log


async def test_an_error_that_the_evaluator_reports_is_a_failure_and_no_score() -> None:
    outcome = await run(imported(FUNCTION_MINIMISATION), "x = 1\n")

    assert outcome.verdict is Verdict.INVALID_OUTPUT
    assert outcome.reason == "the evaluator reports an error: Missing run_search function"
    assert "define run_search" in outcome.log


@pytest.mark.parametrize(
    ("body", "verdict", "says"),
    [
        ("return {'combined_score': float('nan')}", Verdict.INVALID_REWARD, "combined_score = nan, which is no number"),
        ("return {'combined_score': float('inf')}", Verdict.INVALID_REWARD, "combined_score = inf, which is no number"),
        ("return {'combined_score': '9'}", Verdict.INVALID_REWARD, "combined_score = 9, which is no number"),
        ("return {'another': 1.0}", Verdict.INVALID_REWARD, "a case has no value for 'combined_score'"),
        ("return {'combined_score': 1e6}", Verdict.INVALID_REWARD, "better than the declared best 100.0"),
        ("return None", Verdict.CRASH, "evaluate raised AttributeError"),
        (
            "return {'combined_score': 1 / 0}",
            Verdict.CRASH,
            "ZeroDivisionError: division by zero (evaluator.py, line 8)",
        ),
        ("sys.exit(3)", Verdict.CRASH, "evaluate raised SystemExit: 3"),
        ("os._exit(0)", Verdict.CRASH, "exited with status 0 before it answered"),
        ("return {'error': 0.0, 'timeout': True}", Verdict.INVALID_REWARD, "no value for 'combined_score'"),
        ("return {'combined_score': 1.0, 'error': 'it broke'}", Verdict.INVALID_OUTPUT, "reports an error: it broke"),
    ],
)
async def test_what_is_no_score_is_none(body: str, verdict: Verdict, says: str) -> None:
    outcome = await run(imported(small(body)))

    assert outcome.verdict is verdict
    assert says in outcome.reason


@pytest.mark.parametrize(
    "returned",
    [
        "{'combined_score': 3}",
        "{'metrics': {'combined_score': 3.0}, 'artifacts': {'a': 'b'}}",
        "type('Result', (), {'metrics': {'combined_score': 3.0}})()",
        "__import__('openevolve').EvaluationResult.from_dict({'combined_score': 3.0})",
        "{'combined_score': load(path).x, 'error': ''}",
    ],
)
async def test_results_of_every_form_are_understood(returned: str) -> None:
    assert (await run(imported(small(f"return {returned}")))).rewards == (3.0,)


async def test_an_evaluator_that_cannot_be_imported_is_its_author_s_fault() -> None:
    files = small("return {}")
    files["evaluator.py"] = "import math\nimport not_there\n" + files["evaluator.py"]

    outcome = await run(imported(files))

    assert outcome.verdict is Verdict.INVALID_REWARD
    assert "ModuleNotFoundError: No module named 'not_there' (evaluator.py, line 2)" in outcome.reason


CASCADE = """
def evaluate_stage1(path):
    print("first")
    return {"combined_score": float(load(path).x)}
def evaluate_stage2(path):
    print("second")
    return {"quality": 10.0 * load(path).x, "combined_score": 0.5}
def evaluate_stage3(path):
    return {"last": 1.0}
"""
STAGES = "".join(
    f'[[stages]]\nname = "evaluate_stage{number}"\n{more}\n'
    for number, more in ((1, "threshold = 2.0"), (2, "threshold = 0.5"), (3, ""))
)


def cascade() -> Problem:
    files = small("raise AssertionError")
    files["evaluator.py"] += CASCADE
    return imported(files, "combined_score", "quality", "last", stages=STAGES)


async def test_a_cascade_goes_through_all_stages_and_the_metrics_are_put_together() -> None:
    outcome = await run(cascade())

    assert outcome.rewards == (0.5, 30.0, 1.0)
    assert outcome.stage == "evaluate_stage3"


async def test_a_cascade_ends_at_a_threshold_and_what_was_not_reached_does_not_exist() -> None:
    outcome = await run(cascade(), "x = 1.5\n")

    assert outcome.verdict is Verdict.GATED
    assert outcome.rewards is None
    assert outcome.stage == "evaluate_stage1"
    assert outcome.reason == "evaluate_stage1: 1.5 is below the threshold, so no stage after it was run"
    assert outcome.cases[0].metrics == {"combined_score": 1.5}
    assert "second" not in outcome.log


async def test_a_threshold_without_combined_score_is_for_the_mean_of_the_numbers() -> None:
    files = small("pass")
    files["evaluator.py"] += (
        "def evaluate_stage1(path): return {'a': load(path).x, 'b': 1.0, 'error': 0.0, 'c': 'text'}\n"
        "def evaluate_stage2(path): return {}\n"
    )
    stages = '[[stages]]\nname = "evaluate_stage1"\nthreshold = 2.0\n[[stages]]\nname = "evaluate_stage2"\n'
    problem = imported(files, "a", stages=stages)

    assert (await run(problem)).rewards == (3.0,)
    assert (await run(problem, "x = 2.9\n")).verdict is Verdict.GATED


# ------------------------------------------------------------------------------------ the box


@pytest.mark.parametrize("level", LEVELS)
async def test_files_are_a_candidate_s_own_and_gone_with_it(level: Level) -> None:
    looks = "return {'combined_score': len([n for n in os.listdir(load(path).place) if n.startswith('left')])}"
    problem = imported(small(looks))
    leaves = "import os, tempfile\nplace = tempfile.gettempdir()\nopen(os.path.join(place, 'left'), 'w').write('x')\n"
    searches = "import tempfile\nplace = tempfile.gettempdir()\n"

    assert (await run(problem, leaves, level=level)).rewards == (1.0,)
    assert (await run(problem, leaves, searches, level=level)).rewards == (0.0,)


MOUNT = """import ctypes
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.mount(b"x", b"/tmp", b"tmpfs", 0, None):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    pass"""


@pytest.mark.parametrize(
    ("attempt", "error"),
    [
        ("open('big', 'wb').write(bytes(9 << 20))", "No space left on device|File too large"),
        ("[open(f'n{n}', 'w').close() for n in range(20_000)]", "No space left on device"),
        ("[open(f'b{n}', 'wb').write(bytes(1 << 20)) for n in range(9)]", "No space left on device"),
        ("open('/planted', 'w')", "Read-only file system"),
        ("open(os.path.dirname(os.__file__) + '/planted.py', 'w')", "Read-only file system"),
        ("os.chmod(os.__file__, 0o777)", "Read-only file system"),
        ("os.mknod('null', 0o020666, os.makedev(1, 3))", "Operation not permitted"),
        ("__import__('socket').create_connection(('127.0.0.1', 1))", "Operation not permitted"),
        (MOUNT, "Operation not permitted"),
    ],
)
async def test_the_box_holds_an_evaluator_as_it_does_a_candidate(attempt: str, error: str) -> None:
    outcome = await run(imported(small(f"{attempt}; return {{'combined_score': 1.0}}")))

    assert outcome.verdict is Verdict.CRASH, outcome
    assert any(words in outcome.reason for words in error.split("|"))


@pytest.mark.parametrize("level", LEVELS)
async def test_a_program_that_an_evaluator_starts_ends_with_it(level: Level, monkeypatch: pytest.MonkeyPatch) -> None:
    mark = new_mark(monkeypatch)
    starts = "import subprocess; subprocess.Popen(['/bin/sleep', '60'], start_new_session=True)"
    async with opened(imported(small(f"{starts}; return {{'combined_score': 1}}")), level=level) as executor:
        outcome = await executor.evaluate(executor._problem.seed)
        left = mark.strangers(executor)

    assert outcome.rewards == (1.0,)
    assert not left


async def test_an_evaluator_that_never_ends_is_ended() -> None:
    outcome = await run(imported(small("time.sleep(60)"), limits="case_seconds = 0.5"))

    assert outcome.verdict is Verdict.TIMEOUT


async def test_level_1_cannot_contain_files_or_children_and_says_so() -> None:
    with pytest.raises(ProblemError, match="scratch_mib: the isolation level 'restricted' cannot contain"):
        await run(imported(small("return {}")), level=Level.RESTRICTED)


FORGED = """
import json, os, struct
text = json.dumps({"ok": {"metrics": {"combined_score": 77.0}, "stage": "evaluate", "figure": None}}).encode()
os.write(3, struct.pack("!II", 4 + len(text), len(text)) + text)
os._exit(0)
"""


async def test_a_candidate_may_lie_and_the_problem_says_that_it_may() -> None:
    """Nothing stands between a candidate and what its evaluator says: this is what `trust` is for."""
    problem = imported(small("return {'combined_score': load(path).x}"))

    outcome = await run(problem, FORGED)

    assert outcome.rewards == (77.0,)
    assert problem.trust is Trust.SELF_REPORTED
