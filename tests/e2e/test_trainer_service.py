"""`quiver trainer` as a process of its own on PostgreSQL, with `nano`: its rounds reach the search, kills or not."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db import campaigns, versions
from db.engine import open_database
from evolve.campaign import State
from evolve.policies import Stage, Version
from tests.e2e.command import last_line, quiver
from tests.e2e.test_services import Services, kill

PATIENCE = 170.0
ORDER = ["run", "four_modules", "--mutator=nano", "--train=vpo", "--group-share=0.6", "--group-size=4", "--seed=3"]
SETTINGS = ["train_groups=3", "gate_contexts=2", "gate_replies=1", "answers=2", "patience=1000000"]


@pytest.fixture
def services(postgres_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Services]:
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    made = Services(postgres_url, tmp_path)
    yield made
    for process in made.processes:
        if process.returncode is None:
            kill(process)


def until_said(process: subprocess.Popen[str], words: str) -> dict[str, object]:
    """The line of a service that says this."""
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("{") and words in (said := json.loads(line))["text"]:
            return dict(said)
    raise AssertionError(f"it ended without saying {words!r}")


def rounds(services: Services, key: str) -> list[Version]:
    with closing(open_database(services.url, write=False)) as database, database.read() as connection:
        return versions.read_versions(connection, campaigns.find_campaign(connection, key).number)


def test_a_round_is_trained_gated_and_told_although_the_trainer_was_killed_in_the_first_try(services: Services) -> None:
    services.start("controller")
    services.start("dispatcher", "--slots", "2")
    trainer = services.start("trainer")
    settings = [part for setting in SETTINGS for part in ("--set", setting)]
    more = ["--evaluations=100000", "--detach", "--json", "--database", services.url]
    key = str(last_line(quiver(*ORDER, *settings, *more, cwd=services.folder))["campaign"])

    assert until_said(trainer, "training its policy")["campaign"] == key
    kill(trainer)
    assert rounds(services, key) == []
    trainer = services.start("trainer")
    until_said(trainer, "round 1 trained")
    deadline = time.monotonic() + PATIENCE
    while not (first := rounds(services, key)[0]).told or first.stage is Stage.TRAINED:
        assert time.monotonic() < deadline, first
        time.sleep(0.2)
    quiver("stop", key, "--database", services.url, cwd=services.folder)
    services.until(key, lambda saved: saved.state is State.STOPPED)

    assert first.name.startswith(f"{key}-v1-")
    assert services.faults(key) == []
