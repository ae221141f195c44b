"""Rows of a suite as tasks, in the shapes that HumanEval, MBPP and LiveCodeBench have, and in our own.

A row is untrusted: it is looked at, and never run here. Code of tests is cut into one case for each assertion.
"""

from __future__ import annotations

import ast
import base64
import builtins
import json
import pickletools
import zlib
from collections.abc import Callable, Mapping
from typing import Any

from evolve.suites.task import Task

MOST_TESTS = 256
MOST_PACKED_BYTES = 32 << 20
"""Of tests that a row holds packed."""


class RowError(ValueError):
    """A row cannot be used; says which key, what was expected and what to do."""


def read_row(row: object) -> Task:
    """The task of a row.

    Raises:
        RowError: it has none of the shapes, or something in it does not fit.
    """
    if not isinstance(row, dict):
        raise RowError(f"a row must be an object, not {_kind(row)}")
    for key, read in _SHAPES.items():
        if key in row:
            task = read(row)
            break
    else:
        raise RowError(
            f"no tests: expected one of the keys {', '.join(_SHAPES)}, not {', '.join(sorted(row)[:12]) or 'none'}"
        )
    if not task.tests:
        raise RowError("not one of its tests asks the function anything; leave the row out")
    if len(task.tests) > MOST_TESTS:
        raise RowError(f"{len(task.tests)} tests; a task may have {MOST_TESTS}, for each is a reward of its own")
    return task


# --------------------------------------------------------------------------------------- the shapes


def _human_eval(row: Mapping[str, Any]) -> Task:
    """prompt, entry_point, test (`def check(candidate)`), canonical_solution (what follows the prompt)."""
    prompt, entry = _text(row, "prompt"), _text(row, "entry_point")
    solution = _text(row, "canonical_solution", "")
    return Task(
        name=_name(row),
        statement=f"Complete the function `{entry}`:\n\n{prompt.strip()}",
        seed=_without_docstring(prompt, entry),
        tests=tuple({"code": code} for code in _checks(_text(row, "test"))),
        entry=entry,
        before=prompt,
        solution=prompt + solution if solution else None,
    )


def _mbpp(row: Mapping[str, Any]) -> Task:
    """text or prompt, code (a solution), test_list (assertions), test_setup_code or test_imports."""
    asserts, code = _texts(row, "test_list"), _text(row, "code", "")
    before = "\n".join([_text(row, "test_setup_code", ""), *_texts(row, "test_imports", ())])
    _parsed(before, "test_setup_code")
    trees = [_parsed(line, f"test_list[{number}]") for number, line in enumerate(asserts)]
    entry = _tested_function(trees, _parsed(before, "test_setup_code"), _parsed(code, "code"))
    statement = _text(row, "text" if "text" in row else "prompt")
    return Task(
        name=_name(row),
        statement=f"{statement.strip()}\n\nThe function is called `{entry}`, as in `{asserts[0].strip()}`.",
        seed=f"def {entry}(*args):\n    return None\n",
        tests=tuple({"code": line} for line in dict.fromkeys(asserts)),
        entry=entry,
        before=before,
        solution=code or None,
    )


def _live_code_bench(row: Mapping[str, Any]) -> Task:
    """question_content, starter_code, public_test_cases and private_test_cases (JSON, or packed), metadata."""
    listed = [*_listed(row, "public_test_cases"), *_listed(row, "private_test_cases")]
    kinds = {_text(test, "testtype", "stdin") for test in listed}
    if len(kinds) > 1 or not kinds <= {"stdin", "functional"}:
        raise RowError(f"testtype must be stdin or functional throughout, not {', '.join(sorted(kinds))}")
    statement, starter = _text(row, "question_content").strip(), _text(row, "starter_code", "")
    name = _name(row, "question_id")
    if kinds == {"stdin"}:
        tests = [{"stdin": _text(test, "input"), "stdout": _text(test, "output")} for test in listed]
        return Task(name, f"{statement}\n\nRead standard input, write standard output.", PROGRAM, _once(tests))
    metadata = _json(row.get("metadata", "{}"), "metadata")
    function = _text(metadata if isinstance(metadata, dict) else {}, "func_name")
    entry = f"Solution.{function}" if "class Solution" in starter else function
    tests = [_functional(test, f"test {number}") for number, test in enumerate(listed)]
    body = "    " if entry == function else "        "
    seed = f"{starter.rstrip()}\n{body}pass\n"
    return Task(name, f"{statement}\n\nBegin with:\n\n{starter.strip()}", seed, _once(tests), entry=entry)


