"""The command line as a user types it: real processes, real sandbox, real database."""

from __future__ import annotations

import json
import os
import shutil
from importlib.metadata import version
from pathlib import Path

import pytest

from evolve.problem import BUNDLED, bundled_names
from tests.e2e.command import last_line, quiver
from tests.sandbox.foreign import small, write

SUMMARY = {
    "type", "campaign", "evaluations", "valid", "duplicates", "seconds",
    "best", "seed", "components", "hypervolume", "front_axes", "front_size", "database",
}  # fmt: skip


def test_a_run_ends_with_a_summary_that_a_second_process_confirms(tmp_path: Path) -> None:
    """The best program beats the seed, and scores the same to the last digit in a new process."""
    run = quiver("run", "four_modules", "--evaluations", "80", "--json", cwd=tmp_path)
    summary = last_line(run)
    shown = last_line(quiver("show", "--rescore", "--json", cwd=tmp_path))

    assert summary.keys() >= SUMMARY
    assert summary["evaluations"] == 80
    assert summary["best"]["scalar"] > summary["seed"]["scalar"]
    assert shown["rewards"] == shown["rescored"] == summary["best"]["rewards"]
    assert summary["components"].keys() == summary["best"]["rewards"].keys()
    for name, of in summary["components"].items():
        assert of["best"]["reward"] >= summary["best"]["rewards"][name]  # all are maximised
        assert 0 <= of["low"] <= of["mean"] <= of["high"] <= 1
        assert of["n"] >= summary["valid"]
    assert all(json.loads(line)["type"] for line in run.stdout.splitlines())


def test_two_runs_one_by_one_export_the_same_bytes(tmp_path: Path) -> None:
    exports = []
    for name in ("a", "b"):
        arguments = ["--evaluations", "60", "--concurrency", "1", "--seed", "3", "--database", f"{name}.db"]
        last_line(quiver("run", "four_modules", *arguments, "--json", cwd=tmp_path))
        done = quiver("export", "--reproducible", "--database", f"{name}.db", cwd=tmp_path)
        exports.append(done.stdout)

    assert exports[0] == exports[1]
    assert exports[0].count("\n") > 60


def test_an_export_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    last_line(quiver("run", "four_modules", "--evaluations", "10", "--json", cwd=tmp_path))
    (tmp_path / "folder").mkdir()

    good = quiver("export", "--out", "all.jsonl", cwd=tmp_path)
    bad = quiver("export", "--out", "folder", cwd=tmp_path)

    assert good.returncode == 0
    lines = [json.loads(line) for line in (tmp_path / "all.jsonl").read_text().splitlines()]
    assert [line["type"] for line in lines[:2]] == ["campaign", "candidate"]
    assert bad.returncode == 2
    assert "Choose another place with --out" in bad.stderr
    assert sorted(entry.name for entry in tmp_path.glob("*.part")) == []


def test_a_resumed_campaign_goes_on_with_a_larger_budget(tmp_path: Path) -> None:
    first = last_line(quiver("run", "four_modules", "--evaluations", "20", "--json", cwd=tmp_path))
    second = last_line(quiver("run", "--resume", first["campaign"], "--evaluations", "50", "--json", cwd=tmp_path))

    assert second["campaign"] == first["campaign"]
    assert (first["evaluations"], second["evaluations"]) == (20, 50)
    assert second["seconds"] >= first["seconds"]


@pytest.mark.parametrize("selection", ["pareto", "lexicase", "tournament", "cells", "softmax"])
def test_every_selection_runs(tmp_path: Path, selection: str) -> None:
    done = quiver(
        "run", "four_modules", "--evaluations", "40", "--set", f"selection={selection}", "--json", cwd=tmp_path
    )

    assert last_line(done)["evaluations"] == 40


@pytest.mark.parametrize("name", bundled_names())
def test_every_bundled_problem_passes_its_own_check(tmp_path: Path, name: str) -> None:
    """The seed is valid, repeatable, and scores what problem.toml says it scores."""
    report = last_line(quiver("check", name, "--json", cwd=tmp_path))

    assert report["faults"] == []
    assert report["verdict"] == "ok"


