"""Who is asked: shares that nobody can take away, and what is learned from answers."""

from __future__ import annotations

from collections import Counter

import numpy as np

from evolve.randomness import stream
from policy.bandit import Window, pick


def shares(window: Window, canary: str | None = None, current: str = "v1") -> dict[str, float]:
    drawn = Counter(
        pick(
            window,
            stream(0, "policy", step),
            base="base",
            current=current,
            canary=canary,
            base_share=0.05,
            canary_share=0.15,
        )
        for step in range(2000)
    )
    return {name: count / 2000 for name, count in drawn.items()}


def test_the_base_keeps_its_share_beside_a_version_that_always_wins() -> None:
    won = Window(1000, [("v1", True)] * 300 + [("base", False)] * 300)

    assert 0.03 < shares(won)["base"] < 0.08


def test_a_version_that_never_wins_loses_the_search_to_the_base() -> None:
    lost = Window(1000, [("v1", False)] * 300 + [("base", True), ("base", False)] * 100)

    assert shares(lost).get("v1", 0.0) < 0.01


def test_where_wins_are_rare_few_answers_without_one_are_no_reason_to_ask_for_more() -> None:
    """With a uniform prior the version would be asked as often as the base: 1 of 62 is no less than 5 of 202."""
    rare = Window(300, [("v1", False)] * 60 + [("base", n % 50 == 0) for n in range(200)])

    assert 0.1 < shares(rare)["v1"] < 0.3


def test_who_has_not_answered_is_asked_as_often_as_who_has_done_as_expected() -> None:
    unknown = Window(300, [("base", n % 50 == 0) for n in range(300)])

    assert 0.35 < shares(unknown)["v1"] < 0.65


def test_a_canary_has_its_share_however_well_it_does() -> None:
    for won in (True, False):
        window = Window(1000, [("v2", won)] * 300)
        assert 0.12 < shares(window, canary="v2")["v2"] < 0.18


def test_the_choice_of_a_step_follows_from_the_seed_the_step_and_the_answers() -> None:
    window = Window(100, [("v1", True), ("base", False)] * 20)

    once, again = ([pick_at(window, step) for step in range(50)] for _ in range(2))

    assert once == again


def pick_at(window: Window, step: int) -> str:
    rng = stream(7, "policy", step)
    return pick(window, rng, base="base", current="v1", canary=None, base_share=0.05, canary_share=0.15)


def test_what_has_left_the_window_counts_no_more() -> None:
    window = Window(10, [("v1", True)] * 10)
    for _ in range(9):
        window.add("v1", False)

    assert window.tally("v1") == (1, 9)


def test_a_worse_policy_is_told_from_an_equal_one() -> None:
    rng = np.random.default_rng(0)
    window = Window(1000, [("bad", False)] * 100 + [("good", n % 4 == 0) for n in range(400)])
    equal = Window(1000, [("new", n % 4 == 0) for n in range(100)] + [("good", n % 4 == 0) for n in range(400)])

    assert window.chance_of_no_worse("bad", "good", rng) < 0.01
    assert 0.2 < equal.chance_of_no_worse("new", "good", rng) < 0.8
