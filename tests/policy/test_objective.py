"""The objective: what the set value promises, and every estimator against its definition."""

from __future__ import annotations

import itertools
import math
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.typing import NDArray

from policy import baselines, simplex
from policy.objective import (
    PAPER,
    WITH_GAINS,
    Credit,
    Key,
    Method,
    ObjectiveError,
    Sampler,
    Scalarizer,
    Settings,
    advantages,
    batch_advantages,
    discounted_gains,
    goal_weights,
    prefix_values,
    simplex_weights,
)

Array = NDArray[np.float64]

KEY = Key(run=7, step=3, group="prompt")
VPO = Settings()
CHEBYSHEV = Settings(scalarizer=Scalarizer.CHEBYSHEV)
K = VPO.samples
CENTRED = [m for m in Method if m is not Method.ENTROPIC]

unhurried = settings(deadline=None, max_examples=60)  # other processes use this machine too

unit = st.integers(0, 16).map(lambda n: n / 16)
"""A grid: ties and exact zeros come up often, and arithmetic on them is nearly exact."""


def rows(answers: int = 3, rewards: int = 4) -> st.SearchStrategy[Array]:
    return hnp.arrays(np.float64, (answers, rewards), elements=unit)


def groups(replies: int = 6, answers: int = 3, rewards: int = 4) -> st.SearchStrategy[Array]:
    return hnp.arrays(np.float64, (replies, answers, rewards), elements=unit)


any_set = st.tuples(st.integers(1, 5), st.integers(1, 6)).flatmap(lambda shape: rows(*shape))
any_group = st.tuples(st.integers(2, 8), st.integers(1, 4), st.integers(1, 5)).flatmap(lambda shape: groups(*shape))


def uniform(seed: int, *shape: int) -> Array:
    return np.random.default_rng(seed).random(shape)


def value(rows_mR: Array, weights_KR: Array, how: Settings = VPO) -> float:
    """Set value of one reply."""
    return float(prefix_values(rows_mR[None, None], weights_KR.T[None], how)[0, 0, -1])


def weights(rewards: int, how: Settings = VPO, group: str = "prompt") -> Array:
    return simplex_weights(rewards, how, Key(7, 3, group))


# ------------------------------------------------------------------------------ the set value


@unhurried
@given(any_set)
def test_the_value_lies_between_the_best_mean_and_the_mean_of_the_bests(rows_mR: Array) -> None:
    """Under the weights' own mean to the last digit; under 1/R as near as that mean is to 1/R."""
    weights_KR = weights(rows_mR.shape[1])
    mean_R = weights_KR.mean(axis=0)

    low, high = (rows_mR @ mean_R).max(), rows_mR.max(axis=0) @ mean_R

    assert low - 1e-12 <= value(rows_mR, weights_KR) <= high + 1e-12
    assert rows_mR.mean(axis=1).max() - 2 / K <= value(rows_mR, weights_KR) <= rows_mR.max(axis=0).mean() + 2 / K


@unhurried
@given(rows())
def test_a_large_alpha_gives_the_best_mean_and_a_small_one_the_mean_of_the_bests(rows_mR: Array) -> None:
    large, small = (weights(4, Settings(sampler=Sampler.IID, samples=2000, alpha=a)) for a in (1e5, 1e-4))

    assert value(rows_mR, large) == pytest.approx(rows_mR.mean(axis=1).max(), abs=0.01)
    # Each small-alpha weight is one component; how often which is drawn has std sqrt(3/16 / 2000) = 0.01.
    assert value(rows_mR, small) == pytest.approx(rows_mR.max(axis=0).mean(), abs=0.06)
    assert value(rows_mR, small) == pytest.approx(rows_mR.max(axis=0) @ small.mean(axis=0), abs=0.01)


@pytest.mark.parametrize("seed", range(5))
def test_the_value_falls_as_alpha_grows(seed: int) -> None:
    rows_mR = uniform(seed, 4, 4)
    of_alpha = [
        value(rows_mR, weights(4, Settings(sampler=Sampler.IID, samples=50_000, alpha=alpha)))
        for alpha in (0.05, 0.3, 1.0, 3.0, 30.0)
    ]

    assert all(a > b - 2e-3 for a, b in itertools.pairwise(of_alpha))


