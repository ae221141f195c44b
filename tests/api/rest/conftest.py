"""The API over a real database, without a socket."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest
import pytest_asyncio

from api.rest.app import create_app
from api.rest.service import serving
from api.wiring import Connected, connect
from db.rows import candidate_from_row
from evolve.candidate import Candidate
from tests.api.rest.imagined import SIZE
from tests.db.filler import Imagined, create, fill


@asynccontextmanager
async def client_of(parts: Connected) -> AsyncIterator[httpx.AsyncClient]:
    async with serving(parts) as service:
        transport = httpx.ASGITransport(create_app(service))
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            yield client


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Candidate], Imagined]:
    """A database with an imagined campaign of three rewards, and all its candidates, read the naive way."""
    path = tmp_path_factory.mktemp("filled") / "quiver.db"
    imagined = Imagined(3)
    seed = imagined.problem.seed

    async def fill_it() -> list[Candidate]:
        async with connect(str(path)) as parts:
            number = await create(parts, imagined)
            await fill([parts], number, imagined, SIZE)
            reads = [lambda c, no=no: candidate_from_row(c, number, no, seed) for no in range(SIZE)]
            return [candidate for read in reads if (candidate := await parts.reader.read(read)) is not None]

    return path, asyncio.run(fill_it()), imagined


@pytest_asyncio.fixture
async def parts(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[Connected]:
    """An empty database; for tests that want what is `found`, one that holds it."""
    if "found" in request.fixturenames:
        shutil.copy(request.getfixturevalue("filled")[0], tmp_path / "quiver.db")
    async with connect(str(tmp_path / "quiver.db")) as opened:
        yield opened


@pytest.fixture
def found(filled: tuple[Path, list[Candidate], Imagined]) -> list[Candidate]:
    return filled[1]


@pytest_asyncio.fixture
async def client(parts: Connected) -> AsyncIterator[httpx.AsyncClient]:
    async with client_of(parts) as made:
        yield made
