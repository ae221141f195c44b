"""Suites: what each shape of a row becomes, how the split holds, and what is refused with which words."""

from __future__ import annotations

import base64
import gzip
import json
import pickle
import zlib
from pathlib import Path
from typing import Any

import pytest

from evolve.program import Program
from evolve.prompt import build_prompt
from evolve.suites.shapes import MOST_TESTS, RowError, read_row
from evolve.suites.suite import Suite, SuiteError, load_suite
from evolve.suites.task import problem_of
from tests.factories import candidate, problem_files

OWN: dict[str, Any] = {
    "name": "add",
    "statement": "Add two numbers.",
    "entry": "add",
    "solution": "def add(a, b):\n    return a + b\n",
    "cases": [{"args": [1, 2], "output": 3}, {"args": [2, 2], "output": 4}, {"args": [1, 2], "output": 3}],
}
HUMAN_EVAL: dict[str, Any] = {
    "task_id": "HumanEval/900",
    "prompt": 'def half(n):\n    """Half of n.\n    >>> half(4)\n    2\n    """\n',
    "entry_point": "half",
    "canonical_solution": "    return n // 2\n",
    "test": "METADATA = {}\n\n\ndef check(candidate):\n    two = 2\n    assert candidate(4) == two\n"
    "    assert True, 'nothing'\n    for n in range(3):\n        assert candidate(2 * n) == n\n"
    "    assert candidate(4) == two\n",
}
MBPP: dict[str, Any] = {
    "task_id": 7,
    "text": "Write a function to find the shared elements.",
    "code": "def shared(a, b):\n    return tuple(sorted(set(a) & set(b)))\n",
    "test_setup_code": "",
    "test_list": ["assert set(shared((3, 4), (4, 5))) == {4}", "assert shared([1], [1]) == (1,)"],
}


def packed(tests: list[dict[str, str]]) -> str:
    return base64.b64encode(zlib.compress(pickle.dumps(json.dumps(tests)))).decode()


STDIN: dict[str, Any] = {
    "question_id": "1873_A",
    "question_content": "Print twice the number.",
    "starter_code": "",
    "public_test_cases": json.dumps([{"input": "2\n", "output": "4\n", "testtype": "stdin"}]),
    "private_test_cases": packed([{"input": "5\n", "output": "10\n", "testtype": "stdin"}]),
    "metadata": "{}",
}
FUNCTIONAL: dict[str, Any] = STDIN | {
    "question_id": "2777",
    "starter_code": "class Solution:\n    def twice(self, n: int) -> int:\n        ",
    "public_test_cases": json.dumps([{"input": "2", "output": "4", "testtype": "functional"}]),
    "private_test_cases": "[]",
    "metadata": json.dumps({"func_name": "twice"}),
}


def suite_file(folder: Path, *rows: object) -> Path:
    path = folder / "suite.jsonl"
    path.write_text("".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows))
    return path


@pytest.mark.parametrize(
    ("row", "tests", "entry"),
    [(OWN, 2, "add"), (HUMAN_EVAL, 2, "half"), (MBPP, 2, "shared"), (STDIN, 2, ""), (FUNCTIONAL, 1, "Solution.twice")],
)
def test_every_shape_becomes_a_problem_with_a_reward_for_each_test(row: object, tests: int, entry: str) -> None:
    task = read_row(row)
    problem = problem_of(task)

    assert (len(task.tests), task.entry) == (tests, entry)
    assert len(problem.rewards) == tests
    assert problem_of(read_row(row)).id == problem.id


def test_code_of_tests_is_cut_into_assertions_that_ask_the_candidate_something() -> None:
    first, loop = (test["code"] for test in read_row(HUMAN_EVAL).tests)

    assert "two = 2" in first
    assert "for n in range(3)" in loop
    assert "for n" not in first
    assert "nothing" not in first + loop


def test_the_prompt_shows_the_task_and_neither_tests_nor_plumbing() -> None:
    problem = problem_of(read_row(HUMAN_EVAL))

    shown = "\n".join(m.content for m in build_prompt(problem, candidate(0, (0.0, 0.0), problem.seed), (), 3).messages)

    assert ">>> half(4)" in shown
    assert "def half(n):\n    pass" in shown
    assert "unpack" not in shown
    assert "candidate(2 * n)" not in shown


