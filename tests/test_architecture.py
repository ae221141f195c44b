"""Who may import whom. The table in this file is the document."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
OURS = {"evolve", "policy", "sandbox", "db", "api"}

MAY_IMPORT = {
    # folder     of ours                                        of others
    "evolve": ({"evolve"}, {"numpy", "moocore"}),
    "policy": ({"evolve", "policy"}, {"numpy", "httpx", "torch", "transformers", "peft", "tokenizers"}),
    "sandbox": ({"evolve", "sandbox"}, {"docker", "numpy"}),
    "db": ({"evolve", "db"}, {"numpy", "sqlalchemy", "alembic"}),
    "api": (
        {"evolve", "policy", "sandbox", "db", "api"},
        {
            "numpy",
            "typer",
            "rich",
            "sqlalchemy",
            "ray",
            "fastapi",
            "starlette",
            "pydantic",
            "uvicorn",
            "pyarrow",
            "httpx",
            "packaging",
            "prometheus_client",
            "opentelemetry",
            "yaml",
        },
    ),
}
COMPOSITION_ROOTS = {
    f"api/{name}.py"
    for name in (
        *("wiring", "policies", "train", "trainer", "pretrain", "probe", "practice", "sandboxes", "judge", "verl"),
        *("verify", "check", "doctor", "rescore", "selftest", "show", "filter"),
    )
}
"""The only modules that build an executor or a mutator, train one, or look at what they would need."""
TORCH = {
    f"policy/{name}.py"
    for name in ("learner", "model", "passes", "round", "sampling", "surrogate", "tuner", "nano/muon", "nano/pretrain")
}
"""The only modules that import what the extra `policy` brings; `TYPE_CHECKING` and the inside of functions aside."""
INSIDE_THE_BOX = {
    f"sandbox/{name}.py"
    for name in (
        "confine",
        "foreign",
        "frames",
        "guest",
        "harness",
        "jail",
        "landlock",
        "libc",
        "runner",
        "seccomp",
        "stream",
    )
}
"""Loaded beside candidates: standard library only, and numpy where a frame holds an array."""


def imports(path: Path) -> set[str]:
    """Full names of what a file imports, wherever in the file."""
    return {name for node in ast.walk(ast.parse(path.read_text())) for name in imported(node)}


def imported(node: ast.AST) -> set[str]:
    """Full names of what a statement imports."""
    if isinstance(node, ast.Import):
        return {alias.name for alias in node.names}
    if isinstance(node, ast.ImportFrom):
        assert node.level == 0, "relative imports hide who knows whom"
        return {node.module or ""}
    return set()


def neighbours(path: Path) -> set[str]:
    """Modules of its own folder that a file imports."""
    return {
        alias.name
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.ImportFrom) and node.module == path.parent.name
        for alias in node.names
    }


def sources(folder: str) -> list[Path]:
    return [path for path in sorted((ROOT / folder).rglob("*.py")) if "problems" not in path.parts]


@pytest.mark.parametrize("folder", sorted(OURS))
def test_a_folder_imports_only_what_the_table_allows(folder: str) -> None:
    ours, others = MAY_IMPORT[folder]
    for path in sources(folder):
        tops = {name.partition(".")[0] for name in imports(path)} - set(sys.stdlib_module_names)
        assert tops & OURS <= ours, f"{path.relative_to(ROOT)} imports {tops & OURS - ours}"
        assert tops - OURS <= others, f"{path.relative_to(ROOT)} imports {tops - OURS - others}"


def test_only_composition_roots_build_executors_and_mutators() -> None:
    for folder in OURS - {"sandbox", "policy"}:
        for path in sources(folder):
            reaches_out = {name for name in imports(path) if name.partition(".")[0] in ("sandbox", "policy")}
            name = str(path.relative_to(ROOT))
            assert not reaches_out or name in COMPOSITION_ROOTS, f"{name} imports {reaches_out}"


def test_only_models_import_torch() -> None:
    for folder in OURS:
        for path in sources(folder):
            heavy = {
                alias
                for node in ast.parse(path.read_text()).body
                for alias in imported(node)
                if alias.partition(".")[0] in {"torch", "transformers", "peft"}
            }
            name = str(path.relative_to(ROOT))
            assert not heavy or name in TORCH, f"{name} imports {heavy}"


def test_what_runs_beside_candidates_knows_nothing_of_ours() -> None:
    for name in INSIDE_THE_BOX:
        foreign = {top.partition(".")[0] for top in imports(ROOT / name)} - set(sys.stdlib_module_names)
        assert foreign <= {"numpy", "sandbox"}, f"{name} imports {foreign}"
        ours = {f"sandbox/{neighbour}.py" for neighbour in neighbours(ROOT / name)}
        assert ours <= INSIDE_THE_BOX, f"{name} imports {ours}"


def test_help_loads_nothing_heavy() -> None:
    """`quiver --help` answers at once: no database, no arrays, no network stack."""
    code = "import sys, api.cli; print(' '.join(sys.modules))"
    loaded = set(
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    )

    assert not loaded & {"numpy", "sqlalchemy", "alembic", "httpx", "moocore", "ray", "torch"}


def test_no_function_is_longer_than_a_screen_and_no_file_longer_than_six_hundred_lines() -> None:
    for folder in OURS:
        for path in sources(folder):
            text = path.read_text()
            assert text.count("\n") <= 600, f"{path.relative_to(ROOT)} is too long"
            if "migrations" in path.parts:
                continue
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                    lines = (node.end_lineno or 0) - node.lineno + 1
                    assert lines <= 70, f"{path.relative_to(ROOT)}: {node.name} has {lines} lines"
