"""The API over a real database, without a socket."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest_asyncio

from api.rest.app import create_app
from api.rest.service import serving
from api.wiring import Connected, connect


@asynccontextmanager
async def client_of(parts: Connected) -> AsyncIterator[httpx.AsyncClient]:
    async with serving(parts) as service:
        transport = httpx.ASGITransport(create_app(service))
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            yield client


@pytest_asyncio.fixture
async def parts(tmp_path: Path) -> AsyncIterator[Connected]:
    async with connect(str(tmp_path / "quiver.db")) as opened:
        yield opened


@pytest_asyncio.fixture
async def client(parts: Connected) -> AsyncIterator[httpx.AsyncClient]:
    async with client_of(parts) as made:
        yield made
