"""`quiver show`: what a second run says is untrusted text, and no markup."""

from __future__ import annotations

import pytest

from api.show import _print
from evolve.candidate import SEED, AddStatus, Candidate
from evolve.outcome import Outcome, Verdict
from tests.fakes import numbers_problem


def test_a_reason_that_looks_like_markup_is_shown_as_it_stands(capsys: pytest.CaptureFixture[str]) -> None:
    problem = numbers_problem()
    stored = Candidate(0, SEED, 0, (), problem.seed, Outcome(Verdict.OK, (1.0, 999.0)), AddStatus.NEW, 0.0)

    _print("cmp_test", problem, stored, None, [0], Outcome(Verdict.CRASH, reason="ValueError: [/oops]"))

    assert "✗ it differs: crash ValueError: [/oops]" in capsys.readouterr().out
