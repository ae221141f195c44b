"""The trainer around its child, which is a stand-in here: what it writes down, whatever the child does."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from api.policies import policies_folder
from api.trainer import Trainer, _due
from db import campaigns, versions
from db.campaigns import Saved
from evolve.policies import Stage, Version, needed
from policy.adapters import HIDDEN, Shelf, digest_of
from tests.db.helpers import Opened, opened

TRAINED = '{"stage": "trained", "name": "cmp_test-v1-abc", "digest": "d", "parent": "base", "report": {"kept": 7}}'


def saying(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", code)


async def round_with(at: Opened, folder: Path, code: str) -> Version:
    """The row of a round whose child is this program."""
    saved: Saved = await at.parts.reader.read(lambda c: campaigns.find_campaign_by_number(c, at.number))
    await Trainer(at.parts, str(folder / "q.db"), command=saying(code)).round(saved, "it is due")
    return (await at.parts.reader.read(lambda c: versions.read_versions(c, at.number)))[-1]


async def test_what_the_child_made_becomes_a_row_that_nobody_has_taken_notice_of(tmp_path: Path) -> None:
    async with opened(tmp_path / "q.db") as at:
        made = await round_with(at, tmp_path, f"print('''{TRAINED}''')")

    assert (made.no, made.stage, made.name, made.parent) == (1, Stage.TRAINED, "cmp_test-v1-abc", "base")
    assert made.report == {"kept": 7}
    assert not made.told


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("raise SystemExit('no room for the model')", "the trainer ended with exit status 1: no room for the model"),
        ("import os; os.kill(os.getpid(), 9)", "the trainer ended with signal 9"),
        ("print('half of a lin')", "the trainer ended with exit status 0"),
        ("print('[]')", "the trainer ended with exit status 0"),
    ],
)
async def test_a_child_that_breaks_is_a_failed_round_with_its_last_words(tmp_path: Path, code: str, why: str) -> None:
    async with opened(tmp_path / "q.db") as at:
        made = await round_with(at, tmp_path, code)

    assert made.stage is Stage.FAILED
    assert why in made.reason


async def test_after_a_round_only_adapters_that_may_be_asked_for_are_left(tmp_path: Path) -> None:
    folder = policies_folder(str(tmp_path / "q.db"))
    for name in ("cmp_test-v1-abc", "cmp_test-v7-def", f"{HIDDEN}cmp_test-v9-123", "cmp_other-v1-abc"):
        (folder / name).mkdir(parents=True)
    async with opened(tmp_path / "q.db") as at:
        await round_with(at, tmp_path, f"print('''{TRAINED}''')")

    assert {path.name for path in folder.iterdir()} == {"cmp_test-v1-abc", "cmp_other-v1-abc"}


async def test_a_round_that_a_user_asks_for_is_due_until_it_has_ended(tmp_path: Path) -> None:
    async with opened(tmp_path / "q.db") as at:

        async def why() -> str | None:
            saved = await at.parts.reader.read(lambda c: campaigns.find_campaign_by_number(c, at.number))
            return await at.parts.reader.read(lambda c: _due(c, saved, saved.created_at))

        before = await why()
        await at.parts.writer.write(lambda c: campaigns.want_training(c, at.number, True))
        asked = await why()
        await round_with(at, tmp_path, "raise SystemExit('nothing to learn from')")

        assert (before, asked, await why()) == (None, "its user asked for it", None)


def test_an_adapter_stays_one_version_longer_than_it_is_used() -> None:
    stages = (Stage.RETIRED, Stage.REJECTED, Stage.RETIRED, Stage.CURRENT, Stage.FAILED, Stage.CANARY)
    known = [Version(no, stage, f"v{no}") for no, stage in enumerate(stages, 1)]

    assert needed(known) == {"v3", "v4", "v6"}


async def test_a_trainer_that_is_cancelled_takes_its_child_with_it(tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    code = f"import os, time; open({str(pid)!r}, 'w').write(str(os.getpid())); time.sleep(600)"
    async with opened(tmp_path / "q.db") as at:
        task = asyncio.create_task(round_with(at, tmp_path, code))
        while not (pid.exists() and pid.read_text()):  # noqa: ASYNC110 (another process writes it)
            await asyncio.sleep(0.01)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        known = await at.parts.reader.read(lambda c: versions.read_versions(c, at.number))

    assert known == []
    with pytest.raises(ProcessLookupError):
        os.kill(int(pid.read_text()), 0)


WRITER = """
import sys
from pathlib import Path
from policy.adapters import Shelf

def write(folder):
    for number in range(8):
        (folder / f"part{number}").write_bytes(bytes([turn % 256]) * 20_000)

shelf = Shelf(Path(sys.argv[1]))
for turn in range(10_000):
    shelf.put("run" + sys.argv[2], turn, write)
    print("put", flush=True)
"""


def test_whoever_is_killed_while_it_writes_leaves_no_half_written_adapter_under_a_name(tmp_path: Path) -> None:
    """Twenty kills at random moments: whatever has a name holds what the name says."""
    rng = random.Random(0)
    for run in range(20):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path), str(run)], stdout=subprocess.PIPE)
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(rng.uniform(0.0, 0.05))
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        writer.stdout.close()

    named = [folder for folder in tmp_path.iterdir() if not folder.name.startswith(HIDDEN)]
    assert len(named) >= 20
    for folder in named:
        assert digest_of(folder)[:8] == folder.name.rpartition("-")[2]
    for run in range(20):
        Shelf(tmp_path).prune(f"run{run}", {folder.name for folder in named})
    assert sorted(tmp_path.iterdir()) == sorted(named)
