"""A suite: a folder of problems, or a JSONL of programming tasks; some of them hidden, by their names.

What campaigns have asked, from their database, is one too (`db/asked.py`).
"""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from evolve.candidate import Candidate
from evolve.problem import MANIFEST, Problem, ProblemError, load_problem
from evolve.program import Program
from evolve.randomness import stream
from evolve.suites.shapes import RowError, read_row
from evolve.suites.task import problem_of, solved

HIDDEN = 0.2
"""Share of a suite that nothing is trained on."""
MOST_ROW_BYTES = 16 << 20
MOST_BYTES = 1 << 30
"""Of the whole suite, unpacked."""
SUFFIXES = (".jsonl", ".jsonl.gz")


class SuiteError(ProblemError):
    """A suite cannot be used; says where, what was expected and what to do."""


@dataclass(frozen=True, slots=True)
class Member:
    """A problem of a suite, or a prompt of a search for one."""

    name: str
    """Unique in the suite."""
    problem: Problem
    solution: Program | None = None
    """A program that passes everything, where the suite knows one."""
    shown: tuple[Candidate, ...] = ()
    """What the search has shown in its prompt, a parent and its inspirations. Else the problem's seed is the parent."""


@dataclass(frozen=True, slots=True)
class Suite:
    members: tuple[Member, ...]

    def split(self, seed: int, share: float = HIDDEN) -> tuple[tuple[Member, ...], tuple[Member, ...]]:
        """(train, hidden). Where a problem belongs depends on the seed and its name alone, whatever joins the suite.

        Raises:
            SuiteError: one of the two is empty.
        """
        is_hidden = [stream(seed, "suite", member.name).random() < share for member in self.members]
        train = tuple(m for m, hidden in zip(self.members, is_hidden, strict=True) if not hidden)
        hidden = tuple(m for m, hidden in zip(self.members, is_hidden, strict=True) if hidden)
        if not train or not hidden:
            raise SuiteError(
                f"of {len(self.members)} problems {len(hidden)} are hidden with seed {seed}, and some of each kind are "
                "needed: add problems, or choose another seed"
            )
        return train, hidden


def load_suite(path: Path) -> Suite:
    """Read all problems of a folder, in the order of their names, or all rows of a `.jsonl` or `.jsonl.gz`.

    Raises:
        SuiteError: with the line or the folder at fault.
    """
    if path.is_dir():
        members = list(_folders(path))
    elif path.is_file() and path.name.endswith(SUFFIXES):
        members = list(_rows(path))
    else:
        raise SuiteError(f"{path}: expected a folder of problems, or a file that ends in {' or '.join(SUFFIXES)}")
    if not members:
        raise SuiteError(f"{path}: there is no problem in it")
    return Suite(tuple(members))


def _folders(path: Path) -> Iterator[Member]:
    for folder in sorted(path.iterdir()):
        if (folder / MANIFEST).is_file():
            try:
                yield Member(folder.name, load_problem(folder))
            except ProblemError as error:
                raise SuiteError(str(error)) from None


def _rows(path: Path) -> Iterator[Member]:
    seen: dict[str, int] = {}
    for number, line in _lines(path):
        where = f"{path}, line {number}"
        try:
            task = read_row(json.loads(line, parse_constant=_refuse))
            problem = problem_of(task)
            solution = solved(problem, task.solution) if task.solution is not None else None
        except (RowError, ProblemError) as error:
            raise SuiteError(f"{where}: {error}") from None
        except (ValueError, RecursionError) as error:  # not JSON, not UTF-8, or nested too deep
            raise SuiteError(f"{where}: not JSON that can be used: {error}") from None
        if task.name in seen:
            raise SuiteError(
                f"{where}: {task.name!r} is the name of line {seen[task.name]}, too; names tell rows apart"
            )
        seen[task.name] = number
        yield Member(task.name, problem, solution)


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """The lines that are not blank, with their numbers from 1."""
    total = number = 0
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            while line := file.readline(MOST_ROW_BYTES + 1):
                number, total = number + 1, total + len(line)
                if len(line) > MOST_ROW_BYTES:
                    raise SuiteError(f"{path}, line {number}: longer than {MOST_ROW_BYTES} bytes")
                if total > MOST_BYTES:
                    raise SuiteError(f"{path}, line {number}: more than {MOST_BYTES} bytes up to here; cut the suite")
                if line.strip():
                    yield number, line
    except (OSError, EOFError, zlib.error) as error:
        raise SuiteError(f"{path}, after line {number}: cannot be read: {error}") from None


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no number")
