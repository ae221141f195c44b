"""Vector Policy Optimization: from the reward vectors of a group of replies to their advantages.

Between the evaluator (which rewards every answer of every reply) and the learner (which multiplies
the advantages into log-probabilities). Arrays and a key in, arrays and metrics out; no state.

A reply holds m answers and is worth the best of them under a weighting w of the R rewards, averaged
over w: the *set value* E_w[max_i w . r_i] (F3 of the paper). A reply gains by answers that win
somewhere, so diversity pays without a bonus for it. Letters in names: `_B` groups, `_G` replies to
one prompt, `_m` answers in a reply, `_R` rewards, `_K` weights.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import product

import numpy as np
from numpy.typing import NDArray

from evolve.randomness import stream, words
from policy import baselines
from policy.baselines import Array
from policy.simplex import shifted_net, uniform_simplex

ON_SIMPLEX = 1e-9
"""How far the sum of w* may be from 1: rounding, never a forgotten normalisation."""
CACHED = 1 << 15
"""Numbers held between two passes: a quarter of a megabyte. 4 times as fast as all groups at once."""
MOST_SAMPLES = 1 << 20
COLLINEAR = 0.9
"""Mean reward correlation from which a vector is a scalar in disguise. VPO lost to GRPO at 0.95 only."""


class ObjectiveError(ValueError):
    """The arrays or settings given are not what the objective is defined on. Names the culprit."""


class Method(StrEnum):
    """What a group is scored with. Where a method is about one answer, a reply's best answer stands for it."""

    VPO = "vpo"  # set value, z-score
    GRPO = "grpo"  # fixed scalar w*, z-score; with several answers the same as multi_rlvr_max
    RANDOM_GRPO = "random_grpo"  # one w per group instead of w*, which the prompt does not show
    GOAL_CONDITIONED = "goal_conditioned"  # the same w, but the prompt shows it: see `goal_weights`
    MULTI_RLVR_SUM = "multi_rlvr_sum"  # sum of the answers under w*, z-score (the paper's Multi-RLVR)
    MULTI_RLVR_MAX = "multi_rlvr_max"  # best of the answers under w*, z-score (the fair ablation)
    MAXK = "maxk"  # unbiased max@k of w* over the group
    GDPO = "gdpo"  # z-score of each component, then their sum under w*
    MAXRL = "maxrl"  # w*, centred and divided by the mean
    ENTROPIC = "entropic"  # w*, exponential tilt with KL ln 2


WITH_GAINS = frozenset(
    {
        Method.VPO,
        Method.GRPO,
        Method.RANDOM_GRPO,
        Method.GOAL_CONDITIONED,
        Method.MULTI_RLVR_SUM,
        Method.MULTI_RLVR_MAX,
    }
)
"""Methods whose score grows answer by answer, so that each answer has a gain of its own."""


class Credit(StrEnum):
    SEQUENCE = "sequence"  # every token of a reply carries the same advantage (F6, the paper)
    GAINS = "gains"  # an answer carries what it and, discounted, its successors added


class Scalarizer(StrEnum):
    LINEAR = "linear"  # w . r; rewards the convex hull of the front only
    CHEBYSHEV = "chebyshev"  # distance to the utopia 1 in the worst weighted component; reaches dents too


class Sampler(StrEnum):
    SOBOL = "sobol"  # shifted and jittered Sobol net; Dir(1) only
    IID = "iid"  # independent draws, as in the paper; any alpha


