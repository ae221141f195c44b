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


MOVES = ((0.06, 0.0), (0.0, 0.06), (0.04, 0.02), (0.02, 0.04), (-0.06, 0.0), (0.0, -0.06), (0.0, 0.0))
RANK = (0.79, 0.79, 0.79, 0.79, 0.14, 0.14, 0.36)
"""What an answer does to the rewards of its parent, and how it ranks. An eighth answer fails; 60 % do at first."""


def taught(rank: Sequence[float], failed: float, strength: float) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Chances of each move, and of a failure, after training that pays so for them."""
    chance: np.ndarray[tuple[int], np.dtype[np.float64]] = np.array([0.4 / 7] * 7 + [0.6])
    chance *= np.exp(strength * np.array([*rank, failed]))
    chance /= chance.sum()
    return chance


def answered(chances: np.ndarray[tuple[int], np.dtype[np.float64]], seed: int) -> list[Sampled]:
    rng = np.random.default_rng(seed)

    def answer(parent: Sequence[float]) -> Judged:
        move = int(rng.choice(8, p=chances))
        return CRASHED if move == 7 else valid(*(a + b for a, b in zip(parent, MOVES[move], strict=True)))

    parents = (0.3 + 0.4 * np.random.default_rng(0).random((48, 2))).tolist()
    return [
        Sampled(
            no, Context(0, no, ()), "any", None,
            tuple(SampledReply("any", 100, None, None, {}, tuple(answer(parent) for _ in range(3))) for _ in range(4)),
        )
        for no, parent in enumerate(parents)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("poison", "rank", "failed", "passes"),
    [
        ("none", RANK, 0.0, True),
        ("valid answers ranked upside down", tuple(1 - rank for rank in RANK), 0.0, False),
        ("failed answers paid like the best", RANK, 1.0, False),
    ],
)
def test_poisoned_rewards_make_a_version_that_does_not_pass(
    poison: str, rank: Sequence[float], failed: float, passes: bool
) -> None:
    """The second fails in every third answer as often, so reply by reply it is worth more than its incumbent."""
    contexts = {"contexts": [[0, no, []] for no in range(48)]}
    untaught = answered(taught(RANK, 0.0, 0.0), 1)

    decision = decide(
        SPEC, 0, Version(1, Stage.GATED, "v1", gate=contexts), answered(taught(rank, failed, 3.0), 2), untaught
    )

    assert decision.passed is passes, (poison, decision.reason)
    if rank != RANK:
        assert decision.mean > 0
        assert broken(decision) == {"top"}


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