@pytest.mark.parametrize("name", bundled_names())
def test_the_scripted_mutator_finds_something_valid_on_every_bundled_problem(tmp_path: Path, name: str) -> None:
    summary = last_line(quiver("run", name, "--evaluations", "12", "--json", cwd=tmp_path))

    assert summary["valid"] >= 4
    assert summary["best"]["scalar"] >= summary["seed"]["scalar"]


WRONG = [
    (["run"], "give a problem, or --resume"),
    (["run", "no_such_problem"], "no such folder"),
    (["run", "four_modules", "--set", "isles=3"], "unknown setting 'isles'"),
    (["run", "four_modules", "--set", "islands=0"], "islands = 0 must be from 1"),
    (["run", "four_modules", "--set", "islands"], "is not NAME=VALUE"),
    (["run", "four_modules", "--set", "cell_axes=nope", "--set", "selection=cells"], "cell_axes names 'nope'"),
    (["run", "four_modules", "--mutator", "gpt"], "unknown mutator 'gpt'"),
    (["run", "four_modules", "--mutator", "openai:nowhere"], "openai:URL#MODEL"),
    (["run", "four_modules", "--mutator-set", "a=b"], "has no settings"),
    (
        ["run", "four_modules", "--mutator", "openai:http://x/v1#m", "--mutator-set", "warmth=1"],
        "unknown mutator setting",
    ),
    (["run", "four_modules", "--mutator", "hf:"], "hf needs the folder of a model"),
    (["run", "four_modules", "--mutator", "hf:nowhere"], "nowhere holds no config.json"),
    (["run", "four_modules", "--mutator", "nano:nowhere"], "nowhere holds no config.json"),
    (["run", "four_modules", "--mutator", "nano", "--mutator-set", "warmth=1"], "unknown mutator setting 'warmth'"),
    (
        ["run", "four_modules", "--mutator", "nano", "--mutator-set", "adapter=nowhere"],
        "nowhere holds no adapter_config.json",
    ),
    (["policy", "probe", "gpt", "four_modules"], "unknown mutator 'gpt'"),
    (["run", "--resume", "cmp_none"], "no campaign cmp_none"),
    (["run", "--resume", "newest", "--set", "islands=2"], "keeps its settings"),
    (["run", "--resume", "newest", "--mutator", "scripted"], "keeps its settings"),
    (["run", "--resume", "newest", "--seed", "3"], "keeps its settings"),
    (["run", "four_modules", "--set", "cell_axes=nope"], "cell_axes names 'nope'"),
    (["run", "four_modules", "--seed", "99999999999999999999999"], "Invalid value for '--seed'"),
    (["run", "four_modules", "--evaluations", "2.5"], "Invalid value for '--evaluations'"),
    (["show"], "there is no database here"),
    (["export"], "there is no database here"),
    (["prune", "--older-than", "30d"], "there is no database here"),
    (["prune", "--older-than", "soon"], "--older-than 'soon' is no duration"),
    (["prune", "--older-than", "-3d"], "--older-than '-3d' is no duration"),
    (["prune", "--older-than", "1d", "--drop", "logs,programs"], "--drop names 'programs'"),
    (["prune", "--older-than", "1d", "--all", "newest"], "not both"),
    (["prune", "--older-than", "1d", "--dry-run", "--compact"], "--dry-run changes nothing"),
    (["prune"], "Missing option '--older-than'"),
    (["check", "/"], "there is no problem.toml"),
]


@pytest.mark.parametrize(
    ("arguments", "message"), WRONG, ids=lambda value: " ".join(value) if isinstance(value, list) else ""
)
def test_wrong_input_gets_one_clear_line_and_status_two(tmp_path: Path, arguments: list[str], message: str) -> None:
    done = quiver(*arguments, cwd=tmp_path, COLUMNS="200", TERM="dumb")

    assert done.returncode == 2
    assert message in " ".join(done.stderr.replace("│", " ").split())
    assert "Traceback" not in done.stderr


def test_a_refused_order_leaves_no_campaign_behind(tmp_path: Path) -> None:
    quiver("run", "four_modules", "--mutator", "gpt", cwd=tmp_path)
    quiver("run", "four_modules", "--set", "cell_axes=nope", cwd=tmp_path)

    done = quiver("show", cwd=tmp_path)

    assert "none yet" in done.stderr


