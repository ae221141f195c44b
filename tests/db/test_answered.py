"""An effect happens once, however often it is asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from api.wiring import connect
from db.answered import KEPT_SECONDS, KeyReused, once


async def test_the_same_key_gives_the_same_answer_and_one_effect(place: str) -> None:
    numbers: Iterator[int] = iter(range(100))
    async with connect(place) as parts:
        asked = [parts.writer.write(lambda c: once(c, "k", b"r", 0.0, lambda: str(next(numbers)))) for _ in range(5)]
        answers = await asyncio.gather(*asked)

    assert len(set(answers)) == 1


async def test_another_request_with_the_same_key_is_refused(place: str) -> None:
    async with connect(place) as parts:
        await parts.writer.write(lambda c: once(c, "k", b"one", 0.0, lambda: "first"))
        with pytest.raises(KeyReused):
            await parts.writer.write(lambda c: once(c, "k", b"two", 0.0, lambda: "second"))


async def test_an_effect_that_fails_leaves_the_key_free(place: str) -> None:
    def fails() -> str:
        raise KeyError

    async with connect(place) as parts:
        with pytest.raises(KeyError):
            await parts.writer.write(lambda c: once(c, "k", b"one", 0.0, fails))
        assert await parts.writer.write(lambda c: once(c, "k", b"two", 0.0, lambda: "done")) == "done"


async def test_a_key_is_free_again_after_a_day(place: str) -> None:
    async with connect(place) as parts:
        await parts.writer.write(lambda c: once(c, "k", b"one", 0.0, lambda: "first"))
        later = KEPT_SECONDS + 1.0
        assert await parts.writer.write(lambda c: once(c, "k", b"two", later, lambda: "second")) == "second"
