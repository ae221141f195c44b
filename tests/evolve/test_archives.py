"""Archives: whom they keep and whom they pick, each rule beside its definition."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from statistics import median

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from evolve.archive import Archive, new_archive
from evolve.archives import population
from evolve.archives.cells import CellArchive
from evolve.archives.pareto import ParetoArchive
from evolve.archives.population import (
    LexicaseArchive,
    Population,
    SoftmaxArchive,
    TournamentArchive,
    lexicase_survivors,
    median_deviation,
)
from evolve.campaign import Selection, Settings, SettingsError
from evolve.candidate import AddStatus
from evolve.randomness import stream
from evolve.reward import Vector, dominates
from tests.evolve.strategies import Rows, utilities
from tests.factories import unit_spec, vector

RULES = [rule for rule in Selection if rule is not Selection.AUTO]


def archive_of(rule: Selection, rows: Rows, capacity: int = 500) -> Archive:
    """An archive of `rows`, numbered from 0."""
    archive = new_archive(Settings(selection=rule, capacity=capacity), unit_spec(rows.shape[1]))
    for no, row in enumerate(rows):
        archive.add(no, row)
    return archive


def even(width: int) -> Vector:
    return np.full(width, 1 / width)


def picks(archive: Archive, count: int, each: int = 1) -> Iterable[list[int]]:
    return (archive.pick(stream(0, "pick", n), each) for n in range(count))


# --------------------------------------------------------------------- what every archive promises


@pytest.mark.parametrize("rule", RULES)
def test_an_empty_archive_has_nobody_to_pick(rule: Selection) -> None:
    archive = new_archive(Settings(selection=rule), unit_spec(3))

    assert len(archive) == 0
    assert archive.pick(stream(0), 3) == []


@pytest.mark.parametrize("rule", RULES)
@given(rows=utilities(max_rows=30), count=st.integers(1, 6))
def test_picks_are_different_members_with_their_own_utilities(rule: Selection, rows: Rows, count: int) -> None:
    archive = archive_of(rule, rows, capacity=5)

    picked = archive.pick(stream(1), count)

    assert 1 <= len(picked) <= count
    assert len(set(picked)) == len(picked) <= len(archive)
    for no in picked:
        assert archive.utilities(no).tolist() == rows[no].tolist()


@pytest.mark.parametrize("rule", RULES)
@given(rows=utilities(max_rows=60))
def test_the_same_generator_picks_the_same_whoever_was_picked_before(rule: Selection, rows: Rows) -> None:
    """A resumed campaign adds without picking in between, and must still choose alike."""
    one, other = archive_of(rule, rows[:0], capacity=40), archive_of(rule, rows, capacity=40)
    for no, row in enumerate(rows):
        one.add(no, row)
        one.pick(stream(2, no), 2)

    assert one.pick(stream(1), 3) == other.pick(stream(1), 3)


@pytest.mark.parametrize("rule", RULES)
def test_a_returning_migrant_is_not_kept_twice(rule: Selection) -> None:
    rows = np.array([[1.0, 0.0], [0.0, 1.0], [0.5, 0.5]])
    archive = archive_of(rule, rows)

    statuses = {archive.add(no, row) for no, row in enumerate(rows)}

    assert statuses == {AddStatus.NOT_KEPT}
    assert len(archive) == 3


@pytest.mark.parametrize(
    ("width", "kind"), [(1, ParetoArchive), (4, ParetoArchive), (5, LexicaseArchive), (16, LexicaseArchive)]
)
def test_auto_is_pareto_up_to_four_rewards_and_lexicase_beyond(width: int, kind: type[Archive]) -> None:
    assert type(new_archive(Settings(), unit_spec(width))) is kind


@pytest.mark.parametrize(
    ("rule", "kind"),
    [
        (Selection.PARETO, ParetoArchive),
        (Selection.LEXICASE, LexicaseArchive),
        (Selection.TOURNAMENT, TournamentArchive),
        (Selection.SOFTMAX, SoftmaxArchive),
        (Selection.CELLS, CellArchive),
    ],
)
def test_a_named_rule_gets_its_archive(rule: Selection, kind: type[Archive]) -> None:
    assert type(new_archive(Settings(selection=rule), unit_spec(9))) is kind


# -------------------------------------------------------------------------------------- pareto


@given(utilities(max_rows=25))
def test_a_front_with_room_is_the_front_by_definition(rows: Rows) -> None:
    archive = ParetoArchive(len(rows) + 1, even(rows.shape[1]))

    for no, row in enumerate(rows):
        archive.add(no, row)

    first = {tuple(row): no for no, row in reversed(list(enumerate(rows.tolist())))}
    assert archive.front()[0] == sorted(
        no for row, no in first.items() if not any(dominates(other, np.array(row)) for other in rows)
    )


@given(utilities(max_rows=25))
def test_the_status_says_what_the_front_did_with_a_candidate(rows: Rows) -> None:
    archive = ParetoArchive(len(rows) + 1, even(rows.shape[1]))

    for no, row in enumerate(rows):
        before = archive.front()[1]
        beaten = any(np.all(old >= row) for old in before)
        improved = any(dominates(row, old) for old in before)
        expected = AddStatus.NOT_KEPT if beaten else AddStatus.IMPROVED if improved else AddStatus.NEW
        assert archive.add(no, row) is expected


@given(utilities(max_rows=40), st.integers(0, 4))
def test_a_full_front_keeps_the_best_of_each_component_and_under_w(rows: Rows, room: int) -> None:
    width = rows.shape[1]
    capacity = width + 1 + room
    archive = ParetoArchive(capacity, even(width))

    for no, row in enumerate(rows):
        archive.add(no, row)
        kept = archive.front()[1]
        assert len(archive) == len(kept) <= capacity
        assert kept.max(axis=0).tolist() == rows[: no + 1].max(axis=0).tolist()
        assert (kept @ even(width)).max() == pytest.approx((rows[: no + 1] @ even(width)).max(), abs=1e-12)
        assert not any(dominates(a, b) for a in kept for b in kept)


@given(utilities(max_rows=30))
def test_a_front_smaller_than_its_elites_still_holds_its_capacity(rows: Rows) -> None:
    archive = ParetoArchive(2, even(rows.shape[1]))

    for no, row in enumerate(rows):
        archive.add(no, row)

        assert len(archive) <= 2


def test_a_full_front_drops_the_most_crowded() -> None:
    archive = ParetoArchive(4, even(2))
    for no, x in enumerate([0.0, 1.0, 0.5, 0.2]):
        archive.add(no, vector(x, 1 - x))

    status = archive.add(4, vector(0.21, 0.79))

    assert status is AddStatus.NEW
    assert archive.front()[0] == [0, 1, 2, 4]


def test_the_lonely_are_picked_more_often_than_the_crowded() -> None:
    xs = [0.0, 0.01, 0.02, 0.03, 0.5, 1.0]
    archive = archive_of(Selection.PARETO, np.array([[x, 1 - x] for x in xs]))

    first = Counter(picked[0] for picked in picks(archive, 300))

    assert first[4] > max(first[1], first[2])


# -------------------------------------------------------------------------------------- population


@given(utilities(max_rows=60), st.integers(2, 8))
def test_ageing_never_loses_the_best_of_a_component_or_under_w(rows: Rows, capacity: int) -> None:
    width = rows.shape[1]
    members = Population(capacity, even(width))

    for no, row in enumerate(rows):
        members.add(no, row)
        seen = rows[: no + 1]
        assert len(members) == members.columns_RN.shape[1] == min(no + 1, max(capacity, width + 2))
        assert members.columns_RN.max(axis=1).tolist() == seen.max(axis=0).tolist()
        assert (even(width) @ members.columns_RN).max() == pytest.approx((seen @ even(width)).max(), abs=1e-12)
        assert members.utilities(no).tolist() == row.tolist()  # the newest is always in


def test_the_oldest_who_is_not_the_best_leaves_first() -> None:
    members = Population(4, even(1))
    for no, value in enumerate([0.9, 0.1, 0.2, 0.3]):
        members.add(no, vector(value))

    statuses = [members.add(4, vector(0.0)), members.add(5, vector(1.0)), members.add(6, vector(0.5))]

    assert statuses == [AddStatus.NEW, AddStatus.IMPROVED, AddStatus.NEW]
    # 1 and 2 were the oldest; 0 was protected as the best until 5 came, but 3 was next in turn.
    assert sorted(members.columns_RN[0].tolist()) == [0.0, 0.5, 0.9, 1.0]
    for gone in (1, 2, 3):
        with pytest.raises(KeyError):
            members.utilities(gone)


def test_a_population_grows_past_its_first_sixteen_places_and_forgets_nobody() -> None:
    rows = np.random.default_rng(0).random((100, 3))
    members = Population(1000, even(3))

    for no, row in enumerate(rows):
        members.add(no, row)

    assert members.columns_RN.T.tolist() == rows.tolist()
    assert all(members.utilities(no).tolist() == row.tolist() for no, row in enumerate(rows))


@pytest.mark.parametrize("capacity", [2, 15, 16, 17, 33])
def test_a_population_holds_its_capacity_wherever_growth_ends(capacity: int) -> None:
    members = Population(capacity, even(1))

    for no, value in enumerate(np.random.default_rng(0).random(100)):
        members.add(no, vector(value))

    assert len(members) == max(3, capacity)


# -------------------------------------------------------------------------------------- lexicase


def naive_survivors(columns: list[list[float]], order: list[int], epsilon: list[float]) -> list[int]:
    pool = list(range(len(columns[0])))
    for case in order:
        best = max(columns[case][member] for member in pool)
        pool = [member for member in pool if columns[case][member] >= best - epsilon[case]]
    return pool


@given(utilities(max_rows=20, max_width=6), st.sampled_from([0.0, 0.1, 1 / 3]), st.data())
def test_lexicase_agrees_with_its_definition(rows: Rows, epsilon: float, data: st.DataObject) -> None:
    width = rows.shape[1]
    order = data.draw(st.permutations(range(width)))[: data.draw(st.integers(1, width))]

    survivors = lexicase_survivors(rows.T, order, np.full(width, epsilon))

    assert survivors.tolist() == naive_survivors(rows.T.tolist(), list(order), [epsilon] * width)


def test_lexicase_picks_every_specialist_and_never_the_best_at_nothing() -> None:
    generalist = np.full((1, 8), 0.5)  # the best under w*, and nowhere else
    archive = archive_of(Selection.LEXICASE, np.vstack([np.eye(8), generalist]))

    picked = {no for chosen in picks(archive, 200) for no in chosen}

    assert picked == set(range(8))


def test_lexicase_looks_at_no_more_components_than_it_was_given(monkeypatch: pytest.MonkeyPatch) -> None:
    orders: list[list[int]] = []
    archive = LexicaseArchive(100, even(50), cases=7)
    for no, row in enumerate(np.random.default_rng(0).random((30, 50))):
        archive.add(no, row)

    def first_only(columns: Rows, order: list[int], _: Vector) -> NDArray[np.int64]:
        orders.append(order)
        return np.arange(1)

    monkeypatch.setattr(population, "lexicase_survivors", first_only)

    archive.pick(stream(0), 20)

    assert orders
    assert all(len(set(order)) == len(order) == 7 for order in orders)
    assert len({component for order in orders for component in order}) > 40  # another draw each time


def test_median_deviation_of_a_hand_example() -> None:
    columns = np.array([[1.0, 2.0, 4.0, 8.0, 16.0], [5.0, 5.0, 5.0, 5.0, 9.0]])

    assert median_deviation(columns).tolist() == [3.0, 0.0]


@given(utilities(max_rows=30))
def test_median_deviation_agrees_with_its_definition(rows: Rows) -> None:
    expected = [median(abs(value - median(column)) for value in column) for column in rows.T.tolist()]

    assert median_deviation(rows.T).tolist() == expected


# ----------------------------------------------------------------------------- tournament, softmax


def test_softmax_prefers_the_better_the_more_the_colder() -> None:
    rows = np.linspace(0.1, 0.9, 9).reshape(9, 1)

    def share_of_best(temperature: float) -> float:
        archive = SoftmaxArchive(100, even(1), temperature)
        for no, row in enumerate(rows):
            archive.add(no, row)
        return sum(picked[0] == 8 for picked in picks(archive, 400)) / 400

    assert share_of_best(1e-6) == 1.0
    assert 0.5 < share_of_best(0.1) < 0.8  # 1 / (1 + e^-1 + e^-2 + ...) = 0.63
    assert 0.02 < share_of_best(1e6) < 0.2  # one ninth


def test_a_large_tournament_is_won_by_whoever_dominates() -> None:
    rows = np.vstack([np.random.default_rng(0).random((20, 3)) * 0.9, np.ones((1, 3))])
    archive = TournamentArchive(100, even(3), size=500)
    for no, row in enumerate(rows):
        archive.add(no, row)

    assert all(picked == [20] for picked in picks(archive, 50))


def test_a_tournament_of_one_is_a_blind_draw() -> None:
    archive = TournamentArchive(100, even(1), size=1)
    for no in range(4):
        archive.add(no, vector(no / 4))

    first = Counter(picked[0] for picked in picks(archive, 400))

    assert set(first) == {0, 1, 2, 3}
    assert min(first.values()) > 60


def test_tournaments_draw_another_preference_each_time() -> None:
    archive = TournamentArchive(100, even(2), size=50)
    archive.add(0, vector(1.0, 0.0))
    archive.add(1, vector(0.0, 1.0))

    first = Counter(picked[0] for picked in picks(archive, 200))

    assert min(first[0], first[1]) > 50


# ---------------------------------------------------------------------------------------- cells


@given(utilities(max_rows=40), st.integers(2, 5), st.data())
def test_a_grid_keeps_the_best_of_each_cell(rows: Rows, bins: int, data: st.DataObject) -> None:
    width = rows.shape[1]
    axes = tuple(data.draw(st.lists(st.integers(0, width - 1), min_size=1, max_size=3)))
    archive = CellArchive(axes, bins, even(width))
    model: dict[tuple[int, ...], tuple[float, int]] = {}

    for no, row in enumerate(rows):
        cell = tuple(min(int(row[axis] * bins), bins - 1) for axis in axes)
        score, old = float(row @ even(width)), model.get(cell)
        expected = AddStatus.NEW if old is None else AddStatus.IMPROVED if score > old[0] else AddStatus.NOT_KEPT
        if expected is not AddStatus.NOT_KEPT:
            model[cell] = (score, no)
        assert archive.add(no, row) is expected

    members = {no for _, no in model.values()}
    assert len(archive) == len(members)
    assert {no for chosen in picks(archive, 60, each=10) for no in chosen} <= members
    assert all(archive.utilities(no).tolist() == rows[no].tolist() for no in members)


def test_all_cells_are_picked_alike_however_good_they_are() -> None:
    archive = archive_of(Selection.CELLS, np.array([[0.0, 0.0], [0.5, 0.5], [1.0, 1.0]]))

    first = Counter(picked[0] for picked in picks(archive, 300))

    assert min(first[no] for no in range(3)) > 60


def test_cells_are_spanned_by_the_axes_that_were_asked_for() -> None:
    settings = Settings(selection=Selection.CELLS, cell_axes=("r2",), cell_bins=2)
    archive = new_archive(settings, unit_spec(3))

    statuses = [archive.add(0, vector(0.0, 0.0, 0.1)), archive.add(1, vector(1.0, 1.0, 0.1))]
    statuses.append(archive.add(2, vector(0.0, 0.0, 0.9)))

    assert statuses == [AddStatus.NEW, AddStatus.IMPROVED, AddStatus.NEW]


def test_an_axis_that_is_no_reward_is_refused_with_those_there_are() -> None:
    settings = Settings(selection=Selection.CELLS, cell_axes=("r0", "speed"))

    with pytest.raises(SettingsError, match="cell_axes names 'speed'; the rewards are r0, r1, r2"):
        new_archive(settings, unit_spec(3))
