"""`quiver prune` as a user types it, and every other command on what it leaves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.e2e.command import last_line, quiver

RUN = ["run", "four_modules", "--evaluations", "120", "--concurrency", "1", "--set", "capacity=2", "--set", "islands=1"]


def test_a_pruned_campaign_can_be_looked_at_and_gone_on_with(tmp_path: Path) -> None:
    last_line(quiver(*RUN, "--json", cwd=tmp_path))
    size = (tmp_path / "quiver.db").stat().st_size

    young = last_line(quiver("prune", "--older-than", "1h", "--json", cwd=tmp_path))
    said = last_line(quiver("prune", "--older-than", "0s", "--dry-run", "--json", cwd=tmp_path))
    done = last_line(quiver("prune", "--older-than", "0s", "--compact", "--json", cwd=tmp_path))

    assert all(of == {"rows": 0, "bytes": 0} for of in young["freed"].values())
    assert said == done | {"dry_run": True}
    assert done["freed"].keys() == {"prompts", "replies", "logs", "tokens"}
    assert done["freed"]["prompts"]["bytes"] > 1000
    assert (tmp_path / "quiver.db").stat().st_size < size - 1000

    verified = quiver("verify", cwd=tmp_path)
    assert verified.returncode == 0
    assert f"{done['freed']['logs']['rows']} logs" in verified.stdout
    lines = [json.loads(line) for line in quiver("export", cwd=tmp_path).stdout.splitlines()[1:]]
    gone = [line["no"] for line in lines if line["pruned"]]
    assert len(gone) >= done["freed"]["logs"]["rows"] > 20  # duplicates share what was measured once
    assert "its cases and its log were pruned" in quiver("show", "--candidate", f"{gone[0]}", cwd=tmp_path).stdout
    assert "were pruned" not in quiver("show", cwd=tmp_path).stdout  # the best stays whole
    again = last_line(quiver("run", "--resume", "newest", "--evaluations", "140", "--json", cwd=tmp_path))
    assert again["evaluations"] == 140
    assert last_line(quiver("verify", "--json", cwd=tmp_path))["wrong"] == []


def test_all_campaigns_are_pruned_on_postgresql_and_who_gives_the_room_back_is_said(
    tmp_path: Path, postgres_url: str
) -> None:
    where = ["--database", postgres_url]
    for seed in ("1", "2"):
        last_line(quiver(*RUN, "--seed", seed, "--json", *where, cwd=tmp_path))

    done = quiver("prune", "--all", "--older-than", "0s", "--drop", "logs", *where, cwd=tmp_path)
    refused = quiver("prune", "--older-than", "0s", "--compact", *where, cwd=tmp_path)

    assert "2 campaigns" in done.stdout
    assert "once autovacuum has passed" in done.stdout
    assert refused.returncode == 2
    assert "--compact is for SQLite" in refused.stderr
    for line in quiver("list", "--json", *where, cwd=tmp_path).stdout.splitlines():
        verified = last_line(quiver("verify", json.loads(line)["campaign"], "--json", *where, cwd=tmp_path))
        assert verified["wrong"] == []
        assert verified["pruned"]["logs"] > 20
        assert verified["pruned"]["prompts"] == 0


@pytest.mark.parametrize("key", ["cmp_none", "cmp_"])
def test_an_id_that_fits_nothing_or_too_much_prunes_nothing(tmp_path: Path, key: str) -> None:
    for seed in ("1", "2"):
        last_line(quiver("run", "four_modules", "--evaluations", "2", "--seed", seed, "--json", cwd=tmp_path))

    done = quiver("prune", key, "--older-than", "0s", cwd=tmp_path)

    assert done.returncode == 2
    assert "no campaign cmp_none" in done.stderr or "fits several campaigns" in done.stderr
