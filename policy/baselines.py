"""Group-relative advantages of scalar scores: the ordinary step of VPO, and what it is compared with.

Every function takes the scores of B groups of G replies and returns their advantages, same shape.
A group whose scores are all equal teaches nothing and gets zeros: float noise must not become a
gradient, and so "equal" is closer than `TINY`, never `==`.
"""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

TINY = 1e-6
"""The paper's epsilon (F5): added to what is divided by, and the spread below which a group is constant."""
ENTROPIC_KL = math.log(2.0)
"""How far the tilted distribution over replies moves from uniform, in nats (TTT-Discover)."""
REACHABLE = 0.75
"""Largest part of the greatest possible KL that is asked for. Only at infinite beta is all of it had."""
BISECTIONS = 64
BETA_LOW, BETA_HIGH = 1e-3, 1e6
"""Where beta is looked for, for scores that span 1. A gap of a millionth of the span is still told apart."""


def z_score(scores_BG: Array) -> Array:
    """(score - mean) / (std + 1e-6), population std; exactly 0 where std < 1e-6. F5: GRPO's and VPO's step."""
    centred_BG = scores_BG - scores_BG.mean(axis=1, keepdims=True)
    return _scaled(centred_BG, scores_BG.std(axis=1, keepdims=True))


def pooled_z_score(credits_BGm: Array) -> Array:
    """Each answer position centred over the group, all positions divided by one scale. Shape (B, G, m).

    The mean of a position is a baseline that no reply of the group chose, so it stays a valid one.
    One scale, the root mean square over the positions, because a z-score of each position would blow
    up the last answers, whose gains are the smallest and noisiest. For m = 1 this is `z_score`.
    """
    centred_BGm = credits_BGm - credits_BGm.mean(axis=1, keepdims=True)
    return _scaled(centred_BGm, np.sqrt(np.square(centred_BGm).mean(axis=(1, 2), keepdims=True)))


def _scaled(centred: Array, scale: Array) -> Array:
    return np.where(scale < TINY, 0.0, centred / (scale + TINY))


def max_at_k(scores_BG: Array, k: int) -> Array:
    """Unbiased, exactly centred gradient weights of max@k, the expected best of k replies. 1 <= k < G.

    With I running over the k-subsets of the group,

        a_g = mean of max_I over the I that contain g,   b_g = the same over the I that do not,
        A_g = (k / G) (a_g - b_g) = k / (G - k) (a_g - mean of a).

    sum_g (k / G) a_g grad log p_g is the unbiased estimator of Walder and Karkhanis (2505.15201); b_g
    knows nothing of reply g, so subtracting it changes no expectation. Their leave-one-out baseline has
    k / (G - 1) in place of k / G; ours makes the A_g of a group sum to 0. In ascending order of score,
    a_r C(G-1, k-1) = C(r-1, k-1) s_r + sum over j > r of C(j-2, k-2) s_j, without any enumeration.
    """
    group = scores_BG.shape[1]
    if not 1 <= k < group:
        raise ValueError(f"max@k over {group} replies needs k from 1 to {group - 1}, not {k}")
    order_BG = np.argsort(scores_BG, axis=1, kind="stable")
    sorted_BG = np.take_along_axis(scores_BG, order_BG, axis=1)
    held_BG = np.empty_like(scores_BG)
    # Not by BLAS, whose last digits depend on how many groups it is given.
    held_of_sorted_BG = (sorted_BG[:, None, :] * _shares_of_the_best(group, k)).sum(axis=2)
    np.put_along_axis(held_BG, order_BG, held_of_sorted_BG, axis=1)
    advantages_BG: Array = k / (group - k) * (held_BG - held_BG.mean(axis=1, keepdims=True))
    return advantages_BG


@lru_cache(maxsize=64)
def _shares_of_the_best(group: int, k: int) -> Array:
    """[r, j]: among the k-subsets that contain rank r, the share whose best is rank j. Shape (G, G)."""
    share_GG = np.zeros((group, group))
    for r in range(group):
        share_GG[r, r] = math.comb(r, k - 1) / math.comb(group - 1, k - 1)
        for j in range(r + 1, group) if k > 1 else ():
            share_GG[r, j] = math.comb(j - 1, k - 2) / math.comb(group - 1, k - 1)
    return share_GG