def test_a_split_depends_on_the_seed_and_the_name_alone(tmp_path: Path) -> None:
    rows = [OWN | {"name": f"add-{number}"} for number in range(40)]
    some, all_of_them = (load_suite(suite_file(tmp_path, *rows[:n])) for n in (20, 40))

    hidden_of_some, hidden_of_all = ({m.name for m in suite.split(3)[1]} for suite in (some, all_of_them))

    assert hidden_of_some == hidden_of_all & {m.name for m in some.members}
    assert 2 <= len(hidden_of_all) <= 16
    assert {m.name for m in all_of_them.split(4)[1]} != hidden_of_all
    assert len(all_of_them.split(3)[0]) + len(hidden_of_all) == 40


def test_a_suite_of_which_nothing_is_hidden_is_refused() -> None:
    with pytest.raises(SuiteError, match="of 0 problems 0 are hidden with seed 0"):
        Suite(()).split(0)


def test_a_folder_of_problems_is_a_suite(tmp_path: Path) -> None:
    for name in ("b", "a"):
        (tmp_path / name).mkdir()
        for file, data in problem_files(name=f'"{name}"').items():
            (tmp_path / name / file).write_bytes(data)
    (tmp_path / "notes").mkdir()

    assert [member.name for member in load_suite(tmp_path).members] == ["a", "b"]

    (tmp_path / "b" / "seed.py").unlink()
    with pytest.raises(SuiteError, match=r"b/seed\.py: "):
        load_suite(tmp_path)


def test_a_compressed_suite_is_read_and_blank_lines_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "suite.jsonl.gz"
    path.write_bytes(gzip.compress(f"\n{json.dumps(OWN)}\n\n".encode()))

    (member,) = load_suite(path).members

    assert isinstance(member.solution, Program)
    path.write_bytes(path.read_bytes()[:-12])
    with pytest.raises(SuiteError, match="cannot be read"):
        load_suite(path)


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("{", "line 2: not JSON that can be used"),
        ('{"a": NaN}', "line 2: not JSON that can be used: NaN is no number"),
        ("[" * 100_000, "line 2: not JSON that can be used"),
        ([1], "a row must be an object, not a list"),
        ({"name": "x"}, "no tests: expected one of the keys cases, entry_point, test_list, public_test_cases"),
        (OWN | {"name": None}, "no name"),
        (OWN, "'add' is the name of line 1, too"),
        (OWN | {"name": "x", "statement": 3}, "statement must be a text, not 3"),
        (OWN | {"name": "x", "statement": "\ud800"}, "line 2: "),
        (OWN | {"name": "x", "cases": [{"args": [1]}]}, r"cases\[0\]: expected args"),
        (OWN | {"name": "x", "cases": []}, "not one of its tests asks"),
        (OWN | {"name": "x", "cases": [{"args": [n], "output": n} for n in range(MOST_TESTS + 1)]}, "257 tests"),
        (HUMAN_EVAL | {"test": "def check(candidate):\n    assert True\n"}, "not one of its tests asks"),
        (HUMAN_EVAL | {"test": "x = ("}, "test: no Python that can be read: SyntaxError"),
        (HUMAN_EVAL | {"test": "x = " + "(" * 5000}, "test: no Python that can be read"),
        (HUMAN_EVAL | {"entry_point": "other"}, "it defines no function 'other'"),
        (MBPP | {"code": "", "test_list": ["assert f(g(1)) == 2"]}, "calls of one function, and found f, g"),
        (STDIN | {"private_test_cases": "rubbish"}, "private_test_cases: neither JSON nor"),
        (FUNCTIONAL | {"metadata": "{}"}, "func_name is missing"),
    ],
)
def test_a_bad_row_is_named_with_its_line_and_what_to_do(tmp_path: Path, row: object, words: str) -> None:
    text = row if isinstance(row, str) else json.dumps(row)

    with pytest.raises(SuiteError, match=words) as caught:
        load_suite(suite_file(tmp_path, OWN, text))

    assert ", line 2: " in str(caught.value)


class Bomb:
    def __reduce__(self) -> tuple[Any, ...]:
        return (open, ("/tmp/quiver-was-here", "w"))


def test_a_pickle_that_is_more_than_a_text_is_not_loaded() -> None:
    bomb = base64.b64encode(zlib.compress(pickle.dumps(Bomb()))).decode()

    with pytest.raises(RowError, match="a pickle of more than one text"):
        read_row(STDIN | {"private_test_cases": bomb})
    assert not Path("/tmp/quiver-was-here").exists()


def test_what_grows_without_end_when_unpacked_is_refused() -> None:
    bomb = base64.b64encode(zlib.compress(b"x" * (40 << 20))).decode()

    with pytest.raises(RowError, match="bytes when it is unpacked"):
        read_row(STDIN | {"private_test_cases": bomb})
