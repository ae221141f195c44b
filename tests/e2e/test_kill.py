"""kill -9 at random moments, resume, and audit the tables: nothing lost, nothing counted twice."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import time
from pathlib import Path

from tests.e2e.command import last_line, quiver, start

EVALUATIONS = 1000
KILLS = 8


def test_killed_again_and_again_a_campaign_finishes_with_its_books_in_order(tmp_path: Path) -> None:
    """Killed while starting and in the middle, a resumed process goes on without a hand."""
    moments = random.Random(20261122)
    arguments = ["run", "four_modules", "--evaluations", str(EVALUATIONS), "--json"]
    outcomes = 0
    for kill in range(KILLS):
        process = start(*arguments, cwd=tmp_path)
        assert process.stdout is not None
        if kill % 2:  # after some events: in the middle of the work
            for _ in range(moments.randrange(3, 100)):
                process.stdout.readline()
        else:  # after some time: mostly while starting
            time.sleep(moments.uniform(0.1, 1.0))
        assert process.poll() is None, process.communicate()[0]
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        if (tmp_path / "quiver.db").exists():
            before, outcomes = outcomes, count(tmp_path)
            assert outcomes >= before, "an evaluation was lost"
            if outcomes:
                arguments = ["run", "--resume", "newest", "--json"]

    summary = last_line(quiver("run", "--resume", "newest", "--json", cwd=tmp_path))

    assert 0 < outcomes < EVALUATIONS
    assert summary["evaluations"] == EVALUATIONS
    audit(tmp_path / "quiver.db")
    assert last_line(quiver("verify", "--json", cwd=tmp_path))["wrong"] == []
    assert not left_alive(tmp_path)


def test_an_interrupted_campaign_drains_and_says_how_to_go_on(tmp_path: Path) -> None:
    process = start("run", "four_modules", "--evaluations", "100000", cwd=tmp_path)
    assert process.stdout is not None
    while "/100000" not in process.stdout.readline():  # a start takes two seconds, and twelve on a busy machine
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    output, _ = process.communicate(timeout=30)

    assert process.returncode == 0
    assert "stopped (stopped by the user)" in output
    assert "quiver run --resume cmp_" in output
    audit(tmp_path / "quiver.db")


def count(folder: Path) -> int:
    with sqlite3.connect(folder / "quiver.db") as connection:
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
        return int(connection.execute("SELECT count(*) FROM outcome").fetchone()[0]) if "outcome" in tables else 0


def audit(path: Path) -> None:
    """What must hold of the tables of any campaign, however its processes ended."""
    with sqlite3.connect(path) as connection:

        def value(sql: str) -> int:
            return int(connection.execute(sql).fetchone()[0])

        assert value("SELECT count(*) FROM campaign") == 1
        evaluations = value("SELECT json_extract(spent, '$.evaluations') FROM campaign")
        assert value("SELECT count(*) FROM outcome") == evaluations
        assert value("SELECT count(*) FROM (SELECT DISTINCT program FROM outcome)") == evaluations
        assert value("SELECT count(*) FROM candidate") == 1 + value("SELECT max(no) FROM candidate")
        assert value("SELECT count(*) FROM event") == 1 + value("SELECT max(seq) FROM event")
        paid = "SELECT count(*) FROM step s WHERE closed = 0 AND EXISTS (SELECT 1 FROM reply r WHERE r.step = s.no)"
        assert value(paid) == 0  # a step that was stopped before it was asked may be left for the next time
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def left_alive(folder: Path) -> list[str]:
    """Processes of ours that still run: the sandbox must have noticed that its host is gone."""
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        found = []
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit():
                try:
                    command = (entry / "cmdline").read_bytes()
                    where = os.readlink(entry / "cwd")
                except OSError:
                    continue
                if b"sandbox" in command and str(folder) in where:
                    found.append(command.decode(errors="replace"))
        if not found:
            return []
        time.sleep(0.2)
    return found