@dataclass(frozen=True, slots=True)
class Settings:
    """What defines the objective. The same for every group of a training run."""

    method: Method = Method.VPO
    credit: Credit = Credit.SEQUENCE
    discount: float = 0.5
    """Gamma of credit "gains", in [0, 1]: what an answer gets of its successor's gain. 0 is greedy."""
    scalarizer: Scalarizer = Scalarizer.LINEAR
    """How a weight reads a vector in the set value. Fixed scalars (every method but VPO) are linear."""
    augmentation: float = 0.0
    """Chebyshev only: share of w . r added, which tells weakly dominated answers apart. 0.05 is usual."""
    sampler: Sampler = Sampler.SOBOL
    samples: int = 256
    """K, weights per group. With Sobol best a power of two."""
    alpha: float = 1.0
    """Of the symmetric Dirichlet. Small: single components count; large: their mean."""
    preference_share: float = 0.0
    """Rho: probability that a weight is w* instead of a draw. 0 is the paper, 0.25 suits a search."""
    max_k: int | None = None
    """k of method "maxk". None: max(2, G / 2), the paper's, below G."""

    def __post_init__(self) -> None:
        for name, kind in (("method", Method), ("credit", Credit), ("scalarizer", Scalarizer), ("sampler", Sampler)):
            if not isinstance(value := getattr(self, name), kind):  # a plain string equals, but is not, the member
                raise ObjectiveError(f"{name} is {value!r}; expected a {kind.__name__}, one of {', '.join(kind)}")
        if self.credit is Credit.GAINS and self.method not in WITH_GAINS:
            raise ObjectiveError(f'method "{self.method}" has no gains per answer; set credit = "sequence"')
        if not 0 <= self.discount <= 1:
            raise ObjectiveError(f"discount is {self.discount}; it must be in [0, 1]")
        if not 0 <= self.augmentation < 1:
            raise ObjectiveError(f"augmentation is {self.augmentation}; it must be in [0, 1)")
        if self.augmentation and self.scalarizer is not Scalarizer.CHEBYSHEV:
            raise ObjectiveError('augmentation is for scalarizer = "chebyshev"; leave it 0 with "linear"')
        if not 1 <= self.samples <= MOST_SAMPLES:
            raise ObjectiveError(f"samples is {self.samples}; it must be from 1 to {MOST_SAMPLES:,}")
        if not (self.alpha > 0 and np.isfinite(self.alpha)):
            raise ObjectiveError(f"alpha is {self.alpha}; it must be positive and finite")
        if self.alpha != 1 and self.sampler is Sampler.SOBOL:
            raise ObjectiveError(f'sampler "sobol" draws Dir(1) only; set sampler = "iid" for alpha = {self.alpha}')
        if not 0 <= self.preference_share <= 1:
            raise ObjectiveError(f"preference_share is {self.preference_share}; it must be in [0, 1]")
        if self.max_k is not None and (self.method is not Method.MAXK or self.max_k < 1):
            raise ObjectiveError(f'max_k is {self.max_k}; it must be at least 1, and is for method = "maxk" only')


PAPER = Settings(sampler=Sampler.IID, samples=100)
"""VPO as its authors ran it, to the letter of F3 to F6."""


@dataclass(frozen=True, slots=True)
class Key:
    """Names a group. All that is random about it follows from its key: whoever asks, in whatever order."""

    run: int
    """Seed of the training run."""
    step: int
    group: str
    """The prompt's identity within the step."""


# ------------------------------------------------------------------------------------ weights


def _weights_BRK(
    rewards: int, samples: int, settings: Settings, keys: Sequence[Key], use: str, preference_R: Array
) -> Array:
    """Weights of every group, a mixture of Dirichlet draws and w*."""
    weights_BRK = np.empty((len(keys), rewards, samples))
    drawn_BR = np.stack([words(rewards, key.run, "objective", use, key.step, key.group) for key in keys])
    coin_B, shift_Bn = drawn_BR[:, 0] * 2.0**-32, drawn_BR[:, 1:]
    if settings.sampler is Sampler.SOBOL:
        for block in _blocks(len(keys), rewards * samples):
            weights_BRK[block] = uniform_simplex(shifted_net(shift_Bn[block], samples))
    else:
        for b, key in enumerate(keys):
            rng = stream(key.run, "objective", use, key.step, key.group)
            weights_BRK[b] = rng.dirichlet(np.full(rewards, settings.alpha), size=samples).T
    # Not a coin for each row: as many rows on average, and less noise.
    own_B = np.minimum(settings.preference_share * samples + coin_B, samples).astype(int)
    for b in np.flatnonzero(own_B).tolist():
        weights_BRK[b, :, samples - own_B[b] :] = preference_R[:, None]  # the last ones: half a net is a net
    return weights_BRK