@pytest.mark.parametrize("how", [VPO, CHEBYSHEV, replace(CHEBYSHEV, augmentation=0.05)], ids=["linear", "cheb", "aug"])
class TestAsASetFunction:
    @unhurried
    @given(rows(4), rows(2))
    def test_it_is_monotone_and_submodular(self, how: Settings, many_mR: Array, more_mR: Array) -> None:
        """An answer adds less to the larger set."""
        weights_KR = weights(4)
        few_mR, new_mR, other_mR = many_mR[:2], more_mR[:1], many_mR
        to_few = value(np.vstack([few_mR, new_mR]), weights_KR, how) - value(few_mR, weights_KR, how)
        to_many = value(np.vstack([other_mR, new_mR]), weights_KR, how) - value(other_mR, weights_KR, how)

        assert to_few >= to_many - 1e-12
        assert to_many >= -1e-12

    @unhurried
    @given(rows(4), st.permutations(range(4)))
    def test_the_order_of_answers_does_not_matter(self, how: Settings, rows_mR: Array, order: list[int]) -> None:
        weights_KR = weights(4)

        assert value(rows_mR[order], weights_KR, how) == pytest.approx(value(rows_mR, weights_KR, how), abs=1e-12)

    @unhurried
    @given(rows(3), st.integers(0, 2), hnp.arrays(np.float64, 4, elements=unit))
    def test_copies_and_dominated_answers_and_missing_ones_add_nothing(
        self, how: Settings, rows_mR: Array, i: int, less_R: Array
    ) -> None:
        weights_KR = weights(4)
        before = value(rows_mR, weights_KR, how)

        for useless_R in (rows_mR[i], rows_mR[i] * less_R, np.zeros(4)):
            assert value(np.vstack([rows_mR, useless_R]), weights_KR, how) == pytest.approx(before, abs=1e-12)

    def test_nothing_is_worth_nothing(self, how: Settings) -> None:
        assert value(np.zeros((3, 4)), weights(4), how) == 0.0

    @unhurried
    @given(rows())
    def test_it_agrees_with_its_definition(self, how: Settings, rows_mR: Array) -> None:
        weights_KR = weights(4, replace(how, samples=8))

        def scalar(w_R: Array, r_R: Array) -> float:
            if how.scalarizer is Scalarizer.LINEAR:
                return sum(float(w * r) for w, r in zip(w_R, r_R, strict=True))
            regret = max(float(w * (1 - r)) for w, r in zip(w_R, r_R, strict=True))
            return float(w_R.max()) - regret + how.augmentation * float(w_R @ r_R)

        naive = sum(max(scalar(w_R, r_R) for r_R in rows_mR) for w_R in weights_KR) / 8

        assert value(rows_mR, weights_KR, how) == pytest.approx(naive, abs=1e-12)


@unhurried
@given(st.integers(1, 8).flatmap(lambda rewards: rows(1, rewards)), st.integers(0, 10_000))
def test_one_answer_is_worth_its_mean(rows_mR: Array, group: int) -> None:
    """2/K: rewards in [0, 1] see half the L1 distance of the weights' mean from 1/R.

    Over 1,500 keys that was at most 0.0031 for R up to 8; independent draws reach 0.07.
    """
    assert value(rows_mR, weights(rows_mR.shape[1], group=str(group))) == pytest.approx(rows_mR.mean(), abs=2 / K)


def test_weights_are_unbiased() -> None:
    """The mean of 500 groups is nearer to 1/R than any one of them: errors average out."""
    mean_R = np.mean([weights(5, group=str(g)).mean(axis=0) for g in range(500)], axis=0)

    assert mean_R == pytest.approx(np.full(5, 0.2), abs=2e-4)


def positive_part(c_R: Array) -> float:
    """E[max(c . w, 0)] under Dir(1): a divided difference of x_+^R / R (Hermite and Genocchi)."""
    count = len(c_R)
    terms = [max(c, 0.0) ** count / np.prod([c - d for j, d in enumerate(c_R) if j != i]) for i, c in enumerate(c_R)]
    return float(sum(terms)) / count


@unhurried
@given(st.data())
def test_two_answers_agree_with_the_closed_form(data: st.DataObject) -> None:
    """E[max(a . w, b . w)] = mean(b) + E[((a - b) . w)_+]."""
    count = data.draw(st.integers(2, 5))
    difference_R = np.array(
        data.draw(st.lists(st.integers(-10, 10), min_size=count, max_size=count, unique=True)), dtype=np.float64
    )
    b_R = np.array(data.draw(st.lists(st.floats(0, 1), min_size=count, max_size=count)))
    difference_R /= 10
    a_R = b_R + difference_R
    weights_KR = weights(count, Settings(samples=1 << 13))

    # Rewards outside [0, 1] are for `advantages` to refuse; the formula holds for non-negative values.
    lift = max(0.0, -float(a_R.min()))

    exact = float(b_R.mean()) + positive_part(difference_R)
    assert value(np.stack([a_R, b_R]) + lift, weights_KR) == pytest.approx(exact + lift, abs=1e-3)


@unhurried
@given(st.integers(1, 6).flatmap(lambda answers: rows(answers, 2)))
def test_two_rewards_agree_with_the_exact_envelope(rows_mR: Array) -> None:
    """One weight falls into each 256th of [0, 1], and the envelope climbs by at most 1."""
    crossings = [0.0, 1.0]
    for (a0, a1), (b0, b1) in itertools.combinations(rows_mR.tolist(), 2):
        slope = (a0 - a1) - (b0 - b1)
        if slope != 0 and 0 < (b1 - a1) / slope < 1:
            crossings.append((b1 - a1) / slope)
    at = np.sort(crossings)
    envelope = (np.outer(at, rows_mR[:, 0]) + np.outer(1 - at, rows_mR[:, 1])).max(axis=1)

    assert value(rows_mR, weights(2)) == pytest.approx(np.trapezoid(envelope, at), abs=1 / K)


