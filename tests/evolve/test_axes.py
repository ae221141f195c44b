"""The axes of a front: which they are, what they are made of, and whom they keep."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given

from evolve.archive import new_archive
from evolve.axes import MOST_AXES, front_axes
from evolve.campaign import Selection, Settings, SettingsError
from evolve.index import Index
from evolve.reward import Direction, RewardComponent, RewardSpec, dominates
from tests.evolve.strategies import Rows, utilities
from tests.factories import unit_spec, vector


def spec_of(**groups: list[float]) -> RewardSpec:
    """Each metric with a component for every weight: a/0, a/1, ..."""
    return RewardSpec(
        tuple(
            RewardComponent(f"{metric}/{n}", Direction.MAXIMIZE, 0.0, 1.0, weight=weight, metric=metric)
            for metric, weights in groups.items()
            for n, weight in enumerate(weights)
        )
    )


@pytest.mark.parametrize("width", [1, 3, MOST_AXES])
def test_a_few_components_are_the_axes(width: int) -> None:
    spec = unit_spec(width)
    row = np.random.default_rng(0).random(width)

    axes = front_axes(Settings(), spec)

    assert axes.names == spec.names
    assert axes.project(row).tolist() == row.tolist()


def test_of_many_components_the_metrics_are_the_axes_each_a_weighted_mean() -> None:
    axes = front_axes(Settings(), spec_of(a=[1.0, 3.0], b=[0.0, 0.0], c=[1.0, 1.0, 1.0]))

    assert axes.names == ("a", "b", "c")
    # Nobody weighs b: its plain mean.
    assert axes.project(vector(1.0, 0.0, 0.2, 0.6, 0.3, 0.6, 0.9)).tolist() == pytest.approx([0.25, 0.4, 0.6])


@pytest.mark.parametrize("spec", [unit_spec(9), spec_of(a=[1.0] * 9)])
def test_where_neither_are_few_the_axes_are_the_preference_and_the_worst(spec: RewardSpec) -> None:
    axes = front_axes(Settings(), spec)

    assert axes.names == ("utility under w*", "worst component")
    assert axes.project(vector(*[0.5] * 8, 0.05)).tolist() == pytest.approx([0.45, 0.05])


def test_named_axes_may_be_components_and_metrics() -> None:
    spec = spec_of(a=[1.0] * 4, b=[1.0] * 4)

    axes = front_axes(Settings(front=("b/2", "a")), spec)

    assert axes.names == ("b/2", "a")
    assert axes.project(vector(0.0, 0.2, 0.4, 0.6, 0.0, 0.0, 0.7, 0.0)).tolist() == pytest.approx([0.7, 0.3])


@pytest.mark.parametrize(
    ("front", "complaint"),
    [
        (("a", "speed"), "front names 'speed'; the rewards and metrics are a/0, a/1, b/0, a, b"),
        (("a", "a"), "front names an axis twice: a, a"),
        (tuple("abcdefg"), "front names 7 axes; more than 6 select nobody. Name a metric for all its groups"),
    ],
)
@pytest.mark.parametrize("rule", list(Selection))
def test_axes_that_make_no_front_are_refused_under_every_rule(
    rule: Selection, front: tuple[str, ...], complaint: str
) -> None:
    with pytest.raises(SettingsError) as refused:
        new_archive(Settings(selection=rule, front=front), spec_of(a=[1.0, 1.0], b=[1.0]))

    assert complaint in str(refused.value)


@given(utilities(max_rows=25, max_width=9))
def test_the_front_is_by_definition_who_is_beaten_on_no_axis(rows: Rows) -> None:
    """Of the campaign, and of an island that selects by it: both look through the same axes."""
    spec = unit_spec(rows.shape[1])
    settings = Settings(selection=Selection.PARETO, islands=1, front=spec.names[-2:])
    index, island = Index(settings, spec, 0), new_archive(settings, spec)

    for no, row in enumerate(rows):
        assert island.add(no, row) is index.add(no, 0, row).status or no == 0

    seen = rows[:, -2:]
    first = {tuple(point): no for no, point in reversed(list(enumerate(seen.tolist())))}
    expected = sorted(no for point, no in first.items() if not any(dominates(other, np.array(point)) for other in seen))
    nos, points_NF = index.front.front()
    assert nos == expected
    assert points_NF.tolist() == seen[expected].tolist()
    assert len(island) == len(expected)
    assert all(island.utilities(no).tolist() == rows[no].tolist() for no in expected)