def simplex_weights(rewards: int, settings: Settings, key: Key, preference_R: Array | None = None) -> Array:
    """The weights that all replies of a group share. Shape (K, R), rows sum to 1."""
    w_star_R = _checked_preference(rewards, preference_R)
    weights_KR: Array = _weights_BRK(rewards, settings.samples, settings, [key], "weights", w_star_R)[0].T
    return weights_KR


def goal_weights(rewards: int, settings: Settings, key: Key, preference_R: Array | None = None) -> Array:
    """The one w of a group under "random_grpo" and "goal_conditioned". Shape (R,).

    Whoever writes the prompt calls this, long before there are rewards: equal keys, equal goals.
    """
    w_star_R = _checked_preference(rewards, preference_R)
    return _weights_BRK(rewards, 1, settings, [key], "goal", w_star_R)[0, :, 0]


# --------------------------------------------------------------------------- values and credit


def prefix_values(rewards_BGmR: Array, weights_BRK: Array, settings: Settings) -> Array:
    """F_i = mean over w of the best of the first i answers, i = 1 ... m. Shape (B, G, m).

    The last is the set value (F4); the differences, with F_0 = 0, are the gains. A zero row is worth 0
    under every weight and scalarizer, so a missing answer adds nothing. Chebyshev is moved to that zero:
    max_j w_j - max_j w_j (1 - r_j) + augmentation * w . r.
    """
    prefix_BGm = np.empty(rewards_BGmR.shape[:3])
    samples = weights_BRK.shape[2]
    of_replies = _blocks(rewards_BGmR.shape[1], samples)
    of_groups = _blocks(len(rewards_BGmR), rewards_BGmR.shape[1] * samples)
    for b, g in product(of_groups, of_replies):
        rewards, weights = rewards_BGmR[b, g], weights_BRK[b]
        best_BGK = np.zeros((*rewards.shape[:2], samples))
        for i in range(rewards.shape[2]):
            if settings.scalarizer is Scalarizer.LINEAR:
                value_BGK = rewards[:, :, i] @ weights
            else:
                value_BGK = _chebyshev(rewards[:, :, i], weights, settings.augmentation)
            np.maximum(best_BGK, value_BGK, out=best_BGK)
            prefix_BGm[b, g, i] = best_BGK.mean(axis=2)
    return prefix_BGm


