"""Problems: a folder with problem.toml, a seed program and an evaluator, read once and then frozen.

Errors here are read by people writing their first problem, so each says what is wrong, in which
file, what was expected and what to do.
"""

from __future__ import annotations

import hashlib
import math
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar

from evolve.program import Program, ProgramError, SourceFile
from evolve.reward import Direction, Reduce, RewardComponent, RewardSpec

MANIFEST = "problem.toml"
MAX_FILE_BYTES = 4 << 20
MAX_PROGRAM_BYTES = 256 << 10
BUNDLED = Path(__file__).parent / "problems"

BUILD_SECONDS, BUILD_MEMORY_MIB = 30.0, 1024
MOST = {
    "seconds": 7 * 86_400,
    "case_seconds": 7 * 86_400,
    "memory_mib": 1 << 20,
    "output_kib": 256 << 10,
    "log_kib": 16 << 10,
    "scratch_mib": 64 << 10,
    "processes": 4096,
    "calls": 1_000_000,
    "repeats": 100,
    "cpus": 4096,
    "gpus": 64,
}
"""Of each limit: what is larger is a slip, and the kernel would refuse it in words that nobody understands."""

Choice = TypeVar("Choice", bound=StrEnum)


class ProblemError(ValueError):
    """A problem cannot be used as it stands; the message says how to mend it."""


class Trust(StrEnum):
    """How far a reward is to be believed."""

    SPLIT = "split"
    SELF_REPORTED = "self-reported"

    @property
    def in_words(self) -> str:
        if self is Trust.SPLIT:
            return "split: judged in a process of its own, which the candidate never sees"
        return "self-reported: the evaluator ran in the candidate's own box, so a candidate can have it say anything"


class FailedCases(StrEnum):
    """What one failed case means for the whole candidate."""

    REJECT = "reject"  # the candidate gets the verdict of its first failed case and no rewards
    WORST = "worst"  # the case counts as the worst value of its components, as long as one case is ok


@dataclass(frozen=True, slots=True)
class Limits:
    """What one candidate may use. Enforced by the kernel or from outside, never by its own word."""

    seconds: float = 10.0
    """Wall clock for all cases of one candidate together."""
    case_seconds: float = math.inf
    """Wall clock for one case."""
    memory_mib: int = 512
    """Address space above what the warm interpreter already holds."""
    output_kib: int = 1024
    """Size of one returned frame."""
    log_kib: int = 16
    """How much of what it prints is kept; ten times as much ends it."""
    scratch_mib: int = 0
    """Files it may have, in a folder of its own that is gone with it; none at all unless given."""
    processes: int = 0
    """Processes and threads it may have beside its own."""
    cpus: int = 1
    """Processors that one evaluation occupies: where it is placed, and how many run beside it."""
    gpus: int = 0
    """Graphics processors that one evaluation occupies; only pools that have some can run it."""
    calls: int = 1000
    """How often `play` may call it in one case."""
    repeats: int = 1
    """How often each case is run, each time in a new process; of the processor time the least counts."""
    imports: tuple[str, ...] = ()
    """Modules imported once in the warm interpreter that candidates are forked from."""


@dataclass(frozen=True, slots=True)
class Command:
    """How a program that is not Python is built, once for each candidate, and run, once for each case."""

    run: tuple[str, ...]
    """Reads a case's input as JSON from standard input, writes the answer as JSON to standard output."""
    build: tuple[str, ...] = ()
    build_seconds: float = BUILD_SECONDS
    """Wall clock; not the candidate's."""
    build_memory_mib: int = BUILD_MEMORY_MIB


@dataclass(frozen=True, slots=True)
class Stage:
    """A part of every evaluation; the parts after it are run only for those that its gate lets through."""

    name: str
    groups: tuple[str, ...] = ()
    """Of the cases that are run in it; in the last stage, all that are left."""
    gate: Mapping[str, float] = field(default_factory=dict)
    """The worst value of a metric, over the cases of this stage, with which a candidate goes on."""
    threshold: float | None = None
    """In place of a gate where rewards are self-reported: for `combined_score`, or else the mean of all metrics."""


