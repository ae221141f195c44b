"""The index: a fold that can be put down and taken up anywhere, and what it says of a campaign."""

from __future__ import annotations

import math
from io import BytesIO
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st
from numpy.typing import NDArray

from evolve.archives import population
from evolve.campaign import Selection, Settings
from evolve.index import Index, StaleDump
from evolve.reward import RewardSpec
from evolve.statistics import BLOCK, Statistics
from tests.evolve.strategies import Rows, utilities
from tests.factories import component, unit_spec, vector

Dump = dict[str, NDArray[Any]]


def through_a_file(dump: Dump) -> Dump:
    """What comes back where no pickle is allowed."""
    file = BytesIO()
    np.savez(file, allow_pickle=False, **dump)
    file.seek(0)
    with np.load(file, allow_pickle=False) as arrays:
        return dict(arrays)


def same(one: Dump, other: Dump) -> bool:
    return one.keys() == other.keys() and all(
        one[name].dtype == other[name].dtype and one[name].tolist() == other[name].tolist() for name in one
    )


@pytest.mark.parametrize("rule", list(Selection))
@examples(max_examples=40)
@given(
    rows=utilities(min_rows=2, max_rows=150, max_width=9),
    every=st.integers(0, 5),
    islands=st.integers(1, 3),
    capacity=st.integers(2, 40),
    data=st.data(),
)
def test_whoever_goes_on_from_a_dump_decides_and_picks_like_who_never_stopped(
    rule: Selection, rows: Rows, every: int, islands: int, capacity: int, data: st.DataObject
) -> None:
    settings = Settings(selection=rule, islands=islands, migration_every=every, migrants=2, capacity=capacity)
    spec, cut = unit_spec(rows.shape[1]), data.draw(st.integers(0, len(rows)))
    whole, resumed = Index(settings, spec, 7), Index(settings, spec, 7)

    for no, row in enumerate(rows):
        if no == cut:
            resumed = Index.load(settings, spec, 7, through_a_file(resumed.dump()))
        assert resumed.add(no, no % islands, row) == whole.add(no, no % islands, row)
        assert resumed.pick(no) == whole.pick(no)

    assert same(resumed.dump(), whole.dump())
    assert [resumed.pick(step) for step in range(20)] == [whole.pick(step) for step in range(20)]
    assert (resumed.best, resumed.last) == (whole.best, whole.last)


@pytest.mark.parametrize("rule", list(Selection))
def test_the_law_holds_past_every_growth_and_block(rule: Selection, monkeypatch: pytest.MonkeyPatch) -> None:
    """As above, on one long list: arrays have grown, members have aged, the front is full, epsilon is sampled."""
    monkeypatch.setattr(population, "EPSILON_SAMPLE", 50)
    settings, spec = Settings(selection=rule, capacity=300, cell_bins=100, migration_every=7), unit_spec(6)
    rows = np.random.default_rng(0).random((2000, 6)) ** 0.3
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    whole, resumed = Index(settings, spec, 7), Index(settings, spec, 7)

    for no, row in enumerate(rows):
        if no % 271 == 0:
            resumed = Index.load(settings, spec, 7, through_a_file(resumed.dump()))
        assert resumed.add(no, no % 4, row) == whole.add(no, no % 4, row)
        if no % 10 == 0:
            assert resumed.pick(no) == whole.pick(no)

    assert same(resumed.dump(), whole.dump())


@given(utilities(min_rows=1, max_rows=30))
def test_extending_by_many_is_adding_each(rows: Rows) -> None:
    spec = RewardSpec(tuple(component(f"r{n}", low=-0.5, high=1.5) for n in range(rows.shape[1])))
    one, other = Index(Settings(), spec, 0), Index(Settings(), spec, 0)

    for no, row in enumerate(rows.tolist()):
        one.add(2 * no, no % 4, spec.utilities(row))
    other.extend((2 * no, no % 4, tuple(row)) for no, row in enumerate(rows.tolist()))

    assert same(one.dump(), other.dump())
    assert other.last == 2 * (len(rows) - 1)


