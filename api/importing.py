"""`quiver import`: a folder in OpenEvolve's form, written down as a problem.

The evaluator stays as it is and runs in the candidate's box (`sandbox/guest.py`), so the rewards are
self-reported. What OpenEvolve does not know, which way is better and over which range, is asked for once.
"""

from __future__ import annotations

import ast
import json
import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import yaml
from rich.console import Console
from rich.markup import escape
from rich.prompt import Prompt

from api.check import dry_run
from api.report import say_trust
from evolve.outcome import Verdict
from evolve.problem import MANIFEST, MAX_FILE_BYTES, ProblemError, parse_problem
from evolve.reward import Direction

PROGRAM, EVALUATOR, CONFIG = "initial_program", "evaluator.py", "config.yaml"
"""The program's name has the ending of its language."""
LANGUAGES = {".py": "python", ".rs": "Rust", ".cpp": "C++", ".c": "C", ".r": "R", ".js": "JavaScript", ".go": "Go"}
LEFT_OUT = {"__pycache__", "openevolve_output", MANIFEST}
MOST_FILES, MOST_BYTES = 256, 32 << 20
DEFAULT_SECONDS, DEFAULT_THRESHOLDS = 300.0, [0.5, 0.75, 0.9]  # as OpenEvolve's configuration has them
COMBINED = "combined_score"
"""Where it is reported, OpenEvolve looks at nothing else, and so it has all the weight here."""
IGNORE = "ignore"
CHOICES = (*Direction, IGNORE)
SOUNDS_LIKE_COST = re.compile(r"time|error|loss|cost|distance|latency|memory")

Ask = Callable[[str, float], str]
"""From a metric and the seed's value to one of CHOICES."""


@dataclass(frozen=True)
class Foreign:
    """What the folder says."""

    name: str
    files: Mapping[str, bytes]
    program: str
    language: str
    statement: str
    seconds: float
    stages: tuple[tuple[str, float | None], ...]
    """Functions of the evaluator and the thresholds behind them."""
    imports: tuple[str, ...]


async def import_folder(
    folder: Path,
    out: Path | None,
    directions: Mapping[str, str],
    ranges: Mapping[str, str],
    ask: Ask | None,
) -> bool:
    """Write the problem, and print what it rewards; True if its seed can be scored.

    Each metric's direction comes from `directions`, or else from `ask`.

    Raises:
        ProblemError: the folder is not of this form, its seed cannot be scored, or a direction is missing.
    """
    foreign = _read(folder)
    target = out or Path(f"{foreign.name}-imported")
    if target.exists() and any(target.iterdir() if target.is_dir() else [target]):
        raise ProblemError(f"{target}: it is there already. Name another folder with --out.")
    seed = await _seed_metrics(foreign)
    chosen = _directions(seed, directions, ask)
    manifest = _manifest(foreign, {name: _reward(name, seed, chosen, ranges) for name in chosen}).encode()
    problem = parse_problem({**foreign.files, MANIFEST: manifest})
    for path, content in problem.files.items():
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        (target / path).write_bytes(content)
    outcome, _ = await dry_run(problem, problem.seed, compare=False)
    console = Console()
    for name, value in seed.items():
        console.print(f"{name} = {value:.6g}: {chosen.get(name, 'not rewarded')}", highlight=False, markup=False)
    say_trust(console, problem)
    if not outcome.ok:
        fault = f"✗ written to {target}, but its seed is {outcome.verdict}: {outcome.reason}"
        console.print(fault, style="red", markup=False, highlight=False, soft_wrap=True)
        return False
    done = f"✓ written to {target}; look at the ranges in its {MANIFEST}, and then: quiver run {target}"
    console.print(done, style="green", markup=False, highlight=False, soft_wrap=True)
    return True


# ------------------------------------------------------------------------------------ what is there


def _read(folder: Path) -> Foreign:
    program = _program(folder)
    for name in (program, EVALUATOR):
        if not (folder / name).is_file():
            raise ProblemError(
                f"{folder}: there is no {name} in it. A folder in OpenEvolve's form has {PROGRAM}.py, or with another "
                f"ending, {EVALUATOR} with evaluate(program_path), and perhaps {CONFIG}."
            )
    files = _files(folder)
    config = _config(folder)
    language = config.get("language")
    evaluator = _table(config, "evaluator")
    source = "\n".join(files[name].decode("utf-8", "replace") for name in (program, EVALUATOR))
    name = re.sub(r"[^A-Za-z0-9_-]+", "_", folder.resolve().name).strip("_") or "imported"
    statement = _table(config, "prompt").get("system_message")
    return Foreign(
        name=name,
        files=files,
        program=program,
        language=language if isinstance(language, str) and language.strip() else _language(program),
        statement=statement if isinstance(statement, str) and statement.strip() else f"Improve {name}.",
        seconds=_positive(evaluator.get("timeout"), DEFAULT_SECONDS, "evaluator.timeout"),
        stages=_stages(files[EVALUATOR], evaluator),
        # Imported once, before candidates are forked; only what starts no threads of its own.
        imports=("numpy",) if re.search(r"^\s*(import|from) numpy\b", source, re.M) and find_spec("numpy") else (),
    )


