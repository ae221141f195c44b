"""The README's commands run as printed, and its smallest problem works as printed."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

from evolve.problem import bundled_names

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text()


def blocks(kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def commands() -> list[str]:
    """Every line of the shell blocks, in order."""
    return [line for block in blocks("sh") for line in block.strip().split("\n")]


def run(line: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    program, *arguments = shlex.split(line)
    assert program == "quiver"
    return subprocess.run(
        [sys.executable, "-m", "api.cli", *arguments],
        cwd=cwd,
        env=os.environ | {"PYTHONPATH": str(ROOT), "COLUMNS": "120"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def test_the_commands_of_the_readme_run_as_printed(tmp_path: Path) -> None:
    """In the order of the page, in one folder that also holds the example problem."""
    write_example(tmp_path / "rectangle")
    ran = [line for line in commands() if line.startswith("quiver ")]

    outputs = {line: run(line, tmp_path) for line in ran}

    assert len(ran) >= 8
    for line, done in outputs.items():
        assert done.returncode == 0, f"{line}\n{done.stdout}\n{done.stderr}"
    demo = outputs["quiver demo"].stdout
    for words in (
        "Online bin packing: finished",
        "better",
        "utility under w*",
        "valid",
        "database:",
        "quiver show cmp_",
    ):
        assert words in demo
    assert "the same to the last digit" in outputs["quiver show --rescore"].stdout
    assert (tmp_path / "campaign.jsonl").read_text().count("\n") > 60


def test_every_make_verb_of_the_readme_exists() -> None:
    verbs = set(re.findall(r"(?:^|`)make ([a-z-]+)", README, re.MULTILINE))

    assert {"demo", "test"} <= verbs
    for verb in verbs:
        done = subprocess.run(["make", "-n", verb], cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr


def test_every_file_and_folder_that_a_readme_names_exists() -> None:
    for page in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *ROOT.glob("*/README.md"), *ROOT.glob("*/*/README.md")]:
        if ".venv" in page.parts:
            continue
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text()):
            assert (page.parent / target).exists(), f"{page.relative_to(ROOT)} links to {target}"


def test_the_changelog_begins_with_this_version() -> None:
    changes = (ROOT / "api" / "CHANGELOG.md").read_text()
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]

    assert re.search(r"^## (\S+?),? ", changes, re.MULTILINE)[1] == declared  # type: ignore[index]


def test_the_readme_counts_the_bundled_problems() -> None:
    number = {8: "eight", 9: "nine", 10: "ten", 11: "eleven", 12: "twelve"}[len(bundled_names())]

    assert f"{number} bundled problems" in README


def write_example(folder: Path) -> None:
    """The three files of the README, found by the name in their first line."""
    folder.mkdir()
    for block in blocks("toml") + blocks("python"):
        name = block.split("\n", 1)[0].removeprefix("# ").strip()
        (folder / name).write_text(block)
    assert sorted(entry.name for entry in folder.iterdir()) == ["evaluate.py", "problem.toml", "seed.py"]
