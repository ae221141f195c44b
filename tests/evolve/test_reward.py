"""Reward vectors: every clever computation against its definition, and what `check` lets through."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from evolve.reward import (
    Direction,
    Reduce,
    RewardComponent,
    RewardError,
    RewardSpec,
    crowding,
    dominates,
    pareto_mask,
)
from tests.evolve.strategies import Rows, utilities
from tests.factories import component, unit_spec, vector

UP, DOWN = Direction.MAXIMIZE, Direction.MINIMIZE


# -------------------------------------------------------------------------------- dominance


def test_one_dominates_another_when_it_is_nowhere_worse_and_somewhere_better() -> None:
    assert dominates(vector(1.0, 0.5), vector(0.5, 0.5))
    assert not dominates(vector(0.5, 0.5), vector(0.5, 0.5))
    assert not dominates(vector(1.0, 0.4), vector(0.5, 0.5))


@given(utilities(min_rows=3, max_rows=3))
def test_dominance_is_a_strict_order(rows: Rows) -> None:
    for a, b, c in itertools.permutations(rows):
        assert not dominates(a, a)
        assert not (dominates(a, b) and dominates(b, a))
        assert dominates(a, c) or not (dominates(a, b) and dominates(b, c))


@given(utilities(min_rows=0))
def test_the_front_agrees_with_its_definition(rows: Rows) -> None:
    front = pareto_mask(rows)

    assert front.tolist() == [not any(dominates(other, row) for other in rows) for row in rows]


def test_the_front_is_right_where_sums_tie_by_rounding() -> None:
    tiny = 1e-17  # lost in the sum with 1.0, so both rows have the same sum
    rows = np.array([[1.0, 0.0], [1.0, tiny]])

    assert rows[0].sum() == rows[1].sum()
    assert pareto_mask(rows).tolist() == [False, True]


# --------------------------------------------------------------------------------- crowding


def test_crowding_is_the_gap_between_the_neighbours_summed_over_the_axes() -> None:
    rows = np.array([[0.6, 0.5], [0.0, 1.0], [1.0, 0.0], [0.2, 0.9]])

    distance = crowding(rows)

    assert distance.tolist() == pytest.approx([0.8 + 0.9, math.inf, math.inf, 0.6 + 0.5])


def test_an_axis_on_which_all_are_equal_tells_nobody_apart() -> None:
    rows = np.array([[0.0, 0.5], [0.5, 0.5], [1.0, 0.5]])

    assert crowding(rows)[1] == 1.0


def test_crowding_of_few_or_none_is_defined() -> None:
    assert crowding(np.empty((0, 2))).tolist() == []
    assert crowding(np.array([[0.5, 0.5]])).tolist() == [math.inf]
    assert crowding(np.array([[0.5, 0.5], [0.1, 0.9]])).tolist() == [math.inf, math.inf]


# ----------------------------------------------------------------------- what check lets through


@pytest.mark.parametrize(
    ("values", "complaint"),
    [
        ([0.5], "1 rewards for 2"),
        ([0.5, 0.5, 0.5], "3 rewards for 2"),
        ([math.nan, 0.5], "'score' is nan"),
        ([0.5, math.inf], "'cost' is inf"),
        ([0.5, -math.inf], "'cost' is -inf"),
        ([1.0000001, 0.5], "'score' is 1.0000001, better than the declared best 1.0"),
        ([0.5, -0.1], "'cost' is -0.1, better than the declared best 0.0"),
    ],
)
def test_what_is_no_reward_vector_is_refused_by_name(values: list[float], complaint: str) -> None:
    spec = RewardSpec((component("score", UP), component("cost", DOWN)))

    with pytest.raises(RewardError) as refused:
        spec.check(values)

    assert complaint in str(refused.value)


def test_check_keeps_what_is_worse_than_the_range_and_loses_the_sign_of_zero() -> None:
    spec = RewardSpec((component("score", UP), component("cost", DOWN)))

    checked = spec.check([-7, -0.0])

    assert checked == (-7.0, 0.0)
    assert all(type(value) is float for value in checked)
    assert math.copysign(1.0, checked[1]) == 1.0


# ---------------------------------------------------------------------------------- utilities


def test_utilities_run_from_the_bad_end_to_the_good_end_of_the_range() -> None:
    spec = RewardSpec((component("score", UP, 10.0, 20.0), component("cost", DOWN, 10.0, 20.0)))

    assert spec.utilities([10.0, 20.0]).tolist() == [0.0, 0.0]
    assert spec.utilities([15.0, 17.5]).tolist() == [0.5, 0.25]
    assert spec.utilities([20.0, 10.0]).tolist() == [1.0, 1.0]


@given(utilities(min_rows=1, max_width=6))
def test_many_rewards_are_mapped_to_the_bit_like_each_alone(rows: Rows) -> None:
    spec = RewardSpec(tuple(component(f"r{n}", (UP, DOWN)[n % 2], -0.1, 1.3) for n in range(rows.shape[1])))

    together = spec.utilities(rows.tolist())

    assert together.tolist() == [spec.utilities(row).tolist() for row in rows.tolist()]


@pytest.mark.parametrize("far", [21.0, 1e300, 1.7e308])
def test_past_the_bad_end_is_the_bad_end(far: float) -> None:
    spec = RewardSpec((component("score", UP, 0.0, 0.1), component("cost", DOWN, 0.0, 0.1)))

    assert spec.utilities([-far, far]).tolist() == [0.0, 0.0]


def test_weights_sum_to_one_and_weigh_the_scalar() -> None:
    spec = RewardSpec(
        (component("score", weight=3.0), component("cost", DOWN, weight=1.0), component("idle", weight=0.0))
    )

    assert spec.weights.tolist() == [0.75, 0.25, 0.0]
    assert spec.scalar([1.0, 1.0, 0.0]) == 0.75
    assert spec.named([1.0, 2.0, 3.0]) == {"score": 1.0, "cost": 2.0, "idle": 3.0}


@given(utilities(min_rows=2, max_rows=2))
def test_who_dominates_has_no_smaller_scalar(rows: Rows) -> None:
    spec = unit_spec(rows.shape[1])

    scalars = [spec.scalar(row.tolist()) for row in rows]

    assert not dominates(rows[0], rows[1]) or scalars[0] >= scalars[1] - 1e-12


# ------------------------------------------------------------------------------- many cases


def by_group(reduce: Reduce, direction: Direction = UP) -> RewardSpec:
    return RewardSpec(
        tuple(
            RewardComponent(f"m/{group}", direction, -1e300, 1e300, metric="m", group=group, reduce=reduce)
            for group in ("", "even", "odd")
        )
    )


CASES = [("even", {"m": 2.0}), ("odd", {"m": 3.0}), ("even", {"m": 7.0})]


@pytest.mark.parametrize(
    ("reduce", "direction", "expected"),
    [
        (Reduce.MEAN, UP, (4.0, 4.5, 3.0)),
        (Reduce.MEAN, DOWN, (4.0, 4.5, 3.0)),
        (Reduce.WORST, UP, (2.0, 2.0, 3.0)),
        (Reduce.WORST, DOWN, (7.0, 7.0, 3.0)),
    ],
)
def test_cases_are_reduced_over_all_and_over_their_groups(
    reduce: Reduce, direction: Direction, expected: tuple[float, ...]
) -> None:
    assert by_group(reduce, direction).reduce_cases(CASES) == expected


def test_a_group_without_cases_is_refused_by_name() -> None:
    with pytest.raises(RewardError, match="'m/odd': no case has the group 'odd'"):
        by_group(Reduce.MEAN).reduce_cases([("even", {"m": 2.0})])


def test_a_missing_metric_is_refused_by_name() -> None:
    with pytest.raises(RewardError, match=r"'m/'.*'m'"):
        by_group(Reduce.MEAN).reduce_cases([("even", {"n": 2.0}), ("odd", {"m": 1.0})])


@pytest.mark.parametrize("values", [[math.nan, 1.0], [math.inf, 1.0], [math.inf, -math.inf], [-1e308, -1e308]])
def test_cases_whose_mean_is_no_number_are_refused(values: list[float]) -> None:
    spec = unit_spec(1)

    with pytest.raises(RewardError, match="'r0'"):
        spec.reduce_cases([("", {"r0": value}) for value in values])


@given(st.floats(0.0, 1.0), st.integers(1, 60))
def test_the_mean_of_perfect_cases_is_perfect_and_not_better(best: float, count: int) -> None:
    """0.1 summed and divided again may come out an ulp above 0.1, which `check` would refuse."""
    spec = RewardSpec((component(high=best, low=-1.0),))

    assert spec.reduce_cases([("", {"score": best})] * count) == (best,)
