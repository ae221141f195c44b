"""A disk that is really full, or read-only, in a mount namespace of the test's own: wait or refuse, then go on."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

from tests.e2e.command import COMMAND, environment_of
from tests.e2e.test_kill import audit

NAMESPACE = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--mount"]
SCRIPT = """
set -e
mount -t tmpfs -o size=900k tmpfs disk
head -c 500k /dev/zero > disk/filler
"$@" &
quiver=$!
until grep -q 'disk is full' said.jsonl; do kill -0 $quiver; sleep 0.1; done
sleep 1
rm disk/filler
mount -o remount,size=100m disk
wait $quiver
cp disk/quiver.db saved.db
"""


def test_a_campaign_on_a_full_disk_waits_with_a_word_and_loses_nothing(tmp_path: Path) -> None:
    """No evaluation is lost: the books balance, and the budget is used to the last."""
    (tmp_path / "disk").mkdir()
    run = [*COMMAND, "run", "four_modules", "--evaluations", "600", "--json", "--database", "disk/quiver.db"]

    with (tmp_path / "said.jsonl").open("w") as said:
        done = subprocess.run(
            [*NAMESPACE, "sh", "-c", SCRIPT, "sh", *run],
            cwd=tmp_path,
            env=environment_of(tmp_path),
            stdout=said,
            stderr=subprocess.PIPE,
            text=True,
            timeout=120,
            check=False,
        )

    lines = [json.loads(line) for line in (tmp_path / "said.jsonl").read_text().splitlines()]
    assert done.returncode == 0, done.stderr
    assert any(line["type"] == "notice" and "the disk is full" in line["text"] for line in lines)
    assert lines[-1]["type"] == "summary"
    assert lines[-1]["evaluations"] == 600
    audit(tmp_path / "saved.db")


READ_ONLY = """
set -e
mount -t tmpfs tmpfs disk
"$@" run four_modules --evaluations 10 --database disk/quiver.db
mount -o remount,ro disk
! "$@" run --resume newest --evaluations 20 --database disk/quiver.db 2>refused
"$@" show --database disk/quiver.db
mount -o remount,rw disk
"$@" run --resume newest --evaluations 20 --database disk/quiver.db
"""


def test_a_read_only_disk_is_refused_with_a_word_and_gone_on_with_when_it_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()

    done = subprocess.run(
        [*NAMESPACE, "sh", "-c", READ_ONLY, "sh", *COMMAND],
        cwd=tmp_path,
        env=environment_of(tmp_path),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert "Read-only file system. Choose another place with --database" in (tmp_path / "refused").read_text()
    assert "all 20 evaluations are spent" in done.stdout
