"""A whole campaign whose policy is a model in the process."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from tests.api.test_probe import WORKING
from tests.e2e.command import last_line, quiver
from tests.factories import chatterbox_folder


def test_a_campaign_keeps_the_tokens_of_its_replies_and_the_version_that_said_them(tmp_path: Path) -> None:
    model = chatterbox_folder(tmp_path / "model", *WORKING)
    arguments = ["--mutator", f"hf:{model}", "--mutator-set", "max_tokens=8", "--evaluations", "3", "--json"]

    summary = last_line(quiver("run", "four_modules", *arguments, cwd=tmp_path))

    assert summary["valid"] == 3
    with sqlite3.connect(tmp_path / "quiver.db") as database:
        kept = database.execute("SELECT policy, token_ids IS NOT NULL, logprobs IS NOT NULL FROM reply").fetchall()
    assert kept
    assert all(policy.startswith("hf:model@") and ids and logprobs for policy, ids, logprobs in kept)
