"""The loss of one token, and how far a reply may be trusted that an older policy sampled.

Three policies meet here. *Behaviour* sampled the reply, perhaps long ago and in another engine; the *proximal*
policy is the model at the start of a round; the *current* one is being trained. Clipping compares the current
with the proximal policy only, and one weight for each reply corrects for the behaviour (decoupled PPO, Hilton
et al. 2021, 2110.00641). `_N` tokens of a batch, `_S` replies.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from policy.baselines import Array

LOG_RATIO_LIMIT = 20.0
"""Log-ratios are cut here before exp: far outside every clip, and an infinity there is NaN in the gradient."""


@dataclass(frozen=True, slots=True)
class Surrogate:
    """What is minimised. The defaults are the paper's (F6), but for `clip_high`, which is DAPO's (2503.14476)."""

    clip_low: float = 0.2
    clip_high: float = 0.28
    """The ratio of a token counts in [1 - clip_low, 1 + clip_high]. Higher above: rare tokens may grow."""
    dual_clip: float = 3.0
    """Largest ratio that counts against a token with a negative advantage (Ye et al. 2020, 1912.09729)."""
    kl: float = 1e-3
    """Weight of the distance to the frozen base."""
    trust: float = 3.0
    """Replies whose weight is outside [1 / trust, trust] are left out."""
    least_effective: float = 0.3
    """A round is skipped when its effective sample size is a smaller share of its replies than this."""

    def __post_init__(self) -> None:
        for name, low, high in (
            ("clip_low", 0, 1),
            ("clip_high", 0, math.inf),
            ("dual_clip", 1, math.inf),
            ("kl", 0, math.inf),
            ("trust", 1, math.inf),
            ("least_effective", 0, 1),
        ):
            value = getattr(self, name)
            if not low <= value <= high:  # also true for NaN
                raise ValueError(f"{name} is {value}; it must be in [{low}, {high}]")


# ------------------------------------------------------------------------------- tokens of a batch


def token_logprobs(logits_NV: Tensor, token_N: Tensor) -> Tensor:
    """Log-probability of each token under its row of logits, in single precision at least. Shape (N,)."""
    return -torch.nn.functional.cross_entropy(logits_NV.float(), token_N, reduction="none")


def policy_loss(logp_N: Tensor, proximal_N: Tensor, advantage_N: Tensor, settings: Surrogate) -> tuple[Tensor, Tensor]:
    """The clipped surrogate of F6 with a dual clip, and which tokens it clips. Both of shape (N,).

    With ratio = exp(logp - proximal): -min(ratio A, clip(ratio) A), and for A < 0 at most -dual_clip A. It is
    linear in |A|, so the weight of a reply may be multiplied into its advantages. At ratio 1 its gradient is
    the policy gradient, -A grad logp.
    """
    ratio_N = torch.exp(_log_ratio(logp_N, proximal_N))
    clipped_N = ratio_N.clamp(1 - settings.clip_low, 1 + settings.clip_high)
    free_N, held_N = -advantage_N * ratio_N, -advantage_N * clipped_N
    loss_N = torch.maximum(free_N, held_N)
    loss_N = torch.where(advantage_N < 0, torch.minimum(loss_N, -advantage_N * settings.dual_clip), loss_N)
    return loss_N, (loss_N != free_N).detach()


def base_distance(logp_N: Tensor, base_N: Tensor) -> Tensor:
    """k3 = base / p - log(base / p) - 1 >= 0, the usual estimator of KL(p || base) on sampled tokens. Shape (N,).

    Schulman, "Approximating KL divergence", 2020.
    """
    log_ratio_N = _log_ratio(base_N, logp_N)
    return torch.expm1(log_ratio_N) - log_ratio_N


def _log_ratio(above_N: Tensor, below_N: Tensor) -> Tensor:
    return (above_N - below_N).clamp(-LOG_RATIO_LIMIT, LOG_RATIO_LIMIT)


# ------------------------------------------------------------------------------ replies of a round


def behaviour_weights(log_ratio_S: Array, trust: float) -> Array:
    """proximal / behaviour of each whole reply, given its logarithm; 0 where it is outside [1 / trust, trust]."""
    inside_S = np.abs(log_ratio_S) <= math.log(trust)
    return np.where(inside_S, np.exp(np.where(inside_S, log_ratio_S, 0.0)), 0.0)


def effective_share(weight_S: Array) -> float:
    """Effective sample size (sum v)^2 / sum v^2 (Kish 1965), as a share of the replies."""
    squares = float(np.square(weight_S).sum())
    return float(weight_S.sum()) ** 2 / squares / len(weight_S) if squares else 0.0