def test_chebyshev_rewards_an_answer_in_a_dent_of_the_front_and_linear_does_not() -> None:
    ends_mR, dent_R = np.array([[1.0, 0.0], [0.0, 1.0]]), np.array([0.4, 0.4])
    weights_KR = weights(2)

    for how, gains in ((VPO, False), (CHEBYSHEV, True)):
        gain = value(np.vstack([ends_mR, dent_R]), weights_KR, how) - value(ends_mR, weights_KR, how)
        assert (gain > 0.01) == gains


# ---------------------------------------------------------------------------------- weights


@pytest.mark.parametrize("how", [VPO, PAPER, Settings(samples=100), Settings(sampler=Sampler.IID, alpha=0.01)])
@pytest.mark.parametrize("rewards", [1, 2, 5, 40])
def test_weights_are_on_the_simplex(how: Settings, rewards: int) -> None:
    weights_KR = weights(rewards, how)

    assert weights_KR.shape == (how.samples, rewards)
    assert np.all(weights_KR >= 0)
    assert weights_KR.sum(axis=1) == pytest.approx(1.0, abs=1e-12)


def test_weights_are_uniform_on_the_simplex() -> None:
    """Moments of Dir(1): variance (R - 1) / (R^2 (R + 1)), covariance -1 / (R^2 (R + 1))."""
    covariance_RR = np.cov(weights(4, Settings(samples=1 << 14)).T)

    assert covariance_RR == pytest.approx(np.eye(4) * 4 / 80 - 1 / 80, abs=2e-4)


