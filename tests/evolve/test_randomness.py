"""Streams of randomness: one per decision, the same in every process."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from evolve.randomness import stream, words

PATHS = st.tuples(st.integers(0, 9), st.sampled_from(["select", "migrate", "mutate"]), st.integers(0, 99))


@given(PATHS, PATHS)
def test_streams_are_equal_exactly_when_their_paths_are(one: tuple[int, str, int], other: tuple[int, str, int]) -> None:
    draws = [stream(*path).integers(2**63, size=4).tolist() for path in (one, other)]

    assert (draws[0] == draws[1]) == (one == other)


def test_a_stream_does_not_depend_on_what_was_drawn_before() -> None:
    before = stream(1, "select", 2).random()
    stream(1, "select", 1).random(1000)

    assert stream(1, "select", 2).random() == before


@pytest.mark.parametrize("hash_seed", ["0", "12345"])
def test_a_stream_is_the_same_in_every_process(hash_seed: str) -> None:
    code = "from evolve.randomness import stream; print(stream(7, 'mutate', 3).integers(2**63, size=3).tolist())"

    said = subprocess.run(
        [sys.executable, "-c", code], env={"PYTHONHASHSEED": hash_seed}, capture_output=True, text=True, check=True
    )

    assert said.stdout.strip() == str(stream(7, "mutate", 3).integers(2**63, size=3).tolist())


def test_streams_stay_what_they_were_when_campaigns_were_stored() -> None:
    """Written down once: if this changes, resumed campaigns no longer continue as they would have."""
    assert stream(7, "mutate", 3).integers(1000, size=6).tolist() == RECORDED
    assert words(2, 7, "objective", "weights", 3, "a").tolist() == RECORDED_WORDS


def test_words_are_uniform_and_each_path_has_its_own() -> None:
    drawn = np.stack([words(8, 1, "weights", step) for step in range(4000)]) * 2.0**-32

    assert np.bincount((drawn.ravel() * 16).astype(int), minlength=16) == pytest.approx(2000, abs=200)  # 4.6 sigma
    assert abs(np.corrcoef(drawn.T) - np.eye(8)).max() < 0.08


RECORDED = [74, 36, 36, 99, 305, 900]
RECORDED_WORDS = [3098099789, 3647666568]