@dataclass(frozen=True)
class Problem:
    """What is to be optimised. Immutable; `id` is the hash of every byte that matters."""

    id: str
    name: str
    title: str
    statement: str
    language: str
    entry: str
    """Function of the first program file, called as `entry(**case.input)`."""
    seed: Program
    evaluator: str
    """Name of the evaluator among `files`."""
    rewards: RewardSpec
    limits: Limits
    failed_cases: FailedCases
    expected: Mapping[str, float]
    """The seed's rewards as its author measured them; may be empty or partial."""
    files: Mapping[str, bytes]
    """Everything the problem was made from, problem.toml included, by relative path."""
    trust: Trust = Trust.SPLIT
    command: Command | None = None
    """None for Python, whose `entry` is called."""
    stages: tuple[Stage, ...] = ()
    reference: str = ""
    """Name of a program among `files` that each case is timed against; empty if there is none."""
    unshown: tuple[str, ...] = ()
    """Frozen files of the program that a prompt leaves out: nobody needs to know them to write the others."""

    @property
    def build_seconds(self) -> float:
        """Wall clock for building a candidate once; 0 where nothing is built."""
        return self.command.build_seconds if self.command and self.command.build else 0.0


def load_problem(folder: Path | str) -> Problem:
    """Read a problem folder; a bare name means one of the bundled problems.

    Raises:
        ProblemError: with the file, the fault, what was expected and what to do.
    """
    path = Path(folder)
    if not path.exists() and (BUNDLED / path).is_dir():
        path = BUNDLED / path
    if not path.is_dir():
        names = ", ".join(bundled_names())
        raise ProblemError(f"{folder}: no such folder. Give a folder with a {MANIFEST}, or one of: {names}.")
    if not (path / MANIFEST).is_file():
        raise ProblemError(
            f"{path}: there is no {MANIFEST} in this folder. README.md has an example ('Your own problem')."
        )
    manifest = _read(path, MANIFEST)
    try:
        files = {MANIFEST: manifest} | {name: _read(path, name) for name in _named_files(_toml(manifest))}
        return parse_problem(files)
    except ProblemError as error:
        inside = str(error).startswith(str(path))
        raise error if inside else ProblemError(f"{path}/{error}") from None


def bundled_names() -> list[str]:
    return sorted(entry.name for entry in BUNDLED.iterdir() if (entry / MANIFEST).is_file())


def parse_problem(files: Mapping[str, bytes]) -> Problem:
    """Build a problem from its files by relative path, as stored or submitted."""
    for path in files:
        _check_name(path)
    if MANIFEST not in files:
        raise ProblemError(f"{MANIFEST}: it is not among the files, which are {_list(sorted(files))}.")
    table = _toml(files[MANIFEST])
    known = {
        "name", "title", "statement", "language", "entry", "program", "editable", "unshown", "evaluator", "data",
        "failed_cases", "rewards", "limits", "expected", "trust", "stages", "reference", "command",
    }  # fmt: skip
    _refuse_unknown(table, known, "")
    name = _text(table, "name")
    if not name.replace("_", "").replace("-", "").isalnum():
        raise ProblemError(f"{MANIFEST}: name = {name!r} may hold letters, digits, '-' and '_' only.")
    for path, key in _named_files(table).items():
        if path not in files:
            raise ProblemError(f"{path}: named in {MANIFEST} but not there. Create it, or correct `{key}`.")
    rewards, trust = _rewards(table), _choice(Trust, table.get("trust", "split"), "trust")
    limits = _limits(_table(table, "limits"))
    command = (
        _command(_table(table, "command"), limits, trust, _text(table, "reference", "")) if "command" in table else None
    )
    unshown = tuple(_texts(table, "unshown"))
    frozen = [path for path in _program_paths(table) if path not in (_texts(table, "editable") or [path])]
    if unknown := [path for path in unshown if path not in frozen]:
        raise ProblemError(
            f"{MANIFEST}: unshown names {_list(unknown)}; the frozen files are {_list(frozen) or 'none'}."
        )
    expected = _table(table, "expected")
    for component, value in expected.items():
        if component not in rewards.names:
            raise ProblemError(
                f"{MANIFEST}: [expected] names {component!r}, but the rewards are {_list(rewards.names)}."
            )
        _number(value, f"[expected] {component}")
    digest = hashlib.blake2b(digest_size=16)
    for path in sorted(files):
        digest.update(f"{path}\0{len(files[path])}\0".encode() + files[path])
    return Problem(
        id=f"prb_{digest.hexdigest()}",
        name=name,
        title=_text(table, "title", name),
        statement=_text(table, "statement").strip(),
        language=_text(table, "language", "python"),
        entry=_text(table, "entry", "" if command or trust is Trust.SELF_REPORTED else None),
        seed=_seed(table, files),
        evaluator=_text(table, "evaluator", "evaluate.py"),
        rewards=rewards,
        limits=limits,
        failed_cases=_choice(FailedCases, table.get("failed_cases", "reject"), "failed_cases"),
        expected={component: float(value) for component, value in expected.items()},
        files=dict(files),
        trust=trust,
        command=command,
        stages=_stages(table, trust, {component.metric for component in rewards.components}),
        reference=_text(table, "reference", ""),
        unshown=unshown,
    )


