"""Databases that older versions wrote: upgraded where they stand, whole afterwards, and gone on with."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.e2e.command import last_line, quiver

RELEASED = Path(__file__).parent.parent / "db" / "released"
"""One dump for each schema that was ever on main, of a small campaign that its own version has run."""


@pytest.mark.parametrize("version", sorted(path.stem for path in RELEASED.glob("*.sql")))
def test_a_campaign_of_an_older_version_goes_on(tmp_path: Path, version: str) -> None:
    connection = sqlite3.connect(tmp_path / "quiver.db")
    connection.executescript((RELEASED / f"{version}.sql").read_text())
    connection.close()

    refused = quiver("show", cwd=tmp_path)
    assert refused.returncode == 2
    assert f"its schema {version} is older than" in refused.stderr

    summary = last_line(quiver("run", "--resume", "newest", "--evaluations", "25", "--json", cwd=tmp_path))

    assert summary["evaluations"] == 25
    assert last_line(quiver("verify", "--json", cwd=tmp_path))["wrong"] == []
    assert quiver("show", "--candidate", "3", "--rescore", cwd=tmp_path).returncode == 0
