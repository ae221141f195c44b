"""`quiver verify` notices what it says it notices: each tampering is found and named."""

from __future__ import annotations

import asyncio
import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from api.verify import verify_campaign
from evolve.campaign import Limit, Settings
from tests.db.helpers import opened, search

TAMPERED = {
    "a candidate is gone": (
        "DELETE FROM candidate WHERE no = 3; DELETE FROM outcome WHERE no = 3",
        "candidate numbers have no gap",
    ),
    "an event is gone": ("DELETE FROM event WHERE seq = 5", "event numbers have no gap"),
    "an outcome is gone": ("DELETE FROM outcome WHERE no = 2", "every measured candidate has its outcome"),
    "an outcome is another's": (
        "UPDATE outcome SET no = 999 WHERE no = 2",
        "every counted outcome belongs to the candidate",
    ),
    "a reply is gone": ("DELETE FROM reply WHERE step = 1", "every candidate comes from a stored reply"),
    "rewards are gone": ("UPDATE outcome SET rewards = NULL WHERE no = 1", "rewards are there exactly for"),
    "a program is gone": ("UPDATE candidate SET program = NULL WHERE no = 2", "a program is there for every verdict"),
    "a step was closed early": (
        "UPDATE step SET answers = 7 WHERE no = 0",
        "every answer of a closed step is a candidate",
    ),
    "an evaluation was forgotten": (
        "UPDATE campaign SET spent = json_set(spent, '$.evaluations', 3)",
        "the campaign says 3 evaluations, and its rows say 20",
    ),
    "a text was changed": (
        "UPDATE blob SET body = x'00' WHERE hash = (SELECT program FROM candidate WHERE no = 1)",
        "is damaged",
    ),
    "a score was changed": (
        "UPDATE candidate SET scalar = 0.999 WHERE no = 1",
        "candidate 1 was recorded with utility 0.999",
    ),
    "a status was changed": (
        "UPDATE candidate SET status = CASE status WHEN 'new' THEN 'improved' ELSE 'new' END WHERE no = 2",
        "candidate 2 was recorded as",
    ),
}


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("finished") / "q.db"
    settings = Settings(asking=1, scoring=1, ahead=0, islands=2, migration_every=5, answers=2)

    async def run() -> None:
        async with opened(path, settings, Limit(evaluations=20)) as at:
            await search(at, settings)

    asyncio.run(run())
    return path


def findings(path: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    verify_campaign(str(path), None, as_json=True)
    wrong: list[str] = json.loads(capsys.readouterr().out)["wrong"]
    return wrong


def test_a_campaign_that_was_left_alone_is_in_order(finished: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert findings(finished, capsys) == []


@pytest.mark.parametrize("kind", TAMPERED)
def test_a_tampered_campaign_is_noticed(
    tmp_path: Path, finished: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    script, sentence = TAMPERED[kind]
    copy = tmp_path / "q.db"
    shutil.copy(finished, copy)
    connection = sqlite3.connect(copy)
    connection.executescript(script)
    connection.close()

    wrong = findings(copy, capsys)

    assert any(sentence in found for found in wrong), wrong