# ---------------------------------------------------------------------------------- the parts


def _seed(table: Mapping[str, Any], files: Mapping[str, bytes]) -> Program:
    paths = _program_paths(table)
    editable = _texts(table, "editable") or paths
    for path in editable:
        if path not in paths:
            raise ProblemError(f"{MANIFEST}: editable names {path!r}, which is not among program = {paths}.")
    sources = []
    for path in paths:
        try:
            text = files[path].decode("utf-8-sig").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            raise ProblemError(f"{path}: not UTF-8 ({error}). Save it as UTF-8.") from None
        if "\0" in text:
            raise ProblemError(f"{path}: holds a NUL byte; a program is text.")
        sources.append(SourceFile(path, text, editable=path in editable))
    seed = Program(tuple(sources))
    if seed.size > MAX_PROGRAM_BYTES:
        raise ProblemError(f"{MANIFEST}: the seed has {seed.size} bytes; a program may have {MAX_PROGRAM_BYTES}.")
    try:
        regions = [segment for file in seed.files for segment in file.segments if segment.editable]
    except ProgramError as error:
        raise ProblemError(f"{error}.") from None
    if not regions:
        raise ProblemError(f"{MANIFEST}: nothing of the program may be edited; name a file in `editable`.")
    return seed


def _rewards(table: Mapping[str, Any]) -> RewardSpec:
    entries = table.get("rewards")
    if not isinstance(entries, list) or not entries:
        raise ProblemError(f"{MANIFEST}: declare at least one [[rewards]] with name, direction, low and high.")
    components: list[RewardComponent] = []
    known = {"name", "direction", "low", "high", "unit", "weight", "groups", "reduce"}
    for number, entry in enumerate(entries, 1):
        where = f"[[rewards]] number {number}"
        if not isinstance(entry, dict):
            raise ProblemError(f"{MANIFEST}: {where} must be a table.")
        _refuse_unknown(entry, known, f"{where}: ")
        metric = _text(entry, "name", where=where)
        direction = _choice(Direction, entry.get("direction"), f"{where}: direction")
        for bound in ("low", "high"):
            if bound not in entry:
                raise ProblemError(
                    f"{MANIFEST}: {where} ({metric}) has no {bound}. Give the range of interest: rewards are compared "
                    "on a scale from the worst to the best end of it."
                )
        low, high = (_number(entry[bound], f"{where}: {bound}") for bound in ("low", "high"))
        if not low < high:
            raise ProblemError(f"{MANIFEST}: {where} ({metric}): low = {low} must be below high = {high}.")
        if not math.isfinite(high - low):
            raise ProblemError(
                f"{MANIFEST}: {where} ({metric}): from low = {low} to high = {high} is too far to measure."
            )
        weight = _number(entry.get("weight", 1.0), f"{where}: weight")
        if weight < 0:
            raise ProblemError(f"{MANIFEST}: {where} ({metric}): weight = {weight} must not be negative.")
        groups = _texts(entry, "groups", where)
        for group in groups or [""]:
            components.append(
                RewardComponent(
                    name=f"{metric}/{group}" if group else metric,
                    direction=direction,
                    low=low,
                    high=high,
                    unit=_text(entry, "unit", "", where=where),
                    weight=weight / max(1, len(groups)),
                    metric=metric,
                    group=group,
                    reduce=_choice(Reduce, entry.get("reduce", "mean"), f"{where}: reduce"),
                )
            )
    names = [component.name for component in components]
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise ProblemError(f"{MANIFEST}: [[rewards]] declares {_list(twice)} more than once.")
    total = sum(component.weight for component in components)
    if total == 0:
        raise ProblemError(f"{MANIFEST}: every reward has weight 0, so nothing is preferred. Give one a weight.")
    if not math.isfinite(total):
        raise ProblemError(
            f"{MANIFEST}: the sum of every weight is too large. Only their ratios matter: make them smaller."
        )
    return RewardSpec(tuple(components))


