"""The gate: what passes, what each guardrail is for, and that it says the same whenever it is asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import pytest

from evolve.outcome import Verdict
from evolve.policies import Context, Stage, Version
from evolve.rollouts import Judged, Sampled, SampledReply
from policy.gate import Decision, decide
from tests.factories import unit_spec

SPEC = unit_spec(2)
Answers = Callable[[np.random.Generator], Sequence[Judged]]


def valid(*rewards: float) -> Judged:
    return Judged(Verdict.OK, "", repr(rewards).encode(), rewards, False)


def unbuilt(fault: str) -> Judged:
    return Judged(Verdict.UNBUILT, f"{fault}: because", None, None, False)


CRASHED = Judged(Verdict.CRASH, "ZeroDivisionError", b"crash", None, False)


def said(answers: Answers, seed: int, contexts: int = 24, tokens: int = 100) -> list[Sampled]:
    rng = np.random.default_rng(seed)
    return [
        Sampled(
            number,
            Context(0, number, ()),
            "any",
            None,
            tuple(SampledReply("any", tokens, None, None, {}, tuple(answers(rng))) for _ in range(3)),
        )
        for number in range(contexts)
    ]


def spread_around(level: float) -> Answers:
    return lambda rng: [valid(*(np.clip(level + 0.2 * rng.normal(size=2), 0, 1).tolist())) for _ in range(3)]


OLD = said(spread_around(0.5), 1)


def judge(new: Sequence[Sampled], **report: float) -> Decision:
    return decide(SPEC, 0, version(**report), new, OLD)


def version(**report: float) -> Version:
    return Version(1, Stage.GATED, "v1", report=report, gate={"contexts": [[0, no, []] for no in range(24)]})


def test_a_better_version_passes_and_the_same_rows_give_the_same_decision() -> None:
    better = said(spread_around(0.6), 2)

    decision = judge(better)

    assert decision.passed, decision.reason
    assert 0 < decision.low < decision.mean < decision.high
    assert judge(better) == decision
    new, old = decision.best_at["3"]
    assert new > old


def test_a_worse_version_does_not() -> None:
    decision = judge(said(spread_around(0.4), 2))

    assert not decision.passed
    assert decision.mean < 0


def test_a_version_that_is_the_same_does_not_pass_by_more_than_luck() -> None:
    same = spread_around(0.5)
    passed = [decide(SPEC, 0, version(), said(same, 2 * n), said(same, 2 * n + 1)).passed for n in range(1, 31)]

    assert sum(passed) <= 6  # one in twenty, and a little more for the tolerance


def broken(decision: Decision) -> set[str]:
    return {rail.name for rail in decision.guardrails if not rail.passed}


@pytest.mark.parametrize(
    ("name", "answers"),
    [
        ("parsed", lambda rng: [valid(0.9, 0.9), valid(0.8, 0.95), unbuilt("missing")]),
        ("valid", lambda rng: [valid(0.9, 0.9), valid(0.8, 0.95), CRASHED]),
        ("unchanged", lambda rng: [valid(0.9, 0.9), valid(0.8, 0.95), unbuilt("no_change")]),
        ("distinct", lambda rng: [valid(0.9, 0.9), valid(0.9, 0.9), valid(0.95, 0.9)]),
        ("spread", lambda rng: [valid(*(0.9 + 0.01 * rng.random(2)).tolist()) for _ in range(3)]),
    ],
)
def test_a_better_value_is_not_bought_with(name: str, answers: Answers) -> None:
    decision = judge(said(answers, 2))

    assert decision.mean > 0
    assert not decision.passed
    assert name in broken(decision)
    assert name in decision.reason


def test_nor_with_length_drift_or_a_trainer_that_disagrees_with_who_samples() -> None:
    better = spread_around(0.6)

    assert broken(judge(said(better, 2, tokens=140))) == {"length"}
    assert broken(judge(said(better, 2), drift=2.0)) == {"drift"}
    assert broken(judge(said(better, 2), disagreement=0.5)) == {"disagreement"}


def test_only_contexts_that_both_were_asked_about_are_compared() -> None:
    some = [replace(one, context=Context(0, one.context.parent + 20, ())) for one in said(spread_around(0.6), 2)]

    assert judge(some).contexts == 4
    assert judge([]).reason == "0 contexts with 0 valid programs: too little to compare"


def test_a_version_of_which_nothing_is_valid_is_a_decision_and_no_error() -> None:
    decision = judge(said(lambda rng: [unbuilt("missing")] * 3, 2))

    assert not decision.passed
    assert {"parsed", "valid"} <= broken(decision)