def _blocks(count: int, numbers: int) -> list[slice]:
    """Slices of `count` rows, such that `numbers` for each row of a slice stay in the cache."""
    step = max(1, CACHED // numbers)
    return [slice(start, start + step) for start in range(0, count, step)]


def _chebyshev(rewards_BGR: Array, weights_BRK: Array, augmentation: float) -> Array:
    """Shape (B, G, K). One component at a time: no (B, G, K, R) array."""
    regret_BGK = np.zeros((*rewards_BGR.shape[:2], weights_BRK.shape[2]))
    for r in range(rewards_BGR.shape[2]):
        np.maximum(regret_BGK, (1.0 - rewards_BGR[:, :, r, None]) * weights_BRK[:, None, r], out=regret_BGK)
    value_BGK: Array = weights_BRK.max(axis=1)[:, None] - regret_BGK
    return value_BGK + augmentation * (rewards_BGR @ weights_BRK) if augmentation else value_BGK


def discounted_gains(prefix_BGm: Array, discount: float) -> Array:
    """Credit of each answer: sum over j >= i of discount**(j - i) (F_j - F_(j-1)). Shape (B, G, m).

    1 is reward-to-go, R - F_(i-1): unbiased, and in our measurements no better than "sequence". Below 1
    is biased and less noisy. 0 is greedy maximisation of a submodular function: (1 - 1/e) of the best.
    """
    credit_BGm = np.diff(prefix_BGm, axis=2, prepend=0.0)
    for i in range(prefix_BGm.shape[2] - 2, -1, -1):
        credit_BGm[:, :, i] += discount * credit_BGm[:, :, i + 1]
    return credit_BGm


# ------------------------------------------------------------------------------------ the entry


@dataclass(frozen=True, slots=True)
class Metrics:
    """What to log of a batch of groups; means are over groups. The same for every method."""

    set_value_mean: float
    set_value_std: float
    """Within a group. What VPO learns from; 0 means there is nothing to learn."""
    best_single: float
    """Best answer of the group under w*: what the search would keep."""
    distinct_vectors: float
    """Different reward vectors among the answers of a group."""
    answered_share: float
    masked_share: float
    """Groups without any advantage."""
    correlation: float
    """Mean off-diagonal Pearson correlation of the rewards of answers, each centred by its group: the
    spread between prompts is of no use to a group-relative method. 1 when fewer than two vary."""
    effective_rank: float
    """exp(entropy of the eigenvalues of that correlation matrix): how many rewards there really are."""

    @property
    def collinear(self) -> bool:
        """A scalar method would do as well: fall back to one, and say so."""
        return self.correlation > COLLINEAR


@dataclass(frozen=True, slots=True)
class Advantages:
    """Of one group."""

    per_answer_Gm: Array
    """For the tokens of each answer. An answer that was not given has a number, but no tokens."""
    prefix_G: Array
    """For the tokens before the first answer, and between answers: what all answers share."""
    masked: bool
    """All advantages are 0: leave the group out of the batch, or its KL term dilutes the others."""
    metrics: Metrics


@dataclass(frozen=True, slots=True)
class BatchAdvantages:
    """Of B groups of one shape; fields as in `Advantages`."""

    per_answer_BGm: Array
    prefix_BG: Array
    masked_B: NDArray[np.bool_]
    metrics: Metrics


def advantages(
    rewards_GmR: Array,
    settings: Settings,
    key: Key,
    preference_R: Array | None = None,
    answered_Gm: NDArray[np.bool_] | None = None,
) -> Advantages:
    """Advantages of one group of replies to one prompt. See `batch_advantages`."""
    rewards = np.asarray(rewards_GmR, dtype=np.float64)
    if rewards.ndim != 3:
        raise ObjectiveError(f"rewards of one group have shape {rewards.shape}; expected (replies, answers, rewards)")
    answered = None if answered_Gm is None else np.asarray(answered_Gm)[None]
    of_batch = batch_advantages(rewards[None], settings, [key], preference_R, answered)
    return Advantages(of_batch.per_answer_BGm[0], of_batch.prefix_BG[0], bool(of_batch.masked_B[0]), of_batch.metrics)


def batch_advantages(
    rewards_BGmR: Array,
    settings: Settings,
    keys: Sequence[Key],
    preference_R: Array | None = None,
    answered_BGm: NDArray[np.bool_] | None = None,
) -> BatchAdvantages:
    """Advantages of B groups, each as if it were alone.

    Args:
        rewards_BGmR: utilities in [0, 1], higher better. Replies lost to a fault of ours are not zeros:
            leave them out, and give groups of another size in another call.
        preference_R: w*, on the simplex. None is the uniform mean.
        answered_BGm: False where a reply holds no such answer; its row counts as zeros, whatever is in it.

    Raises:
        ObjectiveError: names the group, reply, answer and component at fault.
    """
    rewards_BGmR, answered_BGm = _checked_rewards(rewards_BGmR, keys, answered_BGm)
    rewards = rewards_BGmR.shape[3]
    w_star_R = _checked_preference(rewards, preference_R)
    if settings.max_k is not None and settings.max_k >= max(2, rewards_BGmR.shape[1]):
        raise ObjectiveError(f"max_k is {settings.max_k}, but the groups have {rewards_BGmR.shape[1]} replies")
    weights_BRK = _weights_BRK(rewards, settings.samples, settings, keys, "weights", w_star_R)
    values_BGm = prefix_values(rewards_BGmR, weights_BRK, settings)

    score_BGm = values_BGm if settings.method is Method.VPO else _scores(rewards_BGmR, settings, keys, w_star_R)
    prefix_BG = _normalised(score_BGm[:, :, -1], rewards_BGmR, settings, w_star_R)
    if settings.credit is Credit.GAINS:
        # Tokens before the first answer serve all answers alike, so they keep the undiscounted whole.
        per_answer_BGm = baselines.pooled_z_score(discounted_gains(score_BGm, settings.discount))
    else:
        per_answer_BGm = np.repeat(prefix_BG[:, :, None], rewards_BGmR.shape[2], axis=2)
    masked_B = np.logical_not(per_answer_BGm.any(axis=(1, 2)) | prefix_BG.any(axis=1))
    metrics = _metrics(rewards_BGmR, answered_BGm, values_BGm[:, :, -1], masked_B, w_star_R)
    return BatchAdvantages(per_answer_BGm, prefix_BG, masked_B, metrics)


def _scores(rewards_BGmR: Array, settings: Settings, keys: Sequence[Key], w_star_R: Array) -> Array:
    """Scalar score of the first i answers, i = 1 ... m, by the methods with one weight. Shape (B, G, m)."""
    if settings.method in (Method.RANDOM_GRPO, Method.GOAL_CONDITIONED):
        goal_BR = _weights_BRK(rewards_BGmR.shape[3], 1, settings, keys, "goal", w_star_R)[:, :, 0]
        scalar_BGm = (rewards_BGmR * goal_BR[:, None, None]).sum(axis=3)
    else:
        scalar_BGm = rewards_BGmR @ w_star_R
    accumulate = np.add if settings.method is Method.MULTI_RLVR_SUM else np.maximum
    score_BGm: Array = accumulate.accumulate(scalar_BGm, axis=2)
    return score_BGm


def _normalised(score_BG: Array, rewards_BGmR: Array, settings: Settings, w_star_R: Array) -> Array:
    match settings.method:
        case Method.MAXK:
            return baselines.normalised_max_at_k(score_BG, settings.max_k)
        case Method.MAXRL:
            return baselines.maxrl(score_BG)
        case Method.ENTROPIC:
            return baselines.entropic(score_BG)
        case Method.GDPO:
            scalar_BGm = rewards_BGmR @ w_star_R
            # The first of the best: rounding must not choose between two that tie.
            tied_BGm = scalar_BGm >= score_BG[:, :, None] - baselines.TINY
            best_BG11 = tied_BGm.argmax(axis=2)[:, :, None, None]
            return baselines.gdpo(np.take_along_axis(rewards_BGmR, best_BG11, axis=2)[:, :, 0], w_star_R)
        case _:
            return baselines.z_score(score_BG)


def _metrics(
    rewards_BGmR: Array,
    answered_BGm: NDArray[np.bool_],
    value_BG: Array,
    masked_B: NDArray[np.bool_],
    w_star_R: Array,
) -> Metrics:
    correlation, rank = _correlation(rewards_BGmR, answered_BGm)
    return Metrics(
        set_value_mean=float(value_BG.mean()),
        set_value_std=float(value_BG.std(axis=1).mean()),
        best_single=float((rewards_BGmR @ w_star_R).max(axis=(1, 2)).mean()),
        distinct_vectors=_distinct(rewards_BGmR, answered_BGm) / len(rewards_BGmR),
        answered_share=float(answered_BGm.mean()),
        masked_share=float(masked_B.mean()),
        correlation=correlation,
        effective_rank=rank,
    )


def _correlation(rewards_BGmR: Array, answered_BGm: NDArray[np.bool_]) -> tuple[float, float]:
    """Mean off-diagonal correlation and effective rank, over the components that vary within groups.

    Missing answers are left out: their zero rows would correlate everything with everything.
    """
    given_BGm1 = answered_BGm[..., None]
    count_B111 = np.maximum(given_BGm1.sum(axis=(1, 2), keepdims=True), 1)
    centre_B11R = (rewards_BGmR * given_BGm1).sum(axis=(1, 2), keepdims=True) / count_B111
    rows_NR = ((rewards_BGmR - centre_B11R) * given_BGm1).reshape(-1, rewards_BGmR.shape[3])
    return summary_of(correlations(rows_NR, int(answered_BGm.sum()))[0])


def correlations(rows_NR: Array, count: int) -> tuple[Array, NDArray[np.bool_]]:
    """Pearson correlations of rewards that are centred already, over those that vary; and which do.

    `count` is how many rows are of answers: those of missing ones are zeros. Shapes (V, V) and (R,).
    """
    covariance_RR = rows_NR.T @ rows_NR / max(count, 1)
    std_R = np.sqrt(np.diagonal(covariance_RR))
    varies_R = std_R > baselines.TINY
    correlation_VV: Array = covariance_RR[np.ix_(varies_R, varies_R)] / np.outer(std_R[varies_R], std_R[varies_R])
    return correlation_VV, varies_R


def summary_of(correlation_VV: Array) -> tuple[float, float]:
    """Mean off-diagonal correlation and effective rank: 1 and V for fewer than two rewards that vary."""
    count = len(correlation_VV)
    if count < 2:
        return 1.0, float(count)
    off_diagonal = (correlation_VV.sum() - np.trace(correlation_VV)) / (count * (count - 1))
    share_R = np.maximum(np.linalg.eigvalsh(correlation_VV) / count, np.finfo(np.float64).tiny)
    return float(off_diagonal), float(np.exp(-(share_R * np.log(share_R)).sum()))


def _distinct(rewards_BGmR: Array, answered_BGm: NDArray[np.bool_]) -> int:
    """How many different vectors the groups hold, summed over groups."""
    group_N = np.broadcast_to(np.arange(len(rewards_BGmR))[:, None, None], answered_BGm.shape)[answered_BGm]
    rows_NR = np.column_stack([group_N, rewards_BGmR[answered_BGm] + 0.0])  # + 0.0: -0.0 has other bits than 0.0
    # As strings of bytes: ten times as fast as np.unique(rows, axis=0), and equal bits are equal rewards here.
    return len(set(rows_NR.view(np.dtype((np.void, rows_NR.itemsize * rows_NR.shape[1]))).ravel().tolist()))


# -------------------------------------------------------------------------------------- checks


def _checked_rewards(
    rewards_BGmR: Array, keys: Sequence[Key], answered_BGm: NDArray[np.bool_] | None
) -> tuple[Array, NDArray[np.bool_]]:
    rewards_BGmR = np.asarray(rewards_BGmR, dtype=np.float64)
    shape = rewards_BGmR.shape
    if len(shape) != 4:
        raise ObjectiveError(f"rewards have shape {shape}; expected (groups, replies, answers, rewards)")
    for size, empty in zip(
        shape,
        ("no groups", "an empty group: no replies", "replies without answers", "vectors without rewards"),
        strict=True,
    ):
        if size == 0:
            raise ObjectiveError(f"rewards have shape {shape}: {empty}")
    if len(keys) != shape[0]:
        raise ObjectiveError(f"{len(keys)} keys for {shape[0]} groups")
    if answered_BGm is None:
        answered_BGm = np.ones(shape[:3], dtype=np.bool_)
    elif answered_BGm.shape != shape[:3] or answered_BGm.dtype != np.bool_:
        raise ObjectiveError(
            f"answered is {answered_BGm.dtype} of shape {answered_BGm.shape}; expected bool of shape {shape[:3]}"
        )
    else:
        rewards_BGmR = np.where(answered_BGm[..., None], rewards_BGmR, 0.0)
    bad = ~((rewards_BGmR >= 0) & (rewards_BGmR <= 1))  # also true for NaN
    if bad.any():
        b, g, i, r = np.argwhere(bad)[0]
        raise ObjectiveError(
            f"group {keys[b].group!r} (number {b}), reply {g}, answer {i}, component {r}: reward is "
            f"{rewards_BGmR[b, g, i, r]}; expected a utility in [0, 1]. A failed answer is a row of zeros"
        )
    return rewards_BGmR, answered_BGm


def _checked_preference(rewards: int, preference_R: Array | None) -> Array:
    if rewards < 1:
        raise ObjectiveError(f"{rewards} rewards; a vector needs at least one")
    if preference_R is None:
        return np.full(rewards, 1.0 / rewards)
    preference_R = np.asarray(preference_R, dtype=np.float64)
    if preference_R.shape != (rewards,):
        raise ObjectiveError(f"w* has shape {preference_R.shape}; expected ({rewards},), one weight for each reward")
    if not (np.all(preference_R >= 0) and abs(preference_R.sum() - 1) <= ON_SIMPLEX):  # also false for NaN
        raise ObjectiveError(f"w* = {preference_R.tolist()} is not on the simplex: weights >= 0 that sum to 1")
    return preference_R