def _program(folder: Path) -> str:
    """The one that is there; the Python one if there are several, or none."""
    found = sorted(path.name for path in folder.glob(f"{PROGRAM}.*") if path.suffix != ".pyc")
    return found[0] if len(found) == 1 else f"{PROGRAM}.py"


def _language(program: str) -> str:
    ending = Path(program).suffix.lower()
    return LANGUAGES.get(ending, ending.removeprefix("."))


def _files(folder: Path) -> dict[str, bytes]:
    """Whatever the evaluator may want beside it."""
    files: dict[str, bytes] = {}
    for top, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in LEFT_OUT and not name.startswith("."))
        for name in sorted(names):
            path = Path(top, name)
            if name in LEFT_OUT or name.startswith(".") or name.endswith(".pyc") or not path.is_file():
                continue
            if (size := path.stat().st_size) > MAX_FILE_BYTES:
                raise ProblemError(
                    f"{path}: {size} bytes, and a problem's file may have {MAX_FILE_BYTES}. Move it out of the folder "
                    "if the evaluator can do without; what is installed beside Quiver can be imported by it."
                )
            files[path.relative_to(folder).as_posix()] = path.read_bytes()
    if len(files) > MOST_FILES or sum(map(len, files.values())) > MOST_BYTES:
        raise ProblemError(
            f"{folder}: {len(files)} files with {sum(map(len, files.values()))} bytes; {MOST_FILES} files and "
            f"{MOST_BYTES} bytes can be carried along. Copy what the evaluator needs into a folder of its own."
        )
    return files


def _config(folder: Path) -> dict[str, Any]:
    others = sorted(folder.glob("config*.y*ml"))  # of several phases the first
    path = folder / CONFIG if (folder / CONFIG).exists() or not others else others[0]
    try:
        config = yaml.safe_load(path.read_text(encoding="utf-8")) if path.exists() else {}
    except (OSError, UnicodeDecodeError, yaml.YAMLError, RecursionError) as error:
        raise ProblemError(f"{path}: not valid YAML: {' '.join(str(error).split())[:300]}.") from None
    return config if isinstance(config, dict) else {}