EVALUATORS = {
    "raises": ("raise RuntimeError('broken')", "score raised RuntimeError: broken (evaluate.py, line"),
    "nan": ("return Reward({name: float('nan') for name in NAMES})", "only finite numbers are rewards"),
    "names": ("return Reward(speed=1.0)", "returned rewards ['speed'], but problem.toml declares ['match']"),
    "nothing": ("return None", "score returned NoneType"),
}


@pytest.mark.parametrize("kind", EVALUATORS)
def test_an_evaluator_that_does_not_do_its_part_is_told_what_to_do(tmp_path: Path, kind: str) -> None:
    body, message = EVALUATORS[kind]
    folder = copy_of("four_modules", tmp_path)
    text = (
        folder / "evaluate.py"
    ).read_text() + f"\n\nNAMES = ['match']\n\n\ndef score(case, out, facts):\n    {body}\n"
    (folder / "evaluate.py").write_text(text)

    check = quiver("check", folder, cwd=tmp_path)
    run = quiver("run", folder, cwd=tmp_path)

    assert check.returncode == run.returncode == 1
    assert message in check.stdout
    assert message in run.stdout


@pytest.mark.parametrize("command", ["check", "run"])
def test_a_seed_that_does_not_compile_is_shown_with_its_line(tmp_path: Path, command: str) -> None:
    folder = copy_of("four_modules", tmp_path)
    (folder / "seed.py").write_text("# EVOLVE-BLOCK-START\ndef run(:\n# EVOLVE-BLOCK-END\n")

    done = quiver(command, folder, cwd=tmp_path)

    assert done.returncode == 1
    assert "SyntaxError" in done.stdout
    assert "(seed.py, line 2)" in done.stdout


def test_a_check_notices_a_seed_that_scores_otherwise_than_expected(tmp_path: Path) -> None:
    folder = copy_of("four_modules", tmp_path)
    toml = (folder / "problem.toml").read_text()
    (folder / "problem.toml").write_text(
        toml.replace("[expected]", '[expected]\n"match/north" = 0.75', 1).replace(
            next(line for line in toml.splitlines() if line.startswith('"match/north"')), "", 1
        )
    )

    done = quiver("check", folder, "--json", cwd=tmp_path)

    assert done.returncode == 1
    assert "problem.toml expects 0.75" in json.loads(done.stdout)["faults"][0]


def test_secrets_of_the_caller_do_not_reach_candidates(tmp_path: Path) -> None:
    folder = copy_of("four_modules", tmp_path)
    seed = (folder / "seed.py").read_text()
    (folder / "seed.py").write_text(
        seed + "\n\nimport os\nprint(sorted(os.environ))\nprint(os.environ.get('QUIVER_API_KEY'))\n"
    )

    report = json.loads(quiver("check", folder, "--json", cwd=tmp_path, QUIVER_API_KEY="sk-secret").stdout)

    assert "QUIVER_API_KEY" not in report["log"]
    assert "sk-secret" not in report["log"]
    assert "None" in report["log"]


def test_what_a_program_holds_cannot_drive_the_terminal(tmp_path: Path) -> None:
    folder = copy_of("four_modules", tmp_path)
    seed = (folder / "seed.py").read_text()
    (folder / "seed.py").write_text(seed + "\n# \x1b[2J\x1b]0;owned\x07 [bold]not markup[/bold]\n")
    last_line(quiver("run", folder, "--evaluations", "1", "--json", cwd=tmp_path))

    done = quiver("show", cwd=tmp_path)

    assert "\x1b" not in done.stdout
    assert "\x07" not in done.stdout
    assert "[bold]not markup[/bold]" in done.stdout


def test_a_read_only_database_folder_is_named(tmp_path: Path) -> None:
    place = tmp_path / "file"
    place.touch()

    done = quiver("run", "four_modules", "--database", place / "q.db", cwd=tmp_path)

    assert done.returncode == 2
    assert str(place) in done.stderr


def copy_of(name: str, folder: Path) -> Path:
    shutil.copytree(BUNDLED / name, folder / name)
    assert os.listdir(folder / name)
    return folder / name