def normalised_max_at_k(scores_BG: Array, k: int | None) -> Array:
    """`max_at_k` over its group's spread. k is max(2, G / 2) as in VPO's comparison (F9), and below G.

    The spread is divided out, as GRPO does, so that every method hands the learner steps of one size:
    raw weights carry a factor k / G and would only lose to the KL term. Directions stay what they are.
    """
    group = scores_BG.shape[1]
    if group == 1:
        return np.zeros_like(scores_BG)
    return z_score(max_at_k(scores_BG, min(max(2, group // 2), group - 1) if k is None else k))


def gdpo(rewards_BGR: Array, preference_R: Array) -> Array:
    """Each component's z-score, then their sum under w* (F9; GDPO, 2601.05242).

    Its last step, a z-score over the whole batch, is left out: our sums are centred already, and the
    advantage of a reply must not depend on which other prompts shared its batch.
    """
    components_BGR = np.stack([z_score(column_BG) for column_BG in np.moveaxis(rewards_BGR, -1, 0)], axis=-1)
    advantages_BG: Array = components_BGR @ preference_R
    return advantages_BG


def maxrl(scores_BG: Array) -> Array:
    """(score - mean) / (mean + 1e-6): rare successes weigh more (F9)."""
    mean_BG = scores_BG.mean(axis=1, keepdims=True)
    return np.where(_constant(scores_BG), 0.0, (scores_BG - mean_BG) / (mean_BG + TINY))


def entropic(scores_BG: Array) -> Array:
    """exp(beta s_g) / mean over the others of exp(beta s) - 1, beta of each group from `tilt` (TTT-Discover).

    Seeks the one best reply, for a final sprint. The normaliser leaves the reply out, so the advantages
    of a group do not sum to 0: the best gains more than the rest lose.
    """
    group = scores_BG.shape[1]
    if group == 1:
        return np.zeros_like(scores_BG)
    tilted_BG = tilt(scores_BG)
    # q_g / (mean of the other q): the normaliser of q cancels. Below 1 by at least REACHABLE's rest.
    others_BG = np.maximum(1.0 - tilted_BG, np.finfo(np.float64).tiny) / (group - 1)
    return np.where(_constant(scores_BG), 0.0, tilted_BG / others_BG - 1.0)


def tilt(scores_BG: Array) -> Array:
    """q proportional to exp(beta s), beta of each group such that KL(q || uniform) = ln 2. Shape (B, G).

    When t replies tie for the best, no beta brings the KL above ln(G / t). The target is then
    three quarters of that, wherever this is less than ln 2: half of a group tied, or a group of two,
    would otherwise drive beta to infinity and the winner's advantage with it.
    """
    span_BG = np.ptp(scores_BG, axis=1, keepdims=True)
    scaled_BG = (scores_BG - scores_BG.max(axis=1, keepdims=True)) / np.maximum(span_BG, TINY)
    group = scores_BG.shape[1]
    tied_B = (scaled_BG >= -TINY).sum(axis=1)
    target_B = np.minimum(ENTROPIC_KL, REACHABLE * np.log(group / tied_B))
    # The KL grows with beta. Bisection in log(beta): the answer may be 1 or 100,000.
    low_B, high_B = np.full(len(scores_BG), math.log(BETA_LOW)), np.full(len(scores_BG), math.log(BETA_HIGH))
    for _ in range(BISECTIONS):
        middle_B = (low_B + high_B) / 2
        too_far_B = divergence(_softmax(scaled_BG, middle_B)) > target_B
        low_B, high_B = np.where(too_far_B, low_B, middle_B), np.where(too_far_B, middle_B, high_B)
    return _softmax(scaled_BG, low_B)


def _softmax(scaled_BG: Array, log_beta_B: Array) -> Array:
    """Of scores whose largest is 0."""
    weight_BG: Array = np.exp(np.exp(log_beta_B)[:, None] * scaled_BG)
    weight_BG /= weight_BG.sum(axis=1, keepdims=True)
    return weight_BG


def divergence(tilted_BG: Array) -> Array:
    """KL(q || uniform) = ln G + sum of q ln q, in nats. Shape (B,)."""
    safe_BG = np.maximum(tilted_BG, np.finfo(np.float64).tiny)
    divergence_B: Array = math.log(tilted_BG.shape[1]) + (tilted_BG * np.log(safe_BG)).sum(axis=1)
    return divergence_B


def _constant(scores_BG: Array) -> NDArray[np.bool_]:
    """Which groups are constant. Shape (B, 1)."""
    constant_BG: NDArray[np.bool_] = np.ptp(scores_BG, axis=1, keepdims=True) < TINY
    return constant_BG
