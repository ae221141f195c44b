"""One process on SQLite, killed with and without its sandbox: `make test-durability` holds the long drill."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

from tests.durability.drill import LONG, Drill, Service, kill_evaluator
from tests.e2e.command import COMMAND, DIES_WITH_US, environment_of
from tests.e2e.test_kill import left_alive

EVALUATIONS, KILLS, PAUSE = (6_000, 24, (0.5, 3.0)) if LONG else (800, 6, (0.2, 1.0))


def test_a_campaign_survives_the_death_of_its_process_and_of_its_sandboxes(tmp_path: Path) -> None:
    database = tmp_path / "quiver.db"

    def start() -> subprocess.Popen[bytes]:
        first = ["run", "sine", "--evaluations", str(EVALUATIONS), "--set", "patience=100000"]
        arguments = ["run", "--resume", "newest"] if database.exists() else first
        return subprocess.Popen(
            [*DIES_WITH_US, *COMMAND, *arguments, "--json"],
            cwd=tmp_path,
            env=environment_of(tmp_path),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    service = Service(start)
    drill = Drill(
        str(database),
        {"process": service.kill, "evaluator": lambda: kill_evaluator(service.process.pid, drill.moments)},
        (2, 1),
        KILLS,
        PAUSE,
        [service],
    )
    started = time.monotonic()
    try:
        saved = drill.hold()
    finally:
        service.end()

    facts = drill.report("sqlite", saved, time.monotonic() - started)
    assert facts["faults"] == []
    assert facts["condemned"] == 0
    assert facts["evaluations"] == EVALUATIONS
    assert drill.killed.total() == KILLS
    assert not left_alive(tmp_path)
