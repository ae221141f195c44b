"""How a server comes to answer as one version or another. Nothing is asked of a version before the server has been
compared with it, and nothing is taken away from under a request.

On a GPU adapters lie beside the base, by names that never mean anything else. On a processor, where a running adapter
costs three to four times the time and spoils the base's answers (`spec.WRONG_ON_A_PROCESSOR`), its weights are merged
into the base's, and requests of one version at a time are let through.
"""

from __future__ import annotations

import asyncio
import shutil
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, ExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from policy.backend import BackendAway, VersionRefused
from policy.folder import has_weights
from policy.vllm.client import Client, Denied
from policy.vllm.reference import Reading, Tolerance, disagreement
from policy.vllm.server import ManagedServer, Server, ServerRefused

DEFAULT = Tolerance()


@dataclass(frozen=True, slots=True)
class Served:
    """A version that the server may be asked to answer as."""

    name: str
    model: str
    """What requests call it. The base of a server that was found has the name that it was given there."""
    reading: Reading
    folder: Path | None = None
    """Of its adapter, or of its merged weights; None for the base."""


@dataclass(frozen=True, slots=True)
class Place:
    """Whom to send a request to."""

    client: Client
    model: str


class Swap(Protocol):
    def merged(self, name: str) -> Path | None:
        """Where a version's whole weights are wanted before it can be asked; None if its adapter will do."""
        ...

    def at(self, version: Served) -> AbstractAsyncContextManager[Place]:
        """The server answers as this version while the block runs.

        Raises:
            VersionRefused: it cannot.
            BackendAway, ServerRefused: as `Server.client`.
        """
        ...

    async def drop(self, version: Served) -> None:
        """Nobody asks it any more; waits for those who have."""
        ...

    def forget(self, version: Served) -> None:
        """The server has said that it does not know it."""
        ...


class Inside:
    """Counts who is in a block, and tells when nobody is."""

    def __init__(self) -> None:
        self._count = 0
        self._empty = asyncio.Event()
        self._empty.set()

    def __enter__(self) -> None:
        self._count += 1
        self._empty.clear()

    def __exit__(self, *raised: object) -> None:
        self._count -= 1
        if not self._count:
            self._empty.set()

    async def empty(self) -> None:
        await self._empty.wait()


class Adapters:
    """Implements `Swap`: versions side by side, each by its name."""

    def __init__(self, server: Server, tolerance: Tolerance = DEFAULT) -> None:
        self._server, self._tolerance = server, tolerance
        self._turn = asyncio.Lock()
        self._asking = Inside()
        self._there: dict[str, int] = {}
        """By version: the start of the server that knows it."""
        self._inside: defaultdict[str, Inside] = defaultdict(Inside)

    def merged(self, name: str) -> None:
        return None

    @asynccontextmanager
    async def at(self, version: Served) -> AsyncIterator[Place]:
        with self._inside[version.name], ExitStack() as asking:
            async with self._turn:
                client, start = await self._server.client()
                if self._there.get(version.name) != start:
                    await self._load(client, version)
                    self._there[version.name] = start
                asking.enter_context(self._asking)
            yield Place(client, version.model)

    async def drop(self, version: Served) -> None:
        await self._inside.pop(version.name, Inside()).empty()
        self.forget(version)
        with suppress(BackendAway, ServerRefused, Denied):  # it has forgotten it by itself
            client, _ = await self._server.client()
            await client.unload_adapter(version.model)

    def forget(self, version: Served) -> None:
        self._there.pop(version.name, None)

    async def _load(self, client: Client, version: Served) -> None:
        if version.folder is not None and not await client.serves(version.model):
            try:
                await client.load_adapter(version.model, str(version.folder.absolute()))
            except Denied as denied:
                raise await _verdict(client, version, denied) from None
        # With adapters, vLLM 0.32 on a processor dies of a prompt that is read for its log-probabilities beside others.
        await self._asking.empty()
        await compare(Place(client, version.model), version, self._tolerance)


class MergedWeights:
    """Implements `Swap`: one version at a time, whose weights take the place of those before."""

    def __init__(self, server: ManagedServer, base: Path, tolerance: Tolerance = DEFAULT) -> None:
        self._server, self._base, self._tolerance = server, base, tolerance
        self._turn = asyncio.Lock()  # first come, first served
        self._inside = Inside()
        self._wanted: defaultdict[str, Inside] = defaultdict(Inside)
        self._now: tuple[int, str] | None = None
        """The start of the server, and the version whose weights it has; None before anybody has asked it."""

    def merged(self, name: str) -> Path:
        return self._server.folder / name

    @asynccontextmanager
    async def at(self, version: Served) -> AsyncIterator[Place]:
        with self._wanted[version.name], ExitStack() as inside:
            async with self._turn:
                client, start = await self._server.client()
                if self._now != (start, version.name):
                    await self._inside.empty()
                    await self._put(client, start, version)
                inside.enter_context(self._inside)
            yield Place(client, version.model)

    async def drop(self, version: Served) -> None:
        await self._wanted.pop(version.name, Inside()).empty()
        await asyncio.to_thread(shutil.rmtree, self.merged(version.name), ignore_errors=True)

    def forget(self, version: Served) -> None:
        """There is one model, and it is always known."""

    async def _put(self, client: Client, start: int, version: Served) -> None:
        """Have the server compute with the weights of a version."""
        if version.folder is not None and not has_weights(version.folder):
            # The server would die of it, and be started again, for whoever asks next to kill it.
            raise VersionRefused(f"{version.name} is gone: {version.folder} holds no weights any more")
        is_fresh = self._now is None or self._now[0] != start
        self._now = start, ""
        if version.folder is not None or not is_fresh:
            try:
                await client.reload(str((version.folder or self._base).absolute()))
            except BaseException as error:  # a cancelled call, too, leaves who knows what
                verdict = await _verdict(client, version, error) if isinstance(error, Denied) else error
                self._now = None
                await asyncio.shield(self._server.restart())
                raise verdict from None
        await compare(Place(client, version.model), version, self._tolerance)
        self._now = start, version.name


async def compare(place: Place, version: Served, tolerance: Tolerance) -> None:
    """Raises: VersionRefused: the server computes otherwise than who trains."""
    try:
        served = await place.client.read(place.model, version.reading.token_ids)
    except Denied as denied:
        raise VersionRefused(f"{version.name} cannot be compared with {denied}") from None
    if (against := disagreement(version.reading, served, tolerance)) is not None:
        raise VersionRefused(f"{version.name} at {place.client.where}: {against}")


async def _verdict(client: Client, version: Served, denied: Denied) -> VersionRefused | BackendAway:
    """Whether a server that does not load a version says so, or is dying."""
    if denied.status >= 500 and not await client.is_healthy():
        return BackendAway(str(denied))
    return VersionRefused(f"{version.name} is not loaded by {_advised(denied)}")


def _advised(denied: Denied) -> str:
    if denied.status != 404 or "adapter" in str(denied):
        return str(denied)
    return f"{denied}: start the server with --enable-lora and with VLLM_ALLOW_RUNTIME_LORA_UPDATING=1"