def _functional(test: Mapping[str, Any], where: str) -> dict[str, Any]:
    args = [_json(line, f"{where}: input") for line in _text(test, "input").splitlines() if line.strip()]
    return {"args": args, "kwargs": {}, "output": _json(test.get("output"), f"{where}: output")}


def _own(row: Mapping[str, Any]) -> Task:
    """name, statement, cases of {args, kwargs, output} or {stdin, stdout}, entry, and perhaps seed and solution."""
    tests: list[dict[str, Any]] = []
    for number, case in enumerate(_listed(row, "cases")):
        where = f"cases[{number}]"
        if "stdin" in case:
            tests.append({"stdin": _text(case, "stdin"), "stdout": _text(case, "stdout")})
            continue
        args, kwargs = case.get("args", []), case.get("kwargs", {})
        if not isinstance(args, list) or not isinstance(kwargs, dict) or "output" not in case:
            raise RowError(f"{where}: expected args (a list), kwargs (an object) and output, or stdin and stdout")
        tests.append({"args": args, "kwargs": kwargs, "output": case["output"]})
    asked = ["stdin" not in test for test in tests]
    if any(asked) and not all(asked):
        raise RowError("cases: some have stdin and some have not; a task has one kind")
    entry = _text(row, "entry") if any(asked) else ""
    seed = _text(row, "seed", f"def {entry}(*args, **kwargs):\n    return None\n" if entry else PROGRAM)
    return Task(_name(row), _text(row, "statement"), seed, _once(tests), entry, solution=row.get("solution"))


PROGRAM = "import sys\n\ntext = sys.stdin.read()\n"
"""What a program begins with that reads standard input."""

_SHAPES: Mapping[str, Callable[[Mapping[str, Any]], Task]] = {
    "cases": _own,
    "entry_point": _human_eval,
    "test_list": _mbpp,
    "public_test_cases": _live_code_bench,
}
"""By the key that only this shape has."""


# --------------------------------------------------------------------------------- code, looked at


def _checks(test: str) -> list[str]:
    """The code of `test` once for each assertion of its `check`, the other assertions left out.

    Assertions that have nothing to do with the candidate are no tests: `assert True`.
    """
    tree = _parsed(test, "test")
    check = next((node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "check"), None)
    if check is None or len(check.args.args) != 1:
        raise RowError("test: expected a function check(candidate)")
    around = [node for node in tree.body if node is not check]
    answers = {check.args.args[0].arg}
    codes: list[str] = []
    setup: list[ast.stmt] = []
    for statement in check.body:
        names = {node.id for node in ast.walk(statement) if isinstance(node, ast.Name)}
        if not any(isinstance(node, ast.Assert) for node in ast.walk(statement)):
            setup.append(statement)
            if names & answers:  # what it assigns are answers, too
                answers |= names
        elif names & answers:
            called = ast.Call(ast.Name("check", ast.Load()), [ast.Name("candidate", ast.Load())], [])
            whole = [*around, _with_body(check, [*setup, statement]), ast.Expr(called)]
            codes.append(_written(ast.Module(whole, []), "test"))
    return list(dict.fromkeys(codes))


def _with_body(function: ast.FunctionDef, body: list[ast.stmt]) -> ast.FunctionDef:
    made = ast.FunctionDef(name=function.name, args=function.args, body=body, decorator_list=[])
    return ast.copy_location(made, function)


