"""Databases of both kinds, so that what holds of one is shown of the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.servers.postgres import Databases

Places = Callable[[], str]
"""Gives another empty database each time."""


@pytest.fixture(params=["sqlite", "postgresql"])
def places(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Places]:
    with ExitStack() as closing:
        if request.param == "sqlite":
            numbers = iter(range(1000))
            yield lambda: str(tmp_path / f"{next(numbers)}.db")
        else:
            postgres: Databases = request.getfixturevalue("postgres")
            yield lambda: closing.enter_context(postgres.database())


@pytest.fixture
def place(places: Places) -> str:
    """An empty database."""
    return places()
