"""Hypervolume: the library against the definition."""

from __future__ import annotations

import itertools
import subprocess
import sys
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from evolve.axes import MOST_AXES
from evolve.hypervolume import hypervolume
from tests.evolve.strategies import Rows, utilities


def naive_volume(rows: Rows) -> float:
    """Inclusion and exclusion: every subset's common box is the box of its componentwise minimum."""
    volume = 0.0
    for size in range(1, len(rows) + 1):
        for subset in itertools.combinations(rows, size):
            volume += (-1) ** (size + 1) * float(np.prod(np.min(subset, axis=0)))
    return volume


@given(utilities(max_rows=7, max_width=MOST_AXES))
def test_hypervolume_agrees_with_inclusion_and_exclusion(rows: Rows) -> None:
    assert hypervolume(rows) == pytest.approx(naive_volume(rows), abs=1e-9)


@given(utilities(max_rows=8), st.data())
def test_hypervolume_counts_the_cells_of_a_grid(rows: Rows, data: st.DataObject) -> None:
    rows = np.round(rows * 3)
    cells = itertools.product(range(3), repeat=rows.shape[1])

    covered = sum(any(all(row > cell) for row in rows) for cell in cells)

    assert hypervolume(rows / 3) == pytest.approx(covered / 3 ** rows.shape[1], abs=1e-9)


@given(st.integers(1, 60), st.integers(1, MOST_AXES), st.integers(2, 4), st.integers(0, 2**32))
def test_hypervolume_counts_the_cells_of_a_grid_under_many_rows(count: int, width: int, bins: int, seed: int) -> None:
    """The library takes another way where there are many rows on many axes; ties are on every axis here."""
    rows = np.random.default_rng(seed).integers(0, bins + 1, (count, width))
    cells = np.array(list(itertools.product(range(bins), repeat=width)))

    covered = (rows[:, np.newaxis] > cells).all(axis=2).any(axis=0).sum()

    assert hypervolume(rows / bins) == pytest.approx(covered / bins**width, abs=1e-9)


@given(utilities(min_rows=2, max_width=MOST_AXES))
def test_a_further_point_never_shrinks_the_hypervolume(rows: Rows) -> None:
    assert hypervolume(rows) >= hypervolume(rows[:-1]) - 1e-12


@given(utilities(max_width=MOST_AXES), st.randoms(use_true_random=False))
def test_hypervolume_does_not_depend_on_the_order_of_rows_or_axes(rows: Rows, random: Random) -> None:
    order, axes = list(range(len(rows))), list(range(rows.shape[1]))
    random.shuffle(order)
    random.shuffle(axes)

    assert hypervolume(rows[order][:, axes]) == pytest.approx(hypervolume(rows), abs=1e-12)


def test_hypervolume_of_nothing_is_nothing() -> None:
    assert hypervolume(np.empty((0, 3))) == 0.0
    assert hypervolume(np.zeros((2, 3))) == 0.0
    assert hypervolume(np.ones((2, 3))) == 1.0


def test_the_library_is_loaded_by_who_asks_and_not_by_who_searches() -> None:
    code = "import sys, evolve.controller, evolve.hypervolume; sys.exit('moocore' in sys.modules)"

    subprocess.run([sys.executable, "-c", code], check=True)