def _stages(source: bytes, evaluator: Mapping[str, Any]) -> tuple[tuple[str, float | None], ...]:
    """As OpenEvolve goes through them: a stage follows if there is one, and a threshold before it."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise ProblemError(f"{EVALUATOR}: not a Python program: {error}.") from None
    defined = set(_defined(tree.body))
    if "evaluate_stage1" not in defined or evaluator.get("cascade_evaluation", True) is False:
        if "evaluate" not in defined:
            raise ProblemError(f"{EVALUATOR}: it defines no evaluate(program_path).")
        return (("evaluate", None),)
    thresholds = evaluator.get("cascade_thresholds", DEFAULT_THRESHOLDS)
    thresholds = [_number(value, "evaluator.cascade_thresholds") for value in thresholds or []]
    names = ["evaluate_stage1"]
    for number in (2, 3):
        if f"evaluate_stage{number}" not in defined or len(thresholds) < number - 1:
            break
        names.append(f"evaluate_stage{number}")
    behind: list[float | None] = [*thresholds[: len(names) - 1], None]
    return tuple(zip(names, behind, strict=True))


def _defined(body: Sequence[ast.AST]) -> Iterator[str]:
    """Names that a module has once it is loaded, whichever way its conditions go."""
    for node in body:
        if isinstance(node, ast.FunctionDef):
            yield node.name
        elif isinstance(node, ast.ImportFrom):
            yield from (alias.asname or alias.name for alias in node.names)
        elif isinstance(node, ast.Assign):
            yield from (target.id for target in node.targets if isinstance(target, ast.Name))
        elif isinstance(node, ast.If | ast.Try | ast.With | ast.ExceptHandler):
            yield from _defined(list(ast.iter_child_nodes(node)))


# ------------------------------------------------------------------------------- what it lacks


async def _seed_metrics(foreign: Foreign) -> dict[str, float]:
    """What the evaluator says of the seed, through all its stages."""
    unknown = _reward_table("any", Direction.MAXIMIZE, 0.0, 1.0, 1.0)  # until it has said what there is
    manifest = _manifest(foreign, {"any": unknown}, thresholds=False)
    problem = parse_problem({**foreign.files, MANIFEST: manifest.encode()})
    outcome, _ = await dry_run(problem, problem.seed, compare=False)
    case = outcome.cases[0] if outcome.cases else None
    if case is None or case.verdict is not Verdict.OK:
        printed = f"\nIt printed:\n{outcome.log}" if outcome.log else ""
        raise ProblemError(
            f"{EVALUATOR}: the seed cannot be scored ({outcome.verdict}): {outcome.reason}. It runs without "
            f"network, in {foreign.seconds:g} s, with the modules that are installed beside Quiver.{printed}"
        )
    if not case.metrics:
        raise ProblemError(f"{EVALUATOR}: it reported no metric that is a finite number.")
    return dict(case.metrics)


def _directions(seed: Mapping[str, float], given: Mapping[str, str], ask: Ask | None) -> dict[str, Direction]:
    known = ", ".join(f"{name} = {value:.6g}" for name, value in seed.items())
    for name, direction in given.items():
        if name not in seed:
            raise ProblemError(f"--direction {name}: no such metric. For the seed the evaluator reports: {known}.")
        if direction not in CHOICES:
            raise ProblemError(f"--direction {name}={direction}: must be one of {', '.join(CHOICES)}.")
    missing = [name for name in seed if name not in given]
    if missing and ask is None:
        raise ProblemError(
            f"for the seed the evaluator reports: {known}. Say which way is better, of "
            f"{', '.join(missing)}: --direction {missing[0]}=maximize (or minimize, or ignore), once for each."
        )
    asked = {name: ask(name, seed[name]) for name in missing} if ask is not None else {}
    answers = {name: (dict(given) | asked)[name] for name in seed}
    chosen = {name: Direction(answer) for name, answer in answers.items() if answer != IGNORE}
    if not chosen:
        raise ProblemError("every metric is ignored, so there is nothing to optimise.")
    return chosen


def asking() -> Ask | None:
    """Whoever can be asked: the person at the terminal, if there is one."""
    return ask if sys.stdin.isatty() else None


def ask(name: str, value: float) -> str:
    """Ask on the terminal; what the name suggests is the answer to Enter."""
    suggested = Direction.MINIMIZE if SOUNDS_LIKE_COST.search(name.lower()) else Direction.MAXIMIZE
    words = f"{escape(name)} = {value:.6g}: which way is better?"
    return Prompt.ask(words, choices=list(CHOICES), default=suggested.value)


def _reward(name: str, seed: Mapping[str, float], chosen: Mapping[str, Direction], ranges: Mapping[str, str]) -> str:
    """The reward's table, over the given range or one far around the seed's value."""
    direction, value = chosen[name], seed[name]
    far = 10 * max(1.0, abs(value))
    low, high = value - far, value + far
    if value >= 0 and direction is Direction.MAXIMIZE:
        low = 0.0
    if name in ranges:
        try:
            low, high = map(float, ranges[name].split(":"))
        except ValueError:
            raise ProblemError(f"--range {name}={ranges[name]}: give LOW:HIGH, two numbers.") from None
    weight = 0.0 if COMBINED in chosen and name != COMBINED else 1.0
    return _reward_table(name, direction, low, high, weight)


# ----------------------------------------------------------------------------------- as TOML


def _manifest(foreign: Foreign, rewards: Mapping[str, str], *, thresholds: bool = True) -> str:
    beside = sorted(set(foreign.files) - {foreign.program, EVALUATOR})
    stages = [
        f"[[stages]]\nname = {_text(name)}\n"
        + (f"threshold = {threshold!r}\n" if thresholds and threshold is not None else "")
        for name, threshold in foreign.stages
        if len(foreign.stages) > 1
    ]
    return "\n".join(
        [
            "# Written by `quiver import`. The evaluator runs in the candidate's own box: what it says is not checked.",
            'trust = "self-reported"',
            f"name = {_text(foreign.name)}",
            f"language = {_text(foreign.language)}",
            f"program = [{_text(foreign.program)}]",
            f"evaluator = {_text(EVALUATOR)}",
            f"data = [{', '.join(map(_text, beside))}]",
            f"statement = {_paragraphs(foreign.statement)}",
            "",
            "# The ranges were guessed around the seed's values; a value better than its range is refused.",
            *rewards.values(),
            *stages,
            "[limits]",
            f"seconds = {foreign.seconds!r}",
            "memory_mib = 2048",
            "processes = 64",
            "scratch_mib = 64",
            "log_kib = 64",
            f"imports = [{', '.join(map(_text, foreign.imports))}]",
            "",
        ]
    )


def _reward_table(name: str, direction: Direction, low: float, high: float, weight: float) -> str:
    return (
        f"[[rewards]]\nname = {_text(name)}\ndirection = {_text(direction)}\n"
        f"low = {low!r}\nhigh = {high!r}\nweight = {weight!r}\n"
    )


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _paragraphs(text: str) -> str:
    """The same over several lines."""
    return (
        '"""\n' + _text(text.strip())[1:-1].replace("\\n", "\n").replace('\\"', '"').replace('"""', '""\\"') + '\n"""'
    )


def _table(config: Mapping[str, Any], key: str) -> dict[str, Any]:
    value = config.get(key)
    return value if isinstance(value, dict) else {}


def _positive(value: Any, default: float, where: str) -> float:
    number = default if value is None else _number(value, where)
    if number <= 0:
        raise ProblemError(f"{CONFIG}: {where} = {value!r} must be above 0.")
    return number


def _number(value: Any, where: str) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not abs(value) < float("inf"):
        raise ProblemError(f"{CONFIG}: {where} must be a finite number, not {value!r:.80}.")
    return float(value)