def _tested_function(tests: list[ast.Module], before: ast.Module, code: ast.Module) -> str:
    """The one function that the tests call and that is nowhere defined but in the solution."""
    called = {
        node.func.id
        for tree in tests
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    defined = {node.name for node in code.body if isinstance(node, ast.FunctionDef)}
    helpers = {node.name for node in before.body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    found = called & defined or called - set(dir(builtins)) - helpers
    if len(found) != 1:
        raise RowError(f"test_list: expected calls of one function, and found {', '.join(sorted(found)) or 'none'}")
    return found.pop()


def _without_docstring(prompt: str, entry: str) -> str:
    """The prompt as a program that returns None: the statement holds the docstring already."""
    tree = _parsed(prompt, "prompt")
    function = next((node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == entry), None)
    if function is None:
        raise RowError(f"prompt: it defines no function {entry!r}, which entry_point names")
    lines, said = prompt.split("\n"), function.body[0]
    if ast.get_docstring(function) is None or said.lineno == function.lineno:
        return prompt.rstrip() + "\n"
    end = said.end_lineno or said.lineno
    return "\n".join([*lines[: said.lineno - 1], " " * said.col_offset + "pass", *lines[end:]]).rstrip() + "\n"


def _parsed(code: str, where: str) -> ast.Module:
    try:
        return ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise RowError(f"{where}: no Python that can be read: {type(error).__name__}: {error}") from None


def _written(tree: ast.Module, where: str) -> str:
    try:
        return ast.unparse(ast.fix_missing_locations(tree))
    except RecursionError:
        raise RowError(f"{where}: nested too deep to be written again") from None


# ------------------------------------------------------------------------------ reading with care


def _name(row: Mapping[str, Any], key: str = "") -> str:
    for name in filter(None, (key, "name", "task_id", "id")):
        if isinstance(value := row.get(name), str | int) and str(value).strip():
            return str(value)
    raise RowError(f"no name: expected a text or a number as {key or 'name, task_id'} or id")


def _text(row: Mapping[str, Any], key: str, default: str | None = None) -> str:
    value = row.get(key, default)
    if not isinstance(value, str):
        raise RowError(f"{key} must be a text, not {_kind(value)}" if key in row else f"{key} is missing")
    return value


def _texts(row: Mapping[str, Any], key: str, default: tuple[str, ...] | None = None) -> list[str]:
    value = row.get(key, default)
    if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
        raise RowError(f"{key} must be a list of texts, not {_kind(value)}")
    if default is None and not value:
        raise RowError(f"{key} is empty; leave the row out")
    return list(value)


def _listed(row: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    """A list of objects: as it is, as JSON, or as LiveCodeBench packs it."""
    value = row.get(key, [])
    if isinstance(value, str):
        value = _json(value if value.lstrip().startswith("[") else _unpacked(value, key), key)
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise RowError(f"{key} must be a list of objects, not {_kind(value)}")
    return value


def _unpacked(packed: str, key: str) -> str:
    """The text in a pickle of one text, compressed, in base 64. It is read, not loaded: a pickle can run anything."""
    try:
        unzip = zlib.decompressobj()
        data = unzip.decompress(base64.b64decode(packed, validate=True), MOST_PACKED_BYTES)
        if unzip.unconsumed_tail:
            raise RowError(f"{key}: more than {MOST_PACKED_BYTES} bytes when it is unpacked")
        texts = []
        for opcode, argument, _ in pickletools.genops(data):
            if isinstance(argument, str):
                texts.append(argument)
            elif opcode.name not in ("PROTO", "FRAME", "MEMOIZE", "BINPUT", "PUT", "STOP"):
                raise RowError(f"{key}: a pickle of more than one text ({opcode.name}), which is not loaded")
    except (ValueError, zlib.error) as error:
        if isinstance(error, RowError):
            raise
        raise RowError(f"{key}: neither JSON nor what LiveCodeBench packs: {error}") from None
    if len(texts) != 1:
        raise RowError(f"{key}: a pickle of {len(texts)} texts; expected one")
    return texts[0]


def _json(text: object, where: str) -> Any:
    if not isinstance(text, str):
        raise RowError(f"{where} must be JSON in a text, not {_kind(text)}")
    try:
        return json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise RowError(f"{where}: not JSON: {error}") from None


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no number")


def _once(tests: list[dict[str, Any]]) -> tuple[dict[str, Any], ...]:
    """Without what comes twice, which would be two rewards for one thing."""
    return tuple({json.dumps(test, sort_keys=True): test for test in tests}.values())


def _kind(value: object) -> str:
    return {dict: "an object", list: "a list", str: "a text", type(None): "null"}.get(type(value), f"{value!r:.40}")
