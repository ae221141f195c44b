"""The loss of a token against the same by hand, with its gradient."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.surrogate import (
    Surrogate,
    base_distance,
    behaviour_weights,
    effective_share,
    policy_loss,
    token_logprobs,
)

HOW = Surrogate()
advantage = st.floats(-3, 3)
moved = st.floats(-6, 6)

unhurried = settings(deadline=None, max_examples=60)


def by_hand(ratio: float, advantage: float) -> tuple[float, float]:
    """Loss and its derivative by the log-probability, by cases: a clipped token has no derivative."""
    if advantage >= 0:
        return (-advantage * ratio, -advantage * ratio) if ratio < 1.28 else (-advantage * 1.28, 0.0)
    if ratio < 0.8:
        return -advantage * 0.8, 0.0
    return (-advantage * ratio, -advantage * ratio) if ratio < 3 else (-advantage * 3, 0.0)


@unhurried
@given(st.tuples(moved, moved), st.tuples(advantage, advantage))
def test_the_surrogate_of_two_tokens_and_its_gradient_agree_with_cases_by_hand(
    log_ratios: tuple[float, float], advantages: tuple[float, float]
) -> None:
    proximal_N = torch.tensor([-3.0, -7.0], dtype=torch.float64)
    logp_N = (proximal_N + torch.tensor(log_ratios, dtype=torch.float64)).requires_grad_()

    loss_N, clipped_N = policy_loss(logp_N, proximal_N, torch.tensor(advantages, dtype=torch.float64), HOW)
    loss_N.sum().backward()  # type: ignore[no-untyped-call]

    assert logp_N.grad is not None
    for n, (log_ratio, weight) in enumerate(zip(log_ratios, advantages, strict=True)):
        ratio = math.exp(log_ratio)
        if any(abs(ratio - edge) < 1e-9 for edge in (0.8, 1.28, 3)) or abs(weight) < 1e-9:
            continue  # a kink
        loss, slope = by_hand(ratio, weight)
        assert loss_N[n].item() == pytest.approx(loss, rel=1e-9)
        assert logp_N.grad[n].item() == pytest.approx(slope, rel=1e-9)
        assert bool(clipped_N[n]) == (slope == 0)


@unhurried
@given(moved)
def test_the_distance_to_the_base_is_k3_with_its_gradient(log_ratio: float) -> None:
    logp_N = torch.tensor([-2.0], dtype=torch.float64, requires_grad=True)
    base_N = logp_N.detach() + log_ratio

    distance_N = base_distance(logp_N, base_N)
    distance_N.sum().backward()  # type: ignore[no-untyped-call]

    assert logp_N.grad is not None
    assert distance_N.item() >= 0
    assert distance_N.item() == pytest.approx(math.exp(log_ratio) - log_ratio - 1, abs=1e-9)
    assert logp_N.grad.item() == pytest.approx(1 - math.exp(log_ratio), abs=1e-9)


def test_a_token_that_has_become_impossible_or_certain_leaves_no_nan() -> None:
    logp_N = torch.tensor([-200.0, -1e-6], requires_grad=True)
    far_N = torch.tensor([-1e-6, -200.0])

    for advantage in (1.0, -1.0):
        loss_N, _ = policy_loss(logp_N, far_N, torch.full((2,), advantage), HOW)
        total = (loss_N + base_distance(logp_N, far_N)).sum()
        (gradient,) = torch.autograd.grad(total, logp_N)
        assert torch.isfinite(total)
        assert torch.isfinite(gradient).all()


def test_the_weight_of_a_reply_may_be_multiplied_into_its_advantages() -> None:
    generator = torch.Generator().manual_seed(0)
    logp_N, proximal_N, advantage_N = (torch.randn(50, generator=generator) for _ in range(3))

    plain_N, _ = policy_loss(logp_N, proximal_N, advantage_N, HOW)
    weighted_N, _ = policy_loss(logp_N, proximal_N, 2.5 * advantage_N, HOW)

    assert torch.allclose(weighted_N, 2.5 * plain_N)


def test_log_probabilities_are_of_a_distribution() -> None:
    logits_NV = torch.randn(1, 7, generator=torch.Generator().manual_seed(0)).expand(7, 7)

    assert token_logprobs(logits_NV, torch.arange(7)).exp().sum().item() == pytest.approx(1)


def test_replies_outside_the_trusted_range_weigh_nothing() -> None:
    log_ratio_S = np.log([1 / 3.01, 1 / 2.99, 1.0, 2.99, 3.01, 1e300])

    weight_S = behaviour_weights(log_ratio_S, trust=3.0)

    assert weight_S == pytest.approx([0, 1 / 2.99, 1, 2.99, 0, 0])


def test_the_effective_share_is_one_for_equal_weights_and_shrinks_with_those_left_out() -> None:
    assert effective_share(np.full(8, 0.5)) == pytest.approx(1)
    assert effective_share(np.array([1.0, 1.0, 0.0, 0.0])) == pytest.approx(0.5)
    assert effective_share(np.array([3.0, 1.0])) == pytest.approx(16 / 20)
    assert effective_share(np.zeros(3)) == 0.0


@pytest.mark.parametrize("wrong", [{"clip_low": 2.0}, {"dual_clip": 0.5}, {"kl": math.nan}, {"trust": 0.3}])
def test_a_setting_out_of_range_is_named(wrong: dict[str, float]) -> None:
    (name,) = wrong
    with pytest.raises(ValueError, match=f"{name} is {wrong[name]}; it must be in"):
        Surrogate(**wrong)
