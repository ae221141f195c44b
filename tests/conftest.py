"""Servers that tests share. A server that does not start fails the tests that need it; it never skips them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.servers.postgres import Databases, some_server


@pytest.fixture(scope="session")
def postgres() -> Iterator[Databases]:
    """One PostgreSQL for all tests."""
    with some_server() as server:
        yield server


@pytest.fixture
def postgres_url(postgres: Databases) -> Iterator[str]:
    """The URL of an empty database of one's own."""
    with postgres.database() as url:
        yield url
