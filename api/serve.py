"""`quiver serve`: the REST API and, unless others do that, controllers and a dispatcher, in one process."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack

import uvicorn

from api.rest.app import create_app
from api.rest.service import serving
from api.services import Controllers, open_local, speaker
from api.wiring import connect, dispatching
from evolve.campaign import SettingsError

LOOPBACK = {"127.0.0.1", "::1", "localhost"}
GRACE_SECONDS = 3
"""For requests, at the end. Event streams are cut then; clients take them up again."""


async def serve_api(
    where: str, host: str, port: int, slots: int | None, mutators: frozenset[str], as_json: bool
) -> None:
    """Serve until told to stop; what is in flight finishes. Without `slots`, only the API.

    Raises:
        SettingsError: the address is not loopback, or taken.
        StoreError: the database cannot be used.
    """
    say = speaker(as_json)
    async with AsyncExitStack() as closing:
        listening = closing.enter_context(_listen(host, port))
        parts = await closing.enter_async_context(connect(where, lambda reason: say("blocked", reason)))
        if slots is None and not parts.database.shared:
            raise SettingsError(f"{where}: nobody else could run campaigns on SQLite; leave out --no-worker")
        service = await closing.enter_async_context(serving(parts, mutators=mutators, sandbox=slots is not None))
        url = f"http://{'[::1]' if ':' in host else host}:{listening.getsockname()[1]}"
        config = uvicorn.Config(
            create_app(service),
            lifespan="off",
            log_level="warning",
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=GRACE_SECONDS,
        )
        server = _Server(config, lambda: say("serve.started", f"the API is at {url}/v1", url=url))
        controllers = Controllers(parts, say)

        def end() -> None:
            server.should_exit = True
            controllers.end()

        for name in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(name, end)
        if slots is not None:
            await closing.enter_async_context(
                dispatching(parts, await closing.enter_async_context(open_local(parts, slots, gpus=0)))
            )
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(server.serve([listening]))
            if slots is not None:
                tasks.create_task(controllers.run())


class _Server(uvicorn.Server):
    """Leaves signals to us, because more than the server has to end well."""

    def __init__(self, config: uvicorn.Config, on_start: Callable[[], None]) -> None:
        super().__init__(config)
        self._on_start = on_start

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._on_start()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@contextlib.contextmanager
def _listen(host: str, port: int) -> Iterator[socket.socket]:
    if host not in LOOPBACK:
        raise SettingsError(
            f"--host {host}: without keys whoever reaches this address could run code here; use 127.0.0.1, and an "
            "SSH tunnel from elsewhere"
        )
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        made = socket.create_server((host, port), family=family)
    except OSError as error:
        raise SettingsError(f"{host}, port {port}: {os.strerror(error.errno or 0)}; choose another --port") from None
    with made:
        yield made