def _stages(table: Mapping[str, Any], trust: Trust, metrics: set[str]) -> tuple[Stage, ...]:
    entries = table.get("stages", [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise ProblemError(f"{MANIFEST}: stages must be tables, each under [[stages]].")
    stages: list[Stage] = []
    for number, entry in enumerate(entries, 1):
        where = f"[[stages]] number {number}"
        name, last = _text(entry, "name", where=where), number == len(entries)
        if trust is Trust.SELF_REPORTED:
            _refuse_unknown(entry, {"name", "threshold"}, f"{where} ({name}), of self-reported rewards: ")
            value = entry.get("threshold")
            threshold = None if value is None else _number(value, f"{where} ({name}): threshold")
            stages.append(Stage(name, threshold=threshold))
            continue
        _refuse_unknown(entry, {"name", "groups", "gate"}, f"{where} ({name}): ")
        groups, gate = _texts(entry, "groups", f"{where} ({name})"), entry.get("gate", {})
        if not isinstance(gate, dict) or not set(gate) <= metrics:
            raise ProblemError(
                f"{MANIFEST}: {where} ({name}): gate must be a table like {{ {min(metrics)} = 0.5 }} with names of "
                f"[[rewards]], which are {_list(sorted(metrics))}; not {gate!r}."
            )
        if last and gate:
            raise ProblemError(f"{MANIFEST}: {where} ({name}): a gate leads to another stage, and this is the last.")
        if not groups and not last:
            raise ProblemError(f"{MANIFEST}: {where} ({name}): name the groups of its cases; only the last may not.")
        bounds = {metric: _number(bound, f"{where} ({name}): gate {metric}") for metric, bound in gate.items()}
        stages.append(Stage(name, tuple(groups), bounds))
    for what, names in (
        ("declares the stage", [stage.name for stage in stages]),
        ("has the group", [group for stage in stages for group in stage.groups]),
    ):
        if twice := sorted({name for name in names if names.count(name) > 1}):
            raise ProblemError(f"{MANIFEST}: [[stages]] {what} {_list(twice)} more than once.")
    return tuple(stages)


def _command(table: Mapping[str, Any], limits: Limits, trust: Trust, reference: str) -> Command:
    _refuse_unknown(table, {field.name for field in fields(Command)}, "[command] ")
    if not (run := _texts(table, "run", "[command]")):
        raise ProblemError(f'{MANIFEST}: [command] run is missing; it must be a list such as ["./program"].')
    if trust is Trust.SELF_REPORTED:
        raise ProblemError(f"{MANIFEST}: [command] is for trust = 'split'; an imported evaluator runs programs itself.")
    if reference:
        raise ProblemError(f"{MANIFEST}: reference = {reference!r} is for programs in Python, which have no [command].")
    if not limits.processes or not limits.scratch_mib:
        raise ProblemError(
            f"{MANIFEST}: [command] needs files and processes: [limits] scratch_mib = 64, processes = 16, or more."
        )
    seconds = _number(table.get("build_seconds", BUILD_SECONDS), "[command] build_seconds")
    memory = _number(table.get("build_memory_mib", BUILD_MEMORY_MIB), "[command] build_memory_mib")
    if not 0 < seconds <= 3600 or not 0 < memory <= MOST["memory_mib"]:
        raise ProblemError(
            f"{MANIFEST}: [command] build_seconds and build_memory_mib must be above 0 and within reason."
        )
    return Command(tuple(run), tuple(_texts(table, "build", "[command]")), seconds, int(memory))


def _limits(table: Mapping[str, Any]) -> Limits:
    _refuse_unknown(table, {field.name for field in fields(Limits)}, "[limits] ")
    values: dict[str, Any] = {}
    for name, value in table.items():
        if name == "imports":
            values[name] = tuple(_texts(table, name, "[limits]"))
            continue
        number = _number(value, f"[limits] {name}")
        if number < 0 or (number == 0 and name not in ("processes", "gpus", "scratch_mib")):
            raise ProblemError(f"{MANIFEST}: [limits] {name} = {value} must be above 0.")
        if number > MOST[name]:
            raise ProblemError(f"{MANIFEST}: [limits] {name} = {value} must be at most {MOST[name]}.")
        if not name.endswith("seconds") and not number.is_integer():
            raise ProblemError(f"{MANIFEST}: [limits] {name} = {value} must be a whole number.")
        values[name] = number if name.endswith("seconds") else int(number)
    return Limits(**values)


# ---------------------------------------------------------------------------- reading with care


def _read(folder: Path, name: str) -> bytes:
    path = folder / name
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise ProblemError(f"{path}: larger than {MAX_FILE_BYTES} bytes.")
        if not path.is_file():
            raise ProblemError(f"{path}: not a file. It is named in {MANIFEST}; a pipe or a folder cannot be read.")
        if not path.resolve().is_relative_to(folder.resolve()):
            raise ProblemError(f"{path}: leads out of the problem's folder. Copy the file in.")
        return path.read_bytes()
    except OSError as error:
        raise ProblemError(
            f"{path}: {error.strerror}. It is named in {MANIFEST}; create it or correct the name."
        ) from None


def _check_name(name: str) -> None:
    """A name leads to one file in the folder, in one spelling, and can stand in an edit's SEARCH line."""
    pure = PurePosixPath(name)
    if pure.is_absolute() or ".." in pure.parts or not pure.parts or "\\" in name:
        raise ProblemError(f"{MANIFEST}: file name {name!r} must be relative and stay inside the problem's folder.")
    if str(pure) != name or not name.isprintable() or "`" in name or name != name.strip():
        raise ProblemError(
            f"{MANIFEST}: file name {name!r} must be plain: no './', '//', backticks or control characters."
        )


def _toml(data: bytes) -> dict[str, Any]:
    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:  # not TOML, not UTF-8, a number without end, nested too deep
        raise ProblemError(f"{MANIFEST}: not valid TOML: {error}.") from None


def _refuse_unknown(table: Mapping[str, Any], known: set[str], where: str) -> None:
    if unknown := sorted(set(table) - known):
        raise ProblemError(f"{MANIFEST}: {where}unknown {_list(unknown)}. Known are {_list(sorted(known))}.")


def _program_paths(table: Mapping[str, Any]) -> list[str]:
    paths = _texts(table, "program")
    if not paths:
        raise ProblemError(f'{MANIFEST}: name the seed\'s files, for example program = ["seed.py"].')
    return paths


def _named_files(table: Mapping[str, Any]) -> dict[str, str]:
    """Every file that the manifest names, with the key that names it."""
    named = dict.fromkeys(_program_paths(table), "program")
    named |= dict.fromkeys(_texts(table, "data"), "data") | {_text(table, "evaluator", "evaluate.py"): "evaluator"}
    if reference := _text(table, "reference", ""):
        named[reference] = "reference"
    for path in named:
        _check_name(path)
    return named


def _text(table: Mapping[str, Any], key: str, default: str | None = None, where: str = "") -> str:
    value = table.get(key, default)
    at = f"{where}: {key}" if where else key
    if value is None:
        raise ProblemError(f"{MANIFEST}: {at} is missing.")
    if not isinstance(value, str) or (not value.strip() and default != ""):
        raise ProblemError(f"{MANIFEST}: {at} must be a text, not {value!r}.")
    return value


def _texts(table: Mapping[str, Any], key: str, where: str = "") -> list[str]:
    value = table.get(key, [])
    at = f"{where}: {key}" if where else key
    if not isinstance(value, list) or not all(isinstance(item, str) and item for item in value):
        raise ProblemError(f"{MANIFEST}: {at} must be a list of texts, not {value!r}.")
    if len(set(value)) < len(value):
        raise ProblemError(f"{MANIFEST}: {at} = {value} names something twice.")
    return value


def _table(table: Mapping[str, Any], key: str) -> dict[str, Any]:
    value = table.get(key, {})
    if not isinstance(value, dict):
        raise ProblemError(f"{MANIFEST}: [{key}] must be a table, not {value!r}.")
    return value


def _number(value: Any, where: str) -> float:
    try:
        number = float(value) if isinstance(value, int | float) and not isinstance(value, bool) else math.nan
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise ProblemError(f"{MANIFEST}: {where} must be a finite number, not {value!r}.")
    return number


def _choice(kind: type[Choice], value: Any, where: str) -> Choice:
    try:
        return kind(value)
    except ValueError:
        raise ProblemError(f"{MANIFEST}: {where} must be one of {_list(list(kind))}, not {value!r}.") from None


def _list(names: Sequence[str]) -> str:
    return ", ".join(names)
