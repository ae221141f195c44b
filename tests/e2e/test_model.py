"""A whole campaign against an OpenAI-compatible server on loopback: several answers, outages, budgets, resume."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import time
from pathlib import Path

from tests.e2e.command import last_line, quiver, start
from tests.e2e.model_server import ModelServer, model_server


def order(server: ModelServer, *more: str) -> list[str]:
    return ["run", "four_modules", "--mutator", f"openai:{server.url}#tiny", "--json", *more]


def test_one_reply_gives_several_candidates_and_is_paid_for_once(tmp_path: Path) -> None:
    with model_server() as server:
        prices = [
            "--mutator-set",
            "dollars_per_million_prompt=10",
            "--mutator-set",
            "dollars_per_million_completion=20",
        ]
        arguments = order(server, "--evaluations", "40", "--concurrency", "2", *prices)
        summary = last_line(quiver(*arguments, cwd=tmp_path, QUIVER_API_KEY="sk-test"))

        assert summary["evaluations"] == 40
        assert len(server.requests) <= 40  # three answers each, some of them duplicates or not applicable
        assert summary["tokens"] == 150 * len(server.requests)
        assert abs(summary["dollars"] - len(server.requests) * (100 * 10 + 50 * 20) / 1e6) < 1e-9
        assert {request["authorization"] for request in server.requests} == {"Bearer sk-test"}
        assert b"sk-test" not in (tmp_path / "quiver.db").read_bytes()


def test_an_outage_in_the_middle_costs_nothing_and_passes(tmp_path: Path) -> None:
    with model_server() as server:
        server.failures = [(503, {"Retry-After": "0"})] * 3 + [(429, {"Retry-After": "1"})]
        settings = ["--mutator-set", "retries=1", "--mutator-set", "backoff_seconds=0.05"]
        done = quiver(*order(server, "--evaluations", "20", "--concurrency", "1", *settings), cwd=tmp_path)
        summary = last_line(done)

        assert summary["evaluations"] == 20
        assert "policy.unavailable" in {json.loads(line)["type"] for line in done.stdout.splitlines()}
        assert summary["tokens"] == 150 * len(server.requests)


def test_a_server_that_refuses_the_key_ends_the_campaign_with_advice(tmp_path: Path) -> None:
    with model_server() as server:
        server.failures = [(401, {})] * 100
        done = quiver(*order(server, "--evaluations", "20"), cwd=tmp_path)

    assert done.returncode == 1
    summary = json.loads(done.stdout.strip().rpartition("\n")[2])
    assert summary["state"] == "failed"
    assert "401" in summary["reason"]
    assert "key" in summary["reason"]


def test_a_token_budget_is_never_passed(tmp_path: Path) -> None:
    with model_server() as server:
        arguments = order(server, "--tokens", "9000", "--mutator-set", "max_tokens=200", "--concurrency", "4")
        summary = last_line(quiver(*arguments, cwd=tmp_path))

    assert summary["state"] == "finished"
    assert 0 < summary["tokens"] <= 9000
    assert "tokens" in summary["reason"]


def test_a_killed_campaign_never_asks_again_for_a_reply_it_has(tmp_path: Path) -> None:
    """Paid once: after kill -9 and resume there is one request for each step, but for those in flight."""
    with model_server() as server:
        process = start(*order(server, "--evaluations", "100000", "--concurrency", "2"), cwd=tmp_path)
        while len(server.requests) < 30:
            time.sleep(0.05)
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        with sqlite3.connect(tmp_path / "quiver.db") as connection:
            planned, replied = (
                connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("step", "reply")
            )
        asked = len(server.requests)
        last_line(quiver("run", "--resume", "newest", "--evaluations", str(3 * planned), "--json", cwd=tmp_path))
        with sqlite3.connect(tmp_path / "quiver.db") as connection:
            replies = connection.execute("SELECT count(*) FROM reply").fetchone()[0]

    lost = asked - replied  # replies that were on their way when the process died
    assert lost <= 2
    assert len(server.requests) == replies + lost