@pytest.mark.parametrize("rule", list(Selection))
def test_whoever_is_picked_is_a_member_and_few_are(rule: Selection) -> None:
    index = Index(Settings(selection=rule, capacity=20, cell_bins=4, migration_every=7), unit_spec(2), 0)
    for no, row in enumerate(np.random.default_rng(0).random((500, 2))):
        index.add(no, no % 4, row)

    members = index.members()

    picked = {no for step in range(200) for no in index.pick(step)[1]}
    assert picked | set(index.front.front()[0]) | {index.best[1]} <= members
    assert len(members) < 150


def test_a_dump_shares_nothing_with_what_goes_on() -> None:
    for rule in Selection:
        index = Index(Settings(selection=rule, islands=1), unit_spec(2), 0)
        index.add(0, 0, vector(0.5, 0.5))
        dump = index.dump()
        before = through_a_file(dump)
        for no in range(1, 70):
            index.add(no, 0, vector(no / 70, 1 - no / 80))

        assert same(dump, before)
        loaded = Index.load(Settings(selection=rule, islands=1), unit_spec(2), 0, dump)
        loaded.add(1, 0, vector(1.0, 1.0))
        assert same(dump, before)


def test_the_best_is_the_first_of_equals_and_says_when_it_came() -> None:
    index = Index(Settings(), unit_spec(2), 0)

    came = [index.add(no, 0, vector(*row)).is_best for no, row in enumerate([(0.5, 0.5), (1.0, 0.0), (0.8, 0.7)])]

    assert came == [True, False, True]
    assert index.best == (float(vector(0.8, 0.7) @ vector(0.5, 0.5)), 2)


@pytest.mark.parametrize("other", ["settings", "rewards", "seed", "nothing"])
def test_a_dump_of_another_campaign_is_refused(other: str) -> None:
    settings, spec = Settings(), unit_spec(2)
    dump = Index(settings, spec, 0).dump()

    with pytest.raises(StaleDump):
        Index.load(
            Settings(capacity=7) if other == "settings" else settings,
            unit_spec(3) if other == "rewards" else spec,
            1 if other == "seed" else 0,
            {} if other == "nothing" else dump,
        )


@pytest.mark.parametrize("rule", list(Selection))
def test_what_is_held_does_not_grow_with_the_number_of_candidates(rule: Selection) -> None:
    settings = Settings(selection=rule, capacity=20, cell_bins=3)
    index, sizes = Index(settings, unit_spec(3), 0), []
    for no, row in enumerate(np.random.default_rng(0).random((3000, 3))):
        index.add(no, no % 4, row)
        if no in (1500 - 1500 % BLOCK - 1, 3000 - 3000 % BLOCK - 1):
            sizes.append(sum(array.nbytes for name, array in index.dump().items() if not name.startswith("front/")))

    assert sizes[0] == pytest.approx(sizes[1], rel=0.5)
    assert len(index.front) <= 256


# ------------------------------------------------------------------------------------- statistics


@given(rows=utilities(min_rows=0, max_rows=3 * BLOCK, max_width=4), offset=st.integers(0, 5))
def test_running_statistics_agree_with_their_definition(rows: Rows, offset: int) -> None:
    running = Statistics(rows.shape[1])
    for no, row in enumerate(rows):
        running.add(no + offset, row)

    summary = running.summary()

    assert summary.count == len(rows)
    for component_no, column in enumerate(rows.T.tolist()):
        if not column:
            assert (summary.best_R[component_no], summary.low_R[component_no]) == (-1, math.inf)
            continue
        assert summary.mean_R[component_no] == pytest.approx(np.mean(column), abs=1e-12)
        assert summary.deviation_R[component_no] == pytest.approx(np.std(column), abs=1e-7)
        assert (summary.low_R[component_no], summary.high_R[component_no]) == (min(column), max(column))
        assert summary.best_R[component_no] == column.index(max(column)) + offset
