"""Budgets: whatever is claimed, spent and given back in whatever order, no limit is passed."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evolve.budget import Budget, Claim
from evolve.campaign import Limit, Spent

LIMITS = st.builds(
    Limit,
    evaluations=st.integers(0, 30) | st.just(math.inf),
    tokens=st.integers(0, 3000) | st.just(math.inf),
    dollars=st.floats(0.0, 3.0) | st.just(math.inf),
)
CLAIMS = st.builds(Claim, st.integers(0, 6), st.integers(0, 600), st.floats(0.0, 0.6))
SHARES = st.floats(0.0, 1.0)


@given(LIMITS, st.lists(st.tuples(CLAIMS, SHARES, st.integers(0, 3), st.booleans()), max_size=40))
def test_claims_never_overshoot(limit: Limit, turns: list[tuple[Claim, float, int, bool]]) -> None:
    """Each turn claims, and settles some earlier claim in full or in part, spending at most what it claimed."""
    budget = Budget(limit, Spent())
    held: list[Claim] = []

    for want, share, which, spends_first in turns:
        if budget.claim(want) is None:
            held.append(want)
        if which < len(held):
            claim = held.pop(which)
            used = Claim(int(claim.evaluations * share), int(claim.tokens * share), claim.dollars * share)
            if not spends_first:
                budget.release(claim)
            budget.spend(evaluations=used.evaluations, tokens=used.tokens, dollars=used.dollars)
            if spends_first:
                budget.release(claim)

        assert budget.spent.evaluations + sum(claim.evaluations for claim in held) <= limit.evaluations
        assert budget.spent.tokens + sum(claim.tokens for claim in held) <= limit.tokens
        assert budget.spent.dollars + sum(claim.dollars for claim in held) <= limit.dollars + 1e-9
        assert 0 <= budget.evaluations_left() <= 2**31


@given(LIMITS, CLAIMS)
def test_what_is_released_can_be_claimed_again(limit: Limit, want: Claim) -> None:
    budget = Budget(limit, Spent())

    first = budget.claim(want)
    if first is None:
        budget.release(want)

    assert budget.claim(want) == first


@pytest.mark.parametrize(
    ("want", "refusal"),
    [
        (Claim(evaluations=3), "evaluations: 11 would pass the limit of 10"),
        (Claim(tokens=51), "tokens: 101 would pass the limit of 100"),
        (Claim(dollars=0.6), "dollars: 1.1 would pass the limit of 1"),
        (Claim(1, 51, 0.1), "tokens: 101 would pass the limit of 100"),
    ],
)
def test_a_claim_is_refused_whole_with_the_limit_it_would_pass(want: Claim, refusal: str) -> None:
    budget = Budget(Limit(evaluations=10, tokens=100, dollars=1.0), Spent(evaluations=8, tokens=50, dollars=0.5))

    assert budget.claim(want) == refusal
    assert budget.claim(Claim(2, 50, 0.5)) is None


def test_a_claim_on_what_is_left_is_granted_although_another_limit_is_passed() -> None:
    """A policy that cost more than it said must not block what costs nothing."""
    budget = Budget(Limit(evaluations=10, tokens=100), Spent(tokens=150))

    assert budget.claim(Claim(evaluations=1)) is None
    assert budget.claim(Claim(tokens=1)) == "tokens: 151 would pass the limit of 100"


def test_claims_of_others_count_as_spent() -> None:
    budget = Budget(Limit(evaluations=10), Spent(evaluations=4))
    budget.claim(Claim(evaluations=5))

    assert budget.evaluations_left() == 1
    assert budget.claim(Claim(evaluations=2)) is not None


def test_a_budget_is_exhausted_by_what_is_spent_and_not_by_what_is_claimed() -> None:
    budget = Budget(Limit(evaluations=3, seconds=60.0), Spent())

    budget.claim(Claim(evaluations=3))
    assert budget.exhausted("evaluations", "seconds") is None

    budget.spend(evaluations=3)
    assert budget.exhausted("evaluations", "seconds") == "all 3 evaluations are spent"


def test_time_exhausts_a_budget_too() -> None:
    assert (
        Budget(Limit(seconds=60.0), Spent(seconds=61.5)).exhausted("evaluations", "seconds")
        == "all 60 seconds are spent"
    )
    assert (
        Budget(Limit(evaluations=math.inf), Spent(evaluations=10**9, seconds=1e9)).exhausted("evaluations", "seconds")
        is None
    )
