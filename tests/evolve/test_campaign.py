"""Settings: what is refused says so by name, and what is stored comes back."""

from __future__ import annotations

import math
from dataclasses import fields
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evolve.campaign import Selection, Settings, SettingsError, Spent


@pytest.mark.parametrize(
    ("name", "value", "complaint"),
    [
        ("island", 3, "unknown setting 'island'; known are islands, selection,"),
        ("islands", 0, "islands = 0 must be from 1 to 1000"),
        ("islands", 1001, "islands = 1001 must be from 1 to 1000"),
        ("islands", "many", "islands must be a whole number, not 'many'"),
        ("islands", "2.5", "islands must be a whole number"),
        ("islands", 2.5, "islands must be a whole number, not 2.5"),
        ("islands", True, "islands must be a whole number, not True"),
        ("islands", math.nan, "islands must be a whole number"),
        ("islands", math.inf, "islands must be a whole number"),
        ("islands", None, "islands must be a whole number, not None"),
        ("islands", [3], "islands must be a whole number"),
        ("islands", "9" * 5000, "islands must be a whole number"),
        ("capacity", 1, "capacity = 1 must be from 2"),
        ("temperature", 0.0, "temperature = 0.0 must be from 1e-06"),
        ("temperature", "nan", "temperature = nan must be from"),
        ("temperature", "inf", "temperature = inf must be from"),
        ("temperature", 10**400, "temperature must be a number"),
        ("temperature", "warm", "temperature must be a number, not 'warm'"),
        (
            "selection",
            "best",
            "selection must be one of auto, pareto, lexicase, tournament, cells, softmax, not 'best'",
        ),
        ("selection", None, "selection must be one of"),
        ("selection", ["pareto"], "selection must be one of"),
        ("cell_axes", 5, "cell_axes must be"),
        ("cell_axes", [1, 2], "cell_axes must be"),
        ("cell_axes", {"a": 1}, "cell_axes must be"),
        ("cell_axes", "a,,b", "cell_axes must be"),
        ("answers", 33, "answers = 33 must be from 1 to 32"),
        ("migration_every", -1, "migration_every = -1 must be from 0"),
    ],
)
def test_a_setting_that_does_not_fit_is_refused_by_name(name: str, value: Any, complaint: str) -> None:
    with pytest.raises(SettingsError) as refused:
        Settings.parse({name: value})

    assert complaint in str(refused.value)


def test_values_may_come_as_text() -> None:
    texts = {"islands": "2", "temperature": "0.5", "selection": "cells", "cell_axes": "speed, size", "ahead": "0"}

    parsed = Settings.parse(texts)

    assert parsed == Settings(
        islands=2, temperature=0.5, selection=Selection.CELLS, cell_axes=("speed", "size"), ahead=0
    )


def test_a_whole_number_may_come_as_a_float_and_a_number_as_a_whole_one() -> None:
    parsed = Settings.parse({"islands": 3.0, "temperature": 1})

    assert (parsed.islands, parsed.temperature) == (3, 1.0)
    assert (type(parsed.islands), type(parsed.temperature)) == (int, float)


@pytest.mark.parametrize("nothing", ["", [], (), None])
def test_no_axes_means_the_first_two(nothing: Any) -> None:
    assert Settings.parse({"cell_axes": nothing}).cell_axes == ()


@given(
    st.integers(1, 1000), st.sampled_from(Selection), st.lists(st.sampled_from(["a", "b/c", "é"])), st.floats(1e-6, 1e6)
)
def test_stored_settings_are_read_again(islands: int, rule: Selection, axes: list[str], temperature: float) -> None:
    settings = Settings(islands=islands, selection=rule, cell_axes=tuple(axes), temperature=temperature)

    assert Settings.parse(settings.as_dict()) == settings


def test_the_defaults_are_within_their_own_limits() -> None:
    assert Settings.parse(Settings().as_dict()) == Settings()
    for setting in fields(Settings):
        if setting.metadata:
            assert setting.metadata["min"] <= setting.default <= setting.metadata["max"]


def test_what_is_spent_adds_up_without_changing_what_was() -> None:
    before = Spent(evaluations=1, dollars=0.5)

    after = before.plus(evaluations=2, dollars=0.25, replies=1)

    assert after == Spent(evaluations=3, dollars=0.75, replies=1)
    assert before == Spent(evaluations=1, dollars=0.5)
