"""Measures of sets of answers: one property per test."""

from __future__ import annotations

import numpy as np
import pytest

from policy.measures import Answers, at_k, best, covered, distinct, mean_distance
from tests.factories import unit_spec

SPEC = unit_spec(2)
RNG = np.random.default_rng(0)
MIXED = Answers.of([[(0.2, 0.6), None], [(0.9, 0.1), (0.2, 0.6)], [None, None]], SPEC)


def test_all_answers_are_measured_at_the_largest_k() -> None:
    assert at_k([MIXED], distinct, RNG, [6]) == {6: 2.0}
    assert at_k([MIXED], lambda rows: best(rows, SPEC.weights), RNG, [6]) == {6: pytest.approx(0.5)}


def test_one_answer_is_the_first_of_a_random_reply() -> None:
    assert at_k([MIXED], distinct, np.random.default_rng(1), [1])[1] == pytest.approx(2 / 3, abs=0.2)


def test_more_answers_are_never_worse() -> None:
    for measure in (distinct, covered(lambda row: row), lambda rows: best(rows, SPEC.weights)):
        values = list(at_k([MIXED] * 8, measure, RNG, [1, 2, 3, 4, 5, 6]).values())
        assert values == pytest.approx(sorted(values), abs=0.1)


def test_of_failed_answers_nothing_is_made() -> None:
    nothing = Answers.of([[None, None]], SPEC)

    assert at_k([nothing], distinct, RNG, [2]) == {2: 0.0}
    assert at_k([nothing], lambda rows: best(rows, SPEC.weights), RNG, [2]) == {2: 0.0}
    assert at_k([nothing], covered(lambda row: row), RNG, [2]) == {2: 0.0}
    assert mean_distance([nothing]) == 0.0


def test_hypervolume_is_the_area_of_the_union_of_boxes() -> None:
    assert at_k([MIXED], covered(lambda row: row), RNG, [6])[6] == pytest.approx(0.2 * 0.6 + 0.7 * 0.1)


def test_only_what_every_prompt_has_is_measured() -> None:
    assert set(at_k([MIXED, Answers.of([[None]], SPEC)], distinct, RNG)) == {1}


def test_distance_is_between_valid_answers_to_the_same_prompt() -> None:
    pair = Answers.of([[(0.0, 0.0), (1.0, 0.5)]], SPEC)
    alone = Answers.of([[(1.0, 1.0), None]], SPEC)

    assert mean_distance([pair, alone]) == pytest.approx(1.5)
