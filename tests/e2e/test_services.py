"""Controller and dispatcher as processes of their own on PostgreSQL: steered, killed, and told apart."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from api.verify import replay
from db import campaigns
from db.audit import audit
from db.campaigns import Saved
from db.engine import open_database
from evolve.campaign import State
from tests.e2e.command import last_line, quiver, start

PATIENCE = 60.0


class Services:
    """The processes of one deployment; whatever still runs is killed at the end."""

    def __init__(self, url: str, folder: Path) -> None:
        self.url, self.folder = url, folder
        self.processes: list[subprocess.Popen[str]] = []

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        process = start(*arguments, "--json", "--database", self.url, cwd=self.folder)
        self.processes.append(process)
        return process

    def order(self, problem: str, **options: object) -> str:
        given = [f"--{name}={value}" for name, value in options.items()]
        done = quiver("run", problem, "--detach", "--json", "--database", self.url, *given, cwd=self.folder)
        return str(last_line(done)["campaign"])

    def saved(self, key: str) -> Saved:
        with closing(open_database(self.url, write=False)) as database, database.read() as connection:
            return campaigns.find_campaign(connection, key)

    def until(self, key: str, holds: Callable[[Saved], bool]) -> Saved:
        """Wait for the campaign to come to this."""
        deadline = time.monotonic() + PATIENCE
        while not holds(saved := self.saved(key)):
            assert time.monotonic() < deadline, saved
            time.sleep(0.1)
        return saved

    def faults(self, key: str) -> list[str]:
        with closing(open_database(self.url, write=False)) as database, database.read() as connection:
            saved = campaigns.find_campaign(connection, key)
            problem = campaigns.load_saved_problem(connection, saved.campaign.problem_id)
            return [*audit(connection, saved), *replay(connection, saved, problem)]


@pytest.fixture
def services(postgres_url: str, tmp_path: Path) -> Iterator[Services]:
    made = Services(postgres_url, tmp_path)
    yield made
    for process in made.processes:
        if process.returncode is None:
            kill(process)


def kill(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.communicate()


def test_two_campaigns_run_side_by_side_and_end_with_their_books_in_order(services: Services) -> None:
    services.start("controller")
    services.start("dispatcher", "--slots", "2")
    keys = [services.order("four_modules", evaluations=60, seed=seed) for seed in (1, 2)]

    ended = [services.until(key, lambda saved: saved.state is State.FINISHED) for key in keys]

    assert [saved.spent.evaluations for saved in ended] == [60, 60]
    assert [services.faults(key) for key in keys] == [[], []]


def test_every_line_about_a_campaign_names_it_and_its_candidate(services: Services) -> None:
    controller = services.start("controller")
    services.start("dispatcher", "--slots", "1")
    key = services.order("four_modules", evaluations=10)
    services.until(key, lambda saved: saved.state is State.FINISHED)
    controller.send_signal(signal.SIGTERM)

    lines = [json.loads(line) for line in controller.communicate(timeout=PATIENCE)[0].splitlines()]

    about = [line for line in lines if line["type"] != "controller.started"]
    assert {"campaign.started", "archive.improved", "campaign.ended"} <= {line["type"] for line in about}
    assert {line["campaign"] for line in about} == {key}
    assert all(line["candidate"] >= 0 for line in about if line["type"] == "archive.improved")
    assert [line["at"] for line in lines] == sorted(line["at"] for line in lines)


def test_pausing_resuming_and_stopping_are_followed(services: Services) -> None:
    services.start("controller")
    services.start("dispatcher", "--slots", "1")
    key = services.order("four_modules", evaluations=100_000)
    services.until(key, lambda saved: saved.spent.evaluations > 5)

    steps = [("pause", State.PAUSED), ("resume", State.RUNNING), ("cancel", State.CANCELLED)]
    for verb, state in (*steps, ("resume", State.RUNNING), ("stop", State.STOPPED)):
        assert quiver(verb, key, "--database", services.url, cwd=services.folder).returncode == 0
        services.until(key, lambda saved, state=state: saved.state is state)  # type: ignore[misc]

    assert services.faults(key) == []
    listed = quiver("list", "--database", services.url, cwd=services.folder).stdout
    assert key in listed
    assert "stopped by the user" in listed


def test_who_is_killed_is_followed_at_once_and_nothing_is_counted_twice(services: Services) -> None:
    """Controller and dispatcher in turn, by SIGKILL, with their successors started right after."""
    controller, dispatcher = services.start("controller"), services.start("dispatcher", "--slots", "2")
    key = services.order("four_modules", evaluations=250)
    for turn in range(4):
        before = services.saved(key).spent.evaluations
        services.until(key, lambda saved, before=before: saved.spent.evaluations > before)  # type: ignore[misc]
        if turn % 2:
            kill(controller)
            controller = services.start("controller")
        else:
            kill(dispatcher)
            dispatcher = services.start("dispatcher", "--slots", "2")

    ended = services.until(key, lambda saved: saved.state is State.FINISHED)

    assert ended.spent.evaluations == 250
    assert services.faults(key) == []


def test_a_service_that_is_told_to_end_leaves_its_campaigns_to_the_next(services: Services) -> None:
    controller, dispatcher = services.start("controller"), services.start("dispatcher", "--slots", "2")
    key = services.order("four_modules", evaluations=200)
    services.until(key, lambda saved: saved.spent.evaluations > 5)

    for process in (controller, dispatcher):
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=PATIENCE)
        assert process.returncode == 0
    assert services.saved(key).state is State.QUEUED

    services.start("controller")
    services.start("dispatcher", "--slots", "2")
    services.until(key, lambda saved: saved.state is State.FINISHED)
    assert services.faults(key) == []


def test_a_second_dispatcher_is_refused_and_shown_the_way_to_many_machines(services: Services) -> None:
    services.start("dispatcher").stdout.readline()  # type: ignore[union-attr]

    refused = quiver("dispatcher", "--database", services.url, cwd=services.folder)

    assert refused.returncode == 2
    assert "One dispatcher serves a database" in refused.stderr
    assert "--executor ray --ray-address" in refused.stderr


def test_two_controllers_share_the_campaigns_and_never_one_of_them(services: Services) -> None:
    services.start("controller")
    services.start("controller")
    services.start("dispatcher", "--slots", "2")
    key = services.order("four_modules", evaluations=80)

    services.until(key, lambda saved: saved.state is State.FINISHED)

    assert services.faults(key) == []


def test_running_a_campaign_that_another_process_runs_is_refused(services: Services) -> None:
    services.start("controller")
    services.start("dispatcher", "--slots", "1")
    key = services.order("four_modules", evaluations=100_000)
    services.until(key, lambda saved: saved.spent.evaluations > 2)

    refused = quiver("run", "--resume", key, "--database", services.url, cwd=services.folder)

    assert refused.returncode == 2
    assert "is already being run" in refused.stderr


def test_a_campaign_without_a_dispatcher_says_what_it_waits_for(services: Services) -> None:
    controller = services.start("controller")
    services.order("four_modules", evaluations=10)

    assert controller.stdout is not None
    said = ""
    while "quiver dispatcher" not in said:
        said = controller.stdout.readline()
        assert said, "it ended without a word"


@pytest.mark.parametrize("service", ["controller", "dispatcher"])
def test_services_of_their_own_are_refused_on_sqlite(tmp_path: Path, service: str) -> None:
    refused = quiver(service, cwd=tmp_path)

    assert refused.returncode == 2
    assert "needs PostgreSQL" in refused.stderr


def test_one_command_does_everything_on_postgresql_too(services: Services) -> None:
    summary = last_line(
        quiver("run", "four_modules", "--evaluations=40", "--json", "--database", services.url, cwd=services.folder)
    )

    assert summary["evaluations"] == 40
    verified = quiver("verify", "--json", "--database", services.url, cwd=services.folder)
    assert last_line(verified)["wrong"] == []
    assert ":" not in summary["database"].partition("@")[0].partition("//")[2] or "***" in summary["database"]
