"""Progress on long work: what the live line says, and that JSON lines are JSON."""

from __future__ import annotations

import json
from io import StringIO

import pytest
from rich.console import Console

from api.progress import JsonLines, LiveLine
from evolve.budget import Budget
from evolve.campaign import Campaign, Limit, Settings, Spent
from evolve.controller import Controller
from evolve.events import ArchiveImproved, CampaignStarted, CandidateScored, Event, PolicyUnavailable
from evolve.policies import OnePolicy
from tests.fakes import FakeExecutor, FakeMutator, MemoryStore, numbers_problem, random_numbers


def watched(line: LiveLine, spent: Spent) -> None:
    problem = numbers_problem()
    campaign = Campaign("cmp_test", problem.id, "fake", Settings(), Limit(evaluations=200), 0)
    controller = Controller(campaign, problem, OnePolicy(FakeMutator(random_numbers)), FakeExecutor(), MemoryStore())
    controller.budget = Budget(campaign.limit, spent)
    controller.index.best = (0.75, 9)
    line.watch(controller, "q.db")


async def test_the_line_says_how_far_how_good_how_fast_and_how_long() -> None:
    out, now = StringIO(), [0.0]
    line = LiveLine(Console(file=out, width=200), clock=lambda: now[0])
    watched(line, Spent(evaluations=50, valid=40))
    line.event(Event(0, 0.0, ArchiveImproved(0, 0.5, {})))

    now[0] = 10.0
    line.event(Event(1, 0.0, CandidateScored(9, 0, "new", 0.75)))
    line.close()

    assert out.getvalue().splitlines() == [
        "cmp_test in q.db",
        "numbers  50/200  best 0.7500 (from 0.5000)  0:00:30 left  valid 80%  5.0/s  front 0",
    ]


async def test_after_a_resume_the_speed_is_that_of_this_process_and_the_seed_is_not_guessed() -> None:
    out, now = StringIO(), [0.0]
    line = LiveLine(Console(file=out, width=200), clock=lambda: now[0])
    watched(line, Spent(evaluations=100, valid=100))
    line.event(Event(7, 0.0, CampaignStarted("numbers", 33)))
    watched(line, Spent(evaluations=120, valid=120))

    now[0] = 10.0
    line.event(Event(8, 0.0, ArchiveImproved(120, 0.75, {})))
    line.close()

    assert "2.0/s" in out.getvalue()
    assert "from" not in out.getvalue()


async def test_an_outage_is_said_once() -> None:
    out = StringIO()
    line = LiveLine(Console(file=out, width=200))
    watched(line, Spent())

    for seq in range(3):
        line.event(Event(seq, 0.0, PolicyUnavailable("503 [bold]from[/bold] the server", 1.0)))
    line.close()

    assert out.getvalue().count("the policy is unavailable, next try in 1 s: 503 [bold]from[/bold] the server") == 1


def test_every_json_line_is_an_object_with_its_type(capsys: pytest.CaptureFixture[str]) -> None:
    lines = JsonLines()
    lines.event(Event(3, 1.5, ArchiveImproved(4, 0.5, {"x": 1.0})))
    lines.say("the disk is full")

    first, second = map(json.loads, capsys.readouterr().out.splitlines())

    assert first == {
        "type": "archive.improved", "seq": 3, "at": 1.5, "no": 4, "scalar": 0.5, "rewards": {"x": 1.0},
    }  # fmt: skip
    assert second == {"type": "notice", "text": "the disk is full"}