@pytest.mark.parametrize("name", ["50% off?.db", "sp ace/q.db", "p%41#x.db"])
def test_a_database_may_be_called_anything(tmp_path: Path, name: str) -> None:
    summary = last_line(quiver("run", "four_modules", "--evaluations", "3", "--json", "--database", name, cwd=tmp_path))
    shown = last_line(quiver("show", "newest", "--json", "--database", name, cwd=tmp_path))

    assert (tmp_path / name).is_file()
    assert shown["campaign"] == summary["campaign"]


def test_what_a_problem_calls_itself_is_no_markup_and_what_a_candidate_says_no_escape(tmp_path: Path) -> None:
    folder = copy_of("four_modules", tmp_path)
    toml = (folder / "problem.toml").read_text()
    lines = ['title = "[/oops]"' if line.startswith("title") else line for line in toml.splitlines()]
    (folder / "problem.toml").write_text("\n".join(lines))
    seed = (folder / "seed.py").read_text()
    (folder / "seed.py").write_text(seed + "\nprint('\\x1b[2J')\nraise ValueError('\\x1b]0;owned\\x07')\n")

    for command in ("check", "run"):
        done = quiver(command, folder, cwd=tmp_path)

        assert done.returncode == 1, done.stderr
        assert "[/oops]" in done.stdout
        assert "\x1b" not in done.stdout
        assert "\x07" not in done.stdout


def test_a_manifest_error_says_which_folder(tmp_path: Path) -> None:
    folder = copy_of("four_modules", tmp_path)
    (folder / "problem.toml").write_text('direktion = "up"\n')

    done = quiver("check", folder, cwd=tmp_path)

    assert done.returncode == 2
    assert f"{folder}/problem.toml: " in done.stderr


@pytest.mark.parametrize("limit", ["memory_mib = 1e14", "seconds = 1e300", "log_kib = 99999999"])
def test_a_limit_beyond_reason_is_refused(tmp_path: Path, limit: str) -> None:
    folder = copy_of("four_modules", tmp_path)
    toml = (folder / "problem.toml").read_text()
    (folder / "problem.toml").write_text(toml.partition("[limits]")[0] + f"[limits]\n{limit}\n")

    done = quiver("check", folder, cwd=tmp_path)

    assert done.returncode == 2
    assert "must be at most" in done.stderr


def test_a_failed_seed_is_not_offered_as_the_best_program(tmp_path: Path) -> None:
    folder = copy_of("four_modules", tmp_path)
    (folder / "seed.py").write_text("# EVOLVE-BLOCK-START\nx = 1 / 0\n# EVOLVE-BLOCK-END\n")

    first = quiver("run", folder, cwd=tmp_path)
    again = quiver("run", "--resume", "newest", cwd=tmp_path)

    assert first.returncode == again.returncode == 1
    assert "quiver show" not in first.stdout
    assert "ZeroDivisionError" in first.stdout
    assert "ZeroDivisionError" in again.stdout


def test_the_version_is_that_of_the_package(tmp_path: Path) -> None:
    assert quiver("--version", cwd=tmp_path).stdout == f"quiver {version('quiver-evolve')}\n"


def test_migrating_makes_the_tables_and_does_it_again_without_harm(tmp_path: Path) -> None:
    for _ in range(2):
        assert quiver("migrate", cwd=tmp_path).returncode == 0
    assert "no campaigns yet" in quiver("list", cwd=tmp_path).stdout


def test_an_imported_problem_runs_and_says_everywhere_that_nobody_checks_it(tmp_path: Path) -> None:
    write(tmp_path / "theirs", small("return {'combined_score': load(path).x + 1}", program="x = 3\n"))

    refused = quiver("import", "theirs", cwd=tmp_path)
    done = quiver("import", "theirs", "--direction", "combined_score=maximize", cwd=tmp_path)
    ran = quiver("run", "theirs-imported", "--evaluations", "5", cwd=tmp_path)

    assert refused.returncode == 2
    assert "for the seed the evaluator reports: combined_score = 4. Say which way is better" in refused.stderr
    for output in (done, ran, quiver("show", cwd=tmp_path), quiver("check", "theirs-imported", cwd=tmp_path)):
        assert output.returncode == 0, output.stderr
        assert "trust: self-reported" in output.stdout
    assert last_line(quiver("show", "--json", cwd=tmp_path))["trust"] == "self-reported"
    exported = quiver("export", cwd=tmp_path)
    assert json.loads(exported.stdout.partition("\n")[0])["trust"] == "self-reported"
