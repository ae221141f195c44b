"""`quiver rescore`: what an elite is worth on cases that the search has not seen."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from api.rescore import columns, failures
from tests.e2e.command import last_line, quiver
from tests.sandbox.foreign import write

PROBLEM = {
    "problem.toml": 'name = "luck"\nstatement = "Guess."\nentry = "guess"\nprogram = ["seed.py"]\n'
    '[[rewards]]\nname = "near"\ndirection = "maximize"\nlow = -1000\nhigh = 0\n[limits]\nseconds = 60\n',
    "seed.py": "def guess(kind):\n    return 500\n",
    "evaluate.py": """
from evolve.task import Case, Invalid, Reward

def cases(rng):
    targets = {"open": int(rng.integers(400, 600)), "secret": int(rng.integers(0, 100))}
    return [Case(kind, {"kind": kind}, group=str(target), hidden=kind == "secret") for kind, target in targets.items()]

def score(case, out, facts):
    if type(out) is not int:
        raise Invalid("a guess is a whole number")
    return Reward(near=-min(1000, abs(out - int(case.group))))
""",
}


@pytest.fixture
def ran(tmp_path: Path) -> Path:
    write(tmp_path / "luck", PROBLEM)
    assert quiver("run", "luck", "--evaluations", "4", cwd=tmp_path).returncode == 0
    return tmp_path


def test_elites_are_held_against_fresh_and_hidden_cases_and_both_are_kept(ran: Path) -> None:
    done = quiver("rescore", "--seeds", "2", "--elites", "1", "--json", cwd=ran)
    told = last_line(done)
    again = last_line(quiver("rescore", "--seeds", "2", "--elites", "1", "--json", cwd=ran))

    seeds = {result["seed"] for result in told["results"]}
    assert len(seeds) == 2
    assert len({told["selected_by"]["near"], *(result["rewards"]["near"] for result in told["results"])}) == 3
    assert all(-600 <= result["held_out"]["near"] < -200 for result in told["results"])
    assert again["results"] == told["results"]  # the same seeds, whenever it is asked for
    assert last_line(quiver("show", "--json", cwd=ran))["fresh"] == told["results"]
    exported = [json.loads(line) for line in quiver("export", cwd=ran).stdout.splitlines()]
    assert [line["no"] for line in exported if line.get("fresh") == told["results"]] == [told["no"]]
    assert quiver("verify", cwd=ran).returncode == 0
    shown = quiver("show", cwd=ran).stdout
    assert "stored" in shown
    assert "fresh" in shown
    assert "hidden" in shown


def test_there_must_be_something_to_rescore(tmp_path: Path) -> None:
    done = quiver("rescore", cwd=tmp_path)

    assert done.returncode == 2
    assert "the newest are none yet" in done.stderr


def test_means_are_of_the_valid_runs_and_the_others_are_told() -> None:
    results = [
        {"seed": 1, "verdict": "ok", "reason": "", "rewards": {"a": 1.0}, "held_out": {}},
        {"seed": 2, "verdict": "ok", "reason": "", "rewards": {"a": 2.0}, "held_out": {"a": 5.0}},
        {"seed": 3, "verdict": "crash", "reason": "KeyError: 3", "rewards": None, "held_out": {}},
    ]

    assert columns(results) == {"fresh": {"a": 1.5}, "hidden": {"a": 5.0}}
    assert failures(results) == ["✗ seed 3: crash: KeyError: 3"]
