"""`quiver import`: what it makes of a folder, and what it says when it cannot."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from api.check import dry_run
from api.importing import IGNORE, import_folder
from evolve.problem import Problem, ProblemError, Trust, load_problem
from evolve.reward import Direction
from tests.sandbox.foreign import CIRCLE_PACKING, FUNCTION_MINIMISATION, small, write

UP = {"combined_score": "maximize"}
TWO = small("return {'combined_score': 3.0, 'seconds': 0.5}")


async def imported(tmp_path: Path, files: dict[str, str], directions: dict[str, str], **ranges: str) -> Problem:
    folder, out = write(tmp_path / "the task", files), tmp_path / "out"
    assert await import_folder(folder, out, directions, ranges, None)
    return load_problem(out)


async def test_a_folder_becomes_a_problem_with_its_own_statement_limits_and_stages(tmp_path: Path) -> None:
    ignored = dict.fromkeys(("sum_radii", "target_ratio", "eval_time"), IGNORE)

    problem = await imported(tmp_path, CIRCLE_PACKING, UP | ignored | {"validity": "maximize"})

    assert problem.name == "the_task"
    assert problem.trust is Trust.SELF_REPORTED
    assert problem.statement.startswith('You are an expert in "packing".\nUse C:\\\\temp never')
    assert problem.limits.seconds == 30.0
    assert problem.limits.imports == ("numpy",)
    assert [(stage.name, stage.threshold) for stage in problem.stages] == [
        ("evaluate_stage1", 0.5),
        ("evaluate_stage2", None),
    ]
    assert problem.rewards.names == ("validity", "combined_score")
    assert problem.rewards.weights.tolist() == [0.0, 1.0]  # OpenEvolve looks at the combined score only
    assert problem.files["evaluator.py"].decode() == CIRCLE_PACKING["evaluator.py"]
    assert "EVOLVE-BLOCK-START" in problem.seed.files[0].text


async def test_files_beside_the_evaluator_are_carried_along_and_rubbish_is_not(tmp_path: Path) -> None:
    metrics = ("value_score", "distance_score", "combined_score", "trials")

    problem = await imported(tmp_path, FUNCTION_MINIMISATION, dict.fromkeys(metrics, "maximize"))

    assert set(problem.files) == {"problem.toml", "initial_program.py", "evaluator.py", "helper.py", "data/target.txt"}


async def test_directions_are_as_given_and_ranges_far_around_the_seed(tmp_path: Path) -> None:
    problem = await imported(tmp_path, TWO, UP | {"seconds": "minimize"}, seconds="0:2")

    best, seconds = problem.rewards.components
    assert (best.direction, best.low, best.high) == (Direction.MAXIMIZE, 0.0, 33.0)
    assert (seconds.direction, seconds.low, seconds.high) == (Direction.MINIMIZE, 0.0, 2.0)


async def test_each_direction_that_is_not_given_is_asked_for_once(tmp_path: Path) -> None:
    asked: list[tuple[str, float]] = []

    def ask(name: str, value: float) -> str:
        asked.append((name, value))
        return "minimize"

    await import_folder(write(tmp_path / "in", TWO), tmp_path / "out", UP, {}, ask)

    assert asked == [("seconds", 0.5)]
    assert load_problem(tmp_path / "out").rewards.components[1].direction is Direction.MINIMIZE


@pytest.mark.parametrize(
    ("directions", "says"),
    [
        ({}, "reports: combined_score = 3, seconds = 0.5. Say which way is better, of combined_score, seconds: "
             "--direction combined_score=maximize"),
        ({"speed": "maximize"}, "--direction speed: no such metric"),
        (UP | {"seconds": "down"}, "--direction seconds=down: must be one of maximize, minimize, ignore"),
        (dict.fromkeys(("combined_score", "seconds"), IGNORE), "every metric is ignored"),
    ],
)  # fmt: skip
async def test_a_direction_that_is_missing_or_wrong_lists_what_there_is(
    tmp_path: Path, directions: dict[str, str], says: str
) -> None:
    with pytest.raises(ProblemError, match=re.escape(says)):
        await imported(tmp_path, TWO, directions)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("files", "says"),
    [
        ({"evaluator.py": ""}, "there is no initial_program.py in it. A folder in OpenEvolve's form has"),
        ({"initial_program.py": ""}, "there is no evaluator.py in it"),
        ({"initial_program.py": "", "evaluator.py": "def judge(p): pass"}, "defines no evaluate(program_path)"),
        ({"initial_program.py": "", "evaluator.py": "def evaluate(p:"}, "evaluator.py: not a Python program"),
        (small("return {}"), "it reported no metric that is a finite number"),
        (small("return {'a': float('nan')}"), "it reported no metric that is a finite number"),
        (small("print('my words'); import not_there"), "No module named 'not_there'"),
        (small("return {'a': 1}", **{"config.yaml": "a: [1"}), "config.yaml: not valid YAML"),
        (
            small("return {'a': 1}", **{"config.yaml": "evaluator: {timeout: -3}"}),
            "evaluator.timeout = -3 must be above",
        ),
        (
            small("return {'a': 1}", **{"config.yaml": "evaluator: {timeout: soon}"}),
            "must be a finite number, not 'soon'",
        ),
        (small("return {'a': 1}", **{"big.bin": "x" * (5 << 20)}), "a problem's file may have 4194304"),
    ],
)
async def test_a_folder_that_cannot_be_used_is_told_why(tmp_path: Path, files: dict[str, str], says: str) -> None:
    with pytest.raises(ProblemError, match=re.escape(says)):
        await imported(tmp_path, files, {})


async def test_a_config_can_switch_the_cascade_off(tmp_path: Path) -> None:
    files = small("return {'combined_score': 1.0}", **{"config.yaml": "evaluator: {cascade_evaluation: false}"})
    files["evaluator.py"] += "def evaluate_stage1(path): raise AssertionError\n"

    assert (await imported(tmp_path, files, UP)).stages == ()


async def test_a_seed_below_its_threshold_is_written_down_and_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = small("pass")
    files["evaluator.py"] += "def evaluate_stage1(path): return {'combined_score': 0.25}\nevaluate_stage2 = 1\n"
    files["evaluator.py"] += "def evaluate_stage2(path): return {'combined_score': 0.75}\n"

    assert not await import_folder(write(tmp_path / "in", files), tmp_path / "out", UP, {}, None)

    printed = " ".join(capsys.readouterr().out.split())
    assert "its seed is gated: evaluate_stage1: 0.25 is below the threshold" in printed
    assert (tmp_path / "out" / "problem.toml").exists()


async def test_nothing_is_written_over(tmp_path: Path) -> None:
    out = write(tmp_path / "out", {"mine.txt": "mine"})
    with pytest.raises(ProblemError, match="it is there already"):
        await import_folder(write(tmp_path / "in", TWO), out, UP, {}, None)


SHAPES: dict[str, tuple[dict[str, str], dict[str, float]]] = {
    "a program in another language, which the evaluator starts": (
        {
            "initial_program.pl": "# EVOLVE-BLOCK-START\nprint 6 * 7;\n# EVOLVE-BLOCK-END\n",
            "evaluator.py": "import subprocess\n\n\ndef evaluate(program_path):\n"
            "    done = subprocess.run(['perl', program_path], capture_output=True, text=True, check=True)\n"
            "    return {'combined_score': float(done.stdout)}\n",
            "config.yaml": 'language: "perl"\nfile_suffix: ".pl"\nmax_iterations: 10\n',
        },
        {"combined_score": 42.0},
    ),
    "an evaluator that is made by a factory, behind imports that may fail": (
        {
            "initial_program.py": "def answer():\n    return 5\n",
            "evaluator.py": "try:\n    from openevolve.evaluation_result import EvaluationResult\n"
            "except ImportError:\n    EvaluationResult = None\nimport logging\n"
            "from importlib.machinery import SourceFileLoader\n"
            "logging.basicConfig(level=logging.INFO)\nlog = logging.getLogger(__name__)\n\n\n"
            "def make(scale):\n    def evaluate(program_path):\n"
            "        program = SourceFileLoader('program', program_path).load_module()\n"
            "        log.info('loaded %s', program_path)\n"
            "        return EvaluationResult(metrics={'combined_score': scale * program.answer()}, artifacts={})\n"
            "    return evaluate\n\n\nif True:\n    evaluate = make(2)\n",
        },
        {"combined_score": 10.0},
    ),
    "a pool of processes, and a lock between them": (
        {
            "initial_program.py": "def work(n):\n    return n * n\n",
            "evaluator.py": "import concurrent.futures, importlib.util, multiprocessing, sys\n\n\n"
            "def run(path, n, lock=None):\n    spec = importlib.util.spec_from_file_location('program', path)\n"
            "    program = importlib.util.module_from_spec(spec)\n    sys.modules['program'] = program\n"
            "    spec.loader.exec_module(program)\n    return program.work(n)\n\n\n"
            "def evaluate(program_path):\n    with multiprocessing.Lock(), multiprocessing.Pool(2) as pool:\n"
            "        assert pool.starmap(run, [(program_path, 2), (program_path, 3)]) == [4, 9]\n"
            "    with concurrent.futures.ProcessPoolExecutor(max_workers=2) as pool:\n"
            "        done = [pool.submit(run, program_path, n) for n in range(4)]\n"
            "        return {'combined_score': float(sum(each.result(timeout=30) for each in done))}\n",
        },
        {"combined_score": 14.0},
    ),
    "several configurations, and an evaluator that reads one of them and leaves files": (
        {
            "initial_program.py": "VALUE = 3\n",
            "evaluator.py": "import json, os, pathlib, tempfile, yaml\n"
            "HERE = pathlib.Path(__file__).resolve().parent\n"
            "CONFIG = yaml.safe_load((HERE / 'config_phase_2.yaml').read_text())\n\n\n"
            "def evaluate(program_path):\n    scope = {}\n    exec(pathlib.Path(program_path).read_text(), scope)\n"
            "    with tempfile.NamedTemporaryFile('w', suffix='.json', delete=False) as file:\n"
            "        json.dump(scope['VALUE'], file)\n    (HERE / 'results').mkdir(exist_ok=True)\n"
            "    os.replace(file.name, HERE / 'results' / 'last.json')\n"
            "    value = json.loads((HERE / 'results' / 'last.json').read_text())\n"
            "    return {'combined_score': value * CONFIG['scale'], 'runs': 1}\n",
            "config_phase_1.yaml": "prompt:\n  system_message: Be bold.\nevaluator:\n  timeout: 40\n",
            "config_phase_2.yaml": "scale: 2.5\nprompt:\n  system_message: Be careful.\n",
            "requirements.txt": "pyyaml\n",
        },
        {"combined_score": 7.5, "runs": 1.0},
    ),
    "a class with scipy-like packages below it, a relative path, and a score in a dataclass": (
        {
            "initial_program.py": "class Solver:\n    def solve(self, data):\n        return sorted(data)\n",
            "evaluator.py": "import dataclasses, importlib.util, os, sys\n"
            "sys.path.append(os.path.dirname(os.path.abspath(__file__)))\nfrom lib.scoring import Score, of\n\n\n"
            "def evaluate(program_path: str) -> dict:\n"
            "    spec = importlib.util.spec_from_file_location('candidate_module', program_path)\n"
            "    module = importlib.util.module_from_spec(spec)\n    spec.loader.exec_module(module)\n"
            "    data = [int(n) for n in open('data.txt').read().split()]\n"
            "    return dataclasses.asdict(of(module.Solver().solve(data), data))\n",
            "lib/__init__.py": "",
            "lib/scoring.py": "import dataclasses\n\n\n@dataclasses.dataclass\nclass Score:\n"
            "    combined_score: float\n    wrong: int\n\n\n"
            "def of(got, data):\n    wrong = sum(a != b for a, b in zip(got, sorted(data)))\n"
            "    return Score(1.0 - wrong / len(data), wrong)\n",
            "data.txt": "3 1 2\n",
        },
        {"combined_score": 1.0, "wrong": 0.0},
    ),
}


@pytest.mark.parametrize(("files", "metrics"), SHAPES.values(), ids=SHAPES)
async def test_folders_of_many_shapes_become_problems(
    tmp_path: Path, files: dict[str, str], metrics: dict[str, float]
) -> None:
    problem = await imported(tmp_path, files, dict.fromkeys(metrics, "maximize"))
    outcome, report = await dry_run(problem, problem.seed)

    assert report["faults"] == []
    assert outcome.rewards is not None
    assert problem.rewards.named(outcome.rewards) == metrics


async def test_language_and_first_configuration_are_taken_over(tmp_path: Path) -> None:
    other, phases = [
        files for files, _ in SHAPES.values() if "initial_program.pl" in files or "requirements.txt" in files
    ]

    assert (await imported(tmp_path / "a", other, UP)).language == "perl"
    problem = await imported(tmp_path / "b", phases, UP | {"runs": IGNORE})

    assert problem.language == "python"
    assert problem.statement == "Be bold."
    assert problem.limits.seconds == 40.0