@pytest.mark.parametrize("how", [VPO, PAPER], ids=["sobol", "iid"])
def test_weights_agree_whoever_computes_them(how: Settings) -> None:
    """In whatever order, in a batch or alone, in this process or another; and differ by run, step and group."""
    keys = [Key(1, step, group) for step in (0, 1) for group in ("a", "b")] + [Key(2, 0, "a")]

    forth = [simplex_weights(3, how, key) for key in keys]
    back = [simplex_weights(3, how, key) for key in reversed(keys)][::-1]

    assert all(np.array_equal(a, b) for a, b in zip(forth, back, strict=True))
    assert not any(np.array_equal(a, b) for a, b in itertools.combinations(forth, 2))
    code = (
        "from policy.objective import *\n"
        f"how = Settings(sampler=Sampler({how.sampler.value!r}), samples={how.samples})\n"
        "print(simplex_weights(3, how, Key(1, 1, 'b')).tobytes().hex())"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.strip() == forth[3].tobytes().hex()


def test_replies_of_a_group_share_weights_however_many_there_are() -> None:
    """So a reply's set value does not depend on which rank holds it."""
    rewards_GmR = uniform(0, 300, 3, 4)  # more than are worked on at a time
    weights_BRK = weights(4).T[None]

    together = prefix_values(rewards_GmR[None], weights_BRK, VPO)[0]

    for g in range(300):
        assert prefix_values(rewards_GmR[None, g : g + 1], weights_BRK, VPO)[0, 0] == pytest.approx(together[g], 1e-14)


@pytest.mark.parametrize("share", [0.0, 0.25, 1.0])
def test_a_share_of_the_weights_is_the_users_own(share: float) -> None:
    w_star_R = np.array([0.7, 0.2, 0.1])
    how = Settings(preference_share=share)

    weights_KR = simplex_weights(3, how, KEY, w_star_R)

    assert np.all(weights_KR == w_star_R, axis=1).sum() == pytest.approx(share * K, abs=1)
    if share == 0:
        assert np.array_equal(weights_KR, weights(3))


def test_the_users_share_is_exact_on_average() -> None:
    """With one weight a group it is a coin."""
    how = Settings(method=Method.GOAL_CONDITIONED, preference_share=0.25)
    w_star_R = np.array([0.5, 0.25, 0.25])
    hits = [np.array_equal(goal_weights(3, how, Key(0, 0, str(g)), w_star_R), w_star_R) for g in range(2000)]

    assert np.mean(hits) == pytest.approx(0.25, abs=0.04)  # 4 standard deviations


def test_with_rho_one_vpo_is_the_best_answer_under_the_users_weights() -> None:
    rewards_GmR, w_star_R = uniform(1, 6, 3, 3), np.array([0.6, 0.3, 0.1])

    mixed = advantages(rewards_GmR, Settings(preference_share=1.0), KEY, w_star_R)
    fixed = advantages(rewards_GmR, Settings(method=Method.MULTI_RLVR_MAX), KEY, w_star_R)

    assert mixed.per_answer_Gm == pytest.approx(fixed.per_answer_Gm)


def test_the_first_sobol_points_are_the_known_ones() -> None:
    points = simplex.sobol_cells(3, 3).T / 8

    assert set(map(tuple, points.tolist())) == {
        (0.0, 0.0, 0.0),
        (0.5, 0.5, 0.5),
        (0.75, 0.25, 0.25),
        (0.25, 0.75, 0.75),
        (0.375, 0.375, 0.625),
        (0.875, 0.875, 0.125),
        (0.625, 0.125, 0.875),
        (0.125, 0.625, 0.375),
    }


def test_every_polynomial_of_the_table_is_primitive_and_every_number_odd_and_small() -> None:
    """What makes the sequence a Sobol sequence; a slip of the pen in the table would break it."""
    seen = set()
    for row in simplex.JOE_KUO.split("|"):
        degree, middle, *m = map(int, row.split())
        polynomial = (1 << degree) | (middle << 1) | 1
        power, order = 1, 0
        while order == 0 or power != 1:
            power <<= 1
            power ^= polynomial if power >> degree else 0
            order += 1
        assert order == 2**degree - 1
        assert len(m) == degree
        assert all(n % 2 == 1 and n < 2 ** (i + 1) for i, n in enumerate(m))
        seen.add(polynomial)
    assert len(seen) == simplex.SOBOL_DIMENSIONS - 1


def test_each_dimension_fills_every_cell_and_the_first_two_fill_every_box() -> None:
    cells = simplex.sobol_cells(8, simplex.SOBOL_DIMENSIONS)

    assert all(sorted(column) == list(range(256)) for column in cells.tolist())
    for bits in range(9):  # a (0, 8, 2)-net in base 2
        boxes = (cells[0] >> (8 - bits)).astype(int) * 256 + (cells[1] >> bits)
        assert len(set(boxes.tolist())) == 256


@pytest.mark.parametrize(("rewards", "better"), [(2, 20.0), (4, 8.0), (8, 3.0), (16, 2.0), (40, 1.5)])
def test_the_net_has_a_lower_error_of_the_advantage_than_independent_weights(rewards: int, better: float) -> None:
    """Root mean square error of a group-normalised advantage, at equal K, over 20 groups."""
    net, iid = Settings(), Settings(sampler=Sampler.IID)
    reference_KR = weights(rewards, Settings(samples=1 << 14), group="reference")
    error: dict[Sampler, list[float]] = {Sampler.SOBOL: [], Sampler.IID: []}
    for trial in range(20):
        rewards_BGmR = uniform(trial, 1, 8, 3, rewards)

        def advantage(weights_KR: Array, rewards_BGmR: Array = rewards_BGmR) -> Array:
            return baselines.z_score(prefix_values(rewards_BGmR, weights_KR.T[None], VPO)[:, :, -1])

        truth = advantage(reference_KR)
        for how in (net, iid):
            guess = advantage(weights(rewards, how, group=str(trial)))
            error[how.sampler].append(float(np.sqrt(np.mean((guess - truth) ** 2))))

    assert np.mean(error[Sampler.SOBOL]) * better < np.mean(error[Sampler.IID])


# ------------------------------------------------------------------------------- advantages


def z(values: list[float]) -> list[float]:
    mean = sum(values) / len(values)
    std = math.sqrt(sum((v - mean) ** 2 for v in values) / len(values))
    return [0.0 if std < 1e-6 else (v - mean) / (std + 1e-6) for v in values]


def best(reply: Array, w_R: Array) -> Array:
    """The answer that stands for a reply: the first of the best."""
    top = max(float(r_R @ w_R) for r_R in reply)
    return next(r_R for r_R in reply if float(r_R @ w_R) >= top - 1e-6)


def naive_maxk(scores: list[float], k: int) -> list[float]:
    """Unbiased gradient weights by enumeration of all subsets."""
    n, result = len(scores), []
    for g in range(n):
        others = [scores[j] for j in range(n) if j != g]
        held = [max(scores[g], *rest) for rest in itertools.combinations(others, k - 1)] if k > 1 else [scores[g]]
        free = [max(subset) for subset in itertools.combinations(others, k)]
        result.append(k / n * (sum(held) / len(held) - sum(free) / len(free)))
    return result


def naive_tilt(scores: list[float]) -> list[float]:
    """Beta by bisection on the raw scores, one group."""

    def at(beta: float) -> list[float]:
        raw = [math.exp(beta * (s - max(scores))) for s in scores]
        return [r / sum(raw) for r in raw]

    def kl(q: list[float]) -> float:
        return sum(p * math.log(p * len(q)) for p in q if p > 0)

    ties = sum(s >= max(scores) - 1e-9 for s in scores)
    target = min(math.log(2), 0.75 * math.log(len(scores) / ties))
    low, high = 0.0, 1e5
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (low, middle) if kl(at(middle)) > target else (middle, high)
    return at(low)


def naive(method: Method, rewards_GmR: Array, w_R: Array) -> list[float]:
    """Advantage of each reply, by loops."""
    scalars = [[float(r_R @ w_R) for r_R in reply] for reply in rewards_GmR]
    scores = [max(of_reply) for of_reply in scalars]
    count = len(scores)
    flat = max(scores) - min(scores) < 1e-6
    match method:
        case Method.VPO:
            weights_KR = weights(len(w_R))
            return z([float(np.mean([max(r_R @ w for r_R in reply) for w in weights_KR])) for reply in rewards_GmR])
        case Method.GRPO | Method.MULTI_RLVR_MAX:
            return z(scores)
        case Method.RANDOM_GRPO | Method.GOAL_CONDITIONED:
            goal_R = goal_weights(len(w_R), VPO, KEY)
            return z([max(float(r_R @ goal_R) for r_R in reply) for reply in rewards_GmR])
        case Method.MULTI_RLVR_SUM:
            return z([sum(of_reply) for of_reply in scalars])
        case Method.MAXK:
            return z(naive_maxk(scores, min(max(2, count // 2), count - 1)))
        case Method.GDPO:
            standing = np.array([best(reply, w_R) for reply in rewards_GmR])
            columns = [z(column) for column in standing.T.tolist()]
            return [sum(w * column[g] for w, column in zip(w_R, columns, strict=True)) for g in range(count)]
        case Method.MAXRL:
            mean = sum(scores) / count
            return [0.0 if flat else (s - mean) / (mean + 1e-6) for s in scores]
        case Method.ENTROPIC:
            q = naive_tilt(scores)
            return [0.0 if flat else p / ((1 - p) / (count - 1)) - 1 for p in q]


@pytest.mark.parametrize("method", Method)
@unhurried
@given(rewards_GmR=any_group)
def test_every_method_agrees_with_its_naive_version(method: Method, rewards_GmR: Array) -> None:
    w_star_R = np.arange(1.0, rewards_GmR.shape[2] + 1)
    w_star_R /= w_star_R.sum()

    result = advantages(rewards_GmR, Settings(method=method), KEY, w_star_R)

    expected = np.array(naive(method, rewards_GmR, w_star_R))
    assert result.prefix_G == pytest.approx(expected, rel=1e-6, abs=1e-6)
    # Credit "sequence": every token of a reply carries the same.
    assert np.array_equal(result.per_answer_Gm, np.repeat(result.prefix_G[:, None], rewards_GmR.shape[1], axis=1))


@pytest.mark.parametrize("method", CENTRED)
@unhurried
@given(rewards_GmR=any_group)
def test_advantages_of_a_group_sum_to_zero(method: Method, rewards_GmR: Array) -> None:
    result = advantages(rewards_GmR, Settings(method=method), KEY)

    assert result.prefix_G.sum() == pytest.approx(0.0, abs=1e-6)


@pytest.mark.parametrize(
    ("method", "credit"), [(m, c) for m in Method for c in Credit if m in WITH_GAINS or c is Credit.SEQUENCE]
)
@pytest.mark.parametrize("replies", [1, 2, 5])
def test_a_constant_group_teaches_nothing(method: Method, credit: Credit, replies: int) -> None:
    """Equal but for float noise. Masked and counted, whatever the method."""
    noise = uniform(0, replies, 3, 4) * 1e-9
    for level in (0.0, 1 / 3):
        result = advantages(np.full((replies, 3, 4), level) + noise, Settings(method=method, credit=credit), KEY)

        assert not result.per_answer_Gm.any()
        assert not result.prefix_G.any()
        assert result.masked
        assert result.metrics.masked_share == 1.0


@pytest.mark.parametrize("method", Method)
def test_a_batch_is_its_groups_one_by_one(method: Method) -> None:
    """And each its own group: a constant one beside others changes nothing."""
    rewards_BGmR = uniform(5, 20, 8, 3, 4)  # more than are worked on at a time
    rewards_BGmR[2] = 0.25
    keys = [Key(7, 3, str(b)) for b in range(20)]

    batch = batch_advantages(rewards_BGmR, Settings(method=method), keys)

    for b in range(20):
        alone = advantages(rewards_BGmR[b], Settings(method=method), keys[b])
        assert np.array_equal(batch.per_answer_BGm[b], alone.per_answer_Gm)
        assert np.array_equal(batch.prefix_BG[b], alone.prefix_G)
        assert batch.masked_B[b] == alone.masked == (b == 2)
    assert batch.metrics.masked_share == pytest.approx(1 / 20)


@unhurried
@given(hnp.arrays(np.float64, (2, 6), elements=unit), st.floats(0.5, 1), st.floats(-1, 1))
def test_the_z_score_ignores_shift_and_scale(scores_BG: Array, scale: float, shift: float) -> None:
    """Up to the epsilon of 1e-6 against a std of at least 0.023: one grid step of one in six."""
    assert baselines.z_score(scale * scores_BG + shift) == pytest.approx(baselines.z_score(scores_BG), abs=5e-4)


def test_the_paper_is_reproduced_to_the_letter() -> None:
    rewards_GmR = uniform(3, 8, 3, 4)
    weights_KR = simplex_weights(4, PAPER, KEY)
    set_value_G = np.array([np.mean([(reply @ w_R).max() for w_R in weights_KR]) for reply in rewards_GmR])

    assert weights_KR.shape == (100, 4)
    assert advantages(rewards_GmR, PAPER, KEY).per_answer_Gm[:, 0] == pytest.approx(z(set_value_G.tolist()))


def test_one_answer_makes_vpo_grpo_on_the_mean() -> None:
    """Up to the weights' distance from 1/R; the gain lives in sets."""
    rewards_GmR = uniform(2, 8, 1, 4)

    vpo = advantages(rewards_GmR, Settings(samples=1 << 14), KEY).prefix_G

    assert vpo == pytest.approx(advantages(rewards_GmR, Settings(method=Method.GRPO), KEY).prefix_G, abs=1e-3)


def test_one_reward_makes_vpo_the_best_answer() -> None:
    rewards_GmR = uniform(2, 8, 3, 1)

    assert advantages(rewards_GmR, VPO, KEY).prefix_G == pytest.approx(z(rewards_GmR.max(axis=(1, 2)).tolist()))


def test_the_prompt_and_the_reward_know_the_same_goal() -> None:
    rewards_GmR = uniform(4, 6, 1, 3)
    goal_R = goal_weights(3, Settings(method=Method.GOAL_CONDITIONED), KEY)

    result = advantages(rewards_GmR, Settings(method=Method.GOAL_CONDITIONED), KEY)

    assert result.prefix_G == pytest.approx(z((rewards_GmR[:, 0] @ goal_R).tolist()))
    assert not np.array_equal(goal_R, goal_weights(3, VPO, replace(KEY, step=4)))


# --------------------------------------------------------------------------------- max@k, tilt


@unhurried
@given(st.lists(unit, min_size=2, max_size=8), st.data())
def test_maxk_agrees_with_the_enumeration_of_subsets(scores: list[float], data: st.DataObject) -> None:
    k = data.draw(st.integers(1, len(scores) - 1))

    result_G = baselines.max_at_k(np.array([scores]), k)[0]

    assert result_G == pytest.approx(naive_maxk(scores, k), abs=1e-12)
    assert result_G.sum() == pytest.approx(0.0, abs=1e-12)


@pytest.mark.parametrize(("group", "k"), [(2, 1), (3, 2), (4, 2), (4, 3)])
def test_maxk_is_an_unbiased_gradient(group: int, k: int) -> None:
    """A softmax policy over three outcomes; both expectations by enumeration."""
    p, worth = np.array([0.5, 0.3, 0.2]), np.array([0.1, 0.4, 0.9])
    score_XX = np.eye(3) - p  # grad of log p of outcome x with respect to the logits

    estimate_X = np.zeros(3)
    for outcomes in itertools.product(range(3), repeat=group):
        drawn = list(outcomes)
        weight_G = baselines.max_at_k(worth[drawn][None], k)[0]
        estimate_X += p[drawn].prod() * (weight_G @ score_XX[drawn])
    exact_X = np.zeros(3)
    for outcomes in itertools.product(range(3), repeat=k):
        drawn = list(outcomes)
        exact_X += p[drawn].prod() * worth[drawn].max() * score_XX[drawn].sum(axis=0)

    assert estimate_X == pytest.approx(exact_X, abs=1e-12)


@unhurried
@given(hnp.arrays(np.float64, (3, 8), elements=unit))
def test_the_tilt_moves_ln_two_from_uniform(scores_BG: Array) -> None:
    """Wherever some beta brings it there and the winner keeps company; else three quarters of the way."""
    tied_B = (scores_BG == scores_BG.max(axis=1, keepdims=True)).sum(axis=1)
    reached_B = baselines.divergence(baselines.tilt(scores_BG))

    for tied, reached in zip(tied_B.tolist(), reached_B.tolist(), strict=True):
        assert reached == pytest.approx(math.log(2) if tied <= 3 else 0.75 * math.log(8 / tied), abs=1e-6)


def test_the_entropic_advantage_stays_finite_where_beta_would_not() -> None:
    scores_BG = np.array([[0.0, 1.0, 0.0, 1.0], [0.0, 1e-5, 1.0, 1.0], [0.2, 0.2, 0.2, 0.3]])

    assert np.abs(baselines.entropic(scores_BG)).max() < 50
    assert np.abs(baselines.entropic(np.array([[0.0, 1.0]]))).max() < 50


# ------------------------------------------------------------------------------------- gains


@unhurried
@given(groups())
def test_gains_add_up_to_the_value_and_discount_one_is_reward_to_go(rewards_GmR: Array) -> None:
    prefix_BGm = prefix_values(rewards_GmR[None], weights(4).T[None], VPO)
    gain_BGm = discounted_gains(prefix_BGm, 0.0)

    to_go_BGm = prefix_BGm[:, :, -1:] - np.concatenate([np.zeros((1, 6, 1)), prefix_BGm[:, :, :-1]], axis=2)

    assert np.all(gain_BGm >= -1e-12)
    assert gain_BGm.sum(axis=2) == pytest.approx(prefix_BGm[:, :, -1])
    assert discounted_gains(prefix_BGm, 1.0) == pytest.approx(to_go_BGm, abs=1e-12)


@unhurried
@given(groups(), st.sampled_from([0.0, 0.5, 0.9]), st.sampled_from(sorted(WITH_GAINS)))
def test_gains_agree_with_their_definition(rewards_GmR: Array, discount: float, method: Method) -> None:
    """Centred by position over the group, one scale for all positions; the prefix has the whole's z-score."""
    how = Settings(method=method, credit=Credit.GAINS, discount=discount)
    sequence = replace(how, credit=Credit.SEQUENCE)
    if method is Method.VPO:
        weights_KR = weights(4)
    elif method in (Method.RANDOM_GRPO, Method.GOAL_CONDITIONED):
        weights_KR = goal_weights(4, how, KEY)[None]
    else:
        weights_KR = np.full((1, 4), 0.25)
    credit = []
    for reply in rewards_GmR:
        if method is Method.MULTI_RLVR_SUM:
            gain = [float(answer.mean()) for answer in reply]
        else:
            total = [0.0] + [value(reply[:i], weights_KR) for i in (1, 2, 3)]
            gain = [b - a for a, b in itertools.pairwise(total)]
        credit.append([sum(discount ** (j - i) * gain[j] for j in range(i, 3)) for i in range(3)])
    centred = np.array(credit) - np.mean(credit, axis=0)
    scale = math.sqrt(float((centred**2).mean()))

    result = advantages(rewards_GmR, how, KEY)

    expected = centred / (scale + 1e-6) if scale >= 1e-6 else np.zeros((6, 3))
    assert result.per_answer_Gm == pytest.approx(expected, abs=1e-6)
    assert np.array_equal(result.prefix_G, advantages(rewards_GmR, sequence, KEY).prefix_G)


def test_a_greedy_answer_is_not_paid_for_what_follows() -> None:
    """Two replies with equal first answers: only the answers that differ are told apart."""
    rewards_GmR = np.array([[[1.0, 0.0], [0.0, 1.0]], [[1.0, 0.0], [1.0, 0.0]]])

    greedy = advantages(rewards_GmR, Settings(credit=Credit.GAINS, discount=0.0), KEY)
    half = advantages(rewards_GmR, Settings(credit=Credit.GAINS, discount=0.5), KEY)

    assert greedy.per_answer_Gm[:, 0] == pytest.approx([0, 0], abs=1e-9)
    assert greedy.per_answer_Gm[0, 1] > 1 > -1 > greedy.per_answer_Gm[1, 1]
    assert half.per_answer_Gm[0, 0] == pytest.approx(half.per_answer_Gm[0, 1] / 2)


def test_with_one_answer_both_credits_are_the_same() -> None:
    rewards_GmR = uniform(9, 8, 1, 4)

    gains, sequence = (advantages(rewards_GmR, Settings(credit=credit), KEY) for credit in Credit)

    assert gains.per_answer_Gm == pytest.approx(sequence.per_answer_Gm)


def test_an_equal_value_reached_in_another_order_still_teaches_with_gains() -> None:
    """The set values tie, so the whole group is masked for "sequence"; who came first is not lost on "gains"."""
    good, bad = [1.0, 1.0], [0.0, 0.0]
    rewards_GmR = np.array([[good, bad], [bad, good]])

    assert advantages(rewards_GmR, VPO, KEY).masked
    gains = advantages(rewards_GmR, Settings(credit=Credit.GAINS), KEY)
    assert not gains.masked
    assert gains.per_answer_Gm[0, 0] > 0 > gains.per_answer_Gm[0, 1]
    assert not gains.prefix_G.any()


# ----------------------------------------------------------------------------------- metrics


def test_an_answer_that_was_not_given_is_a_zero_row_whatever_stands_there() -> None:
    rewards_GmR = uniform(1, 4, 3, 4)
    answered_Gm = np.ones((4, 3), dtype=np.bool_)
    answered_Gm[1, 2] = answered_Gm[3] = False
    zeroed, rubbish = rewards_GmR.copy(), rewards_GmR.copy()
    zeroed[~answered_Gm], rubbish[~answered_Gm] = 0.0, np.nan

    result = advantages(rubbish, VPO, KEY, answered_Gm=answered_Gm)

    assert np.array_equal(result.per_answer_Gm, advantages(zeroed, VPO, KEY).per_answer_Gm)
    assert result.metrics.answered_share == pytest.approx(8 / 12)
    assert result.metrics.distinct_vectors == 8
    given_NR = rewards_GmR[answered_Gm]
    off_diagonal = np.asarray(np.corrcoef(given_NR.T))[~np.eye(4, dtype=bool)]
    assert result.metrics.correlation == pytest.approx(off_diagonal.mean())


def test_metrics_describe_the_rewards() -> None:
    rewards_GmR, w_star_R = uniform(1, 8, 3, 4), np.array([0.4, 0.3, 0.2, 0.1])
    rewards_GmR[1, 2] = rewards_GmR[0, 0]

    of = advantages(rewards_GmR, Settings(method=Method.MAXRL), KEY, w_star_R).metrics

    value_G = prefix_values(rewards_GmR[None], weights(4).T[None], VPO)[0, :, -1]
    assert of.set_value_mean == pytest.approx(value_G.mean())
    assert of.set_value_std == pytest.approx(value_G.std())
    assert of.best_single == pytest.approx((rewards_GmR @ w_star_R).max())
    assert of.distinct_vectors == len({tuple(row) for row in rewards_GmR.reshape(-1, 4).tolist()}) == 23
    eigenvalues = np.linalg.eigvalsh(np.asarray(np.corrcoef(rewards_GmR.reshape(-1, 4).T))) / 4
    assert of.effective_rank == pytest.approx(math.exp(-(eigenvalues * np.log(eigenvalues)).sum()))
    assert not of.collinear


def test_rewards_that_move_together_are_found_out() -> None:
    """One reward three times over, and a fourth that never moves: a scalar method would do."""
    one = uniform(0, 8, 3, 1)
    same = advantages(np.concatenate([one, one / 2, one**1.01, 0 * one], axis=2), VPO, KEY).metrics
    single = advantages(one, VPO, KEY).metrics
    opposed = advantages(np.concatenate([one, 1 - one], axis=2), VPO, KEY).metrics

    assert same.collinear
    assert same.effective_rank == pytest.approx(1, abs=0.01)
    assert single.collinear
    assert opposed.correlation == pytest.approx(-1)
    assert not opposed.collinear


def test_an_easy_prompt_beside_a_hard_one_does_not_make_rewards_correlated() -> None:
    """The spread between prompts is not something a group-relative method can learn from."""
    rewards_BGmR = uniform(0, 2, 40, 3, 4) * 0.2
    rewards_BGmR[1] += 0.8

    of = batch_advantages(rewards_BGmR, VPO, [KEY, replace(KEY, group="other")]).metrics

    assert abs(of.correlation) < 0.1
    assert of.effective_rank > 3.9


# ------------------------------------------------------------------------------------ errors

GOOD = np.full((2, 3, 4), 0.5)


def with_value(bad: float) -> Array:
    rewards_GmR = GOOD.copy()
    rewards_GmR[1, 2, 3] = bad
    return rewards_GmR


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: advantages(with_value(math.nan), VPO, KEY), "'prompt'.*reply 1, answer 2, component 3.*nan"),
        (lambda: advantages(with_value(math.inf), VPO, KEY), "reply 1, answer 2, component 3.*inf"),
        (lambda: advantages(with_value(1.5), VPO, KEY), r"reply 1, answer 2, component 3.*1\.5.*\[0, 1\]"),
        (lambda: advantages(with_value(-1e-9), VPO, KEY), "reply 1, answer 2, component 3.*-1e-09"),
        (lambda: advantages(GOOD[:0], VPO, KEY), "empty group: no replies"),
        (lambda: advantages(GOOD[:, :0], VPO, KEY), "replies without answers"),
        (lambda: advantages(GOOD[:, :, :0], VPO, KEY), "vectors without rewards"),
        (lambda: advantages(GOOD[0], VPO, KEY), r"\(3, 4\); expected \(replies, answers, rewards\)"),
        (lambda: batch_advantages(GOOD, VPO, [KEY]), r"\(2, 3, 4\); expected \(groups, replies"),
        (lambda: batch_advantages(GOOD[None][:0], VPO, []), "no groups"),
        (lambda: batch_advantages(GOOD[None], VPO, [KEY, KEY]), "2 keys for 1 groups"),
        (lambda: advantages(GOOD, VPO, KEY, np.full(3, 1 / 3)), r"w\* has shape \(3,\); expected \(4,\)"),
        (lambda: advantages(GOOD, VPO, KEY, np.full(4, 0.3)), "not on the simplex"),
        (lambda: advantages(GOOD, VPO, KEY, np.array([1.5, -0.5, 0, 0])), "not on the simplex"),
        (lambda: advantages(GOOD, VPO, KEY, np.array([math.nan, 1, 0, 0])), "not on the simplex"),
        (lambda: simplex_weights(0, VPO, KEY), "0 rewards"),
        (
            lambda: advantages(GOOD, VPO, KEY, None, np.ones((3, 2), dtype=np.bool_)),
            r"shape \(1, 3, 2\); expected bool",
        ),
        (lambda: advantages(GOOD, VPO, KEY, None, np.ones((2, 3))), "answered is float64"),  # type: ignore[arg-type]
        (lambda: advantages(GOOD, Settings(method=Method.MAXK, max_k=2), KEY), "max_k is 2.*2 replies"),
        (lambda: Settings(method=Method.VPO, max_k=2), "max_k is 2.*maxk"),
        (lambda: Settings(method=Method.MAXK, max_k=0), "max_k is 0"),
        (lambda: Settings(method=Method.GDPO, credit=Credit.GAINS), '"gdpo" has no gains'),
        (lambda: Settings(discount=1.5), r"discount is 1\.5"),
        (lambda: Settings(discount=math.nan), "discount is nan"),
        (lambda: Settings(samples=0), "samples is 0"),
        (lambda: Settings(samples=1 << 21), "samples is 2097152; it must be from 1 to 1,048,576"),
        (lambda: Settings(method="vpo"), "method is 'vpo'; expected a Method, one of vpo, grpo"),  # type: ignore[arg-type]
        (lambda: Settings(sampler=Sampler.IID, alpha=0), "alpha is 0"),
        (lambda: Settings(sampler=Sampler.IID, alpha=math.inf), "alpha is inf"),
        (lambda: Settings(alpha=0.5), r'set sampler = "iid" for alpha = 0\.5'),
        (lambda: Settings(preference_share=-0.1), r"preference_share is -0\.1"),
        (lambda: Settings(augmentation=0.05), "augmentation is for"),
        (lambda: Settings(scalarizer=Scalarizer.CHEBYSHEV, augmentation=1), "augmentation is 1"),
    ],
)
def test_a_mistake_is_named(call: Callable[[], Any], said: str) -> None:
    with pytest.raises(ObjectiveError, match=said):
        call()
