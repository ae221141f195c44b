"""Islands: a fold over the valid candidates, and who travels where and when."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from evolve.campaign import Selection, Settings
from evolve.candidate import AddStatus
from evolve.island import Islands
from tests.evolve.strategies import Rows, utilities
from tests.factories import unit_spec, vector


def islands_of(width: int, seed: int = 0, **settings: int | Selection) -> Islands:
    return Islands(Settings.parse(settings), unit_spec(width), seed)


@pytest.mark.parametrize("rule", list(Selection))
@examples(max_examples=40)
@given(rows=utilities(min_rows=2, max_rows=80, max_width=6), every=st.integers(0, 5), count=st.integers(1, 4))
def test_the_same_list_gives_the_same_islands_whatever_was_picked_on_the_way(
    rule: Selection, rows: Rows, every: int, count: int
) -> None:
    """What resuming rests on: the first search picks between its additions, the rebuilt one does not."""
    searched, rebuilt = (
        islands_of(rows.shape[1], selection=rule, islands=count, migration_every=every, migrants=2, capacity=30)
        for _ in range(2)
    )

    moves = []
    for no, row in enumerate(rows):
        searched.pick(no)
        moves.append(searched.add(no, no % count, row))
    again = [rebuilt.add(no, no % count, row) for no, row in enumerate(rows)]

    assert again == moves
    assert [rebuilt.pick(step) for step in range(20)] == [searched.pick(step) for step in range(20)]


def test_the_seed_goes_everywhere() -> None:
    islands = islands_of(2, islands=5)

    status, moves = islands.add(0, 0, vector(0.5, 0.5))

    assert (status, moves) == (AddStatus.NEW, [])
    assert [islands.pick(step) for step in range(5)] == [(island, [0]) for island in range(5)]


def test_islands_take_turns() -> None:
    islands = islands_of(1, islands=3)
    islands.add(0, 0, vector(0.5))

    assert [islands.pick(step)[0] for step in range(7)] == [0, 1, 2, 0, 1, 2, 0]


def test_another_seed_picks_otherwise() -> None:
    one, other = islands_of(2, seed=1, islands=1), islands_of(2, seed=2, islands=1)
    for no in range(30):
        for islands in (one, other):
            islands.add(no, 0, vector(no / 30, 1 - no / 30))

    assert [one.pick(step) for step in range(10)] != [other.pick(step) for step in range(10)]


def test_the_parent_comes_with_as_many_inspirations_as_were_asked_for() -> None:
    islands = islands_of(1, islands=1, inspirations=3, selection=Selection.SOFTMAX)
    for no in range(50):
        islands.add(no, 0, vector(0.5))

    _, picked = islands.pick(0)

    assert len(set(picked)) == len(picked) == 4


def test_migrants_go_to_the_next_island_on_the_ring_when_it_is_time() -> None:
    """One candidate an island, each the best of its own: everybody's best moves one island on."""
    islands = islands_of(3, islands=3, migration_every=4, selection=Selection.PARETO)
    islands.add(0, 0, vector(0.0, 0.0, 0.0))

    early = [islands.add(no, no - 1, row) for no, row in ((1, vector(1, 0, 0)), (2, vector(0, 1, 0)))]
    _, moves = islands.add(3, 2, vector(0, 0, 1))

    assert [moved for _, moved in early] == [[], []]
    assert [(m.no, m.source, m.target, m.status) for m in moves] == [
        (1, 0, 1, AddStatus.NEW),
        (2, 1, 2, AddStatus.NEW),
        (3, 2, 0, AddStatus.NEW),
    ]
    assert [len(archive) for archive in islands.archives] == [2, 2, 2]
    assert islands.archives[0].utilities(3).tolist() == [0, 0, 1]


@given(utilities(min_rows=10, max_rows=40), st.integers(2, 4), st.integers(1, 4))
def test_nobody_travels_two_islands_in_one_migration(rows: Rows, count: int, every: int) -> None:
    islands = islands_of(rows.shape[1], islands=count, migration_every=every, migrants=3, selection=Selection.LEXICASE)
    home: list[set[int]] = [set() for _ in range(count)]

    for no, row in enumerate(rows):
        _, moves = islands.add(no, no % count, row)
        for island in range(count) if no == 0 else [no % count]:
            home[island].add(no)
        before = [set(nos) for nos in home]
        for move in moves:
            assert move.target == (move.source + 1) % count
            assert move.no in before[move.source]
            home[move.target].add(move.no)
        assert bool(moves) == (no > 0 and (no + 1) % every == 0)


@pytest.mark.parametrize("settings", [{"islands": 4, "migration_every": 0}, {"islands": 1, "migration_every": 1}])
def test_nobody_migrates_never_or_alone(settings: dict[str, int]) -> None:
    islands = islands_of(2, **settings)

    moves = [islands.add(no, no % settings["islands"], row) for no, row in enumerate(np.eye(2).repeat(20, axis=0))]

    assert all(moved == [] for _, moved in moves)
